"""The three pictures of the doors: a curve that falls, a table that is brought, intervals side by side."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.family_mark import paint_mark

TALL, LOW = 144, 96
SPACE = QRectF(0, 0, 300, 144)
"""The pictures are drawn in this space, and made to fit."""
RACE = (("reparam", 0.80, 0.07), ("additive", 0.76, 0.08), ("partial", 0.58, 0.08), ("reference", 0.32, 0.06))
"""Family, middle and half width of an interval: a picture, no measurement."""


class DoorPicture(QFrame):
    """A picture on sunken ground; decorative, the words below say it.

    Args:
        paint: draws into SPACE.
    """

    def __init__(self, paint: Callable[[QPainter], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint = paint
        self._high = TALL
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_high(self, high: int) -> None:
        """So many pixels at interface scale 1."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(px(180), px(self._high))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["well"])
        painter.setPen(QPen(color("line.border"), 1) if theme().name == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(color("surface.sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        shrink = min(self.width() / SPACE.width(), self.height() / SPACE.height())
        painter.translate(
            (self.width() - SPACE.width() * shrink) / 2, (self.height() - SPACE.height() * shrink) / 2
        )
        painter.scale(shrink, shrink)
        self._paint(painter)
        painter.end()


def paint_curve(painter: QPainter) -> None:
    """A loss that falls, where it goes on to, and play."""
    painter.setPen(QPen(color("line.grid"), 1))
    for y in (30, 68, 96, 121):
        painter.drawLine(QPointF(44, y), QPointF(256, y))
    curve = QPainterPath(QPointF(44, 32))
    curve.cubicTo(QPointF(78, 96), QPointF(112, 114), QPointF(180, 116))
    below = QPainterPath(curve)
    below.lineTo(180, 121)
    below.lineTo(44, 121)
    below.closeSubpath()
    painter.fillPath(below, color("plot.training", 0.12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("plot.training"), 2.4))
    painter.drawPath(curve)
    painter.setPen(QPen(color("plot.reference"), 1.6, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(188, 116), QPointF(256, 117))
    _dot(painter, QPointF(180, 116), 5, "plot.training")
    _dot(painter, QPointF(226, 52), 21, "accent.fill")
    paint_icon(painter, QRectF(217, 42, 20, 20), "play", "accent.onFill")


def paint_table(painter: QPainter) -> None:
    """A sheet of texts with their labels, brought into a dashed frame."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color("line.control"), 1.4, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(67, 20, 166, 104), 10, 10)
    painter.setPen(QPen(color("line.border"), 1))
    painter.setBrush(color("surface.surface"))
    painter.drawRoundedRect(QRectF(91, 34, 118, 76), 5, 5)
    for row in range(4):
        y = 46.0 + 16 * row
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line.control" if row == 0 else "frozen.line"))
        painter.drawRoundedRect(QRectF(100, y, 60, 6), 3, 3)
        chosen = row in (1, 3)
        painter.setPen(QPen(color("accent.ink" if chosen else "frozen.line"), 1.2))
        painter.setBrush(color("accent.tint" if chosen else "frozen.fill"))
        painter.drawRoundedRect(QRectF(170, y - 3, 28, 11), 4, 4)
    _dot(painter, QPointF(221, 108), 14, "accent.fill")
    paint_icon(painter, QRectF(212, 99, 18, 18), "down", "accent.onFill")


def paint_race(painter: QPainter) -> None:
    """Families with their marks, each with a mean and its interval."""
    for row, (family, middle, half) in enumerate(RACE):
        y = 30.0 + 28 * row
        paint_mark(painter, QRectF(42, y - 8, 16, 16), family)
        painter.setPen(QPen(color("line.grid"), 1))
        painter.drawLine(QPointF(72, y), QPointF(260, y))
        painter.setPen(QPen(color(f"family.{family}.mark"), 2))
        left, right = (72 + 188 * (middle + side * half) for side in (-1, 1))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for end in (left, right):
            painter.drawLine(QPointF(end, y - 6), QPointF(end, y + 6))
        _dot(painter, QPointF((left + right) / 2, y), 5.5, f"family.{family}.mark")


def _dot(painter: QPainter, middle: QPointF, radius: float, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(role))
    painter.drawEllipse(middle, radius, radius)
