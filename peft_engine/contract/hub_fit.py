"""Whether a model would fit into this machine, from the content of its config.json alone, by the same bill as
that of a run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from peft_engine.contract import devices, taxonomy
from peft_engine.contract.bill import predict
from peft_engine.contract.devices import Device
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.plan import refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import read_settings
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import DataRef, ExperimentSpec, MethodRef, ModelRef, Training
from peft_engine.contract.tasks import TASKS_OF_KIND
from peft_engine.contract.text_part import config_of, has_text_part
from peft_engine.contract.texts import N_

Way: TypeAlias = Literal["full", "method", "four_bit"]
Verdict: TypeAlias = Literal["yes", "tight", "no"]
FOUR_BIT = "qlora"
MARGIN_SHARE = 0.1
"""Of a device's memory: what stays free where a run fits."""
LIBRARIES = 600 << 20
"""What the libraries of a worker take on the processor beside its bill."""
USUAL_TASK = {"encoder": "classification", "decoder": "instructions", "encoder_decoder": "text_to_text"}
WORDS: dict[Verdict, str] = {
    "yes": N_("Fits this machine"),
    "tight": N_("Fits this machine only just"),
    "no": N_("Does not fit this machine"),
}
WAYS: dict[Way, str] = {
    "full": N_("Full fine-tuning"),
    "method": N_("The chosen method"),
    "four_bit": N_("Weights in 4 bit"),
}


@dataclass(frozen=True)
class Fit:
    """Whether one way of training fits: bytes that it needs, and bytes that are free on the device.

    Attributes:
        least: bytes that it needs at least: one text at a time, blocks computed again on the way back.
        problem: why it cannot be done at all with this model; then `need` is 0 and the verdict no.
    """

    way: Way
    method: str
    verdict: Verdict
    need: int
    free: int
    device: str
    problem: Problem | None = None
    least: int = 0


@dataclass(frozen=True)
class _Remote(ModelEntry):
    """A model of which config.json is all that is there."""

    told: dict[str, Any] = field(default_factory=dict)

    def config(self) -> dict[str, Any]:
        return self.told


def entry_of(config: Mapping[str, Any], title: str = "") -> ModelEntry:
    """A model as bill and cards want it, of which config.json is all that is there.

    Raises:
        EngineError: its architecture is not known, or the configuration makes no sense.
    """
    config = config_of(config) if has_text_part(config) else config
    shape = _shape(config, title)
    return _Remote(
        key=title,
        title=title,
        sentence="",
        folder=Path(),
        licence="",
        shape=shape,
        tasks=TASKS_OF_KIND[shape.kind],
        built_in=False,
        told=dict(config),
    )


def fits(
    config: Mapping[str, Any],
    *,
    method: str = "lora",
    settings: Mapping[str, Any] | None = None,
    task: str = "",
    training: Training | None = None,
    device: Device | None = None,
) -> tuple[Fit, ...]:
    """The three answers: for all weights, for the chosen method, for weights in 4 bit.

    Args:
        settings: those of the method, its usual ones where they are left out or do not suit.
        task: as which task; the usual one of such a model where it is left out or cannot be done.
        training: its usual settings where left out; batches and the length of texts count.
        device: the one that an automatic run takes, where left out.

    Raises:
        EngineError: the model is of no known architecture.
    """
    model = entry_of(config)
    chosen = device or devices.devices()[0]
    asked = task if task in model.tasks else USUAL_TASK[model.shape.kind]
    ways: tuple[tuple[Way, str, Mapping[str, Any]], ...] = (
        ("full", "full", {}),
        ("method", method, settings or {}),
        ("four_bit", FOUR_BIT, {}),
    )
    return tuple(
        _fit(way, key, given, model, asked, training or Training(), chosen) for way, key, given in ways
    )


def _fit(
    way: Way,
    key: str,
    settings: Mapping[str, Any],
    model: ModelEntry,
    task: str,
    training: Training,
    device: Device,
) -> Fit:
    card = taxonomy.method(key).card
    config, _ = read_settings(card.config, dict(settings))
    config = config or card.config()
    problem = refuses(card, config, model, task)
    if problem is not None:
        return Fit(way, key, "no", 0, device.free, device.key, problem)
    kind = device.key.partition(":")[0]
    spec = ExperimentSpec(
        model=ModelRef(key="-"),
        data=(DataRef(key="-"),),
        task=task,
        method=MethodRef(key=key),
        training=training,
    )

    def bill(spec: ExperimentSpec) -> int:
        made = predict(
            card,
            config,
            model,
            spec,
            labels=2,
            length=min(training.max_length, model.shape.positions or training.max_length),
            device=kind,
            precision="bfloat16" if kind == "cuda" else "float32",
        )
        return made.total + (LIBRARIES if kind == "cpu" else 0)

    small = training.model_copy(update={"batch_size": 1})
    frugal = spec.hardware.model_copy(update={"recompute": True})
    need = bill(spec)
    least = min(need, bill(spec.model_copy(update={"training": small, "hardware": frugal})))
    return Fit(way, key, verdict(need, least, device), need, device.free, device.key, least=least)


def verdict(need: int, least: int, device: Device) -> Verdict:
    """Yes where a tenth of the memory stays free beside what others use now; tight where it takes the frugal
    settings, or all that others use."""
    margin = int(device.total * MARGIN_SHARE)
    if need + margin <= device.free:
        return "yes"
    return "tight" if least + margin <= device.free or need + margin // 2 <= device.total else "no"


def _shape(config: Mapping[str, Any], title: str) -> ModelShape:
    try:
        return shape_of(config)
    except (TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The config.json of {model} makes no sense: {reason}."),
                advice=N_("Choose another model, or another copy of it."),
                values={"model": title or "-", "reason": str(error)[:200].rstrip(".")},
            )
        ) from None
