"""Where a long line is lowest and highest: known for groups of neighbours, so that no picture asks again."""

import numpy as np
import numpy.typing as npt

from app.plots.series import Floats

Places = npt.NDArray[np.intp]

LEAST = 8
"""Points of the smallest groups. Each further level has groups of twice as many."""


class Extremes:
    """The places of the lowest and the highest value in all whole groups of 8, 16, 32 ... neighbours.

    Values may be added at the end; before them nothing may change.
    """

    def __init__(self) -> None:
        self._levels: list[tuple[Places, Places]] = []

    def clear(self) -> None:
        self._levels = []

    def of(self, y: Floats, size: int, start: int, end: int) -> tuple[Places, Places]:
        """Of each group from one place to another, the place of its lowest and of its highest value.

        Where several are alike it is the first, and so it is in a group without any number.

        Args:
            y: all values, [count].
            size: points of a group, a power of two from 8 on.
            start, end: multiples of `size` up to `count`.

        Returns:
            two arrays of places in `y`, [(end - start) / size].
        """
        level = (size // LEAST).bit_length() - 1
        self._learn(y, level)
        lowest, highest = self._levels[level]
        return lowest[start // size : end // size], highest[start // size : end // size]

    def _learn(self, y: Floats, level: int) -> None:
        """Look at the groups, up to this level, that have become whole since the last time."""
        for n in range(level + 1):
            if n == len(self._levels):
                self._levels.append((np.empty(0, dtype=np.intp), np.empty(0, dtype=np.intp)))
            lowest, highest = self._levels[n]
            known, whole = len(lowest), len(y) // (LEAST << n)
            if known < whole:
                fresh = self._smallest(y, known, whole) if n == 0 else self._joined(y, n, known, whole)
                both = [np.concatenate(pair) for pair in zip((lowest, highest), fresh, strict=True)]
                self._levels[n] = (both[0], both[1])

    def _smallest(self, y: Floats, first: int, last: int) -> tuple[Places, Places]:
        block = y[first * LEAST : last * LEAST].reshape(-1, LEAST)
        starts = np.arange(first, last) * LEAST
        none = np.isnan(block)
        lowest = starts + np.where(none, np.inf, block).argmin(axis=1)
        return lowest, starts + np.where(none, -np.inf, block).argmax(axis=1)

    def _joined(self, y: Floats, level: int, first: int, last: int) -> tuple[Places, Places]:
        """Of two groups of the level below the better one."""
        lowest, highest = (places[2 * first : 2 * last].reshape(-1, 2) for places in self._levels[level - 1])
        low, high = y[lowest], y[highest]
        left = np.where(np.isnan(low), np.inf, low).argmin(axis=1)
        right = np.where(np.isnan(high), -np.inf, high).argmax(axis=1)
        rows = np.arange(len(left))
        return lowest[rows, left], highest[rows, right]
