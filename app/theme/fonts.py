"""The type styles as fonts. Shipped faces are loaded once; figures have equal width everywhere."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from app.theme.files import FONTS_FOLDER
from app.theme.tokens import tokens

DISPLAY_FROM_PX = 18
"""From this size on the display cut is used: its letters stand closer."""

_scale = 1.0


@cache
def load_fonts() -> tuple[str, ...]:
    """Give the shipped faces to Qt and return their families.

    Raises:
        RuntimeError: a shipped face cannot be read.
    """
    families: list[str] = []
    for path in sorted(FONTS_FOLDER.glob("*.?tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise RuntimeError(f"The font {path.name} cannot be read. Fetch the program again.")
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(families)


def set_scale(scale: float) -> None:
    """The interface scale that ``font`` multiplies sizes by; set by the theme alone."""
    global _scale
    _scale = scale


def font(style: str) -> QFont:
    """The font of a type style at the interface scale.

    Args:
        style: a name of the type scale: display, hero, title, section, strong, body, medium, small,
            smallm, caption, lead, number or mono.
    """
    found = tokens().styles[style]
    kind = "mono" if style == "mono" else "display" if found.px >= DISPLAY_FROM_PX else "interface"
    made = QFont()
    made.setFamilies(tokens().font_families[kind])
    made.setPixelSize(max(1, round(found.px * _scale)))
    made.setWeight(QFont.Weight(found.weight))
    # Hinted advances jump when a screen is scaled by 125 %.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
