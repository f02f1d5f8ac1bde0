"""How often a run sees its data when nobody says."""

import json
from pathlib import Path

import pytest

from peft_engine.contract.passes import with_passes
from peft_engine.contract.plan import resolve
from peft_engine.contract.spec import ExperimentSpec, from_mapping
from peft_engine.contract.usuals import left_out


def spec_of(
    *data: str, task: str = "pair_classification", rows: int | None = None, **more: object
) -> ExperimentSpec:
    refs = [{"key": key, "id": f"set{number}"} for number, key in enumerate(data)]
    if rows is not None:
        refs[0]["rows"] = rows  # type: ignore[assignment] # a number among words
    given = {"model": {"key": "small-encoder"}, "data": refs, "task": task, "method": {"key": "lora"}}
    return from_mapping(given | more)


def pairs_file(folder: Path, count: int) -> str:
    file = folder / f"{count}.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            row = {"text_a": f"one {number}", "text_b": f"two {number}", "label": "yn"[number % 2]}
            out.write(json.dumps(row) + "\n")
    return str(file)


def test_few_pairs_are_seen_more_often_than_other_texts() -> None:
    pairs, topics = resolve(spec_of("pairs")), resolve(spec_of("topic", task="classification"))
    assert (pairs.spec.training.epochs, pairs.steps) == (20.0, 20 * 59)  # 942 pairs by 16
    assert (topics.spec.training.epochs, topics.steps) == (5.0, 5 * 57)  # 912 questions by 16


@pytest.mark.parametrize(("count", "passes"), [(1_000, 20.0), (2_500, 9.0), (6_000, 5.0)])
def test_the_more_pairs_there_are_the_fewer_passes_they_want(
    tmp_path: Path, count: int, passes: float
) -> None:
    plan = resolve(spec_of(pairs_file(tmp_path, count)))  # a fifth of them is set aside for the test
    assert plan.spec.training.epochs == passes


def test_a_part_of_many_pairs_is_few_pairs(tmp_path: Path) -> None:
    assert resolve(spec_of(pairs_file(tmp_path, 6_000), rows=400)).spec.training.epochs == 20.0


def test_several_data_sets_are_seen_as_often_as_the_one_that_wants_most() -> None:
    assert resolve(spec_of("topic", "pairs", task="classification")).spec.training.epochs == 20.0


def test_what_somebody_set_stays() -> None:
    plan = resolve(spec_of("pairs", training={"epochs": 2.0}))
    assert plan.spec.training.epochs == 2.0
    assert left_out(plan.spec).training.epochs == 2.0


def test_what_is_usual_is_left_out_where_a_run_is_edited_and_what_was_usual_for_other_data_stays() -> None:
    plan = resolve(spec_of("pairs"))
    assert left_out(plan.spec).training.epochs is None
    older = plan.spec.training.model_copy(update={"epochs": 5.0})
    assert left_out(plan.spec.model_copy(update={"training": older})).training.epochs == 5.0


def test_what_is_usual_is_judged_by_every_data_set_with_its_own_task() -> None:
    plan = resolve(spec_of("topic", "pairs", task="classification"))
    assert left_out(plan.spec).training.epochs is None
    older = plan.spec.training.model_copy(update={"epochs": 5.0})
    assert left_out(plan.spec.model_copy(update={"training": older})).training.epochs == 5.0


def test_passes_over_data_that_is_not_at_hand_stay_as_they_were(tmp_path: Path) -> None:
    """A run of before there were many passes over pairs, whose disk is away for now."""
    spec = spec_of(str(tmp_path / "away.jsonl"), training={"epochs": 5.0})
    assert left_out(spec).training.epochs == 5.0


def test_a_run_that_waits_names_the_passes_that_its_plan_will_have(tmp_path: Path) -> None:
    for spec in (spec_of("pairs"), spec_of("topic", task="classification")):
        assert with_passes(spec) == resolve(spec).spec
    named = spec_of("pairs", training={"epochs": 2.0})
    assert with_passes(named) == named
    away = spec_of(str(tmp_path / "away.jsonl"))
    assert with_passes(away) == away, "its run tells that the data is not there"


def test_every_contender_of_a_race_gets_the_passes_of_its_data() -> None:
    race = {"contenders": [{"method": "bitfit"}, {"method": "lora"}], "seeds": 1}
    assert resolve(spec_of("pairs", race=race)).spec.training.epochs == 20.0
