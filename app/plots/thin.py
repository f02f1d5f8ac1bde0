"""Fewer points that look the same: of every group of neighbours the lowest and the highest."""

import numpy as np
import numpy.typing as npt

from app.plots.extremes import Extremes
from app.plots.series import Floats


def thin(
    x: Floats, y: Floats, low: float, high: float, most: int, extremes: Extremes | None = None
) -> tuple[Floats, Floats]:
    """The points between two steps, and one beyond on each side, thinned to about ``most``.

    Groups have a power of two of points and begin at a multiple of it, so that a growing line does not
    shimmer; the newest point is always there. Steps must rise. A group without any number leaves a gap.

    Args:
        x, y: steps and values, [count].
        most: points wanted at most; up to twice as many points come through unchanged.
        extremes: of ``y``, kept from one time to the next: then a long line costs no more than a short one.

    Returns:
        steps and values, [at most about 2 * most].
    """
    first = max(0, int(np.searchsorted(x, low)) - 1)
    last = min(len(x), int(np.searchsorted(x, high, side="right")) + 1)
    count = last - first
    if count <= 2 * most:
        return x[first:last], y[first:last]
    size = 1 << int(np.ceil(np.log2(2 * count / most)))
    cuts = np.arange(-(-first // size) * size, last, size)
    start, end = int(cuts[0]), int(cuts[-1])
    lowest, highest = (extremes or Extremes()).of(y, size, start, end)
    picked = np.empty(2 * len(lowest), dtype=np.intp)
    np.minimum(lowest, highest, out=picked[::2])
    np.maximum(lowest, highest, out=picked[1::2])
    keep = np.concatenate([_ends(y, first, start), picked, _ends(y, end, last), [last - 1]])
    return x[keep], y[keep]


def _ends(y: Floats, first: int, last: int) -> npt.NDArray[np.intp]:
    """Indices of the lowest and the highest of a ragged group, in order; none of an empty one."""
    part = y[first:last]
    if not len(part):
        return np.empty(0, dtype=np.intp)
    low = np.where(np.isnan(part), np.inf, part).argmin()
    high = np.where(np.isnan(part), -np.inf, part).argmax()
    return np.unique(np.array([first + low, first + high], dtype=np.intp))
