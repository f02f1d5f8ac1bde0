"""The fixed texts on which an export is certified, and what the run answers to them."""

from typing import Any, cast

import torch
from torch import Tensor, nn

from peft_engine.interop.certify import scores_of
from peft_engine.tasks.base import Row, Task

TEXTS = (
    "The old bridge across the river was closed for most of the winter.",
    "Was it worth the wait?",
    "Nobody had told the new teacher that the trip, planned since spring, would begin an hour earlier.",
    "It was neither good nor bad, but it was finished on time and it worked.",
)
OTHERS = ("It is open again.", "Yes, it was.", "She came too late.", "Nobody was pleased.")
KEPT = 4
"""Positions of each text whose word scores are kept: all of them would be large."""


def rows(task: Task) -> list[Row]:
    """The texts as rows of a task."""
    label = task.labels[0] if task.labels else ""
    return [
        {
            "item": str(number),
            "text": one,
            "text_a": one,
            "text_b": other,
            "label": label,
            "labels": [],
            "prompt": one,
            "choices": [other, one],
            "tokens": one.split(),
            "question": other,
            "passage": one,
            "messages": one,
            "answer": other,
            "source": one,
            "target": other,
        }
        for number, (one, other) in enumerate(zip(TEXTS, OTHERS, strict=True))
    ]


def inputs(task: Task, model: nn.Module) -> dict[str, Tensor]:
    """The texts as the model gets them, padded on the right, without what is to be answered."""
    batch = task.collate([task.encode(row) for row in rows(task)])
    given = {name: batch[name] for name in ("input_ids", "attention_mask", "token_type_ids") if name in batch}
    if "targets" in batch and cast(Any, model).config.is_encoder_decoder:
        made = cast(Any, model).prepare_decoder_input_ids_from_labels(batch["targets"])
        given["decoder_input_ids"] = made
    return given


@torch.no_grad()
def answers(model: nn.Module, given: dict[str, Tensor]) -> tuple[Tensor, Tensor | None]:
    """(class scores [texts, classes], None), or (scores at some places [texts, KEPT, words or tags or
    beginning and end], their positions)."""
    logits = cast(Tensor, scores_of(model(**given)))
    if logits.ndim == 2:
        return logits, None
    places = last_places(given)
    return at(logits, places), places


def last_places(given: dict[str, Tensor]) -> Tensor:
    """The last positions of each text that is written, [texts, KEPT], none before its first."""
    written = given.get("decoder_input_ids")
    if written is not None:
        ends = torch.full((len(written),), written.shape[1])
    else:
        ends = given["attention_mask"].sum(1)
    return (ends[:, None] - torch.arange(KEPT, 0, -1)).clamp(min=0)


def at(logits: Tensor, places: Tensor) -> Tensor:
    """[texts, n, words] at [texts, k] to [texts, k, words]."""
    return torch.stack([row[where] for row, where in zip(logits, places, strict=True)])
