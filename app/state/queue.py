"""The queue as the window shows it: what runs and what waits, in order, and in words how it stands."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, problem_advice, problem_text, tr
from app.state.names import duration, experiment_title, family, method_label, race_title
from app.state.runs import RunQueued, Runs
from app.training_messages import ChangeQueue
from peft_engine.contract.problems import EngineError
from peft_engine.contract.queue import Queue
from peft_engine.contract.queue_lines import Line, clock_words, lines, next_time
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord


@dataclass(frozen=True)
class QueueLine:
    """A run of the queue in words. `place` is counted from 1 among those that wait; 0 while it runs."""

    run: str
    title: str
    facts: str
    family: str
    place: int
    race: bool = False


class RunsQueue(QObject):
    """Pages ask here for what is to happen to the queue, and hear by signal that it has changed."""

    changed = Signal()

    def __init__(self, runs: Runs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        runs.queue_seen.connect(lambda _: self.changed.emit())
        runs.listed.connect(lambda _: self.changed.emit())

    # -- looking --------------------------------------------------------------------------------------------

    @property
    def queue(self) -> Queue:
        return self._runs.queue

    @property
    def count(self) -> int:
        """How many wait."""
        return len(self._runs.waiting())

    @property
    def goes_on(self) -> bool:
        """Whether something waits that begins by itself, now or at a time."""
        return bool(self.count) and not self.queue.paused

    @property
    def held_until(self) -> str:
        """The time before which nothing begins; empty where there is none."""
        until = self.queue.hold_until
        return clock_words(until) if until > time.time() else ""

    def lines(self) -> list[QueueLine]:
        """What runs first, then what waits, in order."""
        return [_told(line) for line in lines(self.queue, self._runs.records)]

    def short(self) -> str:
        """For the button in the run bar: "Queue: 3"."""
        if not self.count:
            return tr(N_("Queue, paused")) if self.queue.paused else tr(N_("Queue"))
        if self.queue.paused:
            return tr(N_("Queue: {count}, paused"), count=self.count)
        if self.held_until:
            return tr(N_("Queue: {count}, from {time}"), count=self.count, time=self.held_until)
        return tr(N_("Queue: {count}"), count=self.count)

    def standing(self) -> str:
        """How the queue stands, in a sentence."""
        if self.queue.paused:
            return tr(N_("Paused. What runs goes on to its end; nothing new begins."))
        if self.held_until:
            return tr(N_("Held. The next run begins at {time} by itself."), time=self.held_until)
        if not self.count:
            return tr(N_("Nothing waits. What is launched while a run is on is put here."))
        if self.queue.at_once > 1:
            return tr(
                N_("Up to {count} run at once, where memory allows. The next begins by itself."),
                count=self.queue.at_once,
            )
        return tr(N_("One after the other. The next begins by itself, also without the window."))

    # -- asking ---------------------------------------------------------------------------------------------

    def move(self, run: str, place: int) -> None:
        """To this place among those that wait, counted from 0."""
        self._runs.change_queue(ChangeQueue("move", (run,), place))

    def take_out(self, run: str) -> None:
        """The run is kept, and waits outside the queue."""
        self._runs.change_queue(ChangeQueue("remove", (run,)))

    def delete(self, run: str) -> None:
        """Take the run out and move it to the trash."""
        self.take_out(run)
        self._runs.delete((run,))

    def run_now(self, run: str) -> None:
        """Start it beside whatever is on."""
        self._runs.resume(run)

    def pause(self) -> None:
        self._runs.change_queue(ChangeQueue("pause"))

    def go(self) -> None:
        self._runs.change_queue(ChangeQueue("go"))

    def hold(self, words: str) -> str:
        """Hold until the clock shows this time; why that cannot be, or ""."""
        try:
            until = next_time(words)
        except EngineError as error:
            problem = error.problems[0]
            return f"{problem_text(problem)} {problem_advice(problem)}"
        self._runs.change_queue(ChangeQueue("hold", number=until))
        return ""

    def set_at_once(self, count: int) -> None:
        self._runs.change_queue(ChangeQueue("at_once", number=count))


def queued_words(news: RunQueued) -> tuple[str, str]:
    """What is said of a run that was just put into the queue: a sentence, and one more."""
    if news.behind is not None:
        run, other = _short(news.spec), _short(news.behind.spec)
        if run == other:  # then the data may tell them apart
            run, other = experiment_title(news.spec), experiment_title(news.behind.spec)
        head = tr(N_("{run} waits behind {other}."), run=run, other=other)
    else:
        head = tr(N_("{run} waits in the queue."), run=_short(news.spec))
    return head, tr(N_("It starts by itself when its turn comes."))


def _short(spec: ExperimentSpec) -> str:
    if spec.race is not None:
        return race_title(len(spec.race.contenders))
    if spec.sweep is not None:
        return tr(N_("Sweep of {method}"), method=method_label(spec.method.key))
    return tr(N_("{method}, seed {seed}"), method=method_label(spec.method.key), seed=spec.seed)


def _told(line: Line) -> QueueLine:
    return QueueLine(
        line.record.id,
        _title(line.record),
        _facts(line),
        family(_method(line.record)),
        line.place,
        race="race" in line.record.spec,
    )


def _method(record: RunRecord) -> str:
    return str(record.spec.get("method", {}).get("key", ""))


def _title(record: RunRecord) -> str:
    try:
        return experiment_title(record.experiment())
    except EngineError:
        return record.id


def _facts(line: Line) -> str:
    race = line.record.spec.get("race")
    if race:
        seeds = race.get("seeds", 1)
        known = tr(N_("1 seed")) if seeds == 1 else tr(N_("{count} seeds"), count=seeds)
    else:
        known = tr(N_("seed {seed}"), seed=line.record.spec.get("seed", ""))
    if not line.place:
        return tr(N_("{facts}, running"), facts=known)
    if line.expected is None:
        return known
    return tr(N_("{facts}, the last one like it took {time}"), facts=known, time=duration(line.expected))
