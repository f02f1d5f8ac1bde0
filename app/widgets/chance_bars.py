"""How probable each class is: a bar for each, and on it where another answer stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.joined import sentences
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens
from app.widgets.bars import paint_share

MOST = 8
"""More classes than so many are told as a count; the likeliest ones are shown."""
ROW, BAR = 28, 12
LABEL, PERCENT, CHANGE, GAP, MARK = 112, 52, 44, 10, 16
STACKED, ABOVE = 44, 22
"""Height of a row whose label stands above its bar, and of that label."""


@dataclass(frozen=True)
class Chance:
    """A class: its probability here, and in the other answer (None where there is none)."""

    label: str
    share: float
    base: float | None = None
    true: bool = False


class ChanceBars(QWidget):
    """Rows of label, bar and percent; where there is another answer, a tick on the bar and the change in
    points. Painted; the description says all of it.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chances: list[Chance] = []
        self._left_out = 0
        self._family = ""
        self._threshold: float | None = None
        self._stacked = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._apply_theme)

    def set_chances(
        self,
        chances: Sequence[Chance],
        family: str = "",
        *,
        threshold: float | None = None,
        stacked: bool = False,
    ) -> None:
        """Show these, in their order; of many the likeliest (here or in the other answer).

        Args:
            threshold: from here on a label is given; it is drawn, and what reaches it stands out. Without one
                the likeliest stands out.
            stacked: labels are sentences and stand above their bars.
        """
        self._threshold, self._stacked = threshold, stacked
        order = sorted(range(len(chances)), key=lambda n: -max(chances[n].share, chances[n].base or 0.0))
        kept = {*order[:MOST], *(n for n, each in enumerate(chances) if each.true)}
        self._chances = [each for n, each in enumerate(chances) if n in kept]
        self._left_out = len(chances) - len(self._chances)
        self._family = family
        told = [self._told(each) for each in self._chances]
        if self._left_out:
            told.append(left_out_words(self._left_out))
        self.setAccessibleDescription(sentences(told))
        self.setToolTip(left_out_words(self._left_out) if self._left_out else "")
        self.updateGeometry()
        self.update()

    def chances(self) -> list[Chance]:
        """What is shown."""
        return list(self._chances)

    def sizeHint(self) -> QSize:
        rows = len(self._chances) + bool(self._left_out)
        return QSize(px(360), px(STACKED if self._stacked else ROW) * max(1, rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LABEL + PERCENT + CHANGE + 120), self.sizeHint().height())

    def _told(self, chance: Chance) -> str:
        text = tr(N_("{label} {percent}."), label=chance.label, percent=percent(chance.share))
        if chance.base is not None:
            text = tr(
                N_("{label} {percent}, {base} at the left."),
                label=chance.label,
                percent=percent(chance.share),
                base=percent(chance.base),
            )
        if chance.true:
            return sentences((text, tr(N_("{label} is the right answer."), label=chance.label)))
        return text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = max((each.share for each in self._chances), default=0.0)
        compares = any(each.base is not None for each in self._chances)
        for n, chance in enumerate(self._chances):
            high = px(STACKED if self._stacked else ROW)
            row = QRectF(0, n * high, self.width(), high)
            if self._threshold is None:
                self._paint_row(painter, row, chance, chance.share == best, compares)
            else:
                self._paint_row(painter, row, chance, chance.share >= self._threshold, compares)
        if self._left_out:
            painter.setFont(font("small"))
            painter.setPen(color("text.muted"))
            high = px(STACKED if self._stacked else ROW)
            rest = QRectF(0, len(self._chances) * high, self.width(), px(ROW))
            painter.drawText(rest, int(_LEFT), left_out_words(self._left_out))
        painter.end()

    def _paint_row(self, painter: QPainter, row: QRectF, chance: Chance, best: bool, compares: bool) -> None:
        painter.setFont(font("strong" if best else "body"))
        painter.setPen(color("text.text"))
        words = QRectF(row.left(), row.top(), px(LABEL), row.height())
        if self._stacked:
            words = QRectF(row.left(), row.top(), row.width() - px(MARK), px(ABOVE))
            row = QRectF(row.left(), words.bottom(), row.width(), row.height() - words.height())
        metrics = QFontMetricsF(painter.font())
        label = metrics.elidedText(chance.label, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(_LEFT), label)
        if chance.true:
            side = px(14)
            place = QRectF(words.right() + px(2), words.center().y() - side / 2, side, side)
            paint_icon(painter, place, "checked-fill", "status.success.mark")
        left = row.left() if self._stacked else words.right() + px(MARK) + px(GAP)
        right = row.right() - px(PERCENT) - (px(CHANGE) if compares else 0) - px(GAP)
        bar = QRectF(left, row.center().y() - px(BAR) / 2, max(1.0, right - left), px(BAR))
        self._paint_bar(painter, bar, chance, best)
        painter.setFont(font("strong" if best else "body"))
        painter.setPen(color("text.text"))
        number = QRectF(bar.right() + px(GAP), row.top(), px(PERCENT), row.height())
        painter.drawText(number, int(_RIGHT), percent(chance.share))
        if compares and chance.base is not None:
            change = (_whole(chance.share) - _whole(chance.base)) / 100  # between what can be read
            role = "text.faint" if not change else "diverging.more" if change > 0 else "diverging.less"
            painter.setFont(font("small"))
            painter.setPen(color(role))
            place = QRectF(number.right(), row.top(), px(CHANGE), row.height())
            painter.drawText(place, int(_RIGHT), points(change))

    def _paint_bar(self, painter: QPainter, bar: QRectF, chance: Chance, best: bool) -> None:
        radius = px(tokens().radii["bar"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line.track"))
        painter.drawRoundedRect(bar, radius, radius)
        if chance.share > 0:
            key = family_key(self._family)
            quiet = key == "reference" and not best
            role = "frozen.line" if quiet else f"family.{key}.mark"
            patterned = "" if best or quiet else self._family
            paint_share(painter, bar, chance.share, radius, role, patterned)
        if self._threshold is not None:
            x = bar.left() + bar.width() * self._threshold
            painter.setPen(QPen(color("text.muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(round(x), round(bar.top() - px(6)), round(x), round(bar.bottom() + px(6)))
        if chance.base is not None:
            x = bar.left() + bar.width() * min(max(chance.base, 0.0), 1.0)
            for width, role in ((px(4), "surface.surface"), (px(2), "text.text")):
                painter.setPen(QPen(color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(round(x), round(bar.top() - px(3)), round(x), round(bar.bottom() + px(3)))

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


class Tick(QWidget):
    """The tick of the bars, for a legend; decorative."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(4), px(BAR + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(px(1), 0, px(2), self.height()), color("text.text"))
        painter.end()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def percent(share: float) -> str:
    """83 %; below one percent it says so."""
    if share > 0 and not _whole(share):
        return tr(N_("< 1 %"))
    return tr(N_("{percent} %"), percent=f"{100 * share:.0f}")


def points(change: float) -> str:
    """A signed number of points: +34, −11 or 0."""
    whole = _whole(change)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"


def left_out_words(count: int) -> str:
    """What is said of classes that are not shown."""
    if count == 1:
        return tr(N_("and 1 other, less likely"))
    return tr(N_("and {count} others, less likely"), count=count)


def _whole(change: float) -> int:
    return round(100 * change)
