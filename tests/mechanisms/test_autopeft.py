"""AutoPEFT's mixtures: counts written out again, parts only where they are wanted, the search's space."""

import random

import pytest
import torch

from peft_engine.contract import taxonomy
from peft_engine.contract.search import Grid, Subset
from peft_engine.contract.settings import read_settings
from tests.mechanisms import small
from tests.methods.test_paper_counts import LLAMA_7B, ROBERTA_BASE

CARD = taxonomy.method("autopeft").card


def config(**settings):
    made, problems = read_settings(CARD.config, {"search": False, **settings})
    assert made is not None, problems
    return made


def drawn(draw, layers):
    chosen = [n for n in range(1, layers + 1) if draw.random() < 0.5]
    return chosen, draw.choice([0, 1, 3, 48, 768]), draw.choice([0, 2, 96]), draw.choice([0, 5, 30])


def settings_of(chosen, serial, parallel, prefix):
    layers = " ".join(map(str, chosen)) or "none"
    return {"layers": layers, "serial": serial, "parallel": parallel, "prefix": prefix}


def test_the_count_of_the_paper_and_its_formula_over_random_mixtures():
    six = {"layers": "2 4 6 8 10 12", "serial": 48, "parallel": 48, "prefix": 12}
    assert CARD.count(config(**six), ROBERTA_BASE) == 1_005_120
    draw, d = random.Random(1), 768
    for _ in range(300):
        chosen, serial, parallel, prefix = drawn(draw, 12)
        wanted = len(chosen) * (
            (2 * d * serial + serial + d if serial else 0)
            + (2 * d * parallel + parallel + d if parallel else 0)
            + 2 * prefix * d
        )
        made = config(**settings_of(chosen, serial, parallel, prefix))
        assert CARD.count(made, ROBERTA_BASE) == CARD.stored(made, ROBERTA_BASE) == wanted


def test_the_space_is_that_of_the_paper():
    found = CARD.search(CARD.config(), ROBERTA_BASE)
    halved = (0, 1, 3, 6, 12, 24, 48, 96, 192, 384, 768)
    assert found.space == (
        Subset("method.settings.layers", 12),
        *(Grid(f"method.settings.{name}", halved) for name in ("serial", "parallel", "prefix")),
    )
    assert (found.trials, found.first, found.fixed) == (24, 8, {"method.settings.search": False})
    smaller = CARD.search(config(search=True, largest=5.0, budget=1.0), LLAMA_7B)
    assert smaller.space[1].values == (0, 4, 8, 16, 32, 64, 128)
    assert smaller.most == round(LLAMA_7B.base_parameters / 100)
    assert CARD.search(config(), ROBERTA_BASE) is None


@pytest.mark.parametrize("architecture", list(small.SIZES))
def test_formula_and_model_agree_for_random_mixtures(architecture):
    model, draw = small.model(architecture), random.Random(architecture)
    batch = small.inputs(architecture)
    before = small.logits(model, batch)
    blocks = 4 if architecture in small.PAIRS else 2
    for _ in range(5):
        chosen, serial, parallel, prefix = drawn(draw, blocks)
        settings = settings_of(chosen, min(serial, 7), min(parallel, 9), prefix)
        tuner = small.attach(
            model,
            "autopeft",
            search=False,
            **settings,
            reparameterise=draw.random() < 0.5,
            prefix_bottleneck=6,
        )
        assert tuner.learning_count() == small.formula(tuner, "autopeft")
        found = small.logits(model, batch)
        assert tuner.called() == tuner.sites()
        if chosen and (serial or prefix):
            assert not torch.equal(found, before)
        else:  # nothing, or branches alone, which start at zero
            assert torch.equal(found, before)
        places = {name.split(".")[0].rpartition("-")[0] for name in tuner.modules if "prefix" not in name}
        wanted = {tuner.anatomy.blocks[n - 1].place.replace(".", "-") for n in chosen if serial or parallel}
        assert places == wanted
        tuner.finish()
        stored = sum(value.numel() for value in tuner.state().values())
        assert stored == small.formula(tuner, "autopeft", "stored")
        tuner.detach()
        assert torch.equal(small.logits(model, batch), before)


def test_a_prefix_in_some_layers_is_that_of_prefix_tuning():
    """With all layers and nothing but a prefix it is prefix-tuning, to the bit."""
    model = small.model("gpt2")
    batch = small.inputs("gpt2")
    mixed = small.attach(model, "autopeft", search=False, serial=0, parallel=0, prefix=4)
    found, learned = small.logits(model, batch), mixed.state()
    mixed.detach()
    alone = small.attach(model, "prefix_tuning", length=4, reparameterise=False)
    alone.load(learned)
    assert torch.equal(small.logits(model, batch), found)


@pytest.mark.parametrize(
    ("settings", "field", "cure"),
    [({"layers": "1 13"}, "layers", "all"), ({"layers": "first"}, "layers", "all")],
)
def test_what_cannot_be_is_refused(settings, field, cure):
    problem = CARD.refuses(config(**settings), ROBERTA_BASE, "classification")
    assert (problem.field, problem.cure) == (field, cure)
    assert CARD.refuses(config(), ROBERTA_BASE, "classification") is None
