"""Asking the engine for something in a process of its own: it costs seconds, and the window does not wait."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from app.i18n import N_, say, tr
from app.joined import sentences


class EngineCommand(QObject):
    """Runs one command of peft-engine at a time, with its answer as JSON."""

    done = Signal(object)
    """What the command answered, a dict."""
    failed = Signal(str)
    """Why it did not, in a sentence or two."""
    said = Signal(str)
    """A line that it wrote to standard error on the way."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._process: QProcess | None = None
        self._error = ""

    @property
    def busy(self) -> bool:
        return self._process is not None

    def ask(self, *words: str) -> None:
        """Begin a command; nothing happens while another one runs."""
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._no_start)
        self._process.readyReadStandardError.connect(self._listen)
        self._error = ""
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        arguments = ["-m", "peft_engine", *words, "--json", "--store", str(self._store)]
        self._process.start(sys.executable, arguments)

    def _no_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()
            self.failed.emit(tr(N_("Python could not be started.")))

    def _finished(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        out = bytes(process.readAllStandardOutput().data()).decode("utf-8", errors="replace")
        self._listen()
        said = self._error.strip()
        self._end()
        told: dict[str, Any] = {}
        try:
            told = dict(json.loads(out))
        except ValueError:
            told = {}
        reasons = [_in_words(problem) for problem in told.get("problems", ())]
        if status == 0 and told and not reasons:
            self.done.emit(told)
            return
        self.failed.emit(sentences(reasons) or (said.splitlines()[-1] if said else str(status)))

    def _listen(self) -> None:
        """Tell every whole line of standard error once."""
        if self._process is None:
            return
        fresh = bytes(self._process.readAllStandardError().data()).decode("utf-8", errors="replace")
        told = self._error.count("\n")
        self._error += fresh
        # At line feeds alone: progress bars go back to the beginning of their line within it.
        for line in self._error.split("\n")[told : self._error.count("\n")]:
            self.said.emit(line.strip())

    def _end(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def _in_words(problem: Mapping[str, Any]) -> str:
    """What is wrong and what to do about it, which the engine itself tells in English."""
    told = [
        say(problem[part], **problem.get("values", {})) for part in ("text", "advice") if problem.get(part)
    ]
    return sentences(told) or str(problem.get("sentence", ""))
