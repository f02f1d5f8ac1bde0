"""Which test items which group solves: those that one alone solves, those that all fail."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from peft_engine.compare.facts import Comparison
from peft_engine.compare.groups import bundles
from peft_engine.compare.intervals import Scores
from peft_engine.compare.members import make_member
from peft_engine.compare.scores import BY_RIGHT
from peft_engine.compare.sets import chosen_sets, shared_sets
from peft_engine.compare.tables import Table, common
from peft_engine.contract.store import RunRecord, RunStore


@dataclass(frozen=True)
class Item:
    """A test item: what its data set is called, and its id there."""

    data: str
    id: str


@dataclass(frozen=True)
class Both:
    """How two groups share out the test items: both solve so many, only the first, only the second, none."""

    both: int
    first: int
    second: int
    neither: int

    @property
    def agree(self) -> float:
        """The share of items on which they agree."""
        count = self.both + self.first + self.second + self.neither
        return (self.both + self.neither) / max(1, count)


@dataclass(frozen=True)
class Agreement:
    """Which of the items that all groups have each one solves.

    Attributes:
        groups: places in the comparison, of the groups with a score.
        shares: the share of a group's runs that are right [groups, items]; solved means by more than half.
    """

    groups: tuple[int, ...]
    items: tuple[Item, ...]
    shares: Scores

    @property
    def solved(self) -> NDArray[np.bool_]:
        """[groups, items]"""
        return self.shares > 0.5

    def alone(self, group: int) -> tuple[Item, ...]:
        """The items that this group (its place in the comparison) solves and no other one."""
        solved = self.solved
        return self._at(solved[self.groups.index(group)] & np.asarray(solved.sum(0) == 1))

    def missed(self, group: int) -> tuple[Item, ...]:
        """The items that all others solve and this group does not."""
        solved = self.solved
        return self._at(~solved[self.groups.index(group)] & np.asarray(solved.sum(0) == len(self.groups) - 1))

    @property
    def failed(self) -> tuple[Item, ...]:
        """The items that no group solves."""
        return self._at(np.asarray(~self.solved.any(0)))

    @property
    def easy(self) -> tuple[Item, ...]:
        """The items that every group solves."""
        return self._at(np.asarray(self.solved.all(0)))

    def pair(self, first: int, second: int) -> Both:
        """How two groups (their places in the comparison) share out the items."""
        one, other = self.solved[self.groups.index(first)], self.solved[self.groups.index(second)]
        return Both(
            int((one & other).sum()),
            int((one & ~other).sum()),
            int((~one & other).sum()),
            int((~one & ~other).sum()),
        )

    def _at(self, chosen: NDArray[np.bool_]) -> tuple[Item, ...]:
        return tuple(self.items[place] for place in np.flatnonzero(chosen))


def agreement(store: RunStore, comparison: Comparison) -> Agreement | None:
    """Which items each group of a comparison solves; None where answers are not right or wrong, or no two
    groups have a score on the same items."""
    if comparison.metric not in BY_RIGHT:
        return None
    every = {bundle.key: bundle for bundle in bundles(store, _records(comparison))}
    sets = shared_sets(list(every.values()))
    chosen = chosen_sets(sets, comparison.data if any(comparison.data == one.name for one in sets) else "")
    found: dict[int, Table] = {}
    for place, group in enumerate(comparison.groups):
        if group.score is not None:
            table = make_member(store, every[group.key], sets, chosen, comparison.metric)[0].table
            if table is not None:
                found[place] = table
    if len(found) < 2:
        return None
    names = [sets[place].name for place in chosen]
    items = [_shared(list(found.values()), number) for number in range(len(names))]
    if not all(items):
        return None
    tables = [table.on(items) for table in found.values()]
    rows = [np.concatenate([table.of(number).mean(0) for number in range(len(names))]) for table in tables]
    named = tuple(Item(name, item) for name, own in zip(names, items, strict=True) for item in own)
    return Agreement(tuple(found), named, np.stack(rows))


def _records(comparison: Comparison) -> list[RunRecord]:
    return [record for group in comparison.groups for record in group.runs]


def _shared(tables: Sequence[Table], number: int) -> list[str]:
    """The items of one data set that all groups have."""
    return common([table.sets[number][0].items.tolist() for table in tables])
