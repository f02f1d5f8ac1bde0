"""A table of contenders with each one's interval drawn in its row, on a scale that all rows share.

table = IntervalTable("6 methods", write=percent_text)
table.show_rows([TableColumn("score", "Score", 108), ...], [TableRow(look, ...), ...])
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableView, QToolTip, QWidget

from app.i18n import N_, tr
from app.plots import export
from app.plots.extra_plot import CENTRE, caption_height, caption_width, write
from app.plots.interval_cells import FLAG, IntervalCells
from app.plots.interval_rows import INTERVAL, NAME, SCORE, IntervalModel, TableColumn, TableRow
from app.plots.interval_style import Scale, common_scale, paint_interval
from app.plots.menu import make_menu
from app.plots.ticks import Write, tick_words, ticks_between
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.layouts import Column
from app.widgets.table_style import style_table

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot

NAME_WIDTHS, INTERVAL_WIDTHS = (130, 230), (110, 420)
"""In pixels at interface scale 1, at least and at most."""
TICKS = 4


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
        self._limits = (float("-inf"), float("inf"))
        self.guessing: float | None = None
        """Where the line of guessing is drawn."""
        self._with_sure: set[str] = set()
        self._sure_width: dict[int, float] = {}
        self.model = IntervalModel(self)
        self.view = _View(self)
        self.view.setModel(self.model)
        style_table(self.view)
        self.view.setItemDelegate(IntervalCells(self.view, self))
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
            changed.connect(self._sure_width.clear)
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
        limits: tuple[float, float] = (float("-inf"), float("inf")),
        guessing: float | None = None,
    ) -> None:
        """Show these contenders.

        Args:
            columns: the first is that of the score.
            sentence: the table in words.
            best_first: the order of scores that has the best one on top.
            limits: what the measure itself can be; beyond it no tick stands.
            guessing: what guessing would give: a quiet line, where the scale reaches so far.
        """
        fresh = tuple(column.key for column in columns) != tuple(c.key for c in self.model.columns)
        self.title, self._sentence, self._limits = title, sentence, limits
        self.model.interval_head = interval_head
        own = [row.ends for row in rows if row.ends is not None and not row.look.is_reference]
        beside = [row.ends for row in rows if row.ends is not None and row.look.is_reference]
        self._scale = common_scale([(e[0], e[2]) for e in own], [(e[0], e[2]) for e in beside])
        scale = self._scale
        there = guessing is not None and scale is not None and scale.low <= guessing <= scale.high
        self.guessing = guessing if there else None
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
        low, high = max(scale.low, self._limits[0]), min(scale.high, self._limits[1])
        each = [ticks_between(low, high, most) for most in range(TICKS, 0, -1)]
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

    def more_width(self, column: int = SCORE) -> float:
        """Room that the muted words behind the numbers of a column take; 0 where there is none for them."""
        if column != SCORE and self.model.columns[column - 2].key not in self._with_sure:
            return 0.0
        if column not in self._sure_width:  # asked for by every cell that is painted
            metrics = QFontMetrics(font("small"))
            told = {self.model.sure(row, column) for row in self.model.rows()}
            wide = max((metrics.horizontalAdvance(words) for words in told), default=0)
            self._sure_width[column] = wide + px(2) if wide or column == SCORE else 0.0
        return self._sure_width[column]

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
        if self.guessing is not None:
            painter.setPen(QPen(color("text.muted"), 1, Qt.PenStyle.DashLine))
            x = round(scale.place(self.guessing, left, width))
            painter.drawLine(x, round(rect.top()), x, round(rect.bottom()) + 1)
        painter.restore()
        if row.ends is not None:
            low, mean, high = (scale.place(end, left, width) for end in row.ends)
            box = QRectF(left, rect.top(), width, rect.height())
            single = row.look.single or bool(row.run)
            paint_interval(painter, box, (low, mean, high), row.look.ink, single=single, cut=row.cut)

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
        self._with_sure = {column.key for column in columns[1:]}
        for number, column in enumerate(columns[1:], SCORE + 1):
            sure = self.more_width(number)
            wide[column.key] += round(sure) + (px(5) if sure else 0)
        name, interval = self._name_width(), px(INTERVAL_WIDTHS[0])
        left_out: set[str] = set()
        needed = sum(wide.values()) + name + interval
        # How sure a cost is gives way before a cost does; its tooltip says it all the same.
        for number, column in sorted(enumerate(columns), key=lambda one: -one[1].gives_way):
            if needed <= self.width():
                break
            if number and (sure := self.more_width(number + SCORE)):
                self._with_sure.discard(column.key)
                wide[column.key] -= round(sure) + px(5)
                needed -= round(sure) + px(5)
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
        self._sure_width.clear()
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
        sure = [c for c in self.model.columns[1:] if any(row.sure.get(c.key) for row in self.model.rows())]
        head += [tr(N_("{name}, how sure"), name=column.head) for column in sure]
        head += [tr(N_("Low")), tr(N_("High"))]
        rows = []
        for row in self.model.rows():
            cells = [row.title, *(row.texts.get(column.key, "") for column in self.model.columns)]
            ends = ["", ""] if row.ends is None or row.run else [f"{row.ends[0]:.6g}", f"{row.ends[2]:.6g}"]
            rows.append([*cells, *(row.sure.get(column.key, "") for column in sure), *ends])
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
