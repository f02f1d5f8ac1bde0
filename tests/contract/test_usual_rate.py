"""The usual learning rate of a method: one for all tasks, and another one where a card names it."""

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.card import Usual
from peft_engine.contract.plan import resolve
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.tasks import TASK_LABELS


def experiment(method: str, model: str, data: str, task: str, **training: float):
    given = {"model": {"key": model}, "data": [{"key": data}], "task": task, "method": {"key": method}}
    return from_mapping(given | {"training": training})


def test_a_card_may_name_another_one_for_single_tasks():
    usual = Usual(1e-3, 1e-4, 1e-1, by_task={"instructions": 8e-3})
    assert usual.rate("instructions") == 8e-3
    assert usual.rate("classification") == 1e-3


@pytest.mark.parametrize("key", taxonomy.methods())
def test_every_one_is_within_the_range_and_for_a_task_of_the_method(key):
    card = taxonomy.methods()[key].card
    assert set(card.usual.by_task) <= set(card.tasks) & set(TASK_LABELS)
    for task in card.tasks:
        assert card.usual.learning_rate_low <= card.usual.rate(task) <= card.usual.learning_rate_high


def test_a_plan_takes_that_of_its_task_unless_one_is_set():
    usual = taxonomy.method("lst").card.usual
    sorting = resolve(experiment("lst", "small-encoder", "topic", "classification"))
    writing = resolve(experiment("lst", "small-decoder", "stories", "language_modelling"))
    assert sorting.learning_rate == usual.learning_rate
    assert writing.learning_rate == usual.by_task["language_modelling"] > usual.learning_rate
    named = resolve(experiment("lst", "small-decoder", "stories", "language_modelling", learning_rate=5e-4))
    assert named.learning_rate == 5e-4
