"""Scoring a part of the data: every item once, its answer kept."""

from collections.abc import Callable, Sequence

import torch
from datasets import Dataset
from torch import nn

from peft_engine.tasks.base import Example, ItemScore, Task

WRITTEN_ITEMS = 50
"""Test items for which a writing model writes its answer out; loss is measured on all."""
WRITTEN_TOKENS = 64


def to_device(batch: dict[str, torch.Tensor], device: torch.device) -> dict[str, torch.Tensor]:
    return {name: value.to(device, non_blocking=True) for name, value in batch.items()}


def evaluate(
    task: Task,
    model: nn.Module,
    rows: Dataset,
    examples: Sequence[Example],
    batch_size: int,
    device: torch.device,
    between: Callable[[int, int], None],
) -> list[ItemScore]:
    """Scores of all items in the order of `rows`.

    Batches are made of examples of like length, so that little is padded; `between` is called with (done,
    total) after each
    batch and may raise to interrupt.
    """
    order = sorted(range(len(examples)), key=lambda i: len(_ids(examples[i])))
    scores: dict[int, ItemScore] = {}
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            for start in range(0, len(order), batch_size):
                chosen = order[start : start + batch_size]
                batch = to_device(task.collate([examples[i] for i in chosen]), device)
                found = task.score(model, batch, [rows[i] for i in chosen])
                scores.update(zip(chosen, found, strict=True))
                between(len(scores), len(order))
    finally:
        model.train(was_training)
    return [scores[i] for i in range(len(order))]


def write_answers(
    task: Task,
    model: nn.Module,
    rows: Dataset,
    scores: list[ItemScore],
    between: Callable[[int, int], None],
) -> None:
    """Let a writing model answer the first items in words, and note the answers in their scores."""
    count = min(WRITTEN_ITEMS, len(rows))
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            for start in range(0, count, 10):
                chosen = [rows[i] for i in range(start, min(start + 10, count))]
                texts = task.generate(model, chosen, WRITTEN_TOKENS)
                for score, row, text in zip(scores[start:], chosen, texts, strict=False):
                    score.prediction = text
                    score.target = row.get("target") or row.get("answer") or ""
                    score.right = text == score.target
                between(min(start + 10, count), count)
                if not texts:
                    return
    finally:
        model.train(was_training)


def _ids(example: Example) -> list[int]:
    ids = example["input_ids"]
    assert isinstance(ids, list)
    return ids
