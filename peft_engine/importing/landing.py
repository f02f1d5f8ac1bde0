"""Where an import writes, and how it comes into the library: aside first, then whole, at once."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np
import tomli_w
from filelock import FileLock, Timeout

from peft_engine.contract import imported
from peft_engine.contract.imports import FORMAT, ImportPlan
from peft_engine.contract.longest import LONGEST_TEXTS
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import content_hash
from peft_engine.contract.tasks import TASKS, in_order
from peft_engine.contract.texts import N_
from peft_engine.importing.dividing import OUT, PARTS, Numbers
from peft_engine.importing.gathering import Gathered
from peft_engine.importing.sources import files_of

STAGED = "rows.jsonl"
BLOCK_BYTES = 1 << 20
EVERY = 4096
LONG_ROWS, GLANCED = 20_000, 5000
"""From how many rows on a training part is long, and how many of them stand for it."""


class Aside:
    """A folder beside the data sets in which one is made. Its lock is held as long as this process lives, so
    that the next import can tell what was left behind."""

    def __init__(self) -> None:
        """Raises:
        OSError: the library cannot be written.
        """
        imported.root().mkdir(parents=True, exist_ok=True)
        self.folder = imported.root() / f"{imported.MAKING}{os.getpid()}-{os.urandom(4).hex()}"
        self._lock = FileLock(f"{self.folder}.lock", timeout=0)

    def __enter__(self) -> "Aside":
        sweep()
        self._lock.acquire()
        self.folder.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.release()
        with suppress(OSError):  # another process holds it, or has taken it away
            os.unlink(self._lock.lock_file)

    def land(self, name: str) -> None:
        """Make it the data set of this name, whole and at once.

        Raises:
            EngineError: there is one of this name already.
        """
        refuse_taken(name)
        try:
            self.folder.rename(imported.root() / name)
        except OSError:
            refuse_taken(name)  # somebody else was quicker
            raise


def refuse_taken(name: str) -> None:
    """Refuse a name that another data set has.

    Raises:
        EngineError: it is taken.
    """
    if imported.is_taken(name):
        free = imported.free_name(name)
        raise EngineError(
            Problem(
                field="name",
                text=N_("There is a data set called {name} already."),
                advice=N_("Give this one another name, such as {free}, or remove the other one first."),
                values={"name": name, "free": free},
                cure=free,
            )
        )


def sweep() -> None:
    """Remove what imports left behind that were killed."""
    for folder in imported.root().glob(f"{imported.MAKING}*"):
        if folder.suffix == ".lock":
            if not folder.with_suffix("").exists():
                _remove_lock(folder)
            continue
        lock = FileLock(f"{folder}.lock", timeout=0)
        try:
            lock.acquire()
        except (OSError, Timeout):
            continue  # it is at work
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()
        with suppress(OSError):  # as above
            os.unlink(lock.lock_file)


def _remove_lock(file: Path) -> None:
    """The lock of a folder that has landed or gone; one that is held was just made for a folder to come."""
    lock = FileLock(str(file), timeout=0)
    try:
        lock.acquire()
    except (OSError, Timeout):
        return
    lock.release()
    with suppress(OSError):  # as above
        file.unlink()


def write_parts(folder: Path, made: Gathered, place: Numbers, at: Callable[[int], object]) -> dict[str, Path]:
    """Copy every staged row into the file of its part, and remove the staged ones.

    Args:
        at: hears how many rows were done, and may raise to end it.
    """
    files = {part: folder / f"{part}.jsonl" for number, part in enumerate(PARTS) if (place == number).any()}
    with ExitStack() as stack:
        staged = stack.enter_context((folder / STAGED).open("rb", buffering=BLOCK_BYTES))
        open_files: dict[int, IO[bytes]] = {
            PARTS.index(part): stack.enter_context(file.open("wb", buffering=BLOCK_BYTES))
            for part, file in files.items()
        }
        glanced = _glanced(made, place)
        glance = stack.enter_context((folder / imported.GLANCE).open("wb")) if glanced else None
        begin = 0
        while begin < len(made):
            end = min(begin + EVERY, len(made))
            sizes, places = made.size[begin:end], place[begin:end].tolist()
            for number, (size, where) in enumerate(zip(sizes, places, strict=True), begin):
                line = staged.read(size)
                if where != OUT:
                    open_files[where].write(line)
                if glance is not None and number in glanced:
                    glance.write(line)
            begin = end
            at(begin)
    (folder / STAGED).unlink()
    return files


def _glanced(made: Gathered, place: Numbers) -> frozenset[int]:
    """Rows of a long training part that stand for all of it; none where it is short."""
    train = np.flatnonzero(place == 0)
    if len(train) <= LONG_ROWS:
        return frozenset()
    sizes = np.frombuffer(made.size, np.dtype(made.size.typecode))[train]
    longest = train[np.argpartition(sizes, -LONGEST_TEXTS)[-LONGEST_TEXTS:]]
    return frozenset(longest.tolist()) | frozenset(train[:: len(train) // GLANCED].tolist())


def labels_of(made: Gathered, counts: dict[str, dict[str, int]]) -> tuple[str, ...]:
    """The classes that occur in the rows that are kept, in the order in which a head numbers them."""
    met = [name for name in made.labels if any(by_part.get(name, 0) for by_part in counts.values())]
    if made.plan.labels and TASKS[made.plan.task].answer != "tags":
        named = [name for name in dict.fromkeys(made.plan.labels.values()) if name in set(met)]
        return (*named, *in_order(made.plan.task, [name for name in met if name not in set(named)]))
    return in_order(made.plan.task, met)


def write_card(
    folder: Path,
    plan: ImportPlan,
    files: dict[str, Path],
    rows: dict[str, int],
    labels: tuple[str, ...],
    counts: dict[str, dict[str, int]],
    made_of: str,
) -> None:
    """Leave card.toml: what the built-in cards have, and how this one came to be."""
    roles = [role.name for role in TASKS[plan.task].roles if not role.optional or plan.columns.get(role.name)]
    told: dict[str, Any] = {
        "format": FORMAT,
        "key": plan.name,
        "title": plan.title or plan.name,
        "task": plan.task,
        "sentence": "",
        "labels": list(labels),
        "licence": plan.licence,
        "origin": plan.origin,
        "source": plan.source,
        "imported": datetime.now(UTC).isoformat(timespec="seconds"),
        "content_hash": content_hash(list(files.values())),
        "made_of": made_of,
        "columns": {role: role for role in roles},
        "rows": {part: rows[part] for part in files},
        "stamps": {part: [file.stat().st_size, file.stat().st_mtime_ns] for part, file in files.items()},
        "label_counts": {
            part: {label: counts[part].get(label, 0) for label in labels} for part in files if part in counts
        },
        "plan": plan.model_dump(mode="json", exclude_none=True, exclude={"model", "max_length"}),
    }
    (folder / imported.CARD).write_text(tomli_w.dumps(told), encoding="utf-8")


def made_of(plan: ImportPlan, files: dict[str, Path], go_on: Callable[[], object]) -> str:
    """The hash of the files and of all in the plan that decides what becomes of them."""
    left_out = {"source", "beside", "name", "title", "licence", "origin"}
    if "drop_long" not in plan.mends:
        left_out |= {"model", "max_length"}
    left_out |= {name for name in ("numbers", "others_stay", "marks") if not getattr(plan, name)}
    digest = hashlib.blake2b(digest_size=32)
    digest.update(json.dumps(plan.model_dump(mode="json", exclude=left_out), sort_keys=True).encode())
    for part, path in files.items():
        for name, file in files_of(path):
            digest.update(f"{part}/{name}".encode(errors="surrogateescape"))
            with file.open("rb") as stream:
                while block := stream.read(BLOCK_BYTES):
                    digest.update(block)
                    go_on()
    return digest.hexdigest()
