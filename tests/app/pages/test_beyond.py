"""What a run gives beyond its score, on its page."""

import sys

import pytest

from app.pages.live_run.beyond import Beyond
from scripts import synthetic_run as synthetic
from scripts.synthetic_extras import EXAMPLES
from scripts.synthetic_run import Script
from tests.app.pages.test_live_run import open_page


def beyond(store, window, until, name, **more):
    method, extras = EXAMPLES[name]
    script = Script(steps=20, until=20, extras=extras, **more)
    return open_page(window(), synthetic.make_run(store, synthetic.spec(method), script), until)


def test_a_plain_run_has_its_curves_and_its_model(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(steps=20, until=20))
    page = open_page(window(), folder, until)
    shown = [button.text().strip() for button in page.views._buttons if button.isVisible()]
    assert shown == ["Curves", "In the model"]
    assert page.plots.isVisible()
    assert not page.beyond.isVisible()


def test_curves_and_what_lies_beyond_take_turns(store, window, until):
    page = beyond(store, window, until, "slim")
    assert page.views.isVisible()
    assert page.plots.isVisible()
    page.views._choose("beyond")
    assert page.beyond.isVisible()
    assert not page.plots.isVisible()
    titles = [card.accessibleName() for card in page.beyond._cards]
    assert titles == ["Size and speed once cut", "Heads and neurons that stay"]
    page.views._choose("curves")
    assert page.plots.isVisible()


def test_another_run_shows_its_own(store, window, until):
    page = beyond(store, window, until, "ranks")
    other = synthetic.make_run(
        store, synthetic.spec("dylora"), Script(steps=20, until=20, extras=EXAMPLES["cut"][1])
    )
    from app.main_window import MainWindow

    opened = page.window()
    assert isinstance(opened, MainWindow)
    opened.open_run(other.id)
    until(lambda: page.run is not None and page.run.id == other.id and page.run.caught_up)
    until(lambda: page.beyond.chooser() is not None)
    assert [finding.key for finding in page.beyond.found] == ["score_by_rank"]


def test_earlier_runs_are_called_by_what_they_are(store, window, until):
    first = synthetic.make_run(store, synthetic.spec("lora", seed=7), Script(steps=20, until=20))
    extras = {"shares": {first.id: 0.7, "20260101-000000-gone": 0.2}}
    script = Script(steps=20, until=20, extras=extras)
    page = open_page(window(), synthetic.make_run(store, synthetic.spec("lorahub"), script), until)
    finding = page.beyond.found[0]
    assert finding.sentence == "Most was taken of the run LoRA on Question topics, seed 7 (0.7)."
    assert [place.part for place, _ in finding.values][1] == "20260101-000000-gone"


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_fits_the_smallest_window(store, window, until, name):
    page = beyond(store, window, until, name)
    page.window().resize(1024, 640)
    page.views._choose("beyond")
    until(lambda: page.beyond.isVisible())
    scroller = page.beyond.parentWidget().parentWidget().parentWidget()
    content = page.beyond.parentWidget()
    assert content.minimumSizeHint().width() <= scroller.viewport().width()
    assert isinstance(page.beyond, Beyond)


def test_cutting_asks_the_engine_and_says_why_not(store, window, until):
    page = beyond(store, window, until, "cut")
    page.views._choose("beyond")
    chooser = page.beyond.chooser()
    chooser.choose(3)
    chooser.button.click()
    assert not chooser.button.isEnabled()
    # This run never trained: it has no result to cut. The engine's libraries take their time to load.
    until(lambda: page.notice.isVisibleTo(page), 90)
    assert page.notice.text().startswith("The result was not cut.")
    assert "has no result yet" in page.notice.text()
    assert chooser.button.isEnabled()


def test_a_run_that_was_cut_is_opened(store, window, until, monkeypatch):
    from app.state import engine_command

    page = beyond(store, window, until, "cut")
    made = synthetic.make_run(
        store,
        synthetic.spec("dylora"),
        Script(steps=0, until=0, extras=EXAMPLES["cut"][1]),
    )
    answer = f'import json, sys; print(json.dumps({{"id": "{made.id}", "asked": sys.argv[1:]}}))'
    begin = engine_command.QProcess.start

    def start(self, program, arguments):
        assert arguments[:5] == ["-m", "peft_engine", "cut", page.run.id, "--rank"]
        begin(self, sys.executable, ["-c", answer, *arguments])

    monkeypatch.setattr(engine_command.QProcess, "start", start)
    page.beyond.chooser().choose(2)
    page.beyond.chooser().button.click()
    until(lambda: page.run.id == made.id and page.run.caught_up)
    until(lambda: page.beyond.isVisible())  # without steps there are no curves to show
    assert page.views.value() == "beyond"
