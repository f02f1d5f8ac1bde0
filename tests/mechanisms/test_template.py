"""Vectors among the words: each where it belongs, no word lost, and nobody behind the last block notices."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from peft_engine.anatomy.model import Anatomy
from peft_engine.mechanisms.additive import Additive
from peft_engine.mechanisms.prompt import Prompt
from peft_engine.mechanisms.template import TemplateInsertion, TextPlaces
from tests.mechanisms import small

BEGIN, END = 3, 4
TOKENIZER = SimpleNamespace(cls_token_id=BEGIN, sep_token_id=END)


def _tuner(architecture: str, task: str = "classification") -> Any:
    model = small.model(architecture, "classification" if architecture in small.ENCODERS else "")
    tuner = Additive(cast(Any, None))
    tuner.build = lambda generator: None  # type: ignore[method-assign] # the hooks come from the test
    tuner.attach(Anatomy(model, task=task, tokenizer=TOKENIZER), generator=torch.Generator())
    return tuner


PAIRS = torch.tensor(
    [
        [BEGIN, 10, 11, END, 20, 21, END, 0],
        [BEGIN, 10, END, END, 20, 21, 22, END],
        [BEGIN, 10, 11, 12, END, 0, 0, 0],
        [BEGIN, 10, 11, 12, 13, 14, 15, 16],
    ]
)


def test_the_places_of_pairs_and_single_texts() -> None:
    mask = (PAIRS != 0).long()
    pair = TextPlaces(_tuner("bert", "pair_classification"), PAIRS, mask)
    assert pair.begin.tolist() == [1, 1, 1, 1]
    assert pair.second.tolist() == [4, 4, -1, -1]
    assert pair.end.tolist() == [6, 7, 4, 8]  # the last row was cut and has no mark at its end
    single = TextPlaces(_tuner("bert"), PAIRS, mask)
    assert single.second.tolist() == [-1] * 4
    assert single.end.tolist() == pair.end.tolist()
    padded_left = TextPlaces(_tuner("bert"), PAIRS.flip(1)[:1], mask.flip(1)[:1])
    assert (padded_left.begin.item(), padded_left.end.item()) == (2, 8 - 1)


@pytest.mark.parametrize("architecture", [*small.ENCODERS, *small.PAIRS])
def test_vectors_of_words_are_those_words(architecture: str) -> None:
    """The same answer as for texts in which these words were written at these places."""
    tuner = _tuner(architecture)
    model = tuner.anatomy.model
    words = torch.tensor([50, 51, 52])
    vectors = Prompt(tuner.anatomy.embedding()(words))
    before = (
        torch.tensor([[1, 3, 3], [0, 2, 5]])
        if architecture in small.PAIRS
        else torch.tensor([[1, 3, 3], [1, 2, 5]])
    )
    batch = small.inputs(architecture)
    text, mask = batch["input_ids"], batch["attention_mask"]
    longer = []
    for row, places in zip(text.tolist(), before.tolist(), strict=True):
        for place, word in reversed(list(zip(places, words.tolist(), strict=True))):
            row.insert(place, word)
        longer.append(row)
    assert longer[0][longer[0].index(50) - 1] == text[0, before[0, 0] - 1]
    wide = torch.cat([torch.ones(2, 3, dtype=torch.long), mask], dim=1)
    expected = small.logits(model, {**batch, "input_ids": torch.tensor(longer), "attention_mask": wide})
    seen: list[torch.Tensor] = []
    TemplateInsertion(tuner, vectors, lambda text: before, seen.append)
    assert small.same(small.logits(model, batch), expected)
    assert tuner.called() == tuner.sites()
    if architecture in small.ENCODERS:
        assert seen[0].shape == (2, 3, 32)


@pytest.mark.parametrize("architecture", [*small.ENCODERS, *small.PAIRS])
def test_right_padding_changes_no_answer(architecture: str) -> None:
    tuner = _tuner(architecture)
    vectors = Prompt(torch.randn(2, 32, generator=torch.Generator().manual_seed(1)))
    TemplateInsertion(tuner, vectors, lambda text: torch.stack([text.begin, text.end], dim=1))
    batch = small.inputs(architecture)
    alone = {name: value[1:] for name, value in batch.items()}
    alone |= {name: alone[name][:, :-2] for name in ("input_ids", "attention_mask")}
    found, expected = small.logits(tuner.anatomy.model, batch)[1:], small.logits(tuner.anatomy.model, alone)
    assert small.same(found, expected, 1e-4)


def test_the_kinds_of_a_pair_are_kept() -> None:
    """A vector is of the part that it follows; the words keep theirs."""
    tuner = _tuner("bert", "pair_classification")
    batch = {"input_ids": PAIRS, "attention_mask": (PAIRS != 0).long()}
    kinds = torch.tensor([[0, 0, 0, 0, 1, 1, 1, 0]]).expand(4, -1)
    given: dict[str, torch.Tensor] = {}
    tuner.anatomy.base.embeddings.register_forward_pre_hook(
        lambda _, a, named: given.update(named), with_kwargs=True
    )
    TemplateInsertion(tuner, Prompt(torch.zeros(2, 32)), lambda text: torch.stack([text.begin, text.end], 1))
    small.logits(tuner.anatomy.model, {**batch, "token_type_ids": kinds})
    assert given["token_type_ids"][0].tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1, 0]
