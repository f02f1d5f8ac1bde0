"""Scoring a part of the data: every item once, its answer kept."""

from collections.abc import Callable, Sequence
from typing import Literal

import torch
from datasets import Dataset
from torch import nn

from peft_engine.data.encoded import encoded
from peft_engine.tasks.base import Example, ItemScore, Task
from peft_engine.tasks.writing import Writing
from peft_engine.training.setup import Ready, to_device

WRITTEN_ITEMS = 50
"""Test items for which a writing model writes its answer out; loss is measured on all."""
WRITTEN_TOKENS = 64


def read_part(
    ready: Ready, part: Literal["validation", "test"], between: Callable[[int, int], None]
) -> list[list[ItemScore]]:
    """Scores of all items of a part, data set by data set; `between` is called as in `evaluate`."""
    size = ready.plan.spec.training.evaluation_batch
    rows = [getattr(found.parts, part) for found in ready.sets]
    total, read = sum(map(len, rows)), 0
    scores = []
    for number, (found, own) in enumerate(zip(ready.sets, rows, strict=True)):
        ready.anatomy.turn_to(number)
        examples = found.validation if part == "validation" else encoded(found.task, own)
        before = read

        def told(done: int, _: int, before: int = before) -> None:
            between(before + done, total)

        scores.append(evaluate(found.task, ready.model, own, examples, size, ready.device, told))
        read += len(own)
    return scores


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
    ready: Ready, scores: Sequence[Sequence[ItemScore]], between: Callable[[int, int], None]
) -> None:
    """Let a writing model answer the first test items of each data set in words, and note what it wrote in
    their scores."""
    for number, (found, own) in enumerate(zip(ready.sets, scores, strict=True)):
        ready.anatomy.turn_to(number)
        _write(found.task, ready.model, found.parts.test, own, between)


def _write(
    task: Task,
    model: nn.Module,
    rows: Dataset,
    scores: Sequence[ItemScore],
    between: Callable[[int, int], None],
) -> None:
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
                    assert isinstance(task, Writing)  # nothing else writes
                    score.target = task.wanted(row)
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
