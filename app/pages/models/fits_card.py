"""Whether a model fits this machine: a line for each of the three ways of training it."""

from collections.abc import Sequence

from app.bench.clear import clear
from app.i18n import N_, tr
from app.pages.models.fit_words import CHIPS, figures, fits_words, way_name
from app.widgets.card import Card
from app.widgets.chip import Chip, fit_chip
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from peft_engine.contract.hub_fit import Fit


class FitsCard(Card):
    """Way, answer, and the figures behind it."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Does it fit this machine?")))
        self._lines = Column(10)
        self.add(self._lines)
        self.body.addStretch(1)

    def show_fits(self, fits: Sequence[Fit], *, rough: bool = False) -> None:
        """Show the answers, with a word where they are rough; a sentence where nothing is known."""
        clear(self._lines)
        for fit in fits:
            head = Row(8)
            head.add(Label(way_name(fit), "medium"))
            head.addStretch(1)
            if fit.problem is None:
                head.add(fit_chip(CHIPS[fit.verdict]))
            else:
                head.add(Chip(tr(N_("Not possible")), "neutral", "locked"))
            pair = Column(3)
            pair.addLayout(head)
            pair.add(Label(figures(fit), "small", "text.muted", wrap=True))
            self._lines.addLayout(pair)
        if any(fit.problem is None for fit in fits):
            words = N_(
                "With texts as long as they may become and, on the processor, what the libraries take."
            )
            self._lines.add(Label(tr(words), "small", "text.muted", wrap=True))
        if fits and rough:
            words = N_("Judged by its size alone; exact as soon as its configuration is known.")
            self._lines.add(Label(tr(words), "small", "text.muted", wrap=True))
        if not fits:
            words = N_("This is known as soon as its configuration is here, if its architecture is known.")
            self._lines.add(Label(tr(words), "body", "text.muted", wrap=True))
        self.setAccessibleDescription(fits_words(fits))
