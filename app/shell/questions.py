"""What the window asks before something cannot be taken back, and what it does with the answers."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.shell.asking import Asked, about_deleting, about_emptying, about_stopping
from app.shell.question import Question
from app.state.health import Health
from app.state.runs import LiveRun, Runs


class Questions(QObject):
    """Asks, one question at a time."""

    def __init__(self, window: QWidget, runs: Runs, health: Health) -> None:
        super().__init__(window)
        self._window, self._runs, self._health = window, runs, health
        self.open: Question | None = None
        """The question that waits for an answer."""

    def ask(self, asked: Asked) -> Question | None:
        """Ask; None where another question waits for its answer."""
        if self.open is not None:
            return None
        question = Question(self._window, asked.text, asked.more, asked.answers)
        self.open = question
        question.answered.connect(self._gone)
        question.open()
        return question

    def _gone(self, _answer: str) -> None:
        self.open = None

    def stop(self, run: LiveRun) -> None:
        """Ask how to stop a run, and stop it so."""
        question = self.ask(about_stopping(run))
        if question is not None:
            question.answered.connect(lambda answer: self._stop(run, answer))

    def _stop(self, run: LiveRun, answer: str) -> None:
        if answer == "stop":
            self._runs.tell(run.id, "stop")
        elif answer == "stop_and_keep":
            self._runs.tell(run.id, "stop_and_keep")

    def delete(self, runs: tuple[str, ...]) -> None:
        """Ask before runs are deleted of which others are made."""
        question = self.ask(about_deleting(self._runs.store.users(runs)))
        if question is not None:
            question.answered.connect(
                lambda answer: self._runs.delete(runs, used=True) if answer == "delete" else None
            )

    def empty(self) -> None:
        """Ask before the trash is emptied."""
        question = self.ask(about_emptying())
        if question is not None:
            question.answered.connect(
                lambda answer: self._health.empty_trash() if answer == "empty" else None
            )
