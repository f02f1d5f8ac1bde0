"""What a method costs on the model at hand: predicted from the settings of now, measured in runs of the
store."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.state.experiment import Experiment
from app.state.maps import spec_with
from peft_engine.contract.events import Bill
from peft_engine.contract.plan import Forecast, Plan, forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunRecord, RunStore

FULL = "full"
"""The method whose costs are the whole of a bar."""
LOOKED_AT = 4
"""So many runs are opened for their measurements, the most alike first."""
BYTES_PER_NUMBER = 4


@dataclass(frozen=True)
class Measured:
    """What a finished run of a method on a model took.

    Attributes:
        bill: bytes by kind; their sum is the peak.
        predicted_bytes: what had been predicted for it; 0 where nothing was.
        step_seconds: the median step.
        same: whether it had the settings that the prediction is for.
    """

    run: str
    spec: ExperimentSpec
    bill: Bill
    predicted_bytes: int
    step_seconds: float
    created: float
    on_graphics: bool
    same: bool


@dataclass(frozen=True)
class Costs:
    """What a method costs, and beside it full fine-tuning of the same model with the same batches.

    Attributes:
        measured: the run most like it, of several the newest; `whole_measured` of full fine-tuning on the
            same kind of device with batches of the same size.
    """

    plan: Plan
    predicted: Forecast
    whole: Forecast | None
    measured: Measured | None
    whole_measured: Measured | None
    free: int

    @property
    def stored_bytes(self) -> int:
        """What is kept of a run."""
        counts = self.predicted.counts
        return (counts.stored_parameters + counts.head_parameters) * BYTES_PER_NUMBER


class MethodCosts(QObject):
    """Answers for the experiment at hand. What was read from a run's folder is kept."""

    changed = Signal()
    """The same questions have other answers now: more is known of the data."""

    def __init__(
        self,
        experiment: Experiment,
        store: RunStore | None = None,
        records: Callable[[], Sequence[RunRecord]] = tuple,
        room: Callable[[], tuple[int, dict[str, Any]]] = lambda: (0, {}),
        parent: QObject | None = None,
    ) -> None:
        """`room` says what is free on the chosen device and for what a forecast is made there."""
        super().__init__(parent)
        self._experiment, self._store = experiment, store
        self._records, self._room = records, room
        self._read: dict[str, tuple[Bill, int, float, bool] | None] = {}

    def of(self, method: str) -> Costs | None:
        """The costs of a method with the settings that were set for it, else its usual ones; None where it
        cannot be used with this model and data."""
        plan, whole = self.plan(method), self.plan(FULL)
        if plan is None:
            return None
        free, options = self._room()
        measured = self._measured(plan)
        beside = whole is not None and measured is not None
        return Costs(
            plan,
            forecast(plan, **options),
            forecast(whole, **options) if whole is not None else None,
            measured,
            self._measured(whole, like=measured) if whole is not None and beside else None,
            free,
        )

    def plan(self, method: str) -> Plan | None:
        """The experiment with this method."""
        plan = self._experiment.plan
        if plan is not None and plan.card.key == method:
            return plan
        spec = spec_with(self._experiment, method)
        if spec is None:
            return None
        try:
            return resolve(spec, weights=False)
        except EngineError:
            return None

    def _measured(self, plan: Plan, like: Measured | None = None) -> Measured | None:
        """The finished run most like this plan; with `like` one that was taken as that one was."""
        store, spec = self._store, plan.spec
        if store is None:
            return None
        found = [
            record
            for record in self._records()
            if record.status == "finished"
            and record.peak_memory_bytes
            and _method(record) == plan.card.key
            and record.spec.get("model", {}).get("key") == spec.model.key
        ]
        wanted = (like.spec if like is not None else spec).model_dump(mode="json")
        found.sort(key=lambda record: (_alike(record.spec, wanted), record.created), reverse=True)
        for record in found[:LOOKED_AT]:
            read = self._of_folder(store, record.id)
            if read is None:
                continue
            bill, predicted, seconds, on_graphics = read
            own = record.experiment()
            if like is not None and (
                on_graphics != like.on_graphics
                or own.training.batch_size != like.spec.training.batch_size
                or own.training.max_length != like.spec.training.max_length
            ):
                continue
            same = _decisive(own) == _decisive(spec)
            return Measured(record.id, own, bill, predicted, seconds, record.created, on_graphics, same)
        return None

    def _of_folder(self, store: RunStore, run: str) -> tuple[Bill, int, float, bool] | None:
        if run not in self._read:
            try:
                self._read[run] = _taken(store.get(run))
            except (EngineError, OSError):  # it was deleted a moment ago
                self._read[run] = None
        return self._read[run]


def _taken(folder: RunFolder) -> tuple[Bill, int, float, bool] | None:
    """Measured bill, the bytes that were predicted, median seconds of a step, and whether on a graphics
    card; None where nothing was measured."""
    state = folder.state()
    if state.measured is None or state.started is None:
        return None
    tokens, speed = state.columns["tokens_seen"], state.columns["tokens_per_second"]
    steps = sorted(
        (after - before) / pace
        for before, after, pace in zip([0.0, *tokens], tokens, speed, strict=False)
        if pace > 0 and after > before
    )
    median = steps[len(steps) // 2] if steps else 0.0
    predicted = state.predicted.total if state.predicted is not None else 0
    return state.measured, predicted, median, state.started.device != "cpu"


def _decisive(spec: ExperimentSpec) -> tuple[object, ...]:
    """What decides how much memory and time a step takes."""
    training = spec.training
    method = (spec.method.key, spec.method.settings)
    data = [(ref.key, ref.rows) for ref in spec.data]
    return training.batch_size, training.max_length, method, data, spec.hardware.recompute


def _method(record: RunRecord) -> str:
    return str(record.spec.get("method", {}).get("key", ""))


def _alike(own: dict[str, Any], wanted: dict[str, Any]) -> int:
    """How many of the things that decide memory and time are the same; size and length of a batch count
    double."""
    training, other = own.get("training", {}), wanted["training"]
    same: tuple[bool, ...] = (
        training.get("batch_size") == other["batch_size"],
        training.get("max_length") == other["max_length"],
        own.get("method", {}).get("settings") == wanted["method"].get("settings"),
        [ref.get("key") for ref in own.get("data", ())] == [ref["key"] for ref in wanted["data"]],
        own.get("hardware", {}).get("device") == wanted["hardware"]["device"],
    )
    return sum(same) + sum(same[:2])
