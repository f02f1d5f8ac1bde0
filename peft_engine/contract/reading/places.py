"""Where rows come from: a file, a folder, or a zip that is read as if it were a folder.

What lies in a zip is addressed like what lies in a folder: `Path("texts.zip/train/1.txt")`. Nothing is
unpacked to the disk.
"""

import gzip
import io
import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import archive
from peft_engine.contract.reading.bystanders import HEAD_BYTES
from peft_engine.contract.reading.disk import MOST_FILES, opened_on_disk
from peft_engine.contract.reading.endings import ENDINGS, ending_of
from peft_engine.contract.reading.telling import of_file, told
from peft_engine.contract.texts import N_

DEEPEST = 8
"""Folders below the one that was chosen."""
GZIP = b"\x1f\x8b"
_BLOCK = 1 << 20


class Shelf:
    """A folder or zip that was opened: the files in it by their names, seen from there."""

    def __init__(self, path: Path, names: tuple[str, ...], packed: zipfile.ZipFile | None, root: str) -> None:
        self.path = path
        self.names = names
        self._packed = packed
        self._root = root

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """The bytes of one of the files; what gzip packed comes out of it."""
        if self._packed is None:
            path = self.path / name
            with opened_on_disk(path) as plain, _unpacked(plain, path) as file:
                yield file
        else:
            path = self.path / name
            with (
                archive.opened_member(self._packed, self._root + name, path) as file,
                _unpacked(file, path) as inner,
            ):
                yield inner

    def head(self, name: str) -> bytes:
        """The first bytes of one of the files; none of one that cannot be opened, which is told when it is
        read."""
        try:
            with told(self.path / name), self.opened(name) as file:
                return file.read(HEAD_BYTES)
        except EngineError:
            return b""

    def size(self, name: str) -> int:
        if self._packed is None:
            try:
                return os.stat(self.path / name).st_size
            except OSError:
                return 0
        return self._packed.getinfo(self._root + name).file_size


def on_disk(path: Path) -> tuple[Path, str]:
    """(the file or folder on the disk, the name inside that zip or "")."""
    if not os.path.lexists(path):
        for parent in path.parents:
            if os.path.isfile(parent) and _begins_as_zip(parent):
                return parent, path.relative_to(parent).as_posix()
    return path, ""


def is_container(path: Path) -> bool:
    """Whether this is a folder or a zip (or a folder in one), and no single file."""
    file, inside = on_disk(path)
    if not inside:
        return os.path.isdir(file) or _is_plain_zip(file)
    with archive.opened_zip(file) as packed:
        return any(name.startswith(inside.rstrip("/") + "/") for name in packed.namelist())


@contextmanager
def shelf(path: Path) -> Iterator[Shelf]:
    """Look into a folder or zip.

    Raises:
        EngineError: the zip is none, is damaged, or holds what must not be opened.
    """
    file, inside = on_disk(path)
    if os.path.isdir(file) and not inside:
        yield Shelf(path, _walk(file), None, "")
        return
    with archive.opened_zip(file) as packed:
        root = inside.rstrip("/") + "/" if inside else ""
        names = sorted(
            entry.filename[len(root) :]
            for entry in packed.infolist()
            if not entry.is_dir() and entry.filename.startswith(root) and not _hidden(entry.filename)
        )
        yield Shelf(path, tuple(names), packed, root)


@contextmanager
def on_the_disk(file: IO[bytes], most: int, path: Path) -> Iterator[IO[bytes]]:
    """The same bytes where every place can be reached at once; what lies in a zip is copied for that.

    Raises:
        EngineError: there are more bytes than `most`.
    """
    if isinstance(file, io.BufferedReader | io.BufferedRandom) and isinstance(file.raw, io.FileIO):
        yield file
        return
    with tempfile.TemporaryFile() as copy:
        while block := file.read(_BLOCK):
            copy.write(block)
            if copy.tell() > most:
                raise of_file(
                    N_("{path} is too large to be read inside its zip."),
                    path,
                    N_("Unpack it, and choose the file."),
                )
        copy.seek(0)
        yield getattr(copy, "file", copy)  # Windows wraps it


@contextmanager
def _unpacked(file: IO[bytes], path: Path) -> Iterator[IO[bytes]]:
    head = file.read(len(GZIP))
    file.seek(0)
    if head == GZIP:
        with (
            gzip.GzipFile(fileobj=file) as inner,
            io.BufferedReader(archive.Bounded(inner, file, path)) as bounded,
        ):
            yield bounded
    else:
        yield file


def _is_plain_zip(file: Path) -> bool:
    """Whether it is a zip, and not one of the tables that are zips inside."""
    if not os.path.isfile(file) or ENDINGS.get(ending_of(file)) == "sheet" or not _begins_as_zip(file):
        return False
    with archive.opened_zip(file) as packed:
        return not archive.is_office(packed.namelist())


def _begins_as_zip(file: Path) -> bool:
    with opened_on_disk(file) as plain:
        return plain.read(4) in archive.ZIP


def _walk(folder: Path) -> tuple[str, ...]:
    """The files below a folder. Links to folders are not followed, so there is an end to it."""
    names: list[str] = []
    for place, folders, files in os.walk(folder):
        below = Path(place).relative_to(folder)
        folders[:] = (
            sorted(name for name in folders if not _hidden(name)) if len(below.parts) < DEEPEST else []
        )
        names += [(below / name).as_posix() for name in files if not _hidden(name)]
        if len(names) > MOST_FILES:
            raise of_file(
                N_("{path} holds more than {most} files."),
                folder,
                N_("Choose a folder that holds the data alone."),
                most=MOST_FILES,
            )
    return tuple(sorted(names))


def _hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
