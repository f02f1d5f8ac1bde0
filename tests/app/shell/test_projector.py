"""The projector view: everything larger, what is secondary gone, a ring around a click; and all back."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.shell.projector import Echo
from app.theme.theme import px, theme
from app.widgets.toast import Toast
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script


@pytest.fixture(autouse=True)
def _as_usual_afterwards():
    yield
    if theme().presenting:
        theme().set_presenting(False)


@pytest.fixture
def opened(store, window, until):
    """A window that shows a finished run."""
    run = synthetic.make_run(store, synthetic.spec(), Script(began=time.time() - 600))
    made = window()
    made.open_run(run.id)
    until(lambda: made.live_page.run is not None and made.live_page.run.caught_up)
    until(lambda: not made.live_page._refresh_later.isActive())
    return made


def press(window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F5)


def looks(window) -> dict[str, object]:
    page = window.live_page
    return {
        "scale": theme().scale,
        "font": window.top_bar.title.font().pixelSize(),
        "log": page.story.happened.isVisible(),
        "machine": window.top_bar._machine.isVisible(),
        "passes": page.strip._pass.isVisible(),
        "line": page.plots.plots["loss"]._lines["training"].item.opts["pen"].widthF(),
        "verdict": page.story.verdict.isVisible() or page.story.line.isVisible(),
    }


def test_one_key_leads_there_and_back(opened, until):
    until(lambda: opened.top_bar._machine.isVisible())
    before = looks(opened)
    press(opened)
    on = looks(opened)
    assert on["scale"] == 1.35
    assert on["font"] == pytest.approx(1.35 * before["font"], abs=1)
    assert (on["log"], on["machine"], on["passes"], on["verdict"]) == (False, False, False, True)
    assert on["line"] > before["line"]
    toast = opened.findChildren(Toast)[0]
    assert "F5 leads back" in toast.findChildren(QLabel)[0].text()
    assert opened.top_bar.leave.isVisible()
    assert not opened.top_bar.projector.isVisible()
    press(opened)
    until(lambda: looks(opened) == before)
    assert opened.top_bar.projector.isVisible()
    assert not opened.top_bar.leave.isVisible()


def test_it_lasts_for_the_session_alone(opened):
    kept = opened.kept.now
    press(opened)
    opened.kept.take(kept.changed(theme="dark"))
    assert theme().scale == 1.35
    assert opened.kept.now.scale == kept.scale == 1.0
    assert theme().chosen_scale == 1.0
    theme().set_mode("light")
    opened._may_close = True
    opened.close()
    assert not theme().presenting


def test_a_click_is_ringed_where_it_was(opened, until):
    press(opened)
    button = opened.top_bar.leave
    QTest.mousePress(opened.rail.buttons["runs"], Qt.MouseButton.LeftButton)
    echo = opened.findChild(Echo)
    assert echo.isVisible()
    part = opened.rail.buttons["runs"]
    assert echo.geometry().contains(part.rect().translated(part.mapTo(opened, QPoint(0, 0))))
    assert echo.width() < part.width() + px(20)
    assert echo.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    until(lambda: not echo.isVisible())
    QTest.mouseRelease(part, Qt.MouseButton.LeftButton)
    button.click()
    QTest.mousePress(part, Qt.MouseButton.LeftButton)
    assert not echo.isVisible()
    QTest.mouseRelease(part, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640)])
def test_the_way_out_is_there_in_small_windows(opened, size, settle):
    opened.resize(*size)
    press(opened)
    settle()
    button = opened.top_bar.leave
    assert button.isVisible()
    assert button.geometry().right() <= opened.top_bar.width()
