"""What a download fetches: the files of one commit, or why there is nothing to fetch."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from peft_engine.contract import recognised
from peft_engine.contract.downloads import Plan, PlannedFile, Wanted
from peft_engine.contract.hub_facts import DataConfiguration, DataFacts, HubFile
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.hub import data_sets, looking
from peft_engine.hub.client import Hub, HubError, gated

SPARE = 100 << 20
"""Bytes that stay free on the disk."""


def plan_of(hub: Hub, wanted: Wanted) -> Plan:
    """Ask the hub what there is to fetch.

    Raises:
        EngineError: it cannot be used here, all reasons at once.
        HubError: it may not be fetched, or the hub does not answer.
    """
    return _model(hub, wanted) if wanted.kind == "model" else _data(hub, wanted)


def _model(hub: Hub, wanted: Wanted) -> Plan:
    found = looking.facts(hub, wanted.repo, wanted.revision)
    if found.gate and not found.config:
        raise HubError(gated(found.repo), gated=found.repo, gate=found.gate)
    if found.problems:
        raise EngineError(found.problems)
    if found.strange:
        _look_at(found.config)
    files = tuple(_planned(file, file.path) for file in found.files)
    return Plan(repo=found.repo, commit=found.commit, title=found.name, licence=found.licence, files=files)


def _look_at(config: dict[str, Any]) -> None:
    """Have the shape of an unknown architecture looked at, for which config.json is enough.

    Raises:
        EngineError: it is too strange; the sentence says why.
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "config.json").write_text(json.dumps(config), encoding="utf-8")
        recognised.look_at(Path(folder))


def _data(hub: Hub, wanted: Wanted) -> Plan:
    found = data_sets.facts(hub, wanted.repo, wanted.revision)
    if found.problems:
        raise EngineError(found.problems)
    chosen = configuration(found, wanted.configuration)
    parts = [part for part in chosen.parts if not wanted.parts or part.name in wanted.parts]
    unknown = set(wanted.parts) - {part.name for part in chosen.parts}
    if unknown:
        raise EngineError(
            Problem(
                text=N_("{name} has no part called {part}."),
                advice=N_("There are: {known}."),
                values={
                    "name": wanted.repo,
                    "part": sorted(unknown)[0],
                    "known": ", ".join(part.name for part in chosen.parts),
                },
            )
        )
    files = [
        _planned(file, f"{part.name}/{number:05}{Path(file.path).suffix.lower()}")
        for part in parts
        for number, file in enumerate(part.files)
    ]
    title = found.repo.rpartition("/")[2]
    return Plan(repo=found.repo, commit=found.commit, title=title, licence=found.licence, files=tuple(files))


def configuration(found: DataFacts, name: str) -> DataConfiguration:
    """The configuration of this name; the only one, or the one called default, where none is named.

    Raises:
        EngineError: there is none, or it must be said which.
    """
    known = {one.name: one for one in found.configurations}
    if not name and len(known) == 1:
        return found.configurations[0]
    chosen = known.get(name or "default")
    if chosen is not None:
        return chosen
    raise EngineError(
        Problem(
            text=N_("{name} has no configuration called {wanted}.")
            if name
            else N_("{name} has several configurations, and one must be chosen."),
            advice=N_("There are: {known}."),
            values={"name": found.repo, "wanted": name, "known": ", ".join(known)},
        )
    )


def require_room(folder: Path, needed: int) -> None:
    """Refuse what the disk does not hold.

    Args:
        needed: bytes that are still to come.

    Raises:
        EngineError: there is less free, with both figures.
    """
    free = shutil.disk_usage(folder).free
    if needed + SPARE > free:
        raise EngineError(no_room(folder, needed, free))


def no_room(folder: Path, needed: int, free: int) -> Problem:
    return Problem(
        text=N_("The download needs {needed} GB more, and {folder} has {free} GB free."),
        advice=N_("Free some space, then go on."),
        values={"needed": round(needed / 1e9, 2), "free": round(free / 1e9, 2), "folder": str(folder)},
    )


def _planned(file: HubFile, place: str) -> PlannedFile:
    return PlannedFile(**file.model_dump(), place=place)
