"""How a contender looks wherever several are drawn: the colour and mark of its family, one step further for
each member of the same family after the first, and a dash of its own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens
from app.widgets.family_mark import paint_mark

DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (2, 2), (8, 3, 2, 3))
"""Of lines: whole first, then in strokes of so many widths."""
STEP_DARK, STEP_LIGHT = 150, 135
"""How much darker (in the light theme) or lighter the second member of a family is, in percent."""


@dataclass(frozen=True)
class Look:
    """A contender as it is drawn.

    Attributes:
        key, label: its name here, and to be read.
        family: token key of its family.
        turn: how many of its family come before it.
        place: how many come before it at all.
        single: only one run stands behind it: it is hollow.
    """

    key: str
    label: str
    family: str
    turn: int = 0
    place: int = 0
    single: bool = False

    @property
    def ink(self) -> QColor:
        """Its colour in the theme at hand."""
        base = QColor(color(f"family.{family_key(self.family)}.mark"))
        if family_key(self.family) == "reference":
            return base
        step = min(self.turn, 2)
        dark = theme().name != "light"
        return (
            base.lighter(100 + (STEP_LIGHT - 100) * step)
            if dark
            else base.darker(100 + (STEP_DARK - 100) * step)
        )

    @property
    def dash(self) -> tuple[float, ...]:
        return DASHES[self.place % len(DASHES)]

    @property
    def is_reference(self) -> bool:
        return family_key(self.family) == "reference"


def looks_of(named: Sequence[tuple[str, str, str, bool]]) -> list[Look]:
    """Looks of contenders in their order, from key, label, family and whether it is a single run."""
    seen: dict[str, int] = {}
    found = []
    for place, (key, label, family, single) in enumerate(named):
        name = family_key(family)
        found.append(Look(key, label, name, seen.get(name, 0), place, single))
        seen[name] = seen.get(name, 0) + 1
    return found


def paint_sign(painter: QPainter, at: QPointF, look: Look, size: float) -> None:
    """A contender's mark around a place; hollow where it is one sample."""
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    paint_mark(painter, box, look.family, ink=look.ink)
    if look.single and not look.is_reference:
        inner = box.adjusted(size * 0.27, size * 0.27, -size * 0.27, -size * 0.27)
        paint_mark(painter, inner, look.family, ink=color("surface.surface"))


def paint_interval(
    painter: QPainter, rect: QRectF, ends: tuple[float, float, float], ink: QColor, *, single: bool
) -> None:
    """A dot at a mean and whiskers to both ends, level.

    Args:
        rect: the row, from which the middle is taken.
        ends: places of low, mean and high in the same pixels; cut at the sides of the row with an arrow.
    """
    low, mean, high = ends
    middle = rect.center().y()
    cap, radius = px(5), 4.5 * theme().scale
    pen = QPen(ink, tokens().strokes["interval"] * theme().scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    left, right = max(low, rect.left()), min(high, rect.right())
    if left < right:
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for end, inside in ((low, low >= rect.left()), (high, high <= rect.right())):
        if inside and rect.left() <= end <= rect.right():
            painter.drawLine(QPointF(end, middle - cap), QPointF(end, middle + cap))
    if mean < rect.left() or mean > rect.right():
        side = rect.left() if mean < rect.left() else rect.right()
        inward = px(5) if mean < rect.left() else -px(5)
        painter.drawLine(QPointF(side, middle), QPointF(side + inward, middle - cap))
        painter.drawLine(QPointF(side, middle), QPointF(side + inward, middle + cap))
    else:
        painter.setBrush(color("surface.surface") if single else ink)
        painter.setPen(pen if single else Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(mean, middle), radius, radius)
    painter.restore()


@dataclass(frozen=True)
class Scale:
    """A level axis: the values at its two ends."""

    low: float
    high: float

    def place(self, value: float, left: float, width: float) -> float:
        """Where a value stands, in pixels."""
        return left + (value - self.low) / (self.high - self.low) * width


def common_scale(
    own: Sequence[tuple[float, float]], beside: Sequence[tuple[float, float]], far: float = 2.0
) -> Scale | None:
    """A scale on which all contenders are seen, and the references as far as they do not lie far away.

    Args:
        own, beside: low and high of each contender, and of each reference.
        far: how far a reference may lie beyond the contenders, in what these take of the scale.
    """
    ends = [pair for pair in own or beside if all(math.isfinite(value) for value in pair)]
    if not ends:
        return None
    low, high = min(a for a, _ in ends), max(b for _, b in ends)
    room = far * max(high - low, 1e-9 + 0.01 * abs(high))
    for a, b in beside:
        if math.isfinite(a) and math.isfinite(b) and a >= low - room and b <= high + room:
            ends.append((a, b))
    low, high = min(a for a, _ in ends), max(b for _, b in ends)
    spare = 0.06 * (high - low) or 0.05 * abs(high) or 1.0
    return Scale(low - spare, high + spare)
