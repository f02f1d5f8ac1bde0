"""Several data sets on models that write, and on writers that judge: each its own task, in one run."""

import json
import random

import pytest

from peft_engine import worker
from peft_engine.contract.spec import from_mapping
from peft_engine.predicting import Predictor
from tests.tasks.conftest import WORDS, make_tokenizer, of


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Folders of a tiny decoder and a tiny encoder-decoder."""
    made = {}
    for kind, templates in (("gpt2", (None, None)), ("t5", ("$A [E]", "$A [E] $B:1 [E]:1"))):
        made[kind] = tmp_path_factory.mktemp(kind)
        make_tokenizer(*templates).save_pretrained(made[kind])
        of(kind).save_pretrained(made[kind])
    return made


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Twenty-four rows for each task that a model can write or judge for."""
    draw, folder = random.Random(2), tmp_path_factory.mktemp("rows")
    made = {}
    for task in (
        "language_modelling",
        "instructions",
        "text_to_text",
        "classification",
        "pair_classification",
    ):
        rows = []
        for _ in range(24):
            one, two = (" ".join(draw.choices(WORDS[:10], k=draw.randint(2, 5))) for _ in range(2))
            label = draw.choice(["good", "bad", "old"] if task == "classification" else ["yes", "no"])
            rows.append(
                {
                    "language_modelling": {"text": f"{one} {two}"},
                    "instructions": {"prompt": one, "context": two, "answer": "yes it is"},
                    "text_to_text": {"source": one, "target": two},
                    "classification": {"text": one, "label": label},
                    "pair_classification": {"text_a": one, "text_b": two, "label": label},
                }[task]
            )
        made[task] = folder / f"{task}.jsonl"
        made[task].write_text("".join(json.dumps(row) + "\n" for row in rows))
    return made


@pytest.mark.parametrize(
    ("model", "method", "tasks"),
    [
        ("gpt2", "moelora", ("language_modelling", "instructions")),
        ("t5", "moelora", ("instructions", "text_to_text")),
        ("gpt2", "prefix_tuning", ("classification", "pair_classification")),
        ("t5", "lora", ("pair_classification", "classification")),
    ],
)
def test_each_task_is_trained_measured_and_answered(models, files, store, model, method, tasks):
    spec = from_mapping(
        {
            "model": {"key": str(models[model])},
            "data": [{"key": str(files[task])} for task in tasks],
            "task": tasks[0],
            "method": {"key": method, "settings": {"length": 4} if method == "prefix_tuning" else {}},
            "training": {"batch_size": 4, "max_length": 16, "max_steps": 12, "early_stopping": False},
            "hardware": {"device": "cpu", "threads": 1},
        }
    )
    folder = store.create(spec)
    assert worker.work(folder) == 0, folder.record().problems
    metrics = folder.record().metrics
    ids = [ref.id for ref in spec.data]
    assert ids == [task.replace("_", "-") for task in tasks]
    for name in ("accuracy", "loss") if tasks[0].endswith("classification") else ("loss", "perplexity"):
        assert metrics[name] == pytest.approx(sum(metrics[f"{name}@{id}"] for id in ids) / 2)
    assert ("chrf@instructions" in metrics) is ("instructions" in tasks)
    assert ("chrf" in metrics) is (tasks == ("instructions", "text_to_text"))
    row = {"item": "0", "text": "the house", "prompt": "the house", "source": "the house"}
    row |= {"text_a": "the house", "text_b": "a tree"}
    for id, task in zip(ids, tasks, strict=True):
        predictor = Predictor(folder, "cpu", id)
        assert predictor.task.key == task
        (answer,) = predictor.answer([row])
        assert ("probabilities" in answer) is task.endswith("classification")
