"""A number on the range of those that were seen: a track, a mark, and a tick where another answer stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import family_key, tokens

BAR, DOT, SIGN, LINE = 10, 14, 14, 18


class RangeBar(QWidget):
    """From the least to the most that was seen; an answer outside stretches it. Painted; the words beside it
    say all of it.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._value, self._least, self._most = 0.0, 0.0, 1.0
        self._base: float | None = None
        self._true: float | None = None
        self._family = ""
        theme().changed.connect(self._apply_theme)

    def show_number(
        self,
        value: float,
        least: float,
        most: float,
        *,
        base: float | None = None,
        true: float | None = None,
        family: str = "",
    ) -> None:
        """Show it; `base` is another answer, `true` the right one."""
        self._value, self._least, self._most = value, least, most
        self._base, self._true, self._family = base, true, family
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(SIGN + DOT + LINE + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = [value for value in (self._value, self._base, self._true) if value is not None]
        low, high = min(self._least, *known), max(self._most, *known)
        left, width = px(DOT) / 2, self.width() - px(DOT)

        def x(value: float) -> float:
            return left + width * ((value - low) / (high - low) if high > low else 0.5)

        middle = px(SIGN) + 2 + px(DOT) / 2
        radius = px(tokens().radii["bar"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line.track"))
        track = QRectF(x(self._least), middle - px(BAR) / 2, x(self._most) - x(self._least), px(BAR))
        painter.drawRoundedRect(track, radius, radius)
        if self._base is not None:
            painter.fillRect(QRectF(x(self._base) - px(1), middle - px(9), px(2), px(18)), color("text.text"))
        key = family_key(self._family)
        painter.setPen(color("surface.surface"))
        painter.setBrush(color(f"family.{key}.mark"))
        painter.drawEllipse(QRectF(x(self._value) - px(DOT) / 2, middle - px(DOT) / 2, px(DOT), px(DOT)))
        if self._true is not None:
            place = QRectF(x(self._true) - px(SIGN) / 2, 0, px(SIGN), px(SIGN))
            paint_icon(painter, place, "checked-fill", "status.success.mark")
        painter.setFont(font("small"))
        painter.setPen(color("text.muted"))
        words = QRectF(0, self.height() - px(LINE), self.width(), px(LINE))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft), local(f"{low:.4g}"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight), local(f"{high:.4g}"))
        painter.end()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()
