"""What a cell of a row may hold, by the type of its role, and what it becomes."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from peft_engine.contract.problems import Problem
from peft_engine.contract.tasks import OUTSIDE, TASKS, RoleType
from peft_engine.contract.texts import N_

_OPENS, _CLOSES = r"(\[{\"'“‘«„¿¡", r")\]}\"'”’»,.;:!?…"
_PIECES = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")
_PARTS = re.compile(rf"[{_OPENS}](?=.)|.+?(?=[{_CLOSES}]+$)|.+")


def fits(type: RoleType, value: Any) -> bool:
    """Whether a cell holds what its role asks for."""
    if type == "text":
        return _is_scalar(value) and bool(str(value).strip())
    if type == "number":
        return _number(value) is not None
    if type == "whole":
        number = _number(value)
        return number is not None and number.is_integer() and number >= 0
    if not isinstance(value, list | tuple):
        return False
    if type == "texts":
        return all(_is_scalar(one) for one in value)
    if type == "wholes":
        return all(isinstance(one, int) and one >= 0 for one in value)
    return bool(value) and all(
        isinstance(one, Mapping) and isinstance(one.get("role"), str) and isinstance(one.get("content"), str)
        for one in value
    )


def native(type: RoleType, value: Any) -> Any:
    """A cell that fits as what its role holds: "" or None where an optional one is missing."""
    if type == "text":
        return "" if value is None else str(value)
    if type == "number":
        return None if value in (None, "") else _number(value)
    if type == "whole":
        number = _number(value)
        return None if number is None else int(number)
    if type == "texts":
        return [str(one) for one in value or ()]
    if type == "wholes":
        return [int(one) for one in value or ()]
    return [{"role": one["role"], "content": one["content"]} for one in value or ()]


def words_in(text: str) -> list[str]:
    """The words of a text that somebody wrote, punctuation at their ends by itself, as data with a tag for
    each word has them. A Chinese character is a word."""
    return [word for word, _, _ in placed_words(text)]


def placed_words(text: str) -> list[tuple[str, int, int]]:
    """The same words, each with its first character and the one behind its last."""
    return [
        (part[0], piece.start() + part.start(), piece.start() + part.end())
        for piece in _PIECES.finditer(text)
        for part in _PARTS.finditer(piece[0])
    ]


def marks_in(tags: Sequence[str]) -> list[tuple[str, int, int]]:
    """What tags (IOB2) mark: (kind, its first word, the word behind its last)."""
    found: list[tuple[str, int, int]] = []
    open_kind = ""
    for number, tag in enumerate(tags):
        begins, _, kind = tag.partition("-")
        if tag == OUTSIDE:
            open_kind = ""
        elif begins == "I" and kind == open_kind:
            found[-1] = (kind, found[-1][1], number + 1)
        else:
            found.append((kind, number, number + 1))
            open_kind = kind
    return found


def texts_in(value: Any) -> Iterator[str]:
    """All texts inside a cell."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts_in(one)


def in_words(words: Sequence[str], tags: Sequence[str]) -> str:
    """What is marked, as a person reads it: "person: Ada Lovelace; city: London"."""
    return "; ".join(f"{kind}: {' '.join(words[first:behind])}" for kind, first, behind in marks_in(tags))


def answer_in(task: str, row: Mapping[str, Any]) -> str:
    """The answer that a row of a task with a new head holds, in one line: its class or classes, its number,
    the right choice, what is marked, or the first of several answers.

    Args:
        row: role -> cell.
    """
    kind = TASKS[task].answer
    if kind == "class":
        return str(row["label"])
    if kind == "classes":
        return ", ".join(map(str, row["labels"]))
    if kind == "number":
        return f"{_number(row['value']):g}"
    if kind == "choice":
        return str(row["choices"][int(row["choice"])])
    if kind == "tags":
        return in_words(row["tokens"], row["tags"])
    return str(row["answers"][0]) if kind == "span" and row["answers"] else ""


def misfit(task: str, row: Mapping[str, Any]) -> Problem | None:
    """What is wrong with cells that fit each by itself but not together, or None. Its field is that of the
    column ("columns.tags"); row and path are left to whoever knows them.

    Args:
        row: role -> cell.
    """
    if task == "token_classification":
        return _tags(row["tokens"], row["tags"])
    if task == "multiple_choice":
        return _choices(row["choices"], row["choice"])
    if task == "question_answering":
        return _spans(row["passage"], row["answers"], row["starts"])
    return None


def _tags(tokens: Sequence[Any], tags: Sequence[Any]) -> Problem | None:
    if not tokens:
        return Problem(
            field="columns.tokens",
            text=N_("Row {row} of {path} has no words."),
            advice=N_("Leave the row out."),
        )
    if len(tokens) != len(tags):
        return Problem(
            field="columns.tags",
            text=N_("Row {row} of {path} has {words} words but {tags} tags."),
            advice=N_("Give every word one tag, or leave the row out."),
            values={"words": len(tokens), "tags": len(tags)},
        )
    odd = next((tag for tag in map(str, tags) if tag != OUTSIDE and tag[:2] not in ("B-", "I-")), None)
    if odd is not None:
        return Problem(
            field="columns.tags",
            text=N_("Row {row} of {path} has the tag {tag}, which is neither O nor begins with B- or I-."),
            advice=N_("Write tags as IOB2: B- where something begins, I- where it goes on, else O."),
            values={"tag": odd},
        )
    return None


def _choices(choices: Sequence[Any], choice: Any) -> Problem | None:
    if len(choices) < 2:
        return Problem(
            field="columns.choices",
            text=N_("Row {row} of {path} has fewer than two choices."),
            advice=N_("Give each row at least two, or leave the row out."),
        )
    if int(native("whole", choice)) >= len(choices):
        return Problem(
            field="columns.choice",
            text=N_("Row {row} of {path} names choice {choice}, but the last of its choices is {last}."),
            advice=N_("Choices are counted from 0; mend the number, or leave the row out."),
            values={"choice": int(native("whole", choice)), "last": len(choices) - 1},
        )
    return None


def _spans(passage: Any, answers: Sequence[Any], starts: Sequence[int]) -> Problem | None:
    if len(answers) != len(starts):
        return Problem(
            field="columns.starts",
            text=N_("Row {row} of {path} has {answers} answers but {starts} places where they begin."),
            advice=N_("Give every answer its place, or leave the row out."),
            values={"answers": len(answers), "starts": len(starts)},
        )
    text = str(passage)
    for answer, start in zip(map(str, answers), starts, strict=True):
        if not answer or text[start : start + len(answer)] != answer:
            return Problem(
                field="columns.starts",
                text=N_("Row {row} of {path}: the answer {answer} does not stand at character {start}."),
                advice=N_("Mend the place, counted in characters from 0, or leave the row out."),
                values={"answer": answer[:60], "start": start},
            )
    return None


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | bool) or (isinstance(value, float) and math.isfinite(value))


def _number(value: Any) -> float | None:
    """A finite number, also where it is written as a text."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
