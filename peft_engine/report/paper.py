"""Sheets of A4 on which words, lines and pictures are set by hand: what a PDF is made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Bbox

from peft_engine.report.look import MARKERS, Mark, colour

WIDTH, HEIGHT = 595.28, 841.89
"""A4 in points; all places here are points from the upper left corner."""
MARGIN, TOP, BOTTOM = 52.0, 54.0, 60.0
INNER = WIDTH - 2 * MARGIN

_MEASURE = TextToPath()


@dataclass(frozen=True)
class Style:
    """How words look: size in points, weight, colour by role, and from line to line."""

    size: float
    weight: int = 400
    ink: str = "text.text"
    mono: bool = False
    leading: float = 1.42

    @property
    def line(self) -> float:
        return self.size * self.leading


@cache
def _font(style: Style) -> FontProperties:
    return FontProperties(family="monospace" if style.mono else None, size=style.size, weight=style.weight)


@cache
def width(text: str, style: Style) -> float:
    """How wide words are, in points."""
    if not text:
        return 0.0
    return float(_MEASURE.get_text_width_height_descent(text, _font(style), ismath=False)[0])


@cache
def _space(style: Style) -> float:
    return width("n n", style) - width("nn", style)


def wrap(text: str, style: Style, room: float) -> list[str]:
    """The lines of a text; a word that is longer than a line (a hash, a path) is cut."""
    lines: list[str] = []
    line, used = "", 0.0
    for word, blank_before in _words(text):
        for part in _pieces(word, style, room):
            wide, gap = width(part, style), _space(style) if blank_before else 0.0
            if line and used + gap + wide > room:
                lines.append(line)
                line, used = part, wide
            else:
                used += wide + (gap if line else 0.0)
                line = f"{line}{' ' if blank_before else ''}{part}" if line else part
            blank_before = True
    return [*lines, line]


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """What stays together on a line, and whether a blank stands before it; Chinese letters need none."""
    for word in text.split():
        parts = _PART.findall(word) if _CHINESE.search(word) else [word]
        for number, part in enumerate(parts):
            yield part, number == 0


_CHINESE = re.compile(r"[\u3400-\u9fff]")
_OPENS, _CLOSES = (
    r"\u300a\u300c\u3010\uff08",
    r"%\u201d\u3001\u3002\u300b\u300d\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f",
)
_PART = re.compile(rf"[{_OPENS}]*(?:[\u3400-\u9fff]|[^\u3400-\u9fff{_OPENS}]+)[{_CLOSES}]*|[{_OPENS}]+")
"""A Chinese letter or a run of others, with what must not begin a line behind it and what opens before it."""


def cut(text: str, style: Style, room: float) -> list[str]:
    """A line of a file, cut where the page ends; its spaces stay."""
    most = max(1, int(room / width("m", style)))
    return [text[place : place + most] for place in range(0, len(text), most)] or [""]


def _pieces(word: str, style: Style, room: float) -> list[str]:
    if width(word, style) <= room:
        return [word]
    pieces, piece = [], ""
    for letter in word:
        if piece and width(piece + letter, style) > room:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


def blank(wide: float, high: float, dpi: float = 144) -> Figure:
    """An empty figure, in inches, on which words can be measured."""
    figure = Figure(figsize=(wide, high), dpi=dpi)
    FigureCanvasAgg(figure)
    return figure


class Paper:
    """Sheets that fill from above; a new one begins where the last one is full.

    Attributes:
        number: of the sheet that is written on, the first one 0.
        y: how far down it is filled.
    """

    def __init__(self) -> None:
        self.sheets: list[Figure] = []
        self.number, self.y = -1, 0.0
        self.turn()

    @property
    def sheet(self) -> Figure:
        return self.sheets[self.number]

    @property
    def room(self) -> float:
        """How much is left of this sheet."""
        return HEIGHT - BOTTOM - self.y

    def turn(self) -> None:
        """Begin a new sheet."""
        self.sheets.append(blank(WIDTH / 72, HEIGHT / 72))
        self.number, self.y = len(self.sheets) - 1, TOP

    def need(self, height: float) -> None:
        """Begin a new sheet unless so much is left of this one."""
        if self.room < height and self.y > TOP:
            self.turn()

    def words(self, x: float, y: float, text: str, style: Style, side: str = "left") -> None:
        """A line of words whose upper edge is at y; `side` is the one that is tied to x."""
        self.sheet.text(
            x / WIDTH,
            1 - (y + style.size * 1.05) / HEIGHT,
            text,
            fontproperties=_font(style),
            color=colour(style.ink),
            ha=side,
            va="baseline",
        )

    def paragraph(self, text: str, style: Style, after: float = 6.0, indent: float = 0.0) -> None:
        """A text over the width of the sheet."""
        for line in wrap(text, style, INNER - indent):
            self.need(style.line)
            self.words(MARGIN + indent, self.y, line, style)
            self.y += style.line
        self.y += after

    def rule(self, x: float, y: float, length: float, ink: str = "line.border", thick: float = 0.6) -> None:
        """A level line."""
        xs, ys = [x / WIDTH, (x + length) / WIDTH], [1 - y / HEIGHT] * 2
        self.sheet.add_artist(
            Line2D(
                xs, ys, color=colour(ink), lw=thick, transform=self.sheet.transFigure, solid_capstyle="butt"
            )
        )

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str,
        opacity: float = 1.0,
        edge: str = "none",
    ) -> None:
        """A filled box; colours as #RRGGBB."""
        self.sheet.add_artist(
            Rectangle(
                (x / WIDTH, 1 - (y + high) / HEIGHT), wide / WIDTH, high / HEIGHT, facecolor=(fill, opacity),
                edgecolor=edge, lw=0.9, transform=self.sheet.transFigure, zorder=-1,
            )
        )  # fmt: skip

    def mark(self, x: float, y: float, mark: Mark, size: float = 5.5) -> None:
        """The mark of a group, its middle there."""
        self.sheet.add_artist(
            Line2D(
                [x / WIDTH], [1 - y / HEIGHT], marker=MARKERS[mark.shape], ms=size, mfc=mark.fill,
                mec=mark.colour, mew=1.1, lw=0, transform=self.sheet.transFigure,
            )
        )  # fmt: skip

    def axes(self, height: float) -> Axes:
        """Room for a picture over the width of the sheet; `fit` it once it is drawn."""
        low = 1 - (self.y + height) / HEIGHT
        made = self.sheet.add_axes(
            (MARGIN / WIDTH + 0.1, low + 0.03, INNER / WIDTH - 0.2, height / HEIGHT - 0.04)
        )
        return made

    def fit(self, axes: Axes, height: float) -> None:
        """Make a picture with all its words fill the room that it was given."""
        fit(axes, (MARGIN, HEIGHT - self.y - height, WIDTH - MARGIN, HEIGHT - self.y))
        self.y += height


def fit(axes: Axes, box: Sequence[float]) -> None:
    """Move and size axes so that they fill a box with all their words.

    Args:
        box: left, bottom, right, top in points of the figure.
    """
    figure = axes.figure
    wide, high = (float(each) * 72 for each in figure.get_size_inches())  # type: ignore[union-attr] # a Figure
    left, bottom, right, top = box[0] / wide, box[1] / high, box[2] / wide, box[3] / high
    for _ in range(3):
        taken = axes.get_tightbbox(figure.canvas.get_renderer())  # type: ignore[attr-defined] # Agg has one
        if taken is None:
            return
        seen = taken.transformed(figure.transSubfigure.inverted())
        at = axes.get_position()
        axes.set_position(
            Bbox.from_extents(
                at.x0 + left - seen.x0,
                at.y0 + bottom - seen.y0,
                at.x1 + right - seen.x1,
                at.y1 + top - seen.y1,
            )
        )
