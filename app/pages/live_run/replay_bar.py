"""The bar above a run that is shown again: play and pause, speed, where it is, and the way out."""

from PySide6.QtCore import Qt, Signal
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
LEAST_SLIDER = 120
WHOLE = "whole"
ROOMY = 980
"""Below this width it is not told where the run was recorded."""


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
        row = Row(10, (14, 8, 14, 8))
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
        self.slider.setMinimumWidth(px(LEAST_SLIDER))
