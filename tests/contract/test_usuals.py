"""What nobody set is written into a run's specification, and left out where it is edited."""

import tomllib

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.plan import resolve
from peft_engine.contract.settings import read_settings
from peft_engine.contract.spec import ExperimentSpec, from_mapping, to_toml
from peft_engine.contract.usuals import left_out, written_out


def spec_of(method: str, **settings: object) -> ExperimentSpec:
    return from_mapping(
        {
            "model": {"key": "small-encoder"},
            "data": [{"key": "topic"}],
            "task": "classification",
            "method": {"key": method, "settings": settings},
        }
    )


@pytest.mark.parametrize("method", sorted(taxonomy.methods()))
def test_what_is_written_out_means_the_same_and_is_left_out_again(method: str) -> None:
    spec = spec_of(method)
    whole = from_mapping(tomllib.loads(to_toml(written_out(spec))))
    card = taxonomy.method(method).card
    assert read_settings(card.config, whole.method.settings)[0] == card.config()
    assert whole.training.learning_rate == (card.usual.rate(spec.task) if card.gradients else None)
    assert left_out(whole) == spec
    assert written_out(whole) == whole


def test_what_was_set_stays() -> None:
    spec = spec_of("lora", rank=3)
    rate = 3 * resolve(spec).learning_rate
    spec = spec.model_copy(update={"training": spec.training.model_copy(update={"learning_rate": rate})})
    whole = written_out(spec)
    assert whole.method.settings["rank"] == 3
    assert whole.method.settings["alpha"] == resolve(spec).config.model_dump()["alpha"]
    assert left_out(whole) == spec
