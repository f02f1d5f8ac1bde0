"""A process of the engine that is asked and answers line by line, so that the window loads nothing for it."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.i18n import N_, tr

END_MS = 2000


class LineProcess(QObject):
    """One process at a time; it is there from the first `write` until `stop`, or until it dies.

    Args:
        arguments: of Python.
        read: what one of its lines says.
        ended: why it has died, with a place for the reason; a marked text.

    Signals:
        heard(object): what `read` made of a line.
        died(str): it ended without being told to; why, in a sentence.
    """

    heard = Signal(object)
    died = Signal(str)

    def __init__(
        self,
        arguments: Sequence[str],
        read: Callable[[bytes], object],
        ended: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arguments, self._understand, self._why = list(arguments), read, ended
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def write(self, line: bytes) -> None:
        """Send a line; the process is started for it if need be."""
        if self._process is None:
            self._start()
        assert self._process is not None
        self._process.write(line)

    def stop(self) -> None:
        """End it at once; its memory comes back."""
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
        process.start(sys.executable, self._arguments)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self.heard.emit(self._understand(bytes(self._process.readLine().data())))

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
        self.died.emit(tr(self._why, reason=reason.rstrip(".")))
