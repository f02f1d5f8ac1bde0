"""Where the things of a classroom pack come to lie here, and what of them is here already."""

import hashlib
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from peft_engine.contract import paths
from peft_engine.contract.lessons import lessons
from peft_engine.contract.pack import (
    BLOCK_BYTES,
    DATA_TOKEN,
    MODEL_TOKEN,
    Manifest,
    PackedFile,
    PackedItem,
    content_of,
)
from peft_engine.contract.pack_texts import settled
from peft_engine.contract.recorded import recorded_in
from peft_engine.contract.store import RunStore

Outcome: TypeAlias = Literal["new", "there", "beside"]
"""It was put here, was here already, or was put beside another one of its name."""
OWN_DATA = "data"
"""The folder of the data folder in which data from packs lies."""
CARD = "card.toml"


@dataclass(frozen=True)
class Landing:
    """Where a thing of a pack lies here.

    Attributes:
        name: of its folder or file.
        place: the folder, or a lesson's file.
        key: what it is known by here.
    """

    item: PackedItem
    outcome: Outcome
    name: str
    place: Path
    key: str


def landings(manifest: Manifest, store: RunStore, read: Callable[[PackedFile], bytes]) -> tuple[Landing, ...]:
    """Where everything comes to lie, models and data first. Nothing is written.

    Args:
        read: gives the content of a file of the pack.
    """
    taken = set[Path]()
    found = [_model(item, taken) for item in manifest.of("model")]
    found += [_data(item, taken) for item in manifest.of("data")]
    keys = {token(landing): landing.key for landing in found}
    for item in manifest.of("lesson"):
        main = next((file for file in item.files if item.inside(file) == f"{item.name}.md"), item.files[0])
        found.append(_lesson(item, settled(read(main).decode("utf-8", errors="replace"), keys), taken))
    return (*found, *(_run(item, store) for item in manifest.of("run")))


def token(landing: Landing) -> str:
    """What stands in the pack for the key of a model or data set."""
    return f"{MODEL_TOKEN if landing.item.kind == 'model' else DATA_TOKEN}{landing.item.name}"


def _model(item: PackedItem, taken: set[Path]) -> Landing:
    built_in = paths.RESOURCES / "models"
    for name in _names(item.name):
        place = paths.models() / name
        if place in taken:
            continue
        there = place if place.exists() else built_in / name
        outcome = _outcome(item, there, name)
        if outcome is not None:
            if outcome != "there":
                taken.add(place)
            return Landing(item, outcome, name, place, name)
    raise AssertionError("names do not end")


def _data(item: PackedItem, taken: set[Path]) -> Landing:
    for name in _names(item.name):
        place = paths.home() / OWN_DATA / name
        if place in taken:
            continue
        outcome = _outcome(item, place, name)
        if outcome is not None:
            if outcome != "there":
                taken.add(place)
            # What was imported before it was packed stands in the library here as it did there.
            in_library = any(item.inside(file) == CARD for file in item.files)
            return Landing(item, outcome, name, place, name if in_library else place.as_posix())
    raise AssertionError("names do not end")


def _lesson(item: PackedItem, text: str, taken: set[Path]) -> Landing:
    """A lesson is here already if one with its key has its text, with the keys of this computer in it."""
    known = {lesson.key: lesson.path for lesson in lessons()[0]}
    for name in _names(item.name):
        place = paths.own_lessons() / f"{name}.md"
        if place in taken:
            continue
        there = place if place.exists() else known.get(name)
        if there is None:
            taken.add(place)
            return Landing(item, "new" if name == item.name else "beside", name, place, name)
        if _named(there.read_text(encoding="utf-8", errors="replace")) == _named(text):
            return Landing(item, "there", name, there, name)
    raise AssertionError("names do not end")


def _run(item: PackedItem, store: RunStore) -> Landing:
    place = store.runs / item.name
    if not place.exists():
        return Landing(item, "new", item.name, place, item.name)
    recorded = recorded_in(place)
    log = next(file.sha256 for file in item.files if item.inside(file) == "events.jsonl")
    same = recorded.content == item.content if recorded is not None else _hash(place / "events.jsonl") == log
    if same:
        return Landing(item, "there", item.name, place, item.name)
    for other in store.runs.glob(f"{item.name[:16]}*"):
        recorded = recorded_in(other)
        if recorded is not None and recorded.content == item.content:
            return Landing(item, "there", other.name, other, other.name)
    while place.exists():
        name = f"{item.name[:16]}{secrets.token_hex(2)}"
        place = store.runs / name
    return Landing(item, "beside", name, place, name)


def _named(text: str) -> str:
    """A lesson's text without its key, which is another one where it was put beside another lesson."""
    return re.sub(r"^key\s*=.*$", "key", text, count=1, flags=re.MULTILINE)


def _names(name: str) -> Mapping[str, None]:
    """The name, and after it the same with numbers."""
    return dict.fromkeys((name, *(f"{name}-{number}" for number in range(2, 1000))))


def _outcome(item: PackedItem, there: Path, name: str) -> Outcome | None:
    """What a name means for a thing; None where another one has it."""
    if not there.exists():
        return "new" if name == item.name else "beside"
    wanted = {item.inside(file): file.sha256 for file in item.files if item.inside(file) != CARD}
    found = {inside: _hash(there / inside) for inside in wanted}
    return "there" if content_of(found) == content_of(wanted) else None


def _hash(file: Path) -> str:
    """The sha256 of a file; "" where there is none."""
    digest = hashlib.sha256()
    try:
        with file.open("rb") as stream:
            while block := stream.read(BLOCK_BYTES):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()
