"""What holds for every method on the tasks that a new head answers, on a small encoder."""

from collections.abc import Iterator

import pytest
import torch
from torch import Tensor

from peft_engine.contract import taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.settings import Settings, read_settings
from peft_engine.contract.tasks import TASKS
from peft_engine.training.checkpoint import learning_tensors, load_optimizer, optimizer_tensors
from tests.methods import reading, tiny

WITHOUT_STEPS = ("none", "lorahub")
LATER = ("increlora", "sparse_adapter", "lorahub")
"""What learns comes and goes during training; the shared checks hold them to their counts at the end."""

BY_HEART = {
    "multi_label": "exact_match",
    "regression": "pearson",
    "token_classification": "entity_f1",
    "multiple_choice": "accuracy",
    "question_answering": "exact_match",
}


def _cases() -> Iterator[object]:
    """Each method on every task; the short suite has those that read single tokens, and one of the others."""
    for place, task in enumerate(reading.ROWS):
        for number, (key, method) in enumerate(sorted(taxonomy.methods().items())):
            config, problems = read_settings(method.card.config, {})
            assert config is not None, problems
            config = tiny.least(key, config)
            shape = tiny.shape("bert").for_task(task)
            refused = task not in method.card.tasks or method.card.refuses(config, shape, task)
            if not refused and method.card.ingredients is None:
                short = TASKS[task].head in ("token", "span") or (place + number) % len(reading.ROWS) == 0
                marks = () if short else pytest.mark.long
                yield pytest.param(method.card, config, task, id=f"{key}-{task}", marks=marks)


def _learned(setup: reading.OnTask) -> dict[str, Tensor]:
    heads = {id(parameter) for parameter in setup.anatomy.head_parameters()}
    head = {name: p.detach().clone() for name, p in setup.model.named_parameters() if id(p) in heads}
    return head | {name: value.detach().clone() for name, value in setup.tuner.state().items()}


def _same(one: Tensor, other: Tensor | None) -> bool:
    return other is not None and one.shape == other.shape and torch.equal(one, other)


def _answers(setup: reading.OnTask) -> list[float]:
    with torch.no_grad():
        batch = reading.batch_of(setup.task)
        return [score.loss for score in setup.task.score(setup.model, batch, reading.ROWS[setup.task.key])]


@pytest.mark.parametrize(("card", "config", "task"), list(_cases()))
def test_it_learns_what_its_formula_counts_and_gives_the_same_when_loaded(
    card: MethodCard, config: Settings, task: str
) -> None:
    setup = reading.attach(card.key, config, task)
    shape = setup.anatomy.shape.for_task(task)
    outputs = TASKS[task].outputs(len(setup.task.labels))
    if card.key not in LATER:
        learns = sum(p.numel() for p in setup.model.parameters() if p.requires_grad)
        assert learns == card.count(config, shape) + card.head_parameters(shape, task, outputs)
    before = _learned(setup)
    if card.key not in WITHOUT_STEPS:
        reading.step(setup, reading.begin(setup))
        moved = [name for name, value in _learned(setup).items() if not _same(value, before.get(name))]
        heads = {id(parameter) for parameter in setup.anatomy.head_parameters()}
        # A bias that all choices, or all places, share changes nothing.
        names = {n for n, p in setup.model.named_parameters() if id(p) in heads and not n.endswith("bias")}
        assert names
        assert names <= set(moved)
    setup.tuner.finish()
    again = reading.attach(card.key, config, task)
    again.tuner.finish()
    learned, own = _learned(setup), dict(again.model.named_parameters())
    again.tuner.load({name: value for name, value in learned.items() if name in setup.tuner.state()})
    with torch.no_grad():
        for name in learned.keys() - setup.tuner.state().keys():
            own[name].copy_(learned[name])
    assert _answers(again) == pytest.approx(_answers(setup), abs=1e-5)


@pytest.mark.parametrize("task", reading.ROWS)
@pytest.mark.parametrize("key", ["lora", "prompt_tuning"])
def test_padding_changes_no_answer(key: str, task: str) -> None:
    config, _ = read_settings(taxonomy.method(key).card.config, {})
    assert config is not None
    setup = reading.attach(key, config, task)
    reading.step(setup, reading.begin(setup))
    alone = []
    with torch.no_grad():
        for row in reading.ROWS[task]:
            batch = reading.batch_of(setup.task, [row])
            alone += [score.loss for score in setup.task.score(setup.model, batch, [row])]
    assert _answers(setup) == pytest.approx(alone, abs=1e-5)


@pytest.mark.parametrize(("task", "metric"), BY_HEART.items())
def test_a_few_rows_are_learned_by_heart(task: str, metric: str) -> None:
    setup = reading.attach("full", taxonomy.method("full").card.config(), task)
    optimizer = reading.begin(setup, rate=0.003)
    for number in range(60):
        reading.step(setup, optimizer, number, 60)
    with torch.no_grad():
        scores = setup.task.score(setup.model, reading.batch_of(setup.task), reading.ROWS[task])
    assert setup.task.metrics(scores)[metric] > 0.99


@pytest.mark.parametrize("task", reading.ROWS)
@pytest.mark.parametrize("key", ["full", "lora"])
def test_a_run_that_goes_on_ends_with_the_same_numbers(key: str, task: str) -> None:
    config, _ = read_settings(taxonomy.method(key).card.config, {})
    assert config is not None
    whole = reading.attach(key, config, task)
    optimizer = reading.begin(whole)
    reading.step(whole, optimizer, 0, 2)
    kept = {name: value.detach().clone() for name, value in learning_tensors(whole.model).items()}
    moments = {name: value.clone() for name, value in optimizer_tensors(optimizer, whole.model).items()}
    reading.step(whole, optimizer, 1, 2)
    again = reading.attach(key, config, task)
    optimizer = reading.begin(again)
    with torch.no_grad():
        for name, value in learning_tensors(again.model).items():
            value.copy_(kept[name])
    load_optimizer(optimizer, again.model, moments)
    reading.step(again, optimizer, 1, 2)
    wanted = learning_tensors(whole.model)
    found = learning_tensors(again.model)
    assert found.keys() == wanted.keys()
    assert [name for name in wanted if not torch.equal(found[name], wanted[name])] == []


@pytest.mark.parametrize("architecture", ["roberta", "distilbert", "albert", "deberta-v2", "modernbert"])
@pytest.mark.parametrize("task", reading.ROWS)
def test_the_head_of_every_encoder_has_as_many_numbers_as_its_sizes_say(architecture: str, task: str) -> None:
    card = taxonomy.method("full").card
    setup = reading.attach("full", card.config(), task, architecture)
    outputs = TASKS[task].outputs(len(setup.task.labels))
    whole = sum(parameter.numel() for parameter in setup.model.parameters())
    assert whole == tiny.shape(architecture).total_parameters(task, outputs)
    head = sum(parameter.numel() for parameter in setup.anatomy.head_parameters())
    assert head == tiny.shape(architecture).head_parameters(task, outputs)


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5", "bart"])
@pytest.mark.parametrize("task", ["multi_label", "regression"])
def test_models_that_write_are_asked_for_labels_and_numbers_too(architecture: str, task: str) -> None:
    card = taxonomy.method("head_only").card
    setup = reading.attach("head_only", card.config(), task, architecture)
    learns = sum(p.numel() for p in setup.model.parameters() if p.requires_grad)
    outputs = TASKS[task].outputs(len(setup.task.labels))
    assert learns == card.head_parameters(tiny.shape(architecture), task, outputs)
    before = _answers(setup)
    reading.step(setup, reading.begin(setup))
    assert _answers(setup) != before
