"""The places of a network as boxes: a row for each block, a column for each place of a block, all else above
and below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
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

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.widgets import diagram_ink as ink
from app.widgets.map_words import row_name
from peft_engine.contract.parameter_map import ATTENTION, CROSS, FEED_FORWARD, Place

HEAD, ROW, GAP, APART = 36, 30, 4, 10
LABEL, LEAST_COLUMN, USUAL_COLUMN = 76, 20, 46
EDGE = 6
"""Room for the ring of the whole beside the names of the blocks."""

SHORT = {
    "query": N_("Q"),
    "key": N_("K"),
    "value": N_("V"),
    "output": N_("Out"),
    "up": N_("Widen"),
    "gate": N_("Gate"),
    "down": N_("Narrow"),
    "norm": N_("Norms"),
    "block": N_("Further"),
}
GROUPS = (
    (ATTENTION, N_("Attention")),
    (CROSS, N_("Cross-attention")),
    (FEED_FORWARD, N_("Feed-forward")),
    (("norm", "block"), N_("Block")),
)


class PlaceGrid(QWidget):
    """Lays places out and tells of one at a time: under the pointer, or with the arrows, where each is told
    as it is reached. What a box looks like and what is told of it says the class that is made of this one.

    Signals:
        reached(QRect): a place was reached by the keyboard; it is here.
    """

    reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[Place]] = []
        self._stacks = 1
        self._at: Place | None = None
        self._top = 0
        self._boxes: tuple[tuple[int, float], dict[Place, QRectF]] = ((-1, 0.0), {})
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._apply_theme)

    def set_rows(self, rows: Sequence[Sequence[Place]], stacks: int) -> None:
        """Show these places in rows from the top, of a model with so many stacks."""
        self._rows, self._stacks = [list(row) for row in rows], stacks
        self._at = None
        self._boxes = ((-1, 0.0), {})
        self.updateGeometry()
        self.update()

    def set_top(self, top: int) -> None:
        """Where the names of the columns stand: at the upper edge of what is seen."""
        self._top = top
        self.update()

    def places(self) -> list[list[Place]]:
        """What is drawn, in rows from the top."""
        return self._rows

    def reads(self) -> Place | None:
        """The place that is told of."""
        return self._at

    def words(self, place: Place) -> str:
        """What is told of a place."""
        raise NotImplementedError(type(self).__name__)  # every map tells something else

    def paint_place(self, painter: QPainter, box: QRectF, place: Place, *, named: bool) -> None:
        """Draw a place; `named` where no column says which one it is."""
        raise NotImplementedError(type(self).__name__)  # every map draws something else

    # -- places ---------------------------------------------------------------------------------------------

    def box(self, place: Place) -> QRectF:
        """Where a place is drawn."""
        return self._laid().get(place, QRectF())

    def _laid(self) -> dict[Place, QRectF]:
        """The places with their boxes, at the present width and scale."""
        if self._boxes[0] != (self.width(), theme().scale):
            found: dict[Place, QRectF] = {}
            left = px(LABEL)
            for number, row in enumerate(self._rows):
                top = self._line(number)
                width = (self.width() - left - 1 - px(GAP) * (len(row) - 1)) / len(row)
                for n, place in enumerate(row):
                    found[place] = QRectF(left + n * (width + px(GAP)), top, width, px(ROW))
            self._boxes = (self.width(), theme().scale), found
        return self._boxes[1]

    def _line(self, number: int) -> float:
        """The upper edge of a row; what is no block stands apart."""
        top = px(HEAD + GAP)
        for n in range(1, number + 1):
            outside = self._rows[n][0].block < 0 or self._rows[n - 1][0].block < 0
            other = self._rows[n][0].stack != self._rows[n - 1][0].stack
            top += px(ROW) + px(APART if outside or other else GAP)
        return float(top)

    def _found(self, where: QPointF) -> Place | None:
        return next((place for place, box in self._laid().items() if box.contains(where)), None)

    def _columns(self) -> list[Place]:
        return next((row for row in self._rows if row[0].block >= 0), [])

    def sizeHint(self) -> QSize:
        return self._size(USUAL_COLUMN)

    def minimumSizeHint(self) -> QSize:
        return self._size(LEAST_COLUMN)

    def _size(self, column: int) -> QSize:
        width = px(LABEL) + len(self._columns()) * px(column + GAP)
        height = self._line(len(self._rows) - 1) + px(ROW + GAP) if self._rows else px(HEAD)
        return QSize(width, round(height))

    # -- reading --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read(self._found(event.position()), announce=False)

    def leaveEvent(self, event: QEvent) -> None:
        self._read(None, announce=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read(None, announce=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the place beside, above or below, Home and End to the first and last; Esc ends it."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._at is not None:
            self._read(None, announce=False)
            return
        to = self._next(key)
        if to is None:
            super().keyPressEvent(event)
            return
        self._read(to, announce=True)
        self.reached.emit(self.box(to).toAlignedRect())

    def _next(self, key: Qt.Key) -> Place | None:
        every = [place for row in self._rows for place in row]
        if not every:
            return None
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return every[0 if key == Qt.Key.Key_Home else -1]
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if key not in steps:
            return None
        if self._at is None:
            return every[0]
        number = next(n for n, row in enumerate(self._rows) if self._at in row)
        down, right = steps[key]
        if right:
            row = self._rows[number]
            return row[min(max(row.index(self._at) + right, 0), len(row) - 1)]
        row = self._rows[min(max(number + down, 0), len(self._rows) - 1)]
        middle = self.box(self._at).center().x()
        return min(row, key=lambda place: abs(self.box(place).center().x() - middle))

    def _read(self, place: Place | None, *, announce: bool) -> None:
        if place == self._at:
            return
        self._at = place
        self.update()
        if place is None:
            QToolTip.hideText()
            return
        words = self.words(place)
        below = self.box(place).bottomLeft().toPoint() + QPoint(0, px(GAP))
        QToolTip.showText(self.mapToGlobal(below), words, self)
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rows:
            for number, row in enumerate(self._rows):
                self._paint_row(painter, number, row)
            self._paint_head(painter)
        if self.hasFocus() and self._at is None:
            painter.setPen(QPen(color("accent.focus"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ink.box_path(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5))
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        """The names of the columns, on their own ground above whatever has been scrolled."""
        painter.fillRect(QRectF(0, self._top, self.width(), px(HEAD)), color("surface.surface"))
        columns = self._columns()
        boxes = {place.site: self.box(place) for place in columns}
        for sites, name in GROUPS:
            there = [boxes[site] for site in sites if site in boxes]
            if there:
                line = QRectF(there[0].left(), self._top, there[-1].right() - there[0].left(), px(HEAD) / 2)
                ink.words(painter, line, tr(name), role="text.text")
        for site, box in boxes.items():
            line = QRectF(box.left(), self._top + px(HEAD) / 2, box.width(), px(HEAD) / 2)
            ink.words(painter, line, tr(SHORT[site.rpartition(".")[2]]))

    def _paint_row(self, painter: QPainter, number: int, row: list[Place]) -> None:
        outside = row[0].block < 0
        if not outside:
            name = row_name(row[0], 1) if self._stacks == 1 else self._short(row[0])
            label = QRectF(px(EDGE), self._line(number), px(LABEL - EDGE - 4), px(ROW))
            ink.words(
                painter, label, name, flags=int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            )
        for place in row:
            box = self.box(place)
            self.paint_place(painter, box, place, named=outside)
            if place == self._at:
                painter.setPen(QPen(color("accent.focus"), px(2)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(ink.box_path(box.adjusted(-2, -2, 2, 2), 5))

    def _short(self, place: Place) -> str:
        text = N_("Encoder {number}") if place.stack == "encoder" else N_("Decoder {number}")
        return tr(text, number=place.block + 1)

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


def text_plate(box: QRectF, text: str, *, centred: bool) -> QRectF | None:
    """Where a short text stands in a box: centred, or at the right if there is room for it."""
    width = QFontMetricsF(font("caption")).horizontalAdvance(text) + px(8)
    if not centred and width > box.width() - px(4):
        return None
    width = min(width, box.width() - px(4))
    plate = QRectF(box.right() - px(3) - width, box.center().y() - px(8), width, px(16))
    if centred:
        plate.moveCenter(box.center())
    return plate
