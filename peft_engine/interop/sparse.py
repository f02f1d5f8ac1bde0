"""The numbers of a model that a run has changed: one safetensors document, and what puts it into a model.

For every tensor that has changed, "NAME|places" (whole numbers, counted through the tensor laid flat) and
"NAME|values" (what stands there now). A tensor that the base model's file does not hold (a new task head),
or of which more than half has changed, is stored whole under its own name.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_
from peft_engine.training.checkpoint import savable

FILE = "sparse.safetensors"
FORMAT = "1"
PLACES, VALUES = "|places", "|values"

RECIPE = f'''\
from safetensors.torch import load_file

learned, state = load_file("{FILE}"), model.state_dict()
for name, values in learned.items():
    if name.endswith("{VALUES}"):
        name = name.removesuffix("{VALUES}")
        state[name].view(-1)[learned[name + "{PLACES}"].long()] = values
    elif not name.endswith("{PLACES}"):
        state[name].copy_(values)
'''
"""The same in a few lines for whoever has no workbench; it stands on the model card."""


def changes(
    base: Mapping[str, Tensor], learned: Mapping[str, Tensor], drawn: frozenset[str]
) -> dict[str, Tensor]:
    """What has changed between two states of a model.

    Args:
        drawn: names of tensors that the base model's file does not hold.
    """
    found: dict[str, Tensor] = {}
    for name, value in learned.items():
        if name in drawn:
            found[name] = value
            continue
        flat = value.flatten()
        places = (flat != base[name].flatten()).nonzero().flatten()
        if 2 * len(places) > len(flat):
            found[name] = value
        elif len(places):
            small = len(flat) < 2**31
            found[f"{name}{PLACES}"] = places.to(torch.int32 if small else torch.int64)
            found[f"{name}{VALUES}"] = flat[places]
    return found


def write(folder: Path, found: Mapping[str, Tensor], base: str) -> None:
    """Write the document; `base` names the model that it belongs to."""
    told = {"format": "peft-workbench-sparse", "version": FORMAT, "base_model": base}
    save_file(savable(dict(found)), folder / FILE, metadata=told)


@torch.no_grad()
def apply(model: nn.Module, file: str | Path) -> Any:
    """Put the numbers of a document into a base model, in place, and return the model.

    Args:
        file: the document, or the folder that it lies in.

    Raises:
        EngineError: a tensor of the document is none of this model's, or has another size.
    """
    path = Path(file)
    found = load_file(path / FILE if path.is_dir() else path)
    state = model.state_dict()
    for name, value in found.items():
        own = name.removesuffix(VALUES).removesuffix(PLACES)
        places = found.get(f"{own}{PLACES}")
        fits = own in state and (
            state[own].shape == value.shape if places is None else int(places.max()) < state[own].numel()
        )
        if not fits:
            raise EngineError(
                Problem(
                    text=N_("{name} of {file} does not fit this model."),
                    advice=N_("Load the base model that the model card names, with as many classes."),
                    values={"name": own, "file": str(path)},
                )
            )
        if places is None:
            state[own].copy_(value)
        elif name.endswith(VALUES):
            state[own].view(-1)[places.long()] = value
    return model
