"""Rows as the fields of a form have them: each cell a text that a person can write, and back."""

from collections.abc import Mapping
from typing import Any

from peft_engine.contract.cells import answer_in, native, words_in
from peft_engine.contract.tasks import ANSWERS, NEW_HEAD, ROLES, TASKS
from peft_engine.contract.turns import as_text
from peft_engine.tasks.chat import conversation

BEGINNING = 0.5
"""Of a text to go on with, so much of its words is given."""
BLANK, EVERY = "___", 7
"""Of a text with gaps, every so many words is one."""


def typed(task: str, role: str, value: Any) -> Any:
    """A cell as its role holds it. A text stands for a list of its words; for choices with a line each, or
    bars between; or for a conversation as a person writes it."""
    type = next(known.type for known in TASKS[task].roles if known.name == role)
    if isinstance(value, str):
        if type == "messages":
            return value
        if type == "texts":
            return words_in(value) if role == "tokens" else _choices(value)
    return native(type, value)


def row_of(task: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """A row as a task reads it: with a name, and without what no tokenizer takes. What is no role of the task
    stays a text."""
    roles = ROLES[task]
    made = {role: text.encode("utf-8", "replace").decode() for role, text in fields.items()}
    return {"item": "0"} | {
        role: typed(task, role, text) if role in roles else text for role, text in made.items()
    }


def fields_of(task: str, row: Mapping[str, Any]) -> dict[str, str]:
    """What is asked in a row, as texts."""
    found = {}
    for role in TASKS[task].roles:
        if not role.answer:
            value = row.get(role.name)
            if isinstance(value, list | tuple):
                found[role.name] = (" " if role.name == "tokens" else "\n").join(map(str, value))
            else:
                found[role.name] = "" if value is None else str(value)
    return found


def given_and_truth(row: Mapping[str, Any], task: str) -> tuple[dict[str, str], str]:
    """What is given of a test item, and its true answer, as texts."""
    if task == "language_modelling":
        words = row["text"].split(" ")
        given = max(1, round(len(words) * BEGINNING))
        return {"text": " ".join(words[:given])}, " ".join(words[given:])
    if task == "chat":
        turns = conversation(row)
        if turns[-1]["role"] != "assistant":
            return {"messages": as_text(turns)}, ""
        return {"messages": as_text(turns[:-1])}, turns[-1]["content"]
    if task == "masked_language_modelling":
        words = row["text"].split(" ")
        left = (BLANK if n % EVERY == EVERY // 2 else word for n, word in enumerate(words))
        return {"text": " ".join(left)}, row["text"]
    if task in NEW_HEAD:
        return fields_of(task, row), answer_in(task, row)
    truth = next((row[role] for role in ANSWERS if role in row), "")
    return fields_of(task, row), truth


def _choices(text: str) -> list[str]:
    parts = text.split("\n") if "\n" in text else text.split("|")
    return [part.strip() for part in parts if part.strip()]
