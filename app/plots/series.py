"""The numbers of one line: growing arrays, a smoothed copy, and what is largest and smallest."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

SMOOTHING = 0.08
"""Weight of the newest value in the smoothed line; it remembers about the last twelve."""

Floats = npt.NDArray[np.float64]
Numbers = Sequence[float] | npt.NDArray[np.number]


class Series:
    """Values over steps in the order in which they came; one more costs the same however many there are."""

    def __init__(self) -> None:
        self._table = np.empty((3, 256), dtype=np.float64)
        self._breaks: tuple[float, ...] = ()
        self._smoothed = 0
        """So many values of the running mean are known; it is made when it is asked for."""
        self.clear()

    def __len__(self) -> int:
        return self._count

    @property
    def x(self) -> Floats:
        """Steps, [count]; a view that the next append may outdate."""
        return self._table[0, : self._count]

    @property
    def y(self) -> Floats:
        """Values, [count]."""
        return self._table[1, : self._count]

    @property
    def smoothed(self) -> Floats:
        """Running mean of the values, [count], without a pull towards zero at the start."""
        self._smooth()
        return self._table[2, : self._count]

    def append(self, x: float, y: float) -> None:
        """Add a value; what is not a finite number leaves a gap."""
        if self._count == self._table.shape[1]:
            wider = np.empty((3, 2 * self._count), dtype=np.float64)
            wider[:, : self._count] = self._table
            self._table = wider
        self._table[0, self._count] = x
        self._table[1, self._count] = y if math.isfinite(y) else math.nan
        self._count += 1

    def _smooth(self) -> None:
        """Go on with the running mean to the newest value."""
        first, self._smoothed = self._smoothed, self._count
        if first == self._count:
            return
        found = []
        before = float(self._table[0, max(0, first - 1)])
        for x, y in zip(*self._table[:2, first : self._count].tolist(), strict=True):
            if any(before <= end < x for end in self._breaks):
                self._sum = self._weight = 0.0
            before = x
            if math.isfinite(y):
                self._sum += SMOOTHING * (y - self._sum)
                self._weight += SMOOTHING * (1.0 - self._weight)
                found.append(self._sum / self._weight)
            else:
                found.append(math.nan)
        self._table[2, first : self._count] = found

    def break_after(self, steps: Sequence[float]) -> None:
        """The running mean of later values begins anew after these steps."""
        self._smooth()
        self._breaks = tuple(steps)

    def replace(self, xs: Numbers, ys: Numbers) -> None:
        """Forget everything and take these values.

        Raises:
            ValueError: not as many values as steps.
        """
        if len(xs) != len(ys):
            raise ValueError("not as many values as steps")
        self.clear()
        self._count = len(xs)
        if self._count > self._table.shape[1]:
            self._table = np.empty((3, self._count), dtype=np.float64)
        self._table[0, : self._count] = xs
        values = np.asarray(ys, dtype=np.float64)
        self._table[1, : self._count] = np.where(np.isfinite(values), values, np.nan)

    def clear(self) -> None:
        self._count = 0
        self._smoothed = 0
        self._sum = 0.0
        self._weight = 0.0
        self._spans: dict[bool, tuple[int, float, float]] = {}

    def last(self) -> tuple[float, float] | None:
        """The newest step and value that is a number."""
        for n in range(self._count - 1, -1, -1):
            if np.isfinite(self._table[1, n]):
                return float(self._table[0, n]), float(self._table[1, n])
        return None

    def first(self) -> tuple[float, float] | None:
        """The oldest step and value that is a number."""
        for n in range(self._count):
            if np.isfinite(self._table[1, n]):
                return float(self._table[0, n]), float(self._table[1, n])
        return None

    def span(self, *, smooth: bool) -> tuple[float, float] | None:
        """Smallest and largest value, of the smoothed line where that is the one to be read."""
        values = self.smoothed if smooth else self.y
        seen, low, high = self._spans.get(smooth, (0, math.inf, -math.inf))
        if seen < len(values):
            low = float(np.fmin.reduce(values[seen:], initial=low))
            high = float(np.fmax.reduce(values[seen:], initial=high))
            self._spans[smooth] = (len(values), low, high)
        return (low, high) if low <= high else None

    def nearest(self, x: float) -> int | None:
        """Index of the value whose step is nearest; steps must rise."""
        if not self._count:
            return None
        n = int(np.searchsorted(self.x, x))
        if n == self._count:
            return self._count - 1
        if n and x - self.x[n - 1] < self.x[n] - x:
            return n - 1
        return n
