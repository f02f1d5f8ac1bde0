"""Prompt-tuning: the prompt acts like words in its place, and nobody else notices it."""

import pytest
import torch
from peft import PromptTuningConfig, get_peft_model

from tests.mechanisms import small

ALL = tuple(small.SIZES)


@pytest.mark.parametrize("architecture", ALL)
def test_count_gradients_calls_and_removal(architecture: str) -> None:
    model = small.model(architecture)
    batch = small.inputs(architecture)
    before = small.logits(model, batch)
    tuner = small.attach(model, "prompt_tuning", length=5)
    assert tuner.learning_count() == small.formula(tuner, "prompt_tuning")
    after = small.logits(model, batch)
    assert after.shape == before.shape
    assert not torch.allclose(after, before, atol=1e-3)
    assert tuner.called() == tuner.sites()
    small.loss(model, batch).backward()
    learning = dict(tuner.method_parameters())
    assert learning
    assert all(p.grad is not None and p.grad.abs().sum(-1).min() > 0 for p in learning.values())
    with tuner.disabled():
        assert torch.equal(small.logits(model, batch), before)
    tuner.detach()
    assert torch.equal(small.logits(model, batch), before)


def _as_words(tuner: object, words: torch.Tensor) -> None:
    """Make the prompt the vectors of these words."""
    with torch.no_grad():
        tuner.modules["prompt"].vectors.copy_(tuner.anatomy.embedding()(words))  # type: ignore[attr-defined] # an Additive


@pytest.mark.parametrize("architecture", small.DECODERS)
def test_a_prompt_of_words_is_those_words(architecture: str) -> None:
    model = small.model(architecture)
    words, text = small.ids(1, 4, seed=9), small.ids(2, 7)
    longer = torch.cat([words.expand(2, -1), text], dim=1)
    expected = small.logits(model, {"input_ids": longer})[:, 4:]
    tuner = small.attach(model, "prompt_tuning", length=4)
    _as_words(tuner, words[0])
    assert (small.logits(model, {"input_ids": text}) - expected).abs().max() < 5e-5
    mask = torch.ones_like(text)
    assert (small.logits(model, {"input_ids": text, "attention_mask": mask}) - expected).abs().max() < 5e-5


@pytest.mark.parametrize("architecture", small.ENCODERS)
def test_in_an_encoder_the_prompt_follows_the_first_token(architecture: str) -> None:
    model = small.model(architecture)
    words, batch = small.ids(1, 4, seed=9), small.inputs(architecture)
    text, mask = batch["input_ids"], batch["attention_mask"]
    one = torch.ones(2, 4, dtype=torch.long)
    longer = {
        "input_ids": torch.cat([text[:, :1], words.expand(2, -1), text[:, 1:]], dim=1),
        "attention_mask": torch.cat([one, mask], dim=1),
    }
    expected = small.logits(model, longer)
    tuner = small.attach(model, "prompt_tuning", length=4)
    _as_words(tuner, words[0])
    assert (small.logits(model, batch) - expected).abs().max() < 5e-5


@pytest.mark.parametrize("architecture", small.PAIRS)
def test_in_an_encoder_decoder_the_encoder_gets_it(architecture: str) -> None:
    model = small.model(architecture)
    words, batch = small.ids(1, 4, seed=9), small.inputs(architecture)
    longer = {
        **batch,
        "input_ids": torch.cat([words.expand(2, -1), batch["input_ids"]], dim=1),
        "attention_mask": torch.cat([torch.ones(2, 4, dtype=torch.long), batch["attention_mask"]], dim=1),
    }
    expected = small.logits(model, longer)
    tuner = small.attach(model, "prompt_tuning", length=4)
    _as_words(tuner, words[0])
    assert (small.logits(model, batch) - expected).abs().max() < 5e-5


@pytest.mark.parametrize("architecture", [*small.DECODERS, *small.PAIRS])
def test_written_text_does_not_depend_on_the_cache(architecture: str) -> None:
    model = small.model(architecture)
    tuner = small.attach(model, "prompt_tuning", length=5)
    text = small.ids(2, 6)
    with_cache = small.write(model, text, cached=True)
    assert small.same(with_cache, small.write(model, text, cached=False), 1e-4)
    tuner.detach()
    assert not small.same(with_cache, small.write(model, text, cached=True), 1e-3)


@pytest.mark.parametrize("architecture", small.DECODERS)
def test_left_padding_changes_nothing_that_is_written(architecture: str) -> None:
    model = small.model(architecture)
    small.attach(model, "prompt_tuning", length=5)
    text = small.ids(1, 6)
    padded = torch.cat([torch.zeros(1, 3, dtype=torch.long), text], dim=1)
    mask = torch.cat([torch.zeros(1, 3, dtype=torch.long), torch.ones_like(text)], dim=1)
    alone = small.write(model, text, cached=True)
    assert small.same(small.write(model, padded, cached=True, mask=mask), alone, 1e-4)


@pytest.mark.parametrize("architecture", ALL)
def test_right_padding_changes_no_answer(architecture: str) -> None:
    """Of a text's own tokens in a decoder, of the answer elsewhere."""
    model = small.model(architecture)
    small.attach(model, "prompt_tuning", length=5)
    batch = small.inputs(architecture)
    alone = {name: value[1:] for name, value in batch.items()}
    alone |= {name: alone[name][:, :-2] for name in ("input_ids", "attention_mask")}
    found, expected = small.logits(model, batch)[1:], small.logits(model, alone)
    shown = expected.shape[1] if architecture in small.DECODERS else found.shape[1]
    assert (found[:, :shown] - expected).abs().max() < 5e-5


@pytest.mark.parametrize("architecture", ["gpt2", "llama", "t5", "bart", "opt"])
def test_classifiers_of_writing_models_read_the_right_token(architecture: str) -> None:
    model = small.model(architecture, "classification")
    small.attach(model, "prompt_tuning", "classification", length=5)
    batch = small.inputs(architecture, "classification")
    alone = {name: value[1:, :-2] for name, value in batch.items()}
    assert (small.logits(model, batch)[1:] - small.logits(model, alone)).abs().max() < 5e-5


def test_pair_marks_are_widened() -> None:
    model = small.model("bert")
    small.attach(model, "prompt_tuning", length=5)
    batch = small.inputs("bert")
    kinds = torch.zeros_like(batch["input_ids"])
    plain = small.logits(model, batch)
    assert torch.equal(small.logits(model, {**batch, "token_type_ids": kinds}), plain)
    kinds[:, 4:] = 1
    assert not torch.allclose(small.logits(model, {**batch, "token_type_ids": kinds}), plain, atol=1e-4)


@pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning")  # the library's own call
@pytest.mark.parametrize("architecture", ["gpt2", "llama"])
def test_agrees_with_the_peft_library(architecture: str) -> None:
    batch = small.inputs(architecture)
    model = small.model(architecture)
    tuner = small.attach(model, "prompt_tuning", length=5, start="uniform")
    own = small.logits(model, batch)
    vectors = tuner.state()["prompt.vectors"]
    tuner.detach()
    settings = PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=5)
    theirs = get_peft_model(model, settings)
    with torch.no_grad():
        theirs.prompt_encoder["default"].embedding.weight.copy_(vectors)
    assert (small.logits(theirs.eval(), batch)[:, 5:] - own).abs().max() < 1e-5
