"""Which runs are shown, and in what order: a table of some rows of the table of all runs.

Ten thousand rows are filtered and sorted here as lists: asking a model for the two values of every comparison
takes Qt half a second.
"""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.state.run_table import RunColumn, RunRow, RunTable

Index = QModelIndex | QPersistentModelIndex


class RunOrder(QAbstractTableModel):
    """The rows that match, in the order asked for; rows that are alike stay in the table's order."""

    def __init__(self, table: RunTable) -> None:
        super().__init__(table)
        self._table = table
        self._places: list[int] = []
        self._words: list[str] = []
        self._states: tuple[str, ...] = ()
        self._members = False
        self._column: int | None = None
        self._descending = False
        table.modelAboutToBeReset.connect(self.beginResetModel)
        table.modelReset.connect(self._reset)
        table.dataChanged.connect(lambda top, *_: self._renew(top.row()))

    def search(self, text: str) -> None:
        """Keep rows in which every word occurs."""
        self._words = text.lower().split()
        self._find()

    def keep_states(self, states: tuple[str, ...], *, members: bool = False) -> None:
        """Keep rows in one of these states; none keeps all. Members of other runs are shown by themselves:
        a search has dozens of them."""
        self._states, self._members = states, members
        self._find()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._move(self._wanted())

    def row_at(self, index: Index) -> RunRow:
        return self._table.row(self._places[index.row()])

    def rows_of(self, runs: set[str]) -> list[int]:
        """Where these runs stand, as far as they are shown."""
        return [row for row, n in enumerate(self._places) if self._table.record(n).id in runs]

    def possible(self) -> int:
        """How many rows there are before anything is searched for."""
        return self._table.members.count(self._members)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(RunColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._table.data(self._table.index(self._places[index.row()], index.column()), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return self._table.headerData(section, orientation, role)

    # -- which and where ------------------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        """The places in the table of all that is to be shown, in order."""
        table, column = self._table, self._column
        found = [n for n, member in enumerate(table.members) if member == self._members]
        if self._states:
            found = [n for n in found if table.status(n) in self._states]
        if self._words:
            found = [n for n in found if table.row(n).matches(self._words)]
        if column is not None:
            # What is no number is less than all numbers: compared with one it would break the order.
            keys = {n: table.sort_key(n, column) for n in found}
            found.sort(key=lambda n: (keys[n] == keys[n], keys[n]), reverse=self._descending)
        return found

    def _reset(self) -> None:
        self._places = self._wanted()
        self.endResetModel()

    def _find(self) -> None:
        wanted = self._wanted()
        if wanted != self._places:
            self.beginResetModel()
            self._places = wanted
            self.endResetModel()

    def _renew(self, place: int) -> None:
        """A row of the table has news, by which it may come, go or move."""
        wanted = self._wanted()
        if wanted == self._places:
            if place in wanted:
                row = wanted.index(place)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(RunColumn) - 1))
        elif len(wanted) == len(self._places) and set(wanted) == set(self._places):
            self._move(wanted)
        else:
            self._find()

    def _move(self, wanted: list[int]) -> None:
        """Put the rows that are shown in another order; what is chosen stays chosen."""
        if wanted == self._places:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = {n: row for row, n in enumerate(wanted)} if held else {}
        moved = [self.index(rows[self._places[index.row()]], index.column()) for index in held]
        self._places = wanted
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
