"""The settings of all groups side by side: those in which they differ, and on demand the others too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.joined import facts
from app.plots.saved import Saved
from app.theme.theme import px, theme
from app.theme.tokens import family_key, tokens
from app.widgets.layouts import Column
from app.widgets.switch import CheckBox
from app.widgets.table_style import TableRole, style_table
from app.widgets.text import Label

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison, Row

Index = QModelIndex | QPersistentModelIndex
NAME, VALUE = 172, 92


class _Settings(QAbstractTableModel):
    """A row for each group, a column for each setting: there are more groups than settings that differ."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.settings: tuple[Row, ...] = ()

    def show_settings(self, comparison: Comparison, settings: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.comparison, self.settings = comparison, settings
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.comparison is None else len(self.comparison.groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1 + len(self.settings)

    def text(self, row: int, column: int) -> str:
        if self.comparison is None:
            return ""
        return (
            self.comparison.groups[row].label if column == 0 else local(self.settings[column - 1].values[row])
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.comparison is None:
            return None
        group = self.comparison.groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(index.row(), index.column()) or None
        if role == TableRole.FAMILY and index.column() == 0:
            return family_key(group.family)
        if role == TableRole.MUTED:
            return group.reference
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section > len(self.settings):
            return None
        words = tr(N_("Method")) if section == 0 else tr(self.settings[section - 1].label)
        return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class SettingsTable(Saved, QWidget):
    """The table, and a box that adds what is alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr(N_("Settings in which they differ"))
        self.setAccessibleName(self.title)
        self.give_menu()
        self.model = _Settings(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        style_table(self.view)
        self.view.setAccessibleName(self.title)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().setMinimumSectionSize(30)
        self.view.horizontalHeader().setSectionsClickable(False)
        self.alike = CheckBox(tr(N_("Also what is the same in all")))
        self.alike.value_edited.connect(lambda _on: self._fill())
        self._none = Label(tr(N_("They differ in their method alone.")), "body", "text.muted", wrap=True)
        self._comparison: Comparison | None = None
        column = Column(8)
        column.add(self._none)
        column.add(self.view)
        column.add(self.alike)
        self.setLayout(column)
        theme().changed.connect(self._fit)

    def show_comparison(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._fill()

    def _fill(self) -> None:
        if self._comparison is None:
            return
        names = [group.label for group in self._comparison.groups]
        differs = tuple(
            row for row in self._comparison.differs if list(row.values) != names
        )  # said by the first
        shown = (*differs, *self._comparison.alike) if self.alike.value() else differs
        self._none.setVisible(not differs)
        self.alike.setVisible(bool(self._comparison.alike))
        self.model.show_settings(self._comparison, shown)
        self.view.setVisible(bool(shown))
        self._fit()

    def _fit(self) -> None:
        count = self.model.columnCount()
        self.view.setColumnWidth(0, px(NAME))
        each = max(px(VALUE), (self.width() - px(NAME)) // max(1, count - 1)) if count > 1 else px(VALUE)
        for number in range(1, count):
            self.view.setColumnWidth(number, min(each, px(2 * VALUE)))
        sizes = tokens().sizes
        bar = px(14) if px(NAME) + (count - 1) * each > self.width() else 0
        rows = self.model.rowCount() * px(sizes["tableRow"])
        self.view.setFixedHeight(px(sizes["tableHead"]) + rows + px(2) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(NAME + VALUE), super().minimumSizeHint().height())

    # As any plot

    def describe(self) -> str:
        """Each setting with its values, in a sentence a line."""
        if self._comparison is None:
            return ""
        groups = self._comparison.groups
        return "\n".join(
            tr(
                N_("{setting}: {values}."),
                setting=tr(row.label),
                values=facts(
                    tr(N_("{method} {value}"), method=group.label, value=value)
                    for group, value in zip(groups, row.values, strict=True)
                ),
            )
            for row in self.model.settings
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Head and rows of what is shown."""
        head = [tr(N_("Method")), *(tr(row.label) for row in self.model.settings)]
        rows = range(self.model.rowCount())
        return head, [[self.model.text(row, n) for n in range(self.model.columnCount())] for row in rows]
