"""LoRAHub: shares of finished LoRAs, found without gradients; one share alone is that LoRA exactly."""

import numpy as np
import pytest
import torch

from peft_engine.contract import taxonomy
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.mechanisms.tuner import Ingredient
from tests.methods import tiny

CARD = taxonomy.method("lorahub").card
KINDS = [("bert", "classification"), ("gpt2", "language_modelling"), ("t5_gated", "text_to_text")]


def made(architecture="bert", task="classification", runs=3, seed=1, **settings):
    config = CARD.config(inputs=runs, **settings)
    setup = tiny.attach("lorahub", config, architecture, task, seed)
    tiny.prepare(setup)
    return setup


@torch.no_grad()
def run(setup, tries, begin=0):
    return [setup.tuner.search(step).loss for step in range(begin, begin + tries)]


@pytest.mark.parametrize(("architecture", "task"), KINDS)
def test_one_share_alone_is_that_run_and_none_is_the_base_model(architecture, task):
    setup, given = made(architecture, task), tiny.batch(task)
    lora = taxonomy.method("lora").card.config()
    for number, each in enumerate(setup.tuner.ingredients):
        alone = tiny.attach("lora", lora, architecture, task)
        alone.tuner.load(each.state)
        with torch.no_grad():
            for name, parameter in alone.model.named_parameters():
                if name in each.head:
                    parameter.copy_(each.head[name])
        setup.tuner.mix(np.eye(3)[number])
        assert torch.equal(tiny.logits(setup.model, given), tiny.logits(alone.model, given))
    setup.tuner.mix(np.zeros(3))
    if task == "classification":
        assert torch.equal(tiny.logits(setup.model, given), torch.zeros(2, tiny.LABELS))
    else:
        base = tiny.logits(tiny.load(architecture, task), given)
        assert torch.equal(tiny.logits(setup.model, given), base)


def test_the_shares_multiply_both_matrices_so_that_products_of_runs_appear():
    setup = made()
    shares = np.array([0.5, -1.25, 0.75])
    setup.tuner.mix(shares)
    for name, module in setup.tuner.modules.items():
        downs = [each.state[f"{name}.down"].double() for each in setup.tuner.ingredients]
        ups = [each.state[f"{name}.up"].double() for each in setup.tuner.ingredients]
        wanted = sum(
            w * v * (16 / 8) * up @ down
            for w, up in zip(shares, ups, strict=True)
            for v, down in zip(shares, downs, strict=True)
        )
        torch.testing.assert_close(module.weight().double(), wanted, atol=1e-5, rtol=1e-5)


def test_the_objective_is_the_loss_and_a_penalty_on_the_mean_share():
    given = tiny.batch("language_modelling")
    setup = made("gpt2", "language_modelling", examples=2, penalty=0.3)
    with torch.no_grad():
        assert setup.tuner.search(0).loss == pytest.approx(float(setup.model(**given).loss), rel=1e-6)
        shares = np.array([1.0, -0.5, 0.25])
        setup.tuner.mix(shares)
        loss = float(setup.model(**given).loss)
        assert setup.tuner._objective(shares) == pytest.approx(loss + 0.3 * 1.75 / 3, rel=1e-6)


@pytest.mark.parametrize(("architecture", "task"), KINDS)
def test_the_search_finds_better_than_nothing_and_stays_in_its_bounds(architecture, task):
    setup = made(architecture, task, bound=0.4, spread=0.2, penalty=0.0)
    found = run(setup, 40)
    assert found[0] > min(found)
    tuner = setup.tuner
    assert tuner._found == found
    assert np.array_equal(tuner.best, tuner._tried[int(np.argmin(found))])
    assert max(np.abs(tried).max() for tried in tuner._tried) <= 0.4
    assert np.abs(tuner._tried[-1]).max() > 0
    with torch.no_grad():  # the best is what the model holds
        kept = {name: value.clone() for name, value in tuner.modules.state_dict().items()}
        tuner.mix(tuner.best)
    assert all(torch.equal(kept[name], value) for name, value in tuner.modules.state_dict().items())
    assert not any(parameter.requires_grad for parameter in setup.model.parameters())


