"""Data sets that were imported into the library: where they lie, what their cards tell, and how they go."""

import os
import shutil
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import tomli_w
from pydantic import BaseModel, ConfigDict, Field

from peft_engine.contract import paths
from peft_engine.contract.imports import FORMAT
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.tasks import TASKS
from peft_engine.contract.texts import N_

CARD = "card.toml"
GLANCE = "glance.jsonl"
"""Of a long training part the longest rows, and others from all over it."""
MAKING = ".making-"
"""How the names of folders begin in which an import is still at work."""


def root() -> Path:
    """The folder of imported data sets, one folder each."""
    return paths.home() / "data"


def folders() -> tuple[Path, ...]:
    """The folders of all imported data sets, by their names; half-made ones are none."""
    try:
        with os.scandir(root()) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir())
    except OSError:
        return ()
    return tuple(
        root() / name for name in names if not name.startswith(".") and (root() / name / CARD).is_file()
    )


class Card(BaseModel):
    """What is kept of an imported data set beside its rows."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    format: int = Field(ge=1, le=FORMAT)
    title: str
    sentence: str = ""
    task: str
    columns: dict[str, str]
    labels: list[str] = []
    rows: dict[Literal["train", "validation", "test"], Annotated[int, Field(ge=0)]]
    licence: str = ""
    content_hash: str = ""
    made_of: str = ""
    stamps: dict[str, list[int]] = {}
    label_counts: dict[str, dict[str, int]] = {}


def card(folder: Path) -> Card | None:
    """What the card of an imported data set tells; None where there is none that can be read, or where data
    came here in another way."""
    try:
        told = Card.model_validate(tomllib.loads((folder / CARD).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None
    whole = told.task in TASKS and "train" in told.rows
    return told if whole and all((folder / f"{part}.jsonl").is_file() for part in told.rows) else None


def card_to_pass_on(folder: Path) -> bytes:
    """The card of an imported data set without what tells of the computer that it was imported on.

    Raises:
        OSError, ValueError: it cannot be read.
    """
    told = tomllib.loads((folder / CARD).read_text(encoding="utf-8"))
    kept = {name: value for name, value in told.items() if name not in ("source", "plan", "stamps")}
    return tomli_w.dumps(kept).encode()


def stamp(folder: Path) -> tuple[int, int]:
    """Changes whenever the card of a data set is written anew."""
    try:
        told = os.stat(folder / CARD)
    except OSError:
        return (0, 0)
    return (told.st_mtime_ns, told.st_size)


def is_taken(name: str) -> bool:
    """Whether a data set of this name is there already, built in ones among them."""
    return os.path.lexists(root() / name) or (paths.RESOURCES / "data" / name).is_dir()


def free_name(name: str) -> str:
    """The name itself where it is free, else with the first number behind it that makes it so."""
    found, number = name, 2
    while is_taken(found):
        found, number = f"{name}-{number}", number + 1
    return found


def made_before(made_of: str) -> str | None:
    """The name of the data set that was made of the same files in the same way."""
    for folder in folders():
        told = card(folder)
        if told is not None and told.made_of == made_of:
            return folder.name
    return None


def retitle(name: str, title: str) -> None:
    """Call an imported data set otherwise. Its key and its folder stay, so runs keep it.

    Raises:
        EngineError: there is none of this name.
        OSError: its card cannot be written.
    """
    folder = _folder_of(name)
    told = tomllib.loads((folder / CARD).read_text(encoding="utf-8"))
    aside = folder / f".{CARD}-{os.getpid()}"
    aside.write_text(tomli_w.dumps(told | {"title": title}), encoding="utf-8")
    os.replace(aside, folder / CARD)


def remove(name: str) -> None:
    """Take an imported data set out of the library. The file that it was made of stays.

    Raises:
        EngineError: there is none of this name.
    """
    folder = _folder_of(name)
    aside = root() / f"{MAKING}gone-{os.getpid()}-{os.urandom(4).hex()}"
    folder.rename(aside)  # out of the way at once, so that nobody finds half of it
    shutil.rmtree(aside, ignore_errors=True)


def _folder_of(name: str) -> Path:
    """The folder of an imported data set.

    Raises:
        EngineError: there is none of this name.
    """
    folder = root() / name
    if folder not in folders() or card(folder) is None:
        raise EngineError(
            Problem(
                field="data",
                text=N_("There is no imported data set called {name}."),
                advice=N_("The imported ones are: {known}."),
                values={
                    "name": name,
                    "known": ", ".join(found.name for found in folders() if card(found) is not None) or "-",
                },
            )
        )
    return folder
