"""The program that works a queue off: it starts the runs of a store one after the other, each in a worker of
its own, and ends when nothing is left to do.

It owns nothing. Killed, it leaves the runs going, and the next one takes over from what the queue and the
runs' own folders say.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import psutil
from filelock import Timeout

from peft_engine.contract.launch import launch
from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import START_SECONDS, TRIES, Entry, Queue, RunQueue
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.room import there_is_room

TICK_SECONDS = 0.5
ROOM_SECONDS = 2.0
"""How often it is asked again whether the next run fits beside those that run."""
LOOK_PAUSE = 20
"""After a look at the whole store, so many times as long as it took until the next."""
SETTLE_SECONDS = 1.5
"""Before the first run is started: a worker that somebody has just launched needs a moment to be seen."""
AGAIN_SECONDS = 5.0
"""How long is waited after something went wrong."""
PATIENCE = 12
"""So often in a row the queue may be refused, for instance because it is damaged."""
LOCK_SECONDS = 2.0


class Worker(Protocol):
    """Who does a run: None from `poll` says that it is still at work."""

    def poll(self) -> int | None: ...


class Executor:
    """Looks round again and again: what has ended is taken off, what may begin is started.

    Args:
        start: starts a worker on a run.
        clock: seconds since 1970.
        fits: whether a run fits into memory beside those that run.
        settle: seconds before the first run is started.
    """

    def __init__(
        self,
        store: RunStore,
        *,
        start: Callable[[RunFolder], Worker] = launch,
        clock: Callable[[], float] = time.time,
        fits: Callable[[RunFolder, Sequence[RunFolder]], bool] = there_is_room,
        settle: float = SETTLE_SECONDS,
    ) -> None:
        self.store, self.queue = store, RunQueue(store)
        self._start, self._clock, self._fits = start, clock, fits
        self._workers: dict[str, Worker] = {}
        self._others: set[str] = set()
        """Runs that somebody else has started, as of the last look at the whole store."""
        self._not_before = time.monotonic() + settle
        self._next_look = 0.0

    def turn(self) -> bool:
        """Look round once; whether anything is left to do.

        Raises:
            EngineError: the queue cannot be read.
            OSError: the disk is full, or the store has gone.
        """
        queue = self._tidy(self.queue.read())
        while queue.waiting and queue.may_begin(self._clock()) and time.monotonic() >= self._not_before:
            run = queue.waiting[0]
            folder, entry = self._folder(run), queue.entry(run)
            assert entry is not None  # it is one of those that wait
            if folder.alive():  # somebody was quicker; it is waited for like those of the queue's own
                queue = self.queue.begin(run, self._clock())
            elif folder.state().attempt > entry.attempt:
                queue = self.queue.take_off([run])
            elif self._may_start(folder, queue):
                queue = self._begin(folder)
            else:
                break
        return not self.is_done(queue)

    def is_done(self, queue: Queue) -> bool:
        """Whether nothing is left to do, or nothing that may be done without somebody's word."""
        return not queue.begun and (not queue.waiting or queue.paused)

    # -- what has ended -------------------------------------------------------------------------------------

    def _tidy(self, queue: Queue) -> Queue:
        gone = []
        for entry in queue.entries:
            if not (self.store.runs / entry.run / "spec.toml").is_file():
                gone.append(entry.run)
            elif entry.begun and not self._is_held(entry):
                again = self._again(entry)
                if again is None:
                    gone.append(entry.run)
                elif again != entry:
                    queue = self.queue.settle(again)
        for run in gone:
            self._workers.pop(run, None)
        return self.queue.take_off(gone) if gone else queue

    def _is_held(self, entry: Entry) -> bool:
        """Whether a worker does this run now."""
        worker = self._workers.get(entry.run)
        return (worker is not None and worker.poll() is None) or self._folder(entry.run).alive()

    def _again(self, entry: Entry) -> Entry | None:
        """What becomes of an entry that was started and that no worker holds: None where it is over."""
        state = self._folder(entry.run).state()
        waiting = entry.model_copy(update={"begun": 0.0, "attempt": state.attempt})
        if state.attempt > entry.attempt:
            cut = state.reason(alive=False) == "killed" and psutil.boot_time() > entry.begun
            return waiting if cut and entry.tries < TRIES else None  # the machine was started anew meanwhile
        if entry.run not in self._workers and self._clock() - entry.begun < START_SECONDS:
            return entry  # its worker, started by a program that is gone, may be on its way
        self._workers.pop(entry.run, None)
        return waiting if entry.tries < TRIES else None

    # -- what may begin -------------------------------------------------------------------------------------

    def _may_start(self, folder: RunFolder, queue: Queue) -> bool:
        running = self._running(queue)
        if len(running) >= queue.at_once or (running and any(map(self._runs_alone, [folder, *running]))):
            return False
        if running and not self._fits(folder, running):
            self._not_before = time.monotonic() + ROOM_SECONDS
            return False
        return True

    def _runs_alone(self, folder: RunFolder) -> bool:
        """Whether its result would be another one beside other runs: where minutes are equal for all."""
        try:
            race = folder.spec().race
        except EngineError:
            return False
        return race is not None and race.currency == "minutes"

    def _running(self, queue: Queue) -> list[RunFolder]:
        """All that trains in this store, whoever started it; a search stands for its trials."""
        begun = set(queue.begun)
        self._others = {run for run in self._others - begun if self._folder(run).alive()}
        if len(begun) + len(self._others) < queue.at_once and time.monotonic() >= self._next_look:
            began = time.monotonic()
            self._others = self._outsiders(begun)
            # A store of thousands of runs takes seconds; that may be a small part of the time only.
            self._next_look = time.monotonic() + LOOK_PAUSE * (time.monotonic() - began)
        return [self._folder(run) for run in sorted(begun | self._others)]

    def _outsiders(self, begun: set[str]) -> set[str]:
        found = {path.parent.name for path in self.store.runs.glob("*/worker.lock")} - begun
        alive = {run for run in found if self._folder(run).alive()}
        return {run for run in alive if self._parent(run) not in alive | begun}

    def _parent(self, run: str) -> str | None:
        try:
            return self._folder(run).spec().parent
        except EngineError:  # of a newer version; it stands for itself
            return None

    def _begin(self, folder: RunFolder) -> Queue:
        queue = self.queue.begin(folder.id, self._clock())
        if queue.entry(folder.id) is not None:  # else somebody has just taken it out
            self.store.forget(folder.id)
            self._workers[folder.id] = self._start(folder)
        return queue

    def _folder(self, run: str) -> RunFolder:
        return RunFolder(self.store.runs / run)


