"""What an experiment will cost: what learns, or runs and time of a race; memory; and a way to make it fit."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from app.bench.fit_dialog import FitDialog
from app.bench.race_bill import RaceBill
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import sentences
from app.state.data_reader import DataReader
from app.state.experiment import Experiment
from app.state.race import RaceSetup
from app.state.sweep import SweepSetup, afterwards_text, time_words, trials_text
from app.theme.tokens import family_key
from app.widgets.buttons import small_button
from app.widgets.card import Well
from app.widgets.layouts import HairLine
from app.widgets.learns_bill import LearnsBill
from app.widgets.memory_bill import MemoryBill, MemoryPart
from peft_engine.contract.devices import Device, choose, processor
from peft_engine.contract.events import Bill
from peft_engine.contract.fitting import ways
from peft_engine.contract.longest import share_cut
from peft_engine.contract.plan import Forecast, Plan


class CostsWell(Well):
    """The summary above Launch. `note` is what is said below it.

    Attributes:
        devices: what there is to train on; the first is what an automatic run takes.
        fits: whether the memory suffices, as far as that is known.
    """

    def __init__(
        self, experiment: Experiment, race: RaceSetup, sweep: SweepSetup, reader: DataReader
    ) -> None:
        super().__init__()
        self._experiment, self._race, self._sweep, self._reader = experiment, race, sweep, reader
        self.devices: tuple[Device, ...] = (processor(),)
        self.note = ""
        self.fits = True
        self.learns, self.race_bill = LearnsBill(), RaceBill()
        self.between = HairLine()
        self.bill = MemoryBill(tr(N_("Memory")))
        self.make_fit = small_button(tr(N_("Make it fit")), "mend", on_click=self.show_ways)
        for part in (self.learns, self.race_bill, self.between, self.bill):
            self.add(part)
        self.body.addWidget(self.make_fit, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        racing, sweeping = self._race.on, self._sweep.on
        self.learns.setVisible(not racing and not sweeping)
        self.race_bill.setVisible(racing or sweeping)
        if racing:
            self.race_bill.show_costs(self._race.costs(), self._race.standings)
        elif sweeping:
            costs = self._sweep.costs()
            self.race_bill.show_words(trials_text(costs), afterwards_text(costs), time_words(costs))
        plan, found = self._largest()
        self.fits = found is None or not found.bill.total > self.device().free > 0
        self.make_fit.setVisible(not self.fits)
        if plan is None or found is None:
            reason = tr(N_("waits for the settings"))
            self.learns.set_unknown(reason)
            self.bill.set_unknown(reason)
            self.note = ""
            return
        family = family_key(plan.card.family)
        self.learns.set_counts(found.counts.trainable_parameters, found.counts.total_parameters, family)
        self.bill.set_bill(parts_of(found.bill), self.device().free, family=family)
        self.note = self._words(plan, found)

    def room(self) -> tuple[int, dict[str, Any]]:
        """What is free on the device that is chosen, and for what a forecast is made there."""
        device, spec = self.device(), self._experiment.spec
        kind = device.key.partition(":")[0]
        precision = spec.hardware.precision if spec is not None else "auto"
        if precision == "auto":
            precision = "bfloat16" if kind == "cuda" else "float32"
        plans = (self._experiment.plan, *(one.plan for one in self._race.standings))
        plan = next((found for found in plans if found is not None), None)
        length = self._longest(plan) if plan is not None else None
        return device.free, {"length": length, "device": kind, "precision": precision}

    def _text_tokens(self, plan: Plan) -> tuple[float, ...]:
        """Tokens of a text of each data set in the mean; nothing while they are being read."""
        found = [self._reader.facts_of(each.entry, plan.model) for each in plan.sets]
        return tuple(facts.text_tokens for facts in found if facts is not None) if all(found) else ()

    def show_ways(self) -> None:
        """What would make it fit, to choose from. A race keeps its methods."""
        (plan, found), (free, options) = self._largest(), self.room()
        if plan is not None and found is not None:
            cut = partial(self._cut, plan)
            told = ways(plan, free, **options, cut=cut, other_method=not self._race.on)
            FitDialog(self._experiment, told, found.bill.total, free, self.window()).open()

    def device(self) -> Device:
        """The one that the experiment would be trained on."""
        return choose(self.devices, str(self._experiment.value("hardware.device")))

    def _largest(self) -> tuple[Plan | None, Forecast | None]:
        """What is trained, and its forecast; of a race or a sweep that which needs most memory. None while
        something is wrong."""
        options = self.room()[1]
        if self._sweep.on:
            return self._sweep.largest(**options) or (None, None)
        if not self._race.on:
            plan = self._experiment.plan
            tokens = self._text_tokens(plan) if plan is not None and plan.in_blocks else ()
            return plan, self._experiment.forecast(**options, text_tokens=tokens)
        largest = self._race.largest(**options)
        return (None, None) if largest is None else (largest[0].plan, largest[1])

    def _longest(self, plan: Plan) -> int:
        """Tokens of the longest text, cut at the limit; the limit while the rows are being read."""
        limit = plan.spec.training.max_length
        found = [self._reader.facts_of(each.entry, plan.model) for each in plan.sets]
        known = [facts.longest_tokens for facts in found if facts is not None and facts.longest_tokens]
        return min(limit, max(known)) if len(known) == len(found) else limit

    def _cut(self, plan: Plan, limit: int) -> float | None:
        """What share of the texts of a plan has more tokens; None while they are being read."""
        found = [self._reader.facts_of(each.entry, plan.model) for each in plan.sets]
        known = [facts for facts in found if facts is not None]
        if len(known) < len(found):
            return None
        return share_cut([(facts.characters, facts.longest_tokens) for facts in known], limit)

    def _words(self, plan: Plan, found: Forecast) -> str:
        device = self.device()
        if self._race.on:
            return tr(N_("The memory is that of {method}, which needs most."), method=tr(plan.card.label))
        if self._sweep.on:
            words = N_("On {device}. The memory is that of the largest values.")
            return tr(words, device=_called(device))
        if plan.search is not None:
            words = N_("{trials} trials on {device}. The figures are those of the largest one.")
            return tr(words, trials=plan.search.trials, device=_called(device))
        how = tr(_how(plan, found), steps=local(f"{found.steps:,}"), device=_called(device))
        return sentences((how, sentence(device.unused))) if device.unused is not None else how


def _how(plan: Plan, found: Forecast) -> str:
    """What a run of this plan does, as a marked text."""
    if found.about:
        return N_("About {steps} steps on {device}, in blocks of joined texts. You can pause it.")
    if plan.card.gradients:
        return N_("{steps} steps on {device}. You can pause it.")
    if plan.card.steps is not None:
        return N_("{steps} tries without gradients on {device}. You can pause or stop it.")
    return N_("Nothing is trained; the test part is read on {device}.")


def parts_of(bill: Bill) -> list[MemoryPart]:
    """A memory bill as parts of the drawing."""
    learns = bill.adapter + bill.gradients + bill.optimizer
    return [
        MemoryPart(tr(N_("Working values")), bill.activations, "working"),
        MemoryPart(tr(N_("Model weights")), bill.weights, "weights"),
        MemoryPart(tr(N_("Learns, with optimizer")), learns, "learns"),
        MemoryPart(tr(N_("Reserve")), bill.other, "reserve"),
    ]


def _called(device: Device) -> str:
    """The device in the middle of a sentence."""
    return tr(N_("the processor")) if device.key == "cpu" else device.name.removeprefix("NVIDIA ")
