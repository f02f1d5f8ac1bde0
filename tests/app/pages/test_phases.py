"""The phases of a run in the window: their heads, their own progress, their part of the curve."""

import pytest
from PySide6.QtWidgets import QLabel

from app.state.run_words import passes
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.runstate import RunState, part_of
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.app.pages.test_live_run import open_page

SPARSE = (
    ("choosing", "Training everything, to see what moves most", 100),
    ("sparse", "Training the chosen numbers alone", 250),
)


@pytest.fixture
def alive(store, window, until):
    """Opens the page of a run that a worker holds; given is how it went so far."""
    locks = []

    def run(script):
        folder = store.create(synthetic.spec("lt_sft"))
        synthetic.write_attempt(folder, script)
        locks.append(folder.lock())
        locks[-1].acquire()
        return open_page(window(), folder, until)

    yield run
    for lock in locks:
        lock.release()


def test_a_second_phase_has_its_own_name_and_progress(alive):
    page = alive(Script(steps=250, until=130, end="", phases=SPARSE))
    strip = page.strip
    assert strip.steps.accessibleName() == "Phase 3 of 5: Train"
    assert strip.phase_name.isVisible()
    assert strip.phase_name.text() == "Phase 2: Training the chosen numbers alone"
    assert strip.phase_bar.share == pytest.approx(30 / 150)
    assert strip.phase_percent.text() == "20 %"
    assert strip.bar.share == pytest.approx(130 / 250)
    assert strip.bar._marks == (0.4,)


def test_fitting_stands_under_finish(alive):
    page = alive(Script(steps=50, until=50, end="", fit=("fitting", "Measuring how certain it is")))
    strip = page.strip
    assert strip.steps.accessibleName() == "Phase 4 of 6: Finish"
    assert strip.phase_name.text() == "Measuring how certain it is"
    assert strip.phase_bar.share == pytest.approx(42 / 70)
    assert not page.run.is_training


def test_a_run_whose_passes_nobody_has_named_is_shown_and_its_first_step_tells_them(store, window, until):
    """A run that was made elsewhere stays so."""
    spec = synthetic.spec("lora")
    folder = store.create(
        spec.model_copy(update={"training": spec.training.model_copy(update={"epochs": None})})
    )
    opened = window()
    page = open_page(opened, folder, until)
    assert passes(page.run) == (1, 1)
    synthetic.write_attempt(folder, Script(steps=50, until=50))
    until(lambda: page.run.status == "finished")
    named = store.create(spec)
    synthetic.write_attempt(named, Script(steps=50, until=50))
    assert passes(page.run) == passes(open_page(opened, named, until).run) != (1, 1)


def test_a_run_that_was_stopped_tells_what_part_of_its_passes_it_saw(store, window, until):
    opened = window()
    whole = synthetic.make_run(store, synthetic.spec("lora"), Script(steps=50, until=50))
    until(lambda: open_page(opened, whole, until).run.status == "finished")
    count = open_page(opened, whole, until).run.state.passes[0]
    stopped = synthetic.make_run(store, synthetic.spec("lora"), Script(steps=50, until=10, end="stopped"))
    page = open_page(opened, stopped, until)
    until(lambda: page.run.status == "stopped")
    made, planned = page.run.state.passes
    assert (made, planned) == (pytest.approx(count / 5), pytest.approx(count))
    assert f"{made:.3g} of {planned:.3g} passes" in page.strip.facts()


def test_one_phase_needs_no_bar_of_its_own(alive):
    page = alive(Script(steps=50, until=20, end=""))
    assert not page.strip.phase_name.isVisible()
    assert page.plots.plots["loss"].segments() == ()


def test_the_loss_is_divided_where_the_phase_changes(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec("lt_sft"), Script(steps=250, until=250, phases=SPARSE))
    page = open_page(window(), folder, until)
    loss = page.plots.plots["loss"]
    assert [(s.first, s.last) for s in loss.segments()] == [(0, 100), (100, 250)]
    assert loss.segments()[1].name == "Training the chosen numbers alone"
    series = loss.lines()[0][1]
    assert series.smoothed[100] == pytest.approx(series.y[100])  # the mean begins anew
    assert series.smoothed[99] != pytest.approx(series.y[99])
    assert "Phase 2, from step 101 on: Training the chosen numbers alone." in loss.describe()
    assert page.strip.steps.accessibleName() == "All phases are done"
    assert not page.strip.phase_name.isVisible()


def test_a_run_told_in_an_older_way_is_read_as_before(store, window, until):
    """Events without part, first and last: names tell."""
    told = [
        e.PhaseStarted(phase="choosing", text="Choosing", total=10, step=0),
        e.PhaseStarted(phase="sparse", text="Sparse", total=10, step=4),
        e.PhaseStarted(phase="fitting", text="Fitting", total=3, step=10),
    ]
    state = RunState().add_all(told)
    assert [part_of(event) for event in told] == ["train", "train", "finish"]
    assert [(p.name, p.first) for p in state.training_phases()] == [("choosing", 0), ("sparse", 4)]
    assert state.steps_planned == 10


def test_the_run_bar_shows_what_is_done_after_the_last_step(alive):
    page = alive(Script(steps=50, until=50, end="", fit=("fitting", "Measuring how certain it is")))
    bar = page.window().run_bar
    bar.refresh()
    assert "Measuring how certain it is" in bar.text()
    assert "60 %" in bar.text()


def test_a_phase_without_a_length_is_named(alive, until):
    page = alive(Script(steps=250, until=100, end="", phases=SPARSE))
    journal = EventWriter(page.run.folder.path, page.run.id, 1)
    journal.phase, journal.step = "rewinding", 100
    journal.write(e.PhaseStarted(text="Going back to the start", part="train"))
    journal.close()
    until(lambda: "Going back to the start" in page.strip.facts())
    assert page.strip.steps.accessibleName() == "Phase 3 of 5: Train"
    assert not page.strip.phase_name.isVisible()


def test_what_is_told_of_the_test_part_ends_when_it_is_read(alive, until):
    page = alive(Script(steps=10, until=9, end=""))
    labels = {label.text() for label in page.story.verdict.findChildren(QLabel) if label.isVisible()}
    assert "in the last step" in labels
    note = "The result is measured once, at the end, on the test part, which has not been read yet."
    assert note in labels
    journal = EventWriter(page.run.folder.path, page.run.id, 1)
    journal.phase, journal.step = "evaluating", 10
    journal.write(e.PhaseStarted(text="Reading the test part, once", total=50))
    journal.close()
    until(lambda: "Reading the test part, once" in page.strip.phase_name.text())
    assert note not in {
        label.text() for label in page.story.verdict.findChildren(QLabel) if label.isVisible()
    }
