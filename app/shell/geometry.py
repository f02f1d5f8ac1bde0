"""Where the window lies: remembered when it closes, put back when it opens, mended where no screen has it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.state.window_settings import WindowSettings

FRAME = 40
"""So much is taken for what the system draws above the window, which is not known before it is shown."""
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
    """Lay the window where it was, as far as the screens of today show it. Opened for the first time it fills
    a screen that has no room for it."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    filled = settings.maximised
    if settings.x is None or settings.y is None:
        wanted = QSize(settings.width, settings.height)
        size = bounded(wanted, screens)
        window.resize(size)
        filled = filled or size != wanted
    else:
        wanted_place = QRect(settings.x, settings.y, settings.width, settings.height)
        window.setGeometry(mended(wanted_place, screens))
    if filled:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def bounded(wanted: QSize, screens: Sequence[QRect]) -> QSize:
    """The size itself where the first screen has room for it and for a frame, else what there is room for."""
    if not screens:
        return wanted
    room = screens[0].size()
    fits = wanted.width() <= room.width() and wanted.height() + FRAME <= room.height()
    return wanted if fits else wanted.boundedTo(room - QSize(0, FRAME))


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
