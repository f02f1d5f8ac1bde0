"""The runs that the window follows: their events folded, and the one signal for each kind of news."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app import training_messages as tm
from app import training_thread as tt
from peft_engine.contract import events as e
from peft_engine.contract.commands import ENDING, Order
from peft_engine.contract.guessing import Guessing
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import Queue, RunQueue
from peft_engine.contract.runstate import RunState, Status
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunRecord, RunStore

PACE_STEPS = 100
"""The time left is told from the pace of so many steps."""
REFERENCE_METHOD = "head_only"


class LiveRun:
    """One run as its log tells it, and whether a worker holds it."""

    replayed = False
    """Whether it is only shown again, so that no order reaches anybody."""

    def __init__(self, folder: RunFolder, spec: ExperimentSpec) -> None:
        self.folder = folder
        self.spec = spec
        self.state = RunState()
        self.guessing: Guessing | None = None
        self.alive = False
        self.caught_up = False
        self.launched_here = False
        self.ordered = ""
        """The order to pause or stop that it was given here and has not obeyed yet."""

    @property
    def id(self) -> str:
        return self.folder.id

    @property
    def status(self) -> Status:
        """The word for its state. A run that was launched and whose worker left without a word has failed."""
        if not self.alive and self.launched_here and self.caught_up and self.state.started is None:
            return "failed"
        return self.state.status(self.alive)

    @property
    def reason(self) -> str:
        """The short code of why it is over; empty while it is not."""
        if self.status == "failed" and self.state.started is None:
            return "killed"
        return self.state.reason(self.alive)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.state.ended.problems if self.state.ended is not None and not self.alive else ()

    @property
    def is_training(self) -> bool:
        """Whether steps are being done now (a method may name phases of its own)."""
        return self.alive and self.state.part == "train"

    @property
    def share(self) -> float | None:
        """How far the run is, 0 to 1; None while its length is not known."""
        if self.status == "finished":
            return 1.0
        if self.state.trials:
            return self.state.phase_share
        planned = self.state.steps_planned
        return min(1.0, self.state.step / planned) if planned else None

    def fold(self, batch: tm.Batch) -> bool:
        """Fold a batch in; True when steps that were folded before no longer count."""
        dropped = batch.known is not None
        if batch.known is not None:
            self.state = batch.known
        for event in batch.events:
            steps = self.state.steps
            if isinstance(event, e.Resumed):
                dropped = dropped or bool(steps and steps[-1] > event.from_step)
            elif isinstance(event, e.Step):
                dropped = dropped or bool(steps and steps[-1] >= event.step)
            self.state.add(event)
        self.alive, self.caught_up = batch.alive, batch.caught_up
        if not self.alive or any(isinstance(event, e.Ended) for event in batch.events):
            self.ordered = ""
        self.guessing = batch.guessing or self.guessing
        return dropped

    @property
    def obeys(self) -> bool:
        """Whether there is a worker that hears orders."""
        return self.alive and not self.replayed

    @property
    def seconds(self) -> float:
        """Seconds that it has worked; while it goes on, those since its last word too."""
        told, state = self.state.seconds, self.state
        if not self.alive or not state.last_time or state.ended is not None:
            return told
        return told + max(0.0, self.now() - state.last_time)

    def now(self) -> float:
        """What the clock shows where the run is, in seconds since 1970."""
        return time.time()

    def seconds_left(self, now: float | None = None) -> float | None:
        """Seconds until the last planned step at the pace of late; None while there is no pace."""
        state = self.state
        if not self.is_training or state.started is None or not state.steps_planned:
            return None
        times = state.columns["time"]
        first = max(0, len(times) - PACE_STEPS)
        while first < len(times) and times[first] < state.started.time:
            first += 1
        done = len(times) - first - 1
        if done < 3:
            return None
        pace = (times[-1] - times[first]) / done
        gone = (self.now() if now is None else now) - times[-1]
        return max(0.0, pace * (state.steps_planned - state.step) - min(gone, pace))

    def last_words(self, lines: int = 12) -> list[str]:
        """The end of the run's text log, which holds what its worker printed."""
        try:
            with self.folder.log_file.open("rb") as file:
                size = file.seek(0, 2)
                file.seek(max(0, size - 16_384))
                return file.read().decode("utf-8", errors="replace").splitlines()[-lines:]
        except FileNotFoundError:
            return []


