"""Rows of a delimited table: CSV, TSV and their kin."""

import csv
from itertools import islice
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.dialects import column_names, reader_of
from peft_engine.contract.reading.encodings import lines_of
from peft_engine.contract.reading.model import LONGEST_CELL, MOST_COLUMNS, Reading, Rows
from peft_engine.contract.reading.telling import of_file, of_row
from peft_engine.contract.texts import N_


def read_delimited(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """Every cell is text, as it stands in the file."""
    lines = lines_of(file, reading.encoding, path)
    skipped = sum(1 for _ in islice(lines, reading.skip))
    reader = reader_of(lines, reading.delimiter, reading.quote)
    names: list[str] = []
    number = 0
    while True:
        begins = skipped + reader.line_num + 1
        try:
            cells: list[str] | None = next(reader, None)
        except csv.Error as error:
            raise _wrong(path, begins, str(error)) from None
        if cells is None:
            break
        if not cells or cells == [""]:
            continue
        if not names:
            names = _names(cells, reading.header, path)
            if reading.header:
                continue
        number += 1
        if len(cells) != len(names):
            if len(cells) > len(names) and not any(cells[len(names) :]):
                del cells[len(names) :]
            elif reading.uneven == "leave_out":
                continue
            else:
                raise uneven(path, number, begins, len(cells), len(names))
        yield dict(zip(names, cells, strict=True))
    if not names:
        raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))


def _names(cells: list[str], header: bool, path: Path) -> list[str]:
    while len(cells) > 1 and not cells[-1] and header:
        cells.pop()  # a delimiter at the end of every line names no column
    check_width(len(cells), path)
    return column_names(cells if header else [None] * len(cells))


def uneven(path: Path, number: int, line: int, found: int, wanted: int) -> EngineError:
    """The refusal of a row that has more or fewer cells than there are columns."""
    return of_row(
        N_("Row {row} of {path} (line {line}) has {found} cells, and there are {wanted} columns."),
        path,
        number,
        line=line,
        found=found,
        wanted=wanted,
    )


def check_width(columns: int, path: Path) -> None:
    """Refuse a table that is far too wide to be one."""
    if columns > MOST_COLUMNS:
        raise of_file(
            N_("{path} has {found} columns; at most {most} can be read."),
            path,
            N_("Choose another delimiter, or save the columns that matter into a file of their own."),
            found=columns,
            most=MOST_COLUMNS,
        )


def _wrong(path: Path, line: int, reason: str) -> Exception:
    if "field limit" in reason:
        return of_file(
            N_("The row of {path} that begins in line {line} has a cell of more than {most} characters."),
            path,
            N_("Look for a quotation mark in that line that is not closed, or read the file without quotes."),
            line=line,
            most=LONGEST_CELL,
        )
    if "unexpected end" in reason:
        return of_file(
            N_("{path} cannot be read as CSV: a quotation mark is open from line {line} to the end."),
            path,
            N_("Close it, or read the file without quotes."),
            line=line,
        )
    return of_file(
        N_("{path} cannot be read as CSV near line {row}: {reason}."),
        path,
        N_("Mend that row, or choose another delimiter or quote."),
        row=line,
        reason=reason,
    )
