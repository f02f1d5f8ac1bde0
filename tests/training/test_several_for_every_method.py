"""Every method that trains by itself takes two data sets in one run: a head and scores for each of them."""

import json

import pytest
import torch
from safetensors.torch import load_file

from peft_engine.contract import taxonomy
from tests.training.test_additive_runs import whole_model
from tests.training.test_several_sets import COLOURS, colours, go, pairs, several

__all__ = ["colours", "pairs", "several", "whole_model"]

NOT_BY_ITSELF = {"none", "lorahub"}
"""Nothing learns, or what learns is a mixture of earlier runs (test_several_sets)."""
SETTINGS = {
    "prompt_tuning": {"length": 8},
    "autopeft": {"search": False, "serial": 4, "parallel": 4, "prefix": 2},
}
SHORT = {"pasta", "adamix", "intrinsic_said"}
METHODS = [key for key in taxonomy.methods() if key not in NOT_BY_ITSELF]


@pytest.mark.parametrize(
    "method", [pytest.param(key, marks=() if key in SHORT else pytest.mark.long) for key in METHODS]
)
def test_two_sets_have_their_own_heads_and_scores(store, several, whole_model, tiny_data, colours, method):
    spec = several(method, SETTINGS.get(method), (tiny_data, colours), max_steps=3, early_stopping=False)
    spec = spec.model_copy(update={"model": spec.model.model_copy(update={"key": str(whole_model)})})
    folder, status = go(store, spec)
    assert status == 0, folder.record().problems
    assert list(folder.state().steps) == [1, 2, 3]
    head = load_file(folder.result / "head.safetensors")
    shapes = {"0.weight": (2, 32), "0.bias": (2,), "1.weight": (3, 32), "1.bias": (3,)}
    assert {name: tuple(value.shape) for name, value in head.items()} == {
        f"classifier.{name}": shape for name, shape in shapes.items()
    }
    assert all(bool(torch.any(head[f"classifier.{number}.bias"] != 0)) for number in (0, 1)), "both learned"
    metrics = folder.record().metrics
    answers = [json.loads(line) for line in (folder.result / "predictions.jsonl").read_text().splitlines()]
    for id, classes in (("mine", {"good", "bad"}), ("colours", set(COLOURS))):
        own = [answer for answer in answers if answer["data"] == id]
        assert {answer["prediction"] for answer in own} <= classes
        right = [answer["right"] for answer in own]
        assert metrics[f"accuracy@{id}"] == pytest.approx(sum(right) / len(right))
    for name in ("accuracy", "loss"):
        assert metrics[name] == pytest.approx((metrics[f"{name}@mine"] + metrics[f"{name}@colours"]) / 2)
