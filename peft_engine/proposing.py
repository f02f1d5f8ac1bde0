"""What a search tries next: optuna proposes from what was seen, and remembers nothing itself."""

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from peft_engine.contract.search import Changes, Dimension, Search, Subset, read_subset, write_subset

if TYPE_CHECKING:
    from optuna import Study
    from optuna.distributions import BaseDistribution
    from optuna.samplers import BaseSampler
    from optuna.trial import FrozenTrial

DRAWS = 300
"""So often a configuration is drawn anew before the space counts as used up."""


@dataclass(frozen=True)
class Seen:
    """A configuration that was tried, with score and number of parameters; a score of None is a failure."""

    changes: Mapping[str, Any]
    score: float | None = None
    parameters: int = 0


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
    (arXiv 2301.12132, section 3.2).
    """
    import optuna

    optuna.logging.set_verbosity(optuna.logging.WARNING)
    known = [dict(one.changes) for one in seen]
    scored = [one for one in seen if one.score is not None]
    for draw in range(DRAWS):
        guided = draw == 0 and len(scored) >= search.first and search.sampler != "random"
        sampler = _sampler(search.sampler if guided else "random", _seed(seed, number, draw))
        study = optuna.create_study(
            directions=["maximize" if more_is_better else "minimize", "minimize"], sampler=sampler
        )
        if guided:
            study.add_trials(_past(search, seen))
        changes = _ask(study, search)
        if changes not in known and useful(changes):
            return changes
    return None


def _ask(study: "Study", search: Search) -> Changes:
    trial = study.ask(fixed_distributions=_distributions(search.space))
    return {dimension.field: _read(dimension, trial.params) for dimension in search.space}


def _past(search: Search, seen: Sequence[Seen]) -> list["FrozenTrial"]:
    """What was tried, as optuna's trials. What fails is left out: nobody knows how bad it would have been."""
    import optuna

    distributions = _distributions(search.space)
    return [
        optuna.create_trial(
            params={name: n for d in search.space for name, n in _write(d, one.changes[d.field]).items()},
            distributions=distributions,
            values=[one.score, math.log10(1 + one.parameters)],
        )
        for one in seen
        if one.score is not None
    ]


def _distributions(space: Sequence[Dimension]) -> dict[str, "BaseDistribution"]:
    """A whole number for each place of a grid, a switch for each member of a subset."""
    from optuna.distributions import IntDistribution

    made: dict[str, BaseDistribution] = {}
    for dimension in space:
        if isinstance(dimension, Subset):
            made |= {name: IntDistribution(0, 1) for name in _switches(dimension)}
        else:
            made[dimension.field] = IntDistribution(0, len(dimension.values) - 1)
    return made


def _switches(dimension: Subset) -> list[str]:
    return [f"{dimension.field}.{number}" for number in range(1, dimension.size + 1)]


def _read(dimension: Dimension, drawn: Mapping[str, Any]) -> Any:
    """The value of a field that was drawn."""
    if isinstance(dimension, Subset):
        names = _switches(dimension)
        return write_subset(number for number, name in enumerate(names, start=1) if drawn[name])
    return dimension.values[drawn[dimension.field]]


def _write(dimension: Dimension, value: Any) -> dict[str, int]:
    """The numbers that stand for the value of a field."""
    if isinstance(dimension, Subset):
        chosen = read_subset(str(value), dimension.size) or ()
        return {name: int(n in chosen) for n, name in enumerate(_switches(dimension), start=1)}
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
