"""Bringing data in: the rows and what each column is at the left, what is learned, checked and divided at the
right, and one button that does it all."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QStackedWidget, QWidget

from app.data_import.hub_dialog import HubDataDialog
from app.data_import.plan_side import PlanSide
from app.data_import.progress_line import ProgressLine
from app.data_import.role_menu import role_offers
from app.data_import.rows_card import RowsCard
from app.data_import.source_page import SourcePage
from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import sentences, things
from app.shell.drop import DropTarget, dropped_paths
from app.state.data_import import DataImport
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label
from app.widgets.text_field import TextField
from peft_engine.contract.import_findings import Place

WIDTH, HEIGHT, EDGE = 1280, 820, 40
SIDE = 348
NAME = 220


class DataImportDialog(QDialog):
    """Fills most of the window. Closed before the data is in the library, nothing has happened.

    Args:
        state: the import; it is closed with the dialog.
        fits: what is to be said of the model for a task; empty where there is nothing to say.

    Signals:
        landed(str): the data set with this key is in the library, and is to be used.
    """

    landed = Signal(str)

    def __init__(self, state: DataImport, fits: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.state = state
        self.setWindowTitle(tr(N_("Bring data in")))
        self.setAccessibleName(tr(N_("Bring data in")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._fits = fits
        self._source = ElidedLabel("", "small", "text.muted", middle=True)
        self.other = plain_button(tr(N_("Another file…")), "choose-file", on_click=self.choose_file)
        self.rows = RowsCard(state)
        self.side = PlanSide(state)
        self.banner = Banner()
        self.name = TextField("", width=NAME)
        self.name.setAccessibleName(tr(N_("Name of the data")))
        self.name.value_edited.connect(lambda text: state.set_name(str(text)))
        self._name_label = Label(tr(N_("Name")), "medium")
        self._name_label.setBuddy(self.name)
        self.progress = ProgressLine()
        self.cancel = outline_button(tr(N_("Cancel")), on_click=self._cancel)
        self.use = primary_button(tr(N_("Use this data")), on_click=self._use)
        self.empty = SourcePage(self.choose_file, self.choose_folder, self.paste, self.choose_from_hub)
        self._lay_out()
        self._room(parent.window())
        self.drop = DropTarget(self, kinds=("data",))
        self.drop.data_dropped.connect(self.open_paths)
        self.rows.role_asked.connect(self._ask_role)
        self.side.row_asked.connect(self._show_row)
        state.changed.connect(self.refresh)
        state.progressed.connect(self.progress.show_progress)
        state.landed.connect(self._landed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.use.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self.refresh()

    # -- what is brought in ---------------------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Look at these files."""
        self.state.open(tuple(paths))

    def choose_file(self) -> None:
        """Ask for one file or several."""
        found, _ = QFileDialog.getOpenFileNames(self, tr(N_("Files with data")))
        if found:
            self.open_paths([Path(each) for each in found])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        found = QFileDialog.getExistingDirectory(self, tr(N_("A folder with data")))
        if found:
            self.open_paths([Path(found)])

    def paste(self) -> None:
        """Look at the table, or the files, that were copied."""
        # Where nothing was copied there is none, which the stubs forget.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        files = dropped_paths(copied) if copied is not None else ()
        if files:
            self.open_paths(files)
        elif copied is not None and copied.text().strip():
            self.state.paste(copied.text())
        else:
            self.banner.set(
                "info",
                tr(N_("Nothing that is a table was copied.")),
                tr(N_("Copy the rows with their head in your spreadsheet, then paste here.")),
            )

    def choose_from_hub(self) -> None:
        """Ask for a data set of the hub, and look at it when it is here."""
        dialog = HubDataDialog(self)
        dialog.arrived.connect(lambda folder: self.open_paths((folder,)))
        dialog.open()

    # -- showing --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Everything anew, as it is known now."""
        state, look = self.state, self.state.look
        begun = state.has_source or bool(state.problems)
        self._stack.setCurrentIndex(1 if begun else 0)
        for part in (self._name_label, self.name, self.use, self.other, self._source):
            part.setVisible(begun)
        beside = (Path(path).name for path in state.plan.beside.values())
        source = Path(state.plan.source).name if state.is_pasted else state.plan.source
        self._source.setText(things((source, *beside)))
        self.rows.refresh()
        self.side.refresh(self._fits(state.plan.task))
        if look is not None and not self.name.hasFocus():
            self.name.set_value(state.plan.title)
            self.name.setCursorPosition(0)  # of a long name the beginning is seen
        self._show_problems()
        self.progress.show_doing(state.doing)
        importing = state.doing == "import"
        self._work.setEnabled(not importing)
        self.name.setEnabled(not importing)
        self.other.setEnabled(not importing)
        self.cancel.set_text(tr(N_("Stop")) if importing else tr(N_("Cancel")))
        if importing:
            self.use.set_busy(tr(N_("Being copied")))
            return
        self.use.set_ready()
        reason = self._reason()
        self.use.set_off(reason) if reason else self.use.set_on()
        self.progress.show_reason(reason if look is not None and not look.problems else "")

    def _reason(self) -> str:
        """Why the data cannot be used yet."""
        state = self.state
        if state.look is None:
            words = (
                N_("The file is being looked at.")
                if state.doing
                else N_("The file cannot be read like this.")
            )
            return tr(words)
        if state.missing():
            return self.side.missing_words()
        if state.report is not None and state.report.standing:
            return tr(N_("What is marked red under Checks has to be mended first."))
        if state.look.problems:
            return tr(N_("The file cannot be read like this."))
        return ""

    def _show_problems(self) -> None:
        look = self.state.look
        found = (*self.state.problems, *(look.problems if look is not None else ()))
        if not found:
            self.banner.clear()
            return
        first, *rest = [sentence(problem) for problem in found]
        reading = self.state.plan.reading
        ways = []
        if look is not None and look.problems and reading is not None and reading.uneven == "refuse":
            whole = reading.model_copy(update={"uneven": "leave_out"})
            if look.rows and reading.kind == "delimited":
                ways = [(tr(N_("Leave broken rows out")), lambda: self.state.set_reading(whole))]
        self.banner.set("danger", first, sentences(rest[:2]), buttons=ways)

    def _show_row(self, place: Place) -> None:
        self.rows.show_place(place)

    def role_menu(self, column: str) -> QMenu:
        """What a column may be."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for offer in role_offers(self.state.plan, column):
            action = menu.addAction(offer.words)
            action.setCheckable(True)
            action.setChecked(offer.held)
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, told=offer: self.state.set_role(column, told.role, beside=told.beside)
            )
        return menu

    def _ask_role(self, column: str) -> None:
        """Open the roles below the head of a column."""
        head = self.rows.view.head
        left = head.sectionViewportPosition(self.rows.view.model.columns.index(column))
        self.role_menu(column).popup(head.viewport().mapToGlobal(QPoint(max(0, left), head.height())))

    # -- ending ---------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Nothing of what was begun stays."""
        self.state.close()
        super().reject()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _cancel(self) -> None:
        if self.state.doing == "import":
            self.state.cancel()
        else:
            self.reject()

    def _use(self) -> None:
        if self.state.usable and self.state.doing != "import":
            self.state.begin()

    def _landed(self, key: str) -> None:
        self.state.close()
        self.accept()
        self.landed.emit(key)
        self.deleteLater()

    # -- making ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = Row(10)
        head.add(Label(tr(N_("Bring data in")), "title"))
        head.add(self._source, 1)
        head.add(self.other)
        self._work = QWidget()
        work = Row(12)
        work.add(self.rows, 1)
        self.side.setFixedWidth(px(SIDE))
        work.add(self.side)
        self._work.setLayout(work)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._work)
        foot = Row(8)
        foot.add(self._name_label)
        foot.add(self.name)
        foot.add(self.progress, 1)
        foot.add(self.cancel)
        foot.add(self.use)
        whole = Column(10, 16)
        whole.add(head)
        whole.add(self.banner)
        whole.add(self._stack, 1)
        whole.add(foot)
        self.setLayout(whole)

    def _room(self, window: QWidget) -> None:
        """Most of the window, and never more."""
        room = window.size()
        self.resize(min(px(WIDTH), room.width() - EDGE), min(px(HEIGHT), room.height() - EDGE))
