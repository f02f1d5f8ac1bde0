"""The drawing area of a plot: plain axes, level lines, a reading cursor; the wheel is left to the page."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.plots.ticks import MOST, Write, parts_of, tick_words, ticks_between
from app.theme.fonts import font
from app.theme.theme import color, px

_RIGHT_ROOM = 30
"""Labels more than some fifteen pixels outside are dropped by pyqtgraph, so the last tick needs room."""

_ROOM_AFTER = 6
"""Pixels after the last step, in which a mark on it finds room."""

_KEPT_OUTSIDE = 11
_LEFT_SHARES = (0.012, 0.1)
"""So much of the first label may stand outside, and so much of the axis may be spent on the rest of it."""


class PlainAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Few round ticks in words; no line, no strokes, no prefixes.

    Attributes:
        first_word: stands before the tick at 0, in place of an axis title.
        whole: where the axis ends when everything is shown; it is then divided evenly.
        places: which ticks stand between two ends, where they are none of the round values.
        silent: nothing is there yet that could be read off it.
    """

    def __init__(self, side: str, write: Write) -> None:
        super().__init__(side)
        self.write = write
        self.first_word = ""
        self.whole = 0.0
        self.places: Callable[[float, float], list[float]] | None = None
        self.silent = False
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, tickAlpha=0, autoExpandTextSpace=True, hideOverlappingLabels=False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        if self.places is not None:
            return [(1.0, self.places(minVal, maxVal))]
        if self.whole and abs(maxVal - self.whole) < self.whole * 0.03 and abs(minVal) < self.whole * 0.05:
            return [(1.0, parts_of(self.whole))]
        return [(1.0, ticks_between(minVal, maxVal, MOST))]

    def silence(self, on: bool) -> None:
        """Leave the words at the ticks out, or show them again."""
        if on != self.silent:
            self.silent = on
            self.picture = None
            self.update()

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.silent:
            return [""] * len(values)
        words = tick_words(list(values), self.write)
        if words and self.first_word and values[0] == 0:
            words[0] = f"{self.first_word} {words[0]}"
        return words


class LevelLines(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Hair lines at the ticks of the upright axis, behind everything; they take no part in ranges."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-100)

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
        pen = QPen(color("plot.grid"), painter.device().devicePixelRatioF())
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        levels = ticks_between(low, high, MOST)
        painter.drawLines([QLineF(rect.left(), level, rect.right(), level) for level in levels])
        pen.setColor(color("frozen.line"))
        painter.setPen(pen)
        painter.drawLine(QLineF(rect.left(), low, rect.right(), low))


class Words(pg.TextItem):  # type: ignore[misc]  # pyqtgraph has no types
    """A word at a value, in its place from the first painting on; pyqtgraph's own needs a second."""

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.updateTransform(force=True)


class Canvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """What a LinePlot draws on.

    Signals:
        moved(): a person panned or zoomed.
        fit_asked(): the whole is to be seen again (0, or a double click).
        described(): D was pressed.
        read_at(object): the step under pointer or reading cursor; None when there is none.
        stepped(int): the reading cursor goes by so many values.
    """

    moved = Signal()
    fit_asked = Signal()
    described = Signal()
    read_at = Signal(object)
    stepped = Signal(int)

    def __init__(self, write: Write, write_x: Write, x_name: str) -> None:
        self.left_axis = PlainAxis("left", write)
        self.bottom_axis = PlainAxis("bottom", write_x)
        self.bottom_axis.first_word = x_name
        super().__init__(axisItems={"left": self.left_axis, "bottom": self.bottom_axis})
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.getViewBox().setMouseEnabled(True, False)
        item.getViewBox().setBorder(None)
        item.getViewBox().disableAutoRange()
        item.getViewBox().sigRangeChangedManually.connect(lambda _mask: self.moved.emit())
        self._levels = LevelLines()
        item.addItem(self._levels, ignoreBounds=True)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._cursor.setZValue(50)
        self._cursor.hide()
        item.addItem(self._cursor, ignoreBounds=True)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Everything here that keeps a colour or a font gets it again."""
        self.setBackground(color("surface.surface"))
        for axis in (self.left_axis, self.bottom_axis):
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(color("plot.axisText"))
            axis.setTickFont(font("caption"))
        self.bottom_axis.setStyle(tickTextOffset=px(6))
        self.bottom_axis.setHeight(px(24))
        self._cursor.setPen(pg.mkPen(color("plot.front"), width=self.devicePixelRatioF()))
        self.getPlotItem().layout.setContentsMargins(px(4), px(6), px(_RIGHT_ROOM), px(2))
        self._levels.update()
        self.viewport().update()

    def room_before_zero(self) -> float:
        """The share of the axis left of step 0 that the label of that step needs to be kept by pyqtgraph, and
        where no words stand at the upright axis not to be cut by the edge."""
        words = QFontMetricsF(font("caption")).horizontalAdvance(f"{self.bottom_axis.first_word} 0")
        outside = 0 if self.left_axis.silent else _KEPT_OUTSIDE
        width = max(self.getPlotItem().getViewBox().width(), 1.0)
        least, most = _LEFT_SHARES
        return float(min(most, max(least, (words / 2 - outside) / width)))

    def room_after_end(self) -> float:
        """The share of the axis right of the last step that a mark on it needs not to be cut."""
        return float(px(_ROOM_AFTER) / max(self.getPlotItem().getViewBox().width(), 240.0))

    def show_cursor(self, x: float | None) -> None:
        """Put the reading cursor at a step, or take it away."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setValue(x)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit_asked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        view = self.getPlotItem().getViewBox()
        where = QPointF(event.position())
        inside = view.sceneBoundingRect().contains(where)
        self.read_at.emit(float(view.mapSceneToView(where).x()) if inside and not event.buttons() else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.read_at.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the reading cursor, + and − zoom, 0 fits, D describes, Esc ends reading."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.stepped.emit(far if key == Qt.Key.Key_Right else -far)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        elif key == Qt.Key.Key_0:
            self.fit_asked.emit()
        elif key == Qt.Key.Key_D:
            self.described.emit()
        elif key == Qt.Key.Key_Escape:
            self.read_at.emit(None)
            event.ignore()
        else:
            event.ignore()

    def zoom(self, factor: float) -> None:
        """Show more (above 1) or less of the steps."""
        self.getPlotItem().getViewBox().scaleBy(x=factor)
        self.moved.emit()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """The ring of keyboard focus."""
        super().drawForeground(painter, rect)
        if self.hasFocus():
            painter.save()
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), px(6), px(6))
            painter.restore()
