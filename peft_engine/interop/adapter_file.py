"""The two files of HF peft's checkpoint format: adapter_config.json and adapter_model.safetensors."""

import json
from pathlib import Path
from typing import Any, cast

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.interop.exchange import PROMPT, PeftCheckpoint, PeftFile, cannot_read, module_names
from peft_engine.interop.task_notes import has_segments, task_type
from peft_engine.training.checkpoint import savable

CONFIG, TENSORS = "adapter_config.json", "adapter_model.safetensors"


def write_adapter(folder: Path, made: PeftCheckpoint, anatomy: Anatomy, base: str) -> None:
    """Write both files; `base` names the base model. The task head goes along whole."""
    whole = made.whole | head(anatomy)
    segments = has_segments(cast(Any, anatomy.model).config.to_dict())
    config = {
        "base_model_name_or_path": base,
        "task_type": task_type(anatomy.task, anatomy.shape.kind, segments),
        "inference_mode": True,
        "modules_to_save": sorted(whole) or None,
        **made.config,
    }
    tensors = {
        (name if name == PROMPT else made.prefix + name): tensor for name, tensor in made.tensors.items()
    }
    for path, state in whole.items():
        tensors |= {f"{made.prefix}{path}.{name}": tensor for name, tensor in state.items()}
    save_file(savable(tensors), folder / TENSORS, metadata={"format": "pt"})
    (folder / CONFIG).write_text(
        json.dumps(dict(sorted(config.items())), indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def head(anatomy: Anatomy) -> dict[str, dict[str, Tensor]]:
    """Path of every module of the task head to its tensors."""
    names = module_names(anatomy.model)
    return {
        names[id(module)]: {n: p.detach() for n, p in module.state_dict().items()}
        for module in anatomy.head_modules()
    }


def read_config(folder: Path) -> dict[str, Any]:
    """adapter_config.json of a folder.

    Raises:
        EngineError: it is not there, or no JSON object.
    """
    file = folder / CONFIG
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineError(
            Problem(
                field="folder",
                text=N_("{folder} holds no adapter_config.json, so it is no checkpoint of HF peft."),
                advice=N_("Choose the folder that an adapter was saved or downloaded to."),
                values={"folder": str(folder)},
            )
        ) from None
    except (ValueError, OSError) as error:
        raise _unreadable(file, error) from None
    if not isinstance(found, dict):
        raise _unreadable(file, ValueError("no JSON object"))
    return found


def read_tensors(folder: Path) -> dict[str, Tensor]:
    """adapter_model.safetensors of a folder.

    Raises:
        EngineError: it is not there, or cannot be read.
    """
    file = folder / TENSORS
    if not file.is_file():
        raise EngineError(
            Problem(
                field="folder",
                text=N_("{folder} holds no adapter_model.safetensors."),
                advice=N_("Weights as pickle files are not read; let HF peft save them as safetensors."),
                values={"folder": str(folder)},
            )
        )
    try:
        return dict(load_file(file))
    except (OSError, SafetensorError) as error:
        raise _unreadable(file, error) from None


def read_adapter(folder: Path, anatomy: Anatomy) -> tuple[PeftFile, dict[str, Tensor]]:
    """The checkpoint in a folder, and the task head's tensors by their names in the model.

    Raises:
        EngineError: a file is missing or unreadable, or tensors are none of this model's.
    """
    config, given = read_config(folder), read_tensors(folder)
    prefix = "base_model." if PROMPT in given else "base_model.model."
    heads = head(anatomy)
    own: dict[str, Tensor] = {}
    whole: dict[str, dict[str, Tensor]] = {}
    rest: dict[str, Tensor] = {}
    for name, tensor in given.items():
        inside = name.removeprefix(prefix)
        path = next((path for path in heads if inside.startswith(f"{path}.")), None)
        if path is not None:
            own[inside] = tensor.float()
        elif _saved_whole(inside, config):
            module, _, part = inside.rpartition(".")
            whole.setdefault(module, {})[part] = tensor.float()
        else:
            rest[inside] = tensor
    wanted = {
        f"{path}.{name}": tensor.shape for path, state in heads.items() for name, tensor in state.items()
    }
    missing = sorted(set(wanted) - set(own))
    if missing:
        raise cannot_read("modules_to_save", config.get("modules_to_save"))
    for name, tensor in own.items():
        if name not in wanted or tensor.shape != wanted[name]:
            raise cannot_read("modules_to_save", f"{name} {tuple(tensor.shape)}")
    return PeftFile(config, rest, whole), own


def _saved_whole(name: str, config: dict[str, Any]) -> bool:
    """Whether a tensor belongs to a module that HF peft saves whole: it may be named by its end alone."""
    path = name.rpartition(".")[0].split(".")
    endings = {
        ".".join(path[start:end]) for start in range(len(path)) for end in range(start + 1, len(path) + 1)
    }
    return any(module in endings for module in config.get("modules_to_save") or ())


def _unreadable(file: Path, error: Exception) -> EngineError:
    return EngineError(
        Problem(
            field="folder",
            text=N_("{file} cannot be read: {reason}."),
            advice=N_("Get it again."),
            values={"file": str(file), "reason": str(error).splitlines()[0][:200]},
        )
    )
