"""The memory bill: what a run will need, part by part, in the scale of what is free, and what it needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.joined import facts, sentences
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.bars import Swatch
from app.widgets.bytes_text import bytes_text
from app.widgets.chip import FITS, Chip
from app.widgets.family_mark import fill_shape
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label

ROLES = {
    "working": "accent.ink",
    "weights": "frozen.line",
    "learns": "",
    "reserve": "line.control",
    "other": "text.faint",
}
"""What a part is to its colour role; what learns takes the family's fill instead."""

LEAST_PX = 4
"""A part is never drawn narrower, or the little that learns could not be seen."""

AMOUNT = 68
"""Least width of a column of amounts."""

TIGHT_FROM = 0.9
"""From this share of the free memory on the bill says "Tight": a prediction may be off by that much."""


@dataclass(frozen=True)
class MemoryPart:
    """One part of the bill.

    Attributes:
        label: in words, such as "Working values".
        bytes: how much.
        role: "working", "weights", "learns", "reserve" or "other".
    """

    label: str
    bytes: int
    role: str


class _Line(NamedTuple):
    """A line of the legend; without a role it is the head of its columns."""

    role: str | None
    label: str
    amounts: tuple[str, ...]


def fit_of(total: int, free: int) -> str:
    """Whether bytes fit: "fits", "tight", "too_big"; "unknown" where nothing is known of what is free."""
    if free <= 0:
        return "unknown"
    if total > free:
        return "too_big"
    return "tight" if total > TIGHT_FROM * free else "fits"


