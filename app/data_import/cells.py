"""A cell's value as words: in one line for a table, and whole to be read."""

import json
from typing import Any

LINE = 300
"""Characters that a table's cell is given; more would not be seen."""
WHOLE = 200_000
"""Characters that are shown of one cell."""


def whole_text(value: Any) -> str:
    """All of a value: texts as they are, words side by side, a list of texts one below the other, other lists
    and objects as JSON, nothing as an empty text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(each, str | int | float | bool) for each in value):
        told = [whole_text(each) for each in value]
        return (" " if all(each.split() == [each] for each in told) else "\n").join(told)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def line_text(value: Any) -> str:
    """The beginning of a value without line breaks; of a conversation who says what."""
    if isinstance(value, list | dict):
        told = messages_of(value)
        value = " · ".join(f"{who}: {what}" for who, what in told[:8]) if told else _begun(value)
    return " ".join(whole_text(value)[: 2 * LINE].split())[:LINE]


def _begun(value: Any) -> str:
    """The beginning of a list or an object: a long one is not written out for a line of it."""
    if isinstance(value, list) and all(isinstance(each, str | int | float | bool) for each in value[:LINE]):
        return ", ".join(whole_text(each)[:LINE] for each in value[:LINE])
    if isinstance(value, list) and len(value) > 1:
        return whole_text(value[:8])
    return whole_text(value)


def messages_of(value: Any) -> list[tuple[str, str]]:
    """Who says what, where a value is a conversation; else nothing. OpenAI's and ShareGPT's words are
    known."""
    if not isinstance(value, list) or not value or not all(isinstance(each, dict) for each in value):
        return []
    told = []
    for each in value:
        who = each.get("role", each.get("from"))
        what = each.get("content", each.get("value"))
        if not isinstance(who, str) or not isinstance(what, str):
            return []
        told.append((who, what))
    return told
