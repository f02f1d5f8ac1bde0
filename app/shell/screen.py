"""The screen that the window is on, as the health page asks for it."""

from PySide6.QtGui import QGuiApplication

from app.state.health import Display


def first_screen() -> Display | None:
    """The first screen; None where there is none."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return None
    room = screen.availableGeometry()
    return Display(room.width(), room.height(), screen.devicePixelRatio())
