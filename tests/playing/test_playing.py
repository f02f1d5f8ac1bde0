"""The process that answers for the window, as the window meets it: lines in, lines out."""

import csv
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from peft_engine.contract import play as p
from peft_engine.contract.problems import EngineError
from peft_engine.fields import given_and_truth
from peft_engine.lens import Voice, tokens_of, words_of
from peft_engine.player import GivenUp, Player
from peft_engine.predicting import Predictor, rows_in
from peft_engine.tested import learned, read_test

ROOT = Path(__file__).resolve().parents[2]


class Process:
    """The real process; `talk` sends a request and gives all its replies."""

    def __init__(self, store):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "peft_engine.playing", str(store.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )

    def send(self, request):
        self.process.stdin.write(p.to_line(request))
        self.process.stdin.flush()

    def hear(self):
        return p.read_reply(self.process.stdout.readline())

    def talk(self, request, last=(*p.ENDS, p.Loaded, p.Saved)):
        self.send(request)
        heard = [self.hear()]
        while not isinstance(heard[-1], last):
            heard.append(self.hear())
        assert {reply.id for reply in heard} == {request.id}
        return heard


@pytest.fixture(scope="module")
def process(finished):
    made = Process(finished.store)
    sides = p.Side(run=finished.base), p.Side(run=finished.lora)
    made.talk(p.Load(id=0, left=sides[0], right=sides[1]))
    yield made
    made.process.stdin.close()
    assert made.process.wait(100) == 0
    made.process.stdout.close()


def files_of(store):
    return {path: path.stat().st_mtime_ns for path in store.runs.rglob("*") if path.name != "worker.lock"}


def test_two_classifiers_answer_side_by_side_and_leave_the_runs_alone(finished, process, tmp_path):
    before = files_of(finished.store)
    left, right = p.Side(run=finished.base), p.Side(run=finished.lora)
    (loaded,) = process.talk(p.Load(id=1, left=left, right=right))
    assert (loaded.task, loaded.labels, loaded.roles) == ("classification", ("bad", "good"), ("text",))
    assert loaded.agreement.total == len(read_test(learned(finished.store.get(finished.lora), "")))

    row = {"text": "the good red house"}
    one, two, done = process.talk(p.Ask(id=2, row=row))
    assert (one.side, two.side, done.kind) == ("left", "right", "done")
    for reply, run in ((one, finished.base), (two, finished.lora)):
        (told,) = Predictor(finished.store.get(run), "cpu").answer([{"item": "0", **row}])
        assert reply.answer == told["answer"]
        assert dict(zip(loaded.labels, reply.probabilities, strict=True)) == pytest.approx(
            told["probabilities"], abs=2e-6
        )

    seen = process.talk(p.Look(id=3, row=row))[0]
    assert [token.text for token in seen.tokens] == ["the", "good", "red", "house"]
    assert seen.towards == two.answer
    assert files_of(finished.store) == before


def test_examples_come_from_the_test_part_with_their_answer(finished, process):
    drawn = process.talk(p.Draw(id=10))[0]
    rows = read_test(learned(finished.store.get(finished.lora), ""))
    assert (drawn.row, drawn.truth) == ({"text": rows[0]["text"]}, rows[0]["label"])
    again = process.talk(p.Draw(id=11, after=drawn.place))[0]
    assert (again.place, again.total) == (1, len(rows))
    last = process.talk(p.Draw(id=12, after=len(rows) - 1))[0]
    assert last.place == 0
    differing = process.talk(p.Draw(id=13, wish="differ"))[0]
    if isinstance(differing, p.Drawn):
        answers = [
            Predictor(finished.store.get(run), "cpu").answer([{"item": "0", **differing.row}])[0]["answer"]
            for run in (finished.base, finished.lora)
        ]
        assert answers[0] != answers[1]


