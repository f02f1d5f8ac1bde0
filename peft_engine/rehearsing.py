"""Before a race: what equal means for each contender, a few steps of each, and a try of learning rates."""

import itertools
import math
import shutil
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from peft_engine.compare.learning import learned
from peft_engine.contract import events as e
from peft_engine.contract.budgets import exactly, size_info, solved, takes_steps, usual_learning
from peft_engine.contract.contenders import all_resolved, name_of, named
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.mixing import batches_of
from peft_engine.contract.plan import Plan, resolve
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import (
    is_rehearsal,
    member_spec,
    probe_name,
    probe_of,
    rehearsal_name,
)
from peft_engine.contract.runstate import RunState
from peft_engine.contract.search import Changes
from peft_engine.contract.settings import describe
from peft_engine.contract.settled import Flag, Given, Settled
from peft_engine.contract.spec import CHECKS, ExperimentSpec, Training
from peft_engine.contract.store import RunFolder
from peft_engine.contract.texts import N_
from peft_engine.members import Members
from peft_engine.training.interrupt import Orders

REHEARSED = 2
"""Steps of the rehearsal: the first one also warms up, the second one tells the speed."""
PACED = 24
"""Steps of the rehearsal of a race of equal minutes, where the speed decides how many steps there are."""
WARM = 4
"""So many of these are left out of the speed."""
RATES = (1 / 3, 1.0, 3.0, 10.0)
"""The learning rates that are tried, as multiples of the usual one."""
PROBED, LEAST_PROBED = 0.1, 20
"""A try of a learning rate takes this share of the steps, but so many at least."""

NEAR = 0.1
"""Parameters and minutes that differ by a larger share from what was asked for are said."""


@dataclass(frozen=True)
class Pace:
    """Seconds that a run takes: until its first step, for a step, for a check on validation."""

    load: float
    step: float
    check: float


