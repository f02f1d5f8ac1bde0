"""A run's event log on disk: one writer, any number of followers, torn last lines closed by the next
writer."""

import os
from collections.abc import Iterator
from pathlib import Path

from peft_engine.contract.events import AnyEvent, Event, dump, parse

FILE = "events.jsonl"


class EventWriter:
    """Appends events to a run's log. Each event is one write, so a killed process loses none that was
    logged."""

    def __init__(self, run_folder: Path, run: str, attempt: int) -> None:
        path = run_folder / FILE
        self._torn = path.exists() and path.stat().st_size > 0 and path.read_bytes()[-1:] != b"\n"
        binary = getattr(os, "O_BINARY", 0)  # Windows would write two bytes for the end of a line
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | binary, 0o644)
        self.run = run
        self.attempt = attempt
        self.phase = ""
        self.step = 0

    def write(self, event: Event) -> None:
        """Stamp the event with run, attempt, phase and step, and append it.

        Raises:
            OSError: the disk is full or the folder is gone.
        """
        stamped = event.model_copy(
            update={"run": self.run, "attempt": self.attempt, "phase": self.phase, "step": self.step}
        )
        line = (b"\n" if self._torn else b"") + dump(stamped).encode() + b"\n"
        written = os.write(self._file, line)
        self._torn = written < len(line)
        if self._torn:
            raise OSError(28, "No space left on device")

    def close(self) -> None:
        os.close(self._file)


class Follower:
    """Reads a log from byte `begin` on, as it grows. Lines torn by a kill are passed over and counted."""

    def __init__(self, run_folder: Path, begin: int = 0) -> None:
        self._path = run_folder / FILE
        self._offset = begin
        self.torn = 0

    @property
    def offset(self) -> int:
        """The byte up to which the log has been read."""
        return self._offset

    def read(self, limit_bytes: int | None = None) -> Iterator[AnyEvent]:
        """Events of the whole lines that have arrived since the last call, at most about `limit_bytes` of
        them; one line at least, however long it is."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._offset)
                fresh = file.read(limit_bytes) + file.readline() if limit_bytes else file.read()
        except FileNotFoundError:
            return
        whole = fresh[: fresh.rfind(b"\n") + 1]
        self._offset += len(whole)
        for line in whole.splitlines():
            if not line.strip():
                continue
            try:
                yield parse(line)
            except ValueError:
                self.torn += 1
