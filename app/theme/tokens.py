"""The look as data: colours by role, sizes, type scale and motion, read from resources/theme/tokens.json.

No Qt here, so that the contrast of the colours can be checked without a window.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.theme.files import TOKENS_FILE

FAMILIES = ("additive", "partial", "reparam", "hybrid", "unified", "reference")

_FOLDER_NAMES = {
    "reparameterized": "reparam",
    "reparametrized": "reparam",
    "references": "reference",
}


@dataclass(frozen=True)
class TypeStyle:
    """Size in pixels at interface scale 1 and weight (400 regular, 500 medium, 600 semibold)."""

    px: int
    weight: int


@dataclass(frozen=True)
class Tokens:
    """All tokens.

    Attributes:
        themes: theme name ("light", "dark", "contrast") to its colours; a colour is found by its dotted
            role ("text.muted", "family.hybrid.mark") and is "#RRGGBB"; alphas lie there as numbers.
        styles: type style name to size and weight.
        font_families: "interface", "display", "mono", "formula" to the families tried in turn.
        sizes, spaces, radii, strokes: device-independent pixels at interface scale 1.
        motion: milliseconds and redraws a second.
        family_labels: family key to its name in English.
        plot_symbols: family key to pyqtgraph's symbol name.
    """

    themes: dict[str, dict[str, str | float]]
    styles: dict[str, TypeStyle]
    font_families: dict[str, list[str]]
    sizes: dict[str, int]
    spaces: dict[str, int]
    radii: dict[str, int]
    strokes: dict[str, float]
    motion: dict[str, int | str]
    family_labels: dict[str, str]
    plot_symbols: dict[str, str]


def _flat(tree: dict[str, Any], head: str = "") -> dict[str, Any]:
    """{"text": {"muted": x}} becomes {"text.muted": x}."""
    flat: dict[str, Any] = {}
    for key, value in tree.items():
        name = f"{head}.{key}" if head else key
        if isinstance(value, dict):
            flat.update(_flat(value, name))
        else:
            flat[name] = value
    return flat


@cache
def tokens() -> Tokens:
    """The tokens, read once."""
    raw = json.loads(TOKENS_FILE.read_text(encoding="utf-8"))
    kind = raw["type"]
    return Tokens(
        themes={name: _flat(theme) for name, theme in raw["themes"].items()},
        styles={name: TypeStyle(style["px"], style["weight"]) for name, style in kind["scale"].items()},
        font_families=kind["families"],
        sizes=raw["size"],
        spaces=raw["space"],
        radii=raw["radius"],
        strokes=raw["stroke"],
        motion=raw["motion"],
        family_labels={key: family["label"] for key, family in raw["families"].items()},
        plot_symbols={key: family["plotSymbol"] for key, family in raw["families"].items()},
    )


def family_key(name: str) -> str:
    """The token key of a family, whatever its folder is called; what is unknown counts as a reference."""
    key = _FOLDER_NAMES.get(name, name)
    return key if key in FAMILIES else "reference"
