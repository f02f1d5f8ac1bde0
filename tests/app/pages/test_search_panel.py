"""The page of a search: its front, the picked trial, the way to train it out; trials in the table."""

import pytest

from app.exchange.export_dialog import ExportDialog
from app.shell.asking import about_stopping
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.search import Search, trial_spec
from scripts import synthetic_run as synthetic

SEARCH = Search(space=(), fixed={"method.settings.search": False})
FOUND = ((0.61, 804), (0.78, 9_300), (0.70, 40_000), (0.85, 420_000), (None, None))


def make_search(store, over=5, end="finished"):
    """A search of synthetic trials, each with a run of its own in the store."""
    spec = synthetic.spec("autopeft")
    folder = store.create(spec)
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(
        e.Started(device="cpu", device_name="CPU", precision="auto", threads=1, versions={}, steps_planned=0)
    )
    journal.phase = "searching"
    journal.write(e.PhaseStarted(text="Trying configurations", total=5, part="train"))
    trials = [add_trial(store, folder, journal, number) for number in range(1, over + 1)]
    if end:
        told = {"search": {"trials": over, "chosen": trials[1].id, "front": []}}
        journal.write(e.Ended(status=end, reason="done" if end == "finished" else "asked", extras=told))
    journal.close()
    return folder, trials


def add_trial(store, folder, journal, number):
    """A trial that is over, told by the search; its own run comes back."""
    score, parameters = FOUND[number - 1]
    changes = {
        "method.settings.layers": f"{number}",
        "method.settings.serial": 3 * number,
        "method.settings.parallel": 0,
        "method.settings.prefix": 6,
    }
    child = store.create(trial_spec(folder.spec(), folder.id, SEARCH, number, changes, rows=[900]))
    state = "finished" if score is not None else "failed"
    journal.write(
        e.Trial(
            child=child.id, number=number, state=state, changes=changes, metric="accuracy", score=score,
            parameters=parameters,
        )
    )  # fmt: skip
    journal.write(e.Progress(done=number, total=5))
    return child


def open_page(window, run, until):
    window.open_run(run.id)
    page = window.live_page
    until(lambda: page.run is not None and page.run.caught_up)
    until(lambda: not page._refresh_later.isActive())
    return page


def test_the_front_and_the_chosen_trial(store, window, until):
    folder, trials = make_search(store)
    page = open_page(window(), folder, until)
    panel = page.search
    assert panel.isVisibleTo(page)
    assert not page.plots.isVisibleTo(page)
    found = {point.key: (point.size, point.score, point.on_front) for point in panel.plot.points()}
    assert found == {
        trials[0].id: (804.0, 0.61, True),
        trials[1].id: (9_300.0, 0.78, True),
        trials[2].id: (40_000.0, 0.70, False),  # larger than the second, and worse
        trials[3].id: (420_000.0, 0.85, True),
    }
    assert panel.plot.key == trials[1].id  # what the search has chosen
    assert panel.card._title.text() == "Trial 2"
    assert panel._score.value() == "78.0 %"
    assert panel._count.value() == "9,300"
    assert panel._facts.accessibleName() == (
        "Layers: 2; Serial adapter: 6; Parallel adapter: 0; Prefix length: 6"
    )
    assert "4 trials, 3 of them on the front" in panel.plot.describe()
    assert len(panel.plot.table()[1]) == 4
    assert "5 of 5 trials are done" in page.story.verdict.sentence.text()
    assert "Trial 5 failed: layers 5" in page.story.happened.list.text()


def test_the_front_grows_while_the_page_is_open(store, window, until):
    """The search goes on beside the window: what it writes arrives as a point; the best is picked anew."""
    folder, trials = make_search(store, over=2, end=None)
    page = open_page(window(), folder, until)
    plot = page.search.plot
    assert {point.key for point in plot.points()} == {child.id for child in trials}
    assert plot.key == trials[1].id
    journal = EventWriter(folder.path, folder.id, 1)
    third = add_trial(store, folder, journal, 3)
    until(lambda: len(plot.points()) == 3)
    assert {point.key: point.on_front for point in plot.points()} == {
        trials[0].id: True, trials[1].id: True, third.id: False
    }  # fmt: skip
    fourth = add_trial(store, folder, journal, 4)
    journal.close()
    until(lambda: len(plot.points()) == 4)
    assert plot.key == fourth.id
    assert page.search.card._title.text() == "Trial 4"


