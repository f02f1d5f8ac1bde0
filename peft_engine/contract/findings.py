"""The kinds of what a run can tell beyond its score; what draws them knows kinds, not methods."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from peft_engine.contract.places import Place

Style: TypeAlias = Literal["count", "share", "number"]
"""How a number is written: 8, 40 %, 0.0123."""

SHARE_METRICS = frozenset(
    {
        *("accuracy", "macro_f1", "micro_f1", "exact_match", "token_f1", "rouge1", "rouge2", "rougeL"),
        *("entity_f1", "entity_precision", "entity_recall", "token_accuracy"),
    }
)
"""Scores from 0 to 1 that are told in percent."""


@dataclass(frozen=True)
class Finding:
    """Something beyond the score: its name among the extras, its title, and what it says in a sentence."""

    key: str
    title: str
    sentence: str


@dataclass(frozen=True)
class ByPlace(Finding):
    """A number for each place of the model. `wholes` has what each is a part of, where that is known."""

    values: tuple[tuple[Place, float], ...]
    style: Style
    wholes: tuple[float, ...] = ()

    @property
    def top(self) -> float:
        """The number that fills a bar: 1 for shares, else the largest."""
        highest = max((value for _, value in self.values), default=0.0)
        return max(1.0, highest) if self.wholes else max(0.0, highest) or (0.0 if self.low < 0 else 1.0)

    @property
    def low(self) -> float:
        """Where bars begin to be drawn: 0, or the lowest number below it."""
        return min(0.0, *(value for _, value in self.values), 0.0)


@dataclass(frozen=True)
class Grid(ByPlace):
    """Numbers by place that are to be read one by one, blocks against places."""


@dataclass(frozen=True)
class ByRank(Finding):
    """The score at each rank to which the result can be cut."""

    metric: str
    points: tuple[tuple[int, float], ...]
    metrics: tuple[Mapping[str, float], ...]
    by_data: Mapping[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    """Of several data sets each one's own points; `points` are then those of the mean."""


@dataclass(frozen=True)
class Bin:
    """Answers of like confidence: the middle of the step, how many, how sure on average, how many right."""

    middle: float
    count: int
    confidence: float
    accuracy: float


@dataclass(frozen=True)
class Reliability(Finding):
    """Whether probabilities mean what they say, before and after the fit."""

    before: tuple[Bin, ...]
    after: tuple[Bin, ...]
    error_before: float
    error_after: float


@dataclass(frozen=True)
class Doubtful:
    """An answer that the model is not sure of; `uncertainty` from 0 to 1."""

    text: str
    prediction: str
    target: str
    right: bool
    uncertainty: float


@dataclass(frozen=True)
class Uncertainty(Finding):
    """How many right and wrong answers there are in equal steps of uncertainty from 0 to 1."""

    right: tuple[int, ...]
    wrong: tuple[int, ...]
    least_sure: tuple[Doubtful, ...]


@dataclass(frozen=True)
class Change:
    """A figure before and after, and how it is written."""

    name: str
    before: float
    after: float
    style: Literal["bytes", "count", "seconds"]


@dataclass(frozen=True)
class Smaller(Finding):
    """Figures that became smaller: size, time."""

    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Gates(Finding):
    """How much each expert counts for each task, at each place; the weights of a place add up to 1."""

    tasks: tuple[str, ...]
    places: tuple[Place, ...]
    weights: tuple[tuple[tuple[float, ...], ...], ...]
    """[task][place][expert]"""

    def mean(self, task: int) -> tuple[float, ...]:
        """The mean weight of each expert over all places."""
        rows = self.weights[task]
        return tuple(sum(column) / len(rows) for column in zip(*rows, strict=True))


@dataclass(frozen=True)
class Rest(Finding):
    """What is of no known kind, as names and values."""

    rows: tuple[tuple[str, str], ...]


def written(value: float, style: Style) -> str:
    """8, 40 %, 0.0123."""
    if style == "count":
        return f"{value:,.0f}"
    if style == "share":
        hundred = 100 * value
        return f"{hundred:.3g} %" if 0 < hundred < 99.95 else f"{hundred:.0f} %"
    return f"{value:.3g}"