class Before:
    """What is done before a race begins."""

    def __init__(self, spec: ExperimentSpec, journal: EventWriter, orders: Orders, members: Members) -> None:
        assert spec.race is not None
        self.spec, self.race = spec, spec.race
        self.journal, self.orders, self.members = journal, orders, members
        self.names = [name_of(contender) for contender in self.race.contenders]
        self.plans = all_resolved(spec, resolve)
        self.given = [Given() for _ in self.plans]
        self.paces: dict[int, Pace] = {}

    def settle(self) -> Settled:
        """What every contender is given.

        Raises:
            EngineError: contenders cannot run; all of them at once.
            Interrupted: the race was told to end.
        """
        currency, amount = self.race.currency, self.race.amount
        if currency == "parameters":
            amount = float(self._sizes())
        if currency == "minutes":
            assert amount is not None
            self._rehearse(PACED)
            self._steps_of_minutes(amount)
        else:
            steps = self._steps()
            for number, each in enumerate(steps):
                self._give_steps(number, each)
            self._rehearse(REHEARSED)
            if currency == "tokens":
                amount = self._amount
            elif currency == "steps":
                amount = float(steps[0])
        assert amount is not None
        if self.race.tune:
            self._tune()
        self._expect()
        return Settled(amount=amount, contenders=self.given)

    # -- what is equal --------------------------------------------------------------------------------------
    # From here on contenders are counted from 0.

    def _steps(self) -> list[int]:
        """Optimizer steps of each contender."""
        whole = replace(self.plans[0], spec=self.spec)
        amount, usual = self.race.amount, steps_read(whole) if self.spec.training.packed else whole.steps
        if self.race.currency == "steps" and amount is not None:
            return [max(1, round(amount))] * len(self.plans)
        if self.race.currency != "tokens":
            return [usual] * len(self.plans)
        a_step = [tokens_a_step(plan) for plan in self.plans]
        self._amount = amount or usual * tokens_a_step(whole)
        return [max(1, round(self._amount / tokens)) for tokens in a_step]

    def _give_steps(self, number: int, steps: int) -> None:
        plan = self.plans[number]
        if takes_steps(plan):
            self.given[number].changes |= exactly(plan, steps)
        else:
            self._flag(number, N_("{method} takes no steps of training, and runs as it is."))

    def _sizes(self) -> int:
        """Solve every contender's size; the number of parameters that all are to come near to."""
        usual = [usual_learning(plan) for plan in self.plans]
        sized = [plan for plan in self.plans if size_info(plan) is not None]
        target = self.race.amount or statistics.median([usual_learning(plan) for plan in sized] or usual)
        for number, plan in enumerate(self.plans):
            found, info, given = solved(plan, round(target)), size_info(plan), self.given[number]
            if found is None or info is None:
                text = N_(
                    "{method} has no size that could be set; it runs as it is, with {count} parameters."
                )
                given.parameters = usual[number]
            else:
                text = N_("{method} comes no nearer to {target} parameters than {count}.")
                given.size, given.parameters = found
                given.changes[f"method.settings.{info.name}"] = given.size
                if abs(given.parameters - target) <= NEAR * target:
                    continue
            self._flag(number, text, count=f"{given.parameters:,}", target=f"{round(target):,}")
        return round(target)

    def _steps_of_minutes(self, minutes: float) -> None:
        """As many steps as a contender's speed allows in the time, with the checks on validation between
        them."""
        for number, pace in self.paces.items():
            every = self.plans[number].spec.training.evaluate_every
            self._give_steps(number, steps_within(60 * minutes, pace, every))

    # -- rehearsal ------------------------------------------------------------------------------------------

    def _rehearse(self, steps: int) -> None:
        """Let every contender take a few steps.

        Raises:
            EngineError: some cannot, and nobody said that they may be left out; or none can.
        """
        self._sweep()
        text = N_("Two steps of each contender") if steps == REHEARSED else N_("Measuring each one's speed")
        self._phase("rehearsing", text, len(self.plans))
        problems: dict[int, list[Problem]] = {}
        made: dict[str, int] = {}

        def members() -> Iterator[RunFolder]:
            for number in range(len(self.plans)):
                self.orders.check()
                folder = self.members.make(self._short(number, rehearsal_name(number + 1), steps, {}))
                made[folder.id] = number
                yield folder

        def over(folder: RunFolder, state: RunState) -> None:
            number = made[folder.id]
            if state.status(alive=False) == "finished":
                self._note_pace(number, state)
                self._remove(folder)
            else:
                problems[number] = self._of_rehearsal(number, folder, state)
                if self.race.go_on:
                    self._leave_out(number, problems[number][0])
            self._progress(len(self.paces) + len(problems), len(self.plans))

        self.members.work_all(members(), self.race.at_once, self.orders.check, over)
        found = [problem for number in sorted(problems) for problem in problems[number]]
        if found and (not self.race.go_on or len(problems) == len(self.plans)):
            raise EngineError(found)

    def _leave_out(self, number: int, why: Problem) -> None:
        self.given[number].out = True
        text = N_("{method} cannot run here, and was left out: {reason}")
        self._flag(number, text, left_out=True, reason=why.sentence())

    def _short(self, number: int, member: str, steps: int, changes: Changes) -> ExperimentSpec:
        """A short run of a contender: no test part, one check on validation at its end."""
        own = dict(self.given[number].changes)
        if takes_steps(self.plans[number]):
            own |= exactly(self.plans[number], steps)
            own |= {"training.evaluate_every": steps, "training.early_stopping": False}
        own |= {"member": member, "name": member, "read_test": False}
        return member_spec(self.spec, self.members.parent.id, number + 1, self.spec.seed, own | changes)

    def _note_pace(self, number: int, state: RunState) -> None:
        times, checks = state.column("time"), [f for f in state.evaluations if f.part == "validation"]
        if state.started is None or len(times) < 2 or not checks:
            if takes_steps(self.plans[number]):
                self.paces[number] = Pace(state.seconds, state.seconds, 0.0)
            return
        taken = [b - a for a, b in itertools.pairwise(times)]
        step = statistics.fmean(taken[min(WARM, len(taken) - 1) :])
        load = max(0.0, times[0] - step - state.started.time)
        self.paces[number] = Pace(load, max(step, 1e-6), max(0.0, checks[-1].time - times[-1]))

    def _of_rehearsal(self, number: int, folder: RunFolder, state: RunState) -> list[Problem]:
        ended = Problem(
            text=N_("The rehearsal ended early. Its text log is {path}."),
            values={"path": str(folder.log_file)},
        )
        found = (state.ended.problems if state.ended is not None else ()) or (ended,)
        return [
            named(problem.model_copy(update={"field": ""}), number, self.names[number]) for problem in found
        ]

    def _sweep(self) -> None:
        """Take away what a rehearsal that was cut off has left."""
        for folder, spec in self.members.all():
            if is_rehearsal(spec.member) and not folder.alive():
                self._remove(folder)

    def _remove(self, folder: RunFolder) -> None:
        shutil.rmtree(folder.path, ignore_errors=True)
        self.members.store.forget(folder.id)

    def _expect(self) -> None:
        """How long a run of each contender will take."""
        for number, pace in self.paces.items():
            given = self.given[number]
            training = self.plans[number].spec.training
            steps = given.changes.get("training.max_steps", 0)
            checks = steps / training.evaluate_every if training.evaluate_every else CHECKS
            given.seconds = pace.load + steps * pace.step + (checks + 1) * pace.check

    # -- learning rates -------------------------------------------------------------------------------------

    def _tune(self) -> None:
        """Try learning rates for each contender that has one, and take the best."""
        jobs = {}
        for number, plan in enumerate(self.plans):
            if self.given[number].out:
                continue
            if not takes_steps(plan):
                self._flag(number, N_("{method} has no learning rate that could be tuned."))
                continue
            for turn, rate in enumerate(rates(plan.learning_rate), 1):
                jobs[number + 1, turn] = rate
        self._phase("tuning", N_("Trying learning rates"), len(jobs))
        losses: dict[tuple[int, int], tuple[float, RunState]] = {}
        known = {place: folder for folder, spec in self.members.all() if (place := probe_of(spec.member))}

        def members() -> Iterator[RunFolder]:
            for place, rate in jobs.items():
                self.orders.check()
                folder = known.get(place)
                if folder is not None and folder.state().status(folder.alive()) == "finished":
                    over(folder, folder.state())
                    continue
                yield folder or self.members.make(self._probe(place, rate))

        def over(folder: RunFolder, state: RunState) -> None:
            place = probe_of(folder.spec().member)
            check = state.latest("validation")
            if place is not None:
                done = state.status(alive=False) == "finished" and check is not None
                losses[place] = (check.metrics["loss"] if done and check is not None else math.nan), state
            shutil.rmtree(folder.checkpoints, ignore_errors=True)
            self._progress(len(losses), len(jobs))

        self.members.work_all(members(), self.race.at_once, self.orders.check, over)
        for number in range(len(self.plans)):
            mine = [(rate, *losses[place]) for place, rate in jobs.items() if place[0] == number + 1]
            if mine:
                self._choose(number, mine)

    def _probe(self, place: tuple[int, int], rate: float) -> ExperimentSpec:
        number = place[0] - 1
        whole = self.given[number].changes["training.max_steps"]
        steps = min(whole, max(LEAST_PROBED, round(PROBED * whole)))
        return self._short(number, probe_name(*place), steps, {"training.learning_rate": rate})

    def _choose(self, number: int, tried: Sequence[tuple[float, float, RunState]]) -> None:
        """Take the rate with the lowest loss on validation; of equals the first."""
        given = self.given[number]
        given.losses = [(rate, loss if math.isfinite(loss) else None) for rate, loss, _ in tried]
        able = [one for one in tried if math.isfinite(one[1])]
        if not able:
            self._flag(number, N_("None of the learning rates that were tried works for {method}."))
            return
        rate, loss, state = min(able, key=lambda one: one[1])
        given.rate = given.changes["training.learning_rate"] = rate
        self.journal.write(
            e.Said(
                text=N_(
                    "{method}: learning rate {rate} did best of {count}, with a validation loss of {loss}."
                ),
                values={
                    "method": self.names[number],
                    "rate": f"{rate:g}",
                    "count": len(tried),
                    "loss": f"{loss:.4g}",
                },
            )
        )
        if not learned(state):
            self._flag(number, N_("The training loss of {method} did not fall at any learning rate tried."))

    # -- telling --------------------------------------------------------------------------------------------

    def _flag(self, number: int, text: str, *, left_out: bool = False, **values: str) -> None:
        values["method"] = self.names[number]
        flag = Flag(text=text, values={name: v for name, v in values.items() if f"{{{name}}}" in text})
        self.given[number].flags.append(flag)
        place = number + 1 if left_out else 0
        self.journal.write(e.Said(level="warning", text=flag.text, values=flag.values, left_out=place))

    def _phase(self, name: str, text: str, total: int) -> None:
        self.journal.phase = name
        self.journal.write(e.PhaseStarted(text=text, total=total, part="prepare"))

    def _progress(self, done: int, total: int) -> None:
        self.journal.write(e.Progress(done=done, total=total))


