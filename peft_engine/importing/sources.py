"""The files that a plan names: their parts, their rows, how far they are read, and what lies beside them."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import Reading, parts_of, read
from peft_engine.contract.reading.disk import WATCHING
from peft_engine.contract.reading.layouts import shards_of
from peft_engine.contract.texts import N_

LIST_BYTES = 1 << 20
LISTS = ("categories", "labels", "classes", "label_names", "label_list", "class_names", "intents", "tags")
"""What files are called that hold names of classes."""
INFOS = ("dataset_info.json", "dataset_infos.json")


class Source:
    """The files of a plan, and how far they were read."""

    def __init__(self, plan: ImportPlan) -> None:
        """Raises:
        EngineError: there is no such file, or a folder without anything that can be read.
        """
        place = Path(os.path.expanduser(plan.source))
        if not plan.source or not (place.exists() or _pieces(place)):
            raise EngineError(
                Problem(
                    field="source",
                    text=N_("There is no file {path}."),
                    advice=N_("Check the name."),
                    values={"path": plan.source or "-"},
                )
            )
        self.place = place.resolve()
        self._reading = plan.reading
        self.parts = dict(parts_of(self.place, plan.reading))
        beside = {part: Path(path).resolve() for part, path in plan.beside.items()}
        self.parts |= beside
        self._beside = set(beside.values())
        self.parts = {
            part: self.parts[part] for part in ("train", "validation", "test") if part in self.parts
        }
        self.total_bytes = sum(_size(path) for path in self.parts.values())
        self._read_before = self._whole_parts = self._size_here = 0
        self._place_here = (0, 0)
        self._file: IO[bytes] | None = None

    def reading_of(self, path: Path) -> Reading | None:
        """How one of the parts is read: as the plan says, but a file of another kind by what it is itself."""
        first = next(iter(self.parts.values()))
        other = path.suffix != first.suffix and path.parent != first  # a list in the same file is of its kind
        if self._reading is None or path in self._beside or other:
            return None
        return self._reading.model_copy(update={"member": ""})  # the path of a part has it already

    def rows_of(self, path: Path) -> Iterator[dict[str, Any]]:
        """The rows of one of the parts."""
        watched = WATCHING.set(self._hear)
        try:
            yield from read(path, self.reading_of(path))
        finally:
            WATCHING.reset(watched)
            self._file = None
            self._whole_parts += _size(path)
            self._read_before = self._whole_parts

    def progress(self) -> tuple[int, int]:
        """(bytes read so far, bytes of all files), as good as it is known."""
        here = 0 if self._file is None or self._file.closed else self._file.tell()
        return min(self._read_before + here, self.total_bytes), self.total_bytes

    def _hear(self, file: IO[bytes]) -> None:
        """A file is opened: the one before is behind us then, unless it is the same, looked at again."""
        told = os.fstat(file.fileno())
        if self._file is not None and self._place_here != (told.st_dev, told.st_ino):
            self._read_before += self._size_here
        self._file, self._size_here = file, told.st_size
        self._place_here = told.st_dev, told.st_ino


def label_names(place: Path) -> list[list[str]]:
    """Names of classes in a folder of data: lists such as categories.json, and what the layout of the library
    datasets tells. What lies beside a single file may be of another one."""
    if not place.is_dir():
        return []
    found: list[list[str]] = []
    for name in (*(f"{stem}.json" for stem in LISTS), *INFOS):
        told = _small_json(place / name)
        if isinstance(told, list) and all(isinstance(one, str) for one in told):
            found.append(told)
        elif isinstance(told, dict):
            found += _class_labels(told)
            numbered = {int(key): value for key, value in told.items() if str(key).isdecimal()}
            if numbered and sorted(numbered) == list(range(len(numbered))):
                found.append([str(numbered[number]) for number in range(len(numbered))])
    for stem in LISTS:
        lines = _small_text(place / f"{stem}.txt").splitlines()
        if len(lines) > 1:
            found.append([line.strip() for line in lines if line.strip()])
    return found + _in_read_me(_small_text(place / "README.md"))


def _class_labels(told: Any) -> list[list[str]]:
    """All lists of names in the features of a data set, however deep they lie."""
    if isinstance(told, list):
        return [names for one in told for names in _class_labels(one)]
    if not isinstance(told, dict):
        return []
    names = told.get("names")
    own = [names] if isinstance(names, list) and all(isinstance(one, str) for one in names) else []
    return own + [found for value in told.values() for found in _class_labels(value)]


def _in_read_me(text: str) -> list[list[str]]:
    """Names of classes in the head of a data card: lines such as `'0': negative` below `names:`."""
    found: list[list[str]] = []
    names: list[str] | None = None
    for line in text.split("\n---", 1)[0].splitlines():
        plain = line.strip()
        if plain == "names:":
            names = []
            found.append(names)
            continue
        number, colon, name = plain.partition(":")
        if names is not None and colon and number.strip("'\" ") == str(len(names)):
            names.append(name.strip().strip("'\""))
        else:
            names = None
    return [names for names in found if len(names) > 1]


def _small_text(file: Path) -> str:
    try:
        if file.stat().st_size > LIST_BYTES:
            return ""
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _small_json(file: Path) -> Any:
    try:
        return json.loads(_small_text(file) or "null")
    except (ValueError, RecursionError):
        return None


def files_of(path: Path) -> list[tuple[str, Path]]:
    """(name, file) of the files on the disk that a part means: itself with the pieces that it begins, all in
    a folder by their names below it, or the archive that it lies in."""
    for place in (path, *path.parents):
        if found := _pieces(place):
            return [(piece.name, piece) for piece in found]
        if place.is_dir():
            inside = sorted(file for file in place.rglob("*") if file.is_file())
            return [(file.relative_to(place).as_posix(), file) for file in inside]
    return []


def _pieces(place: Path) -> list[Path]:
    """The files on the disk that a name stands for; the file of that name where it stands for no others."""
    pieces = [place.with_name(name) for name in shards_of(place.name)] if place.name else []
    found = [piece for piece in pieces if piece.is_file()]
    return found or ([place] if place.is_file() else [])


def _size(path: Path) -> int:
    """Bytes on the disk; of what lies in an archive, those of the archive."""
    return sum(file.stat().st_size for _, file in files_of(path))
