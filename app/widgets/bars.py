"""Bars for shares: one thin bar, one bar of several parts with its legend, and a list of labelled bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.joined import things
from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens
from app.widgets.family_mark import fill_shape
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label

LEAST_PX = 5
"""A share above nothing is never drawn narrower, or it would look like nothing."""
_PATTERN_PX = 12
"""A narrower part is filled: a pattern in it would look like a sign."""


def paint_share(
    painter: QPainter, bar: QRectF, share: float, radius: float, role: str, family: str = ""
) -> None:
    """Fill a bar from its left end up to a share.

    Args:
        role: of the colour; with a family, of the part that is too narrow for the family's pattern.
    """
    part = QRectF(bar)
    part.setWidth(max(bar.width() * share, float(px(LEAST_PX))))
    path = QPainterPath()
    if family and part.width() >= px(_PATTERN_PX):
        path.addRoundedRect(part.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius)
        fill_shape(painter, path, family)
    elif part.width() >= 2 * radius:
        path.addRoundedRect(part, radius, radius)
        painter.fillPath(path, color(role))
    else:  # narrower than its corners: cut off the end of the whole bar
        whole = QPainterPath()
        whole.addRoundedRect(bar, radius, radius)
        path.addRect(part)
        painter.fillPath(path.intersected(whole), color(role))


class ShareBar(QWidget):
    """A thin bar from 0 to 1, plain in a colour or in a family's fill.

    Args:
        family: fill with a family's pattern; otherwise ``role`` colours it.
        height: pixels at interface scale 1.
    """

    def __init__(
        self,
        share: float = 0.0,
        *,
        family: str = "",
        role: str = "frozen.line",
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._share = share
        self._family = family
        self._role = role
        self._height = height or tokens().sizes["barThin"]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._apply_theme)

    def set_share(self, share: float, *, family: str | None = None) -> None:
        self._share = min(max(share, 0.0), 1.0)
        if family is not None:
            self._family = family
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(30), px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        radius = min(px(tokens().radii["bar"]), whole.height() / 2)
        painter.setBrush(color("line.track"))
        painter.setPen(QPen(color("frozen.line"), 1) if self._family else Qt.PenStyle.NoPen)
        track = whole.adjusted(0.5, 0.5, -0.5, -0.5) if self._family else whole
        painter.drawRoundedRect(track, radius, radius)
        if self._share > 0:
            role = f"family.{family_key(self._family)}.mark" if self._family else self._role
            paint_share(painter, whole, self._share, radius, role, self._family)
        painter.end()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


class Swatch(QWidget):
    """A small square in the colour of a role or in a family's fill, for legends; decorative."""

    def __init__(
        self, role: str = "", family: str = "", size: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._family, self._size = role, family, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["mark"])
        path = QPainterPath()
        if self._family:
            path.addRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), radius, radius)
            fill_shape(painter, path, self._family)
        else:
            path.addRoundedRect(QRectF(self.rect()), radius, radius)
            painter.fillPath(path, color(self._role))
        painter.end()


class _Pieces(QWidget):
    """Lengths side by side with a gap between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[float, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_parts(self, parts: list[tuple[float, str]]) -> None:
        self._parts = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(tokens().sizes["barThin"]))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(tokens().sizes["barThin"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(amount for amount, _ in self._parts) or 1.0
        gap, radius = px(3), self.height() / 2
        room = self.width() - gap * max(0, len(self._parts) - 1)
        left = 0.0
        for amount, role in self._parts:
            width = room * amount / total
            painter.setBrush(color(role))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)
            left += width + gap
        painter.end()


class PartsBar(QWidget):
    """One bar of several parts and under it each part's name and count, such as train, validation and test.

    Args:
        parts: name, count and colour role of each part.
    """

    def __init__(self, parts: Sequence[tuple[str, int, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Pieces()
        self._legend = Row(16)
        whole = Column(6)
        whole.addWidget(self._bar)
        whole.addLayout(self._legend)
        self.setLayout(whole)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[tuple[str, int, str]]) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, count, role in parts:
            self._legend.addWidget(_LegendPart(name, local(f"{count:,}"), role))
        self._legend.addStretch(1)
        self._bar.show_parts([(float(count), role) for _, count, role in parts])
        self.setAccessibleName(things(f"{name} {local(f'{count:,}')}" for name, count, _ in parts))


class _LegendPart(QWidget):
    """Swatch and name, and the count below."""

    def __init__(self, name: str, count: str, role: str) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(0)
        grid.addWidget(Swatch(role, size=8), 0, 0)
        grid.addWidget(Label(name, "small", "text.muted"), 0, 1)
        grid.addWidget(Label(count, "strong"), 1, 1)
        self.setLayout(grid)


class BarList(QWidget):
    """Labels, bars and numbers in three columns, such as how often each answer occurs.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)
        self.setAccessibleName(name)

    def set_rows(self, rows: Sequence[tuple[str, float, str]], *, role: str = "frozen.line") -> None:
        """Show rows of label, share from 0 to 1, and the number in words."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for n, (label, share, text) in enumerate(rows):
            words = ElidedLabel(label, "small")
            words.setMaximumWidth(px(140))
            number = Label(text, "small")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(words, n, 0)
            self._grid.addWidget(ShareBar(share, role=role), n, 1)
            self._grid.addWidget(number, n, 2)
        said = things(tr(N_("{label} {number}"), label=label, number=text) for label, _, text in rows)
        self.setAccessibleDescription(said)
