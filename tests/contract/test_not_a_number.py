"""What a diverged run measures is no number; its log, its record and its columns are read all the same."""

import json
import math

import pytest

from peft_engine.contract import columns
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter, Follower
from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic

ODD = [math.nan, math.inf, -math.inf]


def same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))


@pytest.mark.parametrize("value", ODD)
def test_an_event_comes_back_as_it_was(value):
    event = e.Evaluated(part="validation", metrics={"loss": value, "accuracy": 0.5}, main_metric="loss")
    line = e.dump(event)
    json.loads(line, parse_constant=pytest.fail)  # JSON to the letter, for whoever reads it
    back = e.parse(line)
    assert same(back.metrics["loss"], value)
    assert back.metrics["accuracy"] == 0.5


@pytest.mark.parametrize("value", ODD)
def test_a_run_that_ended_so_is_found_again(tmp_path, value):
    store = RunStore(tmp_path / "store")
    run = store.create(synthetic.spec())
    synthetic.write_attempt(run, synthetic.Script(steps=20, until=20, end=""))
    writer = EventWriter(run.path, run.id, 1)
    writer.step = 20
    writer.write(e.Evaluated(part="test", metrics={"loss": value}, main_metric="loss"))
    writer.write(e.Ended(status="finished", reason="done", metrics={"loss": value}, extras={"x": 1.0}))
    follower = Follower(run.path)
    assert [event.kind for event in follower.read()][-2:] == ["evaluated", "ended"]
    assert follower.torn == 0
    for record in (run.record(), *store.records(), *store.records()):  # the log, the columns, the index
        assert record.status == "finished"
        assert same(record.metrics["loss"], value)
    assert columns.read(run.path) is not None
