"""What is said of a run, line by line."""

import pytest

from app.state.names import metric_inside
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


@pytest.mark.parametrize(
    ("metric", "inside"),
    [
        ("accuracy", "right answers"),
        ("accuracy@topic", "right answers, topic"),
        ("entity_f1", "F1 of what is marked"),
        ("bleu", "BLEU"),
        ("chrf", "chrF"),
        ("matthews", "Matthews correlation"),
        ("exact_match@News", "exact matches, News"),
    ],
)
def test_a_metric_within_a_sentence_begins_small_unless_it_is_a_name(metric, inside):
    assert metric_inside(metric) == inside
