"""What stands at the ticks of a plot: as many digits as it takes to tell where they lie."""

from collections.abc import Callable, Sequence

from matplotlib.ticker import Formatter


class Ticks(Formatter):
    """The ticks of an axis in words, all with the same number of digits after the point.

    Args:
        write: (value, digits) -> its words.
        unit: what a value is multiplied by before it is written.
        most: so many digits at most.
    """

    def __init__(self, write: Callable[[float, int], str], unit: float = 1.0, most: int = 3) -> None:
        self.write, self.unit, self.most = write, unit, most

    def __call__(self, x: float, pos: int | None = None) -> str:
        return self.format_ticks([x])[0]

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        digits = self._digits([float(value) * self.unit for value in values])
        return [self.write(value, digits) for value in values]

    def _digits(self, written: Sequence[float]) -> int:
        for digits in range(self.most):
            if all(abs(value - round(value, digits)) < 1e-6 * 10**-digits for value in written):
                return digits
        return self.most
