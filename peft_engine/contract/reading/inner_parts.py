"""Parts of a data set that are lists in one JSON file: {"train": [...], "dev": [...], "test": [...]}."""

import re
from pathlib import Path
from typing import IO, Any

from peft_engine.contract.reading.json_values import lists_of
from peft_engine.contract.reading.layouts import PARTS, says
from peft_engine.contract.reading.model import Reading

_BLOCK, _LONGEST = 1 << 20, 100
_LIST = re.compile(rb":\s*\[")
_OTHERS = {part: words for part, words in PARTS.items() if part != "train"}
_PLAIN = re.compile(r"\w[\w .-]*")
"""Names that can stand in a path."""


def lists_by_part(reading: Reading, file: IO[bytes], path: Path) -> dict[str, str]:
    """Which lists are the other parts, beside one that is called as being for training; none where that is
    not so.

    Raises:
        EngineError: the file cannot be read to its end.
    """
    if not says(reading.inside, PARTS["train"]) or not _names_others(file, reading.encoding):
        return {}
    lists = lists_of(file, reading.encoding, path)
    first = lists.get(reading.inside)
    alike = [name for name, other in lists.items() if _PLAIN.fullmatch(name) and _is_like(first, other)]
    found = {part: [name for name in alike if says(name, words)] for part, words in _OTHERS.items()}
    return {  # test before oos_test
        part: min(names, key=lambda name: name.lower() not in PARTS[part])
        for part, names in found.items()
        if names
    }


def _names_others(file: IO[bytes], encoding: str) -> bool:
    """Whether a list anywhere in the file is called as another part, so that it is worth the reading."""
    if encoding.startswith(("utf-16", "utf-32")):
        return True
    held, known = b"", set[bytes]()
    try:
        while block := file.read(_BLOCK):
            held += block
            for found in _LIST.finditer(held):
                before = held[max(0, found.start() - _LONGEST) : found.start()].rstrip()
                name = before[:-1].rpartition(b'"')[2]
                if name not in known and any(says(name.decode("latin-1"), each) for each in _OTHERS.values()):
                    return True
                known.add(name)
            held = held[-_LONGEST:]
        return False
    finally:
        file.seek(0)


def _is_like(first: Any, other: Any) -> bool:
    """Whether the first rows of two lists are of one kind, and have something in common."""
    if isinstance(first, dict) and isinstance(other, dict):
        return not first.keys().isdisjoint(other)
    return isinstance(first, list) and isinstance(other, list) and len(first) == len(other)
