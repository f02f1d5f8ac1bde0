"""The places of a model that methods ask for, each knowing its module."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn


@dataclass(frozen=True, eq=False)
class LinearSite:
    """A linear map, or the part of a fused one that a name stands for.

    Attributes:
        name: "attention.query", ..., "feed_forward.down".
        module: the nn.Linear or Conv1D that computes it.
        inputs, outputs: sizes of the named map alone.
        rows: which outputs of the module are meant: None for all, a (start, stop) slice, or an index tensor
            for those that lie scattered (NeoX stores query, key and value head by head).
        transposed: the weight lies [in, out] (Conv1D) rather than [out, in].
    """

    name: str
    module: nn.Module
    inputs: int
    outputs: int
    rows: tuple[int, int] | Tensor | None = None
    transposed: bool = False

    @property
    def bias(self) -> Tensor | None:
        """The bias vector of the whole module."""
        found = getattr(self.module, "bias", None)
        return found if isinstance(found, Tensor) else None

    @property
    def selection(self) -> slice | Tensor:
        """`rows` as an index."""
        if self.rows is None:
            return slice(None)
        return slice(*self.rows) if isinstance(self.rows, tuple) else self.rows

    def select(self, output: Tensor) -> Tensor:
        """The named part of the module's output, [..., outputs]."""
        if self.rows is None:
            return output
        if isinstance(self.rows, tuple):
            return output[..., self.rows[0] : self.rows[1]]
        return output[..., self.rows.to(output.device)]

    def weight(self) -> Tensor:
        """The named map's own weight as [out, in], a copy where the module is fused or transposed."""
        whole = self.module.weight
        assert isinstance(whole, Tensor)
        laid = whole.t() if self.transposed else whole
        if self.rows is None:
            return laid
        if isinstance(self.rows, tuple):
            return laid[self.rows[0] : self.rows[1]]
        return laid[self.rows.to(laid.device)]

    @torch.no_grad()
    def add_to_weight(self, delta: Tensor) -> None:
        """Add delta [out, in] to the named map's weight in place.

        Raises:
            TypeError: the weight is stored in few bits, so that nothing can be added to it.
        """
        whole = self.module.weight
        assert isinstance(whole, Tensor)
        if hasattr(whole, "__tensor_flatten__"):
            raise TypeError("a quantised weight cannot be written to")
        laid = whole.t() if self.transposed else whole
        if self.rows is None:
            laid.add_(delta)
        elif isinstance(self.rows, tuple):
            laid[self.rows[0] : self.rows[1]].add_(delta)
        else:
            laid.index_add_(0, self.rows.to(laid.device), delta.to(laid.dtype))

    @torch.no_grad()
    def add_to_bias(self, delta: Tensor) -> None:
        """Add delta [out] to the named outputs' entries of the bias in place; the module must have one."""
        bias = self.bias
        assert bias is not None
        if self.rows is None:
            bias.add_(delta)
        elif isinstance(self.rows, tuple):
            bias[self.rows[0] : self.rows[1]].add_(delta)
        else:
            bias.index_add_(0, self.rows.to(bias.device), delta.to(bias.dtype))

    @torch.no_grad()
    def scale_rows(self, factor: Tensor) -> None:
        """Multiply the named outputs by factor [out]: weight rows and bias entries, in place."""
        self.add_to_weight(self.weight() * (factor[:, None] - 1))
        bias = self.bias
        if bias is not None:
            whole = torch.ones_like(bias)
            if self.rows is None:
                whole = factor.to(bias.dtype)
            elif isinstance(self.rows, tuple):
                whole[self.rows[0] : self.rows[1]] = factor.to(bias.dtype)
            else:
                whole[self.rows.to(bias.device)] = factor.to(bias.dtype)
            bias.mul_(whole)

    @torch.no_grad()
    def scale_columns(self, factor: Tensor) -> None:
        """Multiply the inputs by factor [in]: weight columns, in place; the bias stays."""
        self.add_to_weight(self.weight() * (factor[None, :] - 1))


@dataclass(frozen=True, eq=False)
class AttentionSites:
    """One attention: the module that calls the attention function, and its four maps."""

    module: nn.Module
    query: LinearSite
    key: LinearSite
    value: LinearSite
    output: LinearSite


@dataclass(frozen=True, eq=False)
class FeedForwardSites:
    """The feed-forward part; `gate` where it is gated."""

    up: LinearSite
    down: LinearSite
    gate: LinearSite | None


@dataclass(frozen=True, eq=False)
class BlockSites:
    """One block.

    Attributes:
        module: the block; its (first) output is the hidden state that leaves it.
        norm_after_feed_forward: in post-norm blocks, the norm over feed-forward output plus residual.
        before_attention, before_feed_forward: in other blocks, what reads the residual stream for that part
            (most often a norm); None where the part's own maps do.
        norm_offset: what a norm adds to its weight before it multiplies by it.
    """

    stack: Literal["encoder", "decoder"]
    index: int
    module: nn.Module
    attention: AttentionSites
    feed_forward: FeedForwardSites
    cross: AttentionSites | None
    norms: tuple[nn.Module, ...]
    norm_after_feed_forward: nn.Module | None
    before_attention: nn.Module | None
    before_feed_forward: nn.Module | None
    norm_offset: float = 0.0

    @property
    def place(self) -> str:
        """A name of the block in state dicts: "encoder.3"."""
        return f"{self.stack}.{self.index}"

    def attentions(self) -> Iterator[tuple[str, AttentionSites]]:
        """("attention", ...) and, in decoders of encoder-decoders, ("cross", ...)."""
        yield "attention", self.attention
        if self.cross is not None:
            yield "cross", self.cross

    def linears(self) -> Iterator[LinearSite]:
        """Every named linear map of the block."""
        for _, attention in self.attentions():
            yield from (attention.query, attention.key, attention.value, attention.output)
        yield self.feed_forward.up
        if self.feed_forward.gate is not None:
            yield self.feed_forward.gate
        yield self.feed_forward.down
