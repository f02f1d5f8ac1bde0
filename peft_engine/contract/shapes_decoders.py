"""Sizes of decoders that are not made like Llama, one reader an architecture."""

from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shape import BlockShape, ModelShape, NormShape
from peft_engine.contract.shape_parts import Config, attention, feed_forward, finish, switch, value
from peft_engine.contract.texts import N_


def gpt2(config: Config) -> ModelShape:
    width = value(config, "n_embd", "hidden_size", default=768)
    inner = value(config, "n_inner", default=4 * width)
    vocabulary = value(config, "vocab_size", default=50257)
    rows = value(config, "n_positions", "max_position_embeddings", default=1024)
    tied = bool(value(config, "tie_word_embeddings", default=True))
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, bias=True),
        feed_forward=feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    return finish(
        model_type="gpt2",
        kind="decoder",
        width=width,
        heads=value(config, "n_head", "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "n_layer", "num_hidden_layers", default=12),
        more_parameters=(vocabulary + rows) * width,
        outer_norms=(NormShape(width, True),),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        positions=rows,
        classifier_bias=False,
    )


def gpt_neox(config: Config) -> ModelShape:
    width = value(config, "hidden_size", default=6144)
    inner = value(config, "intermediate_size", default=24576)
    vocabulary = value(config, "vocab_size", default=50432)
    tied = bool(value(config, "tie_word_embeddings", default=False))
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, bias=bool(value(config, "attention_bias", default=True))),
        feed_forward=feed_forward(width, inner, bias=True),
        norms=(NormShape(width, True), NormShape(width, True)),
    )
    return finish(
        model_type="gpt_neox",
        kind="decoder",
        width=width,
        heads=value(config, "num_attention_heads", default=64),
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", default=44),
        more_parameters=vocabulary * width,
        outer_norms=(NormShape(width, True),),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=True,
        classifier_bias=False,
    )


def gptj(config: Config) -> ModelShape:
    """Attention and feed-forward stand side by side behind one norm."""
    width = value(config, "n_embd", "hidden_size", default=4096)
    vocabulary = value(config, "vocab_size", default=50400)
    tied = switch(config, "tie_word_embeddings", False)
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, bias=False),
        feed_forward=feed_forward(width, value(config, "n_inner", default=4 * width), bias=True),
        norms=(NormShape(width, True),),
    )
    return finish(
        model_type="gptj",
        kind="decoder",
        width=width,
        heads=value(config, "n_head", "num_attention_heads", default=16),
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "n_layer", "num_hidden_layers", default=28),
        more_parameters=vocabulary * width,
        outer_norms=(NormShape(width, True),),
        language_head=vocabulary + (0 if tied else vocabulary * width),
        output_bias=True,
        tied=tied,
        pre_norm=True,
        rotary=True,
        further_keys=False,
        own_scores=True,
        classifier_bias=False,
    )


