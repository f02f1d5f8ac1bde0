"""An adapter of HF peft in, as a finished run."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.exchange.work_dialog import FIELD, FolderField, WorkDialog, ask_folder
from app.figures import local
from app.i18n import N_, tr
from app.state.names import method_label
from app.widgets.banner import Way
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import FormRow
from app.widgets.text_field import TextField
from peft_engine.contract import library
from peft_engine.contract.exports import IMPORT_STEPS


class ImportDialog(WorkDialog):
    """The adapter's folder; and what it may not say itself: base model, data, names of its classes.

    Signals:
        imported(str): a run with this id is there.
        open_asked(str): show it.
    """

    imported = Signal(str)
    open_asked = Signal(str)

    def __init__(self, store: Path, parent: QWidget) -> None:
        super().__init__(
            tr(N_("Import an adapter")),
            tr(
                N_(
                    "An adapter that the library PEFT has saved becomes a finished run: it answers, is"
                    " compared and serves other methods."
                )
            ),
            tr(N_("Import")),
            IMPORT_STEPS,
            store,
            parent,
        )
        ask = partial(ask_folder, title=tr(N_("Folder with an adapter")))
        self.folder = FolderField(tr(N_("Folder of the adapter")), ask)
        self.folder_row = FormRow(tr(N_("Folder")), self.folder, tr(N_("With adapter_config.json in it")))
        self.folder.field.value_edited.connect(lambda _: self.folder_row.clear_problem())
        models = [Choice(entry.key, tr(entry.title)) for entry in library.models()]
        self.model = ChoiceBox([Choice("", tr(N_("As the adapter says"))), *models], "", width=FIELD)
        sets = [Choice(entry.key, tr(entry.title)) for entry in library.data_sets()]
        self.data = ChoiceBox([Choice("", tr(N_("As the adapter says, if it does"))), *sets], "", width=FIELD)
        self.labels = TextField("", width=FIELD)
        for row in (
            self.folder_row,
            FormRow(tr(N_("Base model")), self.model, tr(N_("What the adapter was trained on"))),
            FormRow(tr(N_("Data")), self.data, tr(N_("Its test part is read for the scores"))),
            FormRow(tr(N_("Classes")), self.labels, tr(N_("Their names in order, divided by commas"))),
        ):
            self.rows.add(row)

    def words(self) -> Sequence[str]:
        told = ["import", self.folder.value()]
        for option, value in (
            ("--model", self.model.value()),
            ("--data", self.data.value()),
            ("--labels", str(self.labels.value()).strip()),
        ):
            told += [option, str(value)] if value else []
        return told

    def finished_words(self, told: dict[str, Any]) -> tuple[str, str, Sequence[Way]]:
        run = str(told["id"])
        self.imported.emit(run)
        text = tr(N_("Imported as a run of {method}."), method=method_label(str(told["method"])))
        difference = told["largest_difference"]
        if difference is None:
            more = tr(N_("HF peft is not installed, so the answers could not be compared with its own."))
        else:
            more = tr(
                N_("Its outputs differ from those of HF peft by at most {difference}."),
                difference=local(f"{difference:.2g}"),
            )
        return text, more, ((tr(N_("Open the run")), lambda: self._open(run)),)

    def _begin(self) -> None:
        if self.folder.value():
            super()._begin()
        else:
            self.folder_row.set_problem(tr(N_("Say which folder the adapter is in.")))

    def _open(self, run: str) -> None:
        self.reject()
        self.open_asked.emit(run)
