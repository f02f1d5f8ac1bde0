"""The rows of a file whose columns are told by their names, and the hash of what was read."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peft_engine.contract.reading import read, recognise
from peft_engine.contract.tasks import OPTIONAL, ROLES

SUFFIXES = (".csv", ".tsv", ".jsonl", ".ndjson")

_GUESSES: dict[str, tuple[str, ...]] = {
    "text": ("text", "sentence", "question", "review", "content", "story"),
    "label": ("label", "category", "class", "topic", "sentiment", "intent"),
    "text_a": ("text_a", "sentence1", "premise", "question1"),
    "text_b": ("text_b", "sentence2", "hypothesis", "question2"),
    "prompt": ("prompt", "instruction", "question"),
    "context": ("context", "input"),
    "answer": ("answer", "output", "response", "completion"),
    "source": ("source", "input", "text", "document", "en"),
    "target": ("target", "output", "summary", "translation", "de"),
}

_TASKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pair_classification", ("text_a", "text_b", "label")),
    ("instructions", ("prompt", "answer")),
    ("text_to_text", ("source", "target")),
    ("classification", ("text", "label")),
)
_BY_NAME = tuple(
    (task, tuple(role for role in ROLES[task] if role not in OPTIONAL[task]))
    for task in (
        *("question_answering", "multiple_choice", "token_classification"),
        *("multi_label", "regression", "chat"),
    )
)
"""Tasks of which only the usual names of the columns are known."""
_LEAST = (("language_modelling", ("text",)),)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file, one after the other, read as the file seems to be meant.

    Raises:
        EngineError: the file is missing or of no known kind, or a row cannot be read; the row is named.
    """
    return read(path)


def read_texts(path: Path) -> Iterator[str]:
    """The lines of a text file that are not empty.

    Raises:
        EngineError: the file is missing, or is not in the encoding that it seems to be in.
    """
    return (row["text"] for row in read(path, recognise(path, kind="text")))


def guess(columns: list[str]) -> tuple[str, dict[str, str]] | None:
    """(task, role -> column) that the names of the columns suggest, or None."""
    lower = {name.strip().lower(): name for name in columns}
    for task, roles in (*_TASKS, *_BY_NAME, *_LEAST):
        found: dict[str, str] = {}
        for role in roles:
            name = next(
                (g for g in _GUESSES.get(role, (role,)) if g in lower and lower[g] not in found.values()),
                None,
            )
            if name is not None:
                found[role] = lower[name]
        if len(found) == len(roles):
            for role in sorted(OPTIONAL[task]):
                name = next((g for g in _GUESSES[role] if g in lower), None)
                if name is not None and lower[name] not in found.values():
                    found[role] = lower[name]
            return task, found
    return None


def content_hash(paths: list[Path]) -> str:
    """sha256 over the bytes of files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths, key=lambda p: p.name):
        digest.update(path.name.encode())
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
