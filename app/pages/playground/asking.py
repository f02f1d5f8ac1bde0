"""The card in which a text is written, or taken from the test part, and the answers are asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.pages.playground.conversation import Conversation
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.card import Card
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.numbers import FloatField, IntField
from app.widgets.text import ElidedLabel, Label
from app.widgets.text_area import TextArea
from app.widgets.text_field import TextField
from peft_engine.contract.play import Drawn, Sampling
from peft_engine.contract.tasks import NEW_HEAD, TASKS, writes

ROLE_WORDS = {
    "text": N_("Text"),
    "text_a": N_("First sentence"),
    "text_b": N_("Second sentence"),
    "prompt": N_("What is asked"),
    "context": N_("Context, may be empty"),
    "source": N_("Text to turn into another"),
    "tokens": N_("Text whose words are marked"),
    "question": N_("Question"),
    "passage": N_("Passage in which the answer is looked for"),
    "choices": N_("Choices, one in each line"),
    "messages": N_("What you say next"),
}
LINES = frozenset({"passage", "choices"})
"""What is written in several lines."""
OTHERWISE = {
    ("regression", "text_b"): N_("Second text, may be empty"),
    ("masked_language_modelling", "text"): N_("Text with gaps, each written as ___"),
    ("multiple_choice", "prompt"): N_("What the choices belong to"),
}
"""What a text is called in some tasks."""


def role_words(task: str, role: str) -> str:
    """What a text that is asked for is called."""
    return tr(OTHERWISE.get((task, role), ROLE_WORDS[role]))


class SamplingRow(QWidget):
    """How tokens are chosen. Temperature 0 takes the likeliest each time.

    Signals:
        edited(): a field was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.temperature = FloatField(0.0, minimum=0.0, maximum=2.0, step=0.1, width=84)
        self.top_p = FloatField(1.0, minimum=0.05, maximum=1.0, step=0.05, width=84)
        self.seed = IntField(1, minimum=0, width=84)
        self.most = IntField(64, minimum=1, maximum=1024, width=84)
        row = Row(24)
        for words, help_, field in (
            (
                N_("Temperature"),
                N_("0 always takes the likeliest token; 1 draws as the model says"),
                self.temperature,
            ),
            (N_("Top p"), N_("Draws among the likeliest tokens that make up this share"), self.top_p),
            (N_("Seed"), N_("The same seed writes the same text again; both sides start from it"), self.seed),
            (N_("Most new tokens"), N_("Writing ends there at the latest"), self.most),
        ):
            label = Label(tr(words), "small", "text.muted")
            label.setBuddy(field)
            field.setAccessibleName(tr(words))
            field.setToolTip(tr(help_))
            field.value_edited.connect(lambda _: self.edited.emit())
            label.setToolTip(tr(help_))
            column = Column(4)
            column.add(label)
            column.add(field)
            row.add(column)
        row.addStretch(1)
        self.setLayout(row)

    def sampling(self) -> Sampling | None:
        """What is set; None where something cannot be used."""
        values = {
            "temperature": self.temperature.value(),
            "top_p": self.top_p.value(),
            "seed": self.seed.value(),
            "most_tokens": self.most.value(),
        }
        try:
            return Sampling.model_validate(values)
        except ValueError:
            return None


