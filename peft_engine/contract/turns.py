"""Conversations as a person may write them: a text in which every turn begins with who speaks."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Message: TypeAlias = Mapping[str, Any]
"""`role` is system, user or assistant; `content` a text; `counts`, once it is marked, whether it counts in
the loss."""

NAMES = {"system": "System", "user": "User", "assistant": "Assistant"}


def as_text(turns: Sequence[Message]) -> str:
    """A conversation as a person may write it: a single question is itself, several turns begin with who
    speaks."""
    if len(turns) == 1 and turns[0]["role"] == "user":
        return str(turns[0]["content"])
    return "\n".join(f"{NAMES[turn['role']]}: {turn['content']}" for turn in turns)


def turns_in(text: str) -> list[Message]:
    """What `as_text` wrote; a text that names no speaker is a question."""
    turns: list[Message] = []
    for line in text.split("\n"):
        role = next((role for role, name in NAMES.items() if line.startswith(f"{name}: ")), None)
        if role is not None:
            turns.append({"role": role, "content": line.removeprefix(f"{NAMES[role]}: ")})
        elif turns:
            turns[-1] = {**turns[-1], "content": f"{turns[-1]['content']}\n{line}"}
        else:
            return [{"role": "user", "content": text}]
    return turns
