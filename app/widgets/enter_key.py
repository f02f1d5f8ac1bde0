"""Enter presses the button that has the focus. Qt leaves that to the desktop: some let the space bar alone do
it, and in a dialog Enter would then press another button than the one that is marked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def presses(event: QKeyEvent) -> bool:
    """Whether it is Enter by itself, pressed once."""
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return bare and not event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
