"""Sizes of encoders, one reader for architectures that differ little."""

from peft_engine.contract.shape import BlockShape, LinearShape, ModelShape, NormShape
from peft_engine.contract.shape_parts import Config, attention, feed_forward, finish, switch, value

_ROBERTAS = ("roberta", "xlm-roberta", "camembert")


def bert_like(config: Config) -> ModelShape:
    """BERT, ELECTRA, RoBERTa and its kin. BERT's classifier reads the pooler of the pretrained model; those
    of the others have one of their own."""
    model_type = config["model_type"]
    roberta, electra, bert = model_type in _ROBERTAS, model_type == "electra", model_type == "bert"
    width = value(config, "hidden_size", default=256 if electra else 768)
    inner = value(config, "intermediate_size", default=1024 if electra else 3072)
    embedding = value(config, "embedding_size", default=128) if electra else width
    vocabulary = value(config, "vocab_size", default=50265 if roberta else 30522)
    rows = value(config, "max_position_embeddings", default=512)
    kinds = value(config, "type_vocab_size", default=2)
    projected = embedding * width + width if embedding != width else 0
    first = value(config, "pad_token_id", default=1) + 1 if roberta else 0
    return finish(
        model_type=model_type,
        kind="encoder",
        width=width,
        heads=value(config, "num_attention_heads", default=4 if electra else 12),
        vocabulary=vocabulary,
        blocks=(_post_norm(width, inner),) * value(config, "num_hidden_layers", default=12),
        more_parameters=(vocabulary + rows + kinds) * embedding + projected,
        more_biases=width if projected else 0,
        outer_norms=(NormShape(embedding, True),),
        # ELECTRA's head for gaps has a norm before its map, the others behind it; the numbers are the same.
        language_head=width * embedding + embedding + 2 * embedding + vocabulary,
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=False,
        positions=rows - first,
        embedding_width=embedding,
        reads=width,
        classifier="linear" if bert else "dense_then_linear",
        pooler=LinearShape(width, width, True) if bert else None,
    )


