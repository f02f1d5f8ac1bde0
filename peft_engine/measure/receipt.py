"""The measured memory bill of a run: what one step really keeps, by kind."""

import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from peft_engine.contract.events import Bill


class Kept:
    """Counts the bytes that autograd keeps for the backward pass, each storage once.

    Weights, buffers and the batch itself are left out: they are there anyway.
    """

    def __init__(self, model: nn.Module, batch: Iterable[Tensor]) -> None:
        known = [*model.parameters(), *model.buffers(), *batch]
        self._known = {part.untyped_storage().data_ptr() for tensor in known for part in _parts(tensor)}
        self._seen: dict[int, weakref.ref[Tensor]] = {}
        self.bytes = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        with torch.autograd.graph.saved_tensors_hooks(self._pack, lambda kept: kept):
            yield

    def _pack(self, tensor: Tensor) -> Tensor:
        # What is kept is a tensor of its own on the same storage: an output kept by its own graph would be
        # a circle.
        kept = tensor.detach()
        storage = tensor.untyped_storage()
        address = storage.data_ptr()
        if address in self._known:
            return kept
        # Nothing is held here, or the trial would need more memory than a step: an address counts as seen
        # while what was kept there lives, and once more when it has been given to another tensor.
        before = self._seen.get(address)
        if before is None or before() is None:
            self._seen[address] = weakref.ref(kept)
            self.bytes += storage.nbytes()
        return kept


def tensor_bytes(tensors: Iterable[Tensor]) -> int:
    """Bytes of the storages behind these tensors, tied ones once."""
    stored = [part.untyped_storage() for tensor in tensors for part in _parts(tensor)]
    return sum({storage.data_ptr(): storage.nbytes() for storage in stored}.values())


def _parts(tensor: Tensor) -> Iterator[Tensor]:
    """The tensors that a tensor is made of, as torch tells it; itself where it is a plain one."""
    if hasattr(tensor, "__tensor_flatten__"):
        for name in tensor.__tensor_flatten__()[0]:
            yield from _parts(getattr(tensor, name))
    else:
        yield tensor


def receipt(
    model: nn.Module, optimizer: torch.optim.Optimizer | None, gradient_bytes: int, activation_bytes: int
) -> Bill:
    """The kinds of the bill as they are now, while everything that training needs is still there."""
    frozen = tensor_bytes(p for p in model.parameters() if not p.requires_grad)
    frozen += tensor_bytes(model.buffers())
    learning = tensor_bytes(p for p in model.parameters() if p.requires_grad)
    states = [] if optimizer is None else optimizer.state.values()
    return Bill(
        weights=frozen,
        adapter=learning,
        gradients=gradient_bytes,
        optimizer=tensor_bytes(v for s in states for v in s.values() if isinstance(v, Tensor)),
        activations=activation_bytes,
    )


def up_to(bill: Bill, peak_bytes: int) -> Bill:
    """The bill with `other` as the rest of the measured peak.

    It is 0 where kinds that never live at the same time add up to more than the peak.
    """
    return bill.model_copy(update={"other": max(0, peak_bytes - bill.total)})
