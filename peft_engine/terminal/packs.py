"""`pack`: make, open and show classroom packs, files that carry models, data, lessons and recorded runs."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from peft_engine.cli import DONE, open_store
from peft_engine.contract.pack import NAMES, STAGES, SUFFIX, Manifest, Progress, Stage
from peft_engine.contract.pack_checking import read_pack
from peft_engine.contract.pack_landing import Landing, Outcome
from peft_engine.contract.pack_making import gather, make_pack
from peft_engine.contract.pack_opening import open_pack
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.terminal import tables

OUTCOMES: dict[Outcome, str] = {
    "new": N_("here now, as {key}"),
    "there": N_("was here already, as {key}"),
    "beside": N_("here now as {key}, beside another one of its name"),
}
TENTHS = 10


def pack(chosen: argparse.Namespace) -> int:
    """Do what was asked for with a pack."""
    ways: dict[str, Callable[[argparse.Namespace, Path], int]] = {"make": _make, "open": _open, "show": _show}
    file = Path(chosen.file)
    try:
        return ways[chosen.action](chosen, file)
    except OSError as error:
        raise EngineError(
            Problem(
                text=N_("{place} cannot be used: {reason}."),
                advice=N_("Free some space or check who may write there, then try again."),
                values={
                    "place": str(error.filename or file),
                    "reason": error.strerror or str(error),
                },
            )
        ) from None


def _make(chosen: argparse.Namespace, file: Path) -> int:
    store = open_store(chosen)
    asked = {name: _keys(getattr(chosen, f"packed_{name}")) for name in ("models", "data", "lessons", "runs")}
    target = file if file.suffix == SUFFIX else file.with_name(f"{file.name}{SUFFIX}")
    made = make_pack(target, chosen.title or target.stem, gather(store, **asked), store, _tenths())
    if chosen.json:
        tables.show_json(document(target, made))
    else:
        words = N_("{path} holds {count} things, {size}.")
        tables.say(words, path=str(target), count=len(made.items), size=tables.size(target.stat().st_size))
    return DONE


def _open(chosen: argparse.Namespace, file: Path) -> int:
    found = open_pack(file, open_store(chosen), _tenths())
    if chosen.json:
        told = document(file, found.manifest)
        for item, landing in zip(_sorted(told["items"]), _by_name(found.landings), strict=True):
            item |= {"outcome": landing.outcome, "key": landing.key}
        tables.show_json(told)
    else:
        for landing in found.landings:
            tables.say("{kind}: {title}", kind=NAMES[landing.item.kind], title=landing.item.title)
            tables.say(f"  {OUTCOMES[landing.outcome]}", key=landing.key)
    return DONE


def _show(chosen: argparse.Namespace, file: Path) -> int:
    found = read_pack(file)
    if chosen.json:
        tables.show_json(document(file, found))
    else:
        tables.say("{title}", title=found.title)
        for item in found.items:
            words = "  {kind}: {title}, {size}"
            tables.say(words, kind=NAMES[item.kind], title=item.title, size=tables.size(item.bytes))
    return DONE


def document(file: Path, found: Manifest) -> dict[str, Any]:
    """A pack for JSON."""
    return {
        "path": str(file),
        "title": found.title,
        "bytes": found.bytes,
        "items": [
            {"kind": item.kind, "name": item.name, "title": item.title, "bytes": item.bytes}
            for item in found.items
        ],
    }


def _by_name(found: tuple[Landing, ...]) -> list[Landing]:
    return sorted(found, key=lambda landing: (landing.item.kind, landing.item.name))


def _sorted(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(items, key=lambda item: (item["kind"], item["name"]))


def _keys(told: list[str]) -> list[str]:
    """Options may be given several times, and hold several keys between commas; a path with a comma stands
    alone."""
    return [key for each in told for key in ([each] if Path(each).exists() else each.split(",")) if key]


def _tenths() -> Progress:
    """Says on standard error how far it is, at every tenth of each stage."""
    told: set[tuple[Stage, int]] = set()

    def heard(stage: Stage, done: int, total: int) -> None:
        tenth = TENTHS * done // total if total else TENTHS
        if (stage, tenth) not in told:
            told.add((stage, tenth))
            print(f"{STAGES[stage]} {100 * tenth // TENTHS} %", file=sys.stderr, flush=True)

    return heard
