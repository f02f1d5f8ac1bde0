"""Rows as they are shown to a person: what every screen can show, and no more of it than is looked at."""

import json
from collections.abc import Mapping
from typing import Any

CLIPPED = 2000
"""Characters of a cell that are shown."""
LONGEST = 100_000
"""Characters of a list or an object, written as JSON, up to which all of it is shown."""


def clipped(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with the beginnings of what is long in it; such a cell is a text that ends with an ellipsis."""
    return clipped_texts({name: _as_text(value) for name, value in row.items()})


def clipped_texts(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with the beginnings of long texts; lists and objects stay what they are."""
    return {
        name: f"{value[:CLIPPED]}…" if isinstance(value, str) and len(value) > CLIPPED else value
        for name, value in row.items()
    }


def _as_text(value: Any) -> Any:
    """A long list or object as it is written in JSON; anything else as it is."""
    if isinstance(value, list | dict):
        text = json.dumps(value, ensure_ascii=False, default=str)
        return text if len(text) > LONGEST else value
    return value
