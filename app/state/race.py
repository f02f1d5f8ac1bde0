"""The race that is being put together: who takes part, what stands against it, and what it will cost."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, tr
from app.joined import sentences
from app.state.experiment import Change, Draft, Experiment
from app.state.names import family, method_label
from app.state.names import time_text as time_text
from peft_engine.contract import taxonomy
from peft_engine.contract.contenders import Resolved, all_resolved
from peft_engine.contract.passes import usual_passes
from peft_engine.contract.plan import Forecast, Plan, forecast, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import Contender, Race, place_of
from peft_engine.contract.search import Search
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord

P = TypeVar("P", bound=Resolved)
CONTENDER = re.compile(r"race\.contenders\.(\d+)\b")
"""A field that is one contender's own; what is wrong with others is wrong for all."""
REFERENCES = "references"
"""The family whose members others are held against."""
OUTER_REFERENCES = ("head_only", "full")
"""The least and the most that can be trained."""


@dataclass(frozen=True)
class Standing:
    """A contender as it stands.

    Attributes:
        place: its number in the list of contenders.
        changed: whether its settings differ from the usual.
        plan: what it resolves to; None while something is wrong with it or with what all share.
        problems: what is wrong with it alone.
    """

    place: int
    contender: Contender
    changed: bool
    plan: Plan | None
    problems: tuple[Problem, ...] = ()

    @property
    def label(self) -> str:
        return self.contender.name or method_label(self.contender.method)

    @property
    def family(self) -> str:
        return family(self.contender.method)


@dataclass(frozen=True)
class Costs:
    """What a race will cost, as far as it is known.

    Attributes:
        seconds: None where nobody has measured such a run.
        measured: for how many contenders a run on the same model and data was measured.
        tries: whether learning rates are tried before, which `runs` and `seconds` leave out.
    """

    runs: int
    seconds: float | None
    measured: int
    tries: bool = False


