"""Where nothing has been chosen yet: what can be brought in, and the ways to name it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.buttons import outline_button, primary_button
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.text import Label

WIDTH = 560
"""Of the words; longer lines are hard to read."""


class SourcePage(QWidget):
    """A sentence, and a button each for a file, a folder, a table that was copied, and the hub."""

    def __init__(
        self,
        file: Callable[[], object],
        folder: Callable[[], object],
        paste: Callable[[], object],
        hub: Callable[[], object],
    ) -> None:
        super().__init__()
        sign = SmallIcon("data", "text.faint", 40)
        what = Label(tr(N_("Drop a file, several files or a folder here.")), "lead", wrap=True)
        kinds = tr(
            N_(
                "Tables (CSV, TSV, Excel, Parquet), JSON and JSON lines, plain texts, folders and zips of"
                " these, and files with a word and its tag in each line. The file stays as it is; what is"
                " used of it is copied into your data folder."
            )
        )
        more = Label(kinds, "body", "text.muted", wrap=True)
        words = QWidget()
        words.setFixedWidth(px(WIDTH))
        lines = Column(10)
        lines.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (what, more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.add(label)
        words.setLayout(lines)
        middle = Row(0)
        middle.addStretch(1)
        middle.add(words)
        middle.addStretch(1)
        column = Column(12, 24)
        column.addStretch(1)
        column.addLayout(middle)
        ways = Row(8, (0, 8, 0, 0))
        ways.addStretch(1)
        self.file = ways.add(primary_button(tr(N_("Choose a file…")), "choose-file", on_click=file))
        self.folder = ways.add(outline_button(tr(N_("Choose a folder…")), "choose-file", on_click=folder))
        self.paste = ways.add(outline_button(tr(N_("Paste a table")), "copy", on_click=paste))
        self.hub = ways.add(outline_button(tr(N_("From the hub…")), "link", on_click=hub))
        ways.addStretch(1)
        column.addLayout(ways)
        column.addStretch(1)
        self.setLayout(column)
