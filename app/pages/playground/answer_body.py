"""What a side answers: a class with its probabilities, a text as it comes, or why there is nothing yet."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.i18n import N_, tr
from app.pages.playground.found_view import FoundView
from app.state.found_words import found_line, share_of
from app.widgets.buttons import outline_button
from app.widgets.chance_bars import Chance, ChanceBars, percent
from app.widgets.chip import Chip
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label, Sentence
from app.widgets.written_text import WrittenText
from peft_engine.contract.play import Found

BARS, TEXT, NOTE, FOUND = range(4)
Told: TypeAlias = tuple[str, float | None, bool | None]
"""An answer, how likely it is, and whether it is right."""


class AnswerLine(QWidget):
    """The answer, how likely it is, and whether it is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = ElidedLabel("", "title")
        self._percent = Label("", "title", "text.muted")
        self.right = Chip("")
        line = Row(10)
        for part in (self.answer, self._percent, self.right):
            line.add(part)
        line.addStretch(1)
        self.setLayout(line)

    def show_answer(self, answer: str, share: float | None, right: bool | None) -> None:
        """Show it; `right` is None where the true answer is not known, `share` where there is none."""
        self.answer.setText(answer)
        self._percent.setVisible(share is not None)
        self._percent.setText(percent(share) if share is not None else "")
        self.right.setVisible(right is not None)
        if right:
            self.right.set(tr(N_("right")), "success", "check")
        else:
            self.right.set(tr(N_("wrong")), "danger", "wrong")


class AnswerBody(QStackedWidget):
    """One of four: bars, a text, a note, or what is found in a row.

    Signals:
        turned(): another one of them is shown.
        cure_asked(): the button beside the note was pressed.
    """

    turned = Signal()
    cure_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.above = AnswerLine()
        self.bars = ChanceBars(tr(N_("{side}: probability of each class"), side=name))
        self.text = WrittenText(tr(N_("{side}: what was written"), side=name))
        self._how = Sentence("small", "text.muted", selectable=False)
        self._how.hide()
        self._note = Sentence("body", "text.muted", selectable=False)
        self.cure = outline_button("", on_click=self.cure_asked.emit)
        self.cure.hide()
        self.addWidget(_room(6, self.above, self.bars, None))
        self.addWidget(_room(4, self.text, self._how))
        row = Row(0)
        row.add(self.cure)
        row.addStretch(1)
        below = QWidget()
        below.setLayout(row)
        self.addWidget(_room(10, self._note, below, None))
        self.found = FoundView(name)
        self.found_above = AnswerLine()
        self._change = Sentence("body", "text.muted", selectable=False)
        self._change.hide()
        self.addWidget(_room(6, self.found_above, self.found, self._change, None))
        self.clear("")

    def set_compact(self, on: bool) -> None:
        """In low windows the answer stands elsewhere, and a text has fewer lines."""
        self.text.set_low(on)
        self.above.setVisible(not on)
        self.found_above.setVisible(not on)
        self.found.set_low(on)

    def set_how(self, text: str) -> None:
        """Say below a text how its tokens are chosen."""
        self._how.setText(text)
        self._how.setVisible(bool(text))

    def how(self) -> str:
        """What is said of how tokens are chosen."""
        return self._how.text()

    def clear(self, note: str, cure: str = "") -> None:
        """Nothing is answered; say why, or what would bring an answer."""
        self._note.setText(note)
        self.cure.setVisible(bool(cure))
        if cure:
            self.cure.set_text(cure)
        self._turn(NOTE)

    def show_chances(self, answer: str, chances: Sequence[Chance], family: str) -> Told:
        """Show a class and how probable all are; what is said of it comes back."""
        best = next(each for each in chances if each.label == answer)
        true = next((each.label for each in chances if each.true), None)
        told = (answer, best.share, None if true is None else true == answer)
        self.above.show_answer(*told)
        self.bars.set_chances(chances, family)
        self._turn(BARS)
        return told

    def show_found(
        self, found: Found, other: Found | None, labels: Sequence[str], family: str, truth: str
    ) -> Told:
        """Show what is found in a row; what is said of it comes back.

        Args:
            other: what the other side finds, where it is shown beside.
            labels: of the data set.
            truth: the right answer, "" where it is not known.
        """
        told = found_line(found), share_of(found), found.right
        self._change.hide()
        self.found_above.show_answer(*told)
        self.found.show_found(found, other, labels, family, truth)
        self._turn(FOUND)
        return told

    def show_text(self, text: str) -> None:
        """Show a text so far."""
        self.text.show_text(text)
        self._turn(TEXT)

    def shows_note(self) -> bool:
        return self.currentIndex() == NOTE

    def shows_bars(self) -> bool:
        return self.currentIndex() == BARS

    def say(self, sentence: str) -> None:
        """Say below what is found how it differs from the other side's."""
        self._change.setText(sentence)
        self._change.setVisible(bool(sentence))
        QAccessible.updateAccessibility(QAccessibleEvent(self._change, QAccessible.Event.Alert))

    def has_ticks(self) -> bool:
        """Whether a tick says where another answer stands."""
        return self.shows_bars() or (self.shows_found() and self.found.has_ticks())

    def shows_found(self) -> bool:
        return self.currentIndex() == FOUND

    def note(self) -> str:
        """What is said in place of an answer."""
        return self._note.text() if self.shows_note() else ""

    def answer(self) -> str:
        """The class, or the line of what is found, that is shown."""
        if self.shows_found():
            return self.found_above.answer.text()
        return self.above.answer.text() if self.shows_bars() else ""

    def _turn(self, number: int) -> None:
        """It is as high as what it shows needs, not as the highest of the three."""
        for n in range(self.count()):
            policy = QSizePolicy.Policy.Preferred if n == number else QSizePolicy.Policy.Ignored
            page = self.widget(n)
            assert page is not None
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.setCurrentIndex(number)
        self.turned.emit()


def _room(gap: int, *parts: QWidget | None) -> QWidget:
    """Parts one below the other; None is a stretch."""
    column = Column(gap)
    for part in parts:
        if part is None:
            column.addStretch(1)
        else:
            column.add(part)
    room = QWidget()
    room.setLayout(column)
    return room
