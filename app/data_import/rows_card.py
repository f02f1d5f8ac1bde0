"""The card of the rows: how the file is read, the rows as they stand in it, and as they will be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from app.data_import.checks_part import part_words
from app.data_import.progress_line import DOING
from app.data_import.reading_bar import ReadingBar
from app.data_import.role_menu import missing_words, role_words
from app.data_import.rows_view import RowsView
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.data_import import DataImport
from app.state.names import model_title
from app.state.row_reader import RowsAround
from app.widgets.card import Card
from app.widgets.segmented import SegmentedControl
from app.widgets.text import Label
from peft_engine.contract.import_findings import Place
from peft_engine.contract.lit import LIT_TASKS, Lit
from peft_engine.contract.reading import Reading
from peft_engine.contract.tasks import ROLE_LABELS

KINDS = {
    "alpaca": N_("Instructions as Alpaca has them"),
    "sharegpt": N_("Conversations as ShareGPT has them"),
    "messages": N_("Conversations as OpenAI has them"),
    "judged": N_("Answers marked as good or bad"),
}
"""Ways to write rows that have a name."""


class RowsCard(Card):
    """The rows.

    Signals:
        role_asked(str): this column is to be something else.
    """

    role_asked = Signal(str)

    def __init__(self, state: DataImport) -> None:
        self.which = SegmentedControl(
            [("file", tr(N_("As in the file"))), ("made", tr(N_("As it will be")))],
            "file",
            tr(N_("Which rows are shown")),
        )
        super().__init__(tr(N_("Rows")), actions=[self.which], margin=(16, 10, 12, 12))
        self.setMinimumWidth(0)
        self._state = state
        self._shown: object = None
        self.reading = ReadingBar()
        self.view = RowsView()
        self.add(self.reading)
        self.add(self.view, 1)
        self._nothing = self.add(Label("", "body", "text.muted", wrap=True), 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reading.reading_edited.connect(state.set_reading)
        self.which.value_edited.connect(lambda _: self._show())
        self.view.role_asked.connect(self._ask_role)
        self.view.whole_asked.connect(self._ask_whole)
        self.view.cell_shown.connect(self._ask_lit)
        state.lit.told.connect(self._show_lit)
        state.around.read.connect(self._show_around)
        state.whole.read.connect(self._show_whole)

    def refresh(self) -> None:
        """As it is known now."""
        plan, look, report = self._state.plan, self._state.look, self._state.report
        reading = plan.reading
        if reading is None and self._state.problems and Path(plan.source).is_file():
            reading = Reading(kind="delimited")  # nothing was recognised; it can be said by hand
        self.reading.show_reading(reading, look.choices if look is not None else {})
        kind = look.kind if look is not None else ""
        self.set_sub(tr(KINDS[kind]) if kind in KINDS else "")
        made = report is not None and bool(report.examples)
        self.which.set_off("made", "" if made else self._why_not_made())
        if not made and self.which.value() == "made" and self._state.doing is None:
            self.which.set_value("file")
        self._show()

    def _why_not_made(self) -> str:
        """Why rows cannot be shown as they will be."""
        if self._state.doing is not None:
            return tr(DOING[self._state.doing])
        return missing_words(self._state.missing()) or tr(N_("No row can be shown."))

    def show_place(self, place: Place) -> None:
        """Show this row of the file; one that lies further down is read first."""
        self.which.set_value("file")
        self._show()
        if place.part == self._part() and self.view.go_to(place.row):
            self.view.table.setFocus()
            return
        self.view.say(tr(N_("Row {row} is being looked up in the file."), row=local(f"{place.row:,}")))
        self._state.ask_around(place)

    def _part(self) -> str:
        """Of which part the rows are that are shown."""
        return self._shown[1] if isinstance(self._shown, tuple) and self._shown[0] == "around" else "train"

    def _ask_whole(self, number: int) -> None:
        if self.which.value() == "file":
            self._state.ask_whole(Place(part=self._part(), row=number))

    def _ask_lit(self, at: int) -> None:
        """Of rows as they will be, ask which of their tokens count."""
        plan, report = self._state.plan, self._state.report
        self._state.lit.forget()
        if report is None or self.which.value() != "made":
            return
        if plan.task not in LIT_TASKS or not plan.model or plan.max_length is None:
            return
        self.view.say(tr(N_("The tokenizer of {model} is being asked."), model=model_title(plan.model)))
        self._state.lit.ask(plan.model, plan.task, report.examples[at], plan.max_length)

    def _show_lit(self, found: Lit) -> None:
        if found.problems or self.which.value() != "made":
            self.view.say(sentence(found.problems[0]) if found.problems else "")
            return
        words = N_("As {model} reads it: {count} tokens, of which {lit}, in bold, are what is learned")
        lit = sum(counts for _, counts in found.pieces)
        told = tr(
            words,
            model=model_title(self._state.plan.model),
            count=local(f"{len(found.pieces):,}"),
            lit=local(f"{lit:,}"),
        )
        self.view.show_pieces(told, found.pieces)

    def _show_whole(self, found: RowsAround) -> None:
        if found.rows and found.part == self._part() and self.which.value() == "file":
            self.view.show_whole(found.row, found.rows[0])

    def _ask_role(self, column: str) -> None:
        if self.which.value() == "file":
            self.role_asked.emit(column)

    def _show(self) -> None:
        look, report = self._state.look, self._state.report
        if self.which.value() == "made" and report is not None:
            rows = report.examples
            columns = list(dict.fromkeys(name for row in rows for name in row))
            self._fill(("made", id(report)), columns, rows, range(1, len(rows) + 1))
            self.view.show_roles({name: tr(ROLE_LABELS.get(name, name)) for name in columns})
            return
        if look is not None:
            if not (isinstance(self._shown, tuple) and self._shown[::2] == ("around", id(look))):
                self._fill(("file", id(look)), look.columns, look.rows, range(1, len(look.rows) + 1))
            self.view.show_roles(role_words(self._state.plan))
        else:
            self._fill(None, (), (), ())

    def _show_around(self, found: RowsAround) -> None:
        look = self._state.look
        if look is None or not found.rows:
            self.view.say(sentence(found.problems[0]) if found.problems else "")
            return
        self._fill(("around", found.part, id(look)), look.columns, found.rows, found.numbers)
        self.set_sub(
            tr(
                N_("{part}, rows {first} to {last}"),
                part=part_words(found.part),
                first=local(f"{found.numbers[0]:,}"),
                last=local(f"{found.numbers[-1]:,}"),
            )
        )
        self.view.show_roles(role_words(self._state.plan))
        if self.view.go_to(found.row):
            self.view.table.setFocus()

    def _fill(
        self,
        what: object,
        columns: Sequence[str],
        rows: Sequence[dict[str, object]],
        numbers: Sequence[int],
    ) -> None:
        """Other rows; those that are shown already stay, with what is chosen in them."""
        self.view.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        busy = self._state.doing is not None
        self._nothing.setText(tr(N_("The file is being looked at.") if busy else N_("No row can be shown.")))
        if what != self._shown:
            self._shown = what
            roles = self._state.plan.columns.values()
            self.view.show_rows(columns, rows, numbers, next((names[0] for names in roles if names), ""))
