"""The run store: folders hold the truth, a SQLite file beside them is an index that can be rebuilt at any
time."""

import errno
import gc
import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict

from peft_engine.contract import columns
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.recorded import recorded_in
from peft_engine.contract.runstate import RunState, Status
from peft_engine.contract.spec import ExperimentSpec, from_mapping, read_toml, to_toml
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from peft_engine.contract.library import ModelEntry

FORMAT = 1
ID_TIME = "%Y%m%d-%H%M%S"
"""How the id of a run begins: when it was made."""
INDEX_SECONDS = 10.0
MANY_NEW = 1000
"""More rows than these that were not known are read with no look for garbage in between."""
"""How long others who use the index are waited for."""
LOCKED = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_IOERR_LOCK,
    sqlite3.SQLITE_IOERR_RDLOCK,
)
"""What SQLite says where it gets no lock on its file, as on many shares."""

INPUTS = "inputs"
"""The folder in a run's folder with copies of the runs that it is made of, a folder for each."""


_Mark: TypeAlias = str | tuple[columns.Stamp, columns.Stamp]
"""What a row was read from: the text in the index, or the stamps of the files of the run."""


class RunRecord(BaseModel):
    """What a table shows of a run. Bytes and seconds; `metrics` are those on the test part."""

    model_config = ConfigDict(frozen=True, ser_json_inf_nan="strings")

    id: str
    status: Status
    reason: str = ""
    problems: tuple[Problem, ...] = ()
    metrics: dict[str, float] = {}
    validation: dict[str, float] = {}
    trainable_parameters: int | None = None
    total_parameters: int | None = None
    trainable_ratio: float | None = None
    peak_memory_bytes: int | None = None
    seconds: float = 0.0
    created: float = 0.0
    step: int = 0
    steps_planned: int = 0
    parent: str = ""
    recorded: str = ""
    """Of a run that came in a classroom pack, the title of the pack."""
    spec: dict[str, Any] = {}

    def experiment(self) -> ExperimentSpec:
        return from_mapping(self.spec)


class RunFolder:
    """The folder of one run: spec.toml, events.jsonl, commands.jsonl, log.txt, checkpoints/, result/."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.id = path.name

    @property
    def log_file(self) -> Path:
        return self.path / "log.txt"

    @property
    def checkpoints(self) -> Path:
        return self.path / "checkpoints"

    @property
    def result(self) -> Path:
        return self.path / "result"

    def spec(self) -> ExperimentSpec:
        return read_toml(self.path / "spec.toml")

    def hold_to_model(self, spec: ExperimentSpec, model: "ModelEntry") -> ExperimentSpec:
        """Hold the run to the content of its model: named in its specification by the first attempt, asked
        for by every later one.

        Raises:
            EngineError: the model has other weights than it had.
        """
        model.require(spec.model.content_hash)
        if spec.model.content_hash:
            return spec
        named = spec.model.model_copy(update={"content_hash": model.content_hash()})
        held = spec.model_copy(update={"model": named})
        self.keep_spec(held)
        return held

    def keep_spec(self, spec: ExperimentSpec) -> None:
        """Write the specification; a reader finds the old one or the new one, never a part."""
        partial = self.path / "spec.toml.part"
        partial.write_text(to_toml(spec), encoding="utf-8")
        put_in_place(partial, self.path / "spec.toml")

    def state(self) -> RunState:
        """All that the log tells."""
        return columns.state(self.path)

    def lock(self) -> FileLock:
        """The lock that a worker holds as long as it lives. The system frees it when the worker dies."""
        return FileLock(self.path / "worker.lock", timeout=0)

    def alive(self) -> bool:
        """Whether a worker holds this run now."""
        if not (self.path / "worker.lock").exists():
            return False
        lock = self.lock()
        try:
            lock.acquire()
        except Timeout:
            return True
        except OSError:  # where nothing can be written (an archive, another disk) nobody works
            return False
        lock.release()
        return False

    def is_starting(self) -> bool:
        """Whether a worker was started on this run and has not yet said a word: it may be loading still, and
        hold nothing."""
        return self.log_file.exists() and self.state().attempt == 0

    def record(self) -> RunRecord:
        """The run's row, from its log and lock."""
        state, alive, recorded = self.state(), self.alive(), recorded_in(self.path)
        validation = state.latest("validation")
        test = state.latest("test")
        counted = state.counted
        spec = self.spec()
        return RunRecord(
            id=self.id,
            status=state.status(alive),
            reason=state.reason(alive),
            problems=state.ended.problems if state.ended else (),
            metrics=dict(test.metrics) if test else {},
            validation=dict(validation.metrics) if validation else {},
            trainable_parameters=counted.trainable_parameters if counted else None,
            total_parameters=counted.total_parameters if counted else None,
            trainable_ratio=counted.trainable_ratio if counted else None,
            peak_memory_bytes=state.peak_memory_bytes or None,
            seconds=state.seconds,
            created=_created(self.path),
            step=state.step,
            steps_planned=state.steps_planned,
            parent=spec.parent or "",
            recorded=recorded.pack if recorded is not None else "",
            spec=spec.model_dump(mode="json", exclude_none=True),
        )


