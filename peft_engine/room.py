"""Whether one more run fits into the memory of its device beside those that run, by their predicted bills."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from peft_engine.contract import devices
from peft_engine.contract.devices import Device
from peft_engine.contract.plan import forecast, resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec, MethodRef
from peft_engine.contract.store import RunFolder
from peft_engine.contract.varied import largest_of

MARGIN_SHARE = 0.1
MARGIN_BYTES = 512 << 20
"""Stays free: a tenth of the device's memory, and never less than this."""
WORKER_BYTES = 600 << 20
"""What a worker's libraries take on the processor before the model is loaded; no bill counts them."""


@dataclass(frozen=True)
class Need:
    """What a run takes: bytes on a device. `holds` says that it has them already, so that they are no longer
    among what is free."""

    device: str
    bytes: int
    holds: bool = False


def fits(need: Need, others: Sequence[Need], device: Device) -> bool:
    """Whether a run fits into what is free on its device, with a margin. What the others have still to take
    is left for them."""
    coming = sum(other.bytes for other in others if other.device == need.device and not other.holds)
    margin = max(int(device.total * MARGIN_SHARE), MARGIN_BYTES)
    return need.bytes + coming + margin <= device.free


def there_is_room(run: RunFolder, running: Sequence[RunFolder]) -> bool:
    """Whether this run may be started beside those. A run whose need nobody can tell waits until it is alone,
    and so does one beside such a run."""
    try:
        need = _need(run.spec())
        others = [_of_running(other) for other in running]
    except EngineError:
        return False
    return fits(need, others, devices.chosen(need.device))


def _of_running(run: RunFolder) -> Need:
    """A run that has made steps holds what it needs; one that loads, or has members, has it still to take."""
    need = _need(run.spec())
    return Need(need.device, need.bytes, holds=run.state().step > 0)


def _need(spec: ExperimentSpec) -> Need:
    return _need_of(spec.model_dump_json(exclude_none=True))


@lru_cache(maxsize=256)
def _need_of(told: str) -> Need:
    """The bill of a run by formula, for texts as long as it allows; of a race that of its dearest contender,
    of a sweep that of its largest values.

    Raises:
        EngineError: it refers to what is not there.
    """
    spec = ExperimentSpec.model_validate_json(told)
    if spec.race is not None:
        alone = [
            spec.model_copy(
                update={
                    "race": None,
                    "method": MethodRef(key=one.method, settings=one.settings),
                    "training": spec.training.model_copy(update=one.training),
                }
            )
            for one in spec.race.contenders
        ]
        dearest = max(map(_need, alone), key=lambda need: need.bytes)
        return Need(dearest.device, dearest.bytes * spec.race.at_once)
    if spec.sweep is not None:
        dearest = _need(largest_of(spec))
        return Need(dearest.device, dearest.bytes * spec.sweep.at_once)
    device = devices.chosen(spec.hardware.device).key
    kind = device.partition(":")[0]
    precision = spec.hardware.precision
    if precision == "auto":
        precision = "bfloat16" if kind == "cuda" else "float32"
    bill = forecast(resolve(spec, weights=False), device=kind, precision=precision).bill
    return Need(device, bill.total + (WORKER_BYTES if kind == "cpu" else 0))
