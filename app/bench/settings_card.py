"""The card of settings: the method's own, training, device; what learns, what it costs, and Launch."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bench import race_bill, sweep_part
from app.bench.costs import CostsWell
from app.bench.ingredients_part import IngredientsPart
from app.bench.race_part import RacePart
from app.bench.sweep_part import SweepPart
from app.form.form import SettingsForm, sentence
from app.i18n import N_, tr
from app.state.data_reader import DataReader
from app.state.earlier_runs import EarlierRuns
from app.state.experiment import Change, Experiment
from app.state.race import RaceSetup
from app.state.sweep import SweepSetup
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import launch_button, plain_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Column, Content, Scroller
from app.widgets.numbers import IntField
from app.widgets.segmented import SegmentedControl
from app.widgets.text import Label
from app.widgets.undo_keys import leave_undo_to_window
from peft_engine.contract import taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.devices import Device, processor
from peft_engine.contract.plan import SAVES_NOTHING, gains_by_recompute
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import SettingInfo, describe
from peft_engine.contract.spec import Hardware, Training, idle_beside

AROUND_LAUNCH = 80
"""What stands beside the words of Launch: the card's margins, the button's own, and the icon."""
LEAST_FORM = 32
"""So much of the form is left in the lowest window with the largest letters."""
SEED = SettingInfo(
    name="seed",
    kind="integer",
    default=1,
    label=N_("Seed"),
    help=N_("Another number repeats the run with other luck"),
    expert=N_("random seed"),
    unit="",
    low=0,
    high=2**31 - 1,
    choices=(),
    advanced=True,
    optional=False,
    when=None,
)


class SettingsCard(Card):
    """Everything that can be set, and the one big button. While a race or a sweep is put together, who races
    or what is varied comes before the settings of the method at hand."""

    launch_asked = Signal(object)
    """An ExperimentSpec."""

    def __init__(
        self,
        experiment: Experiment,
        reader: DataReader,
        earlier: EarlierRuns,
        race: RaceSetup,
        sweep: SweepSetup,
    ) -> None:
        self.begin_sweep = plain_button(tr(N_("Sweep")), on_click=lambda: sweep.switch(True))
        self.begin_sweep.setToolTip(tr(N_("Try several values of some settings, and train the best")))
        self._reset = plain_button(tr(N_("Reset")), on_click=self._back_to_usual)
        self._reset.setAccessibleName(tr(N_("Reset all settings to the usual")))
        self._reset.setToolTip(self._reset.accessibleName())
        super().__init__(tr(N_("Settings")), actions=[self.begin_sweep, self._reset])
        self._experiment, self._reader, self._earlier = experiment, reader, earlier
        self._race, self._sweep = race, sweep
        self._devices: tuple[Device, ...] = (processor(),)
        self._device_box = ChoiceBox(_device_choices(self._devices), "auto")
        self._method = ""
        self._busy = ""
        pages = [("basic", tr(N_("Basic"))), ("advanced", tr(N_("Advanced")))]
        self._pages = SegmentedControl(pages, "basic", tr(N_("Which settings")))
        self.race_pages = SegmentedControl(
            [("race", tr(N_("Race"))), *pages], "race", tr(N_("Race, or which settings"))
        )
        self.sweep_pages = SegmentedControl(
            [("sweep", tr(N_("Sweep"))), *pages], "sweep", tr(N_("Sweep, or which settings"))
        )
        for control in (self._pages, self.race_pages, self.sweep_pages):
            control.value_edited.connect(lambda _: self._show_page())
        self._forms = Column(14, (0, 0, 8, 0))
        inside = Content()  # no blank room at the end for lines that are never broken
        inside.setLayout(self._forms)
        self._method_form: SettingsForm | None = None
        self.ingredients: IngredientsPart | None = None
        self._training = SettingsForm(experiment, "training", describe(Training), tr(N_("Training")))
        self._device = SettingsForm(
            experiment,
            "hardware",
            describe(Hardware),
            tr(N_("Device")),
            editors={"device": lambda: self._device_box},
        )
        self._fixed_forms = [
            self._training,
            self._device,
            SettingsForm(experiment, "", (SEED,), tr(N_("Repeat")), editors={"seed": _seed_field}),
        ]
        self.costs = CostsWell(experiment, race, sweep, reader)
        self.race_part = RacePart(experiment, race, self.costs.room)
        self.race_part.settings_asked.connect(self._show_settings_of)
        self.sweep_part = SweepPart(experiment, sweep)
        self._training.offer_to_vary(sweep.may_vary, sweep.vary, sweep.remove)
        for part in (self.race_part, self.sweep_part, *self._fixed_forms):
            self._forms.addWidget(part)
        self._forms.addStretch(1)
        self._reasons = Banner()
        self.launch = launch_button(tr(N_("Launch")), on_click=self.ask_launch)
        self._note = Label("", "small", "text.muted", wrap=True)
        self._compact = self._low = self._least = self._wrong = self._group_shown = False
        self._scroller = Scroller(inside)
        for control in (self._pages, self.race_pages, self.sweep_pages):
            self.add(control)
        self.add(self._scroller, 1)
        self.add(self.costs)
        self.add(self._reasons)
        self.add(self.launch)
        self.add(self._note)
        experiment.changed.connect(self._changed)
        for group in (race, sweep):
            group.measured.connect(self._show_costs)
        reader.read.connect(self._show_costs)
        self.refresh()

    def refresh(self) -> None:
        key = str(self._experiment.value("method.key"))
        if key != self._method:
            self._show_method(key)
        self._show_idle()
        self._show_recompute()
        self._show_page()
        self._show_costs()
        self._show_launch()

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """Say what there is to train on; while its list is open, the choice is left alone."""
        if devices != self._devices and not self._device_box.view().isVisible():
            self._devices = devices
            self._device_box.set_choices(_device_choices(devices), self._experiment.value("hardware.device"))
            self.costs.devices = devices
            self._show_costs()

    def set_busy(self, reason: str) -> None:
        """While something else must end first, Launch is off with this reason; "" turns it on again."""
        self._busy = reason
        self._show_launch()

    def set_compact(self, compact: bool) -> None:
        """Where there is little height the bill is its bar alone."""
        self._compact = compact
        self.costs.bill.set_compact(compact)
        self._show_launch()

    def set_low(self, low: bool) -> None:
        """Where there is hardly any height, Launch and the settings come before all that can be left out."""
        self._low = low
        self.costs.between.setVisible(not low)
        self._show_launch()

    def set_least(self, least: bool) -> None:
        """In the lowest window with the largest letters the costs are left out, unless there is too little
        memory."""
        self._least = least
        self._scroller.setMinimumHeight(px(LEAST_FORM) if least else 0)
        self._show_launch()

    def ask_launch(self) -> None:
        """Launch, if nothing stands against it."""
        if self._race.on or self._sweep.on:
            spec = self._race.spec if self._race.on else self._sweep.spec
            if spec is not None and not self._busy:
                self.launch_asked.emit(spec)
        elif self._experiment.plan is not None and not self._busy:
            self.launch_asked.emit(self._experiment.plan.pinned())

    def _show_method(self, key: str) -> None:
        self._method = key
        if self._method_form is not None:
            self._forms.removeWidget(self._method_form)
            self._method_form.hide()
            self._experiment.changed.disconnect(self._method_form._changed)
            self._method_form.deleteLater()
            self._method_form = None
        if self.ingredients is not None:
            self._forms.removeWidget(self.ingredients)
            self.ingredients.hide()
            self.ingredients.leave()
            self.ingredients.deleteLater()
            self.ingredients = None
        method = taxonomy.methods().get(key)
        if method is None:  # the reason stands above Launch
            return
        card = method.card
        self._method_form = SettingsForm(
            self._experiment, "method.settings", describe(card.config), tr(card.label)
        )
        self._method_form.offer_to_vary(self._sweep.may_vary, self._sweep.vary, self._sweep.remove)
        self._forms.insertWidget(0, self._method_form)
        if card.ingredients is not None:
            self.ingredients = IngredientsPart(self._experiment, self._earlier, card.ingredients)
            self._forms.insertWidget(0, self.ingredients)
        self._show_page()

    def _show_idle(self) -> None:
        """Settings of the training are asked for where they mean something to method and task."""
        method, spec = taxonomy.methods().get(self._method), self._experiment.spec
        if method is not None and spec is not None:
            idle = method.card.idle_training | idle_beside(spec, method.card.untouched)
            self._training.set_idle(idle, _why_idle(method.card))

    def _show_recompute(self) -> None:
        """Whether blocks are computed again is asked only where that saves memory; a race asks it for all."""
        plan = self._experiment.plan
        if plan is not None:
            idle = not self._race.on and not gains_by_recompute(plan)
            why = tr(SAVES_NOTHING, method=tr(plan.card.label)) if idle else ""
            self._device.set_idle(frozenset({"recompute"} if idle else ()), why)

    def _show_settings_of(self, method: str) -> None:
        self._experiment.set("method.key", method)
        self.race_pages.set_value("basic")
        self._show_page()

    def _show_page(self) -> None:
        racing, sweeping = self._race.on, self._sweep.on
        shown = self.race_pages if racing else self.sweep_pages if sweeping else self._pages
        for control in (self._pages, self.race_pages, self.sweep_pages):
            control.setVisible(control is shown)
        page = shown.value()
        of_group = page in ("race", "sweep")
        self.begin_sweep.setVisible(not racing and not sweeping)
        self._reset.setVisible(not of_group)
        self.set_title(tr(N_("Race")) if racing else tr(N_("Sweep")) if sweeping else tr(N_("Settings")))
        self.race_part.setVisible(page == "race")
        self.sweep_part.setVisible(page == "sweep")
        for form in (self._method_form, *self._fixed_forms):
            if form is not None:
                form.set_advanced(page == "advanced")
        for part in (self.ingredients, self._method_form, *self._fixed_forms):
            if part is not None and of_group:
                part.hide()
            elif part is not None and self._group_shown:
                part.show()
        self._group_shown = of_group

    def _show_costs(self) -> None:
        self.costs.refresh()
        self._note.setText(self.costs.note)
        self._show_well()

    def _show_well(self) -> None:
        left_out = (self._compact and self._wrong) or (self._least and self.costs.fits)
        self.costs.setVisible(not left_out)

    def _show_launch(self) -> None:
        room = self.maximumWidth() - px(AROUND_LAUNCH)
        words, problems = tr(N_("Launch")), self._experiment.problems
        if self._race.on:
            words, problems = race_bill.launch_words(self._race, room), self._race.all_problems
        elif self._sweep.on:
            words, problems = sweep_part.launch_words(self._sweep, room), self._sweep.problems
        self.launch.set_text(words)
        self._wrong = bool(problems)
        self._show_well()
        self._note.setVisible(bool(self._busy) or not (self._low or (self._compact and self._grouped)))
        if self._busy:
            self._reasons.clear()
            self.launch.set_off(self._busy)
            self._note.setText(self._busy)
            return
        if problems:
            self._reasons.set("danger", tr(N_("Before it can be launched:")))
            most = 1 if self._low else 4
            if self._race.on:
                told = race_bill.links(self._race, self._goer)[:most]
            elif self._sweep.on:
                told = sweep_part.links(self._sweep, self._goer)[:most]
            else:
                told = [(tr(N_("Show")), self._told(p), self._goer(p.field)) for p in problems[:most]]
            self._reasons.set_links(told)
            self.launch.set_off(sentence(problems[0]))
            return
        self._reasons.clear()
        self.launch.set_on()

    def _told(self, problem: Problem) -> str:
        """The problem in words; what to do stands beside its field, where it has one."""
        forms = [form for form in (self._method_form, *self._fixed_forms) if form is not None]
        beside = problem.field == "inputs" or any(form.row_of(problem.field) for form in forms)
        return sentence(problem.model_copy(update={"advice": ""}) if beside else problem)

    def _goer(self, field: str) -> Callable[[], None]:
        def go() -> None:
            if self._race.on:
                here = field.partition(".")[0] in ("race", "method", "inputs")
                self.race_pages.set_value("race" if here else "advanced")
                self._show_page()
                if here and self.race_part.go_to(field):
                    return
            elif self._sweep.on:
                here = field.partition(".")[0] == "sweep"
                self.sweep_pages.set_value("sweep" if here else "advanced")
                self._show_page()
                if here and self.sweep_part.go_to(field):
                    return
            if field.partition(".")[0] == "inputs" and self.ingredients is not None:
                self.ingredients.editor.setFocus()
                return
            for form in (self._method_form, *self._fixed_forms):
                row = form.row_of(field) if form is not None else None
                if row is not None:
                    row.editor.setFocus()
                    return

        return go

    def show_field(self, field: str) -> None:
        """Put the cursor into a setting; advanced ones are shown for it."""
        forms = [form for form in (self._method_form, *self._fixed_forms) if form is not None]
        row = next((row for form in forms if (row := form.row_of(field)) is not None), None)
        self._goer(field)()
        if row is not None and row.isHidden() and not self._grouped:
            self._pages.set_value("advanced")
            self._show_page()
            self._goer(field)()
        over = row.parentWidget() if row is not None else None
        while over is not None and not isinstance(over, Scroller):
            over = over.parentWidget()
        if row is not None and over is not None:
            over.ensureWidgetVisible(row)

    def _back_to_usual(self) -> None:
        for prefix in ("method.settings", "training", "hardware"):
            self._experiment.reset(prefix)

    def _changed(self, change: Change) -> None:
        if "race" in change.fields and self._race.on:
            self.race_pages.set_value("race")
        if "sweep" in change.fields or "sweep.vary" in change.fields:
            self.sweep_pages.set_value("sweep")
        self.refresh()

    @property
    def _grouped(self) -> bool:
        """Whether several runs are put together rather than one."""
        return self._race.on or self._sweep.on


def _why_idle(card: MethodCard) -> str:
    """Why settings of the training are left out; empty where they are not."""
    if card.gradients:
        return ""
    if card.steps is None:
        return tr(N_("Nothing is trained: there are no passes and no learning rate."))
    text = N_("{method} searches without gradients: there are no passes and no learning rate.")
    return tr(text, method=tr(card.label))


def _device_choices(devices: tuple[Device, ...]) -> list[Choice]:
    choices = [Choice("auto", tr(N_("Automatic")))]
    for device in devices:
        free = tr(N_("{name}, {free} free"), name=tr(device.name), free=bytes_text(device.free))
        choices.append(Choice(device.key, free))
    return choices


def _seed_field() -> QWidget:
    field = IntField(1, minimum=0, maximum=2**31 - 1)
    leave_undo_to_window(field)
    return field