def distilbert(config: Config) -> ModelShape:
    width = value(config, "dim", "hidden_size", default=768)
    inner = value(config, "hidden_dim", default=3072)
    vocabulary = value(config, "vocab_size", default=30522)
    rows = value(config, "max_position_embeddings", default=512)
    return finish(
        model_type="distilbert",
        kind="encoder",
        width=width,
        heads=value(config, "n_heads", "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(_post_norm(width, inner),) * value(config, "n_layers", "num_hidden_layers", default=6),
        more_parameters=(vocabulary + rows) * width,
        outer_norms=(NormShape(width, True),),
        language_head=width * width + width + 2 * width + vocabulary,
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=False,
        positions=rows,
        classifier="dense_then_linear",
    )


def mpnet(config: Config) -> ModelShape:
    """BERT with relative distances in its attention, which all blocks share, and no kinds of segments."""
    width = value(config, "hidden_size", default=768)
    heads = value(config, "num_attention_heads", default=12)
    vocabulary = value(config, "vocab_size", default=30527)
    rows = value(config, "max_position_embeddings", default=512)
    inner = value(config, "intermediate_size", default=3072)
    buckets = value(config, "relative_attention_num_buckets", default=32)
    return finish(
        model_type="mpnet",
        kind="encoder",
        width=width,
        heads=heads,
        vocabulary=vocabulary,
        blocks=(_post_norm(width, inner),) * value(config, "num_hidden_layers", default=12),
        more_parameters=(vocabulary + rows) * width + buckets * heads,
        outer_norms=(NormShape(width, True),),
        language_head=width * width + width + 2 * width + vocabulary,
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=False,
        positions=rows - 2,  # transformers counts positions from 2 on, whatever the padding token is
        further_keys=False,
        classifier="dense_then_linear",
    )


def albert(config: Config) -> ModelShape:
    """A few blocks, of which a text goes through each several times; they are counted once."""
    width = value(config, "hidden_size", default=4096)
    embedding = value(config, "embedding_size", default=128)
    vocabulary = value(config, "vocab_size", default=30000)
    rows = value(config, "max_position_embeddings", default=512)
    kinds = value(config, "type_vocab_size", default=2)
    groups = value(config, "num_hidden_groups", default=1)
    inner = value(config, "intermediate_size", default=16384)
    return finish(
        model_type="albert",
        kind="encoder",
        width=width,
        heads=value(config, "num_attention_heads", default=64),
        vocabulary=vocabulary,
        blocks=(_post_norm(width, inner),) * (groups * value(config, "inner_group_num", default=1)),
        # Behind the words there is a map from their width to that of the blocks.
        more_parameters=(vocabulary + rows + kinds) * embedding + (embedding * width + width),
        more_biases=width,
        outer_norms=(NormShape(embedding, True),),
        language_head=width * embedding + embedding + 2 * embedding + vocabulary,
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=False,
        positions=rows,
        embedding_width=embedding,
        reads=width,
        pooler=LinearShape(width, width, True),
        rounds=max(1, value(config, "num_hidden_layers", default=12) // groups),
    )


def deberta_distances(config: Config) -> tuple[int, int]:
    """In how many ways DeBERTa attends to distances, and how many of them it tells apart; none where it does
    not attend to them."""
    if not switch(config, "relative_attention", False):
        return 0, 0
    told = value(config, "pos_att_type", default=[])
    ways = [way.strip() for way in told.lower().split("|")] if isinstance(told, str) else list(told)
    rows = value(config, "max_position_embeddings", default=512)
    most = value(config, "max_relative_positions", default=-1)
    buckets = value(config, "position_buckets", default=-1)
    told_apart = 2 * int(buckets if buckets > 0 else most if most > 0 else rows)
    return ("c2p" in ways) + ("p2c" in ways), told_apart


def deberta(config: Config) -> ModelShape:
    """DeBERTa v2 and v3: attention to contents and to distances, the latter often by the same maps."""
    width = value(config, "hidden_size", default=1536)
    embedding = value(config, "embedding_size", default=width)
    vocabulary = value(config, "vocab_size", default=128100)
    rows = value(config, "max_position_embeddings", default=512)
    kinds = value(config, "type_vocab_size", default=0)
    inner = value(config, "intermediate_size", default=6144)
    layers = value(config, "num_hidden_layers", default=24)
    absolute = switch(config, "position_biased_input", True)
    more = (vocabulary + kinds + (rows if absolute else 0)) * embedding
    more += embedding * width if embedding != width else 0
    biases = 0
    norms = [NormShape(width, True)]
    ways, distances = deberta_distances(config)
    if distances:
        more += width * distances
        if not switch(config, "share_att_key", False):
            more += layers * ways * (width * width + width)
            biases += layers * ways * width
    if "layer_norm" in str(value(config, "norm_rel_ebd", default="none")).lower():
        norms.append(NormShape(width, True))
    kernel = value(config, "conv_kernel_size", default=0)
    if kernel > 0:
        more += width * width * kernel // value(config, "conv_groups", default=1) + width
        biases += width
        norms.append(NormShape(width, True))
    return finish(
        model_type="deberta-v2",
        kind="encoder",
        width=width,
        heads=value(config, "num_attention_heads", default=24),
        vocabulary=vocabulary,
        blocks=(_post_norm(width, inner),) * layers,
        more_parameters=more,
        more_biases=biases,
        outer_norms=tuple(norms),
        language_head=width * embedding + embedding + 2 * embedding + vocabulary,
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=False,
        positions=rows if absolute else None,
        embedding_width=embedding,
        reads=width,
        further_keys=False,
        own_scores=True,
        classifier="dense_then_linear",
    )


def modernbert(config: Config) -> ModelShape:
    """Gated, rotary and pre-norm; the first block's attention reads what the norm of the words gives."""
    width = value(config, "hidden_size", default=768)
    vocabulary = value(config, "vocab_size", default=50368)
    bias = switch(config, "norm_bias", False)
    norm = NormShape(width, bias)
    own = attention(width, width, bias=switch(config, "attention_bias", False))
    forward = feed_forward(
        width,
        value(config, "intermediate_size", default=1152),
        bias=switch(config, "mlp_bias", False),
        gated=True,
    )
    first = BlockShape("encoder", own, forward, (norm,))
    block = BlockShape("encoder", own, forward, (norm, norm))
    head_bias = width if switch(config, "classifier_bias", False) else 0
    head = width * width + head_bias + norm.parameters
    return finish(
        model_type="modernbert",
        kind="encoder",
        width=width,
        heads=value(config, "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(first, *(block,) * (value(config, "num_hidden_layers", default=22) - 1)),
        more_parameters=vocabulary * width,
        outer_norms=(norm, norm),
        language_head=head + (vocabulary if switch(config, "decoder_bias", True) else 0),
        tied=switch(config, "tie_word_embeddings", True),
        pre_norm=True,
        rotary=True,
        classifier="dense_norm_then_linear",
        head_before=head,
    )


def _post_norm(width: int, inner: int) -> BlockShape:
    """A block as BERT has it."""
    norm = NormShape(width, True)
    return BlockShape(
        "encoder", attention(width, width, bias=True), feed_forward(width, inner, bias=True), (norm, norm)
    )
