"""The front of a picture of two measures: the points that no other one beats in both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from peft_engine.compare.facts import Comparison, Group


@dataclass(frozen=True)
class Measure:
    """Something that groups are drawn by.

    Attributes:
        of: its mean in a group; None where it is not known.
        more_is_better: None for the score, where the metric decides.
    """

    key: str
    of: Callable[[Group], float | None]
    more_is_better: bool | None = False


def front(points: Sequence[tuple[float, float]], more_is_better_x: bool, more_is_better_y: bool) -> list[int]:
    """Places of the points that no other one beats, from the best in x to the best in y.

    A point is beaten by one that is no worse in both and better in one; of points that are the same in both,
    all stay.
    """
    x_sign, y_sign = (1 if more else -1 for more in (more_is_better_x, more_is_better_y))
    order = sorted(range(len(points)), key=lambda n: (-x_sign * points[n][0], -y_sign * points[n][1], n))
    kept: list[int] = []
    for n in order:
        if not kept or y_sign * points[n][1] > y_sign * points[kept[-1]][1] or points[n] == points[kept[-1]]:
            kept.append(n)
    return kept


def _parameters(group: Group) -> float | None:
    return group.trainable_parameters


def _mean(name: str) -> Callable[[Group], float | None]:
    def of(group: Group) -> float | None:
        found = getattr(group, name)
        return float(found.mean) if found is not None else None

    return of


SCORE = Measure("score", _mean("score"), None)
COSTS: tuple[Measure, ...] = (
    Measure("trainable_parameters", _parameters),
    Measure("peak_memory_bytes", _mean("peak_memory_bytes")),
    Measure("seconds", _mean("seconds")),
    Measure("stored_bytes", _mean("stored_bytes")),
    Measure("forgetting", _mean("forgetting")),
)


def front_of(comparison: Comparison, x: Measure, y: Measure) -> list[int]:
    """Places of the groups that no other one beats in two measures, as far as both are known."""
    known = []
    for place, group in enumerate(comparison.groups):
        across, up = x.of(group), y.of(group)
        if across is not None and up is not None:
            known.append((place, (across, up)))
    better = [
        comparison.more_is_better if measure.more_is_better is None else measure.more_is_better
        for measure in (x, y)
    ]
    return [known[n][0] for n in front([point for _, point in known], *better)]
