"""Rows of Excel and OpenDocument tables."""

import datetime
import os
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from xml.etree import ElementTree

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import archive
from peft_engine.contract.reading.delimited import check_width
from peft_engine.contract.reading.dialects import column_names, names_columns
from peft_engine.contract.reading.model import Reading, Rows
from peft_engine.contract.reading.places import on_the_disk
from peft_engine.contract.reading.telling import of_file, printable
from peft_engine.contract.texts import N_

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

LARGEST_FILE = 1 << 29
"""Bytes; a whole sheet is in memory while it is read."""
MOST_CELLS = 16_000_000
"""Between the first and the last cell that are filled; some 600 MB of memory."""
_SAMPLED = 200
_BLOCK = 1 << 20
_PLACE = re.compile(rb'<(?:\w+:)?c [^>]*?r="([A-Z]{1,3})(\d{1,7})"')
_ODF = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_FILLED = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"


def recognise_sheet(file: IO[bytes], path: Path, wanted: str = "") -> Reading:
    """The first sheet that has cells, or the wanted one, and where its table begins."""
    with _book(file, path) as book:
        for name in (wanted,) if wanted else names_of(book):
            rows = _sampled(book, name, path)
            if rows:
                skip = _above(rows)
                texts = [["" if cell is None else str(cell) for cell in row] for row in rows[skip:]]
                return Reading(kind="sheet", sheet=name, skip=skip, header=names_columns(texts))
    raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))


def sheets_of(file: IO[bytes], path: Path) -> tuple[str, ...]:
    with _book(file, path) as book:
        return tuple(names_of(book))


def read_sheet(file: IO[bytes], reading: Reading, path: Path) -> Rows:
    """Numbers are numbers, whole where they are whole; dates are texts like 2024-05-31; empty cells None."""
    with _book(file, path) as book:
        names: list[str] = []
        kept: list[int] = []
        sheet = _sheet(book, reading.sheet or names_of(book)[0], path)
        for number, cells in enumerate(sheet.iter_rows()):
            if number < reading.skip:
                continue
            row = [_plain(cell) for cell in cells]
            if all(cell is None for cell in row):
                continue
            if not names:
                names, kept = _named(row, reading.header, path)
                if reading.header:
                    continue
            yield dict(zip(names, (row[place] for place in kept), strict=True))
        if not names:
            raise of_file(N_("{path} is empty."), path, N_("Choose a file that has rows."))


def names_of(book: "CalamineWorkbook") -> list[str]:
    """The names of the sheets that are tables, those that are shown first."""
    told = [sheet for sheet in book.sheets_metadata if sheet.typ.name == "WorkSheet"] if _typed(book) else []
    ordered = sorted(told, key=lambda sheet: sheet.visible.name != "Visible")
    return [sheet.name for sheet in ordered] or list(book.sheet_names)


def _typed(book: "CalamineWorkbook") -> bool:
    return all(hasattr(sheet.typ, "name") for sheet in book.sheets_metadata)


@contextmanager
def _book(file: IO[bytes], path: Path) -> Iterator["CalamineWorkbook"]:
    import python_calamine as calamine

    with on_the_disk(file, LARGEST_FILE, path) as plain:
        try:
            _check(plain, path)
            plain.seek(0)
            with calamine.load_workbook(plain) as book:
                yield book
        except EngineError:
            raise
        except calamine.PasswordError:
            raise of_file(
                N_("{path} is locked with a password."),
                path,
                N_("Save it without a password, and choose that file."),
            ) from None
        except (calamine.CalamineError, ElementTree.ParseError, OSError, ValueError, OverflowError) as error:
            raise _unreadable(path, str(error)) from None
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # how a mistake inside the library arrives
                raise
            raise _unreadable(path, str(error)) from None


def _sheet(book: "CalamineWorkbook", name: str, path: Path) -> Any:
    if name not in book.sheet_names:
        raise of_file(
            N_("{path} has no sheet called {name}."),
            path,
            N_("The sheets are: {names}."),
            name=printable(name),
            names=", ".join(printable(each) for each in book.sheet_names),
        )
    return book.get_sheet_by_name(name)


