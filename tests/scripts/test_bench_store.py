"""The store that is measured holds finished runs that can be compared, and a broken bound is told."""

from peft_engine.compare.comparison import compare
from peft_engine.contract.store import RunStore
from scripts import bench_store


def test_a_measured_store_holds_runs_that_can_be_compared(tmp_path):
    made = bench_store.make_store(tmp_path / "store", 21)
    store = RunStore(tmp_path / "store")
    records = store.records()
    assert [record.id for record in reversed(records)] == made
    assert {record.status for record in records} == {"finished"}
    assert len({record.spec["seed"] for record in records[:3]}) == 3
    assert (tmp_path / "store" / "index.sqlite").exists()
    found = compare(store, made[:18])
    assert sorted(group.method for group in found.groups) == sorted(bench_store.METHODS)
    assert [len(group.finished) for group in found.groups] == [3] * 6
    assert found.groups[0].method == "prompt_tuning", "the best was given the most right answers"


def test_a_broken_bound_is_told_by_the_processors_time():
    measured = [
        bench_store.Measured("quick", 300.0, 99.0),
        bench_store.Measured("slow", 120.0, 101.0),
        bench_store.Measured("free", 5000.0, 5000.0, most=0),
    ]
    assert [each.holds for each in measured] == [True, False, True]
    assert bench_store._table(measured).splitlines()[2:] == [
        "| quick | 300.0 | 99.0 | 100 | yes |",
        "| slow | 120.0 | 101.0 | 100 | no |",
        "| free | 5000.0 | 5000.0 |  |  |",
    ]