def phi(config: Config) -> ModelShape:
    """Phi 1, 1.5 and 2: attention and feed-forward stand side by side behind one norm."""
    width = value(config, "hidden_size", default=2048)
    heads = value(config, "num_attention_heads", default=32)
    kv_heads = value(config, "num_key_value_heads", default=heads)
    head_width = value(config, "head_dim", default=width // heads)
    vocabulary = value(config, "vocab_size", default=51200)
    tied = switch(config, "tie_word_embeddings", False)
    norm = NormShape(width, True)
    inner = (NormShape(head_width, True),) * 2 if switch(config, "qk_layernorm", False) else ()
    block = BlockShape(
        stack="decoder",
        attention=attention(width, heads * head_width, kv_inner=kv_heads * head_width, bias=True),
        feed_forward=feed_forward(width, value(config, "intermediate_size", default=8192), bias=True),
        norms=(norm, *inner),
    )
    return finish(
        model_type="phi",
        kind="decoder",
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        head_width=head_width,
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", default=24),
        more_parameters=vocabulary * width,
        outer_norms=(norm,),
        language_head=vocabulary + (0 if tied else vocabulary * width),
        output_bias=True,
        tied=tied,
        pre_norm=True,
        rotary=True,
        classifier_bias=False,
    )


def falcon(config: Config) -> ModelShape:
    """Falcon: one key and value for all heads (7B), for groups of them (40B and later) or for each (RW)."""
    width = value(config, "hidden_size", "n_embed", default=4544)
    heads = value(config, "num_attention_heads", "n_head", default=71)
    newer = switch(config, "new_decoder_architecture", False)
    shared = switch(config, "multi_query", True)
    kv_heads = value(config, "num_kv_heads", "n_head_kv", default=heads) if newer else 1 if shared else heads
    head_width = width // heads
    vocabulary = value(config, "vocab_size", default=65024)
    tied = switch(config, "tie_word_embeddings", True)
    bias = switch(config, "bias", False)
    norm = NormShape(width, True)
    told = value(config, "num_ln_in_parallel_attn", default=2 if newer else 1)
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, kv_inner=kv_heads * head_width, bias=bias),
        feed_forward=feed_forward(width, value(config, "ffn_hidden_size", default=4 * width), bias=bias),
        norms=(norm,) * (told if switch(config, "parallel_attn", True) else 2),
    )
    return finish(
        model_type="falcon",
        kind="decoder",
        width=width,
        heads=heads,
        kv_heads=kv_heads,
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", "n_layer", default=32),
        more_parameters=vocabulary * width,
        outer_norms=(norm,),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        rotary=not switch(config, "alibi", False),
        further_keys=False,
        own_scores=switch(config, "alibi", False),
        classifier_bias=False,
    )


def bloom(config: Config) -> ModelShape:
    """Positions are told to its attention as distances (ALiBi); a norm stands behind the words.

    Raises:
        EngineError: it computes some maps in slices, past the modules that methods sit at.
    """
    if switch(config, "slow_but_exact", False) and value(config, "pretraining_tp", default=1) > 1:
        raise EngineError(
            Problem(
                field="model.key",
                text=N_("This model computes its maps in slices, past the places where methods work."),
                advice=N_("Set slow_but_exact to false in its config.json; what it computes stays the same."),
            )
        )
    width = value(config, "hidden_size", "n_embed", default=64)
    vocabulary = value(config, "vocab_size", default=250880)
    tied = switch(config, "tie_word_embeddings", True)
    norm = NormShape(width, True)
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, bias=True),
        feed_forward=feed_forward(width, 4 * width, bias=True),
        norms=(norm, norm),
    )
    return finish(
        model_type="bloom",
        kind="decoder",
        width=width,
        heads=value(config, "n_head", "num_attention_heads", default=8),
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "n_layer", "num_hidden_layers", default=2),
        more_parameters=vocabulary * width,
        outer_norms=(norm, norm),
        language_head=0 if tied else vocabulary * width,
        tied=tied,
        pre_norm=True,
        further_keys=False,
        own_scores=True,
        classifier_bias=False,
    )


def opt(config: Config) -> ModelShape:
    width = value(config, "hidden_size", default=768)
    embedding = value(config, "word_embed_proj_dim", default=width)
    vocabulary = value(config, "vocab_size", default=50272)
    rows = value(config, "max_position_embeddings", default=2048)
    bias = bool(value(config, "enable_bias", default=True))
    affine = bool(value(config, "layer_norm_elementwise_affine", default=True))
    pre_norm = bool(value(config, "do_layer_norm_before", default=True))
    last_norm = pre_norm and affine and not value(config, "_remove_final_layer_norm", default=False)
    tied = bool(value(config, "tie_word_embeddings", default=True))
    block = BlockShape(
        stack="decoder",
        attention=attention(width, width, bias=bias),
        feed_forward=feed_forward(width, value(config, "ffn_dim", default=3072), bias=bias),
        norms=(NormShape(width, True), NormShape(width, True)) if affine else (),
    )
    projections = 2 * embedding * width if embedding != width else 0
    return finish(
        model_type="opt",
        kind="decoder",
        width=width,
        heads=value(config, "num_attention_heads", default=12),
        vocabulary=vocabulary,
        blocks=(block,) * value(config, "num_hidden_layers", default=12),
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
