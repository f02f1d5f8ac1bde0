"""Long data as token ids, made once: an Arrow file that is mapped into memory, found again by the next run
with the same rows, tokenizer and settings of the task."""

import hashlib
import json
import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol, overload

import pyarrow as pa
from datasets import Dataset

from peft_engine.data import cache

FORMAT = 1
LONG_ROWS = 20_000
"""Shorter data is kept in memory: it is encoded in seconds."""
BATCH = 4096
COMPARED = 32
"""So many rows are encoded again when a file is found, to make sure that it is the right one."""
KEPT_BYTES = 4 * 1024**3
LIBRARIES = ("transformers", "tokenizers")

Example = dict[str, Any]


class Encoder(Protocol):
    """What is needed of a task here."""

    tokenizer: Any

    def encode(self, row: Mapping[str, Any]) -> Example: ...


class Encoded(Sequence[Example]):
    """Examples in a file that is mapped into memory; each is made when it is asked for."""

    def __init__(self, file: Path) -> None:
        self._table = pa.ipc.open_file(pa.memory_map(str(file))).read_all()
        self.lengths: list[int] = self._table["length"].to_pylist()
        """Tokens of what is read of each example."""
        self.longest: int = max(self._table["longest"].to_pylist(), default=0)
        """Tokens of the longest text, be it read or to be written."""

    def __len__(self) -> int:
        return int(self._table.num_rows)

    @overload
    def __getitem__(self, place: int) -> Example: ...
    @overload
    def __getitem__(self, place: slice) -> list[Example]: ...
    def __getitem__(self, place: int | slice) -> Example | list[Example]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        made: Example = json.loads(self._table["example"][place].as_py())
        return made


def encoded(task: Encoder, rows: Any) -> Sequence[Example]:
    """Every row as the task encodes it: in memory where there are few, else from the file that has them."""
    if not isinstance(rows, Dataset) or len(rows) < LONG_ROWS:
        return [task.encode(row) for row in rows]
    key = _key(task, rows)
    file = folder() / f"{key}.arrow" if key else None
    if file is None:
        return [task.encode(row) for row in rows]
    if file.is_file() and (found := _found(file, task, rows)) is not None:
        return found
    if not _write(file, task, rows):
        return [task.encode(row) for row in rows]
    sweep()
    return Encoded(file)


def folder() -> Path:
    """Where the files lie."""
    return cache.folder() / "encoded"


def sweep(kept_bytes: int = KEPT_BYTES) -> None:
    """Throw away what was not used for longest, until the rest is small enough; what was used within the hour
    stays."""
    size = 0
    found = [(path.stat(), path) for path in folder().iterdir()]
    for told, path in sorted(found, key=lambda each: -each[0].st_mtime):
        size += told.st_size
        if size > kept_bytes and time.time() - told.st_mtime > cache.FRESH_SECONDS:
            with suppress(OSError):  # some systems keep a file that somebody has open
                path.unlink()


def _found(file: Path, task: Encoder, rows: Dataset) -> Encoded | None:
    """The file, if it is whole and holds what the task makes of the rows today."""
    try:
        made = Encoded(file)
    except (pa.ArrowInvalid, OSError, KeyError):
        return None
    if len(made) != len(rows):
        return None
    for place in random.Random(len(rows)).sample(range(len(rows)), COMPARED):
        if made[place] != _plain(task.encode(rows[place])):
            return None
    with suppress(OSError):  # only its age in the cache would be wrong
        os.utime(file)
    return made


def _write(file: Path, task: Encoder, rows: Dataset) -> bool:
    """Encode all rows into the file; False where an example cannot be kept exactly."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_suffix(f".{os.getpid()}.part")
    schema = pa.schema([("example", pa.binary()), ("length", pa.int32()), ("longest", pa.int32())])
    try:
        with pa.OSFile(str(partial), "wb") as stream, pa.ipc.new_file(stream, schema) as writer:
            for batch in _batches(task, rows):
                if batch is None:
                    return False
                writer.write_batch(pa.record_batch(batch, schema=schema))
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
    return True


def _batches(task: Encoder, rows: Dataset) -> Iterator[list[list[Any]] | None]:
    """Columns of the file, some rows at a time; None where something would come back as something else."""
    for begin in range(0, len(rows), BATCH):
        texts, lengths, longest = [], [], []
        for row in rows.select(range(begin, min(begin + BATCH, len(rows)))):
            example = task.encode(row)
            try:
                text = json.dumps(example, separators=(",", ":"), allow_nan=False)
            except (TypeError, ValueError):
                yield None
                return
            if not begin and json.loads(text) != _plain(example):
                yield None
                return
            texts.append(text.encode())
            lengths.append(len(example["input_ids"]))
            longest.append(max(len(example["input_ids"]), len(example.get("targets") or ())))
        yield [texts, lengths, longest]


def _plain(value: Any) -> Any:
    """The same with lists for tuples: what a file gives back."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return {name: _plain(one) for name, one in value.items()} if isinstance(value, dict) else value


def _key(task: Encoder, rows: Dataset) -> str:
    """What decides what the rows are encoded to; "" where that cannot be told."""
    tokenizer = Path(str(getattr(task.tokenizer, "name_or_path", "")))
    if not tokenizer.is_dir():
        return ""
    digest = hashlib.sha256()
    for file in sorted(tokenizer.iterdir()):
        if file.suffix in (".json", ".txt", ".model", ".jinja") and file.is_file():
            digest.update(file.name.encode() + file.read_bytes())
    told = [FORMAT, [version(name) for name in LIBRARIES], rows._fingerprint, digest.hexdigest(), _told(task)]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:40]


def _told(value: Any, depth: int = 0) -> Any:
    """An object as far as its settings go; what it has of the tokenizer and of models is told elsewhere."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        items = [_told(one, depth + 1) for one in value]
        return sorted(items, key=repr) if isinstance(value, set | frozenset) else items
    if isinstance(value, Mapping):
        return {str(name): _told(one, depth + 1) for name, one in value.items()}
    name = f"{type(value).__module__}.{type(value).__qualname__}"
    ours = depth == 0 or type(value).__module__.startswith("peft_engine")
    if depth > 4 or not ours or not hasattr(value, "__dict__"):
        return name
    own = {key: _told(one, depth + 1) for key, one in vars(value).items() if key != "tokenizer"}
    return [name, own]
