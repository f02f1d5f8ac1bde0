"""What guessing would give, from the answers that a run has kept: verdict, report and window say it."""

import json

import pytest

from app.run_watch import Watch
from app.state.run_words import result
from app.state.runs import LiveRun
from peft_engine.compare.comparison import as_json, compare, in_words
from peft_engine.contract.guessing import guessing, tasks_of
from peft_engine.contract.store import RunStore
from peft_engine.report.write import write_report
from tests.compare.writing import drawn, finished, judged

CLASSES = ["sun"] * 90 + ["rain"] * 60 + ["snow"] * 50
COMMONEST = "Always saying the commonest answer would give 45.0 %."


def answers(targets, seed=1, data=""):
    lines = judged(drawn(0.8, seed, items=len(targets)), data=data)
    return [line | {"target": target} for line, target in zip(lines, targets, strict=True)]


def chosen(sizes):
    return [
        line | {"target": f"answer {n}", "probabilities": [1 / size] * size}
        for n, (line, size) in enumerate(zip(judged(drawn(0.5, 1, items=len(sizes))), sizes, strict=True))
    ]


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


@pytest.fixture
def folder(store):
    return store.get(finished(store, answers(CLASSES)))


def test_of_classes_it_is_the_share_of_the_commonest_and_of_choices_one_by_their_number(store, folder):
    tasks = tasks_of(folder.spec())
    assert tasks == {"main": "classification"}
    assert guessing(folder, tasks).share == pytest.approx(0.45)
    two = store.get(finished(store, chosen([2] * 8)))
    told = guessing(two, {"main": "multiple_choice"})
    assert told.share == pytest.approx(0.5)
    assert told.text.format(**told.values) == (
        "Guessing among the choices of each question would give 50.0 %."
    )
    mixed = store.get(finished(store, chosen([2, 4, 4, 5])))
    assert guessing(mixed, {"main": "multiple_choice"}).share == pytest.approx((0.5 + 0.25 + 0.25 + 0.2) / 4)


def test_several_data_sets_count_alike(store):
    lines = answers(["a"] * 9 + ["b"], data="one") + answers(["c", "d"], data="two")
    both = store.get(finished(store, lines))
    assert guessing(both, {"one": "classification", "two": "classification"}).share == pytest.approx(0.7)
    assert guessing(both, {"two": "classification"}).share == pytest.approx(0.5)
    assert guessing(both, {"one": "classification", "two": "multiple_choice"}) is None


def test_nothing_is_said_where_it_is_not_known(store, folder):
    assert guessing(folder, {"main": "regression"}) is None
    assert guessing(store.get(finished(store, judged(drawn(0.8, 1)))), {"main": "classification"}) is None
    for broken in ("torn", "null\n", '{"target": ["a", "b"]}\n'):
        (folder.result / "predictions.jsonl").write_text(broken, encoding="utf-8")
        assert guessing(folder, {"main": "classification"}) is None


def test_the_verdict_says_it_once(store):
    runs = [
        finished(store, answers(CLASSES, seed), method, seed=seed)
        for method in ("lora", "bitfit")
        for seed in (1, 2)
    ]
    found = compare(store, runs)
    told = [in_words(sentence) for sentence in (*found.verdict.headline, *found.verdict.detail)]
    assert told.count(COMMONEST) == 1
    assert found.guessing.share == pytest.approx(0.45)
    assert json.loads(json.dumps(as_json(found)["guessing"])) == pytest.approx(0.45)


def test_the_report_of_a_run_and_its_sentence_in_the_window_say_it(folder, tmp_path):
    assert write_report([folder], tmp_path).read_text(encoding="utf-8").count(COMMONEST) == 1
    run, watch = LiveRun(folder, folder.spec()), Watch(folder)
    for tick in range(10):
        if (batch := watch.look(tick)) is not None:
            run.fold(batch)
    assert result(run).endswith(COMMONEST)
    assert result(run).count(COMMONEST) == 1
