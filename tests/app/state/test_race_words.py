"""What is said of a race, from what its log tells."""

from types import SimpleNamespace

import pytest

from app.state import names, race_words
from app.state.names import time_text
from app.state.run_table import RunColumn, make_row
from app.state.run_words import left_words, line, so_far
from app.state.runs import LiveRun
from peft_engine.contract import events as e
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunFolder


@pytest.fixture
def race(tmp_path, qt_app):
    spec = from_mapping(
        {
            "model": {"key": "small-encoder"},
            "data": [{"key": "topic"}],
            "task": "classification",
            "method": {"key": "lora"},
            "race": {"contenders": [{"method": "lora"}, {"method": "bitfit", "name": "Offsets"}], "seeds": 2},
        }
    )
    run = LiveRun(RunFolder(tmp_path / "run"), spec)
    run.alive = run.caught_up = True
    return run


def trial(number, method, seed, state="started", score=None, **more):
    return e.Trial(
        phase="racing",
        child=f"run-{number}",
        number=number,
        state=state,
        changes={"method.key": method, "seed": seed, **more},
        metric="accuracy",
        score=score,
        parameters=100 if score is not None else None,
    )


def add(run, *events):
    run.state.add_all(events)


def test_each_that_races_is_told(race):
    def told():
        return [(one.label, one.over, one.total, one.state) for one in race_words.racers(race)]

    assert told() == [("LoRA", 0, 2, "waiting"), ("Offsets", 0, 2, "waiting")]
    add(race, e.PhaseStarted(phase="rehearsing", text="Two steps of each contender", total=2, part="prepare"))
    assert told()[0] == ("LoRA", 0, 2, "training")
    add(
        race,
        e.PhaseStarted(phase="racing", text="Racing", total=4, part="train"),
        trial(1, "lora", 1),
        trial(1, "lora", 1, "finished", 0.85),
        trial(2, "bitfit", 1, name="Offsets"),
        trial(3, "lora", 2),
        trial(3, "lora", 2, "failed"),
    )
    assert told() == [("LoRA", 2, 2, "finished"), ("Offsets", 0, 2, "training")]
    race.alive = False
    assert told()[1] == ("Offsets", 0, 2, "waiting")


def test_who_is_left_out_is_told_at_once_and_why(race):
    rehearsal = e.PhaseStarted(
        phase="rehearsing", text="Two steps of each contender", total=2, part="prepare"
    )
    words = "{method} cannot run here, and was left out: {reason}"
    values = {"method": "LoRA", "reason": "It does not fit."}
    add(race, rehearsal, e.Said(level="warning", text=words, values=values, left_out=1))
    lora, offsets = race_words.racers(race)
    assert (lora.state, lora.why) == ("out", "LoRA cannot run here, and was left out: It does not fit.")
    assert (offsets.state, offsets.why) == ("waiting", "")
    assert race_words.how_it_goes(race).startswith("0 of 2 runs")
    add(race, rehearsal)  # the race goes on from the beginning, and tries it anew
    assert race_words.racers(race)[0].state == "training"


def test_a_method_that_races_twice_is_told_twice(race):
    twice = [{"method": "lora", "settings": {"rank": 4}}, {"method": "lora", "settings": {"rank": 16}}]
    race.spec = from_mapping(race.spec.model_dump() | {"race": {"contenders": twice, "seeds": 2}})
    race.state.add(e.PhaseStarted(phase="racing", text="Racing", total=4, part="train"))
    add(race, trial(1, "lora", 1, "finished", 0.85), trial(2, "lora", 1))
    told = [(one.label, one.over, one.state) for one in race_words.racers(race)]
    assert told == [("LoRA", 1, "waiting"), ("LoRA", 0, "training")]


def test_a_race_is_told_from_rehearsal_to_end(race):
    assert race_words.where(race) == "Starting"
    add(
        race,
        e.PhaseStarted(phase="rehearsing", text="Two steps of each contender", total=2, part="prepare"),
        e.Progress(phase="rehearsing", done=1, total=2),
    )
    assert race_words.where(race) == "Rehearsal: Offsets, contender 2 of 2"
    assert race_words.share(race) == 0.5
    assert left_words(race) == ""
    add(race, e.PhaseStarted(phase="tuning", text="Trying learning rates", total=8, part="prepare"))
    assert race_words.where(race) == "Trying learning rates, 0 of 8"
    assert race_words.share(race) == 0.0
    add(
        race,
        e.PhaseStarted(phase="racing", text="Racing", total=4, part="train"),
        trial(1, "lora", 1),
        trial(1, "lora", 1, "finished", 0.85),
        trial(2, "bitfit", 1, name="Offsets"),
        e.Progress(phase="racing", done=1, total=4, seconds_left=90.0, time=1000.0),
    )
    assert race_words.where(race) == "1 of 4 runs, Offsets, seed 1"
    assert race_words.share(race) == 0.25
    assert race_words.left(race, now=1032.0) == "about 60 s left"
    assert race_words.left(race, now=1090.0) == ""
    member = SimpleNamespace(share=0.4)
    assert race_words.share(race, {"run-2": member, "run-1": member}) == pytest.approx(1.4 / 4), (
        "runs that are on"
    )
    add(race, trial(3, "lora", 2))
    assert race_words.where(race) == "1 of 4 runs, LoRA, seed 2 and 1 more"
    assert so_far(race) == (
        "1 of 4 runs of the race are done. Best on validation so far: LoRA, seed 1 with 85.0 %;"
        " what that is worth, the comparison says."
    )
    race.alive = False
    assert race_words.where(race) == "1 of 4 runs"


@pytest.mark.parametrize(
    ("state", "score", "words"),
    [
        ("finished", 0.85, "BitFit, seed 2: right answers 85.0 % on validation."),
        ("finished", None, "BitFit, seed 2 is done."),
        ("failed", None, "BitFit, seed 2 failed."),
    ],
)
def test_every_run_is_a_line(race, state, score, words):
    assert line(trial(4, "bitfit", 2, state, score), race).text == words


def test_its_time_goes_on_while_nothing_is_told_of_it(race, monkeypatch):
    started = {"device": "cpu", "device_name": "", "precision": "float32", "threads": 1, "versions": {}}
    add(race, e.Started(phase="starting", time=1000.0, **started), e.Said(text="Racing.", time=1010.0))
    monkeypatch.setattr(race, "now", lambda: 1300.0)
    assert race.seconds == 300.0
    record = SimpleNamespace(
        id="run", spec={}, status="running", seconds=10.0, created=0.0, parent="", recorded="",
        trainable_ratio=None, peak_memory_bytes=None, metrics={}, validation={},
    )  # fmt: skip
    assert make_row(record, race).texts[RunColumn.TIME] == "5:00"
    race.alive = False
    assert race.seconds == 10.0
    race.alive = True
    add(race, e.Ended(phase="racing", status="finished", reason="done", seconds=299.0, time=1299.0))
    assert race.seconds == 299.0


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 s"),
        (7.4, "7 s"),
        (43, "45 s"),
        (88, "90 s"),
        (91, "2 min"),
        (2500, "42 min"),
        (5500, "1.5 h"),
    ],
)
def test_estimates_are_rounded_as_people_say_them(seconds, words):
    assert time_text(seconds) == words


@pytest.mark.parametrize(
    ("name", "seed", "told"), [("BitFit, seed 2", 2, True), ("mine", 2, False), ("", 1, False)]
)
def test_the_seed_of_a_run_is_said_once(name, seed, told):
    assert names.tells_seed(name, seed) is told
    assert names.name_given(name, seed) == name
