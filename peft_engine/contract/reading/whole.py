"""Any file that rows can be read from: recognised, read row by row, and its first rows shown."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import parts, places
from peft_engine.contract.reading.delimited import read_delimited
from peft_engine.contract.reading.json_lines import read_json_lines
from peft_engine.contract.reading.json_values import read_json
from peft_engine.contract.reading.model import Preview, Reading
from peft_engine.contract.reading.plain import read_text
from peft_engine.contract.reading.recognising import recognise_text
from peft_engine.contract.reading.telling import told
from peft_engine.contract.reading.token_columns import read_token_columns

_READERS = {
    "delimited": read_delimited,
    "json": read_json,
    "json_lines": read_json_lines,
    "text": read_text,
    "token_columns": read_token_columns,
}


def recognise(path: Path) -> Reading:
    """How a file is read, told from its first megabyte; of a folder or zip, how its training part is.

    Raises:
        EngineError: it is missing, empty, damaged, or of no kind that can be read here.
    """
    with told(path):
        place = parts.rows_of(path)
        with places.opened(place) as file:
            return recognise_text(file, place)


def read(path: Path, reading: Reading | None = None) -> Iterator[dict[str, Any]]:
    """The rows, one after the other, whatever the size of the file.

    Values are as the format has them: texts, numbers, lists, objects, None. Of a folder or zip, the rows are
    those of its training part; `parts_of` names the others.

    Raises:
        EngineError: the file cannot be read, or a row of it; the row is named.
    """
    with told(path):
        reading = reading or recognise(path)
        place = parts.rows_of(path, reading)
        with places.opened(place) as file:
            yield from _READERS[reading.kind](file, reading, place)


def preview(path: Path, reading: Reading | None = None, rows: int = 50) -> Preview:
    """The first rows, and what is wrong with them.

    Raises:
        EngineError: nothing can be recognised, so there is no way of reading that could be corrected.
    """
    reading = reading or recognise(path)
    found: list[dict[str, Any]] = []
    problems: list[Problem] = []
    more = False
    try:
        for row in read(path, reading):
            if len(found) == rows:
                more = True
                break
            found.append(row)
    except EngineError as error:
        problems += error.problems
    columns = tuple(dict.fromkeys(name for row in found for name in row))
    return Preview(reading=reading, columns=columns, rows=tuple(found), problems=tuple(problems), more=more)
