"""A race: a run whose members are the same experiment with several methods, each with several seeds.

The race's own specification is the experiment that they have in common; its method is the first contender's.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic import Field

from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from peft_engine.contract.spec import ExperimentSpec

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
    go_on: bool = setting(
        False,
        label=N_("Leave out what cannot run"),
        help=N_("Else the race ends before it begins"),
        expert=N_("what fails its two steps of rehearsal"),
        advanced=True,
    )
    joins: str = ""
    """The race to which this one was added; it is compared with its runs."""


# -- members ------------------------------------------------------------------------------------------------
# Contenders are counted from 1, as in the names of members; a seed is the seed itself.


def member_name(contender: int, seed: int) -> str:
    return f"contender-{contender:02d}.seed-{seed}"


def probe_name(contender: int, number: int) -> str:
    """The member that tries a learning rate before the race."""
    return f"contender-{contender:02d}.probe-{number}"


def rehearsal_name(contender: int) -> str:
    """The member that takes a few steps before the race, and is gone afterwards."""
    return f"contender-{contender:02d}.rehearsal"


def place_of(member: str) -> tuple[int, int] | None:
    """(contender, seed) of a member that races; None for others."""
    return _numbers(member, r"contender-(\d+)\.seed-(\d+)")


def probe_of(member: str) -> tuple[int, int] | None:
    """(contender, number) of a member that tries a learning rate; None for others."""
    return _numbers(member, r"contender-(\d+)\.probe-(\d+)")


def is_rehearsal(member: str) -> bool:
    return re.fullmatch(r"contender-\d+\.rehearsal", member) is not None


def _numbers(member: str, form: str) -> tuple[int, int] | None:
    found = re.fullmatch(form, member)
    return (int(found[1]), int(found[2])) if found else None


def seeds_of(spec: "ExperimentSpec") -> range:
    """The seeds that every contender gets."""
    return range(spec.seed, spec.seed + (spec.race.seeds if spec.race is not None else 1))


def places(spec: "ExperimentSpec") -> list[tuple[int, int]]:
    """(contender, seed) of all members in their order: every contender once before the next seed, so that a
    race that was cut off is a fair smaller one."""
    count = len(spec.race.contenders) if spec.race is not None else 0
    return [(number, seed) for seed in seeds_of(spec) for number in range(1, count + 1)]


def member_spec(
    spec: "ExperimentSpec",
    parent: str | None,
    contender: int,
    seed: int,
    changes: Mapping[str, Any] | None = None,
) -> "ExperimentSpec":
    """What a contender trains with a seed: the race's model, data, task, training and hardware with its own
    method, and with other values in the fields that `changes` names.

    Raises:
        EngineError: a value cannot be.
    """
    # These need the specification, which knows races.
    from peft_engine.contract.contenders import name_of
    from peft_engine.contract.search import changed

    assert spec.race is not None
    own = spec.race.contenders[contender - 1]
    fields = {
        "method": {"key": own.method, "settings": dict(own.settings)},
        "inputs": [],
        "seed": seed,
        "parent": parent,
        "member": member_name(contender, seed),
        "name": f"{name_of(own)}, seed {seed}",
    }
    training = {f"training.{name}": value for name, value in own.training.items()}
    return changed(spec.model_copy(update={"race": None}), {**fields, **training, **(changes or {})})
