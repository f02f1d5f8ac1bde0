"""A learned question that mixes all hidden states of a token, from the embedding to the last block."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

BENDS: dict[str, Callable[[Tensor], Tensor]] = {
    "gelu": F.gelu,
    "tanh": torch.tanh,
    "none": lambda mixed: mixed,
}


class LayerFusion(nn.Module):
    """C = act(sum_l alpha_l V_l), alpha = softmax over l of V_l q; q [d] starts at zero, kept in float32.

    Source: Cao, Prakash, Hamza, Attention Fusion: a light yet efficient late fusion mechanism for task
    adaptation in NLU, Findings of NAACL 2022, section 3.
    """

    def __init__(self, width: int, *, normalise: bool, activation: str, dropout: float) -> None:
        """With `normalise` each V_l has mean 0 and variance 1, without factors that learn."""
        super().__init__()
        self.query = nn.Parameter(torch.zeros(width))
        self.normalise, self.activation, self.dropout = normalise, activation, dropout

    def forward(self, states: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """(C [b, n, d], alpha [b, n, layers]) of hidden states, each [b, n, d]."""
        seen = torch.stack(list(states), dim=2).float()
        if self.normalise:
            seen = F.layer_norm(seen, seen.shape[-1:])
        with torch.autocast(seen.device.type, enabled=False):
            shares = (seen @ self.query).softmax(dim=-1)
            mixed = (shares[..., None, :] @ seen)[..., 0, :]
        made = BENDS[self.activation](mixed)
        if self.dropout and self.training:
            made = F.dropout(made, self.dropout)
        return made, shares
