"""Keeps the experiment for the next start, shortly after each change, so that nothing is lost by a crash."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import N_, say
from app.state.draft_file import Left, draft_file, write_draft
from app.state.experiment import Experiment
from peft_engine.contract.store import RunStore

REST_MS = 500
"""So long after the last change it is written; a slider that is drawn along changes it many times."""


class DraftKeeper(QObject):
    """Writes the draft when it has changed. Of several windows over one store the last writer is found again.

    Args:
        left: what this window began with.

    Signals:
        failed(str): the draft could not be written, and why; told once.
    """

    failed = Signal(str)

    def __init__(self, experiment: Experiment, store: RunStore, left: Left, parent: QObject) -> None:
        super().__init__(parent)
        self._experiment, self._file = experiment, draft_file(store)
        # What was mended is told once: it is written anew.
        self._written = experiment.draft if not left.told else None
        self._told = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.keep)
        experiment.changed.connect(self._rest.start)

    def keep(self) -> None:
        """Write the draft if it is another one than was written last."""
        self._rest.stop()
        draft = self._experiment.draft
        if draft == self._written:
            return
        try:
            write_draft(self._file, draft)
        except (OSError, ValueError) as error:
            if not self._told:
                words = N_("The experiment could not be kept for the next start: {reason}.")
                self.failed.emit(say(words, reason=getattr(error, "strerror", None) or str(error)))
            self._told = True
            return
        self._written = draft
