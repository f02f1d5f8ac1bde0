"""What window and the process that shows rows as a model reads them say to each other, one JSON object a
line."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.problems import Problem

LIT_TASKS = frozenset({"language_modelling", "instructions", "chat", "text_to_text"})
"""Tasks of which some tokens count in the loss and others are only read."""


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int


class Light(_Message):
    """Show this row as the model reads it. Of several that wait, the newest is answered.

    Attributes:
        model: its key or folder.
        row: by role, as it lies in the library.
        max_length: tokens after which it is cut.
    """

    model: str
    task: str
    row: dict[str, Any]
    max_length: int


class Lit(_Message):
    """The row in pieces, each with whether it counts in the loss; or why there are none."""

    pieces: tuple[tuple[str, bool], ...] = ()
    problems: tuple[Problem, ...] = ()


def to_line(message: Light | Lit) -> bytes:
    """A message as a line."""
    return message.model_dump_json().encode() + b"\n"


def read_light(line: bytes) -> Light:
    """What `to_line` wrote."""
    return Light.model_validate_json(line)


def read_lit(line: bytes) -> Lit:
    """What `to_line` wrote."""
    return Lit.model_validate_json(line)
