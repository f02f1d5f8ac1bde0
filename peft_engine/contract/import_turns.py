"""Conversations in the ways that people write them, as turns with a role (system, user, assistant)."""

import json
import re
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


_WRITTEN = ({"role", "content"}, {"from", "value"}, {"role", "parts"}, {"human", "assistant"})
"""What is named in a turn, by those who write conversations."""
_SIGNS = ("###", "<|", "[INST]", "Human:")
_MARKS = (
    re.compile(r"<\|im_start\|>\s*(?P<who>\w+)[ \t]*\n"),
    re.compile(r"<\|(?P<who>system|user|assistant)\|>\s*"),
    re.compile(r"###[ \t]*(?!(?i:instruction|input|response)\b)(?P<who>\w+)[ \t]*:\s*"),
    re.compile(r"(?:\A|\n\n)\s*(?P<who>Human|Assistant):[ \t]*"),
)
"""What stands before a turn where a whole conversation is one text."""
_ENDS = re.compile(r"<\|(im_end|end|endoftext|eot_id)\|>|</s>")
_ASKED = re.compile(r"\[(/?)INST\]")
_SYSTEM = re.compile(r"\s*<<SYS>>(?P<said>.*?)<</SYS>>", re.DOTALL)
_ALPACA = re.compile(r"^###[ \t]*(?P<who>\w+)[ \t]*:\s*", re.MULTILINE)
_FURTHER = {"instruction": "user", "input": "user", "response": "assistant"}
"""What Alpaca calls the speakers. Its marks stand at the beginning of a line."""
_NEXT = {
    "": ("system", "instruction", "user", "input"),
    "system": ("instruction", "user", "input"),
    "instruction": ("input", "response", "assistant"),
    "user": ("input", "response"),
    "input": ("response",),
    "response": ("instruction", "user"),
    "assistant": ("instruction",),
}
"""Which of them may follow which, also where they are mixed with the names of others; what else looks like a
mark is quoted."""


def told_turns(text: str) -> list[Turn] | None:
    """The turns of a conversation that is one text, with the marks that models are trained with before each;
    None where there are none, or where nobody answers."""
    if not any(sign in text for sign in _SIGNS):
        return None
    made = _between_brackets(text) if _ASKED.search(text) else _behind_marks(text)
    speakers = {turn["role"] for turn in made or ()}
    return made if {"user", "assistant"} <= speakers else None


def _behind_marks(text: str) -> list[Turn] | None:
    for found in (_in_order(text), *(list(mark.finditer(text)) for mark in _MARKS)):
        roles = [SPEAKERS.get(who, _FURTHER.get(who)) for who in (one["who"].lower() for one in found)]
        if len(found) < 2 or None in roles:
            continue
        ends = [one.start() for one in found[1:]] + [len(text)]
        said = [_ENDS.sub("", text[one.end() : end]).strip() for one, end in zip(found, ends, strict=True)]
        turns = [{"role": role, "content": words} for role, words in zip(roles, said, strict=True) if role]
        if not turns[-1]["content"]:
            turns.pop()  # where a model would go on
        before = _ENDS.sub("", text[: found[0].start()]).strip()
        if before:
            turns.insert(0, {"role": "system", "content": before})
        return _with_inputs(turns, found)
    return None


def _in_order(text: str) -> list[re.Match[str]]:
    """The marks of Alpaca's form in their order; none where nobody answers."""
    found: list[re.Match[str]] = []
    last, answered = "", False
    for mark in _ALPACA.finditer(text):
        who = mark["who"].lower()
        who = SPEAKERS.get(who, who)
        if who in _NEXT[last]:
            last = who
            answered |= last in ("response", "assistant")
            found.append(mark)
    return found if answered else []


def _with_inputs(turns: list[Turn], found: Sequence[re.Match[str]]) -> list[Turn]:
    """What Alpaca calls input belongs to the instruction before it."""
    return joined(turns) if any(one["who"].lower() == "input" for one in found) else turns


def _between_brackets(text: str) -> list[Turn]:
    turns: list[Turn] = []
    pieces = _ASKED.split(_ENDS.sub("", text.replace("<s>", "")))
    for closes, words in zip(pieces[1::2], pieces[2::2], strict=True):
        told = None if closes else _SYSTEM.match(words)
        if told is not None:
            turns.append({"role": "system", "content": told["said"].strip()})
            words = words[told.end() :]
        turns.append({"role": "assistant" if closes else "user", "content": words.strip()})
    return turns


def is_turns(value: Any) -> bool:
    """Whether a cell is a list of turns: OpenAI's role and content, ShareGPT's from and value, and others."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(turn, dict) for turn in value)
        and all(any(names <= turn.keys() for names in _WRITTEN) for turn in value)
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
        for turn in (said for told in cell for said in _apart(told)):
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
    """A conversation that was written into a text cell, as JSON or with marks, is read; any other text
    stays."""
    if isinstance(cell, str) and cell[:1] == "[":
        try:
            return json.loads(cell)
        except (ValueError, RecursionError):
            return told_turns(cell) or cell
    return (told_turns(cell) or cell) if isinstance(cell, str) else cell


def _apart(turn: Any) -> list[Any]:
    """A question with its answer as the two turns that they are."""
    if isinstance(turn, dict) and {"human", "assistant"} <= turn.keys():
        return [{"role": role, "content": turn[role]} for role in ("human", "assistant")]
    return [turn]


def _turn(turn: Any) -> Turn | None:
    if not isinstance(turn, dict):
        return None
    speaker = turn.get("role", turn.get("from"))
    said = turn.get("content", turn.get("value", turn.get("parts")))
    if isinstance(said, list):  # parts of a message: what is no text cannot be learned here
        if not all(isinstance(part, dict) and isinstance(part.get("text"), str) for part in said):
            return None
        said = "".join(part["text"] for part in said)
    role = SPEAKERS.get(str(speaker).strip().lower())
    return None if role is None else {"role": role, "content": text_of(said)}
