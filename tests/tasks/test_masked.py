"""Filling gaps: which tokens are asked for, and what the answers count."""

import math

import pytest
import torch
from transformers import BertConfig, BertForMaskedLM

from peft_engine.tasks.base import IGNORE
from peft_engine.tasks.masked import GapFilling
from peft_engine.training.streams import generator
from tests.tasks.conftest import END, LONGEST, PAD, START, VOCABULARY, WORDS, livelier, make_tokenizer
from tests.tasks.test_packing import texts_of

MASK = VOCABULARY


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(5)
    config = BertConfig(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48,
        vocab_size=VOCABULARY + 1, max_position_embeddings=LONGEST, pad_token_id=PAD,
    )  # fmt: skip
    return livelier(BertForMaskedLM(config))


@pytest.fixture(scope="module")
def task():
    words = make_tokenizer("[S] $A [E]")
    words.add_special_tokens({"mask_token": "[M]"})
    assert words.mask_token_id == MASK
    return GapFilling("masked_language_modelling", words, LONGEST)


ROWS = [{"item": f"i-{n}", "text": text} for n, text in enumerate(texts_of(6, 9, seed=1))]


def test_gaps_of_a_check_are_the_same_in_every_run_and_never_marks(task):
    for row in ROWS:
        one, two = task.encode(row), task.encode(dict(row))
        assert one == two
        asked = [n for n, target in enumerate(one["targets"]) if target != IGNORE]
        assert asked, "every text asks for something"
        assert all(one["targets"][n] == one["whole"][n] > END for n in asked)
        assert {0, len(one["whole"]) - 1}.isdisjoint(asked)
        assert all(
            read == whole
            for n, (read, whole) in enumerate(zip(one["input_ids"], one["whole"], strict=True))
            if n not in asked
        )


def test_a_step_draws_its_own_gaps_from_seed_and_place(task):
    examples = [task.encode(row) for row in ROWS]

    def drawn(seed, place):
        return task.collate_anew(examples, generator(seed, "gaps", place))

    first = drawn(1, 7)
    assert torch.equal(first["input_ids"], drawn(1, 7)["input_ids"])
    assert torch.equal(first["targets"], drawn(1, 7)["targets"])
    assert not torch.equal(first["targets"], drawn(1, 8)["targets"])
    assert not torch.equal(first["targets"], drawn(2, 7)["targets"])
    padded = first["attention_mask"] == 0
    assert bool((first["targets"][padded] == IGNORE).all())
    assert bool((first["targets"] != IGNORE).any(dim=1).all())


def test_fifteen_in_a_hundred_are_asked_for_and_of_these_eight_in_ten_are_hidden(task):
    ids = torch.randint(4, VOCABULARY, (400, 100), generator=torch.Generator().manual_seed(1))
    read, targets = task._hide(ids, torch.Generator().manual_seed(2))
    asked = targets != IGNORE
    assert float(asked.float().mean()) == pytest.approx(0.15, abs=0.006)
    hidden = (read == MASK) & asked
    assert float(hidden.sum() / asked.sum()) == pytest.approx(0.8, abs=0.015)
    # A drawn word is now and then the very same, and a mark among them the mask itself.
    other = asked & (read != MASK) & (read != ids)
    assert float(other.sum() / asked.sum()) == pytest.approx(0.1, abs=0.012)
    assert torch.equal(read[~asked], ids[~asked])


@torch.no_grad()
def test_loss_and_share_of_right_words_are_those_of_the_gaps(task, model):
    batch = task.collate([task.encode(row) for row in ROWS])
    loss, count = task.loss(model, batch)
    scores = task.score(model, batch, ROWS)
    by_hand, right, gaps = 0.0, 0, 0
    for row in ROWS:
        example = task.encode(row)
        ids = torch.tensor([example["input_ids"]])
        logs = model(input_ids=ids, attention_mask=torch.ones_like(ids)).logits[0].log_softmax(-1)
        for place, target in enumerate(example["targets"]):
            if target != IGNORE:
                by_hand -= float(logs[place, target])
                right += int(logs[place].argmax()) == target
                gaps += 1
    found = task.metrics(scores)
    assert count == gaps == sum(score.weight for score in scores)
    assert float(loss) == pytest.approx(by_hand, rel=1e-4)
    assert found["loss"] == pytest.approx(by_hand / gaps, rel=1e-4)
    assert found["perplexity"] == pytest.approx(math.exp(by_hand / gaps), rel=1e-4)
    assert found["accuracy"] == pytest.approx(right / gaps)
    assert [score.target.split() for score in scores] == [
        [WORDS[t - 4] for t in task.encode(row)["targets"] if t != IGNORE] for row in ROWS
    ]


@torch.no_grad()
def test_gaps_that_somebody_writes_are_filled_and_the_rest_stays(task, model):
    (filled,) = task.fill(model, ["the old ___ is red"])
    words = filled.split()
    assert (words[:2], words[3:], len(words)) == (["the", "old"], ["is", "red"], 5)
    ids = torch.tensor([[START, 4, 10, MASK, 8, 9, END]])
    best = int(model(input_ids=ids, attention_mask=torch.ones_like(ids)).logits[0, 3].argmax())
    assert words[2] == task.tokenizer.decode([best])
    assert task.fill(model, ["the old house"]) == ["the old house"]
