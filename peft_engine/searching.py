"""A search as it runs: one trial after the other, the front of what they reach, and the chosen one in full.

The trials' own folders are all that a search remembers. What was tried, with which score, is read from them;
the search's log repeats it for whoever looks on.
"""

import platform
import shutil
import time
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from peft_engine.contract import devices
from peft_engine.contract import events as e
from peft_engine.contract.commands import TEXTS, Command, Inbox
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.plan import Plan, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.runstate import RunState
from peft_engine.contract.search import (
    CHOSEN,
    Changes,
    Search,
    changed,
    choose,
    chosen_spec,
    finished,
    front,
    number_of,
    trial_spec,
    value_of,
)
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.members import Members, Start, kept_check
from peft_engine.proposing import Seen, propose
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
    hardware = plan.spec.hardware
    device = devices.chosen(hardware.device)
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
        """Go on with trials that were cut off, then try what is proposed."""
        self._phase("searching", N_("Trying configurations"), self.search.trials)
        cut, over = self._gather()
        if over:
            return
        self._progress()
        for folder, spec in cut:
            self._trial(folder, spec)
        while len(self.trials) < self.search.trials:
            self.orders.check()
            number = 1 + max((trial.number for trial in self.trials.values()), default=0)
            changes = self._propose(number)
            if changes is None:
                self.journal.write(e.Said(text=N_("Every configuration was tried; the search ends here.")))
                return
            parent, rows = self.members.parent.id, self.plan.rows
            spec = trial_spec(self.plan.spec, parent, self.search, number, changes, rows)
            self._trial(self.members.make(spec), spec)

    def _gather(self) -> tuple[list[tuple[RunFolder, ExperimentSpec]], bool]:
        """Take over the trials that are over; (those that are not, whether the choice was made already)."""
        cut, over = [], False
        for folder, spec in self.members.all():
            over = over or spec.member == CHOSEN
            if number_of(spec.member) is None:
                continue
            state = folder.state()
            if not folder.alive() and self._is_over(state):
                self._note(self._outcome(folder, spec, state), state)
            else:
                cut.append((folder, spec))
        return cut, over

    def _trial(self, folder: RunFolder, spec: ExperimentSpec) -> None:
        """Do a trial, or the rest of it."""
        began = e.Trial(
            child=folder.id, number=number_of(spec.member) or 0, state="started", changes=self._changes(spec)
        )
        self.journal.write(began)
        state = self.members.work(folder, self.orders.check)
        if state.status(alive=False) == "paused":
            raise Interrupted("pause")  # somebody paused the trial itself
        self._note(self._outcome(folder, spec, state), state)
        if state.status(alive=False) == "finished":
            shutil.rmtree(folder.checkpoints, ignore_errors=True)
        self._progress()
        if len(self.trials) >= HOPELESS and not finished(self.trials.values()):
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
        status = state.status(alive=False)
        return status == "finished" or (status == "failed" and state.reason(alive=False) != "killed")

    def _outcome(self, folder: RunFolder, spec: ExperimentSpec, state: RunState) -> e.Trial:
        """What a trial found, from its own log: the score of the weights that it kept."""
        kept = kept_check(spec, state)
        score = kept.metrics.get(self.metric) if kept is not None else None
        done = state.status(alive=False) == "finished" and score is not None and state.counted is not None
        return e.Trial(
            child=folder.id,
            number=number_of(spec.member) or 0,
            state="finished" if done else "failed",
            changes=self._changes(spec),
            metric=self.metric,
            score=score if done else None,
            parameters=state.counted.stored_parameters if done and state.counted is not None else None,
        )

    def _note(self, trial: e.Trial, state: RunState) -> None:
        self.trials[trial.child] = trial
        self._peak = max(self._peak, state.peak_memory_bytes)
        if trial.child not in self._told:
            self._told.add(trial.child)
            self.journal.write(trial)

    def _changes(self, spec: ExperimentSpec) -> Changes:
        return {dimension.field: value_of(spec, dimension.field) for dimension in self.search.space}

    # -- what to try ----------------------------------------------------------------------------------------

    def _propose(self, number: int) -> Changes | None:
        seen = [Seen(t.changes, t.score, t.parameters or 0) for t in self._in_order()]
        return propose(
            self.search,
            seen,
            number,
            self.plan.spec.seed,
            more_is_better=self.more_is_better,
            useful=self._useful,
        )

    def _in_order(self) -> list[e.Trial]:
        return sorted(self.trials.values(), key=lambda trial: trial.number)

    def _useful(self, changes: Changes) -> bool:
        """Whether the method can be used so, and keeps anything at all."""
        card, spec = self.plan.card, self.plan.spec
        settings = changed(spec, {**self.search.fixed, **changes}).method.settings
        config, _ = read_settings(card.config, settings)
        if config is None or refuses(card, config, self.plan.model, spec.task) is not None:
            return False
        return (card.stored or card.count)(config, self.plan.model.shape.for_task(spec.task)) > 0

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
        try:
            folder, state = self._train_out(chosen)
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
        return self._ended("finished", reason, test.metrics, told | {"result": folder.id}, extras)

    def _train_out(self, chosen: e.Trial) -> tuple[RunFolder, RunState]:
        """The chosen configuration with the whole budget, as the last member."""
        self._phase("training_out", N_("Training the chosen one out"), 0)
        known = [folder for folder, spec in self.members.all() if spec.member == CHOSEN]
        trial = self.members.store.get(chosen.child).spec()
        spec = chosen_spec(self.plan.spec, self.members.parent.id, trial)
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
