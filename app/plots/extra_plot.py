"""A still drawing of something beyond the score: painted, read by pointer and arrow keys, saved as a plot."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.plots import export
from app.plots.menu import make_menu
from app.theme.fonts import font
from app.theme.theme import color, px, theme

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class Spot:
    """A value that can be pointed at: where it is drawn, and what it is in words."""

    rect: QRectF
    words: str


class ExtraPlot(QWidget):
    """What all still drawings share. Subclasses paint in `draw`, and say where each value lies in `spots`.

    Args:
        title: says what is drawn.
        sentence: the same in a sentence, for whoever does not see it.
        height: pixels at interface scale 1.
        width: the least of it.
    """

    following = True  # a still drawing has no newest value; the menu of plots asks
    grows = True
    """Whether it can use more height than it asks for, beside a higher card."""

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        height: int,
        width: int = 240,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.sentence = sentence
        self._size = (width, height)
        self._at = -1
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        upright = QSizePolicy.Policy.MinimumExpanding if self.grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.popup_menu(self.mapToGlobal(at)))
        theme().changed.connect(self._apply_theme)

    # What subclasses say

    def draw(self, painter: QPainter) -> None:
        """Paint everything but the reading cursor and the ring."""
        raise NotImplementedError(type(self).__name__)  # every drawing has its own

    def spots(self) -> Sequence[Spot]:
        """All values in the order in which they are read, at the present size."""
        raise NotImplementedError(type(self).__name__)  # every drawing has its own

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of the same numbers."""
        raise NotImplementedError(type(self).__name__)  # every drawing has its own

    # As any plot

    @property
    def reading(self) -> "ExtraPlot":
        """Who says the description."""
        return self

    def describe(self) -> str:
        return self.sentence

    def say_description(self) -> None:
        """Show the drawing in words, and say them to a screen reader."""
        self._say(self.describe(), self.rect().center())

    def follow(self) -> None:
        """Nothing is to be followed."""

    def popup_menu(self, at: QPoint) -> None:
        make_menu(cast("LinePlot", self)).popup(at)

    def save_png(self, path: Path) -> None:
        """Write the drawing as a PNG; raises OSError where it cannot be written."""
        export.save_png(self, path)

    def save_svg(self, path: Path) -> None:
        """Write the drawing as an SVG; raises OSError where it cannot be written."""
        export.save_svg(self, path, self.title, self.describe())

    def save_csv(self, path: Path) -> None:
        """Write the numbers; raises OSError where they cannot be written."""
        export.save_csv(path, *self.table())

    # Room

    def sizeHint(self) -> QSize:
        return QSize(px(self._size[0]), px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # Reading

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        where = event.position()
        found = next((n for n, spot in enumerate(self.spots()) if spot.rect.contains(where)), -1)
        self._read(found, announce=False)

    def leaveEvent(self, event: object) -> None:
        self._read(-1, announce=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read(-1, announce=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from value to value, Home and End to the first and last, D describes, Esc ends it."""
        last = len(self.spots()) - 1
        moves = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Up: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Down: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in moves and last >= 0:
            self._read(min(max(moves[key], 0), last), announce=True)
        elif key == Qt.Key.Key_D:
            self.say_description()
        elif key == Qt.Key.Key_Escape and self._at >= 0:
            self._read(-1, announce=False)
        else:
            event.ignore()

    def _read(self, at: int, *, announce: bool) -> None:
        if at == self._at:
            return
        self._at = at
        self.update()
        if at < 0:
            QToolTip.hideText()
            return
        spot = self.spots()[at]
        if announce:
            self._say(spot.words, spot.rect.bottomLeft().toPoint())
        else:
            QToolTip.showText(self.mapToGlobal(spot.rect.bottomLeft().toPoint()), spot.words, self)

    def _say(self, words: str, at: QPoint) -> None:
        QToolTip.showText(self.mapToGlobal(at), words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._at >= 0:
            painter.setPen(QPen(color("text.text"), 1.5))
            painter.drawRect(self.spots()[self._at].rect.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


def write(painter: QPainter, rect: QRectF, words: str, align: int, role: str = "plot.axisText") -> None:
    """Small words in a box, cut where they do not fit."""
    painter.setFont(font("caption"))
    painter.setPen(color(role))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
    painter.drawText(rect, align, cut)


def caption_height() -> float:
    """Height of a line of small words."""
    return QFontMetricsF(font("caption")).height() + px(2)


def caption_width(words: Sequence[str]) -> float:
    """Room that the longest of some small words needs."""
    metrics = QFontMetricsF(font("caption"))
    return max((metrics.horizontalAdvance(one) for one in words), default=0.0) + px(2)


def level_lines(painter: QPainter, rect: QRectF, count: int, ground: int = 0) -> None:
    """Hair lines that divide a height evenly, the ground line (counted from below) in a stronger ink."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for n in range(count + 1):
        y = rect.bottom() - rect.height() * n / count
        painter.setPen(QPen(color("frozen.line" if n == ground else "plot.grid"), 1))
        painter.drawLine(round(rect.left()), round(y), round(rect.right()), round(y))
    painter.restore()
