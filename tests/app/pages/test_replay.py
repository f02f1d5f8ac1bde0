"""A run shown again: the same page and curves, any speed, there and back, and nothing that would lie."""

import hashlib
import time

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from app.state.replay import Replay
from app.state.runs import LiveRun
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.contract.test_columns import same


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    """The time of all replays, which stands until the test lets it go on."""
    made = Clock()
    from app.state import replay

    init = replay.Replay.__init__
    monkeypatch.setattr(replay.Replay, "__init__", lambda self, of, parent=None: init(self, of, parent, made))
    return made


@pytest.fixture
def folder(store):
    return synthetic.make_run(store, synthetic.spec(), Script(began=time.time() - 4000))


@pytest.fixture
def page(folder, window, until, clock):
    """The page of a finished run that is shown again, at its beginning."""
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.run is not None and page.run.caught_up and page.show_it.isVisible())
    page.show_it.click()
    until(lambda: page.replay is not None and page.replay.ready)
    return page


CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def pressed(page) -> set[str]:
    """The page's actions and the verdict's buttons that can be seen."""
    names = ("pause", "keep", "stop", "resume", "again", "report", "try_it", "show_it")
    found = {name for name in names if getattr(page, name).isVisibleTo(page.action_bar)}
    verdict = page.story.verdict
    names = ("checkpoint", "evaluate", "resume")
    return found | {name for name in names if getattr(verdict, name).isVisibleTo(verdict)}


def files(folder) -> dict[str, str]:
    """What lies in a run's folder, with hashes."""
    found = (path for path in folder.path.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def settled(page, until) -> None:
    until(lambda: not page._refresh_later.isActive() and not page.replay._jumper.isActive())


def test_it_begins_empty_and_grows_into_the_whole_run(page, folder, until, clock):
    assert page.state_word() == "replay"
    assert page.replay_bar.isVisible()
    assert len(page.run.state.steps) == 0
    assert page.replay.player.playing
    clock.now += 15.0
    until(lambda: 200 < len(page.run.state.steps) < 625)
    settled(page, until)
    assert page.plots.plots["loss"].lines()[0][1].x.tolist() == list(page.run.state.steps)
    assert page.story.verdict.sentence.text().endswith("still rising.")
    assert pressed(page) == set()
    assert "left" in page.strip.facts()
    clock.now += 16.0
    until(lambda: page.replay.player.over)
    settled(page, until)
    assert same(page.run.state, folder.state())
    assert page.run.status == "finished"
    assert page.story.verdict.sentence.text().endswith("between 85.1 and 90.7 % (95 % sure).")
    assert page.plots.plots["loss"].lines()[0][1].x.tolist() == list(range(1, 626))
    assert not page.replay.player.playing


def test_the_slider_leads_there_and_back(page, until):
    page.replay.pause()
    page.replay_bar.slider.setValue(900)
    settled(page, until)
    late = len(page.run.state.steps)
    page.replay_bar.slider.setValue(400)
    settled(page, until)
    early = len(page.run.state.steps)
    assert 0 < early < late < 625
    assert page.plots.plots["loss"].lines()[0][1].x.tolist() == list(range(1, early + 1))
    recording = page.replay.player.recording
    assert same(page.run.state, recording.state_at(recording.count_at(0.4 * recording.seconds)))
    QTest.keyClick(page.replay_bar.slider, Qt.Key.Key_Right)
    settled(page, until)
    assert len(page.run.state.steps) > early


def test_speed_and_pause(page, clock, until):
    page.replay_bar.speeds.value_edited.emit(20.0)
    before = page.replay.player.moment
    clock.now += 1.0
    until(lambda: page.replay.player.moment == pytest.approx(before + 20.0))
    page.replay_bar.go.click()
    assert page.replay_bar.go.accessibleName() == "Play"
    clock.now += 5.0
    assert page.replay.player.moment == pytest.approx(before + 20.0)
    QTest.keyClick(page.window(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page.replay.player.playing


def test_no_order_reaches_anybody_and_nothing_is_written(page, folder, monkeypatch, clock, until):
    before, told = files(folder), []
    runs = page._runs
    monkeypatch.setattr(runs, "tell", lambda *order: told.append(order))
    monkeypatch.setattr(runs, "resume", told.append)
    clock.now += 10.0
    until(lambda: len(page.run.state.steps) > 100)
    for order in ("pause", "stop", "stop_and_keep", "evaluate", "checkpoint"):
        page.tell(order)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.window(), Qt.Key.Key_P, both)
    assert told == []
    clock.now += 30.0
    until(lambda: page.replay.player.over)
    assert files(folder) == before


def test_the_end_shows_the_run_itself_and_another_page_lets_it_rest(page, until):
    window = page.window()
    window.show_place("runs")
    assert not page.replay.player.playing
    window.open_run(page.run.id)
    until(lambda: page.replay is None)
    assert page.state_word() == "finished"
    assert not page.replay_bar.isVisible()
    assert "again" in pressed(page)
    page.show_it.click()
    until(lambda: page.replay is not None and page.replay.ready)
    page.replay_bar.leave.click()
    assert page.replay is None
    assert page.run.status == "finished"
    assert len(page.plots.plots["loss"].lines()[0][1].x) == 625


def test_table_and_palette_lead_to_it(folder, window, until):
    opened = window()
    opened.show_place("runs")
    table = opened.pages.runs
    until(lambda: table.shown.rowCount() == 1)

    def replay_offered() -> bool:
        # The list may be read once more in between; `selectRow` would ask which keys a test before left held.
        table.view.selectionModel().select(table.shown.index(0, 0), CHOOSE)
        return table.replay.isVisibleTo(table.action_bar)

    until(replay_offered)
    table.replay.click()
    until(lambda: opened.live_page.replay is not None and opened.live_page.replay.ready)
    opened.live_page.end_replay()
    opened.show_place("workbench")
    finding = opened.keys.finding
    finding._fill()
    entry = next(found for found in finding.finder.find("replay a run") if found.key == "replay")
    finding.chosen.emit(entry)
    until(lambda: opened.live_page.replay is not None)
    assert opened.place().page is opened.live_page


def test_the_run_that_is_shown_again_is_the_one_at_hand(page, store, monkeypatch):
    synthetic.make_run(store, synthetic.spec(), Script(began=time.time() - 100))
    keys, asked = page.window().keys, []
    page.window().runs.list_runs()
    monkeypatch.setattr(keys._ways, "replay", asked.append)
    assert page.run.alive
    keys.acts["replay"]()
    assert asked == [page.run.id]


def test_the_bar_fits_the_smallest_window(page):
    bar = page.replay_bar
    assert bar.chip.isVisible()
    page.window().resize(1024, 640)
    QTest.qWait(50)
    assert bar._needed() <= bar.width() <= 1024 - 88 - 32
    assert bar.leave.isVisible()


def test_a_replay_that_is_left_while_it_is_read_does_not_play(folder, qt_app):
    found = Replay(LiveRun(folder, folder.spec()))
    found.pause()
    while not found.ready:
        found._read()
    assert not found.player.playing
    found.toggle()
    assert found.player.playing
    found.end()
