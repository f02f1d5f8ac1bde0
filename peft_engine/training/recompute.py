"""Activation checkpointing: blocks that keep only what goes into them, and compute the rest once more on the
way back (Chen et al. 2016, arXiv:1604.06174)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint, set_checkpoint_early_stop
from transformers.cache_utils import Cache

from peft_engine.anatomy.model import Anatomy
from peft_engine.measure.receipt import Kept
from peft_engine.mechanisms.tuner import Tuner

Forward = Callable[..., Any]


class Recompute:
    """The blocks of a model, whatever architecture it is of and whatever a method has put into them.

    transformers has a switch of its own, but it is off wherever a method keeps the model in evaluation mode.
    What hooks on a block itself do stays outside, as with that switch: it is done once. A block is computed
    again to its end, so that hooks within it are never left half way, and with the random numbers that it
    had drawn before.
    """

    def __init__(self, anatomy: Anatomy, tuner: Tuner) -> None:
        self._anatomy, self._tuner = anatomy, tuner
        self._inside: int | None = None

    @contextmanager
    def forgetting(self) -> Iterator[None]:
        """Forward passes in here keep little; the backward pass may come behind."""
        self._tuner.make_ahead()
        modules = [block.module for block in self._anatomy.blocks]
        before = [vars(module).get("forward") for module in modules]
        for module in modules:
            module.forward = self._forgetful(module.forward)
        try:
            with set_checkpoint_early_stop(False):
                yield
        finally:
            for module, own in zip(modules, before, strict=True):
                if own is None:
                    del module.forward
                else:
                    module.forward = own

    @contextmanager
    def measuring(self) -> Iterator[Callable[[], int]]:
        """Gives what tells how many bytes the inside of one block took at most, of the passes in here. Each
        block is computed once more for that."""
        self._inside = most = 0
        try:
            yield lambda: most
        finally:
            most, self._inside = self._inside, None

    def _forgetful(self, forward: Forward) -> Forward:
        @wraps(forward)
        def wrapped(*arguments: Any, **named: Any) -> Any:
            caches = [value for value in (*arguments, *named.values()) if isinstance(value, Cache)]
            if not torch.is_grad_enabled() or any(cache.get_seq_length() for cache in caches):
                return forward(*arguments, **named)
            # Nothing is read from an empty cache, and computing again would write into it twice.
            arguments = tuple(None if isinstance(value, Cache) else value for value in arguments)
            named = {name: None if isinstance(value, Cache) else value for name, value in named.items()}
            if self._inside is not None:
                self._inside = max(self._inside, self._measure(forward, arguments, named))
            return checkpoint(forward, *arguments, use_reentrant=False, **named)

        return wrapped

    def _measure(self, forward: Forward, arguments: tuple[Any, ...], named: dict[str, Any]) -> int:
        given = [value for value in (*arguments, *named.values()) if isinstance(value, Tensor)]
        devices = {value.device for value in given if value.device.type == "cuda"}
        kept = Kept(self._anatomy.model, given)
        with torch.random.fork_rng(devices), kept.counting():
            forward(*arguments, **named)
        return kept.bytes
