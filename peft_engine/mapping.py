"""Counting in the model itself: every parameter with its place, with a method attached."""

from pathlib import Path
from typing import Any, cast

import torch
from torch import nn
from transformers import AutoConfig

from peft_engine.anatomy.model import Anatomy, Served
from peft_engine.contract.parameter_map import ParameterMap
from peft_engine.contract.plan import Plan
from peft_engine.tasks.reading import Reading
from peft_engine.training.places import Ground, stacks_of
from peft_engine.training.setup import asked_as, attach, load_model, task_of


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
    task = task_of(plan)
    sort = task.sort
    if isinstance(task, Reading):
        config.num_labels = len(task.names)
    with torch.device("meta"):  # sizes and kinds of the parts alone; nothing is allocated
        model = sort.from_config(config)
    model.name_or_path = str(folder)
    anatomy = Anatomy(model, task=asked_as(plan, task), tokenizer=task.tokenizer)
    anatomy.serve(
        [
            Served(found.id, found.entry.labels, outputs)
            for found, outputs in zip(plan.sets, plan.heads, strict=True)
        ]
    )
    anatomy.freeze()
    return cast(nn.Module, model), anatomy


def _mapped(plan: Plan, model: nn.Module, anatomy: Anatomy) -> ParameterMap:
    ground = Ground(anatomy)
    tuner = attach(plan, anatomy)
    return ground.map_with(
        tuner,
        ParameterMap(
            model=plan.model.title,
            method=plan.card.key,
            label=plan.card.label,
            family=plan.card.family,
            stacks=stacks_of(anatomy),
            parameters=(),
        ),
    )
