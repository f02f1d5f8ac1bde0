"""Where the parts of encoders lie."""

from dataclasses import replace

from peft_engine.anatomy.names import ArchitectureNames, AttentionNames, StackNames, fused, separate


def _bert(attention: AttentionNames, norms: tuple[str, ...] = ()) -> StackNames:
    return StackNames(
        stack="encoder",
        module="",
        blocks="encoder.layer",
        embedding="embeddings.word_embeddings",
        attention=attention,
        up="intermediate.dense",
        down="output.dense",
        norms=norms or ("attention.output.LayerNorm", "output.LayerNorm"),
        norm_after_feed_forward="output.LayerNorm",
    )


_NORMS = ("embeddings.LayerNorm",)
_BERT = _bert(separate("attention.self", "attention.self", "query", "key", "value", "attention.output.dense"))
_ONE = ("classifier",)
_SPAN = ("qa_outputs",)
_OWN_HEAD = ArchitectureNames(
    stacks=(_BERT,),
    heads=_ONE,
    outer_norms=_NORMS,
    token_heads=_ONE,
    span_heads=_SPAN,
)

ENCODERS: dict[str, ArchitectureNames] = {
    "bert": replace(_OWN_HEAD, pooler="pooler"),
    "roberta": _OWN_HEAD,
    "xlm-roberta": _OWN_HEAD,
    "camembert": _OWN_HEAD,
    "electra": _OWN_HEAD,
    "mpnet": ArchitectureNames(
        stacks=(
            _bert(
                separate("attention.attn", "attention.attn", "q", "k", "v", "attention.attn.o"),
                ("attention.LayerNorm", "output.LayerNorm"),
            ),
        ),
        heads=_ONE,
        outer_norms=_NORMS,
        token_heads=_ONE,
        span_heads=_SPAN,
        fixed_heads=True,
    ),
    "deberta-v2": ArchitectureNames(
        stacks=(
            _bert(
                separate(
                    "attention.self",
                    "attention.self",
                    *("query_proj", "key_proj", "value_proj"),
                    "attention.output.dense",
                )
            ),
        ),
        heads=("pooler", "classifier"),
        token_heads=_ONE,
        span_heads=_SPAN,
        outer_norms=("embeddings.LayerNorm", "encoder.LayerNorm", "encoder.conv.LayerNorm"),
        fixed_heads=True,
    ),
    "albert": ArchitectureNames(
        stacks=(
            StackNames(
                stack="encoder",
                module="",
                blocks="encoder.albert_layer_groups.*.albert_layers",
                embedding="embeddings.word_embeddings",
                attention=separate("attention", "attention", "query", "key", "value", "attention.dense"),
                up="ffn",
                down="ffn_output",
                norms=("attention.LayerNorm", "full_layer_layer_norm"),
                norm_after_feed_forward="full_layer_layer_norm",
            ),
        ),
        heads=_ONE,
        outer_norms=_NORMS,
        token_heads=_ONE,
        span_heads=_SPAN,
        pooler="pooler",
    ),
    "distilbert": ArchitectureNames(
        stacks=(
            StackNames(
                stack="encoder",
                module="",
                blocks="transformer.layer",
                embedding="embeddings.word_embeddings",
                attention=separate("attention", "attention", "q_lin", "k_lin", "v_lin", "attention.out_lin"),
                up="ffn.lin1",
                down="ffn.lin2",
                norms=("sa_layer_norm", "output_layer_norm"),
                norm_after_feed_forward="output_layer_norm",
            ),
        ),
        heads=("pre_classifier", "classifier"),
        outer_norms=_NORMS,
        token_heads=_ONE,
        span_heads=_SPAN,
    ),
    "modernbert": ArchitectureNames(
        stacks=(
            StackNames(
                stack="encoder",
                module="",
                blocks="layers",
                embedding="embeddings.tok_embeddings",
                attention=fused("attn", "attn.Wqkv", "attn.Wo", "in_order"),
                up="mlp.Wi",
                gate="mlp.Wi",
                down="mlp.Wo",
                norms=("attn_norm", "mlp_norm"),
                before_attention=("attn_norm",),
                before_feed_forward=("mlp_norm",),
            ),
        ),
        heads=("head", "classifier"),
        token_heads=("head", "classifier"),
        span_heads=("head", "classifier"),
        outer_norms=("embeddings.norm", "final_norm"),
    ),
}
