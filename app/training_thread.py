"""The thread that launches runs and follows their logs. It folds nothing: the window hears of every event.

Requests go in and answers come out as queued signals, each with one frozen object; neither side touches the
other's objects. A run is followed by its log and its lock alone, so it does not matter who launched it.
"""

import importlib
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from app.run_watch import Watch
from app.training_messages import (
    ChangeQueue,
    Delete,
    Deleted,
    Enqueue,
    Enqueued,
    Follow,
    Launch,
    Launched,
    Listed,
    ListRuns,
    MachineSeen,
    QueueSeen,
    Refused,
    Request,
    Restore,
    Resume,
    Tell,
    WarmedUp,
    WarmUp,
)
from peft_engine.contract.commands import give
from peft_engine.contract.devices import devices
from peft_engine.contract.ingredients import create
from peft_engine.contract.launch import Spare, launch
from peft_engine.contract.passes import with_passes
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.recorded import require_model
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunRecord, RunStore
from peft_engine.contract.texts import N_

TICK_MS = 100
STORE_TICKS = 20
RESTING = ("queued", "paused", "failed")
MACHINE_TICKS = 50
QUEUE_TICKS = 5
RECORDS_DELAY_MS = 300
"""A worker frees its lock a moment after its last event."""


class Supervisor(QObject):
    """Lives in the thread: obeys requests and looks at the logs ten times a second."""

    answered = Signal(object)

    def __init__(self, store: RunStore) -> None:
        super().__init__()
        self._store = store
        self._queue = RunQueue(store)
        self._queue_stamp: tuple[int, int] | None = None
        self._watches: dict[str, Watch] = {}
        self._spare: Spare | None = None
        self._warm = False
        self._tick = 0
        self._runs_changed = 0.0
        self._held: set[str] = set()
        """Runs that some worker holds, as of the last list and since."""
        self._resting: list[str] = []
        """Runs that are neither over nor held; somebody may start a worker on them."""
        self._reached = True
        """Whether nothing that the timers asked has failed since the runs were last listed."""
        self._timer: QTimer | None = None
        self._listing: QTimer | None = None

    @Slot()
    def start(self) -> None:
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick_over)
        self._timer.start(TICK_MS)
        self._listing = QTimer(self)
        self._listing.setSingleShot(True)
        self._listing.setInterval(RECORDS_DELAY_MS)
        self._listing.timeout.connect(self._list_again)
        self.answered.emit(MachineSeen(devices()))
        self._unasked(self._look_at_queue)
        self._unasked(self._wake_queue)

    @Slot()
    def stop(self) -> None:
        """End what ends with the window: the timers and the spare worker. Runs go on."""
        for timer in (self._timer, self._listing):
            if timer is not None:
                timer.stop()
        if self._spare is not None:
            self._spare.close()
            self._spare = None
        self.thread().quit()

    @Slot(object)
    def obey(self, request: Request) -> None:
        """Do what is asked; what cannot be done is answered with its problems."""
        try:
            self._do(request)
        except EngineError as error:
            self.answered.emit(Refused(request, error.problems))
        except OSError as error:
            self.answered.emit(Refused(request, (self._unusable(error),)))

    def _unusable(self, error: OSError) -> Problem:
        return Problem(
            text=N_("{place} cannot be used: {reason}."),
            advice=N_("Free some space or check who may write there, then try again."),
            values={
                "place": str(error.filename or self._store.root),
                "reason": error.strerror or str(error),
            },
        )

    def _unasked(self, work: Callable[[], None]) -> None:
        """Do what a timer wants. That a store cannot be reached (a share whose network is gone, a full disk)
        is told once, until the runs could be listed again; the next round asks again."""
        try:
            work()
        except OSError as error:
            if self._reached:
                self.answered.emit(Refused(ListRuns(), (self._unusable(error),)))
            self._reached = False
        except EngineError as error:  # the queue cannot be read
            if self._reached:
                self.answered.emit(Refused(ListRuns(), error.problems))
            self._reached = False

    def _do(self, request: Request) -> None:
        match request:
            case Launch(spec):
                spec = with_passes(spec)
                self._launch(create(self._store, spec), spec, resumed=False)
            case Enqueue(spec):
                spec = with_passes(spec)
                folder = create(self._store, spec)
                self._count_in()
                self._queue.add([folder.id])
                self._queue_changed()
                self.answered.emit(Enqueued(folder.id, spec))
                self._list()
            case ChangeQueue():
                self._count_in()
                self._change_queue(request)
                self._queue_changed()
            case Resume(run):
                folder = self._store.get(run)
                if not folder.alive():
                    require_model(folder.path, folder.spec())
                    self._queue.begin(folder.id, time.time())
                    self._look_at_queue()
                    self._store.forget(folder.id)
                    self._launch(folder, folder.spec(), resumed=True)
            case Follow(run):
                if run not in self._watches:
                    self._watches[run] = Watch(self._store.get(run))
                    known = self._watches[run].open()
                    if known is not None:
                        self.answered.emit(known)
                    self._catch_up()
            case Tell(run, order):
                give(self._store.get(run).path, order)
            case ListRuns():
                self._list()
            case Delete(runs, used):
                self._store.delete(runs, used=used)
                for run in runs:
                    self._watches.pop(run, None)
                self.answered.emit(Deleted(runs))
                self._list()
            case Restore(runs):
                self._store.restore(runs)
                self._list()
            case WarmUp():
                self._warm = True
                self._keep_warm()
                importlib.import_module("pyqtgraph")
                self.answered.emit(WarmedUp())

    def _launch(self, folder: RunFolder, spec: ExperimentSpec, *, resumed: bool) -> None:
        process = None
        if self._spare is not None:
            process = self._spare.process if self._spare.take(folder) else None
            self._spare = None
        process = process or launch(folder)
        known = self._watches.get(folder.id)
        if known is None:
            self._watches[folder.id] = Watch(folder, process)
        else:
            known.process, known.alive, known.over, known.told = process, True, False, None
        self.answered.emit(Launched(folder.id, spec, resumed))

    # -- the queue ------------------------------------------------------------------------------------------

    def _change_queue(self, asked: ChangeQueue) -> None:
        match asked.what:
            case "add":
                self._queue.add(asked.runs)
            case "remove":
                self._queue.remove(asked.runs)
            case "move":
                for run in asked.runs:
                    self._queue.move(run, int(asked.number))
            case "pause":
                self._queue.pause()
            case "go":
                self._queue.go()
            case "hold":
                self._queue.hold(asked.number)
            case "at_once":
                self._queue.set_at_once(int(asked.number))

    def _count_in(self) -> None:
        """Whoever works the queue off sees a run by its lock, which a spare worker takes once its libraries
        are there; until then the queue is told of those that were launched here."""
        for run, watch in self._watches.items():
            if watch.process is not None and watch.process.poll() is None and not watch.folder.alive():
                self._queue.count_in(run, time.time())

    def _queue_changed(self) -> None:
        self._look_at_queue()
        self._wake_queue()

    def _wake_queue(self) -> None:
        """What waits is worked off by a program of its own, which the window only starts."""
        self._queue.wake()

    def _look_at_queue(self) -> None:
        """Tell of the queue where anybody has changed it."""
        stamp = self._queue.stamp()
        if stamp != self._queue_stamp:
            queue = self._queue.read()
            self._queue_stamp = stamp
            self.answered.emit(QueueSeen(queue))

    @Slot()
    def _tick_over(self) -> None:
        self._unasked(self._look_round)

    @Slot()
    def _list_again(self) -> None:
        self._unasked(self._list)

    def _look_round(self) -> None:
        self._tick += 1
        for watch in tuple(self._watches.values()):
            batch = watch.look(self._tick)
            if batch is not None:
                self.answered.emit(batch)
        self._look_for_ends()
        if any(watch.catching_up for watch in self._watches.values()):
            self._catch_up()
        if self._tick % STORE_TICKS == 0 and self._store_changed():
            self._list()
        if self._tick % QUEUE_TICKS == 0:
            self._look_at_queue()
        if self._tick % MACHINE_TICKS == 0:
            self.answered.emit(MachineSeen(devices()))

    def _look_for_ends(self) -> None:
        """List anew where a run is over that was held when it was listed, or has been since."""
        alive = {run for run, watch in self._watches.items() if watch.alive}
        self._held |= alive
        over = self._held & (self._watches.keys() - alive)
        if over and self._listing is not None and not self._listing.isActive():
            self._listing.start()

    def _store_changed(self) -> bool:
        """Whether a run came or went, or a worker began on one that rested: perhaps one that a window that is
        gone has launched, and that was loading when this one looked first."""
        if self._store.runs.stat().st_mtime != self._runs_changed:
            return True
        return any(
            RunFolder(self._store.runs / run).alive() for run in self._resting if run not in self._watches
        )

    def _catch_up(self) -> None:
        """A log that is not read to its end goes on soon, but not before the window had a turn."""
        QTimer.singleShot(TICK_MS // 10, self, self._read_on)

    @Slot()
    def _read_on(self) -> None:
        behind = [watch for watch in self._watches.values() if watch.catching_up]
        for watch in behind:
            batch = watch.look(0)
            if batch is not None:
                self.answered.emit(batch)
        if any(watch.catching_up for watch in behind):
            self._catch_up()

    def _list(self) -> None:
        self._runs_changed = self._store.runs.stat().st_mtime
        records = tuple(self._store.records())
        self._held = set(running(records))
        self._resting = [record.id for record in records if record.status in RESTING]
        self._reached = True
        self.answered.emit(Listed(records))
        self._keep_warm()

    def _keep_warm(self) -> None:
        """One spare worker, started only while nothing trains: loading its libraries takes the processor."""
        busy = bool(self._held) or any(watch.alive for watch in self._watches.values())
        if self._warm and self._spare is None and not busy:
            self._spare = Spare()


class TrainingThread(QObject):
    """The window's end of the thread.

    Signals:
        answered(Answer): something was done, refused, or has happened to a run.
    """

    answered = Signal(object)
    _asked = Signal(object)
    _stopped = Signal()

    def __init__(self, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("training")
        self._supervisor = Supervisor(store)
        self._supervisor.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._asked.connect(self._supervisor.obey, queued)
        self._stopped.connect(self._supervisor.stop, queued)
        self._supervisor.answered.connect(self.answered, queued)
        self._thread.started.connect(self._supervisor.start)

    def start(self) -> None:
        self._thread.start(QThread.Priority.LowPriority)

    def ask(self, *requests: Request) -> None:
        """Pass requests on; answers come by signal, in their order."""
        for request in requests:
            self._asked.emit(request)

    def stop(self) -> None:
        """End the thread and wait for it; runs go on. What was asked before is still done."""
        if self._thread.isRunning():
            self._stopped.emit()
            self._thread.wait()


def running(records: Sequence[RunRecord]) -> list[str]:
    """The ids of runs that a worker holds."""
    return [record.id for record in records if record.status == "running"]
