"""The table of every architecture: where its blocks, maps, norms and embeddings lie. Nothing else names an
architecture."""

from collections.abc import Callable
from typing import Any, Literal

from peft_engine.anatomy.decoder_tables import DECODERS, falcon, opt
from peft_engine.anatomy.encoder_tables import ENCODERS
from peft_engine.anatomy.names import ArchitectureNames, StackNames, separate


def _bart_stack(stack: Literal["encoder", "decoder"], pre_norm: bool) -> StackNames:
    crossed = stack == "decoder"
    cross = separate("encoder_attn", "encoder_attn", "q_proj", "k_proj", "v_proj", "encoder_attn.out_proj")
    norms = ("self_attn_layer_norm", *(("encoder_attn_layer_norm",) if crossed else ()), "final_layer_norm")
    return StackNames(
        stack=stack,
        module=stack,
        blocks="layers",
        embedding="embed_tokens",
        attention=separate("self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.out_proj"),
        up="fc1",
        down="fc2",
        norms=norms,
        cross=cross if crossed else None,
        norm_after_feed_forward="" if pre_norm else "final_layer_norm",
        before_attention=("self_attn_layer_norm",) if pre_norm else (),
        before_feed_forward=("final_layer_norm",) if pre_norm else (),
    )


def _bart(pre_norm: bool) -> ArchitectureNames:
    behind = ("encoder.layer_norm", "decoder.layer_norm") if pre_norm else ()
    return ArchitectureNames(
        stacks=(_bart_stack("encoder", pre_norm), _bart_stack("decoder", pre_norm)),
        heads=("classification_head",),
        outer_norms=("encoder.layernorm_embedding", "decoder.layernorm_embedding", *behind),
    )


def _t5_stack(stack: Literal["encoder", "decoder"], gated: bool) -> StackNames:
    crossed = stack == "decoder"
    last = 2 if crossed else 1

    def path(place: int, name: str) -> str:
        return f"layer.{place}.{name}"

    own, other, dense = path(0, "SelfAttention"), path(1, "EncDecAttention"), path(last, "DenseReluDense")
    return StackNames(
        stack=stack,
        module=stack,
        blocks="block",
        embedding="embed_tokens",
        attention=separate(own, own, "q", "k", "v", f"{own}.o"),
        # In gated T5 the activated map is wi_0; the linear branch wi_1 plays the part of "up".
        up=f"{dense}.wi_1" if gated else f"{dense}.wi",
        gate=f"{dense}.wi_0" if gated else "",
        down=f"{dense}.wo",
        norms=tuple(path(place, "layer_norm") for place in range(last + 1)),
        cross=separate(other, other, "q", "k", "v", f"{other}.o") if crossed else None,
        before_attention=(path(0, "layer_norm"),),
        before_feed_forward=(path(last, "layer_norm"),),
    )


def _t5(gated: bool) -> ArchitectureNames:
    return ArchitectureNames(
        stacks=(_t5_stack("encoder", gated), _t5_stack("decoder", gated)),
        heads=("classification_head",),
        outer_norms=("encoder.final_layer_norm", "decoder.final_layer_norm"),
        attention_scale=1.0,
        fixed_heads=True,
    )


_BY_CONFIG: dict[str, Callable[[Any], ArchitectureNames]] = {
    "t5": lambda config: _t5(config.is_gated_act),
    "mt5": lambda config: _t5(config.is_gated_act),
    "bart": lambda config: _bart(pre_norm=False),
    "mbart": lambda config: _bart(pre_norm=True),
    "opt": lambda config: opt(post_norm=not config.do_layer_norm_before),
    "falcon": lambda config: falcon(config.new_decoder_architecture, config.multi_query),
}


def names_of(config: Any) -> ArchitectureNames | None:
    """The table of a model with this configuration of transformers, or None where it is not known."""
    model_type = config.model_type
    if model_type in _BY_CONFIG:
        return _BY_CONFIG[model_type](config)
    return ENCODERS.get(model_type) or DECODERS.get(model_type)
