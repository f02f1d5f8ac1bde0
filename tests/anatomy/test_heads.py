"""A head for each data set on one body, in every architecture."""

import pytest
import torch
from torch import nn

from peft_engine.anatomy.heads import Heads
from peft_engine.anatomy.model import Anatomy, Served
from tests.mechanisms import small

SETS = (Served("one", ("a", "b")), Served("two", ("c", "d", "e", "f")), Served("three", ("g", "h", "i")))


def served(architecture):
    model = small.model(architecture, "classification", num_labels=2)
    anatomy = Anatomy(model, task="classification")
    torch.manual_seed(11)
    anatomy.serve(SETS)
    anatomy.freeze()
    return model, anatomy


@pytest.mark.parametrize("architecture", small.SIZES)
def test_each_data_set_has_a_head_of_its_own(architecture):
    alone = small.model(architecture, "classification", num_labels=2)
    wanted = small.logits(alone, small.inputs(architecture, "classification"))
    model, anatomy = served(architecture)
    shape = anatomy.shape
    for number, one in enumerate(SETS):
        anatomy.turn_to(number)
        logits = small.logits(model, small.inputs(architecture, "classification"))
        assert logits.shape == (2, len(one.labels))
        if number == 0:
            assert torch.equal(logits, wanted)
        own = sum(p.numel() for part in anatomy.head_modules(number) for p in part.parameters())
        assert own == shape.head_parameters("classification", len(one.labels))
    every = sum(shape.head_parameters("classification", len(one.labels)) for one in SETS)
    assert sum(p.numel() for p in anatomy.head_parameters()) == every
    assert all(p.requires_grad for p in anatomy.head_parameters())
    total = shape.total_parameters("classification", 2) + every - shape.head_parameters("classification", 2)
    assert sum(p.numel() for p in model.parameters()) == total
    assert shape.sets == 3


@pytest.mark.parametrize("architecture", small.SIZES)
def test_further_heads_are_drawn_as_new_heads_are(architecture):
    model, anatomy = served(architecture)
    config = model.config
    if architecture == "t5":
        spread = config.initializer_factor * config.d_model**-0.5
    else:
        spread = getattr(config, "initializer_range", None) or config.init_std
    drawn = [m for part in anatomy.head_modules(2) for m in part.modules() if isinstance(m, nn.Linear)]
    assert drawn
    for module in drawn:
        assert float(module.weight.detach().std()) == pytest.approx(spread, rel=0.35)
        if module.bias is not None:
            assert torch.equal(module.bias, torch.zeros_like(module.bias))


def test_a_step_moves_the_head_whose_turn_it_is_and_no_other():
    model, anatomy = served("bert")
    anatomy.turn_to(1)
    model(**small.inputs("bert")).logits.sum().backward()
    heads = model.classifier
    assert isinstance(heads, Heads)
    assert [head.weight.grad is not None for head in heads] == [False, True, False]
