"""Whole runs of every method that no other file cuts off.

Killed between two checkpoints they end with the same weights, scores and extras, bit for bit, as a run
that was left alone.
"""

import pytest
import torch

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract import taxonomy
from tests.training.test_phases import cut_after, go, learned

ELSEWHERE = {
    *("lt_sft", "sparse_adapter", "adamix", "laplace_lora"),  # test_phases
    *("residual_adapter", "parallel_adapter", "p_tuning", "warp", "pasta", "attention_fusion"),
    *("lora", "full"),  # test_runs
    *("lorahub", "l_lora"),  # test_ingredient_runs
    *("moelora", "autopeft"),  # test_several_sets, test_searching
    "none",
}
METHODS = [key for key in taxonomy.methods() if key not in ELSEWHERE]
SETTINGS = {"prompt_tuning": {"length": 8}}
SHORT = {"prefix_tuning", "increlora"}


@pytest.mark.parametrize(
    "method", [pytest.param(key, marks=() if key in SHORT else pytest.mark.long) for key in METHODS]
)
def test_it_goes_on_exactly(store, make_spec, monkeypatch, method):
    spec = make_spec(
        method, SETTINGS.get(method), evaluate_every=3, max_steps=9, early_stopping=False, weight_decay=0.1
    )
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    with monkeypatch.context() as patch:
        cut_after(patch, e.Step, 5)
        folder, status = go(store, spec)
    assert status == 3
    assert worker.work(folder) == 0, folder.record().problems
    one, other = learned(whole), learned(folder)
    assert one.keys() == other.keys()
    assert [name for name in one if not torch.equal(one[name], other[name])] == []
    assert folder.state().column("loss") == whole.state().column("loss")
    assert folder.record().metrics == whole.record().metrics
    found, wanted = folder.state().ended.extras, whole.state().ended.extras
    timed = {"slim"}  # what LoRAPrune cut down is timed too
    assert {n: v for n, v in found.items() if n not in timed} == {
        n: v for n, v in wanted.items() if n not in timed
    }
