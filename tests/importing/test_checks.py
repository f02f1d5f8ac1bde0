"""Each finding names its rows once with a count, and its mend removes it; the rows before and after are told
exactly."""

import itertools
import json

import pytest

from peft_engine.contract.imports import ImportPlan, Sample, Split
from peft_engine.importing import work
from peft_engine.importing.telling import Teller
from peft_engine.importing.tokens import histogram
from tests.importing.conftest import found, questions, write_rows

GOOD = {"role": "user", "content": "Who?"}, {"role": "assistant", "content": "He."}
PASSAGE = "The cat sat on the mat while the dog slept in the sun, and nobody said anything at all."


def chats(*odd):
    whole = [{"messages": [{**GOOD[0], "content": f"Who is {n}?"}, GOOD[1]]} for n in range(30)]
    return whole + [{"messages": turns} for turns in odd]


def answers(*odd):
    rows = [
        {"question": f"Who sat, {n}?", "context": PASSAGE, "answers": {"text": ["cat"], "answer_start": [4]}}
        for n in range(30)
    ]
    return rows + [{"question": "Who?", "context": PASSAGE, "answers": answer} for answer in odd]


def tagged(*odd):
    rows = [{"tokens": [f"w{n}", "in", "Ulm"], "tags": ["O", "O", "B-LOC"]} for n in range(30)]
    return rows + [dict(zip(("tokens", "tags"), pair, strict=True)) for pair in odd]


CASES = {
    "empty": (
        [*questions(30), {"text": " ", "label": "a"}, {"text": "yes", "label": None}],
        {},
        (2, [31, 32], "error", "drop_empty", 30),
    ),
    "wrong": (
        [*({"text": f"t {n}", "score": n / 4} for n in range(30)), {"text": "x", "score": "much"}],
        {"task": "regression"},
        (1, [31], "error", "drop_wrong", 30),
    ),
    "half_character": (
        [*questions(30), {"text": "half \ud83d", "label": "a"}],
        {},
        (1, [31], "error", "drop_wrong", 30),
    ),
    "unknown_label": (
        [*questions(30, "xy"), {"text": "what", "label": "z"}],
        {"labels": {"x": "ex", "y": "why"}},
        (1, [31], "error", "drop_wrong", 30),
    ),
    "duplicate": (
        [*questions(30), *questions(2), *questions(1)],
        {},
        (3, [31, 32, 33], "warning", "drop_duplicates", 30),
    ),
    "contradiction": (
        [*questions(30), {"text": "question number 3", "label": "a"}],
        {},
        (1, [31], "warning", "drop_contradictions", 30),
    ),
    "rare_label": (
        [*questions(30), {"text": "alone", "label": "c"}],
        {},
        (1, [31], "warning", "drop_rare", 30),
    ),
    "blanks": ([*questions(30), {"text": "alone \n", "label": "b"}], {}, (1, [31], "note", "trim", 31)),
    "uneven": (tagged((["a", "b"], ["O"])), {}, (1, [31], "error", "drop_uneven", 30)),
    "tag_order": (tagged((["a", "b"], ["O", "I-LOC"])), {}, (1, [31], "warning", "repair_tags", 31)),
    "lost_answer": (answers({"text": ["cow"], "answer_start": [4]}), {}, (1, [31], "error", "drop_lost", 30)),
    "moved_answer": (
        answers({"text": ["dog"], "answer_start": [4]}),
        {},
        (1, [31], "error", "find_answers", 31),
    ),
    "turn_order": (chats([GOOD[0], *GOOD]), {}, (1, [31], "error", "join_turns", 31)),
    "empty_turn": (
        chats([GOOD[0], {**GOOD[1], "content": ""}]),
        {},
        (1, [31], "error", "drop_turns", 30),
    ),
}


@pytest.mark.parametrize("key", CASES)
def test_a_finding_names_its_rows_and_its_mend_removes_it(check, key):
    rows, plan, (count, places, grade, mend, left) = CASES[key]
    report = check(rows, **plan)
    (one,) = [each for each in report.findings if each.key == key]
    assert (one.count, [place.row for place in one.rows]) == (count, places)
    assert (one.grade, one.mend, one.mended) == (grade, mend, False)
    assert one.stands == (grade == "error")
    assert report.before == {"train": len(rows)}
    for number in places:
        assert str(number) in one.sentence()
    mended = check(rows, **plan, mends=(mend,))
    assert sum(mended.after.values()) == left
    assert not mended.standing
    assert next(each for each in mended.findings if each.key == key).mended


