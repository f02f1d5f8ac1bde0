"""Cells of somebody's table: texts, numbers in several ways of writing, and lists."""

import json
import math
import re
from typing import Any

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{2,3})*,\d{3}")
"""Thousands in groups, as in Europe or in India."""
_BLANKS = " \u00a0\u202f'_"
_SPACED = re.compile(rf"[+-]?\d{{1,3}}([{_BLANKS}]\d{{3}})+(?!\d)")
"""What people put between thousands, and what stands between them only."""
_TOGETHER = str.maketrans("", "", _BLANKS)


def text_of(value: Any) -> str:
    """A cell as a text; a missing one, or one that is no number, is empty."""
    if isinstance(value, str):
        return value
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def number_of(value: Any, decimal: str) -> float | None:
    """A cell as a number; None where it is none, or not a finite one.

    Args:
        decimal: what divides the fraction off, "." or ","; the other one may stand between thousands.
    """
    if isinstance(value, bool | int | float):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None
    if not isinstance(value, str):
        return None
    plain = value.strip()
    spaced = _SPACED.match(plain)
    if spaced:
        plain = spaced[0].translate(_TOGETHER) + plain[spaced.end() :]
    whole, point, fraction = plain.partition(decimal)
    thousands = "," if decimal == "." else "."
    if thousands in whole:
        if not _GROUPED.fullmatch(whole.replace(thousands, ",")):
            return None  # it is the point of somebody who writes numbers the other way
        whole = whole.replace(thousands, "")
    plain = f"{whole}.{fraction}" if point else whole
    if not _NUMBER.fullmatch(plain):
        return None
    number = float(plain)
    return number if math.isfinite(number) else None


def decimal_of(values: list[Any]) -> str:
    """What divides the fraction off in these cells: "," where that alone makes sense of them, else "."."""
    texts = [value.strip() for value in values if isinstance(value, str)]
    for text in texts:
        comma, point = text.rfind(","), text.rfind(".")
        if comma >= 0 and point >= 0:
            return "," if comma > point else "."
        if comma >= 0 and (text.count(",") == 1) and len(text) - comma - 1 != 3:
            return ","
    return "."


def listed(value: Any, separator: str) -> list[Any] | None:
    """A cell as a list: one as it is, a text written as one, or a text with separators. None where it is no
    list; a missing one is an empty list."""
    if isinstance(value, list):
        return value
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, str):
        text = value.strip()
        if text[:1] == "[" and text[-1:] == "]":
            made = _written(text)
            if made is not None:
                return made
        if not text:
            return []
        if separator == " ":
            return text.split()
        return [part for each in text.split(separator) if (part := each.strip())] if separator else [text]
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return []
    return [value] if isinstance(value, int | float) else None


def flat(value: Any) -> list[str]:
    """All texts in a cell of the library."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [part for inner in value.values() for part in flat(inner)]
    if isinstance(value, list):
        return [part for inner in value for part in flat(inner)]
    return [] if value is None else [str(value)]


def _written(text: str) -> list[Any] | None:
    """A list that was written into a cell, as JSON or as Python and its table libraries print it."""
    try:
        made = json.loads(text)
    except (ValueError, RecursionError):
        inner = re.findall(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s,'"]+)""", text[1:-1])
        return [next((part for part in found if part), "") for found in inner]
    return made if isinstance(made, list) else None
