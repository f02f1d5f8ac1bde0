"""A sweep: a run whose trials are the same experiment with other values in some of its settings.

What is varied is written as a person writes it: values "2, 4, 8", or a range "0.0001..0.01:log". What that
means for a method is in `varied.py`.
"""

from typing import TypeAlias

from pydantic import Field, field_validator

from peft_engine.contract.settings import Choice, Settings, setting
from peft_engine.contract.texts import N_

MOST_VARIED = 8
"""So many settings are varied at once at most."""

Vary: TypeAlias = dict[str, str]
"""Fields of the specification ("training.learning_rate", "method.settings.rank") and what each one gets."""


class Sweep(Settings):
    """What is varied, and how the combinations are picked."""

    vary: Vary = Field(min_length=1, max_length=MOST_VARIED)
    by: str = setting(
        "grid",
        label=N_("Combinations"),
        help=N_("Which values are tried together"),
        expert=N_("grid search, random search, Bayesian optimisation"),
        choices=(
            Choice("grid", N_("Every one")),
            Choice("random", N_("Drawn by chance")),
            Choice("bayesian", N_("Guided by scores")),
        ),
    )
    trials: int = setting(
        12,
        label=N_("Trials"),
        help=N_("So many combinations are tried"),
        low=2,
        high=500,
    )
    points: int = setting(
        5,
        label=N_("Values of a range"),
        help=N_("So many are taken from each range"),
        expert=N_("grid points, both ends among them"),
        low=2,
        high=50,
    )
    prune: bool = setting(
        True,
        label=N_("Stop what is behind"),
        help=N_("Trials behind half of the others end early"),
        expert=N_("median pruning"),
    )
    seeds: int = setting(
        1,
        label=N_("Seeds of the best"),
        help=N_("How often the best is trained in full"),
        expert=N_("repeats with other seeds, each read on the test part"),
        low=1,
        high=100,
    )
    at_once: int = setting(
        1,
        label=N_("Runs at once"),
        help=N_("More only where memory allows"),
        low=1,
        high=64,
        advanced=True,
    )

    @field_validator("vary", mode="before")
    @classmethod
    def _as_written(cls, given: object) -> object:
        """A list of values is as good as the text."""
        if not isinstance(given, dict):
            return given
        return {name: _text(what) for name, what in given.items()}


def _text(what: object) -> object:
    if isinstance(what, bool):
        return "on" if what else "off"
    if isinstance(what, list | tuple):
        return ", ".join(str(_text(one)) for one in what)
    return str(what) if isinstance(what, int | float) else what
