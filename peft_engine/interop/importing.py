"""A checkpoint of HF peft as a finished run of the store: it answers, is compared and serves others like any
other run.

What HF peft leaves unsaid (classes by name, data) comes from the certificate of our own exports, or from
whoever imports. Before the run is kept its outputs must be those of HF peft, where that is installed.
"""

import importlib.util
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from safetensors.torch import load_file, save_file
from torch import Tensor

from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.exports import IMPORT_STEPS
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.plan import Plan, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import MethodRef
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.contract.tasks import MAIN_METRIC, NEW_HEAD
from peft_engine.contract.taxonomy import Method
from peft_engine.contract.texts import N_
from peft_engine.data.parts import Parts, load_parts
from peft_engine.interop import questions
from peft_engine.interop.adapter_file import CONFIG, TENSORS, read_adapter, read_config
from peft_engine.interop.exchange import IN_FOUR_BITS, PROMPT, Exchange, PeftFile, cannot_read, reader_of
from peft_engine.interop.forms import drawn_pooler, outputs_of
from peft_engine.interop.origin import Wanted, base_of, certificate_of, experiment_of
from peft_engine.interop.proof import Words, certified, write_answers
from peft_engine.tasks.base import ItemScore
from peft_engine.training import setup
from peft_engine.training.books import Books
from peft_engine.training.checkpoint import savable
from peft_engine.training.evaluate import read_part
from peft_engine.training.result import HEAD, write_learned, write_result

WORDS = Words(
    unloadable=N_("HF peft cannot load this checkpoint, so it was not imported: {reason}"),
    different=N_(
        "HF peft answers otherwise with this checkpoint, so it was not imported: the largest difference is"
        " {difference}, {limit} is allowed."
    ),
    advice=N_("Check that the base model is the one that the checkpoint was made for."),
)


@dataclass(frozen=True)
class Imported:
    """What was made of a checkpoint; the difference to HF peft is None where that is not installed."""

    run: RunFolder
    method: str
    largest_difference: float | None


@dataclass
class Loaded:
    """A checkpoint on its base model, tensors kept beside the task head, and sentences for the run's log."""

    ready: setup.Ready
    file: PeftFile
    beside: dict[str, Tensor]
    notes: tuple[str, ...]


def import_run(
    store: RunStore, folder: Path, wanted: Wanted, say: Callable[[str], None] = lambda _: None
) -> Imported:
    """Read a checkpoint of HF peft, and keep it as a finished run.

    Raises:
        EngineError: it is none, its base model is not there, it uses what no method here has, or it does not
            answer as HF peft does.
    """
    folder = Path(os.path.expanduser(folder)).resolve()  # leaves "~nobody" as it is
    config = read_config(folder)
    told = certificate_of(folder)
    method, exchange = _reader(config, told)
    entry = base_of(config, told, wanted)
    say(IMPORT_STEPS["loading"])
    loaded = _load(folder, config, told, wanted, entry, method, exchange)
    difference = None
    if importlib.util.find_spec("peft") is not None:
        say(IMPORT_STEPS["checking"])
        difference = _compared(folder, loaded)
    scores: list[list[ItemScore]] = []
    if len(loaded.ready.sets[0].parts.test):
        say(IMPORT_STEPS["reading"])
        scores = read_part(loaded.ready, "test", lambda done, total: None)
    return Imported(_keep(store, loaded, scores, str(folder)), method.key, difference)


def _reader(config: dict[str, Any], told: dict[str, Any]) -> tuple[Method, Exchange]:
    kind = str(config.get("peft_type", ""))
    found = reader_of(IN_FOUR_BITS if kind == "LORA" and told.get("quantised") else kind)
    if found is None:
        raise cannot_read("peft_type", kind)
    return found


def _load(
    folder: Path,
    config: dict[str, Any],
    told: dict[str, Any],
    wanted: Wanted,
    entry: ModelEntry,
    method: Method,
    exchange: Exchange,
) -> Loaded:
    """The base model with the method on it, and what the checkpoint holds in both."""
    spec, data = experiment_of(folder, config, told, wanted, entry, method.key)
    plan = Plan(spec, entry, data, method.card, method.card.config())
    model, anatomy = setup.load_model(plan, setup.task_of(plan))
    file, head = read_adapter(folder, anatomy)
    file = replace(
        file,
        first_token_in_prompt=bool(told.get("first_token_in_prompt")),
        quantised=dict(told.get("quantised") or {}),
    )
    assert exchange.read is not None
    learned = exchange.read(file, anatomy)
    settings, problems = read_settings(method.card.config, learned.settings)
    if settings is None:
        raise EngineError(problem.at("method.settings") for problem in problems)
    refusal = refuses(method.card, settings, entry, spec.task)
    if refusal is not None:
        raise EngineError(refusal)
    spec = spec.model_copy(update={"method": MethodRef(key=method.key, settings=learned.settings)})
    plan = replace(plan, spec=spec, config=settings)
    tuner = setup.attach(plan, anatomy)
    tuner.finish()
    tuner.load(learned.state)
    beside = _beside(file, setup.task_of(plan).key, anatomy, entry)
    parameters = {name: parameter.detach() for name, parameter in model.named_parameters()}
    for name, value in (head | beside).items():
        parameters[name].copy_(value)
    nothing = Dataset.from_dict({})
    parts = load_parts(data) if data.files else Parts(nothing, nothing, nothing, ())
    found = setup.DataSet("main", setup.task_of(plan), parts, [], [])
    ready = setup.Ready(plan, (found,), model.eval(), anatomy, tuner, torch.device("cpu"))
    return Loaded(ready, file, beside, learned.notes)


