"""MOELoRA: experts that tasks share, and a gate for each task."""

from dataclasses import replace

import pytest
import torch
from torch.nn import functional as F

from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.contract import low_rank, taxonomy
from peft_engine.contract.settings import read_settings
from peft_engine.mechanisms.task_gates import TaskGate
from peft_engine.tuners import make_tuner
from tests.mechanisms import small
from tests.methods.test_paper_counts import ROBERTA_BASE

CARD = taxonomy.method("moelora").card
TASKS = (Served("mood", ("good", "bad")), Served("topic", ("a", "b", "c")))


def tuned(settings=None, sets=TASKS, architecture="bert", seed=3):
    """(model, anatomy, tuner) with two data sets and experts that have learned something."""
    config, problems = read_settings(CARD.config, settings or {})
    assert config is not None, problems
    anatomy = Anatomy(small.model(architecture, "classification"), task="classification")
    torch.manual_seed(seed)
    anatomy.serve(sets)
    anatomy.freeze()
    tuner = make_tuner("moelora", config)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(seed))
    with torch.no_grad():
        for place, _, delta in tuner.corrections():
            delta.up.normal_(std=2.0, generator=torch.Generator().manual_seed(len(place)))
    return anatomy.model.eval(), anatomy, tuner


def answers(model, anatomy, number):
    anatomy.turn_to(number)
    with torch.no_grad():
        return model(**small.inputs(anatomy.shape.model_type, "classification")).logits


@pytest.mark.parametrize(
    ("targets", "sets", "wanted"),
    # The authors' code has a task vector more than tasks: with one data set more the counts are theirs.
    [(("query", "value"), 9, 615_936), (low_rank.ALL, 9, 2_732_544), (("query", "value"), 8, 614_400)],
)
def test_the_counts_of_the_authors_code(targets, sets, wanted):
    assert CARD.count(CARD.config(targets=targets), replace(ROBERTA_BASE, sets=sets)) == wanted


@pytest.mark.parametrize("gates", ["each", "shared"])
def test_the_count_follows_the_tasks(gates):
    _, anatomy, tuner = tuned({"gates": gates, "rank": 8, "experts": 4})
    assert tuner.learning_count() == CARD.count(tuner.config, anatomy.shape)
    one = CARD.count(tuner.config, replace(anatomy.shape, sets=1))
    places = tuner.sites() if gates == "each" else 1
    assert tuner.learning_count() - one == places * 64


@torch.no_grad()
def test_each_correction_is_the_sum_of_its_experts():
    _, anatomy, tuner = tuned({"rank": 6, "experts": 3, "alpha": 12.0})
    gates = tuner.extras()["gates"]
    assert list(gates) == ["mood", "topic"]
    for place, site, delta in tuner.corrections():
        x = torch.randn(2, 5, site.inputs)
        for number, served in enumerate(TASKS):
            gate = tuner.modules["gates"][place.replace(".", "-")]
            omega = F.softmax(F.linear(gate.tasks[number], gate.experts), dim=-1)
            assert float(omega.sum()) == pytest.approx(1.0, abs=1e-6)
            assert gates[served.id][place] == pytest.approx(omega.tolist(), abs=1e-6)
            anatomy.turn_to(number)
            a, b = delta.down.view(3, 2, -1), delta.up.view(-1, 3, 2)
            wanted = sum(omega[k] * (x @ a[k].T) @ b[:, k].T for k in range(3)) * 12.0 / 6
            torch.testing.assert_close(delta(x), wanted, atol=1e-5, rtol=1e-5)
            torch.testing.assert_close(x @ delta.weight().T, wanted, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("precision", [torch.bfloat16, torch.float16])
def test_gates_are_the_same_in_mixed_precision(precision):
    gate = TaskGate(2, 4, 64, torch.Generator().manual_seed(0))
    plain = gate(1)
    with torch.autocast("cpu", dtype=precision):
        mixed = gate(1)
    assert torch.equal(mixed, plain)


def test_one_expert_is_plain_lora():
    _, _, tuner = tuned({"experts": 1, "rank": 4, "alpha": 8.0})
    _, site, delta = next(iter(tuner.corrections()))
    x = torch.randn(3, site.inputs)
    torch.testing.assert_close(delta(x), 2.0 * F.linear(F.linear(x, delta.down), delta.up))


def test_tasks_get_different_corrections_and_experts_differ_from_lora():
    model, anatomy, _ = tuned(sets=(TASKS[0], replace(TASKS[0], id="again")))
    with torch.no_grad():
        for one, other in zip(anatomy.head_modules(0), anatomy.head_modules(1), strict=True):
            other.load_state_dict(one.state_dict())
    first, second = answers(model, anatomy, 0), answers(model, anatomy, 1)
    assert float((first - second).abs().max()) > 1e-3
    assert torch.equal(first, answers(model, anatomy, 0))


@pytest.mark.parametrize("number", [0, 1])
def test_merged_for_a_task_it_answers_as_that_task(number):
    model, anatomy, tuner = tuned()
    wanted = answers(model, anatomy, number)
    tuner.merge()
    torch.testing.assert_close(answers(model, anatomy, number), wanted, atol=1e-5, rtol=1e-5)
    other = answers(model, anatomy, 1 - number)
    again, fresh, _ = tuned()
    assert float((other - answers(again, fresh, 1 - number)).abs().max()) > 1e-4


def test_a_result_comes_back_with_its_gates():
    model, anatomy, tuner = tuned()
    state = {name: value.clone() for name, value in tuner.state().items()}
    fresh, other, loaded = tuned(seed=4)
    loaded.load(state)
    for number in range(2):
        for one, two in zip(anatomy.head_modules(number), other.head_modules(number), strict=True):
            two.load_state_dict(one.state_dict())
        assert torch.equal(answers(fresh, other, number), answers(model, anatomy, number))
    assert loaded.extras() == tuner.extras()


def test_a_rank_that_cannot_be_divided_is_refused():
    found = CARD.refuses(CARD.config(rank=10, experts=4), ROBERTA_BASE, "classification")
    assert (found.field, found.cure) == ("rank", 8)
    assert CARD.refuses(CARD.config(rank=found.cure, experts=4), ROBERTA_BASE, "classification") is None
