"""What the shell knows of a page: how to name it, and what it offers for the top bar."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget


def _nothing() -> str:
    return ""


@dataclass
class Place:
    """A page as the top bar shows it.

    Attributes:
        key: of the rail's button.
        page: the widget.
        title, state, sub: asked whenever the head may have changed.
        actions: the row of the page's own buttons, or None.
        method: key of the method that the place is about; empty where it is about none.
        undo, redo: take back what was done here last, and do it again.
        focus_search: puts the keyboard into the page's search field, where it has one.
    """

    key: str
    page: QWidget
    title: Callable[[], str]
    state: Callable[[], str] = _nothing
    sub: Callable[[], str] = _nothing
    method: Callable[[], str] = _nothing
    actions: QWidget | None = None
    focus_search: Callable[[], None] | None = None
    undo: Callable[[], None] | None = None
    redo: Callable[[], None] | None = None
    back: bool = field(default=False)
