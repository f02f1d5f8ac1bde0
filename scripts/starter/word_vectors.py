"""Gives the encoder word embeddings from counts, so that its short training starts beyond word frequencies.

The rows are the leading eigenvectors of the positive pointwise mutual information of tokens that stand near
each other, scaled by the square roots of the eigenvalues (Levy and Goldberg 2014, "Neural Word Embedding as
Implicit Matrix Factorization").
"""

from typing import Any

import numpy as np
import torch

WINDOW = 5
SPREAD = 0.05


def count_near(rows: list[list[int]], size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """How often each token stands (size,), and how often two stand near each other (size, size).

    A pair d tokens apart counts 1/d, up to WINDOW tokens.
    """
    gap = [-1] * WINDOW
    line = np.fromiter((i for row in rows for i in (*row, *gap)), dtype=np.int64)
    near = np.zeros(size * size, dtype=np.float32)
    for apart in range(1, WINDOW + 1):
        left, right = line[:-apart], line[apart:]
        both = (left >= 0) & (right >= 0)
        near += (np.bincount(left[both] * size + right[both], minlength=size * size) / apart).astype("f4")
    table = torch.from_numpy(near).view(size, size)
    single = torch.from_numpy(np.bincount(line[line >= 0], minlength=size)).float()
    return single, table + table.T


def vectors(near: torch.Tensor, width: int) -> torch.Tensor:
    """A (size, width) table whose inner products come close to the positive mutual information."""
    total = near.sum()
    # Raised to 0.75, a rare neighbour counts for less.
    share = near.sum(0).clamp(min=1.0).pow(0.75)
    share /= share.sum()
    places = near.sum(1).clamp(min=1.0) / total
    information = (near / total / (places[:, None] * share[None, :])).clamp(min=1.0).log()
    information = (information + information.T) / 2
    torch.manual_seed(21)
    base = torch.linalg.qr(torch.randn(len(near), width + 32)).Q
    for _ in range(4):
        base = torch.linalg.qr(information @ base).Q
    values, turned = torch.linalg.eigh(base.T @ information @ base)
    best = values.argsort(descending=True)[:width]
    table: torch.Tensor = (base @ turned[:, best]) * values[best].clamp(min=0.0).sqrt()
    return table


def start_from_counts(model: Any, rows: list[list[int]]) -> None:
    """Sets the word embeddings and the output bias of a new encoder, and widens its other random weights.

    The usual spread of 0.02 is meant for wide models: at this width nearly nothing of a word's neighbours
    would come through an attention layer.
    """
    embedding = model.get_input_embeddings().weight
    size, width = embedding.shape
    single, near = count_near(rows, size)
    table = vectors(near, width)
    length = table.norm(dim=1, keepdim=True)
    table = table / length.clamp(min=1e-6) * length.clamp(min=float(length.median()) / 2)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if weight.ndim > 1 and "embeddings" not in name:
                weight.mul_(2.5)
        table = torch.where(length > 0, table, torch.randn_like(table) * table.std())
        embedding.copy_(table * SPREAD / table.std())
        model.cls.predictions.bias.copy_((single + 1).log() - (single + 1).sum().log())
