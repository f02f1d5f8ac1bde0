"""The process that answers for the playground: started when the first question comes, ended when nobody needs
it."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.i18n import N_, tr
from peft_engine.contract import play as p

END_MS = 2000


class PlayProcess(QObject):
    """One process at a time; it is there from the first `send` until `stop`, or until it dies."""

    heard = Signal(object)
    """A Reply."""
    died = Signal(str)
    """It ended without being told to; why, in a sentence."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def send(self, request: p.Request) -> None:
        """Send a request; the process is started for it if need be."""
        if self._process is None:
            self._start()
        assert self._process is not None
        self._process.write(p.to_line(request))

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
        process.start(sys.executable, ["-m", "peft_engine.playing", str(self._store)])

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            reply = p.read_reply(bytes(self._process.readLine().data()))
            self.heard.emit(reply)

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
        self.stop()
        reason = said.splitlines()[-1] if said else str(process.exitCode())
        self.died.emit(
            tr(
                N_("The process that answers has ended: {reason}. Ask again, and it starts anew."),
                reason=reason.rstrip("."),
            )
        )
