"""A run's log as a recording, which knows the run at any moment of it, and a player that goes through it.

Nothing here writes, and nothing waits: whoever shows a replay asks the player from time to time what is due.
"""

import math
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from peft_engine.contract import events as e
from peft_engine.contract.columns import log_stamp
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.runstate import STEP_COLUMNS, RunState

GAP_SECONDS = 1.0
"""So long is a replay silent between two attempts of a run, however long the run itself rested there."""
WHOLE_SECONDS = 30.0
"""So long takes a replay at the speed that has no number."""
SPEEDS = (1.0, 2.0, 5.0, 20.0)
CHUNK_BYTES = 128 * 1024
_UNKNOWN = tuple(name for name in STEP_COLUMNS if name.startswith(("cuda_", "device_")))
"""What a device may not be able to tell; NaN in the columns."""


@dataclass
class _Steps:
    """Steps that follow upon one another without anything between them: `count` rows of the columns from
    `first` on."""

    first: int
    count: int
    run: str
    attempt: int
    phase: str
    last_step: int

    def goes_on_with(self, event: e.Step) -> bool:
        alike = (self.run, self.attempt, self.phase) == (event.run, event.attempt, event.phase)
        return alike and event.step > self.last_step


_Piece: TypeAlias = e.AnyEvent | _Steps


class Recording:
    """All events of a run. Steps are kept as columns: a hundred thousand of them are folded in an instant,
    and take 16 MB.

    A moment is a time in the replay, in seconds from its beginning: the events' own times, without the rests
    between attempts.
    """

    def __init__(self) -> None:
        self._moments = array("d")
        self._times = array("d")
        self._pieces: list[_Piece] = []
        self._begins = array("q")
        """The number of the first event of each piece."""
        self._steps = array("q")
        self._columns = {name: array("d") for name in STEP_COLUMNS}

    def __len__(self) -> int:
        """How many events there are."""
        return len(self._moments)

    @property
    def seconds(self) -> float:
        """How long a replay at the run's own speed takes."""
        return self._moments[-1] if self._moments else 0.0

    def add(self, event: e.AnyEvent) -> None:
        """Take the next event."""
        gap = max(0.0, event.time - self._times[-1]) if self._times else 0.0
        if isinstance(event, e.Started):
            gap = min(gap, GAP_SECONDS)
        number = len(self._moments)
        self._moments.append(self.seconds + gap)
        self._times.append(event.time)
        if not isinstance(event, e.Step):
            self._begins.append(number)
            self._pieces.append(event)
            return
        last = self._pieces[-1] if self._pieces else None
        if isinstance(last, _Steps) and last.goes_on_with(event):
            last.count += 1
            last.last_step = event.step
        else:
            row = len(self._steps)
            self._begins.append(number)
            self._pieces.append(_Steps(row, 1, event.run, event.attempt, event.phase, event.step))
        self._steps.append(event.step)
        for name, column in self._columns.items():
            value = getattr(event, name)
            column.append(math.nan if value is None else float(value))

    def count_at(self, moment: float) -> int:
        """How many events have happened by then."""
        return bisect_right(self._moments, moment)

    def time_at(self, moment: float) -> float:
        """What the clock showed then, in seconds since 1970."""
        count = self.count_at(moment)
        if not count:
            return self._times[0] if self._times else 0.0
        return self._times[count - 1] + min(moment, self.seconds) - self._moments[count - 1]

    def state_at(self, count: int) -> RunState:
        """The first `count` events, folded."""
        state = RunState()
        for number in range(bisect_right(self._begins, count - 1)):
            piece = self._pieces[number]
            if isinstance(piece, _Steps):
                self._fold_steps(state, piece, min(piece.count, count - self._begins[number]))
            else:
                state.add(piece)
        return state

    def events(self, begin: int, end: int) -> Iterator[e.AnyEvent]:
        """The events from number `begin` up to, and without, number `end`."""
        number = max(0, bisect_right(self._begins, begin) - 1)
        for at, piece in zip(self._begins[number:], islice(self._pieces, number, None), strict=True):
            if at >= end:
                return
            if isinstance(piece, _Steps):
                first, last = max(begin, at) - at, min(end - at, piece.count)
                yield from (self._step(piece, piece.first + row) for row in range(first, last))
            else:
                yield piece

    def _fold_steps(self, state: RunState, piece: _Steps, count: int) -> None:
        """The first one may take earlier steps back, the last one says where the run is; those between them
        are numbers in columns and no more."""
        state.add(self._step(piece, piece.first))
        between = slice(piece.first + 1, piece.first + count - 1)
        if count > 2:
            state.steps.extend(self._steps[between])
            for name, column in self._columns.items():
                state.columns[name].extend(column[between])
        if count > 1:
            state.add(self._step(piece, piece.first + count - 1))

    def _step(self, piece: _Steps, row: int) -> e.Step:
        values: dict[str, float | None] = {name: column[row] for name, column in self._columns.items()}
        for name in _UNKNOWN:
            if math.isnan(values[name] or 0.0):
                values[name] = None
        told = {"run": piece.run, "attempt": piece.attempt, "phase": piece.phase, "step": self._steps[row]}
        return e.Step.model_construct(**told, **values)  # type: ignore[arg-type] # whole numbers are floats here


