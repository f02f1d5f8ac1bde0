"""The page of one run, driven by logs: alive, finished, failed, paused, killed, resumed."""

import time

import pytest

from app.state.runs import LiveRun
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.problems import Problem
from peft_engine.contract.schedule import rate_factor
from peft_engine.contract.spec import MethodRef
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script


def open_page(window, run, until):
    window.open_run(run.id)
    page = window.live_page
    until(lambda: page.run is not None and page.run.caught_up)
    until(lambda: not page._refresh_later.isActive())
    return page


def shown(page) -> set[str]:
    """The names of the page's actions that can be seen."""
    names = ("pause", "keep", "stop", "resume", "again", "folder", "report")
    return {name for name in names if getattr(page, name).isVisibleTo(page.action_bar)}


def test_a_finished_run_is_its_result(store, window, until, monkeypatch):
    folder = synthetic.make_run(store, synthetic.spec(), Script(began=time.time() - 600))
    opened = window()
    page = open_page(opened, folder, until)
    assert page.state_word() == "finished"
    assert page.story.verdict.sentence.text().endswith("between 85.1 and 90.7 % (95 % sure).")
    assert "441 of 500" in page.story.verdict.sentence.text()
    assert shown(page) == {"again", "folder", "report"}
    assert "Step 625 of 625" in page.strip.facts()
    assert page.plots.plots["loss"].lines()[0][1].x.tolist() == list(range(1, 626))
    assert not page.banner.isVisibleTo(page)
    asked = []
    monkeypatch.setattr(opened.runs, "launch", asked.append)
    page.story.verdict.seed.click()
    assert asked[0].seed == 2
    assert asked[0].method == folder.spec().method
    opened.live_page.again.click()
    assert opened.experiment.spec.training.batch_size == 32
    assert opened.place().page is opened.workbench


def test_a_run_that_ran_out_of_memory_offers_what_would_fit(store, window, until, monkeypatch):
    problem = Problem(
        text="The memory ran out at step {step}.", advice="Halve the examples.", values={"step": 38}
    )
    script = Script(until=38, end="failed", reason="out_of_memory", problems=(problem,), cuda=True)
    folder = synthetic.make_run(store, synthetic.spec(), script)
    opened = window()
    page = open_page(opened, folder, until)
    assert page.banner.isVisibleTo(page)
    assert page.banner.text() == "The memory ran out at step 38."
    from PySide6.QtWidgets import QPushButton

    cure = next(b for b in page.banner.findChildren(QPushButton) if "16 examples" in b.text())
    asked = []
    monkeypatch.setattr(opened.runs, "launch", asked.append)
    cure.click()
    assert (asked[0].training.batch_size, asked[0].training.accumulation) == (16, 2)
    assert "resume" in shown(page)
    assert "reserved" in page.plots.plots["memory"]._lines


def test_a_problem_with_a_cure_offers_it(store, window, until):
    problem = Problem(field="method.settings.rank", text="Rank is 0.", cure=8)
    script = Script(until=0, end="failed", reason="refused", problems=(problem,))
    folder = synthetic.make_run(
        store,
        synthetic.spec().model_copy(update={"method": MethodRef(key="lora", settings={"rank": 0})}),
        script,
    )
    opened = window()
    page = open_page(opened, folder, until)
    from app.state.cures import cures

    found = cures(page.run.spec, page.run.reason, page.run.problems)
    assert found[0].spec.method.settings == {"rank": 8}
    assert found[0].text == "Run again with 8"


def test_a_killed_run_says_so_and_shows_its_last_words(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(until=100, end=""))
    folder.log_file.write_text("loading\nKilled by the kernel\n", encoding="utf-8")
    page = open_page(window(), folder, until)
    assert page.state_word() == "failed"
    assert "without a word at step 100" in page.banner.text()
    assert "Killed by the kernel" in page.story.verdict._words.text()
    assert page.story.verdict.resume.text().strip() == "Continue from step 62"


def test_a_paused_run_can_go_on(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(until=200, end="paused"))
    page = open_page(window(), folder, until)
    assert page.state_word() == "paused"
    assert shown(page) == {"resume", "again", "folder", "report"}
    assert "waits at step 200 of 625" in page.story.verdict.sentence.text()


def test_steps_that_are_done_again_are_drawn_once(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script(steps=100, until=57, end="", began=1e9))
    opened = window()
    page = open_page(opened, folder, until)
    assert len(page.plots.plots["loss"].lines()[0][1]) == 57
    later = Script(steps=100, until=100, began=2e9, seed=5)
    synthetic.write_attempt(folder, later, attempt=2, from_step=50)
    until(lambda: page.run.status == "finished" and page.run.caught_up)
    line = page.plots.plots["loss"].lines()[0][1]
    assert line.x.tolist() == list(range(1, 101))
    assert line.y.tolist() == pytest.approx(list(page.run.state.columns["loss"]))
    assert page.run.state.seconds == pytest.approx(page.run.state.ended.seconds)


