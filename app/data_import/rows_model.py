"""The rows of a file for a table: their cells in a line each, and above each column what it is."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.data_import.cells import line_text
from app.i18n import N_, tr
from app.widgets.table_style import TableRole

Index = QModelIndex | QPersistentModelIndex

ROLE_WORDS = Qt.ItemDataRole.UserRole + 31
"""Of a head: what the column is, in words; empty where it is not used."""


class RowsModel(QAbstractTableModel):
    """Rows as they stand in the file, with their numbers there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: Sequence[Mapping[str, Any]] = ()
        self._numbers: Sequence[int] = ()
        self._words: Mapping[str, str] = {}

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    @property
    def numbers(self) -> Sequence[int]:
        """The rows' numbers in the file, from 1."""
        return self._numbers

    def show_rows(
        self, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], numbers: Sequence[int]
    ) -> None:
        """These rows in place of those that were shown."""
        self.beginResetModel()
        self._columns, self._rows, self._numbers = tuple(columns), rows, numbers
        self.endResetModel()

    def show_roles(self, words: Mapping[str, str]) -> bool:
        """What each column is, in words; who is not named is not used. False where that was so before."""
        if words == self._words:
            return False
        self._words = words
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return True

    def value(self, index: Index) -> Any:
        """What stands in the file."""
        return self._rows[index.row()].get(self._columns[index.column()])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return line_text(self.value(index)) or tr(N_("empty"))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            value = self.value(index)
            number = isinstance(value, int | float) and not isinstance(value, bool)
            right = number or (isinstance(value, str) and _from_right(value[:200]))
            return int(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        if role == TableRole.MUTED:
            column = self._columns[index.column()]
            return (bool(self._words) and column not in self._words) or not line_text(self.value(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            numbered = role == Qt.ItemDataRole.DisplayRole and section < len(self._numbers)
            return self._numbers[section] if numbered else None
        if section >= len(self._columns):
            return None
        name = self._columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return name
        if role == ROLE_WORDS:
            return self._words.get(name, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                N_("Column {name}: {role}"), name=name, role=self._words.get(name) or tr(N_("not used"))
            )
        return None


def _from_right(text: str) -> bool:
    """Whether a text is written from right to left, as its first letter says."""
    if text.isascii():
        return False
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"
