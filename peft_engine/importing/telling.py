"""How far a job is, told twice a second and more while it works, and the word that ends it."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from peft_engine.contract.import_jobs import Phase, Progress
from peft_engine.contract.imports import CANCEL, PROGRESS
from peft_engine.contract.problems import Problem

TICK_SECONDS = 0.2


class CancelledError(Exception):
    """Somebody wants the job to end."""


class Teller:
    """Tells progress from a thread of its own, so that a long step keeps nobody waiting for news.

    Args:
        hear: gets every record.
        is_cancelled: asked at every tick whether the job is to end.
    """

    def __init__(
        self,
        hear: Callable[[Progress], object] = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._hear, self._is_cancelled = hear, is_cancelled
        self._now = Progress()
        self._begun = time.monotonic()
        self._cancel, self._end = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._tick, name="progress", daemon=True)

    def __enter__(self) -> "Teller":
        self._say()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()

    def phase(self, phase: Phase, total_bytes: int = 0) -> None:
        """A new part of the work begins, with nothing of it done."""
        self._now = Progress(phase=phase, total_bytes=total_bytes, share=self._now.share)
        self.go_on()

    def at(self, rows: int, share: float, bytes: int = 0) -> None:
        """So far it is; `share` is of the whole job.

        Raises:
            CancelledError: it is to end.
        """
        self._now = self._now.model_copy(update={"rows": rows, "share": min(1.0, share), "bytes": bytes})
        self.go_on()

    def go_on(self) -> None:
        """Raise where the job is to end.

        Raises:
            CancelledError: it is.
        """
        if self._cancel.is_set():
            raise CancelledError

    def last(self, phase: Phase, *, name: str = "", problems: tuple[Problem, ...] = ()) -> None:
        """The last word."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()
        share = 1.0 if phase == "done" else self._now.share
        self._now = self._now.model_copy(
            update={"phase": phase, "name": name, "problems": problems, "share": share}
        )
        self._say()

    def _tick(self) -> None:
        while not self._end.wait(TICK_SECONDS):
            if self._is_cancelled():
                self._cancel.set()
            self._say()

    def _say(self) -> None:
        with self._lock:
            self._hear(self._now.model_copy(update={"seconds": time.monotonic() - self._begun}))


class Folder:
    """The files of a job's folder that others look at."""

    def __init__(self, folder: Path) -> None:
        self._cancel = folder / CANCEL
        self._file = (folder / PROGRESS).open("ab", buffering=0)

    def hear(self, progress: Progress) -> None:
        """Append a line."""
        self._file.write(progress.model_dump_json(exclude_defaults=True).encode() + b"\n")

    def is_cancelled(self) -> bool:
        return self._cancel.exists()

    def close(self) -> None:
        self._file.close()
