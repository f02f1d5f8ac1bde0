"""Answers that are marked as bad are told and left out, unless somebody wants them."""

import hashlib
import json

import pytest

from peft_engine.contract.import_findings import Place
from peft_engine.contract.import_proposing import propose
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.problems import EngineError
from peft_engine.importing.landing import made_of
from tests.importing.conftest import found


def marked(count=30, good=True, bad=False, **more):
    return [
        {
            "prompt": f"What is {n}?",
            "completion": f"It is {n} indeed, my friend.",
            "label": bad if n % 3 == 1 else good,
            **more,
        }
        for n in range(count)
    ]


@pytest.mark.parametrize("words", [(True, False), ("True", "False"), (1, 0), (1.0, 0.0)])
def test_bad_answers_are_left_out_and_told(check, words):
    report = check(marked(30, *words))
    assert (report.plan.task, report.plan.marks) == ("instructions", "label")
    assert sum(report.before.values()) == 30
    assert sum(report.after.values()) == 20
    assert found(report) == {"turned_down": (10, [2, 5, 8, 11, 14, 17, 20, 23, 26, 29])}
    (told,) = report.findings
    assert told.rows[0] == Place(part="train", row=2)
    assert not told.stands
    assert "The column label marks the answers of 10 rows (2, 5," in told.sentence()
    assert all("It is 1 " not in row["answer"] for row in report.examples)


TWO = [
    {"prompt": f"What is {n}?", "chosen": f"It is {n} indeed.", "rejected": f"Who knows {n}?"}
    for n in range(40)
]


@pytest.mark.parametrize("asked", [True, False])
def test_of_two_answers_the_chosen_one_is_learned_and_the_other_is_told(check, asked):
    rows = TWO if asked else [{name: row[name] for name in ("chosen", "rejected")} for row in TWO]
    report = check(rows)
    assert report.plan.task == ("instructions" if asked else "language_modelling")
    assert [(one.key, one.grade) for one in report.findings] == [("preferred", "note")]
    assert report.findings[0].sentence().endswith("chosen is learned, and rejected is left.")
    assert not any("Who knows" in text for row in report.examples for text in row.values())
    turned = check(rows, columns={"answer" if asked else "text": ("rejected",)})
    assert not turned.findings
    assert all("Who knows" in row["answer" if asked else "text"] for row in turned.examples)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (TWO, "Learn the answers that were chosen (chosen), as the task instructions."),
        (marked(), "It takes one of these: classification, pair_classification"),
    ],
)
def test_a_task_that_does_not_exist_is_answered_with_what_can_be_learned(check, rows, told):
    with pytest.raises(EngineError) as refused:
        check(rows, task="preference")
    (problem,) = refused.value.problems
    assert problem.field == "task"
    assert "There is no task called preference" in problem.sentence()
    assert told in problem.sentence()


def test_they_stay_where_somebody_wants_them(check):
    report = check(marked(), mends=("keep_turned_down",))
    assert sum(report.after.values()) == 30
    assert [(one.key, one.mended) for one in report.findings] == [("turned_down", True)]


def test_answers_in_turns_are_marked_too(check):
    rows = [
        {
            "prompt": [{"role": "user", "content": f"Who is {n}?"}],
            "completion": [{"role": "assistant", "content": f"Number {n}."}],
            "label": bool(n % 2),
        }
        for n in range(40)
    ]
    report = check(rows)
    assert report.plan.task == "chat"
    assert sum(report.after.values()) == 20
    assert found(report)["turned_down"][0] == 20


def test_a_mark_that_only_later_rows_give_is_seen(check):
    """The rows that are looked at are good ones alone."""
    rows = [{**row, "label": n < 350} for n, row in enumerate(marked(400))]
    assert found(check(rows))["turned_down"] == (50, list(range(351, 361)))


def test_answers_without_what_was_asked_are_marked_too(check):
    rows = [{name: row[name] for name in ("completion", "label")} for row in marked()]
    report = check(rows)
    assert (report.plan.task, report.plan.marks) == ("language_modelling", "label")
    assert report.plan.columns == {"text": ("completion",)}
    assert found(report)["turned_down"][0] == 10
    assert sum(report.after.values()) == 20


@pytest.mark.parametrize(
    ("able", "first"),
    [
        (("language_modelling", "instructions"), "language_modelling"),
        (("classification", "masked_language_modelling"), "classification"),
    ],
)
def test_what_is_done_with_marked_answers_is_what_the_model_can(able, first):
    rows = [{"completion": row["completion"], "label": row["label"]} for row in marked()]
    proposal = propose(["completion", "label"], rows, able)
    assert (proposal.tasks[0], proposal.kind) == (first, "judged")
    named = [{"text": row["completion"], "label": row["label"]} for row in marked()]
    proposal = propose(["text", "label"], named, able)
    assert (proposal.tasks[0], proposal.kind) == ("classification", "")


def test_other_columns_turn_nothing_down(check):
    ratings = [{**row, "label": n % 5} for n, row in enumerate(marked())]
    other = [
        {"prompt": row["prompt"], "response": row["completion"], "label": row["label"]} for row in marked()
    ]
    for rows in (ratings, other):
        report = check(rows, task="instructions")
        assert report.plan.marks == ""
        assert sum(report.after.values()) == 30


def test_who_sorts_answers_by_their_mark_keeps_all(check):
    report = check(marked(), task="classification")
    assert sum(report.after.values()) == 30
    mine = {"text": ("completion",), "label": ("label",)}
    again = check(marked(), task="classification", columns=mine, marks="label")
    assert sum(again.after.values()) == 30
    assert "turned_down" not in found(again)


def test_what_was_brought_in_before_there_were_marks_is_still_known():
    plan = ImportPlan(task="instructions")
    beside = {"source", "beside", "name", "title", "licence", "origin", "model", "max_length"}
    before = plan.model_dump(mode="json", exclude=beside | {"numbers", "others_stay", "marks"})
    text = json.dumps(before, sort_keys=True)
    assert made_of(plan, {}, lambda: None) == hashlib.blake2b(text.encode(), digest_size=32).hexdigest()
    marked_too = plan.model_copy(update={"marks": "label"})
    assert made_of(plan, {}, lambda: None) != made_of(marked_too, {}, lambda: None)
