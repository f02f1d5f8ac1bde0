"""Rows as a model reads them, with the tokens that count in the loss, from a process of its own: the window
loads nothing for it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.state.line_process import LineProcess
from peft_engine.contract import lit as m


class LitTokens(QObject):
    """Shows one row at a time; the process starts with the first and stays until `stop`.

    Signals:
        told(Lit): what was asked last.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Why it has died is not told: the next row starts another one.
        self._process = LineProcess(["-m", "peft_engine.lighting"], m.read_lit, "", self)
        self._process.heard.connect(self._hear)
        self._number = 0

    def ask(self, model: str, task: str, row: Mapping[str, Any], max_length: int) -> None:
        """Show a row as this model reads it."""
        self._number += 1
        asked = m.Light(id=self._number, model=model, task=task, row=dict(row), max_length=max_length)
        self._process.write(m.to_line(asked))

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._number += 1

    def stop(self) -> None:
        """End the process."""
        self.forget()
        self._process.stop()

    def _hear(self, reply: m.Lit) -> None:
        if reply.id == self._number:
            self.told.emit(reply)
