"""The user's own files, read and checked whole before they are used: long ones in a thread of their own,
while the window goes on."""

import threading
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.state.post import post
from peft_engine.contract import library
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

QUICK_BYTES = 256 * 1024
"""Files of that size together are read at once; it takes less than a frame."""

_Key: TypeAlias = tuple[Any, ...]


class BeingReadError(EngineError):
    """The file is being read; `OwnData.read` tells when it is known."""


class OwnData(QObject):
    """Gives data sets without making anybody wait."""

    read = Signal()
    """A file that was asked for is known now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[_Key, DataEntry | EngineError] = {}
        self._reading: set[_Key] = set()
        self._post = post()

    def entry_of(self, key: str, columns: dict[str, str] | None = None, task: str | None = None) -> DataEntry:
        """As `library.data_set`, but a long file is refused while it is being read.

        Raises:
            BeingReadError: it is being read.
            EngineError: there is no such data, or it cannot be used.
        """
        files = {part: _stamp(file) for part, file in library.own_files(key).items()}
        if sum(size for _, size, _ in files.values()) <= QUICK_BYTES:
            return library.data_set(key, columns, task)
        wanted = (key, tuple(sorted((columns or {}).items())), tuple(files.items()))
        found = self._known.get((*wanted, task))
        if isinstance(found, EngineError):
            raise EngineError(found.problems)
        if found is not None:
            return found
        if (*wanted, task) not in self._reading:
            self._reading.add((*wanted, task))
            threading.Thread(
                target=self._work, args=(wanted, key, columns, task), name="own data", daemon=True
            ).start()
        raise BeingReadError(
            Problem(
                field="data.0.key",
                text=N_("The rows of {path} are being read and checked."),
                values={"path": key},
            )
        )

    def _work(self, wanted: _Key, key: str, columns: dict[str, str] | None, task: str | None) -> None:
        found: DataEntry | EngineError
        try:
            found = library.data_set(key, columns, task)
        except EngineError as error:
            found = error
        self._post.give(self, lambda: self._take((wanted, task), found))

    def _take(self, asked: tuple[_Key, str | None], found: DataEntry | EngineError) -> None:
        wanted, task = asked
        # Whoever did not name the task learns it here, and asks with it from now on.
        for told in {task, found.task if isinstance(found, DataEntry) else task}:
            self._known[(*wanted, told)] = found
        self._reading.discard((*wanted, task))
        self.read.emit()


def _stamp(file: Path) -> tuple[str, int, int]:
    """A file that has changed has another one: name, size, time of its last change."""
    found = file.stat()
    return (str(file), found.st_size, found.st_mtime_ns)
