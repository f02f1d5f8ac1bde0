"""Rows of files become rows of the library, task by task."""

import pytest

from peft_engine.contract.import_cells import decimal_of, number_of
from peft_engine.contract.import_rows import mapper
from peft_engine.contract.import_tags import repaired, scheme_of, to_iob2, wrong_places
from peft_engine.contract.imports import ImportPlan

ASK = {"role": "user", "content": "Who?"}
SAY = {"role": "assistant", "content": "He."}


def made(task, columns, raw, **plan):
    columns = {role: (names,) if isinstance(names, str) else names for role, names in columns.items()}
    return mapper(ImportPlan(task=task, columns=columns, **plan))(raw)


def test_texts_of_several_columns_are_joined_and_labels_named():
    columns = {"text": ("title", "body"), "label": "y"}
    row = made("classification", columns, {"title": "A", "body": "B c", "y": 1.0}, labels={"1": "good"})
    assert row == ({"text": "A\nB c", "label": "good"}, ())
    assert made("classification", columns, {"title": "A", "body": None, "y": 2}).row == {
        "text": "A",
        "label": "2",
    }
    assert made("classification", columns, {"title": " ", "body": "", "y": 2}).found == ("empty",)
    assert made("classification", columns, {"title": "A", "y": float("nan")}).found == ("empty",)
    assert made("classification", columns, {"title": "A", "y": 3}, labels={"1": "good"}).found == (
        "unknown_label",
    )
    blank = {"title": " A", "y": "x"}
    assert made("classification", {"text": "title", "label": "y"}, blank) == (
        {"text": " A", "label": "x"},
        ("blanks",),
    )
    assert made("classification", {"text": "title", "label": "y"}, blank, mends=("trim",)).row["text"] == "A"


def test_words_and_tags_that_are_both_an_empty_list_in_writing_are_an_empty_row():
    columns = {"tokens": "words", "tags": "ner"}
    assert made("token_classification", columns, {"words": "[]", "ner": "[]"}) == (None, ("empty",))
    assert made("token_classification", columns, {"words": "He left.", "ner": "[]"}).row == {
        "tokens": ["He", "left", "."],
        "tags": ["O", "O", "O"],
    }


@pytest.mark.parametrize(
    ("cell", "decimal", "value"),
    [
        ("3,5", ",", 3.5),
        ("1.234,5", ",", 1234.5),
        ("1,234", ".", 1234.0),
        ("1,234.5", ".", 1234.5),
        ("1 000", ".", 1000.0),
        ("-2e3", ".", -2000.0),
        (4, ".", 4.0),
        ("12,34,567", ".", 1234567.0),
        ("1,5", ".", None),  # the point of somebody who writes the other way
        ("4.5", ",", None),
        ("1,2,3", ".", None),
        ("1 234 567,5", ",", 1234567.5),
        ("-1\u202f000", ".", -1000.0),
        ("1'000.25", ".", 1000.25),
        ("3 4", ".", None),  # two numbers
        ("1000 000", ".", None),
        ("1 000 5", ".", None),
        ("abc", ".", None),
        ("nan", ".", None),
        (float("inf"), ".", None),
    ],
)
def test_numbers_as_people_write_them(cell, decimal, value):
    assert number_of(cell, decimal) == value


def test_what_divides_the_fraction_is_told_from_the_column():
    assert [decimal_of(cells) for cells in (["3,5"], ["1,234", "3,5"], ["1,234"], ["1.234,5"], ["2.5"])] == [
        *(",", ",", ".", ",", "."),
    ]


def test_numbers_and_what_is_none():
    columns = {"text": "t", "value": "v"}
    assert made("regression", columns, {"t": "a", "v": "2,5"}, decimal=",").row == {"text": "a", "value": 2.5}
    assert made("regression", columns, {"t": "a", "v": "much"}).found == ("wrong",)
    assert made("regression", columns, {"t": "a", "v": None}).found == ("empty",)


def test_any_number_of_labels():
    columns = {"text": "t", "labels": "l"}
    for cell, separator in ((["x", "y"], ""), ("x; y", ";"), ('["x", "y"]', ""), ("['x' 'y']", "")):
        row = made("multi_label", columns, {"t": "a", "l": cell}, separator=separator).row
        assert row == {"text": "a", "labels": ["x", "y"]}
    assert made("multi_label", columns, {"t": "a", "l": None}).row == {"text": "a", "labels": []}
    marks = {"text": "t", "labels": ("x", "y", "z")}
    assert made("multi_label", marks, {"t": "a", "x": 1, "y": "0", "z": True}).row["labels"] == ["x", "z"]
    assert made("multi_label", marks, {"t": "a", "x": 1, "y": "?", "z": 0}).found == ("wrong",)
    assert made("multi_label", marks, {"t": "a", "x": 1, "y": " ", "z": None}).row["labels"] == ["x"]


def test_tags_in_other_schemes():
    assert to_iob2(["I-A", "I-A", "B-A", "O", "I-B"], "iob1") == ["B-A", "I-A", "B-A", "O", "B-B"]
    assert to_iob2(["B-A", "E-A", "S-A", "O", "S-B", "B-B", "I-B", "E-B"], "bioes") == [
        *("B-A", "I-A", "B-A", "O", "B-B", "B-B", "I-B", "I-B"),
    ]
    assert scheme_of([["I-A", "I-A", "O", "I-B"]]) == "iob1"
    assert scheme_of([["B-A", "E-A", "O"]]) == scheme_of([["U-A", "O"]]) == "bioes"
    assert scheme_of([["B-A", "I-A", "O", "I-B"], ["B-B"]]) == "iob2"
    assert scheme_of([["NOUN", "VERB"]]) == "plain"
    assert to_iob2(["NOUN", "O", "VERB"], "plain") == ["B-NOUN", "O", "B-VERB"]
    wrong = ["O", "I-A", "I-A", "B-A", "I-B"]
    assert wrong_places(wrong) == [1, 4]
    assert repaired(wrong) == ["O", "B-A", "I-A", "B-A", "B-B"]


