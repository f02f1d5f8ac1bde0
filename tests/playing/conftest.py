"""Finished runs on tiny models, made once: two that sort, one that writes."""

import json
import random
from dataclasses import dataclass

import pytest

from peft_engine import worker
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from scripts.tiny_experiment import make_data, make_model
from tests.tasks.conftest import WORDS, make_tokenizer, of


@dataclass
class Finished:
    """A store and the ids of its finished runs."""

    store: RunStore
    lora: str
    base: str
    writer: str


@pytest.fixture(scope="session")
def finished(tmp_path_factory):
    root = tmp_path_factory.mktemp("playing")
    store = RunStore(root / "store")
    encoder, data = make_model(root / "encoder"), make_data(root / "mine.jsonl", 120)
    decoder = root / "decoder"
    make_tokenizer().save_pretrained(decoder)
    of("gpt2").save_pretrained(decoder)
    draw = random.Random(2)
    rows = [
        {"prompt": " ".join(draw.choices(WORDS[:10], k=draw.randint(2, 5))), "answer": "yes it is old"}
        for _ in range(40)
    ]
    asked = root / "asked.jsonl"
    asked.write_text("".join(json.dumps(row) + "\n" for row in rows))

    def make(model, file, task, method, **training):
        spec = from_mapping(
            {
                "model": {"key": str(model)},
                "data": [{"key": str(file)}],
                "task": task,
                "method": {"key": method},
                "training": {"batch_size": 8, "max_length": 16, "early_stopping": False, **training},
                "hardware": {"device": "cpu", "threads": 1},
            }
        )
        folder = store.create(spec)
        assert worker.work(folder) == 0, folder.record().problems
        return folder.id

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "_be_modest", lambda: None)
        base = make(encoder, data, "classification", "head_only", epochs=1)
        lora = make(encoder, data, "classification", "lora", epochs=4, learning_rate=0.02)
        writer = make(decoder, asked, "instructions", "lora", max_steps=30, learning_rate=0.02)
    return Finished(store, lora, base, writer)
