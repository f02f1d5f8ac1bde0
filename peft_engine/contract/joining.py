"""Races that were added to a race: another method under the same conditions, or more seeds of some.

An added race says in its specification which one it joins (`Race.joins`); the race that it joins lists them
in a small file, so that nobody has to look through the store for them.
"""

import json
from pathlib import Path

from filelock import FileLock

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder, RunStore

FILE = "joined.json"


def home_of(store: RunStore, run: str) -> str:
    """The race that this race was added to, where that is still there; else the run itself."""
    try:
        race = RunFolder(store.runs / run).spec().race
    except EngineError:
        return run
    joins = race.joins if race is not None else ""
    return joins if joins and _is_there(store, joins) else run


def joined(store: RunStore, race: str) -> list[str]:
    """The races that were added to a race, oldest first; those that were deleted are left out."""
    return [run for run in _listed(store.runs / race) if _is_there(store, run)]


def join(store: RunStore, race: str, added: str) -> None:
    """Note that a race was added to a race.

    Raises:
        OSError: the folder of the race cannot be written.
    """
    folder = store.runs / race
    with FileLock(folder / f"{FILE}.lock", timeout=10):
        runs = list(dict.fromkeys([*_listed(folder), added]))
        partial = folder / f"{FILE}.part"
        partial.write_text(json.dumps({"format": 1, "races": runs}), encoding="utf-8")
        put_in_place(partial, folder / FILE)


def _listed(folder: Path) -> list[str]:
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))["races"]
        return [str(run) for run in found]
    except (OSError, ValueError, LookupError, TypeError):
        return []  # nothing was added, or the file is damaged: the race stands for itself


def _is_there(store: RunStore, run: str) -> bool:
    return (store.runs / run / "spec.toml").is_file()
