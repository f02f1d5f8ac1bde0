"""What the window and the process that looks up rows say to each other, one JSON object a line."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import Problem


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: int


class AskRows(_Message):
    """Read the rows from `first` to `last` of a part of the plan's files, counted from 1. Of several that
    wait, the newest is answered.

    Attributes:
        whole: with all that is in them; else long cells are cut, as in the first rows of a file.
    """

    plan: ImportPlan
    part: str
    first: int
    last: int
    whole: bool = False


class RowsFound(_Message):
    """The rows as they stand in the file, fewer where it ends before; or why they cannot be read."""

    rows: tuple[dict[str, Any], ...] = ()
    problems: tuple[Problem, ...] = ()


def to_line(message: AskRows | RowsFound) -> bytes:
    """A message as a line."""
    return message.model_dump_json().encode() + b"\n"


def read_ask(line: bytes) -> AskRows:
    """What `to_line` wrote."""
    return AskRows.model_validate_json(line)


def read_found(line: bytes) -> RowsFound:
    """What `to_line` wrote."""
    return RowsFound.model_validate_json(line)
