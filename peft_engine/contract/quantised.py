"""What cards of methods on a base of few bits share: is the library there, bytes by formula, settings."""

import importlib.util
from dataclasses import replace
from functools import lru_cache
from typing import Any

from peft_engine.contract.card import Memory
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import Choice, setting
from peft_engine.contract.shape import LinearShape, ModelShape
from peft_engine.contract.texts import N_

INSTALL_BITSANDBYTES = N_(
    "Install it again (pip install bitsandbytes), or choose QA-LoRA or evenly spaced LoftQ, which do without."
)
BITSANDBYTES = 49 << 20
"""Bytes that version 0.50 of the library takes when it is loaded, on Linux beside torch 2.13."""
BLOCK, NESTED = 64, 256
"""Numbers that share a largest one; largest ones that share one again."""


def bits_setting() -> Any:
    return setting(
        "4",
        label=N_("Bits"),
        help=N_("How finely each weight is stored"),
        choices=(Choice("2", "2"), Choice("3", "3"), Choice("4", "4"), Choice("8", "8")),
    )


@lru_cache(maxsize=1)
def has_bitsandbytes() -> bool:
    """Whether the library is installed; it is not loaded for that."""
    return importlib.util.find_spec("bitsandbytes") is not None


def refuse_without_bitsandbytes(field: str = "method.key", cure: str | None = None) -> Problem | None:
    """Why weights cannot be stored in its four bits here, or None."""
    if has_bitsandbytes():
        return None
    return Problem(
        field=field,
        text=N_("The library bitsandbytes, which stores weights in 4 bit, is not installed."),
        advice=INSTALL_BITSANDBYTES,
        cure=cure,
    )


def matrices(shape: ModelShape) -> list[LinearShape]:
    """What is stored in few bits: every matrix of every block."""
    return [linear for block in shape.blocks for _, linear in block.linears()]


def bytes_in_blocks(numbers: int, bits: int, *, nested: bool = False) -> int:
    """Bytes of numbers with the largest of every block beside them; nested, these are stored in 8 bits."""
    blocks = -(-numbers // BLOCK)
    if not nested:
        return packed_bytes(numbers, bits) + 4 * blocks
    return packed_bytes(numbers, bits) + blocks + 4 * -(-blocks // NESTED) + 4


def bytes_in_groups(numbers: int, bits: int, group: int) -> int:
    """Bytes of whole numbers with scale and zero point for every group."""
    return packed_bytes(numbers, bits) + 8 * (numbers // group)


def packed_bytes(numbers: int, bits: int) -> int:
    """Bytes of numbers of few bits side by side; of three bits, five share two bytes."""
    return -(-numbers // 5) * 2 if bits == 3 else -(-numbers * bits // 8)


def on_few_bits(memory: Memory, shape: ModelShape, packed: int, *, library: bool = False) -> Memory:
    """The memory of a correction whose base takes `packed` bytes for all matrices of the blocks.

    Args:
        library: bitsandbytes does it.
    """
    numbers = sum(linear.inputs * linear.outputs for linear in matrices(shape))
    return replace(
        memory, packed_numbers=numbers, packed_bytes=packed, library_bytes=BITSANDBYTES if library else 0
    )
