"""What is varied, and how the values are tried: the right column while a sweep is put together."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from app.form.form import SettingsForm, sentence
from app.i18n import N_, tr
from app.state.experiment import Experiment
from app.state.sweep import Entry, SweepSetup, meaning, plain_values
from app.theme.fonts import font
from app.theme.sheet import set_mark
from app.widgets.banner import Link
from app.widgets.buttons import icon_button, plain_button
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label
from app.widgets.text_field import TextField
from peft_engine.contract.settings import describe
from peft_engine.contract.sweep import MOST_VARIED, Sweep
from peft_engine.contract.varied import at

OF_A_GRID, OF_DRAWN = frozenset({"trials", "prune"}), frozenset({"points"})
"""Settings that mean nothing to a grid, and those that mean nothing where combinations are drawn."""


class SweepPart(QWidget):
    """The varied settings with their values, one more to choose, and the sweep's own settings."""

    def __init__(self, experiment: Experiment, sweep: SweepSetup) -> None:
        super().__init__()
        self._experiment, self._sweep = experiment, sweep
        self.rows: dict[str, VariedRow] = {}
        self._list = Column(10)
        self.more = ChoiceBox(width=220)
        self.more.setAccessibleName(tr(N_("Vary another setting")))
        self.more.setPlaceholderText(tr(N_("Vary another setting")))
        self.more.value_edited.connect(self._add)
        more = Row(0)
        more.add(self.more)
        more.addStretch(1)
        self.form = SettingsForm(experiment, "sweep", describe(Sweep), tr(N_("How they are tried")))
        self.form.set_advanced(True)
        self.leave = plain_button(tr(N_("Leave the sweep")), on_click=lambda: sweep.switch(False))
        self.leave.setToolTip(tr(N_("Train with one value each; the sweep is kept")))
        head = Row(8)
        head.add(Label(tr(N_("What is varied")), "caption", "text.muted", wrap=True), 1)
        head.add(self.leave)
        column = Column(10)
        column.addLayout(head)
        help_words = N_("Values such as 2, 4, 8, or a range such as 0.0001..0.01")
        column.add(Label(tr(help_words), "small", "text.muted", wrap=True))
        column.addLayout(self._list)
        column.addLayout(more)
        column.add(self.form)
        self.setLayout(column)
        sweep.changed.connect(self.refresh)
        experiment.changed.connect(lambda _: self._show_problems())  # after the form has shown its own
        self.refresh()

    def refresh(self) -> None:
        if not self._sweep.on:
            return
        by, points = str(self._experiment.value("sweep.by")), self._experiment.value("sweep.points")
        entries = {entry.field: entry for entry in self._sweep.entries}
        for field in [field for field in self.rows if field not in entries]:
            gone = self.rows.pop(field)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for field, entry in entries.items():
            if field not in self.rows:
                row = VariedRow(entry.label)
                row.written.connect(partial(self._written, field))
                row.remove_asked.connect(partial(self._sweep.remove, field))
                self.rows[field] = self._list.add(row)
            self.rows[field].show_entry(entry, meaning(entry, by, points))
        choices = [Choice(field, tr(info.label)) for field, info in self._sweep.possible().items()]
        self.more.set_choices(choices)
        self.more.setVisible(len(entries) < MOST_VARIED and bool(choices))
        self.form.set_idle(OF_A_GRID if by == "grid" else OF_DRAWN)
        self._show_problems()

    def _show_problems(self) -> None:
        """What the whole has against the sweep's own settings, beside their fields."""
        if not self._sweep.on:
            return
        for problem in self._sweep.problems:
            row = self.form.row_of(problem.field)
            if row is not None and not row.problem():
                cure = problem.cure
                put = None if cure is None else partial(self._experiment.set, problem.field, cure)
                words = "" if cure is None else tr(N_("Draw them by chance"))
                row.set_problem(sentence(problem), cure=words, on_cure=put)

    def go_to(self, field: str) -> bool:
        """Put the cursor where a problem of the sweep stands; False where that is not here."""
        own = self.form.row_of(field)
        row = next((row for name, row in self.rows.items() if at(name) == field), None)
        editor = row.editor if row is not None else own.editor if own is not None else None
        if editor is None and field == "sweep.vary":
            editor = self.more
        if editor is not None:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor is not None

    def _add(self, field: object) -> None:
        self._sweep.vary(str(field))
        row = self.rows.get(str(field))
        if row is not None:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, field: str, text: str) -> None:
        self._sweep.write(field, text, by=self.rows[field].editor)


class VariedRow(QWidget):
    """A setting that is varied: its name, its values, and what they mean or what is wrong with them.

    Signals:
        written(str): other values were written.
        remove_asked(): vary it no more.
    """

    written = Signal(str)
    remove_asked = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.editor = TextField("", width=220)
        self.editor.setAccessibleName(tr(N_("Values of {setting}"), setting=label))
        self.editor.value_edited.connect(lambda text: self.written.emit(str(text)))
        name = ElidedLabel(label, "medium")
        self.remove = icon_button("clear", "", on_click=self.remove_asked.emit)
        words = tr(N_("Do not vary {setting}"), setting=label)
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)
        self._sign = SmallIcon("failed-fill", "status.danger.mark", 14)
        self._words = Label("", "small", "text.muted", wrap=True)
        head = Row(6)
        head.add(name, 1)
        head.add(self.remove)
        told = Row(6)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told.add(self._words, 1)
        whole = Column(4)
        whole.addLayout(head)
        whole.add(self.editor)
        whole.addLayout(told)
        self.setLayout(whole)

    def words(self) -> str:
        """What is said below the values."""
        return self._words.text()

    def show_entry(self, entry: Entry, meaning: str) -> None:
        wrong = entry.problem
        if plain_values(self.editor.text(), entry.info) != entry.text:
            self.editor.set_value(entry.text)
        self._words.setText(sentence(wrong) if wrong is not None else meaning)
        self._words.set_role("status.danger.text" if wrong is not None else "text.muted")
        self._sign.setVisible(wrong is not None)
        set_mark(self.editor, "bad", "danger" if wrong is not None else "")
        self.editor.setAccessibleDescription(self._words.text())


def launch_words(sweep: SweepSetup, room: int) -> str:
    """What Launch says in so many pixels."""
    short, trials = tr(N_("Launch sweep")), sweep.costs().trials
    if trials < 2 or sweep.spec is None:
        return short
    whole = tr(N_("Launch sweep of {count} trials"), count=trials)
    fits = QFontMetrics(font("section")).horizontalAdvance(whole) <= room
    return whole if fits else short


def links(sweep: SweepSetup, goer: Callable[[str], Callable[[], object]]) -> list[Link]:
    """What stands against launching, each with the way to it."""
    show = tr(N_("Show"))
    return [(show, sentence(problem), goer(problem.field)) for problem in sweep.problems]
