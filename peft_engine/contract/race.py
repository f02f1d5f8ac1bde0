"""A race: a run whose members are the same experiment with several methods, each with several seeds.

The race's own specification is the experiment that they have in common; its method is the first contender's.
"""

from typing import Any, Literal, TypeAlias

from pydantic import Field

from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.texts import N_

Currency: TypeAlias = Literal["steps", "tokens", "minutes", "parameters"]
"""What is equal for all contenders of a race."""


class Contender(Settings):
    """One of those that race: a method, and where its training differs from the experiment's."""

    method: str
    settings: dict[str, Any] = Field(default_factory=dict)
    training: dict[str, Any] = Field(default_factory=dict)
    name: str = ""
    """What it is called where a method races twice."""


class Race(Settings):
    """Who races, how often, and what is equal for all."""

    contenders: tuple[Contender, ...] = Field(min_length=1, max_length=200)
    seeds: int = setting(
        3,
        label=N_("Seeds"),
        help=N_("How often each method is trained anew"),
        expert=N_("repeats with other seeds, the same for every method"),
        low=1,
        high=100,
    )
    currency: str = setting(
        "steps",
        label=N_("Equal for all"),
        help=N_("What each method may spend"),
        choices=(
            Choice("steps", N_("Steps")),
            Choice("tokens", N_("Tokens")),
            Choice("minutes", N_("Minutes")),
            Choice("parameters", N_("Parameters that learn")),
        ),
    )
    amount: float | None = setting(
        None,
        label=N_("How much of it"),
        help=N_("Empty: what the experiment's passes make"),
        low=0.001,
        high=1e12,
    )
    tune: bool = setting(
        False,
        label=N_("Fair tuning"),
        help=N_("A short try of learning rates for each method"),
        expert=N_("the same small budget for each, on the validation part"),
    )
    at_once: int = setting(
        1,
        label=N_("Runs at once"),
        help=N_("More only where memory allows"),
        low=1,
        high=64,
        advanced=True,
    )
