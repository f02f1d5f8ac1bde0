"""The Arrow tables that data sets are read into once: kept while somebody uses them, and then as long as
there is room for them."""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from datasets import Dataset
from filelock import FileLock, Timeout

from peft_engine.contract import paths

KEPT_BYTES = 2 * 1024**3
"""Tables of less than that together are all kept; the data can be read again at any time."""
FRESH_SECONDS = 3600.0
"""What was used so lately is kept in any case: somebody may be about to open it."""

LAST_USED = "last-used"

_held: dict[Path, FileLock] = {}


def folder() -> Path:
    """Where the tables lie, a folder for each part of each data set."""
    return paths.home() / "cache"


def hold(table: Dataset) -> None:
    """Keep a table from being thrown away as long as this process lives, and note that it was used."""
    for file in table.cache_files:
        entry = Path(file["filename"]).parents[1]
        if entry in _held:
            continue
        lock = FileLock(entry / f"used-{os.getpid()}.lock", timeout=0)
        with suppress(OSError, Timeout):  # a place that cannot be written is not tidied either
            lock.acquire()
            _held[entry] = lock
            (entry / LAST_USED).touch()


def sweep(kept_bytes: int = KEPT_BYTES) -> list[Path]:
    """Throw away the tables that were not used for longest, until the rest is small enough.

    Those that a process holds, or that were used within the hour, stay. Returns what was thrown away.
    """
    root, gone, size = folder(), [], 0
    try:
        entries = sorted((root / "generator").iterdir(), key=_used, reverse=True)
    except OSError:  # nothing was read yet
        return []
    for entry in entries:
        try:
            in_use, used = _in_use(entry), _used(entry)
        except FileNotFoundError:  # another process has just thrown it away
            continue
        size += _size(entry)
        if size > kept_bytes and not in_use and not _is_fresh(used) and _remove(entry):
            gone.append(entry)
            for left in root.glob(f"*_{entry.name}_*.lock"):  # what `datasets` built it under
                left.unlink(missing_ok=True)
    return gone


def _used(entry: Path) -> float:
    """When an entry was last used, in seconds since 1970; one that is just being built has its own time."""
    noted = entry / LAST_USED
    return (noted if noted.exists() else entry).stat().st_mtime


def _size(entry: Path) -> int:
    """Bytes of its files; what another process moves meanwhile, as one that builds it does, counts none."""
    size = 0
    for place, _, names in os.walk(entry):
        for name in names:
            with suppress(OSError):  # gone while it was counted
                size += os.stat(os.path.join(place, name)).st_size
    return size


def _is_fresh(seconds: float) -> bool:
    return time.time() - seconds < FRESH_SECONDS


def _in_use(entry: Path) -> bool:
    """Whether a living process holds it. The system frees the lock of one that has died; what such a one left
    behind is tidied away."""
    held = False
    for marker in entry.glob("used-*.lock"):
        made, lock = marker.stat().st_mtime, FileLock(marker, timeout=0)
        try:
            lock.acquire()
        except (OSError, Timeout):
            held = True
            continue
        lock.release()
        if not _is_fresh(made):
            marker.unlink(missing_ok=True)
    return held


def _remove(entry: Path) -> bool:
    """Take it out of the way at once, so that nobody finds half of it."""
    aside = entry.with_name(f"gone-{entry.name}")
    try:
        entry.rename(aside)
    except OSError:  # a file in it is open, on a system that keeps such ones
        return False
    shutil.rmtree(aside, ignore_errors=True)
    return True
