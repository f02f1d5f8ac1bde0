"""A search as it runs: one trial after the other, the front of what they reach, and the chosen one in full.

The trials' own folders are all that a search remembers. What was tried, with which score, is read from them;
the search's log repeats it for whoever looks on.
"""

import platform
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from typing import Any, Literal

from peft_engine.contract import devices
from peft_engine.contract import events as e
from peft_engine.contract.commands import TEXTS, Command, Inbox
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.plan import Plan, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.runstate import RunState
from peft_engine.contract.search import (
    Changes,
    Search,
    changed,
    choose,
    chosen_spec,
    finished,
    front,
    is_chosen,
    number_of,
    trial_spec,
    value_of,
)
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.standings import Curve, Standings, curve_of
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.members import Members, Start, kept_check
from peft_engine.proposing import Seen, propose
from peft_engine.racing import with_threads
from peft_engine.training.interrupt import Interrupted, Orders

HOPELESS = 3
"""So many trials may fail before one succeeds; then something is wrong that no configuration mends."""


def search(
    folder: RunFolder,
    plan: Plan,
    wanted: Search,
    journal: EventWriter,
    inbox: Inbox,
    start: Start = launch,
) -> e.Ended:
    """Do the search of this run, or go on with it.

    Raises:
        EngineError: no trial can be done, or the chosen configuration cannot be trained.
        OSError: the disk is full.
    """

    def obeyed(command: Command) -> None:
        journal.write(e.Obeyed(command=command.id, text=TEXTS[command.order]))

    before = folder.state()
    plan = replace(plan, spec=folder.hold_to_model(plan.spec, plan.model))
    device = devices.chosen(plan.spec.hardware.device)
    plan = replace(plan, spec=with_threads(plan.spec, device.key, folder, before))
    hardware = plan.spec.hardware
    journal.write(
        e.Started(
            device=device.key,
            device_name=device.name,
            precision=hardware.precision,
            threads=hardware.threads or 0,
            versions={name: version(name) for name in ("peft-workbench", "optuna")}
            | {"python": platform.python_version()},
        )
    )
    orders = Orders(inbox.read, obeyed)
    return Searching(plan, wanted, journal, orders, Members(folder, start), before).run()


