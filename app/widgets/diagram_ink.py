"""Strokes that the diagrams share: frozen boxes, family bars, adapters, arrows, pills."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.theme.fonts import font
from app.theme.theme import color, theme
from app.widgets.family_mark import fill_shape

CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def unit(size: float) -> float:
    """A size at the interface scale, not rounded."""
    return size * theme().scale


def box_path(rect: QRectF, radius: float = 4) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, unit(radius), unit(radius))
    return path


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    role: str = "text.muted",
    style: str = "caption",
    flags: int = CENTRE,
) -> None:
    """One line, shortened with three dots where it does not fit."""
    painter.setFont(font(style))
    painter.setPen(color(role))
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(rect.width()))
    painter.drawText(rect, flags, cut)


def must_turn(rect: QRectF, texts: Iterable[str]) -> bool:
    """Whether words in boxes of this size must be turned: too wide for one, and the boxes are tall."""
    return are_cut(rect.width(), texts) and rect.height() > rect.width()


def are_cut(width: float, texts: Iterable[str]) -> bool:
    """Whether one of these words would be cut in a box of this width."""
    metrics = QFontMetricsF(font("caption"))
    return any(metrics.horizontalAdvance(text) > width - unit(4) for text in texts)


def box_words(painter: QPainter, rect: QRectF, text: str, *, turned: bool = False) -> None:
    """Words in a box, upright where they would not fit."""
    if not turned:
        words(painter, rect, text)
        return
    painter.save()
    painter.translate(rect.center())
    painter.rotate(-90)
    words(painter, QRectF(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width()), text)
    painter.restore()


def frozen_box(
    painter: QPainter, rect: QRectF, text: str = "", *, below: float = 0.0, turned: bool = False
) -> None:
    """Something that stays as it is; ``below`` is room under its words, ``turned`` turns them."""
    painter.setPen(QPen(color("frozen.line"), 1))
    painter.setBrush(color("frozen.fill"))
    painter.drawPath(box_path(rect))
    if text:
        box_words(painter, rect.adjusted(unit(2), 0, -unit(2), -below), text, turned=turned)


def learning_box(painter: QPainter, rect: QRectF, family: str, text: str = "", *, share: float = 1.0) -> None:
    """A box that itself learns, or a share of it; its words stand on a plate, or the pattern would run
    through them."""
    if share < 1:
        frozen_box(painter, rect)
        high = max(unit(3), rect.height() * share)
        filled = box_path(rect.adjusted(0, rect.height() - high, 0, 0))
        fill_shape(painter, filled & box_path(rect), family)
    else:
        fill_shape(painter, box_path(rect), family)
    if text:
        painter.setFont(font("caption"))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(text) + unit(8), rect.width() - unit(4))
        plate = QRectF(rect.center().x() - width / 2, rect.center().y() - unit(8), width, unit(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"family.{family}.tint"))
        painter.drawPath(box_path(plate, 3))
        words(painter, plate, text, role=f"family.{family}.text")


def bars(painter: QPainter, rect: QRectF, family: str, count: int, width: float, gap: float = 3) -> None:
    """Thin upright family bars, centred in a rectangle."""
    total = count * width + (count - 1) * unit(gap)
    left = rect.center().x() - total / 2
    for n in range(count):
        bar = QRectF(left + n * (width + unit(gap)), rect.top(), width, rect.height())
        fill_shape(painter, box_path(bar, 2), family)


def adapter(painter: QPainter, rect: QRectF, family: str, waist: float) -> None:
    """An hourglass: down to few numbers and up again; ``waist`` from 0 to 1 is how few."""
    narrow = rect.width() * (0.12 + 0.6 * min(max(waist, 0.0), 1.0)) / 2
    middle = rect.center()
    points = [
        rect.bottomLeft(),
        rect.bottomRight(),
        QPointF(middle.x() + narrow, middle.y()),
        rect.topRight(),
        rect.topLeft(),
        QPointF(middle.x() - narrow, middle.y()),
    ]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    fill_shape(painter, path, family)


def arrow_up(painter: QPainter, x: float, bottom: float, top: float) -> None:
    """An arrow that ends at ``top``."""
    painter.setPen(QPen(color("line.control"), unit(1.4)))
    painter.drawLine(QPointF(x, bottom), QPointF(x, top + unit(5)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("line.control"))
    half = unit(4)
    painter.drawPolygon(
        QPolygonF([QPointF(x, top), QPointF(x + half, top + unit(7)), QPointF(x - half, top + unit(7))])
    )


def sign(painter: QPainter, rect: QRectF, text: str, family: str) -> None:
    """A plus or a times between a matrix and what is put to it."""
    words(painter, rect, text, role=f"family.{family}.text", style="strong")


def pill(painter: QPainter, centre: QPointF, text: str, family: str = "") -> QRectF:
    """Words in a round frame; with a family they learn. The rectangle comes back."""
    painter.setFont(font("caption"))
    width = painter.fontMetrics().horizontalAdvance(text) + unit(22)
    rect = QRectF(centre.x() - width / 2, centre.y() - unit(9), width, unit(18))
    if family:
        fill_shape(painter, box_path(rect, 9), family)
        inner = rect.adjusted(unit(7), unit(2), -unit(7), -unit(2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"family.{family}.tint"))
        painter.drawPath(box_path(inner, 7))
        words(painter, rect, text, role=f"family.{family}.text")
    else:
        painter.setPen(QPen(color("line.border"), 1))
        painter.setBrush(color("surface.surface"))
        painter.drawPath(box_path(rect, 9))
        words(painter, rect, text)
    return rect
