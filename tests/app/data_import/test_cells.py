"""Cells as words, and what a column may be."""

from PySide6.QtCore import Qt

from app.data_import.cells import LINE, line_text, messages_of, whole_text
from app.data_import.role_menu import role_offers, role_words
from app.data_import.rows_model import RowsModel
from app.widgets.table_style import TableRole
from peft_engine.contract.imports import ImportPlan


def test_a_cell_is_one_line_in_the_table_and_whole_to_be_read():
    long = "One\n\tword. " * 1000
    assert line_text(long).startswith("One word. One word.")
    assert len(line_text(long)) <= LINE
    assert whole_text(long) == long
    assert line_text(None) == ""
    assert line_text(True) == "true"
    assert line_text(["B-loc", "O"]) == "B-loc, O"
    assert (
        line_text([{"role": "user", "content": "Hé"}, {"from": "gpt", "value": "Ho"}]) == "user: Hé · gpt: Ho"
    )
    assert line_text({"é": [1]}) == '{"é": [1]}'


def test_a_list_is_read_without_signs_of_json():
    assert whole_text(["@paul", "It", "'s", ",", '"so"']) == '@paul It \'s , "so"'
    assert whole_text([0, 12]) == "0 12"
    assert whole_text(["In the morning", "At night"]) == "In the morning\nAt night"
    assert whole_text(["one", ""]) == "one\n"
    assert whole_text([]) == ""
    assert whole_text([["a"], {"b": 1}]) == '[["a"], {"b": 1}]', "what has parts of its own stays as it is"


def test_conversations_are_known_in_two_ways_of_writing():
    openai = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    sharegpt = [{"from": "human", "value": "Hi"}, {"from": "gpt", "value": "Hello"}]
    assert messages_of(openai) == [("user", "Hi"), ("assistant", "Hello")]
    assert messages_of(sharegpt) == [("human", "Hi"), ("gpt", "Hello")]
    assert messages_of([{"role": "user"}]) == messages_of("user: Hi") == messages_of([]) == []


def test_the_table_aligns_numbers_and_what_is_written_from_the_right(qt_app):
    model = RowsModel()
    model.show_rows(("n", "a", "b", "c"), [{"n": 3, "a": "left", "b": "שלום עולם", "c": None}], [1])
    model.show_roles({"a": "Text"})
    right = int(Qt.AlignmentFlag.AlignRight)
    aligned = [model.data(model.index(0, n), Qt.ItemDataRole.TextAlignmentRole) for n in range(4)]
    assert [each == right for each in aligned] == [True, False, True, False]
    assert model.data(model.index(0, 3)) == "empty"
    assert [bool(model.data(model.index(0, n), TableRole.MUTED)) for n in range(4)] == [
        True,
        False,
        True,
        True,
    ]


def test_a_column_may_be_any_role_of_the_task():
    plan = ImportPlan(task="classification", columns={"text": ("title",), "label": ("topic",)})
    assert role_words(plan) == {"title": "Text", "topic": "Label"}
    told = [(offer.role, offer.words, offer.beside, offer.held) for offer in role_offers(plan, "body")]
    assert told == [
        ("text", "Text, in place of title", False, False),
        ("text", "Text, after title", True, False),
        ("label", "Label, in place of topic", False, False),
        ("", "Not used", False, True),
    ]
    assert [offer.held for offer in role_offers(plan, "title")] == [True, False, False]


def test_columns_that_are_one_role_together_are_numbered():
    plan = ImportPlan(task="multiple_choice", columns={"choices": ("one", "two"), "prompt": ("asked",)})
    assert role_words(plan) == {"one": "Choices 1", "two": "Choices 2", "asked": "Instruction"}
