"""The process that asks the model hub: started when somebody wants something of it, never before."""

import os
import sys
from pathlib import Path

from pydantic import BaseModel
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.i18n import N_, tr
from peft_engine.contract import hub_asks as h

END_MS = 2000


class HubProcess(QObject):
    """One process at a time; it is there from the first `send` until `stop`, or until it dies.

    Signals:
        heard(object): a Reply.
        died(str): it ended without being told to; why, in a sentence.
    """

    heard = Signal(object)
    died = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._number = 0

    @property
    def running(self) -> bool:
        return self._process is not None

    def number(self) -> int:
        """A number for the next request."""
        self._number += 1
        return self._number

    def send(self, request: BaseModel) -> None:
        """Send a request; the process is started for it if need be."""
        if self._process is None:
            self._start()
        assert self._process is not None
        self._process.write(h.to_line(request))

    def stop(self) -> None:
        """End it at once."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it keeps nothing that could be lost
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._no_start)
        process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        environment = QProcessEnvironment()
        for name, value in os.environ.items():  # as it is now, which Qt's own copy may not be
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        program, *arguments = h.command()
        process.start(program or sys.executable, arguments)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self.heard.emit(h.read_reply(bytes(self._process.readLine().data())))

    def _no_start(self, error: QProcess.ProcessError) -> None:
        if self._process is not None and error == QProcess.ProcessError.FailedToStart:
            self.stop()
            self.died.emit(tr(N_("Python could not be started.")))

    def _ended(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        said = bytes(process.readAllStandardError().data()).decode("utf-8", errors="replace").strip()
        reason = said.splitlines()[-1] if said else str(process.exitCode())
        self.stop()
        words = N_("The process that asks the hub has ended: {reason}. Try again, and it starts anew.")
        self.died.emit(tr(words, reason=reason.rstrip(".")))
