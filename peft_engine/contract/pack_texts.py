"""Names and keys in the texts of a classroom pack: what may be a name, and tokens in the place of keys."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from peft_engine.contract.pack import DATA_TOKEN, MODEL_TOKEN

_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_TOKEN = re.compile(rf"({re.escape(MODEL_TOKEN)}|{re.escape(DATA_TOKEN)})([A-Za-z0-9][A-Za-z0-9._-]*)")


def safe_name(name: str) -> str:
    """A name made of letters, digits, dots and dashes, which every file system takes."""
    made = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-._")[:100] or "unnamed"
    return f"{made}-" if _RESERVED.match(made) else made


def is_safe_path(path: str) -> bool:
    """Whether a path of a zip file stays where it is unpacked, on every system."""
    if not path or len(path) > 400 or any(sign in path for sign in '\\:*?"<>|') or not path.isprintable():
        return False
    parts = path.split("/")
    return all(
        part not in ("", ".", "..") and not part.endswith((".", " ")) and not _RESERVED.match(part)
        for part in parts
    )


def quoted_keys(preset: Mapping[str, Any]) -> Iterator[str]:
    """The keys of model and data in an experiment that is given as plain values."""
    refs = [preset.get("model"), *(preset.get("data") or ())]
    for ref in refs:
        if isinstance(ref, Mapping) and isinstance(ref.get("key"), str):
            yield ref["key"]


def with_tokens(text: str, names: Mapping[str, str]) -> str:
    """A TOML text in which keys, where they stand between quotation marks, have become their tokens."""
    for key, token in names.items():
        text = text.replace(json.dumps(key, ensure_ascii=False), json.dumps(token)).replace(
            f"'{key}'", f"'{token}'"
        )
    return text


def settled(text: str, keys: Mapping[str, str]) -> str:
    """A TOML text in which tokens have become keys of this computer.

    Args:
        keys: by "pack:models/NAME" or "pack:data/NAME"; a token that is not among them becomes its name.
    """

    def key_of(found: re.Match[str]) -> str:
        return json.dumps(keys.get(found[0], found[2]), ensure_ascii=False)[1:-1]

    return _TOKEN.sub(key_of, text)
