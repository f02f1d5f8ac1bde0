"""Zips, checked before anything in them is read: nothing climbs out, nothing explodes."""

import gzip
import io
import stat
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading.disk import MOST_FILES, opened_on_disk
from peft_engine.contract.reading.telling import of_file, printable
from peft_engine.contract.texts import N_

LARGEST_UNPACKED = 64 << 30
HARMLESS_UNPACKED = 32 << 20
"""Below so many bytes no one minds how well something was packed."""
HIGHEST_RATIO = 250
"""Texts pack to a tenth, very repetitive tables to a hundredth; ten times that is made to fill a disk."""
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ENCRYPTED = 0x1


@contextmanager
def opened_zip(file: Path) -> Iterator[zipfile.ZipFile]:
    """A zip on the disk, checked.

    Raises:
        EngineError: a member climbs out of its folder, is a link, is locked, or unpacks to far too much.
    """
    with opened_on_disk(file) as plain, checked(plain, file) as packed:
        yield packed


@contextmanager
def checked(plain: IO[bytes], path: Path) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(plain) as packed:
        entries = packed.infolist()
        if len(entries) > MOST_FILES:
            raise of_file(
                N_("{path} holds more than {most} files."),
                path,
                N_("Choose a folder that holds the data alone."),
                most=MOST_FILES,
            )
        for entry in entries:
            _check_name(entry, path)
        plain.seek(0, io.SEEK_END)
        _check_size(entries, plain.tell(), path)
        yield packed


@contextmanager
def opened_member(packed: zipfile.ZipFile, name: str, path: Path) -> Iterator[IO[bytes]]:
    try:
        entry = packed.getinfo(name)
    except KeyError:
        raise of_file(N_("There is no file {path}."), path, N_("Check the name.")) from None
    if entry.flag_bits & _ENCRYPTED:
        raise of_file(
            N_("{path} is locked with a password."),
            path,
            N_("Unpack it with its password, and choose the files."),
        )
    with packed.open(entry) as member:
        head = member.read(4)
        member.seek(0)
        if head in ZIP and not _is_office_file(member):
            raise of_file(
                N_("{path} is a zip inside a zip."),
                path,
                N_("Unpack the outer one, and choose the inner one."),
            )
        yield member


def is_office(names: Iterable[str]) -> bool:
    """Whether these are the members of an Office or OpenDocument file, which is a zip too."""
    found = set(names)
    return "[Content_Types].xml" in found or {"mimetype", "content.xml"} <= found


def _is_office_file(member: IO[bytes]) -> bool:
    try:
        with zipfile.ZipFile(member) as inner:
            return is_office(inner.namelist())
    finally:
        member.seek(0)


class Bounded(io.RawIOBase):
    """What comes out of a packed stream, until it is far more than its packed bytes explain."""

    def __init__(self, inner: gzip.GzipFile, outer: IO[bytes], path: Path) -> None:
        self._inner, self._outer, self._path, self._given = inner, outer, path, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        self._given = 0
        return self._inner.seek(place, whence)

    def tell(self) -> int:
        return self._inner.tell()

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # any writable buffer
        block = self._inner.read(len(buffer))
        buffer[: len(block)] = block
        self._given += len(block)
        if _explodes(self._given, self._outer.tell()):
            raise _bomb(self._path)
        return len(block)


def _check_name(entry: zipfile.ZipInfo, path: Path) -> None:
    name = entry.orig_filename.replace("\\", "/")
    if name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or "\0" in name:
        raise of_file(
            N_("{path} holds a file with the name {name}, which climbs out of its folder."),
            path,
            N_("Do not use this zip; get the data from somebody else."),
            name=printable(entry.orig_filename),
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise of_file(
            N_("{path} holds a link ({name}), and links in a zip are not followed."),
            path,
            N_("Put the file itself in its place."),
            name=printable(entry.orig_filename),
        )


def _check_size(entries: list[zipfile.ZipInfo], on_disk: int, path: Path) -> None:
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    # Members that overlap claim more packed bytes together than there are in the file.
    if packed > on_disk or any(_explodes(entry.file_size, entry.compress_size) for entry in entries):
        raise _bomb(path)
    if total > LARGEST_UNPACKED or _explodes(total, packed):
        raise _bomb(path)


def _explodes(unpacked: int, packed: int) -> bool:
    return unpacked > HARMLESS_UNPACKED and unpacked > HIGHEST_RATIO * max(packed, 1)


def _bomb(path: Path) -> EngineError:
    return of_file(
        N_("{path} would unpack to far more than it holds, as files do that are made to fill a disk."),
        path,
        N_("Do not use it; get the data from somebody else."),
    )
