"""How the answers of a file are written, where its rows leave room for doubt: what a number says, what
divides its fraction off, what stands between labels, where tags begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.data_import.reading_words import SEPARATORS
from app.i18n import N_, tr
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Column
from app.widgets.text import Label

_HEADS = {
    "numbers": N_("What the number of the right choice says"),
    "decimal": N_("What divides the fraction of a number off"),
    "separator": N_("What stands between labels"),
    "tags": N_("Where tags begin"),
}
_ANSWERS = {
    "numbers": {
        "zero": N_("Its place, counted from 0"),
        "one": N_("Its place, counted from 1"),
        "name": N_("What the choice is called in the file"),
        "text": N_("The text of the choice"),
    },
    "decimal": {".": N_("Point"), ",": N_("Comma")},
    "separator": {**{sign: SEPARATORS[sign] for sign in ";|,"}, "/": N_("Slash")},
    "tags": {
        "iob2": N_("B- begins, I- goes on (IOB2)"),
        "iob1": N_("I- begins, B- right behind its like (IOB1)"),
        "bioes": N_("Ends and single words have signs of their own (BIOES)"),
        "plain": N_("Every word by itself, without B- and I-"),
    },
}


class WrittenPart(QWidget):
    """A question with its answers; hidden where there is nothing to ask.

    Signals:
        value_edited(str): the person chose another answer.
    """

    value_edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._head = Label("", "caption", "text.muted")
        self.box = ChoiceBox((), "", width=300)
        self.box.value_edited.connect(lambda value: self.value_edited.emit(str(value)))
        both = Column(4)
        both.add(self._head)
        both.add(self.box)
        self.setLayout(both)

    def show_value(self, field: str, value: str) -> None:
        """Show what holds for this field of the plan; "" asks nothing."""
        self.setVisible(bool(value))
        if not value:
            return
        head = tr(_HEADS[field])
        self._head.setText(head)
        self.box.setAccessibleName(head)
        words = {answer: tr(text) for answer, text in _ANSWERS[field].items()}
        other = {} if value in words else {value: value}
        self.box.set_choices([Choice(key, text) for key, text in (other | words).items()], value)
