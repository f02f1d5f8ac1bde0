"""The columns beside a log tell what the log tells; where they do not fit it any more, the log is read."""

import dataclasses
import math
import os

import pytest
from safetensors.numpy import load_file

from peft_engine.contract import columns
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter, Follower
from peft_engine.contract.runstate import STEP_COLUMNS, RunState
from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic


@pytest.fixture
def run(tmp_path):
    """A finished run of two attempts, the first one cut off after its last checkpoint."""
    folder = RunStore(tmp_path / "store").create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=300, until=140, end="", began=1e9))
    synthetic.write_attempt(
        folder, synthetic.Script(steps=300, until=300, began=1e9 + 500, seed=2), attempt=2, from_step=120
    )
    return folder


def folded(run) -> RunState:
    return RunState().add_all(Follower(run.path).read())


def same(one: RunState, other: RunState) -> bool:
    """Equal in every field; columns byte by byte, for what a device cannot tell is not a number."""
    fields = set(vars(one)) - {"steps", "columns"}
    return (
        all(getattr(one, name) == getattr(other, name) for name in fields)
        and one.steps.tobytes() == other.steps.tobytes()
        and one.columns.keys() == other.columns.keys()
        and all(one.columns[name].tobytes() == other.columns[name].tobytes() for name in one.columns)
    )


def unread(monkeypatch) -> None:
    """From now on nobody may read a log."""

    def refuse(*_):
        raise AssertionError("the log was read")

    monkeypatch.setattr(Follower, "read", refuse)


def test_they_tell_what_the_log_tells_and_spare_reading_it(run, monkeypatch):
    expected = folded(run)
    assert columns.read(run.path) is None
    assert same(columns.state(run.path), expected)
    unread(monkeypatch)
    again = columns.state(run.path)
    assert same(again, expected)
    assert list(again.steps) == list(range(1, 301))
    assert math.isnan(again.columns["cuda_peak"][0])
    assert run.record().metrics == {"accuracy": 0.882, "loss": 0.41}


def test_no_field_of_a_state_is_left_out():
    kept = set(columns._Rest.model_fields) | {"steps", "columns"}
    assert kept == {field.name for field in dataclasses.fields(RunState)}


def test_any_reader_of_safetensors_can_open_them(run):
    run.state()
    found = load_file(run.path / columns.FILE)
    assert set(found) == {"steps", *STEP_COLUMNS}
    assert found["loss"].tolist() == list(folded(run).columns["loss"])
    assert found["steps"].dtype == "int64"


def test_a_log_that_has_grown_is_folded_anew(run):
    run.state()
    writer = EventWriter(run.path, run.id, 3)
    writer.step = 301
    writer.write(e.Said(text="Later."))
    assert columns.read(run.path) is None
    assert same(columns.state(run.path), folded(run))
    assert columns.read(run.path).log[-1].text == "Later."


def test_a_log_of_the_same_length_that_was_written_later_is_folded_anew(run):
    run.state()
    log = run.path / "events.jsonl"
    log.write_text(log.read_text(encoding="utf-8").replace("0.882", "0.771"), encoding="utf-8")
    os.utime(log, ns=(1, 1))
    assert run.record().metrics["accuracy"] == 0.771


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.6, 0.999])
def test_a_torn_file_is_passed_over_and_made_anew(run, share):
    run.state()
    file = run.path / columns.FILE
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    assert columns.read(run.path) is None
    assert same(columns.state(run.path), folded(run))
    assert file.read_bytes() == whole


def test_other_files_of_that_name_are_passed_over(run):
    for content in (b"\0" * 64, b"\xff" * 64, b"\x02\0\0\0\0\0\0\0[]", b"\x02\0\0\0\0\0\0\0{}"):
        (run.path / columns.FILE).write_bytes(content)
        assert columns.read(run.path) is None


def test_a_run_that_goes_on_has_none(tmp_path):
    folder = RunStore(tmp_path / "store").create(synthetic.spec())
    synthetic.write_attempt(folder, synthetic.Script(steps=50, until=20, end=""))
    assert folder.state().step == 20
    assert not (folder.path / columns.FILE).exists()


def test_a_folder_that_cannot_be_written_is_read_all_the_same(run, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(columns, "write", refuse)
    assert run.state().step == 300
