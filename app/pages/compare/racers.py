"""Who races and how far each of them is, while a race has no result that could be compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.bench.clear import clear
from app.i18n import N_, tr
from app.state.race_words import Racer
from app.theme.theme import px, theme
from app.theme.tokens import family_key
from app.widgets.card import Card
from app.widgets.chip import Chip, state_chip
from app.widgets.family_mark import FamilyMark
from app.widgets.layouts import Column, Scroller
from app.widgets.text import ElidedLabel, Label


class RacersCard(Card):
    """A line for each: mark, name, how many of its runs are over, and its state; below it why one is left
    out."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Who races")))
        self.lines: list[tuple[str, Label, Chip, Label]] = []
        """Its name, how many of its runs are over, its state, and why it is out."""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(4, 1)
        inside, around = QWidget(), Column(0)
        around.addLayout(self._grid)
        around.addStretch(1)
        inside.setLayout(around)
        self.add(Scroller(inside), 1)
        theme().changed.connect(self._space)
        self._space()

    def show_racers(self, racers: Sequence[Racer]) -> None:
        """Show how far each is."""
        if [name for name, *_ in self.lines] != [racer.label for racer in racers]:
            self._begin(racers)
        for racer, (_, done, state, why) in zip(racers, self.lines, strict=True):
            runs = tr(N_("{done} of {total} runs"), done=racer.over, total=racer.total)
            done.setText("" if racer.why else runs)
            state.show_state(racer.state)
            why.setText(racer.why)
            why.setVisible(bool(racer.why))

    def _begin(self, racers: Sequence[Racer]) -> None:
        clear(self._grid)
        self.lines = []
        for number, racer in enumerate(racers):
            done, state = Label("", "small", "text.muted"), state_chip("waiting")
            parts = (
                FamilyMark(family_key(racer.family or "reference")),
                ElidedLabel(racer.label),
                done,
                state,
            )
            for place, part in enumerate(parts):
                side = Qt.AlignmentFlag.AlignRight if part is done else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(part, 2 * number, place, side | Qt.AlignmentFlag.AlignVCenter)
            why = Label("", "small", "text.muted", wrap=True)
            self._grid.addWidget(why, 2 * number + 1, 1, 1, 4)
            self.lines.append((racer.label, done, state, why))

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
