"""The parts of a task that the training loop uses, the same for every task."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

import torch
from torch import Tensor, nn

IGNORE = -100
"""Target of a position that does not count in the loss."""

Row = Mapping[str, Any]
"""A row by role, each cell as its role holds it (`contract/cells.py`)."""
Example = dict[str, Any]
"""What is made of a row: token ids ("input_ids", of the longest text where there are several) and whatever
else its task wants of it."""


class Batch(dict[str, Tensor]):
    """Tensors by name, of examples of one data set.

    Attributes:
        number: which data set of the run it is.
        rows: how many rows of data it stands for.
    """

    def __init__(self, tensors: Mapping[str, Tensor], number: int = 0, rows: int | None = None) -> None:
        super().__init__(tensors)
        self.number = number
        self.rows = len(self["input_ids"]) if rows is None and "input_ids" in self else rows or 0


@dataclass
class ItemScore:
    """What the model answered for one item, kept for paired comparisons."""

    item: str
    loss: float
    weight: int
    """Targets that the loss is the mean of: 1 for a class, the number of tokens for a text."""
    prediction: str = ""
    target: str = ""
    right: bool | None = None
    probabilities: list[float] = field(default_factory=list)
    bytes: int = 0
    """Bytes of text that the targets stand for, where that is counted."""
    given: list[str] = field(default_factory=list)
    """What was answered where an answer has several parts: labels, or the tag of each word."""
    wanted: list[str] = field(default_factory=list)
    """What would have been right, likewise."""
    credit: float | None = None
    """How right the answer is, 0 to 1, where it can be right in part."""
    at: int | None = None
    """The character at which the answer begins in what was read, where it is a piece of that."""
    hits: int = 0
    """Of several targets, those that were told right, where that is counted."""


class Task(Protocol):
    """One task on one model. `labels` is empty where there are none; `number` says which data set of the run
    sets it."""

    sort: ClassVar[Any]
    """transformers' class of the models that do it."""
    key: str
    number: int
    labels: tuple[str, ...]
    tokenizer: Any

    def load_model(self, folder: str) -> nn.Module:
        """The transformers model for this task in float32, its new head drawn from torch's global
        generator."""
        ...

    def encode(self, row: Row) -> Example:
        """A row as token ids (and target ids)."""
        ...

    def collate(self, examples: Sequence[Example]) -> Batch:
        """Examples padded to the longest, as tensors [batch, length]."""
        ...

    def loss(self, model: nn.Module, batch: Batch) -> tuple[Tensor, int]:
        """(sum of the losses over targets in nats, number of targets)."""
        ...

    def score(self, model: nn.Module, batch: Batch, rows: Sequence[Row]) -> list[ItemScore]:
        """What the model answers for each row of the batch; called without gradients."""
        ...

    def metrics(self, scores: Sequence[ItemScore]) -> dict[str, float]:
        """The task's metrics over a whole part."""
        ...

    def generate(self, model: nn.Module, rows: Sequence[Row], most_tokens: int) -> list[str]:
        """Texts that the model writes for these rows, greedily; empty for tasks that do not write."""
        ...


def pad(sequences: Sequence[Sequence[int]], value: int, multiple: int = 1) -> Tensor:
    """[batch, length] of ids, filled on the right with `value`."""
    longest = max(len(sequence) for sequence in sequences)
    longest = -(-longest // multiple) * multiple
    return torch.tensor([[*s, *([value] * (longest - len(s)))] for s in sequences], dtype=torch.long)


def mean_loss(scores: Sequence[ItemScore]) -> float:
    """The mean over targets (not over items), in nats."""
    weight = sum(score.weight for score in scores)
    return sum(score.loss * score.weight for score in scores) / max(1, weight)
