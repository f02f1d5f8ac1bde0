"""Taking a model off this computer: its files go, the runs that used it keep what they learned."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from peft_engine.contract import model_places, paths
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_

GOING = ".going-"
"""How a folder is called while it is deleted: nothing looks into it any more."""


MOST_NAMED = 4
"""Runs that are named one by one."""


def runs_with(entry: ModelEntry, records: Iterable[RunRecord]) -> list[RunRecord]:
    """The runs that were made with a model: they need its files to go on, to answer and to be repeated."""
    names = {entry.key, str(entry.folder)}
    return [record for record in records if record.spec.get("model", {}).get("key") in names]


def require_idle(entry: ModelEntry, records: Iterable[RunRecord], queued: Iterable[str]) -> None:
    """Refuse to remove a model that something is being trained with, or is about to be.

    Args:
        queued: the runs of the queue that need their model, see `RunQueue.needing`.

    Raises:
        EngineError: the runs, a few of them by name.
    """
    soon = set(queued)
    busy = [run.id for run in runs_with(entry, records) if run.status == "running" or run.id in soon]
    if not busy:
        return
    text = N_("{model} is in use: these runs train with it or wait in the queue: {runs}.")
    if len(busy) > MOST_NAMED:
        text = N_(
            "{model} is in use: these runs and {more} others train with it or wait in the queue: {runs}."
        )
    raise EngineError(
        Problem(
            field="model.key",
            text=text,
            advice=N_("Stop them, or take them off the queue, then remove it."),
            values={
                "model": entry.title,
                "runs": ", ".join(busy[:MOST_NAMED]),
                "more": max(0, len(busy) - MOST_NAMED),
            },
        )
    )


def remove_model(entry: ModelEntry) -> None:
    """Delete the files of a model that was fetched, or that lies in the cache of transformers, which other
    programs may use too.

    Raises:
        EngineError: it is built in, or lies in a folder of the person's own, or its files cannot be deleted.
    """
    folder = _folder_of(entry)
    going = folder.with_name(f"{GOING}{folder.name}")
    try:
        os.replace(folder, going)
        shutil.rmtree(going)
    except OSError as error:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The files of {model} cannot be deleted: {reason}."),
                advice=N_("End whatever uses them, or delete {path} yourself."),
                values={
                    "model": entry.title,
                    "reason": error.strerror or str(error),
                    "path": str(going if going.exists() else folder),
                },
            )
        ) from None


def _folder_of(entry: ModelEntry) -> Path:
    """The folder that goes: of the cache the one that holds all versions of the model."""
    if entry.origin == "fetched" and entry.folder.parent == paths.models():
        return entry.folder
    if entry.origin == "cache":
        whole = entry.folder.parents[1]
        if whole.parent == model_places.cache_folder() and whole.name.startswith("models--"):
            return whole
    text = N_("{model} comes with the workbench and stays.")
    if not entry.built_in:
        text = N_("{model} lies in a folder of yours, {path}, which is left alone.")
    raise EngineError(
        Problem(
            field="model.key",
            text=text,
            advice="" if entry.built_in else N_("Delete it there, or take the folder off the list."),
            values={"model": entry.title, "path": str(entry.folder)},
        )
    )
