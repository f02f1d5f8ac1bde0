"""What moves where in words: of one place, and of the whole frame."""

import math
from collections.abc import Mapping
from typing import Literal

from app.figures import local
from app.i18n import N_, tr
from app.widgets.map_words import place_name
from app.widgets.number_text import format_number
from peft_engine.contract.parameter_map import Place, Spot

Measure = Literal["change", "gradient"]

TOLD = {
    "change": N_("{place}: its {count} numbers have moved by {value} each since they began to learn."),
    "gradient": N_("{place}: the gradient of its {count} numbers has the length {value}."),
}
SUMMARY = {
    "change": N_("By step {step}, “{most}” has moved most ({value}) and “{least}” least ({low})."),
    "gradient": N_(
        "At step {step} the gradient is longest at “{most}” ({value}), shortest at “{least}” ({low})."
    ),
}
ALONE = {
    "change": N_("By step {step}, “{most}” has moved by {value}."),
    "gradient": N_("At step {step} the gradient at “{most}” has the length {value}."),
}
SMALLEST_PLAIN, SHORT_PLAIN = 1e-5, 1e-2


def value_text(value: float) -> str:
    """Three figures: 0.0300, 12.5, 8.1e-07."""
    if value < SMALLEST_PLAIN or not math.isfinite(value):
        return local(format_number(float(f"{value:.2g}"))) if math.isfinite(value) else "∞"
    decimals = max(0, 2 - math.floor(math.log10(value)))
    return local(f"{value:,.{decimals}f}")


def short_value(value: float) -> str:
    """Two figures in as few letters as can be: 0.03, 8.1e-5."""
    if value >= SHORT_PLAIN or not math.isfinite(value) or not value:
        return local(f"{value:,.0f}" if value >= 10 else f"{value:.2g}")
    digits, _, power = f"{value:.1e}".partition("e")
    return local(f"{digits}e{int(power)}")


def spot_words(spot: Spot, value: float | None, measure: Measure, stacks: int) -> str:
    """What is told of a place; of one that is frozen, that it is."""
    place = place_name(spot.place, stacks)
    if value is None:
        text, count = N_("{place}: {count} numbers, all frozen."), spot.numbers
        return tr(text, place=place, count=local(f"{count:,}"))
    return tr(TOLD[measure], place=place, count=local(f"{spot.learning:,}"), value=value_text(value))


def summary(values: Mapping[Place, float], measure: Measure, step: int, stacks: int) -> str:
    """The frame in a sentence; empty where nothing is told of."""
    if not values:
        return ""
    text = SUMMARY[measure] if len(values) > 1 else ALONE[measure]
    most, least = max(values, key=lambda place: values[place]), min(values, key=lambda place: values[place])
    return tr(
        text,
        step=local(f"{step:,}"),
        most=place_name(most, stacks),
        value=value_text(values[most]),
        least=place_name(least, stacks),
        low=value_text(values[least]),
    )
