"""Marks that are told by their places in a text become a tag for each word, whoever has written them."""

import csv
import json

import pytest

from peft_engine.contract import library
from peft_engine.contract.cells import placed_words, words_in
from peft_engine.contract.import_spans import are_spans, spans_of, tagged
from peft_engine.contract.imports import ImportPlan
from peft_engine.contract.rows import read_rows
from peft_engine.importing import work
from peft_engine.importing.telling import Teller
from tests.importing.conftest import found, write_rows


def said(n):
    """A text, and where in it something is: a place at its beginning, two words further on, of no length that
    all texts share."""
    text = f"Berlin {n}, said Anna Berg ({n})."
    return text, [[0, 6, "LOC"], [text.index("Anna"), text.index("Berg") + 4, "PER"]]


TOKENS = ["Berlin", "7", ",", "said", "Anna", "Berg", "(", "7", ")", "."]
TAGS = ["B-LOC", "O", "O", "O", "B-PER", "I-PER", "O", "O", "O", "O"]
SAID = [said(n) for n in range(40)]


def objects(spans, begin="start", end="end", label="label"):
    return [{begin: start, end: behind, label: kind} for start, behind, kind in spans]


def listed(spans):
    return [{"start": start, "end": end, "text": "-", "labels": [kind]} for start, end, kind in spans]


def lines(make):
    return lambda folder: write_rows(folder / "mine.jsonl", [make(*one) for one in SAID])


def whole(make):
    def write(folder):
        (folder / "mine.json").write_text(json.dumps([make(*one) for one in SAID]))
        return folder / "mine.json"

    return write