def test_nothing_and_each_run_alone_are_tried_first_and_the_best_is_where_the_search_sets_out():
    setup = made(penalty=0.0, spread=0.05)
    found = run(setup, 12)
    tried = setup.tuner._tried
    assert np.array_equal(np.stack(tried[:4]), np.concatenate([np.zeros((1, 3)), np.eye(3)]))
    best = tried[int(np.argmin(found[:4]))]
    assert np.abs(np.mean(tried[4:], axis=0) - best).max() < 0.1
    assert min(found) <= min(found[:4])


def test_a_heavy_penalty_keeps_the_shares_small():
    light, heavy = (made(penalty=weight) for weight in (0.0, 10.0))
    for setup in (light, heavy):
        run(setup, 40)
    assert np.abs(heavy.tuner.best).mean() < 0.2 * np.abs(light.tuner.best).mean()


@pytest.mark.parametrize("cut", [1, 4, 8, 13])
def test_cut_anywhere_it_goes_on_exactly(cut):
    whole, first, second = made(), made(), made()
    found = run(whole, 20)
    run(first, cut)
    state = {name: value.clone() for name, value in first.tuner.training_state().items()}
    second.tuner.load_training_state(state)
    assert run(second, 20 - cut, begin=cut) == found[cut:]
    assert np.array_equal(second.tuner.best, whole.tuner.best)
    other = made(seed=2)
    assert run(other, 20) != found


def test_a_search_from_before_the_runs_alone_goes_on_as_it_was():
    first, second = made(), made()
    first.tuner._first = first.tuner._first[:1]
    found = run(first, 15)
    second.tuner.load_training_state({"found": torch.tensor(found[:9], dtype=torch.float64)})
    assert run(second, 6, begin=9) == found[9:]
    assert all(map(np.array_equal, first.tuner._tried, second.tuner._tried))


def test_the_result_is_one_lora():
    setup, given = made(), tiny.batch("classification")
    run(setup, 12)
    setup.tuner.finish()
    assert setup.tuner.ingredients == ()
    told = setup.tuner.extras()
    assert list(told["shares"]) == ["run-0", "run-1", "run-2"]
    assert told["objective"]["best"] < told["objective"]["first"]
    lora = tiny.attach("lora", taxonomy.method("lora").card.config(), "bert", "classification", seed=9)
    lora.tuner.load(setup.tuner.state())
    tiny.take_head(lora, setup)
    assert torch.equal(tiny.logits(lora.model, given), tiny.logits(setup.model, given))
    assert CARD.kind_of_result == "lora"


def test_no_more_examples_are_taken_than_are_wanted():
    setup = tiny.attach("lorahub", CARD.config(inputs=2, examples=3), "bert", "classification")
    setup.tuner.prepare(tiny.batch("classification", length) for length in (6, 5, 4))
    assert [len(batch["labels"]) for batch in setup.tuner._examples] == [2, 1]


def test_rows_with_choices_are_taken_with_all_their_texts():
    setup = tiny.attach("lorahub", CARD.config(inputs=2, examples=3), "bert", "classification")
    batches = [
        {"input_ids": torch.arange(7), "sizes": torch.tensor([4, 3]), "labels": torch.tensor([0, 1])},
        {"input_ids": torch.arange(5), "sizes": torch.tensor([2, 3]), "labels": torch.tensor([1, 2])},
    ]
    setup.tuner.prepare(batches)
    taken = [{name: value.tolist() for name, value in batch.items()} for batch in setup.tuner._examples]
    assert taken == [
        {"input_ids": [0, 1, 2, 3, 4, 5, 6], "sizes": [4, 3], "labels": [0, 1]},
        {"input_ids": [0, 1], "sizes": [2], "labels": [1]},
    ]


def test_a_run_of_another_size_is_refused_loudly():
    setup = made()
    state = setup.tuner.ingredients[0].state
    wrong = {name: value[..., :4] for name, value in state.items()}
    other = tiny.attach("lorahub", CARD.config(), "bert", "classification")
    other.tuner.detach()
    other.tuner.ingredients = (Ingredient("small", wrong, setup.tuner.ingredients[0].head),)
    with pytest.raises(EngineError, match="What the run small learned has other parts, sizes"):
        other.tuner.attach(other.anatomy, generator=torch.Generator().manual_seed(0))


def test_one_try_alone_is_refused_for_the_first_is_always_nothing():
    for tries, fits in ((1, False), (2, True)):
        config, problems = read_settings(CARD.config, {"tries": tries})
        assert (config is not None) == fits
        assert [problem.field.rpartition(".")[2] for problem in problems] == ([] if fits else ["tries"])
