"""Every architecture's parts are found, and agree with what is read from its configuration alone."""

from typing import Any, cast

import pytest
import torch
from torch import nn
from transformers import (
    AutoModelForMaskedLM,
    AutoModelForQuestionAnswering,
    AutoModelForTokenClassification,
)

from peft_engine.anatomy.model import Anatomy
from peft_engine.contract.problems import EngineError
from peft_engine.contract.tasks import NEW_HEAD, TASKS
from tests.methods import tiny

each = pytest.mark.parametrize("architecture", tiny.ALL)


def _anatomy(architecture: str, task: str = "") -> Anatomy:
    task = task or tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    return Anatomy(tiny.load(architecture, task), task=task)


def _heads() -> list[tuple[str, bool]]:
    """Every architecture with the heads that transformers has for it: classes (True), words (False)."""
    found = []
    for architecture in tiny.ALL:
        shape = tiny.shape(architecture)
        found += [(architecture, True)] if shape.sorts else []
        found += [(architecture, False)] if shape.kind != "encoder" else []
    return found


@pytest.mark.parametrize(("architecture", "classes"), _heads())
def test_the_sizes_are_those_of_the_real_model(architecture: str, classes: bool) -> None:
    shape = tiny.shape(architecture)
    task = "classification" if classes else tiny.TASK_OF_KIND[shape.kind]
    anatomy = _anatomy(architecture, task)
    assert anatomy.shape == shape
    told = shape.total_parameters(task, tiny.LABELS)
    assert told == sum(p.numel() for p in anatomy.model.parameters())
    assert shape.head_parameters(task, tiny.LABELS) == sum(p.numel() for p in anatomy.head_parameters())
    biases = [p for name, p in anatomy.base.named_parameters() if name.endswith("bias")]
    assert shape.base_biases == sum(p.numel() for p in biases)


@each
def test_the_maps_are_those_of_the_shape(architecture: str) -> None:
    anatomy = _anatomy(architecture)
    for block, told in zip(anatomy.blocks, anatomy.shape.blocks, strict=True):
        found = [(s.name, s.inputs, s.outputs, s.bias is not None) for s in block.linears()]
        assert found == [(name, m.inputs, m.outputs, m.bias) for name, m in told.linears()]
        assert [
            (n.get_parameter("weight").numel(), getattr(n, "bias", None) is not None) for n in block.norms
        ] == [(norm.width, norm.bias) for norm in told.norms]
        assert (block.norm_after_feed_forward is None) == anatomy.shape.pre_norm


@each
def test_the_norms_outside_the_blocks_are_all_there(architecture: str) -> None:
    anatomy = _anatomy(architecture)
    found = anatomy.outer_norms()
    told = [(norm.width, norm.bias) for norm in anatomy.shape.outer_norms]
    assert [(n.get_parameter("weight").numel(), getattr(n, "bias", None) is not None) for n in found] == told
    inside = {id(module) for block in anatomy.blocks for module in block.module.modules()}
    others = [m for m in anatomy.base.modules() if "Norm" in type(m).__name__ and id(m) not in inside]
    others = [norm for norm in others if any(True for _ in norm.parameters())]  # OLMo's learn nothing
    assert {id(m) for m in others} == {id(m) for m in found}


@each
def test_a_map_computes_what_its_name_says(architecture: str) -> None:
    """The named part of a module's output is x W^T + b of the named weight, fused or not."""
    anatomy = _anatomy(architecture)
    for block in anatomy.blocks:
        for site in block.linears():
            x = torch.randn(2, 3, site.inputs)
            with torch.no_grad():
                whole = cast(nn.Module, site.module)(x)
                bias = whole.new_zeros(whole.shape[-1]) if site.bias is None else site.bias
                wanted = x @ site.weight().T + site.select(bias)
            torch.testing.assert_close(site.select(whole), wanted, atol=1e-5, rtol=1e-5)


