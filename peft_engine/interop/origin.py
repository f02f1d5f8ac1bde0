"""What a checkpoint of HF peft comes from: base model, task, classes and data, as far as is told."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from peft_engine.contract import library
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.plan import task_problem
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef, from_mapping
from peft_engine.contract.tasks import LABELLED
from peft_engine.contract.texts import N_
from peft_engine.interop import certify
from peft_engine.interop.adapter_file import read_tensors
from peft_engine.interop.exchange import cannot_read
from peft_engine.interop.task_notes import TASK_OF_TYPE, has_segments, task_type

UNKNOWN = "unknown"
"""The data of a run of which nobody says what it was trained on."""
HEAD_ENDINGS = (
    *("classifier.out_proj.weight", "classification_head.out_proj.weight"),
    *("base_model.classifier.weight", "model.classifier.weight", ".score.weight"),
)
"""How the last matrix of a task head is called; its height is the number of classes."""


@dataclass(frozen=True)
class Wanted:
    """What whoever imports says of a checkpoint; empty where the checkpoint itself has to tell."""

    model: str = ""
    task: str = ""
    data: str = ""
    labels: tuple[str, ...] = ()


def certificate_of(folder: Path) -> dict[str, Any]:
    """What the certificate of one of our own exports says; nothing where there is none that can be read."""
    file = folder / certify.PLACE / certify.TOLD
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def base_of(config: dict[str, Any], told: dict[str, Any], wanted: Wanted) -> ModelEntry:
    """The base model: the one that is named, else the checkpoint's, by key or folder or last name."""
    if wanted.model:
        return library.model(wanted.model)
    named = str(config.get("base_model_name_or_path") or "")
    for key in dict.fromkeys(filter(None, (told.get("base_model"), named, Path(named).name.lower()))):
        try:
            found = library.model(str(key))
        except EngineError:
            continue
        if told.get("base_hash") in (None, found.content_hash()):
            return found
    raise EngineError(
        Problem(
            field="model",
            text=N_("The base model of this checkpoint, {model}, is not on this machine."),
            advice=N_("Name its key or its folder as the model."),
            values={"model": named or "-"},
        )
    )


def experiment_of(
    folder: Path,
    config: dict[str, Any],
    told: dict[str, Any],
    wanted: Wanted,
    entry: ModelEntry,
    method: str,
) -> tuple[ExperimentSpec, DataEntry]:
    """The experiment that the run would have been, the method's settings left out, and its data."""
    before = _spec(told)
    known = TASK_OF_TYPE.get(str(config.get("task_type")))
    task = wanted.task or told.get("task") or known
    if not task:
        raise cannot_read("task_type", config.get("task_type"))
    data, ref = _data(told, wanted, task)
    if data is not None:
        task = data.task
    problem = task_problem(task, entry)
    if problem is None and task_type(task, entry.shape.kind, has_segments(entry.config())) != config.get(
        "task_type"
    ):
        problem = Problem(
            field="task",
            text=N_("The checkpoint was made for {theirs}, not for the task {ours}."),
            advice=N_("Choose another task, or other data."),
            values={"theirs": str(config.get("task_type")), "ours": task},
        )
    if problem is not None:
        raise EngineError(problem)
    if data is None:
        data = _nothing(task, _labels(folder, told, wanted) if task in LABELLED else ())
    elif task in LABELLED:
        _labels(folder, told, replace(wanted, labels=data.labels))
    data = replace(data, facts=_facts(told) or data.facts)
    spec = from_mapping(
        {
            "name": folder.name,
            "model": ModelRef(key=entry.key, content_hash=entry.content_hash()).model_dump(),
            "data": [ref.model_dump(exclude_none=True)],
            "task": task,
            "method": MethodRef(key=method).model_dump(),
            "training": before.get("training", {}),
            "seed": before.get("seed", 1),
        }
    )
    return spec, data


def _spec(told: dict[str, Any]) -> dict[str, Any]:
    """The experiment that a certificate tells of; nothing where it tells of none.

    Raises:
        EngineError: it tells of something else in its place.
    """
    found = told.get("spec") or {}
    data = found.get("data") or [] if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(data, list):
        raise _no_certificate()
    return found


def _facts(told: dict[str, Any]) -> dict[str, float]:
    """What answers need of the training part, beside the classes."""
    found = told.get("facts") or {}
    if not isinstance(found, dict) or not all(isinstance(value, int | float) for value in found.values()):
        raise _no_certificate()
    return {str(name): float(value) for name, value in found.items()}


def _no_certificate() -> EngineError:
    return EngineError(
        Problem(
            field="folder",
            text=N_("The certificate beside this checkpoint is none of ours, or it was changed."),
            advice=N_("Take the folder {place} away, and name the data and the task."),
            values={"place": certify.PLACE},
        )
    )


def _data(told: dict[str, Any], wanted: Wanted, task: str) -> tuple[DataEntry | None, DataRef]:
    """The data that was named; else that of our own export, if it is there as it was; else none."""
    if wanted.data:
        entry = library.data_set(wanted.data, None, wanted.task or None)
        return entry, DataRef(key=wanted.data, content_hash=entry.content_hash())
    for given in list(_spec(told).get("data") or ())[:1]:
        try:
            ref = DataRef.model_validate(given)
        except ValidationError:
            raise _no_certificate() from None
        try:
            entry = library.data_set(ref.key, ref.columns, task)
        except EngineError:
            continue
        if entry.content_hash() == ref.content_hash:
            return entry, ref
    return None, DataRef(key=UNKNOWN)


def _labels(folder: Path, told: dict[str, Any], wanted: Wanted) -> tuple[str, ...]:
    """The names of the classes; numbers where nobody says them.

    Raises:
        EngineError: there are more or fewer than the head tells apart.
    """
    count = _classes(folder)
    names = wanted.labels or tuple(told.get("label_names") or ()) or tuple(f"LABEL_{n}" for n in range(count))
    if len(names) != count:
        raise EngineError(
            Problem(
                field="labels",
                text=N_("The checkpoint tells {count} classes apart, not {given} ({names})."),
                advice=N_("Name as many classes, in the order in which they were learned."),
                values={"count": count, "given": len(names), "names": ", ".join(names)},
            )
        )
    return names


def _classes(folder: Path) -> int:
    """How many classes the head of a checkpoint tells apart: the height of its last matrix.

    Raises:
        EngineError: the checkpoint has no head.
    """
    found = read_tensors(folder)
    for ending in HEAD_ENDINGS:
        for name, tensor in found.items():
            if name.endswith(ending):
                return len(tensor)
    raise cannot_read("modules_to_save", None)


def _nothing(task: str, labels: Sequence[str]) -> DataEntry:
    """Data of which only the classes are known."""
    return DataEntry(
        key=UNKNOWN,
        title=UNKNOWN,
        sentence="",
        task=task,
        columns={},
        labels=tuple(labels),
        files={},
        rows={},
        licence="",
        built_in=False,
    )
