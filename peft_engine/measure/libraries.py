"""What the libraries take for themselves at their first use, taken before anything is measured."""

import importlib

import torch
from torch import nn
from torch.nn import functional as F

LATE = ("torch._dynamo", "transformers.modeling_utils", "transformers.generation.utils")
"""Modules that torch and transformers import with the first model or optimizer, used or not: a hundred
megabytes that belong to no run."""
WIDTH, TEXTS, TOKENS = 64, 2, 16


def load_libraries() -> None:
    """Import what comes late, and take one step with a tiny network, so that the libraries have their
    buffers.

    No random number is drawn from the global stream, and no gradient or tensor stays.
    """
    for name in LATE:
        importlib.import_module(name)
    inner = nn.Linear(WIDTH, WIDTH, device="meta").to_empty(device="cpu")
    learning = list(inner.parameters())
    for parameter in learning:
        nn.init.zeros_(parameter)
    optimizer = torch.optim.AdamW(learning, fused=True)
    states = F.gelu(inner(F.layer_norm(torch.ones(TEXTS, 1, TOKENS, WIDTH), (WIDTH,))))
    states = F.scaled_dot_product_attention(states, states, states)
    loss = F.cross_entropy(states.flatten(0, 2), torch.zeros(TEXTS * TOKENS, dtype=torch.long))
    torch.autograd.backward(loss)
    optimizer.step()
