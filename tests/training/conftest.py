"""A tiny model with a tokenizer, and tiny data, for whole runs in seconds."""

import json
import random

import pytest
import torch
from accelerate.state import AcceleratorState
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from peft_engine import worker
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore

WORDS = [
    "good",
    "bad",
    "red",
    "blue",
    "house",
    "tree",
    "very",
    "not",
    "is",
    "the",
    "a",
    "small",
    "big",
    "old",
]
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory):
    """A folder with a two-layer BERT and a word tokenizer."""
    folder = tmp_path_factory.mktemp("tiny-model")
    words = Tokenizer(models.WordLevel({w: i for i, w in enumerate(SPECIAL + WORDS)}, unk_token="[UNK]"))
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    words.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    names = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    PreTrainedTokenizerFast(tokenizer_object=words, **names).save_pretrained(folder)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(SPECIAL + WORDS),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=32,
    )
    BertForSequenceClassification(config).bert.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_data(tmp_path_factory):
    """A CSV file of 120 rows: does "good" or "bad" stand in the sentence?"""
    draw = random.Random(3)
    path = tmp_path_factory.mktemp("tiny-data") / "mine.jsonl"
    rows = []
    for _ in range(120):
        label = draw.choice(["good", "bad"])
        others = draw.choices(WORDS[2:], k=draw.randint(2, 9))
        others.insert(draw.randrange(len(others) + 1), label)
        rows.append({"text": " ".join(others), "label": label})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def make_spec(tiny_model, tiny_data):
    """make_spec(method, settings, **training) -> ExperimentSpec on the tiny model and data."""

    def make(method="lora", settings=None, seed=1, **training):
        return from_mapping(
            {
                "model": {"key": str(tiny_model)},
                "data": [{"key": str(tiny_data)}],
                "task": "classification",
                "method": {"key": method, "settings": settings or {}},
                "training": {"epochs": 2, "batch_size": 8, "max_length": 16, **training},
                "hardware": {"device": "cpu", "threads": 1},
                "seed": seed,
            }
        )

    return make


@pytest.fixture(autouse=True)
def _stay_as_we_are(monkeypatch):
    """Runs are made in this process here: its priority stays, and each may have a precision of its own."""
    monkeypatch.setattr(worker, "_be_modest", lambda: None)
    yield
    AcceleratorState._reset_state(True)


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")
