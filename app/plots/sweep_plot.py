"""A plot of the trials of a sweep: score against one of the varied settings, with the mean of each value.

plot = SweepPlot("Score", percent=True)
plot.show_trials([Setting("Rank", (2, 4, 8))], [SweepPoint("run-1", 0, 0.81, False, "trial 1", values=(4,))])
plot.turn_to(0)
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

from app.figures import local
from app.i18n import N_, tr
from app.plots.front_plot import FrontPlot, FrontPoint, decades
from app.plots.ticks import plain
from app.theme.theme import color, px

FEW = 10
"""So many values of a setting each have a mean of their own; more are taken together."""
PARTS = 6
"""So many parts of the axis have a mean where the values are many."""
_CROSS = 8


@dataclass(frozen=True)
class Setting:
    """A setting that is varied: its name, its values where they are given, whether they stand by ratio, and
    how a value is written."""

    label: str
    values: tuple[object, ...] = ()
    by_ratio: bool = False


@dataclass(frozen=True)
class SweepPoint(FrontPoint):
    """A trial: `on_front` says that it is the best one; the values that it gave each setting, and whether it
    ended early, behind half of the others."""

    values: tuple[object, ...] = ()
    cut: bool = False


class SweepPlot(FrontPlot):
    """Trials as points above the values of one setting: the best one filled, those that ended early as
    crosses, and the mean of each value joined."""

    narrowest = 0.1

    def __init__(
        self, title: str, *, percent: bool = False, height: int = 180, parent: QWidget | None = None
    ) -> None:
        self._settings: tuple[Setting, ...] = ()
        self._at = 0
        self._crosses = pg.ScatterPlotItem(pxMode=True)
        super().__init__(
            title, percent=percent, line_name=tr(N_("mean of a value")), height=height, parent=parent
        )
        self.head.add_legend("best", "plot.training", "points", tr(N_("best")))
        self._crosses.setZValue(1)
        self.canvas.addItem(self._crosses, ignoreBounds=True)
        self._crosses.sigClicked.connect(self._clicked)

    def show_trials(
        self, settings: Sequence[Setting], points: Sequence[SweepPoint], picked: str = ""
    ) -> None:
        """Show these trials against one of the settings."""
        self._settings = tuple(settings)
        self._at = min(self._at, max(0, len(settings) - 1))
        self._name_axis()
        self.show_points(points, picked)

    def turn_to(self, number: int) -> None:
        """Show the score against this setting, counted from 0."""
        self._at = number
        self._name_axis()
        self.show_points(self._points, self._key)

    @property
    def setting(self) -> Setting | None:
        """The setting that is shown."""
        return self._settings[self._at] if self._settings else None

    # -- places ---------------------------------------------------------------------------------------------

    def place(self, point: FrontPoint) -> float:
        return self._x(_value(point, self._at))

    def line(self) -> list[tuple[float, float]]:
        """The mean score of each value; of many values that of each part of the axis. Trials that ended early
        are left out, for their scores are those of shorter runs."""
        whole = [(self.place(p), p.score) for p in self._points if not getattr(p, "cut", False)]
        xs = sorted({x for x, _ in whole})
        if len(xs) <= FEW:
            groups = [[(x, y) for x, y in whole if x == at] for at in xs]
        else:
            wide = (xs[-1] - xs[0]) / PARTS
            numbers = [min(PARTS - 1, int((x - xs[0]) / wide)) for x, _ in whole]
            groups = [
                [one for one, part in zip(whole, numbers, strict=True) if part == n] for n in range(PARTS)
            ]
        return [
            (sum(x for x, _ in group) / len(group), sum(y for _, y in group) / len(group))
            for group in groups
            if group
        ]

    def _x(self, value: object) -> float:
        setting = self.setting
        if isinstance(value, bool) or not isinstance(value, int | float):
            names = [written(one) for one in setting.values] if setting is not None else []
            return float(names.index(written(value))) if written(value) in names else 0.0
        return math.log10(value) if setting is not None and setting.by_ratio and value > 0 else float(value)

    def _name_axis(self) -> None:
        """Ticks at the values where they are few, else at round places."""
        setting = self.setting
        if setting is None:
            return
        axis, by_ratio = self.canvas.bottom_axis, setting.by_ratio
        self._x_name = setting.label
        values = setting.values if len(setting.values) <= FEW else ()
        words = {self._x(value): written(value) for value in values}
        if words:
            axis.write = lambda x: next((word for at, word in words.items() if abs(at - x) < 1e-9), "")
            axis.places = lambda low, high: [x for x in words if low <= x <= high]
        else:
            axis.write = (lambda x: plain(10**x)) if by_ratio else plain
            axis.places = decades if by_ratio else None

    # -- drawing --------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        cut = [point for point in self._points if getattr(point, "cut", False)]
        super()._draw()
        ground, faint = color("surface.surface"), color("plot.reference")
        others = [p for p in self._points if not p.on_front and p not in cut]
        self._set(self._others, others, _pen(faint, 1.6 * self.devicePixelRatioF()), ground)
        self._crosses.setData(
            [self.place(p) for p in cut],
            [p.score for p in cut],
            data=[p.key for p in cut],
            size=px(_CROSS),
            symbol="x",
            pen=_pen(color("text.faint"), 1.6 * self.devicePixelRatioF()),
            brush=ground,
        )
        self.head.show_legend("best", shown=any(point.on_front for point in self._points))

    # -- the same as numbers and as words -------------------------------------------------------------------

    def table(self) -> tuple[list[str], list[list[str]]]:
        """A row for each trial with the values of all settings."""
        head = [tr(N_("trial")), *(one.label for one in self._settings), self.title, tr(N_("state"))]
        rows = [
            [p.words, *(_cell(_value(p, n)) for n in range(len(self._settings))), f"{p.score:g}", _state(p)]
            for p in self._points
        ]
        return head, rows

    def describe(self) -> str:
        """What the plot shows, in a sentence a line."""
        if not self._points or self.setting is None:
            return tr(N_("{title}: nothing yet."), title=self.title)
        first = tr(
            N_("{title} against {setting}: {count} trials."),
            title=self.title,
            setting=self.setting.label,
            count=len(self._points),
        )
        best = next((p for p in self._points if p.on_front), None)
        told = [first]
        if best is not None:
            words = N_("The best is {trial}: {score} with {value}.")
            value = written(_value(best, self._at))
            told.append(tr(words, trial=best.words, score=self.write(best.score), value=value))
        cut = sum(getattr(p, "cut", False) for p in self._points)
        if cut:
            told.append(tr(N_("Ended early, behind half of the others: {count}."), count=cut))
        return "\n".join(told)


def written(value: object) -> str:
    """A value as a person writes it."""
    if isinstance(value, bool):
        return tr(N_("on")) if value else tr(N_("off"))
    if isinstance(value, float):
        return local(f"{value:g}")
    return "+".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _cell(value: object) -> str:
    """A value for a table that machines read too."""
    return f"{value:g}" if isinstance(value, float) else written(value)


def _value(point: FrontPoint, at: int) -> object:
    values = getattr(point, "values", ())
    return values[at] if at < len(values) else 0


def _state(point: FrontPoint) -> str:
    if point.on_front:
        return tr(N_("best"))
    return tr(N_("ended early")) if getattr(point, "cut", False) else tr(N_("finished"))


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCosmetic(True)
    return pen
