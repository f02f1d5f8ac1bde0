"""The list of models to begin with holds together with what is known here."""

import re
from typing import Any

import pytest

from peft_engine.contract import library
from peft_engine.contract.hub_facts import repo_of
from peft_engine.contract.shapes import known_types, shape_of
from peft_engine.contract.starting_points import starting_points
from peft_engine.contract.tasks import TASK_LABELS, TASKS_OF_KIND


def bert(words: int, width: int = 768, layers: int = 12, **more: Any) -> dict[str, Any]:
    return {
        "vocab_size": words,
        "hidden_size": width,
        "num_hidden_layers": layers,
        "intermediate_size": 4 * width,
        **more,
    }


def roberta(words: int, width: int = 768, layers: int = 12) -> dict[str, Any]:
    return bert(words, width, layers, max_position_embeddings=514, type_vocab_size=1)


def llama(
    width: int, layers: int, inner: int, words: int, heads: int, kv: int, tied: bool, **more: int
) -> dict[str, Any]:
    return {
        "hidden_size": width,
        "num_hidden_layers": layers,
        "intermediate_size": inner,
        "vocab_size": words,
        "num_attention_heads": heads,
        "num_key_value_heads": kv,
        "tie_word_embeddings": tied,
        **more,
    }


def t5(width: int, inner: int, layers: int, heads: int, gated: bool = False) -> dict[str, Any]:
    way = {"feed_forward_proj": "gated-gelu"} if gated else {}
    return {"d_model": width, "d_ff": inner, "num_layers": layers, "num_heads": heads, **way}


def neox(width: int, layers: int, heads: int) -> dict[str, Any]:
    sizes = {"hidden_size": width, "num_hidden_layers": layers, "num_attention_heads": heads}
    return {**sizes, "intermediate_size": 4 * width, "vocab_size": 50304}


SMALL_BART = {"d_model": 768, "encoder_layers": 6, "decoder_layers": 6, "encoder_attention_heads": 12}
SMALL_BART |= {"encoder_ffn_dim": 3072, "decoder_ffn_dim": 3072}
LARGE_MODERN = {"hidden_size": 1024, "intermediate_size": 2624, "num_hidden_layers": 28}
SMALL_ALBERT = {"hidden_size": 768, "intermediate_size": 3072, "num_attention_heads": 12}

CONFIGS: dict[str, dict[str, Any]] = {
    "albert/albert-base-v2": SMALL_ALBERT,
    "sentence-transformers/all-MiniLM-L6-v2": bert(30522, 384, 6),
    "sentence-transformers/all-MiniLM-L12-v2": bert(30522, 384, 12),
    "google-t5/t5-small": t5(512, 2048, 6, 8),
    "distilbert/distilbert-base-uncased": {},
    "EleutherAI/pythia-70m": neox(512, 6, 8),
    "google/flan-t5-small": t5(512, 1024, 8, 6, True),
    "distilbert/distilgpt2": {"n_layer": 6},
    "distilbert/distilroberta-base": roberta(50265, 768, 6),
    "google-bert/bert-base-chinese": bert(21128),
    "google-bert/bert-base-cased": bert(28996),
    "google-bert/bert-base-german-cased": bert(30000),
    "google-bert/bert-base-uncased": {},
    "openai-community/gpt2": {},
    "FacebookAI/roberta-base": roberta(50265),
    "HuggingFaceTB/SmolLM2-135M": llama(576, 30, 1536, 49152, 9, 3, True),
    "HuggingFaceTB/SmolLM2-135M-Instruct": llama(576, 30, 1536, 49152, 9, 3, True),
    "facebook/bart-base": SMALL_BART,
    "answerdotai/ModernBERT-base": {},
    "EleutherAI/pythia-160m": neox(768, 12, 12),
    "google-bert/bert-base-multilingual-cased": bert(119547),
    "google-t5/t5-base": t5(768, 3072, 12, 12),
    "google/flan-t5-base": t5(768, 2048, 12, 12, True),
    "google/gemma-3-270m": llama(640, 18, 2048, 262144, 4, 1, True, head_dim=256),
    "FacebookAI/xlm-roberta-base": roberta(250002),
    "google-bert/bert-large-uncased": bert(30522, 1024, 24),
    "FacebookAI/roberta-large": roberta(50265, 1024, 24),
    "openai-community/gpt2-medium": {"n_embd": 1024, "n_layer": 24, "n_head": 16},
    "HuggingFaceTB/SmolLM2-360M-Instruct": llama(960, 32, 2560, 49152, 15, 5, True),
    "answerdotai/ModernBERT-large": {**LARGE_MODERN, "num_attention_heads": 16},
    "EleutherAI/pythia-410m": neox(1024, 24, 16),
    "facebook/bart-large": {},
    "Qwen/Qwen2.5-0.5B": llama(896, 24, 4864, 151936, 14, 2, True),
    "Qwen/Qwen2.5-0.5B-Instruct": llama(896, 24, 4864, 151936, 14, 2, True),
    "bigscience/bloom-560m": {"hidden_size": 1024, "n_layer": 24, "n_head": 16, "vocab_size": 250880},
    "FacebookAI/xlm-roberta-large": roberta(250002, 1024, 24),
    "Qwen/Qwen3-0.6B": llama(1024, 28, 3072, 151936, 16, 8, True, head_dim=128),
    "google/flan-t5-large": t5(1024, 2816, 24, 16, True),
    "EleutherAI/pythia-1b": neox(2048, 16, 8),
    "TinyLlama/TinyLlama-1.1B-Chat-v1.0": llama(2048, 22, 5632, 32000, 32, 4, False),
    "meta-llama/Llama-3.2-1B": llama(2048, 16, 8192, 128256, 32, 8, True, head_dim=64),
    "allenai/OLMo-2-0425-1B": llama(2048, 16, 8192, 100352, 16, 16, False),
    "Qwen/Qwen2.5-1.5B-Instruct": llama(1536, 28, 8960, 151936, 12, 2, True),
    "HuggingFaceTB/SmolLM2-1.7B-Instruct": llama(2048, 24, 8192, 49152, 32, 32, True),
    "google/gemma-2-2b": llama(2304, 26, 9216, 256000, 8, 4, True, head_dim=256),
    "microsoft/phi-2": {
        "hidden_size": 2560,
        "intermediate_size": 10240,
        "num_hidden_layers": 32,
        "num_attention_heads": 32,
        "vocab_size": 51200,
    },
    "google/flan-t5-xl": t5(2048, 5120, 24, 32, True),
    "HuggingFaceTB/SmolLM3-3B": llama(2048, 36, 11008, 128256, 16, 4, True),
    "microsoft/Phi-3-mini-4k-instruct": llama(3072, 32, 8192, 32064, 32, 32, False),
    "Qwen/Qwen3-4B": llama(2560, 36, 9728, 151936, 32, 8, True, head_dim=128),
    "Qwen/Qwen2.5-7B-Instruct": llama(3584, 28, 18944, 152064, 28, 4, False),
    "meta-llama/Llama-3.1-8B": llama(4096, 32, 14336, 128256, 32, 8, False),
    "Qwen/Qwen3-8B": llama(4096, 36, 12288, 151936, 32, 8, False, head_dim=128),
}
"""What their owners publish of their sizes; what is left out is as transformers has it."""


