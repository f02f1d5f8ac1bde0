"""The lessons in this window: what was guessed, the run of each, how far it is, and its answer in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.figures import local
from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import facts, sentences
from app.language import spoken
from app.state.comparison import Asked, Compared, CompareReader
from app.state.names import SHARES, duration, method_label, metric_text
from app.state.run_table import memory_text
from app.state.run_words import left_words, phase_words, short_failure
from app.state.runs import LiveRun, RunChange, RunLaunched, RunQueued, Runs
from app.training_messages import Enqueue, Launch, Refused
from peft_engine.contract.lessons import (
    TOLD_APART,
    VERDICT,
    Lesson,
    Measure,
    fill_answer,
    lessons,
)
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import place_of
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord

Stage: TypeAlias = Literal["reading", "starting", "waiting", "training", "done", "failed"]

STAGES: dict[Stage, str] = {
    "reading": "",
    "starting": N_("is starting"),
    "waiting": N_("waits for its turn"),
    "training": N_("is on"),
    "done": N_("done"),
    "failed": N_("ended early"),
}
OVER = ("paused", "stopped", "failed")


@dataclass(frozen=True)
class Kept:
    """What is remembered of a lesson: the guess as a number, and its run."""

    guess: float | None = None
    run: str = ""


@dataclass(frozen=True)
class Answer:
    """The answer of a lesson.

    Attributes:
        verdict: what was guessed and what it was, in a sentence.
        text: Markdown, with the learner's numbers.
        bars: label, share of the longest from 0 to 1, and number, where there is something to draw.
    """

    verdict: str
    text: str
    bars: tuple[tuple[str, float, str], ...] = ()


@dataclass(frozen=True)
class Standing:
    """How far somebody is in a lesson.

    Attributes:
        words: what its run does now, or why it is over.
        share: how far the run is, 0 to 1; None while nobody knows.
    """

    stage: Stage = "reading"
    guess: float | None = None
    run: str = ""
    words: str = ""
    share: float | None = None
    answer: Answer | None = None


class Lessons(QObject):
    """All lessons and how far each is. Pages show `standing` and ask for what is to happen."""

    changed = Signal(str)
    """The key of a lesson whose standing is another one."""
    kept_changed = Signal(object)
    """What is to be remembered: a dictionary of plain values."""
    launch_asked = Signal(object)
    """An ExperimentSpec, to be launched as any other."""
    refused = Signal(object)
    """A tuple of Problem: the experiment of a lesson cannot be launched."""

    def __init__(self, runs: Runs, kept: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._kept = {str(key): read_kept(told) for key, told in kept.items()}
        self._starting: set[str] = set()
        self._compared: dict[str, Compared] = {}
        """What the comparisons of finished races say, by the id of the race."""
        self._reader = CompareReader(runs.store, self)
        self._reader.read.connect(self._has_compared)
        runs.launched.connect(self._launched)
        runs.queued.connect(self._queued)
        runs.changed.connect(self._run_changed)
        runs.listed.connect(lambda _: self._listed())
        runs.deleted.connect(lambda _: self._listed())
        runs.refused.connect(self._not_started)

    # -- looking --------------------------------------------------------------------------------------------

    def all(self) -> tuple[Lesson, ...]:
        return lessons(spoken())[0]

    @property
    def runs(self) -> Runs:
        return self._runs

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with lessons that could not be read."""
        return lessons(spoken())[1]

    def get(self, key: str) -> Lesson | None:
        return next((lesson for lesson in self.all() if lesson.key == key), None)

    def standing(self, lesson: Lesson) -> Standing:
        kept = self._kept.get(lesson.key, Kept())
        found = Standing(guess=kept.guess, run=kept.run)
        if lesson.key in self._starting:
            return replace(found, stage="starting", words=tr(N_("The run is being started.")))
        record = self._record(kept.run)
        if record is not None and record.status == "finished":
            return self._answered(lesson, found, record)
        live = self._runs.known(kept.run) if kept.run else None
        if live is not None and live.alive:
            words = facts((phase_words(live), left_words(live)))
            return replace(found, stage="training", words=words, share=live.share)
        if record is None and live is None:
            return replace(found, run="")  # none yet, or it was deleted
        status = live.status if live is not None else record.status if record is not None else "failed"
        if status == "finished":  # the list is about to say so too
            return replace(found, stage="training", words=tr(N_("The result is being read.")), share=1.0)
        if status in OVER:
            return replace(found, stage="failed", words=self._why_over(live, record))
        return replace(found, stage="waiting", words=tr(N_("It waits in the queue for its turn.")))

    def recorded(self, lesson: Lesson) -> RunRecord | None:
        """The newest run of this lesson's experiment that came in a classroom pack."""
        of_lesson = (r for r in self._runs.records if r.recorded and r.spec.get("name") == lesson.run_name)
        return next((record for record in of_lesson if record.status == "finished"), None)

    def done(self) -> int:
        """How many lessons have come to their answer."""
        return sum(self.standing(lesson).stage == "done" for lesson in self.all())

    # -- asking ---------------------------------------------------------------------------------------------

    def guess(self, lesson: Lesson, value: float) -> None:
        """Keep what was guessed."""
        self._keep(lesson.key, replace(self._kept.get(lesson.key, Kept()), guess=value))

    def take_recorded(self, lesson: Lesson) -> str:
        """Let a recorded run be the lesson's, and give its id; "" where there is none."""
        found = self.recorded(lesson)
        if found is None:
            return ""
        self._keep(lesson.key, replace(self._kept.get(lesson.key, Kept()), run=found.id))
        return found.id

    def start(self, lesson: Lesson) -> None:
        """Ask for a run of the lesson's experiment."""
        try:
            spec = lesson.experiment()
        except EngineError as error:
            self.refused.emit(error.problems)
            return
        self._starting.add(lesson.key)
        self.changed.emit(lesson.key)
        self.launch_asked.emit(spec)

    def is_ours(self, run: LiveRun) -> bool:
        """Whether a run that has just begun is one that a lesson asked for, which shows it."""
        return any(
            lesson.run_name == run.spec.name
            and (lesson.key in self._starting or self._kept.get(lesson.key, Kept()).run == run.id)
            for lesson in self.all()
        )

    def stop(self) -> None:
        """Wait for what is being read."""
        self._reader.stop()

    # -- hearing --------------------------------------------------------------------------------------------

    def _launched(self, news: RunLaunched) -> None:
        if not news.resumed:
            self._take(news.run.spec, news.run.id)

    def _queued(self, news: RunQueued) -> None:
        self._take(news.spec, news.run)

    def _take(self, spec: ExperimentSpec, run: str) -> None:
        for lesson in self.all():
            if lesson.run_name == spec.name and lesson.key in self._starting:
                kept = self._kept.get(lesson.key, Kept())
                self._starting.discard(lesson.key)
                self._keep(lesson.key, replace(kept, run=run))

    def _not_started(self, refusal: Refused) -> None:
        if not isinstance(refusal.request, Launch | Enqueue):
            return
        given_up, self._starting = self._starting, set()
        for key in given_up:
            self.changed.emit(key)

    def _run_changed(self, change: RunChange) -> None:
        for key, kept in self._kept.items():
            if kept.run == change.run.id:
                self.changed.emit(key)

    def _listed(self) -> None:
        for key, kept in self._kept.items():
            if kept.run:
                self.changed.emit(key)

    def _has_compared(self, found: Compared) -> None:
        self._compared[found.asked.runs[0]] = found
        for key, kept in self._kept.items():
            if kept.run in found.asked.runs:
                self.changed.emit(key)

    def _keep(self, key: str, kept: Kept) -> None:
        if self._kept.get(key) == kept:
            return
        self._kept[key] = kept
        self.kept_changed.emit({key: as_told(kept) for key, kept in self._kept.items()})
        self.changed.emit(key)

    # -- answers --------------------------------------------------------------------------------------------

    def _record(self, run: str) -> RunRecord | None:
        return next((record for record in self._runs.records if record.id == run), None) if run else None

    def _why_over(self, live: LiveRun | None, record: RunRecord | None) -> str:
        if record is not None and record.problems:
            first = record.problems[0]
            return sentences((problem_text(first), problem_advice(first)))
        return short_failure(live, tr(N_("The run"))) if live is not None else tr(N_("The run ended early."))

    def _answered(self, lesson: Lesson, found: Standing, record: RunRecord) -> Standing:
        runs = _runs_of(record, self._runs.records)
        compared = self._compared.get(record.id)
        if lesson.compares and compared is None:
            self._reader.ask(Asked((record.id,)))
            return replace(found, stage="training", words=tr(N_("The runs are being compared.")), share=1.0)
        measured = {m: value for m in measures_of(lesson) if (value := read(m, runs)) is not None}
        values = {measure.name: measure_text(measure, value) for measure, value in measured.items()}
        values[VERDICT] = _comparison_text(compared)
        value, words = _decided(lesson, measured, compared)
        if value is None:
            text = tr(N_("What decides is not among the results of this run."))
            return replace(found, stage="failed", words=text)
        answer = Answer(
            verdict=verdict(lesson, found.guess, words),
            text=fill_answer(lesson, values),
            bars=_bars(lesson, measured, found.guess),
        )
        return replace(found, stage="done", answer=answer)


