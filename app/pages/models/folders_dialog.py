"""Which folders of a person's own are looked into, and what in all places cannot be used."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.bench.clear import clear
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.models import Models
from app.theme.theme import px
from app.widgets.buttons import outline_button, plain_button
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import model_places

WIDTH, HEIGHT = 620, 460


class FoldersDialog(QDialog):
    """Folders with a way to take each off the list; nothing is deleted here."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = tr(N_("Folders with models"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._models = models
        self._lines = Column(8, (0, 0, 6, 0))
        content = QWidget()
        content.setLayout(self._lines)
        column = Column(12, 20)
        column.add(Label(title, "section"))
        column.add(Scroller(content), 1)
        ways = Row(8)
        ways.addStretch(1)
        ways.add(outline_button(tr(N_("Close")), on_click=self.reject))
        column.add(ways)
        self.setLayout(column)
        self.resize(px(WIDTH), px(HEIGHT))
        models.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        clear(self._lines)
        own = model_places.folders()
        self._lines.add(Label(tr(N_("Your folders")), "strong"))
        for folder in own:
            line = Row(8)
            line.add(ElidedLabel(str(folder), "body", middle=True), 1)
            off = plain_button(
                tr(N_("Take it off the list")), on_click=partial(self._models.remove_folder, folder)
            )
            off.setAccessibleDescription(str(folder))
            line.add(off)
            self._lines.addLayout(line)
        if not own:
            self._lines.add(Label(tr(N_("None so far.")), "body", "text.muted"))
        if self._models.problems:
            self._lines.add(Label(tr(N_("What cannot be used")), "strong"))
        for problem in self._models.problems:
            self._lines.add(Label(sentence(problem), "body", "text.muted", wrap=True))
        self._lines.addStretch(1)
