"""Weights in the four bits of bitsandbytes, which is loaded here and nowhere else."""

import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.quantised import INSTALL_BITSANDBYTES
from peft_engine.contract.texts import N_
from peft_engine.mechanisms.quantised import Code

BLOCK, NESTED = 64, 256


@lru_cache(maxsize=1)
def library() -> Any:
    """bitsandbytes' functions.

    Raises:
        EngineError: it is not there, or its compiled part does not load.
    """
    log = logging.getLogger("bitsandbytes")
    level = log.level
    log.setLevel(logging.ERROR)  # it warns of a faster part that is neither needed nor fetched here
    try:
        import bitsandbytes.cextension as compiled
        import bitsandbytes.functional as found
    except Exception as error:  # a broken library can fail in any way; each has the same cure
        raise EngineError(_does_not_load(str(error))) from error
    finally:
        log.setLevel(level)
    if isinstance(compiled.lib, compiled.ErrorHandlerMockBNBNativeLibrary):
        raise EngineError(_does_not_load("its compiled part is missing"))
    return found


@dataclass(frozen=True)
class NormalFloat(Code):
    """NF4 or FP4: half a byte a number, and the largest of every 64; these, in turn, in eight bits if nested.

    Source: Dettmers et al., QLoRA, NeurIPS 2023, arXiv 2305.14314, section 3.
    """

    kind: str
    codes: Tensor
    largest: Tensor
    """[blocks], float32, or uint8 where it is quantised itself"""
    nested: Tensor | None = None
    """[blocks / 256], float32"""
    offset: Tensor | None = None
    """[], the mean that was taken off before"""

    def expand(self, into: Tensor) -> None:
        """Write the matrix into [out, in]."""
        bnb, flat = library(), into.view(-1)
        largest = self.largest
        if self.nested is not None:
            table = bnb.QuantState(
                absmax=self.nested, code=_dynamic(self.nested.device), blocksize=NESTED, dtype=torch.float32
            )
            largest = bnb.dequantize_blockwise(self.largest, table) + self.offset
        for start, stop in self.pieces(BLOCK):
            count = stop - start
            state = bnb.QuantState(
                absmax=largest[start // BLOCK : -(-stop // BLOCK)],
                # A block a row: of rows that are no multiple of a block, 0.50 mixes up the scales on the CPU.
                shape=torch.Size((count // BLOCK, BLOCK) if count % BLOCK == 0 else (1, count)),
                blocksize=BLOCK,
                quant_type=self.kind,
                dtype=into.dtype,
            )
            codes = self.codes[start // 2 : -(-stop // 2)]
            flat[start:stop] = bnb.dequantize_4bit(codes, state).view(-1)


def to_normal_float(weight: Tensor, kind: str = "nf4", *, nested: bool = True) -> NormalFloat:
    """Weight [out, in] in blocks of 64, row after row; `nested` is double quantisation."""
    codes, state = library().quantize_4bit(
        weight.detach().float().contiguous(), blocksize=BLOCK, compress_statistics=nested, quant_type=kind
    )
    shape = (weight.shape[0], weight.shape[1])
    if not nested:
        return NormalFloat(shape, kind, codes, state.absmax)
    return NormalFloat(shape, kind, codes, state.absmax, state.state2.absmax, state.offset)


@lru_cache(maxsize=4)
def _dynamic(device: torch.device) -> Tensor:
    """The 256 numbers that eight bits stand for, the same for every matrix."""
    found: Tensor = library().create_dynamic_map().to(device)
    return found


def _does_not_load(reason: str) -> Problem:
    return Problem(
        field="method.key",
        text=N_("The library bitsandbytes, which stores weights in 4 bit, does not load here: {reason}."),
        advice=INSTALL_BITSANDBYTES,
        values={"reason": (reason.strip().splitlines() or ["?"])[0].rstrip(".")},
    )
