"""Gradients that mixed float16 has made larger are put right before a method, the limit or the log sees
them."""

import math

import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import load_file

from peft_engine import worker
from peft_engine.mechanisms.ranks import Importance
from peft_engine.training import attempt
from peft_engine.training.scaled import Scaled

METHODS = {
    "lora": {},
    "lora_prune": {"ratio": 0.4, "begins": 0.2, "ends": 0.7, "spared": 0.0},  # reads gradients
    "lt_sft": {"choosing": 0.5},  # an optimizer for each of two phases
    "increlora": {},  # reads a gradient in a hook
}


def scaled(**options) -> Accelerator:
    """What accelerate makes of float16 on a graphics card, with torch's scaler for the processor."""
    made = Accelerator(**options)
    made.scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    return made


@pytest.mark.parametrize("method", METHODS)
def test_a_run_is_the_same_with_and_without(store, make_spec, monkeypatch, method):
    spec = make_spec(method, METHODS[method], max_steps=12, evaluate_every=6, early_stopping=False, clip=0.5)
    found, measured = [], []
    see = Importance.see
    for make in (Accelerator, scaled):
        seen = []
        measured.append(seen)

        def watched(self, name, value, counts, seen=seen):
            seen.append((name, float(value)))
            see(self, name, value, counts)

        with monkeypatch.context() as patch:
            patch.setattr(attempt, "Accelerator", make)
            patch.setattr(Importance, "see", watched)
            folder = store.create(spec)
            assert worker.work(folder) == 0, folder.record().problems
        found.append((folder.state(), load_file(folder.result / "method.safetensors")))
    (plain, learned), (large, learned_scaled) = found
    # A thousand times is a shift of the exponent: nothing is rounded.
    assert large.column("gradient_norm") == plain.column("gradient_norm")
    assert large.column("loss") == plain.column("loss")
    assert measured[0] == measured[1]
    assert bool(measured[0]) == (method == "increlora")
    assert learned.keys() == learned_scaled.keys()
    assert [name for name in learned if not torch.equal(learned[name], learned_scaled[name])] == []


def test_gradients_that_overflow_move_nothing_and_the_scale_follows():
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=3)
    assert scaler.scale(torch.ones(())) == 1024.0
    scaled = Scaled(scaler)
    steps = [scaled.may_step(norm) for norm in (math.inf, 1.0, math.nan, 1.0, 1.0, 1.0, 1.0)]
    assert steps == [False, True, False, True, True, True, True]
    assert scaler.get_scale() == 512.0
    gradient = torch.tensor([512.0, 256.0])
    scaled.put_right([gradient], factor=0.5)
    assert gradient.tolist() == [0.5, 0.25]


def test_in_other_precisions_nothing_is_changed():
    scaled, gradient = Scaled(None), torch.tensor([3.0])
    scaled.put_right([gradient])
    assert gradient.item() == 3.0
    assert scaled.may_step(math.inf), "a loss that is no number ends the run, and says so"
