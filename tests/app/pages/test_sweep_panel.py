"""The page of a sweep: score against each varied setting, the best one marked, and its numbers."""

import pytest

from app.language import forget_language, use_language
from app.plots.menu import numbers
from app.plots.sweep_plot import Setting, SweepPlot, SweepPoint
from app.shell.asking import about_stopping
from app.state.run_table import make_row
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.search import Search, trial_spec
from peft_engine.contract.sweep import Sweep
from scripts import synthetic_run as synthetic
from tests.app.pages.test_search_panel import Spot, open_page

RATE, RANK = "training.learning_rate", "method.settings.rank"
FOUND = (
    (1e-4, 2, 0.61, "finished"),
    (1e-4, 8, 0.63, "finished"),
    (1e-3, 2, 0.80, "finished"),
    (1e-3, 8, 0.86, "finished"),
    (1e-2, 2, 0.40, "pruned"),
    (1e-2, 8, None, "failed"),
)


def make_sweep(store, over=6, end="finished", by="random"):
    """A sweep of synthetic trials, each with a run of its own in the store."""
    sweep = Sweep(vary={RATE: "1e-4..1e-2:log", RANK: "2, 8"}, by=by, trials=6)
    spec = synthetic.spec("lora").model_copy(update={"sweep": sweep, "name": ""})
    folder = store.create(spec)
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(
        e.Started(device="cpu", device_name="CPU", precision="auto", threads=1, versions={}, steps_planned=0)
    )
    journal.phase = "searching"
    journal.write(e.PhaseStarted(text="Trying configurations", total=6, part="train"))
    trials = []
    for number, (rate, rank, score, state) in enumerate(FOUND[:over], start=1):
        changes = {RATE: rate, RANK: rank}
        child = store.create(trial_spec(spec, folder.id, Search(space=()), number, changes, rows=[900]))
        trials.append(child)
        journal.write(
            e.Trial(
                child=child.id, number=number, state=state, changes=changes, metric="accuracy", score=score,
                parameters=1_000 * rank if score else None, last_step=60 if state == "pruned" else None,
            )
        )  # fmt: skip
        journal.write(e.Progress(done=number, total=6))
    if end:
        told = {"search": {"trials": over, "chosen": trials[3].id, "front": []}} if over > 3 else {}
        journal.write(e.Ended(status=end, reason="done" if end == "finished" else "asked", extras=told))
    journal.close()
    return folder, trials


def test_score_against_each_setting_with_the_best_marked(store, window, until):
    folder, trials = make_sweep(store)
    page = open_page(window(), folder, until)
    panel, plot = page.search, page.search.plot
    assert panel.isVisibleTo(page)
    assert not page.plots.isVisibleTo(page)
    assert {p.key: (p.values, p.score, p.on_front, p.cut) for p in plot.points()} == {
        trials[0].id: ((1e-4, 2), 0.61, False, False),
        trials[1].id: ((1e-4, 8), 0.63, False, False),
        trials[2].id: ((1e-3, 2), 0.80, False, False),
        trials[3].id: ((1e-3, 8), 0.86, True, False),
        trials[4].id: ((1e-2, 2), 0.40, False, True),
    }
    # By ratio, and the mean of each value without what ended early.
    assert plot.line() == [(pytest.approx(-4), pytest.approx(0.62)), (pytest.approx(-3), pytest.approx(0.83))]
    panel.sweep.box.set_value(1)
    panel.sweep.box.value_edited.emit(1)
    assert plot.setting == Setting("Rank", (2, 8), by_ratio=True)
    assert [round(10**x) for x, _ in plot.line()] == [2, 8]
    assert [y for _, y in plot.line()] == [pytest.approx(0.705), pytest.approx(0.745)]
    assert plot.key == trials[3].id
    assert panel.card._title.text() == "Trial 4"
    assert panel._sentence.text() == "The best trial."
    assert panel._facts.accessibleName() == "Learning rate: 0.001; Rank: 8"
    plot._clicked(None, [Spot(trials[4].id)], None)
    assert panel._sentence.text() == "Ended early at step 60: half of the others had more by then."
    said = page.story.verdict.sentence.text()
    assert "6 of 6 trials are done." in said
    assert "right answers 86.0 % on validation with learning rate 0.001, rank 8." in said
    told = page.story.happened.list.text()
    assert "Trial 5 ended early at step 60, behind half of the others: learning rate 0.01, rank 2." in told
    assert "Trial 6 failed: learning rate 0.01, rank 8" in told
    assert page.title() == "Sweep of LoRA on Question topics"
    assert "the sweep can go on later" in about_stopping(page.run).more


def test_the_numbers_are_a_table_and_can_be_copied(store, window, until):
    folder, _ = make_sweep(store)
    plot = open_page(window(), folder, until).search.plot
    head, rows = plot.table()
    assert head == ["trial", "Learning rate", "Rank", "Right answers", "state"]
    assert sorted(rows)[3:] == [
        ["Trial 4", "0.001", "8", "0.86", "best"],
        ["Trial 5", "0.01", "2", "0.4", "ended early"],
    ]
    assert numbers(plot).splitlines()[0] == "\t".join(head)
    assert "The best is Trial 4: 86 % with 0.001." in plot.describe()
    assert "Ended early, behind half of the others: 1." in plot.describe()


def test_a_sweep_as_its_trials_come(store, window, until):
    folder, trials = make_sweep(store, over=2, end="paused")
    page = open_page(window(), folder, until)
    assert [p.key for p in page.search.plot.points() if p.on_front] == [trials[1].id]
    assert "2 of 6 trials are done." in page.story.verdict.sentence.text()
    assert "no trial is done twice" in page.story.verdict.sentence.text()
    assert make_row(folder.record()).texts[1] == "Sweep of LoRA"


def test_names_stand_in_their_order_and_many_values_have_a_mean_of_a_part(qt_app):
    plot = SweepPlot("Accuracy", percent=True)
    names = Setting("Schedule", ("linear", "cosine", "constant"))
    made = [
        SweepPoint(f"run-{n}", 0.0, score, False, f"Trial {n}", values=(name,))
        for n, (name, score) in enumerate((("cosine", 0.5), ("linear", 0.7), ("cosine", 0.7)))
    ]
    plot.show_trials([names], made)
    assert plot.line() == [(0.0, 0.7), (1.0, pytest.approx(0.6))]
    assert plot.canvas.bottom_axis.tickStrings([0.0, 1.0, 2.0], 1.0, 1.0) == ["linear", "cosine", "constant"]
    many = [SweepPoint(f"run-{n}", 0.0, n / 60, False, f"Trial {n}", values=(n / 60,)) for n in range(61)]
    plot.show_trials([Setting("Warm-up")], many)
    assert len(plot.line()) == 6
    assert [round(y, 3) for _, y in plot.line()] == [round(x, 3) for x, _ in plot.line()]


def test_small_values_are_localised_once_and_stay_plain_in_the_table(qt_app):
    installed = use_language(qt_app, "de")
    try:
        plot = SweepPlot("Accuracy", percent=True)
        point = SweepPoint("run-1", 0.0, 0.5, True, "Trial 1", values=(0.001,))
        plot.show_trials([Setting("Rate", (0.001, 0.01))], [point])
        assert plot.canvas.bottom_axis.write(0.001) == "0,001"
        assert "0,001" in plot.describe()
        assert plot.table()[1][0][1:3] == ["0.001", "0.5"]
    finally:
        forget_language(qt_app, installed)
