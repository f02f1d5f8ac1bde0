"""Small two-layer networks after or beside a sublayer: narrow, transform, widen."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import BlockSites, LinearSite
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.delta import add_to

ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {"gelu": F.gelu, "relu": F.relu, "swish": F.silu}


class Bottleneck(nn.Module):
    """A(z) = act(z W_down + b_down) W_up + b_up; weights [m, d] and [d, m], kept in float32.

    Source: Houlsby et al., Parameter-Efficient Transfer Learning for NLP, ICML 2019, arXiv 1902.00751,
    section 2.
    """

    def __init__(
        self,
        width: int,
        bottleneck: int,
        *,
        activation: str,
        init: str,
        dropout: float,
        generator: torch.Generator,
    ) -> None:
        """`init` is "near_zero" (both weights from a narrow normal, as published) or "zero_up" (A is 0)."""
        super().__init__()
        self.down = nn.Parameter(torch.empty(bottleneck, width))
        self.down_bias = nn.Parameter(torch.zeros(bottleneck))
        self.up = nn.Parameter(torch.zeros(width, bottleneck))
        self.up_bias = nn.Parameter(torch.zeros(width))
        self.activation = ACTIVATIONS[activation]
        self.dropout = dropout
        if init == "near_zero":
            for weight in (self.down, self.up):
                nn.init.trunc_normal_(weight, std=1e-3, a=-2e-3, b=2e-3, generator=generator)
        else:
            nn.init.kaiming_uniform_(self.down, a=math.sqrt(5), generator=generator)

    def forward(self, z: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        inner = self.activation(F.linear(z, self.down, self.down_bias))
        if self.dropout and self.training:
            inner = F.dropout(inner, self.dropout)
        return F.linear(inner, self.up, self.up_bias)


class ParallelAdapter(nn.Module):
    """s (ReLU(x W_down + b_down) W_up + b_up), added to what a sublayer gives for the same x.

    W_down is drawn (Kaiming uniform, a = sqrt(5)), the rest starts at zero. s is a number, or a parameter
    that learns.

    Source: He et al., Towards a Unified View of Parameter-Efficient Transfer Learning, ICLR 2022,
    arXiv 2110.04366, section 4.
    """

    def __init__(
        self,
        width: int,
        bottleneck: int,
        scale: float | nn.Parameter,
        generator: torch.Generator,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.down = nn.Parameter(torch.empty(bottleneck, width))
        self.down_bias = nn.Parameter(torch.zeros(bottleneck))
        self.up = nn.Parameter(torch.zeros(width, bottleneck))
        self.up_bias = nn.Parameter(torch.zeros(width))
        self.scale = scale
        self.dropout = dropout
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5), generator=generator)

    def forward(self, x: Tensor) -> Tensor:
        """[..., d] to [..., d]."""
        # The scale goes on the small things: [..., m] and [d] instead of [..., d].
        inner = F.relu(F.linear(x, self.down, self.down_bias)) * self.scale
        if self.dropout and self.training:
            inner = F.dropout(inner, self.dropout)
        return F.linear(inner, self.up, self.up_bias * self.scale)


def beside_feed_forward(tuner: Additive, block: BlockSites, module: nn.Module) -> None:
    """Add module(x) to the feed-forward's output, x being what its first map reads, before dropout and sum.

    In a pre-norm block x has passed the norm, in a post-norm block it is the attention sublayer's output.
    """
    place, forward = f"{block.place}.beside_feed_forward", block.feed_forward
    beside(tuner, place, forward.up.module, forward.down, module)


def behind_feed_forward(tuner: Additive, block: BlockSites, module: nn.Module) -> None:
    """Correct what the feed-forward part leaves: y = LN(s + A(LN(s))), or h + A(h) without a norm there.

    Source: Pfeiffer et al., AdapterFusion, EACL 2021, arXiv 2005.00247, section 2.2.
    """
    norm = block.norm_after_feed_forward
    if norm is None:
        tuner.after(block.place, block.module, behind(module))
        return

    def change(arguments: tuple[Tensor, ...], output: Tensor) -> Tensor:
        # `forward` and not a call: a call would come back to this hook.
        changed: Tensor = norm.forward(arguments[0] + module(output))
        return changed

    tuner.after(block.place, norm, change)


def behind(module: nn.Module) -> Callable[[Any, Any], Any]:
    """What turns an output h into h + module(h)."""

    def change(_: Any, output: Any) -> Any:
        if isinstance(output, tuple):  # some blocks give more than their hidden state
            return (output[0] + module(output[0]), *output[1:])
        return output + module(output)

    return change


def beside(tuner: Additive, place: str, reads: nn.Module, adds: LinearSite, module: nn.Module) -> None:
    """Add module(x) to what `adds` gives, x being what `reads` was called with a little earlier."""
    waiting: list[Tensor] = []

    def read(_: nn.Module, arguments: tuple[Tensor, ...]) -> None:
        if not tuner.off:
            waiting[:] = [arguments[0]]

    def add(_: Any, output: Tensor) -> Tensor:
        return add_to(adds, output, module(waiting.pop()))

    tuner.on_detach(reads.register_forward_pre_hook(read))
    tuner.after(place, adds.module, add)
