"""The model's own weights, read again from the files that it was loaded from."""

import ctypes
import mmap
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shortage import no_memory
from peft_engine.contract.texts import N_


def read_again(model: nn.Module, names: Iterable[str]) -> dict[str, Tensor]:
    """The named parameters as the model's files have them, on the CPU.

    What the files lack (a pooler, a new head) is drawn at random: its names should not be asked for.

    Raises:
        EngineError: the model was not loaded from a folder, or the folder is gone meanwhile.
    """
    read = cast(Any, model)
    folder = read.name_or_path
    if not folder:
        raise EngineError(
            Problem(
                text=N_("The base weights cannot be brought back: the model was not loaded from a folder."),
                advice=N_("Load it again."),
            )
        )
    try:
        with torch.random.fork_rng():
            fresh = type(read).from_pretrained(
                folder,
                config=read.config,
                dtype=torch.float32,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
            )
    except (OSError, ValueError, SafetensorError) as error:
        if no_memory(error):
            raise
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The base weights in {folder} cannot be read any more: {reason}."),
                advice=N_("Put the model back to where it was, then resume the run."),
                values={
                    "folder": str(folder),
                    "reason": str(error).strip().splitlines()[0][:300].rstrip("."),
                },
            )
        ) from error
    found = dict(fresh.named_parameters())
    return {name: found[name].detach() for name in names}


class MappedWeights:
    """The places in memory to which files of weights are mapped, where the system tells (Linux)."""

    def __init__(self) -> None:
        self._places: list[tuple[int, int]] = []
        if sys.platform == "linux":
            for line in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines():
                if line.endswith(".safetensors"):
                    first, last = (int(part, 16) for part in line.split(maxsplit=1)[0].split("-"))
                    self._places.append((first, last))

    def let_go(self, weight: Tensor) -> None:
        """Free the memory of a weight that nobody will read again.

        What is mapped from a file stays in memory until the whole file is let go; here the pages that hold
        nothing but this weight are given back.
        """
        first = -(-weight.data_ptr() // mmap.PAGESIZE) * mmap.PAGESIZE
        last = (weight.data_ptr() + weight.nbytes) // mmap.PAGESIZE * mmap.PAGESIZE
        mapped = any(start <= first and last <= end for start, end in self._places)
        if mapped and first < last and weight.is_contiguous():
            advise = ctypes.CDLL(None).madvise
            advise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), mmap.MADV_DONTNEED)
