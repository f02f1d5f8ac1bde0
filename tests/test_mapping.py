"""The parameter map: counted in models of two layers, it says what the formulas of the cards say."""

import json
from collections import Counter
from types import SimpleNamespace
from typing import Any, cast

import pytest
import torch

from peft_engine import cli
from peft_engine.anatomy.model import Anatomy
from peft_engine.contract import taxonomy
from peft_engine.contract.parameter_map import ParameterMap, Place, differing, from_json, rows_of
from peft_engine.contract.plan import count
from peft_engine.contract.settings import read_settings
from peft_engine.training.places import Ground
from peft_engine.tuners import make_tuner
from scripts.tiny_experiment import make_data, make_model
from tests.methods import tiny

ARCHITECTURES = ("bert", "gpt2", "t5_gated")
METHODS = (
    *("full", "head_only", "none", "bitfit", "lt_sft", "threshold_mask"),
    *("lora", "lora_fa", "dylora", "increlora", "krona", "intrinsic_said", "lorahub", "moelora"),
    *("ia3", "prefix_tuning", "prompt_tuning", "sequential_adapter", "parallel_adapter", "adamix", "pasta"),
    *("mam", "autopeft", "sparse_adapter"),
)


def mapped(key: str, architecture: str, *, meta: bool = True, **settings: Any) -> ParameterMap:
    """The map of a tiny model; without its weights unless they are wanted."""
    card, task = taxonomy.method(key).card, tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    config, problems = read_settings(card.config, settings)
    assert config is not None, problems
    config = tiny.least(key, config)
    if meta:
        with torch.device("meta"):
            model = tiny.CLASSES[task].from_config(tiny.configuration(architecture))
    else:
        model = tiny.load(architecture, task)
    anatomy = Anatomy(model, task=task, tokenizer=tiny.Tokenizer())
    anatomy.freeze()
    ground = Ground(anatomy)
    tuner = make_tuner(key, config)
    tuner.ingredients = tiny.ingredients(key, config, architecture, task)
    tuner.attach(anatomy, generator=torch.Generator().manual_seed(1))
    stacks = Counter(block.stack for block in anatomy.blocks)
    return ground.map_with(
        tuner, ParameterMap("tiny", key, card.label, card.family, tuple(stacks.items()), ())
    )


def fits(key: str, architecture: str) -> bool:
    card, shape = taxonomy.method(key).card, tiny.shape(architecture)
    task = tiny.TASK_OF_KIND[shape.kind]
    return (
        task in card.tasks
        and shape.kind in card.kinds
        and (not card.architectures or shape.model_type in card.architectures)
        and card.refuses(tiny.least(key, card.config()), shape.for_task(task), task) is None
    )


def at(found: ParameterMap, block: int, site: str, stack: str = "encoder") -> Any:
    return found.cell(Place(stack, block, site))


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("key", METHODS)
def test_its_sums_are_those_of_the_plan(key: str, architecture: str) -> None:
    if not fits(key, architecture):
        pytest.skip("the method is not for this model")
    found, card, shape = mapped(key, architecture), taxonomy.method(key).card, tiny.shape(architecture)
    told = count(
        card,
        tiny.least(key, card.config()),
        cast(Any, SimpleNamespace(shape=shape)),
        tiny.TASK_OF_KIND[shape.kind],
        tiny.LABELS,
    )
    assert found.method_count == told.method_parameters
    assert found.head_count == told.head_parameters
    assert found.total == told.total_parameters
    assert sum(cell.count for cell in found.cells.values()) == found.total
    assert from_json(json.loads(json.dumps(found.as_json()))) == found
    shown = [place for row in rows_of([found]) for place in row]
    assert len(shown) == len(set(shown))
    assert set(found.cells) <= set(shown)


@pytest.mark.parametrize("key", ["qlora", "qa_lora", "lst"])
def test_methods_that_read_the_weights_are_counted_with_them(key: str) -> None:
    found, card = mapped(key, "bert", meta=False), taxonomy.method(key).card
    model = cast(Any, SimpleNamespace(shape=tiny.shape("bert")))
    told = count(card, card.config(), model, "classification", tiny.LABELS)
    assert (found.method_count, found.total) == (told.method_parameters, told.total_parameters)