def in_a_table(folder):
    with (folder / "mine.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([["text", "entities"], *([text, json.dumps(spans)] for text, spans in SAID)])
    return folder / "mine.csv"


def result(spans):
    return [{"type": "labels", "from_name": "x", "value": value} for value in listed(spans)]


WRITTEN = {
    "doccano": lines(lambda text, spans: {"id": 1, "text": text, "label": spans, "Comments": []}),
    "doccano with relations": lines(
        lambda text, spans: {
            "text": text,
            "entities": objects(spans, "start_offset", "end_offset"),
            "relations": [],
        }
    ),
    "spaCy": whole(lambda text, spans: [text, {"entities": spans}]),
    "Prodigy": lines(
        lambda text, spans: {
            "text": text,
            "tokens": [{"text": "Berlin", "start": 0, "end": 6, "id": 0}],
            "spans": objects(spans),
            "answer": "accept",
        }
    ),
    "Label Studio": whole(
        lambda text, spans: {
            "id": 1,
            "data": {"text": text},
            "annotations": [{"result": [], "was_cancelled": True}, {"result": result(spans)}],
        }
    ),
    "Label Studio, short": whole(lambda text, spans: {"text": text, "label": listed(spans), "annotator": 1}),
    "a table": in_a_table,
}


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("form", WRITTEN)
def test_the_same_tags_come_out(tmp_path, form):
    with Teller() as teller:
        name, report = work.bring(ImportPlan(source=str(WRITTEN[form](tmp_path))), teller)
    entry = library.data_set(name)
    assert (entry.task, entry.labels) == ("token_classification", ("O", "B-LOC", "B-PER", "I-PER"))
    assert (report.findings, sum(entry.rows.values())) == ((), 40)
    rows = [row for part in entry.files.values() for row in read_rows(part)]
    assert {"tokens": TOKENS, "tags": TAGS} in rows
    assert all(row["tags"] == TAGS for row in rows)


def test_what_cannot_be_marked_is_told_with_its_rows_and_mended(check):
    rows = [{"text": text, "entities": spans} for text, spans in SAID]
    rows[3]["entities"] = [[0, 99, "LOC"]]  # beyond the text
    rows[4]["entities"] = [[6, 7, "LOC"]]  # a blank
    rows[5]["entities"] = [[0, 6, "LOC"], [0, 8, "DATE"]]
    rows[7]["entities"] = [[0, 3, "LOC"]]
    rows[8]["entities"] = [[5, 2, "LOC"]]
    rows[9]["entities"] = []
    rows[11]["entities"] = None
    told = found(check(rows))
    assert told == {
        "span_beyond": (3, [4, 5, 9]),
        "span_overlap": (1, [6]),
        "span_cut": (1, [8]),
        "empty": (1, [12]),
    }
    mends = ("whole_words", "longest_marks", "drop_wrong", "drop_empty")
    report = check(rows, mends=mends)
    assert not report.standing
    assert sum(report.after.values()) == 36
    tags = {row["tokens"][1]: row["tags"] for row in report.examples}
    assert tags["5"][:4] == ["B-DATE", "I-DATE", "O", "O"]
    assert tags["7"][:2] == ["B-LOC", "O"]
    assert set(tags["9"]) == {"O"}


def by_words(n, last=0):
    """Places as numbers of words parted at blanks; `last`: whether the end is the last word itself."""
    text, _ = said(n)
    return {"text": f"In {text}", "spans": [[1, 2 - last, "LOC"], [4, 6 - last, "PER"]] if n % 4 else []}


@pytest.mark.parametrize("last", [0, 1])
def test_places_that_are_counted_in_words_are_told_as_such(check, last):
    report = check([by_words(n, last) for n in range(40)])
    assert found(report) == {"span_words": (30, [2, 3, 4, 6, 7, 8, 10, 11, 12, 14])}
    assert [(one.key, one.mend) for one in report.standing] == [("span_words", "whole_words")]
    few = [by_words(n) if n < 20 else {"text": said(n)[0], "spans": said(n)[1]} for n in range(40)]
    assert set(found(check(few))) == {"span_cut"}, "most rows must say so"


def test_places_in_characters_that_cut_words_are_no_numbers_of_words(check):
    rows = [{"text": f"Berlin's {n} houses", "spans": [[0, 5, "LOC"]]} for n in range(40)]
    assert found(check(rows))["span_cut"][0] == 40
    rows = [{"text": f"unkind words, {n} of them", "spans": [[0, 2, "PREFIX"]]} for n in range(40)]
    assert "span_cut" not in found(check(rows))
    assert not check(rows, mends=("whole_words",)).standing, "who knows better says so"


def test_kinds_may_be_called_otherwise(check):
    rows = [{"text": text, "entities": spans} for text, spans in SAID]
    report = check(rows, labels={"LOC": "place"})
    assert report.unknown == {"PER": 40}
    report = check(rows, labels={"LOC": "place", "PER": "person"})
    assert sorted(report.labels["train"]) == ["B-person", "B-place", "I-person", "O"]


def test_what_prodigy_rejected_is_left_out_and_told(check):
    answers = ("accept", "accept", "reject", "ignore")
    rows = [
        {"text": text, "spans": objects(spans), "answer": answers[n % 4]}
        for n, (text, spans) in enumerate(SAID)
    ]
    report = check(rows)
    assert found(report)["turned_down"][0] == 20
    assert sum(report.after.values()) == 20
    assert sum(check(rows, mends=("keep_turned_down",)).after.values()) == 40


def test_classes_chosen_in_label_studio(tmp_path):
    def task(n):
        chosen = {"type": "choices", "value": {"choices": ["ab"[n % 2]]}}
        return {"data": {"text": f"a text {n}"}, "annotations": [{"result": [chosen]}], "predictions": []}

    (tmp_path / "mine.json").write_text(json.dumps([task(n) for n in range(40)]))
    with Teller() as teller:
        report = work.check(ImportPlan(source=str(tmp_path / "mine.json")), teller)
    assert report.plan.columns == {"text": ("text",), "label": ("label",)}
    assert sorted(report.labels["train"]) == ["a", "b"]


@pytest.mark.parametrize(
    "cell",
    [
        ["a", "b"],
        [[1, 2]],
        [[0, "x", "LOC"]],
        [[0, True, "LOC"]],
        [[0, 1.5, "LOC"]],
        [[0, 4, ""]],
        [{"start": 0, "label": "LOC"}],
        [{"start": 0, "end": 4, "labels": ["LOC", "PER"]}],
        [[0, 4, "LOC"], "LOC"],
        {"text": ["x"], "answer_start": [1]},
        "LOC",
        None,
        4,
    ],
)
def test_other_cells_hold_no_marks(cell):
    assert spans_of(cell) is None


def test_a_column_without_any_mark_is_none():
    assert not are_spans([[], []])
    assert are_spans([[], [[0, 2, "LOC"]]])


def test_words_stand_where_they_are_said_to():
    text = "  „Ja“, said\tA. B. (in 北京2024,好)!\n"
    placed = placed_words(text)
    assert [text[start:end] for _, start, end in placed] == [word for word, _, _ in placed] == words_in(text)
    assert words_in("我在北京。") == ["我", "在", "北", "京", "。"]
    tokens, tags, told = tagged("我在北京。", spans_of([[2, 4, "LOC"]]) or [])
    assert (tokens, tags, told) == (["我", "在", "北", "京", "。"], ["O", "O", "B-LOC", "I-LOC", "O"], ())


def test_many_marks_in_a_long_text_take_no_longer_than_it_is():
    text = "word " * 100_000
    spans = spans_of([[5 * n, 5 * n + 4, "X"] for n in range(0, 100_000, 2)]) or []
    tokens, tags, told = tagged(text, spans)
    assert (len(tokens), tags.count("B-X"), told) == (100_000, 50_000, ())
