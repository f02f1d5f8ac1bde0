"""The rows as a table, and below it the chosen cell as a whole."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTableView, QWidget

from app.data_import.cells import WHOLE, messages_of, whole_text
from app.data_import.role_head import NumberHead, RoleHead
from app.data_import.rows_model import RowsModel
from app.data_import.talk import TalkView
from app.figures import local
from app.i18n import N_, tr
from app.theme.theme import px, theme
from app.widgets.layouts import Column
from app.widgets.table_style import style_table
from app.widgets.text import ElidedLabel

LEAST, MOST, LONG_LEAST, MEASURED = 96, 420, 150, 12
"""Widths of a column, of one with long cells where all are to fit, and of how many rows the widest cell is
looked for."""
PANE = 132
CUT = 2000
"""Characters after which the importing process cuts what it shows of a cell."""


class RowsView(QWidget):
    """The table and the pane.

    Signals:
        role_asked(str): this column is to be something else.
        whole_asked(int): all of the row with this number is to be shown; a cell of it was cut.
        cell_shown(int): the pane shows a cell of the row at this place in the table.
    """

    role_asked = Signal(str)
    whole_asked = Signal(int)
    cell_shown = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        style_table(self.table)
        self.head = RoleHead(self.table)
        self.table.setHorizontalHeader(self.head)
        self.table.setVerticalHeader(NumberHead(self.table))
        self.table.verticalHeader().show()
        self.table.setAccessibleName(tr(N_("Rows of the file")))
        self.table.setMinimumHeight(px(120))
        self.head.role_asked.connect(lambda section: self.role_asked.emit(self.model.columns[section]))
        self.pane = TalkView(tr(N_("The chosen cell, whole")))
        self._of = ElidedLabel("", "caption", "text.muted")
        below = QWidget()
        lines = Column(4, (0, 6, 0, 0))
        lines.add(self._of)
        lines.add(self.pane, 1)
        below.setLayout(lines)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(below)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([px(400), px(PANE)])
        QWidget.setTabOrder(self.head, self.table)
        whole = Column(0)
        whole.add(self.split, 1)
        self.setLayout(whole)
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._show_cell(now))
        theme().changed.connect(self._widths)

    def show_rows(
        self,
        columns: Sequence[str],
        rows: Sequence[Mapping[str, Any]],
        numbers: Sequence[int],
        first: str = "",
    ) -> None:
        """These rows in place of those that were shown; a column's width stays while its names do.

        Args:
            first: the column that is looked at first; the widest one where it is not said.
        """
        before = self.model.columns
        at = self.table.currentIndex()
        self.model.show_rows(columns, rows, numbers)
        if self.model.columns != before:
            self._widths()
        if self.model.columns == before and at.isValid():
            column = at.column()
        else:
            column = columns.index(first) if first in columns else self._widest()
        if rows:
            self.table.setCurrentIndex(self.model.index(0, column))
            self.table.scrollTo(self.model.index(0, column))
        else:
            self._show_cell(QModelIndex())

    def show_roles(self, words: Mapping[str, str]) -> None:
        """What each column is, in words."""
        if self.model.show_roles(words):
            self._widths()

    def go_to(self, number: int, column: str = "") -> bool:
        """Choose the row with this number in the file; False where it is not among those that are shown."""
        if number not in self.model.numbers:
            return False
        at = self.table.currentIndex().column()
        if column in self.model.columns:
            at = self.model.columns.index(column)
        index = self.model.index(list(self.model.numbers).index(number), max(0, at))
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        return True

    def show_pieces(self, told: str, pieces: Sequence[tuple[str, bool]]) -> None:
        """Show the chosen row as a model reads it, in place of the cell; `told` stands above."""
        self._of.setText(told)
        self.pane.show_pieces(pieces)

    def say(self, told: str) -> None:
        """Words above the cell."""
        self._of.setText(told)

    def show_whole(self, number: int, row: Mapping[str, Any]) -> None:
        """Show the chosen cell of this row, where it is still the one that is chosen."""
        index = self.table.currentIndex()
        if index.isValid() and self.model.numbers[index.row()] == number:
            self._show_value(index, row.get(self.model.columns[index.column()]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths()
        self.table.scrollTo(self.table.currentIndex())

    def _widest(self) -> int:
        widths = [self.table.columnWidth(number) for number in range(len(self.model.columns))]
        return widths.index(max(widths)) if widths else 0

    def _widths(self) -> None:
        """Columns as wide as their first cells, within bounds; the widest take what is left."""
        columns = self.model.columns
        if not columns:
            return
        view = self.table
        rows = min(MEASURED, self.model.rowCount())
        wanted, leasts = [], []
        for number in range(len(columns)):
            cells = [view.sizeHintForIndex(self.model.index(row, number)).width() for row in range(rows)]
            head = self.head.fontMetrics().horizontalAdvance(columns[number]) + px(28)
            least = max(px(LEAST), self.head.least_width(number))
            wanted.append(max(least, min(px(MOST), max([head, *cells]))))
            leasts.append(max(least, px(LONG_LEAST)))
        bar = view.verticalScrollBar().sizeHint().width()
        whole = view.width() - view.verticalHeader().sizeHint().width() - bar - px(4)
        wanted = _narrowed(wanted, leasts, whole)
        room = whole - sum(wanted)
        long = [number for number, width in enumerate(wanted) if width == max(wanted)]
        for number, width in enumerate(wanted):
            more = room // len(long) if room > 0 and number in long else 0
            view.setColumnWidth(number, width + more)

    def _show_cell(self, index: QModelIndex) -> None:
        if not index.isValid():
            self._of.setText("")
            self.pane.show_text("")
            return
        value = self.model.value(index)
        self._show_value(index, value)
        self.cell_shown.emit(index.row())
        if isinstance(value, str) and len(value) == CUT + 1 and value.endswith("…"):
            self.whole_asked.emit(self.model.numbers[index.row()])

    def _show_value(self, index: QModelIndex, value: Any) -> None:
        row, column = self.model.numbers[index.row()], apart(self.model.columns[index.column()])
        told = messages_of(value)
        if told:
            self._of.setText(
                tr(
                    N_("Row {row}, {column}: a conversation of {count} messages"),
                    row=local(f"{row:,}"),
                    column=column,
                    count=len(told),
                )
            )
            self.pane.show_talk(told)
            return
        text = whole_text(value)
        words = (
            N_("Row {row}, {column}: {count} characters")
            if len(text) <= WHOLE
            else N_("Row {row}, {column}: {count} characters, of which the first {shown} are shown")
        )
        self._of.setText(
            tr(
                words,
                row=local(f"{row:,}"),
                column=column,
                count=local(f"{len(text):,}"),
                shown=local(f"{WHOLE:,}"),
            )
        )
        self.pane.show_text(text[:WHOLE])


def apart(text: str) -> str:
    """Somebody's own words in a sentence: written from right to left, they do not turn the rest around."""
    return text if text.isascii() else f"\u2068{text}\u2069"


def _narrowed(widths: list[int], leasts: list[int], room: int) -> list[int]:
    """Where all would fit if long columns were narrower, make them so; none narrower than its least."""
    spare = [max(0, width - least) for width, least in zip(widths, leasts, strict=True)]
    over = sum(widths) - room
    if over <= 0 or sum(spare) < over:
        return widths
    return [width - math.ceil(over * more / sum(spare)) for width, more in zip(widths, spare, strict=True)]
