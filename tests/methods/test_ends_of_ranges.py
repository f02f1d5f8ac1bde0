"""Settings at the ends of their ranges, one and two at a time: formulas hold, and what cures, cures."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.card import MethodCard
from peft_engine.contract.settings import SettingInfo, describe, read_settings
from peft_engine.contract.shapes import shape_of
from tests.methods.test_paper_counts import ROBERTA_BASE

SMALL = {"vocab_size": 8000, "max_position_embeddings": 512}
LLAMA = {
    "hidden_size": 256,
    "num_hidden_layers": 4,
    "intermediate_size": 688,
    "num_attention_heads": 8,
    "num_key_value_heads": 2,
}
T5 = {"d_model": 256, "d_kv": 32, "num_heads": 8, "d_ff": 1024, "num_layers": 4}
SHAPES = {
    "classification": ROBERTA_BASE,
    "language_modelling": shape_of({"model_type": "llama", **LLAMA, **SMALL}).for_task("language_modelling"),
    "text_to_text": shape_of({"model_type": "t5", **T5, **SMALL}).for_task("text_to_text"),
}
WITHOUT_LEARNING = {"none", "head_only", "lorahub"}


def _ends(info: SettingInfo) -> list[Any]:
    if info.kind == "choices":
        whole = tuple(choice.value for choice in info.choices)
        return [whole, (), *((value,) for value in whole)]
    if info.kind == "switch":
        return [True, False]
    given: list[Any] = [choice.value for choice in info.choices]
    ends = [end for end in (info.low, info.high) if end is not None]
    return given + [int(end) if info.kind == "integer" else end for end in ends]


def _settings(card: MethodCard) -> Iterator[dict[str, Any]]:
    singles = [{info.name: value} for info in describe(card.config) for value in _ends(info)]
    yield from ({}, *singles)
    yield from (one | other for one, other in combinations(singles, 2) if not one.keys() & other.keys())


@pytest.mark.parametrize("key", list(taxonomy.methods()))
def test_formulas_hold_and_cures_cure(key: str) -> None:
    card = taxonomy.method(key).card
    for settings in _settings(card):
        config, problems = read_settings(card.config, settings)
        assert config is not None, problems
        for task, shape in SHAPES.items():
            refusal = card.refuses(config, shape, task)
            numbers = card.count(config, shape)
            assert (card.added or card.count)(config, shape) >= 0
            assert (card.stored or card.count)(config, shape) >= 0
            card.memory(config, shape)
            card.picture(config, shape)
            if refusal is None:
                assert numbers > 0 or key in WITHOUT_LEARNING, (settings, task)
            elif refusal.cure is not None:
                cured, wrong = read_settings(card.config, settings | {refusal.field: refusal.cure})
                assert cured is not None, (settings, task, wrong)
                again = card.refuses(cured, shape, task)
                assert again is None or again.field != refusal.field, (settings, task)