def test_lora_sits_beside_query_and_value_of_every_block() -> None:
    found = mapped("lora", "bert", rank=4)
    new = {place for place, cell in found.cells.items() if cell.new}
    assert new == {Place("encoder", b, f"attention.{s}") for b in (0, 1) for s in ("query", "value")}
    query = at(found, 0, "attention.query")
    assert (query.count, query.learning, query.new) == (32 * 33 + 2 * 4 * 32, 256, 256)
    assert [one.shape for one in query.parameters if one.whose == "method"] == [(4, 32), (32, 4)]
    assert at(found, 0, "attention.key").learning == 0
    assert found.cell(Place("", -1, "task_head")).learning == found.head_count == 3 * 32 + 3


def test_a_fused_map_is_parted_among_its_names() -> None:
    found = mapped("full", "gpt2")
    parts = [at(found, 1, f"attention.{name}", "decoder") for name in ("query", "key", "value")]
    assert [part.count for part in parts] == [32 * 33] * 3
    assert {one.shape for part in parts for one in part.parameters} == {(32, 96), (96,)}


def test_the_models_own_numbers_that_learn_are_told_from_new_ones() -> None:
    found = mapped("bitfit", "bert")
    query = at(found, 1, "attention.query")
    assert (query.learning, query.new) == (32, 0)
    frozen = at(mapped("lora_fa", "bert"), 1, "attention.query")
    assert 0 < frozen.learning < frozen.new


def test_prompts_stand_at_the_embedding_and_prefixes_with_all_blocks() -> None:
    prompt, prefix = mapped("prompt_tuning", "gpt2"), mapped("prefix_tuning", "gpt2")
    assert {place.site for place, cell in prompt.cells.items() if cell.new} == {"embedding"}
    assert {place.site for place, cell in prefix.cells.items() if cell.new} == {"shared"}


def test_where_two_methods_differ() -> None:
    one, other = mapped("lora", "bert"), mapped("ia3", "bert")
    sites = {place.site for place in differing(one, other)}
    assert sites == {"attention.query", "attention.key", "attention.value", "feed_forward.down"}
    assert differing(one, one) == frozenset()
    assert len(differing(one, mapped("lora", "bert", rank=4))) == 4


def test_the_rows_go_from_the_head_down_to_the_embedding() -> None:
    rows = rows_of([mapped("lora", "t5_gated"), mapped("prefix_tuning", "t5_gated")])
    assert [row[0][:2] for row in rows] == [
        ("", -1),
        *(("decoder", 1), ("decoder", 0), ("encoder", 1), ("encoder", 0)),
        *(("", -1), ("", -1)),
    ]
    assert rows[-1][0].site == "embedding"
    assert len({len(row) for row in rows[1:5]}) == 1


def test_the_command(tmp_path, capsys):  # type: ignore[no-untyped-def] # fixtures
    asked = ("--model", str(make_model(tmp_path / "model")), "--method", "lora", "--set", "rank=2")
    data = ("--data", str(make_data(tmp_path / "mine.jsonl", 60)))

    def said(*arguments: str) -> Any:
        assert cli.main([*arguments, "--store", str(tmp_path / "store")]) == 0
        return capsys.readouterr().out

    told, planned = (
        json.loads(said("map", *asked, *data, "--json")),
        json.loads(said("plan", *asked, *data, "--json")),
    )
    for name in ("method_parameters", "head_parameters", "total_parameters"):
        assert told[name] == planned[name] > 0
    found = from_json(told)
    assert (found.label, found.family) == ("LoRA", "reparameterized")
    assert f"{found.method_count:,} numbers of the method learn" in said("map", *asked)
    assert cli.main(["map", "--method", "lora", "--json"]) == 2
    assert "model" in {problem["field"] for problem in json.loads(capsys.readouterr().out)["problems"]}
