"""Jobs of the importing process: started in a folder of their own, followed and cancelled by its files."""

import json
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path
from subprocess import Popen
from typing import Literal, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from peft_engine.contract.import_findings import Look, Report
from peft_engine.contract.imports import (
    CANCEL,
    LOOK,
    PLAN,
    PROGRESS,
    REPORT,
    ImportPlan,
    Wanted,
    jobs_folder,
    to_toml,
)
from peft_engine.contract.launch import end_at_once, start_import
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_

Phase: TypeAlias = Literal[
    "starting", "looking", "reading", "counting", "dividing", "writing", "done", "failed", "cancelled"
]

PHASES: dict[str, str] = {
    "starting": N_("Starting"),
    "looking": N_("Looking at the first rows"),
    "reading": N_("Reading and checking the rows"),
    "counting": N_("Counting tokens"),
    "dividing": N_("Dividing the rows into parts"),
    "writing": N_("Writing the data set"),
    "done": N_("Done"),
    "failed": N_("Failed"),
    "cancelled": N_("Cancelled"),
}
OVER = frozenset({"done", "failed", "cancelled"})

PATIENCE_SECONDS = 0.8
"""So long a job has to end by itself after it was cancelled; then it is ended. What it leaves behind is swept
by the next one."""

KEPT_SECONDS = 24 * 3600.0
"""So long the folder of a job is kept that nobody closed."""

_R = TypeVar("_R", bound=BaseModel)


class Progress(BaseModel):
    """How far a job is.

    Attributes:
        rows: rows done in this phase.
        bytes: bytes of the files read so far, as good as it is known.
        total_bytes: bytes of all files; 0 where that is not known.
        share: how much of the whole is done, 0 to 1.
        name: of a finished import, the key of the data set.
        problems: of a failed job, why.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    phase: Phase = "starting"
    rows: int = 0
    bytes: int = 0
    total_bytes: int = 0
    share: float = 0.0
    seconds: float = 0.0
    name: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def over(self) -> bool:
        return self.phase in OVER


class ImportJob:
    """A job that was started here. Nothing of it blocks; ask `progress` from time to time."""

    def __init__(self, plan: ImportPlan, wanted: Wanted) -> None:
        """Start it.

        Raises:
            OSError: the folder of the job cannot be made.
        """
        _sweep()
        self.wanted = wanted
        self.folder = jobs_folder() / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{os.urandom(3).hex()}"
        self.folder.mkdir(parents=True)
        (self.folder / PLAN).write_text(to_toml(plan), encoding="utf-8")
        self._process: Popen[bytes] = start_import(self.folder, wanted)
        self._cancelled_at: float | None = None

    def progress(self) -> Progress:
        """How far it is. A process that died without a word has failed, and says so."""
        ended = self._process.poll() is not None
        found = newest(self.folder)
        if self._cancelled_at is not None and not found.over:
            if ended:
                return found.model_copy(update={"phase": "cancelled"})
            if time.monotonic() - self._cancelled_at > PATIENCE_SECONDS:
                end_at_once(self._process)
        elif ended and not found.over:
            found = newest(self.folder)  # it may have said its last word between the two looks
            return (
                found if found.over else found.model_copy(update={"phase": "failed", "problems": (_died(),)})
            )
        return found

    def cancel(self) -> None:
        """End it within a second; nothing of an import is left in the library."""
        if self._cancelled_at is None and self._process.poll() is None:
            self._cancelled_at = time.monotonic()
            (self.folder / CANCEL).touch()

    def look(self) -> Look | None:
        """What a look found, once it is done."""
        return _read(self.folder / LOOK, Look)

    def report(self) -> Report | None:
        """What a check or an import found, once it is done."""
        return _read(self.folder / REPORT, Report)

    def close(self) -> None:
        """End it at once where it still runs, and remove its folder."""
        end_at_once(self._process)
        self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def newest(folder: Path) -> Progress:
    """The last whole line of progress in the folder of a job."""
    try:
        with (folder / PROGRESS).open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - 65536))
            lines = file.read().split(b"\n")[:-1]
    except OSError:
        return Progress()
    for line in reversed(lines):
        try:
            return Progress.model_validate_json(line)
        except ValidationError:
            continue
    return Progress()


def _sweep() -> None:
    """Remove the folders of jobs that nobody came back to, because their window died."""
    for folder in jobs_folder().glob("*"):
        with suppress(OSError):  # another window sweeps too
            if time.time() - folder.stat().st_mtime > KEPT_SECONDS:
                shutil.rmtree(folder)


def _read(file: Path, kind: type[_R]) -> _R | None:
    try:
        return kind.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None


def _died() -> Problem:
    return Problem(
        text=N_("The process that reads the file ended without a word."),
        advice=N_("The machine may be out of memory; close other programs and try again."),
    )
