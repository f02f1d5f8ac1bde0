"""The queue: which runs wait for their turn, in which order, and when the next may begin.

It is one small document in the run store, changed under a lock, so that any number of programs may use it
at once. What it holds are ids; the runs themselves are ordinary runs. A race or a search is one entry, its
parent run.
"""

import secrets
import time
from collections.abc import Callable, Iterable, Sequence

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from peft_engine.contract.launch import start_queue
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.texts import N_

FORMAT = 1
MOST_AT_ONCE = 64
TRIES = 2
"""So often a run is started whose workers end without a word."""
LOCK_SECONDS = 10.0
"""How long another program that changes the queue is waited for."""
START_SECONDS = 60.0
"""So long after it was started a worker may take to hold its run."""
GLANCE_SECONDS = 0.3
"""Others who look whether the queue is worked off hold its lock for an instant."""


class Entry(BaseModel):
    """A run in the queue.

    Attributes:
        attempt: how many attempts the run had made when it was put in; more say that its turn has come.
        begun: when a worker was last started on it, in seconds since 1970; 0 while it waits.
        tries: how often a worker was started on it.
    """

    model_config = ConfigDict(frozen=True)

    run: str
    attempt: int = 0
    begun: float = 0.0
    tries: int = 0


class Queue(BaseModel):
    """The document. While it is `paused` nothing begins, nor before `hold_until`, in seconds since 1970."""

    model_config = ConfigDict(frozen=True)

    format: int = FORMAT
    entries: tuple[Entry, ...] = ()
    paused: bool = False
    hold_until: float = 0.0
    at_once: int = Field(1, ge=1, le=MOST_AT_ONCE)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The runs whose turn has not come, in their order."""
        return tuple(entry.run for entry in self.entries if not entry.begun)

    @property
    def begun(self) -> tuple[str, ...]:
        """The runs that the queue has started and not yet taken off."""
        return tuple(entry.run for entry in self.entries if entry.begun)

    def entry(self, run: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.run == run), None)

    def may_begin(self, now: float) -> bool:
        """Whether the next run may be started at this time, as far as the person has said."""
        return not self.paused and now >= self.hold_until

    def with_entry(self, entry: Entry) -> "Queue":
        """With this entry in the place of the one of its run, else at the end."""
        if self.entry(entry.run) is None:
            return self._with((*self.entries, entry))
        return self._with(tuple(entry if old.run == entry.run else old for old in self.entries))

    def without(self, runs: Iterable[str]) -> "Queue":
        gone = set(runs)
        return self._with(tuple(entry for entry in self.entries if entry.run not in gone))

    def moved(self, run: str, place: int) -> "Queue":
        """With a waiting run at this place among those that wait, counted from 0."""
        waiting = [entry for entry in self.entries if not entry.begun]
        entry = next(entry for entry in waiting if entry.run == run)
        waiting.remove(entry)
        waiting.insert(max(0, place), entry)
        return self._with((*(e for e in self.entries if e.begun), *waiting))

    def _with(self, entries: tuple[Entry, ...]) -> "Queue":
        return self.model_copy(update={"entries": entries})


class RunQueue:
    """The queue of a run store."""

    def __init__(self, store: RunStore) -> None:
        self.store = store
        self.file = store.root / "queue.json"
        self._lock = FileLock(store.root / "queue.lock", timeout=LOCK_SECONDS)

    def read(self) -> Queue:
        """The queue as it stands.

        Raises:
            EngineError: it was written by a newer version, or is damaged.
        """
        try:
            text = self.file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Queue()
        try:
            found = Queue.model_validate_json(text)
        except ValidationError as error:
            raise EngineError(
                Problem(
                    text=N_("The queue in {path} cannot be read."),
                    advice=N_("Delete that file; the runs in it are kept and can be put in again."),
                    values={"path": str(self.file)},
                )
            ) from error
        if found.format > FORMAT:
            raise EngineError(
                Problem(
                    text=N_("The queue in {path} has format {found}; this version reads up to {newest}."),
                    advice=N_("Use the newer version, which wrote it."),
                    values={"path": str(self.file), "found": found.format, "newest": FORMAT},
                )
            )
        return found

    def needing(self) -> tuple[str, ...]:
        """The runs that need what they are made with: those that wait, and those whose turn has come and that
        a worker holds, or is about to: until then nobody sees in the store that they run. So do those that
        another program has just launched beside the queue.

        Raises:
            EngineError: the queue cannot be read.
        """
        queue = self.read()
        begun = (entry for entry in queue.entries if entry.begun)
        beside = (run for run in self.store.made_lately(START_SECONDS) if queue.entry(run) is None)
        return (
            *queue.waiting,
            *(entry.run for entry in begun if self._is_on(entry)),
            *(run for run in beside if self._is_starting(run)),
        )

    def _is_starting(self, run: str) -> bool:
        folder = RunFolder(self.store.runs / run)
        return folder.alive() or folder.is_starting()

    def _is_on(self, entry: Entry) -> bool:
        folder = RunFolder(self.store.runs / entry.run)
        if folder.alive():
            return True
        if folder.state().attempt > entry.attempt:
            return False
        # Whoever works the queue off takes off what has come to nothing, but may have been ended as well.
        return time.time() - entry.begun < START_SECONDS or self.is_worked()

    def stamp(self) -> tuple[int, int]:
        """Changes whenever the queue does."""
        try:
            found = self.file.stat()
        except FileNotFoundError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_ino)

    def change(self, how: Callable[[Queue], Queue]) -> Queue:
        """Change the queue while nobody else does; the new one.

        Raises:
            EngineError: another program does not let go of it, or `how` refuses.
        """
        try:
            with self._lock:
                before = self.read()
                after = how(before)
                if after != before:
                    partial = self.file.with_name(f"queue-{secrets.token_hex(4)}.part")
                    partial.write_text(after.model_dump_json(indent=1), encoding="utf-8")
                    put_in_place(partial, self.file)
                return after
        except Timeout:
            raise EngineError(
                Problem(
                    text=N_("Another program does not let go of the queue in {path}."),
                    advice=N_("Try again in a moment."),
                    values={"path": str(self.file)},
                )
            ) from None

    # -- what a person can do -------------------------------------------------------------------------------

    def add(self, runs: Sequence[str]) -> Queue:
        """Put runs at the end; those that are in already keep their place.

        Raises:
            EngineError: one of them has finished or is running.
        """
        fresh = [_entry(self.store.get(run)) for run in runs]

        def put(queue: Queue) -> Queue:
            for entry in fresh:
                old = queue.entry(entry.run)
                if old is None or old.begun:  # one that is over and was not yet taken off
                    queue = queue.without([entry.run]).with_entry(entry)
            return queue

        return self.change(put)

    def remove(self, runs: Sequence[str]) -> Queue:
        """Take waiting runs out; they are kept, and can be put in again or started by hand.

        Raises:
            EngineError: one of them is not in the queue, or its turn has come.
        """

        def take(queue: Queue) -> Queue:
            for run in runs:
                self._waits(queue, run)
            return queue.without(runs)

        return self.change(take)

    def move(self, run: str, place: int) -> Queue:
        """Bring a waiting run to this place among those that wait, counted from 0.

        Raises:
            EngineError: it is not in the queue, or its turn has come.
        """

        def bring(queue: Queue) -> Queue:
            self._waits(queue, run)
            return queue.moved(run, place)

        return self.change(bring)

    def pause(self) -> Queue:
        """Let nothing new begin; what runs goes on to its end."""
        return self.change(lambda queue: queue.model_copy(update={"paused": True}))

    def go(self) -> Queue:
        """Go on at once, whether it was paused or held."""
        return self.change(lambda queue: queue.model_copy(update={"paused": False, "hold_until": 0.0}))

    def hold(self, until: float) -> Queue:
        """Let nothing new begin before this time, in seconds since 1970; then it goes on by itself."""
        return self.change(lambda queue: queue.model_copy(update={"paused": False, "hold_until": until}))

    def set_at_once(self, count: int) -> Queue:
        """How many may run at the same time, where memory allows.

        Raises:
            EngineError: that is no number from 1 to 64.
        """
        if not 1 <= count <= MOST_AT_ONCE:
            raise EngineError(
                Problem(
                    text=N_("{count} runs at once are not possible."),
                    advice=N_("Choose a number from 1 to {most}."),
                    values={"count": count, "most": MOST_AT_ONCE},
                )
            )
        return self.change(lambda queue: queue.model_copy(update={"at_once": count}))

    def begin(self, run: str, now: float) -> Queue:
        """Note that a worker is started on this run now; nothing where it is not in the queue."""

        def mark(queue: Queue) -> Queue:
            old = queue.entry(run)
            if old is None:
                return queue
            begun = old.model_copy(update={"begun": now, "tries": old.tries + 1})
            rest = queue.without([run])
            before = tuple(entry for entry in rest.entries if entry.begun)
            return rest._with((*before, begun, *(entry for entry in rest.entries if not entry.begun)))

        return self.change(mark)

    def count_in(self, run: str, now: float) -> Queue:
        """Let a run count that somebody has started by hand and whose worker is still loading, so that nobody
        can see it in the store yet; what is added waits behind it."""
        attempt = self.store.get(run).state().attempt
        entry = Entry(run=run, attempt=attempt, begun=now, tries=TRIES)
        return self.change(lambda queue: queue if queue.entry(run) else queue.with_entry(entry))

    def _waits(self, queue: Queue, run: str) -> None:
        entry = queue.entry(run)
        if entry is None:
            raise EngineError(
                Problem(
                    field="run",
                    text=N_("Run {run} is not in the queue."),
                    advice=N_("The command `queue` lists what is."),
                    values={"run": run},
                )
            )
        if entry.begun:
            raise EngineError(
                Problem(
                    field="run",
                    text=N_("The turn of run {run} has come; it is running."),
                    advice=N_("Pause or stop the run itself."),
                    values={"run": run},
                )
            )

    # -- the program that works it off ----------------------------------------------------------------------

    def executor_lock(self) -> FileLock:
        """The lock that the program which works the queue off holds as long as it lives."""
        return FileLock(self.store.root / "queue-worker.lock", timeout=0)

    def is_worked(self) -> bool:
        """Whether a program works the queue off now."""
        lock = self.executor_lock()
        try:
            lock.acquire(timeout=GLANCE_SECONDS, poll_interval=GLANCE_SECONDS / 10)
        except Timeout:
            return True
        lock.release()
        return False

    def wake(self) -> bool:
        """Make sure that a program works the queue off, where something waits that is not paused. Whoever
        adds to the queue or lets it go on calls this; True where a program was started."""
        queue = self.read()
        if not queue.waiting or queue.paused or self.is_worked():
            return False
        start_queue(self.store.root)
        return True

    def settle(self, entry: Entry) -> Queue:
        """Put an entry in the place of the one of its run, where that is still there."""
        return self.change(lambda queue: queue.with_entry(entry) if queue.entry(entry.run) else queue)

    def take_off(self, runs: Sequence[str]) -> Queue:
        """Forget runs that are over or gone."""
        return self.change(lambda queue: queue.without(runs))

    def leave(self, lock: FileLock, done: Callable[[Queue], bool]) -> bool:
        """Let the executor's lock go if nothing is left to do. Nobody can put a run in meanwhile: whoever
        does so later finds the lock free, and starts another executor."""
        with self._lock:
            if not done(self.read()):
                return False
            lock.release()
            return True


def _entry(folder: RunFolder) -> Entry:
    state = folder.state()
    if folder.alive():
        raise EngineError(
            Problem(field="run", text=N_("Run {run} is already running."), values={"run": folder.id})
        )
    if state.status(alive=False) == "finished":
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} has finished; there is nothing left to do."),
                advice=N_("Put its spec.toml in the queue to do it again."),
                values={"run": folder.id},
            )
        )
    return Entry(run=folder.id, attempt=state.attempt)
