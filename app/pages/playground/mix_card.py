"""The card of both runs in one model: sliders, what it answers, and its score along the slider."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.pages.playground.answer_body import AnswerBody
from app.state.play_mix import MOST, STEP, Mode, PlayMix
from app.state.play_words import Named, curve_text, weights_text
from app.widgets.buttons import icon_button, plain_button
from app.widgets.card import Card
from app.widgets.chance_bars import Chance
from app.widgets.layouts import Column, Row
from app.widgets.progress import ProgressBar
from app.widgets.segmented import SegmentedControl
from app.widgets.slider import Slider
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.play import Found

if TYPE_CHECKING:
    from app.plots.line_plot import LinePlot


class _Weight(QWidget):
    """A slider below its name and its value, and where both runs share one, with their names at its ends."""

    def __init__(self, name: str, maximum: float, marks: Sequence[float] = ()) -> None:
        super().__init__()
        self.name = ElidedLabel("", "medium")
        self.told = Label("", "strong")
        self.slider = Slider(name, maximum=maximum, step=STEP, marks=marks)
        head = Row(8)
        head.add(self.name, 1)
        head.add(self.told)
        column = Column(0)
        column.add(head)
        column.add(self.slider)
        self._ends = QWidget()
        self.first, self.last = (ElidedLabel("", "small", "text.muted") for _ in range(2))
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends = Row(8)
        ends.add(self.first, 1)
        ends.add(self.last, 1)
        self._ends.setLayout(ends)
        self._ends.hide()
        column.add(self._ends)
        self.setLayout(column)

    def set_ends(self, first: str, last: str) -> None:
        """Say what stands at each end."""
        self.first.setText(first)
        self.last.setText(last)
        self._ends.show()

    def show_value(self, name: str, told: str, value: float) -> None:
        """Show a value, its name and its words."""
        self.name.setText(name)
        self.told.setText(told)
        self.slider.setAccessibleDescription(told)
        self.slider.set_number(value)


class MixCard(Card):
    """Both runs in one model.

    Signals:
        look_asked(QWidget): this part is to be seen.
    """

    look_asked = Signal(object)

    def __init__(self, mix: PlayMix, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Both in one model")), margin=(16, 10, 16, 14), parent=parent)
        self.mix = mix
        self._names = Named("", "")
        self.close_button = icon_button(
            "close", tr(N_("Put them apart again")), on_click=lambda: mix.set_on(False)
        )
        self.measure = plain_button(tr(N_("Measure along the slider")), "chart", on_click=self._measure)
        self.stop = plain_button(tr(N_("Stop measuring")), "stop", on_click=lambda: mix.stop())
        for button in (self.measure, self.stop, self.close_button):
            self.add_action(button)
        self.mode = SegmentedControl(
            [("average", tr(N_("Average"))), ("add", tr(N_("Add")))],
            "average",
            tr(N_("How the two are put together")),
        )
        self.mode.value_edited.connect(self._mode_chosen)
        self.share = _Weight(tr(N_("Share of the right run")), 1.0)
        self.left = _Weight(tr(N_("Weight of the left run")), MOST, (1.0,))
        self.right = _Weight(tr(N_("Weight of the right run")), MOST, (1.0,))
        self.share.slider.value_edited.connect(lambda value: mix.set_share(float(value)))
        self.left.slider.value_edited.connect(lambda value: mix.set_left(float(value)))
        self.right.slider.value_edited.connect(lambda value: mix.set_right(float(value)))
        self._heads = Label("", "small", "text.muted", wrap=True)
        self.answer = AnswerBody(tr(N_("Both in one model")))
        self.bar = ProgressBar(tr(N_("Points measured")))
        self._how_far = Label("", "small", "text.muted")
        self._room = Column(8)
        self.told = Label("", "body", wrap=True, selectable=True)
        self._care = Label(
            tr(
                N_(
                    "This reads the test part. A weight that is chosen by it needs other examples to show "
                    "that it is better."
                )
            ),
            "small",
            "text.muted",
            wrap=True,
        )
        self.plot: LinePlot | None = None
        self.add(self._sides(), 1)
        mix.changed.connect(self._show)
        mix.measured.connect(self._show_curve)
        self.clear()
        self._show()
        self._show_curve()

    def _sides(self) -> QWidget:
        sliders = Column(8)
        row = Row(0)
        row.add(self.mode)
        row.addStretch(1)
        sliders.add(row)
        for part in (self.share, self.left, self.right, self._heads, self.bar, self._how_far):
            sliders.add(part)
        sliders.addLayout(self._room)
        sliders.add(self.told)
        sliders.add(self._care)
        sliders.addStretch(1)
        self._two = Row(24)
        self._two.addLayout(sliders, 2)
        self._two.add(self.answer, 3)
        room = QWidget()
        room.setLayout(self._two)
        return room

    def set_names(self, names: Named, *, reads: bool) -> None:
        """Say who is put together, and whether a head of their own answers."""
        self._names = names
        self._heads.setVisible(reads)
        self._heads.setText(
            tr(N_("What reads the answer out of the model, the head, is averaged by the same shares."))
        )
        self.clear()
        self._show()
        self._show_curve()

    def set_narrow(self, on: bool) -> None:
        """Where there is little room, the answer stands below the sliders."""
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._two.setDirection(down if on else sideways)
        self.measure.set_short(on)

    def set_how(self, text: str) -> None:
        """Say below a text how its tokens are chosen."""
        self.answer.set_how(text)

    def clear(self) -> None:
        """Nothing is answered yet."""
        self.answer.clear(tr(N_("The answer of both in one comes here once something is asked.")))

    def say_loading(self) -> None:
        """The first answer takes longer."""
        if self.answer.shows_note():
            self.answer.clear(tr(N_("Putting both into one model. This takes a few seconds.")))

    def show_chances(self, answer: str, chances: Sequence[Chance]) -> None:
        """Show a class and how probable all are."""
        self.answer.show_chances(answer, chances, "")

    def show_found(self, found: Found, labels: Sequence[str], truth: str) -> None:
        """Show what is found in a row."""
        self.answer.show_found(found, None, labels, "", truth)

    def show_text(self, text: str) -> None:
        """Show a text so far."""
        self.answer.show_text(text)

    # -- showing --------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        self.mix.measure()
        self.look_asked.emit(self._care)

    def _mode_chosen(self, mode: object) -> None:
        chosen: Mode = "add" if mode == "add" else "average"
        self.mix.set_mode(chosen)

    def _show(self) -> None:
        average = self.mix.mode == "average"
        self.mode.set_value(self.mix.mode)
        reason = tr(N_("Parts of this method can be averaged; a sum of them means nothing."))
        self.mode.set_off("add", "" if self.mix.can_add() or not self.mix.on else reason)
        self.share.setVisible(average)
        self.left.setVisible(not average and self.mix.has_left_weight())
        self.right.setVisible(not average)
        told = weights_text(self._names, self.mix.weights(), average=average)
        self.share.show_value(tr(N_("How much of each")), told, self.mix.share)
        self.share.set_ends(self._names.left, self._names.right)
        for part, name, weight in (
            (self.left, self._names.left, self.mix.left),
            (self.right, self._names.right, self.mix.right),
        ):
            part.show_value(name, tr(N_("{times} times"), times=local(f"{weight:.2f}")), weight)
        self.setVisible(self.mix.on)

    def _show_curve(self) -> None:
        measuring, curve = self.mix.measuring(), self.mix.curve
        self.measure.setVisible(not measuring)
        self.stop.setVisible(measuring)
        for part in (self.mode, self.share.slider, self.left.slider, self.right.slider):
            part.setEnabled(not measuring)
        self.bar.setVisible(measuring)
        self.bar.set_share(self.mix.done)
        self._how_far.setVisible(measuring)
        self._how_far.setText(tr(N_("{percent} % measured"), percent=round(100 * self.mix.done)))
        self.told.setVisible(curve is not None and not measuring)
        self._care.setVisible(curve is not None or measuring)
        if curve is None:
            if self.plot is not None:
                self.plot.hide()
            return
        from app.pages.playground.mix_curve import show_curve

        self.plot = show_curve(self.plot, self._room, curve, self._names)
        self.told.setText(curve_text(self._names, curve))
