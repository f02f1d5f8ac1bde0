"""One run that is followed: its log read in pieces, and whether a worker holds it."""

import subprocess

from app.training_messages import Batch
from peft_engine.contract import events as e
from peft_engine.contract.columns import log_stamp
from peft_engine.contract.columns import read as read_columns
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.guessing import FILE, Guessing, guessing, tasks_of
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder

LOCK_TICKS = 5
"""How often the lock of a run that another program launched is looked at."""
IDLE_TICKS = 10
"""How often the log of a run that is over is looked at: somebody may resume it."""
CHUNK_BYTES = 64 * 1024
"""Read at once; a long log reaches the window in pieces between which it can paint."""


class Watch:
    """One run that is followed."""

    def __init__(self, folder: RunFolder, process: subprocess.Popen[bytes] | None = None) -> None:
        self.folder = folder
        self.log = Follower(folder.path)
        self.process = process
        self.alive = process is not None
        self.over = False
        """The last event read says that the attempt has ended."""
        self.told: tuple[bool, bool] | None = None
        self.catching_up = True

    def open(self) -> Batch | None:
        """All at once, where the run is over and its columns are as new as its log; else None."""
        size = log_stamp(self.folder.path)[0]
        known = None if self.folder.alive() else read_columns(self.folder.path)
        if known is None:
            return None
        self.log = Follower(self.folder.path, size)
        self.over, self.catching_up, self.told = True, False, (False, True)
        return Batch(self.folder.id, (), alive=False, caught_up=True, known=known, guessing=self._guessing())

    def look(self, tick: int) -> Batch | None:
        """What is new, or None."""
        if not self.alive and not self.catching_up and tick % IDLE_TICKS:
            return None
        dead = self._dead(tick)
        events, guessed = tuple(self.log.read(CHUNK_BYTES)), None
        for event in events:
            if isinstance(event, e.Ended):
                self.over, self.alive = True, False
                guessed = self._guessing()
            elif isinstance(event, e.Started):
                self.over = False
                self.alive = self.process is not None or self.folder.alive()
        self.catching_up = bool(events)
        if dead and not events:
            self.alive = False
        state = (self.alive, not self.catching_up)
        if not events and state == self.told:
            return None
        self.told = state
        return Batch(self.folder.id, events, *state, guessing=guessed)

    def _guessing(self) -> Guessing | None:
        """What guessing would give, where the run has kept its answers to the test part."""
        if not (self.folder.result / FILE).is_file():
            return None
        try:
            return guessing(self.folder, tasks_of(self.folder.spec()))
        except EngineError:
            return None  # whoever opens the run hears why it cannot be read

    def _dead(self, tick: int) -> bool:
        """Whether nobody works on the run; asked before the log is read, so that no last word is missed."""
        if self.process is not None:
            if self.process.poll() is None:
                return False
            self.process = None
            return not self.folder.alive()
        if self.over or (tick % LOCK_TICKS and self.told is not None):
            return False
        held = self.folder.alive()
        self.alive = held
        return not held
