"""Where nothing learns along gradients the card says so, and which settings of training then mean nothing."""

from peft_engine.contract import library, taxonomy
from peft_engine.contract.card import OF_GRADIENTS, OF_STEPS
from peft_engine.contract.plan import forecast, resolve
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import Training, from_mapping, idle_beside


def test_what_a_card_says_of_gradients_is_what_its_memory_is_reckoned_with():
    shape = library.model("small-decoder").shape
    without = set()
    for key, method in taxonomy.methods().items():
        card = method.card
        backward = card.memory(card.config(), shape).backward
        assert card.gradients == (backward != "none"), key
        without |= set() if card.gradients else {key}
    assert without == {"lorahub", "none"}


def test_the_settings_that_are_left_out_are_settings_of_the_training():
    names = {info.name for info in describe(Training)}
    assert names >= OF_GRADIENTS | OF_STEPS
    assert taxonomy.method("lora").card.idle_training == frozenset()
    assert names - taxonomy.method("lorahub").card.idle_training == {
        *("max_steps", "batch_size", "max_length", "evaluate_every", "bucketing"),
        *("packed", "answers", "template", "shots"),
    }
    assert names - taxonomy.method("none").card.idle_training == {
        *("batch_size", "max_length", "answers", "template", "shots"),
    }


def test_settings_of_single_tasks_are_asked_for_beside_these_alone():
    def idle(*tasks: str, untouched: bool = False) -> set[str]:
        data = [{"key": task, "task": task} for task in tasks]
        given = {"model": {"key": "m"}, "data": data, "task": tasks[0], "method": {"key": "lora"}}
        return set(idle_beside(from_mapping(given), untouched))

    assert idle("classification") == {"packed", "answers", "template", "shots"}
    assert idle("regression") == {"packed", "answers", "template", "shots"}
    assert idle("language_modelling") == {"answers", "template"}
    assert idle("chat") == {"packed"}
    assert idle("language_modelling", "chat") == set()
    assert idle("classification", untouched=True) == {"packed", "answers", "template"}
    assert idle("language_modelling", untouched=True) == {"answers", "template", "shots"}


def test_no_training_is_planned_with_no_steps():
    spec = {
        "model": {"key": "small-decoder"},
        "data": [{"key": "stories"}],
        "task": "language_modelling",
        "method": {"key": "none"},
    }
    assert forecast(resolve(from_mapping(spec))).steps == 0