class AskCard(Card):
    """Fields for the texts, the button, and the way to the test part.

    Signals:
        asked(), stopped(): the button was pressed.
        draw_asked(str): "any", "differ" or "wrong" was pressed.
        sampling_changed(): tokens are chosen otherwise now.
    """

    asked = Signal()
    stopped = Signal()
    draw_asked = Signal(str)
    sampling_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=(16, 14, 16, 12), parent=parent)
        self.setAccessibleName(tr(N_("What is asked")))
        self._fields: dict[str, TextField | TextArea | Conversation] = {}
        self._roles: tuple[str, ...] = ()
        self._task = ""
        self._two = False
        self._fields_room = Column(8)
        self.ask = primary_button(tr(N_("Ask")), "send", on_click=self.asked.emit)
        self.stop = outline_button(tr(N_("Stop")), "stop", on_click=self.stopped.emit)
        upper = Row(10)
        upper.add(self._fields_room, 1)
        for button in (self.ask, self.stop):  # beside the last field, also below others and a conversation
            upper.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.stop.hide()
        self.differ = outline_button(
            tr(N_("Where they differ")), "compare", on_click=lambda: self.draw_asked.emit("differ")
        )
        self.wrong = outline_button(
            tr(N_("Where it is wrong")), "wrong", on_click=lambda: self.draw_asked.emit("wrong")
        )
        self.any = outline_button(
            tr(N_("Next example")), "shuffle", on_click=lambda: self.draw_asked.emit("any")
        )
        self.fold = plain_button(tr(N_("How it writes")), "caret-right", on_click=self._fold)
        self._where = ElidedLabel(tr(N_("From the test part")), "small", "text.muted")
        self._where.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._true_sign = SmallIcon("checked-fill", "status.success.mark")
        self._truth = ElidedLabel("", "small", "text.muted")
        lower = Row(8)
        lower.add(self._where)
        for button in (self.any, self.differ, self.wrong, self.fold):
            lower.add(button)
        lower.addStretch(1)
        lower.add(self._true_sign)
        self._truth.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        lower.add(self._truth)
        self.sampling = SamplingRow()
        self.sampling.edited.connect(self.sampling_changed)
        self.sampling.hide()
        self.add(upper)
        self.add(lower)
        self.add(self.sampling)
        self.show_truth("", "")
        self.set_task(("text",), "classification")

    def set_task(self, roles: tuple[str, ...], task: str) -> None:
        """Offer a field for each text that a row of a task needs."""
        written = writes(task)
        self.fold.setVisible(written)
        self.sampling.setVisible(written and self.sampling.isVisibleTo(self))
        self.wrong.setVisible(task in NEW_HEAD)
        if (roles, task) == (self._roles, self._task):
            return
        self._roles, self._task = roles, task
        self.differ.setVisible(self._two and self._can_differ())
        for field in self._fields.values():
            self._fields_room.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = {}
        for role in roles:
            words = role_words(task, role)
            made: TextField | TextArea | Conversation
            if role == "messages":
                made = Conversation(words)
            elif role in LINES:
                made = TextArea(placeholder=words)
            else:
                made = TextField("", placeholder=words, width=300)
            made.setAccessibleName(words)
            made.returnPressed.connect(self.asked)
            self._fields[role] = made
            self._fields_room.add(made)
        before: QWidget | None = None
        stops: list[QWidget] = []
        for each in self._fields.values():
            stops += [each.talk, each.field, each.anew] if isinstance(each, Conversation) else [each]
        for widget in (*stops, self.ask, self.stop, self.any):
            if before is not None:
                self.setTabOrder(before, widget)
            before = widget

    def set_names(self, right: str, *, two: bool) -> None:
        """Say on the buttons who is asked."""
        self.ask.set_text(tr(N_("Ask both")) if two else tr(N_("Ask")))
        words = N_("Where {name} is wrong")
        if TASKS[self._task].answer == "number":
            words = N_("Where {name} is farthest off")
        self.wrong.set_text(tr(words, name=right))
        self._two = two
        self.differ.setVisible(two and self._can_differ())

    def _can_differ(self) -> bool:
        """Whether stored answers can be compared; of numbers no two are the same."""
        return self._task in NEW_HEAD and TASKS[self._task].answer != "number"

    def set_narrow(self, on: bool) -> None:
        """Where there is little room, the ways to certain examples are icons."""
        for button in (self.differ, self.wrong):
            button.set_short(on)

    def row(self) -> dict[str, str]:
        """The texts by role."""
        return {role: field.value() for role, field in self._fields.items()}

    def is_empty(self) -> bool:
        return not any(text.strip() for text in self.row().values())

    def set_row(self, row: dict[str, str]) -> None:
        """Show these texts."""
        for role, text in self.shown(row).items():
            self._fields[role].set_value(text)
        for field in self._fields.values():
            if isinstance(field, TextField):
                field.setCursorPosition(0)

    def shown(self, row: dict[str, str]) -> dict[str, str]:
        """A row as the fields show it: those of one line without line ends."""
        return {
            role: row.get(role, "").replace("\n", " ") if isinstance(field, TextField) else row.get(role, "")
            for role, field in self._fields.items()
        }

    def shows(self, row: dict[str, str]) -> bool:
        """Whether the fields show this row."""
        return {role: _plain(text) for role, text in self.row().items()} == {
            role: _plain(text) for role, text in self.shown(row).items()
        }

    def conversation(self) -> Conversation | None:
        """The field that holds a conversation, where there is one."""
        field = self._fields.get("messages")
        return field if isinstance(field, Conversation) else None

    def show_drawn(self, drawn: Drawn) -> None:
        """Show a test item; its true answer is said when the others are there."""
        self.set_row(drawn.row)
        self.show_truth("", "")
        place = {"number": drawn.number, "total": drawn.total}
        self._where.setText(tr(N_("From the test part, {number} of {total}"), **place))

    def show_own(self) -> None:
        """The text is not of the test part any more."""
        self._where.setText(tr(N_("From the test part")))
        self.show_truth("", "")

    def show_truth(self, label: str, text: str) -> None:
        """Say the true answer; an empty one takes it away."""
        there = bool(label or text)
        self._true_sign.setVisible(there)
        self._truth.setVisible(there)
        if label:
            text = tr(N_("The right answer is {label}."), label=label)
        self._truth.setText(text)

    def set_writing(self, on: bool) -> None:
        """While texts are written the button stops that."""
        if on == self.stop.isVisibleTo(self):
            return
        focused = self.ask.hasFocus() or self.stop.hasFocus()
        self.stop.setVisible(on)
        self.ask.setVisible(not on)
        if focused:
            (self.stop if on else self.ask).setFocus()

    def focus_text(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._fields.values())).setFocus()

    def _fold(self) -> None:
        there = not self.sampling.isVisibleTo(self)
        self.sampling.setVisible(there)
        self.fold.set_icon("caret-down" if there else "caret-right")


def _plain(text: str) -> str:
    """A text without the line ends that a conversation's field leaves out."""
    return " ".join(text.split())
