"""The cards of the playground, and how they stand in the room that there is."""

from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.pages.playground.answers import AnswerCard
from app.pages.playground.asking import AskCard
from app.pages.playground.lens_card import AgreementCard, LensCard
from app.pages.playground.mix_card import MixCard
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.layouts import Column, Row

WIDE = 1040
"""From here on the counts of the test part stand beside the lens."""
TWO = 900
"""From here on the two answers stand side by side."""
LOW = 700
"""Below this the answers stand in the heads of their cards."""


@dataclass(frozen=True)
class Cards:
    """What the page shows, from top to bottom."""

    banner: Banner
    asking: AskCard
    left: AnswerCard
    right: AnswerCard
    mixed: MixCard
    lens: LensCard
    agreement: AgreementCard


class CardRoom(QWidget):
    """All cards in one column; answers, and lens and counts, side by side where there is room."""

    def __init__(self, cards: Cards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        column = Column(12, (16, 12, 16, 12))
        column.add(cards.banner)
        column.add(cards.asking)
        self._answers = Row(12)
        self._answers.add(cards.left, 1)
        self._answers.add(cards.right, 1)
        column.add(self._answers)
        column.add(cards.mixed)
        self._lower = Row(12)
        self._lower.add(cards.lens, 3)
        self._lower.add(cards.agreement, 1)
        column.add(self._lower, 1)
        self.setLayout(column)

    def fold(self, width: int, height: int) -> None:
        """Suit a page of this size."""
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        cards = self._cards
        self._lower.setDirection(sideways if width >= px(WIDE) else down)
        self._answers.setDirection(sideways if width >= px(TWO) else down)
        cards.asking.set_narrow(width < px(TWO))
        cards.mixed.set_narrow(width < px(TWO))
        low = height < px(LOW)
        for card in (cards.left, cards.right, cards.lens):
            card.set_compact(low)
