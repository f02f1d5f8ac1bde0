"""A narrow transformer block of our own, in the form of the backbone's: norms before or after, gated or
not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.contract.shape import AttentionShape, BlockShape, FeedForwardShape, LinearShape, NormShape
from peft_engine.mechanisms.drawn import linear


@dataclass(frozen=True)
class SideSizes:
    """Sizes of the side network's blocks.

    `width` d_s is a multiple of `heads`; `reduction` divides the feed-forward's inner width. Attention's
    scores are multiplied by `scale`, as the backbone's are; None is 1 / sqrt(head width).
    """

    width: int
    heads: int
    kv_heads: int
    reduction: int
    scale: float | None = None

    @property
    def head_width(self) -> int:
        return self.width // self.heads

    def inner(self, shape: FeedForwardShape) -> int:
        return max(1, shape.up.outputs // self.reduction)


def norm(shape: NormShape | None, width: int) -> nn.Module:
    """The backbone's kind of norm: LayerNorm, RMS norm, or a LayerNorm that learns nothing where it has
    none."""
    if shape is None:
        return nn.LayerNorm(width, elementwise_affine=False)
    return nn.LayerNorm(width) if shape.bias else WholeRMSNorm(width, eps=1e-6)


class WholeRMSNorm(nn.RMSNorm):
    """An RMS norm that computes in float32; unlike a LayerNorm, mixed precision does not see to that."""

    def forward(self, x: Tensor) -> Tensor:
        """[..., width] to [..., width], in float32."""
        return super().forward(x.float())


class SideAttention(nn.Module):
    """Attention of width d_s with the backbone's number of heads."""

    def __init__(self, shape: AttentionShape, sizes: SideSizes, generator: torch.Generator) -> None:
        super().__init__()
        self.sizes = sizes
        keys = sizes.kv_heads * sizes.head_width

        def made(like: LinearShape, outputs: int) -> nn.Linear:
            return linear(sizes.width, outputs, generator, bias=like.bias)

        self.query = made(shape.query, sizes.width)
        self.key = made(shape.key, keys)
        self.value = made(shape.value, keys)
        self.output = made(shape.output, sizes.width)

    def forward(
        self,
        x: Tensor,
        read: Tensor,
        mask: Tensor | None,
        remember: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]] | None = None,
    ) -> Tensor:
        """x [b, n, d_s] asks read [b, m, d_s]; mask [b, 1, n, m] true where seen; `remember` is a cache."""
        query, key, value = (
            self._split(self.query(x)),
            self._split(self.key(read)),
            self._split(self.value(read)),
        )
        if remember is not None:
            key, value = remember(key, value)
        groups = self.sizes.heads // self.sizes.kv_heads
        if groups > 1:
            key, value = key.repeat_interleave(groups, dim=1), value.repeat_interleave(groups, dim=1)
        found = F.scaled_dot_product_attention(query, key, value, attn_mask=mask, scale=self.sizes.scale)
        out: Tensor = self.output(found.transpose(1, 2).flatten(2))
        return out

    def _split(self, x: Tensor) -> Tensor:
        """[b, n, h d_h] to [b, h, n, d_h]."""
        return x.view(*x.shape[:-1], -1, self.sizes.head_width).transpose(1, 2)


class SideFeedForward(nn.Module):
    """Two maps, or three when the backbone's are gated."""

    def __init__(
        self, shape: FeedForwardShape, sizes: SideSizes, activation: Any, generator: torch.Generator
    ) -> None:
        super().__init__()
        inner = sizes.inner(shape)
        self.up = linear(sizes.width, inner, generator, bias=shape.up.bias)
        self.gate = (
            linear(sizes.width, inner, generator, bias=shape.gate.bias) if shape.gate is not None else None
        )
        self.down = linear(inner, sizes.width, generator, bias=shape.down.bias)
        self.activation = activation

    def forward(self, x: Tensor) -> Tensor:
        """[b, n, d_s] to [b, n, d_s]."""
        inner = self.up(x)
        inner = self.activation(inner) if self.gate is None else self.activation(self.gate(x)) * inner
        out: Tensor = self.down(inner)
        return out


class SideBlock(nn.Module):
    """Attention, cross-attention in decoders of encoder-decoders, feed-forward; each with its residual
    sum."""

    def __init__(
        self,
        shape: BlockShape,
        sizes: SideSizes,
        *,
        pre_norm: bool,
        activation: Any,
        generator: torch.Generator,
    ) -> None:
        super().__init__()
        self.pre_norm = pre_norm
        self.attention = SideAttention(shape.attention, sizes, generator)
        self.cross = None if shape.cross is None else SideAttention(shape.cross, sizes, generator)
        self.feed_forward = SideFeedForward(shape.feed_forward, sizes, activation, generator)
        kind = shape.norms[0] if shape.norms else None
        self.norms = nn.ModuleList(norm(kind, sizes.width) for _ in range(2 if shape.cross is None else 3))

    def forward(
        self,
        x: Tensor,
        mask: Tensor | None,
        encoded: Tensor | None = None,
        encoded_mask: Tensor | None = None,
        remember: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]] | None = None,
    ) -> Tensor:
        """[b, n, d_s] to [b, n, d_s]; `encoded` [b, m, d_s] is what a side encoder gave."""
        x = self._add(x, 0, lambda y: self.attention(y, y, mask, remember))
        if self.cross is not None:
            cross = self.cross
            x = self._add(x, 1, lambda y: cross(y, encoded, encoded_mask))
        return self._add(x, len(self.norms) - 1, self.feed_forward)

    def _add(self, x: Tensor, place: int, sublayer: Callable[[Tensor], Tensor]) -> Tensor:
        own = self.norms[place]
        added: Tensor = x + sublayer(own(x)) if self.pre_norm else own(x + sublayer(x))
        return added
