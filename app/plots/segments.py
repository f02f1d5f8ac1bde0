"""Where a curve passes from one phase to the next: a shade behind every other phase, and each one's name."""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.theme.fonts import font
from app.theme.theme import color, px

_SHADE = 0.6


@dataclass(frozen=True)
class Segment:
    """A phase on the axis of steps, from the step before its first to its last, and what it is called."""

    first: float
    last: float
    name: str


class Segments(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Drawn behind the lines; it takes no part in ranges."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-110)
        self._segments: tuple[Segment, ...] = ()

    @property
    def shown(self) -> tuple[Segment, ...]:
        """What is drawn; a single phase needs no boundary."""
        return self._segments

    def show_segments(self, segments: Sequence[Segment]) -> None:
        found = tuple(segments) if len(segments) > 1 else ()
        if found != self._segments:
            self._segments = found
            self.prepareGeometryChange()
            self.update()

    def boundingRect(self) -> QRectF:
        view = self.getViewBox()
        return QRectF(view.viewRect()) if view is not None else QRectF()

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        rect = self.boundingRect()
        low, high = min(rect.top(), rect.bottom()), max(rect.top(), rect.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        pen = QPen(color("frozen.line"), painter.device().devicePixelRatioF(), Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        for number, segment in enumerate(self._segments):
            if number % 2:
                band = QRectF(segment.first, low, segment.last - segment.first, high - low)
                painter.fillRect(band.intersected(rect.normalized()), color("surface.sunken", _SHADE))
            if number:
                painter.setPen(pen)
                painter.drawLine(QLineF(segment.first, low, segment.first, high))
        self._paint_names(painter, rect.normalized())

    def _paint_names(self, painter: QPainter, rect: QRectF) -> None:
        """Each name at the top of its phase, cut where the phase is narrow."""
        to_screen = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setFont(font("caption"))
        painter.setPen(color("text.muted"))
        metrics = QFontMetricsF(font("caption"))
        top = to_screen.mapRect(rect).top()
        for segment in self._segments:
            left = to_screen.map(
                QLineF(max(segment.first, rect.left()), 0, max(segment.first, rect.left()), 0)
            ).x1()
            right = to_screen.map(
                QLineF(min(segment.last, rect.right()), 0, min(segment.last, rect.right()), 0)
            ).x1()
            room = right - left - px(8)
            if room < metrics.averageCharWidth() * 4:
                continue
            words = metrics.elidedText(segment.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left + px(5), top + px(1), room, metrics.height()), words)
        painter.restore()
