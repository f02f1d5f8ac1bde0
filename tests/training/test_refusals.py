"""Models and wishes that no run can be made of are refused in a sentence."""

import shutil

import pytest
import torch

from peft_engine import worker
from peft_engine.contract import library
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import Hardware, ModelRef
from peft_engine.training.setup import choose_precision


@pytest.fixture
def mine(tiny_model, tmp_path):
    shutil.copytree(tiny_model, tmp_path / "mine")
    return tmp_path / "mine"


def test_weights_that_are_cut_short(store, make_spec, mine):
    weights = mine / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    folder = store.create(make_spec().model_copy(update={"model": ModelRef(key=str(mine))}))
    assert worker.work(folder) == 3
    record = folder.record()
    assert record.reason == "refused"
    assert record.problems[0].field == "model.key"
    assert "model.safetensors are not whole" in record.problems[0].sentence()
    assert "another copy" in record.problems[0].sentence()


def test_a_model_without_its_tokenizer(mine):
    library.model(str(mine))
    for file in mine.glob("tokenizer*"):
        file.unlink()
    with pytest.raises(EngineError, match="holds no tokenizer") as caught:
        library.model(str(mine))
    assert caught.value.problems[0].field == "model.key"
    assert library.model(str(mine), weights=False).shape.layers == 2, "a forecast needs the sizes alone"


def test_mixed_float16_on_the_processor(store, make_spec):
    wanted = Hardware(device="cpu", precision="float16", threads=1)
    folder = store.create(make_spec().model_copy(update={"hardware": wanted}))
    assert worker.work(folder) == 3
    (problem,) = folder.record().problems
    assert (problem.field, problem.cure) == ("hardware.precision", "auto")
    assert choose_precision("auto", torch.device("cpu")) == "float32"
