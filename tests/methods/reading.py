"""Tasks that a new head answers, on models of two layers: rows, tokenizer, and a step."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from torch import Tensor, nn
from transformers import AutoModel, PreTrainedTokenizerFast

from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.contract.settings import Settings
from peft_engine.contract.tasks import TASKS
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.tasks.base import Batch
from peft_engine.tasks.make import reader_of
from peft_engine.tasks.reading import Reading
from peft_engine.tuners import make_tuner
from tests.methods import tiny

NAMES = ["[PAD]", "[CLS]", "[SEP]", *(f"w{number}" for number in range(tiny.WORDS - 4)), "[MASK]"]
ROWS: dict[str, list[dict[str, Any]]] = {
    "multi_label": [
        {"item": "0", "text": "w1 w2 w3 w4", "labels": ["a", "c"]},
        {"item": "1", "text": "w7 w8", "labels": []},
        {"item": "2", "text": "w1 w8 w9", "labels": ["b"]},
    ],
    "regression": [
        {"item": "0", "text": "w1 w2 w3 w4", "text_b": "", "value": 10.0},
        {"item": "1", "text": "w7 w8", "text_b": "", "value": 30.0},
        {"item": "2", "text": "w1 w8 w9", "text_b": "w2 w5", "value": 20.0},
    ],
    "token_classification": [
        {"item": "0", "tokens": ["w1", "w2", "w3"], "tags": ["O", "B-x", "I-x"]},
        {"item": "1", "tokens": ["w9"], "tags": ["B-x"]},
    ],
    "multiple_choice": [
        {"item": "0", "prompt": "w1 w2", "choices": ["w3", "w4 w5"], "choice": 1},
        {"item": "1", "prompt": "w6", "choices": ["w7", "w8", "w9 w1"], "choice": 0},
    ],
    "question_answering": [
        {"item": "0", "question": "w1 w2", "passage": "w3 w4 w5 w6", "answers": ["w5"], "starts": [6]},
        {"item": "1", "question": "w1", "passage": "w7 w8", "answers": [], "starts": []},
    ],
}
LABELS = {"multi_label": ("a", "b", "c"), "token_classification": ("O", "B-x", "I-x")}


def tokenizer() -> PreTrainedTokenizerFast:
    """Whole words, as many as the tiny models know."""
    made = Tokenizer(models.WordLevel({name: n for n, name in enumerate(NAMES)}, unk_token="w0"))
    made.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 1), ("[SEP]", 2)],
    )
    marks = {"pad_token": "[PAD]", "cls_token": "[CLS]", "sep_token": "[SEP]", "mask_token": "[MASK]"}
    return PreTrainedTokenizerFast(tokenizer_object=made, unk_token="w0", **marks)


def task_of(key: str, architecture: str = "bert", max_length: int = 32) -> Reading:
    """The task, settled on its rows."""
    segments = int(tiny.ALL[architecture].get("type_vocab_size", 2)) > 1
    made = reader_of(key, tokenizer(), LABELS.get(key, ()), max_length, segments, 0, {})
    made.settle(ROWS[key])
    return made


def batch_of(task: Reading, rows: Sequence[dict[str, Any]] | None = None) -> Batch:
    return task.collate([task.encode(row) for row in (rows or ROWS[task.key])])


@lru_cache(maxsize=32)
def _folder(architecture: str) -> Path:
    """A checkpoint of the model without any head."""
    torch.manual_seed(5)
    model = AutoModel.from_config(tiny.configuration(architecture))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.normal_(1.0 if parameter.ndim == 1 and name.endswith("weight") else 0.0, 0.2)
    folder = Path(mkdtemp(prefix="reading-", dir=tiny.folders()))
    model.save_pretrained(folder)
    tokenizer().save_pretrained(folder)
    return folder


@dataclass
class OnTask:
    """A model with a method on it, and the task that it learns."""

    task: Reading
    model: nn.Module
    anatomy: Anatomy
    tuner: Tuner

    def loss(self, batch: dict[str, Tensor]) -> tuple[Tensor, int]:
        return self.task.loss(self.model, Batch(batch))


def attach(key: str, config: Settings, task: str, architecture: str = "bert") -> OnTask:
    """The method on the model of this task; head and method are drawn the same each time."""
    made = task_of(task, architecture)
    torch.manual_seed(3)
    model = made.load_model(str(_folder(architecture)))
    anatomy = Anatomy(model, task=task, tokenizer=made.tokenizer)
    anatomy.serve([Served("main", made.labels, TASKS[task].outputs(len(made.labels)))])
    anatomy.freeze()
    tuner = make_tuner(key, config)
    tuner.ingredients = tiny.ingredients(key, config, architecture, "classification")
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    return OnTask(made, model.eval(), anatomy, tuner)


def begin(setup: OnTask, rate: float = 0.05) -> torch.optim.Optimizer:
    """What comes before the first step, and what takes steps."""
    tuner = setup.tuner
    tuner.batch_loss = setup.loss
    if tuner.needs_data_pass():
        tuner.prepare([batch_of(setup.task)])
    tuner.begin_phase(0)
    return torch.optim.AdamW(tuner.parameter_groups(rate, 0.0), lr=rate)


def step(setup: OnTask, optimizer: torch.optim.Optimizer, number: int = 0, of: int = 1) -> None:
    """One step of AdamW, as the loop makes it; afterwards the model answers without dropout again."""
    tuner = setup.tuner
    setup.model.train()
    torch.manual_seed(number)
    batch = batch_of(setup.task)
    loss, count = setup.loss(batch)
    tuner.batch = batch
    extra = tuner.loss(number)
    whole = loss / count
    (whole if extra is None else whole + extra).backward()
    tuner.after_backward(number, of)
    optimizer.step()
    tuner.after_step(number, of)
    setup.model.zero_grad(set_to_none=True)
    setup.model.eval()
