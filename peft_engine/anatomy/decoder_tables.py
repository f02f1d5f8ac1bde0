"""Where the parts of decoders lie."""

from dataclasses import replace

from peft_engine.anatomy.names import ArchitectureNames, StackNames, fused, separate

_LLAMA_STACK = StackNames(
    stack="decoder",
    module="",
    blocks="layers",
    embedding="embed_tokens",
    attention=separate("self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.o_proj"),
    up="mlp.up_proj",
    down="mlp.down_proj",
    gate="mlp.gate_proj",
    norms=("input_layernorm", "post_attention_layernorm"),
    before_attention=("input_layernorm",),
    before_feed_forward=("post_attention_layernorm",),
)
_OF_QUERIES = ("self_attn.q_norm", "self_attn.k_norm")
_GEMMA_STACK = replace(_LLAMA_STACK, norm_offset=1.0)
_GEMMA2_STACK = replace(
    _GEMMA_STACK,
    # A norm before and one behind each part; the one behind comes before the residual sum.
    norms=(
        *("input_layernorm", "post_attention_layernorm"),
        *("pre_feedforward_layernorm", "post_feedforward_layernorm"),
    ),
    before_feed_forward=("pre_feedforward_layernorm",),
)
_OLMO2_STACK = replace(
    _LLAMA_STACK,
    # The norms stand behind the parts, which read the residual stream as it is.
    norms=("post_attention_layernorm", "post_feedforward_layernorm", *_OF_QUERIES),
    before_attention=(),
    before_feed_forward=(),
)


def _like_llama(stack: StackNames) -> ArchitectureNames:
    return ArchitectureNames(stacks=(stack,), heads=("score",), outer_norms=("norm",))


_LLAMA = _like_llama(_LLAMA_STACK)

DECODERS: dict[str, ArchitectureNames] = {
    "llama": _LLAMA,
    "mistral": _LLAMA,
    "qwen2": _LLAMA,
    "qwen3": _like_llama(replace(_LLAMA_STACK, norms=(*_LLAMA_STACK.norms, *_OF_QUERIES))),
    "smollm3": _LLAMA,
    "gemma": _like_llama(_GEMMA_STACK),
    "gemma2": replace(_like_llama(_GEMMA2_STACK), scale_by="query_pre_attn_scalar"),
    "gemma3_text": replace(
        _like_llama(replace(_GEMMA2_STACK, norms=(*_GEMMA2_STACK.norms, *_OF_QUERIES))),
        scale_by="query_pre_attn_scalar",
    ),
    "olmo": _LLAMA,
    "olmo2": replace(_like_llama(_OLMO2_STACK), fixed_heads=True),
    "olmo3": replace(_like_llama(_OLMO2_STACK), fixed_heads=True),
    "starcoder2": _like_llama(replace(_LLAMA_STACK, up="mlp.c_fc", down="mlp.c_proj", gate="")),
    "stablelm": replace(
        _like_llama(
            replace(
                _LLAMA_STACK,
                norms=(*_LLAMA_STACK.norms, "self_attn.q_layernorm.norms.*", "self_attn.k_layernorm.norms.*"),
                before_feed_forward=("post_attention_layernorm", "input_layernorm"),
            )
        ),
        fixed_heads=True,
    ),
    "phi3": replace(
        _like_llama(
            replace(
                _LLAMA_STACK,
                attention=fused("self_attn", "self_attn.qkv_proj", "self_attn.o_proj", "in_order"),
                up="mlp.gate_up_proj",
                gate="mlp.gate_up_proj",
            )
        ),
        fixed_heads=True,
    ),
    "phi": ArchitectureNames(
        stacks=(
            replace(
                _LLAMA_STACK,
                attention=separate("self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.dense"),
                up="mlp.fc1",
                down="mlp.fc2",
                gate="",
                norms=("input_layernorm", "self_attn.q_layernorm", "self_attn.k_layernorm"),
                before_feed_forward=("input_layernorm",),
            ),
        ),
        heads=("score",),
        outer_norms=("final_layernorm",),
    ),
    "gpt2": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="h",
                embedding="wte",
                attention=fused("attn", "attn.c_attn", "attn.c_proj", "in_order"),
                up="mlp.c_fc",
                down="mlp.c_proj",
                norms=("ln_1", "ln_2"),
                before_attention=("ln_1",),
                before_feed_forward=("ln_2",),
            ),
        ),
        heads=("score",),
        outer_norms=("ln_f",),
        conv1d=True,
    ),
    "gptj": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="h",
                embedding="wte",
                attention=separate("attn", "attn", "q_proj", "k_proj", "v_proj", "attn.out_proj"),
                up="mlp.fc_in",
                down="mlp.fc_out",
                norms=("ln_1",),
                before_attention=("ln_1",),
                before_feed_forward=("ln_1",),
            ),
        ),
        heads=("score",),
        outer_norms=("ln_f",),
        fixed_heads=True,
    ),
    "gpt_neox": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="layers",
                embedding="embed_in",
                attention=fused("attention", "attention.query_key_value", "attention.dense", "by_head"),
                up="mlp.dense_h_to_4h",
                down="mlp.dense_4h_to_h",
                norms=("input_layernorm", "post_attention_layernorm"),
                before_attention=("input_layernorm",),
                before_feed_forward=("post_attention_layernorm",),
            ),
        ),
        heads=("score",),
        outer_norms=("final_layer_norm",),
    ),
    "bloom": ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="h",
                embedding="word_embeddings",
                attention=fused(
                    "self_attention", "self_attention.query_key_value", "self_attention.dense", "by_head"
                ),
                up="mlp.dense_h_to_4h",
                down="mlp.dense_4h_to_h",
                norms=("input_layernorm", "post_attention_layernorm"),
                before_attention=("input_layernorm",),
                before_feed_forward=("post_attention_layernorm",),
            ),
        ),
        heads=("score",),
        outer_norms=("word_embeddings_layernorm", "ln_f"),
        fixed_heads=True,
    ),
}


