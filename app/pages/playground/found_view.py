"""What is found in a row: the text with its marks, a bar for each label, choice or word, a number on its
range."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.state.found_words import found_more
from app.widgets.chance_bars import Chance, ChanceBars
from app.widgets.layouts import Column
from app.widgets.marked_text import MarkedText, Piece
from app.widgets.range_bar import RangeBar
from app.widgets.text import Sentence
from peft_engine.contract.play import Found


class FoundView(QWidget):
    """Shows those of its parts that an answer has.

    Args:
        name: who answers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked = MarkedText(tr(N_("{side}: what is marked in the text"), side=name))
        self.bars = ChanceBars(tr(N_("{side}: probability of each answer"), side=name))
        self.range = RangeBar(tr(N_("{side}: the number among those of the training part"), side=name))
        self.more = Sentence("small", "text.muted")
        column = Column(8)
        for part in (self.marked, self.range, self.bars, self.more):
            column.add(part)
            part.hide()
        self.setLayout(column)

    def set_low(self, on: bool) -> None:
        """In low windows a text has fewer lines."""
        self.marked.set_low(on)

    def has_ticks(self) -> bool:
        """Whether a tick says where another answer stands."""
        bars = any(chance.base is not None for chance in self.bars.chances())
        return (self.bars.isVisibleTo(self) and bars) or self.range.isVisibleTo(self)

    def show_found(
        self, found: Found, other: Found | None, labels: Sequence[str], family: str, truth: str
    ) -> None:
        """Show it; see `AnswerBody.show_found`."""
        self.marked.setVisible(bool(found.text))
        kinds = sorted({label.partition("-")[2] for label in labels if "-" in label})
        self.marked.show_marks(
            found.text, [Piece(mark.start, mark.end, mark.name) for mark in found.marks], kinds
        )
        guesses = found.chances or (found.gaps[0] if len(found.gaps) == 1 else ())
        self.bars.setVisible(bool(guesses))
        others = other.chances if other is not None and len(other.chances) == len(guesses) else ()
        true = truth.split(", ") if found.threshold is not None else [truth]
        self.bars.set_chances(
            [
                Chance(
                    guess.text,
                    guess.probability,
                    others[n].probability if others else None,
                    bool(truth) and bool(found.chances) and guess.text in true,
                )
                for n, guess in enumerate(guesses)
            ],
            family,
            threshold=found.threshold,
            stacked=bool(found.chances) and found.threshold is None,
        )
        number = found.value is not None and found.least is not None and found.most is not None
        self.range.setVisible(number)
        if found.value is not None and found.least is not None and found.most is not None:
            self.range.show_number(
                found.value,
                found.least,
                found.most,
                base=other.value if other is not None else None,
                true=_number(truth),
                family=family,
            )
        self.more.setText(found_more(found))
        self.more.setVisible(bool(self.more.text()))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
