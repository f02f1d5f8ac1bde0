"""What a few letters find, in which order, and how fast among ten thousand runs."""

import time

import pytest

from app.state.actions import (
    Entry,
    Finder,
    data_entries,
    explain_entries,
    fold,
    method_entries,
    model_entries,
    run_entry,
    setting_entries,
)
from peft_engine.contract import taxonomy
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import Training
from peft_engine.contract.store import RunRecord
from scripts import synthetic_run as synthetic


@pytest.fixture
def finder() -> Finder:
    made = Finder()
    made.put("place", [Entry("place", "runs", "Runs"), Entry("place", "workbench", "Workbench")])
    made.put("action", [Entry("action", "launch", "Launch"), Entry("action", "demo", "Start the demo")])
    made.put("method", method_entries())
    made.put("setting", setting_entries({"training": describe(Training)}))
    made.put("model", model_entries())
    made.put("data", data_entries())
    made.put("explain", explain_entries())
    return made


def record(number: int, method: str = "lora", seed: int = 1, status: str = "finished") -> RunRecord:
    spec = synthetic.spec(method, seed=seed).model_dump(mode="json", exclude_none=True)
    return RunRecord(
        id=f"20261121-{number:06d}-{number:04x}",
        status=status,
        metrics={"accuracy": 0.882},
        created=1.79e9,
        spec=spec,
    )


def first(finder: Finder, query: str, count: int = 1) -> list[tuple[str, str]]:
    return [(entry.kind, entry.key) for entry in finder.find(query)[:count]]


def test_words_are_compared_without_case_accents_and_signs():
    assert fold("(IA)³") == "ia 3"
    assert fold("Größe_der  K-Adapter") == "grosse der k adapter"
    assert fold("日本語") == "日本語"


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("lora", "method", "lora"),
        ("lora expl", "explain", "lora"),
        ("(IA)3", "method", "ia3"),
        ("ia3", "method", "ia3"),
        ("prefix", "method", "prefix_tuning"),
        ("learn rate", "setting", "training.learning_rate"),
        ("epochs", "setting", "training.epochs"),
        ("question top", "data", "topic"),
        ("small enc", "model", "small-encoder"),
        ("run", "place", "runs"),
        ("launch", "action", "launch"),
        ("lnch", "action", "launch"),
        ("dora", "method", "dora") if "dora" in taxonomy.methods() else ("bitfit", "method", "bitfit"),
    ],
)
def test_what_is_meant_comes_first(finder, query, kind, key):
    assert first(finder, query) == [(kind, key)]


def test_a_method_comes_before_its_page_and_its_runs(finder):
    finder.put_runs([record(n) for n in range(3)])
    found = first(finder, "lora", 60)
    assert found.index(("method", "lora")) < found.index(("explain", "lora"))
    assert found.index(("explain", "lora")) < found.index(("run", record(0).id))


def test_runs_are_found_by_method_seed_state_and_number_newest_first(finder):
    finder.put_runs(
        [record(3, seed=7), record(2, "bitfit"), record(1, status="failed"), record(0, "bitfit", seed=7)]
    )
    assert first(finder, "bitfit question", 2) == [("run", record(2).id), ("run", record(0).id)]
    assert first(finder, "lora seed 7") == [("run", record(3).id)]
    assert first(finder, "failed lora") == [("run", record(1).id)]
    assert first(finder, record(2).id) == [("run", record(2).id)]
    assert run_entry(record(3, seed=7)).detail.startswith("seed 7, finished, 88.2 %, ")


def test_a_run_that_has_ended_is_told_anew(finder):
    finder.put_runs([record(1, status="running")])
    assert "training" in finder.find("lora question")[0].detail
    finder.put_runs([record(1)])
    assert "finished" in finder.find("lora question")[0].detail
    finder.put_runs([])
    assert ("run", record(1).id) not in first(finder, "lora question", 50)


def test_a_race_is_found_as_a_race_beside_a_run_of_its_first_method(finder):
    plain = {"method": {"key": "lora"}, "model": {"key": "minilm-l6"}, "data": [{"key": "topic"}]}
    race = plain | {"race": {"contenders": [{"method": "lora"}, {"method": "bitfit"}]}}
    finder.put_runs(
        [
            RunRecord(id="20260101-000000-aaaa", status="finished", spec=plain),
            RunRecord(id="20260102-000000-bbbb", status="finished", spec=race),
        ]
    )
    found = [entry for entry in finder.find("race of 2") if entry.kind == "run"]
    assert [(entry.key, entry.title) for entry in found] == [
        ("20260102-000000-bbbb", "Race of 2 methods on Question topics")
    ]


def test_a_run_whose_experiment_cannot_be_read_is_found_by_its_number(finder):
    finder.put_runs([RunRecord(id="20260101-000000-aaaa", status="failed")])
    assert first(finder, "aaaa") == [("run", "20260101-000000-aaaa")]
    assert finder.find("aaaa")[0].title == "20260101-000000-aaaa"


def test_nothing_is_found_by_what_is_nowhere(finder):
    assert finder.find("zzzqqq") == []


def test_without_letters_the_last_used_come_first_then_places_and_actions(finder):
    finder.put_runs([record(1)])
    assert {entry.kind for entry in finder.find("")} == {"place", "action"}
    for query in ("lora", "lora question", "prefix"):
        finder.used(finder.find(query)[0])
    assert first(finder, "  ", 3) == [
        ("method", "prefix_tuning"),
        ("run", record(1).id),
        ("method", "lora"),
    ]


def test_ten_thousand_runs_answer_within_fifty_milliseconds_a_key(finder):
    methods = list(taxonomy.methods())
    records = [record(n, methods[n % len(methods)], seed=n % 7) for n in range(200)]
    many = [r.model_copy(update={"id": f"2026-{k:03d}-{r.id}"}) for k in range(50) for r in records]
    assert len(many) == 10_000
    finder.put_runs(many)
    slowest = 0.0
    for query in ("l", "to", "lo", "lora on", "lora on question seed 3", "lrqtop", "2026-049", "zzzz"):
        began = time.process_time()
        finder.find(query)
        slowest = max(slowest, time.process_time() - began)
    assert slowest < 0.05
