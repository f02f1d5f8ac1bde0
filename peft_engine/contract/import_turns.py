"""Conversations in the ways that people write them, as turns with a role (system, user, assistant)."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from peft_engine.contract.import_cells import text_of

Turn: TypeAlias = dict[str, str]

SPEAKERS = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "human": "user",
    "prompter": "user",
    "question": "user",
    "assistant": "assistant",
    "gpt": "assistant",
    "bot": "assistant",
    "model": "assistant",
    "chatgpt": "assistant",
    "answer": "assistant",
}
"""What speakers are called in the formats that are about."""


def is_turns(value: Any) -> bool:
    """Whether a cell is a list of turns: OpenAI's role and content, or ShareGPT's from and value."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(turn, dict) for turn in value)
        and all({"role", "content"} <= turn.keys() or {"from", "value"} <= turn.keys() for turn in value)
    )


def turns_of(raw: Mapping[str, Any], columns: Sequence[str]) -> list[Turn] | None:
    """The turns of one or several columns one after the other; a text by itself is the system's where its
    column is called so, else user and assistant speak in turns. None where a cell cannot be read so."""
    made: list[Turn] = []
    for name in columns:
        cell = _opened(raw.get(name))
        if cell is None or cell == "":
            continue
        if isinstance(cell, str):
            speaker = "assistant" if made and made[-1]["role"] == "user" else "user"
            made.append({"role": "system" if "system" in name.lower() else speaker, "content": cell})
            continue
        if not isinstance(cell, list):
            return None
        for turn in cell:
            one = _turn(turn)
            if one is None:
                return None
            made.append(one)
    return made


def out_of_order(turns: Sequence[Turn]) -> bool:
    """Whether somebody else than a user begins, somebody speaks twice, or the system speaks later."""
    spoken = [turn["role"] for turn in turns]
    rest = spoken[1:] if spoken[0] == "system" else spoken
    return any(role != ("user", "assistant")[place % 2] for place, role in enumerate(rest))


def joined(turns: Sequence[Turn]) -> list[Turn]:
    """The turns in order: a system's words first, then from the first question on, turns of the same speaker
    as one."""
    system = [turn["content"] for turn in turns if turn["role"] == "system"]
    made: list[Turn] = [{"role": "system", "content": "\n\n".join(system)}] if system else []
    for turn in (turn for turn in turns if turn["role"] != "system"):
        if made and made[-1]["role"] == turn["role"]:
            made[-1] = {**turn, "content": f"{made[-1]['content']}\n\n{turn['content']}"}
        elif turn["role"] == "user" or (made and made[-1]["role"] == "user"):
            made.append(dict(turn))
    return made


def unanswered(turns: Sequence[Turn]) -> str:
    """What is missing in these turns: the key of a finding, "" where nothing is."""
    if not any(turn["role"] == "assistant" for turn in turns):
        return "no_answer"
    return "empty_turn" if any(not turn["content"].strip() for turn in turns) else ""


def _opened(cell: Any) -> Any:
    """A conversation that was written into a text cell as JSON is read; any other text stays."""
    if isinstance(cell, str) and cell[:1] == "[":
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return cell
    return cell


def _turn(turn: Any) -> Turn | None:
    if not isinstance(turn, dict):
        return None
    speaker = turn.get("role", turn.get("from"))
    said = turn.get("content", turn.get("value"))
    if isinstance(said, list):  # parts of a message: what is no text cannot be learned here
        if not all(isinstance(part, dict) and isinstance(part.get("text"), str) for part in said):
            return None
        said = "".join(part["text"] for part in said)
    role = SPEAKERS.get(str(speaker).strip().lower())
    return None if role is None else {"role": role, "content": text_of(said)}
