"""What is to become of the rows: what is learned from them, what is wrong with them, how long they are, and
their parts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.data_import.checks_part import ChecksPart
from app.data_import.label_part import LabelPart
from app.data_import.lengths import LengthBars
from app.data_import.progress_line import DOING
from app.data_import.role_menu import missing_words
from app.data_import.split_part import SplitPart
from app.data_import.written_part import WrittenPart
from app.figures import local
from app.i18n import N_, tr
from app.state.data_import import DataImport
from app.state.names import model_title
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Column, Content, Scroller
from app.widgets.text import Label
from peft_engine.contract.import_findings import Lengths
from peft_engine.contract.tasks import LABELLED, OFFERED, TASK_LABELS, TASKS

GAP = 10


class PlanSide(QWidget):
    """Four cards in a column that scrolls.

    Signals:
        row_asked(Place): this row is to be shown.
    """

    row_asked = Signal(object)

    def __init__(self, state: DataImport) -> None:
        super().__init__()
        self._state = state
        self.task = ChoiceBox((), "", width=300)
        self.task.setAccessibleName(tr(N_("What should be learned")))
        self._missing = Label("", "small", "status.danger.text", wrap=True)
        self._model = Label("", "small", "text.muted", wrap=True)
        self.labels = LabelPart()
        self._labels_head = Label(tr(N_("Labels")), "caption", "text.muted")
        self.checks = ChecksPart()
        self._waiting = Label("", "small", "text.muted", wrap=True)
        self.lengths = LengthBars()
        self._lengths_told = Label("", "small", "text.muted", wrap=True)
        self.split = SplitPart()
        margin = (14, 8, 14, 14)
        self.written = WrittenPart()
        self._learned = Card(tr(N_("What should be learned")), margin=margin)
        for part in self._learned_parts():
            self._learned.add(part)
        self._checked = Card(tr(N_("Checks")), margin=margin)
        self._checked.add(self._waiting)
        self._checked.add(self.checks)
        self._long = Card(tr(N_("How long the rows are")), margin=margin)
        self._long.add(self.lengths)
        self._long.add(self._lengths_told)
        self._divided = Card(tr(N_("Parts")), margin=margin)
        self._divided.add(self.split)
        content = Content()
        cards = Column(GAP, (0, 0, 6, 0))
        for card in (self._learned, self._checked, self._long, self._divided):
            cards.add(card)
        cards.addStretch(1)
        content.setLayout(cards)
        whole = Column(0)
        whole.add(Scroller(content), 1)
        self.setLayout(whole)
        self.task.value_edited.connect(lambda task: state.set_task(str(task)))
        self.written.value_edited.connect(state.set_written)
        self.labels.labels_edited.connect(state.set_labels)
        self.checks.mend_switched.connect(state.set_mend)
        self.checks.row_asked.connect(self.row_asked)
        self.split.split_edited.connect(state.set_split)
        self.split.rows_edited.connect(state.set_rows)

    def _learned_parts(self) -> tuple[QWidget, ...]:
        return (self.task, self._missing, self._model, self.written, self._labels_head, self.labels)

    def missing_words(self) -> str:
        """Which columns are still to be named."""
        return self._missing.text()

    def refresh(self, model: str) -> None:
        """As it is known now; `model` is what is to be said of the model."""
        plan, look, report = self._state.plan, self._state.look, self._state.report
        known = look is not None and not look.problems
        self.setEnabled(known)
        tasks = dict.fromkeys((*(look.tasks if look is not None else ()), *OFFERED))
        choices = [Choice(key, tr(TASK_LABELS[key])) for key in tasks]
        if plan.task not in tasks:
            choices.insert(0, Choice("", tr(N_("Choose what should be learned"))))
        self.task.set_choices(choices, plan.task if plan.task in tasks else "")
        words = missing_words(self._state.missing())
        self._missing.setText(words)
        self._missing.setVisible(bool(words) and known)
        self._model.setText(model)
        self._model.setVisible(bool(model) and known)
        self.written.show_value(*self._state.written())
        self._show_labels()
        self._show_checks()
        self._show_lengths(report.lengths if report is not None else None)
        given = tuple(look.parts) if look is not None else ()
        columns = look.columns if look is not None else ()
        self.split.show_plan(plan, columns, given, plan.task in LABELLED)
        self.split.show_counts(
            report.before if report is not None else {}, report.after if report is not None else {}
        )
        self._divided.setVisible(known and not words)

    def _show_labels(self) -> None:
        report, plan = self._state.report, self._state.plan
        counts: dict[str, int] = {}
        for part in (report.labels if report is not None else {}).values():
            for name, count in part.items():
                counts[name] = counts.get(name, 0) + count
        unknown = report.unknown if report is not None else {}
        shown = bool(counts or unknown) and plan.task in LABELLED
        self._labels_head.setVisible(shown)
        self.labels.setVisible(shown)
        if shown:
            names = self._state.names_of_labels()
            renamed = TASKS[plan.task].answer != "tags"
            self.labels.show_labels(counts, names, renamed=renamed, unknown=unknown)

    def _show_checks(self) -> None:
        report = self._state.report
        doing = self._state.doing
        busy = doing in ("look", "check")
        self._waiting.setText(tr(DOING[doing]) if doing is not None and busy else "")
        self._waiting.setVisible(busy)
        known = self._state.look.findings if self._state.look is not None and not busy else ()
        self._checked.setVisible(busy or report is not None or bool(known))
        if report is not None:
            self.checks.show_findings(report.findings, sum(report.before.values()))
        elif known:  # before it is said which columns are which
            self.checks.show_findings(known, 0)
        elif not busy:
            self.checks.clear()
        self.checks.setVisible(report is not None or bool(known))

    def _show_lengths(self, found: Lengths | None) -> None:
        self._long.setVisible(found is not None and bool(found.counts))
        if found is None:
            return
        told = lengths_words(found)
        cut = float(found.limit) if found.limit else None
        self.lengths.show_lengths(found.edges, found.counts, cut, told)
        self._lengths_told.setText(told)


def lengths_words(found: Lengths) -> str:
    """The histogram in a sentence; how many are cut is told among the checks."""
    return tr(
        N_("In tokens of {model}, half of the rows are shorter than {median}, the longest has {longest}."),
        model=model_title(found.model),
        median=local(f"{found.median:,}"),
        longest=local(f"{found.longest:,}"),
    )
