"""Every method has a page that a person can learn it from, and no two are alike."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any, get_args

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.card import Site
from peft_engine.contract.settings import Settings, describe
from tests.methods import tiny
from tests.methods.test_paper_counts import LLAMA_7B, ROBERTA_BASE

METHODS = taxonomy.methods()
ALWAYS_THE_SAME = {"attention_fusion"}
"""A method of one size at one place: a question to all layers."""
MOVED_BY = [
    ("threshold_mask", "sparsity"),
    ("threshold_mask", "spared"),
    ("lt_sft", "share"),
    ("lt_sft", "words"),
]
"""Settings that say how much of the model's own numbers changes, and where: each shows by itself."""
NOTHING_TO_DRAW_IN = {"bitfit"}
"""A decoder may have no biases; there the method is refused."""
TRAINED = [key for key, method in METHODS.items() if method.card.family != "references"]
ENCODER, DECODER = ROBERTA_BASE, LLAMA_7B.for_task("language_modelling")


def page(key: str) -> str:
    return (METHODS[key].folder / "page.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", METHODS)
def test_a_page_names_its_paper_and_its_settings(key: str) -> None:
    text, card = page(key), METHODS[key].card
    assert text.startswith(f"# {card.label}")
    assert card.paper.arxiv in text
    missing = [
        info.label
        for info in describe(card.config)
        if not info.advanced and info.label.lower() not in text.lower()
    ]
    assert missing == []
    assert len(text.split()) > 80
    assert not {"$", "\\"} & set(text), "the window shows no LaTeX"


@pytest.mark.parametrize("key", TRAINED)
def test_a_page_has_all_that_a_person_asks_for(key: str) -> None:
    """Plain words first, then where it sits or how it works, formula, what to turn first, when to choose it
    and when not, cost and paper."""
    text, card = page(key), METHODS[key].card
    plain = text.partition("\n## ")[0].partition("```")[0]
    assert len(plain.split()) > 25
    parts = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    assert len(parts["What to turn first"].split()) >= 40
    assert len(parts["When to choose it"].split()) >= 25
    assert len(parts["What it costs"].split()) >= 35
    assert next(iter(parts)) not in ("What to turn first", "When to choose it", "What it costs")
    assert re.search(r"```\n.*?[=←·].*?```", text, re.DOTALL)
    paper = " ".join(text.strip().rpartition("\n\n")[2].split())
    assert paper.startswith("*")
    assert str(card.paper.year) in paper
    assert card.paper.title.split(":")[0] in paper


@pytest.mark.parametrize("key", TRAINED)
def test_it_is_said_when_something_else_is_better(key: str) -> None:
    """In the window below the drawing, and on the page with a reason or the name of what is better."""
    card = METHODS[key].card
    assert card.good_when
    assert card.not_when
    when = page(key).partition("## When to choose it")[2].partition("\n## ")[0].lower()
    others = {METHODS[other].card.label.lower() for other in METHODS if other != key}
    assert re.search(r"\b(not|never|cannot|avoid|relatives?|beaten)\b", when) or any(
        n in when for n in others
    )


@pytest.mark.parametrize("key", [key for key in TRAINED if not METHODS[key].card.identity_at_start])
def test_a_page_tells_when_a_method_does_not_begin_as_the_base_model(key: str) -> None:
    sentences = re.split(r"[.:;]\s", " ".join(page(key).split()))
    begins = re.compile(r"\b(start|begins?|first)\b")
    other = re.compile(r"\bbase\b|as before|exactly as|rounded model|differently")
    assert [told for told in sentences if begins.search(told) and other.search(told)]


@pytest.mark.parametrize("key", TRAINED)
def test_the_drawing_follows_the_settings(key: str) -> None:
    """Parts sit at places of the block; at least one setting moves them or makes them larger."""
    card = METHODS[key].card
    config = tiny.least(key, card.config())
    for shape in (ENCODER, DECODER):
        if shape.kind in card.kinds:
            parts = card.picture(config, shape)
            assert {part.site for part in parts} <= set(get_args(Site))
            assert all(0 < part.size <= 1 and part.label for part in parts)
            assert parts or key in NOTHING_TO_DRAW_IN
    assert (len(_drawings(key, _others(config))) > 1) is (key not in ALWAYS_THE_SAME)


@pytest.mark.parametrize(("key", "setting"), MOVED_BY)
def test_what_changes_of_the_model_is_drawn(key: str, setting: str) -> None:
    config = METHODS[key].card.config()
    others = [o for o in _others(config) if all(v == getattr(config, n) or n == setting for n, v in o)]
    assert len(_drawings(key, iter(others))) > 1


def _drawings(key: str, configs: Iterator[Settings]) -> set[Any]:
    """What is drawn of each, and the blocks in which it is."""
    card = METHODS[key].card
    touched = card.touched or (lambda config, shape: ())
    return {(card.picture(config, ENCODER), tuple(touched(config, ENCODER))) for config in configs}


def _others(config: Settings) -> Iterator[Settings]:
    """The settings as they are, and with each one, in turn, at its least, its most, or another of its
    choices."""
    yield config
    for info in describe(type(config)):
        values: list[Any] = [choice.value for choice in info.choices]
        if info.kind == "choices":
            values = [(value,) for value in values]
        elif info.kind == "switch":
            values = [True, False]
        elif info.low is not None and info.default is not None:
            values = [type(info.default)(end) for end in (info.low, info.high)]
        for value in values:
            yield config.model_copy(update={info.name: value})


def test_no_two_pages_are_alike() -> None:
    words = {key: _runs(page(key)) for key in METHODS}
    for one, other in combinations(METHODS, 2):
        shared = words[one] & words[other]
        assert len(shared) < 0.1 * min(len(words[one]), len(words[other])), (one, other, sorted(shared)[:5])


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every run of four words."""
    found = re.findall(r"\w+", text.lower())
    return set(zip(found, found[1:], found[2:], found[3:], strict=False))
