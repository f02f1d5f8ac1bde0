"""The numbers of one line: growing arrays, a smoothed copy, and what is largest and smallest."""

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
        self._count = 0
        self._sum = 0.0
        self._weight = 0.0
        self._breaks: tuple[float, ...] = ()

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
        return self._table[2, : self._count]

    def append(self, x: float, y: float) -> None:
        """Add a value; what is not a finite number leaves a gap."""
        if self._count == self._table.shape[1]:
            wider = np.empty((3, 2 * self._count), dtype=np.float64)
            wider[:, : self._count] = self._table
            self._table = wider
        if self._count and any(self._table[0, self._count - 1] <= end < x for end in self._breaks):
            self._sum = self._weight = 0.0
        self._table[0, self._count] = x
        if np.isfinite(y):
            self._sum += SMOOTHING * (y - self._sum)
            self._weight += SMOOTHING * (1.0 - self._weight)
            self._table[1, self._count] = y
            self._table[2, self._count] = self._sum / self._weight
        else:
            self._table[1:, self._count] = np.nan
        self._count += 1

    def break_after(self, steps: Sequence[float]) -> None:
        """The running mean of later values begins anew after these steps."""
        self._breaks = tuple(steps)

    def replace(self, xs: Numbers, ys: Numbers) -> None:
        """Forget everything and take these values.

        Raises:
            ValueError: not as many values as steps.
        """
        self.clear()
        for x, y in zip(xs, ys, strict=True):
            self.append(float(x), float(y))

    def clear(self) -> None:
        self._count = 0
        self._sum = 0.0
        self._weight = 0.0

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
        if not len(values) or not np.isfinite(values).any():
            return None
        return float(np.nanmin(values)), float(np.nanmax(values))

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
