"""The parts of the dialog by themselves: how a file is read, heads, histogram, findings, labels, parts."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.data_import.checks_part import ChecksPart, FoundLabel
from app.data_import.label_part import NAME, LabelsDialog
from app.data_import.lengths import LengthBars
from app.data_import.reading_bar import ReadingBar
from app.data_import.reading_words import SEPARATORS
from app.data_import.rows_view import RowsView
from app.data_import.split_part import SplitPart
from app.state.row_reader import RowReader
from app.theme.theme import color
from app.widgets.text import Label
from peft_engine.contract.import_findings import Finding, Place
from peft_engine.contract.imports import ImportPlan, Split
from peft_engine.contract.reading import Reading
from peft_engine.terminal.data_reading import SIGNS


@pytest.mark.parametrize(
    ("reading", "asked"),
    [
        (Reading(kind="delimited"), ["kind", "encoding", "delimiter", "header", "more"]),
        (Reading(kind="delimited", skip=2), ["kind", "encoding", "delimiter", "header", "skip", "more"]),
        (Reading(kind="json_lines"), ["kind", "encoding", "more"]),
        (Reading(kind="text", unit="paragraph"), ["kind", "encoding", "unit", "more"]),
        (Reading(kind="text", first="class"), ["kind", "encoding", "unit", "first", "more"]),
        (Reading(kind="parquet"), ["more"]),
    ],
)
def test_only_what_matters_for_the_file_is_asked(show, reading, asked):
    bar = show(ReadingBar())
    bar.show_reading(reading)
    assert list(bar.chips) == asked


def test_signs_are_called_as_on_the_command_line():
    assert {words.lower().replace(" ", "-"): sign for sign, words in SEPARATORS.items()} == SIGNS


def test_another_answer_makes_another_reading(show):
    bar, told = show(ReadingBar()), []
    bar.reading_edited.connect(told.append)
    bar.show_reading(Reading(kind="sheet", sheet="Mai"), {"sheet": ("Mai", "Juni")})
    assert bar.chips["sheet"].text() == "Mai"
    assert bar.chips["sheet"].accessibleName() == "Sheet: Mai"
    menu = bar.menu_of("sheet")
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Mai", True),
        ("Juni", False),
    ]
    menu.actions()[0].trigger()
    menu.actions()[1].trigger()
    assert [reading.sheet for reading in told] == ["Juni"]
    bar.menu_of("more").actions()[-1].trigger()
    assert told[-1] is None


def test_what_is_rarely_asked_stands_under_the_last_chip(show):
    bar, told = show(ReadingBar()), []
    bar.reading_edited.connect(told.append)
    bar.show_reading(Reading(kind="delimited"))
    rare = {action.text(): action.menu() for action in bar.menu_of("more").actions() if action.menu()}
    assert list(rare) == [
        "What stands around cells",
        "Lines above the table",
        "Rows with too many or too few cells",
    ]
    rare["Lines above the table"].actions()[2].trigger()
    assert told[0] == Reading(kind="delimited", skip=2)


@pytest.fixture
def rows(show):
    view = RowsView()
    view.resize(700, 400)
    show(view)
    made = [{"text": f"row {n}", "label": "a", "long": "x" * 5000} for n in range(30)]
    view.show_rows(("text", "label", "long"), made, range(101, 131))
    view.show_roles({"text": "Text"})
    return view


def test_a_head_asks_by_click_and_by_key(rows, settle):
    asked = []
    rows.role_asked.connect(asked.append)
    head = rows.head
    where = QPoint(head.sectionViewportPosition(1) + 10, 20)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked == ["label"]
    head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(head, Qt.Key.Key_Home)
    QTest.keyClick(head, Qt.Key.Key_Return)
    QTest.keyClick(head, Qt.Key.Key_Left)
    assert head.accessibleDescription() == "Column text: Text"
    QTest.keyClick(head, Qt.Key.Key_End)
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert asked == ["label", "text", "long"]
    assert head.accessibleDescription() == "Column long: not used"


def test_the_chosen_cell_stands_whole_below_the_table(rows):
    rows.table.setCurrentIndex(rows.model.index(3, 2))
    assert rows.pane.toPlainText() == "x" * 5000
    assert rows._of.text() == "Row 104, long: 5,000 characters"


def test_a_row_is_gone_to_by_its_number_in_the_file(rows):
    assert rows.go_to(120)
    assert rows.table.currentIndex().row() == 19
    assert not rows.go_to(20)


def test_a_cell_that_was_cut_is_asked_for_whole(show):
    view, asked = show(RowsView()), []
    view.whole_asked.connect(asked.append)
    view.show_rows(("text",), [{"text": "short"}, {"text": "y" * 2000 + "…"}], (7, 8))
    assert asked == []
    view.table.setCurrentIndex(view.model.index(1, 0))
    assert asked == [8]
    view.show_whole(7, {"text": "not this one"})
    view.show_whole(8, {"text": "y" * 10_000})
    assert view.pane.toPlainText() == "y" * 10_000


def test_a_conversation_is_read_as_one_with_its_answers_lit(show):
    view = show(RowsView())
    talk = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    view.show_rows(("messages",), [{"messages": talk}], (1,))
    document = view.pane.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    lit = [
        block.text() for block in blocks if block.blockFormat().background().color() == color("accent.tint")
    ]
    assert view.pane.toPlainText().split("\n") == ["User", "Hi", "Answer", "Hello"]
    assert lit == ["Answer", "Hello"]


def test_what_lies_beyond_the_cut_stands_out(show):
    bars = LengthBars()
    bars.resize(200, 92)
    show(bars)
    bars.show_lengths((0, 50, 100, 150, 200), (4, 4, 4, 4), 100, "Half of them are cut.")
    picture = bars.grab().toImage()
    ratio, low = picture.devicePixelRatio(), 60
    seen = [picture.pixelColor(round(x * ratio), round(low * ratio)) for x in (25, 75, 125, 175)]
    assert seen == [color("frozen.line")] * 2 + [color("status.warning.mark")] * 2
    assert bars.accessibleDescription() == "Half of them are cut."


def findings():
    places = tuple(Place(part="train", row=n) for n in (3, 1200, 4000))
    return (
        Finding(
            key="empty",
            grade="error",
            text="{count} rows ({rows}) are empty.",
            values={"count": 1234, "rows": "3, 1200, 4000, …"},
            count=1234,
            rows=places,
            mend="drop_empty",
        ),
    )


def test_a_finding_leads_to_its_rows_and_to_its_mend(show):
    part, mends, asked = show(ChecksPart()), [], []
    part.mend_switched.connect(lambda key, on: mends.append((key, on)))
    part.row_asked.connect(asked.append)
    part.show_findings(findings(), 5000)
    label = part.findChild(FoundLabel)
    assert label.accessibleName() == "1,234 rows (3, 1200, 4000, …) are empty."
    assert label.text().count("<a href") == 3
    assert ">1,200</a>" in label.text()
    label.linkActivated.emit("1")
    assert asked == [Place(part="train", row=1200)]
    part.switches["drop_empty"].click()
    assert mends == [("drop_empty", True)]


def test_a_finding_cannot_write_markup(show):
    part = show(ChecksPart())
    odd = Finding(key="one", grade="note", text="The label {most} is frequent.", values={"most": "<b>&"})
    part.show_findings((odd,), 10)
    assert part.findChild(FoundLabel).text() == "The label &lt;b&gt;&amp; is frequent."


def test_nothing_found_is_said_with_the_number_of_rows(show):
    part = show(ChecksPart())
    part.show_findings((), 13_083)
    assert [label.text() for label in part.findChildren(Label)] == ["Nothing stands out in 13,083 rows."]


def test_labels_are_renamed_by_how_they_stand_in_the_file(show):
    dialog = show(LabelsDialog({"good": 5, "1": 4}, {"0": "good", "1": "1"}, None))
    assert dialog.names() == {"0": "good", "1": "1"}
    dialog.table.item(1, NAME).setText("bad")
    assert dialog.names() == {"0": "good", "1": "bad"}
    for row, name in enumerate(("0", "1")):
        dialog.table.item(row, NAME).setText(name)
    assert dialog.names() == {}, "as they stand in the file"
    dialog = show(LabelsDialog({"good": 5}, {"0": "good", "7": "rare"}, None))
    dialog.table.item(0, NAME).setText("fine")
    assert dialog.names() == {"0": "fine", "7": "rare"}, (
        "a label that no row of the sample has keeps its name"
    )


def test_parts_that_files_give_are_kept_or_divided_anew(show):
    part, told = show(SplitPart()), []
    part.split_edited.connect(told.append)
    plan = ImportPlan()
    part.show_plan(plan, ("a", "b"), ("train", "validation", "test"), True)
    part.more.click()
    shown = [name for name, row in part._rows.items() if row.isVisible()]
    assert shown == ["keep"], "all three are there, so nothing is divided"
    part.keep.click()
    assert told == [Split(keep=False)]
    part.show_plan(
        plan.model_copy(update={"split": told[0]}), ("a", "b"), ("train", "validation", "test"), True
    )
    assert [name for name, row in part._rows.items() if row.isVisible()] == list(part._rows)
    assert part.way.value() == "stratified"
    part._edit_way("order")
    assert told[-1] == Split(keep=False, way="order")


def test_arrows_leave_something_to_learn_from(show):
    part, told = show(SplitPart()), []
    part.split_edited.connect(told.append)
    part.show_plan(ImportPlan(split=Split(validation=0.6, test=0.29)), ("a", "b"), ("train",), True)
    part.test.stepBy(5)
    assert (part.test.value(), told[-1].test) == (30, 0.3)
    part.show_plan(ImportPlan(split=told[-1]), ("a", "b"), ("train", "validation"), True)
    part.test.stepBy(5)
    assert part.test.value() == 35, "what the files give for validation takes nothing of the rest"


def test_rows_of_a_part_of_another_kind_are_shown(qt_app, until, tmp_path):
    (tmp_path / "train.csv").write_text("text,label\na,x\nb,y\n")
    rows = [{"text": "c", "label": "x"}, {"text": "d", "label": "y"}]
    (tmp_path / "test.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    reader, told = RowReader(), []
    reader.read.connect(told.append)
    plan = ImportPlan(source=str(tmp_path), reading=Reading(kind="delimited"))
    reader.ask(plan, "train", 1, alone=True)
    reader.ask(plan, "test", 2, alone=True)
    until(lambda: told, 20)
    assert (told[0].part, told[0].rows) == ("test", (rows[1],)), "what was asked last is what is told"
    reader.ask(plan, "train", 2, alone=True)
    until(lambda: len(told) == 2, 20)
    assert told[1].rows == ({"text": "b", "label": "y"},)
    reader.ask(ImportPlan(source=str(tmp_path / "gone.csv")), "train", 1)
    until(lambda: len(told) == 3, 20)
    assert "gone.csv" in told[2].problems[0].sentence(), "what stands against it is a sentence"
    reader.stop()


def test_far_down_in_a_file_long_cells_are_cut_and_read_whole_when_one_is_chosen(qt_app, until, tmp_path):
    file = tmp_path / "mine.jsonl"
    long = {"text": "x" * 3000, "talk": [{"role": "user", "content": "y" * 200_000}]}
    file.write_text("".join(json.dumps({"text": f"row {n}", "talk": []}) + "\n" for n in range(1, 2001)))
    with file.open("a") as more:
        more.write(json.dumps(long) + "\n" + json.dumps({"text": "half \ud800 a sign", "talk": []}))
    reader, told = RowReader(), []
    reader.read.connect(told.append)
    plan = ImportPlan(source=str(file), reading=Reading(kind="json_lines"))
    reader.ask(plan, "train", 2001)
    until(lambda: told, 20)
    assert told[0].numbers == tuple(range(1996, 2003))
    assert told[0].rows[0]["text"] == "row 1996"
    cut = told[0].rows[5]
    assert (len(cut["text"]), len(cut["talk"]), cut["talk"][:10]) == (2001, 2001, '[{"role": ')
    assert told[0].rows[6]["text"] == "half \ufffd a sign"
    reader.ask(plan, "train", 2001, alone=True)
    until(lambda: len(told) == 2, 20)
    assert told[1].rows == (long,)
    reader.stop()
