"""What making and opening a classroom pack share: a body, a bar while it works, how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import sentences
from app.state.packs import Packs
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.progress import ProgressBar
from app.widgets.text import Label
from peft_engine.contract.pack import STAGES, Stage
from peft_engine.contract.problems import Problem

WIDTH, MARGIN = 640, 20


class PackDialog(QDialog):
    """Asks for one thing; while it is done, the button beside it ends it.

    Args:
        title: what is done.
        sentence: what comes of it.
        button: the words on the button that begins it.
    """

    def __init__(self, packs: Packs, title: str, sentence: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.packs = packs
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.rows = Column(10)
        self.bar = ProgressBar(tr(N_("Progress of the pack")), height=6)
        self.doing = Label("", "small", "text.muted")
        self.banner = Banner()
        self.begin = primary_button(button, on_click=self._begin)
        self.ending = outline_button(tr(N_("Close")), on_click=self.reject)
        column = Column(12, MARGIN)
        column.addStrut(px(WIDTH - 2 * MARGIN))
        column.add(Label(title, "section", wrap=True))
        column.add(Label(sentence, "body", "text.muted", wrap=True))
        column.add(self.rows, 1)
        column.add(self.doing)
        column.add(self.bar)
        column.add(self.banner)
        ways = Row(8)
        ways.addStretch(1)
        ways.add(self.ending)
        ways.add(self.begin)
        column.add(ways)
        self.setLayout(column)
        self.work_over()
        packs.progressed.connect(self._progressed)
        packs.failed.connect(self._failed)
        packs.cancelled.connect(self._cancelled)

    def work_begins(self, stage: Stage) -> None:
        """Show the bar, and a button that ends the work."""
        self.banner.clear()
        self.begin.set_busy(tr(N_("Working")))
        self.ending.set_text(tr(N_("Cancel")))
        self._progressed(stage, 0.0)
        self.bar.show()
        self.doing.show()

    def work_over(self) -> None:
        """Hide the bar again. What was only looked at and refused cannot be begun."""
        if not self.bar.isHidden():
            self.begin.set_ready()
        self.ending.set_text(tr(N_("Close")))
        self.bar.hide()
        self.doing.hide()

    def reject(self) -> None:
        """End the work; where there is none, close."""
        if self.packs.busy and not self.bar.isHidden():
            self.packs.cancel()
        else:
            super().reject()
            self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _begin(self) -> None:
        raise NotImplementedError(type(self).__name__)  # both dialogs have their own

    def _progressed(self, stage: str, share: float) -> None:
        self.doing.setText(next(tr(words) for key, words in STAGES.items() if key == stage))
        self.bar.set_share(share)

    def _failed(self, problems: tuple[Problem, ...]) -> None:
        self.work_over()
        first = problems[0]
        more = [problem_advice(first), *(problem_text(problem) for problem in problems[1:])]
        self.banner.set("danger", problem_text(first), sentences(more))

    def _cancelled(self) -> None:
        self.work_over()
        self.banner.set("info", tr(N_("Ended. Nothing has been changed.")))
