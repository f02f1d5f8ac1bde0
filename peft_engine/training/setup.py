"""From a specification to everything the loop needs: data, task, model, method, device."""

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from peft_engine import cores
from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.contract.devices import ORDER, chosen, no_device, no_half_precision
from peft_engine.contract.ingredients import TENSORS, Source
from peft_engine.contract.plan import Plan
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shortage import no_memory
from peft_engine.contract.texts import N_
from peft_engine.data.encoded import Encoded, encoded
from peft_engine.data.parts import Parts, load_parts
from peft_engine.mechanisms.tuner import Ingredient, Tuner
from peft_engine.tasks.base import Batch, Example, ItemScore, Task
from peft_engine.tasks.by_name import ByName
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.make import make_task
from peft_engine.tasks.masked import GapFilling
from peft_engine.tasks.reading import Reading
from peft_engine.tasks.several import metrics_of
from peft_engine.tasks.spans import Spans
from peft_engine.training.order import Mix, Order
from peft_engine.training.places import Ground
from peft_engine.training.shots import with_examples
from peft_engine.training.streams import generator, seed_global
from peft_engine.tuners import make_tuner

VERSIONS = ("torch", "transformers", "accelerate", "datasets", "safetensors")


@dataclass
class DataSet:
    """A data set of the run: its id, its rows, and what is trained and checked on as token ids."""

    id: str
    task: Task
    parts: Parts
    train: Sequence[Example]
    validation: Sequence[Example]


@dataclass
class Ready:
    """Everything that the loop needs."""

    plan: Plan
    sets: tuple[DataSet, ...]
    model: nn.Module
    anatomy: Anatomy
    tuner: Tuner
    device: torch.device
    ground: Ground | None = None
    """The places of the parameters; where it is none, what moves at them is not told."""

    def loss(self, batch: dict[str, Tensor]) -> tuple[Tensor, int]:
        """(sum of the losses over targets, number of targets) of a batch, answered by its own data set's
        head."""
        own = batch if isinstance(batch, Batch) else Batch(batch)
        self.anatomy.turn_to(own.number)
        return self.sets[own.number].task.loss(self.model, own)

    def metrics(self, scores: Sequence[Sequence[ItemScore]]) -> dict[str, float]:
        """The metrics over a part of every data set; see `metrics_of`."""
        return metrics_of({found.id: found.task for found in self.sets}, scores)

    def collate(self, number: int, indices: list[int], place: int = 0) -> Batch:
        """These training examples of a data set as a batch on the device.

        Args:
            place: the number of the batch in the run. What is drawn for it, such as gaps in texts, follows
                from that and the seed, whatever came before.
        """
        found = self.sets[number]
        self.anatomy.turn_to(number)
        examples = [found.train[i] for i in indices]
        if isinstance(found.task, GapFilling):
            draw = generator(self.plan.spec.seed, "gaps", place)
            return to_device(found.task.collate_anew(examples, draw), self.device)
        return to_device(found.task.collate(examples), self.device)


def choose_device(wanted: str) -> torch.device:
    """The device that is meant; of several cards torch uses this one from now on, also where none is named.

    Raises:
        EngineError: it is not there.
    """
    for name, value in ORDER.items():
        os.environ.setdefault(name, value)
    device = _find_device(wanted)
    if device.type == "cuda":
        torch.cuda.set_device(device)
    return device


def _find_device(wanted: str) -> torch.device:
    if wanted == "auto":
        if torch.cuda.is_available():
            number = int(chosen("auto").key.partition(":")[2] or 0)
            return torch.device("cuda", number if number < torch.cuda.device_count() else 0)
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
        raise EngineError(no_device(wanted))
    return torch.device("cuda", device.index or 0) if device.type == "cuda" else device


def choose_precision(wanted: str, device: torch.device) -> str:
    """float32, bfloat16 or float16: mixed where the device has it, full elsewhere, if automatic.

    Raises:
        EngineError: the device cannot train so.
    """
    if wanted == "float16" and device.type == "cpu":
        raise EngineError(no_half_precision())
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


def set_threads(wanted: int | None, before: int = 0, at_once: int = 1) -> int:
    """Set torch's thread count and return it; it is part of an exact repeat on the CPU.

    Args:
        wanted: as the specification says.
        before, at_once: see `cores.usual`.
    """
    count = wanted or cores.usual(before, at_once)
    torch.set_num_threads(count)
    return count


def encode(task: Task, rows: Any) -> Sequence[Example]:
    """Every row as token ids; of long data from a file that is made once."""
    return encoded(task, rows)


def encode_training(plan: Plan, task: Task, rows: Any) -> Sequence[Example]:
    """What is learned from: every row as token ids, all of them in blocks of full length, or long passages
    in windows."""
    if plan.spec.training.packed and isinstance(task, CausalWriting) and task.key == "language_modelling":
        return task.blocks(row["text"] for row in rows)
    if isinstance(task, Spans):
        return list(task.windows(rows))
    return encode(task, rows)


