"""The typefaces of reports, and how their axes write numbers."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import cache
from pathlib import Path

import matplotlib
from matplotlib import font_manager
from matplotlib.ticker import ScalarFormatter

from peft_engine.contract import paths
from peft_engine.contract.language import local, spoken, spoken_in

matplotlib.use("Agg")

WORDS = "Inter"
USUAL = "DejaVu Sans"
"""What matplotlib brings along."""
CHINESE = (
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN"),
    *("Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Heiti SC", "STHeiti", "WenQuanYi Micro Hei"),
    *("WenQuanYi Zen Hei", "Droid Sans Fallback", "SimHei", "DengXian", "Arial Unicode MS", "SimSun"),
)
"""Typefaces with Chinese letters that come with systems, the one that reads best first."""
_FILES = (
    "noto",
    "sourcehan",
    "msyh",
    "pingfang",
    "hiragino",
    "heiti",
    "wqy",
    "droid",
    "sim",
    "deng",
    "arialuni",
)
"""How their files begin."""


@contextmanager
def typefaces(words: str = WORDS) -> Iterator[None]:
    """The typefaces in pictures and pages drawn within: `words`, JetBrains Mono for files, and what this
    machine has for letters that these lack; nothing that a person wrote is read as a formula."""
    # A fallback face without a medium weight is no news to whoever asked for a report.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    more = [USUAL, *chinese()[:1]]
    with (
        warnings.catch_warnings(),
        matplotlib.rc_context(
            {
                "font.family": _there(words, *more),
                "font.monospace": _there("JetBrains Mono", "DejaVu Sans Mono", *more),
                "text.parse_math": False,
                "pdf.fonttype": 42,
            }
        ),
    ):
        # A letter that no typeface of this machine has is drawn as a box.
        warnings.filterwarnings("ignore", "Glyph .* missing from font")
        yield


def legible() -> bool:
    """Whether the language that is spoken here can be drawn with what this machine has."""
    return not spoken().name.startswith("zh") or bool(chinese())


@contextmanager
def legibly() -> Iterator[None]:
    """What is said within can be drawn: in English, where this machine has no letters of the language."""
    with spoken_in("en") if not legible() else nullcontext():
        yield


@cache
def chinese() -> list[str]:
    """The typefaces of this machine with Chinese letters, the best one first."""
    found = _there(*CHINESE)
    if not found:  # matplotlib remembers what it once found; a typeface may have come later
        for file in font_manager.findSystemFonts():
            if Path(file).name.lower().startswith(_FILES):
                font_manager.fontManager.addfont(file)
        found = _there(*CHINESE)
    return found


class _Numbers(ScalarFormatter):
    """The ticks of matplotlib, as numbers are written in the language of the report."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        return local(super().__call__(x, pos))

    def get_offset(self) -> str:
        return local(super().get_offset())


def numbers() -> ScalarFormatter:
    """How an axis writes its numbers where nothing else is said."""
    return _Numbers()


def _there(*wanted: str) -> list[str]:
    """Those of the families that are on this machine, ours among them."""
    _add_ours()
    known = set(font_manager.fontManager.get_font_names())
    return list(dict.fromkeys(name for name in wanted if name in known))


@cache
def _add_ours() -> None:
    for file in sorted((paths.RESOURCES / "fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(file)
