"""What a search tries next: optuna proposes from what was seen, and remembers nothing itself."""

import hashlib
import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from peft_engine.contract.search import (
    Changes,
    Dimension,
    Grid,
    Range,
    Search,
    Subset,
    read_subset,
    write_subset,
)

if TYPE_CHECKING:
    from optuna import Study
    from optuna.distributions import BaseDistribution
    from optuna.samplers import BaseSampler
    from optuna.trial import FrozenTrial

DRAWS = 300
"""So often a configuration is drawn anew before the space counts as used up."""


@dataclass(frozen=True)
class Seen:
    """A configuration that was tried, with score and number of parameters; a score of None is a failure, one
    that is `cut` what it had when it ended early."""

    changes: Mapping[str, Any]
    score: float | None = None
    parameters: int = 0
    cut: bool = False


def propose(
    search: Search,
    seen: Sequence[Seen],
    number: int,
    seed: int,
    *,
    more_is_better: bool,
    useful: Callable[[Changes], bool] = lambda changes: True,
) -> Changes | None:
    """The configuration of trial `number`, or None when every useful one was tried.

    It depends on the arguments alone, so that a search which was cut off goes on as it would have. Both
    objectives count alike: the score, and the logarithm of the number of parameters, as in the paper
    (arXiv 2301.12132, section 3.2); or the score decides alone.
    """
    known = [dict(one.changes) for one in seen]
    if search.sampler == "grid":
        return _next_of_grid(search, known, useful)
    import optuna

    optuna.logging.set_verbosity(optuna.logging.WARNING)
    directions: list[Literal["maximize", "minimize"]] = ["maximize" if more_is_better else "minimize"]
    if not search.by_score:
        directions.append("minimize")
    scored = [one for one in seen if one.score is not None]
    for draw in range(DRAWS):
        guided = draw == 0 and len(scored) >= search.first and search.sampler != "random"
        sampler = _sampler(search.sampler if guided else "random", _seed(seed, number, draw))
        study = optuna.create_study(directions=directions, sampler=sampler)
        if guided:
            study.add_trials(_past(search, seen))
        changes = _ask(study, search)
        if changes not in known and useful(changes):
            return changes
    if all(isinstance(dimension, Grid) for dimension in search.space):  # chance may have missed some
        return _next_of_grid(search, known, useful)
    return None


def _next_of_grid(
    search: Search, known: Sequence[Changes], useful: Callable[[Changes], bool]
) -> Changes | None:
    return next((found for found in _grid(search) if found not in known and useful(found)), None)


def _grid(search: Search) -> Iterator[Changes]:
    """Every combination; the values of the last field change first."""
    grids = [dimension for dimension in search.space if isinstance(dimension, Grid)]
    for values in itertools.product(*(grid.values for grid in grids)):
        yield {grid.field: value for grid, value in zip(grids, values, strict=True)}


def _ask(study: "Study", search: Search) -> Changes:
    trial = study.ask(fixed_distributions=_distributions(search.space))
    return {dimension.field: _read(dimension, trial.params) for dimension in search.space}


def _past(search: Search, seen: Sequence[Seen]) -> list["FrozenTrial"]:
    """What was tried, as optuna's trials. Where the score decides alone, what failed was worse than all, and
    what was cut off is below what finished; else what failed is left out: nobody knows how bad it was."""
    import optuna

    distributions, made = _distributions(search.space), []
    for one in seen:
        told: dict[str, Any] = {"value": one.score}
        if not search.by_score:
            told = {"values": [one.score, math.log10(1 + one.parameters)]}
        elif one.score is None or one.cut:
            between = {} if one.score is None else {1: one.score}
            told = {"state": optuna.trial.TrialState.PRUNED, "intermediate_values": between}
        if one.score is not None or search.by_score:
            params = {name: n for d in search.space for name, n in _write(d, one.changes[d.field]).items()}
            made.append(optuna.create_trial(params=params, distributions=distributions, **told))
    return made


def _distributions(space: Sequence[Dimension]) -> dict[str, "BaseDistribution"]:
    """A whole number for each place of a grid, or one of so many names; a switch for each member of a subset;
    of a range its numbers."""
    from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

    made: dict[str, BaseDistribution] = {}
    for dimension in space:
        if isinstance(dimension, Subset):
            made |= {name: IntDistribution(0, 1) for name in _switches(dimension)}
        elif isinstance(dimension, Range) and dimension.whole:
            made[dimension.field] = IntDistribution(
                int(dimension.low), int(dimension.high), log=dimension.log
            )
        elif isinstance(dimension, Range):
            made[dimension.field] = FloatDistribution(dimension.low, dimension.high, log=dimension.log)
        elif dimension.ordered:
            made[dimension.field] = IntDistribution(0, len(dimension.values) - 1)
        else:
            made[dimension.field] = CategoricalDistribution(range(len(dimension.values)))
    return made


def _switches(dimension: Subset) -> list[str]:
    return [f"{dimension.field}.{number}" for number in range(1, dimension.size + 1)]


def _read(dimension: Dimension, drawn: Mapping[str, Any]) -> Any:
    """The value of a field that was drawn."""
    if isinstance(dimension, Subset):
        names = _switches(dimension)
        return write_subset(number for number, name in enumerate(names, start=1) if drawn[name])
    if isinstance(dimension, Range):
        return dimension.rounded(drawn[dimension.field])
    return dimension.values[drawn[dimension.field]]


def _write(dimension: Dimension, value: Any) -> dict[str, Any]:
    """The numbers that stand for the value of a field."""
    if isinstance(dimension, Subset):
        chosen = read_subset(str(value), dimension.size) or ()
        return {name: int(n in chosen) for n, name in enumerate(_switches(dimension), start=1)}
    if isinstance(dimension, Range):
        return {dimension.field: value}
    return {dimension.field: dimension.values.index(value)}


def _sampler(name: str, seed: int) -> "BaseSampler":
    from optuna import samplers

    if name == "gp":
        return samplers.GPSampler(seed=seed, n_startup_trials=1)
    if name == "tpe":
        return samplers.TPESampler(seed=seed, n_startup_trials=1)
    return samplers.RandomSampler(seed=seed)


def _seed(seed: int, number: int, draw: int) -> int:
    """31 bits of its own for every draw of every trial."""
    text = f"{seed}:search:{number}:{draw}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) >> 1
