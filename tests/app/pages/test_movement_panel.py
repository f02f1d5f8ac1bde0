"""The run in the model: the map coloured by what moves, the scrubber, and runs that tell nothing of it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.i18n import install_pseudo_language
from app.pages.live_run.movement import MovementPanel
from app.theme.theme import theme
from app.widgets.movement_map import FAINTEST, strength
from app.widgets.movement_words import short_value, value_text
from peft_engine.contract.parameter_map import Place
from scripts import synthetic_run as synthetic
from scripts.synthetic_movement import write_frames
from scripts.synthetic_run import Script
from tests.app.pages.test_live_run import open_page

QUERY = Place("encoder", 1, "attention.query")
HEAD = Place("", -1, "task_head")


@pytest.fixture
def opened(store, window, until):
    """The page of a run of ten frames, turned to its map."""

    def run(frames=10, **more):
        folder = synthetic.make_run(store, synthetic.spec(), Script(steps=10, until=10))
        written = write_frames(folder, frames, **more) if frames else ()
        page = open_page(window(), folder, until)
        assert page.views.isVisible()
        page.views._choose("model")
        assert page.movement.isVisible()
        assert not page.plots.isVisible()
        return page.movement, written

    return run


def test_the_newest_frame_is_shown_and_each_other_can_be(opened):
    panel, written = opened()
    values = panel.map.values()
    assert len(values) == 13
    assert (values[QUERY], values[HEAD]) == (0.02, 0.05)
    assert panel.at.text() == "Step 10 of 10"
    assert panel.said.text() == (
        "By step 10, “Block 6, query” has moved most (0.0600) and “Block 1, query” least (0.0100)."
    )
    assert panel.map.accessibleDescription() == panel.said.text()
    assert panel.map.words(QUERY) == (
        "Block 2, query: its 3,072 numbers have moved by 0.0200 each since they began to learn."
    )
    assert panel.map.words(Place("encoder", 1, "attention.key")).endswith("147,840 numbers, all frozen.")
    panel.slider.setValue(4)
    assert panel.at.text() == "Step 5 of 10"
    assert panel.map.values()[QUERY] == pytest.approx(0.01)
    assert tuple(panel.map.values().values()) == written[4].changes
    assert panel.legend.accessibleName() == "Faint is 0.000600 or less, full is 0.0600."  # as at the end


def test_the_gradient_is_another_colouring(opened):
    panel, written = opened()
    panel.measure._choose("gradient")
    assert tuple(panel.map.values().values()) == written[-1].gradients
    assert panel.said.text().startswith("At step 10 the gradient is longest at “Block 6, query” (0.0221)")
    assert "the gradient of its 3,072 numbers has the length 0.00736" in panel.map.words(QUERY)


def test_the_numbers_are_copied_as_a_table(opened):
    panel, written = opened()
    panel.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert len(lines) == 11
    assert lines[0][:3] == ["step", "Task head", "Block 1, query"]
    assert [float(value) for value in lines[4]] == [4, *written[3].changes]


def test_without_gradients_there_is_nothing_to_choose(opened):
    panel, _ = opened(gradients=False)
    assert panel.measure._buttons[1].isHidden()
    assert panel.map.values()[QUERY] == 0.02


def test_it_plays_to_the_end_and_holds(opened):
    panel, _ = opened()
    panel.play.click()
    assert panel.slider.value() == 0
    assert panel.play.accessibleName() == "Pause the replay"
    seen = [panel.slider.value()]
    while panel._clock.isActive():
        panel._next()
        seen.append(panel.slider.value())
    assert seen == list(range(10))
    assert panel.play.accessibleName() == "Play the run"
    panel.slider.setValue(3)
    panel.play.click()
    panel.play.click()
    assert panel.slider.value() == 3


def test_it_follows_a_run_until_somebody_looks_back(opened, until):
    panel, _ = opened(frames=4)
    assert panel.at.text() == "Step 4 of 10"
    run = panel._run
    panel.slider.setValue(1)
    write_frames(run.folder, 10)
    until(lambda: len(run.state.frames) >= 10)
    panel.show_run(run)
    assert panel.slider.value() == 1
    panel.slider.setValue(panel.slider.maximum())
    panel.show_run(run)
    assert panel.at.text() == "Step 10 of 10"


def test_an_older_run_says_that_nothing_is_known(opened):
    panel, _ = opened(frames=0)
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is known of what moved in the model." in shown
    assert not panel.map.isVisible()


def move(view, to):
    """The pointer over a widget, wherever the real one is."""
    none = Qt.MouseButton.NoButton
    everywhere = view.mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, to, everywhere, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def test_pointer_and_arrows_tell_of_a_place(opened, settle):
    panel, _ = opened()
    move(panel.map, panel.map.box(HEAD).center())
    assert panel.map.reads() == HEAD
    move(panel.map, QPointF(1, 1))
    panel.map.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.map, Qt.Key.Key_Home)
    assert panel.map.reads() == HEAD
    QTest.keyClick(panel.map, Qt.Key.Key_Down)
    assert panel.map.reads().block == 5


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_it_fits_the_smallest_window(opened, settle, scale):
    theme().set_scale(scale)
    panel, _ = opened()
    panel.window().resize(1024, 640)
    settle()
    content = panel.parentWidget()
    scroller = content.parentWidget().parentWidget()
    assert content.minimumSizeHint().width() <= scroller.viewport().width()
    assert panel.height() >= 200


def test_every_word_is_translated(opened, qt_app, settle):
    page, _ = opened()
    translator = install_pseudo_language(qt_app)
    try:
        panel = MovementPanel()
        panel.resize(1100, 500)
        panel.show_run(page._run)
        panel.show()
        settle()
        for label in panel.findChildren(QLabel):
            assert not label.isVisible() or not label.text() or label.text().startswith("["), label.text()
        assert panel.map.words(QUERY).startswith("[")
        assert panel.play.accessibleName().startswith("[")
        panel.close()
        panel.deleteLater()
    finally:
        qt_app.removeTranslator(translator)


def test_colours_go_over_two_powers_of_ten():
    assert [strength(value, 1.0) for value in (0.0, 0.001, 0.01, 1.0, 2.0)] == [0, FAINTEST, FAINTEST, 1, 1]
    assert strength(0.1, 1.0) == pytest.approx((1 + FAINTEST) / 2)
    assert strength(float("inf"), float("inf")) == 1.0
    assert strength(1.0, 0.0) == 0.0


def test_values_have_three_figures():
    assert [value_text(value) for value in (0.03, 12.345, 0.0001234, 1234.5, 0.0, 8.1e-7)] == [
        *("0.0300", "12.3", "0.000123", "1,234", "0", "8.1e-7"),
    ]


def test_where_there_is_little_room_two_figures_must_do():
    values = (0.03, 0.0123, 0.0099, 0.0000812, 0.0, 250.0)
    assert [short_value(value) for value in values] == ["0.03", "0.012", "9.9e-3", "8.1e-5", "0", "250"]
