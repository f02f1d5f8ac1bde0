"""The experiment as it was left: read back whole, and mended part by part where something is gone."""

from pathlib import Path

import pytest

from app.state.draft_file import DAMAGED, draft_file, read_draft, write_draft
from app.state.experiment import Experiment, first_draft
from app.state.race import RaceSetup
from app.state.sweep import SweepSetup
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunStore


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return draft_file(RunStore(tmp_path / "store"))


def sentences(left):
    return [problem.sentence() for problem in left.told]


def test_all_that_was_set_comes_back(qt_app, file):
    first = Experiment()
    first.set("method.settings.rank", 4)
    first.set("training.learning_rate", 3e-3)
    first.set("method.key", "ia3")  # what was set for LoRA is kept beside
    first.set("training.epochs", 2.5)
    first.set("hardware.precision", "float32")
    first.set("seed", 7)
    first.set("training.max_steps", 10**12)  # impossible, and left so
    first.add_data("sentiment")
    write_draft(file, first.draft)
    left = read_draft(file)
    assert left.told == []
    again = Experiment(draft=left.draft)
    assert again.draft == first.draft
    assert [p.field for p in again.problems] == [p.field for p in first.problems] == ["training.max_steps"]
    assert not again.undo_stack.canUndo()
    again.set("method.key", "lora")
    assert (again.value("method.settings.rank"), again.value("training.learning_rate")) == (4, 3e-3)


@pytest.mark.parametrize("kind", [RaceSetup, SweepSetup])
def test_a_race_or_a_sweep_comes_back(qt_app, file, kind):
    first = Experiment()
    kind(first).switch(True)
    assert first.draft != first_draft()
    write_draft(file, first.draft)
    again = Experiment(draft=read_draft(file).draft)
    assert kind(again).on
    assert again.draft == first.draft


def test_what_is_gone_falls_back_alone_and_is_told(qt_app, file):
    draft = first_draft() | {
        "model": {"key": "gone-model"},
        "data": [{"key": "gone-rows"}, {"key": "sentiment"}],
        "training": {"epochs": 2.0, "colour": "red", "schedule": "zigzag", "early_stopping": "maybe"},
        "race": {"contenders": [{"method": "lora"}, {"method": "abolished"}], "seeds": 2, "laps": 3},
        "kept": {"abolished": {"settings": {}}, "ia3": {"settings": {"nonsense": 1}}},
        "seed": "seven",
    }
    write_draft(file, draft)
    left = read_draft(file)
    assert left.draft is not None
    assert left.draft["data"] == [{"key": "sentiment"}]
    assert left.draft["model"]["key"] == first_draft()["model"]["key"]
    assert left.draft["training"] == {"epochs": 2.0}
    assert left.draft["race"] == {"contenders": [{"method": "lora"}], "seeds": 2}
    assert left.draft["kept"] == {"ia3": {"settings": {}, "training": {}}}
    told = sentences(left)
    assert len(told) == 4
    for words in ("gone-rows", "gone-model", "abolished", "colour, schedule, early_stopping, laps"):
        assert sum(words in sentence for sentence in told) == 1
    assert Experiment(draft=left.draft).problems == ()


def test_what_lies_on_a_disk_that_is_away_is_kept_with_all_that_was_set_for_it(qt_app, file, tmp_path):
    """Window after window keeps it, whatever else is changed, until the disk is there again."""
    disk = tmp_path / "disk"
    disk.mkdir()
    rows = disk / "rows.csv"
    rows.write_text("what,kind,more\n" + "".join(f"text {n},{'ab'[n % 2]},x\n" for n in range(40)))
    set_up = {"key": str(rows), "columns": {"text": "what", "label": "kind"}, "rows": 20}
    write_draft(file, first_draft() | {"data": [set_up], "task": "classification"})
    assert Experiment(draft=read_draft(file).draft).problems == ()
    disk.rename(tmp_path / "elsewhere")
    for seed in (5, 6):
        left = read_draft(file)
        away = Experiment(draft=left.draft)
        assert [problem.field for problem in away.problems] == ["data.0.key"]
        assert str(rows) in away.problems[0].sentence()
        away.set("seed", seed)
        write_draft(file, away.draft)
    (tmp_path / "elsewhere").rename(disk)
    left = read_draft(file)
    again = Experiment(draft=left.draft)
    assert (left.told, again.problems, again.value("seed")) == ([], (), 6)
    assert again.draft["data"] == [set_up]
    assert again.draft["task"] == "classification"


def test_a_method_that_is_gone_takes_its_settings_with_it(qt_app, file):
    draft = first_draft() | {"method": {"key": "abolished", "settings": {"rank": 3}}}
    write_draft(file, draft | {"training": {"learning_rate": 0.5, "epochs": 1.0}})
    left = read_draft(file)
    assert left.draft is not None
    assert left.draft["method"] == {"key": "lora", "settings": {}}
    assert left.draft["training"] == {"epochs": 1.0}
    assert sentences(left) == ["There is no method abolished any more; LoRA is chosen instead."]


@pytest.mark.parametrize("text", ["format = 1\nmodel = {", "\x00", "", "format = 99", "a = " + "[" * 5000])
def test_a_file_that_is_damaged_is_told_once_and_put_aside(file, text):
    file.write_text(text)
    left = read_draft(file)
    assert left.draft is None
    assert len(left.told) == 1
    assert str(file.with_name(DAMAGED)) in sentences(left)[0]
    assert file.with_name(DAMAGED).read_text() == text
    assert read_draft(file).told == []


@pytest.mark.parametrize(
    "name", ["model", "data", "method", "training", "kept", "race", "sweep", "inputs", "task"]
)
@pytest.mark.parametrize("value", [3, "no", [1], {"a": [{"b": 1}]}, [{"key": 5}]])
def test_no_nonsense_keeps_an_experiment_from_beginning(qt_app, file, name, value):
    write_draft(file, first_draft() | {name: value})
    left = read_draft(file)
    again = Experiment(draft=left.draft)
    assert again.value("model.key")
    assert again.value("data.0.key") == "topic"
    assert not any(p.field.startswith(("model", "data", "method", "training")) for p in again.problems)


def test_what_cannot_be_written_leaves_the_old_one_and_nothing_else(file):
    write_draft(file, first_draft())
    with pytest.raises(ValueError, match="surrogates"):
        write_draft(file, first_draft() | {"name": "\udcff"})
    assert read_draft(file).draft is not None
    assert [each.name for each in file.parent.glob("draft*")] == [file.name]


def test_what_was_set_is_a_specification(qt_app, file):
    """Whoever reads the file by hand finds the words of every other specification."""
    first = Experiment()
    first.set("training.epochs", 2.0)
    draft = {n: v for n, v in first.draft.items() if n != "kept"}
    assert from_mapping({**draft, "task": "classification"}).training.epochs == 2.0