class RaceSetup(QObject):
    """Who races. The draft holds the choice, so undo takes every tick back."""

    changed = Signal()
    """Others race, or otherwise."""
    measured = Signal()
    """Other runs of the store tell how long it takes."""

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self._records: tuple[RunRecord, ...] = ()
        self._standings: tuple[Standing, ...] | None = None
        self._shared: tuple[Problem, ...] = ()
        experiment.changed.connect(self._experiment_changed)

    # -- who takes part -------------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether a race is being put together, rather than a run of one method."""
        return self._experiment.value("race") is not None

    def switch(self, on: bool) -> None:
        """Begin with the method at hand, or go on with the race that was switched off."""
        if on == self.on:
            return

        def change(draft: Draft) -> None:
            if not on:
                draft["idle_race"] = draft.pop("race")
                return
            race: dict[str, Any] = draft.pop("idle_race", None) or {"contenders": []}
            mine = draft["method"]["key"]
            if not race["contenders"] and not self.refusal(mine):
                race["contenders"] = [{"method": mine}]
            draft["race"] = race

        words = N_("Race several methods") if on else N_("Train one method")
        self._experiment.edit(change, frozenset({"race"}), words)

    @property
    def methods(self) -> tuple[str, ...]:
        """Keys of the methods that take part, in the order in which they were ticked."""
        return tuple(entry["method"] for entry in self._experiment.value("race.contenders") or ())

    def tick(self, method: str, on: bool) -> None:
        """Let a method take part, or leave it out."""
        if on:
            self.add((method,))
        else:
            self._set(entry for entry in self._entries() if entry["method"] != method)

    def add(self, methods: Collection[str]) -> None:
        """Let these take part too; those that cannot are left out."""
        there = set(self.methods)
        new = [key for key in methods if key not in there and not self.refusal(key)]
        self._set([*self._entries(), *({"method": key} for key in new)])

    def remove(self, place: int) -> None:
        """Leave one out, by its number in the list."""
        self._set(entry for number, entry in enumerate(self._entries()) if number != place)

    def choose(self, methods: Collection[str]) -> None:
        """Let these take part and no others."""
        kept = [entry for entry in self._entries() if entry["method"] in methods]
        there = {entry["method"] for entry in kept}
        self._set([*kept, *({"method": key} for key in methods if key not in there)])

    def refusal(self, method: str) -> Problem | None:
        """Why this method cannot take part, or None."""
        found, model = taxonomy.methods().get(method), self._experiment.model
        if found is None or model is None:
            return None
        contender = self._experiment.kept(method)
        config, _ = read_settings(found.card.config, contender.settings)
        try:
            task = self._experiment.data.task
        except EngineError:
            return None
        if config is None:
            return None  # that can be mended, and stands beside it until then
        here = refuses(found.card, config, model, task)
        search = found.card.search(config, model.shape) if found.card.search is not None else None
        return here or self._resolve((contender,), lambda _: _Judged(search)).refusal

    # -- what may be ticked at once -------------------------------------------------------------------------

    def all_that_fit(self, free: int, **options: Any) -> list[str]:
        """Every method that can take part and whose memory bill is not above what is free."""
        found = []
        for key in self._possible():
            plan = self._plans((self._experiment.kept(key),)).plans.get(0)
            if plan is not None and (free <= 0 or forecast(plan, **options).bill.total <= free):
                found.append(key)
        return found

    def one_of_each_family(self) -> list[str]:
        """Of every family one that can take part: one that does so already, else the first of its folder."""
        first: dict[str, str] = {}
        possible = self._possible()
        for key in (*self.methods, *possible):
            if family(key) != REFERENCES:
                first.setdefault(family(key), key)
        return [key for key in possible if key in first.values()]

    def references(self) -> list[str]:
        """The least and the most that can be trained, as far as they can take part."""
        return [key for key in OUTER_REFERENCES if key in taxonomy.methods() and not self.refusal(key)]

    def _possible(self) -> list[str]:
        return [key for key in taxonomy.methods() if not self.refusal(key)]

    # -- what it comes to -----------------------------------------------------------------------------------

    @property
    def standings(self) -> tuple[Standing, ...]:
        """The contenders, each with what is wrong with it."""
        if self._standings is None:
            self._judge()
        assert self._standings is not None
        return self._standings

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What stands against launching beside what is wrong with single contenders."""
        self.standings  # noqa: B018 - looks at all that is shared as well
        return self._shared

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Everything that stands against launching."""
        return (*self.problems, *(problem for one in self.standings for problem in one.problems))

    @property
    def spec(self) -> ExperimentSpec | None:
        """The race as a specification, its data named by content; None while something is wrong."""
        found, base, race = self.standings, self._experiment.spec, self._experiment.race
        first = found[0].plan if found else None
        if first is None or base is None or race is None or self.all_problems:
            return None
        pinned = first.pinned()
        ours = {
            "learning_rate": None,
            "template": pinned.training.template,
            "epochs": base.training.epochs or usual_passes(first.sets),
        }
        return base.model_copy(
            update={
                "data": pinned.data,
                "method": first.spec.method,
                "training": base.training.model_copy(update=ours),
                "inputs": (),
                "race": race.model_copy(update={"contenders": tuple(one.contender for one in found)}),
            }
        )

    def largest(self, **options: Any) -> tuple[Standing, Forecast] | None:
        """The contender that needs most memory, and its forecast; None while none resolves."""
        found = [(one, forecast(one.plan, **options)) for one in self.standings if one.plan is not None]
        return max(found, key=lambda each: each[1].bill.total, default=None)

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """These are the runs of the store, newest first; what they took tells what a race will take."""
        self._records = tuple(records)
        if self.on:
            self.measured.emit()

    def costs(self) -> Costs:
        """Runs and time."""
        race, found = self._experiment.value("race") or {}, self.standings
        seeds = self._experiment.value("race.seeds")
        runs = len(found) * seeds if isinstance(seeds, int) else 0
        amount = race.get("amount")
        currency, tries = self._experiment.value("race.currency"), bool(race.get("tune"))
        if currency == "minutes" and isinstance(amount, int | float):
            return Costs(runs, runs * amount * 60, len(found), tries)
        times = [self._measured(one, amount if currency == "steps" else None) for one in found]
        known = [seconds for seconds in times if seconds is not None]
        if not known or (currency == "tokens" and amount is not None):
            return Costs(runs, None, 0, tries)
        usual = sum(known) / len(known)
        each = sum(usual if seconds is None else seconds for seconds in times)
        return Costs(runs, each * seeds if isinstance(seeds, int) else None, len(known), tries)

    # -- inside ---------------------------------------------------------------------------------------------

    def _entries(self) -> list[dict[str, Any]]:
        return list(self._experiment.value("race.contenders") or ())

    def _set(self, entries: Iterable[dict[str, Any]]) -> None:
        made = list(entries)

        def change(draft: Draft) -> None:
            draft["race"]["contenders"] = made

        self._experiment.edit(change, frozenset({"race.contenders"}), N_("Choose who races"))

    def _contender(self, entry: dict[str, Any]) -> Contender:
        """A contender holds settings of its own only where its method takes part twice."""
        if "settings" in entry or "training" in entry:
            return Contender.model_validate(entry)
        return self._experiment.kept(entry["method"]).model_copy(update={"name": entry.get("name", "")})

    def _plans(self, contenders: tuple[Contender, ...]) -> "_Found":
        """What contenders resolve to, and what stands against them, as the engine will see it."""
        return self._resolve(contenders, self._experiment.resolve)

    def _resolve(self, contenders: tuple[Contender, ...], resolve: Callable[[ExperimentSpec], P]) -> "_Found":
        """The same by another way to look at each."""
        spec = self._experiment.spec
        if spec is None or not contenders:
            return _Found()
        plans: dict[int, Plan] = {}
        raw: dict[int, tuple[Problem, ...]] = {}

        def alone(one: ExperimentSpec) -> P:
            place = place_of(one.member)
            assert place is not None
            try:
                plan = resolve(one)
            except EngineError as error:
                raw[place[0] - 1] = error.problems
                raise
            if isinstance(plan, Plan):
                plans[place[0] - 1] = plan
            return plan

        training = spec.training.model_copy(update={"learning_rate": None})
        race = self._experiment.race or Race(contenders=contenders)
        race = race.model_copy(update={"contenders": contenders})
        try:
            all_resolved(spec.model_copy(update={"race": race, "training": training, "inputs": ()}), alone)
        except EngineError as error:
            return _sorted(plans, raw, error.problems)
        return _Found(plans)

    def _judge(self) -> None:
        contenders = tuple(self._contender(entry) for entry in self._entries())
        found = self._plans(contenders)
        wrong = [p for p in self._experiment.problems if p.field.startswith("race.")]
        if self._experiment.spec is None:
            wrong += [p for p in self._experiment.problems if not p.field.startswith("method.")]
        if len(contenders) < 2:
            text, advice = N_("A race needs two methods or more."), N_("Tick another one in the tree.")
            wrong.append(Problem(field="race.contenders", text=text, advice=advice))
        self._shared = tuple({(p.field, p.text): p for p in (*wrong, *found.shared)}.values())
        self._standings = tuple(
            Standing(number, one, _is_changed(one), found.plans.get(number), found.own.get(number, ()))
            for number, one in enumerate(contenders)
        )

    def _measured(self, one: Standing, steps: float | None) -> float | None:
        """Seconds that a run of this contender will take by the newest one that was measured."""
        if one.plan is None:
            return None
        wanted = one.plan.spec
        for record in self._records:
            if record.status == "finished" and record.step and _alike(record.spec, wanted):
                training = record.spec.get("training", {})
                theirs = record.step * training.get("batch_size", 1) * training.get("accumulation", 1)
                planned = steps or forecast(one.plan).steps
                mine = planned * wanted.training.batch_size * wanted.training.accumulation
                return record.seconds * float(mine / theirs)
        return None

    def _experiment_changed(self, change: Change) -> None:
        self._standings = None
        self.changed.emit()


