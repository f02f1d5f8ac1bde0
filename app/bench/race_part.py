"""Who races, and what is equal for all: the right column while a race is put together."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.form.form import SettingsForm, sentence
from app.i18n import N_, tr
from app.state.experiment import Experiment
from app.state.race import OUTER_REFERENCES, RaceSetup, Standing
from app.theme.tokens import family_key
from app.widgets.buttons import icon_button, plain_button, small_button
from app.widgets.family_mark import FamilyMark
from app.widgets.form_row import ChangedDot, SmallIcon
from app.widgets.layouts import Column, Row
from app.widgets.learns_bill import share_text
from app.widgets.numbers import NumberField
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.plan import count
from peft_engine.contract.race import Race
from peft_engine.contract.settings import describe

Room = Callable[[], tuple[int, dict[str, Any]]]
"""What memory is free, and for what a forecast is to be made: length, device, precision."""


class RacePart(QWidget):
    """Presets, contenders and the race's own settings.

    Signals:
        settings_asked(str): show the settings of this method.
    """

    settings_asked = Signal(str)

    def __init__(self, experiment: Experiment, race: RaceSetup, room: Room) -> None:
        super().__init__()
        self._experiment, self._race, self._room = experiment, race, room
        self.rows: list[ContenderRow] = []
        self.all_that_fit = small_button(tr(N_("All that fit")), on_click=self._all_that_fit)
        self.one_of_each = small_button(
            tr(N_("One per family")), on_click=lambda: race.choose(race.one_of_each_family())
        )
        self.references = plain_button(
            tr(N_("Add the references")), "add", on_click=lambda: race.add(race.references())
        )
        self.references.setToolTip(
            tr(N_("Add training the head only and full fine-tuning, to compare with."))
        )
        presets = Row(8)
        presets.add(self.all_that_fit)
        presets.add(self.one_of_each)
        presets.addStretch(1)
        self._none = Label(tr(N_("Tick methods in the tree.")), "body", "text.muted", wrap=True)
        self._list = Column(2)
        below = Row(0)
        below.add(self.references)
        below.addStretch(1)
        self.form = SettingsForm(experiment, "race", describe(Race), tr(N_("The same for all")))
        self.form.set_advanced(True)
        column = Column(8)
        column.add(Label(tr(N_("Who races")), "caption", "text.muted"))
        column.addLayout(presets)
        column.add(self._none)
        column.addLayout(self._list)
        column.addLayout(below)
        column.add(self.form)
        self.setLayout(column)
        race.changed.connect(self.refresh)
        experiment.changed.connect(lambda _: self._show_rest())  # after the form has shown its own
        self.refresh()

    def refresh(self) -> None:
        if not self._race.on:
            return
        found = self._race.standings
        at_end = any(row.remove.hasFocus() for row in self.rows[len(found) :])
        while len(self.rows) > len(found):
            gone = self.rows.pop()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(found):
            row = ContenderRow()
            row.remove_asked.connect(self._race.remove)
            row.settings_asked.connect(self.settings_asked)
            row.cured.connect(self._cure)
            self.rows.append(self._list.add(row))
        at_hand = str(self._experiment.value("method.key"))
        for row, one in zip(self.rows, found, strict=True):
            row.show_standing(one, at_hand=one.contender.method == at_hand)
        if at_end:  # else the focus goes to whatever follows in the window
            (self.rows[-1].remove if self.rows else self.all_that_fit).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        self._none.setVisible(not found)
        self.references.setVisible(not set(OUTER_REFERENCES) <= set(self._race.methods))
        self._show_amount()

    def _show_rest(self) -> None:
        self._show_amount()
        self._show_problems()

    def _show_amount(self) -> None:
        """How many steps an empty amount stands for."""
        editor, plan = self.form.row("amount").editor, self._experiment.forecast()
        steps = plan.steps if plan is not None and self._experiment.value("race.currency") == "steps" else 0
        if isinstance(editor, NumberField):
            editor.lineEdit().setPlaceholderText(local(f"{steps:,}") if steps else "")

    def _show_problems(self) -> None:
        """What the settings of the race have against each other, beside their fields."""
        if not self._race.on:
            return
        for problem in self._race.problems:
            row = self.form.row_of(problem.field)
            if row is not None and not row.problem():
                cure = problem.cure
                row.set_problem(
                    sentence(problem),
                    cure="" if cure is None else tr(N_("Use {value}"), value=str(cure)),
                    on_cure=None if cure is None else partial(self._experiment.set, problem.field, cure),
                )

    def go_to(self, field: str) -> bool:
        """Put the cursor where a problem of the race stands; False where that is not here."""
        row = self.form.row_of(field)
        if row is not None:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field == "race.contenders":
            self.all_that_fit.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None or field == "race.contenders"

    def _all_that_fit(self) -> None:
        free, options = self._room()
        self._race.choose(self._race.all_that_fit(free, **options))

    def _cure(self, one: Standing, field: str, value: object) -> None:
        """Turn to the method, so that its settings are those that change."""
        self._experiment.set("method.key", one.contender.method)
        self._experiment.set(field, value)


class ContenderRow(QWidget):
    """One that races: mark, name, share that learns, its settings, and away; below, what is wrong with it.

    Signals:
        remove_asked(int): take it out, by its number.
        settings_asked(str): show the settings of its method.
        cured(Standing, str, object): put this value into this field.
    """

    remove_asked = Signal(int)
    settings_asked = Signal(str)
    cured = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._one: Standing | None = None
        self._mark = FamilyMark("reference")
        self.name = ElidedLabel("", "body")
        self._changed = ChangedDot()
        words = tr(N_("Its settings are not the usual ones."))
        self._changed.setToolTip(words)
        self._changed.setAccessibleName(words)
        self._changed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._share = Label("", "small", "text.muted")
        self.settings = icon_button("edit", "", on_click=self._ask_settings)
        self.remove = icon_button("clear", "", on_click=self._ask_remove)
        self._problem = Label("", "small", "status.danger.text", wrap=True)
        self._sign = SmallIcon("failed-fill", "status.danger.mark", 14)
        self._cure = small_button("", on_click=self._do_cure)
        head = Row(6)
        head.add(self._mark)
        head.add(self.name, 1)
        head.add(self._changed)
        head.add(self._share)
        buttons = Row(0)
        buttons.add(self.settings)
        buttons.add(self.remove)
        head.addLayout(buttons)
        wrong = Row(6)
        wrong.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        wrong.add(self._problem, 1)
        wrong.addWidget(self._cure, 0, Qt.AlignmentFlag.AlignTop)
        whole = Column(2)
        whole.addLayout(head)
        whole.addLayout(wrong)
        self.setLayout(whole)

    def problem(self) -> str:
        """What is wrong, or nothing."""
        return self._problem.text()

    def show_standing(self, one: Standing, *, at_hand: bool) -> None:
        self._one = one
        self._mark.set_family(family_key(one.family or "reference"))
        self.name.set_style("strong" if at_hand else "body")
        self.name.setText(one.label)
        self._changed.setVisible(one.changed)
        self._share.setText(_share(one))
        for button, words in (
            (self.settings, N_("Settings of {method}")),
            (self.remove, N_("Leave {method} out")),
        ):
            button.setToolTip(tr(words, method=one.label))
            button.setAccessibleName(tr(words, method=one.label))
        told = one.problems[0] if one.problems else None
        self._problem.setText(sentence(told) if told is not None else "")
        cure = told.cure if told is not None else None
        self._cure.set_text("" if cure is None else tr(N_("Use {value}"), value=str(cure)))
        self._cure.setVisible(cure is not None)
        for part in (self._problem, self._sign):
            part.setVisible(told is not None)
        self.setAccessibleName(one.label)
        self.setAccessibleDescription(self._problem.text() or self._share.text())

    def _ask_settings(self) -> None:
        if self._one is not None:
            self.settings_asked.emit(self._one.contender.method)

    def _ask_remove(self) -> None:
        if self._one is not None:
            self.remove_asked.emit(self._one.place)

    def _do_cure(self) -> None:
        if self._one is not None and self._one.problems:
            told = self._one.problems[0]
            self.cured.emit(self._one, told.field, told.cure)


def _share(one: Standing) -> str:
    """The share that learns; empty while that cannot be told."""
    plan = one.plan
    if plan is None:
        return ""
    return share_text(count(plan.card, plan.config, plan.model, plan.spec.task, plan.heads).trainable_ratio)