def work(executor: Executor, tick: float = TICK_SECONDS, again: float = AGAIN_SECONDS) -> int:
    """Work the queue off, unless another program does already. Exit status 0; 2 where it cannot be used."""
    lock = executor.queue.executor_lock()
    try:
        # Whoever looks whether the queue is worked off holds the lock for an instant.
        lock.acquire(timeout=LOCK_SECONDS)
    except Timeout:
        return 0
    said, refused = "", 0
    while True:
        try:
            if not executor.turn() and executor.queue.leave(lock, executor.is_done):
                return 0
            said, refused = "", 0
            time.sleep(tick)
        except (OSError, EngineError) as error:
            # A full disk, a share whose network is gone, a queue that another program does not let go of:
            # nobody is served by a queue that gives up at once. It is told once.
            if said != str(error):
                said = str(error)
                print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            refused += isinstance(error, EngineError)
            if refused >= PATIENCE or not executor.store.runs.is_dir():
                return 2
            time.sleep(again)


def main(arguments: list[str] | None = None) -> int:
    """Work off the queue of a store."""
    parser = argparse.ArgumentParser(prog="peft_engine.queueing")
    parser.add_argument("--store", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    return work(Executor(RunStore(chosen.store)))


if __name__ == "__main__":
    sys.exit(main())
