"""Whole runs of additive methods: cut off they go on exactly, and mixed precision does not harm them."""

import itertools

import pytest
import torch
from accelerate.state import AcceleratorState
from safetensors.torch import load_file
from transformers import AutoTokenizer, BertConfig, BertForMaskedLM

from peft_engine import worker
from peft_engine.contract import events as e
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.paths import RESOURCES
from peft_engine.predicting import Predictor

METHODS = {
    "residual_adapter": {"bottleneck": 4},
    "parallel_adapter": {"bottleneck": 4, "learned_scale": True, "dropout": 0.1},
    "p_tuning": {"before": 2, "between": 0, "after": 1},
    "warp": {"length": 3, "steady": False},
    "pasta": {},
    "attention_fusion": {},
    "qlora": {"rank": 2, "dropout": 0.1},
    "qa_lora": {"rank": 2, "bits": "3", "group": 8},
    "loftq": {"rank": 2, "bits": "2"},
}


@pytest.fixture(scope="module")
def whole_model(tiny_model, tmp_path_factory):
    """The tiny model as a masked language model, with its head and a token for gaps."""
    folder = tmp_path_factory.mktemp("tiny-masked-model")
    tokenizer = AutoTokenizer.from_pretrained(tiny_model)
    tokenizer.mask_token = "[MASK]"
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    BertForMaskedLM(BertConfig.from_pretrained(tiny_model)).save_pretrained(folder)
    return folder


@pytest.fixture
def spec_of(make_spec, whole_model):
    def make(method, **training):
        spec = make_spec(method, METHODS[method], **training)
        return spec.model_copy(update={"model": spec.model.model_copy(update={"key": str(whole_model)})})

    return make


def go(store, spec):
    folder = store.create(spec)
    return folder, worker.work(folder)


def learned(folder):
    return load_file(folder.result / "method.safetensors") | load_file(folder.result / "head.safetensors")


@pytest.mark.parametrize("method", METHODS)
def test_cut_off_it_goes_on_exactly(store, spec_of, monkeypatch, method):
    spec = spec_of(method, evaluate_every=3, max_steps=8, early_stopping=False)
    whole, status = go(store, spec)
    assert status == 0, whole.record().problems
    write, seen = EventWriter.write, itertools.count(1)

    def writing(self, event):
        write(self, event)
        if isinstance(event, e.Step) and next(seen) == 5:
            raise RuntimeError("the process is gone")

    with monkeypatch.context() as patch:
        patch.setattr(EventWriter, "write", writing)
        folder, status = go(store, spec)
    assert status == 3
    assert worker.work(folder) == 0
    one, other = learned(whole), learned(folder)
    assert one.keys() == other.keys()
    assert [name for name in one if not torch.equal(one[name], other[name])] == []
    assert folder.state().column("loss") == whole.state().column("loss")
    assert folder.record().metrics == whole.record().metrics
    texts = ("the good tree is old", "a bad house")
    rows = [{"item": str(number), "text": text} for number, text in enumerate(texts)]
    answers = [Predictor(run, "cpu").answer(rows) for run in (whole, folder)]
    assert answers[0] == answers[1]


@pytest.mark.parametrize("method", METHODS)
def test_it_runs_in_mixed_precision_and_with_gathered_batches(store, spec_of, method):
    AcceleratorState._reset_state(True)
    spec = spec_of(method, accumulation=2, max_steps=4)
    hardware = spec.hardware.model_copy(update={"precision": "bfloat16"})
    folder, status = go(store, spec.model_copy(update={"hardware": hardware}))
    assert status == 0, folder.record().problems
    assert all(torch.isfinite(value.float()).all() for value in learned(folder).values())


def test_a_model_without_the_head_is_refused_before_anything_is_loaded(store, make_spec):
    folder, status = go(store, make_spec("warp"))
    assert status != 0
    assert "comes without it" in folder.record().problems[0].sentence()
    assert (RESOURCES / "models" / "small-encoder").is_dir(), "the advice names a model that is there"