class Searching:
    """A search under way."""

    def __init__(
        self,
        plan: Plan,
        wanted: Search,
        journal: EventWriter,
        orders: Orders,
        members: Members,
        before: RunState,
    ) -> None:
        self.plan, self.search, self.journal, self.orders, self.members = (
            plan,
            wanted,
            journal,
            orders,
            members,
        )
        self.metric, self.more_is_better = MAIN_METRIC[plan.spec.task]
        self.trials: dict[str, e.Trial] = {}
        """Those that are over, by the id of their run."""
        self._curves: dict[int, Curve] = {}
        """What those that finished scored on their way, by number."""
        self._begun_now: dict[int, Changes] = {}
        """What those that were begun here try, by number."""
        self._used_up = False
        self._told = {child for child, trial in before.trials.items() if trial.state != "started"}
        self._worked, self._began, self._peak = before.seconds, time.monotonic(), 0

    def run(self) -> e.Ended:
        """Try, choose, train out."""
        reason = "done"
        try:
            self._try()
        except Interrupted as interrupted:
            if interrupted.order != "stop_and_keep":
                return self._leave(interrupted.order)
            reason = "asked"
        chosen = choose(self.trials.values(), self.more_is_better, self.search.rule, self.search.most)
        if chosen is None:
            raise EngineError(
                Problem(
                    text=N_("No trial has finished, so there is nothing to choose from."),
                    advice=N_("Go on with the search, or look at its trials for what went wrong."),
                )
            )
        return self._finish(chosen, reason)

    # -- trials ---------------------------------------------------------------------------------------------

    def _try(self) -> None:
        """Do the trials in their order, as many at once as was asked for; those that are over count."""
        total, at_once = self.search.trials, self.search.at_once
        self._phase("searching", N_("Trying configurations"), total)
        cut, over = self._gather()
        if over:
            return
        self._progress()
        for first in range(1, total + 1, at_once):
            there = {trial.number for trial in self.trials.values()}
            numbers = [n for n in range(first, min(first + at_once, total + 1)) if n not in there]
            self.members.work_all(
                self._begun(numbers, first, cut), at_once, self.orders.check, self._has_ended
            )
            if self._used_up:
                self.journal.write(e.Said(text=N_("Every configuration was tried; the search ends here.")))
                return

    def _gather(self) -> tuple[dict[int, RunFolder], bool]:
        """Take over the trials that are over; (those that are not, whether the choice was made already)."""
        cut, over = dict[int, RunFolder](), False
        for folder, spec in self.members.all():
            over = over or is_chosen(spec.member)
            number = number_of(spec.member)
            if number is None:
                continue
            state = folder.state()
            if not folder.alive() and self._is_over(state):
                self._note(folder, self._outcome(folder, spec, state), state)
            else:
                cut[number] = folder
        return cut, over

    def _begun(self, numbers: list[int], first: int, cut: dict[int, RunFolder]) -> Iterator[RunFolder]:
        """The trials with these numbers as they are asked for, or what is left of them.

        Args:
            first: the number of the first that is done at the same time. What those before it scored is all
                that is gone by, so that a search which was cut off goes on as it would have.
        """
        for number in numbers:
            self.orders.check()
            folder = cut.get(number)
            if folder is None:
                changes = self._propose(number, first)
                if changes is None:
                    self._used_up = True
                    return
                parent, rows = self.members.parent.id, self.plan.rows
                folder = self.members.make(
                    trial_spec(self.plan.spec, parent, self.search, number, changes, rows)
                )
            spec = folder.spec()
            if self.search.prune:
                Standings(tuple(c for n, c in sorted(self._curves.items()) if n < first)).keep(folder.path)
            self._begun_now[number] = self._changes(spec)
            self.journal.write(
                e.Trial(child=folder.id, number=number, state="started", changes=self._changes(spec))
            )
            yield folder

    def _has_ended(self, folder: RunFolder, state: RunState) -> None:
        """Take over a trial that has ended."""
        if state.status(alive=False) == "paused":
            raise Interrupted("pause")  # somebody paused the trial itself
        self._note(folder, self._outcome(folder, folder.spec(), state), state)
        self._progress()
        hopeless = state.reason(alive=False) != "not_a_number" and not finished(self.trials.values())
        if len(self.trials) >= HOPELESS and hopeless:
            problems = state.ended.problems if state.ended is not None else ()
            raise EngineError(
                problems
                or [
                    Problem(
                        text=N_("The first {count} trials all failed."),
                        advice=N_("Look at one of them for what went wrong."),
                        values={"count": len(self.trials)},
                    )
                ]
            )

    def _is_over(self, state: RunState) -> bool:
        """Whether nothing is left to do. A trial that was killed, paused or stopped can go on."""
        status, reason = state.status(alive=False), state.reason(alive=False)
        return status == "finished" or reason == "pruned" or (status == "failed" and reason != "killed")

    def _outcome(self, folder: RunFolder, spec: ExperimentSpec, state: RunState) -> e.Trial:
        """What a trial found, from its own log: the score of the weights that it kept."""
        kept = kept_check(spec, state)
        score = kept.metrics.get(self.metric) if kept is not None else None
        pruned = state.reason(alive=False) == "pruned"
        done = state.status(alive=False) == "finished" or pruned
        done = done and score is not None and state.counted is not None
        word: Literal["finished", "pruned"] = "pruned" if pruned else "finished"
        return e.Trial(
            last_step=state.step if pruned else None,
            child=folder.id,
            number=number_of(spec.member) or 0,
            state=word if done else "failed",
            changes=self._changes(spec),
            metric=self.metric,
            score=score if done else None,
            parameters=state.counted.stored_parameters if done and state.counted is not None else None,
        )

    def _note(self, folder: RunFolder, trial: e.Trial, state: RunState) -> None:
        """Remember a trial that is over, and tell it once. Nobody goes on with one that has a score."""
        self.trials[trial.child] = trial
        if trial.state != "failed":
            shutil.rmtree(folder.checkpoints, ignore_errors=True)
        if trial.state == "finished":
            self._curves[trial.number] = curve_of(state, self.metric)
        self._peak = max(self._peak, state.peak_memory_bytes)
        if trial.child not in self._told:
            self._told.add(trial.child)
            self.journal.write(trial)

    def _changes(self, spec: ExperimentSpec) -> Changes:
        return {dimension.field: value_of(spec, dimension.field) for dimension in self.search.space}

    # -- what to try ----------------------------------------------------------------------------------------

    def _propose(self, number: int, first: int) -> Changes | None:
        over = {t.number: t for t in self.trials.values()}
        seen = []
        for n in range(1, number):
            if n in over and n < first:
                t = over[n]
                seen.append(Seen(t.changes, t.score, t.parameters or 0, cut=t.state == "pruned"))
            elif n in over or n in self._begun_now:
                seen.append(Seen(over[n].changes if n in over else self._begun_now[n]))
        return propose(
            self.search,
            seen,
            number,
            self.plan.spec.seed,
            more_is_better=self.more_is_better,
            useful=self._useful,
        )

    def _useful(self, changes: Changes) -> bool:
        """Whether the method can be used so, and keeps anything at all."""
        card, spec = self.plan.card, self.plan.spec
        settings = changed(spec, {**self.search.fixed, **changes}).method.settings
        config, _ = read_settings(card.config, settings)
        if config is None or refuses(card, config, self.plan.model, spec.task) is not None:
            return False
        counted = (card.stored or card.count)(config, self.plan.model.shape.for_task(spec.task))
        return self.search.by_score or counted > 0

    # -- the end --------------------------------------------------------------------------------------------

    def _finish(self, chosen: e.Trial, reason: str) -> e.Ended:
        self.journal.write(
            e.Said(
                level="good",
                text=N_(
                    "Trial {number} is chosen: {metric} {score} on validation, {count} numbers are kept."
                ),
                values={
                    "number": chosen.number,
                    "metric": self.metric,
                    "score": f"{chosen.score or 0:.4g}",
                    "count": chosen.parameters or 0,
                },
            )
        )
        told: dict[str, Any] = {
            "trials": len(self.trials),
            "front": [trial.child for trial in front(self.trials.values(), self.more_is_better)],
            "chosen": chosen.child,
        }
        if not self.search.train_out:
            return self._ended("finished", reason, {}, told)
        self._phase("training_out", N_("Training the chosen one out"), 0)
        seed, results = self.plan.spec.seed, list[str]()
        try:
            folder, state = self._train_out(chosen, seed)
            results.append(folder.id)
            for more in range(seed + 1, seed + self.search.seeds):
                results.append(self._train_out(chosen, more)[0].id)
        except Interrupted as interrupted:
            return self._leave(interrupted.order)
        test = state.latest("test")
        if test is None:
            if state.ended is not None and state.ended.problems:
                raise EngineError(state.ended.problems)
            return self._leave(state.status(alive=False))
        for found in (state.counted, test):
            if found is not None:
                self.journal.write(found)
        extras = state.ended.extras if state.ended is not None else {}
        told["result"] = results[0]
        if len(results) > 1:
            told["results"] = results
        return self._ended("finished", reason, test.metrics, told, extras)

    def _train_out(self, chosen: e.Trial, seed: int) -> tuple[RunFolder, RunState]:
        """The chosen configuration with the whole budget and this seed, as one of the last members."""
        trial = self.members.store.get(chosen.child).spec()
        spec = chosen_spec(self.plan.spec, self.members.parent.id, trial, seed)
        known = [folder for folder, there in self.members.all() if there.member == spec.member]
        folder = known[-1] if known else self.members.make(spec)
        if folder.state().latest("test") is None:
            try:
                state = self.members.work(folder, self.orders.check, keep=True)
            except Interrupted as interrupted:
                state = folder.state()
                if interrupted.order != "stop_and_keep":
                    raise
        else:
            state = folder.state()
        self._peak = max(self._peak, state.peak_memory_bytes)
        return folder, state

    def _leave(self, order: str) -> e.Ended:
        return self._ended("paused" if order in ("pause", "paused") else "stopped", "asked", {}, {})

    def _ended(
        self,
        status: Any,
        reason: str,
        metrics: dict[str, float],
        told: dict[str, Any],
        extras: dict[str, Any] | None = None,
    ) -> e.Ended:
        return e.Ended(
            status=status,
            reason=reason,
            metrics=metrics,
            seconds=self._worked + time.monotonic() - self._began,
            peak_memory_bytes=self._peak,
            extras=(extras or {}) | ({"search": told} if told else {}),
        )

    # -- telling --------------------------------------------------------------------------------------------

    def _phase(self, name: str, text: str, total: int) -> None:
        self.journal.phase = name
        self.journal.write(e.PhaseStarted(text=text, total=total, part="train"))

    def _progress(self) -> None:
        self.journal.write(e.Progress(done=len(self.trials), total=self.search.trials))
