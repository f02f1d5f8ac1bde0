"""What stays of a run: the learned tensors, the answers item by item, the metrics."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.tasks.base import ItemScore, Task
from peft_engine.tasks.reading import Reading
from peft_engine.training.checkpoint import savable
from peft_engine.training.setup import Ready, versions

FORMAT = 1
SOMETIMES = ("given", "wanted", "credit", "at")
COUNTED = ("bytes", "hits")
"""What only some tasks tell of an answer."""
METHOD, HEAD = "method.safetensors", "head.safetensors"


def write_learned(folder: RunFolder, ready: Ready) -> None:
    """Write what was learned into result/: method.safetensors and head.safetensors."""
    folder.result.mkdir(exist_ok=True)
    _save(ready.tuner.state(), folder.result / METHOD)
    _save(head_state(ready.model, ready.anatomy), folder.result / HEAD)


def write_result(
    folder: RunFolder,
    ready: Ready,
    scores: Sequence[Sequence[ItemScore]],
    metrics: dict[str, float],
    extras: dict[str, Any],
) -> None:
    """Write the rest of result/: predictions.jsonl, and result.json last, so that it marks the whole."""
    with (folder.result / "predictions.jsonl").open("w", encoding="utf-8") as file:
        for number, own in enumerate(scores):
            named = {"data": ready.sets[number].id} if len(ready.sets) > 1 else {}
            for score in own:
                file.write(json.dumps(named | _line(score), ensure_ascii=False) + "\n")
    told = {
        "format": FORMAT,
        "method": ready.plan.card.key,
        "model": ready.plan.spec.model.key,
        "task": ready.plan.spec.task,
        "labels": list(ready.plan.data.labels),
        "metrics": metrics,
        "versions": versions(),
        "data_hash": ready.sets[0].parts.content_hash,
        "extras": extras,
    } | _facts(ready.sets[0].task)
    if len(ready.sets) > 1:
        told["data"] = [
            {
                "id": found.id,
                "task": found.task,
                "labels": list(found.entry.labels),
                "data_hash": read.parts.content_hash,
            }
            | _facts(read.task)
            for found, read in zip(ready.plan.sets, ready.sets, strict=True)
        ]
    partial = folder.result / "result.json.part"
    partial.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    put_in_place(partial, folder.result / "result.json")


def _facts(task: Task) -> dict[str, Any]:
    """What an answer needs of the training part, beside the classes; nothing where that is nothing."""
    found = task.facts() if isinstance(task, Reading) else {}
    return {"facts": found} if found else {}


def _line(score: ItemScore) -> dict[str, Any]:
    """An answer as it is kept; what its task does not tell is left out."""
    told = asdict(score)
    idle = {name for name in SOMETIMES if told[name] is None or told[name] == []}
    idle |= {name for name in COUNTED if not told[name]}
    return {name: value for name, value in told.items() if name not in idle}


def head_state(model: nn.Module, anatomy: Anatomy) -> dict[str, Tensor]:
    """The task head's tensors by name; empty where the model's own head answers."""
    ids = {id(p) for p in anatomy.head_parameters()}
    return {name: p.detach() for name, p in model.named_parameters() if id(p) in ids}


def load_result(folder: RunFolder, model: nn.Module, anatomy: Anatomy, tuner: Tuner) -> None:
    """Put a finished run's learned tensors into a model on which its method was just attached.

    Raises:
        EngineError: the run has no result.
    """
    read_result(folder)
    tuner.finish()
    load_learned(folder.result, model, anatomy, tuner)


def load_learned(where: Path, model: nn.Module, anatomy: Anatomy, tuner: Tuner) -> None:
    """Put the tensors that lie in a folder, as `write_learned` wrote them, into model and method.

    Raises:
        EngineError: they are damaged or missing, or belong to another model or other settings.
    """
    # Beside the head it may hold what the base model's file lacks (a pooler), where the run was imported.
    own = {name: parameter.detach() for name, parameter in model.named_parameters()}
    try:
        tuner.load(load_file(where / METHOD))
        for name, value in load_file(where / HEAD).items():
            own[name].copy_(value)
    except (OSError, SafetensorError) as error:
        raise EngineError(
            Problem(
                field="run",
                text=N_("What was learned cannot be read from {path}: {reason}"),
                advice=N_("Run the experiment again."),
                values={"path": str(where), "reason": str(error).splitlines()[0]},
            )
        ) from error
    except torch.OutOfMemoryError:
        raise
    except (KeyError, RuntimeError) as error:  # a name that nothing here has, or another shape
        raise EngineError(
            Problem(
                field="run",
                text=N_("What was learned in {path} does not fit this model and these settings: {reason}"),
                advice=N_("Run the experiment again."),
                values={"path": str(where), "reason": str(error).splitlines()[-1].strip()},
            )
        ) from error


def read_result(folder: RunFolder) -> dict[str, Any]:
    """What result.json tells; it is written last, so where it is the result is whole.

    Raises:
        EngineError: the run has no result, or one that is damaged or of a newer format.
    """
    file = folder.result / "result.json"
    if not file.is_file():
        raise EngineError(
            Problem(
                field="run",
                text=N_("Run {run} has no result yet."),
                advice=N_("Let it finish first, or resume it."),
                values={"run": folder.id},
            )
        )
    try:
        told = dict(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise EngineError(
            Problem(
                field="run",
                text=N_("The result of run {run} is damaged: {reason}."),
                advice=N_("Run the experiment again."),
                values={"run": folder.id, "reason": str(error)},
            )
        ) from error
    if told.get("format", FORMAT) > FORMAT:
        raise EngineError(
            Problem(
                field="run",
                text=N_("The result of run {run} has format {found}; this version reads up to {newest}."),
                values={"run": folder.id, "found": told["format"], "newest": FORMAT},
            )
        )
    return told


def _save(tensors: dict[str, Tensor], path: Path) -> None:
    save_file(savable(tensors), path)
