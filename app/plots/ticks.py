"""Where the level lines lie and what the ticks say: few, round, and in plain words."""

import math
import re
from collections.abc import Callable

from app.figures import local, point
from app.i18n import N_, tr
from app.widgets.number_text import format_number

MOST = 5
"""Spaces between ticks at most."""

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)

Write = Callable[[float], str]

_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?(?:e-?\d+)?")


def round_space(span: float, most: int = MOST) -> float:
    """The smallest round space that needs at most ``most`` of it for a span."""
    if not span > 0 or not math.isfinite(span):
        return 1.0
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in _ROUND if factor * power >= rough * (1 - 1e-9))


def ticks_between(low: float, high: float, most: int = MOST) -> list[float]:
    """Round values from ``low`` to ``high``, both included where they are round."""
    space = round_space(high - low, most)
    first = math.ceil(low / space - 1e-6)
    last = math.floor(high / space + 1e-6)
    return [round(n * space, 12) for n in range(first, last + 1)]


def parts_of(end: float) -> list[float]:
    """Ticks that divide the way to a whole last step evenly, so that the end is named; else round ones."""
    whole = round(end)
    for parts in (5, 4, 6, 3):
        if whole == end and whole >= parts and whole % parts == 0:
            return [float(n * (whole // parts)) for n in range(parts + 1)]
    return ticks_between(0.0, end)


def round_range(low: float, high: float, most: int = MOST) -> tuple[float, float]:
    """The range widened to round values, so that it seldom changes and ends on a level line."""
    if high <= low:
        room = abs(high) * 0.5 or 1.0
        low, high = low - room, high + room
    space = round_space(high - low, most)
    ends = math.floor(low / space + 1e-6), math.ceil(high / space - 1e-6)
    # Rounded as ticks are: one that lies outside by the last bit is not drawn.
    return round(ends[0] * space, 12), round(ends[1] * space, 12)


def plain(value: float) -> str:
    """A value in at most three figures: 0.41, 158, 1.2 k, 0.00018."""
    size = abs(value)
    if size >= 1e6:
        return tr(N_("{number} M"), number=_figures(value / 1e6))
    if size >= 1e4:
        return tr(N_("{number} k"), number=_figures(value / 1e3))
    return _figures(value)


def _figures(value: float) -> str:
    if value == 0:
        return "0"
    return local(format_number(float(f"{value:.3g}"))) if abs(value) < 1000 else str(round(value))


def percent_text(value: float) -> str:
    """A share from 0 to 1 as percent: 86.4 %."""
    hundred = value * 100
    digits = f"{hundred:.2f}" if 0 < abs(hundred) < 1 else f"{hundred:.1f}"
    return tr(N_("{percent} %"), percent=local(digits.rstrip("0").rstrip(".") or "0"))


def tick_words(values: list[float], write: Write) -> list[str]:
    """All ticks with the same number of decimals, as far as they are plain numbers.

    The number is looked for in the words, since in another language its unit may stand before it.
    """
    words, sign = [write(value) for value in values], point()
    numbers = [_NUMBER.findall(word) for word in words]
    if any(len(found) != 1 or "e" in found[0] for found in numbers):
        return words
    if len({_NUMBER.sub("", word) for word in words}) > 1:
        return words
    places = max((len(found[0].partition(sign)[2]) for found in numbers), default=0)
    if not 0 < places <= 2:
        return words

    def same(found: re.Match[str]) -> str:
        return local(f"{float(found[0].replace(sign, '.')):.{places}f}")

    return [_NUMBER.sub(same, word) for word in words]
