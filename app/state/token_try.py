"""Trying a model's tokenizer: a process of its own cuts what is typed, so that the window loads nothing."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import N_
from app.state.line_process import LineProcess
from peft_engine.contract import tokens as t

SETTLE_MS = 200


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
        words = N_("The process that cuts texts has ended: {reason}. Type on, and it starts anew.")
        self._process = LineProcess(["-m", "peft_engine.tokenizing"], t.read_tokens, words, self)
        self._process.heard.connect(self._hear)
        self._process.died.connect(self._died)
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
        self.forget()
        self._process.stop()

    def _send(self) -> None:
        if self._wanted is not None:
            folder, text = self._wanted
            self._process.write(t.to_line(t.Cut(id=self._number, folder=str(folder), text=text)))

    def _hear(self, reply: t.Tokens) -> None:
        if reply.id == self._number:
            self.cut.emit(reply)

    def _died(self, why: str) -> None:
        self.forget()
        self.died.emit(why)
