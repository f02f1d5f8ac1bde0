"""Ordinary files on the disk, opened without ever waiting for somebody else."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.telling import of_file
from peft_engine.contract.texts import N_

MOST_FILES = 500_000
WATCHING: ContextVar[Callable[[IO[bytes]], object] | None] = ContextVar("watching", default=None)
"""Hears of every file that is opened, so that somebody can tell how far it has been read."""


@contextmanager
def opened_on_disk(path: Path) -> Iterator[IO[bytes]]:
    """The bytes of an ordinary file, as they are."""
    try:
        # Not to wait for a writer, where the name belongs to a pipe.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise of_file(N_("There is no file {path}."), path, N_("Check the name.")) from None
    except OSError:
        if os.path.isdir(path):
            raise _a_folder(path) from None
        raise
    with os.fdopen(number, "rb") as file:
        before = os.fstat(number)
        if stat.S_ISDIR(before.st_mode):
            raise _a_folder(path)
        if not stat.S_ISREG(before.st_mode):
            raise of_file(
                N_("{path} is a pipe or a device, not a file that has a beginning and an end."),
                path,
                N_("Save what it gives into a file, and choose that."),
            )
        if (hear := WATCHING.get()) is not None:
            hear(file)
        yield file
        after = os.fstat(number)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise of_file(
                N_("{path} was changed while it was being read."),
                path,
                N_("Wait until the program that writes it has ended, and read it again."),
            )


def _a_folder(path: Path) -> EngineError:
    return of_file(N_("{path} is a folder, not a file."), path, N_("Choose a file in it."))
