"""How a contender looks wherever several are drawn.

By family: the colour and mark of its family, one step further for each member of the same family after the
first. By method: a colour and a shape of its own, so that many of one family are told apart. Either way it
has a dash of its own, since colour alone is not enough for everybody.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens
from app.widgets.family_mark import paint_mark

DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (2, 2), (8, 3, 2, 3))
"""Of lines: whole first, then in strokes of so many widths."""
METHOD_INKS = 8
"""Colours of single methods in the palette; then they begin anew, with other shapes and dashes."""
SHAPES = ("circle", "square", "triangle", "diamond", "down", "cross", "pentagon", "star")
CROWD = 3
"""From so many contenders of one family on, colours tell methods apart unless somebody wants otherwise."""
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
        by_method: whether its colour and shape are its own instead of its family's.
    """

    key: str
    label: str
    family: str
    turn: int = 0
    place: int = 0
    single: bool = False
    by_method: bool = False

    @property
    def ink(self) -> QColor:
        """Its colour in the theme at hand."""
        if self.shape:
            return QColor(color(f"method.{self.place % METHOD_INKS + 1}"))
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
        # One more with each round of colours, so that no two of 32 have colour and dash in common.
        return DASHES[(self.place + self.place // METHOD_INKS) % len(DASHES)]

    @property
    def shape(self) -> str:
        """The shape of its mark; empty where that is its family's."""
        if not self.by_method or self.is_reference:
            return ""
        return SHAPES[(self.place + self.place // METHOD_INKS) % len(SHAPES)]

    @property
    def is_reference(self) -> bool:
        return family_key(self.family) == "reference"


def crowded(families: Sequence[str]) -> bool:
    """Whether one family has so many contenders that its colour no longer tells them apart."""
    keys = [family_key(family) for family in families]
    return any(keys.count(key) >= CROWD for key in set(keys) - {"reference"})


def looks_of(named: Sequence[tuple[str, str, str, bool]], *, by_method: bool = False) -> list[Look]:
    """Looks of contenders in their order, from key, label, family and whether it is a single run."""
    seen: dict[str, int] = {}
    found = []
    for place, (key, label, family, single) in enumerate(named):
        name = family_key(family)
        found.append(Look(key, label, name, seen.get(name, 0), place, single, by_method))
        seen[name] = seen.get(name, 0) + 1
    return found


def paint_sign(painter: QPainter, at: QPointF, look: Look, size: float) -> None:
    """A contender's mark around a place; hollow where it is one sample."""
    box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    if look.shape:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 0.14 * size
        painter.setPen(QPen(look.ink, wide))
        painter.setBrush(color("surface.surface") if look.single else look.ink)
        inset = wide / 2
        painter.drawPath(_outline(look.shape, box.adjusted(inset, inset, -inset, -inset)))
        painter.restore()
        return
    paint_mark(painter, box, look.family, ink=look.ink)
    if look.single and not look.is_reference:
        inner = box.adjusted(size * 0.27, size * 0.27, -size * 0.27, -size * 0.27)
        paint_mark(painter, inner, look.family, ink=color("surface.surface"))


def _outline(shape: str, box: QRectF) -> QPainterPath:
    """A shape that fills a square."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(box)
    elif shape == "square":
        path.addRect(
            box.adjusted(box.width() * 0.06, box.height() * 0.06, -box.width() * 0.06, -box.height() * 0.06)
        )
    elif shape == "cross":
        third = box.width() / 3
        path.addRect(box.adjusted(third, 0, -third, 0))
        level = QPainterPath()
        level.addRect(box.adjusted(0, third, 0, -third))
        path = path.united(level)
    else:
        corners, turn, inner = _CORNERS[shape]
        middle, radius = box.center(), box.width() / 2 * 1.1
        points = []
        for n in range(corners * (2 if inner else 1)):
            angle = math.radians(turn + 360 * n / (corners * (2 if inner else 1)))
            far = radius * (inner if inner and n % 2 else 1.0)
            points.append(QPointF(middle.x() + far * math.sin(angle), middle.y() - far * math.cos(angle)))
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


_CORNERS: dict[str, tuple[int, float, float]] = {
    "triangle": (3, 0.0, 0.0),
    "down": (3, 180.0, 0.0),
    "diamond": (4, 0.0, 0.0),
    "pentagon": (5, 0.0, 0.0),
    "star": (5, 0.0, 0.45),
}
"""Corners, by how many degrees the first is turned from above, and how far out the inner corners lie."""


def paint_interval(
    painter: QPainter,
    rect: QRectF,
    ends: tuple[float, float, float],
    ink: QColor,
    *,
    single: bool,
    cut: tuple[bool, bool] = (False, False),
) -> None:
    """A dot at a mean and whiskers to both ends, level.

    Args:
        rect: the row, from which the middle is taken.
        ends: places of low, mean and high in the same pixels; cut at the sides of the row with an arrow.
        cut: whether the low, and the high end is where the measure itself ends, and the interval would go on:
            an arrow stands there instead of a stroke.
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
    for end, goes_on, back in ((low, cut[0], cap), (high, cut[1], -cap)):
        if not rect.left() <= end <= rect.right():
            continue
        if goes_on:
            painter.drawLine(QPointF(end, middle), QPointF(end + back, middle - cap))
            painter.drawLine(QPointF(end, middle), QPointF(end + back, middle + cap))
        else:
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