def test_a_picked_trial_is_trained_out(store, window, until):
    folder, trials = make_search(store)
    opened = window()
    page = open_page(opened, folder, until)
    panel = page.search
    panel.plot._clicked(None, [Spot(trials[3].id)], None)
    assert panel.card._title.text() == "Trial 4"
    panel.train_out.click()
    assert opened.place().page is opened.workbench
    spec = opened.experiment.spec
    assert spec.method.settings == {
        "search": False, "layers": "4", "serial": 12, "parallel": 0, "prefix": 6
    }  # fmt: skip
    assert (spec.parent, spec.member, spec.read_test) == (None, "", True)
    assert opened.experiment.value("training.epochs") == 5.0


def test_arrow_keys_go_from_trial_to_trial(store, window, until):
    folder, trials = make_search(store)
    opened = window()
    panel = open_page(opened, folder, until).search
    panel.plot.canvas.stepped.emit(1)
    assert panel.trial().number == 3
    panel.plot.canvas.stepped.emit(-10)
    assert panel.trial().number == 1
    panel.open.click()
    until(lambda: opened.live_page.run.id == trials[0].id)
    assert opened.live_page.run.spec.name == "Trial 1"
    assert opened.live_page.plots.isVisibleTo(opened.live_page)


def test_a_trial_that_is_gone_is_said(store, window, until):
    folder, trials = make_search(store)
    page = open_page(window(), folder, until)
    store.delete([trials[1].id])
    page.search.train_out.click()
    assert page.notice.isVisibleTo(page)
    assert trials[1].id in page.notice.text()


def test_what_a_search_trained_in_full_can_be_exported(store, window, until):
    folder, trials = make_search(store)
    opened = window()
    page = open_page(opened, folder, until)
    assert page.report.isVisibleTo(page.action_bar)
    page.export.click()
    assert "has trained none of its trials in full" in page.notice.text()
    assert opened.findChild(ExportDialog) is None
    whole = synthetic.make_run(store, synthetic.spec("lora"), synthetic.Script(steps=5, until=5))
    journal = EventWriter(folder.path, folder.id, 2)
    told = {"trials": 5, "chosen": trials[1].id, "result": whole.id}
    journal.write(e.Ended(status="finished", reason="done", extras={"search": told}))
    journal.close()
    page.export.click()
    dialog = opened.findChild(ExportDialog)
    assert dialog.words()[:4] == ("export", whole.id, "--as", "peft")
    dialog.reject()


def test_a_paused_search_says_that_nothing_is_lost(store, window, until):
    folder, _ = make_search(store, over=2, end="paused")
    page = open_page(window(), folder, until)
    text = page.story.verdict.sentence.text()
    assert "2 of 5 trials are done." in text
    assert "no trial is done twice" in text
    assert page.resume.text().strip() == "Continue"
    assert "trains the chosen trial in full" in about_stopping(page.run).more
    assert "trains the chosen trial" in page.keep.toolTip()


def test_a_search_stands_for_its_trials(store, window, until):
    folder, trials = make_search(store)
    runs = window().runs
    parent, child = runs.open(folder.id), runs.open(trials[0].id)
    until(lambda: parent.caught_up and child.caught_up)
    parent.alive = child.alive = True
    assert runs.running() == [parent]
    assert parent.share == 1.0  # five of five trials
    parent.alive = False
    assert runs.running() == [child]
    assert runs.newest().id == folder.id


@pytest.mark.parametrize(("choice", "count"), [("all", 1), ("members", 5), ("finished", 1)])
def test_trials_stand_by_themselves_in_the_table(store, window, until, choice, count):
    folder, _ = make_search(store)
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    until(lambda: page.table.rowCount() == 6)
    page._filtered(choice)
    assert page.shown.rowCount() == count
    page._filtered("members")
    page._searched(folder.id)
    assert page.shown.rowCount() == 5


class Spot:
    """What pyqtgraph hands over for a clicked point."""

    def __init__(self, key):
        self._key = key

    def data(self):
        return self._key
