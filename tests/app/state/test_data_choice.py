"""Which model is taken with a data set that the one at hand cannot learn."""

from dataclasses import replace

import pytest

from app.state.data_choice import fitting_model, model_words
from app.state.experiment import Experiment
from peft_engine.contract import library


@pytest.fixture
def writer():
    """An experiment with a model that turns one text into another, and sorts nothing."""
    experiment = Experiment()
    experiment.set("model.key", "small-seq2seq")
    return experiment


def test_where_only_the_small_encoder_is_here_it_is_taken(writer, monkeypatch):
    here = [library.model(key) for key in ("small-seq2seq", "small-encoder", "small-decoder")]
    monkeypatch.setattr(library, "models", lambda: here)
    assert fitting_model(writer, "pair_classification").key == "small-encoder"
    assert fitting_model(writer, "text_to_text").key == "small-seq2seq"


def test_the_starter_is_taken_before_the_encoder_that_stands_in_for_it(writer, monkeypatch):
    small = library.model("small-encoder")
    starter = replace(
        small, key="minilm-l6", title="MiniLM L6", shape=replace(small.shape, base_parameters=22_713_216)
    )
    here = [small, starter, library.model("small-seq2seq")]
    monkeypatch.setattr(library, "models", lambda: here)
    assert fitting_model(writer, "classification").key == "minilm-l6"
    assert model_words(writer, "classification") == (
        "Small encoder-decoder cannot learn this; MiniLM L6 is taken with it."
    )