def parts(tmp_path, **given):
    folder = tmp_path / "set"
    folder.mkdir()
    for part, rows in given.items():
        write_rows(folder / f"{part}.csv", rows)
    return ImportPlan(source=str(folder))


def run(plan, **changes):
    with Teller() as teller:
        return work.check(plan.model_copy(update=changes), teller)


def test_rows_that_stand_in_two_parts(tmp_path):
    rows = questions(40)
    plan = parts(tmp_path, train=rows[:30], dev=rows[25:36], test=[rows[0], rows[28], *rows[36:]])
    report = run(plan)
    assert found(report)["shared"] == (7, [1, 26, 27, 28, 29, 30, 4][:7])
    assert report.after == {"train": 30, "validation": 11, "test": 6}
    assert run(plan, mends=("out_of_train",)).after == {"train": 24, "validation": 10, "test": 6}


def test_labels_that_only_the_test_part_has(tmp_path):
    plan = parts(tmp_path, train=questions(30), test=[*questions(4), {"text": "odd", "label": "c"}])
    report = run(plan)
    assert found(report)["unseen_label"] == (1, [5])
    assert report.labels["test"] == {"a": 2, "b": 2, "c": 1}
    assert run(plan, mends=("drop_unseen",)).after["test"] == 4


def test_unbalanced_classes_and_a_single_one(check):
    rows = questions(36, "a" * 17 + "b")
    report = check(rows)
    (one,) = [each for each in report.findings if each.key == "imbalance"]
    assert one.grade == "note"
    assert one.values["most"] == "a"
    same = check(questions(30, "a"), task="classification", columns={"text": ("text",), "label": ("label",)})
    assert [each.key for each in same.standing] == ["one_label"]


def test_too_few_rows_and_none_at_all(check):
    assert {each.key for each in check(questions(2)).standing} == {"few_rows"}
    empty = [{"text": "", "label": "a"}, {"text": "", "label": "b"}] * 3
    assert "no_rows" in {each.key for each in check(empty, task="classification").standing}


def test_tokens_are_counted_by_the_model_and_long_rows_left_out(check):
    rows = [*questions(30), {"text": "word " * 300, "label": "a"}]
    report = check(rows, model="small-encoder", max_length=64)
    lengths = report.lengths
    assert (lengths.limit, lengths.over, lengths.counted, lengths.rows) == (64, 1, 31, 31)
    assert sum(lengths.counts) == 31
    assert lengths.longest > 300
    assert found(report)["long"][0] == 1
    assert sum(check(rows, model="small-encoder", max_length=64, mends=("drop_long",)).after.values()) == 30
    strange = check(
        [{"text": f"ทุกคนมีสิทธิ {n} เสรีภาพ", "label": "ab"[n % 2]} for n in range(30)], model="small-encoder"
    )
    assert "strange" in found(strange)


def test_more_rows_than_the_sample_are_counted_in_part(check, monkeypatch):
    monkeypatch.setattr("peft_engine.importing.gathering.SAMPLED_ROWS", 50)
    lengths = check(questions(200), model="small-encoder").lengths
    assert (lengths.counted, lengths.rows) == (50, 200)


@pytest.mark.parametrize("limit", [0, 4, 30, 64, 500])
def test_the_limit_is_an_edge_of_the_histogram(limit):
    counts = [1, 2, 3, 29, 30, 31, 64, 65, 90]
    edges, bars = histogram(counts, limit)
    assert sum(bars) == len(counts)
    assert [sum(low <= count < high for count in counts) for low, high in itertools.pairwise(edges)] == list(
        bars
    )
    if 0 < limit < max(counts):
        assert limit + 1 in edges  # rows up to the limit stand below it


def test_a_letter_read_in_the_wrong_encoding(tmp_path):
    rows = [{"text": f"schÃ¶ner Tag {n}", "label": "ab"[n % 2]} for n in range(30)]
    file = write_rows(tmp_path / "mine.jsonl", rows)
    report = run(ImportPlan(source=str(file)))
    assert found(report)["wrong_letters"] == (30, list(range(1, 11)))
    json.loads(report.model_dump_json())


def test_fewer_rows_for_a_quick_try(check):
    rows = [{"text": f"question {n}", "label": "a" if n % 5 else "b"} for n in range(200)]
    drawn = check(rows, sample=Sample(rows=50))
    assert sum(drawn.after.values()) == 50
    assert sum(counts["b"] for counts in drawn.labels.values()) == 10
    first = check(rows, sample=Sample(rows=20, how="first"), split=Split(way="order"))
    assert first.after == {"train": 16, "validation": 2, "test": 2}
    assert first.before == {"train": 20}


