"""Finished runs of the tasks whose answers are marks, choices, labels, numbers and gaps, asked as the window
asks them."""

import csv
import json
import random
from contextlib import nullcontext

import pytest
import torch

from peft_engine import worker
from peft_engine.answering import Answerer
from peft_engine.compare.answers import best_and_worst
from peft_engine.contract import play as p
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore
from peft_engine.lens import Voice, tokens_of
from peft_engine.player import Player
from peft_engine.report.plots import Told, draw
from peft_engine.report.write import result_sentence
from peft_engine.tested import learned, read_test, stored
from scripts.tiny_experiment import WORDS, make_model
from tests.tasks.conftest import of
from tests.tasks.test_chat import task as talking


def _rows(task, draw):
    words = draw.choices(WORDS[2:], k=draw.randint(3, 7))
    at = draw.randrange(len(words))
    text = " ".join(words)
    return {
        "token_classification": {
            "tokens": words,
            "tags": ["B-thing" if word in ("house", "tree") else "O" for word in words],
        },
        "question_answering": {
            "question": "the old",
            "passage": text,
            "answers": [words[at]],
            "starts": [len(" ".join([*words[:at], ""]))],
        },
        "multi_label": {"text": text, "labels": sorted({word for word in words if word in ("red", "blue")})},
        "multiple_choice": {
            "prompt": text,
            "choices": ["a house", "not a tree", "a house"],
            "choice": draw.randrange(3),
        },
        "regression": {"text": text, "value": float(words.count("very")) * 10 + len(words)},
    }[task]


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    root = tmp_path_factory.mktemp("finding")
    store, model, draw = RunStore(root / "store"), make_model(root / "encoder"), random.Random(4)
    made = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "_be_modest", lambda: None)
        for task in (
            *("token_classification", "question_answering", "multi_label", "multiple_choice", "regression"),
        ):
            file = root / f"{task}.jsonl"
            file.write_text("".join(json.dumps(_rows(task, draw)) + "\n" for _ in range(40)))
            spec = from_mapping(
                {
                    "model": {"key": str(model)},
                    "data": [{"key": str(file)}],
                    "task": task,
                    "method": {"key": "bitfit"},
                    "training": {"max_steps": 4, "batch_size": 8, "max_length": 24, "learning_rate": 0.02},
                    "hardware": {"device": "cpu", "threads": 1},
                }
            )
            folder = store.create(spec)
            assert worker.work(folder) == 0, folder.record().problems
            made[task] = folder.id
    return store, made


@pytest.fixture(scope="module")
def ask(runs):
    """ask(task, request) -> the replies of a player that has loaded the run of that task."""
    (store, made), players, heard = runs, {}, []

    def of(task, *requests):
        heard.clear()
        if task not in players:
            players[task] = Player(store, heard.append, lambda number: False)
        players[task].do(p.Load(id=0, left=None, right=p.Side(run=made[task])))
        for request in requests:
            players[task].do(request)
        return [p.read_reply(p.to_line(reply)) for reply in heard]

    return of


def test_words_are_marked_in_the_text_as_it_was_written(ask, runs):
    row = {"tokens": "The house, (very old)  house tree."}
    loaded, found, _ = ask("token_classification", p.Ask(id=1, row=row))
    assert loaded.roles == ("tokens",)
    assert (found.text, found.right) == (row["tokens"], None)
    told = [f"{mark.name}: {found.text[mark.start : mark.end]}" for mark in found.marks]
    assert "; ".join(told) == found.answer
    store, made = runs
    rows = read_test(learned(store.get(made["token_classification"]), ""))
    answers = stored(learned(store.get(made["token_classification"]), ""))
    _, drawn, _, known, _ = ask("token_classification", p.Draw(id=1), p.Ask(id=2, row=row, place=0))
    assert drawn.row == {"tokens": " ".join(rows[0]["tokens"])}
    wanted = answers[rows[0]["item"]]
    assert (known.answer, known.right) == (wanted.answer, wanted.right)


def test_an_answer_lies_in_its_passage_and_is_judged_as_the_run_was(ask, runs):
    store, made = runs
    answers = stored(learned(store.get(made["question_answering"]), ""))
    rows = read_test(learned(store.get(made["question_answering"]), ""))
    asked = [p.Ask(id=n + 1, row={}, place=n) for n in range(3)]
    found = [reply for reply in ask("question_answering", *asked) if isinstance(reply, p.Found)]
    for reply, row in zip(found, rows[:3], strict=True):
        (mark,) = reply.marks
        assert reply.text == row["passage"]
        assert reply.text[mark.start : mark.end] == reply.answer == answers[row["item"]].answer
        assert reply.right is answers[row["item"]].right


