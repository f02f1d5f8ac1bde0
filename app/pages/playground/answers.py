"""The card of one side: who answers, and what the answer is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.pages.playground.answer_body import AnswerBody, AnswerLine
from app.theme.theme import px, theme
from app.widgets.card import Card
from app.widgets.chance_bars import Chance, Tick
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.family_mark import FamilyMark
from app.widgets.layouts import Row
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.play import Found

WIDE, NARROW = 250, 176
"""Width of the choice of who answers, and the least of it in low windows."""


class AnswerCard(Card):
    """One side.

    Signals:
        side_chosen(object): the person chose somebody else to answer.
        cure_asked(): the button beside the sentence that says why nobody answers was pressed.
    """

    side_chosen = Signal(object)
    cure_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=(16, 10, 16, 12), parent=parent)
        self.setAccessibleName(name)
        self._family = "reference"
        self._compact = False
        self._mark = FamilyMark("reference", 15)
        self.who = ChoiceBox((), None, width=WIDE)
        self.who.setAccessibleName(tr(N_("{side}: who answers"), side=name))
        self.who.value_edited.connect(self.side_chosen)
        self._facts = ElidedLabel("", "small", "text.muted")
        self._tick = Tick()
        self._legend = Label("", "small", "text.muted")
        # Another one than the body has: a part that moves to another place loses the colours of its theme.
        self._in_head = AnswerLine()
        row = Row(8)
        row.add(self._mark)
        row.add(self.who)
        row.add(self._facts, 1)
        for part in (self._tick, self._legend, self._in_head):
            row.add(part)
        self.shown = AnswerBody(name)
        self.bars, self.text, self.cure = self.shown.bars, self.shown.text, self.shown.cure
        self.shown.cure_asked.connect(self.cure_asked)
        self.shown.turned.connect(self._show_head)
        self.add(row)
        self.add(self.shown, 1)
        self.clear("")
        theme().changed.connect(self._apply_scale)

    def set_legend(self, name: str) -> None:
        """Say whose answer the ticks on the bars are; "" where there are none."""
        self._legend.setText(name)
        self._show_head()

    def set_compact(self, on: bool) -> None:
        """In low windows the answer stands in the head, in place of the facts."""
        self.shown.set_compact(on)
        self._compact = on
        self._show_head()

    def _apply_scale(self) -> None:
        self.set_compact(self._compact)

    def _show_head(self) -> None:
        bars = self.shown.shows_bars() or self.shown.shows_found()
        least = min(max(self.who.needed_width(), px(NARROW)), px(WIDE))
        self.who.setFixedWidth(least if self._compact and bars else px(WIDE))
        self._in_head.setVisible(self._compact and bars)
        self._facts.setVisible(not self._in_head.isVisibleTo(self))
        for part in (self._legend, self._tick):
            part.setVisible(bool(self._legend.text()) and self.shown.has_ticks() and not self._compact)

    def set_choices(self, choices: Sequence[Choice], value: object, family: str, facts: str) -> None:
        """Offer these sides, one of them chosen."""
        self.who.set_choices(choices, value)
        self._family = family
        self._mark.set_family(family)
        self._mark.setVisible(value is not None)  # nobody is of no family
        self._facts.setText(facts)
        self._show_head()

    def set_how(self, text: str) -> None:
        """Say below a text how its tokens are chosen."""
        self.shown.set_how(text)

    def clear(self, note: str, cure: str = "") -> None:
        """Nothing is answered; say why, or what would bring an answer."""
        self.shown.clear(note, cure)

    def show_chances(self, answer: str, chances: Sequence[Chance]) -> None:
        """Show a class and how probable all are."""
        self._in_head.show_answer(*self.shown.show_chances(answer, chances, self._family))

    def show_found(self, found: Found, other: Found | None, labels: Sequence[str], truth: str) -> None:
        """Show what is found in a row; see `AnswerBody`."""
        told = self.shown.show_found(found, other, labels, self._family, truth)
        self._in_head.show_answer(*told)

    def say(self, sentence: str) -> None:
        """Say how this answer differs from the other one; heard by screen readers."""
        self.shown.say(sentence)

    def show_text(self, text: str) -> None:
        """Show a text so far."""
        self.shown.show_text(text)

    def shows_note(self) -> bool:
        return self.shown.shows_note()

    def note(self) -> str:
        """What is said in place of an answer."""
        return self.shown.note()

    def answer(self) -> str:
        """The class that is shown."""
        return self.shown.answer()
