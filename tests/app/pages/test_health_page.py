"""The health page: what it says, its cures, its dot in the rail, emptying the trash, the report."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app import main_window
from app.pages.health import row as row_of_page
from app.pages.health.page import HealthPage
from app.pages.health.words import report
from app.shell.regions import tab_chain
from app.state import health as health_state
from app.state.health import Display, Health, check_display
from peft_engine.contract.health import Check

CHECKS = (
    Check("card", "training", "Graphics card", "good", "{card}", values={"card": "RTX 4070"}),
    Check(
        "torch",
        "training",
        "PyTorch",
        "attention",
        "2.13, built for the processor",
        "This build cannot use {card}.",
        "Type:",
        values={"card": "RTX 4070"},
        command="python3 scripts/run.py --torch cuda",
    ),
    Check("four_bit", "training", "4-bit models", "good", "installed", act="try_four_bit"),
    Check("disk", "program", "Disk", "good", "{free} free", sizes={"free": 42_800_000_000}),
    Check("trash", "program", "Trash", "neutral", "one run", act="empty_trash"),
)


WIDE = Display(1440, 900, 1.0)
"""The screen that tests draw on has 800 points."""


@pytest.fixture
def health(store, monkeypatch):
    monkeypatch.setattr(health_state, "machine_checks", lambda: CHECKS[:3])
    monkeypatch.setattr(health_state, "program_checks", lambda _: CHECKS[3:])
    return Health(store, lambda: WIDE)


@pytest.fixture
def page(health, show, until):
    shown = show(HealthPage(health))
    shown.resize(1200, 700)
    until(lambda: health.checks and not health.work)
    return shown


def seen(opened):
    return {check.key: check for check in opened.health.checks}


def test_it_looks_when_it_is_shown_and_says_the_cure_exactly(page, until, monkeypatch):
    monkeypatch.setattr(row_of_page, "COPIED_MS", 20)
    assert page.banner.text() == "Training works, but on the processor only."
    assert list(page.rows) == ["card", "torch", "four_bit", "disk", "trash", "display"]
    row = page.rows["torch"]
    assert "This build cannot use RTX 4070. Type: python3 scripts/run.py --torch cuda" in row.text()
    assert row.accessibleName() == "PyTorch: 2.13, built for the processor, needs attention"
    assert page.rows["disk"].text() == "Disk 42.8 GB free"
    QTest.keyClick(row.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "python3 scripts/run.py --torch cuda"
    assert row.copy.text().strip() == "Copied"
    assert row.copy.accessibleName() == "Copied"
    until(lambda: row.copy.text().strip() == "Copy")
    assert row.copy.accessibleName() == "Copy the command for PyTorch"


def test_all_of_it_goes_into_a_report_for_whoever_helps(page):
    page.copy_all()
    told = QGuiApplication.clipboard().text().splitlines()
    assert "Python 3." in told[1]
    assert "[needs attention] PyTorch: 2.13, built for the processor" in told
    assert "    python3 scripts/run.py --torch cuda" in told
    assert "[good] Disk: 42.8 GB free" in told


def test_a_second_look_keeps_the_rows_and_shows_what_has_changed(page, health, until, monkeypatch):
    row = page.rows["torch"]
    mended = replace(
        CHECKS[1], state="good", fact="2.13, built for CUDA 13.0", sentence="", advice="", command=""
    )
    monkeypatch.setattr(health_state, "machine_checks", lambda: (CHECKS[0], mended, CHECKS[2]))
    health.look()
    assert not page._again.isEnabled()
    until(lambda: not health.work)
    assert page.rows["torch"] is row
    assert row.text() == "PyTorch 2.13, built for CUDA 13.0"
    assert page.banner.text() == "Everything is in order."
    assert page._again.isEnabled()


def test_four_bit_is_tried_when_asked_for_and_stays_tried(page, health, until, monkeypatch):
    works = replace(CHECKS[2], fact="works on the processor")
    monkeypatch.setattr(health_state, "try_four_bit", lambda: works)
    page.rows["four_bit"].button.click()
    assert page.rows["four_bit"].button.text().strip() == "Trying"
    assert not page.rows["trash"].button.isEnabled(), "one thing at a time"
    until(lambda: not health.work)
    assert "works on the processor" in page.rows["four_bit"].text()
    health.look()
    until(lambda: not health.work)
    assert "works on the processor" in page.rows["four_bit"].text()


def test_a_window_larger_than_the_display_is_said():
    assert check_display(Display(1280, 720, 2.0)).state == "good"
    found = check_display(Display(960, 540, 2.0))
    assert (found.state, found.values["least_width"]) == ("attention", 1024)


def test_the_rail_has_a_dot_while_something_needs_attention(window, until, monkeypatch):
    monkeypatch.setattr(health_state, "machine_checks", lambda: CHECKS[:3])
    monkeypatch.setattr(health_state, "program_checks", lambda _: CHECKS[3:])
    monkeypatch.setattr(main_window, "first_screen", lambda: WIDE)
    opened = window()
    assert not opened.rail.buttons["health"].wants
    opened.show_place("health")
    until(lambda: opened.health.checks and not opened.health.work)
    button = opened.rail.buttons["health"]
    assert button.wants
    assert button.toolTip().splitlines()[-1] == "Training works, but on the processor only."
    monkeypatch.setattr(health_state, "machine_checks", lambda: (CHECKS[0],))
    opened.health.look()
    until(lambda: not opened.health.work)
    assert not button.wants
    assert button.toolTip().startswith("Health  (Ctrl ")
    assert len(button.toolTip().splitlines()) == 1


def test_the_trash_is_emptied_after_a_question(store, window, until):
    (store.trash / "20260101-000000-aaaa").mkdir(parents=True)
    opened = window()
    opened.show_place("health")
    until(lambda: opened.health.checks and not opened.health.work)
    page = opened.pages.health
    page.rows["trash"].button.click()
    opened.questions.open.buttons["keep"].click()
    assert store.trash.exists()
    page.rows["trash"].button.click()
    opened.questions.open.buttons["empty"].click()
    until(lambda: "trash" in seen(opened) and seen(opened)["trash"].fact == "empty")
    assert not store.trash.exists()
    assert page.rows["trash"].button.isHidden()


def test_a_report_holds_no_unfilled_words():
    assert "{" not in report(CHECKS)


def test_the_tab_key_goes_through_it_in_reading_order(page):
    reached = [widget.accessibleName() for widget in tab_chain(page) if isinstance(widget, QPushButton)]
    assert reached == ["Copy the command for PyTorch", "Try it", "Empty the trash", "Look again", "Copy all"]
