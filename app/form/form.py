"""A form made from the settings of a class: a row for each, problems and cures beside their fields."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.form.editors import make_editor, read_value, show_value, value_text
from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import sentences
from app.state.experiment import Change, Experiment
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column
from app.widgets.numbers import NumberField
from app.widgets.text import Label
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import SettingInfo


def sentence(problem: Problem) -> str:
    """A problem in the interface's language: what is wrong, and what to do."""
    return sentences((problem_text(problem), problem_advice(problem)))


class SettingsForm(QWidget):
    """Rows for the settings below a prefix of the experiment ("method.settings", "training", "hardware")."""

    def __init__(
        self,
        experiment: Experiment,
        prefix: str,
        infos: Sequence[SettingInfo],
        title: str = "",
        editors: dict[str, Callable[[], QWidget]] | None = None,
    ) -> None:
        """
        Args:
            editors: makers of special editors by the setting's name, in place of those of its kind.
        """
        super().__init__()
        self._experiment, self._prefix = experiment, prefix
        self._infos = {info.name: info for info in infos}
        self._rows: dict[str, FormRow] = {}
        self._advanced = False
        self._idle: frozenset[str] = frozenset()
        self._fixed: Callable[[str], object] | None = None
        column = Column(10)
        self._title = Label(title, "caption", "text.muted")
        self._title.setVisible(bool(title))
        column.add(self._title)
        self._note = column.add(Label("", "small", "text.muted", wrap=True))
        self._note.hide()
        for info in infos:
            special = (editors or {}).get(info.name)
            editor = special() if special else make_editor(info)
            row = FormRow(
                tr(info.label), editor, tr(info.help), expert=tr(info.expert) if info.expert else ""
            )
            cast(Any, editor).value_edited.connect(self._sender(info.name))
            if isinstance(editor, NumberField):
                editor.editingFinished.connect(partial(self._fill, info.name))
            row.reset_asked.connect(self._resetter(info.name))
            self._rows[info.name] = column.add(row)
        self.setLayout(column)
        experiment.changed.connect(self._changed)
        self.refresh()

    def row(self, name: str) -> FormRow:
        return self._rows[name]

    def row_of(self, field: str) -> FormRow | None:
        """The row of a dotted field, if it is in this form."""
        return next((row for name, row in self._rows.items() if self._field(name) == field), None)

    def set_advanced(self, advanced: bool) -> None:
        """Show the advanced settings as well, or the basic ones alone."""
        self._advanced = advanced
        self._show_rows()

    def set_idle(self, names: frozenset[str], why: str = "") -> None:
        """Leave out these settings, which mean nothing to the method at hand, and say why."""
        self._idle = names
        self._note.setText(why)
        self._show_rows()

    def offer_to_vary(
        self, may: Callable[[str], bool], vary: Callable[[str], object], fix: Callable[[str], object]
    ) -> None:
        """Offer in the menu of each row to try several values of it.

        Args:
            may: whether this can be done with a field now.
            vary, fix: do it with a field, and take it back.
        """
        self._fixed = fix
        for name, row in self._rows.items():
            row.can_vary = partial(may, self._field(name))
            row.vary_asked.connect(partial(vary, self._field(name)))
        self.refresh()

    def refresh(self, by: object = None) -> None:
        """Show values and problems as the experiment has them; the editor that began a change is left as it
        is."""
        for name, row in self._rows.items():
            field = self._field(name)
            if by is not row.editor:
                show_value(row.editor, self._experiment.value(field))
            info = self._infos[name]
            row.set_changed(
                self._experiment.is_changed(field), value_text(info, self._experiment.usual(field))
            )
            varied = self._experiment.varied(field) if self._fixed is not None else None
            if varied is not None and self._fixed is not None:
                words = tr(N_("Varied: {values}"), values=varied)
                row.set_off(words, tr(N_("Do not vary")), partial(self._fixed, field))
                continue
            if not row.editor.isEnabled():
                row.set_on()
            problems = self._experiment.problems_at(field)
            if not problems:
                row.clear_problem()
                continue
            cure = problems[0].cure
            row.set_problem(
                sentence(problems[0]),
                cure="" if cure is None else tr(N_("Use {value}"), value=value_text(info, cure)),
                on_cure=None if cure is None else self._curer(name, cure),
            )
        self._show_rows()

    def _field(self, name: str) -> str:
        return f"{self._prefix}.{name}" if self._prefix else name

    def _show_rows(self) -> None:
        shown = 0
        for name, row in self._rows.items():
            info = self._infos[name]
            fits = info.when is None or self._experiment.value(self._field(info.when[0])) == info.when[1]
            wanted = (name not in self._idle and (not info.advanced or self._advanced)) or bool(row.problem())
            row.setVisible(fits and wanted)
            shown += fits and wanted
        self._title.setVisible(bool(self._title.text()) and shown > 0)
        idle = [info for name, info in self._infos.items() if name in self._idle]
        missed = any(self._advanced or not info.advanced for info in idle)
        self._note.setVisible(bool(self._note.text()) and missed and shown > 0)

    def _changed(self, change: Change) -> None:
        self.refresh(change.by)

    def _sender(self, name: str) -> Callable[[object], None]:
        def send(_: object) -> None:
            editor = self._rows[name].editor
            value = read_value(editor, self._infos[name].optional)
            self._experiment.set(self._field(name), value, by=editor)

        return send

    def _fill(self, name: str) -> None:
        """A number that was taken out and left so shows what counts in its place."""
        editor = self._rows[name].editor
        if isinstance(editor, NumberField) and not editor.text().strip():
            show_value(editor, self._experiment.value(self._field(name)))

    def _resetter(self, name: str) -> Callable[[], None]:
        return lambda: self._experiment.set(self._field(name), None)

    def _curer(self, name: str, cure: object) -> Callable[[], None]:
        return lambda: self._experiment.set(self._field(name), cure)
