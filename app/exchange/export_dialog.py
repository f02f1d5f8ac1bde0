"""A finished run out to a folder, for another library."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.exchange.work_dialog import FIELD, FolderField, WorkDialog, ask_folder
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.language import spoken
from app.state.names import experiment_title
from app.widgets.banner import Way
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.form_row import FormRow
from peft_engine.contract import exports, taxonomy
from peft_engine.contract.exports import EXPORT_STEPS, FORM_LABELS, FORM_SENTENCES, FORMS
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.taxonomy import Method


class ExportDialog(WorkDialog):
    """Form and folder; forms that the method's results cannot have say why.

    Args:
        run: id of the run.
        spec: its experiment.
    """

    def __init__(self, run: str, spec: ExperimentSpec, store: Path, parent: QWidget) -> None:
        super().__init__(
            tr(N_("Export {run}"), run=experiment_title(spec)),
            tr(
                N_(
                    "What is written is loaded once more by the library that will use it. It is kept only if"
                    " it then answers as the run does."
                )
            ),
            tr(N_("Export")),
            EXPORT_STEPS,
            store,
            parent,
        )
        self._run, self._spec = run, spec
        method = taxonomy.methods()[spec.method.key]
        able = exports.forms_of(method, spec.method.settings)
        self.form = ChoiceBox(_choices(method, spec.method.settings), able[0] if able else None, width=FIELD)
        self.form.value_edited.connect(self._form_chosen)
        self.form_row = FormRow(tr(N_("Form")), self.form)
        self.rows.add(self.form_row)
        self.data = ChoiceBox([Choice(ref.id, ref.id) for ref in spec.data], spec.data[0].id, width=FIELD)
        if len(spec.data) > 1:
            help_text = tr(N_("Its task head goes along"))
            self.rows.add(FormRow(tr(N_("Data set")), self.data, help_text))
        self.folder = FolderField(tr(N_("Folder to write to")), self._ask)
        self.folder_row = FormRow(tr(N_("Folder")), self.folder, tr(N_("One that is not there yet")))
        self.folder.field.value_edited.connect(lambda _: self.folder_row.clear_problem())
        self.rows.add(self.folder_row)
        if able:
            self._form_chosen(able[0])
        else:
            why = _why_not(method, "peft", spec.method.settings)
            self.form_row.set_problem(why)
            self.begin.set_off(why)

    def words(self) -> Sequence[str]:
        several = ("--data", str(self.data.value())) if len(self._spec.data) > 1 else ()
        language = ("--language", spoken()) if spoken() else ()
        return ("export", self._run, "--as", str(self.form.value()), self.folder.value(), *several, *language)

    def finished_words(self, told: dict[str, Any]) -> tuple[str, str, Sequence[Way]]:
        path = str(told["path"])
        text = tr(
            N_("Exported: in a fresh process the outputs differ by at most {difference}."),
            difference=local(f"{told['largest_difference']:.2g}"),
        )
        more = tr(N_("The model card in {folder} says how it is loaded."), folder=path)
        opened = (tr(N_("Open folder")), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))
        return text, more, (opened,)

    def _begin(self) -> None:
        if self.folder.value():
            super()._begin()
        else:
            self.folder_row.set_problem(tr(N_("Say where to write to.")))

    def _form_chosen(self, form: object) -> None:
        self.form_row.set_help(tr(FORM_SENTENCES[exports.form_named(str(form))]))
        self.folder.set_value(str(Path.home() / self._name(str(form))))

    def _name(self, form: str) -> str:
        words = f"{self._spec.method.key}-{Path(self._spec.model.key).name}-{form}"
        return re.sub(r"[^A-Za-z0-9._-]+", "-", words)

    def _ask(self, parent: QWidget) -> str:
        above = ask_folder(parent, tr(N_("Where to make the folder")))
        return str(Path(above) / self._name(str(self.form.value()))) if above else ""


def _choices(method: Method, settings: Mapping[str, Any]) -> list[Choice]:
    made = []
    for form in FORMS:
        off = _why_not(method, form, settings)
        made.append(Choice(form, tr(FORM_LABELS[form]), tr(FORM_SENTENCES[form]), off))
    return made


def _why_not(method: Method, form: exports.Form, settings: Mapping[str, Any]) -> str:
    """Why a form cannot be had, with the others called as they are here; empty where it can."""
    problem = exports.refusal(method, form, settings)
    if problem is None:
        return ""
    labels = ", ".join(tr(FORM_LABELS[each]) for each in exports.instead(method, settings))
    return sentence(problem.model_copy(update={"values": {**problem.values, "forms": labels}}))
