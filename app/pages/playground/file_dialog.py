"""Answering every row of a file: which file, where to, how far it is, and where the answers lie."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.state.playground import Playground, Refusal
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, primary_button, small_button
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row
from app.widgets.progress import ProgressBar
from app.widgets.text import Label
from app.widgets.text_field import TextField
from peft_engine.contract.play import Cancelled, Progress, Reply, Saved

WIDTH, MARGIN = 620, 20
KINDS = "*.csv *.tsv *.jsonl *.ndjson *.txt"


class FileDialog(QDialog):
    """Asks for a file and lets whoever is chosen in the playground answer its rows.

    Args:
        who: who answers, in a sentence.
        roles: the texts that a row needs, in words.
        one_text: a row needs one text alone, so that lines of a text file will do.
    """

    def __init__(
        self, play: Playground, who: str, roles: str, parent: QWidget, *, one_text: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr(N_("Answer a file"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._play = play
        self.file = TextField("", width=300)
        self.file.setAccessibleName(tr(N_("File with the rows")))
        self.file.value_edited.connect(self._propose)
        self.to = TextField("", width=300)
        self.to.setAccessibleName(tr(N_("Where the answers go")))
        self.bar = ProgressBar(tr(N_("Rows answered")))
        self._count = Label("", "small", "text.muted")
        self._count.hide()
        self.bar.hide()
        self.banner = Banner()
        self.begin = primary_button(tr(N_("Answer all rows")), "send", on_click=self._begin)
        self.stop = outline_button(tr(N_("Stop")), "stop", on_click=self._stop)
        self.ending = outline_button(tr(N_("Close")), on_click=self.reject)
        column = Column(12, MARGIN)
        column.addStrut(px(WIDTH - 2 * MARGIN))
        column.add(Label(title, "section"))
        column.add(Label(who, "body", "text.muted", wrap=True))
        rows = tr(N_("CSV or JSON lines with a column each for: {roles}"), roles=roles)
        if one_text:
            rows = tr(N_("CSV, JSON lines, or .txt with a text a line; needed: {roles}"), roles=roles)
        column.add(FormRow(tr(N_("Rows")), self._with_button(self.file), rows))
        goal = tr(N_("A CSV file with the texts and the answers"))
        column.add(FormRow(tr(N_("Answers")), self.to, goal))
        column.add(self.bar)
        column.add(self._count)
        column.add(self.banner)
        column.addStretch(1)
        ways = Row(8)
        ways.addStretch(1)
        for button in (self.ending, self.stop, self.begin):
            ways.add(button)
        column.add(ways)
        self.setLayout(column)
        self.stop.hide()
        play.answered.connect(self._hear)
        play.refused.connect(self._refused)

    def _with_button(self, field: TextField) -> QWidget:
        room = QWidget()
        row = Row(8)
        row.add(field, 1)
        row.add(small_button(tr(N_("Choose…")), "choose-file", on_click=self._choose))
        room.setLayout(row)
        room.setFocusProxy(field)
        return room

    def reject(self) -> None:
        """Close; a file that is being answered is given up."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def choose(self, file: str) -> None:
        """Take this file, and propose where the answers go."""
        self.file.set_value(file)
        self._propose(file)

    def _choose(self) -> None:
        kinds = tr(N_("Tables ({kinds})"), kinds=KINDS)
        found, _ = QFileDialog.getOpenFileName(self, tr(N_("File with the rows")), "", kinds)
        if found:
            self.choose(found)

    def _propose(self, file: object) -> None:
        path = Path(str(file))
        self.to.set_value(str(_free(path.with_name(f"{path.stem}-answers.csv"))) if path.name else "")

    def _begin(self) -> None:
        if not self.file.value().strip() or not self.to.value().strip():
            self.banner.set("warning", tr(N_("Choose a file first.")))
            return
        if Path(self.file.value().strip()).absolute() == Path(self.to.value().strip()).absolute():
            self.banner.set("warning", tr(N_("The answers need a file of their own.")))
            return
        self.banner.clear()
        self._show_working(True)
        self.bar.set_share(0.0)
        self._count.setText(tr(N_("Loading the models")))
        self._play.answer_file(self.file.value().strip(), self.to.value().strip())

    def _stop(self) -> None:
        if self._play.waits_for("file"):
            self._play.cancel("file")

    def _hear(self, reply: Reply) -> None:
        if isinstance(reply, Progress):
            if not self._play.is_newest("file", reply.id):
                return
            self.bar.set_share(reply.done / reply.total if reply.total else None)
            text = N_("{done} of {total} rows") if reply.total else N_("Counting the rows")
            done, total = local(f"{reply.done:,}"), local(f"{reply.total:,}")
            self._count.setText(tr(text, done=done, total=total))
        elif isinstance(reply, Saved):
            self._show_working(False)
            folder = str(Path(reply.path).parent)
            self.banner.set(
                "success",
                tr(N_("{rows} rows are answered."), rows=local(f"{reply.rows:,}")),
                reply.path,
                buttons=((tr(N_("Open folder")), lambda: _open(folder)),),
            )
        elif isinstance(reply, Cancelled) and not self._play.waits_for("file"):
            self._show_working(False)

    def _refused(self, refusal: Refusal) -> None:
        if refusal.wanted in ("file", "load"):
            self._show_working(False)
            self.banner.set("danger", refusal.text, refusal.more)

    def _show_working(self, on: bool) -> None:
        self.bar.setVisible(on)
        self._count.setVisible(on)
        self.stop.setVisible(on)
        self.begin.setVisible(not on)


def _free(path: Path) -> Path:
    """The path, or the next one with a number that nothing lies at: earlier answers stay."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
