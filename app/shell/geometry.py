"""Where the window lies: remembered when it closes, put back when it opens, mended where no screen has it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.state.window_settings import WindowSettings

GRIP = 80
"""So much of the window's upper edge has to be on a screen that it can be taken hold of."""


def told(window: QWidget) -> dict[str, Any]:
    """What is to be remembered: the place of the window when it is neither maximised nor full screen."""
    usual = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
    if not usual.isValid():
        return {"maximised": window.isMaximized()}
    return {
        "maximised": window.isMaximized(),
        "x": usual.x(),
        "y": usual.y(),
        "width": usual.width(),
        "height": usual.height(),
    }


def put_back(window: QWidget, settings: WindowSettings) -> None:
    """Lay the window where it was, as far as the screens of today show it."""
    if settings.x is None or settings.y is None:
        window.resize(settings.width, settings.height)
    else:
        wanted = QRect(settings.x, settings.y, settings.width, settings.height)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.setGeometry(mended(wanted, screens))
    if settings.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def mended(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """The place itself where its upper edge can be taken hold of on a screen, else one in the middle of the
    first screen, no larger than that."""
    edge = QRect(wanted.x(), wanted.y(), wanted.width(), 1)
    for screen in screens:
        seen = edge.intersected(screen)
        if seen.isValid() and seen.width() >= GRIP:
            return wanted
    if not screens:
        return wanted
    first = screens[0]
    found = QRect(0, 0, min(wanted.width(), first.width()), min(wanted.height(), first.height()))
    found.moveCenter(first.center())
    return found
