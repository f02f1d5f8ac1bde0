"""Rows of JSON lines: an object or a list a line."""

import json
from pathlib import Path
from typing import IO, Any, NamedTuple

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.delimited import uneven
from peft_engine.contract.reading.dialects import column_names
from peft_engine.contract.reading.encodings import lines_of
from peft_engine.contract.reading.model import LONGEST_CELL, MOST_COLUMNS, Reading, Rows
from peft_engine.contract.reading.telling import of_row, printable
from peft_engine.contract.texts import N_

RECORD = "\x1e"
"""What RFC 7464 puts before each object."""
DEEPEST = 100
"""Lists and objects in one another; no data set of texts needs more than a handful."""


class DoubledNameError(ValueError):
    """An object gives one name twice, so one of the values would be lost."""


def read_json_lines(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """Values are as JSON has them."""
    make = RowMaker(reading, path)
    for number, line in enumerate(lines_of(file, reading.encoding, path), start=1):
        text = line.strip(" \t\r\n" + RECORD)
        if not text:
            continue
        value = decode(text, path, number)
        row = make.row(value, number, size_of(text))
        if row is not None:
            yield row


def decode(text: str, path: Path, number: int) -> Any:
    try:
        return DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise no_json(path, number, error) from None


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, unless it gives a name twice."""
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        raise DoubledNameError(next(name for name in names if names.count(name) > 1))
    return made


DECODER = json.JSONDecoder(object_pairs_hook=once)


def no_json(path: Path, line: int, error: Exception, number: int = 0) -> EngineError:
    """Why a line cannot be read. `number` counts the values of a file that is not written in lines."""
    if isinstance(error, DoubledNameError):
        return of_row(
            N_("Line {row} of {path} gives the name {name} twice."), path, line, name=printable(str(error))
        )
    if isinstance(error, RecursionError):
        return _too_deep(path, line)
    reason = error.msg if number and isinstance(error, json.JSONDecodeError) else str(error)
    if number > 1:
        text = N_("Line {row} of {path} (value number {number}) is no JSON: {reason}.")
        return of_row(text, path, line, number=number, reason=printable(reason))
    return of_row(N_("Line {row} of {path} is no JSON: {reason}."), path, line, reason=printable(reason))


class Size(NamedTuple):
    """How much was written for a value: what need not be looked at in it any closer is told by that."""

    characters: int
    brackets: int


def size_of(text: str, start: int = 0, end: int | None = None) -> Size:
    end = len(text) if end is None else end
    return Size(end - start, text.count("[", start, end) + text.count("{", start, end))


class RowMaker:
    """Makes rows of the values of a file, one after the other. All have the columns of the first, and what
    they name beyond them; lists of single values have them in the order of the first."""

    def __init__(self, reading: Reading, path: Path) -> None:
        self._reading, self._path = reading, path
        self._names: tuple[str, ...] = ()
        self._columns: list[str] = []
        self._lists = 0

    def row(self, value: Any, line: int, size: Size) -> dict[str, Any] | None:
        """The row; None for a list that names the columns, or is to be left out.

        Raises:
            EngineError: the value can be no row.
        """
        objects = bool(self._names) and not self._columns  # among these a list is no row
        if isinstance(value, list) and not objects and not all(isinstance(one, dict) for one in value):
            value = self._named(value, line)
            if value is None:
                return None
        row = as_row(value, self._path, line, size)
        self._names = self._names or tuple(row)
        return row if tuple(row) == self._names else {**dict.fromkeys(self._names), **row}

    def _named(self, cells: list[Any], line: int) -> dict[str, Any] | None:
        if not self._columns:
            head = self._reading.header
            self._columns = column_names(cells if head else [None] * len(cells))
            if head:
                return None
        self._lists += 1
        if len(cells) == len(self._columns):
            return dict(zip(self._columns, cells, strict=True))
        if self._reading.uneven == "leave_out":
            return None
        raise uneven(self._path, self._lists, line, len(cells), len(self._columns))


def as_row(value: Any, path: Path, number: int, size: Size) -> dict[str, Any]:
    """A JSON value, or one out of what was written in this size, as a row; a text alone is a row with the
    column text, a list of objects one with the column messages."""
    if isinstance(value, str):
        value = {"text": value}
    if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        value = {"messages": value}
    if not isinstance(value, dict) or not value:
        raise of_row(N_("Line {row} of {path} is no object with names and values."), path, number)
    if len(value) > MOST_COLUMNS:
        raise of_row(
            N_("Line {row} of {path} has {found} names; at most {most} can be read."),
            path,
            number,
            found=len(value),
            most=MOST_COLUMNS,
        )
    if size.brackets > DEEPEST and _is_deep(value):
        raise _too_deep(path, number)
    if size.characters > LONGEST_CELL:
        _check_cells(value, path, number)
    row: dict[str, Any] = value
    if all(map(str.strip, row)):
        return row
    return dict(zip(column_names(list(row)), row.values(), strict=True))


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in (outer.values() if isinstance(outer, dict) else outer)]
        level = [inner for inner in level if isinstance(inner, dict | list)]
    return bool(level)


def _too_deep(path: Path, number: int) -> EngineError:
    return of_row(N_("Line {row} of {path} is nested too deeply."), path, number)


def _check_cells(row: dict[str, Any], path: Path, number: int) -> None:
    for name, value in row.items():
        if isinstance(value, str) and len(value) > LONGEST_CELL:
            raise of_row(
                N_("Line {row} of {path} has more than {most} characters under the name {name}."),
                path,
                number,
                most=LONGEST_CELL,
                name=printable(name),
            )