def measures_of(lesson: Lesson) -> tuple[Measure, ...]:
    """All numbers that a lesson asks for, each once."""
    decides = () if lesson.decides.first.field == TOLD_APART else lesson.decides.measures
    return tuple(dict.fromkeys((*decides, *lesson.quoted)))


def read(measure: Measure, runs: Mapping[int, tuple[RunRecord, ...]]) -> float | None:
    """A number of finished runs, the mean where there are several; None where they have none.

    Args:
        runs: by the number of the contender; 0 is the run itself.
    """
    found = runs.get(measure.contender, ())
    metric = measure.metric
    values = [record.metrics.get(metric) if metric else getattr(record, measure.field) for record in found]
    told = [float(value) for value in values if value is not None]
    return sum(told) / len(told) if told else None


def measure_text(measure: Measure, value: float) -> str:
    """ "64.8 %", "76,038", "235 MB", "1:24"."""
    if measure.metric:
        return metric_text(measure.metric, value)
    match measure.field:
        case "trainable_ratio":
            return tr(N_("{value} %"), value=local(f"{100 * value:.3g}"))
        case "peak_memory_bytes":
            return memory_text(value)
        case "seconds":
            return duration(value)
    return local(f"{value:,.0f}")


def verdict(lesson: Lesson, guess: float | None, words: str) -> str:
    """ "You guessed: 12 %. It was 0.33 %.", never right or wrong."""
    chosen = next((choice.text for choice in lesson.choices if choice.value == guess), "")
    if not chosen:
        return tr(N_("It was {value}."), value=words) if lesson.decides.first.field != TOLD_APART else words
    if lesson.decides.first.field == TOLD_APART:
        return tr(N_("You guessed: {guess}. {value}"), guess=chosen, value=words)
    return tr(N_("You guessed: {guess}. It was {value}."), guess=chosen, value=words)


