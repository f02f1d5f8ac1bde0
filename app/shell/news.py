"""What is told above the page: that a run waits, or that something did not work."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import sentences
from app.state.queue import RunsQueue, queued_words
from app.state.runs import RunQueued
from app.training_messages import Refused
from app.widgets.banner import Banner
from app.widgets.layouts import Column
from peft_engine.contract.problems import Problem


class News(QWidget):
    """Room for one notice; gone while there is none.

    Signals:
        queue_asked(): somebody wants to see the queue.
    """

    queue_asked = Signal()

    def __init__(self, queue: RunsQueue) -> None:
        super().__init__()
        self._queue = queue
        self._said_to_wait = ""
        """The run of which the notice says that it waits."""
        self.notice = Banner()
        column = Column(0, (16, 12, 16, 0))
        column.add(self.notice)
        self.setLayout(column)
        self.hide()
        queue.changed.connect(self._queue_changed)

    def trouble(self, text: str, more: str = "") -> None:
        """Say that something did not work."""
        self._say("danger", text, more)

    def differs(self, told: Sequence[Problem]) -> None:
        """Say what is not as it was left at the last start."""
        self._say("warning", problem_text(told[0]), sentences(problem_text(each) for each in told[1:]))

    def refused(self, refusal: Refused) -> None:
        """Say why something was not done."""
        first = refusal.problems[0]
        more = [problem_advice(first), *(problem_text(problem) for problem in refusal.problems[1:])]
        self.trouble(problem_text(first), sentences(more))

    def waits(self, news: RunQueued) -> None:
        """Say that a run waits in the queue, until it does so no longer."""
        text, more = queued_words(news)
        show = (tr(N_("Show the queue")), self.queue_asked.emit)
        self._say("info", text, more, icon="queue", buttons=(show,))
        self._said_to_wait = news.run

    def move_on(self) -> None:
        """Another page is shown: that a run waits was said, and the run bar counts what waits."""
        if self._said_to_wait:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.notice.clear()
        self._said_to_wait = ""
        self.hide()

    def _say(
        self,
        kind: str,
        text: str,
        more: str,
        icon: str = "",
        buttons: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        close = (tr(N_("Close")), self.clear)
        self.notice.set(kind, text, more, icon=icon, buttons=(*buttons, close))
        self._said_to_wait = ""
        self.show()

    def _queue_changed(self) -> None:
        if self._said_to_wait and self._said_to_wait not in self._queue.queue.waiting:
            self.clear()
