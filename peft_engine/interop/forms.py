"""The forms in which a finished run is written: HF peft's format, merged, and its changed numbers alone."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn

from peft_engine.anatomy.heads import Heads
from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import exports, taxonomy
from peft_engine.contract.exports import Form
from peft_engine.contract.library import ModelEntry, tensor_names
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder
from peft_engine.contract.tasks import NEW_HEAD
from peft_engine.interop import questions, sparse
from peft_engine.interop.adapter_file import head, write_adapter
from peft_engine.interop.exchange import PeftCheckpoint, exchange_of, module_names
from peft_engine.interop.proof import write_answers
from peft_engine.interop.task_notes import PROBLEM_TYPES
from peft_engine.interop.without_first import without_first
from peft_engine.predicting import Predictor
from peft_engine.tasks.base import Task
from peft_engine.tasks.reading import Reading


class Ready:
    """A finished run, loaded, with what the writers of all forms need."""

    def __init__(self, run: RunFolder, data: str) -> None:
        answering = Predictor(run, "cpu", data)
        self.run, self.spec = run, run.spec()
        self.data = data or self.spec.data[0].id
        self.task, self.model = answering.task, answering.model
        self.anatomy, self.tuner, self.entry = answering.anatomy, answering.tuner, answering.plan.model
        self.method = taxonomy.method(self.spec.method.key)
        self.notes: tuple[str, ...] = ()
        _one_head(self.model, names_of(self.task))
        self.given = questions.inputs(self.task, self.model)

    @property
    def base(self) -> str:
        """How HF peft and transformers are told the base model: its folder."""
        return str(self.entry.folder)

    def told(self, form: Form, **more: Any) -> dict[str, Any]:
        """What certificate.json says before the certificate is made."""
        return {
            "format": 1,
            "form": form,
            "auto_class": self.task.sort.__name__,
            "base_model": self.spec.model.key,
            "base_folder": self.base,
            "base_hash": self.entry.content_hash(),
            "labels": outputs_of(self.task),
            "segments": "token_type_ids" in self.given,
            "facts": self.task.facts() if isinstance(self.task, Reading) else {},
            "label_names": list(self.task.labels),
            "task": self.task.key,
            "pad_token_id": self.task.tokenizer.pad_token_id,
            "one_by_one": False,
            "first_token_in_prompt": False,
            "data_set": self.data,
            "run": self.run.id,
            "spec": self.spec.model_dump(mode="json", exclude_none=True),
        } | more


def _write_peft(ready: Ready, folder: Path) -> dict[str, Any]:
    exchange = exchange_of(ready.method)
    assert exchange is not None
    if exchange.plain is not None:
        exchange.plain(ready.tuner)
    try:
        made = exchange.write(ready.tuner)
        tokenizer = ready.task.tokenizer
        if made.first_token_in_prompt:
            tokenizer = without_first(tokenizer)
    except EngineError as error:
        raise _with_other_forms(error, ready) from None
    ready.notes = made.notes
    made = _with_drawn_pooler(made, ready)
    write_adapter(folder, made, ready.anatomy, ready.base)
    limit = ready.anatomy.shape.positions
    if limit is not None and "num_virtual_tokens" in made.config:
        longest = limit - int(made.config["num_virtual_tokens"])
        tokenizer.model_max_length = min(tokenizer.model_max_length, longest)
    _save_tokenizer(tokenizer, folder, as_is=made.first_token_in_prompt)
    told = ready.told(
        "peft",
        one_by_one=made.one_by_one,
        first_token_in_prompt=made.first_token_in_prompt,
        quantised=made.quantised,
    )
    outputs = questions.answers(ready.model, ready.given)
    given = ready.given
    if made.first_token_in_prompt:
        given = {name: value[:, 1:] for name, value in given.items()}
    write_answers(folder, told, given, outputs)
    return told


def _write_merged(ready: Ready, folder: Path) -> dict[str, Any]:
    outputs = questions.answers(ready.model, ready.given)
    exchange = exchange_of(ready.method)
    if exchange is not None and exchange.of_merged is not None:
        ready.notes = exchange.of_merged(ready.tuner)
    ready.tuner.merge()
    if ready.task.key in PROBLEM_TYPES:
        cast(Any, ready.model).config.problem_type = PROBLEM_TYPES[ready.task.key]
    cast(Any, ready.model).save_pretrained(folder)
    _save_tokenizer(ready.task.tokenizer, folder)
    told = ready.told("merged")
    write_answers(folder, told, ready.given, outputs)
    return told


def _write_sparse(ready: Ready, folder: Path) -> dict[str, Any]:
    outputs = questions.answers(ready.model, ready.given)
    model = cast(Any, ready.model)
    ready.tuner.merge()
    with torch.random.fork_rng():
        base, report = type(model).from_pretrained(
            ready.base,
            config=model.config,
            dtype=torch.float32,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
    drawn = frozenset(report["missing_keys"]) | {
        f"{path}.{name}" for path, state in head(ready.anatomy).items() for name in state
    }
    found = sparse.changes(base.state_dict(), model.state_dict(), drawn)
    sparse.write(folder, found, ready.spec.model.key)
    _save_tokenizer(ready.task.tokenizer, folder)
    told = ready.told("sparse", changed=_count(found))
    write_answers(folder, told, ready.given, outputs)
    return told


WRITERS: dict[Form, Callable[[Ready, Path], dict[str, Any]]] = {
    "peft": _write_peft,
    "merged": _write_merged,
    "sparse": _write_sparse,
}


def names_of(task: Task) -> tuple[str, ...]:
    """What the outputs of a task's own head are called; none where the model's head answers."""
    return task.names if isinstance(task, Reading) else ()


def outputs_of(task: Task) -> int:
    """How many outputs the task's own head has."""
    return len(names_of(task))


