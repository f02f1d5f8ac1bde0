"""One table per architecture: where its blocks, maps, norms and embeddings lie. Nothing else names an
architecture."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class AttentionNames:
    """Paths below a block. `module` calls the attention function; `fused` holds query, key and value
    together."""

    module: str
    query: str
    key: str
    value: str
    output: str
    fused: Literal["", "thirds", "by_head"] = ""


@dataclass(frozen=True)
class StackNames:
    """Paths of one stack: its module below the base model, its blocks below that, and what lies in a
    block."""

    stack: Literal["encoder", "decoder"]
    module: str
    blocks: str
    embedding: str
    attention: AttentionNames
    up: str
    down: str
    norms: tuple[str, ...]
    gate: str = ""
    cross: AttentionNames | None = None
    norm_after_feed_forward: str = ""
    """Set where a norm follows the residual sum (post-norm)."""


@dataclass(frozen=True)
class ArchitectureNames:
    """An architecture: its stacks, and the paths of new task heads below the whole model."""

    stacks: tuple[StackNames, ...]
    heads: tuple[str, ...]
    outer_norms: tuple[str, ...]
    """Paths of the norms outside the blocks, below the base model; not every model has them."""
    conv1d: bool = False
    pooler: str = ""
    attention_scale: float | None = None
    """By what attention multiplies its scores; None is the usual 1 / sqrt(head width)."""


def _separate(module: str, prefix: str, q: str, k: str, v: str, output: str) -> AttentionNames:
    return AttentionNames(module, f"{prefix}.{q}", f"{prefix}.{k}", f"{prefix}.{v}", output)


_BERT_STACK = StackNames(
    stack="encoder",
    module="",
    blocks="encoder.layer",
    embedding="embeddings.word_embeddings",
    attention=_separate(
        "attention.self", "attention.self", "query", "key", "value", "attention.output.dense"
    ),
    up="intermediate.dense",
    down="output.dense",
    norms=("attention.output.LayerNorm", "output.LayerNorm"),
    norm_after_feed_forward="output.LayerNorm",
)

_LLAMA_STACK = StackNames(
    stack="decoder",
    module="",
    blocks="layers",
    embedding="embed_tokens",
    attention=_separate("self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.o_proj"),
    up="mlp.up_proj",
    down="mlp.down_proj",
    gate="mlp.gate_proj",
    norms=("input_layernorm", "post_attention_layernorm"),
)

_BART_ATTENTION = _separate("self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.out_proj")


def _bart_stack(stack: Literal["encoder", "decoder"]) -> StackNames:
    crossed = stack == "decoder"
    cross = _separate("encoder_attn", "encoder_attn", "q_proj", "k_proj", "v_proj", "encoder_attn.out_proj")
    norms = ("self_attn_layer_norm", *(("encoder_attn_layer_norm",) if crossed else ()), "final_layer_norm")
    return StackNames(
        stack=stack,
        module=stack,
        blocks="layers",
        embedding="embed_tokens",
        attention=_BART_ATTENTION,
        up="fc1",
        down="fc2",
        norms=norms,
        cross=cross if crossed else None,
        norm_after_feed_forward="final_layer_norm",
    )


def _t5_stack(stack: Literal["encoder", "decoder"], gated: bool) -> StackNames:
    crossed = stack == "decoder"
    last = 2 if crossed else 1

    def attention(place: int, name: str) -> AttentionNames:
        path = f"layer.{place}.{name}"
        return _separate(path, path, "q", "k", "v", f"{path}.o")

    dense = f"layer.{last}.DenseReluDense"
    return StackNames(
        stack=stack,
        module=stack,
        blocks="block",
        embedding="embed_tokens",
        attention=attention(0, "SelfAttention"),
        # In gated T5 the activated map is wi_0; the linear branch wi_1 plays the part of "up".
        up=f"{dense}.wi_1" if gated else f"{dense}.wi",
        gate=f"{dense}.wi_0" if gated else "",
        down=f"{dense}.wo",
        norms=tuple(f"layer.{place}.layer_norm" for place in range(last + 1)),
        cross=attention(1, "EncDecAttention") if crossed else None,
    )


def _opt(post_norm: bool) -> ArchitectureNames:
    return ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="decoder",
                blocks="layers",
                embedding="embed_tokens",
                attention=_BART_ATTENTION,
                up="fc1",
                down="fc2",
                norms=("self_attn_layer_norm", "final_layer_norm"),
                norm_after_feed_forward="final_layer_norm" if post_norm else "",
            ),
        ),
        heads=("score",),
        outer_norms=("decoder.final_layer_norm",),
    )


_LLAMA = ArchitectureNames(stacks=(_LLAMA_STACK,), heads=("score",), outer_norms=("norm",))
_BERT_NORMS = ("embeddings.LayerNorm",)
_TABLES: dict[str, ArchitectureNames] = {
    "bert": ArchitectureNames(
        stacks=(_BERT_STACK,), heads=("classifier",), outer_norms=_BERT_NORMS, pooler="pooler"
    ),
    "roberta": ArchitectureNames(stacks=(_BERT_STACK,), heads=("classifier",), outer_norms=_BERT_NORMS),
    "distilbert": ArchitectureNames(
        stacks=(
            StackNames(
                stack="encoder",
                module="",
                blocks="transformer.layer",
                embedding="embeddings.word_embeddings",
                attention=_separate("attention", "attention", "q_lin", "k_lin", "v_lin", "attention.out_lin"),
                up="ffn.lin1",
                down="ffn.lin2",
                norms=("sa_layer_norm", "output_layer_norm"),
                norm_after_feed_forward="output_layer_norm",
            ),
        ),
        heads=("pre_classifier", "classifier"),
        outer_norms=_BERT_NORMS,
    ),
    "gpt2": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="h",
                embedding="wte",
                attention=AttentionNames(
                    "attn", "attn.c_attn", "attn.c_attn", "attn.c_attn", "attn.c_proj", "thirds"
                ),
                up="mlp.c_fc",
                down="mlp.c_proj",
                norms=("ln_1", "ln_2"),
            ),
        ),
        heads=("score",),
        outer_norms=("ln_f",),
        conv1d=True,
    ),
    "gpt_neox": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="layers",
                embedding="embed_in",
                attention=AttentionNames(
                    "attention",
                    "attention.query_key_value",
                    "attention.query_key_value",
                    "attention.query_key_value",
                    "attention.dense",
                    "by_head",
                ),
                up="mlp.dense_h_to_4h",
                down="mlp.dense_4h_to_h",
                norms=("input_layernorm", "post_attention_layernorm"),
            ),
        ),
        heads=("score",),
        outer_norms=("final_layer_norm",),
    ),
    "llama": _LLAMA,
    "mistral": _LLAMA,
    "qwen2": _LLAMA,
    "qwen3": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="layers",
                embedding="embed_tokens",
                attention=_LLAMA_STACK.attention,
                up=_LLAMA_STACK.up,
                down=_LLAMA_STACK.down,
                gate=_LLAMA_STACK.gate,
                norms=(*_LLAMA_STACK.norms, "self_attn.q_norm", "self_attn.k_norm"),
            ),
        ),
        heads=("score",),
        outer_norms=("norm",),
    ),
    "bart": ArchitectureNames(
        stacks=(_bart_stack("encoder"), _bart_stack("decoder")),
        heads=("classification_head",),
        outer_norms=("encoder.layernorm_embedding", "decoder.layernorm_embedding"),
    ),
}


def names_of(model_type: str, *, gated: bool, post_norm: bool) -> ArchitectureNames | None:
    """The table of an architecture, or None where it is not known."""
    if model_type == "t5":
        return ArchitectureNames(
            stacks=(_t5_stack("encoder", gated), _t5_stack("decoder", gated)),
            heads=("classification_head",),
            outer_norms=("encoder.final_layer_norm", "decoder.final_layer_norm"),
            attention_scale=1.0,
        )
    if model_type == "opt":
        return _opt(post_norm)
    return _TABLES.get(model_type)
