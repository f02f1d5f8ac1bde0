"""A button that paints itself: it knows when the pointer is on it and when its ring is to be drawn."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.theme.theme import theme
from app.widgets.buttons import KEYBOARD_REASONS
from app.widgets.enter_key import presses


class PaintedButton(QAbstractButton):
    """What painted buttons have in common; each says its size and paints.

    Args:
        text: its words, which are its accessible name too.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = False
        """Whether the keyboard is on it."""
        self.hover = False
        """Whether the pointer is on it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._apply_theme)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hover = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()
