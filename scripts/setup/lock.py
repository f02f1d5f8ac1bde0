"""One set-up at a time: run.py and test.py started together must not write into one .venv."""

import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from peft_engine.contract.texts import N_
from scripts.setup.talk import say
from scripts.setup.tree import Tree

RETRY_S = 0.5


@contextmanager
def held(tree: Tree) -> Iterator[None]:
    """Hold the lock of this project, waiting for it. The system releases it when its holder dies."""
    name = hashlib.sha256(str(tree.root).encode()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"peft-workbench-setup-{user()}-{name}.lock"
    with path.open("a+b") as file:
        told = False
        while not take(file):
            if not told:
                say(N_("Another set-up of this folder is running; waiting for it."))
                told = True
            time.sleep(RETRY_S)
        yield


if sys.platform == "win32":
    import msvcrt

    def user() -> str:
        """Windows has a temporary folder for each user already."""
        return "me"

    def take(file: IO[bytes]) -> bool:
        """Take the lock if it is free."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def user() -> str:
        """Another user's lock file cannot be opened, so each has one."""
        return str(os.getuid())

    def take(file: IO[bytes]) -> bool:
        """Take the lock if it is free."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