class _BillBar(QWidget):
    """One bar of parts; what passes the limit is hatched in red beyond a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[MemoryPart] = ()
        self._free = 0
        self._family = "reference"
        self._limit = ""
        self._least = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_parts(
        self, parts: Sequence[MemoryPart], free: int, family: str, limit: str, *, scale: int = 0
    ) -> None:
        """`scale`: the whole width stands for at least so many bytes."""
        self._parts, self._free, self._family, self._least = parts, free, family, scale
        self._limit = limit if self._over() else ""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = px(18) if self._limit else 0
        return QSize(px(200), px(tokens().sizes["bar"]) + words)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.sizeHint().height())

    def _total(self) -> int:
        return sum(part.bytes for part in self._parts)

    def _over(self) -> bool:
        return 0 < self._free < self._total()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = px(tokens().sizes["bar"])
        whole = QRectF(0, self.height() - height, self.width(), height)
        radius = px(tokens().radii["mark"])
        shape = QPainterPath()
        shape.addRoundedRect(whole, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(whole, color("line.track"))
        scale = whole.width() / max(self._free, self._total(), self._least, 1)
        limit_x = whole.left() + self._free * scale
        left = whole.left()
        for part in self._parts:
            if part.bytes:
                width = max(part.bytes * scale, float(px(LEAST_PX)))
                self._paint_part(painter, QRectF(left, whole.top(), width, height), part)
                left += width
        if self._over():
            self._paint_overrun(painter, QRectF(limit_x, whole.top(), whole.right() - limit_x, height))
        painter.restore()
        if self._limit:
            self._paint_limit(painter, limit_x, whole)
        painter.end()

    def _paint_part(self, painter: QPainter, rect: QRectF, part: MemoryPart) -> None:
        role = ROLES[part.role]
        painter.fillRect(rect, color("surface.sunken"))
        inner = rect.adjusted(0, 0, -1, 0) if rect.width() > 3 else rect
        if role:
            painter.fillRect(inner, color(role))
        elif inner.width() < px(8):
            painter.fillRect(inner, color(f"family.{self._family}.mark"))
        else:
            path = QPainterPath()
            path.addRect(inner.adjusted(0.7, 0.7, -0.7, -0.7))
            fill_shape(painter, path, self._family)

    def _paint_overrun(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, color("status.danger.tint"))
        painter.setPen(QPen(color("status.danger.mark"), 1.4 * theme().scale))
        step = 6 * theme().scale
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        x = rect.left()
        while x < rect.right() + rect.height():
            painter.drawLine(QLineF(x, rect.top(), x - rect.height(), rect.bottom()))
            x += step
        painter.restore()

    def _paint_limit(self, painter: QPainter, x: float, whole: QRectF) -> None:
        painter.setPen(QPen(color("text.text"), 2))
        painter.drawLine(QPointF(x, whole.top() - px(4)), QPointF(x, whole.bottom()))
        painter.setFont(font("caption"))
        painter.setPen(color("text.muted"))
        width = QFontMetricsF(font("caption")).horizontalAdvance(self._limit)
        left = min(max(0.0, x - width), self.width() - width)
        painter.drawText(QPointF(left, whole.top() - px(6)), self._limit)


class MemoryBill(QWidget):
    """Head line with chip and sum, the bar, and a legend with bytes.

    Args:
        title: the head, such as "Memory" or "GPU memory".
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip()
        self._sum = Label("", "strong")
        self._of = ElidedLabel("", "small", "text.muted")
        self._bar = _BillBar()
        self._measured_words = Label("", "small", "text.muted")
        self._measured_bar = _BillBar()
        self._excess = Label("", "small", "status.danger.text")
        self._excess.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._legend = QWidget()
        self._shape: tuple[object, ...] = ()
        self._numbers: list[list[Label]] = []
        self._legend_rows = Column(2)
        self._legend.setLayout(self._legend_rows)
        head = Row(4)
        head.addWidget(Label(title or tr(N_("Memory")), "medium"))
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self._sum)
        head.addWidget(self._of)
        whole = Column(5)
        whole.addLayout(head)
        for part in (self._bar, self._excess, self._measured_words, self._measured_bar, self._legend):
            whole.addWidget(part)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title or tr(N_("Memory")))
        self._compact = False
        self.set_unknown(tr(N_("not counted yet")))

    def set_bill(
        self,
        parts: Sequence[MemoryPart],
        free_bytes: int,
        *,
        family: str = "reference",
        limit_label: str = "",
        measured: Sequence[MemoryPart] = (),
        close: bool = False,
    ) -> None:
        """Show a prediction, and after the run what was measured.

        Args:
            free_bytes: what is free; 0 when it is not known.
            family: token key of the family whose fill marks what learns.
            limit_label: words at the limit, such as "the card holds 11.6 GB".
            measured: parts as measured; one part is enough.
            close: in the scale of the larger bar rather than of what is free.
        """
        total = sum(part.bytes for part in parts)
        fit = fit_of(total, free_bytes)
        text, tone, icon = FITS[fit]
        self._chip.set(tr(text), tone, icon)
        self._chip.setVisible(fit != "unknown")
        self._sum.setText(bytes_text(total))
        free, unit = bytes_text(free_bytes).split(" ")
        free_words = free if bytes_text(total).endswith(unit) else f"{free} {unit}"
        self._of.setText(tr(N_("of {free} free"), free=free_words) if free_bytes > 0 else "")
        limit = limit_label or tr(N_("{free} free"), free=bytes_text(free_bytes))
        scale = max(total, sum(part.bytes for part in measured), 0 if close else free_bytes)
        self._bar.show_parts(
            parts, 0 if close and fit != "too_big" else free_bytes, family, limit, scale=scale
        )
        self._bar.show()
        over = tr(N_("{amount} too much"), amount=bytes_text(total - free_bytes)) if fit == "too_big" else ""
        self._excess.setText(over)
        self._excess.setVisible(bool(over))
        self._show_measured(measured, total, scale, family)
        self._show_legend(parts, family, measured)
        self.setAccessibleDescription(sentences(self._told(parts, measured, tr(text), total, free_bytes)))

    def _told(
        self,
        parts: Sequence[MemoryPart],
        measured: Sequence[MemoryPart],
        fit: str,
        total: int,
        free_bytes: int,
    ) -> list[str]:
        """The bill in words: the sum, its parts, and what was measured."""
        text = N_("{fit}: {sum} of {free} free.") if free_bytes > 0 else N_("{sum} in all.")
        said = [tr(text, fit=fit, sum=bytes_text(total), free=bytes_text(free_bytes))]
        for bill in filter(None, (parts, measured)):
            if bill is measured:
                said.append(self._measured_words.text())
            each = (tr(N_("{label} {amount}"), label=p.label, amount=bytes_text(p.bytes)) for p in bill)
            said.append(facts(each))
        return said

    def set_unknown(self, reason: str) -> None:
        """Say why there is no bill."""
        self._chip.hide()
        self._sum.setText("")
        self._of.setText(reason)
        for part in (self._bar, self._excess, self._measured_words, self._measured_bar):
            part.hide()
        self._show_legend((), "reference")
        self.setAccessibleDescription(reason)

    def set_compact(self, compact: bool) -> None:
        """Fold the legend away where there is little height."""
        self._compact = compact
        self._legend.setVisible(not compact and self._legend_rows.count() > 0)

    def _show_measured(self, measured: Sequence[MemoryPart], predicted: int, scale: int, family: str) -> None:
        self._measured_words.setVisible(bool(measured))
        self._measured_bar.setVisible(bool(measured))
        if measured:
            total = sum(part.bytes for part in measured)
            self._measured_words.setText(
                tr(
                    N_("Measured {measured}, predicted {predicted}"),
                    measured=bytes_text(total),
                    predicted=bytes_text(predicted),
                )
            )
            self._measured_bar.show_parts(measured, 0, family, "", scale=scale)

    def _show_legend(
        self, parts: Sequence[MemoryPart], family: str, measured: Sequence[MemoryPart] = ()
    ) -> None:
        """A line for each part with its bytes; where as many parts were measured, both amounts.

        Lines that tell of the same parts stay and take the new amounts: whatever stands above would move
        while they are made anew, a few times a minute as the free memory changes.
        """
        both = len(measured) == len(parts)
        lines: list[_Line] = []
        if both and parts:
            lines.append(_Line(None, "", (tr(N_("predicted")), tr(N_("measured")))))
        for n, part in enumerate(parts):
            amounts = (bytes_text(part.bytes), *([bytes_text(measured[n].bytes)] if both else ()))
            lines.append(_Line(ROLES[part.role], part.label, amounts))
        shape = (family, *((line.role, line.label, len(line.amounts)) for line in lines))
        if shape != self._shape:
            self._shape = shape
            while (item := self._legend_rows.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
            self._numbers = [self._add_line(line, family) for line in lines]
        for numbers, line in zip(self._numbers, lines, strict=True):
            for number, words in zip(numbers, line.amounts, strict=True):
                number.setText(words)
        self.set_compact(self._compact)

    def _add_line(self, line: _Line, family: str) -> list[Label]:
        """A line of the legend, and the labels for its amounts."""
        row = Row(8)
        if line.role is not None:
            row.add(Swatch(line.role, "" if line.role else family))
        row.add(ElidedLabel(line.label, "small", "text.muted"), 1)
        kind, ink = ("caption", "text.muted") if line.role is None else ("small", "text.text")
        numbers = [Label("", kind, ink) for _ in line.amounts]
        for number in numbers:
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            if len(numbers) > 1:
                number.setMinimumWidth(px(AMOUNT))
            row.add(number)
        whole = QWidget()
        whole.setLayout(row)
        self._legend_rows.addWidget(whole)
        return numbers
