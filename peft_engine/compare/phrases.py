"""Parts of the sentences of a verdict: names put together, shares, sizes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import reduce
from typing import TYPE_CHECKING, Protocol

from peft_engine.contract.findings import SHARE_METRICS
from peft_engine.contract.places import Say
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from peft_engine.compare.facts import Spread


class Ends(Protocol):
    """Whatever has the two ends of an interval."""

    @property
    def low(self) -> float: ...

    @property
    def high(self) -> float: ...


NAMES = 5
"""Of more names the first ones are listed and the rest are counted."""

FRACTIONS: tuple[tuple[float, str], ...] = (
    (1 / 2, N_("half")),
    (1 / 3, N_("a third")),
    (1 / 4, N_("a quarter")),
    (1 / 5, N_("a fifth")),
    (1 / 6, N_("a sixth")),
    (1 / 7, N_("a seventh")),
    (1 / 8, N_("an eighth")),
    (1 / 9, N_("a ninth")),
    (1 / 10, N_("a tenth")),
    (1 / 20, N_("a twentieth")),
    (1 / 50, N_("a fiftieth")),
    (1 / 100, N_("a hundredth")),
    (1 / 1000, N_("a thousandth")),
)
COSTS = N_(
    "Memory, time and stored size are means over the seeds; their range goes from the lowest to the"
    " highest run."
)
"""Said where a comparison shows such ranges."""
TWO_THIRDS = (2 / 3, N_("two thirds"))
ALMOST_ALL = 0.8
"""Above this nobody speaks of a part."""


def listed(names: Sequence[str], say: Say, most: int = NAMES) -> str:
    """ "A", "A and B", "A, B and C"; of many "A, B, C, D and 8 more"."""
    if len(names) <= 1:
        return "".join(names)
    if len(names) > most:
        first = _row(names[: most - 1], say)
        return say(N_("{names} and {count} more"), names=first, count=len(names) - most + 1)
    return say(N_("{names} and {last}"), names=_row(names[:-1], say), last=names[-1])


def _row(names: Sequence[str], say: Say) -> str:
    """ "A, B, C", with the sign that a language puts between."""
    return reduce(lambda told, name: say(N_("{names}, {last}"), names=told, last=name), names)


def fraction(ratio: float, say: Say) -> str:
    """A ratio below 1 as one says it: "an eighth"; empty where it is nearly the whole, or nothing."""
    if not 0 < ratio < ALMOST_ALL:
        return ""
    near = min((TWO_THIRDS, *FRACTIONS), key=lambda each: abs(math.log(each[0] / ratio)))
    return say(near[1])


def score(metric: str, value: float) -> str:
    """88.2 % or 0.412."""
    return f"{100 * value:.1f} %" if metric in SHARE_METRICS else f"{value:.3g}"


def apart(metric: str, value: float, say: Say) -> str:
    """The size of a difference: "2.4 points", of losses 0.12."""
    size = abs(value)
    if metric not in SHARE_METRICS:
        return f"{size:.2g}"
    points = f"{100 * size:.2g}" if size < 0.1 else f"{100 * size:.0f}"
    return say(N_("1 point")) if points == "1" else say(N_("{points} points"), points=points)


def possible(metric: str, value: float) -> float:
    """The value, or the end of what the metric can be: no share is below 0 or above 1."""
    return min(1.0, max(0.0, value)) if metric in SHARE_METRICS else value


def cut(metric: str, found: Ends) -> tuple[bool, bool]:
    """Whether an interval reaches below, and above, what its metric can be."""
    return found.low < possible(metric, found.low), found.high > possible(metric, found.high)


def sure(metric: str, found: Ends, say: Say, digits: int = 1) -> str:
    """How sure a mean is, behind it: "± 2.6"; "at least 96.5" where the other end lies beyond what can be.

    Args:
        found: its interval, unclipped.
        digits: decimals, of shares in percent.
    """
    times = 100 if metric in SHARE_METRICS else 1
    half, low, high = (
        f"{times * value:.{digits}f}" for value in ((found.high - found.low) / 2, found.low, found.high)
    )
    match cut(metric, found):
        case (False, True):
            return say(N_("at least {value}"), value=low)
        case (True, False):
            return say(N_("at most {value}"), value=high)
        case (True, True):
            return say(N_("anything"))
    return say(N_("± {half}"), half=half)


def cost(
    found: Spread, write: Callable[[float], str], say: Say, half: Callable[[float], str] | None = None
) -> str:
    """A mean over runs with the lowest and the highest, or with half its interval where it has one; the mean
    alone where all are written the same, or one is all there is.

    Args:
        half: writes half the interval, where that is written otherwise.
    """
    mean, low, high = write(found.mean), write(found.low), write(found.high)
    if found.half is not None:
        return f"{mean} {say(N_('± {half}'), half=(half or write)(found.half))}" if found.half else mean
    return say(N_("{mean} ({low} to {high})"), mean=mean, low=low, high=high) if low != high else mean


def roughly(count: int) -> str:
    """Two figures of a number are enough where it is a guess: 1,900."""
    digits = max(0, len(str(abs(count))) - 2)
    return f"{math.ceil(count / 10**digits) * 10**digits:,}"
