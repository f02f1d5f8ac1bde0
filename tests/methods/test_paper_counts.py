"""What the formulas give for the papers' models, from a configuration alone, beside the known numbers."""

from typing import Any

import pytest

from peft_engine.contract import low_rank, taxonomy
from peft_engine.contract.settings import read_settings
from peft_engine.contract.shapes import shape_of

ROBERTA_BASE = shape_of(
    {
        "model_type": "roberta",
        "hidden_size": 768,
        "num_hidden_layers": 12,
        "num_attention_heads": 12,
        "intermediate_size": 3072,
        "vocab_size": 50265,
        "max_position_embeddings": 514,
        "type_vocab_size": 1,
        "pad_token_id": 1,
    }
)
LLAMA_7B = shape_of(
    {
        "model_type": "llama",
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "intermediate_size": 11008,
        "vocab_size": 32000,
        "tie_word_embeddings": False,
    }
)
PFEIFFER = {"placement": "pfeiffer", "bottleneck": 48}


@pytest.mark.parametrize(
    ("key", "settings", "wanted"),
    [
        ("lora", {"rank": 8}, 294_912),
        ("sequential_adapter", {"bottleneck": 64}, 2_379_264),
        ("sequential_adapter", {"bottleneck": 48}, 1_789_056),
        ("sequential_adapter", PFEIFFER, 894_528),
        ("sequential_adapter", {"bottleneck": 64, "train_layernorm": True}, 2_379_264 + 38_400),
        ("ia3", {}, 55_296),
        ("bitfit", {}, 102_144),
        ("bitfit", {"terms": "subset"}, 46_080),
        ("threshold_mask", {}, 70_778_880),
        ("prompt_tuning", {"length": 100}, 76_800),
        ("prefix_tuning", {"length": 10, "reparameterise": False}, 184_320),
        ("prefix_tuning", {"length": 10, "bottleneck": 512}, 9_857_024),
        ("mam", {"length": 30, "bottleneck": 512, "reparameterise": False}, 10_005_504),
        ("lst", {"reduction": 8, "left_out": 4}, 1_819_305),  # side blocks beside nine of twelve
        ("lora_fa", {"rank": 8}, 147_456),
        ("lora_fa", {"rank": 8, "targets": low_rank.ALL}, 663_552),
        ("lorahub", {"inputs": 20}, 20),
        ("l_lora", {}, 294_912),  # what moves; the paper counts both matrices, as below
        ("l_lora", {"start": "drawn"}, 589_824),
        ("l_lora", {"inputs": 3, "then": "keep"}, 0),
        ("krona", {}, 38_400),
        ("krona", {"grid": 16}, 61_440),
        ("intrinsic_said", {"dimension": 20_000}, 20_000),
        ("dylora", {}, 294_912),
        ("delta_lora", {}, 294_912),
        ("lora_prune", {}, 1_327_104),
        ("kernel_wise", {}, 608_256),
        ("adalora", {"targets": ("query", "value")}, 442_656),
        ("adalora", {}, 1_991_520),
        ("increlora", {"step": 2}, 165_960 + 2 * 165_888),  # rank one, and the reserve's directions
        ("qlora", {"rank": 64}, 10_616_832),
        ("qa_lora", {"rank": 8, "targets": ("query", "value")}, 152_064),
        ("qa_lora", {"rank": 64}, 5_474_304),
        ("loftq", {}, 2_654_208),
        ("head_only", {}, 0),
        ("full", {}, 124_055_040),
    ],
)
def test_roberta_base(key: str, settings: dict[str, Any], wanted: int) -> None:
    assert counted(key, settings, "count") == wanted


def test_a_mask_is_stored_as_one_bit_a_weight() -> None:
    assert counted("threshold_mask", {}, "stored") * 4 == 70_778_880 // 8


def test_what_stays_has_the_rank_that_was_agreed() -> None:
    assert counted("adalora", {}, "stored") == 1_327_680
    assert counted("increlora", {"rank": 2}, "stored") == 331_920
    assert counted("increlora", {"rank": 8}, "stored") == 1_327_680


def counted(key: str, settings: dict[str, Any], formula: str) -> int:
    card = taxonomy.method(key).card
    config, problems = read_settings(card.config, settings)
    assert config is not None, problems
    return int(getattr(card, formula)(config, ROBERTA_BASE))


def test_llama_7b() -> None:
    card = taxonomy.method("lora").card
    shape = LLAMA_7B.for_task("language_modelling")
    assert card.count(card.config(), shape) == 4_194_304
    assert shape.total_parameters("language_modelling", 0) == 6_738_415_616
    card = taxonomy.method("qlora").card
    assert card.count(card.config(rank=64), shape) == 159_907_840
