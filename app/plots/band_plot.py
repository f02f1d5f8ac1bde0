"""A value over steps, tokens or time for several contenders: the mean of each, the band of its runs, and its
name at the end of its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.i18n import N_, tr
from app.plots.extra_plot import CENTRE, LEFT, RIGHT, ExtraPlot, Spot, caption_height, caption_width, write
from app.plots.interval_style import Look, common_scale, paint_sign
from app.plots.ticks import Write, parts_of, round_range, tick_words, ticks_between
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

MOST_NAME = 0.3
"""So much of the width is given to names at most."""
EARLY = 0.25
"""Values before this share of the way do not widen the axis: they would press what follows together."""
MARK = 8
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
    """The picture.

    Args:
        write: a value in words.
    """

    def __init__(self, title: str, write: Write, *, height: int = 190) -> None:
        self.write = write
        self._lines: tuple[BandLine, ...] = ()
        self._end, self._range = 1.0, (0.0, 1.0)
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
        self._end = max((line.x[-1] for line in self._lines), default=1.0) or 1.0
        self._range = self._find_range()
        self._x_name, self._write_x = x_name, write_x
        self.sentence = self._words()
        self._at = -1
        self.setAccessibleDescription(self.sentence)
        self.update()

    def lines(self) -> tuple[BandLine, ...]:
        return self._lines

    def value_range(self) -> tuple[float, float]:
        """The upright axis: all bands, less the worst of the first steps, and less what lies far away."""
        return self._range

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
        start = EARLY * self._end
        ends = [(a, b) for x, a, b in zip(line.x, line.low, line.high, strict=True) if x >= start]
        return ends or [(line.low[-1], line.high[-1])]

    def outside(self) -> list[BandLine]:
        """Lines that end outside of the axis."""
        low, high = self.value_range()
        return [line for line in self._lines if not low <= line.mean[-1] <= high]

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
        return tr(N_("{title}: {sentences}"), title=self.title, sentences=" ".join(told))

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
        low, high = self.value_range()
        return QPointF(
            field.left() + x / self._end * field.width(),
            field.bottom() - (value - low) / (high - low) * field.height(),
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
        for n, value in enumerate(parts_of(self._end)):
            words = self._write_x(value)
            words = f"{self._x_name} {words}" if n == 0 else words
            wide = caption_width([words])
            x = field.left() + value / self._end * field.width()
            left = max(0.0, x - wide / 2)
            if left >= taken:
                write(painter, QRectF(left, field.bottom() + px(5), wide, caption_height()), words, CENTRE)
                taken = left + wide + px(6)

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
            at = self._place(field, line.x[-1], line.mean[-1])
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

    def _draw_names(self, painter: QPainter, field: QRectF) -> None:
        left, wide = field.right() + px(18), self.width() - field.right() - px(20)
        for line, at, height in self.names():
            painter.setPen(QPen(line.look.ink, 1))
            painter.drawLine(QPointF(at.x() + px(MARK) / 2, at.y()), QPointF(left - px(4), height))
            paint_sign(painter, at, line.look, px(MARK))
            tall = caption_height()
            muted = line.look.is_reference
            box = QRectF(left, height - tall / 2, wide, tall)
            write(painter, box, line.look.label, LEFT, "text.muted" if muted else "text.text")
