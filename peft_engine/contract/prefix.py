"""What cards of methods with a prefix share: settings of learned keys and values, and their numbers."""

from typing import Any

from peft_engine.contract import recognised
from peft_engine.contract.card import Part, Site
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import left_out_setting, setting
from peft_engine.contract.shape import ModelShape
from peft_engine.contract.texts import N_


def length_setting(default: int, label: str) -> Any:
    return setting(
        default,
        label=label,
        help=N_("Learned places that each attention reads"),
        expert=N_("prefix length"),
        unit=N_("places"),
        low=1,
        high=500,
    )


def reparameterise_setting(
    default: bool = False,
    label: str = N_("Learn the prefix through a small network"),
    *,
    advanced: bool = True,
) -> Any:
    return setting(
        default,
        label=label,
        help=N_("Steadier training; dropped afterwards"),
        expert=N_("reparameterisation"),
        advanced=advanced,
    )


def bottleneck_setting(default: int = 512) -> Any:
    """Of the network behind the prefix."""
    return setting(
        default,
        label=N_("Width of that network"),
        help=N_("Only costs while training"),
        expert=N_("bottleneck"),
        low=1,
        high=8192,
        advanced=True,
        when=("reparameterise", True),
    )


def prefix_dropout_setting(label: str = N_("Dropout")) -> Any:
    return left_out_setting(N_("Share of prefix numbers left out at random"), label=label)


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


def refuse(length: int, shape: ModelShape) -> Problem | None:
    """The attention must be one that takes further keys, and a learned table of positions must leave at least
    half of itself to the text."""
    if length and shape.by_shape:
        return recognised.refuse(shape)
    if length and not shape.further_keys:
        return Problem(
            field="method.key",
            text=N_("Attention in models of type {type} takes no keys and values beside those of the text."),
            advice=N_("Choose a method without a prefix, such as LoRA or Prompt Tuning."),
            values={"type": shape.model_type},
        )
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
