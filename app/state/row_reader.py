"""Rows from the middle of a file, read in a thread of their own while the window goes on."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.state.post import post
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.reading import parts_of, read

BEFORE, AFTER = 5, 30
"""Rows that are read above and below the one that was asked for."""
BREATH_ROWS, BREATH_SECONDS = 500, 0.001
"""After so many rows the thread lets the window have its turn."""


@dataclass(frozen=True)
class RowsAround:
    """Rows of a part with their numbers there, counted from 1; or why they cannot be read."""

    part: str
    row: int
    rows: tuple[dict[str, Any], ...] = ()
    numbers: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()


class RowReader(QObject):
    """Reads around one row at a time; asked for another, it drops the first.

    Signals:
        read(RowsAround): what was asked for last.
    """

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._post = post()

    def ask(self, plan: ImportPlan, part: str, row: int, *, alone: bool = False) -> None:
        """Read the rows around this one of a part of the plan's files, or that one alone."""
        self._asked += 1
        span = (row, row) if alone else (max(1, row - BEFORE), row + AFTER)
        threading.Thread(
            target=self._work, args=(self._asked, plan, part, row, span), name="rows", daemon=True
        ).start()

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._asked += 1

    def _work(self, asked: int, plan: ImportPlan, part: str, row: int, span: tuple[int, int]) -> None:
        rows: list[dict[str, Any]] = []
        first, last = span
        try:
            for number, found in enumerate(_rows(plan, part), start=1):
                if number > last or asked != self._asked:
                    break
                if number >= first:
                    rows.append(found)
                if number % BREATH_ROWS == 0:
                    time.sleep(BREATH_SECONDS)
        except EngineError as error:
            if not rows:
                self._tell(asked, RowsAround(part, row, problems=error.problems))
                return
        numbers = tuple(range(first, first + len(rows)))
        self._tell(asked, RowsAround(part, row, tuple(rows), numbers))

    def _tell(self, asked: int, found: RowsAround) -> None:
        self._post.give(self, lambda: self._take(asked, found))

    def _take(self, asked: int, found: RowsAround) -> None:
        if asked == self._asked:
            self.read.emit(found)


def _rows(plan: ImportPlan, part: str) -> Iterator[dict[str, Any]]:
    """All rows of a part, as they stand in its file."""
    if part in plan.beside:
        yield from read(Path(plan.beside[part]))
        return
    files = parts_of(Path(plan.source), plan.reading)
    file, reading = files.get(part), plan.reading
    if file is None:
        return
    if reading is None or file.suffix != next(iter(files.values())).suffix:
        yield from read(file)  # of another kind, as the import takes it too
    else:
        yield from read(file, reading.model_copy(update={"member": ""}))  # the path has the member already
