"""The parameter map as a table: a row for each parameter, and what each method makes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.map_words import place_name, shape_text, state_text
from app.widgets.table_style import TableRole, style_table
from peft_engine.contract.parameter_map import Parameter, ParameterMap, Place, rows_of

Index = QModelIndex | QPersistentModelIndex
HEADS = (N_("Place"), N_("Name"), N_("Shape"), N_("Numbers"))
NUMBERS = 3
WIDTHS = (190, 300, 120, 90)
STATE = 150


class MapModel(QAbstractTableModel):
    """The parameters in the order of the drawing, from the top."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._maps: tuple[ParameterMap, ...] = ()
        self._rows: list[tuple[Parameter, tuple[str, ...], bool]] = []

    def show_maps(self, maps: Sequence[ParameterMap]) -> None:
        """Show one map, or two of the same model."""
        self.beginResetModel()
        self._maps = tuple(maps)
        self._rows = list(_rows(self._maps))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(HEADS) + len(self._maps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, states, differs = self._rows[index.row()]
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            stacks = len(self._maps[0].stacks)
            told = (
                place_name(one.place, stacks),
                one.name,
                shape_text(one.shape),
                local(f"{one.count:,}"),
                *states,
            )
            return told[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight)
        if role == TableRole.STRONG:
            return differs and column >= len(HEADS)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(HEADS[section] if section < len(HEADS) else self._maps[section - len(HEADS)].label)
        return None


def _rows(maps: tuple[ParameterMap, ...]) -> list[tuple[Parameter, tuple[str, ...], bool]]:
    """Each parameter with its state under each method, and whether these differ."""
    found: list[tuple[Parameter, tuple[str, ...], bool]] = []
    for place in (place for row in rows_of(maps) for place in row) if maps else ():
        found += _at(place, maps)
    return found


def _at(place: Place, maps: tuple[ParameterMap, ...]) -> list[tuple[Parameter, tuple[str, ...], bool]]:
    there = [{(p.name, p.shape): p for p in one.cell(place).parameters} for one in maps]
    keys = dict.fromkeys(key for parameters in there for key in parameters)
    rows = []
    for key in keys:
        states = tuple(
            state_text(parameters[key]) if key in parameters else tr(N_("not there")) for parameters in there
        )
        one = next(parameters[key] for parameters in there if key in parameters)
        rows.append((one, states, len(set(states)) > 1))
    return rows


class MapTable(QTableView):
    """The table, in the dress of all tables."""

    def __init__(self) -> None:
        super().__init__()
        self.parameters = MapModel(self)
        self.setModel(self.parameters)
        style_table(self)
        self.setAccessibleName(tr(N_("Parameters as a table")))
        self.horizontalHeader().setMinimumSectionSize(px(40))
        self.horizontalHeader().setSectionsClickable(False)

    def show_maps(self, maps: Sequence[ParameterMap]) -> None:
        """Show one map, or two of the same model."""
        self.parameters.show_maps(maps)
        for column in range(self.parameters.columnCount()):
            self.setColumnWidth(column, px(WIDTHS[column] if column < len(WIDTHS) else STATE))
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
