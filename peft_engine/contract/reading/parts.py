"""Which file is for learning, which for watching and which for the end, in a folder or zip."""

import re
from pathlib import Path

from peft_engine.contract.reading import places
from peft_engine.contract.reading.model import Reading
from peft_engine.contract.reading.recognising import ENDINGS, ending_of
from peft_engine.contract.reading.telling import of_file, told
from peft_engine.contract.texts import N_

NAMES = {
    "train": ("train", "training", "trn"),
    "validation": ("validation", "valid", "val", "dev", "devel", "development", "eval"),
    "test": ("test", "testing", "tst"),
}


def parts_of(path: Path, reading: Reading | None = None) -> dict[str, Path]:
    """The parts by name ("train", "validation", "test"), each a path that `read` takes.

    A file is its own training part. What lies in a zip has the zip in its path.

    Raises:
        EngineError: a folder or zip without anything that can be read.
    """
    with told(path):
        if not places.is_container(path):
            return {"train": path}
        if reading is not None and reading.member:
            return {"train": path / reading.member}
        with places.shelf(path) as found:
            parts = _named(found.names)
            if parts:
                return {part: path / name for part, name in parts.items()}
            tables = sorted(members(found.names), key=lambda name: -found.size(name))
        if not tables:
            raise of_file(
                N_("{path} holds no file that can be read here."),
                path,
                N_("Choose a folder with tables or texts, such as train.csv."),
            )
        return {"train": path / tables[0]}


def members(names: tuple[str, ...]) -> list[str]:
    """Which files can be read, going by their endings."""
    return [name for name in names if ending_of(Path(name)) in ENDINGS and ending_of(Path(name)) != ".md"]


def rows_of(path: Path, reading: Reading | None = None) -> Path:
    """The file whose rows are meant by a path: itself, or the training part of what it holds."""
    return parts_of(path, reading)["train"] if places.is_container(path) else path


def _named(names: tuple[str, ...]) -> dict[str, str]:
    """The files that carry the name of a part, where one of them is for training."""
    found: dict[str, str] = {}
    for part, words in NAMES.items():
        for name in members(names):
            if part not in found and _says(Path(name).name, words):
                found[part] = name
    return found if "train" in found else {}


def _says(name: str, words: tuple[str, ...]) -> bool:
    pieces = re.split(r"[^a-z]+", name.lower())
    return any(
        piece == word or (len(word) > 4 and piece.endswith(word)) for piece in pieces for word in words
    )