def _beside(file: PeftFile, task: str, anatomy: Any, entry: ModelEntry) -> dict[str, Tensor]:
    """The pooler's tensors, where the base model's file has none: they belong to the result.

    Raises:
        EngineError: the checkpoint lacks such a pooler, or replaces another module of the model.
    """
    drawn = drawn_pooler(anatomy, entry) if task in NEW_HEAD else None
    for path in file.whole:
        ours = drawn is not None and path.startswith(drawn)
        moved = file.config.get("peft_type") == "PREFIX_TUNING" and path.endswith("position_embeddings")
        if not ours and not moved:
            raise cannot_read("modules_to_save", path)
    if drawn is None:
        return {}
    found = {
        f"{path}.{name}": tensor
        for path, state in file.whole.items()
        if path.startswith(drawn)
        for name, tensor in state.items()
    }
    if not found:
        raise EngineError(
            Problem(
                field="model",
                text=N_(
                    "The file of {model} holds no pooler and the checkpoint brings none, so its answers would"
                    " be drawn by chance."
                ),
                advice=N_("Let HF peft save it: name it in modules_to_save."),
                values={"model": entry.title},
            )
        )
    return found


def _compared(folder: Path, loaded: Loaded) -> float:
    """The largest difference to HF peft's answers.

    Raises:
        EngineError: it is too large.
    """
    ready, file = loaded.ready, loaded.file
    task = ready.sets[0].task
    given = questions.inputs(task, ready.model)
    outputs = questions.answers(ready.model, given)
    if file.first_token_in_prompt:
        given = {name: value[:, 1:] for name, value in given.items()}
    prompt = PROMPT in file.tensors and file.config.get("peft_type") != "PREFIX_TUNING"
    told = {
        "form": "peft",
        "auto_class": task.sort.__name__,
        "base_folder": str(ready.plan.model.folder),
        "labels": outputs_of(task),
        "pad_token_id": task.tokenizer.pad_token_id,
        "quantised": file.quantised,
        "one_by_one": prompt and bool(task.labels) and ready.anatomy.decodes,
    }
    with tempfile.TemporaryDirectory() as place:
        for name in (CONFIG, TENSORS):
            shutil.copyfile(folder / name, Path(place) / name)
        write_answers(Path(place), told, given, outputs)
        return float(certified(Path(place), WORDS)["largest_difference"])


def _keep(store: RunStore, loaded: Loaded, scores: list[list[ItemScore]], source: str) -> RunFolder:
    """Write the run: its experiment, its result, and a log that says where it comes from."""
    ready = loaded.ready
    metrics = ready.metrics(scores) if scores else {}
    extras = ready.tuner.extras()
    run = store.create(ready.plan.spec)
    try:
        write_learned(run, ready)
        if loaded.beside:
            head = load_file(run.result / HEAD) | loaded.beside
            save_file(savable(head), run.result / HEAD)
        write_result(run, ready, scores, metrics, extras)
        journal = EventWriter(run.path, run.id, 1)
        journal.write(
            e.Started(
                device="cpu",
                device_name=setup.device_name(torch.device("cpu")),
                precision="float32",
                threads=torch.get_num_threads(),
                versions=setup.versions(),
            )
        )
        journal.write(Books(ready).counted())
        journal.write(
            e.Said(text=N_("Read from a checkpoint of HF peft: {folder}"), values={"folder": source})
        )
        for note in loaded.notes:
            journal.write(e.Said(text=note))
        if scores:
            metric = MAIN_METRIC[ready.plan.spec.task][0]
            items = sum(map(len, scores))
            journal.write(e.Evaluated(part="test", metrics=metrics, main_metric=metric, items=items))
        journal.write(e.Ended(status="finished", reason="imported", metrics=metrics, extras=extras))
        journal.close()
    except BaseException:
        shutil.rmtree(run.path, ignore_errors=True)
        raise
    return run
