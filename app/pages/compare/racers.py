"""Who races and how far each of them is, while a race has no result that could be compared."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.state.race_words import Racer
from app.theme.tokens import family_key
from app.widgets.card import Card
from app.widgets.chip import Chip, state_chip
from app.widgets.family_mark import FamilyMark
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.text import ElidedLabel, Label


class RacersCard(Card):
    """A line for each: mark, name, how many of its runs are over, and its state."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Who races")))
        self.lines: list[_Line] = []
        self._column = Column(6, (0, 0, 8, 0))
        inside = QWidget()
        around = Column(0)
        around.addLayout(self._column)
        around.addStretch(1)
        inside.setLayout(around)
        self.add(Scroller(inside), 1)

    def show_racers(self, racers: Sequence[Racer]) -> None:
        """Show how far each is."""
        while len(self.lines) > len(racers):
            gone = self.lines.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        while len(self.lines) < len(racers):
            self.lines.append(self._column.add(_Line()))
        for line, racer in zip(self.lines, racers, strict=True):
            line.show_racer(racer)


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._mark = FamilyMark("reference")
        self.name = ElidedLabel("", "body")
        self.done = Label("", "small", "text.muted")
        self.state: Chip = state_chip("waiting")
        row = Row(8)
        row.add(self._mark)
        row.add(self.name, 1)
        row.add(self.done)
        row.add(self.state)
        self.setLayout(row)

    def show_racer(self, racer: Racer) -> None:
        self._mark.set_family(family_key(racer.family or "reference"))
        self.name.setText(racer.label)
        self.done.setText(tr(N_("{done} of {total} runs"), done=racer.over, total=racer.total))
        self.state.show_state(racer.state)
        self.setAccessibleName(racer.label)
        self.setAccessibleDescription(self.state.text())