def rates(usual: float) -> list[float]:
    """The learning rates that are tried around the usual one, as far as a training can have them."""
    info = next(info for info in describe(Training) if info.name == "learning_rate")
    low, high = info.low or 0.0, info.high or math.inf
    return list(dict.fromkeys(float(f"{min(high, max(low, usual * times)):.2g}") for times in RATES))


def steps_within(seconds: float, pace: Pace, every: int | None) -> int:
    """The most steps that can be taken in a time with the checks on validation, but one at least.

    Args:
        every: steps between two checks; None where the run is divided by them, with a check after each step
            of a very short one.
    """
    if every is not None:
        steps = seconds / (pace.step + pace.check / every)
    else:
        steps = (seconds - CHECKS * pace.check) / pace.step
        if steps < CHECKS:
            steps = seconds / (pace.step + pace.check)
    return max(1, math.floor(steps))


def steps_read(plan: Plan) -> int:
    """Optimizer steps that the passes make, where texts have to be cut before it is known how many examples
    they are."""
    from peft_engine.training import setup
    from peft_engine.training.budget import steps_of

    training, batches = plan.spec.training, list[int]()
    for number in range(len(plan.sets)):
        parts, task = setup.read_data(plan, number)
        examples = setup.encode_training(plan, task, parts.train)
        batches.append(math.ceil(len(examples) / training.batch_size))
    return steps_of(training, sum(batches_of(batches, [ref.share for ref in plan.spec.data])))


def tokens_a_step(plan: Plan) -> float:
    """Tokens of the training texts that a step takes in, in the mean over a pass."""
    from peft_engine.training import setup  # it loads torch, which no other race needs in this process

    tokens = 0.0
    for number, share in enumerate(plan.parts_of_steps):
        parts, task = setup.read_data(plan, number)
        lengths = setup.lengths(setup.encode_training(plan, task, parts.train))
        tokens += share * sum(lengths) / math.ceil(len(lengths) / plan.spec.training.batch_size)
    return tokens * plan.spec.training.accumulation


def trained_seconds(state: RunState) -> float:
    """How long a run has trained and checked, from its first step to its last; what lies between attempts
    and before their first steps is left out."""
    begun = [event.time for event in state.log if isinstance(event, e.Started)]
    pairs = itertools.pairwise(state.column("time"))
    return sum(b - a for a, b in pairs if not any(a < start <= b for start in begun))
