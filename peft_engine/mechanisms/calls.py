"""Arguments of a stack's forward by name, however the caller passed them."""

import inspect
from typing import Any

import torch
from torch import Tensor, nn


def by_name(module: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
    """Positional and keyword arguments of `module.forward` as one dictionary."""
    names = inspect.signature(module.forward).parameters
    return {**dict(zip(names, arguments, strict=False)), **named}


def seen_tokens(cache: Any) -> int:
    """How many positions a cache of keys and values holds already; 0 where there is none."""
    return int(cache.get_seq_length()) if cache is not None else 0


def next_positions(call: dict[str, Any], length: int, device: torch.device) -> Tensor:
    """Positions [batch or 1, length] of this call's tokens: as given, or counted over what is not padding."""
    given = call.get("position_ids")
    if isinstance(given, Tensor):
        return given
    mask = call.get("attention_mask")
    if isinstance(mask, Tensor) and mask.ndim == 2:
        return (mask.long().cumsum(dim=1) - 1).clamp(min=0)[:, -length:]
    start = seen_tokens(call.get("past_key_values"))
    return torch.arange(start, start + length, device=device)[None]
