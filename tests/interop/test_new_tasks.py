"""Runs of tasks with heads of other kinds are written out under the names that HF peft and transformers have,
and answer there as here."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from transformers import AutoConfig

from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunFolder, RunStore
from peft_engine.interop import export
from peft_engine.interop.export import export_run
from peft_engine.interop.importing import import_run
from peft_engine.interop.origin import Wanted
from peft_engine.interop.task_notes import task_type
from peft_engine.predicting import Predictor
from peft_engine.worker import work
from scripts.tiny_experiment import WORDS, make_model
from tests.interop.test_export import certified_here

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
ROWS: dict[str, dict[str, Any]] = {
    "token_classification": {"tags": ["B-thing", "I-thing", "O", "O"]},
    "question_answering": {"question": "the old"},
    "multi_label": {"labels": ["good", "red"]},
    "multiple_choice": {"choices": ["a house", "not a tree"], "choice": 1},
    "regression": {},
}


@pytest.fixture(scope="module")
def made(store: RunStore, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """made(task) -> a finished run of LoRA."""
    folder = tmp_path_factory.mktemp("tasks")
    model, draw = make_model(folder / "model"), random.Random(5)

    def run(task: str) -> RunFolder:
        rows: list[dict[str, Any]] = []
        for number in range(20):
            words = draw.choices(WORDS, k=4)
            text = " ".join(words)
            rows.append(
                ROWS[task]
                | {"text": text, "tokens": words, "passage": text, "value": 100.0 + number % 7}
                | {"answers": [words[0]], "starts": [0]}
                | ({"prompt": text} if task == "multiple_choice" else {})
            )
        file = folder / f"{task}.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
        spec = from_mapping(
            {
                "model": {"key": str(model)},
                "data": [{"key": str(file)}],
                "task": task,
                "method": {"key": "lora", "settings": {"rank": 2}},
                "training": {"max_steps": 2, "batch_size": 4, "max_length": 16, "learning_rate": 0.05},
                "hardware": {"device": "cpu", "threads": 1},
            }
        )
        found = store.create(spec)
        assert work(found) == 0, found.record().problems
        return found

    return run


@pytest.mark.parametrize(
    ("task", "kind"),
    [
        ("token_classification", "TOKEN_CLS"),
        ("question_answering", "FEATURE_EXTRACTION"),  # the model has segments
        ("multi_label", "SEQ_CLS"),
        ("multiple_choice", "SEQ_CLS"),
        ("regression", "SEQ_CLS"),
    ],
)
def test_a_task_leaves_and_comes_back(
    task: str, kind: str, made: Any, store: RunStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "certified", certified_here)
    run = made(task)
    assert export_run(run, "peft", tmp_path / "adapter").largest_difference < 1e-4
    assert json.loads((tmp_path / "adapter" / "adapter_config.json").read_text())["task_type"] == kind
    card = (tmp_path / "adapter" / "README.md").read_text()
    assert ("no task type for multiple choice" in card) is (task == "multiple_choice")
    assert ("which part is the question" in card) is (task == "question_answering")
    assert ("in the unit of the data" in card) is (task == "regression")
    if task in ("regression", "multi_label", "question_answering"):
        assert export_run(run, "merged", tmp_path / "merged").largest_difference < 1e-4
        config = AutoConfig.from_pretrained(tmp_path / "merged")
        wanted = {"regression": "regression", "multi_label": "multi_label_classification"}
        assert config.problem_type == wanted.get(task)
    if task == "regression":  # its numbers come back in the unit of the data
        monkeypatch.setattr(
            "peft_engine.interop.importing.certified", lambda folder, words: certified_here(folder)
        )
        back = import_run(store, tmp_path / "adapter", Wanted()).run
        row = {"item": "0", "text": "the good old tree"}
        (ours,), (theirs,) = (Predictor(each, "cpu").answer([row]) for each in (run, back))
        assert float(theirs["answer"]) == pytest.approx(float(ours["answer"]), rel=1e-5)
        assert float(ours["answer"]) > 90


def test_what_hf_peft_calls_our_tasks() -> None:
    assert task_type("question_answering", "encoder", segments=False) == "QUESTION_ANS"
    assert task_type("masked_language_modelling", "encoder", segments=True) == "FEATURE_EXTRACTION"
    assert task_type("chat", "decoder", segments=False) == "CAUSAL_LM"
    assert task_type("multi_label", "decoder", segments=False) == "SEQ_CLS"
