"""Tasks that a new head answers: what a row becomes, what the head is asked, and what its answers score."""

import json
import math
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from peft_engine.compare.scores import _read
from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.data.parts import load_parts
from peft_engine.tasks.base import IGNORE, ItemScore
from peft_engine.tasks.make import reader_of
from peft_engine.tasks.tagging import first_tokens
from peft_engine.training.result import _line
from tests.methods import reading


class Head(nn.Module):
    """Answers with given numbers, whatever it reads."""

    def __init__(self, *numbers: Tensor) -> None:
        super().__init__()
        self.numbers = numbers

    def forward(self, **read: Tensor) -> Any:
        if len(self.numbers) == 1:
            return SimpleNamespace(logits=self.numbers[0])
        start, end = self.numbers
        return SimpleNamespace(start_logits=start, end_logits=end)


def scored(task: Any, head: Head) -> list[ItemScore]:
    rows = reading.ROWS[task.key]
    found: list[ItemScore] = task.score(head, reading.batch_of(task, rows), rows)
    return found


def test_every_label_is_a_question_of_its_own() -> None:
    task = reading.task_of("multi_label")
    logits = torch.tensor([[3.0, -2.0, 1.0], [-1.0, 0.5, -1.0], [-9.0, 4.0, 0.0]])
    scores = scored(task, Head(logits))
    assert [score.given for score in scores] == [["a", "c"], ["b"], ["b", "c"]]
    assert [score.right for score in scores] == [True, False, False]
    # The threshold is 0.5, which is a logit of 0.
    first = [math.log1p(math.exp(-3)), math.log1p(math.exp(-2)), math.log1p(math.exp(-1))]
    assert scores[0].loss == pytest.approx(sum(first) / 3)
    # a: one of one; b: one right, one too much; c: one right, one too much.
    found = task.metrics(scores)
    assert found["micro_f1"] == pytest.approx(2 * 3 / (2 * 3 + 2))
    assert found["macro_f1"] == pytest.approx((1 + 2 / 3 + 2 / 3) / 3)
    assert found["exact_match"] == pytest.approx(1 / 3)


def test_numbers_are_learned_in_units_of_their_spread_and_told_in_their_own() -> None:
    task = reading.task_of("regression")
    assert task.facts() == pytest.approx(
        {"mean": 20.0, "deviation": math.sqrt(200 / 3), "least": 10.0, "most": 30.0}
    )
    labels = reading.batch_of(task)["labels"]
    assert float(labels.mean()) == pytest.approx(0, abs=1e-6)
    assert float(labels.square().mean()) == pytest.approx(1)
    scores = scored(task, Head(torch.tensor([[-1.0], [1.0], [0.0]])))
    spread = math.sqrt(200 / 3)
    assert [float(s.prediction) for s in scores] == pytest.approx([20 - spread, 20 + spread, 20], rel=1e-5)
    found = task.metrics(scores)
    assert found["pearson"] == pytest.approx(1)
    assert found["spearman"] == pytest.approx(1)
    assert found["mae"] == pytest.approx(2 * (10 - spread) / 3, rel=1e-4)
    # What is told of it is enough to give the same numbers where there are no rows.
    again = reader_of("regression", reading.tokenizer(), (), 32, True, 0, task.facts())
    assert [s.prediction for s in scored(again, Head(torch.tensor([[-1.0], [1.0], [0.0]])))] == [
        s.prediction for s in scores
    ]


def test_always_the_same_number_correlates_with_nothing() -> None:
    task = reading.task_of("regression")
    assert task.metrics(scored(task, Head(torch.zeros(3, 1))))["pearson"] == 0.0


def test_the_first_token_of_a_word_answers_for_it() -> None:
    # "re##d", a blank by itself, a token that brings its blank along, and a mark around the text.
    offsets = [(0, 0), (0, 2), (2, 3), (3, 4), (4, 6), (6, 10), (0, 0)]
    assert first_tokens(["red", "ox", "has"], offsets, [1, 0, 0, 0, 0, 0, 1]) == {0: 1, 1: 3, 2: 5}


def test_words_that_do_not_fit_are_cut_with_their_tags() -> None:
    task = reading.task_of("token_classification", max_length=4)
    example = task.encode(reading.ROWS["token_classification"][0])
    assert example["label"] == [IGNORE, 0, 1, IGNORE]


def test_marks_count_only_where_all_of_them_is_right() -> None:
    task = reading.task_of("token_classification")
    #   [CLS] w1 w2 w3 [SEP]: O B-x I-x, and [CLS] w9 [SEP]: an I-x that continues nothing
    tags = torch.tensor([[0, 0, 1, 2, 0], [0, 2, 0, 0, 0]])
    scores = scored(task, Head(torch.nn.functional.one_hot(tags, 3).float() * 9))
    assert [score.prediction for score in scores] == ["x: w2 w3", "x: w9"]
    assert [score.right for score in scores] == [True, False]
    found = task.metrics(scores)
    assert found["entity_precision"] == 1.0
    assert found["entity_recall"] == 0.5
    assert found["entity_f1"] == pytest.approx(2 / 3)
    assert found["token_accuracy"] == 0.75


def test_choices_are_weighed_against_those_of_their_own_row() -> None:
    task = reading.task_of("multiple_choice")
    batch = reading.batch_of(task)
    assert batch.rows == 2
    assert len(batch["input_ids"]) == 5
    logits = torch.tensor([[1.0], [2.0], [0.5], [0.0], [9.0]])
    scores = scored(task, Head(logits))
    assert [score.prediction for score in scores] == ["w4 w5", "w9 w1"]
    assert scores[0].loss == pytest.approx(math.log1p(math.exp(-1)))
    assert len(scores[0].probabilities) == 2
    loss, count = task.loss(Head(logits), batch)
    assert (float(loss), count) == (pytest.approx(sum(score.loss for score in scores)), 2)
    assert task.metrics(scores)["accuracy"] == 0.5


