"""From a specification to everything the loop needs: data, task, model, method, device."""

import os
import platform
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import torch
from torch import nn

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import library, taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.library import DataEntry, ModelEntry
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.texts import N_
from peft_engine.data.parts import Parts, load_parts
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.tasks.base import Example, Task
from peft_engine.tasks.make import make_task, task_problem
from peft_engine.training.streams import generator, seed_global
from peft_engine.tuners import make_tuner

VERSIONS = ("torch", "transformers", "accelerate", "datasets", "safetensors")


@dataclass(frozen=True)
class Plan:
    """What a specification resolves to, before anything heavy is loaded."""

    spec: ExperimentSpec
    model: ModelEntry
    data: DataEntry
    card: MethodCard
    config: Settings

    @property
    def labels(self) -> int:
        return len(self.data.labels)

    @property
    def learning_rate(self) -> float:
        """The rate that was set, else the method's usual one."""
        rate = self.spec.training.learning_rate
        return self.card.usual.learning_rate if rate is None else rate


@dataclass
class Ready:
    """Everything that the loop needs."""

    plan: Plan
    task: Task
    parts: Parts
    train: list[Example]
    validation: list[Example]
    model: nn.Module
    anatomy: Anatomy
    tuner: Tuner
    device: torch.device


def resolve(spec: ExperimentSpec) -> Plan:
    """Find model, data and method of a specification and check them against each other.

    Raises:
        EngineError: all problems at once, each with its field.
    """
    problems: list[Problem] = []
    model = data = card = config = None
    try:
        model = library.model(spec.model.key)
    except EngineError as error:
        problems += error.problems
    try:
        data = library.data_set(spec.data[0].key, spec.data[0].columns, spec.task)
    except EngineError as error:
        problems += error.problems
    try:
        card = taxonomy.method(spec.method.key).card
        config, wrong = read_settings(card.config, spec.method.settings)
        problems += [problem.at("method.settings") for problem in wrong]
    except EngineError as error:
        problems += error.problems
    if len(spec.data) > 1:
        problems.append(
            Problem(
                field="data",
                text=N_("{count} data sets are named; a run takes one."),
                advice=N_("Keep one of them."),
                values={"count": len(spec.data)},
            )
        )
    if data is not None and data.task != spec.task:
        problems.append(
            Problem(
                field="task",
                text=N_("The data {data} is for the task {theirs}, not for {ours}."),
                advice=N_("Choose the task {theirs}, or other data."),
                values={"data": data.title, "theirs": data.task, "ours": spec.task},
                cure=data.task,
            )
        )
    if model is not None and (wrong_task := task_problem(spec.task, model)) is not None:
        problems.append(wrong_task)
    if model is not None and card is not None and config is not None:
        refusal = refuses(card, config, model, spec.task)
        if refusal is not None:
            problems.append(refusal)
    if data is not None and spec.data[0].content_hash not in ("", data.content_hash()):
        problems.append(
            Problem(
                field="data.0.content_hash",
                text=N_("The data {data} has changed since this experiment was written."),
                advice=N_("Bring the old file back, or remove the line content_hash to use the new one."),
                values={"data": data.title},
            )
        )
    if problems or model is None or data is None or card is None or config is None:
        raise EngineError(problems)
    return Plan(spec, model, data, card, config)


def refuses(card: MethodCard, config: Settings, model: ModelEntry, task: str) -> Problem | None:
    """Why this method cannot be used on this model and task, or None."""
    shape = model.shape
    if (
        task not in card.tasks
        or shape.kind not in card.kinds
        or (card.architectures and shape.model_type not in card.architectures)
    ):
        return Problem(
            field="method.key",
            text=N_("{method} cannot be used with {model} for this task."),
            advice=N_("Choose another method or another model."),
            values={"method": card.label, "model": model.title},
        )
    found = card.refuses(config, shape, task)
    return (
        found.at("method.settings") if found is not None and not found.field.startswith("method") else found
    )


def choose_device(wanted: str) -> torch.device:
    """The device that is meant.

    Raises:
        EngineError: it is not there.
    """
    if wanted == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda", 0)
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(wanted)
    except RuntimeError:
        device = None
    there = device is not None and (
        device.type == "cpu"
        or (device.type == "mps" and torch.backends.mps.is_available())
        or (device.type == "cuda" and (device.index or 0) < torch.cuda.device_count())
    )
    if not there or device is None:
        raise EngineError(
            Problem(
                field="hardware.device",
                text=N_("There is no device {device} on this machine."),
                advice=N_("Choose automatic, or cpu."),
                values={"device": wanted},
                cure="auto",
            )
        )
    return torch.device("cuda", device.index or 0) if device.type == "cuda" else device


def choose_precision(wanted: str, device: torch.device) -> str:
    """float32, bfloat16 or float16: mixed where the device has it, full elsewhere, if automatic."""
    if wanted != "auto":
        return wanted
    if device.type == "cuda":
        return "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float16"
    return "float32"


def device_name(device: torch.device) -> str:
    """What a person calls the device."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return platform.processor() or platform.machine()


def versions() -> dict[str, str]:
    """Versions of everything that decides a result."""
    own = {"peft-workbench": version("peft-workbench"), "python": platform.python_version()}
    return own | {name: version(name) for name in VERSIONS}


def set_threads(wanted: int | None) -> int:
    """Set torch's thread count and return it; it is part of an exact repeat on the CPU."""
    count = (
        wanted or len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else (wanted or os.cpu_count() or 1)
    )
    torch.set_num_threads(count)
    return count


def encode(task: Task, rows: Any) -> list[Example]:
    """Every row as token ids."""
    return [task.encode(row) for row in rows]


def load_model(plan: Plan, task: Task) -> tuple[nn.Module, Anatomy]:
    """The frozen base model with a task head from the head stream of the seed.

    Raises:
        EngineError: the weights do not fit the configuration.
    """
    seed_global(plan.spec.seed, "head")
    try:
        model = task.load_model(str(plan.model.folder))
    except (OSError, ValueError, RuntimeError) as error:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The model in {folder} cannot be loaded: {reason}"),
                advice=N_("Get it again; its configuration and its weights must belong together."),
                values={"folder": str(plan.model.folder), "reason": str(error).strip().splitlines()[0][:300]},
            )
        ) from error
    anatomy = Anatomy(model, task=plan.spec.task)
    anatomy.freeze()
    return model, anatomy


def attach(plan: Plan, anatomy: Anatomy) -> Tuner:
    """The method of the plan, attached; what it draws comes from the method stream of the seed."""
    tuner = make_tuner(plan.card.key, plan.config)
    tuner.attach(anatomy, generator=generator(plan.spec.seed, "method"))
    return tuner


def read_data(plan: Plan) -> tuple[Parts, Task]:
    """The parts of the data, and the task that reads them."""
    parts = load_parts(plan.data, plan.spec.data[0].rows)
    return parts, make_task(plan.spec.task, plan.model, plan.data, plan.spec.training.max_length)