@dataclass(frozen=True)
class RunChange:
    """What a run has logged since the last change.

    Attributes:
        events: the new ones, already folded into `run.state`.
        anew: steps shown before no longer count, so curves have to be drawn from `run.state` again.
    """

    run: LiveRun
    events: tuple[e.AnyEvent, ...]
    anew: bool


@dataclass(frozen=True)
class RunLaunched:
    run: LiveRun
    resumed: bool


@dataclass(frozen=True)
class RunQueued:
    """A run waits in the queue; `behind` is one that is on, where one is."""

    run: str
    spec: ExperimentSpec
    behind: LiveRun | None


class Runs(QObject):
    """All runs of the store. Pages ask here for what is to happen, and hear by signal what has happened."""

    changed = Signal(object)
    """A RunChange."""
    launched = Signal(object)
    """A RunLaunched."""
    queued = Signal(object)
    """A RunQueued."""
    queue_seen = Signal(object)
    """A Queue: it has changed, whoever did it."""
    told = Signal(str, str)
    """The id of a run, and the order that it was given here; it obeys between two steps."""
    listed = Signal(object)
    """A tuple of RunRecord, newest first."""
    deleted = Signal(object)
    """A tuple of ids."""
    refused = Signal(object)
    """A Refused."""
    machine_seen = Signal(object)
    """A tuple of Device, the one of an automatic run first."""
    warmed_up = Signal()
    """Plots can be made without waiting."""

    def __init__(self, store: RunStore, thread: tt.TrainingThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._thread = thread
        self._live: dict[str, LiveRun] = {}
        self.records: tuple[RunRecord, ...] = ()
        self.queue = Queue()
        thread.answered.connect(self._hear)

    # -- asking ---------------------------------------------------------------------------------------------

    def launch(self, spec: ExperimentSpec) -> None:
        """Start a run of this experiment; while others are on, or wait before it, it waits for its turn."""
        self._thread.ask(tm.Enqueue(spec) if self.must_wait() else tm.Launch(spec))

    def must_wait(self) -> bool:
        """Whether a run that is launched now goes to the end of the queue."""
        return bool(self.running()) or bool(self.waiting() and self.queue.may_begin(time.time()))

    def enqueue(self, runs: Sequence[str]) -> None:
        """Put runs that are there at the end of the queue."""
        self.change_queue(tm.ChangeQueue("add", tuple(runs)))

    def change_queue(self, asked: tm.ChangeQueue) -> None:
        self._thread.ask(asked)

    def resume(self, run: str) -> None:
        self._thread.ask(tm.Resume(run))

    def tell(self, run: str, order: Order) -> None:
        self._thread.ask(tm.Tell(run, order))
        if run in self._live and order in ENDING:
            self._live[run].ordered = order
        self.told.emit(run, order)

    def delete(self, runs: Sequence[str], *, used: bool = False) -> None:
        """Move runs to the trash; with `used` also those that others are made of."""
        self._thread.ask(tm.Delete(tuple(runs), used))

    def restore(self, runs: Sequence[str]) -> None:
        self._thread.ask(tm.Restore(tuple(runs)))

    def list_runs(self) -> None:
        self._thread.ask(tm.ListRuns())

    def open(self, run: str) -> LiveRun | None:
        """The run, followed from now on; None, and a refusal by signal, when its folder cannot be read."""
        if run in self._live:
            return self._live[run]
        try:
            folder = self.store.get(run)
            live = LiveRun(folder, folder.spec())
        except EngineError as error:
            self.refused.emit(tm.Refused(tm.Follow(run), error.problems))
            return None
        self._live[live.id] = live
        self._thread.ask(tm.Follow(live.id))
        return live

    # -- looking --------------------------------------------------------------------------------------------

    def known(self, run: str) -> LiveRun | None:
        """The run if it is followed."""
        return self._live.get(run)

    def followed(self) -> dict[str, LiveRun]:
        """All runs that are followed, by their ids."""
        return dict(self._live)

    def running(self) -> list[LiveRun]:
        """The runs that a worker holds, newest first; the members of one that is told stand for it."""
        alive = {run.id for run in self._live.values() if run.alive}
        told = [run for run in self._live.values() if run.alive and run.spec.parent not in alive]
        return sorted(told, key=lambda run: run.id, reverse=True)

    def waiting(self) -> list[str]:
        """The runs whose turn in the queue has not come, in their order; those that are gone are left out."""
        known = {record.id for record in self.records if record.status != "running"}
        return [run for run in self.queue.waiting if run in known]

    def needing(self) -> tuple[str, ...]:
        """The runs that need what they are made with, now or soon: those of the queue, and those that were
        launched here, whose workers may be loading still.

        Raises:
            EngineError: the queue cannot be read.
        """
        return (*RunQueue(self.store).needing(), *(run.id for run in self.running()))

    def records_now(self) -> tuple[RunRecord, ...]:
        """The runs as they were listed, and before them those that need what they are made with and have come
        since: another program may have launched them a moment ago.

        Raises:
            EngineError: the queue cannot be read.
        """
        listed = {record.id for record in self.records}
        return (*self.store.records_of(run for run in self.needing() if run not in listed), *self.records)

    def newest(self) -> RunRecord | None:
        """The newest run that has worked at all; a search stands for its trials."""
        own = (record for record in self.records if record.status != "queued" and not record.parent)
        return next(own, None)

    def reference(self, spec: ExperimentSpec) -> RunRecord | None:
        """The newest finished run that trained the head alone on the same model and data."""
        if spec.method.key == REFERENCE_METHOD:
            return None
        wanted = (spec.model.key, [ref.key for ref in spec.data], spec.task)
        for record in self.records:
            if record.status == "finished" and record.spec.get("method", {}).get("key") == REFERENCE_METHOD:
                found = record.spec
                data = [ref["key"] for ref in found["data"]]
                if (found["model"]["key"], data, found["task"]) == wanted:
                    return record
        return None

    def _found(self, name: str) -> None:
        """A worker holds this run; that is said before its log is read."""
        if name not in self._live and (run := self.open(name)) is not None:
            run.alive = True
            self.changed.emit(RunChange(run, (), False))

    # -- hearing --------------------------------------------------------------------------------------------

    def _hear(self, answer: tm.Answer) -> None:
        match answer:
            case tm.Batch():
                run = self._live.get(answer.run)
                if run is not None:
                    anew = run.fold(answer)
                    self.changed.emit(RunChange(run, answer.events, anew))
            case tm.Launched(run=name, spec=spec, resumed=resumed):
                run = self._live.get(name) or LiveRun(RunFolder(self.store.runs / name), spec)
                run.alive = run.launched_here = True
                run.ordered = ""
                self._live[name] = run
                self.launched.emit(RunLaunched(run, resumed))
                self.changed.emit(RunChange(run, (), False))
            case tm.Enqueued(run=name, spec=spec):
                running = self.running()
                self.queued.emit(RunQueued(name, spec, running[0] if running else None))
            case tm.QueueSeen(queue):
                self.queue = queue
                self.queue_seen.emit(queue)
            case tm.Listed(records):
                self.records = records
                for name in tt.running(records):
                    self._found(name)
                self.listed.emit(records)
            case tm.Deleted(runs):
                for name in runs:
                    self._live.pop(name, None)
                self.deleted.emit(runs)
            case tm.Refused():
                self.refused.emit(answer)
            case tm.MachineSeen(devices):
                self.machine_seen.emit(devices)
            case tm.WarmedUp():
                self.warmed_up.emit()
