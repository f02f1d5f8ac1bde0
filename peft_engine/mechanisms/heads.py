"""Corrections of an attention's maps that are made of one small piece for each head."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from peft_engine.anatomy.sites import LinearSite
from peft_engine.mechanisms.delta import LowRankDelta


class PerHead(nn.Module):
    """What query, value and output share: thin matrices for each head, a bias, and a term for all heads.

    The bias is there where the map itself has one, so that everything can be merged.

    Source: Chen et al., Empowering parameter-efficient transfer learning by recognizing the kernel structure
    in attention, Findings of NAACL 2022, arXiv 2205.03720, section 4, in the form of the authors' code.
    """

    def __init__(
        self,
        site: LinearSite,
        down: tuple[int, ...],
        up: tuple[int, ...],
        *,
        shared: int,
        init: str,
        generator: torch.Generator,
    ) -> None:
        """Shapes of both thin matrices; `shared` is the common term's rank, `init` is "zero" or "narrow"."""
        super().__init__()
        self.down, self.up = nn.Parameter(torch.empty(down)), nn.Parameter(torch.zeros(up))
        self.bias = nn.Parameter(torch.zeros(site.outputs)) if site.bias is not None else None
        self.shared = LowRankDelta(site.inputs, site.outputs, shared, 1.0, 0.0, generator) if shared else None
        if init == "zero":
            bound = 1 / math.sqrt(down[-1])  # Kaiming uniform with a = sqrt(5)
            nn.init.uniform_(self.down, -bound, bound, generator=generator)
        else:
            for parameter in self.parameters():
                nn.init.trunc_normal_(parameter, std=0.01, a=-0.02, b=0.02, generator=generator)

    def forward(self, x: Tensor) -> Tensor:
        """[..., in] to [..., out]."""
        output = self.heads(x)
        if self.bias is not None:
            output = output + self.bias.to(output.dtype)
        return output if self.shared is None else output + self.shared(x)

    def weight(self) -> Tensor:
        """Everything but the offset as a matrix [out, in]."""
        own = self.heads_weight()
        return own if self.shared is None else own + self.shared.weight()

    def offset(self) -> Tensor | None:
        """What is added whatever the input, [out]; None where the map has no bias."""
        return self.bias

    def heads(self, x: Tensor) -> Tensor:
        """The pieces of all heads, [..., in] to [..., out]."""
        raise NotImplementedError(type(self).__name__)  # every map has its own

    def heads_weight(self) -> Tensor:
        """The same as a matrix [out, in]."""
        raise NotImplementedError(type(self).__name__)  # every map has its own


class QueryHeads(PerHead):
    """query_j += B_j A_j x + b_j; A [heads * rank, in], B [heads, width, rank]."""

    def heads(self, x: Tensor) -> Tensor:
        return _widen(F.linear(x, self.down), self.up)

    def heads_weight(self) -> Tensor:
        return _stacked(self.up, self.down)


class ValueHeads(PerHead):
    """value_j += B_j A_j key_j + b_j; A [heads, rank, width], B [heads, width, rank].

    key_j is what the model's own key map gives for the same token, before any rotation: A_j W_K,j x + A_j
    b_K,j. The thin product with W_K is made first, so the key is not computed twice and no cache is read.
    """

    def __init__(
        self,
        site: LinearSite,
        key: LinearSite,
        down: tuple[int, ...],
        up: tuple[int, ...],
        *,
        shared: int,
        init: str,
        generator: torch.Generator,
    ) -> None:
        super().__init__(site, down, up, shared=shared, init=init, generator=generator)
        self.key = key

    def heads(self, x: Tensor) -> Tensor:
        matrix, offset = self._through_key()
        return _widen(F.linear(x, matrix, offset), self.up)

    def heads_weight(self) -> Tensor:
        return _stacked(self.up, self._through_key()[0])

    def offset(self) -> Tensor | None:
        if self.bias is None:
            return None
        through = self._through_key()[1]
        return self.bias if through is None else self.bias + _widen(through, self.up)

    def _through_key(self) -> tuple[Tensor, Tensor | None]:
        """A W_K [heads * rank, in] and A b_K [heads * rank]."""
        heads, _, width = self.down.shape
        keys = self.key.weight().view(heads, width, -1)
        matrix = torch.matmul(self.down, keys).flatten(0, 1)
        bias = self.key.bias
        if bias is None:
            return matrix, None
        return matrix, torch.matmul(self.down, self.key.select(bias).view(heads, width, 1)).flatten()


class OutputHeads(PerHead):
    """output += sum over j of B_j A_j a_j + b, a_j what head j attended to; A [heads, rank, width], B [out,
    heads * rank]."""

    def heads(self, x: Tensor) -> Tensor:
        heads, _, width = self.down.shape
        split = x.reshape(*x.shape[:-1], heads, width)
        return F.linear(torch.einsum("...hp,hrp->...hr", split, self.down).flatten(-2), self.up)

    def heads_weight(self) -> Tensor:
        heads, rank, _ = self.down.shape
        return torch.einsum("dhr,hrp->dhp", self.up.view(-1, heads, rank), self.down).flatten(1)


def _widen(thin: Tensor, up: Tensor) -> Tensor:
    """[..., heads * rank] and B [heads, width, rank] to [..., heads * width]."""
    heads, _, rank = up.shape
    split = thin.reshape(*thin.shape[:-1], heads, rank)
    return torch.einsum("...hr,hpr->...hp", split, up).flatten(-2)


def _stacked(up: Tensor, down: Tensor) -> Tensor:
    """B_j A_j of all heads below each other, [heads * width, in]; down is [heads * rank, in]."""
    heads, _, rank = up.shape
    return torch.matmul(up, down.view(heads, rank, -1)).flatten(0, 1)