def lengths(examples: Sequence[Example]) -> list[int]:
    """Tokens of each example."""
    if isinstance(examples, Encoded):
        return examples.lengths
    return [len(ids) for example in examples if isinstance(ids := example["input_ids"], list)]


def longest(examples: Sequence[Example]) -> int:
    """Tokens of the longest text, be it read or to be written."""
    if isinstance(examples, Encoded):
        return examples.longest
    texts = (e.get(name) for e in examples for name in ("input_ids", "targets"))
    return max(len(ids) for ids in texts if isinstance(ids, list))


def order_of(ready: Ready) -> Mix:
    """Which examples of which data set make which batch: a function of the data and the seed alone."""
    spec = ready.plan.spec
    settings = spec.training
    orders = [
        Order(lengths(found.train), settings.batch_size, spec.seed, settings.bucketing, number)
        for number, found in enumerate(ready.sets)
    ]
    return Mix(orders, [ref.share for ref in spec.data], spec.seed)


def load_model(plan: Plan, task: Task) -> tuple[nn.Module, Anatomy]:
    """The frozen base model with a task head from the head stream of the seed.

    Raises:
        EngineError: the weights do not fit the configuration.
    """
    seed_global(plan.spec.seed, "head")
    try:
        model = task.load_model(str(plan.model.folder))
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        if no_memory(error):
            raise
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("The model in {folder} cannot be loaded: {reason}."),
                advice=N_("Get it again; its configuration and its weights must belong together."),
                values={
                    "folder": str(plan.model.folder),
                    "reason": str(error).strip().splitlines()[0][:300].rstrip("."),
                },
            )
        ) from error
    anatomy = Anatomy(model, task=asked_as(plan, task), tokenizer=task.tokenizer)
    served = [
        Served(found.id, found.entry.labels, outputs)
        for found, outputs in zip(plan.sets, plan.heads, strict=True)
    ]
    for number in range(len(served)):
        if number:  # each head is drawn by itself: it is the same whatever stands before it
            seed_global(plan.spec.seed, "head", number)
        anatomy.serve(served[: number + 1])
    anatomy.freeze()
    return model, anatomy


def asked_as(plan: Plan, task: Task) -> str:
    """As what the model is asked: one that is asked for classes by their names has no new head."""
    return "language_modelling" if isinstance(task, ByName) else plan.spec.task


def _learned(source: Source, labels: tuple[str, ...], anatomy: Anatomy) -> Ingredient:
    """What an earlier run learned, from its files; of a run on several data sets the head for these classes,
    by the names that it has where it stands alone."""
    state, head = (load_file(source.result / name) for name in TENSORS)
    number = source.head_for(labels)
    if number is None:
        return Ingredient(source.run, state, {})
    if len(source.classes) > 1:
        own = {id(module) for module in anatomy.head_modules()}
        paths = [path for path, module in anatomy.model.named_modules() if id(module) in own]
        head = {
            f"{path}.{name.removeprefix(each)}": value
            for path in paths
            for name, value in head.items()
            if name.startswith(each := f"{path}.{number}.")
        }
    return Ingredient(source.run, state, head)


def attach(plan: Plan, anatomy: Anatomy, advance: Callable[[str, int, int], None] | None = None) -> Tuner:
    """The method of the plan, attached; what it draws comes from the method stream of the seed. `advance`
    hears how far it has come, see `Tuner`."""
    tuner = make_tuner(plan.card.key, plan.config)
    if advance is not None:
        tuner.advance = advance
    tuner.ingredients = tuple(_learned(source, plan.data.labels, anatomy) for source in plan.sources)
    tuner.attach(anatomy, generator=generator(plan.spec.seed, "method"))
    return tuner


def read_data(plan: Plan, number: int = 0) -> tuple[Parts, Task]:
    """The parts of one data set of the plan, and the task that reads them."""
    found = plan.sets[number]
    parts, task = load_parts(found.entry, found.ref.rows, number), task_of(plan, number)
    if isinstance(task, Reading):
        task.settle(parts.train)
    return parts, with_examples(task, plan, parts.train, number)


def task_of(plan: Plan, number: int = 0) -> Task:
    """The task of one data set of a plan; what the method puts before a text leaves so many positions less
    to it."""
    taken = plan.card.memory(plan.config, plan.model.shape).extra_positions
    found = plan.sets[number]
    training, untouched = plan.spec.training, plan.card.untouched
    return make_task(found.task, plan.model, found.entry, training, taken, number, untouched)


def to_device(batch: Batch, device: torch.device) -> Batch:
    """The batch with its tensors on this device."""
    # Apple's GPU may still be reading when the memory that it reads from is given to something else.
    early = device.type == "cuda"
    tensors = {name: value.to(device, non_blocking=early) for name, value in batch.items()}
    return Batch(tensors, batch.number, batch.rows)
