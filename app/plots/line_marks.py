"""What is marked in a plot of lines: levels to compare with, and the best value."""

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from app.plots.canvas import Canvas, Words
from app.plots.line_item import Pen
from app.theme.fonts import font
from app.theme.theme import color, px

_HIGH_UP = 0.8
"""From this share of the height on, a word at a value stands below it, or it would be cut."""
_LEVEL_END = 0.97
"""So far along a level its words end."""

_AIR = 4
"""So much of a word's box above and below its letters is empty."""


@dataclass(frozen=True)
class Range:
    """What of the axes is seen."""

    left: float
    right: float
    low: float
    high: float


class LineMarks:
    """Dashed levels with their words, and a filled circle with a word at the best value.

    Args:
        canvas: what they are drawn on.
        pen: makes their pens.
    """

    def __init__(self, canvas: Canvas, pen: Pen) -> None:
        self._canvas, self._pen = canvas, pen
        self._levels: dict[str, tuple[pg.InfiniteLine, pg.InfLineLabel]] = {}
        self._best: tuple[pg.ScatterPlotItem, Words] | None = None

    def set_level(self, key: str, y: float | None, label: str = "") -> None:
        """Show a level, or with None take it away."""
        old = self._levels.pop(key, None)
        if old is not None:
            self._canvas.removeItem(old[0])
        if y is not None:
            line = pg.InfiniteLine(y, angle=0, movable=False)
            words = pg.InfLineLabel(line, label, position=_LEVEL_END, anchors=[(1.0, -0.05), (1.0, 1.05)])
            self._canvas.addItem(line, ignoreBounds=True)
            self._levels[key] = (line, words)
            self._style_level(line, words)

    def levels(self) -> list[float]:
        """Where they lie."""
        return [float(line.value()) for line, _ in self._levels.values()]

    def set_best(self, at: tuple[float, float] | None, text: str = "") -> None:
        """Mark a value, or with None take the mark away."""
        if self._best is not None:
            for part in self._best:
                self._canvas.removeItem(part)
            self._best = None
        if at is not None:
            dot = pg.ScatterPlotItem([at[0]], [at[1]], size=px(9), pxMode=True)
            words = Words(text, anchor=(0.5, 1.25))
            words.setPos(*at)
            for part in (dot, words):
                part.setZValue(10)
                self._canvas.addItem(part, ignoreBounds=True)
            self._best = (dot, words)
            self._style_best()

    def place(self, seen: Range) -> None:
        """Put words where neither an end of them is cut nor one stands in another."""
        room = self._room()
        best = self._place_best(seen, room)
        for line, words in self._levels.values():
            box = words.boundingRect()
            up = (float(line.value()) - seen.low) / (seen.high - seen.low) * room.height()
            # The words stand above their level, or below it where it lies high.
            bottom = up if up < room.height() / 2 else up - box.height()
            end = _LEVEL_END * room.width()
            own = QRectF(end - box.width(), bottom, box.width(), box.height())
            if best is not None and best.intersects(own.adjusted(0, _AIR, 0, -_AIR)):
                end = max(best.left() - px(6), box.width())
            if abs(float(words.orthoPos) - end / room.width()) > 1e-3:
                words.setPosition(end / room.width())

    def best_words(self) -> Words | None:
        """The word at the best value."""
        return self._best[1] if self._best is not None else None

    def level_ends(self) -> dict[str, float]:
        """How far along each level its words end, as a share of the width."""
        return {key: float(words.orthoPos) for key, (_, words) in self._levels.items()}

    def style(self) -> None:
        """Take inks and fonts from the theme."""
        for level in self._levels.values():
            self._style_level(*level)
        self._style_best()

    def _room(self) -> QRectF:
        view = self._canvas.getPlotItem().getViewBox()
        return QRectF(0, 0, max(view.width(), 1.0), max(view.height(), 1.0))

    def _place_best(self, seen: Range, room: QRectF) -> QRectF | None:
        """Put the word at the best value; its box comes back, counted from the left and from below."""
        if self._best is None:
            return None
        words = self._best[1]
        up = (words.pos().y() - seen.low) / (seen.high - seen.low)
        along = (words.pos().x() - seen.left) / (seen.right - seen.left) * room.width()
        wide, high = max(words.boundingRect().width(), 1.0), words.boundingRect().height()
        side = float(min(max(0.5, 1 - (room.width() - along) / wide), along / wide))
        below = up > _HIGH_UP
        words.setAnchor((side, -0.3 if below else 1.25))
        bottom = up * room.height() - (1.3 * high if below else -0.25 * high)
        return QRectF(along - side * wide, bottom, wide, high)

    def _style_level(self, line: pg.InfiniteLine, words: pg.InfLineLabel) -> None:
        line.setPen(self._pen(color("plot.reference"), width=1.2, dash=[4, 3]))
        words.setColor(color("text.muted"))
        words.textItem.setFont(font("caption"))

    def _style_best(self) -> None:
        if self._best is not None:
            dot, words = self._best
            dot.setBrush(color("accent.ink"))
            dot.setPen(self._pen(color("surface.surface"), width=1.5))
            words.setColor(color("accent.ink"))
            words.setFont(font("caption"))
