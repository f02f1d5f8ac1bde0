"""Sorting into classes: losses by hand, metrics by scikit-learn, padding without effect."""

import random

import pytest
import torch
from sklearn.metrics import accuracy_score, f1_score, log_loss, matthews_corrcoef

from peft_engine.contract.problems import EngineError
from peft_engine.tasks.base import ItemScore, mean_loss
from peft_engine.tasks.classification import Classification
from tests.tasks.conftest import END, LONGEST, START, WORDS, make_tokenizer

LABELS = ("fine", "poor", "so-so")
KINDS = ("bert", "llama-classifier", "t5-classifier")
TEMPLATES = {
    "bert": ("[S] $A [E]", "[S] $A [E] $B:1 [E]:1"),
    "llama-classifier": ("[S] $A", "[S] $A $B"),
    "t5-classifier": ("$A [E]", "$A $B [E]"),
}


def task_for(kind, key="classification", longest=LONGEST):
    return Classification(key, make_tokenizer(*TEMPLATES[kind]), LABELS, longest, segments=kind == "bert")


def rows_of(count, seed=0, pair=False):
    draw = random.Random(seed)
    rows = []
    for number in range(count):
        texts = [" ".join(draw.choices(WORDS, k=draw.randint(1, 8))) for _ in range(2)]
        row = {"text_a": texts[0], "text_b": texts[1]} if pair else {"text": texts[0]}
        rows.append({"item": f"i-{number}", "label": draw.choice(LABELS), **row})
    return rows


def batch_of(task, rows):
    return task.collate([task.encode(row) for row in rows])


@torch.no_grad()
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", ["classification", "pair_classification"])
def test_the_loss_is_the_negative_logarithm_of_the_right_class(model, kind, key):
    task, rows = task_for(kind, key), rows_of(6, pair=key == "pair_classification")
    loss, count = task.loss(model(kind), batch_of(task, rows))
    by_hand = 0.0
    for row in rows:  # one at a time, so that nothing is padded
        batch = batch_of(task, [row])
        inputs = {name: value for name, value in batch.items() if name != "labels"}
        powers = model(kind)(**inputs).logits[0].double().exp()
        by_hand -= float((powers[LABELS.index(row["label"])] / powers.sum()).log())
    assert count == 6
    assert float(loss) == pytest.approx(by_hand, rel=1e-5)


@torch.no_grad()
@pytest.mark.parametrize("kind", KINDS)
def test_padding_does_not_change_a_score(model, kind):
    task, rows = task_for(kind), rows_of(7)
    together = task.score(model(kind), batch_of(task, rows), rows)
    for row, score in zip(rows, together, strict=True):
        (alone,) = task.score(model(kind), batch_of(task, [row]), [row])
        assert (score.item, score.target) == (row["item"], row["label"])
        assert score.loss == pytest.approx(alone.loss, abs=1e-5)
        assert score.probabilities == pytest.approx(alone.probabilities, abs=1e-5)
        assert score.right is (score.prediction == score.target)
        assert sum(score.probabilities) == pytest.approx(1, abs=1e-5)
        assert LABELS[score.probabilities.index(max(score.probabilities))] == score.prediction
    loss, count = task.loss(model(kind), batch_of(task, rows))
    assert mean_loss(together) == pytest.approx(float(loss) / count, rel=1e-5)


def test_metrics_are_those_of_scikit_learn():
    draw = random.Random(1)
    scores, tables = [], []
    for number in range(40):
        powers = [draw.random() for _ in LABELS]
        table = [p / sum(powers) for p in powers]
        tables.append(table)
        target, guess = draw.randrange(3), table.index(max(table))
        scores.append(
            ItemScore(
                item=str(number),
                loss=-float(torch.tensor(table[target], dtype=torch.float64).log()),
                weight=1,
                prediction=LABELS[guess],
                target=LABELS[target],
                right=guess == target,
                probabilities=table,
            )
        )
    found = task_for("bert").metrics(scores)
    targets, guesses = [s.target for s in scores], [s.prediction for s in scores]
    assert found["accuracy"] == pytest.approx(accuracy_score(targets, guesses))
    assert found["macro_f1"] == pytest.approx(f1_score(targets, guesses, average="macro"))
    assert found["matthews"] == pytest.approx(matthews_corrcoef(targets, guesses))
    assert found["loss"] == pytest.approx(log_loss(targets, tables, labels=list(LABELS)))


def test_metrics_where_only_one_class_was_seen():
    scores = [
        ItemScore(item=str(i), loss=0.1, weight=1, prediction="fine", target="fine", right=True) for i in "ab"
    ]
    found = task_for("bert").metrics(scores)
    assert (found["accuracy"], found["matthews"]) == (1.0, 0.0)


def test_long_texts_are_cut_and_keep_their_marks():
    task = task_for("bert", longest=6)
    example = task.encode({"item": "i", "text": " ".join(WORDS), "label": "fine"})
    assert len(example["input_ids"]) == 6
    assert (example["input_ids"][0], example["input_ids"][-1]) == (START, END)


def test_segments_tell_the_texts_of_a_pair_apart_only_where_the_model_knows_them():
    row = {"item": "i", "text_a": "the house", "text_b": "is red", "label": "fine"}
    kinds = batch_of(task_for("bert", "pair_classification"), [row])["token_type_ids"]
    assert kinds.tolist() == [[0, 0, 0, 0, 1, 1, 1]]
    assert "token_type_ids" not in batch_of(task_for("llama-classifier", "pair_classification"), [row])


def test_a_label_that_was_never_seen_is_refused():
    with pytest.raises(EngineError, match="label odd of item test-3") as refused:
        task_for("bert").encode({"item": "test-3", "text": "the house", "label": "odd"})
    assert refused.value.problems[0].field == "data.0.columns.label"
