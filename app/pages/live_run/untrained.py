"""What stands in place of the curves of a run in which nothing was trained: why there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.state.run_words import untrained
from app.state.runs import LiveRun
from app.widgets.card import Card
from app.widgets.text import Label


class Untrained(Card):
    """A card with one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sentence = Label("", "lead", "text.muted", wrap=True, selectable=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add(self.sentence, 1)

    def show_run(self, run: LiveRun) -> bool:
        """Say why the run has no curves; whether there is anything to say."""
        words = untrained(run) if run.caught_up else ""
        self.sentence.setText(words)
        return bool(words)
