"""What a run can be told. Commands are appended to a file of the run's folder, so that any window can give
them."""

import json
import time
import uuid
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from peft_engine.contract.texts import N_

Order: TypeAlias = Literal["pause", "stop", "stop_and_keep", "checkpoint", "evaluate", "sample"]
"""stop ends the run at once; stop_and_keep writes a checkpoint, evaluates and finishes with what was
learned."""

ENDING: frozenset[Order] = frozenset({"pause", "stop", "stop_and_keep"})
"""Orders after which the worker ends."""
FILE = "commands.jsonl"

TEXTS: dict[Order, str] = {
    "pause": N_("Pausing."),
    "stop": N_("Stopping."),
    "stop_and_keep": N_("Stopping, and keeping what was learned."),
    "checkpoint": N_("Writing a checkpoint."),
    "evaluate": N_("Checking on the validation part."),
    "sample": N_("Writing a sample."),
}
"""What a run says when it obeys."""


@dataclass(frozen=True)
class Command:
    """One order to a run. An order given before the present attempt began is not for it."""

    order: Order
    id: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    time: float = field(default_factory=time.time)


def give(run_folder: Path, order: Order) -> Command:
    """Append an order to the run's command file and return it."""
    command = Command(order)
    with (run_folder / FILE).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(command)) + "\n")
    return command


class Inbox:
    """The orders to one run, read as they arrive; used by the worker between steps."""

    def __init__(self, run_folder: Path, since: float) -> None:
        """Of the orders that are there already, only those given after `since` count. Later ones all do:
        whoever gives them may have a clock that goes otherwise."""
        self._file = run_folder / FILE
        self._since = since
        self._offset = 0
        self._there = self._file.stat().st_size if self._file.exists() else 0

    def read(self) -> list[Command]:
        """Orders that have arrived since the last call. What is none is passed over: a line that a full disk
        cut, an order that only a newer version knows."""
        if not self._file.exists() or self._file.stat().st_size <= self._offset:
            return []
        with self._file.open("rb") as file:
            file.seek(self._offset)
            fresh = file.read()
        commands = []
        for line in fresh[: fresh.rfind(b"\n") + 1].splitlines(keepends=True):
            command, old = _read(line), self._offset < self._there
            self._offset += len(line)
            if command is not None and not (old and command.time < self._since):
                commands.append(command)
        return commands


def _read(line: bytes) -> Command | None:
    """The order in a line; None where there is none that is known."""
    try:
        found = Command(**json.loads(line))
        known = found.order in TEXTS and isinstance(found.time, int | float)
    except (ValueError, TypeError):
        return None
    return found if known else None
