"""What part of its passes over the data a run has seen."""

import math

import pytest

from peft_engine.contract import events as e
from peft_engine.contract.runstate import RunState, seen


def at_step(step: int, planned: int, epochs: float) -> RunState:
    """A run that has come to this step of so many, which make so many passes."""
    taken = e.Step(
        **dict.fromkeys(("loss", "learning_rate", "gradient_norm", "tokens_per_second"), 1.0),
        samples_per_second=1.0,
        trainable_ratio=0.1,
        process_bytes=1,
        cpu_percent=1.0,
        tokens_seen=step,
        trainable_parameters=1,
        epoch=epochs * step / planned,
        step=step,
    )
    return RunState().add_all([e.PhaseStarted(phase="training", text="Training", total=planned), taken])


@pytest.mark.parametrize(
    ("step", "planned", "epochs", "words"),
    [
        (34, 501, 1.0, "0.07 of 1 pass"),
        (500, 501, 1.0, "0.99 of 1 pass"),
        (501, 501, 1.0, "1 pass"),
        (2, 5000, 1.0, "0.0004 of 1 pass"),
        (150, 285, 5.0, "2.63 of 5 passes"),
        (285, 285, 5.0, "5 passes"),
        (30, 72, 288 / 57, "2.11 of 5 passes"),
        (30, 30, 0.5, "0.5 passes"),
        (1, 8, 8 * 8 / 59, "0.14 of 1 pass"),
        (1179, 1180, 20.0, "19.98 of 20 passes"),
        (1000, 1000, 1000.0, "1000 passes"),
        (25, 25, 0.13, "0.13 passes"),
        (5, 25, 0.13, "0.03 of 0.13 passes"),
        (3, 5, 0.0, ""),
    ],
)
def test_a_run_that_was_stopped_has_seen_a_part(step, planned, epochs, words):
    """Gathered batches would make a little more than is asked for, and a limit of steps makes less."""
    asked = math.floor(epochs) or None
    text, figures = seen(at_step(step, planned, epochs), asked)
    assert text.format(**figures) == words


def test_a_run_that_took_no_step_has_seen_nothing():
    assert seen(RunState(), 5.0) == ("", {})
