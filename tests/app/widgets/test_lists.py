"""Lists: the taxonomy tree, tables, the log and what happened."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QTreeView, QWidget

from app.theme.theme import theme
from app.widgets.event_list import EventList
from app.widgets.strip_log import StripLog
from scripts import parts_sheet
from tests.app.widgets.test_every_part import picture

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def tree(show: Show) -> QTreeView:
    view = show(parts_sheet.tree_card()).findChild(QTreeView)
    assert isinstance(view, QTreeView)
    return view


def test_tree_rows_have_three_heights(tree: QTreeView, settle: Callable[[], None]) -> None:
    model = tree.model()
    family = model.index(2, 0)
    group = model.index(0, 0, family)
    method = model.index(0, 0, group)
    assert [tree.visualRect(row).height() for row in (family, group, method)] == [31, 24, 26]
    theme().set_scale(1.35)
    settle()
    assert [tree.visualRect(row).height() for row in (family, group, method)] == [42, 32, 35]


def test_a_click_folds_a_family(tree: QTreeView) -> None:
    family = tree.model().index(2, 0)
    middle = tree.visualRect(family).center()
    assert tree.isExpanded(family)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert not tree.isExpanded(family)


def test_keys_reach_every_method_also_what_is_off(tree: QTreeView) -> None:
    tree.setFocus()
    names = []
    for _ in range(4):
        names.append(tree.currentIndex().data())
        QTest.keyClick(tree, Qt.Key.Key_Down)
    assert names == ["LoRA", "KronA", "AdaLoRA", "QA-LoRA"]


def test_chosen_hovered_and_focused_rows_look_different(tree: QTreeView) -> None:
    tree.clearFocus()
    plain = picture(tree)
    tree.selectionModel().clear()
    assert picture(tree) != plain


def test_table_rows_are_thirty_high_and_sort(show: Show) -> None:
    view = show(parts_sheet.table_card()).findChild(QTableView)
    assert isinstance(view, QTableView)
    assert [view.rowHeight(row) for row in range(view.model().rowCount())] == [30] * 4
    before = picture(view)
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert view.model().index(0, 0).data() == "BitFit"
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert picture(view) != before


def test_the_log_keeps_the_newest_lines(show: Show) -> None:
    log = StripLog(lines=3)
    show(log)
    log.extend(f"line {n}\n" for n in range(5))
    log.append("last")
    assert log.text() == "line 3\nline 4\nlast"


def test_the_log_follows_until_scrolled_up(show: Show, settle: Callable[[], None]) -> None:
    log = StripLog()
    log.resize(300, 100)
    show(log)
    log.extend(f"line {n}" for n in range(100))
    settle()
    bar = log.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(10)
    log.append("more")
    assert bar.value() == 10


def test_what_happened_is_bounded_and_filtered(show: Show) -> None:
    events = EventList(lines=3)
    show(events)
    for n in range(4):
        events.add(f"14:0{n}", "step", f"Step {n}.", "warning" if n == 2 else "")
    assert events.text() == "14:01  Step 1.\n14:02  Step 2.\n14:03  Step 3."
    events.only_problems(True)
    assert [events.model().index(row, 0).data() for row in range(events.model().rowCount())] == ["Step 2."]
    events.add("14:05", "step", "Fine.")
    assert events.model().rowCount() == 1
    events.add("14:06", "failed", "Out of memory.", "danger")
    events.add("14:07", "step", "Step 7.")
    # The warning of 14:02 has been pushed out by the bound, and with it its row.
    assert [events.model().index(row, 0).data() for row in range(events.model().rowCount())] == [
        "Out of memory."
    ]
    events.only_problems(False)
    assert events.model().rowCount() == 3
