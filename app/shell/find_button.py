"""What looks like a field in the top bar and opens the palette."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.shell.shortcuts import keys_of
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from app.widgets.painted_button import PaintedButton


class FindButton(PaintedButton):
    """Icon, words and key; the icon alone where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Find or do anything")), parent)
        self._short = False
        self._keys = keys_of("find")
        self.setToolTip(tr(N_("{words}  ({keys})"), words=self.text(), keys=self._keys))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def short(self) -> bool:
        return self._short

    def set_short(self, short: bool) -> None:
        """Show the icon alone."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        height = px(tokens().sizes["control"])
        if self._short:
            return QSize(height, height)
        words = QFontMetricsF(font("body")).horizontalAdvance(self.text())
        keys = QFontMetricsF(font("caption")).horizontalAdvance(self._keys)
        return QSize(round(words + keys) + px(66), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["control"])
        width = 2.0 if self.ring else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        outline = "accent.focus" if self.ring else "line.control"
        bare = self._short and not self.ring
        painter.setPen(Qt.PenStyle.NoPen if bare else QPen(color(outline), width))
        if self.hover:
            painter.setBrush(color("surface.hover"))
        elif not self._short:
            painter.setBrush(color("surface.surface"))
        painter.drawRoundedRect(box, radius, radius)
        side = px(16)
        left = (self.width() - side) / 2 if self._short else px(9)
        paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), "search", "text.muted")
        if not self._short:
            words = QRectF(px(32), 0, self.width() - px(42), self.height())
            painter.setPen(color("text.muted"))
            painter.setFont(font("body"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | middle), self.text())
            painter.setFont(font("caption"))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | middle), self._keys)
        painter.end()
