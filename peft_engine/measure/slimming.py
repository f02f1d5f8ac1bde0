"""How much smaller and faster a model is once a method has cut out of it what no longer counts."""

import time
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.tuner import Tuner

TRIES = 7
"""Passes of which the middle one counts; one more before them is not timed."""


def slimming(tuner: Tuner, model: nn.Module, forward: Callable[[], Tensor], items: int) -> dict[str, Any]:
    """Slim the model for good, and compare with the base model: each pair is before, after.

    Args:
        forward: one batch of `items` items through the model, giving its loss.

    Returns:
        JSON-ready: `parameters` and `bytes` of the model, `batch_seconds` of one pass, `items` in it, and
        `difference`, how far the loss is from what it was before the cut (as learned, with its masks).
    """
    was_training = model.training
    model.eval()
    with torch.no_grad():
        with tuner.disabled():
            parameters, size = _size(model)
            slow = _seconds(forward)
        learned = float(forward())
        tuner.slim()
        model.eval()
        after, small = _size(model)
        fast = _seconds(forward)
        difference = abs(float(forward()) - learned)
    model.train(was_training)
    return {
        "parameters": [parameters, after],
        "bytes": [size, small],
        "batch_seconds": [slow, fast],
        "items": items,
        "difference": difference,
    }


def _size(model: nn.Module) -> tuple[int, int]:
    """Numbers and bytes of the model's own weights; what a method keeps beside them is not counted."""
    own = [p for name, p in model.named_parameters() if not name.startswith(CONTAINER)]
    return sum(p.numel() for p in own), sum(p.numel() * p.element_size() for p in own)


def _seconds(forward: Callable[[], Tensor]) -> float:
    """The middle one of several passes, in seconds."""
    forward()
    found = []
    for _ in range(TRIES):
        began = time.perf_counter()
        made = forward()
        if made.is_cuda:
            torch.cuda.synchronize(made.device)
        elif made.device.type == "mps":
            torch.mps.synchronize()
        found.append(time.perf_counter() - began)
    return sorted(found)[TRIES // 2]
