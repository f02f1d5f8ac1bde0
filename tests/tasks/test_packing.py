"""Blocks of joined texts: nothing is lost, and each text is learned as if it stood alone."""

import math
import random

import pytest
import torch
from torch import nn

from peft_engine.tasks.base import IGNORE
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.packing import blocks, keeps_apart
from tests.tasks.conftest import END, LONGEST, START, WORDS, make_tokenizer


def texts_of(count, longest, seed=0):
    draw = random.Random(seed)
    return [" ".join(draw.choices(WORDS, k=draw.randint(1, longest))) for _ in range(count)]


def test_blocks_hold_every_token_once_and_are_full():
    made = list(blocks([[2, 5, 6, 3], [2, 7, 3], [2, 8, 9, 10, 11, 12, 3]], 5))
    assert [each["input_ids"] for each in made] == [[2, 5, 6, 3, 2], [7, 3, 2, 8, 9], [10, 11, 12, 3]]
    assert [each["positions"] for each in made] == [[0, 1, 2, 3, 0], [0, 1, 0, 1, 2], [0, 1, 2, 3]]
    no = IGNORE
    assert [each["targets"] for each in made] == [[no, 5, 6, 3, no], [7, 3, no, 8, 9], [10, 11, 12, 3]]
    assert list(blocks([[2]], 5)) == []  # nothing is foretold in it


def test_texts_are_longer_than_a_block_may_be():
    task = CausalWriting("language_modelling", make_tokenizer(), 6)
    made = task.blocks([" ".join(WORDS)])
    assert [token for each in made for token in each["input_ids"]] == [START, *range(4, 4 + len(WORDS)), END]


@torch.no_grad()
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_the_loss_of_a_block_is_the_sum_over_its_texts(model, kind):
    task = CausalWriting("language_modelling", make_tokenizer(), LONGEST)
    texts = texts_of(9, 5)
    assert keeps_apart(model(kind))
    task.apart = True
    # Only texts that are in one block whole are what they are alone.
    lengths, whole, room = [len(text.split()) + 2 for text in texts], [], LONGEST
    for text, length in zip(texts, lengths, strict=True):
        if length > room:
            break
        whole, room = [*whole, text], room - length
    packed = task.blocks(whole)
    assert len(packed) == 1
    assert len(whole) > 2
    loss, count = task.loss(model(kind), task.collate([*packed, *task.blocks(texts[:1])]))
    alone, targets = 0.0, 0
    for text in [*whole, texts[0]]:
        own, number = task.loss(model(kind), task.collate([task.encode({"item": "i", "text": text})]))
        alone, targets = alone + float(own), targets + number
    assert count == targets
    assert float(loss) == pytest.approx(alone, rel=1e-5)
    task.apart = False
    seen, same = task.loss(model(kind), task.collate(packed))
    assert same == targets - len(texts[0].split()) - 1
    assert abs(float(seen) - (alone - float(own))) > 0.02, "each text sees those before it"


def test_a_model_that_takes_no_positions_cannot_keep_texts_apart():
    class Blind(nn.Module):
        def __init__(self):
            super().__init__()
            self.config = type("Config", (), {"vocab_size": 20})()
            self.table = nn.Embedding(20, 20)

        def forward(self, input_ids, attention_mask=None, use_cache=False):
            raise AssertionError("it is not asked without positions first")

    assert not keeps_apart(Blind())


@torch.no_grad()
def test_bits_per_byte_are_the_nats_of_all_tokens_over_the_bytes_of_the_text(model):
    task = CausalWriting("language_modelling", make_tokenizer(), LONGEST)
    rows = [{"item": str(n), "text": text} for n, text in enumerate(texts_of(5, 6, seed=3))]
    scores = task.score(model("llama"), task.collate([task.encode(row) for row in rows]), rows)
    nats = sum(float(task.loss(model("llama"), task.collate([task.encode(row)]))[0]) for row in rows)
    size = sum(len(row["text"].encode()) for row in rows)
    assert task.metrics(scores)["bits_per_byte"] == pytest.approx(nats / math.log(2) / size, rel=1e-5)


def test_bytes_are_those_of_the_tokens_that_are_foretold():
    words = make_tokenizer()
    assert CausalWriting("language_modelling", words, 6).encode({"text": "the old house"})["bytes"] == 13
    cut = CausalWriting("language_modelling", words, 5).encode({"text": "the old house is red and old"})
    assert cut["bytes"] == len("the old house")
    words.bos_token = None  # the first token is then foretold from nothing
    assert CausalWriting("language_modelling", words, 9).encode({"text": "the old house"})["bytes"] == 9
