"""The time that a run has worked: pauses and the time in which nobody held it do not count."""

import pytest

from peft_engine.contract import events as e
from peft_engine.contract.runstate import RunState


def at(time: float, event: e.AnyEvent) -> e.AnyEvent:
    return event.model_copy(update={"time": time})


def started(time: float) -> e.AnyEvent:
    return at(time, e.Started(device="cpu", device_name="x", precision="float32", threads=1, versions={}))


def phase(time: float) -> e.AnyEvent:
    return at(time, e.PhaseStarted(phase="training", text="Training", total=10))


def test_a_pause_does_not_count_while_the_next_attempt_works():
    state = RunState().add_all([started(100.0), phase(104.0)])
    assert state.seconds == 4.0
    state.add(at(110.0, e.Ended(status="paused", reason="asked", seconds=9.5)))
    assert state.seconds == 9.5
    state.add_all([started(5000.0), phase(5003.0)])
    assert state.seconds == pytest.approx(12.5)
    state.add(at(5004.0, e.Ended(status="finished", reason="done", seconds=13.4)))
    assert state.seconds == 13.4


def test_what_a_killed_attempt_worked_counts_and_the_gap_after_it_does_not():
    state = RunState().add_all([started(100.0), phase(107.0), started(900.0), phase(902.0)])
    assert state.seconds == pytest.approx(9.0)


def test_a_run_that_never_started_has_worked_no_second():
    assert RunState().seconds == 0.0
