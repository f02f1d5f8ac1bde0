"""How a person has laid out a table, kept from one start to the next: widths of columns, and by which it is
sorted."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from app.theme.theme import px

LEAST, MOST = 40, 800
"""Widths at a scale of 100 % that are believed when they are read."""


class TableLayout(QObject):
    """Follows the header of a table.

    Args:
        names: what columns are called where the layout is kept; it outlives their order.
        usual: widths at a scale of 100 %, of the columns that have one.

    Signals:
        changed(): a column was made wider or narrower, or another one sorts.
    """

    changed = Signal()

    def __init__(self, view: QTableView, names: Mapping[int, str], usual: Mapping[int, int]) -> None:
        super().__init__(view)
        self._view, self._names = view, dict(names)
        self.widths: dict[int, int] = dict(usual)
        self._usual = dict(usual)
        self._own = False
        header = view.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(lambda *_: None if self._own else self.changed.emit())

    def apply(self) -> None:
        """Give every column its width, as the scale has it now."""
        self._own = True
        for column, width in self.widths.items():
            self._view.setColumnWidth(column, px(width))
        self._own = False

    def told(self) -> dict[str, Any]:
        """What is to be kept; a column of the usual width is left out."""
        header = self._view.horizontalHeader()
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return {
            "sorted_by": self._names.get(header.sortIndicatorSection(), ""),
            "falling": falling,
            "widths": {
                self._names[column]: width
                for column, width in self.widths.items()
                if width != self._usual[column]
            },
        }

    def put(self, told: Mapping[str, Any]) -> None:
        """Lay the table out as `told` was; what makes no sense in it is left as it is."""
        columns = {name: column for column, name in self._names.items()}
        widths = told.get("widths")
        for name, width in widths.items() if isinstance(widths, Mapping) else ():
            if columns.get(name) in self.widths and isinstance(width, int) and LEAST <= width <= MOST:
                self.widths[columns[name]] = width
        self.apply()
        column = columns.get(told.get("sorted_by", ""))
        if column is not None:
            order = Qt.SortOrder.DescendingOrder if told.get("falling") else Qt.SortOrder.AscendingOrder
            self._own = True
            self._view.sortByColumn(column, order)
            self._own = False

    def _resized(self, column: int, _old: int, new: int) -> None:
        if self._own or new == 0 or column not in self.widths:  # hidden, or the one that takes what is left
            return
        if abs(new - px(self.widths[column])) <= 1:  # shown again as it was
            return
        self.widths[column] = round(new / px(100) * 100)
        self.changed.emit()
