"""A plot of lines over steps, the body of a card: head line, legend, newest value, level lines, cursor.

plot = LinePlot("Loss", from_zero=True)
plot.add_line("training", "training", smooth=True)
plot.add_line("validation", "validation", "plot.validation", kind="points")
plot.set_x_end(625)
plot.append("training", step, loss)      # as often as data comes; drawing has its own rate
card = Card(body=plot, margin=(14, 6, 8, 8))
"""

import math
from collections.abc import Sequence
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.joined import sentences
from app.plots import export
from app.plots.as_text import ReadLine, describe_lines, table_of
from app.plots.canvas import Canvas
from app.plots.head import PlotHead
from app.plots.line_item import LineItem
from app.plots.line_marks import LineMarks, Range
from app.plots.menu import attach_menu
from app.plots.reading import Reading
from app.plots.redraw import redraws
from app.plots.segments import Segment, Segments
from app.plots.series import Numbers
from app.plots.ticks import Write, percent_text, plain, round_range
from app.theme.theme import px, theme
from app.widgets.layouts import Column

_POINT_PX = 2
_LEAST_POINTS = 200
"""About one point for two pixels is drawn: smooth edges of thick ragged lines are dear."""
_MOST_TOGETHER = 40_000
"""Points of all lines together."""
_MANY = 4_000
"""With more points than this, lines are drawn thin, without smooth edges: a frame then takes a sixtieth."""
_FRAME_MS = 16
"""While it is panned or zoomed, lines are thinned anew at most this often."""


