"""A value over steps, tokens, time or memory for several contenders: the mean of each, the band of its runs,
and its name at the end of its line. It can be panned and zoomed."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF, QWheelEvent

from app.i18n import N_, tr
from app.joined import sentences
from app.plots.extra_plot import CENTRE, LEFT, RIGHT, ExtraPlot, Spot, caption_height, caption_width, write
from app.plots.interval_style import Look, common_scale, paint_sign
from app.plots.menu import make_menu
from app.plots.seen import Seen
from app.plots.ticks import Write, parts_of, round_range, tick_words, ticks_between
from app.theme.icons import icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot

MOST_NAME = 0.3
"""So much of the width is given to names at most."""
EARLY = 0.25
"""Values before this share of the way do not widen the axis: they would press what follows together."""
MARK = 8
FROM_NOTHING, SPARE = 0.5, 0.1
"""A level axis whose first value lies beyond this part of its end begins shortly before that value."""
CLOSER, WIDER = 0.8, 1.25
"""By so much a press of + or −, or a notch of the wheel, changes what is seen."""
NEAR = 40
"""A line that ends within so many pixels of the right side has its name beside it."""
NOTCH = 120
"""Qt's angle of a notch of the wheel."""
PAN = 0.1
"""A press of Ctrl and an arrow moves what is seen by this part of it."""
FAR = 0.7
"""A reference that lies farther beyond the contenders is named instead of drawn, in what these take."""


@dataclass(frozen=True)
class BandLine:
    """A contender's line: places and values, and the lowest and highest of its runs."""

    look: Look
    x: tuple[float, ...]
    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    runs: int


