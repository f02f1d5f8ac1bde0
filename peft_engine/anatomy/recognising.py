"""An architecture that no table describes, recognised by its shape.

A small random copy is built from the configuration, by transformers' own code and never by any that comes
with a model. The list of like blocks is looked for in it, then the maps of a block by their names and sizes;
a run with hooks shows that each is used, and what each does. Only what is certain then is offered: methods
that work on maps, biases, weights and the head. How positions are counted, and what may be handed to the
attention, cannot be seen from outside.
"""

import logging
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import nn
from transformers import (
    MODEL_FOR_CAUSAL_LM_MAPPING,
    MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING,
    AutoModelForCausalLM,
    AutoModelForSequenceClassification,
)

from peft_engine.anatomy.blocks import Found, find_blocks
from peft_engine.anatomy.measuring import shape_from
from peft_engine.anatomy.model import Anatomy
from peft_engine.anatomy.names import ArchitectureNames
from peft_engine.anatomy.shrinking import shrunk
from peft_engine.anatomy.strange import strange
from peft_engine.contract.problems import EngineError
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_

LOG = logging.getLogger(__name__)
TEXTS, TOKENS = 2, 6
MOST_LAYERS = 1_000


@dataclass(frozen=True)
class Recognised:
    """Where the parts of an architecture lie, and how large they are in the model that was asked about."""

    names: ArchitectureNames
    shape: ModelShape


def recognise(config: Any) -> Recognised:
    """Find the parts of the model that this configuration of transformers describes.

    Raises:
        EngineError: it is too strange; the sentence says what is missing.
    """
    try:
        return _recognise(config)
    except EngineError:
        raise
    except Exception as error:  # code that nobody here has seen fails in every conceivable way
        LOG.info("not recognised", exc_info=True)
        raise strange(
            config, N_("Models of type {type} are built in a way that is not understood.")
        ) from error


def _recognise(config: Any) -> Recognised:
    kind = type(config)
    if getattr(config, "is_encoder_decoder", False):
        raise strange(config, N_("Models of type {type} read with one stack and write with another."))
    if getattr(config, "text_config", None) is not None or getattr(config, "vision_config", None) is not None:
        raise strange(config, N_("Models of type {type} read more than texts."))
    if not 0 < int(config.num_hidden_layers) <= MOST_LAYERS:
        raise strange(config, N_("The number of blocks of this model of type {type} cannot be right."))
    if kind not in MODEL_FOR_CAUSAL_LM_MAPPING and kind not in MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING:
        raise strange(config, N_("Models of type {type} neither write texts nor sort them into classes."))
    with torch.random.fork_rng():
        torch.manual_seed(0)
        small, model = shrunk(config, _build)
        causal = _is_causal(model)
        if not causal and kind in MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING:
            model = cast(Any, AutoModelForSequenceClassification).from_config(small).eval()
            _enlarge(model)
        elif causal != (kind in MODEL_FOR_CAUSAL_LM_MAPPING):
            raise strange(config, N_("Models of type {type} neither write texts nor sort them into classes."))
        found = find_blocks(model, causal=causal, run=_run)
    names = ArchitectureNames(
        stacks=(found.stack,),
        heads=_heads(small),
        outer_norms=found.outer_norms,
        conv1d=found.conv1d,
        fixed_heads=True,
    )
    _verify(model, found, names, shape_from(small, found, causal=causal), causal=causal)
    return Recognised(names, shape_from(config, found, causal=causal))


def _build(config: Any) -> nn.Module:
    """The small model with the head with which it writes, else with the one that sorts."""
    writes = type(config) in MODEL_FOR_CAUSAL_LM_MAPPING
    sort: Any = AutoModelForCausalLM if writes else AutoModelForSequenceClassification
    model: nn.Module = sort.from_config(config).eval()
    _enlarge(model)
    _run(model)
    return model


@torch.no_grad()
def _enlarge(model: nn.Module) -> None:
    """Numbers so large that every part shows in the answer."""
    for parameter in model.parameters():
        if parameter.ndim > 1:
            parameter.normal_(0, 0.2)


@torch.no_grad()
def _run(model: nn.Module, last: int = 5) -> torch.Tensor:
    """The last hidden states [texts, tokens, width] of two texts of six tokens; the last token is given."""
    ids = torch.arange(3, 3 + TEXTS * TOKENS).view(TEXTS, TOKENS) % 8 + 3
    ids[:, -1] = last
    told = cast(Any, model).base_model(input_ids=ids, attention_mask=torch.ones_like(ids))
    made: torch.Tensor = told[0]
    return made


def _is_causal(model: nn.Module) -> bool:
    """Whether what comes later leaves the first state as it is."""
    return torch.equal(_run(model, 5)[:, 0], _run(model, 7)[:, 0])


def _heads(config: Any) -> tuple[str, ...]:
    """The parts of a sequence classifier beside its base; none where there is no such class."""
    if type(config) not in MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING:
        return ()
    with torch.device("meta"):
        model: Any = cast(Any, AutoModelForSequenceClassification).from_config(config)
    base = model.base_model
    parts = ((name, part) for name, part in model.named_children() if part is not base)
    return tuple(name for name, part in parts if any(True for _ in part.parameters()))


def _verify(
    model: nn.Module, found: Found, names: ArchitectureNames, shape: ModelShape, *, causal: bool
) -> None:
    """Every map is used in each block as often as the block is, and what the blocks do reaches the answer."""
    task = "language_modelling" if causal else "classification"
    anatomy = Anatomy(model, task=task, parts=(names, shape))
    calls: dict[str, int] = {}
    handles = []
    for block in anatomy.blocks:
        for site in block.linears():
            place = f"{block.place}.{site.name}"
            calls[place] = 0

            def count(*_: Any, place: str = place) -> None:
                calls[place] += 1

            handles.append(site.module.register_forward_hook(count))
    before = _run(model)
    for handle in handles:
        handle.remove()
    if set(calls.values()) != {found.rounds}:
        raise strange(model, N_("Not every map in the blocks of models of type {type} is used each time."))
    for block in anatomy.blocks:
        for site in (block.attention.output, block.feed_forward.down):
            kept = site.weight().clone()
            site.add_to_weight(-kept)
            if torch.allclose(_run(model), before, atol=1e-6):
                raise strange(
                    model, N_("What the blocks of models of type {type} compute does not reach the answer.")
                )
            site.add_to_weight(kept)


def parts_of(config: Any) -> tuple[ArchitectureNames, ModelShape]:
    """As `recognise`, for whoever has the model itself at hand."""
    found = recognise(config)
    return found.names, found.shape
