"""The verdict above everything: what can be said, what it rests on, and the difference that counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.i18n import N_, tr
from app.joined import sentences, things
from app.state.compare_words import is_share, one_text
from app.state.comparison import Progress
from app.theme.theme import theme
from app.widgets.buttons import outline_button
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.numbers import FloatField
from app.widgets.progress import ProgressBar
from app.widgets.segmented import SegmentedControl
from app.widgets.text import Label

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison

MARGIN_MS = 400
"""After so long without another key the verdict is made anew."""


class VerdictHead(QFrame):
    """Shows one verdict.

    Signals:
        margin_edited(float): the difference that counts is another now, in the unit of the metric.
        colours_edited(str): what colours tell apart: "family" or "method".
        seeds_asked(): train the seeds that would tell more.
    """

    margin_edited = Signal(float)
    colours_edited = Signal(str)
    seeds_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(tr(N_("Verdict")))
        self._share = True
        self.icon = SmallIcon("compare", "accent.ink", 22)
        self.headline = Label("", "hero", wrap=True, selectable=True)
        self.detail = Label("", "body", "text.muted", wrap=True, selectable=True)
        self.progress = ProgressBar(tr(N_("Runs of the race that are done")))
        self.done = Label("", "small", "text.muted")
        self.margin = FloatField(1.0, minimum=0.0, width=118)
        self.margin.setAccessibleName(tr(N_("A difference counts from")))
        self._said = Label(tr(N_("A difference counts from")), "small", "text.muted")
        self._colours_said = Label(tr(N_("Colours tell")), "small", "text.muted")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(MARGIN_MS)
        self._later.timeout.connect(self._tell)
        self.margin.value_edited.connect(self._edited)
        self.seeds = outline_button("", "add", on_click=self.seeds_asked.emit)
        self.seeds.hide()
        self.colours = SegmentedControl(
            [("family", tr(N_("Family"))), ("method", tr(N_("Method")))],
            name=tr(N_("What colours tell apart")),
        )
        self.colours.setToolTip(
            tr(N_("Colours and marks of families, or a colour and a shape of its own for each method."))
        )
        self.colours.value_edited.connect(lambda value: self.colours_edited.emit(str(value)))
        words = Column(4)
        words.add(self.headline)
        words.add(self.detail)
        more = Row(8)
        more.add(self.seeds)
        more.addStretch(1)
        words.add(more)
        self._bar = QWidget()
        bar = Row(10)
        bar.add(self.progress, 1)
        bar.add(self.done)
        self._bar.setLayout(bar)
        words.add(self._bar)
        side = Column(6)
        for label, editor in ((self._said, self.margin), (self._colours_said, self.colours)):
            line = Row(8)
            line.addStretch(1)
            line.add(label)
            line.add(editor)
            side.add(line)
        self._side = QWidget()
        self._side.setLayout(side)
        whole = Row(12, (16, 12, 14, 12))
        top = Qt.AlignmentFlag.AlignTop
        whole.addWidget(self.icon, 0, top)
        whole.addLayout(words, 1)
        whole.addWidget(self._side, 0, top)
        self.setLayout(whole)
        self.show_progress(None)
        theme().changed.connect(self.updateGeometry)

    def show_verdict(self, comparison: Comparison, *, live: bool = False) -> None:
        """Say what can be said of these groups.

        Args:
            live: more runs are to come, also such as the comparison does not know of yet.
        """
        from peft_engine.compare.verdict import ALONE, FIRST  # who has a comparison has loaded it already

        told = comparison.verdict.headline
        if live:
            told = tuple(replace(each, text=FIRST) if each.text == ALONE else each for each in told)
        self.headline.setText(one_text(told))
        detail = one_text(comparison.verdict.detail)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleDescription(sentences((self.headline.text(), detail)))
        self.done.show()
        self._side.show()
        self._show_margin(comparison)

    def offer_seeds(self, comparison: Comparison | None, *, off: str = "") -> None:
        """Offer to train the seeds that would tell more, where seeds are what is missing.

        Args:
            off: why they cannot be asked for now.
        """
        verdict = comparison.verdict if comparison is not None else None
        there = verdict is not None and verdict.limit == "seeds" and bool(verdict.more) and bool(verdict.who)
        self.seeds.setVisible(there)
        if not there or verdict is None or comparison is None:
            return
        more = verdict.more or 0
        words = N_("Train {count} more seeds") if more != 1 else N_("Train 1 more seed")
        self.seeds.set_text(tr(words, count=more))
        names = things(comparison.groups[place].label for place in verdict.who)
        if off:
            self.seeds.set_off(off)
            return
        self.seeds.set_on()
        self.seeds.setToolTip(
            tr(N_("The same seeds for each of them, under the same conditions: {names}."), names=names)
        )

    def show_words(self, headline: str, detail: str = "") -> None:
        """Say something else while there is no verdict."""
        self.seeds.hide()
        self.headline.setText(headline)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleDescription(sentences((headline, detail)))
        self.done.setVisible(self.done.text() != headline)
        self._side.hide()

    def show_progress(self, progress: Progress | None) -> None:
        """How far a race is, while it is not done."""
        going = progress is not None and (progress.live or progress.done < progress.planned)
        self._bar.setVisible(going)
        if progress is not None and going:
            self.progress.set_share(progress.done / max(1, progress.planned))
            self.done.setText(progress_text(progress))

    def show_now(self, share: float | None, words: str) -> None:
        """What a race that goes on does at this moment, and how far it is, 0 to 1."""
        if share is not None:
            self.progress.set_share(share)
        self.done.setText(words)
        self.done.show()

    def set_low(self, low: bool) -> None:
        """Smaller words where there is little height."""
        self.headline.set_style("title" if low else "hero")

    def _show_margin(self, comparison: Comparison) -> None:
        self._share = is_share(comparison.metric)
        shown = 100 * comparison.margin if self._share else comparison.margin
        self.margin.set_step(0.5 if self._share else max(1e-4, float(f"{shown / 4:.1g}")))
        if not self._later.isActive():  # somebody is typing
            self.margin.set_value(float(f"{shown:.3g}"))
        self._show_unit()
        self.margin.setToolTip(
            tr(N_("In points of a hundred. Two that surely differ by less count as equally good."))
            if self._share
            else tr(N_("In the unit of the metric. Two that surely differ by less count as equally good."))
        )

    def _edited(self, _value: object) -> None:
        self._show_unit()
        self._later.start()

    def _show_unit(self) -> None:
        one = self.margin.value() == 1
        self.margin.set_unit("" if not self._share else tr(N_("point")) if one else tr(N_("points")))

    def _tell(self) -> None:
        value = self.margin.value()
        if value is not None and value >= 0:
            self.margin_edited.emit(value / 100 if self._share else float(value))


def progress_text(progress: Progress) -> str:
    """ "4 of 18 runs are done." """
    return tr(N_("{done} of {planned} runs are done."), done=progress.done, planned=progress.planned)