def test_labels_without_a_name_are_told_one_by_one(check):
    rows = [{"tokens": ["in", "Ulm"], "tags": [0, 1 + (n == 7)]} for n in range(30)]
    plan = {"task": "token_classification", "columns": {"tokens": ("tokens",), "tags": ("tags",)}}
    report = check(rows, labels={"0": "O", "1": "B-LOC"}, **plan)
    assert [one.values["labels"] for one in report.findings if one.key == "unknown_label"] == ["2"]


def test_labels_that_were_not_renamed_stay(check):
    rows = questions(40, "abcd")
    report = check(rows, labels={"b": "bee"}, others_stay=True)
    assert "unknown_label" not in found(report)
    assert list(report.labels["train"]) == ["bee", "a", "c", "d"]
    several = [{"text": row["text"], "labels": [row["label"], "b"]} for row in rows]
    report = check(several, labels={"b": "bee"}, others_stay=True, task="multi_label")
    assert list(report.labels["train"]) == ["bee", "a", "c", "d"]


def test_heads_that_are_empty_or_stand_twice_are_told_once_with_their_new_names(tmp_path):
    file = tmp_path / "mine.csv"
    rows = "".join(f"{n},question number {n},a,{n % 2}\n" for n in range(40))
    file.write_text(f",text,text,label\n{rows}")
    with Teller() as teller:
        looked = work.look(ImportPlan(source=str(file)), teller)
        report = work.check(ImportPlan(source=str(file)), teller)
    assert looked.columns == ("column_1", "text", "text_2", "label")
    (told,) = looked.findings
    assert told in report.findings
    assert (told.grade, told.count, told.values["names"]) == ("note", 2, "column_1, text_2")
    assert "column_1, text_2" in told.sentence()


def test_heads_that_the_file_never_had_are_not_told(tmp_path):
    file = tmp_path / "mine.csv"
    file.write_text("".join(f"{n},question number {n},{n % 2}\n" for n in range(40)))
    with Teller() as teller:
        looked = work.look(ImportPlan(source=str(file)), teller)
    assert looked.columns == ("column_1", "column_2", "column_3")
    assert looked.findings == ()


def choices(count, right):
    """Rows of multiple choice with four choices; `right` gives the number of the right one."""
    told = {f"choice{n}": f"answer {n}" for n in range(4)}
    return [{"question": f"Which one, {n}?", **told, "label": right(n)} for n in range(count)]


def test_choices_counted_from_one_are_told_from_all_rows(check):
    """The last choice is named behind the rows that are looked at alone."""
    rows = choices(400, lambda n: 1 + n % (3 if n < 320 else 4))
    report = check(rows)
    assert report.plan.numbers == "zero", "what the first rows suggest"
    assert found(report)["from_one"] == (20, [324, 328, 332, 336, 340, 344, 348, 352, 356, 360])
    assert [one.key for one in report.standing] == ["from_one"]
    mended = check(rows, mends=("from_one",))
    assert not mended.standing
    assert [one.mended for one in mended.findings] == [True]
    assert sum(mended.after.values()) == 400
    assert [row["choice"] for row in mended.examples[:4]] == [0, 1, 2, 0]


def test_what_says_zero_somewhere_is_counted_from_zero(check):
    report = check(choices(400, lambda n: n % 3 if n != 350 else 4))
    assert found(report) == {"wrong": (1, [351])}


def test_a_first_choice_that_is_never_right_is_told(check):
    rows = choices(40, lambda n: 1 + n % 3)
    assert found(check(rows)) == {"perhaps_from_one": (0, [])}
    mended = check(rows, mends=("from_one",))
    assert mended.examples[0]["choice"] == 0
    assert found(check(rows, numbers="one")) == {}


def test_labels_without_a_name_are_counted(check):
    rows = [{"text": f"question {n}", "label": "abc"[n % 3]} for n in range(60)]
    report = check(rows, labels={"a": "first", "b": "second"})
    assert report.unknown == {"c": 20}
    assert [one.key for one in report.standing] == ["unknown_label"]


def test_rows_of_one_word_each_are_no_sentences(check):
    rows = [{"Sentence": n // 5, "Word": f"w{n}", "Tag": ("O", "B-X")[n % 2]} for n in range(60)]
    report = check(rows)
    assert report.plan.task == "token_classification"
    assert [(one.key, one.count) for one in report.standing] == [("single_words", 60)]
