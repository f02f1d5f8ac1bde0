"""The table of all runs: sorted by numbers, filtered by words and state, deleted with undo."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.shell.question import Question
from app.state.run_table import RunColumn, make_row, when
from app.state.runs import LiveRun
from app.widgets.table_style import TableRole
from app.widgets.toast import Toast
from peft_engine.contract.race import Contender, Race, member_name
from peft_engine.contract.store import INPUTS
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script


def fill(store):
    now = time.time()
    made = [
        synthetic.make_run(store, synthetic.spec(), Script(began=now, best=0.88)),
        synthetic.make_run(store, synthetic.spec("head_only", seed=2), Script(began=now, best=0.7)),
        synthetic.make_run(store, synthetic.spec("bitfit"), Script(began=now, until=100, end="paused")),
        synthetic.make_run(
            store, synthetic.spec(seed=11), Script(began=now, until=9, end="failed", reason="not_a_number")
        ),
    ]
    return [folder.id for folder in made]


def column(page, number):
    shown = page.shown
    return [shown.index(row, number).data() for row in range(shown.rowCount())]


def test_sorting_goes_by_value_not_by_word(store, window):
    fill(store)
    page = window().pages.runs
    page.view.sortByColumn(RunColumn.SEED, Qt.SortOrder.AscendingOrder)
    assert column(page, RunColumn.SEED) == ["1", "1", "2", "11"]
    page.view.sortByColumn(RunColumn.SCORE, Qt.SortOrder.DescendingOrder)
    assert column(page, RunColumn.SCORE)[0] == "88.0 %"
    assert column(page, RunColumn.SCORE)[-1] == ""


def test_a_race_is_one_run_under_its_own_mark(store, window):
    race = Race(contenders=(Contender(method="lora"), Contender(method="bitfit")), seeds=1)
    made = synthetic.make_run(store, synthetic.spec(name="").model_copy(update={"race": race}), Script())
    member = member_name(1, 1)
    synthetic.make_run(
        store, synthetic.spec().model_copy(update={"parent": made.id, "member": member}), Script()
    )
    page = window().pages.runs
    assert column(page, RunColumn.RUN) == ["Race of 2 methods"]
    assert column(page, RunColumn.SEED) == [""]
    assert page.shown.index(0, RunColumn.RUN).data(TableRole.FAMILY) is None
    assert page.shown.index(0, RunColumn.RUN).data(TableRole.ICON) == "compare"
    assert page._count.text() == "1 run"
    page._searched("bitfit")
    assert column(page, RunColumn.RUN) == ["Race of 2 methods"], "found by one of its methods"
    page._searched("")
    page._filtered("members")
    assert column(page, RunColumn.RUN) == ["LoRA"]
    assert page.shown.index(0, RunColumn.RUN).data(TableRole.FAMILY) == "reparam"
    assert page._count.text() == "1 run"


def test_search_and_state_filter(store, window, until):
    fill(store)
    page = window().pages.runs
    QTest.keyClicks(page.search, "head")
    until(lambda: page.shown.rowCount() == 1)
    assert page._count.text() == "1 of 4 runs"
    page.search.clear()
    until(lambda: page.shown.rowCount() == 4)
    page._filtered("failed")
    assert column(page, RunColumn.STATE) == ["Failed"]


def test_from_the_search_one_comes_to_the_first_that_was_found(store, window, until, settle):
    now = time.time()
    for seed in range(30):
        synthetic.make_run(store, synthetic.spec(seed=seed), Script(began=now + seed, until=9, end="paused"))
    opened = window()
    opened.resize(1024, 640)
    opened.show_place("runs")
    page = opened.pages.runs
    until(lambda: page.shown.rowCount() == 30)
    settle()
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    QTest.keyClicks(page.search, "paused")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settle()
    assert page.view.currentIndex().row() == 0
    assert page.view.viewport().rect().contains(page.view.visualRect(page.view.currentIndex()))


def test_delete_and_undo(store, window, until):
    ids = fill(store)
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page.view.selectAll()
    assert len(page.chosen()) == 4
    assert not page.open.isVisibleTo(page.action_bar)
    page.delete.click()
    until(lambda: not opened.runs.records)
    assert page._stack.currentIndex() == 1
    toast = opened.findChild(Toast)
    assert toast.accessibleName() == "4 runs deleted."
    next(b for b in toast.findChildren(QPushButton) if b.text().strip() == "Undo").click()
    until(lambda: len(opened.runs.records) == 4)
    assert sorted(store.ids()) == sorted(ids)


def test_what_other_runs_are_made_of_is_not_deleted_unasked(store, window, until):
    ids = fill(store)
    (store.runs / ids[1] / INPUTS / ids[0]).mkdir(parents=True)
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page._choose({ids[0]})
    for answer, left in (("keep", 4), ("delete", 3)):
        page.delete.click()
        question = opened.questions.open
        assert isinstance(question, Question)
        assert question.accessibleName() == "Another run is made of what is to be deleted."
        assert ids[0] in question.accessibleDescription()
        question.buttons[answer].click()
        until(lambda left=left: len(opened.runs.records) == left)
        until(lambda: opened.questions.open is None)
    page._choose({ids[1]})
    page.delete.click()
    until(lambda: len(opened.runs.records) == 2)
    assert opened.questions.open is None, "nobody uses it"


def test_a_running_run_cannot_be_deleted(store, window, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=10, end=""))
    lock = folder.lock()
    lock.acquire()
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page.view.selectRow(0)
    assert page.chosen()[0].status == "running"
    assert not page.delete.isVisibleTo(page.action_bar)
    lock.release()
    until(lambda: page.chosen() and page.chosen()[0].status == "failed")
    assert page.delete.isVisibleTo(page.action_bar)
    assert page.resume.isVisibleTo(page.action_bar)


def test_the_time_of_what_runs_goes_on_by_itself(store, window, until, monkeypatch):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=10, end="", began=time.time()))
    lock = folder.lock()
    lock.acquire()
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    until(lambda: opened.runs.running() and opened.runs.running()[0].caught_up)
    told = opened.runs.running()[0].state.last_time
    monkeypatch.setattr(LiveRun, "now", lambda _: told + 7200.0)
    until(lambda: column(page, RunColumn.TIME)[0].startswith("2:00:"), 5)
    lock.release()


def test_the_keyboard_opens_and_runs_again(store, window, until):
    fill(store)
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page._to_table()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    until(lambda: opened.place().page is opened.live_page)
    opened.show_place("runs")
    page.again.click()
    assert opened.place().page is opened.workbench


def test_no_runs_yet(store, window, monkeypatch):
    opened = window()
    asked = []
    monkeypatch.setattr(opened.ways, "launch", asked.append)
    assert opened.pages.runs._stack.currentIndex() == 1
    opened.pages.runs.empty.button.click()
    assert asked[0].method.key == "lora"
    assert asked[0].data[0].key == "topic"


def test_a_run_whose_spec_is_gone_still_has_a_row(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(until=5, end="paused"))
    (folder.path / "spec.toml").write_text("format = 99", encoding="utf-8")
    opened = window()
    opened.show_place("runs")
    assert column(opened.pages.runs, RunColumn.RUN) == [folder.id]
    opened.open_run(folder.id)
    assert "format 99" in opened.news.notice.text()


def test_a_row_tells_what_is_known(store):
    folder = synthetic.make_run(store, synthetic.spec(), Script(until=125, end="paused", began=1e9))
    row = make_row(folder.record())
    assert row.texts[RunColumn.SCORE].endswith("% on validation")
    assert row.texts[RunColumn.LEARNS] == "0.334 %"
    assert row.texts[RunColumn.MEMORY] == "0.97 GB"
    tiny = make_row(folder.record().model_copy(update={"trainable_ratio": 20 / 22_780_000}))
    assert tiny.texts[RunColumn.LEARNS] == "<0.001 %", "not 8.78e-05, which no column has room for"
    assert row.matches(["paused", "0.97"])
    assert not row.matches(["finished"])


def test_when_names_the_day_only_on_other_days():
    noon = time.mktime((2026, 5, 4, 12, 0, 0, 0, 0, -1))
    assert when(noon, noon + 60) == "12:00"
    assert when(noon, noon + 86400) == "2026-05-04 12:00"


def test_a_search_without_a_find_says_so_and_leads_back(store, window):
    synthetic.make_run(store, synthetic.spec(), Script(until=5, end="paused"))
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page.search.setText("nothing is called so")
    page._searched("nothing is called so")
    assert not page.view.isVisible()
    page._nothing.button.click()
    assert page.view.isVisible()
    assert page.search.text() == ""
    assert page.shown.rowCount() == 1
    page._filtered("finished")
    assert page._nothing.isVisible()


def test_columns_give_way_before_names_do(store, window, settle):
    synthetic.make_run(store, synthetic.spec("head_only"), Script(until=5, end="paused"))
    opened = window()
    opened.show_place("runs")
    view = opened.pages.runs.view

    def left_out():
        settle()
        assert view.columnWidth(RunColumn.RUN) >= 120
        assert view.horizontalScrollBar().maximum() == 0
        return [column.name for column in RunColumn if view.isColumnHidden(column)]

    assert left_out() == []
    opened.resize(1024, 640)
    assert left_out() == ["LEARNS", "MEMORY", "TIME"]
    opened.resize(1440, 900)
    assert left_out() == []
