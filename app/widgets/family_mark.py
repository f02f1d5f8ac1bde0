"""A family as a shape and as a fill, painted by us: never by colour alone.

Pattern lines are drawn through a clip path in device-independent pixels; Qt's own brush patterns are in
device pixels and turn grey on a fine screen.
"""

import math
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.icons import PaintedIcon
from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens

FAMILY_NAMES = {
    "additive": N_("Additive"),
    "partial": N_("Partial"),
    "reparam": N_("Reparameterized"),
    "hybrid": N_("Hybrid"),
    "unified": N_("Unified"),
    "reference": N_("Reference"),
}


def family_name(family: str) -> str:
    """The family's name in the reader's language."""
    return tr(FAMILY_NAMES[family_key(family)])


def paint_mark(
    painter: QPainter, rect: QRectF, family: str, *, role: str = "", ink: QColor | None = None
) -> None:
    """Paint a family's mark into the square that fits the middle of ``rect``.

    Args:
        role: another colour than the family's own, for what cannot be chosen.
        ink: the same as a colour, for the second of a family.
    """
    key = family_key(family)
    side = min(rect.width(), rect.height())
    ink = ink or color(role or f"family.{key}.mark")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if key == "additive":
        painter.drawPath(_plus_square())
    elif key == "partial":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 0.12))
        painter.drawEllipse(QRectF(0.08, 0.08, 0.84, 0.84))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPie(QRectF(0.08, 0.08, 0.84, 0.84), 90 * 16, 180 * 16)
    elif key == "reparam":
        _polygon(painter, [(0.5, -0.03), (1.03, 0.5), (0.5, 1.03), (-0.03, 0.5)])
    elif key == "hybrid":
        _polygon(painter, [(0.5, 0.02), (1.02, 0.95), (-0.02, 0.95)])
    elif key == "unified":
        painter.drawPath(_hexagon_with_hole())
    else:
        painter.setPen(QPen(ink, 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QLineF(0.12, 0.12, 0.88, 0.88))
        painter.drawLine(QLineF(0.88, 0.12, 0.12, 0.88))
    painter.restore()


def _polygon(painter: QPainter, points: list[tuple[float, float]]) -> None:
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


@cache
def _plus_square() -> QPainterPath:
    square = QPainterPath()
    square.addRoundedRect(QRectF(0.02, 0.02, 0.96, 0.96), 0.2, 0.2)
    plus = QPainterPath()
    plus.addRect(QRectF(0.43, 0.22, 0.14, 0.56))
    across = QPainterPath()
    across.addRect(QRectF(0.22, 0.43, 0.56, 0.14))
    return square.subtracted(plus.united(across))


@cache
def _hexagon_with_hole() -> QPainterPath:
    outer = QPainterPath()
    outer.addPolygon(
        QPolygonF(
            [
                QPointF(
                    0.5 + 0.54 * math.cos(math.radians(angle)), 0.5 + 0.54 * math.sin(math.radians(angle))
                )
                for angle in range(30, 390, 60)
            ]
        )
    )
    outer.closeSubpath()
    hole = QPainterPath()
    hole.addEllipse(QPointF(0.5, 0.5), 0.17, 0.17)
    return outer.subtracted(hole)


def fill_shape(painter: QPainter, path: QPainterPath, family: str, *, outline: float = 1.4) -> None:
    """Fill a shape with a family's tint and pattern and draw its outline.

    Args:
        outline: width of the outline in device-independent pixels; 0 for none.
    """
    key = family_key(family)
    ink = color(f"family.{key}.mark")
    scale = theme().scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, color(f"family.{key}.tint"))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    bounds = path.boundingRect()
    if key == "partial":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for dot in _dots(bounds, scale):
            painter.drawEllipse(dot, 0.8 * scale, 0.8 * scale)
    else:
        painter.setPen(QPen(ink, 1.0 * scale))
        painter.drawLines(list(_pattern_lines(key, bounds, scale)))
    painter.restore()
    if outline:
        painter.setPen(QPen(ink, outline * scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()


def _dots(bounds: QRectF, scale: float) -> Iterator[QPointF]:
    step_x, step_y = 5 * scale, 4 * scale
    for row in range(int(bounds.height() / step_y) + 1):
        shift = step_x / 2 if row % 2 else 0.0
        for column in range(int(bounds.width() / step_x) + 1):
            yield QPointF(
                bounds.left() + step_x / 2 + shift + column * step_x, bounds.top() + step_y / 2 + row * step_y
            )


def _pattern_lines(key: str, bounds: QRectF, scale: float) -> Iterator[QLineF]:
    left, top, right, bottom = bounds.left(), bounds.top(), bounds.right(), bounds.bottom()
    if key == "additive":
        step = 4 * scale
        for n in range(int(bounds.width() / step) + 1):
            x = left + step / 2 + n * step
            yield QLineF(x, top, x, bottom)
    elif key == "unified":
        step = 4 * scale
        for n in range(int(bounds.height() / step) + 1):
            y = top + step / 2 + n * step
            yield QLineF(left, y, right, y)
    elif key in ("reparam", "hybrid"):
        # Five pixels apart across the line, hence the root of two along the edge.
        step = 5 * scale * (math.sqrt(2) if key == "hybrid" else 1.0)
        height = bounds.height()
        for n in range(int((bounds.width() + height) / step) + 1):
            x = left + n * step
            yield QLineF(x, top, x - height, bottom)
            if key == "hybrid":
                yield QLineF(right - n * step, top, right - n * step + height, bottom)


class FamilyMark(QWidget):
    """A family's mark as a widget; decorative unless ``named``.

    Args:
        size: pixels at interface scale 1; by default that of the tree.
    """

    def __init__(self, family: str, size: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = family
        self._size = size or tokens().sizes["familyGlyph"]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(family_name(family))
        theme().changed.connect(self._apply_theme)

    def set_family(self, family: str) -> None:
        self._family = family
        self.setAccessibleName(family_name(family))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size) + 2, px(self._size) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._family)
        painter.end()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


class _MarkIcon(PaintedIcon):
    def __init__(self, family: str) -> None:
        super().__init__()
        self._family = family

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else ""
        paint_mark(painter, QRectF(rect).adjusted(1, 1, -1, -1), self._family, role=role)


@cache
def mark_icon(family: str) -> QIcon:
    """The mark as an icon, for menus and tables; it follows the theme."""
    return QIcon(_MarkIcon(family_key(family)))
