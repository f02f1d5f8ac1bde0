"""The run bar and the question before stopping, while a race goes on."""

from app.shell.asking import about_stopping
from app.state.runs import LiveRun
from peft_engine.contract import events as e
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunFolder

SPEC = {
    "model": {"key": "small-encoder"},
    "data": [{"key": "topic"}],
    "task": "classification",
    "method": {"key": "lora"},
    "race": {"contenders": [{"method": "lora"}, {"method": "bitfit"}], "seeds": 9},
}


def test_the_bar_says_which_run_of_how_many_and_pauses_the_race(window, tmp_path):
    bar = window().run_bar
    run = LiveRun(RunFolder(tmp_path / "race"), from_mapping(SPEC))
    run.alive = run.caught_up = True
    run.state.add_all(
        (
            e.PhaseStarted(phase="racing", text="Racing", total=18, part="train"),
            e.Trial(
                phase="racing",
                child="a",
                number=5,
                state="started",
                changes={"method.key": "bitfit", "seed": 2},
            ),
            e.Progress(phase="racing", done=4, total=18),
        )
    )
    bar._show_running(LiveRun(RunFolder(tmp_path / "other"), from_mapping(SPEC)), 0)
    assert bar._mark.isHidden()  # the cross of the references looks like a button that closes
    assert not bar._race.isHidden()
    bar._show_running(run, 0)
    assert not bar._mark.isHidden()
    assert bar._race.isHidden()
    assert bar.text() == "4 of 18 runs, BitFit, seed 2  22 %"
    assert bar._mark._family == "partial"
    assert bar.name.text() == "Race"
    assert bar.name.toolTip() == "Open Race of 2 methods on Question topics"
    assert not bar.pause.isHidden()
    asked = []
    bar.pause_asked.connect(asked.append)
    bar.pause.click()
    assert asked == [run]
    run.alive = False
    bar._show_running(run, 0)
    assert bar.text() == "Paused after 4 of 18 runs  22 %"
    assert not bar.resume.isHidden()
    assert "no run is done twice" in about_stopping(run).more
