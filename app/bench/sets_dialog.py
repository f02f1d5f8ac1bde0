"""The data sets of an experiment in a dialog, for windows that have no room for the data card."""

from PySide6.QtWidgets import QDialog, QWidget

from app.bench.further_data import FurtherData
from app.i18n import N_, tr
from app.state.experiment import Change, Experiment
from app.theme.theme import px
from app.widgets.buttons import primary_button
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.text import Label


class SetsDialog(QDialog):
    """Adding, sharing and taking out, as in the card; every change counts at once."""

    def __init__(self, experiment: Experiment, further: FurtherData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Data sets")))
        self.further = further
        inside = QWidget()
        lines = Column(8, (0, 0, 8, 0))
        lines.addWidget(further)
        lines.addStretch(1)
        inside.setLayout(lines)
        column = Column(12, 16)
        column.add(Label(tr(N_("Data sets")), "title"))
        words = tr(N_("A run can learn several, each with a head of its own. They take turns, step by step."))
        column.add(Label(words, "small", "text.muted", wrap=True))
        column.add(Scroller(inside), 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(primary_button(tr(N_("Done")), on_click=self.accept))
        column.add(buttons)
        self.setLayout(column)
        self.resize(px(440), px(380))
        experiment.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        self.further.refresh()
