"""Which rows are kept, and into which part each goes: a function of the rows, the plan and its seed alone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from peft_engine.contract.imports import Split
from peft_engine.contract.tasks import TASKS
from peft_engine.importing.gathering import Gathered

PARTS = ("train", "validation", "test")
OUT = -1
"""Of a row that is left out."""

Numbers: TypeAlias = NDArray[np.int64]
Marks: TypeAlias = NDArray[np.bool_]


@dataclass
class Division:
    """Where every row goes: a number of PARTS, or OUT. `marks` has, by the key of a finding, the rows that it
    is about, whether something was done about it or not."""

    place: Numbers
    marks: dict[str, Marks]

    def counts(self) -> dict[str, int]:
        return {part: int((self.place == number).sum()) for number, part in enumerate(PARTS)}


def divide(made: Gathered, go_on: Callable[[], object] = lambda: None) -> Division:
    """Apply the mends of the plan that leave rows out, then draw the sample, then divide.

    Args:
        go_on: called now and then; may raise to end the work.
    """
    plan = made.plan
    part = np.frombuffer(made.part, np.uint8).astype(np.int64)
    given = np.array([PARTS.index(name) for name in made.parts], np.int64)[part] if len(part) else part
    key = np.frombuffer(made.key, np.uint64)
    whole = np.frombuffer(made.whole, np.uint64)
    kept = np.ones(len(part), bool)
    marks: dict[str, Marks] = {}
    if not is_running(made):
        marks["duplicate"] = _again(whole, part, kept)
        _drop(kept, marks["duplicate"], "drop_duplicates" in plan.mends)
        if TASKS[plan.task].answer not in ("text",):
            marks["contradiction"] = _again(key, part, kept) & ~marks["duplicate"]
            _drop(kept, marks["contradiction"], "drop_contradictions" in plan.mends)
    first = first_class(made)
    if _has_classes(made):
        marks["rare_label"] = _rare(first, kept, len(made.labels))
        _drop(kept, marks["rare_label"], "drop_rare" in plan.mends)
    if len(made.long):
        kept &= np.frombuffer(made.long, np.uint8) == 0
    if plan.split.keep and not is_running(made):
        marks["shared"] = _shared(key, given, kept)
        _drop(kept, marks["shared"], "out_of_train" in plan.mends)
    if plan.sample.rows is not None:
        kept &= _sampled(made, part, first, kept)
    group = np.frombuffer(made.group, np.uint64)
    by_class = _has_classes(made) or plan.task == "token_classification"
    go_on()
    place = _place(made, given, group, first if by_class else np.zeros_like(given), kept, go_on)
    if plan.split.group and not is_running(made):  # two groups may have the same text
        parted = _shared(key, place, place != OUT)
        marks["shared"] = parted | marks.get("shared", parted)
        place[parted & ("out_of_train" in plan.mends)] = OUT
    if _has_classes(made):
        marks["unseen_label"] = _unseen(first, place)
        place[marks["unseen_label"] & ("drop_unseen" in plan.mends)] = OUT
    return Division(place, marks)


def first_class(made: Gathered) -> Numbers:
    """The number of the first class of every row, -1 where it has none. Of tags it is the first that is more
    than outside."""
    pairs = np.frombuffer(made.pairs, np.uint16).astype(np.int64)
    first = np.full(len(pairs), -1, np.int64)
    if not len(made.classes):
        return first
    classes = np.frombuffer(made.classes, np.dtype(made.classes.typecode)).astype(np.int64)
    begins = np.cumsum(pairs) - pairs
    has = pairs > 0
    first[has] = classes[begins[has]]
    outside = made.labels.get("O") if TASKS[made.plan.task].answer == "tags" else None
    if outside is not None:
        second = has & (first == outside) & (pairs > 1)
        first[second] = classes[begins[second] + 1]
    return first


def class_counts(made: Gathered, place: Numbers) -> dict[str, dict[str, int]]:
    """By part, how often each class occurs in the rows that go there; classes in the order they were met."""
    if not made.labels:
        return {}
    pairs = np.frombuffer(made.pairs, np.uint16)
    classes = np.frombuffer(made.classes, np.dtype(made.classes.typecode)).astype(np.int64)
    times = np.frombuffer(made.times, np.dtype(made.times.typecode)).astype(np.float64)
    where = np.repeat(place, pairs)
    found = {}
    for number, part in enumerate(PARTS):
        here = where == number
        counted = np.bincount(classes[here], times[here], minlength=len(made.labels))
        found[part] = {name: int(counted[index]) for name, index in made.labels.items()}
    return found


def is_running(made: Gathered) -> bool:
    """Whether the rows are pieces of running text: that lines of it are alike is no mistake."""
    return (
        len(TASKS[made.plan.task].roles) == 1 and made.plan.task != "chat" and made.plan.split.way == "order"
    )


def _has_classes(made: Gathered) -> bool:
    return TASKS[made.plan.task].answer == "class"


def _drop(kept: Marks, marked: Marks, wanted: bool) -> None:
    if wanted:
        kept &= ~marked


def _again(values: NDArray[np.uint64], part: Numbers, kept: Marks) -> Marks:
    """Rows whose value an earlier kept row of the same part has."""
    again = np.zeros(len(values), bool)
    for number in np.unique(part):
        here = np.flatnonzero((part == number) & kept)
        _, firsts = np.unique(values[here], return_index=True)
        rest = np.ones(len(here), bool)
        rest[firsts] = False
        again[here[rest]] = True
    return again


def _rare(first: Numbers, kept: Marks, labels: int) -> Marks:
    counted = np.bincount(first[kept & (first >= 0)], minlength=max(1, labels))
    rare: Marks = kept & (first >= 0) & (counted[np.maximum(first, 0)] == 1)
    return rare


def _shared(key: NDArray[np.uint64], where: Numbers, kept: Marks) -> Marks:
    """Rows of train that stand in validation or test too, and rows of validation that stand in test.

    Args:
        where: the part of each row.
    """
    shared = np.zeros(len(key), bool)
    for number in (0, 1):
        here, later = kept & (where == number), kept & (where > number)
        if here.any() and later.any():
            shared |= here & np.isin(key, key[later])
    return shared


def _unseen(first: Numbers, place: Numbers) -> Marks:
    known = np.unique(first[place == 0])
    return (place > 0) & (first >= 0) & ~np.isin(first, known)


def _sampled(made: Gathered, part: Numbers, first: Numbers, kept: Marks) -> Marks:
    """At most so many rows of each part: the first, or drawn with the classes in their shares."""
    wanted, split = made.plan.sample.rows or 0, made.plan.split
    taken = np.zeros(len(part), bool)
    for number in np.unique(part):
        here = np.flatnonzero(kept & (part == number))
        if made.plan.sample.how == "first":
            taken[here[:wanted]] = True
            continue
        draw = np.random.default_rng((split.seed, int(number), 7))
        here = draw.permutation(here)
        strata = first[here] if _has_classes(made) else np.zeros(len(here), np.int64)
        for stratum, count in zip(*_shares(strata, min(1.0, wanted / max(1, len(here)))), strict=True):
            taken[here[strata == stratum][:count]] = True
    return taken


def _shares(strata: Numbers, share: float) -> tuple[Numbers, Numbers]:
    """(stratum, rows to take from it), together the rounded share of all."""
    names, counts = np.unique(strata, return_counts=True)
    exact = counts * share
    takes = np.floor(exact + 1e-9).astype(np.int64)
    lacking = round(len(strata) * share) - int(takes.sum())
    takes[np.argsort(takes - exact, kind="stable")[: max(0, lacking)]] += 1
    return names, np.minimum(takes, counts)


def _place(
    made: Gathered,
    given: Numbers,
    group: NDArray[np.uint64],
    strata: Numbers,
    kept: Marks,
    go_on: Callable[[], object],
) -> Numbers:
    """Where every row goes."""
    split = made.plan.split
    place = np.where(kept, given if split.keep else 0, OUT)
    have = {PARTS[number] for number in np.unique(given)} if split.keep else set()
    wanted = {
        part: share
        for part, share in (("validation", split.validation), ("test", split.test))
        if part not in have and share > 0
    }
    here = np.flatnonzero(place == 0)
    if not wanted or len(here) < 3:
        return place
    if split.way == "order":
        _in_order(place, here, group, wanted, joined=bool(split.group) or not is_running(made))
    else:
        _by_chance(split, place, here, group, strata, wanted, go_on)
    return place


def _in_order(
    place: Numbers, here: Numbers, group: NDArray[np.uint64], wanted: dict[str, float], *, joined: bool
) -> None:
    """The last rows become the other parts; where `joined`, rows of the group of an earlier one (or with its
    text) stand beside that one, and count there."""
    own = group[here] if joined else np.arange(len(here), dtype=np.uint64)
    _, firsts, inverse, sizes = np.unique(own, return_index=True, return_inverse=True, return_counts=True)
    order = np.argsort(firsts)
    middle = np.cumsum(sizes[order]) - sizes[order] / 2
    target = np.zeros(len(firsts), np.int64)
    end = len(here)
    for part in ("test", "validation"):
        if part in wanted:
            begin = end - max(1, round(len(here) * wanted[part]))
            target[order[(middle > begin) & (middle <= end)]] = PARTS.index(part)
            end = begin
    _fill_empty(target, sizes, wanted)
    place[here] = target[inverse]


def _by_chance(
    split: Split,
    place: Numbers,
    here: Numbers,
    group: NDArray[np.uint64],
    strata: Numbers,
    wanted: dict[str, float],
    go_on: Callable[[], object],
) -> None:
    """Draw whole groups of rows, from every stratum its share."""
    _, firsts, inverse, sizes = np.unique(
        group[here], return_index=True, return_inverse=True, return_counts=True
    )
    stratum_of = strata[here][firsts] if split.stratified else np.zeros(len(firsts), np.int64)
    target = np.zeros(len(firsts), np.int64)
    rank = np.random.default_rng(split.seed).permutation(len(firsts))
    order = np.lexsort((rank, stratum_of))  # stratum by stratum, drawn within each
    names, begins = np.unique(stratum_of[order], return_index=True)
    ends = np.cumsum(sizes[order])
    before = np.repeat(ends[begins] - sizes[order][begins], np.diff(np.append(begins, len(order))))
    middle = ends - before - sizes[order] / 2  # a group goes where less is wrong with it than without it
    counts = np.bincount(np.searchsorted(names, stratum_of), sizes).astype(np.int64)
    taken = np.zeros(len(names), np.int64)
    for part, share in wanted.items():
        takes = np.minimum(_shares(np.repeat(stratum_of, sizes), share)[1], counts - taken - 1)
        low = taken[np.searchsorted(names, stratum_of[order])]
        high = (taken + np.maximum(0, takes))[np.searchsorted(names, stratum_of[order])]
        target[order[(middle > low) & (middle <= high)]] = PARTS.index(part)
        taken += np.maximum(0, takes)
        go_on()
    _fill_empty(target, sizes, wanted)
    place[here] = target[inverse]


def _fill_empty(target: Numbers, sizes: Numbers, wanted: dict[str, float]) -> None:
    """No part stays empty where there is a group for it: the smallest one of the training part goes there."""
    for part in wanted:
        number = PARTS.index(part)
        free = np.flatnonzero(target == 0)
        if not (target == number).any() and len(free) > 1:
            target[free[np.argmin(sizes[free])]] = number
