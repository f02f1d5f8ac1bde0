"""What cards share: a rank that fits its matrices, tokens that leave room for the text, a bottleneck's
numbers."""

import pytest

from peft_engine.contract import library, narrow, prompt, taxonomy
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import from_mapping

WITH_RANK = (
    "lora",
    "dylora",
    "delta_lora",
    "lora_prune",
    "laplace_lora",
    "lora_fa",
    "lorahub",
    "l_lora",
)


ENCODER = shape_of(
    {
        "model_type": "bert",
        "hidden_size": 64,
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "intermediate_size": 128,
        "max_position_embeddings": 128,
    }
)
DECODER = shape_of({"model_type": "gpt2", "n_embd": 64, "n_head": 4, "n_positions": 128, "n_layer": 2})


@pytest.mark.parametrize("key", WITH_RANK)
def test_a_rank_beyond_the_width_is_refused_with_the_largest_that_fits(key):
    card = taxonomy.method(key).card
    config = card.config(rank=65)
    problem = card.refuses(config, ENCODER, "classification")
    assert (problem.field, problem.cure) == ("rank", 64)
    assert problem.sentence().startswith("A rank of 65 is more than the narrowest of the chosen matrices has")
    assert card.refuses(config.model_copy(update={"rank": 64}), ENCODER, "classification") is None


def test_it_is_told_at_the_request():
    given = {
        "model": {"key": "small-encoder"},
        "data": [{"key": "topic"}],
        "task": "classification",
        "method": {"key": "lora", "settings": {"rank": 500}},
    }
    with pytest.raises(EngineError) as caught:
        resolve(from_mapping(given))
    assert [problem.field for problem in caught.value.problems] == ["method.settings.rank"]


@pytest.mark.parametrize(
    ("key", "settings", "field", "cure"),
    [
        ("prompt_tuning", {"length": 65}, "length", 64),
        ("warp", {"length": 64}, "length", 63),
        ("p_tuning", {"before": 60, "after": 3, "between": 2}, "before", None),
        ("mam", {"length": 65}, "length", 64),
    ],
)
def test_learned_tokens_leave_half_of_all_positions_to_the_text(key, settings, field, cure):
    card = taxonomy.method(key).card
    shape = DECODER if key == "mam" else ENCODER  # an encoder's prefix takes no positions
    problem = card.refuses(card.config(**settings), shape, "classification")
    assert (problem.field, problem.cure) == (field, cure)
    assert "128 positions" in problem.sentence()


def test_numbers_of_a_bottleneck_and_of_longer_texts():
    assert narrow.numbers(16, ENCODER) == 64 * 16 + 16 + 16 * 64 + 64
    assert prompt.memory(5, ENCODER).extra_tokens == prompt.memory(5, ENCODER).extra_positions == 5
    rotary = library.model("small-decoder").shape
    assert prompt.memory(5, rotary).extra_positions == 0, "it has no table of positions"
