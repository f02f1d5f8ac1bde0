"""A plot of trials: score against size on a log scale, with the front joined. A point can be picked.

plot = FrontPlot("Score against size", percent=True, x_name="numbers")
plot.show_points([FrontPoint("run-1", 1_200, 0.81, True, "trial 1"), ...])
plot.picked.connect(lambda key: ...)
"""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.plots import export
from app.plots.as_text import ReadLine
from app.plots.canvas import Canvas
from app.plots.head import PlotHead
from app.plots.menu import attach_menu
from app.plots.reading import Reading
from app.plots.ticks import Write, percent_text, plain, round_range
from app.theme.theme import color, px, theme
from app.widgets.layouts import Column

_POINT = 10
_PICKED = 16
_ROOM = 0.06
"""So much stays free at each side, for points are round."""


@dataclass(frozen=True)
class FrontPoint:
    """A trial: its name, size (at least 1) and score, whether it is on the front, and what it is in words."""

    key: str
    size: float
    score: float
    on_front: bool
    words: str


class FrontPlot(QWidget):
    """Trials as points: those of the front filled and joined, the others hollow.

    Signals:
        picked(str): a point was clicked, or reached with the arrow keys.
    """

    picked = Signal(str)

    def __init__(
        self,
        title: str,
        *,
        percent: bool = False,
        x_name: str = "",
        line_name: str = "",
        height: int = 180,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.write: Write = percent_text if percent else plain
        self._x_name, self._height = x_name, height
        self._points: tuple[FrontPoint, ...] = ()
        self._key = ""
        self.head = PlotHead(title)
        kind = "line" if line_name else "points"
        self.head.add_legend("front", "plot.training", kind, line_name or tr(N_("front")))
        self.canvas = Canvas(self.write, lambda exponent: plain(10**exponent), x_name)
        self.canvas.bottom_axis.places = decades
        self.canvas.setAccessibleName(title)
        self.reading = Reading(self.canvas, self)
        self._line = pg.PlotDataItem(antialias=True)
        self._others, self._front = (self._scatter() for _ in range(2))
        self._ring = pg.ScatterPlotItem(pxMode=True)
        for depth, part in enumerate((self._line, self._others, self._front, self._ring)):
            part.setZValue(depth)
            self.canvas.addItem(part, ignoreBounds=True)
        column = Column(2)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)
        self.setLayout(column)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self.canvas.stepped.connect(self._step)
        self.canvas.fit_asked.connect(self.follow)
        attach_menu(self)
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    # What is shown

    def show_points(self, points: Sequence[FrontPoint], picked: str = "") -> None:
        """Show these trials, one of them picked."""
        self._points = tuple(sorted(points, key=lambda point: (point.size, -point.score)))
        self._key = picked if any(point.key == picked for point in points) else ""
        self._draw()

    def pick(self, key: str) -> None:
        """Pick the trial that is called so; "" picks none."""
        self._key = key
        self._draw()

    @property
    def key(self) -> str:
        """What the picked trial is called by; empty where none is."""
        return self._key

    def points(self) -> tuple[FrontPoint, ...]:
        """The trials, from small to large."""
        return self._points

    narrowest = 0.5
    """The axis is never shorter than this, in its own unit."""

    def place(self, point: FrontPoint) -> float:
        """Where a point stands on the lower axis."""
        return math.log10(max(1.0, point.size))

    def line(self) -> list[tuple[float, float]]:
        """The places that are joined: those of the front."""
        return [(self.place(point), point.score) for point in self._points if point.on_front]

    following = True
    """Everything is always in sight, unless somebody zooms."""

    def follow(self) -> None:
        """Show everything."""
        if not self._points:
            return
        xs = [self.place(point) for point in self._points]
        low, high = min(xs), max(xs)
        room = max(high - low, self.narrowest) * _ROOM
        scores = [point.score for point in self._points]
        bottom, top = round_range(min(scores), max(scores))
        spare = (top - bottom) * _ROOM
        self.canvas.setRange(
            xRange=(low - room, high + room), yRange=(bottom - spare, top + spare), padding=0
        )

    # Picking

    def _clicked(self, _scatter: object, spots: Sequence[pg.SpotItem], _event: object) -> None:
        if len(spots):
            self.pick(str(spots[0].data()))
            self.picked.emit(self._key)

    def _step(self, by: int) -> None:
        """The arrow keys go from trial to trial, by size."""
        if not self._points:
            return
        keys = [point.key for point in self._points]
        at = keys.index(self._key) + by if self._key in keys else 0
        self.pick(keys[min(max(at, 0), len(keys) - 1)])
        self.picked.emit(self._key)

    # Drawing

    def _scatter(self) -> pg.ScatterPlotItem:
        made = pg.ScatterPlotItem(pxMode=True)
        made.sigClicked.connect(self._clicked)
        return made

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        mark, ground, faint = color("plot.training"), color("surface.surface"), color("plot.reference")
        front = [point for point in self._points if point.on_front]
        others = [point for point in self._points if not point.on_front]
        joined = self.line()
        self._line.setData([x for x, _ in joined], [y for _, y in joined])
        self._line.setPen(_pen(mark, 1.6 * ratio))
        self._set(self._front, front, _pen(ground, 1.5 * ratio), mark)
        self._set(self._others, others, _pen(faint, 1.6 * ratio), ground)
        ring = [point for point in self._points if point.key == self._key]
        nothing = QColor(Qt.GlobalColor.transparent)
        self._ring.setData(
            [self.place(p) for p in ring],
            [p.score for p in ring],
            size=px(_PICKED),
            pen=_pen(color("accent.focus"), 2 * ratio),
            brush=nothing,
        )
        self.head.show_legend("front", shown=bool(joined))
        self.follow()
        said = self.describe()
        self.setAccessibleDescription(said)
        self.canvas.setAccessibleDescription(said)

    def _set(self, item: pg.ScatterPlotItem, points: Sequence[FrontPoint], pen: QPen, brush: QColor) -> None:
        item.setData(
            [self.place(p) for p in points],
            [p.score for p in points],
            data=[p.key for p in points],
            size=px(_POINT),
            pen=pen,
            brush=brush,
        )

    def _apply_theme(self) -> None:
        self.canvas.apply_theme()
        self.canvas.setMinimumHeight(px(self._height))
        self._draw()

    # The same as numbers and as words

    def lines(self) -> list[ReadLine]:
        """No lines to read along: a point is picked instead."""
        return []

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of the numbers."""
        head = [self._x_name, self.title, tr(N_("on the front")), tr(N_("trial"))]
        rows = [
            [f"{p.size:g}", f"{p.score:g}", tr(N_("yes")) if p.on_front else tr(N_("no")), p.words]
            for p in self._points
        ]
        return head, rows

    def describe(self) -> str:
        """What the plot shows, in a sentence a line."""
        if not self._points:
            return tr(N_("{title}: nothing yet."), title=self.title)
        front = [p for p in self._points if p.on_front]
        first = tr(
            N_("{title}: {count} trials, {front} of them on the front."),
            title=self.title,
            count=len(self._points),
            front=len(front),
        )
        told = [
            tr(
                N_("{score} with {size} {name}: {words}."),
                score=self.write(p.score),
                size=local(f"{p.size:,.0f}"),
                name=self._x_name,
                words=p.words,
            )
            for p in front
        ]
        return "\n".join([first, *told])

    def save_png(self, path: Path) -> None:
        """Write the plot as a PNG at twice the screen's pixels; raises OSError where it cannot be written."""
        with self._without_tools():
            export.save_png(self, path)

    def save_svg(self, path: Path) -> None:
        """Write the plot as an SVG drawing; raises OSError where it cannot be written."""
        with self._without_tools():
            export.save_svg(self, path, self.title, self.describe())

    def save_csv(self, path: Path) -> None:
        """Write the numbers; raises OSError where they cannot be written."""
        export.save_csv(path, *self.table())

    @contextmanager
    def _without_tools(self) -> Iterator[None]:
        self.reading.hide()
        self.head.set_tools_shown(False)
        try:
            yield
        finally:
            self.head.set_tools_shown(True)


def decades(low: float, high: float) -> list[float]:
    """Places of round sizes between two exponents of ten: 1, 10, 100, or 1, 2, 5, 10 where there is room."""
    steps = (1,) if high - low > 2 else (1, 2, 5)
    every = 1 + int((high - low) // 6)
    return [
        exponent + math.log10(step)
        for exponent in range(math.floor(low), math.ceil(high) + 1)
        for step in steps
        if low <= exponent + math.log10(step) <= high and exponent % every == 0
    ]


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCosmetic(True)
    return pen
