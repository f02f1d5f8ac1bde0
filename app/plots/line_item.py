"""One line of a plot: what it is called, its values, and the items that draw it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen

from app.plots.extremes import Extremes
from app.plots.series import Floats, Numbers, Series
from app.plots.thin import thin
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

Pen = Callable[..., QPen]
"""Makes a pen for an ink, of a width in device-independent pixels, dashed if wished."""


@dataclass(frozen=True)
class LineItem:
    """A line.

    Attributes:
        key, label: its name in the plot, and in the legend.
        role: colour role.
        kind: "line", "points", "dashed" or "area".
        item: draws the line, or the running mean; raw draws the values themselves under a running mean.
    """

    key: str
    label: str
    role: str
    kind: str
    smooth: bool
    series: Series
    item: pg.PlotDataItem
    raw: pg.PlotDataItem | None
    _of_values: Extremes = field(default_factory=Extremes)
    _of_means: Extremes = field(default_factory=Extremes)

    @classmethod
    def make(cls, key: str, label: str, role: str, kind: str, *, smooth: bool) -> "LineItem":
        """A line without values, not yet in a plot."""
        item = pg.PlotDataItem(antialias=True)
        item.setZValue({"points": 3, "dashed": 1}.get(kind, 2))
        raw = None
        if smooth:
            # A faint thin line needs no smooth edges, and they cost most where it is most ragged.
            raw = pg.PlotDataItem(antialias=False)
            raw.setZValue(1)
        return cls(key, label, role, kind, smooth, Series(), item, raw)

    def items(self) -> tuple[pg.PlotDataItem, ...]:
        """All that draws it."""
        return (self.item,) if self.raw is None else (self.item, self.raw)

    def values(self) -> Floats:
        """What is drawn over its steps."""
        return self.series.smoothed if self.smooth else self.series.y

    def replace(self, xs: Numbers, ys: Numbers) -> None:
        """Forget everything and take these values; raises ValueError where there are not as many of both."""
        self.clear()
        self.series.replace(xs, ys)

    def clear(self) -> None:
        """Forget all values."""
        self.series.clear()
        self._of_values.clear()
        self._of_means.clear()

    def draw(self, low: float, high: float, most: int) -> int:
        """Give the values between two steps to the drawing, about `most` of them; how many come back."""
        if self.raw is not None:
            # Faint and thin, it costs little; dense, it shows the spread.
            raw = thin(self.series.x, self.series.y, low, high, 4 * most, self._of_values)
            self.raw.setData(*raw, connect="finite")
        extremes = self._of_means if self.smooth else self._of_values
        x, y = thin(self.series.x, self.values(), low, high, most, extremes)
        self.item.setData(x, y, connect="finite")
        return len(x)

    def style(self, pen: Pen, *, crowded: bool = False) -> None:
        """Take inks and widths from the theme; among many lines it is thin, with edges that cost little."""
        ink = QColor(color(self.role))
        width = tokens().strokes["plotProjector" if theme().scale > 1.3 else "plot"]
        self.item.curve.opts["antialias"] = self.item.opts["antialias"] = not crowded
        if crowded:
            self.item.setPen(pen(ink, width=0))
        elif self.kind == "dashed":
            self.item.setPen(pen(ink, width=1.4, dash=[4, 3]))
        else:
            self.item.setPen(pen(ink, width=width if self.kind != "points" else 1.6))
        if self.kind == "points":
            self.item.setSymbol("o")
            self.item.setSymbolSize(px(8))
            self.item.setSymbolPen(pen(ink, width=1.6))
            self.item.setSymbolBrush(color("surface.surface"))
        if self.kind == "area":
            self.item.setFillLevel(0.0)
            self.item.setFillBrush(color(self.role, theme().number("plot.areaAlpha")))
        if self.raw is not None:
            self.raw.setPen(pen(color(self.role, theme().number("plot.trainingRawAlpha")), width=1))