def test_there_are_many_of_all_sizes_and_for_every_task() -> None:
    points = starting_points()
    assert len([point for point in points if not point.built_in]) >= 45
    assert points[0].parameters < 5_000_000
    assert points[-1].parameters > 8_000_000_000
    assert [point.parameters for point in points] == sorted(point.parameters for point in points)
    assert len({point.repo.lower() for point in points}) == len(points)
    for task in TASK_LABELS:
        assert len(starting_points(task)) >= 5, task


def test_each_is_named_as_the_hub_wants_it_and_known_by_its_architecture() -> None:
    assert len(starting_points()) >= 5
    for point in starting_points():
        assert repo_of(point.repo) == point.repo
        assert point.model_type in known_types()
        assert point.licence
        assert point.tasks
        assert re.fullmatch(r"[A-Z].*\.", point.sentence)


def test_built_in_ones_are_as_the_library_has_them() -> None:
    points = {point.repo: point for point in starting_points() if point.built_in}
    entries = {entry.key: entry for entry in library.models() if entry.built_in}
    assert set(points) == set(entries)
    for key, point in points.items():
        entry = entries[key]
        assert point.parameters == entry.parameters
        assert point.model_type == entry.shape.model_type
        assert set(point.tasks) <= set(TASKS_OF_KIND[entry.shape.kind])


@pytest.mark.parametrize("repo", CONFIGS)
def test_parameters_are_those_of_their_sizes(repo: str) -> None:
    """Encoders come with the head that fills gaps, but for those that compare sentences; newer T5 with a
    matrix of their own for what they write, which transformers ties all the same."""
    (point,) = (point for point in starting_points() if point.repo == repo)
    shape = shape_of({"model_type": point.model_type, **CONFIGS[repo]})
    counted = shape.base_parameters
    if shape.kind == "decoder" or "masked_language_modelling" in point.tasks:
        counted += shape.language_head_parameters
    if "flan" in repo:
        counted += shape.vocabulary * shape.width
    if point.model_type == "roberta" and "distil" in repo:
        counted += shape.width * (shape.width + 1)  # a pooler that nothing reads
    assert counted == pytest.approx(point.parameters, rel=0.0015)
    assert set(point.tasks) <= set(TASKS_OF_KIND[shape.kind])


def test_the_sizes_of_all_are_checked() -> None:
    assert set(CONFIGS) == {point.repo for point in starting_points() if not point.built_in}


def test_a_task_and_a_range_of_sizes_narrow_the_list() -> None:
    found = starting_points("text_to_text", 50_000_000, 150_000_000)
    assert [point.name for point in found] == ["t5-small", "flan-t5-small", "bart-base"]