class BandPlot(ExtraPlot):
    """The picture. Ctrl and the wheel zoom around the pointer, dragging pans, a double click shows all;
    + and − zoom, Ctrl and the arrows pan, 0 shows all.

    Args:
        write: a value in words.

    Signals:
        zoomed(bool): less than all is seen now, or all again.
    """

    zoomed = Signal(bool)

    def __init__(self, title: str, write: Write, *, height: int = 190) -> None:
        self.write = write
        self._lines: tuple[BandLine, ...] = ()
        self._whole = Seen(0.0, 1.0, 0.0, 1.0)
        self._seen: Seen | None = None
        self._dragged: tuple[QPointF, Seen] | None = None
        self._write_x: Write = str
        self._x_name = ""
        super().__init__(title, "", height=height, width=300)

    def show_lines(self, lines: Sequence[BandLine], x_name: str, write_x: Write) -> None:
        """Show these lines.

        Args:
            x_name: what goes from left to right, such as "step".
            write_x: a place in words.
        """
        self._lines = tuple(line for line in lines if line.x)
        before = self._whole
        end = max((line.x[-1] for line in self._lines), default=1.0) or 1.0
        self._whole = Seen(self._beginning(end), end, 0.0, 1.0)
        low, high = self._find_range()
        self._whole = Seen(self._whole.left, end, low, high)
        if x_name != self._x_name:
            self.show_all()  # another measure: what was seen of the first says nothing
        elif self._seen is not None and before != self._whole:
            self._seen = self._seen.within(self._whole)
        self._x_name, self._write_x = x_name, write_x
        self.sentence = self._words()
        self._at = -1
        self.setAccessibleDescription(self.sentence)
        self.update()

    def lines(self) -> tuple[BandLine, ...]:
        return self._lines

    def value_range(self) -> tuple[float, float]:
        """The upright axis: all bands, less the worst of the first steps, and less what lies far away; or the
        part of it that is seen."""
        return self.seen.low, self.seen.high

    # Panning and zooming

    @property
    def seen(self) -> Seen:
        """What is seen of the whole."""
        return self._seen or self._whole

    @property
    def is_zoomed(self) -> bool:
        return self._seen is not None

    def show_all(self) -> None:
        """See the whole again."""
        self._see(None)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """See less (below 1) or more of it, around a place of the drawing; without one around the middle."""
        field, now = self._field(), self.seen
        at = at or field.center()
        x = now.left + (at.x() - field.left()) / field.width() * (now.right - now.left)
        y = now.high - (at.y() - field.top()) / field.height() * (now.high - now.low)
        self._see(now.zoomed(factor, x, y))

    def pan(self, across: float, up: float) -> None:
        """See another part: so many parts of what is seen to the right, and upwards."""
        now = self.seen
        self._see(now.moved(across * (now.right - now.left), up * (now.high - now.low)))

    def _see(self, part: Seen | None) -> None:
        before = self.is_zoomed
        if part is not None:
            part = part.within(self._whole)
            if part == self._whole:
                part = None
        self._seen = part
        self._at = -1
        self.update()
        if self.is_zoomed != before:
            self.zoomed.emit(self.is_zoomed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel belongs to the page; with Ctrl it zooms."""
        notches = event.angleDelta().y() / NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and notches:
            self.zoom(CLOSER**notches, event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._dragged = event.position(), self.seen
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        (start, seen), field = self._dragged, self._field()
        gone = event.position() - start
        across = -gone.x() / field.width() * (seen.right - seen.left)
        up = gone.y() / field.height() * (seen.high - seen.low)
        if self.is_zoomed:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._see(seen.moved(across, up))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._dragged = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self.show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pans = {
            Qt.Key.Key_Left: (-PAN, 0.0),
            Qt.Key.Key_Right: (PAN, 0.0),
            Qt.Key.Key_Up: (0.0, PAN),
            Qt.Key.Key_Down: (0.0, -PAN),
        }
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(WIDER if key == Qt.Key.Key_Minus else CLOSER)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif held and key in pans:
            self.pan(*pans[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _beginning(self, end: float) -> float:
        """Where the level axis begins: at nothing, unless all lie far from it, as memory does."""
        least = min((line.x[0] for line in self._lines), default=0.0)
        return 0.0 if least < FROM_NOTHING * end else least - SPARE * max(end - least, SPARE * end)

    def _find_range(self) -> tuple[float, float]:
        own = [ends for line in self._lines if not line.look.is_reference for ends in self._late(line)]
        beside = [ends for line in self._lines if line.look.is_reference for ends in self._late(line)]
        scale = common_scale(own, beside, FAR)
        if scale is None:
            return 0.0, 1.0
        spare = (scale.high - scale.low) * 0.05
        return round_range(scale.low + spare, scale.high - spare)

    def _late(self, line: BandLine) -> list[tuple[float, float]]:
        """The band where it tells: after the first steps, or its last value."""
        start = line.x[0] + EARLY * (line.x[-1] - line.x[0])
        ends = [(a, b) for x, a, b in zip(line.x, line.low, line.high, strict=True) if x >= start]
        return ends or [(line.low[-1], line.high[-1])]

    def outside(self) -> list[BandLine]:
        """Lines that end outside of the whole."""
        whole = self._whole
        return [line for line in self._lines if not whole.low <= line.mean[-1] <= whole.high]

    def popup_menu(self, at: QPoint) -> None:
        """The menu of every plot, and the way back to the whole."""
        menu = make_menu(cast("LinePlot", self))
        if self.is_zoomed:
            menu.addSeparator()
            menu.addAction(icon("follow"), tr(N_("Show all"))).triggered.connect(
                lambda _on=False: self.show_all()
            )
        menu.popup(at)

    # As any drawing

    def draw(self, painter: QPainter) -> None:
        if not self._lines:
            return
        field = self._field()
        self._draw_axes(painter, field)
        painter.save()
        painter.setClipRect(field.adjusted(-1, -px(2), px(2), px(1)))
        for line in self._lines:
            self._draw_band(painter, field, line)
        for line in self._lines:
            self._draw_line(painter, field, line)
        painter.restore()
        self._draw_names(painter, field)

    def spots(self) -> list[Spot]:
        field, side = self._field(), px(8)
        found = []
        for line in self._lines:
            for n, x in enumerate(line.x):
                at = self._place(field, x, line.mean[n])
                if not field.adjusted(-1, -1, 1, 1).contains(at):
                    continue
                box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
                found.append(Spot(box, self._point_words(line, n)))
        return found

    def table(self) -> tuple[list[str], list[list[str]]]:
        head = [tr(N_("Method")), self._x_name, tr(N_("Mean")), tr(N_("Low")), tr(N_("High"))]
        return head, [
            [line.look.label, *(f"{value:.6g}" for value in values)]
            for line in self._lines
            for values in zip(line.x, line.mean, line.low, line.high, strict=True)
        ]

    # Words

    def _point_words(self, line: BandLine, n: int) -> str:
        values: dict[str, str | int] = {
            "method": line.look.label,
            "name": self._x_name,
            "x": self._write_x(line.x[n]),
            "value": self.write(line.mean[n]),
            "low": self.write(line.low[n]),
            "high": self.write(line.high[n]),
            "runs": line.runs,
        }
        if line.runs == 1:
            return tr(N_("{method}, {name} {x}: {value}, one run."), **values)
        return tr(N_("{method}, {name} {x}: {value}, from {low} to {high} over {runs} runs."), **values)

    def _words(self) -> str:
        if not self._lines:
            return tr(N_("{title}: no values yet."), title=self.title)
        told = [
            tr(
                N_("{method} went from {first} to {last}."),
                method=line.look.label,
                first=self.write(line.mean[0]),
                last=self.write(line.mean[-1]),
            )
            for line in self._lines
        ]
        return tr(N_("{title}: {sentences}"), title=self.title, sentences=sentences(told))

    # Painting

    def _names_width(self) -> float:
        own = caption_width([line.look.label for line in self._lines]) + px(26)
        return min(own, MOST_NAME * self.width())

    def _field(self) -> QRectF:
        low, high = self.value_range()
        words = tick_words(ticks_between(low, high), self.write)
        left, bottom = caption_width(words) + px(8), caption_height() + px(6)
        width = self.width() - left - self._names_width()
        return QRectF(left, px(8), max(width, 10), self.height() - bottom - px(10))

    def _place(self, field: QRectF, x: float, value: float) -> QPointF:
        seen = self.seen
        return QPointF(
            field.left() + (x - seen.left) / max(seen.right - seen.left, 1e-12) * field.width(),
            field.bottom() - (value - seen.low) / (seen.high - seen.low) * field.height(),
        )

    def _draw_axes(self, painter: QPainter, field: QRectF) -> None:
        low, high = self.value_range()
        levels = ticks_between(low, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for level, words in zip(levels, tick_words(levels, self.write), strict=True):
            y = round(self._place(field, 0.0, level).y())
            painter.setPen(QPen(color("plot.grid"), 1))
            painter.drawLine(round(field.left()), y, round(field.right()), y)
            tall = caption_height()
            write(painter, QRectF(0, y - tall / 2, field.left() - px(6), tall), words, RIGHT)
        painter.setPen(QPen(color("frozen.line"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.restore()
        taken = 0.0
        for n, value in enumerate(self._places()):
            words = self._write_x(value)
            words = f"{self._x_name} {words}" if n == 0 else words
            wide = caption_width([words])
            x = self._place(field, value, low).x()
            left = max(0.0, x - wide / 2)
            if left >= taken:
                write(painter, QRectF(left, field.bottom() + px(5), wide, caption_height()), words, CENTRE)
                taken = left + wide + px(6)

    def _places(self) -> list[float]:
        """Ticks of the level axis."""
        seen = self.seen
        if seen.left == 0.0 and not self.is_zoomed:
            return parts_of(seen.right)
        return ticks_between(seen.left, seen.right)

    def _draw_band(self, painter: QPainter, field: QRectF, line: BandLine) -> None:
        if line.runs < 2 or len(line.x) < 2:
            return
        over = [self._place(field, x, value) for x, value in zip(line.x, line.high, strict=True)]
        under = [self._place(field, x, value) for x, value in zip(line.x, line.low, strict=True)]
        ink = line.look.ink
        ink.setAlphaF(theme().number("plot.bandAlpha"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([*over, *reversed(under)]))

    def _draw_line(self, painter: QPainter, field: QRectF, line: BandLine) -> None:
        places = [self._place(field, x, value) for x, value in zip(line.x, line.mean, strict=True)]
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        width = tokens().strokes["plotProjector" if theme().scale > 1.3 else "plot"] - 0.2
        pen = QPen(line.look.ink, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if line.look.dash:
            pen.setDashPattern(list(line.look.dash))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def names(self) -> list[tuple[BandLine, QPointF, float]]:
        """Each line, where it ends, and the height at which its name stands: in order, none over another."""
        field, tall = self._field(), caption_height()
        ends = []
        outside = self.outside()
        for line in self._lines:
            if line in outside:
                continue
            end = self._end_of(line)
            if end is None:
                continue
            at = self._place(field, *end)
            if self.is_zoomed and not field.top() <= at.y() <= field.bottom():
                continue
            at.setY(min(max(at.y(), field.top()), field.bottom()))
            ends.append((line, at))
        ends.sort(key=lambda end: end[1].y())
        room = self.height() - px(2)
        tall = min(tall, room / max(1, len(ends)))
        heights: list[float] = []
        for _, at in ends:
            heights.append(max(at.y(), heights[-1] + tall) if heights else max(at.y(), tall / 2))
        over = heights[-1] + tall / 2 - room if heights else 0.0
        for n in reversed(range(len(heights))):
            if over <= 0:
                break
            limit = room - tall / 2 if n == len(heights) - 1 else heights[n + 1] - tall
            heights[n] = min(heights[n], limit)
        return [(line, at, height) for (line, at), height in zip(ends, heights, strict=True)]

    def _end_of(self, line: BandLine) -> tuple[float, float] | None:
        """Where a line leaves what is seen; None where nothing of it is."""
        seen = self.seen
        if line.x[0] > seen.right or line.x[-1] < seen.left:
            return None
        if line.x[-1] <= seen.right:
            return line.x[-1], line.mean[-1]
        n = bisect_right(line.x, seen.right)
        (a, b), (one, other) = line.x[n - 1 : n + 1], line.mean[n - 1 : n + 1]
        return seen.right, one + (other - one) * (seen.right - a) / (b - a)

    def _draw_names(self, painter: QPainter, field: QRectF) -> None:
        for line, at, height in self.names():
            # Where lines end far from each other, as by memory, a name stands at its own line's end.
            left = (field.right() if field.right() - at.x() < px(NEAR) else at.x()) + px(18)
            wide = self.width() - left - px(2)
            painter.setPen(QPen(line.look.ink, 1))
            painter.drawLine(QPointF(at.x() + px(MARK) / 2, at.y()), QPointF(left - px(4), height))
            paint_sign(painter, at, line.look, px(MARK))
            tall = caption_height()
            muted = line.look.is_reference
            box = QRectF(left, height - tall / 2, wide, tall)
            write(painter, box, line.look.label, LEFT, "text.muted" if muted else "text.text")
