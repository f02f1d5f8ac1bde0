"""Ctrl Z in a field that belongs to something with an undo of its own."""

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class _PassOn(QObject):
    """Says of the keys for undo and redo that a field does not want them: then the window's shortcuts act."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            keys = cast(QKeyEvent, event)
            if keys.matches(QKeySequence.StandardKey.Undo) or keys.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def leave_undo_to_window(editor: QWidget) -> None:
    """Let the window take back what was typed here, together with all other edits, in their order."""
    found = _PassOn(editor)
    for part in (editor, *editor.findChildren(QLineEdit)):
        part.installEventFilter(found)
