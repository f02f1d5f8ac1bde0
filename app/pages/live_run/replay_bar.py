"""The bar above a run that is shown again: play and pause, speed, where it is, and the way out."""

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSlider, QWidget

from app.i18n import N_, tr
from app.state.names import duration
from app.state.replay import Replay
from app.theme.theme import px, theme
from app.widgets.buttons import icon_button, outline_button
from app.widgets.chip import Chip
from app.widgets.layouts import Row
from app.widgets.segmented import SegmentedControl
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.replay import SPEEDS

NOTCHES = 1000
PAGE, STEP = 50, 10
LEAST_SLIDER, GAP = 120, 10
WHOLE = "whole"
LEAST = 560
"""A bar of this width still steers; what else it tells goes first."""


class ReplayBar(QFrame):
    """Shows and steers one replay at a time; hidden while there is none.

    Signals:
        closed(): the run itself is to be shown again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(tr(N_("Replay")))
        self._replay: Replay | None = None
        self.chip = Chip(tr(N_("Replay")), "info", "again")
        self.go = icon_button("play", tr(N_("Play")), on_click=self._toggle)
        speeds = [(speed, tr(N_("{count}×"), count=f"{speed:.0f}")) for speed in SPEEDS]
        self.speeds = SegmentedControl(
            [*speeds, (WHOLE, tr(N_("Whole in 30 s")))], WHOLE, tr(N_("Speed of the replay"))
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, NOTCHES)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(PAGE)
        self.slider.setAccessibleName(tr(N_("Where the replay is")))
        self.where = Label("", "smallm")
        self.origin = ElidedLabel("", "small", "text.muted")
        self.leave = outline_button(tr(N_("End the replay")), "close", on_click=self.closed.emit)
        row = Row(GAP, (14, 8, 14, 8))
        row.add(self.chip)
        row.add(self.go)
        row.add(self.slider, 1)
        row.add(self.where)
        row.add(self.speeds)
        row.add(self.origin)
        row.add(self.leave)
        self.setLayout(row)
        self.slider.valueChanged.connect(self._moved_by_hand)
        self.speeds.value_edited.connect(self._set_speed)
        theme().changed.connect(self._fit)
        self._fit()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """A page must not become wider than its window because of what can be left out here."""
        return QSize(px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_replay(self, replay: Replay | None) -> None:
        """Steer this replay from now on; None steers none."""
        if self._replay is not None:
            self._replay.moved.disconnect(self._show)
        self._replay = replay
        self.setVisible(replay is not None)
        if replay is not None:
            speed = replay.player.speed
            self.speeds.set_value(WHOLE if speed is None else speed)
            from_pack = tr(N_("recorded in {pack}"), pack=replay.pack) if replay.pack else ""
            self.origin.setText(from_pack)
            self._fit()
            replay.moved.connect(self._show)
            self._show()

    def _show(self) -> None:
        replay = self._replay
        if replay is None:
            return
        player = replay.player
        whole = player.recording.seconds
        self.go.set_icon("pause" if player.playing else "again" if player.over and replay.ready else "play")
        words = N_("Pause the replay") if player.playing else N_("Play")
        self.go.setToolTip(tr(words))
        self.go.setAccessibleName(tr(words))
        self.go.setEnabled(replay.ready)
        self.slider.setEnabled(replay.ready)
        if not replay.ready:
            self.where.setText(tr(N_("Reading the log, {percent} %"), percent=int(100 * replay.read_share)))
            return
        told = tr(N_("{time} of {whole}"), time=duration(player.moment), whole=duration(whole))
        self.where.setText(told)
        if self._needed() > self.width():
            self._fit()
        self.slider.setAccessibleDescription(told)
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(round(NOTCHES * player.moment / whole) if whole else NOTCHES)
            self.slider.blockSignals(False)

    def _toggle(self) -> None:
        if self._replay is not None:
            self._replay.toggle()

    def _set_speed(self, speed: object) -> None:
        if self._replay is not None:
            self._replay.set_speed(speed if isinstance(speed, float) else None)

    def _moved_by_hand(self, notch: int) -> None:
        if self._replay is not None:
            self._replay.seek(notch / NOTCHES * self._replay.player.recording.seconds)

    def _fit(self) -> None:
        """Leave out where it was recorded, then what the head of the page tells as well, then a word."""
        self.slider.setMinimumWidth(px(LEAST_SLIDER))
        self.origin.setVisible(bool(self.origin.text()))
        self.chip.show()
        self.leave.set_short(False)
        for leave_out in (self.origin.hide, self.chip.hide, lambda: self.leave.set_short(True)):
            if self._needed() <= self.width():
                break
            leave_out()

    def _needed(self) -> int:
        """The width in which nothing is cut."""
        row = self.layout()
        parts = (self.chip, self.go, self.where, self.speeds, self.origin, self.leave)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        margins = row.contentsMargins() if row is not None else QMargins()
        return sum(widths) + px(LEAST_SLIDER) + px(GAP) * len(widths) + margins.left() + margins.right()
