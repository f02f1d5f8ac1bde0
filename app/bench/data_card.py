"""The card of the chosen data: what it is, its parts, its labels, a look inside; and the dialog to choose
other data."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.bench.chooser import Chooser, Offer
from app.bench.clear import clear
from app.bench.columns_dialog import ColumnsDialog
from app.bench.further_data import FurtherData
from app.bench.sets_dialog import SetsDialog
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.data_reader import DataFacts, DataReader
from app.state.experiment import Change, Experiment
from app.state.own_data import BeingReadError
from app.widgets.banner import Banner
from app.widgets.bars import BarList, PartsBar
from app.widgets.buttons import plain_button
from app.widgets.card import Card
from app.widgets.chip import Chip
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, HairLine, Row, Scroller
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import library
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError
from peft_engine.contract.rows import SUFFIXES
from peft_engine.contract.tasks import HAS_LABELS, TASK_LABELS

SHOWN_LABELS = 12
LONGEST_SHOWN = 220
"""Characters of a row in the preview."""

PART_NAMES = {
    "train": (N_("Train"), "accent.ink"),
    "validation": (N_("Validation"), "text.muted"),
    "test": (N_("Test"), "frozen.line"),
}


class DataCard(Card):
    """What is chosen, what it looks like, and Change."""

    def __init__(self, experiment: Experiment, reader: DataReader) -> None:
        self._change = plain_button(tr(N_("Change")), on_click=self.choose)
        self._change.setAccessibleName(tr(N_("Change the data")))
        super().__init__(tr(N_("Data")), actions=[self._change])
        self._experiment, self._reader = experiment, reader
        self._to_ask = ""
        """The file whose columns are asked for, should it turn out that they do not speak for themselves."""
        self._title = ElidedLabel("", "strong")
        self._about = Label("", "small", "text.muted", wrap=True)
        words = Column(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = Row(12)
        head.addWidget(SmallIcon("data", "accent.ink", 22))
        head.addLayout(words, 1)
        inside = QWidget()
        scrolled, self._lines = Column(8, (0, 0, 8, 0)), Column(8)
        self.further = self._further()
        scrolled.addWidget(self.further)
        scrolled.addLayout(self._lines, 1)
        inside.setLayout(scrolled)
        self._banner = Banner()
        self.add(head)
        self.add(self._banner)
        self.add(Scroller(inside), 1)
        experiment.changed.connect(self._changed)
        reader.read.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        key = str(self._experiment.value("data.0.key"))
        self.further.refresh()
        clear(self._lines)
        try:
            self._fill(self._experiment.data)
        except BeingReadError as waiting:
            self._title.setText(key)
            self._about.setText(sentence(waiting.problems[0]))
            self._banner.clear()
            return
        except EngineError as error:
            self._title.setText(key)
            self._about.setText("")
            ways = []
            if any(p.field.startswith("data.0.columns") for p in error.problems):
                ways = [(tr(N_("Choose the columns")), lambda: self._ask_columns(key))]
                if self._to_ask == key:
                    QTimer.singleShot(0, self, lambda: self._ask_columns(key))
            self._banner.set("danger", sentence(error.problems[0]), buttons=ways)
        self._to_ask = ""

    def choose(self) -> None:
        """Ask for other data."""
        offers = [_offer(entry) for entry in library.data_sets()]
        chosen = self._ask(tr(N_("Choose data")), offers, str(self._experiment.value("data.0.key")))
        if chosen:
            self.use(chosen)

    def choose_another(self) -> None:
        """Ask for data that is to be learned too; what does not go with the rest is off, with the reason."""
        found = [(entry, self._experiment.misfit(entry.key)) for entry in library.data_sets()]
        offers = [_offer(entry, sentence(problem) if problem else "") for entry, problem in found]
        chosen = self._ask(tr(N_("Add another data set")), offers, "")
        if chosen:
            self._experiment.add_data(chosen)

    def show_sets(self) -> None:
        """All data sets in a dialog, where the card has no room."""
        dialog = SetsDialog(self._experiment, self._further(), self.window())
        dialog.exec()
        dialog.deleteLater()

    def _further(self) -> FurtherData:
        return FurtherData(self._experiment, self.choose_another, self._ask_columns_of)

    def _ask(self, title: str, offers: list[Offer], present: str) -> str:
        above = QApplication.activeModalWidget() or self
        dialog = Chooser(title, offers, present, (tr(N_("A file of my own")), _ask_file), above)
        chosen = dialog.chosen if dialog.exec() else ""
        dialog.deleteLater()
        return chosen

    def use(self, key: str) -> None:
        """Take a data set by key or path; where the columns do not speak for themselves, ask."""
        self._to_ask = key
        self._experiment.set("data.0.key", key)

    def _ask_columns(self, key: str, number: int = 0) -> None:
        dialog = ColumnsDialog(key, self)
        if dialog.exec():
            self._experiment.set(f"data.{number}.columns", dialog.columns())
        dialog.deleteLater()

    def _ask_columns_of(self, number: int) -> None:
        self._ask_columns(str(self._experiment.value(f"data.{number}.key")), number)

    def _fill(self, entry: DataEntry) -> None:
        facts = self._reader.facts_of(entry, self._experiment.model)
        if facts is not None and facts.problems:
            self._banner.set("danger", sentence(facts.problems[0]))
        else:
            self._banner.clear()
        self._title.setText(tr(entry.title))
        self._about.setText(tr(entry.sentence) if entry.sentence else tr(TASK_LABELS[entry.task]))
        parts = [
            (tr(name), entry.rows[part], role)
            for part, (name, role) in PART_NAMES.items()
            if part in entry.rows
        ]
        self._lines.addWidget(PartsBar(parts))
        if len(parts) < len(PART_NAMES):
            words = tr(N_("A tenth is set aside for each part that has no file of its own."))
            self._lines.addWidget(Label(words, "small", "text.muted", wrap=True))
        if entry.task in HAS_LABELS:
            self._lines.addWidget(HairLine())
            self._lines.addWidget(Label(tr(N_("Labels in the training part")), "caption", "text.muted"))
            self._lines.addWidget(self._label_bars(entry, facts))
            if len(entry.labels) > SHOWN_LABELS:
                more = tr(N_("and {count} more"), count=len(entry.labels) - SHOWN_LABELS)
                self._lines.addWidget(Label(more, "small", "text.muted"))
        self._lines.addWidget(HairLine())
        self._lines.addWidget(Label(tr(N_("A look inside")), "caption", "text.muted"))
        if facts is None:
            self._lines.addWidget(Label(tr(N_("The rows are being read.")), "small", "text.muted"))
        for row in facts.head if facts is not None else ():
            self._lines.addWidget(_preview(entry, row))
        self._lines.addStretch(1)

    def _label_bars(self, entry: DataEntry, facts: DataFacts | None) -> BarList:
        """A bar for each label; without numbers while they are counted."""
        counts = facts.label_counts if facts is not None else {}
        most = max(counts.values(), default=0)
        bars = BarList(tr(N_("Labels in the training part")))
        bars.set_rows(
            [
                (label, counts[label] / most, local(f"{counts[label]:,}")) if most else (label, 0.0, "")
                for label in entry.labels[:SHOWN_LABELS]
            ]
        )
        return bars

    def _changed(self, change: Change) -> None:
        if change.touches("data") or change.touches("model"):
            self.refresh()
        elif change.touches("method") or change.touches("training"):
            self.further.refresh()


def _offer(entry: DataEntry, off: str = "") -> Offer:
    count = tr(N_("{count} examples"), count=local(f"{sum(entry.rows.values()):,}"))
    return Offer(entry.key, tr(entry.title), tr(entry.sentence), count, off)


def _preview(entry: DataEntry, row: dict[str, Any]) -> QWidget:
    """One row: its texts, and its label as a chip."""
    shown = QWidget()
    line = Row(8)
    texts = Column(2)
    for role, column in entry.columns.items():
        text = str(row.get(column) or "")
        if role == "label" or not text:
            continue
        cut = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + " …"
        style = "text.muted" if role in ("target", "answer", "text_b", "context") else "text.text"
        texts.addWidget(Label(cut, "small", style, wrap=True))
    line.addLayout(texts, 1)
    if "label" in entry.columns:
        line.addWidget(Chip(str(row[entry.columns["label"]])))
    shown.setLayout(line)
    return shown


def _ask_file(parent: QWidget) -> str:
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    found, _ = QFileDialog.getOpenFileName(
        parent, tr(N_("A table of my own")), "", tr(N_("Tables ({kinds})"), kinds=kinds)
    )
    return found
