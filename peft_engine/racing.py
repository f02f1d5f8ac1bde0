"""A race as it runs: what must be known before, then seed by seed every contender once.

The members' own folders tell what was done, and a small file what every contender is given, so that a race
goes on where it was cut off.
"""

import platform
import shutil
import statistics
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Literal

from peft_engine.compare.learning import learned
from peft_engine.contract import devices
from peft_engine.contract import events as e
from peft_engine.contract.commands import TEXTS, Command, Inbox
from peft_engine.contract.contenders import name_of
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.launch import launch
from peft_engine.contract.plan import Plan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import member_spec, place_of, places
from peft_engine.contract.runstate import RunState
from peft_engine.contract.settled import Flag, settled_of
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.contract.texts import N_
from peft_engine.cores import beside, usual
from peft_engine.members import Members, Start, kept_check
from peft_engine.rehearsing import NEAR, Before, trained_seconds
from peft_engine.training.interrupt import Interrupted, Orders

LASTING = ("refused", "not_a_number", "crashed")
"""Reasons for which a member would fail in the same way again; after any other it is tried anew."""
ROUNDED_TO, ROUNDED_FROM = 300, 1800
"""Seconds: the end of what takes longer than the second is told in steps of the first."""


def race(folder: RunFolder, plan: Plan, journal: EventWriter, inbox: Inbox, start: Start = launch) -> e.Ended:
    """Do the race of this run, or go on with it.

    Args:
        plan: of the race, which is that of its first contender.

    Raises:
        EngineError: a contender cannot run, or no member has finished.
        OSError: the disk is full.
    """

    def obeyed(command: Command) -> None:
        journal.write(e.Obeyed(command=command.id, text=TEXTS[command.order]))

    before = folder.state()
    spec = folder.hold_to_model(plan.spec, plan.model)
    device = devices.chosen(spec.hardware.device)
    shared = with_threads(spec, device.key, folder, before)
    journal.write(
        e.Started(
            device=device.key,
            device_name=device.name,
            precision=spec.hardware.precision,
            threads=shared.hardware.threads or 0,
            versions={"peft-workbench": version("peft-workbench"), "python": platform.python_version()},
        )
    )
    orders = Orders(inbox.read, obeyed)
    return Racing(shared, journal, orders, Members(folder, start), before).run()


def with_threads(spec: ExperimentSpec, device: str, folder: RunFolder, before: RunState) -> ExperimentSpec:
    """Runs that train beside each other on the processor share its cores. Every member gets as many, however
    late it begins and whatever the queue does by then; a race over minutes has the machine to itself."""
    group = spec.race or spec.sweep
    if group is None or spec.hardware.threads is not None or device != "cpu":
        return spec
    earlier = before.started.threads if before.started is not None else 0
    alone = spec.race is not None and spec.race.currency == "minutes"
    at_once = group.at_once * (1 if alone else beside(folder))
    hardware = spec.hardware.model_copy(update={"threads": usual(earlier, at_once)})
    return spec.model_copy(update={"hardware": hardware})


