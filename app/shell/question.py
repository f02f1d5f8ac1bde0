"""A question with a few answers, each a button that says what it does; Esc changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.theme.theme import px
from app.widgets.buttons import Button, danger_button, outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import Label

WIDTH, MARGIN = 460, 20
_MAKE = {"primary": primary_button, "outline": outline_button, "danger": danger_button}


@dataclass(frozen=True)
class Answer:
    """One answer: its key, its words, and its kind of button ("primary" for one, "outline", "danger")."""

    key: str
    words: str
    kind: str = "outline"
    icon: str = ""


class Question(QDialog):
    """Asks without stopping the event loop.

    Args:
        text: what is asked, in bold.
        more: what each answer means.
        answers: the first has the focus; the last is what Esc chooses.

    Signals:
        answered(str): the key of the answer.
    """

    answered = Signal(str)

    def __init__(self, window: QWidget, text: str, more: str, answers: Sequence[Answer]) -> None:
        super().__init__(window)
        self.setWindowTitle(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._last = answers[-1].key
        self._told = False
        self.buttons: dict[str, Button] = {}
        column = Column(10, MARGIN)
        column.addStrut(px(WIDTH - 2 * MARGIN))  # a least width of the dialog's own would let buttons be cut
        column.add(Label(text, "section", wrap=True))
        column.add(Label(more, "body", "text.muted", wrap=True))
        column.addSpacing(px(6))
        column.addStretch(1)  # a dialog is as high as its sentences in the narrowest window
        ways = Row(8)
        for answer in answers:
            button = _MAKE[answer.kind](answer.words, answer.icon, on_click=partial(self._answer, answer.key))
            self.buttons[answer.key] = button
            ways.add(button)
        ways.addStretch(1)
        column.add(ways)
        self.setLayout(column)
        first = self.buttons[answers[0].key]
        first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Esc."""
        self._answer(self._last)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tell(self._last)
        super().closeEvent(event)

    def _answer(self, key: str) -> None:
        self._tell(key)
        self.done(0)  # `close` would ask `reject`, which comes here again, and leave the dialog open

    def _tell(self, key: str) -> None:
        if not self._told:
            self._told = True
            self.answered.emit(key)
