"""Answers in the ways that people write them: choices in columns or lists, the right one as a number, a
letter or its text, and answers with their places in a passage."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from peft_engine.contract.import_cells import listed, text_of
from peft_engine.contract.imports import Numbers

LETTERS = "ABCDEFGHIJ"
MEANINGS: tuple[Numbers, ...] = ("name", "text", "zero", "one")
"""What a number may say about the right choice; of two that fit equally well, the earlier one."""


def choices_of(raw: Mapping[str, Any], columns: Sequence[str]) -> tuple[list[str] | None, list[str]]:
    """(the choices, what each is called in the file), from a column each, or from one that has them all.
    Columns that are empty in a row stand for no choice there."""
    if len(columns) > 1:
        cells = [text_of(raw.get(name)) for name in columns]
        while len(cells) > 2 and not cells[-1].strip():
            cells.pop()
        return cells, list(columns)
    given = raw.get(columns[0])
    if isinstance(given, dict) and isinstance(given.get("text"), list):  # {"text": [...], "label": [...]}
        labels = given.get("label")
        named = [text_of(label) for label in labels] if isinstance(labels, list) else []
        return [text_of(text) for text in given["text"]], named
    if isinstance(given, dict):  # {"A": ..., "B": ...}
        return [text_of(text) for text in given.values()], [str(name) for name in given]
    cells_ = listed(given, "|")
    if cells_ is not None and all(isinstance(cell, dict) for cell in cells_) and cells_:
        texts = [text_of(cell.get("text")) for cell in cells_]  # [{"label": "A", "text": ...}, ...]
        return texts, [text_of(cell.get("label")) for cell in cells_]
    return (None if cells_ is None else [text_of(cell) for cell in cells_]), []


def number_of_choice(
    given: str, choices: Sequence[str], names: Sequence[str], numbers: Numbers = ""
) -> int | None:
    """Which choice is right, counted from 0: by its number, its letter, its name, or its text.

    Args:
        numbers: what a number says in this column; empty where that was not asked: a name, else from 0.
    """
    named = len(names) == len(choices) and given in names
    if given.isdecimal() and not (named and not numbers):
        return _by_number(given, choices, names, numbers or "zero")
    if named:
        return list(names).index(given)
    if given in choices:
        return list(choices).index(given)
    letter = given.strip("().").upper()
    if len(letter) == 1 and letter in LETTERS and LETTERS.index(letter) < len(choices):
        return LETTERS.index(letter)
    return None


def is_behind(given: str, choices: Sequence[str]) -> bool:
    """Whether a number is that of the last choice counted from 1, and of none counted from 0."""
    return given.isdecimal() and len(given) < 4 and int(given) == len(choices)


def numbers_mean(answers: Iterable[tuple[str, Sequence[str], Sequence[str]]]) -> Numbers:
    """What the numbers in a column of right answers say: the meaning that makes sense in most rows; empty
    where there are none.

    Args:
        answers: (the answer, its choices, what they are called) of each row.
    """
    numbered = [answer for answer in answers if answer[0].isdecimal()]
    if not numbered:
        return ""
    fitting = {way: sum(_by_number(*one, way) is not None for one in numbered) for way in MEANINGS}
    return max(MEANINGS, key=lambda way: fitting[way])


def _by_number(given: str, choices: Sequence[str], names: Sequence[str], way: Numbers) -> int | None:
    if way in ("zero", "one"):
        place = int(given) - (way == "one") if len(given) < 4 else -1
        return place if 0 <= place < len(choices) else None
    if way == "name" and len(names) != len(choices):
        return None
    texts = names if way == "name" else [choice.strip().removesuffix(".0") for choice in choices]
    return list(texts).index(given) if given in texts else None


def answers_of(given: Any) -> list[str] | None:
    """The answers of a cell: a text, a list of texts, or texts with their places."""
    if isinstance(given, dict):
        given = given.get("text", given.get("answers"))
    if isinstance(given, str) and given[:1] != "[":
        return [given]
    cells = listed(given, "")
    if cells is None:
        return None
    texts = [cell.get("text") if isinstance(cell, dict) else cell for cell in cells]
    return [text_of(text) for text in texts]


def starts_of(given: Any, count: int, *, apart: bool) -> list[int] | None:
    """Where the answers begin, in characters of the passage; None where nothing is said of it.

    Args:
        apart: the cell holds nothing else; else it holds the answers too, and its numbers may be answers.
    """
    placed = isinstance(given, dict)
    if isinstance(given, dict):
        given = next((given[name] for name in ("answer_start", "start", "starts") if name in given), None)
    cells = listed(given, ",") or []
    if any(isinstance(cell, dict) for cell in cells):
        cells = [cell.get("answer_start") for cell in cells if isinstance(cell, dict)]
    elif not apart and not placed:
        return None
    try:
        places = [int(cell) for cell in cells]
    except (TypeError, ValueError):
        return None
    return places if len(places) == count and min(places, default=-1) >= 0 else None
