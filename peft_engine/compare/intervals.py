"""How sure a mean is that comes from a few seeds and some hundred test items.

Scores are a table of seeds by items, and both are luck: another seed would have learned something else, other
items would have asked something else. The model is that of two crossed random effects,

    score[s, i] = mean + seed[s] + item[i] + rest[s, i],

whose variances the mean squares of the table give (Searle, Casella, McCulloch 1992, section 4.5). The
variance of the mean is a seed part, MS(seeds) / (S N), and an item part, (MS(items) - MS(rest)) / (S N). The
item part rests on hundreds of items and counts as known. The seed part rests on S - 1 degrees of freedom, two
where there are three seeds; what it may be all the same is told by its fiducial distribution,

    sum of squares / chi-square(S - 1 + e),

and interval, p and chance are those of a normal number whose variance is drawn from it (a generalized
confidence interval, Weerahandi 1993). The usual t with Satterthwaite's degrees of freedom covers 0.92 here
where 0.95 is said, a percentile bootstrap of three seeds 0.75. The small e = 0.35 takes back what the
fiducial distribution is too careful by; `scripts/simulate_intervals.py` shows what is covered. In a race the
other contenders tell what seeds do as well: they count for up to three degrees of freedom, in place of e.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import lgamma

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

Scores = NDArray[np.float64]

LEVEL = 0.95
EXTRA = 0.35
"""Degrees of freedom beside those of a group's own seeds, where no other group tells more."""
BORROWED = 3.0
"""What the seeds of the other contenders of a race may count for, in degrees of freedom."""
POWER = 0.8
"""How probable it shall be that a difference is seen, when more seeds or items are asked for."""
NODES = 192
FAR = 40
"""How many standard deviations (of ln chi-square) the integral reaches to either side."""


@dataclass(frozen=True)
class Estimate:
    """A mean with the two parts of its variance.

    Attributes:
        seed_part: variance of the mean that seeds bring; None where one seed cannot tell.
        freedom: degrees of freedom of the seed part.
        item_part: variance of the mean that test items bring.
        low, high: the interval at `level`.
    """

    mean: float
    low: float
    high: float
    seed_part: float | None
    item_part: float
    freedom: float
    seeds: int
    items: int
    level: float = LEVEL

    @property
    def half(self) -> float:
        """Half the width of the interval."""
        return (self.high - self.low) / 2

    def turned(self) -> "Estimate":
        """The same with the other sign."""
        return replace(self, mean=-self.mean, low=-self.high, high=-self.low)


@dataclass(frozen=True)
class Parts:
    """The variance of a mean over seeds and items: sum of squares and degrees of freedom of the seed part,
    and the item part."""

    squares: float
    freedom: float
    item: float


def parts(scores: Scores) -> Parts:
    """The parts of the variance of `scores.mean()`.

    Args:
        scores: [seeds, items].
    """
    seeds, items = scores.shape
    mean = scores.mean()
    by_seed, by_item = scores.mean(1), scores.mean(0)
    of_items = seeds * float(((by_item - mean) ** 2).sum()) / max(1, items - 1)
    if seeds == 1:
        return Parts(0.0, 0.0, of_items / items)
    of_seeds = items * float(((by_seed - mean) ** 2).sum())
    rest = scores - by_seed[:, None] - by_item[None, :] + mean
    of_rest = float((rest**2).sum()) / max(1, (seeds - 1) * (items - 1))
    return Parts(of_seeds / (seeds * items), seeds - 1.0, max(0.0, of_items - of_rest) / (seeds * items))


def estimate(scores: Scores, borrowed: Parts | None = None, level: float = LEVEL) -> Estimate:
    """The mean of the scores with its interval.

    Args:
        scores: [seeds, items]; of two groups, the differences.
        borrowed: the seed part as other groups of the race tell it (`borrow`).

    With one seed the interval knows the luck of the items alone.
    """
    seeds, items = scores.shape
    own = parts(scores)
    squares, freedom = own.squares, own.freedom
    if seeds > 1:
        freedom += borrowed.freedom if borrowed is not None else EXTRA
        squares += borrowed.squares if borrowed is not None else 0.0
    mean = float(scores.mean())
    half = half_width(Parts(squares, freedom, own.item), level)
    seed_part = squares / freedom if seeds > 1 else None
    return Estimate(mean, mean - half, mean + half, seed_part, own.item, freedom, seeds, items, level)


def borrow(others: Sequence[Scores], *, pair: bool) -> Parts | None:
    """What the seeds of the other contenders tell of the seed part of a group, or of a pair of groups.

    Args:
        others: [seeds, items] of each other contender, on the same seeds.
        pair: whether it is for a difference of two groups, which has twice the variance.

    What all contenders have in common in a seed (a lucky order of the data) is taken out; with fewer than two
    others nothing can be told.
    """
    means = [table.mean(1) for table in others if table.shape[0] > 1]
    if len(means) < 2 or len({len(mean) for mean in means}) > 1:
        return None
    return borrow_from(np.stack(means), pair=pair)


