"""How probable it is that the row beats the column: tinted cells, read by pointer and arrow keys."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from app.plots.extra_plot import CENTRE, LEFT, ExtraPlot, Spot, caption_height, write
from app.plots.interval_style import Look, paint_sign
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

TOLD = 95
"""From this percent on, and below what is left of a hundred, a cell has an outline and bold words."""
CELL_HEIGHT, LEAST_CELL, MOST_CELL, MOST_HEAD = 36, 38, 120, 96
LEAST_LABEL, LABEL = 90, 150
"""Room for names of rows."""
LEAST_WIDTH = 520
"""Narrower than that it need not be, however many there are."""
GAP, OVER = 3, 2
"""Between cells; and so much may a name be wider than its column."""
WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)


@dataclass(frozen=True)
class Chance:
    """A cell: the probability in whole percents (0 and 100 for less than 1 and more than 99), it in a word or
    two, and what it says in sentences.

    Attributes:
        tint: of a cell that holds a number and no probability, how strong it is tinted, 0 to 1.
    """

    row: int
    column: int
    percent: int
    text: str
    words: str
    tint: float | None = None

    @property
    def told(self) -> bool:
        return self.tint is None and (self.percent >= TOLD or self.percent <= 100 - TOLD)


class ChanceMatrix(ExtraPlot):
    """The matrix. Rows and columns are the same contenders in the same order.

    Args:
        corner: what rows are to columns, in words.

    Signals:
        picked(int, int): row and column of a cell that was clicked, or read while Enter was pressed.
    """

    picked = Signal(int, int)
    grows = False

    def __init__(self, title: str, corner: str) -> None:
        self._corner = corner
        self.looks: tuple[Look, ...] = ()
        self.cells: tuple[Chance, ...] = ()
        super().__init__(title, "", height=200, width=240)

    def show_chances(self, looks: Sequence[Look], cells: Sequence[Chance], sentence: str) -> None:
        """Show these contenders; a pair without a cell stays empty."""
        self.looks = tuple(looks)
        self.cells = tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))
        self.sentence = sentence
        self.setAccessibleDescription(sentence)
        self._at = -1
        self.updateGeometry()
        self.update()

    def draw(self, painter: QPainter) -> None:
        label, head = self._label(), self._head()
        for n, look in enumerate(self.looks):
            row, column = self._box(n, 0), self._box(0, n)
            middle = row.center().y()
            paint_sign(painter, QPointF(px(8), middle), look, px(tokens().sizes["familyGlyph"]))
            words = QRectF(px(21), row.top(), label - px(27), row.height())
            self._draw_label(painter, words, look.label)
            self._draw_head(painter, QRectF(column.left(), 0, column.width(), head - px(4)), look.label)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.sunken"))
            painter.drawRoundedRect(self._box(n, n), px(3), px(3))
        widest = 0.0
        if self.cells:
            metrics = QFontMetricsF(font("strong"))
            widest = max(metrics.horizontalAdvance(cell.text) for cell in self.cells)
        for cell in self.cells:
            self._draw_cell(painter, self._box(cell.row, cell.column), cell, widest)

    def spots(self) -> list[Spot]:
        return [Spot(self._box(cell.row, cell.column), cell.words) for cell in self.cells]

    def table(self) -> tuple[list[str], list[list[str]]]:
        known = {(cell.row, cell.column): cell.text for cell in self.cells}
        head = [self._corner, *(look.label for look in self.looks)]
        return head, [
            [look.label, *(known.get((row, column), "") for column in range(len(self.looks)))]
            for row, look in enumerate(self.looks)
        ]

    def reads(self) -> Chance | None:
        """The cell that is read."""
        return self.cells[self._at] if 0 <= self._at < len(self.cells) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the cell beside, above or below; the rest as in every drawing."""
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move, now = moves.get(Qt.Key(event.key())), self.reads()
        if now is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(now.row, now.column)
            return
        if move is None or now is None:
            super().keyPressEvent(event)
            return
        row, column = now.row + move[0], now.column + move[1]
        places = {(cell.row, cell.column): n for n, cell in enumerate(self.cells)}
        while 0 <= row < len(self.looks) and 0 <= column < len(self.looks):
            if (row, column) in places:
                self._read(places[row, column], announce=True)
                return
            row, column = row + move[0], column + move[1]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        for cell in self.cells:
            if event.button() == Qt.MouseButton.LeftButton and self._box(cell.row, cell.column).contains(
                event.position()
            ):
                self.picked.emit(cell.row, cell.column)
                return

    # Room

    def sizeHint(self) -> QSize:
        count = max(1, len(self.looks))
        wide = min(px(LEAST_LABEL + LEAST_CELL * count), px(LEAST_WIDTH))
        return QSize(wide, round(self._head() + count * px(CELL_HEIGHT)) + px(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # names stand upright where columns are narrow

    def _label(self) -> float:
        """Room for mark and name of a row; long names stand in two lines."""
        metrics = QFontMetricsF(font("caption"))
        widest = max((_in_two(metrics, look.label) for look in self.looks), default=0.0) + px(30)
        return float(min(widest, px(LABEL), max(px(LEAST_LABEL), 0.25 * self.width())))

    def _head(self) -> float:
        if self._wraps():
            lines = max((self._lines(look.label) for look in self.looks), default=1)
            return lines * caption_height() + px(6)
        metrics = QFontMetricsF(font("caption"))
        longest = max((metrics.horizontalAdvance(look.label) for look in self.looks), default=0.0)
        return min(longest + px(10), px(MOST_HEAD))

    def _cell_width(self) -> float:
        wide = (self.width() - self._label()) / max(1, len(self.looks))
        return float(min(wide, px(MOST_CELL)))

    def _wraps(self) -> bool:
        """Whether names fit above their columns, in two lines at most."""
        metrics = QFontMetricsF(font("caption"))
        room = self._cell_width() + px(OVER)
        return all(_in_two(metrics, look.label) <= room for look in self.looks)

    def _lines(self, label: str) -> int:
        return len(_broken(QFontMetricsF(font("caption")), label, self._cell_width() - px(GAP)))

    def _box(self, row: int, column: int) -> QRectF:
        wide, gap = self._cell_width(), px(GAP) / 2
        left = self._label() + column * wide
        return QRectF(left, self._head() + row * px(CELL_HEIGHT), wide, px(CELL_HEIGHT)).adjusted(
            gap, gap, -gap, -gap
        )

    # Painting

    def _draw_label(self, painter: QPainter, box: QRectF, label: str) -> None:
        lines = _broken(QFontMetricsF(font("caption")), label, box.width() + 1)
        if len(lines) > 2:
            lines = [lines[0], " ".join(lines[1:])]
        tall = caption_height()
        for n, line in enumerate(lines):
            y = box.center().y() + (n - len(lines) / 2) * tall
            write(painter, QRectF(box.left(), y, box.width(), tall), line, LEFT, "text.text")

    def _draw_head(self, painter: QPainter, box: QRectF, label: str) -> None:
        painter.setFont(font("caption"))
        painter.setPen(color("text.muted"))
        if self._wraps():
            lines = _broken(QFontMetricsF(font("caption")), label, self._cell_width() - px(GAP))
            wide = box.adjusted(-px(OVER + GAP), 0, px(OVER + GAP), 0)
            painter.drawText(wide, WRAPPED, "\n".join(lines))
            return
        painter.save()
        painter.translate(box.center().x(), box.bottom())
        painter.rotate(-90)
        turned = QRectF(0, -box.width() / 2, box.height(), box.width())
        cut = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, round(box.height()))
        painter.drawText(turned, LEFT, cut)
        painter.restore()

    def _draw_cell(self, painter: QPainter, box: QRectF, cell: Chance, widest: float) -> None:
        more = cell.tint is not None or cell.percent >= 50
        role = "diverging.more" if more else "diverging.less"
        least = theme().number("diverging.alphaMin")
        most = theme().number("diverging.alphaMaxMore" if more else "diverging.alphaMaxLess")
        share = abs(cell.percent - 50) / 50 if cell.tint is None else cell.tint
        painter.setBrush(color(role, round(least + (most - least) * share, 3)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, px(3), px(3))
        if cell.told:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(role), 1.5 * theme().scale))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), px(3), px(3))
        painter.setFont(font("strong" if cell.told else "body"))
        text = cell.text
        if widest > box.width() - px(9):
            painter.setFont(font("caption"))
            if painter.fontMetrics().horizontalAdvance(text) > box.width() - px(2):
                text = str(cell.percent) if cell.tint is None else ""
        painter.setPen(color("text.text"))
        painter.drawText(box, CENTRE, text)


def _parts(label: str) -> list[str]:
    """Where a name may be broken: after its words, and before capitals inside of one (Sparse|Adapter)."""
    return [part for part in re.split(r"(?<=\s)(?=\S)|(?<=[a-z0-9])(?=[A-Z][a-z])", label) if part]


def _broken(metrics: QFontMetricsF, label: str, room: float) -> list[str]:
    """A name in lines that are no wider than the room, as far as its parts allow."""
    lines: list[str] = []
    for part in _parts(label):
        if lines and metrics.horizontalAdvance(f"{lines[-1]}{part}".strip()) <= room:
            lines[-1] += part
        else:
            lines.append(part)
    return [line.strip() for line in lines]


def _in_two(metrics: QFontMetricsF, label: str) -> float:
    """The least width in which a name takes two lines at most."""
    parts = _parts(label)
    halves = [("".join(parts[:n]).strip(), "".join(parts[n:]).strip()) for n in range(1, len(parts) + 1)]
    return min((max(map(metrics.horizontalAdvance, half)) for half in halves), default=0.0)