class RunStore:
    """Runs under one folder. Any number of programs may use it at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.runs = root / "runs"
        self.trash = root / "trash"
        self._patience = INDEX_SECONDS
        self._kept: dict[str, tuple[_Mark, RunRecord]] = {}
        """What was listed last, each with the mark of what it was read from."""
        self.runs.mkdir(parents=True, exist_ok=True)
        marker = root / "format"
        found = marker.read_text(encoding="utf-8").strip() if marker.exists() else ""
        if not found:  # a new store, or one whose beginning a full disk cut short
            marker.write_text(found := str(FORMAT), encoding="utf-8")
        if not found.isdigit() or int(found) > FORMAT:
            raise EngineError(
                Problem(
                    text=N_("The run store {path} has format {found}; this version reads up to {newest}."),
                    advice=N_("Open it with a newer version, or choose another store."),
                    values={"path": str(root), "found": found, "newest": FORMAT},
                )
            )

    def create(self, spec: ExperimentSpec) -> RunFolder:
        """A new run with this spec, waiting to be started."""
        while True:
            name = time.strftime(f"{ID_TIME}-") + secrets.token_hex(2)
            folder = self.runs / name
            try:
                folder.mkdir()
                break
            except FileExistsError:
                continue
        made = RunFolder(folder)
        made.keep_spec(spec)
        return made

    def get(self, run: str) -> RunFolder:
        """The run with this id, or the only one whose id begins so; "last" is the newest that is no member.

        Raises:
            EngineError: there is none, or more than one.
        """
        # A whole id is answered without a look into every folder, of which there may be ten thousand.
        if run != "last" and run in os.listdir(self.runs) and os.path.isfile(self.runs / run / "spec.toml"):
            return RunFolder(self.runs / run)
        ids = self.ids()
        if run == "last" and ids:
            own = (name for name in reversed(ids) if "\nparent = " not in self._spec_text(name))
            return RunFolder(self.runs / next(own, ids[-1]))
        near = [name for name in ids if run and name.startswith(run)]
        if len(near) != 1:
            raise EngineError(
                Problem(
                    field="run",
                    text=N_("{count} runs are called {run} in {store}."),
                    advice=N_("The command `runs` lists them."),
                    values={"count": len(near), "run": run, "store": str(self.root)},
                )
            )
        return RunFolder(self.runs / near[0])

    def ids(self) -> list[str]:
        """Ids of all runs, oldest first."""
        # Folders that may not be looked into are no runs of ours; `Path.is_file` would raise there, and
        # making ten thousand paths, or asking what kind of file it is, takes longer than asking for it.
        begin, end = f"{self.runs}{os.sep}", f"{os.sep}spec.toml"
        return sorted(name for name in os.listdir(self.runs) if os.access(f"{begin}{name}{end}", os.F_OK))

    def made_lately(self, seconds: float) -> list[str]:
        """Ids of the runs that were made within so many seconds, oldest first."""
        now = time.time()
        first, last = (time.strftime(ID_TIME, time.localtime(then)) for then in (now - seconds, now))
        return [run for run in self.ids() if first <= run[: len(last)] <= last]

    def members(self, parent: str) -> list[tuple[RunFolder, ExperimentSpec]]:
        """The runs whose parent this is, oldest first."""
        line = f'parent = "{parent}"'
        found = []
        for run in self.ids():
            folder = RunFolder(self.runs / run)
            # The text is looked at first: reading every specification of a large store would take seconds.
            if line in self._spec_text(run):
                spec = folder.spec()
                if spec.parent == parent:
                    found.append((folder, spec))
        return found

    def _spec_text(self, run: str) -> str:
        """The specification as it stands there; empty where another program has just taken the run away."""
        try:
            return (self.runs / run / "spec.toml").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def bearer(self, folder: RunFolder) -> RunFolder:
        """The run that holds the result of this one: itself, or the member that a search has trained out.

        Raises:
            EngineError: it is a search that has trained none out, or that run is gone.
        """
        state = folder.state()
        found = state.ended.extras.get("search", {}).get("result") if state.ended is not None else None
        if found and (self.runs / found / "spec.toml").is_file():
            return self.get(found)
        if found:
            text = N_("Run {result}, which the search {run} trained in full, is not there any more.")
        elif state.trials and folder.spec().race is not None:
            raise EngineError(
                Problem(
                    field="run",
                    text=N_("Run {run} is a race and has no result of its own."),
                    advice=N_("Name one of its members; the command `show` lists them."),
                    values={"run": folder.id},
                )
            )
        elif state.trials:
            text = N_("The search {run} has trained none of its trials in full, so it has no result.")
        else:
            return folder
        raise EngineError(
            Problem(
                field="run",
                text=text,
                advice=N_("Let it come to its end, or train one of its trials in full and take that run."),
                values={"run": folder.id, "result": found or ""},
            )
        )

    def bearers(self, folder: RunFolder) -> list[str]:
        """The same of every seed with which a sweep has trained its best trial out.

        Raises:
            EngineError: as `bearer` does.
        """
        first = self.bearer(folder).id
        state = folder.state()
        told = state.ended.extras.get("search", {}).get("results", ()) if state.ended is not None else ()
        return [first, *(run for run in told if run != first and (self.runs / run / "spec.toml").is_file())]

    def records(self) -> list[RunRecord]:
        """All runs, newest first. Runs that are over come from the index, the others from their logs."""
        with self._index() as index:
            known = self._indexed(index)
            before, kept = self._kept, dict[str, tuple[_Mark, RunRecord]]()
            records, fresh = [], []
            ids = self.ids()
            for run in ids:
                indexed = known.get(run)
                if indexed is not None:
                    kept[run] = indexed
                    records.append(indexed[1])
                    continue
                mark, was = self._stamps(run), before.get(run)
                record = was[1] if was is not None and was[0] == mark else self._read(run)
                records.append(record)
                # A worker may have come or gone meanwhile, and a file be readable the next time.
                if mark is not None and record.status != "running" and record.reason != "refused":
                    kept[run] = (mark, record)
                if record.status in ("finished", "stopped"):
                    fresh.append((run, record.model_dump_json()))
            self._kept = kept
            # On a full disk the list of runs is what is needed most; the index only makes it quicker.
            with suppress(sqlite3.OperationalError), index:
                index.executemany("insert or replace into runs values (?, ?)", fresh)
                gone = known.keys() - ids
                index.executemany("delete from runs where id = ?", [(run,) for run in gone])
        records.reverse()  # ids are in order
        return records

    def _indexed(self, index: sqlite3.Connection) -> dict[str, tuple[_Mark, RunRecord]]:
        """The rows of the index with their texts; what was read before is not read again."""
        before, read = self._kept.get, RunRecord.model_validate_json
        rows: list[tuple[str, str]] = index.execute("select id, record from runs").fetchall()
        new = sum(run not in self._kept for run, _ in rows)
        with _uncollected() if new > MANY_NEW else nullcontext():
            return {
                run: was if (was := before(run)) is not None and was[0] == text else (text, read(text))
                for run, text in rows
            }

    def records_of(self, runs: Iterable[str]) -> list[RunRecord]:
        """These runs in this order, as `records` has them; the rest of the store is not looked at."""
        query = "select record from runs where id = ?"
        with self._index() as index:
            found = [(run, index.execute(query, (run,)).fetchone()) for run in runs]
        return [RunRecord.model_validate_json(row[0]) if row else self._read(run) for run, row in found]

    def _stamps(self, run: str) -> _Mark | None:
        """The stamps of the files that a run's row is made of; None while a worker holds it."""
        folder = RunFolder(self.runs / run)
        try:
            spec = (folder.path / "spec.toml").stat()
            stamps = ((spec.st_size, spec.st_mtime_ns), columns.log_stamp(folder.path))
            return None if folder.alive() else stamps
        except OSError:
            return None

    def _read(self, run: str) -> RunRecord:
        """A run's row from its folder; of one that cannot be read, why."""
        try:
            return RunFolder(self.runs / run).record()
        except EngineError as error:
            return RunRecord(id=run, status="failed", reason="refused", problems=error.problems)
        except OSError as error:
            problems = (_unreadable(run, error),)
            return RunRecord(id=run, status="failed", reason="refused", problems=problems)

    def forget(self, run: str) -> None:
        """Read this run's log anew at the next `records` (it goes on, or was brought back)."""
        with self._index(change=True) as index:
            index.execute("delete from runs where id = ?", (run,))

    def users(self, runs: Iterable[str]) -> dict[str, list[str]]:
        """For each of these runs the other runs that are made of it; runs that nobody uses are left out."""
        asked = set(runs)
        found: dict[str, list[str]] = {}
        for kept in sorted(self.runs.glob(f"*/{INPUTS}/*")):
            user = kept.parent.parent.name
            if kept.name in asked and user not in asked:
                found.setdefault(kept.name, []).append(user)
        return found

    def delete(self, runs: Iterable[str], *, used: bool = False) -> list[str]:
        """Move runs to the trash; `restore` brings them back.

        Args:
            used: also runs that others are made of. These go on: they have copies.

        Raises:
            EngineError: one of them is still running, or another one is made of it.
        """
        moved = list(runs)
        users = {} if used else self.users(moved)
        if users:
            raise EngineError(
                Problem(
                    text=N_("Other runs are made of {run}: {users}."),
                    advice=N_("They have copies of what it learned; --force deletes it all the same."),
                    values={"run": run, "users": ", ".join(users[run])},
                )
                for run in users
            )
        busy = [run for run in moved if RunFolder(self.runs / run).alive()]
        if busy:
            raise EngineError(
                Problem(
                    text=N_("{run} is still running."),
                    advice=N_("Stop it first."),
                    values={"run": ", ".join(busy)},
                )
            )
        self.trash.mkdir(exist_ok=True)
        for run in moved:
            put_in_place(self.runs / run, self.trash / run)
        return moved

    def restore(self, runs: Iterable[str]) -> None:
        """Bring runs back from the trash.

        Raises:
            EngineError: one is no longer there; none is moved then.
        """
        chosen = list(runs)
        for run in chosen:
            if not (self.trash / run).is_dir():
                raise EngineError(
                    Problem(
                        field="run",
                        text=N_("Run {run} cannot be brought back: it is no longer in the trash."),
                        values={"run": run},
                    )
                )
        for run in chosen:
            put_in_place(self.trash / run, self.runs / run)
            self.forget(run)

    def empty_trash(self) -> None:
        """Delete for good what lies in the trash."""
        shutil.rmtree(self.trash, ignore_errors=True)

    def rebuild(self) -> None:
        """Throw the index away; the next `records` makes it anew from the folders."""
        with self._index(change=True) as index:
            index.execute("delete from runs")

    @contextmanager
    def _index(self, *, change: bool = False) -> Iterator[sqlite3.Connection]:
        try:
            with closing(self._open(change=change)) as index, index:
                yield index
        except sqlite3.OperationalError as error:  # busy, or the disk is full: the file is sound
            raise OSError(errno.EIO, str(error), str(self.root / "index.sqlite")) from error

    def _open(self, *, change: bool) -> sqlite3.Connection:
        # Runs that lie where nothing can be written, or nothing be locked, can still be looked at.
        file = self.root / "index.sqlite"
        if not os.access(self.root, os.W_OK):
            return self._opened(":memory:")
        try:
            index = self._opened(file)
        except sqlite3.OperationalError as error:
            # A row that could not be taken out would be believed later, when the file can be read again.
            lost = change and file.exists() and file.stat().st_size > 0
            if lost or getattr(error, "sqlite_errorcode", None) not in LOCKED:
                raise
            self._patience = INDEX_SECONDS / 100  # else each list would wait as long again
            return self._opened(":memory:")
        except sqlite3.DatabaseError:
            file.unlink()
            return self._open(change=change)
        self._patience = INDEX_SECONDS
        return index

    def _opened(self, place: Path | str) -> sqlite3.Connection:
        index = sqlite3.connect(place, timeout=self._patience)
        try:
            version = index.execute("pragma user_version").fetchone()[0]
            if version != FORMAT:
                index.execute("drop table if exists runs")
                index.execute(f"pragma user_version = {FORMAT}")
            index.execute("create table if not exists runs (id text primary key, record text not null)")
        except BaseException:
            index.close()
            raise
        return index


@contextmanager
def _uncollected() -> Iterator[None]:
    """Make many lasting objects at once; looking in between which of them are garbage takes twice as long.

    Afterwards they count as old, or the first look at what is young would go through all of them.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if collects:
            gc.enable()


def _unreadable(run: str, error: OSError) -> Problem:
    return Problem(
        text=N_("{path} cannot be read: {reason}."),
        advice=N_("Check that the files of the run may be opened."),
        values={"path": str(error.filename or run), "reason": error.strerror or str(error)},
    )


def _created(folder: Path) -> float:
    """Seconds since 1970, from the run's id; the folder's own time where the id is no date."""
    try:
        return time.mktime(time.strptime(folder.name[:15], ID_TIME))
    except ValueError:
        return folder.stat().st_mtime
