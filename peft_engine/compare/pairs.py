"""Every two groups of a comparison set against each other, paired over seeds and test items."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from peft_engine.compare import intervals
from peft_engine.compare.facts import Group, Outcome, Pair
from peft_engine.compare.intervals import Estimate, Scores
from peft_engine.compare.members import Member, means_of
from peft_engine.compare.tables import difference

TOLD = 0.05
"""Corrected, a difference below this counts as told."""
HEAD_ONLY = "head_only"


@dataclass(frozen=True)
class _Found:
    first: int
    second: int
    estimate: Estimate
    p: float
    reference: bool

    @property
    def alone(self) -> bool:
        return self.estimate.seeds < 2


def pairs_of(members: Sequence[Member], more_is_better: bool, margin: float) -> tuple[Pair, ...]:
    """All pairs with a score on both sides, by their places.

    Holm's correction is over the pairs of contenders; those with a reference are corrected among themselves,
    and a pair with a single run counts in neither.
    """
    lending = {
        seeds: means_of(members, seeds) for seeds in {m.table.seeds for m in members if m.table is not None}
    }
    sign = 1 if more_is_better else -1
    found = [
        made
        for first, second in combinations(range(len(members)), 2)
        if (made := _found(members, first, second, sign, lending)) is not None
    ]
    corrected: dict[int, float] = {}
    for reference in (False, True):
        places = [n for n, one in enumerate(found) if not one.alone and one.reference == reference]
        corrected |= dict(zip(places, intervals.holm([found[n].p for n in places]), strict=True))
    return tuple(_pair(one, corrected.get(n, 1.0), margin) for n, one in enumerate(found))


def recommend(groups: Sequence[Group], pairs: Sequence[Pair]) -> int | None:
    """The group to take: of the contenders that no other one beats, the one that learns fewest parameters.

    To be left aside for another one, it is enough that a pair by itself tells of a difference: the
    correction guards against calling equal methods different, not against taking the worse one. Where the
    head alone was trained as a reference, it must be better than that.
    """
    tried = [n for n, g in enumerate(groups) if not g.reference and g.score is not None and g.score.seeds > 1]
    if len(tried) < 2:
        return None
    heads = [n for n, g in enumerate(groups) if g.method == HEAD_ONLY and g.reference]
    beaten = set()
    for pair in pairs:
        if pair.outcome == "alone" or pair.p >= TOLD or not {pair.first, pair.second} <= set(tried):
            continue
        beaten.add(pair.second if pair.difference.mean > 0 else pair.first)
    above = [n for n in tried if n not in beaten and all(_above(pairs, n, head) for head in heads)]
    counted = [n for n in above if groups[n].trainable_parameters is not None]
    # Of two that learn as much, the better one: groups come best first.
    return min(counted, key=lambda n: (groups[n].trainable_parameters or 0, n), default=None)


def _above(pairs: Sequence[Pair], one: int, other: int) -> bool:
    """Whether a group is better than another one, or there is nothing to tell it from."""
    found = next((p for p in pairs if {p.first, p.second} == {one, other}), None)
    if found is None:
        return True
    own = found if found.first == one else found.turned()
    return own.outcome == "first" or (own.outcome == "alone" and own.difference.mean > 0)


def _found(
    members: Sequence[Member],
    first: int,
    second: int,
    sign: int,
    lending: Mapping[tuple[int, ...], Mapping[str, Scores]],
) -> _Found | None:
    """A pair, its p not yet corrected.

    Args:
        lending: the means of the runs of the groups that tell what seeds do, by their seeds.
    """
    one, other = members[first], members[second]
    if one.table is None or other.table is None:
        return None
    apart = difference(one.table, other.table)
    if apart is None:
        return None
    reference = one.reference or other.reference
    borrowed = None
    if not reference and one.table.seeds == other.table.seeds:
        own = (one.bundle.key, other.bundle.key)
        rest = [mean for key, mean in lending[one.table.seeds].items() if key not in own]
        borrowed = intervals.borrow_from(np.stack(rest), pair=True) if rest else None
    estimate = intervals.estimate(sign * apart, borrowed)
    return _Found(first, second, estimate, intervals.p_value(estimate), reference)


def _pair(found: _Found, corrected: float, margin: float) -> Pair:
    estimate = found.estimate
    outcome: Outcome = "untold"
    if found.alone:
        outcome = "alone"
    elif corrected < TOLD:
        outcome = "first" if estimate.mean > 0 else "second"
    elif -margin <= estimate.low and estimate.high <= margin:
        outcome = "alike"
    chance = intervals.chance(estimate)
    return Pair(found.first, found.second, estimate, chance, found.p, corrected, outcome)
