"""Lists in which every line begins with its class: `DESC:manner How do bees fly` or `1 a good film`."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

_SAMPLED, _LEAST = 4000, 6
"""Lines that are looked at, and how many there have to be."""
_COARSE_AND_FINE = re.compile(r"[^\W\d][\w-]*:[\w-]+")
_LEVELS = frozenset(
    {"trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal", "severe"}
)
"""How grave a line of a log is, before the name of who wrote it."""
_MOST_COARSE = 40
_NUMBER = re.compile(r"[+-]?\d{1,2}")
_SIGNED = frozenset({"-1", "0", "1", "+1"})
_MOST_NUMBERS = 20


def begin_with_classes(text: str, whole: bool) -> bool:
    """Whether all lines of a sample begin with a class, that is one of a few words that no text begins with:
    a coarse and a fine one with a colon between them, or a number from 0 on that does not count the lines."""
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in (lines if whole else lines[:-1]) if line][:_SAMPLED]
    words = [line.split(None, 1)[0] for line in lines]
    if len(lines) < _LEAST or sum(map(_has_text, lines)) < 0.9 * len(lines):
        return False
    if all(map(_COARSE_AND_FINE.fullmatch, words)):
        return 2 * len(set(words)) <= len(words) and not _take_turns(words) and not _is_log(words)
    return all(map(_NUMBER.fullmatch, words)) and _are_classes(words)


def divided(text: str, fine: bool) -> dict[str, Any]:
    """A line as a row: its text and its class, of two grades where the first line had both."""
    word, _, rest = text.partition(" ")
    if "\t" in word:
        word, _, rest = text.partition("\t")
    if fine:
        return {"text": rest.strip(), "coarse_label": word.partition(":")[0], "fine_label": word}
    return {"text": rest.strip(), "label": word}


def is_fine(text: str) -> bool:
    """Whether a line begins with a coarse and a fine class."""
    return bool(_COARSE_AND_FINE.match(text.split(None, 1)[0]))


def _has_text(line: str) -> bool:
    """Whether words stand behind the first, and not numbers alone."""
    return any(map(str.isalpha, "".join(line.split(None, 1)[1:])))


def _take_turns(words: Sequence[str]) -> bool:
    """Whether two speak in turn (Q:What ..., A:The ...): those are no classes."""
    who = [word.partition(":")[0] for word in words]
    return who[0] != who[1] and who[2:] == who[:-2]


def _is_log(words: Sequence[str]) -> bool:
    """Whether these are no classes, but what programs write before their messages: how grave they are and who
    says it (INFO:root), or one of many names with a number (host:8080)."""
    coarse = {word.partition(":")[0].lower() for word in words}
    return coarse <= _LEVELS or len(coarse) > _MOST_COARSE


def _are_classes(words: Sequence[str]) -> bool:
    numbers = [int(word) for word in words]
    different = set(numbers)
    counted = sum(after == before + 1 for before, after in pairwise(numbers))
    if 2 * counted > len(numbers) or 3 * len(different) > len(numbers):
        return False
    from_zero = different == set(range(len(different))) and 2 <= len(different) <= _MOST_NUMBERS
    return from_zero or (set(words) <= _SIGNED and {-1, 1} <= different)
