"""A search: a run whose trials are runs. What it may change, what it gathered, and which trials are best.

Nothing here knows how the next trial is chosen, nor which method it is: a field of the specification is named
as problems name it ("method.settings.rank", "training.learning_rate").
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from peft_engine.contract import events as e
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import ExperimentSpec, Training, from_mapping
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from peft_engine.contract.card import MethodCard

CHOSEN = "chosen"
"""The member of a search that is the chosen configuration, trained out."""

Rule: TypeAlias = Literal["best", "knee", "budget"]
"""Which trial of the front is chosen: the best score, the bend of the front, or the best within a number of
parameters."""

Changes: TypeAlias = dict[str, Any]
"""Fields of a specification and the values that a trial gives them."""


@dataclass(frozen=True)
class Grid:
    """A field with values in an order in which neighbours behave alike; equal ratios make a log scale."""

    field: str
    values: tuple[Any, ...]
    ordered: bool = True
    """Whether neighbours behave alike; else the values are names."""


@dataclass(frozen=True)
class Range:
    """A field with any number between two ends, by ratio where it is `log`; whole, or of three digits."""

    field: str
    low: int | float
    high: int | float
    log: bool = False
    whole: bool = False

    def rounded(self, value: float) -> int | float:
        """The value as it is tried; both ends can be met."""
        if self.whole:
            return min(max(round(value), round(self.low)), round(self.high))
        return min(max(float(f"{value:.3g}"), float(self.low)), float(self.high))


@dataclass(frozen=True)
class Subset:
    """A field that names any of `size` numbered things: "1 3 4"; each one is in or out by itself."""

    field: str
    size: int


Dimension: TypeAlias = Grid | Range | Subset


@dataclass(frozen=True)
class Search:
    """What a search does.

    Attributes:
        space: what a trial may change.
        fixed: what every trial is given besides.
        trials: how many are tried.
        first: so many are drawn at random before the search goes by what it saw.
        passes, rows: a trial gets these shares of the run's passes and of its training rows.
        sampler: "gp" (a Gaussian process), "tpe" (densities of good and bad trials), "random", or "grid"
            (every combination of grids, the values of the last one change first).
        rule: which trial of the front is chosen.
        most: the most parameters that the rule "budget" allows.
        train_out: whether the chosen one is trained with the whole budget and read on the test part.
        by_score: the score alone decides; else the number of parameters counts as much.
        prune: a trial that is behind half of the earlier ones ends early.
        at_once: so many trials are done at once.
        seeds: with so many seeds the chosen one is trained out.
    """

    space: tuple[Dimension, ...]
    fixed: Mapping[str, Any] = field(default_factory=dict)
    trials: int = 24
    first: int = 8
    passes: float = 0.4
    rows: float = 1.0
    sampler: Literal["gp", "tpe", "random", "grid"] = "gp"
    rule: Rule = "best"
    most: int | None = None
    train_out: bool = True
    by_score: bool = False
    prune: bool = False
    at_once: int = 1
    seeds: int = 1


def read_subset(text: str, size: int) -> tuple[int, ...] | None:
    """The numbers (from 1 to `size`, rising) that a text names: "all", "none" or "1 3 5-8"; None if it names
    others."""
    if text.strip().lower() in ("all", "none"):
        return tuple(range(1, size + 1)) if text.strip().lower() == "all" else ()
    found: set[int] = set()
    for part in text.replace(",", " ").split():
        first, _, last = part.partition("-")
        ends = [number.lstrip("0") for number in (first, last or first)]
        if not all(number.isdecimal() and len(number) <= len(str(size)) for number in ends):
            return None  # no number from 1 on, or one that is far too long
        low, high = map(int, ends)
        if high > size:
            return None
        found |= set(range(low, high + 1))
    return tuple(sorted(found)) if found else None


def write_subset(numbers: Iterable[int]) -> str:
    """The shortest text that `read_subset` understands, such as "1 3-5"; "none" for nothing."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs) or "none"


# -- specifications of members ------------------------------------------------------------------------------


def changed(spec: ExperimentSpec, changes: Mapping[str, Any]) -> ExperimentSpec:
    """The specification with other values in some fields.

    Raises:
        EngineError: a value cannot be.
    """
    given = spec.model_dump(mode="json", exclude_none=True)
    for name, value in changes.items():
        *way, last = name.split(".")
        at: Any = given
        for part in way:
            at = at[int(part)] if isinstance(at, list) else at.setdefault(part, {})
        at[last] = value
    return from_mapping(given)


def value_of(spec: ExperimentSpec, name: str) -> Any:
    """The value of a field, None where it was left as usual."""
    at: Any = spec.model_dump(mode="json", exclude_none=True)
    for part in name.split("."):
        at = at[int(part)] if isinstance(at, list) else at.get(part)
        if at is None:
            return None
    return at


