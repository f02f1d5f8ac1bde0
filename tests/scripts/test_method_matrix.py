"""A slice of the matrix: methods of each kind on architectures that stand apart; what is a break."""

from typing import Any

import pytest

from peft_engine.contract import taxonomy
from scripts import method_matrix
from scripts.matrix_page import TITLES, TYPES, page
from scripts.method_matrix import Outcome, attempt
from tests.methods import tiny

METHODS = ("lora", "sequential_adapter", "prompt_tuning", "prefix_tuning", "ia3", "bitfit")
APART = (
    "electra",
    "albert_groups",
    "deberta-v2",
    "modernbert",
    "mbart",
    "mt5",
    "gemma2",
    "gemma3_text",
    "phi",
)
APART += ("phi3", "gptj", "falcon", "falcon_grouped", "falcon_alibi", "bloom", "smollm3", "olmo", "olmo2")
NO_PREFIX = {"deberta-v2", "gptj", "falcon", "falcon_grouped", "falcon_alibi", "bloom"}


@pytest.mark.parametrize("architecture", APART)
@pytest.mark.parametrize("key", METHODS)
def test_a_method_does_what_it_claims(key: str, architecture: str) -> None:
    outcome = attempt(key, architecture)
    assert outcome.broken == ""
    refused = key == "prefix_tuning" and architecture in NO_PREFIX
    assert bool(outcome.reason) == refused
    if refused:
        assert "takes no keys and values" in outcome.reason


@pytest.mark.parametrize("key", ["lst", "attention_fusion"])
def test_what_needs_a_block_for_every_layer_is_refused_where_blocks_are_used_again(key: str) -> None:
    assert "same blocks" in attempt(key, "albert").reason


@pytest.mark.parametrize("key", ["prompt_tuning", "lst"])
def test_what_needs_more_than_shape_is_refused_where_nothing_else_is_known(key: str) -> None:
    assert "by their shape alone" in attempt(key, "granite").reason
    assert attempt("lora", "granite").works


def test_a_place_that_is_passed_by_is_a_break(monkeypatch: pytest.MonkeyPatch) -> None:
    tuner: Any = type(method_matrix.tiny.attach("lora", _usual("lora"), "gptj", "language_modelling").tuner)
    monkeypatch.setattr(tuner, "called", lambda self: -1)
    assert "places reached" in attempt("lora", "gptj").broken


def test_what_is_not_given_back_is_a_break(monkeypatch: pytest.MonkeyPatch) -> None:
    tuner: Any = type(
        method_matrix.tiny.attach("bitfit", _usual("bitfit"), "gptj", "language_modelling").tuner
    )
    monkeypatch.setattr(tuner, "detach", lambda self: None)
    assert "not given back" in attempt("bitfit", "gptj").broken


def test_the_page_puts_like_columns_together_and_numbers_the_reasons() -> None:
    names = ("bert", "roberta", "gptj")
    found = {(key, name): Outcome() for key in taxonomy.methods() for name in names}
    found["prefix_tuning", "gptj"] = Outcome(reason=f"Models of type {TYPES} cannot.")
    found["bitfit", "gptj"] = Outcome(changed="add_biases=True")
    made = page(found, dict.fromkeys(names, "kind"), "0.0")
    assert "| **A** | BERT, RoBERTa | kind |" in made
    assert "| **B** | GPT-J | kind |" in made
    assert "| Prefix-tuning | + | 1 |" in made
    assert "| BitFit | + | s |" in made
    assert "1. Models of type kind cannot." in made
    assert "- BitFit: add_biases=True." in made


def test_every_architecture_has_a_title_and_stands_on_the_page() -> None:
    assert set(TITLES) == set(tiny.ALL)
    told = method_matrix.PAGE.read_text(encoding="utf-8")
    for title in TITLES.values():
        assert title in told
    for method in taxonomy.methods().values():
        assert f"| {method.card.label} |" in told


def _usual(key: str) -> Any:
    return taxonomy.method(key).card.config()
