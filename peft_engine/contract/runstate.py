"""What is known of a run: its events folded, one after the other. Window and command line read this alone."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from peft_engine.contract import events as e
from peft_engine.contract.parameter_map import Frame, Network
from peft_engine.contract.texts import N_

Status: TypeAlias = Literal["queued", "running", "paused", "finished", "failed", "stopped"]

STEP_COLUMNS = (
    "epoch",
    "loss",
    "learning_rate",
    "gradient_norm",
    "tokens_per_second",
    "samples_per_second",
    "tokens_seen",
    "trainable_parameters",
    "trainable_ratio",
    "process_bytes",
    "cpu_percent",
    "cuda_allocated",
    "cuda_reserved",
    "cuda_peak",
    "device_bytes",
    "device_percent",
    "device_celsius",
    "device_watts",
    "time",
)

PART_OF_PHASE: dict[str, e.Part] = {
    "": "load",
    "loading": "load",
    "preparing": "prepare",
    "fitting": "finish",
    "evaluating": "evaluate",
    "finishing": "evaluate",
}
"""Where a phase stands whose event does not say so; every other one is training, under whatever name a method
gives it."""


def part_of(phase: e.PhaseStarted) -> e.Part:
    """The part of a run to which a phase belongs."""
    return phase.part or PART_OF_PHASE.get(phase.phase, "train")


@dataclass(frozen=True)
class TrainingPhase:
    """A phase of training steps: those after `first` up to `last`, counted over the whole run."""

    name: str
    text: str
    first: int
    last: int

    def share(self, step: int) -> float:
        """How much of the phase is done after a step of the run, 0 to 1."""
        length = self.last - self.first
        return min(1.0, max(0.0, (step - self.first) / length)) if length > 0 else 1.0


@dataclass
class RunState:
    """A run as its log tells it. `alive` (whether a worker holds the run) is not in the log and comes from
    outside.

    `steps` and `columns[name]` are parallel arrays over optimizer steps; what a device cannot tell is NaN.
    """

    started: e.Started | None = None
    attempt: int = 0
    phase: str = ""
    phase_text: str = ""
    phases_seen: list[str] = field(default_factory=list)
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    """Until the phase is done, told at `told_left_at`; None where nobody has told it."""
    told_left_at: float = 0.0
    step: int = 0
    steps_planned: int = 0
    counted: e.Counted | None = None
    predicted: e.Bill | None = None
    measured: e.Bill | None = None
    steps: array[int] = field(default_factory=lambda: array("q"))
    columns: dict[str, array[float]] = field(default_factory=lambda: {n: array("d") for n in STEP_COLUMNS})
    networks: list[Network] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    """What had moved at which place, from step to step; none in logs of older versions."""
    evaluations: list[e.Evaluated] = field(default_factory=list)
    checkpoints: list[e.CheckpointSaved] = field(default_factory=list)
    trials: dict[str, e.Trial] = field(default_factory=dict)
    """Of a search: the newest word on every trial, by the id of its run."""
    left_out: dict[int, e.Said] = field(default_factory=dict)
    """Of a race: who does not take part, counted from 1, and why."""
    log: list[e.AnyEvent] = field(default_factory=list)
    obeyed: set[str] = field(default_factory=set)
    ended: e.Ended | None = None
    worked_before: float = 0.0
    """Seconds that the attempts before this one have worked."""
    first_time: float = 0.0
    last_time: float = 0.0

    def add(self, event: e.AnyEvent) -> None:
        """Fold one event in."""
        if isinstance(event, e.Started):
            self.worked_before = self.seconds
        self.last_time = event.time
        self.first_time = self.first_time or event.time
        self.attempt = max(self.attempt, event.attempt)
        match event:
            case e.Started():
                self.started, self.ended = event, None
                self.steps_planned = event.steps_planned or self.steps_planned
                self.log.append(event)
            case e.Resumed():
                self._forget_after(event.from_step)
                self.log.append(event)
            case e.PhaseStarted():
                self.phase, self.phase_text = event.phase, event.text
                self.done, self.total, self.seconds_left = 0, event.total, None
                if event.phase == "rehearsing":  # whoever could not take part is tried anew
                    self.left_out.clear()
                if part_of(event) == "train":
                    self.steps_planned = event.total or self.steps_planned
                if event.phase not in self.phases_seen:
                    self.phases_seen.append(event.phase)
                self.log.append(event)
            case e.Progress():
                self.done, self.total = event.done, event.total
                self.seconds_left, self.told_left_at = event.seconds_left, event.time
            case e.Counted():
                self.counted = event
                self.log.append(event)
            case e.Billed():
                if event.measured:
                    self.measured = event.bill
                else:
                    self.predicted = event.bill
            case e.Step():
                self._add_step(event)
            case e.Mapped():
                network = Network(event.stacks, event.spots)
                if network not in self.networks[-1:]:
                    self.networks.append(network)
            case e.Moved():
                if self.networks:
                    of = len(self.networks) - 1
                    self.frames.append(Frame(event.step, of, event.changes, event.gradients))
            case e.Evaluated():
                self.evaluations.append(event)
                self.log.append(event)
            case e.CheckpointSaved():
                self.checkpoints.append(event)
                self.log.append(event)
            case e.Trial():
                self.trials[event.child] = event
                self.log.append(event)
            case e.Said():
                if event.left_out:
                    self.left_out[event.left_out] = event
                self.log.append(event)
            case e.Obeyed():
                self.obeyed.add(event.command)
                self.log.append(event)
            case e.Ended():
                self.ended = event
                self.log.append(event)

    def add_all(self, many: Iterable[e.AnyEvent]) -> RunState:
        for event in many:
            self.add(event)
        return self

    def status(self, alive: bool) -> Status:
        """The state word of the run. A run without an end that nobody holds was killed."""
        if alive:
            return "running"
        if self.ended is not None:
            return self.ended.status
        return "queued" if self.started is None else "failed"

    def reason(self, alive: bool) -> str:
        """The short code of why the run is over, empty while it is not."""
        if alive or (self.ended is None and self.started is None):
            return ""
        return self.ended.reason if self.ended is not None else "killed"

    @property
    def seconds(self) -> float:
        """Seconds that attempts have worked so far; the time between attempts does not count."""
        if self.ended is not None:
            return self.ended.seconds
        began = self.first_time if self.started is None else self.started.time
        return self.worked_before + max(0.0, self.last_time - began)

    @property
    def peak_memory_bytes(self) -> int:
        return self.ended.peak_memory_bytes if self.ended is not None else 0

    @property
    def passes(self) -> tuple[float, float]:
        """How often every example was seen so far, and how often it would have been after all planned steps;
        0 where there are no passes, or no step has told of them yet."""
        epochs = self.columns["epoch"]
        if not epochs or not self.step or not self.steps_planned:
            return 0.0, 0.0
        return epochs[-1], round(epochs[-1] * self.steps_planned / self.step, 3)

    def column(self, name: str) -> array[float]:
        return self.columns[name]

    @property
    def current(self) -> e.PhaseStarted | None:
        """The phase that the run is in, or was in when it ended."""
        return next((found for found in reversed(self.log) if isinstance(found, e.PhaseStarted)), None)

    @property
    def part(self) -> e.Part:
        """The part of the run that its phase belongs to."""
        phase = self.current
        return part_of(phase) if phase is not None else "load"

    @property
    def phase_share(self) -> float | None:
        """How far the phase is by itself, 0 to 1; None where nobody knows."""
        phase = self.current
        if phase is None:
            return None
        if part_of(phase) == "train" and phase.last:
            return TrainingPhase(phase.phase, phase.text, phase.first, phase.last).share(self.step)
        return min(1.0, self.done / self.total) if self.total else None

    def training_phases(self) -> list[TrainingPhase]:
        """The phases of steps that have begun so far, in order; each once, however often it was resumed."""
        found: dict[str, TrainingPhase] = {}
        for event in self.log:
            if isinstance(event, e.PhaseStarted) and part_of(event) == "train" and event.total:
                first = event.first if event.last else event.step
                known = found.get(event.phase)
                first = min(first, known.first) if known is not None else first
                found[event.phase] = TrainingPhase(event.phase, event.text, first, event.last or event.total)
        return sorted(found.values(), key=lambda phase: phase.first)

    def latest(self, part: str) -> e.Evaluated | None:
        """The newest evaluation of this part of the data."""
        return next((found for found in reversed(self.evaluations) if found.part == part), None)

    def _add_step(self, event: e.Step) -> None:
        if self.steps and event.step <= self.steps[-1]:
            self._forget_after(event.step - 1)
        self.step = event.step
        if event.phase == self.phase:
            self.done = event.step
        self.steps.append(event.step)
        for name in STEP_COLUMNS:
            value = getattr(event, name)
            self.columns[name].append(float("nan") if value is None else float(value))

    def _forget_after(self, step: int) -> None:
        """Steps after `step` belong to an attempt that was cut off, and are done again."""
        while self.steps and self.steps[-1] > step:
            self.steps.pop()
            for column in self.columns.values():
                column.pop()
        self.step = min(self.step, step)
        self.frames = [found for found in self.frames if found.step <= step]
        self.evaluations = [found for found in self.evaluations if found.step <= step]
        self.checkpoints = [found for found in self.checkpoints if found.step <= step]


def seen(state: RunState, asked: float | None) -> tuple[str, dict[str, str]]:
    """What part of its passes over the data a run has seen, as a text and its figures: "5 passes", "0.07 of 1
    pass". No text where there are none.

    Args:
        asked: the passes that its specification names. Where batches are gathered the last step takes what is
            left of them, which the steps before do not tell.
    """
    made, planned = state.passes
    if not made:
        return "", {}
    planned = min(planned, asked or planned)
    whole = state.step >= state.steps_planned
    made = min(made, planned)
    if not whole and made >= 0.01:  # however near: all is not called seen
        made = max(0.01, min(made, planned - 0.01))
    told = f"{round(made, 2):g}" if made >= 0.01 else f"{made:.1g}"
    if whole:
        return (N_("1 pass"), {}) if told == "1" else (N_("{count} passes"), {"count": told})
    count = f"{round(planned, 2):g}"
    if count == "1":
        return N_("{seen} of 1 pass"), {"seen": told}
    return N_("{seen} of {count} passes"), {"seen": told, "count": count}


def left_off(status: str, state: RunState) -> tuple[str, dict[str, str]] | None:
    """Where a run that was paused or stopped by somebody was left, and from where it goes on; None of others.

    A run that was left before anything had learned keeps no checkpoint.
    """
    if status not in ("paused", "stopped") or (state.ended is not None and state.ended.reason != "asked"):
        return None
    figures = {"step": f"{state.step:,}", "steps": f"{state.steps_planned:,}"}
    if all(kept.reason == "best" for kept in state.checkpoints):
        if status == "paused":
            return N_("The run waits. Nothing had been learned yet, so it starts from the beginning."), {}
        return N_("The run was stopped before anything was learned. It can be started again."), {}
    if status == "paused":
        return N_("The run waits at step {step} of {steps}. It goes on exactly from there."), figures
    return (
        N_(
            "The run was stopped at step {step} of {steps} and has no result yet. It can still go on from"
            " there."
        ),
        figures,
    )


REASONS: dict[str, str] = {
    "done": N_("All steps are done."),
    "early_stopping": N_("Validation no longer improved."),
    "imported": N_("It was read from a checkpoint of HF peft."),
    "asked": N_("It was asked to."),
    "pruned": N_("It was behind half of the other trials."),
    "out_of_memory": N_("The memory ran out."),
    "not_a_number": N_("The loss stopped being a number."),
    "disk_full": N_("The disk is full."),
    "killed": N_("The program that trained it was ended from outside."),
    "refused": N_("What was asked for cannot be done."),
    "crashed": N_("Something unforeseen happened; the log has the details."),
}
