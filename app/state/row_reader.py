"""Rows from far down in a file, read by a process of their own: the window neither waits nor holds it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.i18n import N_
from app.state.line_process import LineProcess
from peft_engine.contract import row_asks as r
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import Problem

BEFORE, AFTER = 5, 30
"""Rows that are read above and below the one that was asked for."""


@dataclass(frozen=True)
class RowsAround:
    """Rows of a part with their numbers there, counted from 1; or why they cannot be read."""

    part: str
    row: int
    rows: tuple[dict[str, Any], ...] = ()
    numbers: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()


class RowReader(QObject):
    """Reads around one row at a time; asked for another, it drops the first. The process starts with
    the first question and ends with `stop`.

    Signals:
        read(RowsAround): what was asked for last.
    """

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        words = N_("The process that looks up rows has ended: {reason}. Choose the row again.")
        self._process = LineProcess(["-m", "peft_engine.importing.rows"], r.read_found, words, self)
        self._process.heard.connect(self._hear)
        self._process.died.connect(self._died)
        self._asked: r.AskRows | None = None
        self._row = 0
        self._number = 0

    def ask(self, plan: ImportPlan, part: str, row: int, *, alone: bool = False) -> None:
        """Read the rows around this one of a part of the plan's files, or all of that one alone."""
        first, last = (row, row) if alone else (max(1, row - BEFORE), row + AFTER)
        self._number += 1
        self._row = row
        self._asked = r.AskRows(id=self._number, plan=plan, part=part, first=first, last=last, whole=alone)
        self._process.write(r.to_line(self._asked))

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._asked = None
        self._process.stop()

    def _hear(self, found: r.RowsFound) -> None:
        asked = self._asked
        if asked is None or asked.id != found.id:
            return
        self._asked = None
        numbers = tuple(range(asked.first, asked.first + len(found.rows)))
        self.read.emit(RowsAround(asked.part, self._row, found.rows, numbers, found.problems))

    def _died(self, why: str) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self.read.emit(RowsAround(asked.part, self._row, problems=(Problem(text=why),)))
