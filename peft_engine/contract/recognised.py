"""Architectures that nobody has described here, as they were recognised by their shape: a file for each.

`peft_engine.recognising` makes them, with torch, when somebody asks for it; here they are only read.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

VOLATILE = frozenset({"_name_or_path", "dtype", "torch_dtype", "transformers_version", "use_cache"})
"""What a config.json may say differently of the same architecture and sizes."""
LONGEST = 600
"""Seconds that a look may take; a few are usual."""
_SHAPES = TypeAdapter(ModelShape)


def folder() -> Path:
    """Where they lie."""
    return paths.home() / "architectures"


def shape_for(config: Mapping[str, Any]) -> ModelShape | None:
    """The sizes of the model that this config.json describes, or None where it was not recognised yet."""
    try:
        return _SHAPES.validate_json(_file(config).read_bytes())
    except (OSError, ValidationError):  # recognising it again mends a damaged file
        return None


def look_at(folder: Path) -> str:
    """Have the model in this folder looked at by a process of its own, which takes some seconds and ends with
    this one; gives its type.

    Raises:
        EngineError: it is too strange; the sentence says why.
    """
    # Nobody writes into this pipe: it ends, on every system, when this process does, however that happens.
    read_end, write_end = os.pipe()
    try:
        asked = subprocess.run(
            [sys.executable, "-m", "peft_engine.recognising", "--held", str(folder)],
            stdin=read_end,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=LONGEST,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("Looking at the model in {folder} took too long."),
                advice=N_("Choose a model of a known type."),
                values={"folder": str(folder)},
            )
        ) from error
    finally:
        os.close(read_end)
        os.close(write_end)
    lines = [line for line in asked.stdout.splitlines() if line.startswith("{")]
    answer = json.loads(lines[-1]) if lines else {}
    if "type" in answer:
        return str(answer["type"])
    problems = [Problem.model_validate(problem) for problem in answer.get("problems", ())]
    raise EngineError(
        problems
        or Problem(
            field="model.key",
            text=N_("The model in {folder} could not be looked at: {reason}."),
            advice=N_("Try again; if it fails once more, choose a model of a known type."),
            values={"folder": str(folder), "reason": (asked.stderr.strip() or str(asked.returncode))[-300:]},
        )
    )


def keep(config: Mapping[str, Any], shape: ModelShape) -> None:
    """Remember the sizes for this config.json."""
    file = _file(config)
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(".part")
    aside.write_bytes(_SHAPES.dump_json(shape))
    aside.replace(file)


def refuse(shape: ModelShape) -> Problem | None:
    """Why a method that needs more than maps, biases and weights cannot be used where only those are
    certain."""
    if not shape.by_shape:
        return None
    return Problem(
        field="method.key",
        text=N_("Models of type {type} were recognised by their shape alone, and this method needs more."),
        advice=N_(
            "How they count positions and hand over what they read is not certain; choose LoRA instead."
        ),
        values={"type": shape.model_type},
    )


def _file(config: Mapping[str, Any]) -> Path:
    told = {name: value for name, value in config.items() if name not in VOLATILE}
    text = json.dumps(told, sort_keys=True, default=str)
    return folder() / f"{sha256(text.encode()).hexdigest()[:24]}.json"
