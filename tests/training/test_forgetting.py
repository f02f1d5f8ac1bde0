"""Forgetting: loss on everyday texts, beside what transformers says of the model, and after a training."""

import json
import shutil

import pytest
import torch
from torch.nn import functional as F
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForSeq2SeqLM, AutoTokenizer

from peft_engine import worker
from peft_engine.contract import library
from peft_engine.contract.extras import findings
from peft_engine.contract.spec import from_mapping
from peft_engine.training.forgetting import GAP, general_texts

ROWS = {
    "classification": {"text": "a good house", "label": "good"},
    "language_modelling": {"text": "the old house is red"},
    "text_to_text": {"source": "the old house", "target": "is red"},
}


@pytest.fixture
def told(store, tmp_path):
    """told(model, task, method, rate) -> what the run says of forgetting, and its folder."""

    def tell(model, task, method, rate=1e-3):
        rows = [dict(ROWS[task]) for _ in range(30)]
        for number, row in enumerate(rows):
            first = next(iter(row))
            row[first] += f" number {number}"
            if task == "classification":
                row["label"] = ("good", "bad")[number % 2]
        file = tmp_path / f"{task}.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
        spec = from_mapping(
            {
                "model": {"key": str(copied(model, tmp_path))},
                "data": [{"key": str(file)}],
                "task": task,
                "method": {"key": method},
                "training": {"max_steps": 4, "learning_rate": rate, "warmup": 0.0, "early_stopping": False},
                "hardware": {"device": "cpu", "threads": 1},
            }
        )
        folder = store.create(spec)
        assert worker.work(folder) == 0
        return folder.state().ended.extras

    return tell


def folder_of(key):
    return next((entry.folder for entry in library.models() if entry.key == key), key)


def copied(model, where):
    """The model as a folder of one's own: ours says for which tasks it is worth while."""
    if not (where / "model").exists():
        shutil.copytree(
            folder_of(model), where / "model", ignore=shutil.ignore_patterns("*.toml", "README.md")
        )
    return where / "model"


def loaded(kind, key):
    return AutoTokenizer.from_pretrained(folder_of(key)), kind.from_pretrained(folder_of(key)).eval()


def mean(losses):
    return sum(loss for loss, _ in losses) / sum(count for _, count in losses)


@pytest.mark.parametrize("task", ["language_modelling", "classification"])
def test_a_decoder_predicts_each_next_token(told, task):
    """A classifier has no head for words any more: its word vectors, which are that head's too, are asked."""
    tokenizer, model = loaded(AutoModelForCausalLM, "small-decoder")
    losses = []
    for text in general_texts():
        start = [] if tokenizer.bos_token_id is None else [tokenizer.bos_token_id]
        ids = [*start, *tokenizer(text, add_special_tokens=False)["input_ids"], tokenizer.eos_token_id]
        given = torch.tensor([ids])
        with torch.no_grad():
            losses.append((float(model(given, labels=given).loss) * (len(ids) - 1), len(ids) - 1))
    found = told("small-decoder", task, "lora")["forgetting"]
    assert found["before"] == pytest.approx(mean(losses), rel=1e-4)
    assert found["texts"] == 48


def test_an_encoder_fills_every_seventh_token(told):
    tokenizer, model = loaded(AutoModelForMaskedLM, "small-encoder")
    losses = []
    for text in general_texts():
        ids = tokenizer(text)["input_ids"]
        places = [at for at in range(1, len(ids) - 1) if at % GAP == 3]
        given = torch.tensor([ids])
        given[0, places] = tokenizer.mask_token_id
        with torch.no_grad():
            logits = model(given).logits[0, places]
        wanted = torch.tensor([ids[at] for at in places])
        losses.append((float(F.cross_entropy(logits, wanted, reduction="sum")), len(places)))
    found = told("small-encoder", "classification", "bitfit")["forgetting"]
    assert found["before"] == pytest.approx(mean(losses), rel=1e-4)


def test_an_encoder_decoder_writes_the_second_half(told):
    tokenizer, model = loaded(AutoModelForSeq2SeqLM, "small-seq2seq")
    losses = []
    for text in general_texts():
        words = text.split()
        source, target = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
        labels = tokenizer(target, return_tensors="pt")["input_ids"]
        with torch.no_grad():
            loss = model(**tokenizer(source, return_tensors="pt"), labels=labels).loss
        losses.append((float(loss) * labels.numel(), labels.numel()))
    found = told("small-seq2seq", "text_to_text", "lora")["forgetting"]
    assert found["before"] == pytest.approx(mean(losses), rel=1e-4)


def test_a_violent_training_forgets_and_is_told_so(told):
    extras = told("small-decoder", "language_modelling", "full", rate=0.05)
    assert extras["forgetting"]["after"] > 1.2 * extras["forgetting"]["before"]
    sentence = next(found.sentence for found in findings(extras) if found.key == "forgetting")
    assert "some is forgotten" in sentence


def test_what_leaves_the_model_alone_forgets_nothing(told):
    """Head only moves the head of the classes; LST reads the states of a model that stays as it was."""
    for method in ("head_only", "lst"):
        found = told("small-decoder", "classification", method)["forgetting"]
        assert found["after"] == pytest.approx(found["before"], rel=1e-6)


def test_without_a_head_for_words_nothing_is_told(told, tiny_model):
    assert "forgetting" not in told(str(tiny_model), "classification", "lora")
