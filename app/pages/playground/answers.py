"""The card of one side: who answers, and what the answer is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.i18n import N_, tr
from app.theme.theme import px, theme
from app.widgets.buttons import outline_button
from app.widgets.card import Card
from app.widgets.chance_bars import Chance, ChanceBars, Tick, percent
from app.widgets.chip import Chip
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.family_mark import FamilyMark
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label
from app.widgets.written_text import WrittenText

BARS, TEXT, NOTE = range(3)
WIDE, NARROW = 250, 176
"""Width of the choice of who answers, and in low windows."""


class AnswerLine(QWidget):
    """The likeliest class, how likely it is, and whether it is right."""

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

    def show_answer(self, answer: str, share: float, right: bool | None) -> None:
        """Show it; `right` is None where the true answer is not known."""
        self.answer.setText(answer)
        self._percent.setText(percent(share))
        self.right.setVisible(right is not None)
        if right:
            self.right.set(tr(N_("right")), "success", "check")
        else:
            self.right.set(tr(N_("wrong")), "danger", "wrong")


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
        self._who_row = Row(8)
        self._who_row.add(self._mark)
        self._who_row.add(self.who)
        self._who_row.add(self._facts, 1)
        self._tick = Tick()
        self._legend = Label("", "small", "text.muted")
        self._who_row.add(self._tick)
        self._who_row.add(self._legend)
        # Two of them: a part that moves to another place loses the colours of its theme.
        self._above, self._in_head = AnswerLine(), AnswerLine()
        self._who_row.add(self._in_head)
        self.bars = ChanceBars(tr(N_("{side}: probability of each class"), side=name))
        self.text = WrittenText(tr(N_("{side}: what was written"), side=name))
        self._note = Label("", "body", "text.muted", wrap=True)
        self.cure = outline_button("", on_click=self.cure_asked.emit)
        self.cure.hide()
        self._body = QStackedWidget()
        self._body.addWidget(_top(self._above, self.bars))
        self._body.addWidget(self.text)
        note = Column(10)
        note.add(self._note)
        row = Row(0)
        row.add(self.cure)
        row.addStretch(1)
        note.add(row)
        note.addStretch(1)
        room = QWidget()
        room.setLayout(note)
        self._body.addWidget(room)
        self.add(self._who_row)
        self.add(self._body, 1)
        self.clear("")
        theme().changed.connect(self._apply_scale)

    def set_legend(self, name: str) -> None:
        """Say whose answer the ticks on the bars are; "" where there are none."""
        self._legend.setText(name)
        self._show_page(self._body.currentIndex())

    def set_compact(self, on: bool) -> None:
        """In low windows the answer stands in the head, in place of the facts."""
        self.text.set_low(on)
        self._compact = on
        self._show_page(self._body.currentIndex())

    def _apply_scale(self) -> None:
        self.set_compact(self._compact)

    def _show_page(self, number: int) -> None:
        """The card is as high as what it shows needs, not as the highest of the three."""
        for n in range(self._body.count()):
            policy = QSizePolicy.Policy.Preferred if n == number else QSizePolicy.Policy.Ignored
            page = self._body.widget(n)
            assert page is not None
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._body.setCurrentIndex(number)
        self.who.setFixedWidth(px(NARROW if self._compact and number == BARS else WIDE))
        self._above.setVisible(not self._compact)
        self._in_head.setVisible(self._compact and number == BARS)
        self._facts.setVisible(not self._in_head.isVisibleTo(self))
        for part in (self._legend, self._tick):
            part.setVisible(bool(self._legend.text()) and number == BARS and not self._compact)

    def set_choices(self, choices: Sequence[Choice], value: object, family: str, facts: str) -> None:
        """Offer these sides, one of them chosen."""
        self.who.set_choices(choices, value)
        self._family = family
        self._mark.set_family(family)
        self._facts.setText(facts)

    def clear(self, note: str, cure: str = "") -> None:
        """Nothing is answered; say why, or what would bring an answer."""
        self._note.setText(note)
        self.cure.setVisible(bool(cure))
        if cure:
            self.cure.set_text(cure)
        self._show_page(NOTE)

    def show_chances(self, answer: str, chances: Sequence[Chance]) -> None:
        """Show a class and how probable all are."""
        best = next(each for each in chances if each.label == answer)
        true = next((each.label for each in chances if each.true), None)
        for line in (self._above, self._in_head):
            line.show_answer(answer, best.share, None if true is None else true == answer)
        self.bars.set_chances(chances, self._family)
        self._show_page(BARS)

    def show_text(self, text: str) -> None:
        """Show a text so far."""
        self.text.show_text(text)
        self._show_page(TEXT)

    def shows_note(self) -> bool:
        return self._body.currentIndex() == NOTE

    def note(self) -> str:
        """What is said in place of an answer."""
        return self._note.text() if self.shows_note() else ""

    def answer(self) -> str:
        """The class that is shown."""
        return self._above.answer.text() if self._body.currentIndex() == BARS else ""


def _top(*parts: QWidget) -> QWidget:
    """Parts at the top of what room there is."""
    column = Column(6)
    for part in parts:
        column.add(part)
    column.addStretch(1)
    room = QWidget()
    room.setLayout(column)
    return room