def _one_head(model: nn.Module, labels: tuple[str, ...]) -> None:
    """Where a run has a head for each of several data sets, only the one whose turn it is goes along."""
    for path, module in list(model.named_modules()):
        if isinstance(module, Heads):
            model.set_submodule(path, module[module.turn])
            config = cast(Any, model).config
            config.id2label = dict(enumerate(labels))
            config.label2id = {label: number for number, label in enumerate(labels)}
            cast(Any, model).num_labels = len(labels)


def _with_drawn_pooler(made: PeftCheckpoint, ready: Ready) -> PeftCheckpoint:
    """With the pooler, where the base model's file does not hold it: it would be drawn anew at each load."""
    path = drawn_pooler(ready.anatomy, ready.entry) if ready.task.key in NEW_HEAD else None
    if path is None:
        return made
    pooler = ready.model.get_submodule(path)
    state = {name: value.detach() for name, value in pooler.state_dict().items()}
    return replace(made, whole=made.whole | {path: state})


def drawn_pooler(anatomy: Anatomy, entry: ModelEntry) -> str | None:
    """Where the pooler is, if the model's file does not hold it; else None."""
    pooler = anatomy.pooler()
    if pooler is None:
        return None
    path = module_names(anatomy.model)[id(pooler)]
    names = {name for file in entry.folder.glob("*.safetensors") for name in tensor_names(file)}
    last = path.rpartition(".")[2]
    return None if any(f".{last}." in f".{name}" for name in names) else path


def _save_tokenizer(tokenizer: Any, folder: Path, *, as_is: bool = False) -> None:
    """Save a tokenizer; `as_is` keeps classes from building its template anew when it is loaded."""
    tokenizer.save_pretrained(folder)
    file = folder / "tokenizer_config.json"
    if as_is and file.is_file():
        told = json.loads(file.read_text(encoding="utf-8"))
        told["tokenizer_class"] = "PreTrainedTokenizerFast"
        file.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _count(found: dict[str, Tensor]) -> int:
    return sum(value.numel() for name, value in found.items() if not name.endswith(sparse.PLACES))


def _with_other_forms(error: EngineError, ready: Ready) -> EngineError:
    """The same refusal, with the forms that can be had."""
    others = [form for form in exports.forms_of(ready.method, ready.spec.method.settings) if form != "peft"]
    words = {"forms": ", ".join(others)}
    return EngineError(
        one.model_copy(update={"advice": exports.advice(others), "values": one.values | words})
        for one in error.problems
    )
