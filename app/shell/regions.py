"""F6 and Shift F6: the keyboard goes from one region of the window to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_to_region(regions: Sequence[Callable[[], QWidget]], step: int) -> QWidget | None:
    """Give the focus to the first widget that takes it in the next region (step 1) or the one before (-1).

    Args:
        regions: asked each time, since pages change; in reading order.
    """
    places = [region() for region in regions]
    focused = QApplication.focusWidget()
    at = next((n for n, place in enumerate(places) if focused is not None and _holds(place, focused)), -step)
    for move in range(1, len(places) + 1):
        found = first_focusable(places[(at + move * step) % len(places)])
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return found
    return None


def first_focusable(region: QWidget) -> QWidget | None:
    """The first widget of a region that the Tab key reaches, in tab order."""
    for widget in tab_chain(region):
        if _holds(region, widget):
            return widget
    return None


def tab_chain(start: QWidget) -> list[QWidget]:
    """The widgets that Tab visits, from `start` on, each once."""
    chain: list[QWidget] = []
    widget = start
    while True:
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
        ):
            chain.append(widget)
        following = widget.nextInFocusChain()
        if following is None or following is start:
            return chain
        widget = following


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)