def borrow_from(table: Scores, *, pair: bool) -> Parts | None:
    """`borrow` for those who have the means of the runs at hand [groups, seeds]."""
    groups, seeds = table.shape
    if groups < 2 or seeds < 2:
        return None
    rest = table - table.mean(1, keepdims=True) - table.mean(0, keepdims=True) + table.mean()
    known = (groups - 1) * (seeds - 1)
    variance = float((rest**2).sum()) / known / seeds * (2 if pair else 1)
    freedom = min(BORROWED, known / 2)
    return Parts(variance * freedom, freedom, 0.0)


def tail(size: float, variance: Parts) -> float:
    """The probability, two-sided, of a mean so far from its expectation or farther."""
    if variance.squares + variance.item <= 0:
        return 1.0 if size == 0 else 0.0
    return float(_tails(np.array([abs(size)]), variance)[0])


def half_width(variance: Parts, level: float = LEVEL) -> float:
    """How far the interval reaches to either side."""
    if variance.squares + variance.item <= 0:
        return 0.0
    # Newton's steps from nought: `tail` is convex there, so each one comes nearer and none goes too far.
    values, weights = _chi_square(variance.freedom) if variance.freedom > 0 else (np.ones(1), np.ones(1))
    spread = np.sqrt(variance.squares / values + variance.item)
    size, step = 0.0, 1.0
    while step > 1e-9 * size:
        scaled = size / spread
        above = 2 * float(ndtr(-scaled) @ weights) - (1 - level)
        step = above / float(np.exp(-(scaled**2) / 2) / spread @ weights) * np.sqrt(np.pi / 2)
        size += step
    return float(size)


def chance(found: Estimate, margin: float = 0.0) -> float:
    """The probability that what `found` estimates is larger than `margin`, 0 to 1."""
    size = found.mean - margin
    beyond = tail(size, _parts_of(found)) / 2
    return 1 - beyond if size > 0 else beyond


def p_value(found: Estimate) -> float:
    """The probability of a mean so far from nought, if it were nought."""
    return tail(found.mean, _parts_of(found))


def holm(values: Sequence[float]) -> list[float]:
    """Holm's correction (1979): p of each of several comparisons, such that the probability of calling any
    two equals different stays below the level at which they are read."""
    order = sorted(range(len(values)), key=lambda place: values[place])
    corrected, worst = [0.0] * len(values), 0.0
    for rank, place in enumerate(order):
        worst = max(worst, min(1.0, (len(values) - rank) * values[place]))
        corrected[place] = worst
    return corrected


def seeds_that_tell(found: Estimate, level: float = LEVEL, most: int = 100) -> int | None:
    """How many seeds in all would tell this difference from nought with a probability of 0.8; None if more
    than `most` would be needed, as where the items are the limit."""
    if found.seed_part is None or found.mean == 0:
        return None
    one_seed = found.seed_part * found.seeds
    for seeds in range(found.seeds + 1, most + 1):
        if _is_told(found.mean, Parts(one_seed / seeds * (seeds - 1), seeds - 1.0, found.item_part), level):
            return seeds
    return None


def items_that_tell(found: Estimate, level: float = LEVEL) -> int | None:
    """How many test items in all would tell this difference from nought with a probability of 0.8, seeds
    being as they are; None if no number would."""
    if found.mean == 0:
        return None
    reach = abs(found.mean) / float(ndtri((1 + level) / 2) + ndtri(POWER))
    room = reach**2 - (found.seed_part or 0.0)
    return int(np.ceil(found.items * found.item_part / room)) if room > 0 else None


def _is_told(mean: float, variance: Parts, level: float) -> bool:
    spread = float(np.sqrt(variance.squares / variance.freedom + variance.item))
    return abs(mean) >= half_width(variance, level) + float(ndtri(POWER)) * spread


def _parts_of(found: Estimate) -> Parts:
    return Parts((found.seed_part or 0.0) * found.freedom, found.freedom, found.item_part)


def _tails(sizes: Scores, variance: Parts) -> Scores:
    """`tail` of each size [n]: the normal's, averaged over what the seed part may be. The integral runs over
    the logarithm of chi-square, in which the density is smooth: the trapezoid rule is exact to ten digits."""
    if variance.freedom <= 0 or variance.squares <= 0:
        return np.asarray(2 * ndtr(-sizes / np.sqrt(variance.item)), dtype=np.float64)
    values, weights = _chi_square(variance.freedom)
    spread = np.sqrt(variance.squares / values + variance.item)
    return np.asarray(2 * ndtr(-sizes[:, None] / spread[None, :]) @ weights, dtype=np.float64)


@lru_cache(maxsize=256)
def _chi_square(freedom: float) -> tuple[Scores, Scores]:
    """Values of chi-square, evenly spaced in their logarithm, and the weight of each."""
    half = freedom / 2
    width = FAR / np.sqrt(2 * freedom)
    logs = np.linspace(np.log(freedom) - 2 * width, np.log(freedom) + min(width, 6), NODES)
    density = np.exp(half * logs - np.exp(logs) / 2 - half * np.log(2) - lgamma(half))
    return np.exp(logs), density / density.sum()
