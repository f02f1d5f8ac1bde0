"""Chips: a state or a family in one or two words. Not clickable; a filter is a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import FAMILIES, family_key, tokens
from app.widgets.family_mark import family_name, paint_mark

_STATUS = ("success", "warning", "danger", "info")

STATES = {
    "waiting": (N_("Waiting"), "neutral", ""),
    "queued": (N_("Waiting"), "neutral", ""),
    "running": (N_("Training"), "info", "run"),
    "training": (N_("Training"), "info", "run"),
    "paused": (N_("Paused"), "warning", "pause"),
    "finished": (N_("Finished"), "success", "check"),
    "stopped": (N_("Stopped"), "neutral", "stop"),
    "failed": (N_("Failed"), "danger", "failed"),
    "out": (N_("Left out"), "warning", "warning"),
    "replay": (N_("Replay"), "info", "again"),
    "recorded": (N_("Recorded"), "success", "checked"),
}
"""State of a run to its word, tone and icon."""

FITS = {
    "fits": (N_("Fits"), "success", "check"),
    "tight": (N_("Tight"), "warning", "warning"),
    "too_big": (N_("Too big"), "danger", "wrong"),
    "unknown": (N_("Not known"), "neutral", ""),
}
"""Answer of the memory bill to its word, tone and icon."""


class Chip(QWidget):
    """A word on a tint.

    Args:
        tone: "neutral", "info", "success", "warning", "danger" or a family.
        icon: our word for an icon before the text; a family shows its mark instead.
    """

    def __init__(
        self, text: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone, icon)
        theme().changed.connect(self._apply_theme)

    def set(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Change word, tone and icon."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self._apply_theme()

    def show_state(self, state: str) -> None:
        """Show a state of a run.

        Raises:
            KeyError: the state is none of STATES.
        """
        text, tone, icon = STATES[state]
        self.set(tr(text), tone, icon)

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font("caption")).horizontalAdvance(self._text) + px(16)
        if self._icon or self._tone in FAMILIES:
            width += px(16)
        return QSize(round(width), px(tokens().sizes["chip"]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint, ink = self._colours()
        radius = px(tokens().radii["chip"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tint))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        left = px(8)
        middle = self.height() / 2
        if self._tone in FAMILIES:
            side = px(10)
            paint_mark(painter, QRectF(left, middle - side / 2, side, side), self._tone)
            left += px(16)
        elif self._icon:
            side = px(12)
            paint_icon(painter, QRectF(left - 1, middle - side / 2, side, side), self._icon, ink)
            left += px(16)
        painter.setFont(font("caption"))
        painter.setPen(color(ink))
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()

    def _colours(self) -> tuple[str, str]:
        if self._tone in _STATUS:
            return f"status.{self._tone}.tint", f"status.{self._tone}.text"
        if self._tone in FAMILIES:
            return f"family.{self._tone}.tint", f"family.{self._tone}.text"
        return "frozen.fill", "text.muted"

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


def state_chip(state: str) -> Chip:
    """The chip of a run's state."""
    chip = Chip()
    chip.show_state(state)
    return chip


def fit_chip(fit: str) -> Chip:
    """The chip of the memory bill: "fits", "tight", "too_big" or "unknown"."""
    text, tone, icon = FITS[fit]
    return Chip(tr(text), tone, icon)


def family_chip(family: str, text: str = "") -> Chip:
    """The chip of a family, by default with its name."""
    return Chip(text or family_name(family), family_key(family))