def test_a_file_is_answered_row_by_row(finished, process, tmp_path):
    file, to = tmp_path / "new.csv", tmp_path / "new-answers.csv"
    file.write_text("text\n" + "a good tree\nthe bad house\n" * 40)
    heard = process.talk(p.AnswerFile(id=20, file=str(file), to=str(to)))
    assert [reply.done for reply in heard[:-1]] == [0, 32, 64, 80]
    assert heard[-1] == p.Saved(id=20, path=str(to), rows=80)
    with to.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 80
    assert list(rows[0]) == [
        *("text", "left_answer", "left_probability", "right_answer", "right_probability"),
    ]
    (told,) = Predictor(finished.store.get(finished.lora), "cpu").answer(
        [{"item": "0", "text": "a good tree"}]
    )
    assert rows[0]["right_answer"] == told["answer"]
    assert float(rows[0]["right_probability"]) == pytest.approx(told["probability"], abs=1e-4)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("wrong.csv", "headline\na good tree\n", "no column called text"),
        ("wrong.pdf", "x", "is of no kind that can be read here"),
        ("gone.csv", None, "There is no file"),
        ("gone.txt", None, "There is no file"),
        ("empty.csv", "", "is empty"),
        ("head.csv", "text\n", "has no rows"),
        ("empty.jsonl", "\n", "has no rows"),
        ("empty.txt", "\n\n", "has no rows"),
        ("short.csv", "text,more\na good tree\n", "Row 1 of"),
    ],
)
def test_a_file_that_cannot_be_answered_gives_a_sentence(process, tmp_path, name, content, words):
    file = tmp_path / name
    if content is not None:
        file.write_text(content)
    (refused,) = process.talk(p.AnswerFile(id=30, file=str(file), to=str(tmp_path / "out.csv")))
    assert words in refused.problems[0].sentence()
    assert not (tmp_path / "out.csv").exists()


def test_a_missing_column_is_told_with_those_that_are_there(process, tmp_path):
    file = tmp_path / "wrong.jsonl"
    file.write_text('{"headline": "a good tree", "more": 1}\n')
    (refused,) = process.talk(p.AnswerFile(id=32, file=str(file), to=str(tmp_path / "out.csv")))
    assert refused.problems[0].sentence() == (
        f"{file} has no column called text. It has: headline, more. The columns that are needed: text."
    )


def test_a_text_file_is_answered_line_by_line(finished, process, tmp_path):
    file, to = tmp_path / "lines.txt", tmp_path / "out.csv"
    file.write_text("a good tree\n\n  the bad house\n", encoding="utf-8-sig")
    heard = process.talk(p.AnswerFile(id=33, file=str(file), to=str(to)))
    assert heard[-1] == p.Saved(id=33, path=str(to), rows=2)
    with to.open(newline="") as lines:
        assert [row["text"] for row in csv.DictReader(lines)] == ["a good tree", "the bad house"]


def test_a_text_file_does_not_do_where_a_row_needs_two_texts(tmp_path):
    file = tmp_path / "lines.txt"
    file.write_text("a good tree\n")
    with pytest.raises(EngineError, match="here every row needs 2") as refused:
        list(rows_in(file, "pair_classification"))
    assert refused.value.problems[0].sentence().endswith("with the columns: text_a, text_b.")
    assert next(rows_in(file, "instructions"))["prompt"] == "a good tree", "its context may be missing"


def test_rows_are_written_as_they_are_answered_and_the_old_file_stays_until_the_end(finished, tmp_path):
    """However long a file is, no more than a batch of it is held."""
    said, seen = [], []
    file, to = tmp_path / "long.csv", tmp_path / "out.csv"
    file.write_text("text\n" + "a good tree\n" * 200)
    to.write_text("older answers")

    def say(message):
        said.append(message)
        if isinstance(message, p.Progress) and message.done == 160:
            part = tmp_path / "out.csv.part"
            seen.append((part.exists(), to.read_text()))

    player = Player(finished.store, say, lambda _: False)
    player.do(p.Load(id=1, left=None, right=p.Side(run=finished.lora)))
    player.do(p.AnswerFile(id=2, file=str(file), to=str(to)))
    assert seen == [(True, "older answers")]
    assert len(to.read_text().splitlines()) == 201
    assert not (tmp_path / "out.csv.part").exists()