def test_every_label_and_every_choice_has_its_chance_even_where_two_are_alike(ask):
    _, found, _ = ask("multi_label", p.Ask(id=1, row={"text": "a red tree"}))
    assert ([guess.text for guess in found.chances], found.threshold) == (["blue", "red"], 0.5)
    given = [guess.text for guess in found.chances if guess.probability >= 0.5]
    assert found.answer == ", ".join(given)
    row = {"prompt": "the old", "choices": "a house\nnot a tree\n\na house"}
    _, found, _ = ask("multiple_choice", p.Ask(id=1, row=row))
    assert [guess.text for guess in found.chances] == ["a house", "not a tree", "a house"]
    assert sum(guess.probability for guess in found.chances) == pytest.approx(1, abs=1e-5)
    assert found.chances[0].probability == pytest.approx(found.chances[2].probability, abs=1e-5)
    with pytest.raises(Exception, match="fewer than two choices"):
        ask("multiple_choice", p.Ask(id=1, row={"prompt": "the old", "choices": "one"}))


def test_a_number_comes_with_the_range_of_the_training_part(ask, runs):
    store, made = runs
    own = learned(store.get(made["regression"]), "")
    told = json.loads((own.folder.result / "result.json").read_text())["facts"]
    _, found, _ = ask("regression", p.Ask(id=1, row={"text": "the very old tree"}))
    assert (found.least, found.most, found.right) == (told["least"], told["most"], None)
    assert found.value == pytest.approx(float(found.answer))
    rows, answers = read_test(own), stored(own)
    drawn = [reply for reply in ask("regression", p.Draw(id=1, wish="wrong")) if isinstance(reply, p.Drawn)]
    off = {row["item"]: answers[row["item"]].off for row in rows}
    farthest = max(off.values())
    assert off[rows[drawn[0].place]["item"]] == pytest.approx(farthest) or drawn[0].total > 1
    assert drawn[0].total == -(-len(rows) // 10)


def test_a_table_of_answers_has_columns_that_suit_the_task(ask, tmp_path):
    asked = {
        "token_classification": ("tokens", "a house;", "tokens,answer,tags"),
        "multi_label": ("text", "a red tree", "text,answer,probability_blue,probability_red"),
        "regression": ("text", "a red tree", "text,text_b,answer"),
    }
    for task, (column, text, names) in asked.items():
        file, to = tmp_path / f"{task}.csv", tmp_path / f"{task}-answers.csv"
        file.write_text(f"{column}\n{text}\n")
        ask(task, p.AnswerFile(id=1, file=str(file), to=str(to)))
        with to.open(newline="") as lines:
            (row,) = csv.DictReader(lines)
        assert ",".join(row) == names
    assert row["answer"] == f"{float(row['answer']):.7g}"


def test_what_was_asked_is_told_as_a_person_would_write_it(runs, tmp_path):
    store, made = runs
    folder = store.get(made["multiple_choice"])
    best, _ = best_and_worst(folder, 1)
    (row,) = [row for row in read_test(learned(folder, "")) if row["item"] == best[0].item]
    assert best[0].text == f"{row['prompt']} | {' / '.join(row['choices'])}"
    tagged, rated = (store.get(made[task]) for task in ("token_classification", "regression"))
    assert "marks the test part with an F1 of" in result_sentence(tagged.record(), tagged.state())
    drawn = draw([Told("BitFit", "regression", rated.state())], tmp_path)
    assert drawn[1][0] == "Pearson correlation on the validation part"
    assert drawn[1][1].stat().st_size > 1000


def test_of_a_conversation_the_lens_looks_at_the_last_answer_alone():
    voice = Answerer()
    voice.task, voice.model, voice.device = talking(), of("gpt2").eval(), torch.device("cpu")
    row = {"item": "0", "messages": "User: is it old\nAssistant: the red house\nUser: and"}
    seen = tokens_of(None, Voice(voice, nullcontext), {**row, "answer": "the tree"})
    assert "".join(token.text for token in seen).split() == ["the", "tree"]
