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
SIX_LAYERS = {"layers": "2 4 6 8 10 12", "search": False, "serial": 48, "parallel": 48, "prefix": 12}
MIXED_LORA = {"helper": "lora", "size": 4, "experts": 8}


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
        ("residual_adapter", {}, 1_208_064),
        ("residual_adapter", {"bottleneck": 100}, 1_872_048),
        ("parallel_adapter", {}, 1_189_632),
        ("parallel_adapter", {"bottleneck": 16}, 304_320),
        ("parallel_adapter", {"bottleneck": 384}, 7_091_712),
        ("parallel_adapter", {"bottleneck": 512}, 9_452_544),
        ("prompt_tuning", {"length": 10}, 7_680),
        ("prefix_tuning", {"length": 30, "bottleneck": 512}, 9_872_384),
        ("prefix_tuning", {"length": 30, "reparameterise": False}, 552_960),
        ("p_tuning", {}, 8_278_272),
        ("p_tuning", {"network": "mlp", "before": 20, "between": 0, "after": 0}, 1_787_136),
        ("warp", {"length": 8}, 7_682 - (2 * 768 + 2)),  # the vectors of the classes are the new head
        ("lst", {"reduction": 8, "left_out": 0}, 2_376_300),
        ("pasta", {"marks": 4}, 36_864),
        ("attention_fusion", {}, 768),
        ("lora", {"rank": 8, "targets": low_rank.ALL}, 1_327_104),
        *[("dylora", {"rank": rank}, 36_864 * rank) for rank in range(1, 9)],
        ("kernel_wise", {"parts": "qvo"}, 12 * 50_688),
        ("laplace_lora", {"rank": 8}, 294_912),
        (
            "mam",
            {"length": 30, "prefix_bottleneck": 800, "bottleneck": 384, "reparameterise": True},
            22_493_984,
        ),
        ("autopeft", SIX_LAYERS, 1_005_120),
        ("adamix", {"size": 16, "experts": 4}, 747_264),
        ("adamix", {"size": 48, "experts": 4}, 2_223_360),
        ("adamix", MIXED_LORA, 663_552),
        ("sparse_adapter", {"size": 64, "kept": 1.0}, 2_379_264),
        ("sparse_adapter", {"size": 64, "kept": 0.6}, 1_435_545),
        ("sparse_adapter", {"size": 64, "kept": 0.2}, 491_827),
        (
            "autopeft",
            {"search": False, "layers": "1-6", "serial": 48, "parallel": 48, "prefix": 12},
            1_005_120,
        ),
        ("head_only", {}, 0),
        ("full", {}, 124_055_040),
    ],
)
def test_roberta_base(key: str, settings: dict[str, Any], wanted: int) -> None:
    assert counted(key, settings, "count") == wanted


@pytest.mark.parametrize(
    ("key", "settings", "wanted"),
    [
        ("prefix_tuning", {"length": 10}, 184_320),
        ("p_tuning", {}, 6_912),
        ("mam", {"length": 30, "bottleneck": 384, "reparameterise": True}, 7_644_672),
        ("lt_sft", {"words": True}, 2 * 1_240_550),  # a place and a difference for each
        ("lorahub", {"inputs": 20}, 294_912),
        ("adamix", {"size": 16, "experts": 4}, 304_320),
        ("adamix", {"size": 48, "experts": 4}, 894_528),
        ("adamix", MIXED_LORA, 147_456),
        ("adalora", {}, 1_327_680),
        ("increlora", {"rank": 2}, 331_920),
        ("increlora", {"rank": 8}, 1_327_680),
    ],
)
def test_what_stays_of_roberta_base(key: str, settings: dict[str, Any], wanted: int) -> None:
    assert counted(key, settings, "stored") == wanted


def test_experts_of_eight_tasks() -> None:
    """The authors' code has a task vector more than tasks: with one data set more the counts are theirs."""
    card, shape = taxonomy.method("moelora").card, ROBERTA_BASE.for_task("classification", 9)
    assert card.count(card.config(targets=("query", "value")), shape) == 615_936
    assert card.count(card.config(targets=low_rank.ALL), shape) == 2_732_544


def test_the_matrices_that_delta_lora_moves() -> None:
    card = taxonomy.method("delta_lora").card
    moved = [
        map_ for b in ROBERTA_BASE.blocks for n, map_ in b.linears() if n.endswith(card.config().targets)
    ]
    assert sum(map_.inputs * map_.outputs for map_ in moved) == 14_155_776


def test_the_model_itself() -> None:
    assert ROBERTA_BASE.base_parameters == 124_055_040
    assert ROBERTA_BASE.base_biases == 102_144
    maps = [map_ for block in ROBERTA_BASE.blocks for _, map_ in block.linears()]
    assert sum(map_.inputs * map_.outputs for map_ in maps) == 84_934_656
    assert ROBERTA_BASE.head_parameters("classification", 2) == 592_130


def test_a_mask_is_stored_as_one_bit_a_weight() -> None:
    assert counted("threshold_mask", {}, "stored") * 4 == 70_778_880 // 8


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
