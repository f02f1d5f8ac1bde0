"""Which file is for learning, which for watching, which for the end; and the files that a path stands for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from peft_engine.contract.problems import EngineError
from peft_engine.contract.reading import archive, places
from peft_engine.contract.reading.endings import ending_of
from peft_engine.contract.reading.inner_parts import lists_by_part
from peft_engine.contract.reading.layouts import Laid, is_table, lay_out, shards_of, tables_in
from peft_engine.contract.reading.model import Reading
from peft_engine.contract.reading.recognising import recognise_file
from peft_engine.contract.reading.siblings import apart, classes_of, sides_of
from peft_engine.contract.reading.telling import of_file, printable, told
from peft_engine.contract.texts import N_

MOST_CHOICES = 200


@dataclass(frozen=True)
class Source:
    """The opened files whose rows a path stands for, in order. `texts`: each is a row or of one class, its
    folder or its name a label."""

    shelf: places.Shelf
    names: tuple[str, ...]
    texts: bool = False
    inside: str = ""
    """The list that is meant of a JSON file."""

    @property
    def tables(self) -> bool:
        """Whether they are tables of one class each."""
        return self.texts and all(map(is_table, self.names))

    @property
    def sides(self) -> tuple[str, ...]:
        """What they are called, where they are the sides of a translation, which belong together by lines."""
        return sides_of(self.names)


def parts_of(path: Path, reading: Reading | None = None) -> dict[str, Path]:
    """The parts by name ("train", "validation", "test"), each a path that `read` takes.

    A file is its own training part. What lies in a zip has the zip in its path; a part of several files is
    their folder, or the first of them where they are numbered (train-00000-of-00003). Lists of one JSON file
    that are called as parts have the file in their paths (rows.json/test), but for the one for training.

    Args:
        reading: `member` names the file or folder that is read instead of what the names suggest.

    Raises:
        EngineError: a folder or zip without anything that can be read, or an unsafe zip.
    """
    with told(path):
        found = _files_of(path, reading)
        return found if len(found) > 1 else found | _lists_of(found["train"], reading)


def _files_of(path: Path, reading: Reading | None) -> dict[str, Path]:
    if not places.is_container(path):
        return {"train": path}
    if reading is not None and reading.member:
        return {"train": _inside(path, reading.member)}
    with places.shelf(path) as shelf:
        return {part: path / laid.name for part, laid in _laid_out(shelf).items()}


def _lists_of(path: Path, reading: Reading | None) -> dict[str, Path]:
    """The lists of one JSON file that are parts; what is wrong with it is told with its rows."""
    if ending_of(path) != ".json" or (reading is not None and reading.kind != "json"):
        return {}
    try:
        with told(path), source_of(path) as source, source.shelf.opened(path.name) as file:
            how = reading or recognise_file(file, path)
            file.seek(0)
            return {part: path / name for part, name in lists_by_part(how, file, path).items()}
    except EngineError:
        return {}


def members_of(path: Path) -> tuple[str, ...]:
    """The files in a folder or zip that can be chosen to be read alone."""
    if not places.is_container(path):
        return ()
    with places.shelf(path) as shelf:
        return tuple(tables_in(shelf.names)[:MOST_CHOICES])


def left_out(path: Path, reading: Reading | None = None) -> tuple[str, ...]:
    """The files in a folder or zip that could be read alone and belong to none of its parts."""
    if not places.is_container(path) or (reading is not None and reading.member):
        return ()
    with places.shelf(path) as shelf:
        taken = {name for laid in _laid_out(shelf).values() for name in laid.files}
        files = (one for name in tables_in(shelf.names) for one in apart(name) or (name,))
        return tuple(dict.fromkeys(one for one in files if one not in taken))


@contextmanager
def source_of(path: Path, reading: Reading | None = None) -> Iterator[Source]:
    """The files whose rows are meant by a path, opened: of a folder or zip, those of its training part."""
    if places.is_container(path):
        if reading is not None and reading.member:
            with source_of(_inside(path, reading.member)) as inner:
                yield inner
            return
        with places.shelf(path) as shelf:
            laid = _laid_out(shelf)["train"]
            _require_all(shelf, laid)
            yield Source(shelf, laid.files, laid.texts)
        return
    file, inside = places.on_disk(path)
    if ending_of(path.parent) == ".json" and _is_file(path.parent) and not _is_file(path):
        with source_of(path.parent) as outer:
            yield replace(outer, inside=path.name)
        return
    if not inside:
        pieces = shards_of(path.name)
        there = tuple(name for name in pieces if os.path.lexists(path.parent / name))
        shelf = places.Shelf(path.parent, there, None, "")
        if len(there) > 1:
            _require_all(shelf, Laid(path.name, there))
        yield _pieces(shelf, path)
        return
    with archive.opened_zip(file) as packed:
        root = inside.rpartition("/")[0]
        known = set(packed.namelist())
        pieces = shards_of(inside.rpartition("/")[2])
        there = tuple(name for name in pieces if (f"{root}/{name}" if root else name) in known)
        shelf = places.Shelf(path.parent, there, packed, f"{root}/" if root else "")
        yield _pieces(shelf, path)


def _is_file(path: Path) -> bool:
    """Whether this is a file on the disk, or in a zip."""
    file, inside = places.on_disk(path)
    if not inside:
        return os.path.isfile(file)
    with archive.opened_zip(file) as packed:
        return inside in packed.namelist()


def _pieces(shelf: places.Shelf, path: Path) -> Source:
    """The files on a shelf that a path stands for; it is that of a single one where there are no others."""
    if len(shelf.names) < 2:
        return Source(shelf, (path.name,))
    return Source(shelf, shelf.names, texts=bool(apart(path.name)) and any(classes_of(shelf.names)))


def _inside(path: Path, member: str) -> Path:
    """A member of a folder or zip, which may come from a plan that somebody else has written."""
    pieces = member.replace("\\", "/").split("/")
    if ".." in pieces or not pieces[0] or ":" in pieces[0]:
        raise of_file(
            N_("{name} lies outside of {path}."), path, N_("Choose a file in it."), name=printable(member)
        )
    return path / member


def _laid_out(shelf: places.Shelf) -> dict[str, Laid]:
    laid = lay_out(shelf.names, shelf.size, shelf.head)
    if not laid:
        raise _nothing(shelf)
    return laid


def _require_all(shelf: places.Shelf, laid: Laid) -> None:
    """Pieces that are numbered must all be there, or rows would be missing unseen."""
    missing = [name for name in shards_of(laid.files[0]) if name not in laid.files]
    if missing:
        raise of_file(
            N_("{path} is one of {count} pieces, and {name} is missing."),
            shelf.path / laid.files[0],
            N_("Put it beside the others, or choose a piece alone in another folder."),
            count=len(shards_of(laid.files[0])),
            name=Path(missing[0]).name,
        )


def _nothing(shelf: places.Shelf) -> EngineError:
    if any(name.lower().endswith(".zip") for name in shelf.names):
        return of_file(
            N_("{path} is a zip inside a zip."),
            shelf.path / next(name for name in shelf.names if name.lower().endswith(".zip")),
            N_("Unpack the outer one, and choose the inner one."),
        )
    if not shelf.names:
        return of_file(N_("{path} is empty."), shelf.path, N_("Choose a file that has rows."))
    return of_file(
        N_("{path} holds no file that can be read here."),
        shelf.path,
        N_("Choose a folder with tables or texts, such as train.csv."),
    )