def opt(post_norm: bool) -> ArchitectureNames:
    """OPT; its smallest model but one has its norms behind the sums."""
    before = ((), ()) if post_norm else (("self_attn_layer_norm",), ("final_layer_norm",))
    return ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="decoder",
                blocks="layers",
                embedding="embed_tokens",
                attention=separate(
                    "self_attn", "self_attn", "q_proj", "k_proj", "v_proj", "self_attn.out_proj"
                ),
                up="fc1",
                down="fc2",
                norms=("self_attn_layer_norm", "final_layer_norm"),
                norm_after_feed_forward="final_layer_norm" if post_norm else "",
                before_attention=before[0],
                before_feed_forward=before[1],
            ),
        ),
        heads=("score",),
        outer_norms=("decoder.final_layer_norm",),
    )


def falcon(grouped: bool, shared: bool) -> ArchitectureNames:
    """Falcon; the first ones share one key and value, which stand behind all queries.

    Args:
        grouped: it is of the newer kind, where groups of heads have a key and value each.
        shared: all heads share one key and value.
    """
    path = "self_attention"
    return ArchitectureNames(
        stacks=(
            StackNames(
                stack="decoder",
                module="",
                blocks="h",
                embedding="word_embeddings",
                attention=fused(
                    path,
                    f"{path}.query_key_value",
                    f"{path}.dense",
                    "in_order" if shared and not grouped else "by_head",
                ),
                up="mlp.dense_h_to_4h",
                down="mlp.dense_4h_to_h",
                norms=("input_layernorm", "post_attention_layernorm", "ln_attn", "ln_mlp"),
                before_attention=("ln_attn", "input_layernorm"),
                before_feed_forward=("ln_mlp", "post_attention_layernorm", "input_layernorm"),
            ),
        ),
        heads=("score",),
        outer_norms=("ln_f",),
        fixed_heads=True,
    )
