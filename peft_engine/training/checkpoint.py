"""Checkpoints: tensors in safetensors, the rest JSON, written aside and moved into place when whole."""

import json
import os
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

FORMAT = 1
BEST = "best"


@dataclass
class Position:
    """Where a run stands; everything that is no tensor. Data position and random state follow from `step`
    and the seed."""

    step: int = 0
    phase_index: int = 0
    evaluated_step: int = -1
    best_score: float | None = None
    best_loss: float | None = None
    lowest_loss: float | None = None
    best_step: int = -1
    checks_without_progress: int = 0
    tokens_seen: int = 0
    seconds: float = 0.0
    peak_memory_bytes: int = 0
    format: int = FORMAT
    extra: dict[str, Any] = field(default_factory=dict)


def learning_tensors(model: nn.Module) -> dict[str, Tensor]:
    """All that learns, by name, and what the model keeps beside it in buffers that are saved."""
    return {name: p.detach() for name, p in model.named_parameters() if p.requires_grad}


def optimizer_tensors(optimizer: torch.optim.Optimizer, model: nn.Module) -> dict[str, Tensor]:
    """The optimizer's state by parameter name and entry."""
    names = {id(p): name for name, p in model.named_parameters()}
    tensors = {}
    for parameter, state in optimizer.state.items():
        for entry, value in state.items():
            tensors[f"{names[id(parameter)]}|{entry}"] = torch.as_tensor(value)
    return tensors


def load_optimizer(optimizer: torch.optim.Optimizer, model: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Put the state back that `optimizer_tensors` gave."""
    parameters = dict(model.named_parameters())
    for key, value in tensors.items():
        name, entry = key.rsplit("|", 1)
        parameter = parameters[name]
        # AdamW counts its steps on the CPU unless it is fused on a device; the rest lies beside the
        # parameter.
        target = value if value.ndim == 0 and parameter.device.type == "cpu" else value.to(parameter.device)
        optimizer.state[parameter][entry] = target.clone()


def savable(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """The tensors as safetensors takes them: whole, on the CPU, no two on the same memory.

    Only what shares memory is copied: a copy of everything would be the highest peak of full fine-tuning.
    """
    seen: set[int] = set()
    made = {}
    for name, tensor in tensors.items():
        value = tensor.detach().contiguous().cpu()
        address = value.untyped_storage().data_ptr()
        made[name] = value.clone() if address in seen else value
        seen.add(address)
    return made


def save(folder: Path, name: str, position: Position, parts: dict[str, dict[str, Tensor]]) -> int:
    """Write a checkpoint under a name and remove the older ones (the best is kept).

    Returns:
        its size in bytes.

    Raises:
        OSError: the disk is full; the older checkpoint is still there.
    """
    folder.mkdir(exist_ok=True)
    partial = folder / f"{name}.part"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    try:
        for part, tensors in parts.items():
            save_file(savable(tensors), partial / f"{part}.safetensors")
        (partial / "position.json").write_text(json.dumps(asdict(position)), encoding="utf-8")
        for file in partial.iterdir():
            with file.open("r+b") as opened:  # Windows writes through only what is open for writing
                os.fsync(opened.fileno())
    except BaseException:  # a full disk needs the room that half a checkpoint takes
        shutil.rmtree(partial, ignore_errors=True)
        raise
    final = folder / name
    old = folder / f"{name}.old"
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        put_in_place(final, old)
    put_in_place(partial, final)
    shutil.rmtree(old, ignore_errors=True)
    if name != BEST:
        for other in folder.iterdir():
            if other.name != name and not other.name.startswith(BEST):
                shutil.rmtree(other, ignore_errors=True)
    return sum(file.stat().st_size for file in final.iterdir())


def newest(folder: Path) -> Path | None:
    """The newest whole checkpoint from which a run can go on, or None."""
    if not folder.is_dir():
        return None
    # A name ending in .old is one that was just being replaced: whole, and the second choice.
    found = [p for p in folder.iterdir() if p.name.startswith("step-") and p.suffix in ("", ".old")]
    whole = [p for p in found if (p / "position.json").is_file()]
    return max(whole, key=lambda p: (p.stem, p.suffix == ""), default=None)


def best(folder: Path) -> Path | None:
    """The checkpoint of the best validation score, or None. A best that was being replaced counts as
    there."""
    for name in (BEST, f"{BEST}.old"):
        if (folder / name / "position.json").is_file():
            return folder / name
    return None


def load(checkpoint: Path) -> tuple[Position, dict[str, dict[str, Tensor]]]:
    """A checkpoint's position and parts.

    Raises:
        EngineError: it is damaged, or of a newer format.
    """
    try:
        told = json.loads((checkpoint / "position.json").read_text(encoding="utf-8"))
        if told["format"] > FORMAT:
            raise EngineError(
                Problem(
                    text=N_("The checkpoint {path} has format {found}; this version reads up to {newest}."),
                    values={"path": str(checkpoint), "found": told["format"], "newest": FORMAT},
                )
            )
        parts = {file.stem: load_file(file) for file in checkpoint.glob("*.safetensors")}
        return Position(**told), parts
    except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
        raise EngineError(
            Problem(
                text=N_("The checkpoint {path} is damaged: {reason}."),
                advice=N_("Delete that folder; the run then starts from the beginning."),
                values={"path": str(checkpoint), "reason": str(error)},
            )
        ) from error
