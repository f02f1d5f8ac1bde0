"""Several data sets on the command line: planned with all their heads, trained, and answered one by one."""

import json

import pytest

from peft_engine import cli
from peft_engine.contract import library
from peft_engine.contract.spec import to_toml
from peft_engine.contract.store import RunStore
from peft_engine.terminal.request import spec_of
from tests.terminal.conftest import SHORT, engine

TWO = ("--model", "small-encoder", "--data", "sentiment", "--data", "topic", "--method", "head_only")


def document(capsys, *arguments, status=0):
    assert cli.main([*map(str, arguments), "--json"]) == status
    return json.loads(capsys.readouterr().out)


def test_a_plan_counts_all_heads_and_the_shares(capsys):
    one = document(capsys, "plan", *TWO[:4], "--method", "head_only")
    two = document(capsys, "plan", *TWO)
    half = document(capsys, "plan", *TWO, "--share", "topic=0.5")
    width = 224
    assert one["head_parameters"] == (width + 1) * 2
    assert two["head_parameters"] == (width + 1) * (2 + 6)
    assert two["total_parameters"] - one["total_parameters"] == (width + 1) * 6
    assert [ref["id"] for ref in two["spec"]["data"]] == ["sentiment", "topic"]
    batches = {"sentiment": -(-1122 // 16), "topic": 912 // 16}
    assert one["steps"] == 5 * batches["sentiment"]
    assert two["steps"] == 5 * sum(batches.values())
    assert half["steps"] == 5 * (batches["sentiment"] + round(batches["topic"] / 2))


@pytest.mark.parametrize(
    ("wrong", "field", "told"),
    [
        (("--share", "tpic=2"), "--share", "Its data sets are: sentiment, topic."),
        (("--share", "topic"), "--share", "no equals sign"),
        (("--share", "topic=often"), "data.1.share", ""),
        (("--share", "topic=0"), "data.1.share", ""),
        (("--column", "topic.text=question"), "data.1.columns", "are known"),
        (("--data", "stories"), "data.2.key", "cannot be learned together"),
        (("--data", "topic"), "data.2.id", "Two data sets of this experiment are called topic."),
        (("--data", "tpic"), "data.2.key", "There is no data set called tpic"),
    ],
)
def test_what_is_wrong_is_told_with_its_data_set(capsys, wrong, field, told):
    problems = document(capsys, "plan", *TWO, *wrong, status=2)["problems"]
    assert [problem["field"] for problem in problems] == [field]
    assert told in problems[0]["sentence"]


def test_own_files_have_columns_of_their_own(tmp_path):
    sayings = [f"well {n},good\nill {n},bad\n" for n in range(20)]
    questions = [f"who is {n},person\nwhere is {n},place\n" for n in range(20)]
    (tmp_path / "moods.csv").write_text("saying,mood\n" + "".join(sayings))
    (tmp_path / "kinds.csv").write_text("question,kind\n" + "".join(questions))
    chosen = cli.read_arguments(
        [
            *("run", "--model", "small-encoder", "--method", "lora", "--task", "classification"),
            *("--data", str(tmp_path / "moods.csv"), "--data", str(tmp_path / "kinds.csv")),
            *("--column", "text=saying", "--column", "label=mood"),
            *("--column", "kinds.text=question", "--column", "kinds.label=kind", "--share", "kinds=2"),
        ]
    )
    first, second = spec_of(chosen).data
    assert (first.share, second.share) == (1.0, 2.0)
    entries = [library.data_set(ref.key) for ref in (first, second)]
    assert [entry.labels for entry in entries] == [("bad", "good"), ("person", "place")]
    assert [sum(entry.rows.values()) for entry in entries] == [40, 40]
    assert (first.id, second.id) == ("moods", "kinds")


@pytest.mark.long
def test_a_run_is_shown_and_answers_by_data_set(tmp_path):
    store = ("--store", tmp_path / "store")
    done = engine("run", *TWO, *SHORT, "--set", "training.max_steps=6", *store)
    assert done.status == 0, done.error
    record = engine("show", "last", *store, "--json").json()
    own = [record["metrics"][f"accuracy@{id}"] for id in ("sentiment", "topic")]
    assert record["metrics"]["accuracy"] == pytest.approx(sum(own) / 2)
    shown = engine("show", "last", *store)
    assert "test accuracy on topic" in shown.out
    assert "sentiment + topic" in shown.out
    answered = engine("predict", "last", "Who wrote it?", "--data", "topic", *store, "--json").json()
    assert len(answered[0]["probabilities"]) == 6
    refused = engine("predict", "last", "Who wrote it?", *store)
    assert (refused.status, "sentiment, topic" in refused.error) == (2, True)
    page = engine("report", "last", "--to", tmp_path / "report", *store)
    assert page.status == 0
    report = (tmp_path / "report" / "report.html").read_text()
    assert "as the mean over 2 data sets: sentiment " in report
    assert "<td>topic</td><td>accuracy</td>" in report
    spec = RunStore(tmp_path / "store").get("last").spec()
    assert 'task = "classification"' in to_toml(spec)
    assert all(ref.content_hash for ref in spec.data)