def test_a_run_whose_model_or_result_has_gone_says_what_is_missing_and_what_to_do(finished, tmp_path):
    player = Player(finished.store, lambda _: None, lambda _: False)
    folder = finished.store.get(finished.lora)
    model = Path(folder.spec().model.key)
    away = model.rename(tmp_path / "away")
    try:
        with pytest.raises(EngineError) as refused:
            player.do(p.Load(id=1, left=None, right=p.Side(run=finished.lora)))
    finally:
        away.rename(model)
    assert refused.value.problems[0].sentence() == (
        f"The model {model}, on which this run was trained, is not here any more. Put it back to "
        "where it was, or get it again; what the run learned is kept."
    )
    learned_file = folder.result / "method.safetensors"
    whole = learned_file.read_bytes()
    try:
        for content in (whole[:100], b""):
            learned_file.write_bytes(content)
            with pytest.raises(EngineError, match="cannot be read") as refused:
                player.do(p.Load(id=2, left=None, right=p.Side(run=finished.lora)))
            assert refused.value.problems[0].field == "run"
        learned_file.unlink()
        with pytest.raises(EngineError, match="cannot be read"):
            player.do(p.Load(id=3, left=None, right=p.Side(run=finished.lora)))
    finally:
        learned_file.write_bytes(whole)
    player.do(p.Load(id=4, left=None, right=p.Side(run=finished.lora)))


def test_a_place_that_cannot_be_written_gives_a_sentence(process, tmp_path):
    file = tmp_path / "new.csv"
    file.write_text("text\na good tree\n")
    heard = process.talk(p.AnswerFile(id=31, file=str(file), to=str(tmp_path / "gone" / "out.csv")))
    assert "cannot be written" in heard[-1].problems[0].sentence()


def test_a_classifier_has_no_base_and_says_what_would_be_one(finished, process):
    (refused,) = process.talk(p.Load(id=40, left=p.Side(), right=p.Side(run=finished.lora)))
    assert "Train the head alone" in refused.problems[0].sentence()
    (refused,) = process.talk(p.Ask(id=41, row={"text": "good"}))
    assert (
        refused.problems[0].sentence() == "No run is chosen that could answer. Choose a finished run first."
    )


def test_runs_of_different_tasks_do_not_stand_side_by_side(finished, process):
    request = p.Load(id=45, left=p.Side(run=finished.lora), right=p.Side(run=finished.writer))
    (refused,) = process.talk(request)
    assert "different tasks" in refused.problems[0].text


def test_base_and_tuned_write_from_one_seed_as_torch_alone_would(finished, process):
    (loaded,) = process.talk(p.Load(id=50, left=p.Side(), right=p.Side(run=finished.writer)))
    assert (loaded.task, loaded.roles, loaded.optional) == (
        "instructions",
        ("prompt", "context"),
        ("context",),
    )
    row = {"prompt": "the house is", "context": ""}
    sampling = p.Sampling(temperature=1.5, top_p=0.9, seed=7, most_tokens=8)
    heard = process.talk(p.Write(id=51, row=row, sampling=sampling))
    ended = {reply.side: reply for reply in heard if isinstance(reply, p.Written) and reply.ended}
    streamed = [reply for reply in heard if isinstance(reply, p.Written) and not reply.ended]
    assert [reply.tokens for reply in streamed if reply.side == "right"][-1] == ended["right"].tokens
    assert all(ended[reply.side].text.startswith(reply.text) for reply in streamed)

    predictor = Predictor(finished.store.get(finished.writer), "cpu")
    assert predictor.write({"item": "0", **row}, sampling) == ended["right"].text
    with predictor.tuner.disabled():
        assert predictor.write({"item": "0", **row}, sampling) == ended["left"].text
    greedy = p.Sampling(most_tokens=8)
    assert (
        predictor.write({"item": "0", **row}, greedy).strip()
        == predictor.task.generate(predictor.model, [row], 8)[0]
    )


def test_the_lens_gives_the_probabilities_that_torch_gives(finished):
    predictor = Predictor(finished.store.get(finished.writer), "cpu")
    row = {"item": "0", "prompt": "the house is", "answer": "yes it is old"}
    tokens = tokens_of(Voice(predictor, predictor.tuner.disabled), Voice(predictor, torch.no_grad), row)
    tokenizer, model = predictor.task.tokenizer, predictor.model
    ids = [
        tokenizer.bos_token_id,
        *tokenizer("the house is\nyes it is old", add_special_tokens=False)["input_ids"],
    ]
    ids.append(tokenizer.eos_token_id)
    assert [token.text.strip() for token in tokens] == ["yes", "[UNK]", "is", "old", ""]
    with torch.no_grad():
        tuned = model(torch.tensor([ids])).logits[0].double().softmax(-1)
        with predictor.tuner.disabled():
            base = model(torch.tensor([ids])).logits[0].double().softmax(-1)
    first = len(ids) - len(tokens)
    for n, token in enumerate(tokens):
        place, wanted = first + n - 1, ids[first + n]
        assert token.right == pytest.approx(float(tuned[place, wanted]), rel=1e-4)
        assert token.left == pytest.approx(float(base[place, wanted]), rel=1e-4)
        assert len(token.right_top) == len(token.left_top) == 5
        assert token.right_top[0].probability == pytest.approx(float(tuned[place].max()), rel=1e-4)
        assert token.left_top[4].probability == pytest.approx(float(base[place].sort().values[-5]), rel=1e-4)
    assert max(abs(token.change) for token in tokens) > 0.01


