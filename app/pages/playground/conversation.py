"""What was said so far, and the field for what is said next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.data_import.talk import TalkView
from app.i18n import N_, tr
from app.theme.theme import px, theme
from app.widgets.buttons import outline_button
from app.widgets.layouts import Column, Row
from app.widgets.text_field import TextField
from peft_engine.contract.turns import Message, as_text, turns_in

HIGH = 132


class Conversation(QWidget):
    """A conversation that keeps its turns. As a field it holds all of it as one text.

    Signals:
        returnPressed(): Enter was pressed in the field.
    """

    returnPressed = Signal()  # noqa: N815 - as a line calls it

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns: list[Message] = []
        self.talk = TalkView(tr(N_("What was said so far")))
        self.talk.setToolTip(tr(N_("The conversation goes on with what is answered at the right.")))
        self.field = TextField("", placeholder=tr(N_("What you say next")), width=300)
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self.returnPressed)
        self.anew = outline_button(tr(N_("Begin anew")), "again", on_click=self.begin_anew)
        row = Row(8)
        row.add(self.field, 1)
        row.add(self.anew)
        column = Column(8)
        column.add(self.talk)
        column.addLayout(row)
        self.setLayout(column)
        self.setFocusProxy(self.field)
        theme().changed.connect(self._apply_scale)
        self._show()

    def value(self) -> str:
        """The whole conversation with what stands in the field as its last turn; "" where nothing does."""
        said = self.field.value().strip()
        return as_text([*self._turns, {"role": "user", "content": said}]) if said else ""

    def set_value(self, text: str) -> None:
        """Show a conversation; its last question goes into the field."""
        turns = turns_in(text) if text else []
        last = str(turns.pop()["content"]) if turns and turns[-1]["role"] == "user" else ""
        self._turns = turns
        self.field.set_value(last.replace("\n", " "))
        self._show()

    def setCursorPosition(self, position: int) -> None:
        self.field.setCursorPosition(position)

    def turns(self) -> Sequence[Message]:
        """What was said so far."""
        return tuple(self._turns)

    def go_on(self, asked: str, answer: str) -> None:
        """This was asked and answered; the field is free for what follows."""
        self._turns = [*turns_in(asked), {"role": "assistant", "content": answer}]
        self.field.set_value("")
        self._show()
        bar = self.talk.verticalScrollBar()
        bar.setValue(bar.maximum())

    def begin_anew(self) -> None:
        """Forget what was said."""
        self.set_value("")
        self.field.setFocus()

    def _show(self) -> None:
        self.talk.setVisible(bool(self._turns))
        self.anew.setVisible(bool(self._turns))
        self.talk.show_talk([(str(turn["role"]), str(turn["content"])) for turn in self._turns])
        self._apply_scale()

    def _apply_scale(self) -> None:
        self.talk.setFixedHeight(px(HIGH))
