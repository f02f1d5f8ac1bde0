"""What stands beside the scores of a comparison: which items who solves, the answers of a run, the fronts."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peft_engine.compare.agreement import Both, Item, agreement
from peft_engine.compare.answers import answers_of, best_and_worst, texts_of
from peft_engine.compare.comparison import as_json, compare
from peft_engine.compare.pareto import front
from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.rows import read_rows
from peft_engine.contract.store import RunFolder, RunStore
from tests.compare.writing import finished, judged, written


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path)


def items(*numbers: int) -> tuple[Item, ...]:
    return tuple(Item("topic", f"test-{n}") for n in numbers)


def test_which_items_who_solves_by_most_of_the_seeds(store: RunStore) -> None:
    right = {
        "lora": [[1, 1, 1, 0, 0, 1], [1, 1, 0, 0, 0, 1], [1, 1, 1, 1, 0, 0]],
        "bitfit": [[1, 0, 0, 1, 0, 1], [1, 0, 0, 1, 0, 1], [1, 0, 0, 0, 0, 0]],
        "ia3": [[1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0]],
    }
    runs = [
        finished(store, judged(own), method, seed=seed)
        for method, rows in right.items()
        for seed, own in enumerate(rows, 1)
    ]
    comparison = compare(store, runs)
    place = {group.method: n for n, group in enumerate(comparison.groups)}
    found = agreement(store, comparison)
    assert found is not None
    assert found.items == items(0, 1, 2, 3, 4, 5)
    for method, rows in right.items():
        own = found.shares[found.groups.index(place[method])]
        assert own == pytest.approx(np.mean(rows, axis=0))
    assert found.alone(place["lora"]) == items(2)
    assert found.alone(place["bitfit"]) == items(3)
    assert found.missed(place["bitfit"]) == items(1)
    assert found.missed(place["ia3"]) == items(5)
    assert found.failed == items(4)
    assert found.easy == items(0)
    pair = found.pair(place["lora"], place["bitfit"])
    assert pair == Both(both=2, first=2, second=1, neither=1)
    assert pair.agree == pytest.approx(3 / 6)


def test_agreement_is_over_the_items_that_all_have(store: RunStore) -> None:
    one = finished(store, judged([1, 1, 0]))
    two = finished(store, judged([1, 0], first=1), "bitfit")
    found = agreement(store, compare(store, [one, two]))
    assert found is not None
    assert found.items == items(1, 2)


def test_losses_are_neither_right_nor_wrong(store: RunStore) -> None:
    more = {"task": "language_modelling", "model": {"key": "small-decoder"}, "data": [{"key": "stories"}]}
    runs = [finished(store, written([1.0, 2.0], [3, 4]), method, **more) for method in ("lora", "bitfit")]
    assert agreement(store, compare(store, runs)) is None


def test_the_best_and_the_worst_answers_with_what_was_asked(store: RunStore) -> None:
    entry = library.data_set("topic")
    answers = [
        {
            "item": f"test-{n}",
            "loss": loss,
            "weight": 1,
            "prediction": "health",
            "target": "sport",
            "right": False,
        }
        for n, loss in enumerate([0.5, 3.0, 0.1, 2.0])
    ]
    data = [{"key": "topic", "content_hash": entry.content_hash()}]
    folder = RunFolder(store.runs / finished(store, answers, data=data))
    assert [answer.item for answer in answers_of(folder)] == [f"test-{n}" for n in range(4)]
    best, worst = best_and_worst(folder, 2)
    assert [answer.item for answer in best] == ["test-2", "test-0"]
    assert [answer.item for answer in worst] == ["test-1", "test-3"]
    rows = list(read_rows(entry.files["test"]))
    assert best[0].text == rows[2][entry.columns["text"]]
    assert (best[0].data, best[0].prediction, best[0].target, best[0].right) == (
        "topic",
        "health",
        "sport",
        False,
    )
    pair = library.data_set("pairs")
    both = RunFolder(store.runs / finished(store, [], task="pair_classification", data=[{"key": "pairs"}]))
    first = next(iter(read_rows(pair.files["test"])))
    assert texts_of(both, [("pairs", "test-0")]) == {
        ("pairs", "test-0"): f"{first[pair.columns['text_a']]} | {first[pair.columns['text_b']]}"
    }


def test_of_data_that_has_changed_no_texts_are_shown(store: RunStore) -> None:
    run = finished(store, judged([1]), data=[{"key": "topic", "content_hash": "0" * 64}])
    folder = RunFolder(store.runs / run)
    assert texts_of(folder, [("topic", "test-0")]) == {}
    gone = finished(store, judged([1]), data=[{"key": "/nowhere/mine.csv"}])
    assert best_and_worst(RunFolder(store.runs / gone))[0][0].text == ""
    (folder.result / "predictions.jsonl").unlink()
    with pytest.raises(EngineError, match="kept no answers"):
        answers_of(folder)


points = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12)


@given(points, st.booleans(), st.booleans())
def test_the_front_is_what_nothing_beats(given_points: list[tuple[int, int]], x: bool, y: bool) -> None:
    def beats(one: tuple[int, int], other: tuple[int, int]) -> bool:
        across = one[0] - other[0] if x else other[0] - one[0]
        up = one[1] - other[1] if y else other[1] - one[1]
        return across >= 0 and up >= 0 and (across, up) != (0, 0)

    expected = {
        n for n, own in enumerate(given_points) if not any(beats(other, own) for other in given_points)
    }
    found = front(given_points, x, y)
    assert set(found) == expected
    assert len(found) == len(expected)
    across = [given_points[n][0] for n in found]
    assert across == sorted(across, reverse=x)


def test_the_fronts_of_a_comparison(store: RunStore) -> None:
    runs = []
    for method, right, learns in (("lora", 90, 700), ("bitfit", 80, 100), ("ia3", 70, 300)):
        for seed in (1, 2):
            answers = judged([n < right for n in range(100)])
            runs.append(finished(store, answers, method, seed=seed, learns=learns))
    found = compare(store, runs)
    told = as_json(found)
    assert [group["method"] for group in told["groups"]] == ["lora", "bitfit", "ia3"]
    assert told["fronts"]["trainable_parameters"] == [1, 0]
    assert told["fronts"]["seconds"] == [0]
    assert told["fronts"]["forgetting"] == []
