"""The sizes of a recognised model, read off the model itself, which is built without any memory for it."""

from typing import Any, cast

import torch
from torch import nn
from transformers import (
    MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING,
    AutoModelForCausalLM,
    AutoModelForSequenceClassification,
)

from peft_engine.anatomy.blocks import Found
from peft_engine.anatomy.finding import members, norms
from peft_engine.anatomy.strange import strange
from peft_engine.contract.shape import (
    AttentionShape,
    BlockShape,
    FeedForwardShape,
    LinearShape,
    ModelShape,
    NormShape,
)
from peft_engine.contract.texts import N_


def shape_from(config: Any, found: Found, *, causal: bool) -> ModelShape:
    """The sizes of the model of this configuration, whose parts lie where they were found in a small one.

    Raises:
        EngineError: the parts of the large model are not where those of the small one were.
    """
    sort: Any = AutoModelForCausalLM if causal else AutoModelForSequenceClassification
    with torch.device("meta"):
        model: Any = sort.from_config(config)
    base = cast(nn.Module, model.base_model)
    width = int(cast(nn.Embedding, model.get_input_embeddings()).weight.shape[1])
    heads = int(config.num_attention_heads)
    modules = members(base, found.stack.blocks)
    try:
        blocks = tuple(_block(found, block, config, heads) for block in modules)
    except (AttributeError, ValueError) as error:
        raise strange(config, N_("The blocks of models of type {type} are not all alike.")) from error
    states = blocks[0].feed_forward.down.outputs
    counted = sum(p.numel() for p in base.parameters())
    own = sum(p.numel() for p in model.parameters()) - counted
    reads, bias, before = _classifier(config)
    keys = blocks[0].attention.key.outputs
    head_width = blocks[0].attention.query.outputs // heads
    return ModelShape(
        model_type=str(config.model_type),
        kind="decoder" if causal else "encoder",
        width=states,
        heads=heads,
        kv_heads=keys // head_width,
        head_width=head_width,
        vocabulary=int(config.vocab_size),
        tied=causal and own == 0,
        pre_norm=not found.stack.norm_after_feed_forward,
        rotary=False,
        positions=_positions(base, modules),
        blocks=blocks,
        base_parameters=counted,
        base_biases=sum(p.numel() for name, p in base.named_parameters() if name.endswith("bias")),
        language_head_parameters=own if causal else 0,
        classifier="linear",
        classifier_bias=bias,
        embedding_width=width,
        reads=reads or states,
        head_before=before,
        outer_norms=tuple(_norm(norm) for norm in norms(base, found.outer_norms)),
        rounds=found.rounds,
        further_keys=False,
        own_scores=True,
        by_shape=True,
        sorts=reads > 0,
    )


def _block(found: Found, block: nn.Module, config: Any, heads: int) -> BlockShape:
    names, stack = found.stack.attention, found.stack
    output = _map(block, names.output)
    queries, keys = output.inputs, _map(block, names.key).outputs
    if names.fused:
        keys = (keys - queries) // 2
    query, key, value = (
        LinearShape(whole.inputs, size, whole.bias)
        for whole, size in (
            (_map(block, names.query), queries),
            (_map(block, names.key), keys),
            (_map(block, names.value), keys),
        )
    )
    up, down = _map(block, stack.up), _map(block, stack.down)
    up = LinearShape(up.inputs, down.inputs, up.bias)
    if queries % heads or keys % (queries // heads):
        raise ValueError("heads of no whole width")
    return BlockShape(
        stack=stack.stack,
        attention=AttentionShape(query, key, value, output),
        feed_forward=FeedForwardShape(up, down, up if stack.gate else None),
        norms=tuple(_norm(norm) for norm in norms(block, stack.norms)),
    )


def _map(block: nn.Module, path: str) -> LinearShape:
    module = block.get_submodule(path)
    weight = module.get_parameter("weight")
    outputs, inputs = weight.shape if isinstance(module, nn.Linear) else weight.shape[::-1]
    return LinearShape(int(inputs), int(outputs), getattr(module, "bias", None) is not None)


def _norm(norm: nn.Module) -> NormShape:
    return NormShape(norm.get_parameter("weight").numel(), getattr(norm, "bias", None) is not None)


def _classifier(config: Any) -> tuple[int, bool, int]:
    """What the last map of a new classifier reads, whether it has a bias, and the numbers before it."""
    if type(config) not in MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING:
        return 0, False, 0
    with torch.device("meta"):
        model: Any = cast(Any, AutoModelForSequenceClassification).from_config(config)
    in_base = {id(p) for p in model.base_model.parameters()}
    head = sum(p.numel() for p in model.parameters() if id(p) not in in_base)
    labels = int(config.num_labels)
    last = [m for m in model.modules() if isinstance(m, nn.Linear) and m.out_features == labels][-1]
    bias = last.bias is not None
    return last.in_features, bias, head - labels * (last.in_features + bias)


def _positions(base: nn.Module, blocks: list[nn.Module]) -> int | None:
    """Rows of a learned table of positions that a text may use for certain; some leave out two of them."""
    inside = {id(module) for block in blocks for module in block.modules()}
    for name, module in base.named_modules():
        if isinstance(module, nn.Embedding) and "pos" in name.lower() and id(module) not in inside:
            return module.num_embeddings - 2
    return None
