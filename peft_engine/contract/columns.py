"""The metrics of a run as columns beside its log: a cache, rebuilt from the log whenever it is not as new.

The file is a safetensors file that needs no tensor library to be read or written here: one column of 64-bit
numbers for the steps and for each thing measured, and in its head everything else that the log tells.
"""

import contextlib
import json
import os
from array import array
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeAlias, get_type_hints

from pydantic import BaseModel, ConfigDict, create_model

from peft_engine.contract import eventlog
from peft_engine.contract.eventlog import Follower
from peft_engine.contract.runstate import STEP_COLUMNS, RunState

FILE = "metrics.safetensors"
FORMAT = 2
"""To be raised when a log is folded in another way than before; files of another format are made anew."""

Stamp: TypeAlias = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: a log with another one has other content."""


_OWN = ("steps", "columns")
_HINTS = get_type_hints(RunState, localns={"array": list})  # an array takes no parameter before Python 3.12
_FIELDS: dict[str, Any] = {f.name: (_HINTS[f.name], ...) for f in fields(RunState) if f.name not in _OWN}
_Rest: type[BaseModel] = create_model("_Rest", __config__=ConfigDict(ser_json_inf_nan="strings"), **_FIELDS)
"""What a state holds beside its columns, under the state's own names."""


def state(run: Path) -> RunState:
    """All that the log of a run folder tells: from the columns where they are as new, else folded anew.

    What was folded of a run that has ended is kept as columns; where the folder cannot be written, it is not.
    """
    before = log_stamp(run)
    found = read(run)
    if found is None:
        found = RunState().add_all(Follower(run).read())
        if found.ended is not None and before == log_stamp(run):
            with contextlib.suppress(OSError):  # it only makes the next reading quicker
                write(run, found, before)
    return found


def read(run: Path) -> RunState | None:
    """The state that was kept, or None where there is none, it is damaged, or the log has changed since."""
    try:
        content = (run / FILE).read_bytes()
        begin = 8 + int.from_bytes(content[:8], "little")
        head = json.loads(content[8:begin])
        told = head["__metadata__"]
        if (told["format"], told["log"]) != (str(FORMAT), _words(log_stamp(run))):
            return None
        rest = _Rest.model_validate_json(told["state"])
        steps = array("q", _raw(head["steps"], content[begin:]))
        columns = {name: array("d", _raw(head[name], content[begin:])) for name in STEP_COLUMNS}
    except (OSError, ValueError, LookupError, TypeError):
        return None
    kept = {name: getattr(rest, name) for name in _Rest.model_fields}
    return RunState(steps=steps, columns=columns, **kept)


def column(run: Path, name: str) -> "array[float]":
    """One of STEP_COLUMNS of a run, without reading the rest where it is kept as columns."""
    try:
        with (run / FILE).open("rb") as file:
            head = json.loads(file.read(int.from_bytes(file.read(8), "little")))
            if head["__metadata__"]["log"] == _words(log_stamp(run)):
                begin, end = head[name]["data_offsets"]
                file.seek(begin, os.SEEK_CUR)
                return array("d", file.read(end - begin))
    except (OSError, ValueError, LookupError, TypeError):
        pass  # it is not there, or it is damaged: the log has it
    return state(run).column(name)


def write(run: Path, found: RunState, stamp: Stamp) -> None:
    """Keep a state that was folded from a log with this stamp.

    Raises:
        OSError: the folder cannot be written.
    """
    rest = _Rest(**{name: getattr(found, name) for name in _Rest.model_fields}).model_dump_json()
    head: dict[str, Any] = {"__metadata__": {"format": str(FORMAT), "log": _words(stamp), "state": rest}}
    end = 0
    for name, column in _columns(found):
        begin, end = end, end + 8 * len(column)
        dtype = "I64" if column.typecode == "q" else "F64"
        head[name] = {"dtype": dtype, "shape": [len(column)], "data_offsets": [begin, end]}
    laid = json.dumps(head).encode()
    laid += b" " * (-len(laid) % 8)
    partial = run / f"{FILE}.{os.getpid()}.part"
    try:
        with partial.open("wb") as file:
            file.write(len(laid).to_bytes(8, "little") + laid)
            for _, column in _columns(found):
                file.write(column.tobytes())
        partial.replace(run / FILE)
    finally:
        partial.unlink(missing_ok=True)


def log_stamp(run: Path) -> Stamp:
    """The stamp of a run's log; zeros where there is none."""
    try:
        found = (run / eventlog.FILE).stat()
    except FileNotFoundError:
        return (0, 0)
    return (found.st_size, found.st_mtime_ns)


def _columns(found: RunState) -> Iterator[tuple[str, "array[int] | array[float]"]]:
    yield "steps", found.steps
    yield from ((name, found.columns[name]) for name in STEP_COLUMNS)


def _words(stamp: Stamp) -> str:
    return f"{stamp[0]} bytes, {stamp[1]} ns"


def _raw(entry: dict[str, Any], data: bytes) -> bytes:
    """The numbers of one column as they lie in the file.

    Raises:
        ValueError: it is cut short.
    """
    begin, end = entry["data_offsets"]
    found = data[begin:end]
    if len(found) != 8 * entry["shape"][0]:
        raise ValueError("cut short")
    return found
