"""Weights of the model switched on and off by learned scores; no weight is changed."""

from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize
from torch.utils.hooks import RemovableHandle


class _Masked(torch.autograd.Function):
    """W * M with M = 1(S > tau); straight through: dL/dS = dL/dM = dL/d(W * M) * W.

    Only W, which lies in memory anyway, is kept for the backward pass, not the mask.
    """

    @staticmethod
    def forward(ctx: Any, weight: Tensor, scores: Tensor, threshold: float) -> Tensor:
        ctx.save_for_backward(weight)
        return weight.masked_fill(scores <= threshold, 0.0)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[None, Tensor, None]:
        (weight,) = ctx.saved_tensors
        return None, gradients[0] * weight, None


class Mask(nn.Module):
    """A parametrization of a weight by scores of the same shape.

    Source: Zhao et al., Masking as an Efficient Alternative to Finetuning for Pretrained Language Models,
    EMNLP 2020, arXiv 2004.12406, section 3.2.
    """

    def __init__(
        self,
        shape: torch.Size,
        *,
        threshold: float,
        scale: float,
        sparsity: float,
        generator: torch.Generator,
    ) -> None:
        """Scores uniform on (-scale, u), u such that the share `sparsity` of them is below the threshold."""
        super().__init__()
        high = (scale + threshold) / sparsity - scale
        self.scores = nn.Parameter(torch.rand(shape, generator=generator) * (high + scale) - scale)
        self.threshold = threshold
        self.off = False
        self.calls = 0
        self._called = False
        self._made: Tensor | None = None
        self._handles: list[RemovableHandle] = []

    def forward(self, weight: Tensor) -> Tensor:
        if self.off:
            return weight
        if self._made is not None:
            return self._made
        self.calls += 1
        made: Tensor = _Masked.apply(weight, self.scores, self.threshold)  # type: ignore[no-untyped-call] # torch has no types here
        if self._called:
            self._made = made
        return made

    def keep_during(self, caller: nn.Module) -> None:
        """While `caller` is called a masked weight is made once, however often it is read.

        T5's feed-forward asks for the kind of a weight before it multiplies by it.
        """
        self._handles = [
            caller.register_forward_pre_hook(self._begin),
            caller.register_forward_hook(self._end, always_call=True),
        ]

    def let_go(self) -> None:
        """Nothing is kept from now on."""
        for handle in self._handles:
            handle.remove()

    def _begin(self, *_: Any) -> None:
        self._called = True

    def _end(self, *_: Any) -> None:
        self._called, self._made = False, None

    def kept(self) -> Tensor:
        """M as booleans: true where the weight counts."""
        return self.scores.detach() > self.threshold

    @torch.no_grad()
    def set_kept(self, kept: Tensor) -> None:
        """Scores clearly above or below the threshold, so that the mask is `kept`."""
        sign = kept.to(self.scores.device, self.scores.dtype) * 2 - 1
        self.scores.copy_(self.threshold + 0.1 * sign)


def mask(module: nn.Module, made: Mask, caller: nn.Module | None = None) -> None:
    """Put the mask over the module's weight, which `caller` may read several times in one call."""
    parametrize.register_parametrization(module, "weight", made, unsafe=True)
    if caller is not None:
        made.keep_during(caller)


def unmask(module: nn.Module) -> None:
    """Take the mask off again: the weight is the very tensor that it was."""
    made = cast(Any, module).parametrizations.weight[0]
    made.let_go()
    parametrize.remove_parametrizations(module, "weight", leave_parametrized=False)


def pack(kept: Tensor) -> Tensor:
    """Booleans of any shape as bytes, eight in each, the first in the lowest bit."""
    bits = kept.flatten().to(torch.uint8).cpu()
    bits = torch.cat((bits, bits.new_zeros(-len(bits) % 8))).view(-1, 8)
    return (bits << torch.arange(8, dtype=torch.uint8)).sum(1).to(torch.uint8)


def unpack(packed: Tensor, shape: torch.Size) -> Tensor:
    """The booleans that `pack` was given."""
    bits = (packed.cpu()[:, None] >> torch.arange(8, dtype=torch.uint8)) & 1
    return bits.flatten()[: shape.numel()].view(shape).bool()
