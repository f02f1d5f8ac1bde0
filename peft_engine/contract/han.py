"""Chinese sentences with values in them: where Chinese and Latin letters meet one blank stands, else none.

A translation cannot know what is put into it: "{data} 上的{race}" is given "比赛" or "6 种方法的比赛".
"""

import re
from collections.abc import Mapping

from peft_engine.contract.texts import Value

_HAN = re.compile(r"[\u3400-\u9fff]")
_FULL = re.compile(r"[\u3001-\u301f\uff01-\uff60]")
"""Signs that bring their own room."""
_LATIN = re.compile(r"[A-Za-z0-9+\-−±<>≈%]")
_EDGE = "\x02"
"""Stands at both ends of a value while a sentence is filled."""


class _Marked:
    """A value that says where it begins and ends."""

    def __init__(self, value: Value) -> None:
        self.value = value

    def __format__(self, form: str) -> str:
        return f"{_EDGE}{format(self.value, form)}{_EDGE}"


def fill_chinese(text: str, values: Mapping[str, Value]) -> str:
    """As `texts.fill`, for a Chinese text; blanks inside of a value stay as they are."""
    if not values:
        return text
    marked = {name: _Marked(value) for name, value in values.items()}
    whole, *others = text.format(**marked).split(_EDGE)
    for part in others:
        whole = _meet(whole, part)
    return whole


def _meet(left: str, right: str) -> str:
    """Two neighbours, with the room between them that their letters want."""
    before, after = left.removesuffix(" "), right.removeprefix(" ")
    if not before or not after:
        return left + right
    ends, begins = before[-1], after[0]
    if _FULL.match(ends) or _FULL.match(begins) or (_HAN.match(ends) and _HAN.match(begins)):
        return before + after
    if (_HAN.match(ends) and _LATIN.match(begins)) or (_LATIN.match(ends) and _HAN.match(begins)):
        return f"{before} {after}"
    return left + right
