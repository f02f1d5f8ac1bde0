"""Texts that a person may read are marked here; they are translated where they are read."""

from collections.abc import Mapping
from typing import TypeAlias

Value: TypeAlias = str | int | float


def N_(text: str) -> str:  # noqa: N802 - the name that translation tools look for
    """Mark a text for translation and return it unchanged (Qt's QT_TRANSLATE_NOOP without Qt)."""
    return text


def fill(text: str, values: Mapping[str, Value]) -> str:
    """Put named values into a text: fill("Step {n}", {"n": 3}) is "Step 3"."""
    return text.format(**values) if values else text
