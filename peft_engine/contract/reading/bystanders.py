"""JSON files that lie beside data and hold no rows: what a library notes of the data, what an earlier run has
measured. Their names alone do not tell."""

import json
from typing import Any

HEAD_BYTES = 1 << 16
"""So much of a file is looked at. What is longer and called like nothing of this sort holds rows."""


def notes_arrow_files(head: bytes) -> bool:
    """Whether this is what `save_to_disk` of the datasets library writes beside its Arrow files."""
    return head.lstrip().startswith(b"{") and b'"_data_files"' in head


def is_list(head: bytes) -> bool:
    """Whether a file holds a list, or an object a line."""
    lines = [line.strip() for line in head.splitlines() if line.strip()]
    if not lines:
        return False
    return lines[0].startswith(b"[") or (len(lines) > 1 and _is_object(lines[0]) and _is_object(lines[1]))


def holds_text(content: bytes) -> bool:
    """Whether a whole JSON file holds a text somewhere, without which there is nothing to learn from: numbers
    under names are what a run has measured. What cannot be read is told when it is read as data."""
    try:
        return _has_text(json.loads(content))
    except (ValueError, RecursionError):
        return True


def _has_text(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_has_text, value.values() if isinstance(value, dict) else value))
    return isinstance(value, str)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
