"""What the readers of config.json share: settings by name, and parts put together to a shape."""

from collections.abc import Mapping
from typing import Any, Literal

from peft_engine.contract.shape import (
    AttentionShape,
    BlockShape,
    FeedForwardShape,
    LinearShape,
    ModelShape,
    NormShape,
)

Config = Mapping[str, Any]


def value(config: Config, *names: str, default: Any = None) -> Any:
    """The first of the names that the config gives (aliases of one setting), else the default."""
    return next((config[name] for name in names if config.get(name) is not None), default)


def switch(config: Config, name: str, default: bool) -> bool:
    """A setting that is on or off."""
    return bool(value(config, name, default=default))


def attention(
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


def feed_forward(width: int, inner: int, *, bias: bool, gated: bool = False) -> FeedForwardShape:
    up = LinearShape(width, inner, bias)
    return FeedForwardShape(up=up, down=LinearShape(inner, width, bias), gate=up if gated else None)


def finish(
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
    classifier: Literal["linear", "dense_then_linear", "dense_norm_then_linear"] = "linear",
    classifier_bias: bool = True,
    reads: int | None = None,
    rounds: int = 1,
    further_keys: bool = True,
    output_bias: bool = False,
    own_scores: bool = False,
    head_before: int = 0,
    pooler: LinearShape | None = None,
) -> ModelShape:
    """The shape; what blocks, norms and pooler hold is added to the rest (embeddings)."""
    parameters = more_parameters + sum(norm.parameters for norm in outer_norms)
    biases = more_biases + sum(norm.width for norm in outer_norms if norm.bias)
    if pooler is not None:
        parameters += pooler.parameters
        biases += pooler.outputs
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
        reads=reads or embedding_width or width,
        rounds=rounds,
        further_keys=further_keys,
        output_bias=output_bias,
        own_scores=own_scores,
        pooler=pooler,
        head_before=head_before or (width * width + width if classifier == "dense_then_linear" else 0),
        outer_norms=outer_norms,
    )
