"""Finished runs on tiny models, made once for each method."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from accelerate.state import AcceleratorState
from safetensors.torch import load_file, save_file
from transformers import GPT2Config, GPT2Model

from peft_engine.contract.plan import resolve
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.worker import work
from scripts.tiny_experiment import WORDS, make_data, make_model

MakeRun = Callable[..., RunFolder]


@pytest.fixture(autouse=True)
def _own_precision() -> Iterator[None]:
    """Runs are made in this process: whatever test comes next may choose another precision."""
    yield
    AcceleratorState._reset_state(True)


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> RunStore:
    return RunStore(tmp_path_factory.mktemp("exchange") / "store")


@pytest.fixture(scope="session")
def finished(store: RunStore, tmp_path_factory: pytest.TempPathFactory) -> MakeRun:
    """finished(method, settings, model=..., task=...) -> a finished run of three large steps."""
    folder = tmp_path_factory.mktemp("ingredients")
    model, sentences = make_model(folder / "model"), make_data(folder / "mine.jsonl", 60)
    colours = _colours(folder / "colours.jsonl")
    kept: dict[str, RunFolder] = {}

    def make(
        method: str,
        settings: dict[str, Any] | None = None,
        *,
        base: str = "",
        task: str = "classification",
        further: bool = False,
    ) -> RunFolder:
        name = json.dumps([method, settings, base, task, further], sort_keys=True)
        if name not in kept:
            data = sentences if task == "classification" else _texts(folder / f"{task}.jsonl", task)
            spec = from_mapping(
                {
                    "model": {"key": base or str(model)},
                    "data": [{"key": str(each)} for each in (data, *([colours] if further else []))],
                    "task": task,
                    "method": {"key": method, "settings": settings or {}},
                    "training": {
                        "max_steps": 3,
                        "batch_size": 8,
                        "max_length": 16,
                        "learning_rate": 0.02,
                        "early_stopping": False,
                        "evaluate_every": 3,
                    },
                    "hardware": {"device": "cpu", "threads": 1},
                }
            )
            run = store.create(resolve(spec).pinned())
            assert work(run) == 0, run.log_file.read_text() if run.log_file.exists() else run.state().ended
            kept[name] = run
        return kept[name]

    return make


@pytest.fixture(scope="session")
def without_pooler(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose file lacks the pooler, as those of many masked language models do."""
    folder = make_model(tmp_path_factory.mktemp("no-pooler") / "model")
    file = folder / "model.safetensors"
    kept = {name: tensor for name, tensor in load_file(file).items() if "pooler" not in name}
    save_file(kept, file, metadata={"format": "pt"})
    return folder


@pytest.fixture(scope="session")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A decoder whose query, key and value are one module, with the tokenizer of the tiny encoder."""
    folder = make_model(tmp_path_factory.mktemp("gpt2") / "model")
    torch.manual_seed(0)
    sizes = {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 32, "vocab_size": 19}
    GPT2Model(GPT2Config(**sizes, bos_token_id=2, eos_token_id=3)).save_pretrained(folder)
    return folder


def _colours(file: Path) -> Path:
    """Which colour stands in a sentence?"""
    draw = random.Random(2)
    with file.open("w", encoding="utf-8") as out:
        for number in range(60):
            words = draw.choices([word for word in WORDS if word not in ("red", "blue")], k=5)
            label = draw.choice(["red", "blue", "none"])
            text = " ".join([*words, *([label] if label != "none" else []), str(number)])
            out.write(json.dumps({"text": text, "label": label}) + "\n")
    return file


def _texts(file: Path, task: str) -> Path:
    """Forty short texts, or pairs of them."""
    draw = random.Random(1)
    with file.open("w", encoding="utf-8") as out:
        for number in range(40):
            text = " ".join(draw.choices(WORDS, k=6)) + f" {number}."
            row = {"text": text} if task == "language_modelling" else {"source": text, "target": text[:12]}
            out.write(json.dumps(row) + "\n")
    return file
