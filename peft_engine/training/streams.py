"""Separate random streams from one seed, so that another method changes neither data order nor head."""

import hashlib
from typing import Literal, TypeAlias

import torch

Stream: TypeAlias = Literal["order", "head", "method", "dropout", "evaluation", "gaps", "shots"]


def stream_seed(seed: int, stream: Stream, *place: int) -> int:
    """A seed of 63 bits for one stream at one place (an epoch, a step), the same on every machine."""
    text = ":".join([str(seed), stream, *map(str, place)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) >> 1


def generator(seed: int, stream: Stream, *place: int) -> torch.Generator:
    """A CPU generator for one stream at one place."""
    made = torch.Generator()
    made.manual_seed(stream_seed(seed, stream, *place))
    return made


def seed_global(seed: int, stream: Stream, *place: int) -> None:
    """Set torch's global generators (CPU and devices); dropout and new heads draw from them.

    It is set anew at every step, so that no random state needs to be kept in a checkpoint: a step draws the
    same numbers whether
    or not the run was cut off or evaluated before it.
    """
    torch.manual_seed(stream_seed(seed, stream, *place))
