"""Classes by the names that a model finds likely, and examples before a question."""

import math

import pytest
import torch

from peft_engine.tasks.by_name import ByName
from peft_engine.tasks.causal import CausalWriting
from peft_engine.tasks.seq2seq import PairWriting
from peft_engine.tasks.showing import that_fit
from tests.tasks.conftest import LONGEST, START, WORDS, make_tokenizer
from tests.tasks.test_chat import TEMPLATE, counted
from tests.tasks.test_chat import task as talking

LABELS = ("good", "bad_old", "big")
UNKNOWN = 1
ROWS = [
    {"item": "a", "text": "the house is red", "label": "good"},
    {"item": "b", "text": "a tree", "label": "bad_old"},
]
SHOWN = [{"item": "t", "text": "old tree", "label": "big"}, {"item": "u", "text": "who is", "label": "good"}]


def ids(text):
    return [4 + WORDS.index(word) if word in WORDS else UNKNOWN for word in text.split()]


def by_name(key="classification", longest=LONGEST):
    return ByName(key, make_tokenizer(), LABELS, longest, False)


@torch.no_grad()
@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_a_class_is_as_likely_as_its_name_behind_the_text(model, kind):
    task = by_name()
    scores = task.score(model(kind), task.collate([task.encode(row) for row in ROWS]), ROWS)
    for row, score in zip(ROWS, scores, strict=True):
        sums = []
        for label in LABELS:
            before = [START, UNKNOWN, *ids(row["text"]), UNKNOWN]  # "Text:" and "Label:" are not known to it
            total = 0.0
            for token in ids(label.replace("_", " ")):
                logs = model(kind)(input_ids=torch.tensor([before])).logits[0, -1].log_softmax(-1)
                total, before = total + float(logs[token]), [*before, token]
            sums.append(total)
        whole = math.log(sum(map(math.exp, sums)))
        assert score.probabilities == pytest.approx([math.exp(one - whole) for one in sums], abs=1e-5)
        assert score.prediction == LABELS[sums.index(max(sums))]
        assert score.loss == pytest.approx(whole - sums[LABELS.index(row["label"])], abs=1e-4)
        assert score.target == row["label"]


def test_examples_stand_before_a_text_with_their_classes_as_many_as_fit():
    task = by_name().showing(SHOWN)
    own = [UNKNOWN, *ids("the house is red"), UNKNOWN]
    shown = [
        [UNKNOWN, *ids("old tree"), UNKNOWN, *ids("big")],
        [UNKNOWN, *ids("who is"), UNKNOWN, *ids("good")],
    ]
    assert task.encode(ROWS[0])["input_ids"] == [START, *shown[0], *shown[1], *own]
    assert task.fitted == (2,)
    short = by_name(longest=15).showing(SHOWN)
    assert short.encode(ROWS[0])["input_ids"] == [START, *shown[1], *own]
    assert short.fitted == (1,)
    assert by_name().shown == ()


def test_an_example_that_is_too_long_makes_room_for_the_others():
    assert that_fit([[1], [2] * 9, [3, 3]], 4) == [[1], [3, 3]]
    assert that_fit([[1], [2]], 1) == [[2]]
    assert that_fit([[1]], 0) == []


def test_both_texts_of_a_pair_are_read():
    row = {"item": "p", "text_a": "a tree", "text_b": "is old", "label": "good"}
    found = by_name("pair_classification").encode(row)["input_ids"]
    assert found == [START, UNKNOWN, *ids("a tree"), UNKNOWN, *ids("is old"), UNKNOWN]


def test_examples_of_writing_tasks_count_for_nothing():
    asked = {"item": "q", "prompt": "what is red", "answer": "the house"}
    shown = [{"item": "r", "prompt": "who is old", "answer": "a tree"}]
    lines = CausalWriting("instructions", make_tokenizer(), LONGEST).showing(shown)
    assert lines.encode(asked)["input_ids"][1:-3] == ids("who is old a tree what is red")
    assert counted(lines, asked) == ["the house [E]"]
    turns = talking(TEMPLATE, key="instructions", form="own").showing(shown)
    assert counted(turns, asked) == ["the house [E]"]
    assert turns.to_write(asked, 5)[0]["input_ids"].shape[1] == 6 + 5 + 6 + 2
    pair = PairWriting("text_to_text", make_tokenizer("$A [E]"), 9).showing(
        [{"source": "old tree", "target": "big house"}, {"source": "red", "target": "bad"}]
    )
    found = pair.encode({"source": "who is the", "target": "a"})
    assert found["input_ids"][:-1] == ids("red bad who is the")
    assert pair.fitted == (1,)
    assert len(found["targets"]) == 2


def test_a_conversation_shows_its_examples_behind_what_the_system_says():
    row = {
        "item": "c",
        "messages": [
            {"role": "system", "content": "good"},
            {"role": "user", "content": "what"},
            {"role": "assistant", "content": "tree"},
        ],
    }
    turns = [{"role": "user", "content": "who"}, {"role": "assistant", "content": "a"}]
    made = talking(TEMPLATE).showing([{"item": "d", "messages": turns}])
    words = [made.tokenizer.decode([token]) for token in made.encode(row)["input_ids"]]
    kept = [word for word in words if word in WORDS]
    assert kept == ["good", "who", "a", "what", "tree"]
    assert counted(made, row) == ["tree [E]"]