def trial_spec(
    spec: ExperimentSpec,
    parent: str,
    search: Search,
    number: int,
    changes: Mapping[str, Any],
    rows: Sequence[int],
) -> ExperimentSpec:
    """The specification of a trial: less training, and no look at the test part.

    Args:
        rows: training rows of the whole run, for each of its data sets.
    """
    training, limit = spec.training, spec.training.max_steps
    less: Changes = {"training.epochs": max(0.01, training.passes * search.passes)}
    if limit is not None:
        less["training.max_steps"] = math.ceil(limit * search.passes)
    for place, count in enumerate(rows) if search.rows < 1 else ():
        less[f"data.{place}.rows"] = max(min(count, training.batch_size), math.ceil(count * search.rows))
    own = {
        "parent": parent,
        "member": member_name(number),
        "name": f"Trial {number}",
        "read_test": False,
        "sweep": None,
    }
    return changed(spec, {**less, **search.fixed, **changes, **own})


def trained_out(spec: ExperimentSpec, trial: ExperimentSpec) -> ExperimentSpec:
    """What a trial of a search tried, as an ordinary experiment with all that the search was given."""
    given = {
        name: getattr(spec.training, name)
        for name in ("epochs", "max_steps")
        if spec.sweep is None or f"training.{name}" not in spec.sweep.vary
    }
    alone = {"name": "", "parent": None, "member": "", "read_test": True}
    training = trial.training.model_copy(update=given)
    return trial.model_copy(update={"training": training, "data": spec.data, **alone})


def chosen_spec(
    spec: ExperimentSpec, parent: str, trial: ExperimentSpec, seed: int | None = None
) -> ExperimentSpec:
    """The last member of a search: the chosen trial with the whole budget, and with another seed if one is
    given."""
    other = {} if seed is None or seed == spec.seed else {"seed": seed}
    member = {"name": "Trained out", "parent": parent, "member": chosen_name(seed if other else None)} | other
    return trained_out(spec, trial).model_copy(update=member)


def chosen_name(seed: int | None = None) -> str:
    """The member that is the chosen configuration, trained out; with another seed than the search's."""
    return CHOSEN if seed is None else f"{CHOSEN}.seed-{seed}"


def is_chosen(member: str) -> bool:
    return member.partition(".")[0] == CHOSEN


def in_words(card: "MethodCard", changes: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(label, value) of every field that a trial changes; labels are marked texts."""
    labels = {f"method.settings.{info.name}": info.label for info in describe(card.config)}
    labels |= {f"training.{info.name}": info.label for info in describe(Training)}
    labels |= {"method.key": N_("Method"), "seed": N_("Seed"), "name": N_("Name")}  # of a race
    return [(labels.get(name, name), value_words(value)) for name, value in changes.items()]


def value_words(value: Any) -> str:
    """A value that a trial gives to a field, as it is written."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list | tuple):
        return "+".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def member_name(number: int) -> str:
    return f"trial-{number:04d}"


def number_of(member: str) -> int | None:
    """The number of the trial that a member is; None for other members."""
    name, _, number = member.partition("-")
    return int(number) if name == "trial" and number.isdigit() else None


# -- what was found -----------------------------------------------------------------------------------------


def finished(trials: Iterable[e.Trial]) -> list[e.Trial]:
    """The trials with a score."""
    return [t for t in trials if t.state == "finished" and t.score is not None and t.parameters is not None]


def front(trials: Iterable[e.Trial], more_is_better: bool) -> list[e.Trial]:
    """The finished trials that no other one beats in score and parameters at once, from small to large.

    Of several with the same score and size the first one stands for all.
    """
    sign = 1 if more_is_better else -1
    ordered = sorted(finished(trials), key=lambda t: (t.parameters, -sign * (t.score or 0.0), t.number))
    kept: list[e.Trial] = []
    for trial in ordered:
        if not kept or sign * (trial.score or 0.0) > sign * (kept[-1].score or 0.0):
            kept.append(trial)
    return kept


def choose(
    trials: Iterable[e.Trial], more_is_better: bool, rule: Rule = "best", most: int | None = None
) -> e.Trial | None:
    """The trial of the front that a rule picks, or None where no trial finished."""
    found = front(trials, more_is_better)
    if not found:
        return None
    if rule == "knee":
        return _knee(found, more_is_better)
    if rule == "budget" and most is not None:
        # Where nothing is small enough, the smallest comes nearest.
        return ([t for t in found if (t.parameters or 0) <= most] or found[:1])[-1]
    return found[-1]


def _knee(found: Sequence[e.Trial], more_is_better: bool) -> e.Trial:
    """The trial that lies farthest from the line between the ends of the front, sizes on a log scale."""
    sign = 1 if more_is_better else -1
    xs = [math.log10(1 + (t.parameters or 0)) for t in found]
    ys = [sign * (t.score or 0.0) for t in found]
    wide, high = (xs[-1] - xs[0]) or 1.0, (ys[-1] - ys[0]) or 1.0
    gains = [(y - ys[0]) / high - (x - xs[0]) / wide for x, y in zip(xs, ys, strict=True)]
    return found[max(range(len(found)), key=lambda n: (gains[n], ys[n]))]
