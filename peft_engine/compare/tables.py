"""The scores of groups as tables of seeds by test items, aligned by the ids of the items."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from peft_engine.compare.intervals import Scores
from peft_engine.compare.scores import ItemScores, places_in


@dataclass(frozen=True)
class Table:
    """What the finished runs of one group answered.

    Attributes:
        seeds: one for each run, rising.
        sets: of each data set, the scores of each run, over the items that all its runs have.
    """

    metric: str
    seeds: tuple[int, ...]
    sets: tuple[tuple[ItemScores, ...], ...]

    @cached_property
    def whole(self) -> Scores:
        """[seeds, items] over all data sets, each of which counts alike however large it is."""
        return alike([self.of(number) for number in range(len(self.sets))])

    def of(self, number: int) -> Scores:
        """[seeds, items] of one data set."""
        return np.stack([own.values(self.metric) for own in self.sets[number]])

    @property
    def items(self) -> int:
        return sum(len(own[0]) for own in self.sets)

    def on(self, items: Sequence[Sequence[str]]) -> "Table":
        """The same over some of the items, named for each data set."""
        sets = tuple(
            tuple(own.taken(places_in(own.items, wanted)) for own in runs)
            for runs, wanted in zip(self.sets, items, strict=True)
        )
        return Table(self.metric, self.seeds, sets)

    def of_runs(self, rows: Sequence[int]) -> "Table":
        """The same with some of the runs, in this order."""
        sets = tuple(tuple(runs[row] for row in rows) for runs in self.sets)
        return Table(self.metric, tuple(self.seeds[row] for row in rows), sets)


def alike(tables: Sequence[Scores]) -> Scores:
    """Tables [seeds, items] of several data sets as one whose mean is the mean of their means.

    Each item says how far it is from the mean of its own set, so that the items of the whole spread as those
    of the sets do: what the sets differ in is no luck.
    """
    if len(tables) == 1:
        return tables[0]
    count = sum(table.shape[1] for table in tables)
    means = [table.mean(1, keepdims=True) for table in tables]
    around = [
        (table - mean) * (count / (len(tables) * table.shape[1]))
        for table, mean in zip(tables, means, strict=True)
    ]
    return np.asarray(np.concatenate(around, axis=1) + np.mean(means, axis=0))


def make_table(metric: str, seeds: Sequence[int], runs: Sequence[Sequence[ItemScores]]) -> Table | None:
    """The table of a group, over the items that all its runs have; None where that is none of a data set.

    Args:
        runs: of each run, its scores on each data set.
    """
    sets = []
    for own in zip(*runs, strict=True):
        items = common([each.items.tolist() for each in own])
        if not items:
            return None
        sets.append(tuple(_on(each, items) for each in own))
    return Table(metric, tuple(seeds), tuple(sets))


def difference(first: Table, second: Table) -> Scores | None:
    """How much higher the scores of the first are [seeds, items]; None where they have no item in common.

    A run is set against that with the same seed, whatever is then left over in order; what one has more runs
    of does not count.
    """
    rows = matched(first.seeds, second.seeds)
    one = _with(first, [row for row, _ in rows])
    other = _with(second, [row for _, row in rows])
    both = list(zip(one.sets, other.sets, strict=True))
    if not all(np.array_equal(mine[0].items, theirs[0].items) for mine, theirs in both):
        shared = [common([mine[0].items.tolist(), theirs[0].items.tolist()]) for mine, theirs in both]
        if not all(shared):
            return None
        one, other = one.on(shared), other.on(shared)
    return one.whole - other.whole


def matched(first: Sequence[int], second: Sequence[int]) -> list[tuple[int, int]]:
    """Which run of the first is set against which of the second, by their places."""
    pairs = [(row, second.index(seed)) for row, seed in enumerate(first) if seed in second]
    mine = [row for row in range(len(first)) if row not in {a for a, _ in pairs}]
    theirs = [row for row in range(len(second)) if row not in {b for _, b in pairs}]
    return pairs + list(zip(mine, theirs, strict=False))


def common(lists: Sequence[Sequence[str]]) -> list[str]:
    """What all lists have, in the order of the first."""
    counted = Counter(item for items in lists for item in set(items))
    return [item for item in lists[0] if counted[item] == len(lists)]


def _with(table: Table, rows: Sequence[int]) -> Table:
    return table if list(rows) == list(range(len(table.seeds))) else table.of_runs(rows)


def _on(own: ItemScores, items: Sequence[str]) -> ItemScores:
    return own if own.items.tolist() == items else own.taken(places_in(own.items, items))
