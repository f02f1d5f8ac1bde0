"""The rows of a table of contenders as a Qt model: what they say, how they sort, and which are unfolded."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.i18n import N_, tr
from app.joined import facts
from app.plots.extra_plot import LEFT, RIGHT
from app.plots.interval_style import Look

Index = QModelIndex | QPersistentModelIndex
NAME, INTERVAL, SCORE = 0, 1, 2
"""The first three columns are always these; the others are named by whoever fills the table."""


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
        sure: the same behind the other texts, by the key of a column; left out where there is little room.
        tips: what a cell says in a sentence, by the key of a column.
        cut: whether the low, and the high end of the interval lie where the measure itself ends.
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
    sure: dict[str, str] = field(default_factory=dict)
    tips: dict[str, str] = field(default_factory=dict)
    cut: tuple[bool, bool] = (False, False)

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

    def sure(self, row: TableRow, column: int) -> str:
        """How sure the text of a cell is: "± 12 MB"; empty for name and interval."""
        if column <= INTERVAL:
            return ""
        return row.more if column == SCORE else row.sure.get(self.columns[column - 2].key, "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return "\n".join(part for part in (row.title, row.note, row.flags) if part)
        if role == Qt.ItemDataRole.ToolTipRole and column > NAME:
            key = "score" if column == INTERVAL else self.columns[column - 2].key
            return row.tips.get(key) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(row, column)
            if column == INTERVAL:
                return f"{row.texts.get('score', '')} {row.more}".strip()
            return f"{text} {self.sure(row, column)}".strip()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and column == NAME:
            return facts((row.note, row.flags))
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
