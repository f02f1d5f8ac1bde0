"""What a model is by content: one hash over everything in its folder that decides what it answers."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from peft_engine.contract import paths

PATTERNS = (
    "config.json",
    "*.safetensors",
    "tokenizer*.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.*",
    "merges.txt",
    "*.model",
)
"""Configuration, weights, and the files that make a tokenizer; a read-me or a card decides nothing."""

SOON_READ_BYTES = 200_000_000
"""So much is read in less than half a second."""


def model_hash(folder: Path) -> str:
    """sha256 over names and whole contents, in the order of the names.

    Weights of many gigabytes take seconds to read, so what was found is kept beside the store and believed as
    long as every file has the size and the time of its last change that it had then.
    """
    files, stamp = _stamped(folder)
    kept = _kept(folder)
    known = _read(kept, stamp)
    if known:
        return known
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.name}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as opened:
            while block := opened.read(1 << 20):
                digest.update(block)
    found = digest.hexdigest()
    with suppress(OSError):  # a place that cannot be written costs the time again, no more
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(f".{os.getpid()}.part")
        partial.write_text(json.dumps({"files": stamp, "hash": found}), encoding="utf-8")
        partial.replace(kept)
    return found


def hash_at_hand(folder: Path) -> str:
    """The hash where it takes no waiting: it is kept, or the files are soon read; else ""."""
    files, stamp = _stamped(folder)
    known = _read(_kept(folder), stamp)
    if not known and sum(file.stat().st_size for file in files) <= SOON_READ_BYTES:
        return model_hash(folder)
    return known


Stamp: TypeAlias = list[list[str | int]]
"""Name, size and time of the last change of each file."""


def _stamped(folder: Path) -> tuple[list[Path], Stamp]:
    files = sorted({file for pattern in PATTERNS for file in folder.glob(pattern)})
    return files, [[file.name, file.stat().st_size, file.stat().st_mtime_ns] for file in files]


def _kept(folder: Path) -> Path:
    return paths.home() / "fingerprints" / f"{hashlib.sha256(str(folder).encode()).hexdigest()[:24]}.json"


def _read(kept: Path, stamp: Stamp) -> str:
    """The hash that was kept for files of this stamp; "" where there is none."""
    with suppress(OSError, ValueError, LookupError, TypeError):  # then it is read anew
        told = json.loads(kept.read_text(encoding="utf-8"))
        if told["files"] == stamp:
            return str(told["hash"])
    return ""
