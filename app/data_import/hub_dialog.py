"""A data set of the hub by its name: which table of it, how large it is, and fetching it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from app.data_import.checks_part import part_words
from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import sentences, things
from app.state.hub_data import HubData
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, primary_button, small_button
from app.widgets.bytes_text import bytes_text
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row
from app.widgets.progress import ProgressBar
from app.widgets.text import Label
from app.widgets.text_field import TextField
from peft_engine.contract.downloads import Progress
from peft_engine.contract.hub_facts import DataConfiguration, DataFacts, Step
from peft_engine.contract.problems import Problem

WIDTH, MARGIN, FIELD = 560, 20, 260


class HubDataDialog(QDialog):
    """Asks for a name, then which table, then fetches.

    Signals:
        arrived(Path): the files lie in this folder.
    """

    arrived = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr(N_("Data from the hub"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.hub = HubData(self)
        self._facts: DataFacts | None = None
        self.name = TextField("", placeholder=tr(N_("owner/name")), width=FIELD)
        self.look = small_button(tr(N_("Look at it")), "search", on_click=self._ask)
        named = QWidget()
        row = Row(8)
        row.add(self.name, 1)
        row.add(self.look)
        named.setLayout(row)
        self.name_row = FormRow(tr(N_("Name")), named, tr(N_("As on its page, or the address of its page")))
        self.name.setAccessibleName(tr(N_("Name")))
        self.which = ChoiceBox((), "", width=FIELD)
        self.which_row = FormRow(tr(N_("Table")), self.which, tr(N_("Its configuration on the hub")))
        self._size = Label("", "small", "text.muted", wrap=True)
        self.bar = ProgressBar(tr(N_("How much has arrived")))
        self.bar.hide()
        self.banner = Banner()
        self.get = primary_button(tr(N_("Get it")), on_click=self._fetch)
        self.get.setEnabled(False)
        column = Column(12, MARGIN)
        column.addStrut(px(WIDTH - 2 * MARGIN))
        column.add(Label(title, "section"))
        words = tr(N_("This asks the hub over the network. Its files are fetched, then looked at here."))
        column.add(Label(words, "body", "text.muted", wrap=True))
        for part in (self.name_row, self.which_row, self._size, self.bar, self.banner):
            column.add(part)
        column.addStretch(1)
        ways = Row(8)
        ways.addStretch(1)
        ways.add(outline_button(tr(N_("Cancel")), on_click=self.reject))
        ways.add(self.get)
        column.add(ways)
        self.setLayout(column)
        self.which_row.hide()
        self.name.returnPressed.connect(self._ask)
        self.which.value_edited.connect(lambda _: self._show_size())
        self.hub.told.connect(self._told)
        self.hub.refused.connect(self._refused)
        self.hub.died.connect(lambda reason: self._refused((), (), reason))
        self.hub.progressed.connect(self._progressed)
        self.hub.arrived.connect(self._arrived)

    def reject(self) -> None:
        """Give up what goes on."""
        self.hub.stop()
        super().reject()
        self.deleteLater()

    def _ask(self) -> None:
        if not self.name.value().strip() or self.hub.busy:
            return
        self.banner.clear()
        self._facts = None
        self.which_row.hide()
        self._size.setText("")
        self.get.setEnabled(False)
        self.look.set_busy(tr(N_("Asking")))
        self.hub.ask(self.name.value().strip())

    def _told(self, facts: DataFacts) -> None:
        self.look.set_ready()
        self._facts = facts
        if facts.problems:
            self._refused(facts.problems, ())
        tables = facts.configurations
        self.which.set_choices(
            [Choice(one.name, one.name) for one in tables], tables[0].name if tables else ""
        )
        self.which_row.setVisible(len(tables) > 1)
        self.get.setEnabled(bool(tables))
        self._show_size()
        self.get.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> DataConfiguration | None:
        tables = self._facts.configurations if self._facts is not None else ()
        return next((one for one in tables if one.name == self.which.value()), None)

    def _show_size(self) -> None:
        table = self._table()
        if table is None:
            self._size.setText("")
            return
        told = tr(
            N_("Parts: {parts}. Together {size}."),
            parts=things(part_words(part.name) for part in table.parts),
            size=bytes_text(sum(part.bytes for part in table.parts)),
        )
        licence = self._facts.licence if self._facts is not None else ""
        if licence:
            told = sentences((told, tr(N_("Licence: {licence}."), licence=licence)))
        self._size.setText(told)

    def _fetch(self) -> None:
        table = self._table()
        if table is None or self._facts is None:
            return
        self.banner.clear()
        self.get.set_busy(tr(N_("Fetching")))
        self.name_row.setEnabled(False)
        self.which_row.setEnabled(False)
        self.bar.set_share(None)
        self.bar.show()
        self.hub.fetch(self._facts.repo, table.name)

    def _progressed(self, now: Progress) -> None:
        self.bar.set_share(now.share if now.total else None)
        if now.total:
            done, total = bytes_text(now.done), bytes_text(now.total)
            self._size.setText(tr(N_("{done} of {total} are here."), done=done, total=total))

    def _arrived(self, folder: Path) -> None:
        self.accept()
        self.arrived.emit(folder)
        self.deleteLater()

    def _refused(self, problems: Sequence[Problem], steps: Sequence[Step], reason: str = "") -> None:
        self.look.set_ready()
        if self._facts is not None:
            self.get.set_ready()
        self.name_row.setEnabled(True)
        self.which_row.setEnabled(True)
        self.bar.hide()
        told = [reason] if reason else [sentence(problem) for problem in problems]
        plain = [tr(step.text) for step in steps if not step.page]
        self.banner.set("danger", sentences(told), sentences(plain))
        self.banner.set_links(
            [
                (tr(N_("Open the page")), tr(step.text), partial(_open, step.page))
                for step in steps
                if step.page
            ]
        )


def _open(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))
