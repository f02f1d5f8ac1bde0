"""What a comparison is: plain records that window, report and command line draw, each in its own way."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from peft_engine.compare.intervals import Estimate
from peft_engine.contract.guessing import Guessing
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import Value

Outcome: TypeAlias = Literal["first", "second", "untold", "alike", "alone"]
"""Of a pair: the first or the second is better; they cannot be told apart; they differ by less than what
counts; or nothing can be said, since one of them has a single run."""

Limit: TypeAlias = Literal["", "seeds", "questions", "runs"]
"""What keeps a comparison from telling: too few seeds, too small a test part, or runs that are missing."""


@dataclass(frozen=True)
class Sentence:
    """A marked text with its values, put into words where it is shown."""

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Spread:
    """A number that every run of a group has: the mean over its runs, the smallest, the largest.

    What runs cost (memory, time, size) goes from the smallest to the largest: of two runs an interval of the
    mean would be wider than the value itself. What is a score of a kind (forgetting) has its interval.

    Attributes:
        half: half the 95 % interval of the mean (Student's t over the runs); None of what runs cost, and of a
            single run, which says nothing of others.
    """

    mean: float
    low: float
    high: float
    half: float | None = None

    @property
    def ends(self) -> tuple[float, float, float]:
        """The mean and both ends: of its interval where it has one, else the smallest and the largest."""
        if self.half is None:
            return self.mean, self.low, self.high
        return self.mean, self.mean - self.half, self.mean + self.half


@dataclass(frozen=True)
class Group:
    """One configuration and its runs, which differ by seed alone.

    Attributes:
        key: the same for the same configuration, whatever the order of runs.
        method, family: keys of card and family; "references" for full, head only and no training.
        runs: finished ones first, by seed; `missing` are those that failed, stopped or have not finished.
        score: the main metric over seeds and test items; None without a finished run.
        scores: the main metric of each finished run, in the order of `finished`.
        per_data: of runs on several data sets, the score on each, by its id.
        stored_bytes: what the result takes on disk; seconds and bytes as everywhere.
        forgetting: how much worse the model predicts a general text afterwards, in nats per token.
        flags: sentences that belong to the row ("its loss never moved", "its size could not be met").
    """

    key: str
    label: str
    method: str
    family: str
    runs: tuple[RunRecord, ...]
    finished: tuple[str, ...]
    score: Estimate | None
    scores: tuple[float, ...] = ()
    per_data: dict[str, Estimate] = field(default_factory=dict)
    trainable_parameters: int | None = None
    trainable_ratio: float | None = None
    total_parameters: int | None = None
    peak_memory_bytes: Spread | None = None
    seconds: Spread | None = None
    stored_bytes: Spread | None = None
    forgetting: Spread | None = None
    flags: tuple[Sentence, ...] = ()

    @property
    def reference(self) -> bool:
        """Whether it stands beside the contenders: it is drawn last and left out of the correction."""
        return self.family == "references"


@dataclass(frozen=True)
class Pair:
    """Two groups, by their places in `Comparison.groups`.

    Attributes:
        difference: how much better the first one is, in the unit of the metric, whichever way is better.
        chance: the probability that the first one beats the second, 0 to 1.
        p: two-sided, of one pair by itself; `corrected` is Holm's over all pairs of contenders.
    """

    first: int
    second: int
    difference: Estimate
    chance: float
    p: float
    corrected: float
    outcome: Outcome

    @property
    def told(self) -> bool:
        """Whether the verdict calls the two different: corrected for all pairs."""
        return self.outcome in ("first", "second")

    def turned(self) -> "Pair":
        """The same pair, told from the second one's side."""
        other: dict[Outcome, Outcome] = {"first": "second", "second": "first"}
        return replace(
            self,
            first=self.second,
            second=self.first,
            difference=self.difference.turned(),
            chance=1 - self.chance,
            outcome=other.get(self.outcome, self.outcome),
        )


@dataclass(frozen=True)
class Verdict:
    """The answer in words: what a person can repeat aloud, one more sentence, and what would tell more.

    Attributes:
        limit: what keeps the comparison from telling more; `more` is about how much more of it would tell.
        who: the places of the groups that this is about.
    """

    headline: tuple[Sentence, ...]
    detail: tuple[Sentence, ...]
    limit: Limit = ""
    more: int | None = None
    who: tuple[int, ...] = ()


@dataclass(frozen=True)
class Row:
    """A setting (a field of the specification) and its value in each group."""

    field: str
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """Groups, best first and references last, and what can be said of them.

    Attributes:
        metric, more_is_better: the main metric of the task.
        margin: the difference that matters to the person, in the unit of the metric.
        recommended: the place of the group to take: of those that nothing beats, the one that learns least.
        differs, alike: settings in which the groups differ, and those that are the same in all.
        problems: why runs were left out (another task, other data, no predictions).
        guessing: what guessing would give; None where the score is no accuracy.
    """

    task: str
    data: str
    metric: str
    more_is_better: bool
    margin: float
    items: int
    groups: tuple[Group, ...]
    pairs: tuple[Pair, ...]
    recommended: int | None
    verdict: Verdict
    differs: tuple[Row, ...]
    alike: tuple[Row, ...]
    problems: tuple[Sentence, ...] = ()
    guessing: Guessing | None = None

    @property
    def costs_differ(self) -> bool:
        """Whether memory, time or stored size differ between the runs of a group."""
        every = [
            spread
            for group in self.groups
            for spread in (group.peak_memory_bytes, group.seconds, group.stored_bytes)
        ]
        return any(spread is not None and spread.low != spread.high for spread in every)

    def pair(self, first: int, second: int) -> Pair | None:
        """The pair of these two groups in this order; None for a group and itself, or where one has no
        score."""
        found = next((p for p in self.pairs if {p.first, p.second} == {first, second}), None)
        if found is None or found.first == first:
            return found
        return found.turned()
