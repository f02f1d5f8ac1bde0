"""How far it is, in a line: what is being done, how many rows, how long it will take, and a bar."""

from PySide6.QtWidgets import QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.layouts import Row
from app.widgets.progress import ProgressBar
from app.widgets.text import ElidedLabel
from peft_engine.contract.import_jobs import PHASES, Progress

DOING = {
    "look": N_("The file is being looked at."),
    "check": N_("The rows are being checked."),
    "import": N_("The data is being copied into your data folder."),
}
"""What is said while a job is done."""
BAR = 120
TOLD_FROM = 3.0
"""Seconds of work before the time that is left is told."""


class ProgressLine(QWidget):
    """Words at the right of the foot; empty where nothing is done and nothing is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._doing = ""
        self._reason = ""
        self._words = ElidedLabel("", "small", "text.muted")
        self.bar = ProgressBar(tr(N_("How much of the rows is done")))
        self.bar.setFixedWidth(px(BAR))
        self.bar.hide()
        row = Row(10)
        row.add(self._words, 1)
        row.add(self.bar)
        self.setLayout(row)

    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_doing(self, doing: str | None) -> None:
        """What is being done: "look", "check", "import" or nothing."""
        if doing != self._doing:
            self._doing = doing or ""
            self.bar.set_share(None)
        self.bar.setVisible(bool(doing))
        self._words.setText(tr(DOING[self._doing]) if self._doing else self._reason)

    def show_reason(self, reason: str) -> None:
        """Why the data cannot be used, where nothing is being done."""
        self._reason = reason
        if not self._doing:
            self._words.setText(reason)

    def show_progress(self, now: Progress) -> None:
        """What a job tells."""
        if now.over or not self._doing:
            return
        self.bar.set_share(now.share if now.share > 0 else None)
        phase = tr(PHASES[now.phase])
        if not now.rows:
            self._words.setText(phase)
            return
        rows = local(f"{now.rows:,}")
        if now.seconds > TOLD_FROM and 0.02 < now.share < 1:
            left = max(1, round(now.seconds * (1 - now.share) / now.share))
            self._words.setText(
                tr(N_("{phase}: {rows} rows, {left} s left"), phase=phase, rows=rows, left=local(f"{left:,}"))
            )
        else:
            self._words.setText(tr(N_("{phase}: {rows} rows"), phase=phase, rows=rows))
