"""The list of models to begin with holds together with what is known here."""

import re

import pytest

from peft_engine.contract import library
from peft_engine.contract.hub_facts import repo_of
from peft_engine.contract.shapes import known_types, shape_of
from peft_engine.contract.starting_points import starting_points
from peft_engine.contract.tasks import TASK_LABELS, TASKS_OF_KIND

CONFIGS = {
    "sentence-transformers/all-MiniLM-L6-v2": {
        "hidden_size": 384,
        "num_hidden_layers": 6,
        "intermediate_size": 1536,
    },
    "google-bert/bert-base-uncased": {},
    "openai-community/gpt2": {},
    "HuggingFaceTB/SmolLM2-135M": {
        "hidden_size": 576,
        "num_hidden_layers": 30,
        "intermediate_size": 1536,
        "vocab_size": 49152,
        "num_attention_heads": 9,
        "num_key_value_heads": 3,
        "tie_word_embeddings": True,
    },
    "Qwen/Qwen2.5-7B-Instruct": {
        "hidden_size": 3584,
        "num_hidden_layers": 28,
        "intermediate_size": 18944,
        "vocab_size": 152064,
        "num_attention_heads": 28,
        "num_key_value_heads": 4,
        "tie_word_embeddings": False,
    },
    "meta-llama/Llama-3.1-8B": {
        "hidden_size": 4096,
        "num_hidden_layers": 32,
        "intermediate_size": 14336,
        "vocab_size": 128256,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "tie_word_embeddings": False,
    },
    "google-t5/t5-small": {},
    "facebook/bart-large": {},
}


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
    (point,) = (point for point in starting_points() if point.repo == repo)
    shape = shape_of({"model_type": point.model_type, **CONFIGS[repo]})
    counted = shape.base_parameters + (shape.language_head_parameters if shape.kind == "decoder" else 0)
    assert counted == pytest.approx(point.parameters, rel=0.01)
    assert set(point.tasks) <= set(TASKS_OF_KIND[shape.kind])


def test_a_task_and_a_range_of_sizes_narrow_the_list() -> None:
    found = starting_points("text_to_text", 50_000_000, 150_000_000)
    assert [point.name for point in found] == ["t5-small", "flan-t5-small", "bart-base"]
