"""Methods whose ranks move or whose parts are cut: the result has the agreed size, wherever the best lay."""

import pytest

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import Follower

SETTLED = {"adalora": 14, "increlora": 12, "lora_prune": 18}
"""The step of twenty after which the method has its final form, at the usual settings."""


@pytest.mark.parametrize("method", SETTLED)
def test_no_check_counts_before_the_final_form(store, make_spec, method):
    """At a rate of almost nothing no check improves, and the second one that counts ends the run."""
    spec = make_spec(
        method, max_steps=20, evaluate_every=2, early_stopping=True, patience=1, learning_rate=1e-7
    )
    folder = store.create(spec)
    assert worker.work(folder) == 0, folder.record().problems
    checks = [event for event in Follower(folder.path).read() if isinstance(event, e.Evaluated)]
    best = [event.step for event in checks if event.part == "validation" and event.best]
    assert min(best) >= SETTLED[method]
    _agreed(method, folder.state().ended.extras)


@pytest.mark.parametrize("method", SETTLED)
@pytest.mark.parametrize("steps", [1, 2, 7])
def test_the_act_takes_place_however_short_the_run(store, make_spec, method, steps):
    folder = store.create(make_spec(method, max_steps=steps))
    assert worker.work(folder) == 0, folder.record().problems
    _agreed(method, folder.state().ended.extras)


def _agreed(method, extras):
    """Six matrices in each of two blocks, four heads, 64 neurons; the last block is not cut."""
    if method == "adalora":
        assert extras["total_rank"] == 8 * 12
    elif method == "increlora":
        assert extras["total_rank"] == 4 * 12
    else:
        assert extras["kept"] == {"encoder.0.attention": [3, 4], "encoder.0.feed_forward": [51, 64]}
