"""The longest text is found without torch, and is the one that training finds."""

import pytest

from peft_engine.contract.longest import longest_tokens
from peft_engine.contract.plan import resolve
from peft_engine.contract.rows import read_rows
from peft_engine.contract.spec import from_mapping
from peft_engine.training import setup

CASES = [
    ("small-encoder", "sentiment", "classification"),
    ("small-encoder", "pairs", "pair_classification"),
    ("small-decoder", "stories", "language_modelling"),
    ("small-seq2seq", "translation", "text_to_text"),
]


@pytest.mark.parametrize(("model", "data", "task"), CASES)
def test_the_longest_text_is_the_one_that_training_finds(model, data, task):
    spec = {"model": {"key": model}, "data": [{"key": data}], "task": task, "method": {"key": "lora"}}
    plan = resolve(from_mapping({**spec, "training": {"max_length": 512}}))
    parts, made = setup.read_data(plan)
    found = longest_tokens(read_rows(plan.data.files["train"]), plan.data, plan.model)
    # Tokens that mark the beginning and the end are put in differently here and there.
    assert found == pytest.approx(setup.longest(setup.encode(made, parts.train)), abs=2)


def test_without_a_tokenizer_it_is_taken_from_the_characters(tmp_path):
    plan = resolve(
        from_mapping(
            {
                "model": {"key": "small-encoder"},
                "data": [{"key": "sentiment"}],
                "task": "classification",
                "method": {"key": "lora"},
            }
        )
    )
    rows = [{"text": "x" * 40, "label": "a"}, {"text": "x" * 400, "label": "a"}]
    assert longest_tokens(rows, plan.data, None) == 102
    assert longest_tokens([], plan.data, None) == 0
