"""The sweep that is being put together: what is varied, what stands against it, and what it will cost."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.figures import local, point
from app.i18n import N_, tr
from app.state.experiment import Change, Draft, Experiment
from app.state.names import time_text
from peft_engine.contract import taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.plan import Forecast, Plan, forecast
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue_lines import expected_seconds
from peft_engine.contract.search import Grid, Range, value_words
from peft_engine.contract.settings import SettingInfo, read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord
from peft_engine.contract.sweep import MOST_VARIED, Sweep
from peft_engine.contract.varied import Varied, at, largest_of, may_vary, read_all, trials_of

DECADE, FOURFOLD = 10.0, 4
"""How far around its present value a setting is varied at first: a rate by ratio, a whole number by fours."""
_DECIMAL_COMMA = re.compile(r"(?<![\w+-])(?<!\d\.)([+-]?\d+),(?=\d)")
"""A comma with no blank behind it, in a number that has neither point nor exponent before it."""


@dataclass(frozen=True)
class Entry:
    """A setting that is varied: its field, how it describes itself, what was written, what that means, and
    what is wrong with it. `info` is None where the method at hand has no such setting."""

    field: str
    info: SettingInfo | None
    text: str
    varied: Varied | None
    problem: Problem | None

    @property
    def label(self) -> str:
        return tr(self.info.label) if self.info is not None else self.field.rpartition(".")[2]


@dataclass(frozen=True)
class SweepCosts:
    """Runs and time. `seconds` is None where nobody has measured a run like its trials."""

    trials: int
    seeds: int
    seconds: float | None


class SweepSetup(QObject):
    """What is varied. The draft holds the choice, so undo takes every change back."""

    changed = Signal()
    """Other settings are varied, or otherwise."""
    measured = Signal()
    """Other runs of the store tell how long it takes."""

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self._records: tuple[RunRecord, ...] = ()
        self._plan: Plan | None = None
        self._problems: tuple[Problem, ...] = ()
        experiment.changed.connect(self._experiment_changed)
        self._judge()

    # -- what is varied -------------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether a sweep is being put together. A race comes before it."""
        return self._experiment.value("race") is None and self._experiment.value("sweep") is not None

    def switch(self, on: bool) -> None:
        """Begin with the first setting that suits, or go on with the sweep that was switched off."""
        if on == self.on:
            return

        def change(draft: Draft) -> None:
            if not on:
                draft["idle_sweep"] = draft.pop("sweep")
                return
            draft["sweep"] = draft.pop("idle_sweep", None) or {"vary": {}}
            if not draft["sweep"]["vary"]:
                first = next(iter(self.possible()), None)
                draft["sweep"]["vary"] = {} if first is None else {first: self.proposed(first)}

        words = N_("Try several values") if on else N_("Train with one value each")
        self._experiment.edit(change, frozenset({"sweep"}), words)

    def vary(self, field: str) -> None:
        """Vary this setting too, at first around its present value."""
        if field not in self._vary():
            self._set({**self._vary(), field: self.proposed(field)}, field, N_("Vary a setting"))

    def write(self, field: str, text: str, by: object = None) -> None:
        """Give a varied setting these values, as a person writes them."""
        text = plain_values(text, self.known().get(field))
        if self._vary().get(field) != text:
            self._set({**self._vary(), field: text}, field, N_("Change values"), by, merge=at(field))

    def remove(self, field: str) -> None:
        """Vary it no more; the sweep ends with the last one."""
        left = {name: text for name, text in self._vary().items() if name != field}
        if left:
            self._set(left, field, N_("Vary a setting no more"))
        else:
            self._experiment.edit(
                lambda draft: draft.pop("sweep", None), frozenset({"sweep"}), N_("Vary a setting no more")
            )

    def may_vary(self, field: str) -> bool:
        """Whether this setting can be varied, and is not yet."""
        return (
            self._experiment.value("race") is None
            and field in self.known()
            and field not in self._vary()
            and len(self._vary()) < MOST_VARIED
        )

    def known(self) -> dict[str, SettingInfo]:
        """The settings that can be varied with the method at hand, by their fields."""
        card = self._card()
        return may_vary(card) if card is not None else {}

    def possible(self) -> dict[str, SettingInfo]:
        """Those that are not varied yet, the learning rate first and whatever needs care last."""
        known = {name: info for name, info in self.known().items() if name not in self._vary()}
        order = sorted(known, key=lambda name: (not name.endswith(".learning_rate"), known[name].advanced))
        return {name: known[name] for name in order}

    def proposed(self, field: str) -> str:
        """Values to begin with."""
        info = self.known()[field]
        return _proposed(info, self._experiment.value(field))

    # -- what it comes to -----------------------------------------------------------------------------------

    @property
    def entries(self) -> list[Entry]:
        """What is varied, each with what is wrong with it."""
        known, found = self.known(), {one.field: one for one in self._read()}
        return [
            Entry(field, known.get(field), text, found.get(field), self._problem_of(field))
            for field, text in self._vary().items()
        ]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that stands against launching."""
        return self._problems

    @property
    def spec(self) -> ExperimentSpec | None:
        """The sweep as a specification, its data named by content; None while something is wrong."""
        return self._plan.pinned() if self._plan is not None and not self._problems else None

    @property
    def plan(self) -> Plan | None:
        """What the experiment resolves to with what is varied; None while something is wrong."""
        return self._plan

    def largest(self, **options: Any) -> tuple[Plan, Forecast] | None:
        """The trial that needs most memory, as far as sizes tell, and its forecast."""
        if self._plan is None:
            return None
        try:
            plan = self._experiment.resolve(largest_of(self._plan.spec))
        except EngineError:
            return None
        return plan, forecast(plan, **options)

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """These are the runs of the store, newest first; what they took tells what a sweep will take."""
        self._records = tuple(records)
        if self.on:
            self.measured.emit()

    def costs(self) -> SweepCosts:
        """Runs and time."""
        sweep = self._sweep()
        if sweep is None:
            return SweepCosts(0, 1, None)
        trials = trials_of(sweep, self._read())
        base, seconds = self._experiment.plan, None
        if base is not None:
            each = expected_seconds(base.spec.model_dump(mode="json", exclude_none=True), self._records)
            seconds = None if each is None else each * (-(-trials // sweep.at_once) + sweep.seeds)
        return SweepCosts(trials, sweep.seeds, seconds)

    # -- inside ---------------------------------------------------------------------------------------------

    def _card(self) -> MethodCard | None:
        found = taxonomy.methods().get(str(self._experiment.value("method.key")))
        return found.card if found is not None else None

    def _vary(self) -> dict[str, str]:
        return dict((self._experiment.value("sweep") or {}).get("vary", {}))

    def _set(
        self, vary: dict[str, str], field: str, words: str, by: object = None, merge: str | None = None
    ) -> None:
        def change(draft: Draft) -> None:
            draft.setdefault("sweep", {})["vary"] = vary

        self._experiment.edit(change, frozenset({"sweep.vary", field}), words, by=by, merge=merge)

    def _sweep(self) -> Sweep | None:
        given = self._experiment.value("sweep")
        return read_settings(Sweep, given)[0] if given else None

    def _read(self) -> list[Varied]:
        sweep, card = self._sweep(), self._card()
        return read_all(sweep, card)[0] if sweep is not None and card is not None else []

    def _problem_of(self, field: str) -> Problem | None:
        return next((problem for problem in self._problems if problem.field == at(field)), None)

    def _judge(self) -> None:
        self._plan, self._problems = None, ()
        if not self.on:
            return
        sweep, base = self._sweep(), self._experiment.spec
        problems = list(self._experiment.problems)
        if not self._vary():
            text, advice = N_("Nothing is varied."), N_("Choose a setting below.")
            problems = [p for p in problems if p.field != "sweep.vary"]
            problems.append(Problem(field="sweep.vary", text=text, advice=advice))
        elif sweep is not None and base is not None:
            try:
                self._plan = self._experiment.resolve(base.model_copy(update={"sweep": sweep}))
            except EngineError as error:
                problems += error.problems
        self._problems = tuple({(p.field, p.sentence()): p for p in problems}.values())

    def _experiment_changed(self, change: Change) -> None:
        self._judge()
        self.changed.emit()


def plain_values(text: str, info: SettingInfo | None) -> str:
    """What a person wrote, with points for decimals: "0,1, 0,5" where the locale writes a comma."""
    decimals = info is not None and info.kind == "number" and point() == ","
    return _DECIMAL_COMMA.sub(r"\1.", text) if decimals else text


def _proposed(info: SettingInfo, value: Any) -> str:
    """Values around the present one."""
    if info.kind == "switch":
        return "on, off"
    if info.kind == "choices":
        each = [choice.value for choice in info.choices][:3]
        return ", ".join(dict.fromkeys([*each, "+".join(value or each)]))
    if info.choices:
        return ", ".join(choice.value for choice in info.choices)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return "" if value is None else str(value)
    low = info.low if info.low is not None else -float("inf")
    high = info.high if info.high is not None else float("inf")
    if info.kind == "integer":
        found = [max(1, int(value)) * FOURFOLD**step // FOURFOLD for step in range(3)]
        return ", ".join(str(each) for each in dict.fromkeys(found) if low <= each <= high)
    if value > 0 and high / max(low, 1e-9) > 100:
        ends = max(low, value / DECADE), min(high, value * DECADE)
        return f"{ends[0]:.3g}..{ends[1]:.3g}:log"
    found = [value, *(min(high, value + each) for each in (0.1, 0.2))] if value < high else [low, value]
    return ", ".join(dict.fromkeys(f"{each:.3g}" for each in found))


# -- in words -----------------------------------------------------------------------------------------------


def meaning(entry: Entry, sweep_by: str, points: object) -> str:
    """What was written for a setting, in words; "" while it cannot be read."""
    if entry.varied is None or entry.info is None:
        return ""
    space = entry.varied.space
    if isinstance(space, Grid):
        return tr(N_("{count} values"), count=len(space.values))
    assert isinstance(space, Range)
    low, high = (local(value_words(end)) for end in (space.low, space.high))
    if sweep_by == "grid":
        text = N_("{count} values from {low} to {high}, by equal differences")
        if space.log:
            text = N_("{count} values from {low} to {high}, by equal ratios")
        return tr(text, count=str(points), low=low, high=high)
    text = N_("Any value from {low} to {high}, by equal differences")
    if space.log:
        text = N_("Any value from {low} to {high}, by equal ratios")
    return tr(text, low=low, high=high)


def values_text(text: str) -> str:
    """What is varied as it was written, short enough for a line of help."""
    return text if len(text) <= 32 else f"{text[:31]}…"


def trials_text(costs: SweepCosts) -> str:
    return tr(N_("1 trial")) if costs.trials == 1 else tr(N_("{count} trials"), count=costs.trials)


def afterwards_text(costs: SweepCosts) -> str:
    """What comes after the trials."""
    if costs.seeds == 1:
        return tr(N_("then the best in full"))
    return tr(N_("then the best, {seeds} seeds"), seeds=costs.seeds)


def time_words(costs: SweepCosts) -> str:
    if costs.seconds is None:
        return tr(N_("How long it takes is known after the first trial."))
    return tr(N_("About {time}, by the last run like it."), time=time_text(costs.seconds))
