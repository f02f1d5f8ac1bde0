"""What is said of a run, line by line."""

import pytest

from app.state.run_words import line
from peft_engine.contract import events as e


def started(attempt=1, **more):
    told = {
        "device": "cpu",
        "device_name": "x86_64",
        "precision": "float32",
        "threads": 2,
        "versions": {},
    } | more
    return e.Started(**told).model_copy(update={"attempt": attempt})


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (started(), "Runs on this computer's processor, in full precision (32 bit)."),
        (started(3), "Attempt 3 runs on this computer's processor, in full precision (32 bit)."),
        (
            started(device="cuda:0", device_name="RTX 4070", precision="bfloat16"),
            "Runs on RTX 4070, in mixed precision (bfloat16).",
        ),
        (
            started(device="mps", device_name="arm", precision="float16"),
            "Runs on this computer's graphics processor, in mixed precision (float16).",
        ),
        (started(precision="auto"), "Runs on this computer's processor."),
    ],
)
def test_a_device_is_called_what_a_person_calls_it(event, words):
    assert line(event, run=None).text == words
