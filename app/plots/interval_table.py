"""A table of contenders with each one's interval drawn in its row, on a scale that all rows share.

table = IntervalTable("6 methods", write=percent_text)
table.show_rows([TableColumn("score", "Score", 108), ...], [TableRow(look, ...), ...])
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from app.i18n import N_, tr
from app.plots import export
from app.plots.extra_plot import CENTRE, caption_height, caption_width, write
from app.plots.interval_style import Look, Scale, common_scale, paint_interval, paint_sign
from app.plots.menu import make_menu
from app.plots.ticks import Write, tick_words, ticks_between
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.layouts import Column
from app.widgets.table_style import TableDelegate, style_table

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot

Index = QModelIndex | QPersistentModelIndex
NAME, INTERVAL = 0, 1
"""The first two columns are always these; the others are named by whoever fills the table."""
NAME_WIDTHS, INTERVAL_WIDTHS = (130, 230), (110, 420)
"""In pixels at interface scale 1, at least and at most."""
TICKS = 4
INDENT, FLAG = 22, 19
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class TableColumn:
    """A column of numbers.

    Attributes:
        help: one sentence more about it, shown at its head.
        gives_way: where there is little room, those with the highest number are left out first; 0 never.
    """

    key: str
    head: str
    width: int
    help: str = ""
    gives_way: int = 0


@dataclass(frozen=True)
class TableRow:
    """A contender, or one of its runs.

    Attributes:
        ends: low, mean and high of its score; None while it has none. A single value is all three.
        texts, keys: by the key of a column, what stands there and what it is sorted by.
        more: muted words behind the first text, such as half the interval.
        note: muted words behind the name.
        flags: what has to be known of it; a sign stands before its name.
        inner: its runs, shown when it is unfolded.
        run: of a run, its id.
    """

    look: Look
    ends: tuple[float, float, float] | None
    texts: dict[str, str]
    keys: dict[str, float]
    more: str = ""
    note: str = ""
    flags: str = ""
    recommended: bool = False
    inner: tuple["TableRow", ...] = ()
    run: str = ""
    name: str = ""

    @property
    def title(self) -> str:
        return self.name or self.look.label


@dataclass
class _Shown:
    """What of the rows is seen: their order, and which are unfolded."""

    open: set[str] = field(default_factory=set)
    column: str = ""
    order: Qt.SortOrder = Qt.SortOrder.DescendingOrder


class IntervalModel(QAbstractTableModel):
    """The rows: contenders first, references last, whatever they are sorted by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[TableColumn, ...] = ()
        self._all: tuple[TableRow, ...] = ()
        self._rows: list[TableRow] = []
        self._shown = _Shown()
        self.interval_head = ""

    def show_rows(self, columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        self.beginResetModel()
        self.columns, self._all = tuple(columns), tuple(rows)
        self._arrange()
        self.endResetModel()

    def row(self, number: int) -> TableRow:
        return self._rows[number]

    def rows(self) -> list[TableRow]:
        """What is shown, from top to bottom."""
        return list(self._rows)

    def all_rows(self) -> tuple[TableRow, ...]:
        """The contenders, in the order in which they were given."""
        return self._all

    def first_reference(self) -> int:
        """The number of the first reference below contenders; -1 where there is none."""
        found = next((n for n, row in enumerate(self._rows) if row.look.is_reference), -1)
        return found if found > 0 else -1

    def is_open(self, row: TableRow) -> bool:
        return row.look.key in self._shown.open

    def fold(self, number: int, *, unfold: bool | None = None) -> None:
        """Show or hide the runs of a contender; None turns it round."""
        row = self._rows[number]
        if row.run or not row.inner:
            return
        opened = self._shown.open
        want = row.look.key not in opened if unfold is None else unfold
        if want == (row.look.key in opened):
            return
        self.beginResetModel()
        opened.symmetric_difference_update({row.look.key})
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._shown.column = self.key_of(column)
        self._shown.order = order
        self._arrange()
        self.layoutChanged.emit()

    def key_of(self, column: int) -> str:
        """The key by which a column sorts; the interval goes by the score."""
        if column == NAME:
            return "name"
        return "score" if column == INTERVAL or column < 0 else self.columns[column - 2].key

    def _arrange(self) -> None:
        key, down = self._shown.column, self._shown.order == Qt.SortOrder.DescendingOrder
        own = [row for row in self._all if not row.look.is_reference]
        beside = [row for row in self._all if row.look.is_reference]
        if key == "name":
            for part in (own, beside):
                part.sort(key=lambda row: row.title.lower(), reverse=down)
        elif key:
            for part in (own, beside):
                part.sort(key=lambda row: row.keys.get(key, float("-inf")), reverse=down)
        self._rows = []
        for row in (*own, *beside):
            self._rows.append(row)
            if row.look.key in self._shown.open:
                self._rows += row.inner

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 2 + len(self.columns)

    def text(self, row: TableRow, column: int) -> str:
        if column == NAME:
            return row.title
        return "" if column == INTERVAL else row.texts.get(self.columns[column - 2].key, "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return "\n".join(part for part in (row.title, row.note, row.flags) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(row, column)
            if column == INTERVAL:
                return f"{row.texts.get('score', '')} {row.more}".strip()
            return f"{text} {row.more}" if column == 2 and row.more else text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column == NAME:
            return ", ".join(part for part in (row.note, row.flags) if part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if column in (NAME, INTERVAL) else RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section == NAME:
                return tr(N_("Method"))
            return self.interval_head if section == INTERVAL else self.columns[section - 2].head
        if role == Qt.ItemDataRole.ToolTipRole:
            if section == INTERVAL:
                return self.interval_head
            return self.columns[section - 2].help or None if section > INTERVAL else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if section in (NAME, INTERVAL) else RIGHT
        return None


class _Delegate(TableDelegate):
    """Paints names with marks, intervals, and what is muted behind a text."""

    def __init__(self, view: QTableView, table: "IntervalTable") -> None:
        super().__init__(view)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._table.model
        row, rect = model.row(index.row()), QRectF(option.rect)
        if index.row() == model.first_reference():
            painter.fillRect(QRectF(rect.left(), rect.top() + px(4), rect.width(), 1), color("line.border"))
            rect.setTop(rect.bottom() + 1 - px(tokens().sizes["tableRow"]))
            option.rect = rect.toRect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.recommended and not option.state & QStyle.StateFlag.State_Selected:
            self._tint(painter, rect, option)
        self._paint_ground(painter, rect, option, index)
        if index.column() == NAME:
            self._name(painter, rect, row)
        elif index.column() == INTERVAL:
            self._table.paint_cell(painter, QRectF(option.rect), row)
        else:
            self._number(painter, rect, row, index)
        painter.restore()

    def _tint(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        whole = QRectF(0, rect.top(), self._view.viewport().width(), rect.height()).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent.tint"))
        painter.drawRoundedRect(whole, px(tokens().radii["control"]), px(tokens().radii["control"]))
        painter.restore()

    def _name(self, painter: QPainter, rect: QRectF, row: TableRow) -> None:
        left, side = rect.left() + px(8), px(tokens().sizes["familyGlyph"])
        caret = QRectF(left - px(4), rect.center().y() - px(5), px(10), px(10))
        if row.inner:
            opened = self._table.model.is_open(row)
            paint_icon(painter, caret, "caret-down" if opened else "caret-right", "text.faint")
        left += px(12)
        if row.run:
            left += px(INDENT)
        else:
            paint_sign(painter, QPointF(left + side / 2, rect.center().y()), row.look, side)
            left += px(22)
        if row.flags:
            paint_icon(
                painter,
                QRectF(left, rect.center().y() - px(7), px(14), px(14)),
                "warning",
                "status.warning.mark",
            )
            left += px(FLAG)
        muted = bool(row.run) or row.look.is_reference
        room = rect.right() - px(6) - left
        painter.setFont(font("body" if muted else "medium"))
        painter.setPen(color("text.muted" if muted else "text.text"))
        metrics = painter.fontMetrics()
        note = f"  {row.note}" if row.note else ""
        words = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, max(0, round(room)))
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), LEFT, words)
        after = left + metrics.horizontalAdvance(words)
        if note:
            painter.setFont(font("caption"))
            painter.setPen(color("text.muted"))
            spare = rect.right() - px(6) - after
            if painter.fontMetrics().horizontalAdvance(note) <= spare:
                painter.drawText(QRectF(after, rect.top(), spare, rect.height()), LEFT, note)

    def _number(self, painter: QPainter, rect: QRectF, row: TableRow, index: Index) -> None:
        text, more = self._table.model.text(row, index.column()), row.more if index.column() == 2 else ""
        muted = bool(row.run) or row.look.is_reference
        right = rect.right() - px(8)
        if index.column() == 2:
            # Means stand one below the other, whatever is said behind them.
            painter.setFont(font("small"))
            painter.setPen(color("text.muted"))
            room = self._table.more_width()
            told = painter.fontMetrics().elidedText(more, Qt.TextElideMode.ElideRight, round(room) + 1)
            painter.drawText(QRectF(right - room, rect.top(), room, rect.height()), LEFT, told)
            right -= room + px(5)
        painter.setFont(font("strong" if index.column() == 2 and not row.run else "body"))
        painter.setPen(color("text.muted" if muted else "text.text"))
        painter.drawText(QRectF(rect.left(), rect.top(), right - rect.left(), rect.height()), RIGHT, text)


class _View(QTableView):
    """The rows; as high as they are, for the page scrolls. Right and left unfold and fold."""

    def __init__(self, table: "IntervalTable") -> None:
        super().__init__()
        self._table = table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        key = event.key()
        if number >= 0 and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._table.fold(number, unfold=key == Qt.Key.Key_Right)
        elif number >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.activate(number)
        elif key == Qt.Key.Key_D:
            self._table.say_description()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and index.column() == NAME and at.x() < px(20):
            self._table.fold(index.row())

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type] # Qt's own event passes through
        if not self.currentIndex().isValid() and self._table.model.rowCount():
            self.setCurrentIndex(self._table.model.index(0, 0))


