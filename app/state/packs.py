"""Classroom packs, made and opened in a thread of their own while the window goes on."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.state.names import listed_title
from app.state.post import post
from app.state.runs import Runs
from peft_engine.contract.pack import CancelledError, Kind, Manifest, Stage
from peft_engine.contract.pack_checking import read_pack
from peft_engine.contract.pack_making import gather, make_pack
from peft_engine.contract.pack_opening import Opened, open_pack
from peft_engine.contract.pack_sources import Source, all_sources
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

OFFERED_RUNS = 100
"""The newest ones; whoever wants older ones names them on the command line."""
TOLD_S = 0.05
"""Progress is told this often at most."""


@dataclass(frozen=True)
class Made:
    """A pack that has been written."""

    path: Path
    manifest: Manifest


@dataclass(frozen=True)
class Seen:
    """What a pack says that it holds."""

    path: Path
    manifest: Manifest


class Packs(QObject):
    """Does one thing at a time.

    Signals:
        listed(tuple): the Source things that can be packed.
        seen(Seen): what a pack holds, before it is opened.
        progressed(str, float): the stage, and how much of it is done, 0 to 1.
        made(Made), opened(Opened): it is done.
        failed(tuple): of Problem; nothing has changed.
        cancelled(): it was ended, and nothing has changed.
    """

    listed = Signal(object)
    seen = Signal(object)
    progressed = Signal(str, float)
    made = Signal(object)
    opened = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._thread: threading.Thread | None = None
        self._cancel = threading.Event()
        self._told = 0.0
        self._post = post()

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def list_sources(self) -> None:
        """Look for everything that can be packed."""
        own = [record for record in self._runs.records if not record.parent]
        offered = {record.id for record in own[:OFFERED_RUNS]}
        records = tuple(r for r in self._runs.records if r.id in offered or r.parent in offered)
        self._begin(lambda: all_sources(self._runs.store, records))

    def title(self, source: Source) -> str:
        """What a person calls it: a run by the name that it was given, or by what it trains."""
        if source.kind != "run":
            return source.title
        spec = next((record.spec for record in self._runs.records if record.id == source.key), {})
        return str(spec.get("name") or "") or listed_title(spec) or source.title

    def look(self, pack: Path) -> None:
        """Look what a pack holds."""
        self._begin(lambda: Seen(pack, read_pack(pack)))

    def make(self, target: Path, title: str, chosen: Sequence[Source]) -> None:
        """Write a pack with these things."""
        store = self._runs.store
        keys: dict[Kind, list[str]] = {"model": [], "data": [], "lesson": [], "run": []}
        for source in chosen:
            keys[source.kind].append(source.key)

        def work() -> Made:
            sources = gather(
                store, models=keys["model"], data=keys["data"], lessons=keys["lesson"], runs=keys["run"]
            )
            return Made(target, make_pack(target, title, sources, store, self._heard))

        self._begin(work)

    def open(self, pack: Path) -> None:
        """Put what a pack holds into its places."""
        self._begin(lambda: open_pack(pack, self._runs.store, self._heard))

    def cancel(self) -> None:
        """End what is being done; `cancelled` tells when that is so."""
        self._cancel.set()

    def stop(self) -> None:
        """End what is being done, and wait for it."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _begin(self, work: Callable[[], object]) -> None:
        if self._thread is not None:
            return
        self._cancel.clear()
        self._thread = threading.Thread(target=self._work, args=(work,), name="packs", daemon=True)
        self._thread.start()

    def _work(self, work: Callable[[], object]) -> None:
        """In the thread: what comes of the work goes to the window's own thread."""
        found: object
        try:
            found = work()
        except CancelledError as cancelled:
            found = cancelled
        except EngineError as error:
            found = error
        except OSError as error:
            found = EngineError(
                Problem(
                    text=N_("{place} cannot be used: {reason}."),
                    advice=N_("Free some space or check who may write there, then try again."),
                    values={"place": str(error.filename or ""), "reason": error.strerror or str(error)},
                )
            )
        self._post.give(self, lambda: self._take(found))

    def _heard(self, stage: Stage, done: int, total: int) -> None:
        """In the thread."""
        if self._cancel.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._told > TOLD_S or done == total:
            self._told = now
            self.progressed.emit(stage, done / total if total else 1.0)

    def _take(self, found: object) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(timeout=1)
        match found:
            case CancelledError():
                self.cancelled.emit()
            case EngineError():
                self.failed.emit(found.problems)
            case Made():
                self.made.emit(found)
            case Seen():
                self.seen.emit(found)
            case Opened():
                self._runs.list_runs()
                self.opened.emit(found)
            case tuple():
                self.listed.emit(found)
