"""The part of a picture that is seen when it is panned and zoomed."""

from dataclasses import dataclass

MOST_CLOSE = 1000.0
"""What is seen is no smaller a part of the whole than this."""


@dataclass(frozen=True)
class Seen:
    """The part of the whole that is seen: the ends of both axes."""

    left: float
    right: float
    low: float
    high: float

    def zoomed(self, factor: float, x: float, y: float) -> "Seen":
        """Less (below 1) or more of it, around a place that stays where it is."""
        return Seen(
            x + (self.left - x) * factor,
            x + (self.right - x) * factor,
            y + (self.low - y) * factor,
            y + (self.high - y) * factor,
        )

    def moved(self, across: float, up: float) -> "Seen":
        """Another part of the same size."""
        return Seen(self.left + across, self.right + across, self.low + up, self.high + up)

    def within(self, whole: "Seen") -> "Seen":
        """The same as far as it lies within the whole: not larger, and moved back inside."""
        left, right = _kept(self.left, self.right, whole.left, whole.right)
        low, high = _kept(self.low, self.high, whole.low, whole.high)
        return Seen(left, right, low, high)


def _kept(low: float, high: float, least: float, most: float) -> tuple[float, float]:
    length = min(high - low, most - least)
    if length <= (most - least) / MOST_CLOSE:
        length = (most - least) / MOST_CLOSE
        low = (low + high - length) / 2
    low = min(max(low, least), most - length)
    return low, low + length
