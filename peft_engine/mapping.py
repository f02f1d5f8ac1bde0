"""Counting in the model itself: every parameter with its place, with a method attached."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import torch
from torch import nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
)

from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.anatomy.sites import BlockSites
from peft_engine.contract.parameter_map import SITES, Parameter, ParameterMap, Place, Whose
from peft_engine.contract.plan import Plan
from peft_engine.contract.tasks import HAS_LABELS
from peft_engine.mechanisms.additive import CONTAINER
from peft_engine.mechanisms.tuner import Tuner
from peft_engine.training.setup import attach, load_model, task_of

IN_BLOCK = re.compile(r"(?:^|\.)(encoder|decoder)-(\d+)(?:-([a-z_]+-[a-z_]+))?(?:-|\.|$)")
"""How the parts of a method name the block that they belong to: "encoder-3-attention-query"."""
OUTSIDE = {"prompt": "embedding", "fusion": "output", "reader": "output"}
"""The places of parts that belong to no block, by how their names begin."""


def map_of(plan: Plan) -> ParameterMap:
    """The map of a plan. The model is built without its weights where the method does not read them.

    Raises:
        EngineError: the weights are needed, and cannot be loaded.
    """
    if not plan.card.memory(plan.config, plan.model.shape).packed_numbers:
        try:
            return _mapped(plan, *_shell(plan))
        except RuntimeError:  # torch's answer to whoever asks a tensor without numbers for one
            pass
    return _mapped(plan, *load_model(plan, task_of(plan)))


def _shell(plan: Plan) -> tuple[nn.Module, Anatomy]:
    """The model of a plan with all its parts, and not a number in them."""
    folder: Path = plan.model.folder
    config: Any = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    sort: Any = AutoModelForCausalLM
    if plan.spec.task in HAS_LABELS:
        sort, config.num_labels = AutoModelForSequenceClassification, plan.labels
    elif plan.model.shape.kind == "encoder_decoder":
        sort = AutoModelForSeq2SeqLM
    with torch.device("meta"):  # sizes and kinds of the parts alone; nothing is allocated
        model = sort.from_config(config)
    model.name_or_path = str(folder)
    anatomy = Anatomy(model, task=plan.spec.task, tokenizer=task_of(plan).tokenizer)
    anatomy.serve([Served(found.id, found.entry.labels) for found in plan.sets])
    anatomy.freeze()
    return cast(nn.Module, model), anatomy


def _mapped(plan: Plan, model: nn.Module, anatomy: Anatomy) -> ParameterMap:
    ground = Ground(anatomy)
    tuner = attach(plan, anatomy)
    stacks = dict.fromkeys(block.stack for block in anatomy.blocks)
    return ground.map_with(
        tuner,
        ParameterMap(
            model=plan.model.title,
            method=plan.card.key,
            label=plan.card.label,
            family=plan.card.family,
            stacks=tuple((name, sum(b.stack == name for b in anatomy.blocks)) for name in stacks),
            parameters=(),
        ),
    )


class Ground:
    """The places of a model's own modules and parameters, looked up before a method is attached.

    Attributes:
        anatomy: the model, with its heads and frozen.
    """

    def __init__(self, anatomy: Anatomy) -> None:
        self.anatomy = anatomy
        self._own = {id(parameter) for parameter in anatomy.model.parameters()}
        sites = {id(module): place for module, place in _sites(anatomy)}
        shared = _shared(anatomy)
        paths = list(anatomy.model.named_modules())
        self._places = {path: sites[id(module)] for path, module in paths if id(module) in sites}
        self._shared = {path: shared[id(module)] for path, module in paths if id(module) in shared}

    def map_with(self, tuner: Tuner, empty: ParameterMap) -> ParameterMap:
        """The map with this tuner attached to the model; `empty` has everything but the parameters."""
        head = {id(parameter) for parameter in self.anatomy.head_parameters()}
        parameters: list[Parameter] = []
        for name, value in self.anatomy.model.named_parameters():
            added = id(value) not in self._own
            whose: Whose = "head" if id(value) in head else "method" if added else "model"
            for place, count in self._places_of(name, value, whose):
                told = Parameter(place, name, tuple(value.shape), count, value.requires_grad, whose)
                parameters.append(told)
        trained = sum(one.count for one in parameters if one.learns and one.whose != "head")
        over = trained - tuner.learning_count()
        return ParameterMap(
            **{name: getattr(empty, name) for name in ("model", "method", "label", "family", "stacks")},
            parameters=tuple(parameters),
            held=max(0, over),
            beside=max(0, -over),
        )

    def _places_of(self, name: str, value: nn.Parameter, whose: Whose) -> list[tuple[Place, int]]:
        """The places that hold a parameter, and how many of its numbers each."""
        if whose == "head":
            return [(Place("", -1, "task_head"), value.numel())]
        if name.startswith(f"{CONTAINER}."):
            return [(_place_of_part(name.removeprefix(f"{CONTAINER}.")), value.numel())]
        path = name
        while path:
            path = path.rpartition(".")[0]
            fused = self._shared.get(path)
            if fused is not None:
                whole = sum(rows for _, rows in fused)
                if value.numel() % whole == 0:
                    return [(place, value.numel() // whole * rows) for place, rows in fused]
            if path in self._places:
                return [(self._places[path], value.numel())]
        return [(Place("", -1, "output"), value.numel())]


def _sites(anatomy: Anatomy) -> Iterator[tuple[nn.Module, Place]]:
    """The model's modules with their places; whatever lies within one of them is at its place."""
    for stack in dict.fromkeys(block.stack for block in anatomy.blocks):
        yield anatomy.stack_module(stack), Place("", -1, "embedding")
        yield anatomy.embedding(stack), Place("", -1, "embedding")
    yield anatomy.base, Place("", -1, "embedding")
    pooler = anatomy.pooler()
    if pooler is not None:
        yield pooler, Place("", -1, "output")
    for norm in anatomy.outer_norms():
        yield norm, Place("", -1, "outer_norm" if anatomy.shape.pre_norm else "embedding_norm")
    for block in anatomy.blocks:
        yield from _in_block(block)


def _in_block(block: BlockSites) -> Iterator[tuple[nn.Module, Place]]:
    yield block.module, Place(block.stack, block.index, "block")
    for module in block.module.modules():
        if type(module).__name__.lower().endswith("norm"):
            yield module, Place(block.stack, block.index, "norm")
    for norm in block.norms:
        yield norm, Place(block.stack, block.index, "norm")
    for site in block.linears():
        yield site.module, Place(block.stack, block.index, site.name)


def _shared(anatomy: Anatomy) -> dict[int, list[tuple[Place, int]]]:
    """By the id of a module that holds several named maps: their places, and the rows of each."""
    found: dict[int, list[tuple[Place, int]]] = {}
    for block in anatomy.blocks:
        for site in block.linears():
            if site.rows is not None:
                place = Place(block.stack, block.index, site.name)
                found.setdefault(id(site.module), []).append((place, site.outputs))
    return found


def _place_of_part(name: str) -> Place:
    """The place of a parameter that a method adds, by its name."""
    found = IN_BLOCK.search(name)
    if found is not None:
        site = (found[3] or "").replace("-", ".")
        return Place(found[1], int(found[2]), site if site in SITES else "block")
    return Place("", -1, OUTSIDE.get(name.partition(".")[0], "shared"))
