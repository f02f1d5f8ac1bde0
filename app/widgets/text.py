"""Texts: a label of a type style in the colour of a role, and one that shortens what does not fit."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.theme.fonts import font
from app.theme.palette import text_palette
from app.theme.theme import color, px, theme

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:[kMGT]?B|ms|s|h|min)\b)| (?=%)")
_UNBROKEN = "\u00a0"


class Label(QLabel):
    """A text.

    Args:
        style: a type style of the tokens ("body", "strong", "small", "caption", "title", "hero", ...).
        role: the role of its colour ("text.text", "text.muted", "status.danger.text", ...).
        wrap: break into lines instead of asking for width.
        selectable: may be marked and copied with mouse and keyboard.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text.text",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._style = style
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def setText(self, text: str) -> None:
        """A number and its unit are not torn apart at the end of a line."""
        super().setText(_BEFORE_UNIT.sub(_UNBROKEN, text))

    def text(self) -> str:
        return super().text().replace(_UNBROKEN, " ")

    @property
    def role(self) -> str:
        return self._role

    def set_role(self, role: str) -> None:
        if role != self._role:
            self._role = role
            self._apply_theme()

    def set_style(self, style: str) -> None:
        if style != self._style:
            self._style = style
            self._apply_theme()

    def _apply_theme(self) -> None:
        self.setFont(font(self._style))
        self.setPalette(text_palette(color(self._role), color("text.disabled")))


class Sentence(Label):
    """A wrapped text that asks for the height which its width leaves it, and for no more."""

    def __init__(self, style: str, role: str = "text.text", *, selectable: bool = True) -> None:
        super().__init__("", style, role, wrap=True, selectable=selectable)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.fontMetrics().height())


LEAST_BESIDE = 20
"""Letters of words beside others that tell something."""


class ElidedLabel(Label):
    """One line that ends in three dots where it does not fit; the whole text is then its tooltip.

    Args:
        middle: cut in the middle, as for paths.
        beside: words beside the main ones: of which so little is left that nobody could read it, nothing is.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text.text",
        *,
        middle: bool = False,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._beside = beside
        self._mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        self._own_tip = False
        super().__init__(text, style, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            min(metrics.horizontalAdvance("mmm…"), super().sizeHint().width()), super().sizeHint().height()
        )

    def is_cut(self) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        cut = self.shown_text()
        painter.drawText(rect, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), cut)
        painter.end()

    def shown_text(self) -> str:
        """What there is room for."""
        width = self.contentsRect().width()
        cut = QFontMetrics(self.font()).elidedText(self.text(), self._mode, width)
        return "" if self._beside and cut != self.text() and len(cut) < LEAST_BESIDE else cut

    def _tell_whole_text(self) -> None:
        """Put the whole text into the tooltip while it is cut; a tooltip set by others stays."""
        if self.is_cut():
            if not self.toolTip():
                self._own_tip = True
                super().setToolTip(self.text())
            elif self._own_tip:
                super().setToolTip(self.text())
        elif self._own_tip:
            self._own_tip = False
            super().setToolTip("")
