"""Whether the weights in a model's folder are whole and belong to its configuration, from the heads of the
files alone: no tensor is read."""

import json
import math
import re
import stat
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

WHOLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
BITS = {
    **dict.fromkeys(("F64", "I64", "U64", "C64"), 64),
    **dict.fromkeys(("F32", "I32", "U32"), 32),
    **dict.fromkeys(("F16", "BF16", "I16", "U16"), 16),
    **dict.fromkeys(("I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2", "F8_E8M0"), 8),
}
MOST_HEAD = 100 << 20
"""Bytes; what safetensors itself reads at most."""
_WORDS = re.compile(r"(^|\.)(word_embeddings|wte|embed_tokens|embed_in|shared|tok_embeddings)\.weight$")
_BLOCK = re.compile(r"^(?P<stack>.*?)\b(?:layers|layer|h|blocks|block)\.(?P<number>\d+)\.")

Shapes = dict[str, tuple[int, ...]]
"""The sizes of tensors by their names."""


def require_whole(folder: Path, shape: ModelShape) -> None:
    """Refuse weights that are damaged, incomplete, or of another model than config.json describes.

    Raises:
        EngineError: the file, and what is wrong with it.
    """
    found = sorted([*folder.glob("*.safetensors"), *folder.glob(INDEX)])
    stamp = tuple((file.name, *_facts(file)) for file in found)  # changes whenever the files do
    _require_fit(folder, _tensors(folder, stamp), shape)


def check_file(file: Path) -> Shapes:
    """The tensors of a safetensors file; every one lies in its place, and all bytes are taken.

    Raises:
        EngineError: they are not what the head says.
    """
    try:
        return _head(file)
    except OSError as error:
        raise _broken(file, error.strerror or str(error)) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _broken(file, str(error)) from None


def _head(file: Path) -> Shapes:
    told_of = file.stat()
    if not stat.S_ISREG(told_of.st_mode):
        raise ValueError("it is no ordinary file")
    size = told_of.st_size
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        if not 2 <= length <= size - 8:
            raise ValueError("its head would be longer than the file")
        if length > MOST_HEAD:
            raise ValueError("its head is larger than any can be")
        told = json.loads(stream.read(length))
    tensors = {name: tensor for name, tensor in told.items() if name != "__metadata__"}
    spans = sorted(_span(name, tensor) for name, tensor in tensors.items())
    end = 0
    for start, stop, name in spans:
        if start != end:
            raise ValueError(f"the tensor {name} lies over another one, or behind a gap")
        end = stop
    if not spans:
        raise ValueError("there is no tensor in it")
    if end != size - 8 - length:
        raise ValueError(f"its tensors need {end} bytes, and {size - 8 - length} are there")
    return {name: tuple(tensor["shape"]) for name, tensor in tensors.items()}


def _span(name: str, tensor: dict[str, Any]) -> tuple[int, int, str]:
    start, stop = tensor["data_offsets"]
    numbers = (start, stop, *tensor["shape"])
    if not all(type(number) is int and 0 <= number < 1 << 62 for number in numbers) or start > stop:
        raise ValueError(f"the tensor {name} has no possible size")
    bits = BITS.get(tensor["dtype"])
    if bits is not None and (stop - start) * 8 != math.prod(tensor["shape"]) * bits:
        raise ValueError(f"the tensor {name} takes {stop - start} bytes, which its shape does not need")
    return start, stop, name


