"""The sizes of a model from the content of its config.json alone; one reader per architecture, no torch."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import (
    AttentionShape,
    BlockShape,
    FeedForwardShape,
    LinearShape,
    ModelShape,
    NormShape,
)
from peft_engine.contract.texts import N_

Config = Mapping[str, Any]


def shape_of(config: Config) -> ModelShape:
    """The sizes of the model that a config.json describes; what it leaves out has transformers' usual value.

    Raises:
        EngineError: the model type is unknown, or the config names no model type.
    """
    model_type = config.get("model_type")
    reader = _READERS.get(str(model_type))
    if reader is None:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("Models of type {type} are not known here."),
                advice=N_("Known types are: {known}."),
                values={"type": str(model_type), "known": ", ".join(_READERS)},
            )
        )
    return reader(config)


def known_types() -> tuple[str, ...]:
    """The model types that `shape_of` reads."""
    return tuple(_READERS)


def _value(config: Config, *names: str, default: Any = None) -> Any:
    """The first of the names that the config gives (aliases of one setting), else the default."""
    return next((config[name] for name in names if config.get(name) is not None), default)


def _attention(
    width: int,
    inner: int,
    *,
    kv_inner: int | None = None,
    bias: bool,
    output_bias: bool | None = None,
) -> AttentionShape:
    kv = inner if kv_inner is None else kv_inner
    return AttentionShape(
        query=LinearShape(width, inner, bias),
        key=LinearShape(width, kv, bias),
        value=LinearShape(width, kv, bias),
        output=LinearShape(inner, width, bias if output_bias is None else output_bias),
    )


def _feed_forward(width: int, inner: int, *, bias: bool, gated: bool = False) -> FeedForwardShape:
    up = LinearShape(width, inner, bias)
    return FeedForwardShape(up=up, down=LinearShape(inner, width, bias), gate=up if gated else None)


def _finish(
    *,
    model_type: str,
    kind: Literal["encoder", "decoder", "encoder_decoder"],
    width: int,
    heads: int,
    vocabulary: int,
    blocks: tuple[BlockShape, ...],
    more_parameters: int,
    outer_norms: tuple[NormShape, ...],
    more_biases: int = 0,
    language_head: int,
    tied: bool,
    pre_norm: bool,
    rotary: bool = False,
    positions: int | None = None,
    kv_heads: int | None = None,
    head_width: int | None = None,
    embedding_width: int | None = None,
    classifier: Literal["linear", "dense_then_linear"] = "linear",
    classifier_bias: bool = True,
) -> ModelShape:
    """The shape; what blocks and norms hold is added to the rest (embeddings, pooler)."""
    parameters = more_parameters + sum(norm.parameters for norm in outer_norms)
    biases = more_biases + sum(norm.width for norm in outer_norms if norm.bias)
    for block in blocks:
        linears = [linear for _, linear in block.linears()]
        parameters += sum(linear.parameters for linear in linears)
        parameters += sum(norm.parameters for norm in block.norms)
        biases += sum(linear.outputs for linear in linears if linear.bias)
        biases += sum(norm.width for norm in block.norms if norm.bias)
    return ModelShape(
        model_type=model_type,
        kind=kind,
        width=width,
        heads=heads,
        kv_heads=kv_heads or heads,
        head_width=head_width or width // heads,
        vocabulary=vocabulary,
        tied=tied,
        pre_norm=pre_norm,
        rotary=rotary,
        positions=positions,
        blocks=blocks,
        base_parameters=parameters,
        base_biases=biases,
        language_head_parameters=language_head,
        classifier=classifier,
        classifier_bias=classifier_bias,
        embedding_width=embedding_width or width,
        outer_norms=outer_norms,
    )


def _bert_like(config: Config) -> ModelShape:
    """BERT and RoBERTa. BERT's classifier reads the pooler of the pretrained model; RoBERTa's has its own."""
    roberta = config["model_type"] == "roberta"
    width = _value(config, "hidden_size", default=768)
    inner = _value(config, "intermediate_size", default=3072)
    vocabulary = _value(config, "vocab_size", default=50265 if roberta else 30522)
    rows = _value(config, "max_position_embeddings", default=512)
    kinds = _value(config, "type_vocab_size", default=2)
    block = BlockShape(
        stack="encoder",
        attention=_attention(width, width, bias=True),
        feed_forward=_feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    pooler = 0 if roberta else width * width + width
    first = _value(config, "pad_token_id", default=1) + 1 if roberta else 0
    return _finish(
        model_type=config["model_type"],
        kind="encoder",
        width=width,
        heads=_value(config, "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "num_hidden_layers", default=12),
        more_parameters=(vocabulary + rows + kinds) * width + pooler,
        more_biases=0 if roberta else width,
        outer_norms=(NormShape(width, True),),
        language_head=width * width + width + 2 * width + vocabulary,
        tied=bool(_value(config, "tie_word_embeddings", default=True)),
        pre_norm=False,
        positions=rows - first,
        classifier="dense_then_linear" if roberta else "linear",
    )


def _distilbert(config: Config) -> ModelShape:
    width = _value(config, "dim", "hidden_size", default=768)
    inner = _value(config, "hidden_dim", default=3072)
    vocabulary = _value(config, "vocab_size", default=30522)
    rows = _value(config, "max_position_embeddings", default=512)
    block = BlockShape(
        stack="encoder",
        attention=_attention(width, width, bias=True),
        feed_forward=_feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    return _finish(
        model_type="distilbert",
        kind="encoder",
        width=width,
        heads=_value(config, "n_heads", "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "n_layers", "num_hidden_layers", default=6),
        more_parameters=(vocabulary + rows) * width,
        outer_norms=(NormShape(width, True),),
        language_head=width * width + width + 2 * width + vocabulary,
        tied=bool(_value(config, "tie_word_embeddings", default=True)),
        pre_norm=False,
        positions=rows,
        classifier="dense_then_linear",
    )


def _gpt2(config: Config) -> ModelShape:
    width = _value(config, "n_embd", "hidden_size", default=768)
    inner = _value(config, "n_inner", default=4 * width)
    vocabulary = _value(config, "vocab_size", default=50257)
    rows = _value(config, "n_positions", "max_position_embeddings", default=1024)
    tied = bool(_value(config, "tie_word_embeddings", default=True))
    block = BlockShape(
        stack="decoder",
        attention=_attention(width, width, bias=True),
        feed_forward=_feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    return _finish(
        model_type="gpt2",
        kind="decoder",
        width=width,
        heads=_value(config, "n_head", "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "n_layer", "num_hidden_layers", default=12),
        more_parameters=(vocabulary + rows) * width,
        outer_norms=(NormShape(width, True),),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        positions=rows,
        classifier_bias=False,
    )


def _gpt_neox(config: Config) -> ModelShape:
    width = _value(config, "hidden_size", default=6144)
    inner = _value(config, "intermediate_size", default=24576)
    vocabulary = _value(config, "vocab_size", default=50432)
    tied = bool(_value(config, "tie_word_embeddings", default=False))
    block = BlockShape(
        stack="decoder",
        attention=_attention(width, width, bias=bool(_value(config, "attention_bias", default=True))),
        feed_forward=_feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    return _finish(
        model_type="gpt_neox",
        kind="decoder",
        width=width,
        heads=_value(config, "num_attention_heads", default=64),
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "num_hidden_layers", default=44),
        more_parameters=vocabulary * width,
        outer_norms=(NormShape(width, True),),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=True,
        classifier_bias=False,
    )


_LLAMA_DEFAULTS: dict[str, dict[str, Any]] = {
    "llama": {"intermediate_size": 11008, "vocab_size": 32000, "kv": None, "head": None, "tied": False},
    "mistral": {"intermediate_size": 14336, "vocab_size": 32000, "kv": 8, "head": None, "tied": False},
    "qwen2": {"intermediate_size": 22016, "vocab_size": 151936, "kv": 32, "head": None, "tied": True},
    "qwen3": {"intermediate_size": 22016, "vocab_size": 151936, "kv": 32, "head": 128, "tied": True},
}
"""Usual values of transformers 5; `kv` None: as many as heads; `head` None: width over heads."""


def _llama_like(config: Config) -> ModelShape:
    model_type = config["model_type"]
    usual = _LLAMA_DEFAULTS[model_type]
    width = _value(config, "hidden_size", default=4096)
    heads = _value(config, "num_attention_heads", default=32)
    kv_heads = _value(config, "num_key_value_heads", default=usual["kv"] or heads)
    head_width = _value(config, "head_dim", default=usual["head"] or width // heads)
    vocabulary = _value(config, "vocab_size", default=usual["vocab_size"])
    inner = _value(config, "intermediate_size", default=usual["intermediate_size"])
    tied = bool(_value(config, "tie_word_embeddings", default=usual["tied"]))
    own_bias = bool(_value(config, "attention_bias", default=False)) and model_type in ("llama", "qwen3")
    norms = [NormShape(width, False), NormShape(width, False)]
    if model_type == "qwen3":
        norms += [NormShape(head_width, False), NormShape(head_width, False)]
    block = BlockShape(
        stack="decoder",
        attention=_attention(
            width,
            heads * head_width,
            kv_inner=kv_heads * head_width,
            bias=own_bias or model_type == "qwen2",
            output_bias=own_bias,
        ),
        feed_forward=_feed_forward(
            width,
            inner,
            bias=model_type == "llama" and bool(_value(config, "mlp_bias", default=False)),
            gated=True,
        ),
        norms=tuple(norms),
    )
    return _finish(
        model_type=model_type,
        kind="decoder",
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        head_width=head_width,
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "num_hidden_layers", default=32),
        more_parameters=vocabulary * width,
        outer_norms=(NormShape(width, False),),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=True,
        classifier_bias=False,
    )


def _opt(config: Config) -> ModelShape:
    width = _value(config, "hidden_size", default=768)
    embedding = _value(config, "word_embed_proj_dim", default=width)
    vocabulary = _value(config, "vocab_size", default=50272)
    rows = _value(config, "max_position_embeddings", default=2048)
    bias = bool(_value(config, "enable_bias", default=True))
    affine = bool(_value(config, "layer_norm_elementwise_affine", default=True))
    pre_norm = bool(_value(config, "do_layer_norm_before", default=True))
    last_norm = pre_norm and affine and not _value(config, "_remove_final_layer_norm", default=False)
    tied = bool(_value(config, "tie_word_embeddings", default=True))
    block = BlockShape(
        stack="decoder",
        attention=_attention(width, width, bias=bias),
        feed_forward=_feed_forward(width, _value(config, "ffn_dim", default=3072), bias=bias),
        norms=(NormShape(width, True), NormShape(width, True)) if affine else (),
    )
    projections = 2 * embedding * width if embedding != width else 0
    return _finish(
        model_type="opt",
        kind="decoder",
        width=width,
        heads=_value(config, "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * _value(config, "num_hidden_layers", default=12),
        # The table of positions has two rows that no text uses.
        more_parameters=vocabulary * embedding + (rows + 2) * width + projections,
        outer_norms=(NormShape(width, True),) if last_norm else (),
        language_head=0 if tied else vocabulary * embedding,
        tied=tied,
        pre_norm=pre_norm,
        positions=rows,
        embedding_width=embedding,
        classifier_bias=False,
    )


def _t5(config: Config) -> ModelShape:
    width = _value(config, "d_model", "hidden_size", default=512)
    heads = _value(config, "num_heads", "num_attention_heads", default=8)
    head_width = _value(config, "d_kv", "head_dim", default=64)
    vocabulary = _value(config, "vocab_size", default=32128)
    buckets = _value(config, "relative_attention_num_buckets", default=32)
    gated = str(_value(config, "feed_forward_proj", default="relu")).startswith("gated")
    attention = _attention(width, heads * head_width, bias=False)
    feed_forward = _feed_forward(width, _value(config, "d_ff", default=2048), bias=False, gated=gated)
    norm = NormShape(width, False)
    encoder = BlockShape("encoder", attention, feed_forward, (norm, norm))
    decoder = BlockShape("decoder", attention, feed_forward, (norm, norm, norm), cross=attention)
    layers = _value(config, "num_layers", "num_hidden_layers", default=6)
    return _finish(
        model_type="t5",
        kind="encoder_decoder",
        width=width,
        heads=heads,
        head_width=head_width,
        vocabulary=vocabulary,
        blocks=(encoder,) * layers + (decoder,) * _value(config, "num_decoder_layers", default=layers),
        more_parameters=vocabulary * width + 2 * buckets * heads,
        outer_norms=(norm, norm),
        # transformers 5 ties the embeddings of every T5, whatever the file says.
        language_head=0,
        tied=True,
        pre_norm=True,
        classifier="dense_then_linear",
    )


def _bart(config: Config) -> ModelShape:
    width = _value(config, "d_model", "hidden_size", default=1024)
    vocabulary = _value(config, "vocab_size", default=50265)
    rows = _value(config, "max_position_embeddings", default=1024)
    tied = bool(_value(config, "tie_word_embeddings", default=True))
    attention = _attention(width, width, bias=True)
    norm = NormShape(width, True)

    def feed_forward(stack: str) -> FeedForwardShape:
        return _feed_forward(width, _value(config, f"{stack}_ffn_dim", default=4096), bias=True)

    encoder = BlockShape("encoder", attention, feed_forward("encoder"), (norm, norm))
    decoder = BlockShape("decoder", attention, feed_forward("decoder"), (norm, norm, norm), cross=attention)
    encoder_layers = _value(config, "encoder_layers", "num_hidden_layers", default=12)
    return _finish(
        model_type="bart",
        kind="encoder_decoder",
        width=width,
        heads=_value(config, "encoder_attention_heads", "num_attention_heads", default=16),
        vocabulary=vocabulary,
        blocks=(encoder,) * encoder_layers + (decoder,) * _value(config, "decoder_layers", default=12),
        # Each stack has a table of positions with two rows that no text uses, and a norm after the embedding.
        more_parameters=vocabulary * width + 2 * (rows + 2) * width,
        outer_norms=(norm, norm),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=False,
        positions=rows,
        classifier="dense_then_linear",
    )


_READERS: dict[str, Callable[[Config], ModelShape]] = {
    "bert": _bert_like,
    "roberta": _bert_like,
    "distilbert": _distilbert,
    "gpt2": _gpt2,
    "gpt_neox": _gpt_neox,
    "llama": _llama_like,
    "mistral": _llama_like,
    "qwen2": _llama_like,
    "qwen3": _llama_like,
    "opt": _opt,
    "t5": _t5,
    "bart": _bart,
}