def test_a_long_passage_is_read_in_windows_of_which_those_with_the_answer_have_it_as_target() -> None:
    task = reading.task_of("question_answering", max_length=12)
    words = [f"w{number}" for number in range(20)]
    passage = " ".join(words)
    row = {"item": "0", "question": "w1 w2", "passage": passage, "answers": ["w13 w14"]}
    row["starts"] = [passage.index("w13 w14")]
    windows = task.encode(row)["windows"]
    assert len(windows) > 2
    held = [window for window in windows if window["label"] != (0, 0)]
    assert held
    for window in windows:
        assert len(window["input_ids"]) <= 12
        first, last = window["label"]
        told = [passage[slice(*window["offsets"][place])] for place in range(first, last + 1)]
        inside = {passage[slice(*place)] for place in window["offsets"]}
        assert told == (["w13", "w14"] if {"w13", "w14"} <= inside else [""])
    assert {passage[slice(*place)] for w in windows for place in w["offsets"]} >= set(words)
    assert len(list(task.windows([row]))) == len(windows)
    # The likeliest answer of all windows is the answer, wherever it stands.
    batch = task.collate([task.encode(row)])
    starts, ends = torch.zeros(2, *batch["input_ids"].shape)
    number = windows.index(held[-1])
    first, last = held[-1]["label"]
    starts[number, first], ends[number, last] = 5.0, 5.0
    score = _window_by_window(task, row, batch, starts, ends)
    assert (score.prediction, score.right, score.credit) == ("w13 w14", True, 1.0)


def _window_by_window(task: Any, row: dict[str, Any], batch: Any, starts: Tensor, ends: Tensor) -> ItemScore:
    """The score of a row; its windows are read one by one, as there is one row."""
    given = iter(range(len(starts)))

    class Reader(nn.Module):
        def forward(self, **read: Tensor) -> Any:
            n = next(given)
            return SimpleNamespace(start_logits=starts[n : n + 1], end_logits=ends[n : n + 1])

    found: list[ItemScore] = task.score(Reader(), batch, [row])
    return found[0]


def test_silence_is_an_answer_only_where_training_knew_of_it() -> None:
    silent = reading.task_of("question_answering")
    told = reader_of("question_answering", reading.tokenizer(), (), 32, True, 0, {})
    length = reading.batch_of(silent)["input_ids"].shape[1]
    none = torch.zeros(2, length)
    none[:, 0] = 9.0
    first = scored(silent, Head(none, none))
    assert [(score.prediction, score.right) for score in first] == [("", False), ("", True)]
    assert all(score.prediction for score in scored(told, Head(none, none)))
    assert silent.facts() == {"unanswered": 1.0}


def _file(folder: Path, rows: list[dict[str, Any]]) -> Path:
    file = folder / "own.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return file


def test_lists_and_numbers_of_a_file_stay_what_they_are(tmp_path: Path) -> None:
    rows = [{"text": f"text number {n}", "labels": ["a"] * (n % 2)} for n in range(40)]
    entry = library.data_set(str(_file(tmp_path, rows)), {"text": "text", "labels": "labels"}, "multi_label")
    assert entry.labels == ("a",)
    assert entry.label_counts() == {"a": 20}
    parts = load_parts(entry)
    assert {tuple(row["labels"]) for row in parts.train} == {(), ("a",)}


@pytest.mark.parametrize(
    ("task", "row", "told"),
    [
        ("token_classification", {"tokens": ["a", "b"], "tags": ["O"]}, "2 words but 1 tags"),
        ("token_classification", {"tokens": ["a"], "tags": ["X-y"]}, "neither O nor begins"),
        (
            "multiple_choice",
            {"prompt": "a", "choices": ["b", "c"], "choice": 2},
            "the last of its choices is 1",
        ),
        (
            "multiple_choice",
            {"prompt": "a", "choices": "b", "choice": 0},
            "nothing usable in the column choices",
        ),
        ("regression", {"text": "a", "value": "much"}, "nothing usable in the column value"),
        (
            "question_answering",
            {"question": "a", "passage": "b c", "answers": ["c"], "starts": [0]},
            "does not stand at character 0",
        ),
    ],
)
def test_a_row_that_does_not_fit_its_task_is_named(
    tmp_path: Path, task: str, row: dict[str, Any], told: str
) -> None:
    columns = {name: name for name in row}
    with pytest.raises(EngineError) as caught:
        library.data_set(str(_file(tmp_path, [row])), columns, task)
    sentence = caught.value.problems[0].sentence()
    assert told in sentence
    assert "own.jsonl" in sentence


def test_what_an_answer_is_worth_is_read_item_by_item(tmp_path: Path) -> None:
    lines = [
        {"item": "test-0", "loss": 1.0, "weight": 2, "right": False, "credit": 0.25},
        {"item": "test-1", "loss": 2.0, "weight": 1, "right": True, "credit": 1.0},
    ]
    file = _file(tmp_path, lines)
    scores = _read(file)["main"]
    assert scores.values("token_f1").tolist() == [0.25, 1.0]
    assert scores.values("exact_match").tolist() == [0.0, 1.0]


def test_an_answer_that_is_worth_nothing_is_kept_as_such() -> None:
    told = _line(ItemScore(item="test-0", loss=1.0, weight=1, right=False, credit=0.0))
    assert told["credit"] == 0.0
    assert not {"given", "wanted", "hits", "bytes"} & told.keys()
