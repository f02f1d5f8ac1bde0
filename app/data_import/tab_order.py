"""Where the Tab key comes to parts that are made anew."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_in_place(container: QWidget, parts: Iterable[QWidget]) -> None:
    """Let the Tab key come to these parts of `container` where it stands in the window; left alone they would
    come last."""
    before = container
    while True:
        found = before.previousInFocusChain()
        if found is None or found is container:
            return
        before = found
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not container.isAncestorOf(before):
            break
    for part in parts:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, part)
            before = part
