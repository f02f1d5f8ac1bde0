"""What exporting and importing share: a few rows, one thing that is done, its steps, and how it ended."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.i18n import N_, tr
from app.state.engine_command import EngineCommand
from app.theme.theme import px
from app.widgets.banner import Banner, Way
from app.widgets.buttons import outline_button, primary_button, small_button
from app.widgets.layouts import Column, Row
from app.widgets.progress import PhaseSteps
from app.widgets.text import Label
from app.widgets.text_field import TextField
from app.widgets.toast import show_toast

WIDTH, MARGIN = 620, 20
FIELD = 330


class WorkDialog(QDialog):
    """Asks the engine for one thing. Closed while that is being done, it goes on out of sight and then tells
    the window how it ended.

    Args:
        title: what is done.
        sentence: what comes of it.
        button: the words on the button that begins it.
        steps: key and marked text of the steps, as the engine tells them.
        store: the run store.
        parent: the window.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        button: str,
        steps: Mapping[str, str],
        store: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._step_of = {text: key for key, text in steps.items()}
        self._at = next(iter(steps))
        self._window = parent.window()
        self.command = EngineCommand(store, self)
        self.command.said.connect(self._heard)
        self.command.done.connect(self._done)
        self.command.failed.connect(self._failed)
        self.rows = Column(10)
        self.steps = PhaseSteps([(key, tr(text)) for key, text in steps.items()])
        self.steps.hide()
        self.banner = Banner()
        self.begin = primary_button(button, "", on_click=self._begin)
        self.ending = outline_button(tr(N_("Close")), on_click=self.reject)
        column = Column(12, MARGIN)
        column.addStrut(px(WIDTH - 2 * MARGIN))  # a least width of the dialog's own would let buttons be cut
        column.add(Label(title, "section", wrap=True))
        column.add(Label(sentence, "body", "text.muted", wrap=True))
        column.add(self.rows)
        column.add(self.steps)
        column.add(self.banner)
        column.addStretch(1)
        ways = Row(8)
        ways.addStretch(1)
        ways.add(self.ending)
        ways.add(self.begin)
        column.add(ways)
        self.setLayout(column)

    def words(self) -> Sequence[str]:
        """The command for the engine."""
        raise NotImplementedError(type(self).__name__)  # both dialogs have their own

    def finished_words(self, told: dict[str, Any]) -> tuple[str, str, Sequence[Way]]:
        """What came of it, in a sentence and a further one, and at most two buttons."""
        raise NotImplementedError(type(self).__name__)  # both dialogs have their own

    def reject(self) -> None:
        """Close, or go on out of sight."""
        if self.command.busy:
            self.hide()
        else:
            super().reject()
            self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _begin(self) -> None:
        self.banner.clear()
        self._at = next(iter(self._step_of.values()))
        self.steps.set_phase(self._at)
        self.steps.show()
        self.begin.set_busy(tr(N_("Working")))
        self.command.ask(*self.words())

    def _heard(self, line: str) -> None:
        if line in self._step_of:
            self._at = self._step_of[line]
            self.steps.set_phase(self._at)

    def _done(self, told: dict[str, Any]) -> None:
        self.begin.set_ready()
        self.steps.set_done()
        text, more, ways = self.finished_words(told)
        self._tell("success", text, more, ways)

    def _failed(self, reason: str) -> None:
        self.begin.set_ready()
        self.steps.set_failed(self._at)
        self._tell("danger", reason, "", ())

    def _tell(self, tone: str, text: str, more: str, ways: Sequence[Way]) -> None:
        self.banner.set(tone, text, more, buttons=ways)
        if self.isHidden():
            show_toast(self._window, text)
            self.deleteLater()


class FolderField(QWidget):
    """A path that can be typed or chosen.

    Args:
        name: what it is the path of, for those who hear the window.
        ask: opens a dialog and gives the chosen folder, empty when none was.
    """

    def __init__(self, name: str, ask: Callable[[QWidget], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField("", width=FIELD // 2)
        self.field.setAccessibleName(name)
        self._ask = ask
        row = Row(8)
        row.add(self.field, 1)
        row.add(small_button(tr(N_("Choose…")), "choose-file", on_click=self._choose))
        self.setLayout(row)
        self.setFocusProxy(self.field)

    def sizeHint(self) -> QSize:
        """As wide as the other fields, whatever the button takes of it."""
        return QSize(px(FIELD), super().sizeHint().height())

    def value(self) -> str:
        return str(self.field.value()).strip()

    def set_value(self, path: str) -> None:
        self.field.set_value(path)

    def _choose(self) -> None:
        found = self._ask(self)
        if found:
            self.set_value(found)
            self.field.value_edited.emit(found)


def ask_folder(parent: QWidget, title: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title)
