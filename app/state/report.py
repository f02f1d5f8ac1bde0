"""Asking the engine for the report of a run, or of several compared."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, tr
from app.language import spoken
from app.state.engine_command import EngineCommand


class ReportMaker(QObject):
    """Makes one report at a time."""

    made = Signal(object)
    """The Path of the page."""
    failed = Signal(str)
    """Why there is none."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = EngineCommand(store, self)
        self._command.done.connect(self._done)
        self._command.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        return self._command.busy

    def make(self, *runs: str, margin: float | None = None) -> None:
        """Begin the report of a run or a race, or of several runs compared; nothing happens while another one
        is being made. It is written in the language of the window.

        Args:
            margin: the difference that matters, in the unit of the metric; None leaves it to the engine.
        """
        more: tuple[str, ...] = () if margin is None else ("--margin", str(margin))
        if spoken():
            more = (*more, "--language", spoken())
        self._command.ask("report", *runs, *more)

    def _done(self, told: dict[str, Any]) -> None:
        self.made.emit(Path(told["report"]))

    def _failed(self, reason: str) -> None:
        self.failed.emit(tr(N_("The report was not made. {reason}"), reason=reason))
