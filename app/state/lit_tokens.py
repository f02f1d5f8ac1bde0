"""Rows as a model reads them, with the tokens that count in the loss, from a process of its own: the window
loads nothing for it."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from peft_engine.contract import lit as m

END_MS = 2000


class LitTokens(QObject):
    """Shows one row at a time; the process starts with the first and stays until `stop`.

    Signals:
        told(Lit): what was asked last.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._number = 0

    def ask(self, model: str, task: str, row: Mapping[str, Any], max_length: int) -> None:
        """Show a row as this model reads it."""
        self._number += 1
        if self._process is None:
            self._start()
        assert self._process is not None
        asked = m.Light(id=self._number, model=model, task=task, row=dict(row), max_length=max_length)
        self._process.write(m.to_line(asked))

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._number += 1

    def stop(self) -> None:
        """End the process."""
        self.forget()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it keeps nothing that could be lost
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self.stop)
        root = str(Path(__file__).resolve().parents[2])
        environment = QProcessEnvironment()
        for name, value in os.environ.items():  # as it is now, which Qt's own copy may not be
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(root)
        process.start(sys.executable, ["-m", "peft_engine.lighting"])

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            reply = m.read_lit(bytes(self._process.readLine().data()))
            if reply.id == self._number:
                self.told.emit(reply)
