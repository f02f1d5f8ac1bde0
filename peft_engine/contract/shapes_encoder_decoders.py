"""Sizes of models that read with one stack and write with another, one reader an architecture."""

from peft_engine.contract.shape import BlockShape, FeedForwardShape, ModelShape, NormShape
from peft_engine.contract.shape_parts import Config, attention, feed_forward, finish, value


def t5(config: Config) -> ModelShape:
    """T5 and mT5."""
    newer = config["model_type"] == "mt5"
    width = value(config, "d_model", "hidden_size", default=512)
    heads = value(config, "num_heads", "num_attention_heads", default=6 if newer else 8)
    head_width = value(config, "d_kv", "head_dim", default=64)
    vocabulary = value(config, "vocab_size", default=250112 if newer else 32128)
    buckets = value(config, "relative_attention_num_buckets", default=32)
    gated = str(value(config, "feed_forward_proj", default="gated-gelu" if newer else "relu")).startswith(
        "gated"
    )
    own = attention(width, heads * head_width, bias=False)
    forward = feed_forward(
        width, value(config, "d_ff", default=1024 if newer else 2048), bias=False, gated=gated
    )
    norm = NormShape(width, False)
    encoder = BlockShape("encoder", own, forward, (norm, norm))
    decoder = BlockShape("decoder", own, forward, (norm, norm, norm), cross=own)
    layers = value(config, "num_layers", "num_hidden_layers", default=8 if newer else 6)
    return finish(
        model_type=config["model_type"],
        kind="encoder_decoder",
        width=width,
        heads=heads,
        head_width=head_width,
        vocabulary=vocabulary,
        blocks=(encoder,) * layers + (decoder,) * value(config, "num_decoder_layers", default=layers),
        more_parameters=vocabulary * width + 2 * buckets * heads,
        outer_norms=(norm, norm),
        # transformers 5 ties the embeddings of every T5 and mT5, whatever the file says.
        language_head=0,
        tied=True,
        pre_norm=True,
        classifier="dense_then_linear",
    )


def bart(config: Config) -> ModelShape:
    """BART, and mBART, which has its norms before each part and one more behind each stack."""
    many = config["model_type"] == "mbart"
    width = value(config, "d_model", "hidden_size", default=1024)
    vocabulary = value(config, "vocab_size", default=50265)
    rows = value(config, "max_position_embeddings", default=1024)
    tied = bool(value(config, "tie_word_embeddings", default=True))
    own = attention(width, width, bias=True)
    norm = NormShape(width, True)

    def forward(stack: str) -> FeedForwardShape:
        return feed_forward(width, value(config, f"{stack}_ffn_dim", default=4096), bias=True)

    encoder = BlockShape("encoder", own, forward("encoder"), (norm, norm))
    decoder = BlockShape("decoder", own, forward("decoder"), (norm, norm, norm), cross=own)
    encoder_layers = value(config, "encoder_layers", "num_hidden_layers", default=12)
    return finish(
        model_type=config["model_type"],
        kind="encoder_decoder",
        width=width,
        heads=value(config, "encoder_attention_heads", "num_attention_heads", default=16),
        vocabulary=vocabulary,
        blocks=(encoder,) * encoder_layers + (decoder,) * value(config, "decoder_layers", default=12),
        # Each stack has a table of positions with two rows that no text uses, and a norm after the embedding.
        # Where nothing is tied, the stacks have tables of words beside the shared one.
        more_parameters=vocabulary * width * (1 if tied else 3) + 2 * (rows + 2) * width,
        outer_norms=(norm,) * (4 if many else 2),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=many,
        positions=rows,
        classifier="dense_then_linear",
    )
