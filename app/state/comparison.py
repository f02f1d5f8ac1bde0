"""Comparing runs while the window goes on: what was asked, what came of it, and the curves beside it."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isnan
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from app.i18n import say
from app.state.names import SHARES
from peft_engine.contract import events as e
from peft_engine.contract.joining import home_of, joined
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.race import place_of
from peft_engine.contract.runstate import RunState
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.tasks import COMPARED
from peft_engine.contract.texts import N_

if TYPE_CHECKING:  # numpy and scipy come with it, and the thread alone shall wait for them
    from peft_engine.compare.facts import Comparison

JUST_NOW = 60.0
"""Seconds in which a race that was added may come into the queue."""


@dataclass(frozen=True)
class Asked:
    """What is to be compared.

    Attributes:
        runs: ids of runs, or of one race.
        share: the difference that counts where the metric is a share, 0 to 1; None is the usual.
        loss: the same for other metrics, in their unit.
    """

    runs: tuple[str, ...]
    share: float | None = None
    loss: float | None = None


@dataclass(frozen=True)
class Curve:
    """The metric on validation while the runs of one group trained, at the steps that all of them have.

    Attributes:
        steps, tokens, seconds: three ways to say when, in the same order as the values.
        memory: the most that was in use until then, in bytes: reserved on a card, else the whole process.
        mean, low, high: over the runs.
    """

    steps: tuple[float, ...]
    tokens: tuple[float, ...]
    seconds: tuple[float, ...]
    memory: tuple[float, ...]
    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    runs: int


@dataclass(frozen=True)
class Progress:
    """How far a race is, with what was added to it: runs that are done, runs in all, whether it goes on, and
    what is equal for all. Of plain runs to which something is being added, `race` is empty."""

    race: str
    done: int
    planned: int
    live: bool
    currency: str = "steps"


@dataclass(frozen=True)
class Compared:
    """What came of it: the comparison and the curves of its groups by key, or the problems."""

    asked: Asked
    comparison: Comparison | None = None
    curves: dict[str, Curve] = field(default_factory=dict)
    progress: Progress | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def race(self) -> str:
        """The race that is compared; empty for plain runs."""
        return self.progress.race if self.progress is not None else ""


class CompareReader(QThread):
    """Compares one thing at a time; asked for another, it drops the first.

    Signals:
        read(Compared): what was asked for last.
    """

    read = Signal(object)

    def __init__(self, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._wanted: tuple[Asked, bool] | None = None
        self._seen: tuple[object, ...] = ()
        self.finished.connect(self._go_on)

    def ask(self, asked: Asked, *, again: bool = False) -> None:
        """Compare these runs.

        Args:
            again: answer only where a run has come to its end since the last answer.
        """
        if again and (self._wanted is not None or self.isRunning()):
            return
        self._wanted = (asked, again)
        self._go_on()

    def stop(self) -> None:
        """Drop what was asked for, and wait for what is being read."""
        self._wanted = None
        self.wait()

    def run(self) -> None:
        while (wanted := self._wanted) is not None:
            self._wanted = None
            asked, again = wanted
            found = self._read(asked, again=again)
            if found is not None and self._wanted is None:
                self.read.emit(found)

    def _go_on(self) -> None:
        if self._wanted is not None and not self.isRunning():
            self.start()

    def _read(self, asked: Asked, *, again: bool) -> Compared | None:
        try:
            progress, seen = self._progress(asked)
            if again and seen == self._seen:
                return None
            self._seen = seen
            return self._compare(asked, progress)
        except EngineError as error:
            return Compared(asked, problems=error.problems)
        except OSError as error:
            return Compared(asked, problems=(_unreadable(error),))

    def _compare(self, asked: Asked, progress: Progress | None) -> Compared:
        from peft_engine.compare.comparison import compare

        margin = self._margin(asked)
        try:
            comparison = compare(self._store, asked.runs, margin, say=say)
        except EngineError as error:
            return Compared(asked, progress=progress, problems=error.problems)
        curves = {}
        for group in comparison.groups:
            states = [RunFolder(self._store.runs / run).state() for run in group.finished]
            curve = curve_of(states, comparison.metric)
            if curve is not None:
                curves[group.key] = curve
        return Compared(asked, comparison, curves, progress)

    def _margin(self, asked: Asked) -> float | None:
        task = self._store.get(asked.runs[0]).spec().task
        return asked.share if COMPARED[task][0] in SHARES else asked.loss

    def _progress(self, asked: Asked) -> tuple[Progress | None, tuple[object, ...]]:
        """How far the race is, and what tells whether anything has ended since."""
        first = self._store.get(asked.runs[0])
        home, parts = "", [r.id for r in self._store.records_of(asked.runs) if r.spec.get("race")]
        if first.spec().race is not None:
            home = home_of(self._store, first.id)
            parts = list(dict.fromkeys([home, *joined(self._store, home), *parts]))
        if not parts:
            return None, (asked,)
        done, planned, alive, ended = 0, 0, [], list[tuple[str, str]]()
        for part in parts:
            folder = self._store.get(part)
            race, state = folder.spec().race, folder.state()
            for member, spec in self._members(part, state, begun=part != home):
                end = member.state().ended
                if end is not None:
                    ended.append((member.id, end.status))
                    done += end.status == "finished" and place_of(spec.member) is not None
            # Launched a moment ago, or waiting in the queue, it has no worker yet, and will have one.
            waits = part == home or self._waits(part)
            alive.append(folder.alive() or (state.started is None and waits))
            planned += len(race.contenders) * race.seeds if race is not None else 0
        currency = self._store.get(home).spec().race.currency if home else ""  # type: ignore[union-attr] # a race
        found = Progress(home, done, planned, any(alive), currency)
        return found, (asked, *parts, *alive, *sorted(ended))

    def _waits(self, race: str) -> bool:
        """Whether a race that was added is still on its way: it waits in the queue, or was made just now."""
        if time.time() - (self._store.runs / race / "spec.toml").stat().st_mtime < JUST_NOW:
            return True
        return RunQueue(self._store).read().entry(race) is not None

    def _members(
        self, race: str, state: RunState, *, begun: bool = False
    ) -> list[tuple[RunFolder, ExperimentSpec]]:
        """The runs of a race. Its log names them; without one the whole store is looked through.

        Args:
            begun: a race without a log has not begun, and has none.
        """
        runs = self._store.runs
        told = [RunFolder(runs / run) for run in state.trials if (runs / run / "spec.toml").is_file()]
        if begun and not told:
            return []
        return [(folder, folder.spec()) for folder in told] or self._store.members(race)


def curve_of(states: Sequence[RunState], metric: str) -> Curve | None:
    """The mean of some runs while they trained, and their band; None where one of them was never read."""
    told = [_checks(state, metric) for state in states]
    if not told or not all(told):
        return None
    steps = sorted(set.intersection(*(set(checks) for checks in told)))
    if not steps:
        return None
    columns = [[checks[step] for checks in told] for step in steps]
    count = len(states)
    times = [_seconds(state) for state in states]
    tokens = [state.columns["tokens_seen"] for state in states]

    def means(values: Sequence[Sequence[float]], least: int = 0) -> tuple[float, ...]:
        return tuple(
            sum(_at(state, value, max(step, least)) for state, value in zip(states, values, strict=True))
            / count
            for step in steps
        )

    return Curve(
        steps=tuple(float(step) for step in steps),
        tokens=means(tokens),
        seconds=means(times),
        memory=means([_most_memory(state) for state in states], least=1),
        mean=tuple(sum(values) / count for values in columns),
        low=tuple(min(values) for values in columns),
        high=tuple(max(values) for values in columns),
        runs=count,
    )


def _checks(state: RunState, metric: str) -> dict[int, float]:
    return {
        found.step: found.metrics[metric]
        for found in state.evaluations
        if found.part == "validation" and found.data == "main" and metric in found.metrics
    }


def _at(state: RunState, values: Sequence[float], step: int) -> float:
    """The value of a column at a step; 0 before the first."""
    if step <= 0 or not len(state.steps):
        return 0.0
    return values[min(bisect_left(state.steps, step), len(state.steps) - 1)]


def _seconds(state: RunState) -> list[float]:
    """Seconds of training at each step; the time between two attempts does not count."""
    times = state.columns["time"]
    if not len(times):
        return []
    starts = [event.time for event in state.log if isinstance(event, e.Started)]
    away, found, attempt = times[0], [], 1
    for n, moment in enumerate(times):
        while n and attempt < len(starts) and starts[attempt] <= moment:
            if starts[attempt] > times[n - 1]:
                away += moment - times[n - 1]
            attempt += 1
        found.append(moment - away)
    return found


def _most_memory(state: RunState) -> list[float]:
    """The most bytes in use until each step."""
    found, most = [], 0.0
    for card, process in zip(state.columns["cuda_reserved"], state.columns["process_bytes"], strict=True):
        most = max(most, process if isnan(card) else card)
        found.append(most)
    return found


def _unreadable(error: OSError) -> Problem:
    return Problem(
        text=N_("{path} cannot be read: {reason}."),
        advice=N_("Check that the files of the run may be opened."),
        values={"path": str(error.filename or ""), "reason": error.strerror or str(error)},
    )
