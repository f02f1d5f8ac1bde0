"""Which column of a file is which: asked where the names of the columns do not say."""

import itertools
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QWidget

from app.bench.clear import clear
from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.buttons import outline_button, primary_button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row
from app.widgets.table_style import style_table
from app.widgets.text import Label
from peft_engine.contract.rows import read_rows
from peft_engine.contract.tasks import OFFERED, OPTIONAL, ROLE_LABELS, ROLES, TASK_LABELS

HEAD_ROWS = 5
FEW_COLUMNS, COLUMN_WIDTH = 4, 150


class ColumnsDialog(QDialog):
    """The first rows, the task, and a column for each of its roles."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Choose the columns")))
        rows = list(itertools.islice(read_rows(Path(path)), HEAD_ROWS))
        self._names = list(rows[0]) if rows else []
        tasks = [Choice(key, tr(TASK_LABELS[key])) for key in OFFERED]
        self._task = ChoiceBox(tasks, "classification", width=260)
        self._task.value_edited.connect(lambda _: self._show_roles())
        self._roles: dict[str, ChoiceBox] = {}
        self._role_rows = Column(8)
        column = Column(12, 16)
        column.add(Label(tr(N_("Which column is which?")), "title"))
        column.add(Card(body=_table(self._names, rows), margin=(8, 8, 8, 8)), 1)
        column.add(FormRow(tr(N_("What should be learned")), self._task))
        column.addLayout(self._role_rows)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(outline_button(tr(N_("Cancel")), on_click=self.reject))
        buttons.add(primary_button(tr(N_("Use these")), on_click=self.accept))
        column.add(buttons)
        self.setLayout(column)
        self._show_roles()
        self.resize(px(620), px(520))

    def columns(self) -> dict[str, str]:
        """Role to column, as chosen."""
        return {role: str(box.value()) for role, box in self._roles.items() if box.value()}

    def _show_roles(self) -> None:
        clear(self._role_rows)
        self._roles = {}
        task = str(self._task.value())
        for number, role in enumerate(ROLES[task]):
            choices = [Choice(name, name) for name in self._names]
            if role in OPTIONAL[task]:
                choices.insert(0, Choice("", tr(N_("none"))))
            usual = "" if role in OPTIONAL[task] else self._names[min(number, len(self._names) - 1)]
            self._roles[role] = ChoiceBox(choices, usual, width=260)
            self._role_rows.addWidget(FormRow(tr(ROLE_LABELS[role]), self._roles[role]))


def _table(names: list[str], rows: list[dict[str, Any]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(names))
    style_table(table)
    table.setAccessibleName(tr(N_("The first rows of the file")))
    table.setHorizontalHeaderLabels(names)
    header = table.horizontalHeader()
    if len(names) <= FEW_COLUMNS:
        header.setSectionResizeMode(header.ResizeMode.Stretch)
    else:
        header.setDefaultSectionSize(px(COLUMN_WIDTH))
    for at, row in enumerate(rows):
        for place, name in enumerate(names):
            table.setItem(at, place, QTableWidgetItem(str(row.get(name, ""))[:200]))
    return table