def test_words_with_tags():
    columns = {"tokens": "w", "tags": "t"}
    assert made("token_classification", columns, {"w": "a b", "t": "B-X O"}).row == {
        "tokens": ["a", "b"],
        "tags": ["B-X", "O"],
    }
    named = {"0": "O", "1": "B-X"}
    assert made("token_classification", columns, {"w": ["a", "b"], "t": [1, 0]}, labels=named).row[
        "tags"
    ] == ["B-X", "O"]
    assert made("token_classification", columns, {"w": ["a"], "t": ["O", "O"]}).found == ("uneven",)
    assert made("token_classification", columns, {"w": ["a"], "t": ["I-X"]}) == (
        {"tokens": ["a"], "tags": ["I-X"]},
        ("tag_order",),
    )
    mended = made("token_classification", columns, {"w": ["a"], "t": ["I-X"]}, mends=("repair_tags",))
    assert mended == ({"tokens": ["a"], "tags": ["B-X"]}, ("tag_order",))
    assert made("token_classification", columns, {"w": ["a"], "t": ["I-X"]}, tags="iob1") == (
        {"tokens": ["a"], "tags": ["B-X"]},
        (),
    )


@pytest.mark.parametrize("right", [1, "1", "B", "(b)", "two", 1.0])
def test_the_right_choice_by_number_letter_or_text(right):
    raw = {"q": "Which?", "a": "one", "b": "two", "r": right}
    row = made("multiple_choice", {"prompt": "q", "choices": ("a", "b"), "choice": "r"}, raw).row
    assert row == {"prompt": "Which?", "choices": ["one", "two"], "choice": 1}


def test_choices_in_one_cell_have_names_of_their_own():
    columns = {"prompt": "q", "choices": "c", "choice": "r"}
    cells = (
        {"text": ["one", "two"], "label": ["1", "2"]},
        [{"label": "1", "text": "one"}, {"label": "2", "text": "two"}],
        {"1": "one", "2": "two"},
    )
    for cell in cells:
        assert made("multiple_choice", columns, {"q": "Which?", "c": cell, "r": "2"}).row["choice"] == 1
    assert made("multiple_choice", columns, {"q": "Which?", "c": ["one", "two"], "r": 7}).found == ("wrong",)
    assert made("multiple_choice", columns, {"q": "Which?", "c": "one", "r": 0}).found == ("wrong",)


def test_answers_and_their_places():
    columns = {"question": "q", "passage": "p", "answers": "a"}
    base = {"q": "Who?", "p": "The cat sat."}
    right = {**base, "a": {"text": ["cat"], "answer_start": [4]}}
    assert made("question_answering", columns, right).row == {
        "question": "Who?",
        "passage": "The cat sat.",
        "answers": ["cat"],
        "starts": [4],
    }
    moved = {**base, "a": {"text": ["cat"], "answer_start": [0]}}
    assert made("question_answering", columns, moved) == (None, ("moved_answer",))
    mended = made("question_answering", columns, moved, mends=("find_answers",))
    assert (mended.row["starts"], mended.found) == ([4], ("moved_answer",))
    assert made("question_answering", columns, {**base, "a": "cat"}).row["starts"] == [4]
    two = {**base, "p": "The dog saw The cat.", "a": {"text": ["The", "cat"], "answer_start": [12, 0]}}
    mended = made("question_answering", columns, two, mends=("find_answers",))
    assert mended.row["starts"] == [12, 16], "the one that was right stays"
    year = {"q": "When?", "p": "It was in 12.", "a": ["12"]}  # an answer, not its place
    assert made("question_answering", columns, year).row["starts"] == [10]
    assert made("question_answering", {**columns, "starts": "s"}, {**year, "s": 10}).row["starts"] == [10]
    assert made("question_answering", columns, {**base, "a": "dog"}).found == ("lost_answer",)


def test_conversations_in_the_usual_formats():
    columns = {"messages": "m"}
    share = [{"from": "human", "value": "Who?"}, {"from": "gpt", "value": "He."}]
    for cell in (
        [ASK, SAY],
        share,
        '[{"role": "user", "content": "Who?"}, {"role": "assistant", "content": "He."}]',
    ):
        assert made("chat", columns, {"m": cell}) == ({"messages": [ASK, SAY]}, ())
    pieces = {"messages": ("system", "prompt", "completion")}
    raw = {"system": "Be kind.", "prompt": [ASK], "completion": [SAY]}
    assert made("chat", pieces, raw).row["messages"] == [{"role": "system", "content": "Be kind."}, ASK, SAY]
    assert made("chat", {"messages": ("q", "a")}, {"q": "Who?", "a": "He."}).row["messages"] == [ASK, SAY]
    twice = [SAY, ASK, ASK, SAY]
    assert made("chat", columns, {"m": twice}).found == ("turn_order",)
    joined = made("chat", columns, {"m": twice}, mends=("join_turns",)).row["messages"]
    assert joined == [{"role": "user", "content": "Who?\n\nWho?"}, SAY]
    assert made("chat", columns, {"m": [ASK]}).found == ("no_answer",)
    assert made("chat", columns, {"m": [ASK, {**SAY, "content": " "}]}).found == ("empty_turn",)
    assert made("chat", columns, {"m": [{"role": "king", "content": "I"}]}).found == ("wrong",)
