"""The three models of our own: whole, small, loadable without a network, and not empty-headed."""

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open
from transformers import (
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    AutoTokenizer,
)

RESOURCES = Path(__file__).parents[2] / "resources"
MODELS = RESOURCES / "models"
AUTO: dict[str, Any] = {
    "small-encoder": AutoModelForMaskedLM,
    "small-decoder": AutoModelForCausalLM,
    "small-seq2seq": AutoModelForSeq2SeqLM,
}
KEYS = sorted(AUTO)
MEGABYTE = 10**6
# Random weights start at about ln(4096) = 8.3 nats per token.
STORIES_LOSS = 4.8


def card(key: str) -> dict[str, Any]:
    return tomllib.loads((MODELS / key / "card.toml").read_text(encoding="utf-8"))


def load(key: str) -> tuple[Any, Any]:
    model = AUTO[key].from_pretrained(MODELS / key, local_files_only=True)
    return model.eval(), AutoTokenizer.from_pretrained(MODELS / key, local_files_only=True)


def texts(data: str, column: str, rows: int) -> list[str]:
    lines = (RESOURCES / "data" / data / "test.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)[column] for line in lines[:rows]]


def test_all_together_stay_under_thirty_megabytes() -> None:
    assert sum(f.stat().st_size for f in MODELS.rglob("*") if f.is_file()) <= 30 * MEGABYTE


@pytest.mark.parametrize("key", KEYS)
def test_the_weights_are_those_of_the_card(key: str) -> None:
    weights = MODELS / key / "model.safetensors"
    digest = hashlib.sha256(weights.read_bytes()).hexdigest()
    assert digest == card(key)["sha256"]
    assert digest in (MODELS / key / "README.md").read_text(encoding="utf-8")
    with safe_open(weights, framework="pt") as file:
        assert all(file.get_slice(name).get_dtype() == "F16" for name in file.keys())  # noqa: SIM118 - no mapping


@pytest.mark.parametrize("key", KEYS)
def test_loads_as_float32_with_as_many_parameters_as_the_card_says(key: str) -> None:
    model, tokenizer = load(key)
    assert sum(p.numel() for p in model.parameters()) == card(key)["parameters"]
    assert model.dtype == torch.float32
    assert all(bool(torch.isfinite(p).all()) for p in model.parameters())
    assert len(tokenizer) == model.get_input_embeddings().weight.shape[0]
    assert type(model).__name__ in json.loads((MODELS / key / "config.json").read_text())["architectures"]


@pytest.mark.parametrize("key", KEYS)
def test_the_tokenizer_gives_every_character_back(key: str) -> None:
    tokenizer = AutoTokenizer.from_pretrained(MODELS / key, local_files_only=True)
    written = "größer als 168 km, naïve “quotes” 🙂 - yes!"
    ids = tokenizer(written)["input_ids"]
    assert tokenizer.unk_token_id not in ids
    assert tokenizer.decode(ids, skip_special_tokens=True) == written


def test_special_tokens_stand_where_the_layouts_have_them() -> None:
    encoder, decoder, seq2seq = (
        AutoTokenizer.from_pretrained(MODELS / key, local_files_only=True)
        for key in ("small-encoder", "small-decoder", "small-seq2seq")
    )
    pair = encoder("one", "two")
    tokens = encoder.convert_ids_to_tokens(pair["input_ids"])
    assert (tokens[0], tokens[-1], tokens.count("[SEP]")) == ("[CLS]", "[SEP]", 2)
    assert set(pair["token_type_ids"]) == {0, 1}
    assert {encoder.pad_token, encoder.mask_token, encoder.unk_token} == {"[PAD]", "[MASK]", "[UNK]"}
    assert decoder("one")["input_ids"][0] == decoder.bos_token_id
    assert None not in (decoder.eos_token_id, decoder.pad_token_id)
    assert seq2seq("one")["input_ids"][-1] == seq2seq.eos_token_id
    assert seq2seq.convert_tokens_to_ids("<extra_id_0>") != seq2seq.unk_token_id


def test_the_encoder_brings_its_pooler_for_classification() -> None:
    first, second = (
        AutoModelForSequenceClassification.from_pretrained(MODELS / "small-encoder", num_labels=6)
        for _ in range(2)
    )
    assert torch.equal(first.bert.pooler.dense.weight, second.bert.pooler.dense.weight)
    assert not torch.equal(first.classifier.weight, second.classifier.weight)


@torch.no_grad()
def test_the_decoder_knows_something_of_stories() -> None:
    model, tokenizer = load("small-decoder")
    batch = tokenizer(texts("stories", "text", 48), return_tensors="pt", padding=True)
    labels = batch["input_ids"].masked_fill(batch["attention_mask"] == 0, -100)
    assert float(model(**batch, labels=labels).loss) < STORIES_LOSS


@torch.no_grad()
@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("small-decoder", ["The dog ran into the garden and", "Anna went to the window and"]),
        ("small-seq2seq", ["dog | garden | ran", "translate English to German: I have a dog."]),
    ],
)
def test_what_is_written_greedily_is_not_one_word_over_and_over(key: str, given: list[str]) -> None:
    model, tokenizer = load(key)
    written = []
    for text in given:
        ids = tokenizer(text, return_tensors="pt")
        out = model.generate(**ids, max_new_tokens=24, do_sample=False)[0]
        if key == "small-decoder":
            out = out[ids["input_ids"].shape[1] :]
        written.append(tokenizer.decode(out, skip_special_tokens=True))
        words = written[-1].split()
        assert words
        assert len(set(words)) >= 0.5 * len(words)
    assert written[0] != written[1]


@torch.no_grad()
def test_the_encoder_decoder_writes_of_what_it_is_given() -> None:
    model, tokenizer = load("small-seq2seq")
    for text, fitting in (
        ("dog | garden | ran", {"dog", "garden", "ran"}),
        ("Tom | letter | wrote | sister", {"Tom", "letter", "wrote"}),
        ("translate English to German: We have no time.", {"Wir", "haben"}),
        ("the dog ran the into garden", {"dog", "ran", "into", "garden"}),
    ):
        out = model.generate(**tokenizer(text, return_tensors="pt"), max_new_tokens=24, do_sample=False)[0]
        written = tokenizer.decode(out, skip_special_tokens=True)
        assert fitting <= set(written.strip(".").replace(".", " ").split()), (text, written)


@torch.no_grad()
def test_the_encoder_guesses_a_fitting_word_for_a_masked_one() -> None:
    model, tokenizer = load("small-encoder")
    for text, fitting in (
        ("She opened the [MASK] and went into the house.", "door"),
        ("What is your [MASK]?", "name"),
    ):
        ids = tokenizer(text, return_tensors="pt")
        place = ids["input_ids"][0].tolist().index(tokenizer.mask_token_id)
        guesses = model(**ids).logits[0, place].topk(5).indices
        assert fitting in [tokenizer.decode([token]).strip() for token in guesses]
