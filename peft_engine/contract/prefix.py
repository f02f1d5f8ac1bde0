"""What cards of methods with a prefix share: learned keys and values, counted."""

from peft_engine.contract.card import Part, Site
from peft_engine.contract.problems import Problem
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


def sets(shape: ModelShape) -> tuple[int, ...]:
    """For each set of prefixes the number of its attentions: encoder, decoder, cross."""
    encoder, decoder = len(shape.stack("encoder")), len(shape.stack("decoder"))
    cross = sum(block.cross is not None for block in shape.blocks)
    return tuple(layers for layers in (encoder, decoder, cross) if layers)


def flat(length: int, shape: ModelShape) -> int:
    """2 p h_kv d_h for every attention: what stays after training."""
    return sum(sets(shape)) * 2 * length * shape.kv_heads * shape.head_width


def networks(length: int, bottleneck: int, shape: ModelShape) -> int:
    """p d + (d k + k) + (k o + o) for each set, o its numbers per place."""
    width, per_layer = shape.width, 2 * shape.kv_heads * shape.head_width
    return sum(
        length * width + (width + 1) * bottleneck + (bottleneck + 1) * layers * per_layer
        for layers in sets(shape)
    )


def positions_taken(length: int, shape: ModelShape) -> int:
    """Rows of a table of positions that the text loses: a decoder counts its prefix as tokens."""
    return length if shape.kind == "decoder" and shape.positions is not None else 0


def refuse_length(length: int, shape: ModelShape) -> Problem | None:
    """A learned table of positions must leave at least half of itself to the text."""
    if shape.positions is None or positions_taken(length, shape) <= shape.positions // 2:
        return None
    return Problem(
        field="length",
        text=N_("A prefix of {length} leaves too little of the {positions} positions that this model has."),
        advice=N_("Use at most {most}."),
        values={"length": length, "positions": shape.positions, "most": shape.positions // 2},
        cure=shape.positions // 2,
    )


def parts(length: int, shape: ModelShape) -> tuple[Part, ...]:
    site: Site = "before_keys_values"
    return (Part(site, N_("learned keys and values"), min(1.0, 0.15 + length / 60)),)
