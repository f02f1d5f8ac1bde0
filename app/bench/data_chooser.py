"""The dialog in which data is chosen; data sets that were brought in can be renamed and removed there."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.bench.chooser import Chooser, Offer
from app.form.form import sentence
from app.i18n import N_, say, tr
from app.joined import sentences, things
from app.shell.question import Answer, Question
from app.state import data_keeping
from app.state.names import data_title
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from app.widgets.text_field import TextField
from peft_engine.contract.data_removal import NAMED, require_unneeded, runs_with
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunRecord

WIDTH = 420


class DataChooser(Chooser):
    """As any chooser, with two buttons more while an imported data set is chosen.

    Args:
        offers: makes the offers; asked again when one has changed.
        records: all runs; who removes data is told which have learned from it.
        queued: the runs of the queue that need their data.
    """

    def __init__(
        self,
        title: str,
        offers: Callable[[], Sequence[Offer]],
        present: str,
        own: tuple[str, Callable[[QWidget], str]],
        records: Callable[[], Iterable[RunRecord]],
        queued: Callable[[], Iterable[str]],
        parent: QWidget,
    ) -> None:
        super().__init__(title, offers(), present, own, parent)
        self._offers, self._records, self._queued, self._present = offers, records, queued, present
        self.trouble = Banner()
        self.rename = plain_button(tr(N_("Rename…")), "edit", on_click=self._rename)
        self.remove = plain_button(tr(N_("Remove…")), "delete", on_click=self._ask_remove)
        self.ways.insertWidget(1, self.rename)
        self.ways.insertWidget(2, self.remove)
        column = self.layout()
        if isinstance(column, Column):
            column.insertWidget(column.count() - 1, self.trouble)
        self._list.itemSelectionChanged.connect(self._show_ways)
        self._show_ways()

    def _show_ways(self) -> None:
        mine = data_keeping.is_imported(self.at())
        self.rename.setVisible(mine)
        self.remove.setVisible(mine)

    def _rename(self) -> None:
        key = self.at()
        dialog = NameDialog(data_title(key), self)
        if dialog.exec() and dialog.name():
            self._do(lambda: data_keeping.retitle(key, dialog.name()), key)
        dialog.deleteLater()

    def _ask_remove(self) -> None:
        key = self.at()
        self.trouble.clear()
        try:
            records = tuple(self._records())
            require_unneeded(key, records, self._queued())
        except EngineError as error:
            self.trouble.set("danger", sentence(error.problems[0]))
            return
        runs = [record.id for record in runs_with(key, records)]
        question = Question(
            self,
            tr(N_("Remove {data} from the library?"), data=data_title(key)),
            removal_words(runs),
            [
                Answer("remove", tr(N_("Remove it")), "danger", "delete"),
                Answer("stay", tr(N_("Keep it")), "outline"),
            ],
        )
        question.answered.connect(lambda answer: self._remove(key) if answer == "remove" else None)
        question.open()

    def _remove(self, key: str) -> None:
        self._do(lambda: data_keeping.remove(key, self._records(), self._queued()), self._present)

    def _do(self, work: Callable[[], None], then_at: str) -> None:
        """Change the library, and show it as it is now."""
        self.trouble.clear()
        try:
            work()
        except EngineError as error:
            self.trouble.set("danger", sentence(error.problems[0]))
        except OSError as error:
            words = N_("The data could not be changed: {reason}.")
            self.trouble.set("danger", say(words, reason=error.strerror or str(error)))
        self.show_offers(self._offers(), then_at)
        self._show_ways()


def removal_words(runs: Sequence[str]) -> str:
    """What happens to runs when their data goes."""
    kept = tr(N_("The file that it was brought in from stays where it is."))
    if not runs:
        return kept
    named = things(runs[:NAMED])
    if len(runs) == 1:
        words = N_("Run {runs} has learned from it. It keeps its result; training it again needs the data.")
        return sentences((tr(words, runs=named), kept))
    if len(runs) > NAMED:
        named = tr(N_("{runs} and {count} more"), runs=named, count=len(runs) - NAMED)
    words = N_(
        "{count} runs have learned from it: {runs}. They keep their results; training again needs the data."
    )
    return sentences((tr(words, count=len(runs), runs=named), kept))


class NameDialog(QDialog):
    """Asks what a data set is to be called."""

    def __init__(self, present: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(N_("Rename the data")))
        self.field = TextField(present, width=WIDTH - 40)
        self.field.setAccessibleName(tr(N_("Name of the data")))
        self.field.selectAll()
        column = Column(12, 20)
        column.addStrut(px(WIDTH - 40))
        column.add(Label(tr(N_("Rename the data")), "section"))
        column.add(self.field)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(outline_button(tr(N_("Cancel")), on_click=self.reject))
        use = buttons.add(primary_button(tr(N_("Rename")), on_click=self.accept))
        use.setDefault(True)
        column.add(buttons)
        self.setLayout(column)

    def name(self) -> str:
        """What was typed."""
        return str(self.field.value()).strip()
