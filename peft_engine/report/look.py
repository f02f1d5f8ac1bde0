"""The look of a comparison on paper: colours by role, and a mark for each group."""

import colorsys
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

from peft_engine.compare.facts import Group
from peft_engine.contract import paths

Shape: TypeAlias = Literal["square", "circle", "diamond", "triangle", "hexagon", "cross"]

_TOKEN_OF_FAMILY = {"reparameterized": "reparam", "references": "reference"}
_SHAPES: dict[str, Shape] = {
    "additive": "square",
    "partial": "circle",
    "reparam": "diamond",
    "hybrid": "triangle",
    "unified": "hexagon",
    "reference": "cross",
}
MARKERS: dict[Shape, str] = {
    "square": "s",
    "circle": "o",
    "diamond": "D",
    "triangle": "^",
    "hexagon": "h",
    "cross": "x",
}
"""The names of the shapes in matplotlib."""

CROWD = 3
"""From so many contenders of one family on, colour tells methods apart and no longer families."""
METHOD_INKS = 8
"""Colours of single methods in the palette."""
_DARKER = 1.5


@dataclass(frozen=True)
class Mark:
    """How a group is drawn. `hollow`: a single run."""

    colour: str
    shape: Shape
    dash: Any
    hollow: bool

    @property
    def fill(self) -> str:
        return colour("surface.surface") if self.hollow else self.colour


@cache
def _tokens() -> Mapping[str, Any]:
    return dict(json.loads((paths.RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8")))


def colour(role: str) -> str:
    """The colour of a role on paper: "text.muted", "family.hybrid.mark"."""
    found: Any = _tokens()["themes"]["light"]
    for name in role.split("."):
        found = found[name]
    return str(found)


def tint(share: float) -> tuple[str, float]:
    """(colour, opacity) of a probability: the one side of one half is blue, the other one brown."""
    of = _tokens()["themes"]["light"]["diverging"]
    far = min(1.0, abs(2 * share - 1))
    side, most = ("more", of["alphaMaxMore"]) if share >= 0.5 else ("less", of["alphaMaxLess"])
    return str(of[side]), of["alphaMin"] + far * (most - of["alphaMin"])


def by_method(groups: Sequence[Group]) -> bool:
    """Whether colour tells methods apart, since one family has many of them."""
    count = Counter(group.family for group in groups if not group.reference)
    return max(count.values(), default=0) >= CROWD


def marks(groups: Sequence[Group]) -> list[Mark]:
    """A mark for each group: shape and, where there are few of each, colour of its family.

    The second one of a family is darker and has another dash.
    """
    dashes = [d if d == "solid" else (0, tuple(d)) for d in _tokens()["memberDash"].values()]
    inks = [colour(f"method.{number + 1}") for number in range(METHOD_INKS)]
    seen: Counter[str] = Counter()
    made = []
    for group in groups:
        family = _TOKEN_OF_FAMILY.get(group.family, group.family)
        family = family if family in _SHAPES else "reference"
        if by_method(groups) and not group.reference:
            number = seen["everyone"]
            ink, step = inks[number % len(inks)], number // len(inks)
        else:
            number = step = seen[family]
            ink = colour(f"family.{family}.mark")
        seen[family] += 1
        seen["everyone"] += not group.reference
        dash = dashes[number % len(dashes)] if not by_method(groups) else dashes[step % len(dashes)]
        made.append(Mark(_darker(ink, step), _SHAPES[family], dash, len(group.finished) < 2))
    return made


def _darker(ink: str, steps: int) -> str:
    """The same hue with its brightness divided, every other step: still darker ones are all black."""
    red, green, blue = (int(ink[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, full, value = colorsys.rgb_to_hsv(red, green, blue)
    made = colorsys.hsv_to_rgb(hue, full, value / _DARKER ** (steps % 2))
    return "#" + "".join(f"{round(255 * part):02X}" for part in made)