class LinePlot(QWidget):
    """Lines over steps.

    Args:
        title: says what is plotted; there are no axis titles.
        percent: the values are shares from 0 to 1 and are shown as percent.
        unit: words after the newest value, such as "GB" or "examples a second".
        from_zero: the upright axis starts at 0; otherwise at a round value below the lowest.
        x_name: word before the first tick.
        height: least height of the drawing at interface scale 1.

    Signals:
        following_changed(bool): it follows the newest again, or was panned away.
    """

    following_changed = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        percent: bool = False,
        unit: str = "",
        from_zero: bool = True,
        x_name: str = "",
        height: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.write: Write = percent_text if percent else plain
        self._unit = unit
        self._percent = percent
        self._from_zero = from_zero
        self._height = height
        self._x_name = x_name or tr(N_("step"))
        self._lines: dict[str, LineItem] = {}
        self._x_end = 0.0
        self._following = True
        self._value_set = False
        self._crowded = False
        self.head = PlotHead(title)
        self.canvas = Canvas(self.write, plain, self._x_name)
        self.canvas.setAccessibleName(title)
        self._segments = Segments()
        self.canvas.addItem(self._segments, ignoreBounds=True)
        self.marks = LineMarks(self.canvas, self._pen)
        self.reading = Reading(self.canvas, self)
        column = Column(2)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self._next_frame = QTimer(self)
        self._next_frame.setSingleShot(True)
        self._next_frame.setInterval(_FRAME_MS)
        self._next_frame.timeout.connect(self.draw_lines)
        self.canvas.moved.connect(self._panned)
        self.canvas.fit_asked.connect(self.follow)
        view = self.canvas.getPlotItem().getViewBox()
        for moved in (view.sigXRangeChanged, view.sigResized):
            moved.connect(lambda *_: redraws().ask(self))
        self.head.follow_button.clicked.connect(lambda _on=False: self.follow())
        attach_menu(self)
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    # What is shown

    def add_line(
        self,
        key: str,
        label: str = "",
        role: str = "plot.training",
        *,
        kind: str = "line",
        smooth: bool = False,
    ) -> None:
        """Add a line.

        Args:
            key: name to append values under.
            label: words in the legend; empty for none.
            role: colour role, such as "plot.training" or "family.reparam.mark".
            kind: "line", "points" (a line with hollow circles), "dashed", or "area" (filled down to 0).
            smooth: draw a running mean, and the values themselves faintly under it.
        """
        line = LineItem.make(key, label, role, kind, smooth=smooth)
        for item in line.items():
            self.canvas.addItem(item, ignoreBounds=True)
        line.style(self._pen, crowded=self._crowded)
        self._lines[key] = line
        if label:
            self.head.add_legend(key, role, kind, label)

    def append(self, key: str, x: float, y: float) -> None:
        """Add a value to a line; it is drawn soon. What is not a finite number leaves a gap."""
        self._lines[key].series.append(x, y)
        redraws().ask(self)

    def set_line(self, key: str, xs: Numbers, ys: Numbers) -> None:
        """Replace a line's values."""
        self._lines[key].replace(xs, ys)
        redraws().ask(self)

    def clear(self) -> None:
        """Forget all values; lines, legend and references stay."""
        for line in self._lines.values():
            line.clear()
        self.set_best(None)
        self._value_set = False
        self.head.set_value("")
        self.follow()

    def set_reference(self, key: str, y: float | None, label: str = "") -> None:
        """Show a dashed level with its words, or with None take it away."""
        self.marks.set_level(key, y, label)
        redraws().ask(self)

    def set_best(self, at: tuple[float, float] | None, text: str = "") -> None:
        """Mark the best value with a filled circle and a word, or with None take the mark away."""
        self.marks.set_best(at, text)

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show the phases that the steps belong to, before their values; running means begin anew in each."""
        self._segments.show_segments(segments)
        for line in self._lines.values():
            line.series.break_after([segment.first for segment in segments[1:]])

    def segments(self) -> tuple[Segment, ...]:
        """The phases that are shown, where there are several."""
        return self._segments.shown

    def set_x_end(self, x: float) -> None:
        """The step at which the run is expected to end."""
        self._x_end = x
        redraws().ask(self)

    def set_value(self, text: str, unit: str = "") -> None:
        """Say the current value yourself; otherwise it is the newest of the first line."""
        self._value_set = True
        self.head.set_value(text, unit)

    def set_sub(self, text: str) -> None:
        """Muted words after title and legend."""
        self.head.set_sub(text)

    # Following and panning

    @property
    def following(self) -> bool:
        """Whether the newest value is kept in sight."""
        return self._following

    def follow(self) -> None:
        """Show everything, and keep the newest in sight again."""
        if not self._following:
            self._following = True
            self.head.follow_button.hide()
            self.following_changed.emit(True)
        self._show_whole()

    def _panned(self) -> None:
        if not self._next_frame.isActive():
            self._next_frame.start()
        if self._following:
            self._following = False
            self.head.follow_button.show()
            self.following_changed.emit(False)

    # Drawing

    def redraw_now(self) -> None:
        """Give the newest values to the drawing. The queue calls this; tests may."""
        if self._following:
            self._show_whole()
        self.draw_lines()
        for line in self._lines.values():
            self.head.show_legend(line.key, shown=bool(len(line.series)))
        if not self._value_set:
            self._show_newest()
        said = self.describe()
        self.setAccessibleDescription(said)
        self.canvas.setAccessibleDescription(said)

    def draw_lines(self) -> None:
        """Give what is seen of the lines to the drawing: a frame while it is panned or zoomed."""
        (low, high), _ = self.canvas.viewRange()
        most = round(min(self.canvas.width() / _POINT_PX, _MOST_TOGETHER / max(1, len(self._lines))))
        points = sum(line.draw(low, high, max(_LEAST_POINTS, most)) for line in self._lines.values())
        if self._crowded != (points > _MANY):
            self._crowded = points > _MANY
            self._style_lines()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        redraws().ask(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._apply_theme()
        return super().event(event)

    def _show_newest(self) -> None:
        line = next(iter(self._lines.values()), None)
        newest = line.series.last() if line is not None else None
        if line is not None and newest is not None:
            value = float(line.values()[-1]) if line.smooth else newest[1]
            self.head.set_value(self.write(value if math.isfinite(value) else newest[1]), self._unit)

    def _show_whole(self) -> None:
        ends = [float(line.series.x[-1]) for line in self._lines.values() if len(line.series)]
        x_end = max([self._x_end, *ends]) or 1.0
        low, high = self._range()
        self.canvas.left_axis.silence(not ends and not self.marks.levels())
        self.canvas.bottom_axis.silence(not ends and not self._x_end)
        self.canvas.bottom_axis.whole = x_end
        left = -self.canvas.room_before_zero() * x_end
        right = x_end * (1 + self.canvas.room_after_end())
        self.canvas.setRange(xRange=(left, right), yRange=(low, high), padding=0)
        self.marks.place(Range(left, right, low, high))

    def _range(self) -> tuple[float, float]:
        spans = [line.series.span(smooth=line.smooth) for line in self._lines.values()]
        found = [span for span in spans if span is not None]
        levels = self.marks.levels()
        if not found and not levels:
            return 0.0, 1.0
        low = min([span[0] for span in found] + levels)
        high = max([span[1] for span in found] + levels)
        if self._from_zero:
            low = min(0.0, low)
            if high <= low:
                high = low + 1.0
        else:
            low -= (high - low) * 0.08
            if self._percent:
                low = max(0.0, low)
        high += (high - low) * 0.03
        if self._percent and found and high > 1.0:
            high = 1.0
        return round_range(low, high)

    # Looks

    def _pen(self, ink: QColor, *, width: float, dash: list[float] | None = None) -> QPen:
        """A pen of a width in device-independent pixels; pyqtgraph's are in those of the screen."""
        return QPen(pg.mkPen(ink, width=width * self.devicePixelRatioF(), dash=dash))

    def _apply_theme(self) -> None:
        self.canvas.apply_theme()
        self.canvas.setMinimumHeight(px(self._height))
        self._style_lines()
        self.marks.style()

    def _style_lines(self) -> None:
        for line in self._lines.values():
            line.style(self._pen, crowded=self._crowded)

    # The same as numbers and as words

    def lines(self) -> list[ReadLine]:
        """Label, values and whether it is read smoothed, of every line that has values."""
        return [
            (line.label or self.title, line.series, line.smooth)
            for line in self._lines.values()
            if len(line.series)
        ]

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of the numbers; see as_text.table_of."""
        return table_of(self._x_name, self.lines())

    def describe(self) -> str:
        """What the plot shows, in a sentence a line and one for each phase."""
        said = [describe_lines(self.title, self.lines(), self.write)]
        for number, segment in enumerate(self._segments.shown):
            step = local(f"{segment.first + 1:g}")
            text = N_("Phase {n}, from step {step} on: {name}.")
            said.append(tr(text, n=number + 1, step=step, name=segment.name))
        return sentences(said)

    def save_png(self, path: Path) -> None:
        """Write the plot as a PNG at twice the screen's pixels; raises OSError where it cannot be written."""
        with _Bare(self):
            export.save_png(self, path)

    def save_svg(self, path: Path) -> None:
        """Write the plot as an SVG drawing; raises OSError where it cannot be written."""
        with _Bare(self):
            export.save_svg(self, path, self.title, self.describe())

    def save_csv(self, path: Path) -> None:
        """Write the numbers; raises OSError where they cannot be written."""
        export.save_csv(path, *self.table())


class _Bare:
    """Takes the buttons out of the head while a picture is made."""

    def __init__(self, plot: LinePlot) -> None:
        self._plot = plot

    def __enter__(self) -> None:
        self._plot.reading.hide()
        self._plot.head.set_tools_shown(False)
        self._plot.head.follow_button.hide()

    def __exit__(self, *_: object) -> None:
        self._plot.head.set_tools_shown(True)
        self._plot.head.follow_button.setVisible(not self._plot.following)
