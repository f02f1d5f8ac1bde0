"""Learned vectors added to the tokens that begin, part and end texts, before every block."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class MarkPlaces:
    """Where the marks of a batch stand: row and column of each, and its number within its row, all [k]."""

    rows: Tensor
    columns: Tensor
    numbers: Tensor


class MarkVectors(nn.Module):
    """H[pos_j] + dropout(e_j), with e [s, d] kept in float32.

    Source: Yang, Huang, Zhou, Chen, Parameter-Efficient Tuning with Special Token Adaptation, EACL 2023,
    arXiv 2210.04382, section 3.
    """

    def __init__(self, first: Tensor, dropout: float) -> None:
        super().__init__()
        self.vectors = nn.Parameter(first)
        self.dropout = dropout

    def forward(self, hidden: Tensor, places: MarkPlaces) -> Tensor:
        """[b, n, d] to [b, n, d]."""
        added = self.vectors[places.numbers]
        if self.dropout and self.training:
            added = F.dropout(added, self.dropout)
        return hidden.index_put((places.rows, places.columns), added.to(hidden.dtype), accumulate=True)


def marks_of(ids: Tensor, mask: Tensor | None, known: frozenset[int], most: int) -> MarkPlaces:
    """The first `most` marks of every text in order of appearance; padding is none.

    Args:
        ids: token ids [b, n].
        mask: 1 for tokens of the text, 0 for padding, [b, n].
        known: ids of marks. In a text without any, its first and its last token stand in for them.
    """
    real = torch.ones_like(ids, dtype=torch.bool) if mask is None else mask.bool()
    marked = torch.isin(ids, torch.tensor(sorted(known), dtype=ids.dtype, device=ids.device)) & real
    order = real.long().cumsum(dim=1)
    ends = real & ((order == 1) | (order == order[:, -1:]))
    marked = torch.where(marked.any(dim=1, keepdim=True), marked, ends)
    numbers = marked.long().cumsum(dim=1) - 1
    marked &= numbers < most
    rows, columns = marked.nonzero(as_tuple=True)
    return MarkPlaces(rows, columns, numbers[rows, columns])


def first_tokens(ids: Tensor, mask: Tensor | None) -> MarkPlaces:
    """The first token of every text [b, n], which is its one mark."""
    columns = torch.zeros_like(ids[:, 0]) if mask is None else mask.long().argmax(dim=1)
    return MarkPlaces(torch.arange(len(ids), device=ids.device), columns, torch.zeros_like(columns))
