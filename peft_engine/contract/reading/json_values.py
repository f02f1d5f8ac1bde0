"""Rows of a JSON file, one value after the other out of a stream: only what is being read is in memory."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.encodings import nul, text_of, undecodable
from peft_engine.contract.reading.json_lines import (
    DECODER,
    DoubledNameError,
    RowMaker,
    Size,
    no_json,
    size_of,
)
from peft_engine.contract.reading.model import LONGEST_LINE, Reading, Rows
from peft_engine.contract.reading.telling import of_file, printable
from peft_engine.contract.texts import N_

_BLOCK = 1 << 16
_BLANK = re.compile(r"[\s\x1e]*")
_QUICK = json.JSONDecoder()
_NEAR_END = 16
"""A mistake so near the end of what was read may be none, but a word or number that goes on behind it."""


def read_json(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """An array of objects or of lists, objects one after the other, an object with a list of rows inside it,
    or an object of columns (lists of equal length)."""
    text = text_of(file, reading.encoding, path)
    try:
        make, empty = RowMaker(reading, path), True
        for value, size, line in _values(_Stream(text, path), reading, path):
            row = make.row(value, line, size)
            if row is not None:
                empty = False
                yield row
        if empty:
            raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))
    except UnicodeError:
        raise undecodable(file, reading.encoding, path) from None
    finally:
        if not file.closed:
            text.detach()


def lists_of(file: IO[bytes], encoding: str, path: Path) -> dict[str, Any]:
    """Of an object that is the whole file the lists by name, each with the first value in it.

    Raises:
        EngineError: the file cannot be read to its end.
    """
    text = text_of(file, encoding, path)
    found: dict[str, Any] = {}
    try:
        stream = _Stream(text, path)
        for name in _names(stream) if stream.take("{") else ():
            if stream.take("["):
                values = _elements(stream, quick=True)
                found[name] = next(values, (None,))[0]
                _pass_over(values)
            else:
                stream.value()
    except UnicodeError:
        raise undecodable(file, encoding, path) from None
    finally:
        if not file.closed:
            text.detach()
    return found


COLUMNS = "columns"
"""What pandas calls the list of names that stands beside its rows."""
Value: TypeAlias = tuple[Any, Size, int]
"""A value, how much was written for it, and in which line of the file it begins."""


class _Stream:
    """The text of a file as far as it is needed: what was read and not yet used."""

    def __init__(self, text: IO[str], path: Path) -> None:
        self._text, self._path = text, path
        self._held = ""
        self._at = 0
        self._ended = False
        self._lines = 0
        self.number = 1

    def peek(self) -> str:
        """The next sign that is not blank; "" at the end."""
        while True:
            found = _BLANK.match(self._held, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more(_BLOCK):
                return ""

    def take(self, sign: str) -> bool:
        """Step over the next sign if it is this one."""
        if self.peek() != sign:
            return False
        self._at += 1
        return True

    def value(self, *, quick: bool = False) -> Value:
        """The next value. `quick`: it is stepped over, so neither its size and line are told nor whether it
        gives a name twice."""
        self.peek()
        decoder = _QUICK if quick else DECODER
        while True:
            try:
                value, end = decoder.raw_decode(self._held, self._at)
            except DoubledNameError as error:
                raise no_json(self._path, self._line(self._at), error) from None
            except (ValueError, RecursionError) as error:
                at = getattr(error, "pos", None)
                open_string = str(error).startswith("Unterminated string")
                if at is None or not (open_string or at >= len(self._held) - _NEAR_END) or not self._grow():
                    raise self._wrong(error) from None
                continue
            if end == len(self._held) and self._more(_BLOCK):
                continue  # a number may go on
            told = (value, Size(0, 0), 0)
            if not quick:
                told = value, size_of(self._held, self._at, end), self._line(self._at)
            self._at = end
            self.number += 1
            return told

    def wrong(self, wanted: str) -> EngineError:
        return of_file(
            N_("{path} is no JSON behind its value number {number}: {wanted} is missing."),
            self._path,
            N_("Mend the file there, or save it again; it may have been cut off."),
            number=self.number - 1,
            wanted=wanted,
        )

    def more_behind(self) -> EngineError:
        return of_file(
            N_("{path} goes on behind the end of its rows."),
            self._path,
            N_("Take away what stands there, or save the file again."),
        )

    def _wrong(self, error: Exception) -> EngineError:
        at = error.pos if isinstance(error, json.JSONDecodeError) else self._at
        return no_json(self._path, self._line(at), error, number=self.number)

    def _line(self, at: int) -> int:
        """The line of the file in which this place of what is held lies."""
        return self._lines - self._held.count("\n", at) + 1

    def _grow(self) -> bool:
        """Read as much again as is held, so that a long value costs its length and not its square."""
        waiting = len(self._held) - self._at
        if waiting > LONGEST_LINE:
            raise of_file(
                N_("The value number {number} of {path} is longer than {most} characters."),
                self._path,
                N_("Divide it into rows of their own."),
                number=self.number,
                most=LONGEST_LINE,
            )
        return self._more(max(_BLOCK, waiting))

    def _more(self, length: int) -> bool:
        if self._ended:
            return False
        block = self._text.read(length)
        if not block:
            self._ended = True
            return False  # and what is held stays where a mistake in it was found
        if "\0" in block:
            raise nul(self._path, self._lines + block[: block.index("\0")].count("\n") + 1)
        self._lines += block.count("\n")
        self._held = self._held[self._at :] + block
        self._at = 0
        return True


def is_texts(value: Any) -> bool:
    """Whether a value is a list of texts, as that of the names of columns is."""
    return isinstance(value, list) and bool(value) and all(isinstance(one, str) for one in value)


def _values(stream: _Stream, reading: Reading, path: Path) -> Iterator[Value]:
    first = stream.peek()
    if not first:
        return
    if first == "[":
        stream.take("[")
        yield from _elements(stream)
    elif first == "{" and reading.inside:
        yield from _inside(stream, reading, path)
    else:
        value, size, line = stream.value()
        if stream.peek():
            yield value, size, line
            yield from _sequence(stream)
        elif isinstance(value, dict):
            yield from ((row, size, line) for row in _of_object(value, path))
        else:
            yield value, size, line
    if stream.peek():
        raise stream.more_behind()


def _elements(stream: _Stream, *, quick: bool = False) -> Iterator[Value]:
    if stream.take("]"):
        return
    while True:
        yield stream.value(quick=quick)
        if stream.take("]"):
            return
        if not stream.take(","):
            raise stream.wrong("]")


def _sequence(stream: _Stream) -> Iterator[Value]:
    while stream.peek():
        if not stream.take(","):
            yield stream.value()


def _inside(stream: _Stream, reading: Reading, path: Path) -> Iterator[Value]:
    """The elements of the list of that name in the object, and before them the names of their columns where
    the object has these in a list of its own, as pandas writes tables."""
    stream.take("{")
    name, names, found = reading.inside, reading.header, False
    for key in _names(stream):
        if key == name and not found and stream.take("["):
            found = True
            stream.number = 1
            yield from _elements(stream)
        elif key != COLUMNS and stream.take("["):
            _pass_over(_elements(stream, quick=True))
        else:
            told = stream.value()
            if key == COLUMNS and names and not found and is_texts(told[0]):
                yield told
    if not found:
        raise of_file(
            N_("{path} holds no list called {name}."),
            path,
            N_("Choose the name of the list that holds the rows."),
            name=printable(name),
        )


def _names(stream: _Stream) -> Iterator[Any]:
    """The names in an object from behind its bracket to its end, each to be followed by taking its value."""
    while not stream.take("}"):
        key, _, _ = stream.value()
        if not stream.take(":"):
            raise stream.wrong(":")
        yield key
        if not stream.take(",") and stream.peek() != "}":
            raise stream.wrong("}")


def _pass_over(values: Iterator[Value]) -> None:
    """Step over what a list holds, one value after the other, however long it is."""
    for _ in values:
        pass


def _of_object(value: dict[str, Any], path: Path) -> Iterator[Any]:
    """The rows of one object that is the whole file."""
    lists = {name: inner for name, inner in value.items() if isinstance(inner, list)}
    tables = [inner for inner in lists.values() if inner and all(isinstance(row, dict) for row in inner)]
    if len(tables) == 1:
        yield from tables[0]
    elif lists and len(lists) == len(value):
        lengths = {len(inner) for inner in lists.values()}
        if len(lengths) > 1:
            raise of_file(
                N_("The columns of {path} have different lengths: {names}."),
                path,
                N_("Give every row a value in every column."),
                names=", ".join(f"{printable(name)} {len(inner)}" for name, inner in lists.items()),
            )
        yield from (dict(zip(lists, cells, strict=True)) for cells in zip(*lists.values(), strict=True))
    elif len(deeper := _deeper(value)) == 1:
        yield from deeper[0]
    elif value and all(isinstance(inner, dict) for inner in value.values()):
        yield from _of_objects(value)
    else:
        yield value


def _deeper(value: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The lists of objects one level further inside, as services wrap what they answer. Objects that have
    names in common are rows themselves, and wrap nothing."""
    wraps = [each for each in value.values() if isinstance(each, dict)]
    if len({name for each in wraps for name in each}) < sum(map(len, wraps)):
        return []
    inner = [one for each in wraps for one in each.values()]
    return [
        one for one in inner if isinstance(one, list) and one and all(isinstance(row, dict) for row in one)
    ]


def _of_objects(value: dict[str, dict[str, Any]]) -> Iterator[Any]:
    """Objects by number are rows, objects by name are columns that are numbered inside."""
    if all(name.isdigit() for name in value) or not all(
        key.isdigit() for inner in value.values() for key in inner
    ):
        yield from value.values()
        return
    numbers = dict.fromkeys(key for inner in value.values() for key in inner)
    yield from ({name: inner.get(number) for name, inner in value.items()} for number in numbers)
