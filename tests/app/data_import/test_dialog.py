"""Bringing data in: from a look to the library, with a process that answers at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.data_import.label_part import LabelsDialog
from app.data_import.rows_model import ROLE_WORDS
from app.i18n import install_pseudo_language
from app.shell.regions import tab_chain
from app.state.lit_tokens import LitTokens
from app.theme.theme import color, theme
from peft_engine.contract.import_findings import Finding, Lengths, Place
from peft_engine.contract.import_jobs import Progress
from peft_engine.contract.lit import Lit
from peft_engine.contract.problems import Problem
from peft_engine.contract.reading import Reading

EMPTY = Finding(
    key="empty",
    grade="error",
    text="{count} rows are empty.",
    values={"count": 3},
    count=3,
    rows=(Place(part="train", row=5),),
    mend="drop_empty",
)


def waits(until, dialog):
    until(lambda: dialog.state.doing is None)


def test_a_tidy_file_needs_one_button(dialog, answers, until):
    shown, landed = dialog(), []
    shown.landed.connect(landed.append)
    assert [wanted for wanted, _ in answers.plans] == ["look", "check"]
    assert shown.use.isEnabled()
    assert shown.side.task.value() == "classification"
    assert shown.name.value() == "cards"
    assert shown.name.cursorPosition() == 0, "of a long name the beginning is seen"
    heads = [shown.rows.view.model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert heads == ["id", "said", "topic", "note"]
    shown.use.click()
    assert not shown.use.isEnabled()
    until(lambda: landed)
    assert landed == ["cards"]
    assert answers.plans[-1][0] == "import"
    assert all(job.closed for job in answers.jobs)


def test_what_stands_against_it_is_mended_by_a_switch(dialog, answers, until):
    answers.findings = (EMPTY,)
    shown = dialog()
    assert not shown.use.isEnabled()
    assert shown.progress.text() == "What is marked red under Checks has to be mended first."
    shown.side.checks.switches["drop_empty"].click()
    waits(until, shown)
    assert answers.plans[-1][1].mends == ("drop_empty",)
    assert shown.use.isEnabled()
    assert shown.side.checks.switches["drop_empty"].value()


def test_how_right_choices_are_numbered_is_said_in_a_box(dialog):
    shown = dialog()
    assert not shown.side.written.isVisible()
    shown.state.plan = shown.state.plan.model_copy(
        update={"task": "multiple_choice", "numbers": "zero", "mends": ("from_one", "trim")}
    )
    shown.state.report = None
    shown.refresh()
    assert shown.side.written.isVisible()
    assert shown.side.written.box.value() == "one", "the switch among the checks counts from 1 as well"
    shown.side.written.box.value_edited.emit("name")
    assert (shown.state.plan.numbers, shown.state.plan.mends) == ("name", ("trim",))


@pytest.mark.parametrize(
    ("task", "known", "offered"),
    [
        ("regression", {"decimal": ","}, ["Point", "Comma"]),
        ("multi_label", {"separator": ";"}, ["Semicolon", "Upright line", "Comma", "Slash"]),
        ("multi_label", {"separator": "+"}, ["+", "Semicolon", "Upright line", "Comma", "Slash"]),
        ("multi_label", {"separator": ""}, []),
        ("token_classification", {"tags": "iob1"}, ["IOB2", "IOB1", "BIOES", "without"]),
        ("token_classification", {"tags": ""}, []),
    ],
)
def test_how_answers_are_written_is_said_in_a_box(dialog, task, known, offered):
    shown = dialog()
    ((field, value),) = known.items()
    shown.state.plan = shown.state.plan.model_copy(
        update={"task": task, **known, "columns": {"value": ("grade",)}}
    )
    shown.state.look = shown.state.look.model_copy(update={"rows": ({"grade": "3,5"},)})
    shown.state.report = None
    shown.refresh()
    box = shown.side.written.box
    assert shown.side.written.isVisible() == bool(offered)
    if offered:
        assert box.value() == value
        assert len(offered) == box.count()
        assert all(told in box.itemText(place) for place, told in enumerate(offered))
        chosen = {"decimal": ".", "separator": "/", "tags": "bioes"}[field]
        box.value_edited.emit(chosen)
        assert getattr(shown.state.plan, field) == chosen


def test_whole_numbers_have_no_fraction_to_ask_for(dialog):
    shown = dialog()
    shown.state.plan = shown.state.plan.model_copy(
        update={"task": "regression", "decimal": ".", "columns": {"value": ("grade",)}}
    )
    shown.state.report = None
    for cell, asked in (("3", False), (3.5, False), ("3.5", True)):
        shown.state.look = shown.state.look.model_copy(update={"rows": ({"grade": cell},)})
        shown.refresh()
        assert shown.side.written.isVisible() == asked


def test_labels_that_have_no_name_yet_can_be_given_one(dialog):
    shown = dialog()
    part, told = shown.side.labels, []
    part.labels_edited.connect(told.append)
    part.show_labels({"card": 3}, {"0": "card"}, unknown={"7": 2})
    made = LabelsDialog(part._unknown | part._counts, part._names, shown)
    rows = [[made.table.item(at, place).text() for place in range(3)] for at in range(2)]
    assert rows == [["7", "7", "2"], ["card", "0", "3"]]
    made.table.item(0, 0).setText("rate")
    assert made.names() == {"0": "card", "7": "rate"}


def test_another_column_is_chosen_in_the_head(dialog, answers, until, settle):
    shown = dialog()
    menu = shown.role_menu("note")
    words = [action.text() for action in menu.actions()]
    assert words == ["Text, in place of said", "Text, after said", "Label, in place of topic", "Not used"]
    known = {"separator": ";", "decimal": ",", "tags": "iob1", "numbers": "one", "others_stay": True}
    shown.state.plan = shown.state.plan.model_copy(update=known)
    menu.actions()[1].trigger()
    waits(until, shown)
    assert not any(getattr(answers.plans[-1][1], name) for name in known), "told anew from the columns"
    assert answers.plans[-1][1].columns == {"text": ("said", "note"), "label": ("topic",)}
    shown.state.set_role("topic", "")
    assert not shown.use.isEnabled()
    assert shown.progress.text() == "Say which column is: Label. Click on its head."


def test_labels_of_rows_that_were_not_looked_at_stay(dialog, answers, until):
    shown = dialog()
    waits(until, shown)
    shown.state.set_labels({"card": "cards"})
    waits(until, shown)
    assert answers.plans[-1][1].others_stay, "none had a name of its own before"
    shown.state.set_labels({"card": "a card"})
    assert shown.state.plan.others_stay
    shown.state.set_role("topic", "")
    shown.state.plan = shown.state.plan.model_copy(update={"labels": {"0": "card"}})
    shown.state.report = None
    shown.state.set_labels({"0": "cards"})
    assert not shown.state.plan.others_stay, "numbers that have no name are told"


def test_another_task_and_another_reading_are_looked_at_anew(dialog, answers, until):
    shown = dialog()
    shown.state.set_task("language_modelling")
    until(lambda: shown.state.look is not None and shown.state.doing is None)
    assert answers.plans[2][0] == "look"
    assert (answers.plans[2][1].task, answers.plans[2][1].columns) == ("language_modelling", {})
    shown.rows.reading.reading_edited.emit(Reading(kind="delimited", encoding="cp1252"))
    until(lambda: shown.state.doing is None)
    assert answers.jobs[-1].plan.task == "language_modelling", "what a person chose stays"
    assert answers.jobs[-1].plan.reading.encoding == "cp1252"


def test_a_group_goes_with_its_column(dialog, answers, until):
    shown = dialog()
    state = shown.state
    state.set_split(state.plan.split.model_copy(update={"group": "topic"}))
    state.set_task("language_modelling")
    until(lambda: state.doing is None)
    assert state.plan.split.group == "topic"
    answers.columns, answers.rows = ("text",), ({"text": "a"},)
    state.set_reading(Reading(kind="text"))
    until(lambda: state.doing is None)
    assert state.plan.split.group == ""


def test_a_file_that_cannot_be_read_leaves_the_way_to_correct_it(dialog, answers, until):
    answers.problems = (Problem(text="Row 7 has 3 cells; the first line names 4.", advice="Mend that row."),)
    shown = dialog()
    assert shown.banner.text() == "Row 7 has 3 cells; the first line names 4. Mend that row."
    assert not shown.use.isEnabled()
    assert shown.rows.reading.chips["delimiter"].isEnabled()
    assert [wanted for wanted, _ in answers.plans] == ["look"]
    answers.problems = ()
    shown.rows.reading.reading_edited.emit(Reading(kind="delimited", delimiter=";"))
    waits(until, shown)
    assert shown.banner.text() == ""
    assert shown.use.isEnabled()


def test_what_is_of_no_kind_is_not_said_to_be_looked_at(dialog, answers, until, tmp_path):
    answers.last = Progress(phase="failed", problems=(Problem(text="It is a picture."),))
    shown = dialog(begin=False)
    shown.open_paths([tmp_path / "a.png"])
    until(lambda: shown.state.problems and shown.state.doing is None)
    assert shown.banner.text() == "It is a picture."
    assert shown.use.toolTip() == "The file cannot be read like this."


def test_an_import_that_is_stopped_leaves_everything_as_it_was(dialog, answers, until):
    shown, landed = dialog(), []
    shown.landed.connect(landed.append)
    answers.last = Progress(phase="writing", rows=12_000, share=0.4, seconds=6.0)
    shown.use.click()
    until(lambda: "12,000" in shown.progress.text())
    assert shown.progress.text() == "Writing the data set: 12,000 rows, 9 s left"
    assert shown.cancel.text() == "Stop"
    assert not shown.side.isEnabled()
    shown.cancel.click()
    waits(until, shown)
    assert not landed
    assert shown.isVisible()
    assert [part.isEnabled() for part in (shown.use, shown.side, shown.name)] == [True] * 3


def test_a_refusal_at_the_end_is_told_where_the_work_is(dialog, answers, until):
    shown = dialog()
    answers.last = Progress(phase="failed", problems=(Problem(text="The disk is full."),))
    shown.use.click()
    waits(until, shown)
    assert shown.banner.text() == "The disk is full."


def test_escape_closes_and_ends_what_goes_on(dialog, answers, until):
    shown = dialog(begin=False)
    answers.last = Progress(phase="looking")
    shown.open_paths([Path("cards.csv")])
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert answers.jobs[-1].closed
    assert shown.state.doing is None


def test_a_table_is_pasted(dialog, answers, until):
    shown = dialog(begin=False)
    assert shown.empty.isVisible()
    QApplication.clipboard().setText("said\ttopic\r\nHow far?\tmoon\r\n")
    shown.empty.paste.click()
    source = answers.jobs[-1].plan.source
    assert source.endswith("pasted.tsv")
    assert shown._source.text() == "pasted.tsv"
    assert Path(source).read_bytes() == b"said\ttopic\r\nHow far?\tmoon\r\n"
    waits(until, shown)
    shown.reject()
    assert not Path(source).exists()


def test_an_empty_clipboard_says_what_to_do(dialog):
    shown = dialog(begin=False)
    QApplication.clipboard().clear()
    shown.paste()
    assert shown.banner.text() == "Nothing that is a table was copied."


def test_files_are_parts_by_their_names(dialog, answers, tmp_path, until):
    shown = dialog(begin=False)
    shown.open_paths([tmp_path / name for name in ("my_test.csv", "my_train.csv", "my-dev.csv")])
    plan = answers.jobs[-1].plan
    assert plan.source.endswith("my_train.csv")
    assert {part: path[-10:] for part, path in plan.beside.items()} == {
        "test": "y_test.csv",
        "validation": "my-dev.csv",
    }
    assert shown._source.text().endswith("my_train.csv, my_test.csv, my-dev.csv")
    shown.open_paths([tmp_path / f"{part}.{side}" for side in ("de", "en") for part in ("train", "dev")])
    plan = answers.jobs[-1].plan
    assert plan.source == str(tmp_path / "train.de+en")
    assert plan.beside == {"validation": str(tmp_path / "dev.de+en")}
    shown.open_paths([tmp_path / "pos.csv", tmp_path / "neg.csv"])
    assert answers.jobs[-1].plan.source == str(tmp_path / "neg+pos.csv")
    shown.open_paths([tmp_path / "one.csv", tmp_path / "two.csv"])
    assert shown.banner.text().startswith("The names of these files do not tell which one is for training")


def test_labels_and_lengths_are_shown(dialog, answers):
    answers.lengths = Lengths(
        model="small-encoder",
        edges=(0, 10, 20),
        counts=(40, 10),
        longest=19,
        median=7,
        limit=12,
        over=8,
        counted=50,
        rows=50,
    )
    shown = dialog()
    assert shown.side.labels.isVisible()
    told = shown.side.lengths.accessibleDescription()
    assert told.endswith("half of the rows are shorter than 7, the longest has 19.")


def test_as_it_will_be_shows_what_comes_of_the_rows(dialog):
    shown = dialog()
    shown.rows.which._choose("made")
    model = shown.rows.view.model
    assert model.columns == ("text", "label")
    assert model.data(model.index(0, 1)) == "card"
    shown.rows.which._choose("file")
    assert model.columns == ("id", "said", "topic", "note")


def test_nothing_is_said_to_be_checked_while_the_file_is_only_looked_at(dialog, answers, until, tmp_path):
    def told():
        made = shown.rows.which._buttons[1]
        return shown.side._waiting.text(), "" if made.isEnabled() else made.toolTip()

    shown = dialog(begin=False)
    answers.roles = {"text": ("said",)}
    shown.open_paths([tmp_path / "cards.csv"])
    assert shown.state.doing == "look"
    assert told() == ("The file is being looked at.",) * 2
    waits(until, shown)
    assert told() == ("", "Say which column is: Label. Click on its head."), "no check has begun"
    shown.state.set_role("topic", "label")
    assert shown.state.doing == "check"
    assert told() == ("The rows are being checked.",) * 2
    waits(until, shown)
    assert told() == ("", "")


def test_what_is_learned_of_a_row_is_lit(dialog, answers, monkeypatch):
    answers.tasks = ("instructions",)
    answers.roles = {"prompt": ("said",), "answer": ("topic",)}
    asked = []
    monkeypatch.setattr(LitTokens, "ask", lambda self, *told: asked.append(told))
    shown = dialog()
    shown.state.plan = shown.state.plan.model_copy(update={"model": "small-decoder", "max_length": 64})
    shown.rows.which._choose("made")
    row = {"text": "Where is card 0?", "label": "card"}
    assert asked == [("small-decoder", "instructions", row, 64)]
    shown.state.lit.told.emit(Lit(id=1, pieces=(("Where", False), (" is it?", False), (" Here", True))))
    pane = shown.rows.view.pane
    assert pane.toPlainText() == "Where is it? Here"
    cursor = pane.textCursor()
    found = []
    for place in (3, 15):
        cursor.setPosition(place)
        found.append((cursor.charFormat().fontWeight() > 500, cursor.charFormat().background().color()))
    assert [bold for bold, _ in found] == [False, True]
    assert found[1][1] == color("accent.tint")
    assert shown.rows.view._of.text().endswith("3 tokens, of which 1, in bold, are what is learned")
    shown.rows.which._choose("file")
    assert pane.toPlainText() == "Where is card 0?"


def test_what_a_column_is_can_be_read_where_long_columns_are_narrowed(dialog, answers):
    answers.columns = ("choice1", "choice2", "idx", "label", "premise", "question")
    cell = "The host of the party kicked them out, and nobody came back before the morning."
    answers.rows = tuple(dict.fromkeys(answers.columns, cell) | {"idx": n, "label": 0} for n in range(20))
    answers.tasks = ("multiple_choice",)
    answers.roles = {
        "prompt": ("premise", "question"),
        "choices": ("choice1", "choice2"),
        "choice": ("label",),
    }
    view = dialog().rows.view
    assert view.model.headerData(3, Qt.Orientation.Horizontal, ROLE_WORDS) == "Number of the right choice"
    for width in range(1000, 700, -50):
        view.resize(width, 500)
        assert all(view.table.columnWidth(n) >= view.head.least_width(n) for n in range(6)), width


def test_two_hundred_columns_are_a_table_too(dialog, answers):
    answers.columns = tuple(f"a rather long name of a column, number {n}" for n in range(200))
    answers.rows = tuple(dict.fromkeys(answers.columns, "cell") for _ in range(50))
    answers.roles = {"text": (answers.columns[0],), "label": (answers.columns[199],)}
    shown = dialog()
    assert shown.rows.view.model.columnCount() == 200
    assert min(shown.rows.view.table.columnWidth(n) for n in range(200)) >= 90
    assert shown.width() <= 1440 - 40


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1024, 640, 1.0), (1280, 720, 1.0), (1440, 900, 1.35)]
)
def test_nothing_is_cut_off(qt_app, dialog, answers, settle, width, height, scale):
    answers.findings = (EMPTY,)
    theme().set_scale(scale)
    language = install_pseudo_language(qt_app)
    try:
        shown = dialog(width, height)
        settle()
        assert shown.minimumSizeHint().width() <= shown.width() <= width - 40
        assert shown.minimumSizeHint().height() <= height - 40
    finally:
        qt_app.removeTranslator(language)


def test_the_tab_key_goes_as_one_reads(dialog, answers, until):
    answers.findings = (EMPTY,)
    shown = dialog()
    shown.state.set_mend("trim", True)
    waits(until, shown)
    names = [part.accessibleName() for part in tab_chain(shown)]
    read = (
        "How the file is written: Table with separators",
        "What each column is",
        "Rows of the file",
        "The chosen cell, whole",
        "What should be learned",
        "3 rows are empty.",
        "Rows in which something is missing are left out.",
        "Change how it is divided…",
        "Name of the data",
        "Cancel",
    )
    places = [names.index(name) for name in read]
    assert places == sorted(places)
    assert all(names)