def test_a_running_run_shows_time_left_and_takes_orders(store, window, until):
    folder = store.create(synthetic.spec())
    synthetic.write_attempt(folder, Script(until=412, end="", began=time.time() - 92))
    lock = folder.lock()
    lock.acquire()
    try:
        opened = window()
        until(lambda: opened.runs.running())
        page = open_page(opened, folder, until)
        assert page.state_word() == "running"
        assert shown(page) == {"pause", "keep", "stop"}
        facts = page.strip.facts()
        assert "Step 412 of 625" in facts
        assert "pass 4 of 5" in facts
        assert "about 45 s left" in facts
        told = []
        opened.runs.told.connect(lambda run, order: told.append((run, order)))
        page.pause.click()
        page.story.verdict.evaluate.click()
        page.story.verdict.checkpoint.click()
        assert told == [(folder.id, "pause"), (folder.id, "evaluate"), (folder.id, "checkpoint")]
        assert not page.pause.isEnabled()
        assert "+" not in page.story.verdict.sentence.text()
        assert page.story.verdict.sentence.text().startswith("86.4 % of the validation examples")
    finally:
        lock.release()
    until(lambda: page.state_word() == "failed")
    until(lambda: page.pause.isEnabled())


def test_a_low_window_folds_log_and_sentence_into_a_strip(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    page = open_page(opened, folder, until)
    until(lambda: not page.story.compact)
    opened.resize(1280, 720)
    until(lambda: page.story.compact)
    assert page.story.line.sentence.text() == page.story.verdict.sentence.text()
    assert page.plots._columns == 3


def test_time_left_needs_a_pace(store):
    run = LiveRun(store.create(synthetic.spec()), synthetic.spec())
    assert run.seconds_left() is None
    assert run.share is None
    assert run.status == "queued"


def test_other_tasks_than_sorting_show_perplexity_beside_the_loss(store, window, until):
    told = synthetic.spec(task="language_modelling", data=[{"key": "stories"}])
    folder = synthetic.make_run(store, told, Script(until=10, end="paused"))
    page = open_page(window(), folder, until)
    assert page.plots.plots["score"].title == "Perplexity, validation"


def test_the_learning_rate_that_is_to_come_is_dashed(store, window, until):
    """Same formula and same steps as the loop's: factor(step - 1) of the rate that the newest step tells."""
    training = synthetic.spec().training.model_copy(update={"warmup": 0.1, "schedule": "cosine"})
    folder = store.create(synthetic.spec().model_copy(update={"training": training}))
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(e.Started(device="cpu", device_name="x", precision="float32", threads=1, versions={}))
    journal.phase = "training"
    journal.write(e.PhaseStarted(text="Training", total=100))
    for step in range(1, 31):
        journal.step = step
        journal.write(
            e.Step(
                epoch=0.1,
                loss=1.0,
                learning_rate=3e-4 * rate_factor(step - 1, 100, 0.1, "cosine"),
                gradient_norm=1.0,
                tokens_per_second=1.0,
                samples_per_second=1.0,
                tokens_seen=step,
                trainable_parameters=1,
                trainable_ratio=0.1,
                process_bytes=1,
                cpu_percent=1.0,
            )
        )
    lock = folder.lock()
    lock.acquire()
    try:
        page = open_page(window(), folder, until)
        series = page.plots.plots["rate"]._lines["planned"].series
        rates = dict(zip(series.x.tolist(), series.y.tolist(), strict=True))
        assert rates[10] == pytest.approx(3e-4)
        assert rates[100] == pytest.approx(3e-4 * rate_factor(99, 100, 0.1, "cosine"))
        assert rates[55] == pytest.approx(3e-4 * rate_factor(54, 100, 0.1, "cosine"))
        journal.phase = "masking"
        journal.write(e.PhaseStarted(text="Choosing numbers", total=100))
        until(lambda: not len(series))
    finally:
        lock.release()


@pytest.mark.parametrize(
    ("end", "title"), [("paused", "So far"), ("finished", "Result"), ("stopped", "So far")]
)
def test_what_can_go_on_has_no_result_yet(store, window, until, end, title):
    page = open_page(window(), synthetic.make_run(store, synthetic.spec(), Script(until=238, end=end)), until)
    assert page.story.verdict.accessibleName() == title
