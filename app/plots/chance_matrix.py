"""How probable it is that the row beats the column: tinted cells, read by pointer and arrow keys."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from app.plots.extra_plot import CENTRE, LEFT, ExtraPlot, Spot, caption_height, write
from app.plots.interval_style import Look, paint_sign
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

CELL_HEIGHT, LEAST_CELL, MOST_CELL, MOST_HEAD = 36, 38, 120, 116
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
        tell: makes the sentences; a hundred contenders have ten thousand cells, of which few are read.
        tint: of a cell that holds a number and no probability, how strong it is tinted, 0 to 1.
        told: whether the verdict calls the two different: the cell has an outline and bold words.
    """

    row: int
    column: int
    percent: int
    text: str
    tell: Callable[[], str]
    tint: float | None = None
    told: bool = False

    @property
    def words(self) -> str:
        return self.tell()


@dataclass(frozen=True)
class _Laid:
    """Room for the names of rows and above columns, the width of a cell, and whether names above stand level,
    in two lines at most."""

    label: float
    head: float
    cell: float
    wraps: bool


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
        self._kept: tuple[object, _Laid] | None = None
        super().__init__(title, "", height=200, width=240)

    def show_chances(self, looks: Sequence[Look], cells: Sequence[Chance], sentence: str) -> None:
        """Show these contenders; a pair without a cell stays empty."""
        self.looks = tuple(looks)
        self.cells = tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))
        self._kept = None
        self.sentence = sentence
        self.setAccessibleDescription(sentence)
        self._at = -1
        self.updateGeometry()
        self.update()

    def draw(self, painter: QPainter) -> None:
        label, head = self._laid().label, self._laid().head
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

    def spots(self) -> "_Spots":
        return _Spots(self)

    def spot(self, cell: Chance) -> Spot:
        """Where a cell is drawn, and its words."""
        return Spot(self._box(cell.row, cell.column), cell.words)

    def cell_at(self, where: QPointF) -> int:
        """The number of the cell at a place; -1 where there is none."""
        return next((n for n, c in enumerate(self.cells) if self._box(c.row, c.column).contains(where)), -1)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read(self.cell_at(event.position()), announce=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.picked.emit(self.cells[at].row, self.cells[at].column)

    # Room

    def sizeHint(self) -> QSize:
        count = max(1, len(self.looks))
        wide = min(px(LEAST_LABEL + LEAST_CELL * count), px(LEAST_WIDTH))
        return QSize(wide, round(self._laid().head + count * px(CELL_HEIGHT)) + px(2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # names stand upright where columns are narrow

    def _laid(self) -> _Laid:
        """The measures at the present size; worked out anew when that, the scale or the contenders change."""
        key = (self.width(), theme().scale)
        if self._kept is None or self._kept[0] != key:
            self._kept = key, self._lay_out()
        return self._kept[1]

    def _lay_out(self) -> _Laid:
        metrics, count = QFontMetricsF(font("caption")), max(1, len(self.looks))
        halves = [_in_two(metrics, look.label) for look in self.looks]
        widest = max(halves, default=0.0) + px(30)
        label = float(min(widest, px(LABEL), max(px(LEAST_LABEL), 0.25 * self.width())))
        cell = float(min((self.width() - label) / count, px(MOST_CELL)))
        wraps = all(half <= cell + px(OVER) for half in halves)
        if wraps:
            lines = max((len(_broken(metrics, look.label, cell - px(GAP))) for look in self.looks), default=1)
            head = lines * caption_height() + px(6)
        else:
            longest = max((metrics.horizontalAdvance(look.label) for look in self.looks), default=0.0)
            head = min(longest + px(10), px(MOST_HEAD))
        return _Laid(label, head, cell, wraps)

    def _box(self, row: int, column: int) -> QRectF:
        laid, gap, height = self._laid(), px(GAP) / 2, px(CELL_HEIGHT)
        left, top = laid.label + column * laid.cell, laid.head + row * height
        return QRectF(left, top, laid.cell, height).adjusted(gap, gap, -gap, -gap)

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
        if self._laid().wraps:
            lines = _broken(QFontMetricsF(font("caption")), label, self._laid().cell - px(GAP))
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


class _Spots(Sequence[Spot]):
    """The spots of a matrix, each made when it is asked for."""

    def __init__(self, matrix: ChanceMatrix) -> None:
        self._matrix = matrix

    def __len__(self) -> int:
        return len(self._matrix.cells)

    @overload
    def __getitem__(self, at: int) -> Spot: ...

    @overload
    def __getitem__(self, at: slice) -> list[Spot]: ...

    def __getitem__(self, at: int | slice) -> Spot | list[Spot]:
        cells = self._matrix.cells[at]
        if isinstance(cells, Chance):
            return self._matrix.spot(cells)
        return [self._matrix.spot(cell) for cell in cells]


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