class Racing:
    """A race under way."""

    def __init__(
        self, spec: ExperimentSpec, journal: EventWriter, orders: Orders, members: Members, before: RunState
    ) -> None:
        assert spec.race is not None
        self.spec, self.race = spec, spec.race
        self.journal, self.orders, self.members = journal, orders, members
        self.names = [name_of(contender) for contender in self.race.contenders]
        self.metric = MAIN_METRIC[spec.task][0]
        self.given = settled_of(members.parent.path)
        self.over: dict[tuple[int, int], tuple[RunFolder, RunState]] = {}
        """Members that need no more work, by contender and seed."""
        self._told = {child for child, trial in before.trials.items() if trial.state != "started"}
        self._took: dict[int, list[float]] = {}
        self._worked, self._began, self._peak = before.seconds, time.monotonic(), 0

    def run(self) -> e.Ended:
        """Find out what must be known, and let them race."""
        try:
            if self.given is None:
                before = Before(self.spec, self.journal, self.orders, self.members)
                self.given = before.settle()
                self.given.keep(self.members.parent.path)
            self._race()
        except Interrupted as interrupted:
            if interrupted.order != "stop_and_keep" or not self._finished():
                return self._ended("paused" if interrupted.order == "pause" else "stopped", "asked")
            return self._ended("finished", "asked")
        self._require_one()
        return self._ended("finished", "done")

    # -- members --------------------------------------------------------------------------------------------

    def _race(self) -> None:
        cut = self._gather()
        turns = [place for place in places(self.spec) if place not in self.over and not self._out(place[0])]
        self.journal.phase = "racing"
        total = len(turns) + len(self.over)
        self.journal.write(e.PhaseStarted(text=N_("Racing"), total=total, part="train"))
        self._progress(turns)
        self._tell_end(turns)

        def members() -> Iterator[RunFolder]:
            for place in turns:
                self.orders.check()
                folder = cut.get(place) or self.members.make(self._spec(place))
                self.journal.write(self._trial(folder, place, "started"))
                yield folder

        def over(folder: RunFolder, state: RunState) -> None:
            place = place_of(folder.spec().member)
            assert place is not None
            if state.status(alive=False) in ("paused", "stopped"):
                raise Interrupted("pause")  # somebody paused or stopped the member itself
            self._note(folder, place, state)
            self._progress(turns)
            if len(self.over) >= len(self.race.contenders) - self._left_out():
                self._require_one()

        self.members.work_all(members(), self.race.at_once, self.orders.check, over)

    def _gather(self) -> dict[tuple[int, int], RunFolder]:
        """Take over the members that are over; those that are not, by contender and seed."""
        cut = {}
        for folder, spec in self.members.all():
            place = place_of(spec.member)
            if place is None:
                continue
            state, alive = folder.state(), folder.alive()
            lasting = state.status(alive) == "failed" and state.reason(alive) in LASTING
            if state.status(alive) == "finished" or lasting:
                self._note(folder, place, state)
            else:
                cut[place] = folder
        return cut

    def _spec(self, place: tuple[int, int]) -> ExperimentSpec:
        assert self.given is not None
        changes = self.given.contenders[place[0] - 1].changes
        return member_spec(self.spec, self.members.parent.id, *place, changes)

    def _note(self, folder: RunFolder, place: tuple[int, int], state: RunState) -> None:
        self.over[place] = folder, state
        self._peak = max(self._peak, state.peak_memory_bytes)
        finished = state.status(alive=False) == "finished"
        if finished:
            shutil.rmtree(folder.checkpoints, ignore_errors=True)
            self._took.setdefault(place[0], []).append(state.seconds)
        if folder.id not in self._told:
            self._told.add(folder.id)
            self.journal.write(self._trial(folder, place, "finished" if finished else "failed", state))

    def _trial(
        self,
        folder: RunFolder,
        place: tuple[int, int],
        word: Literal["started", "finished", "failed"],
        state: RunState | None = None,
    ) -> e.Trial:
        """A member as the race's log tells it: what it is, and what its kept weights score on validation."""
        number, seed = place
        told = {"method.key": self.race.contenders[number - 1].method, "seed": seed}
        check = kept_check(folder.spec(), state) if state is not None and word == "finished" else None
        counted = state.counted if state is not None else None
        return e.Trial(
            child=folder.id,
            number=1 + places(self.spec).index(place),
            state=word,
            changes=told
            | ({"name": self.names[number - 1]} if self.race.contenders[number - 1].name else {}),
            metric=self.metric,
            score=check.metrics.get(self.metric) if check is not None else None,
            parameters=counted.trainable_parameters if counted is not None else None,
        )

    def _out(self, contender: int) -> bool:
        return self.given is not None and self.given.contenders[contender - 1].out

    def _left_out(self) -> int:
        return sum(self._out(number + 1) for number in range(len(self.race.contenders)))

    def _finished(self) -> list[tuple[int, int]]:
        return [p for p, (_, state) in self.over.items() if state.status(alive=False) == "finished"]

    def _require_one(self) -> None:
        """Something is wrong that more seeds do not mend, if of all contenders none has finished."""
        if not self._finished():
            found = [state.ended.problems for _, state in self.over.values() if state.ended is not None]
            problems = list({p.sentence(): p for several in found for p in several}.values())
            nothing = Problem(
                text=N_("No run of the race has finished."),
                advice=N_("Look at one of them for what went wrong."),
            )
            raise EngineError(problems or nothing)

    # -- telling --------------------------------------------------------------------------------------------

    def _seconds(self, place: tuple[int, int]) -> float:
        """What a member will take: what its contender took, else what the rehearsal said."""
        took = self._took.get(place[0])
        assert self.given is not None
        return statistics.fmean(took) if took else self.given.contenders[place[0] - 1].seconds

    def _left(self, turns: Sequence[tuple[int, int]]) -> float:
        return sum(self._seconds(p) for p in turns if p not in self.over) / self.race.at_once

    def _progress(self, turns: Sequence[tuple[int, int]]) -> None:
        total = len({*turns, *self.over})
        self.journal.write(
            e.Progress(done=len(self.over), total=total, seconds_left=round(self._left(turns), 1))
        )

    def _tell_end(self, turns: Sequence[tuple[int, int]]) -> None:
        """When the whole will be done, as far as the rehearsal tells."""
        left = self._left(turns)
        if not left:
            return
        now = datetime.now(UTC).astimezone()
        until = now.timestamp() + left
        if left > ROUNDED_FROM:
            until = round(until / ROUNDED_TO) * ROUNDED_TO
        end = datetime.fromtimestamp(until, UTC).astimezone()
        today = end.date() == now.date()
        hours, minutes = divmod(max(1, round(left / 60)), 60)
        text = N_("Runs left: {count}. They take about {minutes} min, until about {end}.")
        if hours:
            text = N_("Runs left: {count}. They take about {hours} h {minutes} min, until about {end}.")
        self.journal.write(
            e.Said(
                level="info" if today else "warning",
                text=text,
                values={
                    "count": len(turns),
                    "hours": hours,
                    "minutes": minutes,
                    "end": end.strftime("%H:%M" if today else "%Y-%m-%d %H:%M"),
                },
            )
        )

    # -- the end --------------------------------------------------------------------------------------------

    def _ended(self, status: Literal["finished", "paused", "stopped"], reason: str) -> e.Ended:
        told = {"race": self._summary(tell=status == "finished")} if self.given is not None else {}
        return e.Ended(
            status=status,
            reason=reason,
            seconds=self._worked + time.monotonic() - self._began,
            peak_memory_bytes=self._peak,
            extras=told,
        )

    def _summary(self, *, tell: bool) -> dict[str, Any]:
        """What was equal for all, and of each contender its runs, what it was given, and what to know.

        Args:
            tell: say in the log what to know of each.
        """
        assert self.given is not None
        told = []
        for number, (contender, given) in enumerate(
            zip(self.race.contenders, self.given.contenders, strict=True), 1
        ):
            mine = {seed: of for (which, seed), of in sorted(self.over.items()) if which == number}
            found = [*self._of_losses(number), *self._of_minutes(number)]
            for flag in found if tell else ():
                self.journal.write(e.Said(level="warning", text=flag.text, values=flag.values))
            told.append(
                {
                    "name": self.names[number - 1],
                    "method": contender.method,
                    "members": {str(seed): folder.id for seed, (folder, _) in mine.items()},
                    "trained_seconds": {
                        str(seed): round(trained_seconds(s), 1) for seed, (_, s) in mine.items()
                    },
                    "failed": [seed for seed, (_, s) in mine.items() if s.status(alive=False) != "finished"],
                    **given.model_dump(mode="json", exclude={"flags"}),
                    "flags": [flag.model_dump(mode="json") for flag in (*given.flags, *found)],
                }
            )
        return {"currency": self.race.currency, "amount": self.given.amount, "contenders": told}

    def _of_minutes(self, contender: int) -> list[Flag]:
        """Whether the runs of a contender took the time that they were given."""
        took = [
            trained_seconds(self.over[place][1]) / 60 for place in self._finished() if place[0] == contender
        ]
        wanted = self.race.amount
        if self.race.currency != "minutes" or not took or wanted is None:
            return []
        mean = statistics.fmean(took)
        if abs(mean - wanted) <= NEAR * wanted:
            return []
        text = N_("{method} trained {minutes} minutes, not {wanted}: the machine was not as fast as before.")
        values = {"method": self.names[contender - 1], "minutes": f"{mean:.3g}", "wanted": f"{wanted:g}"}
        return [Flag(text=text, values=values)]

    def _of_losses(self, contender: int) -> list[Flag]:
        """Whether the training loss of a contender's runs fell at all."""
        seen = [of for (number, _), (_, of) in self.over.items() if number == contender and of.steps]
        stuck = [state for state in seen if not learned(state)]
        if not stuck:
            return []
        text = N_("The training loss of {method} did not fall in {count} of {all} runs.")
        return [
            Flag(
                text=text,
                values={"method": self.names[contender - 1], "count": len(stuck), "all": len(seen)},
            )
        ]
