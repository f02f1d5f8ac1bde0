"""The card of the chosen data: what it is, its parts, its labels, a look inside; and the dialog to choose
other data."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.bench.chooser import Offer
from app.bench.clear import clear
from app.bench.data_chooser import DataChooser
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
from app.widgets.layouts import Column, Content, HairLine, Row, Scroller
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import library
from peft_engine.contract.cells import answer_in, texts_in
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunRecord
from peft_engine.contract.tasks import ANSWERS, LABELLED, NEW_HEAD, TASK_LABELS

BRING = "\0bring"
"""What the dialog gives in place of a key where data is to be brought in."""
SHOWN_LABELS = 12
LONGEST_SHOWN, LONGEST_CHIP = 220, 18
"""Characters of a row in the preview; of an answer that has room beside its text."""

PART_NAMES = {
    "train": (N_("Train"), "accent.ink"),
    "validation": (N_("Validation"), "text.muted"),
    "test": (N_("Test"), "frozen.line"),
}


class DataCard(Card):
    """What is chosen, what it looks like, and Change.

    Signals:
        bring_asked(tuple, int): bring data in, from these paths or from what will be chosen; it becomes the
            data set with this number, one more than there are adds it.
    """

    bring_asked = Signal(object, int)

    def __init__(self, experiment: Experiment, reader: DataReader) -> None:
        self._change = plain_button(tr(N_("Change")), on_click=self.choose)
        self._change.setAccessibleName(tr(N_("Change the data")))
        self.bring = plain_button(tr(N_("Bring data…")), on_click=lambda: self.bring_asked.emit((), 0))
        super().__init__(tr(N_("Data")), actions=[self.bring, self._change])
        self._experiment, self._reader = experiment, reader
        self.records: Callable[[], Iterable[RunRecord]] = tuple
        """All runs; who removes data is told which have learned from it."""
        self.queued: Callable[[], Iterable[str]] = tuple
        """The runs of the queue that need their data."""
        self._title = ElidedLabel("", "strong")
        self._about = Label("", "small", "text.muted", wrap=True)
        words = Column(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = Row(12)
        head.addWidget(SmallIcon("data", "accent.ink", 22))
        head.addLayout(words, 1)
        inside = Content()
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
                ways = [(tr(N_("Choose the columns")), lambda: self._bring_again(0))]
            self._banner.set("danger", sentence(error.problems[0]), buttons=ways)

    def choose(self) -> None:
        """Ask for other data."""
        key = str(self._experiment.value("data.0.key"))
        chosen = self._ask(
            tr(N_("Choose data")), lambda: [_offer(entry) for entry in library.data_sets()], key, 0
        )
        if chosen:
            self.use(chosen)
        else:
            self.refresh()  # it may have been renamed or removed

    def choose_another(self) -> None:
        """Ask for data that is to be learned too; what does not go with the rest is off, with the reason."""

        def offers() -> list[Offer]:
            found = [(entry, self._experiment.misfit(entry.key)) for entry in library.data_sets()]
            return [_offer(entry, sentence(problem) if problem else "") for entry, problem in found]

        chosen = self._ask(tr(N_("Add another data set")), offers, "", len(self._experiment.value("data")))
        if chosen:
            self._experiment.add_data(chosen)

    def show_sets(self) -> None:
        """All data sets in a dialog, where the card has no room."""
        dialog = SetsDialog(self._experiment, self._further(), self.window())
        dialog.exec()
        dialog.deleteLater()

    def _further(self) -> FurtherData:
        return FurtherData(self._experiment, self.choose_another, self._bring_again)

    def _ask(self, title: str, offers: Callable[[], list[Offer]], present: str, number: int) -> str:
        above = QApplication.activeModalWidget() or self
        own = (tr(N_("Bring data…")), lambda _: BRING)
        dialog = DataChooser(title, offers, present, own, self.records, self.queued, above)
        chosen = dialog.chosen if dialog.exec() else ""
        dialog.deleteLater()
        if chosen == BRING:
            self.bring_asked.emit((), number)
            return ""
        return chosen

    def use(self, key: str) -> None:
        """Take a data set by key."""
        self._experiment.set("data.0.key", key)

    def _bring_again(self, number: int) -> None:
        """Bring a file in that the experiment names, but whose columns do not speak for themselves."""
        self.bring_asked.emit((Path(str(self._experiment.value(f"data.{number}.key"))),), number)

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
        if entry.task in LABELLED:
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
    about = tr(entry.sentence) if entry.sentence else tr(TASK_LABELS[entry.task])
    return Offer(entry.key, tr(entry.title), about, count, off)


def _preview(entry: DataEntry, row: dict[str, Any]) -> QWidget:
    """One row: its texts, and the answer that a new head is to give: as a chip, or below where it is long."""
    cells = {role: row.get(column) for role, column in entry.columns.items()}
    found = answer_in(entry.task, cells) if entry.task in NEW_HEAD else ""
    shown = QWidget()
    line = Row(8)
    texts = Column(2)
    for role, column in entry.columns.items():
        between = " " if role == "tokens" else " | "
        text = between.join(texts_in(row.get(column))) or str(row.get(column) or "")
        if (role in ANSWERS and found) or not text:
            continue
        style = "text.muted" if role in ("target", "answer", "text_b", "context") else "text.text"
        texts.addWidget(Label(_cut(text), "small", style, wrap=True))
    line.addLayout(texts, 1)
    if len(found) > LONGEST_CHIP:
        below = Row(6)
        below.addWidget(SmallIcon("success", "status.success.mark"))
        below.addWidget(Label(_cut(found), "small", "text.muted", wrap=True), 1)
        texts.addLayout(below)
    elif found:
        line.addWidget(Chip(found))
    shown.setLayout(line)
    return shown


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + " …"