def reading(run: Path, recording: Recording) -> Iterator[float]:
    """Read the log of a run folder into a recording, in pieces of some milliseconds; after each one, how much
    of the log has been read, 0 to 1."""
    size, log = log_stamp(run)[0], Follower(run)
    while log.offset < size:
        before = log.offset
        for event in log.read(CHUNK_BYTES):
            recording.add(event)
        if log.offset == before:  # the last line was cut off by a kill
            break
        yield log.offset / size
    yield 1.0


def read_recording(run: Path) -> Recording:
    """The recording of a run folder."""
    recording = Recording()
    for _ in reading(run, recording):
        pass
    return recording


class Player:
    """Goes through a recording at some speed. The clock is asked for the time in seconds; a test has its own.

    Attributes:
        speed: how many of the run's seconds pass in one; None makes the whole last WHOLE_SECONDS.
    """

    def __init__(self, recording: Recording, clock: Callable[[], float] = time.monotonic) -> None:
        self.recording = recording
        self._clock = clock
        self._moment = 0.0
        self._since: float | None = None
        """When the clock was last asked while it plays."""
        self._speed: float | None = None
        self.count = 0
        """How many events have been given out."""

    @property
    def speed(self) -> float | None:
        return self._speed

    @property
    def pace(self) -> float:
        """The run's seconds in a second."""
        return self.recording.seconds / WHOLE_SECONDS if self._speed is None else self._speed

    @property
    def playing(self) -> bool:
        return self._since is not None

    @property
    def moment(self) -> float:
        """Where the replay is, in the run's seconds."""
        return self._moment

    @property
    def over(self) -> bool:
        return self.count == len(self.recording)

    def play(self) -> None:
        """Go on. At the end there is nothing to go on to: `seek` leads back."""
        if not self.over:
            self._since = self._clock()

    def pause(self) -> None:
        self._pass()
        self._since = None

    def set_speed(self, speed: float | None) -> None:
        """Go on at another speed from here."""
        self._pass()
        self._speed = speed

    def seek(self, moment: float) -> RunState:
        """Jump, there or back; what was known of the run then."""
        self._moment = min(max(0.0, moment), self.recording.seconds)
        if self._since is not None:
            self._since = self._clock()
        self.count = self.recording.count_at(self._moment)
        if self.over:
            self._since = None
        return self.recording.state_at(self.count)

    def advance(self) -> tuple[e.AnyEvent, ...]:
        """The events that have become due since the last call."""
        self._pass()
        due = self.recording.count_at(self._moment)
        found = tuple(self.recording.events(self.count, due)) if due > self.count else ()
        self.count = max(due, self.count)
        if self.over:
            self._since = None
        return found

    def _pass(self) -> None:
        """Let the time pass that has gone by."""
        if self._since is not None:
            now = self._clock()
            gone = max(0.0, now - self._since) * self.pace
            self._moment = min(self._moment + gone, self.recording.seconds)
            self._since = now
