"""Trying a model's tokenizer: a process of its own cuts what is typed, so that the window loads nothing."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.i18n import N_, tr
from peft_engine.contract import tokens as t

SETTLE_MS = 200
END_MS = 2000


class TokenTry(QObject):
    """Cuts one text at a time; of several that come quickly, the last. The process starts with the first.

    Signals:
        cut(object): the Tokens of what was asked last.
        died(str): the process has ended, and why; the next text starts another one.
    """

    cut = Signal(object)
    died = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._number = 0
        self._wanted: tuple[Path, str] | None = None
        self._over = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._send)

    def ask(self, folder: Path, text: str) -> None:
        """Cut a text with the tokenizer in this folder, once the fingers have rested."""
        if self._over:
            return
        self._wanted = (folder, text)
        self._number += 1  # what is on its way is of no interest any more
        self._settle.start()

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._settle.stop()
        self._number += 1

    def stop(self) -> None:
        """The window closes: end the process, and begin no other one."""
        self._over = True
        self._drop()

    def _drop(self) -> None:
        """End the process."""
        self.forget()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()  # it keeps nothing that could be lost
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _send(self) -> None:
        if self._wanted is None:
            return
        if self._process is None:
            process = self._process = QProcess(self)
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._ended)
            process.errorOccurred.connect(self._no_start)
            process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
            process.start(sys.executable, ["-m", "peft_engine.tokenizing"])
        folder, text = self._wanted
        self._process.write(t.to_line(t.Cut(id=self._number, folder=str(folder), text=text)))

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            reply = t.read_tokens(bytes(self._process.readLine().data()))
            if reply.id == self._number:
                self.cut.emit(reply)

    def _no_start(self, error: QProcess.ProcessError) -> None:
        if self._process is not None and error == QProcess.ProcessError.FailedToStart:
            self._drop()
            self.died.emit(tr(N_("Python could not be started.")))

    def _ended(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        said = bytes(process.readAllStandardError().data()).decode("utf-8", errors="replace").strip()
        reason = said.splitlines()[-1] if said else str(process.exitCode())
        self._drop()
        words = N_("The process that cuts texts has ended: {reason}. Type on, and it starts anew.")
        self.died.emit(tr(words, reason=reason.rstrip(".")))
