"""The specification survives its file, and says every mistake at once."""

import tomllib

import pytest

from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import ExperimentSpec, from_mapping, read_toml, to_toml

WHOLE = {
    "model": {"key": "small-encoder"},
    "data": [{"key": "topic", "rows": 100}],
    "task": "classification",
    "method": {"key": "lora", "settings": {"rank": 4}},
    "training": {"learning_rate": 3e-4, "epochs": 2.5},
    "hardware": {"device": "cpu", "threads": 1},
    "seed": 7,
}


def test_toml_gives_the_same_spec_back():
    spec = from_mapping(WHOLE)
    assert from_mapping(tomllib.loads(to_toml(spec))) == spec
    assert spec.training.learning_rate == 3e-4
    assert spec.training.batch_size == 16


def test_all_mistakes_are_told_at_once_each_with_its_field():
    wrong = WHOLE | {
        "task": "sorting",
        "training": {"batch_size": 0, "schedule": "zigzag"},
        "hardware": {"threads": "many"},
        "seed": -1,
    }
    with pytest.raises(EngineError) as caught:
        from_mapping(wrong)
    fields = {problem.field for problem in caught.value.problems}
    assert {"task", "training.batch_size", "hardware.threads", "seed"} <= fields
    batch = next(p for p in caught.value.problems if p.field == "training.batch_size")
    assert batch.sentence() == (
        "Examples per step is 0; it must lie between 1 and 4096. The usual value is 16."
    )
    assert batch.cure == 16


def test_an_unknown_choice_names_those_that_there_are():
    with pytest.raises(EngineError) as caught:
        from_mapping(WHOLE | {"training": {"schedule": "zigzag"}})
    assert [p.field for p in caught.value.problems] == ["training.schedule"]
    assert "linear, cosine, constant" in str(caught.value)


def test_a_newer_format_is_refused_in_a_sentence():
    with pytest.raises(EngineError, match="has format 2; this version reads formats up to 1"):
        from_mapping(WHOLE | {"format": 2})


def test_unknown_settings_are_refused_not_ignored():
    with pytest.raises(EngineError, match="no setting called learning_rat"):
        from_mapping(WHOLE | {"training": {"learning_rat": 1.0}})


@pytest.mark.parametrize("content", [b"model = ", b"\xff\xfe\x00", b""])
def test_a_file_that_is_no_experiment_gets_a_sentence(tmp_path, content):
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(EngineError):
        read_toml(path)


def test_a_missing_file_gets_a_sentence(tmp_path):
    with pytest.raises(EngineError, match="There is no file"):
        read_toml(tmp_path / "none.toml")


def test_a_spec_cannot_be_changed_in_place():
    spec = from_mapping(WHOLE)
    with pytest.raises(ValueError, match="frozen"):
        spec.seed = 2  # type: ignore[misc] # that is what is tested
    assert isinstance(spec, ExperimentSpec)