class _Axis(QWidget):
    """The ticks of the scale in words, below the rows."""

    def __init__(self, table: "IntervalTable") -> None:
        super().__init__()
        self._table = table
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(120), round(caption_height()) + px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x, words in self._table.tick_places():
            wide = caption_width([words])
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            write(painter, QRectF(left, px(2), wide, caption_height()), words, CENTRE)
        painter.end()


class IntervalTable(QWidget):
    """The table with its axis.

    Args:
        title: says what is compared.
        write: a value of the scale in words.

    Signals:
        open_asked(str): show the run with this id.
    """

    open_asked = Signal(str)
    following = True  # a table has no newest value; the menu of plots asks

    def __init__(self, title: str, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.write = title, write
        self._scale: Scale | None = None
        self._axis = _Axis(self)
        self._sentence = ""
        self.model = IntervalModel(self)
        self.view = _View(self)
        self.view.setModel(self.model)
        style_table(self.view)
        self.view.setItemDelegate(_Delegate(self.view, self))
        self.view.setAccessibleName(title)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.doubleClicked.connect(lambda index: self.activate(index.row()))
        head = self.view.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        head.setMinimumSectionSize(30)
        head.sectionResized.connect(lambda *_: self._axis.update())
        self.view.setSortingEnabled(False)
        head.sectionClicked.connect(self._sort_by)
        column = Column(0)
        column.add(self.view)
        column.add(self._axis)
        self.setLayout(column)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.popup_menu(self.mapToGlobal(at)))
        for changed in (self.model.modelReset, self.model.layoutChanged):
            changed.connect(self._fit_height)
        theme().changed.connect(self._apply)
        self._apply()

    # What is shown

    def show_rows(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[TableRow],
        *,
        title: str,
        interval_head: str,
        sentence: str,
        best_first: Qt.SortOrder = Qt.SortOrder.DescendingOrder,
    ) -> None:
        """Show these contenders.

        Args:
            columns: the first is that of the score.
            sentence: the table in words.
            best_first: the order of scores that has the best one on top.
        """
        fresh = tuple(column.key for column in columns) != tuple(c.key for c in self.model.columns)
        self.title, self._sentence = title, sentence
        self.model.interval_head = interval_head
        own = [row.ends for row in rows if row.ends is not None and not row.look.is_reference]
        beside = [row.ends for row in rows if row.ends is not None and row.look.is_reference]
        self._scale = common_scale([(e[0], e[2]) for e in own], [(e[0], e[2]) for e in beside])
        self.model.show_rows(columns, rows)
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(sentence)
        if fresh:
            self.view.horizontalHeader().setSortIndicator(2, best_first)
            self.model.sort(2, best_first)
        self._fit_columns()
        self._fit_height()
        self._axis.update()

    def scale(self) -> Scale | None:
        """The scale that all rows share."""
        return self._scale

    def ticks(self) -> list[float]:
        """Round values of the scale, as many as have their words side by side, two if that can be."""
        scale = self._scale
        if scale is None:
            return []
        each = [ticks_between(scale.low, scale.high, most) for most in range(TICKS, 0, -1)]
        found = (values for values in (*each, *(values[::2] for values in each)) if len(values) > 1)
        return next((values for values in found if self._side_by_side(scale, values)), each[-1])

    def _side_by_side(self, scale: Scale, values: list[float]) -> bool:
        wide = caption_width(tick_words(values, self.write)) + px(5)
        space = (values[1] - values[0]) / (scale.high - scale.low) * self._cell()[1]
        return space >= wide

    def tick_places(self) -> list[tuple[float, str]]:
        """Where each tick stands in the table, and its words."""
        if self._scale is None or self.view.isColumnHidden(INTERVAL):
            return []
        left, width = self._cell()
        values = self.ticks()
        words = tick_words(values, self.write)
        return [
            (self._scale.place(value, left, width), word) for value, word in zip(values, words, strict=True)
        ]

    def fold(self, number: int, *, unfold: bool | None = None) -> None:
        """Show or hide the runs of a contender."""
        self.model.fold(number, unfold=unfold)
        self.view.setCurrentIndex(self.model.index(number, 0))

    def activate(self, number: int) -> None:
        """Open a run; of a contender, show its runs."""
        row = self.model.row(number)
        if row.run:
            self.open_asked.emit(row.run)
        else:
            self.fold(number)

    def more_width(self) -> float:
        """Room that the muted words behind the scores take."""
        metrics = QFontMetrics(font("small"))
        told = [row.more for row in self.model.rows()]
        return max((metrics.horizontalAdvance(words) for words in told), default=0) + px(2)

    # Painting

    def paint_cell(self, painter: QPainter, rect: QRectF, row: TableRow) -> None:
        """The interval of a row, over the lines of the scale."""
        scale = self._scale
        if scale is None:
            return
        left, width = self._cell()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(color("plot.grid"), 1))
        for value in self.ticks():
            x = round(scale.place(value, left, width))
            painter.drawLine(x, round(rect.top()), x, round(rect.bottom()) + 1)
        painter.restore()
        if row.ends is not None:
            low, mean, high = (scale.place(end, left, width) for end in row.ends)
            box = QRectF(left, rect.top(), width, rect.height())
            paint_interval(
                painter, box, (low, mean, high), row.look.ink, single=row.look.single or bool(row.run)
            )

    def _cell(self) -> tuple[float, float]:
        """Left edge and width of the drawn column, less a margin."""
        margin = px(8)
        left = self.view.columnViewportPosition(INTERVAL) + margin
        return float(left), float(max(10, self.view.columnWidth(INTERVAL) - 2 * margin))

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def minimumSizeHint(self) -> QSize:
        kept = [column.width for column in self.model.columns if not column.gives_way]
        kept.append(NAME_WIDTHS[0] + INTERVAL_WIDTHS[0] + 60)
        return QSize(px(sum(kept)), self._height() + self._axis.sizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _height(self) -> int:
        rows = self.model.rowCount() * px(tokens().sizes["tableRow"])
        line = px(10) if self.model.first_reference() > 0 else 0
        return int(px(tokens().sizes["tableHead"]) + rows + line + px(2))

    def _fit_height(self) -> None:
        row, first = px(tokens().sizes["tableRow"]), self.model.first_reference()
        for number in range(self.model.rowCount()):
            self.view.setRowHeight(number, row + (px(10) if number == first else 0))
        self.view.setFixedHeight(self._height())
        self.updateGeometry()

    def _fit_columns(self) -> None:
        """Leave out what matters least until the rest has room; what is spare goes to the intervals."""
        columns = self.model.columns
        if not columns or self.width() < px(100):
            return
        wide = {column.key: px(column.width) for column in columns}
        wide[columns[0].key] += round(self.more_width()) + px(5)
        name, interval = self._name_width(), px(INTERVAL_WIDTHS[0])
        left_out: set[str] = set()
        needed = sum(wide.values()) + name + interval
        for column in sorted(columns, key=lambda one: -one.gives_way):
            if needed <= self.width() or not column.gives_way:
                break
            left_out.add(column.key)
            needed -= wide[column.key]
        interval = min(px(INTERVAL_WIDTHS[1]), interval + max(0, self.width() - needed))
        for number, column in enumerate(columns):
            self.view.setColumnHidden(number + 2, column.key in left_out)
            self.view.setColumnWidth(number + 2, wide[column.key])
        shown = sum(width for key, width in wide.items() if key not in left_out)
        self.view.setColumnWidth(INTERVAL, interval)
        self.view.setColumnWidth(NAME, max(px(80), self.width() - interval - shown))
        self._axis.update()

    def _name_width(self) -> int:
        """Room for the longest name with its mark, in bounds."""
        names, notes = QFontMetrics(font("medium")), QFontMetrics(font("caption"))
        longest = max(
            (
                names.horizontalAdvance(row.title)
                + (notes.horizontalAdvance(f"  {row.note}") if row.note else 0)
                + (px(FLAG) if row.flags else 0)
                for row in self.model.all_rows()
            ),
            default=0,
        )
        return min(max(longest + px(54), px(NAME_WIDTHS[0])), px(NAME_WIDTHS[1]))

    def _sort_by(self, section: int) -> None:
        head = self.view.horizontalHeader()
        self.model.sort(section, head.sortIndicatorOrder())

    def _apply(self) -> None:
        self.view.setFont(font("small"))
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setMinimumSectionSize(px(20))
        self._fit_columns()
        self._fit_height()
        self.view.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._axis.update()
        return super().event(event)

    # As any plot

    @property
    def reading(self) -> "IntervalTable":
        """Who says the description."""
        return self

    def describe(self) -> str:
        return self._sentence

    def say_description(self) -> None:
        """Show the table in words, and say them to a screen reader."""
        QToolTip.showText(self.mapToGlobal(self.rect().center()), self.describe(), self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, self.describe()))

    def follow(self) -> None:
        """Nothing is to be followed."""

    def popup_menu(self, at: QPoint) -> None:
        make_menu(cast("LinePlot", self)).popup(at)

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of all that is shown, the interval as its two ends."""
        head = [tr(N_("Method")), *(column.head for column in self.model.columns)]
        head += [tr(N_("Low")), tr(N_("High"))]
        rows = []
        for row in self.model.rows():
            cells = [row.title, *(row.texts.get(column.key, "") for column in self.model.columns)]
            ends = ["", ""] if row.ends is None or row.run else [f"{row.ends[0]:.6g}", f"{row.ends[2]:.6g}"]
            rows.append([*cells, *ends])
        return head, rows

    def save_png(self, path: Path) -> None:
        """Write the table as a PNG; raises OSError where it cannot be written."""
        export.save_png(self, path)

    def save_svg(self, path: Path) -> None:
        """Write the table as an SVG; raises OSError where it cannot be written."""
        export.save_svg(self, path, self.title, self.describe())

    def save_csv(self, path: Path) -> None:
        """Write the numbers; raises OSError where they cannot be written."""
        export.save_csv(path, *self.table())
