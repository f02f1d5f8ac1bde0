"""A classroom pack: models, data, lessons and recorded runs in one file that opens without a network.

It is a zip file in which manifest.json lists everything else with its size and sha256. What a run or a lesson
needs of the same pack is named by tokens (`pack:models/NAME`, `pack:data/NAME`) in the place of its key; they
become keys of this computer when the pack is opened.
"""

import hashlib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from peft_engine.contract import rows
from peft_engine.contract.texts import N_

SUFFIX = ".peftpack"
FORMAT = 1
KIND = "peft-workbench-pack"
MANIFEST = "manifest.json"
BLOCK_BYTES = 1 << 20

Kind: TypeAlias = Literal["model", "data", "lesson", "run"]
FOLDERS: dict[Kind, str] = {"model": "models", "data": "data", "lesson": "lessons", "run": "runs"}
"""Where in a pack each kind lies."""
NAMES: dict[Kind, str] = {
    "model": N_("Model"),
    "data": N_("Data"),
    "lesson": N_("Lesson"),
    "run": N_("Recorded run"),
}
ENDINGS: dict[Kind, frozenset[str]] = {
    "model": frozenset({"", ".json", ".txt", ".safetensors", ".model", ".toml", ".md", ".jinja"}),
    "data": frozenset({*rows.SUFFIXES, ".toml"}),
    "lesson": frozenset({".md"}),
    "run": frozenset({".toml", ".json", ".jsonl", ".txt", ".safetensors"}),
}
"""How the files of each kind may end. Nothing that a program would carry out is among them."""
PICKLES = frozenset({".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".joblib", ".npy", ".npz", ".h5"})
"""Files that can run foreign code when they are opened, or are read by libraries that may do so."""

MODEL_TOKEN, DATA_TOKEN = "pack:models/", "pack:data/"

Stage: TypeAlias = Literal["gather", "check", "unpack"]
STAGES: dict[Stage, str] = {
    "gather": N_("Gathering"),
    "check": N_("Checking"),
    "unpack": N_("Unpacking"),
}
Progress: TypeAlias = Callable[[Stage, int, int], None]
"""Hears how many bytes of how many are done; what it raises ends the work and leaves everything as it was."""


class CancelledError(Exception):
    """Raised by whoever hears of the progress, to end the work."""


def unheard(stage: Stage, done: int, total: int) -> None:
    """For whoever does not want to hear."""


class PackedFile(BaseModel):
    """A file of a pack: its path within the pack, its size and hash."""

    model_config = ConfigDict(frozen=True)

    path: str = Field(min_length=1, max_length=400)
    bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class PackedItem(BaseModel):
    """A model, a data set, a lesson or a run."""

    model_config = ConfigDict(frozen=True)

    kind: Kind
    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$")
    title: str = Field(max_length=400)
    files: tuple[PackedFile, ...] = Field(min_length=1, max_length=10_000)

    @property
    def prefix(self) -> str:
        """How the paths of its files begin."""
        return prefix_of(self.kind, self.name)

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    @property
    def content(self) -> str:
        """One hash over names and hashes of its files."""
        return content_of({self.inside(file): file.sha256 for file in self.files})

    def inside(self, file: PackedFile) -> str:
        """The path of a file within the item."""
        return file.path.removeprefix(self.prefix)


class Manifest(BaseModel):
    """What a pack says of itself."""

    model_config = ConfigDict(frozen=True)

    format: int
    kind: Literal["peft-workbench-pack"]
    title: str = Field(min_length=1, max_length=200)
    made: float = 0.0
    """Seconds since 1970."""
    items: tuple[PackedItem, ...] = Field(max_length=20_000)

    @property
    def bytes(self) -> int:
        """What all of it takes once it is unpacked."""
        return sum(item.bytes for item in self.items)

    def of(self, kind: Kind) -> tuple[PackedItem, ...]:
        return tuple(item for item in self.items if item.kind == kind)


def prefix_of(kind: Kind, name: str) -> str:
    """How the paths of a thing's files begin; lessons lie beside one another."""
    return f"{FOLDERS[kind]}/" if kind == "lesson" else f"{FOLDERS[kind]}/{name}/"


def content_of(hashes: dict[str, str]) -> str:
    """One hash over files, given by their paths and hashes."""
    told = "".join(f"{path}\0{found}\n" for path, found in sorted(hashes.items()))
    return hashlib.sha256(told.encode()).hexdigest()


def ending(path: str) -> str:
    """The ending of a file's name, in small letters; "" for LICENSE and the like."""
    return PurePosixPath(path).suffix.lower()