@lru_cache(maxsize=64)
def _tensors(folder: Path, _stamp: tuple[tuple[str, int, int], ...]) -> Shapes:
    """All that transformers would load: one file, or those that the index names."""
    if (folder / WHOLE).exists() or not (folder / INDEX).exists():
        files = [folder / WHOLE] if (folder / WHOLE).exists() else sorted(folder.glob("*.safetensors"))
        return {name: size for file in files for name, size in check_file(file).items()}
    place = read_index(folder / INDEX)
    shapes: Shapes = {}
    for shard in sorted(set(place.values())):
        inside = check_file(folder / shard)
        missing = sorted(name for name, file in place.items() if file == shard and name not in inside)
        if missing:
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("{file} says that the tensor {name} is in {shard}, and it is not."),
                    advice=N_("Get the model again."),
                    values={"file": str(folder / INDEX), "name": missing[0], "shard": shard},
                )
            )
        shapes |= inside
    return shapes


def read_index(file: Path) -> Mapping[str, str]:
    """Which tensor lies in which file beside this one.

    Raises:
        EngineError: it cannot be read, or a file that it names is not there.
    """
    try:
        place = json.loads(file.read_text(encoding="utf-8"))["weight_map"]
        names = set(place.values())
        if not place or not all(isinstance(name, str) for name in names):
            raise ValueError("it names no files")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _broken(file, str(error)) from None
    for name in sorted(names):
        if Path(name).name != name or "\\" in name or name in ("", ".", ".."):
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("{file} names weights outside of its folder: {name}."),
                    advice=N_("Do not use this model; get it from somebody else."),
                    values={"file": str(file), "name": name},
                )
            )
        if not (file.parent / name).is_file():
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("{file} names the weights {name}, which are not there."),
                    advice=N_("Get the model again; a part of it is missing."),
                    values={"file": str(file), "name": name},
                )
            )
    found: Mapping[str, str] = place
    return found


def _require_fit(folder: Path, tensors: Shapes, shape: ModelShape) -> None:
    """Word vectors and the number of blocks: by these a configuration shows that it is of another model."""
    wanted = (shape.vocabulary, shape.embedding_width)
    for name, size in tensors.items():
        if _WORDS.search(name) and len(size) == 2 and size != wanted:
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_(
                        "The weights in {folder} hold {rows} word vectors of {width} numbers, and "
                        "config.json says {wanted_rows} of {wanted_width}."
                    ),
                    advice=N_("Get the model again; its configuration and its weights must belong together."),
                    values={
                        "folder": str(folder),
                        "rows": size[0],
                        "width": size[1],
                        "wanted_rows": wanted[0],
                        "wanted_width": wanted[1],
                    },
                )
            )
    stacks: Counter[str] = Counter(block.stack for block in shape.blocks)
    for stack, count in _blocks(tensors, tuple(stacks)).items():
        if count and count != stacks[stack] and shape.rounds == 1:
            raise EngineError(
                Problem(
                    field="model.key",
                    text=N_("The weights in {folder} have {found} blocks, and config.json says {wanted}."),
                    advice=N_("Get the model again; its configuration and its weights must belong together."),
                    values={"folder": str(folder), "found": count, "wanted": stacks[stack]},
                )
            )


def _blocks(tensors: Shapes, stacks: tuple[str, ...]) -> dict[str, int]:
    """How many blocks the names of the tensors count, by stack."""
    numbers: dict[str, set[int]] = {}
    for name in tensors:
        found = _BLOCK.match(name)
        if found:
            numbers.setdefault(found["stack"], set()).add(int(found["number"]))
    counts = {prefix: len(found) for prefix, found in numbers.items()}
    if len(stacks) == 1:
        return {stacks[0]: max(counts.values(), default=0)}
    return {stack: max((n for prefix, n in counts.items() if stack in prefix), default=0) for stack in stacks}


def _facts(file: Path) -> tuple[int, int]:
    try:
        told = file.stat()
    except OSError:
        return 0, 0
    return told.st_size, told.st_mtime_ns


def _broken(file: Path, reason: str) -> EngineError:
    return EngineError(
        Problem(
            field="model.key",
            text=N_("The weights in {file} are not whole: {reason}."),
            advice=N_("Choose another model, or another copy of it."),
            values={"file": str(file), "reason": reason[:200].rstrip(".")},
        )
    )
