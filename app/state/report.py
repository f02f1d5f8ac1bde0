"""Asking the engine for the report of a run, in a process of its own, since drawing it takes seconds."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.i18n import N_, tr


class ReportMaker(QObject):
    """Makes one report at a time."""

    made = Signal(object)
    """The Path of the page."""
    failed = Signal(str)
    """Why there is none."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._process: QProcess | None = None

    @property
    def busy(self) -> bool:
        return self._process is not None

    def make(self, run: str) -> None:
        """Begin the report of a run; nothing happens while another one is being made."""
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._no_start)
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        self._process.start(
            sys.executable, ["-m", "peft_engine", "report", run, "--json", "--store", str(self._store)]
        )

    def _no_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()
            self.failed.emit(tr(N_("The report cannot be made: Python could not be started.")))

    def _finished(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        out = bytes(process.readAllStandardOutput().data()).decode("utf-8", errors="replace")
        said = bytes(process.readAllStandardError().data()).decode("utf-8", errors="replace").strip()
        self._end()
        try:
            told = json.loads(out)
        except ValueError:
            told = {}
        if status == 0 and "report" in told:
            self.made.emit(Path(told["report"]))
            return
        reasons = [str(problem.get("sentence", "")) for problem in told.get("problems", ())]
        reason = " ".join(reasons) or (said.splitlines()[-1] if said else str(status))
        self.failed.emit(tr(N_("The report was not made. {reason}"), reason=reason))

    def _end(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
