"""Sizes of decoders that are made like Llama: rotary, mostly gated, keys and values shared by groups."""

from dataclasses import dataclass
from typing import Any, Literal

from peft_engine.contract.shape import BlockShape, ModelShape, NormShape
from peft_engine.contract.shape_parts import Config, attention, feed_forward, finish, switch, value


@dataclass(frozen=True)
class _Kin:
    """What one of them has for itself.

    Attributes:
        usual: transformers' own values where the file says nothing: of `kv` and `head` None is as many as
            heads, and width over heads.
        norms: the norms of a block over its whole width.
        norm_bias: they are LayerNorms.
        own_norms: how many norms queries and keys have, over one "head" or over "all" heads; "" is none.
        input_bias, output_bias, inner_bias: settings that say whether query, key and value, the output, and
            the feed-forward part have biases; a constant where no setting does.
    """

    usual: dict[str, Any]
    norms: int = 2
    norm_bias: bool = False
    own_norms: Literal["", "head", "all"] = ""
    input_bias: str | bool = False
    output_bias: str | bool = False
    inner_bias: str | bool = False
    gated: bool = True
    last_norm: bool = True
    own_scores: bool = False


def _usual(
    width: int,
    inner: int,
    vocabulary: int,
    layers: int,
    heads: int,
    kv: int | None,
    tied: bool,
    head: int = 0,
) -> dict[str, Any]:
    names = ("width", "inner", "vocabulary", "layers", "heads", "kv", "tied", "head")
    return dict(zip(names, (width, inner, vocabulary, layers, heads, kv, tied, head), strict=True))


_BOTH: dict[str, Any] = {"input_bias": "attention_bias", "output_bias": "attention_bias"}
_KIN: dict[str, _Kin] = {
    "llama": _Kin(_usual(4096, 11008, 32000, 32, 32, None, False), **_BOTH, inner_bias="mlp_bias"),
    "mistral": _Kin(_usual(4096, 14336, 32000, 32, 32, 8, False)),
    "qwen2": _Kin(_usual(4096, 22016, 151936, 32, 32, 32, True), input_bias=True),
    "qwen3": _Kin(_usual(4096, 22016, 151936, 32, 32, 32, True, 128), **_BOTH, own_norms="head"),
    "phi3": _Kin(_usual(3072, 8192, 32064, 32, 32, None, False)),
    "smollm3": _Kin(_usual(2048, 11008, 128256, 36, 16, 4, True), **_BOTH, inner_bias="mlp_bias"),
    "gemma": _Kin(_usual(3072, 24576, 256000, 28, 16, 16, True, 256), **_BOTH),
    "gemma2": _Kin(_usual(2304, 9216, 256000, 26, 8, 4, True, 256), **_BOTH, norms=4, own_scores=True),
    "gemma3_text": _Kin(_usual(2304, 9216, 262208, 26, 8, 4, True, 256), **_BOTH, norms=4, own_norms="head"),
    "olmo": _Kin(_usual(4096, 11008, 50304, 32, 32, None, False), **_BOTH, norms=0, last_norm=False),
    "olmo2": _Kin(_usual(4096, 11008, 50304, 32, 32, None, False), **_BOTH, own_norms="all"),
    "olmo3": _Kin(_usual(4096, 11008, 50304, 32, 32, None, False), **_BOTH, own_norms="all"),
    "starcoder2": _Kin(
        _usual(3072, 12288, 49152, 30, 24, 2, True),
        norm_bias=True,
        input_bias="use_bias",
        output_bias="use_bias",
        inner_bias="use_bias",
        gated=False,
    ),
}
_TRUE_UNLESS_SAID = ("use_bias",)


def llama_like(config: Config) -> ModelShape:
    model_type = config["model_type"]
    kin = _KIN[model_type]
    usual = kin.usual
    width = value(config, "hidden_size", default=usual["width"])
    heads = value(config, "num_attention_heads", default=usual["heads"])
    kv_heads = value(config, "num_key_value_heads", default=usual["kv"] or heads)
    head_width = value(config, "head_dim", default=usual["head"] or width // heads)
    vocabulary = value(config, "vocab_size", default=usual["vocabulary"])
    tied = switch(config, "tie_word_embeddings", usual["tied"])
    norm = NormShape(width, kin.norm_bias)
    of_heads = {"": (), "head": (head_width, head_width), "all": (heads * head_width, kv_heads * head_width)}

    def biased(said: str | bool) -> bool:
        return said if isinstance(said, bool) else switch(config, said, said in _TRUE_UNLESS_SAID)

    block = BlockShape(
        stack="decoder",
        attention=attention(
            width,
            heads * head_width,
            kv_inner=kv_heads * head_width,
            bias=biased(kin.input_bias),
            output_bias=biased(kin.output_bias),
        ),
        feed_forward=feed_forward(
            width,
            value(config, "intermediate_size", default=usual["inner"]),
            bias=biased(kin.inner_bias),
            gated=kin.gated,
        ),
        norms=((norm,) * kin.norms) + tuple(NormShape(one, False) for one in of_heads[kin.own_norms]),
    )
    return finish(
        model_type=model_type,
        kind="decoder",
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        head_width=head_width,
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", default=usual["layers"]),
        more_parameters=vocabulary * width,
        outer_norms=(norm,) if kin.last_norm else (),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=True,
        own_scores=kin.own_scores,
        classifier_bias=False,
    )


def stablelm(config: Config) -> ModelShape:
    """LayerNorms, and a choice of attention and feed-forward side by side."""
    width = value(config, "hidden_size", default=2560)
    heads = value(config, "num_attention_heads", default=32)
    kv_heads = value(config, "num_key_value_heads", default=32)
    head_width = width // heads
    vocabulary = value(config, "vocab_size", default=50304)
    tied = switch(config, "tie_word_embeddings", False)
    norm = NormShape(width, True)
    own = heads + kv_heads if switch(config, "qk_layernorm", False) else 0
    block = BlockShape(
        stack="decoder",
        attention=attention(
            width,
            width,
            kv_inner=kv_heads * head_width,
            bias=switch(config, "use_qkv_bias", False),
            output_bias=False,
        ),
        feed_forward=feed_forward(
            width, value(config, "intermediate_size", default=6912), bias=False, gated=True
        ),
        norms=((norm,) * (1 if switch(config, "use_parallel_residual", False) else 2))
        + ((NormShape(head_width, False),) * own),
    )
    return finish(
        model_type="stablelm",
        kind="decoder",
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", default=32),
        more_parameters=vocabulary * width,
        outer_norms=(norm,),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=True,
        classifier_bias=False,
    )
