"""Lists in which every line begins with its class: `DESC:manner How do bees fly`, `spam: You have won` or
`1 a good film`."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from peft_engine.contract.reading.siblings import CLASSES

_SAMPLED, _LEAST = 4000, 6
"""Lines that are looked at, and how many there have to be."""
_COARSE_AND_FINE = re.compile(r"[^\W\d][\w-]*:[\w-]+")
_NAMED = re.compile(r"[^\W\d][\w-]{0,30}:")
_LEVELS = frozenset(
    {"trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal", "severe"}
)
"""How grave a line of a log is, before its message or the name of who wrote it."""
_MOST_LEVELS = 3
_TIME = re.compile(r"\d{1,2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}")
_TURNS = 0.8
"""Share of the lines that go on as those of people who talk in turn, or as the fields of a record."""
_MOST_COARSE = 40
_NUMBER = re.compile(r"[+-]?\d{1,2}")
_SIGNED = frozenset({"-1", "0", "1", "+1"})
_MOST_NUMBERS = 20


def begin_with_classes(text: str, whole: bool) -> bool:
    """Whether all lines of a sample begin with a class, that is one of a few words that no text begins with:
    a coarse and a fine one with a colon between them, a word with a colon that is known to say a class, or a
    number from 0 on that does not count the lines."""
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in (lines if whole else lines[:-1]) if line][:_SAMPLED]
    words = [line.split(None, 1)[0] for line in lines]
    if len(lines) < _LEAST or sum(map(_has_text, lines)) < 0.9 * len(lines):
        return False
    if all(map(_COARSE_AND_FINE.fullmatch, words)):
        few, who = 2 * len(set(words)) <= len(words), [word.partition(":")[0] for word in words]
        return few and not _take_turns(who) and not _is_log(lines, who)
    if named := words_before(lines):
        known = {word.lower() for word in named} <= CLASSES | _LEVELS
        return known and not _is_log(lines, named)
    return all(map(_NUMBER.fullmatch, words)) and _are_classes(words)


def words_before(lines: Sequence[str]) -> tuple[str, ...]:
    """The few words of which each line begins with one and a colon, that may be classes or who speaks; none
    where they come in turn, as only those do that are no classes."""
    words = [line.split(None, 1)[0] for line in lines if line]
    if len(words) < _LEAST or not all(map(_NAMED.fullmatch, words)):
        return ()
    named = tuple(dict.fromkeys(word.removesuffix(":") for word in words))
    known = {word.lower() for word in named} <= CLASSES | _LEVELS
    few = 1 < len(named) <= _MOST_NUMBERS and 3 * len(named) <= len(words)
    return named if few and (known or not _take_turns(words)) else ()


def divided(text: str, fine: bool) -> dict[str, Any]:
    """A line as a row: its text and its class, of two grades where the first line had both."""
    word, _, rest = text.partition(" ")
    if "\t" in word:
        word, _, rest = text.partition("\t")
    if fine:
        return {"text": rest.strip(), "coarse_label": word.partition(":")[0], "fine_label": word}
    return {"text": rest.strip(), "label": word.removesuffix(":")}


def is_fine(text: str) -> bool:
    """Whether a line begins with a coarse and a fine class."""
    return bool(_COARSE_AND_FINE.match(text.split(None, 1)[0]))


def _has_text(line: str) -> bool:
    """Whether words stand behind the first, and not numbers alone."""
    return any(map(str.isalpha, "".join(line.split(None, 1)[1:])))


def _take_turns(words: Sequence[str]) -> bool:
    """Whether nearly always one and the same other word comes next, as where two speak in turn (Q:What ...,
    A:The ...) or records are written field by field: those are no classes."""
    most: dict[str, int] = {}
    for (word, then), count in Counter(pairwise(words)).items():
        if then != word:
            most[word] = max(most.get(word, 0), count)
    return sum(most.values()) >= _TURNS * (len(words) - 1)


def _is_log(lines: Sequence[str], words: Sequence[str]) -> bool:
    """Whether these are no classes, but what programs write before their messages: how grave they are (in
    capitals as INFO:root, with the time, in many grades), or one of many names with a number (host:8080)."""
    different = set(words)
    if len(different) > _MOST_COARSE:
        return True
    timed = 2 * sum(map(bool, map(_TIME.search, lines))) > len(lines)
    if timed or len(different) > _MOST_LEVELS or any(map(str.isupper, different)):
        return {word.lower() for word in different} <= _LEVELS
    return False


def _are_classes(words: Sequence[str]) -> bool:
    numbers = [int(word) for word in words]
    different = set(numbers)
    counted = sum(after == before + 1 for before, after in pairwise(numbers))
    if 2 * counted > len(numbers) or 3 * len(different) > len(numbers):
        return False
    from_zero = different == set(range(len(different))) and 2 <= len(different) <= _MOST_NUMBERS
    return from_zero or (set(words) <= _SIGNED and {-1, 1} <= different)
