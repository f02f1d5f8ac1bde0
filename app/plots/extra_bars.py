"""Numbers by place as bars: a field for each part of a block, in it a bar for each block."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.figures import local
from app.i18n import N_, tr
from app.plots.extra_plot import (
    CENTRE,
    LEFT,
    RIGHT,
    ExtraPlot,
    Spot,
    caption_height,
    caption_width,
    level_lines,
    write,
)
from app.plots.ticks import round_range, ticks_between
from app.theme.theme import color, px
from peft_engine.contract.findings import ByPlace, written

HEIGHT = 168
LEAST_FIELD = 40
_GAP = 14
_SPACES = 3
_MOST_BAR = 26


@dataclass(frozen=True)
class Bar:
    """One bar: its number, the share of the height that it fills, what stands below it, and it in words."""

    value: float
    share: float
    label: str
    words: str


@dataclass(frozen=True)
class Field:
    """The bars of one part of a block."""

    name: str
    bars: tuple[Bar, ...]


class BarsPlot(ExtraPlot):
    """Bars of `ByPlace`.

    Args:
        role: colour role of the bars, such as "family.partial.mark".
    """

    def __init__(self, finding: ByPlace, role: str) -> None:
        self.finding = finding
        self._role = role
        self.low, self.top = round_range(finding.low, finding.top, _SPACES)
        self.levels = ticks_between(self.low, self.top, _SPACES)
        self.fields = fields_of(finding, self.top - self.low)
        least = sum(max(LEAST_FIELD, 4 * len(field.bars)) + _GAP for field in self.fields) + 60
        super().__init__(finding.title, finding.sentence, height=HEIGHT, width=min(least, 600))

    def draw(self, painter: QPainter) -> None:
        room = self._room()
        zero = min(range(len(self.levels)), key=lambda n: abs(self.levels[n]))
        level_lines(painter, room, len(self.levels) - 1, zero)
        for n, level in enumerate(self.levels):
            y = room.bottom() - room.height() * n / (len(self.levels) - 1)
            box = QRectF(0, y - caption_height() / 2, room.left() - px(6), caption_height())
            write(painter, box, local(written(level, self.finding.style)), RIGHT)
        for field, (left, width) in zip(self.fields, self._columns(room), strict=True):
            name = QRectF(left, 0, width + px(_GAP) - px(4), caption_height())
            write(painter, name, field.name, LEFT, "text.text")
            step = width / len(field.bars)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(self._role))
            for n, bar in enumerate(field.bars):
                painter.drawRect(self._bar(room, left, step, n, bar))
            self._label(painter, room, field, left, step)

    def spots(self) -> list[Spot]:
        room = self._room()
        found = []
        for field, (left, width) in zip(self.fields, self._columns(room), strict=True):
            step = width / len(field.bars)
            for n, bar in enumerate(field.bars):
                # Low bars are pointed at above them as well.
                found.append(Spot(QRectF(left + n * step, room.top(), step, room.height()), bar.words))
        return found

    def bar_heights(self) -> list[float]:
        """Height of each bar as a share of the drawing's, in the order of `spots`."""
        return [bar.share for field in self.fields for bar in field.bars]

    def table(self) -> tuple[list[str], list[list[str]]]:
        rows = [[place.row(tr), place.column(tr), f"{value:.6g}"] for place, value in self.finding.values]
        return [tr(N_("Block")), tr(N_("Place")), self.title], rows

    def _room(self) -> QRectF:
        tops = [local(written(level, self.finding.style)) for level in self.levels]
        left, high = caption_width(tops) + px(8), caption_height()
        return QRectF(left, high + px(6), self.width() - left - px(4), self.height() - 2 * high - px(10))

    def _columns(self, room: QRectF) -> list[tuple[float, float]]:
        """Left edge and width of each field; fields share the room by their bars, but each has some."""
        gap = px(_GAP)
        weights = [max(4.0, len(field.bars)) for field in self.fields]
        width = room.width() - gap * (len(self.fields) - 1)
        found, left = [], room.left() + px(4)
        for weight in weights:
            own = (width - px(4)) * weight / sum(weights)
            found.append((left, own))
            left += own + gap
        return found

    def _bar(self, room: QRectF, left: float, step: float, n: int, bar: Bar) -> QRectF:
        width = min(max(step * 0.72, 1.0), px(_MOST_BAR))
        # What is more than nothing is never drawn as nothing.
        height = max(room.height() * min(1.0, abs(bar.share)), 1.0 if bar.share else 0.0)
        zero = room.bottom() + room.height() * self.low / (self.top - self.low)
        top = zero - height if bar.share >= 0 else zero
        return QRectF(left + n * step + (step - width) / 2, top, width, height)

    def _label(self, painter: QPainter, room: QRectF, field: Field, left: float, step: float) -> None:
        """Below the bars what they are, as many as find room."""
        top = room.bottom() + px(3)
        need = caption_width([bar.label for bar in field.bars])
        every = max(1, -(-int(need + px(4)) // max(1, int(step)))) if field.bars[0].label.isdigit() else 1
        for n, bar in enumerate(field.bars):
            if n % every == 0:
                middle = left + (n + 0.5) * step
                wide = max(step - px(2), need) if bar.label.isdigit() else step - px(2)
                box = QRectF(middle - wide / 2, top, wide, caption_height())
                write(painter, box, bar.label if n else _first(bar.label, wide), CENTRE)


def fields_of(finding: ByPlace, top: float) -> tuple[Field, ...]:
    """The numbers part by part, a bar of `top` being as high as there is room.

    Where none lies in a block, they are one field, each under its own name.
    """
    if all(place.block < 0 for place, _ in finding.values):
        bars = [_bar_of(finding, n, place.column(tr), top) for n, (place, _) in enumerate(finding.values)]
        return (Field("", tuple(bars)),)
    names: dict[tuple[bool, str], list[Bar]] = {}
    several = len({place.stack for place, _ in finding.values if place.stack}) > 1
    for n, (place, _) in enumerate(finding.values):
        decoder = several and place.stack == "decoder"
        label = str(place.block + 1) if place.block >= 0 else ""
        names.setdefault((decoder, place.part), []).append(_bar_of(finding, n, label, top))
    words = {place.part: place.column(tr) for place, _ in finding.values}
    return tuple(
        Field(tr(N_("decoder: {part}"), part=words[part]) if decoder else words[part], tuple(bars))
        for (decoder, part), bars in names.items()
    )


def _first(label: str, wide: float) -> str:
    """The first number of a row says what it counts, where there is room."""
    words = tr(N_("block {n}"), n=label)
    return words if label.isdigit() and caption_width([words]) <= wide else label


def _bar_of(finding: ByPlace, n: int, label: str, top: float) -> Bar:
    place, value = finding.values[n]
    told = local(written(value, finding.style))
    if finding.wholes:
        whole = finding.wholes[n]
        text = N_("{place}: {kept} of {whole} ({share})")
        words = tr(text, place=place.words(tr), kept=f"{value * whole:.0f}", whole=f"{whole:.0f}", share=told)
    else:
        words = tr(N_("{place}: {value}"), place=place.words(tr), value=told)
    return Bar(value, value / top if top else 0.0, label, words)