def _sampled(book: "CalamineWorkbook", name: str, path: Path) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for cells in _sheet(book, name, path).iter_rows():
        rows.append([_plain(cell) for cell in cells])
        if len(rows) >= _SAMPLED:
            break
    return rows if any(cell is not None for row in rows for cell in row) else []


def _above(rows: Sequence[Sequence[Any]]) -> int:
    """How many rows stand above the table: titles, which fill one cell where the table fills several."""
    filled = [sum(cell is not None for cell in row) for row in rows]
    wide = next((place for place, count in enumerate(filled) if count > 1), 0)
    return wide if wide <= 10 and all(count > 1 for count in filled[wide : wide + 2]) else 0


def _named(row: list[Any], header: bool, path: Path) -> tuple[list[str], list[int]]:
    """(the names of the columns, which cells they are); none behind the last filled cell of the first row."""
    last = max(place for place, cell in enumerate(row) if cell is not None) + 1 if header else len(row)
    check_width(last, path)
    return column_names(row[:last] if header else [None] * last), list(range(last))


def _plain(cell: Any) -> Any:
    if cell == "" or cell is None:
        return None
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return int(cell)
    if isinstance(cell, datetime.datetime | datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, datetime.timedelta) else cell


def _check(file: IO[bytes], path: Path) -> None:
    """Refuse what would fill the memory: the library holds every cell between the first and the last."""
    file.seek(0, os.SEEK_END)
    if file.tell() > LARGEST_FILE:
        raise _too_large(path)
    file.seek(0)
    if file.read(4) not in archive.ZIP:
        return  # .xls has 65,536 rows and 256 columns at most
    with archive.checked(file, path) as packed:
        names = packed.namelist()
        if any(name.startswith("xl/") and name.endswith(".bin") and "sheet" in name for name in names):
            raise of_file(
                N_("{path} is a binary Excel file (xlsb)."),
                path,
                N_("Save it as xlsx, and choose that file."),
            )
        for name in names:
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                _check_excel(packed, name, path)
            elif name == "content.xml":
                _check_open_document(packed, path)


def _check_excel(packed: zipfile.ZipFile, name: str, path: Path) -> None:
    rows, columns = 0, 0
    left = b""
    with packed.open(name) as member:
        while block := member.read(_BLOCK):
            for letters, digits in _PLACE.findall(left + block):
                rows, columns = max(rows, int(digits)), max(columns, _column(letters))
            left = block[-200:]
    if rows * columns > MOST_CELLS:
        raise _too_large(path)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _check_open_document(packed: zipfile.ZipFile, path: Path) -> None:
    """Cells and rows can be said to be repeated, a million times in a few bytes."""
    cells, in_row, width = 0, 0, 0
    with packed.open("content.xml") as member:
        for _, element in ElementTree.iterparse(member):
            if element.tag == f"{_ODF}table-cell":
                times = _times(element, "number-columns-repeated")
                width += times
                if element.get(_FILLED) or len(element):
                    in_row = width
                element.clear()
            elif element.tag == f"{_ODF}table-row":
                cells += in_row * _times(element, "number-rows-repeated")
                in_row, width = 0, 0
                element.clear()
            if cells > MOST_CELLS:
                raise _too_large(path)


def _times(element: ElementTree.Element, name: str) -> int:
    try:
        return max(1, int(element.get(_ODF + name, "1")))
    except ValueError:
        return 1


def _too_large(path: Path) -> EngineError:
    return of_file(
        N_("The table in {path} reaches over more than {most} cells."),
        path,
        N_("Save the part that matters as CSV, and choose that file."),
        most=MOST_CELLS,
    )


def _unreadable(path: Path, reason: str) -> EngineError:
    return of_file(
        N_("{path} cannot be read as a table: {reason}."),
        path,
        N_("Open it in a spreadsheet program and save it again, or save it as CSV."),
        reason=printable(reason).rstrip("."),
    )