def _alike(theirs: dict[str, Any], wanted: ExperimentSpec) -> bool:
    """Whether a run of the store did the same work on the same model and data."""
    data = [(ref.get("key"), ref.get("rows")) for ref in theirs.get("data", ())]
    return (
        theirs.get("race") is None
        and theirs.get("method", {}).get("key") == wanted.method.key
        and theirs.get("model", {}).get("key") == wanted.model.key
        and data == [(ref.key, ref.rows) for ref in wanted.data]
        and theirs.get("task") == wanted.task
    )


@dataclass(frozen=True)
class _Found:
    """What contenders resolve to and what is wrong with each, by number; and what is wrong for all."""

    plans: dict[int, Plan] = field(default_factory=dict)
    own: dict[int, tuple[Problem, ...]] = field(default_factory=dict)
    shared: tuple[Problem, ...] = ()

    @property
    def refusal(self) -> Problem | None:
        """Why the method of the first cannot race at all, or None."""
        return next((problem for problem in self.own.get(0, ()) if problem.field == "method.key"), None)


@dataclass(frozen=True)
class _Judged:
    """All that is asked of a contender before anything is looked up."""

    search: Search | None


def _sorted(plans: dict[int, Plan], raw: dict[int, tuple[Problem, ...]], told: Iterable[Problem]) -> _Found:
    """The engine's problems by contender. Where it says whose they are in the sentence, the contender's own
    words are taken, with the field that its form knows.

    Args:
        raw: what resolving a contender alone has said.
    """
    own: dict[int, list[Problem]] = {}
    shared = []
    for problem in told:
        number = _number(problem)
        if number is None:
            shared.append(problem)
        elif number not in raw:
            where = "method.key" if problem.field.endswith(".method") else problem.field
            own.setdefault(number, []).append(problem.model_copy(update={"field": where}))
    for number, problems in raw.items():
        of_all = {problem.sentence() for problem in shared}
        mine = [problem for problem in problems if problem.sentence() not in of_all]
        own[number] = [*own.get(number, ()), *mine]
    return _Found(plans, {number: tuple(problems) for number, problems in own.items()}, tuple(shared))


def _number(problem: Problem) -> int | None:
    found = CONTENDER.match(problem.field)
    return int(found[1]) if found else None


def _is_changed(contender: Contender) -> bool:
    found = taxonomy.methods().get(contender.method)
    if found is None or contender.training:
        return bool(contender.training)
    config, _ = read_settings(found.card.config, contender.settings)
    return config != found.card.config()


def costs_text(costs: Costs, contenders: int) -> str:
    """How long a race will take, in a sentence."""
    if costs.seconds is None:
        return tr(N_("How long it takes is known after the rehearsal."))
    before = tr(N_("Short tries of learning rates come before.")) if costs.tries else ""
    return sentences((_time_words(costs, contenders), before))


def _time_words(costs: Costs, contenders: int) -> str:
    assert costs.seconds is not None
    time = time_text(costs.seconds)
    if costs.measured < contenders:
        words = N_("About {time} by {measured} of {count} methods that were measured here.")
        return tr(words, time=time, measured=costs.measured, count=contenders)
    return tr(N_("About {time}, one run after the other."), time=time)
