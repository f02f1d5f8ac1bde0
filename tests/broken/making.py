"""Files that are broken, made from whole ones."""

import gzip
import io
import json
import os
import stat
import struct
import zipfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pyarrow as pa
import pyarrow.parquet

ROWS = [{"text": f"Sätze, die {number} mal da sind", "label": "ab"[number % 2]} for number in range(40)]
CSV = "text,label\n" + "".join(f'"{row["text"]}",{row["label"]}\n' for row in ROWS)
LINES = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS)
ARRAY = json.dumps(ROWS, ensure_ascii=False)
CONLL = "".join(f"{word}\tO\n" for word in ("das", "ist", "ein", "Satz")) + "\n"

Maker = Callable[[Path], object]


class Case(NamedTuple):
    """A broken file: its name, what makes it, and words of the sentence that it gets."""

    name: str
    make: bytes | str | Maker
    told: str

    def write(self, folder: Path) -> Path:
        path = folder / self.name
        if callable(self.make):
            self.make(path)
        else:
            path.write_bytes(self.make if isinstance(self.make, bytes) else self.make.encode())
        return path


def later(make: Callable[[], bytes | str]) -> Maker:
    """Content that costs time or memory, made when its test runs."""

    def write(path: Path) -> None:
        content = make()
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def cut(content: bytes, share: float) -> bytes:
    return content[: int(len(content) * share)]


def flipped(content: bytes, place: int, to: int = 0xFF) -> bytes:
    changed = bytearray(content)
    changed[place] ^= to
    return bytes(changed)


def zipped(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return made.getvalue()


def linked() -> bytes:
    """A zip that holds a link to a file of the machine."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        entry = zipfile.ZipInfo("train.csv")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(entry, "/etc/passwd")
    return made.getvalue()


def marked_encrypted(content: bytes) -> bytes:
    """The same zip, said to be locked: bit 0 of the flags in both headers of the first member."""
    changed = bytearray(content)
    changed[6] |= 1
    changed[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)


def wrong_sum(content: bytes, name: str) -> bytes:
    """The same zip with a byte of a stored member changed."""
    return flipped(content, content.index(name.encode()) + len(name) + 5, 0x01)


def wrong_method(content: bytes) -> bytes:
    changed = bytearray(content)
    changed[8:10] = changed_method = struct.pack("<H", 97)
    at = content.index(b"PK\x01\x02") + 10
    changed[at : at + 2] = changed_method
    return bytes(changed)


def bomb(megabytes: int = 200) -> bytes:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed,
        packed.open("train.csv", "w") as file,
    ):
        for _ in range(megabytes):
            file.write(b"a" * (1 << 20))
    return made.getvalue()


def gzip_bomb(megabytes: int = 200) -> bytes:
    made = io.BytesIO()
    with gzip.GzipFile(fileobj=made, mode="wb", compresslevel=9) as file:
        file.write(b"text,label\n")
        for _ in range(megabytes):
            file.write((b"a" * 4092 + b",b\n") * (1 << 8))
    return made.getvalue()


def overlapping() -> bytes:
    """A zip whose directory names one member many times, as the densest bombs do."""
    content = zipped({"train.csv": CSV})
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entry = content[start:end]
    times = 50
    tail = bytearray(content[end:])
    tail[8:12] = struct.pack("<HH", times, times)
    tail[12:16] = struct.pack("<I", len(entry) * times)
    return content[:start] + entry * times + bytes(tail)


@lru_cache(maxsize=1)
def whole_workbook() -> bytes:
    return workbook([["text", "label"], *([row["text"], row["label"]] for row in ROWS)])


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def replaced(content: bytes, name: str, new: bytes | None) -> bytes:
    """A zip with another member of that name, or without it."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for entry in old.infolist():
            if entry.filename != name:
                packed.writestr(entry, old.read(entry))
        if new is not None:
            packed.writestr(name, new)
    return made.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def far_cells() -> bytes:
    """A sheet with two cells, in opposite corners of the largest table that there can be."""
    sheet = (
        f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>'
        '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'
    )
    return replaced(whole_workbook(), SHEET, sheet.encode())


def open_document(rows: str) -> bytes:
    """An OpenDocument sheet with these rows, written as `row` and `cell` of its XML."""
    spaces = " ".join(
        f'xmlns:{part}="urn:oasis:names:tc:opendocument:xmlns:{part}:1.0"'
        for part in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="A">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped({"mimetype": kind, "META-INF/manifest.xml": "<a/>", "content.xml": content})


def row(*cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}</table:table-row>'


def cell(text: str = "", times: int = 1) -> str:
    filled = f'office:value-type="string"><text:p>{text}</text:p' if text else ""
    return f'<table:table-cell table:number-columns-repeated="{times}" {filled}></table:table-cell>'


def repeated_cells() -> bytes:
    """One filled cell that is said to be there seventeen thousand million times."""
    return open_document(row(cell("a", times=16384), times=1048576))


@lru_cache(maxsize=1)
def parquet() -> bytes:
    made = io.BytesIO()
    pyarrow.parquet.write_table(pa.Table.from_pylist(ROWS), made)
    return made.getvalue()


def arrow(stream: bool = False) -> bytes:
    made = io.BytesIO()
    table = pa.Table.from_pylist(ROWS)
    with (pa.ipc.new_stream if stream else pa.ipc.new_file)(made, table.schema) as writer:
        writer.write_table(table)
    return made.getvalue()


def a_loop(path: Path) -> None:
    path.symlink_to(path)


def dangling(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def a_folder_of(files: dict[str, bytes | str]) -> Maker:
    def make(path: Path) -> None:
        path.mkdir()
        for name, content in files.items():
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            (path / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    return make


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")
