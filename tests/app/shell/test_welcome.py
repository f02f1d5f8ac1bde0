"""The first start: three doors and where they lead, when it is shown, readiness, and the tour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

import app.__main__ as program
from app import main_window
from app.data_import.dialog import DataImportDialog
from app.i18n import install_pseudo_language
from app.shell.regions import tab_chain
from app.shell.tour import TEXTS
from app.state import health as health_state
from app.state.window_settings import WindowSettings, read_settings, write_settings
from app.theme.theme import theme
from peft_engine.contract.health import Check
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

READY = (
    Check(
        "card", "training", "Graphics card", "good", "x", values={"card": "RTX 4070"}, sizes={"free": 10**10}
    ),
    Check("torch", "training", "PyTorch", "good", "2.13"),
    Check("memory", "training", "Main memory", "good", "x", sizes={"free": 2 * 10**10}),
)
LIBRARY = Check("library", "program", "Models and data", "good", "x", values={"models": 4, "sets": 6})


@pytest.fixture(autouse=True)
def machine(monkeypatch):
    """A machine with a card, in order."""
    monkeypatch.setattr(health_state, "machine_checks", lambda: READY)
    monkeypatch.setattr(health_state, "program_checks", lambda _: (LIBRARY,))
    monkeypatch.setattr(main_window, "first_screen", lambda: None)


@pytest.fixture
def welcome(store, window, settle, until):
    made = window()
    made.activateWindow()
    made.ways.show_welcome()
    until(lambda: made.health.checks and not made.health.work)
    settle()
    return made


def said(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def test_three_doors_of_equal_size_the_first_primary(welcome, settle):
    doors = welcome.pages.welcome.doors
    assert [door.accessibleName() for door in doors] == ["Show me", "Try with my data", "Compare methods"]
    assert [door.button.property("kind") for door in doors] == ["primary", "outline", "outline"]
    for width, height, picture in ((1440, 900, 144), (1280, 720, 96)):
        welcome.resize(width, height)
        settle()
        assert len({door.height() for door in doors}) == 1
        assert max(door.width() for door in doors) - min(door.width() for door in doors) <= 1
        assert {door.picture.height() for door in doors} == {picture}
    assert welcome.place().title() == "Welcome"
    assert welcome.rail.buttons["workbench"].isChecked()


def test_the_tab_key_goes_through_the_doors(welcome):
    chain = [w.accessibleName() for w in tab_chain(welcome.pages.welcome) if isinstance(w, QPushButton)]
    doors = ["Start the demo", "Bring data in", "Set up a race"]
    assert chain[:5] == [*doors, "First lesson: what fine-tuning is", "A tour of the window, 1 minute"]


def test_it_says_what_is_ready(welcome, until, monkeypatch):
    page = welcome.pages.welcome
    assert {
        "RTX 4070 found, 10 GB free",
        "4 models and 6 data sets on this computer",
        "Ready without a network",
    } <= set(said(page))
    assert page.wants.isHidden()
    sick = Check(
        "torch", "training", "PyTorch", "attention", "x", command="python3 scripts/run.py --torch cuda"
    )
    monkeypatch.setattr(health_state, "machine_checks", lambda: (READY[0], sick, READY[2]))
    welcome.health.look()
    until(lambda: not welcome.health.work)
    assert "The processor trains, 20 GB of memory free" in said(page)
    assert page.wants.text().strip() == "Training works, but on the processor only."
    page.wants.click()
    assert welcome.place().key == "health"


def test_the_first_door_starts_the_demo(welcome, monkeypatch):
    launched = []
    monkeypatch.setattr(welcome.runs, "launch", launched.append)
    welcome.pages.welcome.doors[0].button.click()
    assert [spec.method.key for spec in launched] == ["lora"]
    assert launched[0].data[0].key == "topic"


def test_the_second_door_brings_data_in(welcome, until):
    welcome.pages.welcome.doors[1].button.click()
    until(lambda: welcome.findChild(DataImportDialog))
    dialog = welcome.findChild(DataImportDialog)
    assert dialog.empty.file.isVisible()
    dialog.reject()


def test_the_third_door_opens_a_race(welcome, until):
    welcome.pages.welcome.doors[2].button.click()
    until(lambda: welcome.workbench.race.on)
    assert welcome.place().page is welcome.workbench
    families = {one.family for one in welcome.workbench.race.standings}
    assert len(families) == len(welcome.workbench.race.methods) > 2
    assert welcome.workbench.settings_card.launch.isEnabled()


def test_the_third_door_leaves_a_race_as_it_was(welcome, until):
    race = welcome.workbench.race
    race.switch(True)
    race.choose(("bitfit", "ia3"))
    welcome.pages.welcome.doors[2].button.click()
    until(lambda: welcome.place().page is welcome.workbench)
    assert set(race.methods) == {"bitfit", "ia3"}


def test_going_on_from_it_is_remembered(welcome):
    assert not welcome.kept.now.welcomed
    QTest.keyClick(welcome, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert welcome.place().page is welcome.workbench
    assert welcome.kept.now.welcomed
    write_settings(welcome.kept.now)
    assert read_settings()[0].welcomed


@pytest.mark.parametrize(
    ("welcomed", "runs", "shown"), [(False, 0, True), (True, 0, False), (False, 1, False)]
)
def test_it_is_shown_at_the_first_start_alone(store, qt_app, monkeypatch, settle, welcomed, runs, shown):
    for _ in range(runs):
        synthetic.make_run(store, synthetic.spec(), Script())
    write_settings(WindowSettings(theme="light", welcomed=welcomed))
    made = []
    monkeypatch.setattr(program, "make_application", lambda: qt_app)
    monkeypatch.setattr(theme(), "install", lambda *_, **__: None)
    real = program.make_window

    def keep(*arguments):
        made.append(real(*arguments))
        made[0].first_painted.disconnect(made[0].begin)
        return made[0]

    monkeypatch.setattr(program, "make_window", keep)
    monkeypatch.setattr(qt_app, "exec", lambda: 0)
    try:
        program.run(store, None, demo=False)
        assert (made[0].place().title() == "Welcome") == shown
    finally:
        for window in made:
            window.close()
            window.deleteLater()
        settle()


def test_earlier_runs_are_offered_where_there_are_any(store, window):
    synthetic.make_run(store, synthetic.spec(), Script())
    made = window()
    made.ways.show_welcome()
    assert made.pages.welcome.runs.isVisible()
    made.pages.welcome.runs.click()
    assert made.place().key == "runs"


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_it_fits_the_smallest_window(welcome, settle, scale):
    theme().set_scale(scale)
    try:
        welcome.resize(1024, 640)
        settle()
        least, room = welcome.pages.welcome.minimumSizeHint(), welcome.places.stack.size()
        assert least.width() <= room.width()
        assert least.height() <= room.height()
    finally:
        theme().set_scale(1.0)


def test_its_words_pass_through_the_translation(store, window, qt_app, until):
    translator = install_pseudo_language(qt_app)
    try:
        made = window()
        made.ways.show_welcome()
        until(lambda: made.health.checks and not made.health.work)
        made.ways.start_tour()
        for part in (made.pages.welcome, made.ways.tour):
            plain = [words for words in said(part) if any(map(str.isalpha, words)) and "[" not in words]
            assert plain == []
        made.ways.tour.end()
    finally:
        qt_app.removeTranslator(translator)


# -- the tour ------------------------------------------------------------------------------------------------


@pytest.fixture
def tour(welcome, settle):
    welcome.pages.welcome.tour.click()
    settle()
    return welcome.ways.tour


def test_the_tour_has_five_bubbles_beside_what_they_are_about(welcome, tour, settle):
    assert welcome.place().page is welcome.workbench
    assert len(TEXTS) == 5
    seen = []
    for number in range(5):
        assert tour.number == number
        assert QApplication.focusWidget() is tour.next
        assert tour.bubble.accessibleName() == TEXTS[number][0]
        assert tour.next.accessibleDescription() == ". ".join(TEXTS[number])
        assert tour.rect().contains(tour.bubble.geometry())
        assert not tour.bubble.geometry().intersects(tour.lit()), number
        seen.append(tour.lit())
        if number < 4:
            QTest.keyClick(tour.next, Qt.Key.Key_Space)
    launch = welcome.workbench.settings_card.launch
    assert seen[3].size() == launch.size()
    assert len({(box.x(), box.y(), box.width()) for box in seen}) == 5
    assert tour.next.text() == "Done"
    QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert welcome.ways.tour is None


def test_arrows_go_through_the_tour_and_esc_leaves_it(welcome, tour, settle):
    QTest.keyClick(tour.next, Qt.Key.Key_Right)
    QTest.keyClick(tour.next, Qt.Key.Key_Right)
    QTest.keyClick(tour.next, Qt.Key.Key_Left)
    assert tour.number == 1
    QTest.keyClick(tour.next, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tour.skip
    QTest.keyClick(tour.skip, Qt.Key.Key_Escape)
    assert welcome.ways.tour is None


def test_the_tour_follows_the_window_and_the_skip_ends_it(welcome, tour, settle):
    for width, height in ((1280, 720), (1024, 640)):
        welcome.resize(width, height)
        settle()
        for number in range(5):
            tour.go(number)
            assert tour.size() == welcome.size()
            assert tour.rect().contains(tour.bubble.geometry()), (width, number)
    tour.go(1)
    tour.skip.click()
    assert welcome.ways.tour is None


def test_welcome_and_tour_are_found_again(welcome, settle):
    welcome.show_place("runs")
    for words, found in (
        ("welcome", lambda: welcome.place().title() == "Welcome"),
        ("tour", lambda: welcome.ways.tour),
    ):
        welcome.keys.finding.open()
        QTest.keyClicks(welcome.keys.finding.palette.field, words)
        QTest.keyClick(welcome.keys.finding.palette.field, Qt.Key.Key_Return)
        assert found()
    welcome.ways.tour.end()
