"""The parts of a data set as memory-mapped Arrow tables whose columns are the task's roles."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import datasets
from datasets import Dataset, Features, List, Value

from peft_engine.contract.cells import native, texts_in
from peft_engine.contract.library import DataEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.rows import read_rows
from peft_engine.contract.tasks import ANSWERS, TASKS, RoleType
from peft_engine.contract.texts import N_
from peft_engine.data import cache

SHARE_VALIDATION = 0.1
SHARE_TEST = 0.1


@dataclass(frozen=True)
class Parts:
    """Train, validation and test; every row has an `item` id that is the same in every run on this data."""

    train: Dataset
    validation: Dataset
    test: Dataset
    cut: tuple[str, ...]
    """Parts that had no file of their own and were cut from the training part."""
    content_hash: str = ""
    """Of the files as they were read: they may be changed or gone by the end of a run."""


def load_parts(entry: DataEntry, rows: int | None = None, number: int = 0) -> Parts:
    """Read a data set that our own checks have passed.

    What has no file of its own is cut from the training part by a hash of each row's text, so the cut is the
    same for every seed and every method, and equal texts never stand on both sides.

    Args:
        rows: use at most so many training rows, the first ones.
        number: which data set of the run it is.

    Raises:
        EngineError: too few rows to leave something in each part.
    """
    datasets.disable_progress_bars()
    stamp = entry.content_hash()
    tables = {part: _table(entry, part, stamp) for part in entry.files}
    cache.sweep()
    cut = tuple(part for part in ("validation", "test") if part not in tables)
    if cut:
        tables |= _cut(tables["train"], cut)
    empty = [part for part, table in tables.items() if len(table) == 0]
    if empty:
        raise EngineError(
            Problem(
                field=f"data.{number}.key",
                text=N_("{title} has too few rows: nothing is left for the {part} part."),
                advice=N_("Give at least 20 different rows, or a file of its own for each part."),
                values={"title": entry.title, "part": empty[0]},
            )
        )
    train = tables["train"]
    if rows is not None and rows < len(train):
        train = train.select(range(rows))
    return Parts(train, tables["validation"], tables["test"], cut, stamp)


def _rows(
    path: str, roles: dict[str, str], types: dict[str, RoleType], part: str, stamp: str
) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(read_rows(Path(path))):
        cells = {role: native(types[role], row.get(name)) for role, name in roles.items()}
        yield {"item": f"{part}-{number}", **cells}


_KINDS: Mapping[RoleType, Any] = {
    "text": Value("string"),
    "texts": List(Value("string")),
    "number": Value("float64"),
    "whole": Value("int64"),
    "wholes": List(Value("int64")),
    "messages": List({"role": Value("string"), "content": Value("string")}),
}
"""The columns of Arrow tables; said, since the first rows may hold empty lists."""


def _table(entry: DataEntry, part: str, stamp: str) -> Dataset:
    """`stamp` (the content's hash) is an argument so that a changed file is never served from the cache."""
    known = {role.name: role.type for role in TASKS[entry.task].roles}
    types = {role: known[role] for role in entry.columns}
    kwargs = {
        "path": str(entry.files[part]),
        "roles": entry.columns,
        "types": types,
        "part": part,
        "stamp": stamp,
    }
    columns = Features({"item": Value("string"), **{role: _KINDS[type] for role, type in types.items()}})
    try:
        made = Dataset.from_generator(
            _rows, features=columns, gen_kwargs=kwargs, cache_dir=str(cache.folder())
        )
    except datasets.exceptions.DatasetGenerationError as error:
        if isinstance(error.__cause__, EngineError | OSError):  # a row or a disk: told as what it is
            raise error.__cause__ from None
        raise
    assert isinstance(made, Dataset)
    cache.hold(made)
    return made


def _cut(train: Dataset, missing: tuple[str, ...]) -> dict[str, Dataset]:
    """Divide the training part by a hash of each row's text; each part gets one text at least."""
    roles = [name for name in train.column_names if name != "item" and name not in ANSWERS]
    points = [_point("\n".join(text for role in roles for text in texts_in(row[role]))) for row in train]
    below, above = max(SHARE_TEST, min(points)), min(1 - SHARE_VALIDATION, max(points))
    places: dict[str, list[int]] = {"train": [], "validation": [], "test": []}
    for number, point in enumerate(points):
        if "test" in missing and (point < SHARE_TEST or point == below):
            places["test"].append(number)
        elif "validation" in missing and (point >= 1 - SHARE_VALIDATION or point == above):
            places["validation"].append(number)
        else:
            places["train"].append(number)
    return {part: train.select(places[part]) for part in ("train", *missing)}


def _point(text: str) -> float:
    """Where a text stands between 0 and 1: the same on every machine, in every run."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) / 2**64
