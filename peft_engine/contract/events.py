"""What a run says while it lives: typed, versioned records, one JSON line each."""

import time
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from peft_engine.contract.parameter_map import Spot
from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import Value

FORMAT = 1

PhaseName: TypeAlias = str
"""loading, preparing, training, evaluating, finishing, or a name that a method gives to a phase of its
own."""


class Event(BaseModel):
    """What every record carries. `time` is in seconds since 1970, `step` counts optimizer steps.

    JSON has no word for a number that is none (a diverged loss, an overflow): it stands there as text, "NaN"
    or "Infinity", and is read back as what it was.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", ser_json_inf_nan="strings")

    format: int = FORMAT
    run: str = ""
    attempt: int = 1
    phase: PhaseName = ""
    step: int = 0
    time: float = Field(default_factory=time.time)


class Started(Event):
    """An attempt begins: with what, on what."""

    kind: Literal["started"] = "started"
    device: str
    device_name: str
    precision: str
    threads: int
    versions: dict[str, str]
    steps_planned: int = 0


class Resumed(Event):
    """A later attempt goes on; steps of older attempts after `from_step` no longer count."""

    kind: Literal["resumed"] = "resumed"
    from_step: int


Part: TypeAlias = Literal["", "load", "prepare", "train", "finish", "evaluate"]
"""The parts that every run has, under which phases stand. `finish` is what a method does after the last
step (fitting, averaging, reading validation at each rank); empty in logs of older versions."""


class PhaseStarted(Event):
    """A phase begins. `text` is what a person reads; `total` its length in its own unit, 0 if unknown.

    A phase of training steps has the steps of the whole run as its total, and begins after step `first` and
    ends with step `last`.
    """

    kind: Literal["phase_started"] = "phase_started"
    text: str
    total: int = 0
    part: Part = ""
    first: int = 0
    last: int = 0


class Progress(Event):
    """How far the phase has come, in its own unit."""

    kind: Literal["progress"] = "progress"
    done: int
    total: int
    seconds_left: float | None = None
    """Until the phase is done, where that is known better than its pace tells."""


class Counted(Event):
    """Numbers counted in the real model once the method is attached."""

    kind: Literal["counted"] = "counted"
    trainable_parameters: int
    method_parameters: int
    head_parameters: int
    total_parameters: int
    trainable_ratio: float
    stored_parameters: int
    sites: int


class Bill(BaseModel):
    """Bytes by kind. `other` is what none of the others names (library buffers, holes in the heap)."""

    model_config = ConfigDict(frozen=True)

    weights: int = 0
    adapter: int = 0
    gradients: int = 0
    optimizer: int = 0
    activations: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        return self.weights + self.adapter + self.gradients + self.optimizer + self.activations + self.other


class Billed(Event):
    """A memory bill: predicted before the first step, measured after."""

    kind: Literal["billed"] = "billed"
    measured: bool
    bill: Bill


class Step(Event):
    """One optimizer step. Memory in bytes, speed per second; what a device cannot tell is None."""

    kind: Literal["step"] = "step"
    epoch: float
    loss: float
    learning_rate: float
    gradient_norm: float
    tokens_per_second: float
    samples_per_second: float
    tokens_seen: int
    trainable_parameters: int
    trainable_ratio: float
    process_bytes: int
    cpu_percent: float
    cuda_allocated: int | None = None
    cuda_reserved: int | None = None
    cuda_peak: int | None = None
    device_bytes: int | None = None
    device_percent: float | None = None
    device_celsius: float | None = None
    device_watts: float | None = None


class Mapped(Event):
    """The places of the model, once a phase begins; the next frames are of these. See `Network`."""

    kind: Literal["mapped"] = "mapped"
    stacks: tuple[tuple[str, int], ...]
    spots: tuple[Spot, ...]


class Moved(Event):
    """How far each place that learns has moved by this step. See `Frame`; some hundred of them a run."""

    kind: Literal["moved"] = "moved"
    changes: tuple[float, ...]
    gradients: tuple[float, ...] = ()


class Evaluated(Event):
    """Scores on a part of the data. `best` says whether it is the best so far on validation."""

    kind: Literal["evaluated"] = "evaluated"
    part: Literal["train", "validation", "test"]
    metrics: dict[str, float]
    main_metric: str
    best: bool = False
    items: int = 0
    data: str = "main"


class CheckpointSaved(Event):
    """A checkpoint is whole on disk."""

    kind: Literal["checkpoint_saved"] = "checkpoint_saved"
    name: str
    reason: Literal["time", "evaluation", "pause", "asked", "best", "stop", "end", "phase"]
    bytes: int


class Said(Event):
    """A line for the log: a marked text with its values."""

    kind: Literal["said"] = "said"
    level: Literal["info", "good", "warning", "problem"] = "info"
    text: str
    values: dict[str, Value] = {}
    left_out: int = 0
    """Of a race: the contender, counted from 1, of which this says that and why it does not race."""


class Obeyed(Event):
    """A command was carried out; `command` is its id."""

    kind: Literal["obeyed"] = "obeyed"
    command: str
    text: str


class Trial(Event):
    """A trial of a search began or is over: what it tried, its score on validation, what it would keep."""

    kind: Literal["trial"] = "trial"
    child: str
    """The id of the run that the trial is."""
    number: int
    state: Literal["started", "finished", "failed", "pruned"]
    """`pruned`: it was behind half of the others and ended early; its score is what it had by then."""
    changes: dict[str, Any]
    """Fields of the specification and the values that were tried."""
    metric: str = ""
    score: float | None = None
    parameters: int | None = None
    last_step: int | None = None
    """Of one that ended early: the step at which it did."""


class Ended(Event):
    """The attempt is over."""

    kind: Literal["ended"] = "ended"
    status: Literal["finished", "paused", "stopped", "failed"]
    reason: str = ""
    """A short code: done, early_stopping, asked, pruned, out_of_memory, not_a_number, disk_full, killed,
    refused, crashed."""
    problems: tuple[Problem, ...] = ()
    metrics: dict[str, float] = {}
    seconds: float = 0.0
    peak_memory_bytes: int = 0
    extras: dict[str, Any] = {}


AnyEvent: TypeAlias = (
    Started
    | Resumed
    | PhaseStarted
    | Progress
    | Counted
    | Billed
    | Step
    | Mapped
    | Moved
    | Evaluated
    | CheckpointSaved
    | Said
    | Obeyed
    | Trial
    | Ended
)

_reader: TypeAdapter[AnyEvent] = TypeAdapter(Annotated[AnyEvent, Field(discriminator="kind")])


def parse(line: str | bytes) -> AnyEvent:
    """One line of an event log.

    Raises:
        ValueError: the line is no event (pydantic's ValidationError is one).
    """
    return _reader.validate_json(line)


def dump(event: Event) -> str:
    """The event as one JSON line, without the newline."""
    return event.model_dump_json(exclude_none=True)
