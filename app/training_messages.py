"""What the window asks of its thread, and what it hears: frozen objects that neither side changes."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from peft_engine.contract import events as e
from peft_engine.contract.commands import Order
from peft_engine.contract.devices import Device
from peft_engine.contract.guessing import Guessing
from peft_engine.contract.problems import Problem
from peft_engine.contract.queue import Queue
from peft_engine.contract.runstate import RunState
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunRecord


@dataclass(frozen=True)
class Launch:
    """Make a run of this experiment and start it."""

    spec: ExperimentSpec


@dataclass(frozen=True)
class Enqueue:
    """Make a run of this experiment and put it at the end of the queue."""

    spec: ExperimentSpec


@dataclass(frozen=True)
class ChangeQueue:
    """Change the queue: `runs` are added, removed or moved to place `number` among those that wait; `hold`
    takes a time in seconds since 1970, `at_once` how many."""

    what: Literal["add", "remove", "move", "pause", "go", "hold", "at_once"]
    runs: tuple[str, ...] = ()
    number: float = 0.0


@dataclass(frozen=True)
class Resume:
    """Start a worker on a run that is there; it goes on from its last checkpoint."""

    run: str


@dataclass(frozen=True)
class Follow:
    """Read the run's log from its beginning, and go on reading."""

    run: str


@dataclass(frozen=True)
class Tell:
    """Give a running run an order."""

    run: str
    order: Order


@dataclass(frozen=True)
class ListRuns:
    """Read the records of all runs."""


@dataclass(frozen=True)
class Delete:
    """Move runs to the trash; with `used` also those that others are made of."""

    runs: tuple[str, ...]
    used: bool = False


@dataclass(frozen=True)
class Restore:
    runs: tuple[str, ...]


@dataclass(frozen=True)
class WarmUp:
    """Start a spare worker, and load here what plots need: two seconds' work that the window need not do."""


Request: TypeAlias = (
    Launch | Enqueue | ChangeQueue | Resume | Follow | Tell | ListRuns | Delete | Restore | WarmUp
)


@dataclass(frozen=True)
class Launched:
    """A worker was started for this run."""

    run: str
    spec: ExperimentSpec
    resumed: bool


@dataclass(frozen=True)
class Enqueued:
    """A run was made and waits in the queue."""

    run: str
    spec: ExperimentSpec


@dataclass(frozen=True)
class QueueSeen:
    """The queue as it stands, whoever has changed it."""

    queue: Queue


@dataclass(frozen=True)
class Batch:
    """What a run has logged since the last batch, whether a worker holds it, and whether that is all.

    Attributes:
        known: all that was logged so far, folded already; only in the first batch of a run whose columns lie
            beside its log, and without events.
        guessing: of a run that has ended, what guessing would give on its test part.
    """

    run: str
    events: tuple[e.AnyEvent, ...]
    alive: bool
    caught_up: bool
    known: RunState | None = None
    guessing: Guessing | None = None


@dataclass(frozen=True)
class Listed:
    records: tuple[RunRecord, ...]


@dataclass(frozen=True)
class WarmedUp:
    """Plots can be made without waiting."""


@dataclass(frozen=True)
class Deleted:
    runs: tuple[str, ...]


@dataclass(frozen=True)
class Refused:
    """A request that cannot be met, and why."""

    request: Request
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class MachineSeen:
    """What there is to train on, each with its free memory; the first is what an automatic run takes."""

    devices: tuple[Device, ...]


Answer: TypeAlias = (
    Launched | Enqueued | QueueSeen | Batch | Listed | WarmedUp | Deleted | Refused | MachineSeen
)