def read_kept(told: Any) -> Kept:
    """What was remembered; nonsense is nothing."""
    if not isinstance(told, Mapping):
        return Kept()
    guess, run = told.get("guess"), told.get("run")
    number = float(guess) if isinstance(guess, int | float) and not isinstance(guess, bool) else None
    return Kept(number, run if isinstance(run, str) else "")


def as_told(kept: Kept) -> dict[str, Any]:
    told: dict[str, Any] = {"run": kept.run}
    return told if kept.guess is None else {**told, "guess": kept.guess}


def _runs_of(record: RunRecord, records: tuple[RunRecord, ...]) -> dict[int, tuple[RunRecord, ...]]:
    """A run as contender 0, and the finished members of a race by their contender."""
    found: dict[int, tuple[RunRecord, ...]] = {0: (record,)}
    for member in records:
        place = place_of(str(member.spec.get("member", ""))) if member.parent == record.id else None
        if place is not None and member.status == "finished":
            found[place[0]] = (*found.get(place[0], ()), member)
    return found


def _decided(
    lesson: Lesson, measured: Mapping[Measure, float], compared: Compared | None
) -> tuple[float | None, str]:
    """The number that decides and how it is said; None where it is not known."""
    decides = lesson.decides
    if decides.first.field == TOLD_APART:
        return _apart(compared)
    first = measured.get(decides.first)
    if first is None or decides.second is None:
        return first, "" if first is None else measure_text(decides.first, first)
    second = measured.get(decides.second)
    if second is None or (decides.operation == "/" and second == 0):
        return None, ""
    if decides.operation == "/":
        return first / second, tr(N_("{ratio} times as much"), ratio=local(f"{first / second:.3g}"))
    if decides.first.metric in SHARES:
        points = 100 * (first - second)
        return first - second, tr(N_("{points} of 100"), points=local(f"{points:+.1f}"))
    return first - second, measure_text(decides.first, first - second)


def _apart(compared: Compared | None) -> tuple[float | None, str]:
    if compared is None or compared.comparison is None:
        return None, ""
    told = sum(pair.outcome in ("first", "second") for pair in compared.comparison.pairs)
    words = N_("They can be told apart.") if told else N_("They cannot be told apart.")
    return float(told), tr(words)


def _comparison_text(compared: Compared | None) -> str:
    if compared is None:
        return ""
    if compared.comparison is None:
        return sentences(problem_text(problem) for problem in compared.problems)
    from app.state.compare_words import one_text

    found = compared.comparison.verdict
    return sentences((one_text(found.headline), one_text(found.detail)))


def _bars(
    lesson: Lesson, measured: Mapping[Measure, float], guess: float | None
) -> tuple[tuple[str, float, str], ...]:
    """The contenders side by side; of a single run what was guessed and what it was."""
    decides = lesson.decides
    if decides.first.contender == 0 and decides.first.field != TOLD_APART:
        if guess is None or decides.second is not None:
            return ()
        rows = [
            (tr(N_("Your guess")), guess, measure_text(decides.first, guess)),
            (tr(N_("It was")), measured[decides.first], measure_text(decides.first, measured[decides.first])),
        ]
    else:
        race = lesson.experiment().race
        names = [] if race is None else [one.name or method_label(one.method) for one in race.contenders]
        field = decides.first.field if decides.first.field != TOLD_APART else lesson.quoted[0].field
        rows = []
        for number, name in enumerate(names, 1):
            measure = Measure(field, number)
            if measure in measured:
                rows.append((name, measured[measure], measure_text(measure, measured[measure])))
    shares = decides.first.metric in SHARES or lesson.decides.first.field in (TOLD_APART, "trainable_ratio")
    highest = max((value for _, value, _ in rows), default=0.0)
    longest = 1.0 if shares and highest <= 1 else highest
    return tuple((name, value / longest if longest else 0.0, text) for name, value, text in rows)
