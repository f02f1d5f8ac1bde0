"""Several task heads on one body: each data set of a run is answered by a head of its own."""

from copy import deepcopy
from typing import Any, cast

import torch
from torch import nn


class Heads(nn.ModuleList):
    """Stands where the model has its head, and passes everything on to the head whose turn it is.

    Attributes:
        turn: number of the data set that is being read.
    """

    turn: int = 0

    def forward(self, *arguments: Any, **named: Any) -> Any:
        return self[self.turn](*arguments, **named)


def heads_at(model: nn.Module, path: str) -> Heads:
    """The heads at this place; a head that stands there alone becomes the first of them."""
    there = model.get_submodule(path)
    if isinstance(there, Heads):
        return there
    made = Heads([there])
    made.train(there.training)
    model.set_submodule(path, made)
    return made


def add_head(model: nn.Module, paths: tuple[str, ...], labels: int) -> None:
    """Add a head for so many classes, drawn from torch's global generator as transformers draws a new one."""
    config = deepcopy(cast(Any, model).config)
    config.num_labels = labels
    with torch.device("meta"):  # sizes and kinds of the parts alone; nothing is allocated
        shell = type(model)(cast(Any, config))
    for path in paths:
        heads = heads_at(model, path)
        like = next(heads[0].parameters())
        head = shell.get_submodule(path).to_empty(device=like.device).to(like.dtype)
        # transformers' own rule for new weights, inner parts before those that hold them, as it does itself.
        # The name is the one that its model classes override.
        head.apply(cast(Any, model)._init_weights)
        head.train(heads.training)
        heads.append(head)