@each
def test_query_key_and_value_are_told_apart(architecture: str) -> None:
    """With all keys zero the queries no longer matter and the values still do: the three are told apart."""
    if architecture in ("phi", "deberta-v2_conv"):
        pytest.skip("their keys pass a norm with an offset, or have others for distances beside them")
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    given = tiny.batch(task)
    answers = {}
    for name in ("query", "key", "value", ""):
        anatomy = _anatomy(architecture)
        for block in anatomy.blocks:
            for _, attention in block.attentions():
                for part in ("key", name) if name else ("key",):
                    site = getattr(attention, part)
                    site.scale_rows(torch.zeros(site.outputs))
        answers[name] = tiny.logits(anatomy.model, given)
    torch.testing.assert_close(answers["query"], answers[""], atol=1e-5, rtol=1e-5)
    assert torch.equal(answers["key"], answers[""])
    assert not torch.allclose(answers["value"], answers[""], atol=1e-3)


@each
def test_what_is_added_to_a_named_weight_changes_it_alone(architecture: str) -> None:
    anatomy = _anatomy(architecture)
    sites = list(anatomy.blocks[-1].linears())
    for site in sites:
        before = {other.name: other.weight().clone() for other in sites}
        delta = torch.randn(site.outputs, site.inputs)
        site.add_to_weight(delta)
        for other in sites:
            wanted = before[other.name] + delta if other is site else before[other.name]
            torch.testing.assert_close(other.weight(), wanted)


@each
def test_the_embedding_reads_words_and_blocks_run_in_order(architecture: str) -> None:
    task = tiny.TASK_OF_KIND[tiny.shape(architecture).kind]
    anatomy = _anatomy(architecture)
    order: list[str] = []
    for block in anatomy.blocks:
        place = block.place
        block.module.register_forward_hook(lambda _, __, ___, place=place: order.append(place))
    seen: list[Any] = []
    anatomy.embedding().register_forward_pre_hook(lambda _, arguments: seen.append(arguments[0]))
    given = tiny.batch(task)
    tiny.logits(anatomy.model, given)
    assert torch.equal(seen[0], given["input_ids"])
    # ALBERT goes through each of its blocks several times.
    assert order == [block.place for block in anatomy.blocks for _ in range(anatomy.shape.rounds)]
    assert len(order) == anatomy.shape.depth


@each
def test_frozen_only_a_new_head_learns(architecture: str) -> None:
    shape = tiny.shape(architecture)
    for task in {tiny.TASK_OF_KIND[shape.kind], *(("classification",) if shape.sorts else ())}:
        anatomy = _anatomy(architecture, task)
        anatomy.freeze()
        learning = {id(p) for p in anatomy.model.parameters() if p.requires_grad}
        assert learning == {id(p) for p in anatomy.head_parameters()}
        assert bool(learning) == (task == "classification")


ENCODERS = [name for name in tiny.ALL if tiny.shape(name).kind == "encoder"]
FURTHER = {
    "token_classification": AutoModelForTokenClassification,
    "question_answering": AutoModelForQuestionAnswering,
    "masked_language_modelling": AutoModelForMaskedLM,
}


@pytest.mark.parametrize("task", FURTHER)
@pytest.mark.parametrize("architecture", ENCODERS)
def test_heads_that_read_tokens_are_found_and_counted(architecture: str, task: str) -> None:
    config = tiny.configuration(architecture)
    config.num_labels = TASKS[task].outputs(tiny.LABELS) or tiny.LABELS
    model: Any = FURTHER[task].from_config(config)
    anatomy, shape = Anatomy(model, task=task), tiny.shape(architecture).for_task(task)
    assert shape.total_parameters(task, tiny.LABELS) == sum(p.numel() for p in model.parameters())
    head = sum(p.numel() for p in anatomy.head_parameters())
    assert head == shape.head_parameters(task, tiny.LABELS)
    assert (head > 0) == (task in NEW_HEAD)
    biases = [p for name, p in anatomy.base.named_parameters() if name.endswith("bias")]
    assert shape.base_biases == sum(p.numel() for p in biases)


def test_bert_and_albert_have_a_pooler() -> None:
    found = {name for name in tiny.ALL if _anatomy(name).pooler() is not None}
    assert found == {"bert", "albert", "albert_groups"}


def test_a_model_that_is_not_built_as_its_configuration_says_is_refused() -> None:
    model: Any = tiny.load("llama", "language_modelling")
    model.config.intermediate_size = 48
    with pytest.raises(EngineError, match="as its configuration says"):
        Anatomy(model, task="language_modelling")
