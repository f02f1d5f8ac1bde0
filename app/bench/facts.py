"""Short lists of facts: a muted name at the left, its value at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.bench.clear import clear
from app.joined import clauses
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label


class Facts(QWidget):
    """Names and values, one pair a line."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = Column(4)
        self.setLayout(self._lines)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        clear(self._lines)
        for name, value in facts:
            line = Row(8)
            line.addWidget(Label(name, "body", "text.muted"))
            shown = ElidedLabel(value, "body", middle=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(shown, 1)
            self._lines.addLayout(line)
        self.setAccessibleName(clauses(f"{name}: {value}" for name, value in facts))