def test_the_lens_on_a_classifier_leaves_out_one_word_at_a_time(finished):
    base = Predictor(finished.store.get(finished.base), "cpu")
    lora = Predictor(finished.store.get(finished.lora), "cpu")
    tokens, towards = words_of(
        Voice(base, torch.no_grad), Voice(lora, torch.no_grad), {"item": "0", "text": "the good, red house"}
    )
    assert [token.text for token in tokens] == ["the", "good", ",", "red", "house"]
    good = tokens[1]
    assert (good.start, good.end, good.role) == (4, 8, "text")
    for predictor, number in ((base, good.left), (lora, good.right)):
        with_it, without = predictor.answer(
            [{"item": "0", "text": "the good, red house"}, {"item": "0", "text": "the , red house"}]
        )
        assert number == pytest.approx(
            with_it["probabilities"][towards] - without["probabilities"][towards], abs=2e-6
        )


def test_writing_and_files_can_be_given_up(finished, tmp_path):
    said, given_up = [], set()

    def say(message):
        said.append(message)
        if isinstance(message, p.Written) and message.tokens == 2:
            given_up.add(message.id)
        if isinstance(message, p.Progress) and message.done == 32:
            given_up.add(message.id)

    player = Player(finished.store, say, given_up.__contains__)
    player.do(p.Load(id=1, left=None, right=p.Side(run=finished.writer)))
    sampling = p.Sampling(temperature=1.0, most_tokens=8)
    with pytest.raises(GivenUp):
        player.do(p.Write(id=2, row={"prompt": "the old house"}, sampling=sampling))
    written = [message for message in said if isinstance(message, p.Written)]
    assert max(message.tokens for message in written) <= 3
    assert not any(message.ended for message in written)

    player.do(p.Load(id=3, left=None, right=p.Side(run=finished.lora)))
    file, to = tmp_path / "new.csv", tmp_path / "out.csv"
    file.write_text("text\n" + "a good tree\n" * 100)
    with pytest.raises(GivenUp):
        player.do(p.AnswerFile(id=4, file=str(file), to=str(to)))
    assert [message.done for message in said if isinstance(message, p.Progress)] == [0, 32]
    assert list(tmp_path.iterdir()) == [file]


def test_the_process_hears_a_cancel_while_it_waits_in_line(finished, process):
    process.talk(p.Load(id=60, left=None, right=p.Side(run=finished.lora)))
    process.send(p.Cancel(id=61, of=62))
    assert process.talk(p.Ask(id=62, row={"text": "good"})) == [p.Cancelled(id=62)]
    assert math.isclose(
        sum(process.talk(p.Ask(id=63, row={"text": "good"}))[0].probabilities), 1, abs_tol=1e-5
    )


def test_what_is_no_request_ends_it(finished):
    other = Process(finished.store)
    other.process.stdin.write(b"hello\n")
    other.process.stdin.close()
    assert other.process.wait(200) == 1
    other.process.stdout.close()


def test_of_a_text_to_go_on_with_the_first_half_is_given():
    row = {"item": "test-0", "text": "once upon a time there was a fox"}
    assert given_and_truth(row, "language_modelling") == ({"text": "once upon a time"}, "there was a fox")
    pair = {"item": "test-0", "source": "one", "target": "eins"}
    assert given_and_truth(pair, "text_to_text") == ({"source": "one"}, "eins")


def test_a_newer_or_broken_message_is_not_taken_for_another():
    assert p.read_request(p.to_line(p.Ask(id=1, row={"text": "a"}))) == p.Ask(id=1, row={"text": "a"})
    for line in ('{"kind": "dance", "id": 1}', '{"kind": "ask", "id": 1}', '{"kind": "ask"', "[]"):
        with pytest.raises(ValueError, match="validation error"):
            p.read_request(line)
