"""A run that is shown again as it went: its log is played, at some speed, into a run that nobody trains."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from app.state.runs import LiveRun, RunChange
from peft_engine.contract import events as e
from peft_engine.contract.recorded import recorded_in
from peft_engine.contract.replay import Player, Recording, reading
from peft_engine.contract.runstate import RunState

TICK_MS = 100
SLICE_S = 0.012
"""A long log is read in slices between which the window can paint."""
JUMP_MS = 40
"""While the slider is drawn along, this often at most the page shows where it is."""


class ReplayedRun(LiveRun):
    """A run as it was at some moment. It looks alive until its end, and obeys nobody."""

    replayed = True

    def __init__(self, of: LiveRun, player: Player) -> None:
        super().__init__(of.folder, of.spec)
        self._player = player
        self.caught_up = True
        self.alive = True

    def now(self) -> float:
        return self._player.recording.time_at(self._player.moment)

    def take(self, events: tuple[e.AnyEvent, ...]) -> bool:
        """Fold what has become due; True when steps that were shown no longer count."""
        dropped = False
        for event in events:
            before = len(self.state.steps)
            self.state.add(event)
            dropped = dropped or len(self.state.steps) < before + isinstance(event, e.Step)
        self._look()
        return dropped

    def jump(self, state: RunState) -> None:
        """Be what was known at another moment."""
        self.state = state
        self._look()

    def _look(self) -> None:
        self.alive = not self._player.over and self.state.ended is None


class Replay(QObject):
    """Plays one run.

    Signals:
        changed(RunChange): what has become due, or that everything is to be drawn anew.
        moved(): where it is, whether it plays, or how much of the log is read.
    """

    changed = Signal(object)
    moved = Signal()

    def __init__(
        self,
        of: LiveRun,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        found = recorded_in(of.folder.path)
        self.pack = found.pack if found is not None else ""
        """The title of the classroom pack that it came in."""
        self.player = Player(Recording(), clock)
        self.player.set_speed(None)
        self.run = ReplayedRun(of, self.player)
        self.read_share = 0.0
        """How much of the log has been read, 0 to 1."""
        self._reading: Iterator[float] | None = reading(of.folder.path, self.player.recording)
        self._wanted: float | None = None
        self._rests = False  # a pause was asked for before all was read
        self._reader = QTimer(self)
        self._reader.timeout.connect(self._read)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._jumper = QTimer(self)
        self._jumper.setSingleShot(True)
        self._jumper.setInterval(JUMP_MS)
        self._jumper.timeout.connect(self._jump)

    def begin(self) -> None:
        """Read the log, then play."""
        self._reader.start(0)

    def end(self) -> None:
        """Stop for good."""
        for timer in (self._reader, self._ticker, self._jumper):
            timer.stop()
        self.player.pause()

    @property
    def ready(self) -> bool:
        """Whether the whole log has been read."""
        return self._reading is None

    def play(self) -> None:
        """Go on; from the beginning where it is at its end."""
        self._rests = False
        if not self.ready:
            return
        if self.player.over:
            self.seek(0.0)
            self._jump()
        self.player.play()
        self._ticker.start()
        self.moved.emit()

    def pause(self) -> None:
        self._rests = not self.ready
        self._ticker.stop()
        self.player.pause()
        self.moved.emit()

    def toggle(self) -> None:
        """Play where it rests, rest where it plays."""
        if self.player.playing:
            self.pause()
        else:
            self.play()

    def set_speed(self, speed: float | None) -> None:
        """The run's seconds in one; None for the whole in half a minute."""
        self.player.set_speed(speed)
        self.moved.emit()

    def seek(self, moment: float) -> None:
        """Jump to a moment; of several that come at once the last one counts."""
        self._wanted = moment
        if not self._jumper.isActive():
            self._jumper.start()

    def _read(self) -> None:
        if self._reading is None:
            return
        until = time.perf_counter() + SLICE_S
        for share in self._reading:
            self.read_share = share
            if time.perf_counter() > until:
                break
        else:
            self._reading = None
            self._reader.stop()
            self.run.jump(self.player.seek(0.0))
            self.changed.emit(RunChange(self.run, (), True))
            if not self._rests:
                self.play()
        self.moved.emit()

    def _tick(self) -> None:
        due = self.player.advance()
        if due or not self.player.playing:
            anew = self.run.take(due)
            self.changed.emit(RunChange(self.run, due, anew))
        if not self.player.playing:
            self._ticker.stop()
        self.moved.emit()

    def _jump(self) -> None:
        self._jumper.stop()
        if self._wanted is not None and self.ready:
            self.run.jump(self.player.seek(self._wanted))
            self._wanted = None
            self.changed.emit(RunChange(self.run, (), True))
            self.moved.emit()


def can_replay(run: LiveRun) -> bool:
    """Whether there is anything to show again: it is over, and its log told more than that it began."""
    state = run.state
    return not run.replayed and not run.alive and run.caught_up and bool(state.steps or state.trials)
