"""Handing what a thread has found over to the window's thread.

A thread must not touch an object of Qt that the window may be destroying at this moment: to look whether it
is still there and then to emit its signal are two steps, and between them it can go. So threads give what
they found to an object that lasts as long as the program, and the window's thread looks whether somebody is
there.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid


class Post(QObject):
    """Carries what threads have found; made by `post` alone."""

    _given = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._given.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def give(self, receiver: QObject, act: Callable[[], None]) -> None:
        """Let `act` be done in the window's thread, if the receiver is still there; from any thread."""
        self._given.emit(receiver, act)

    def _deliver(self, receiver: QObject, act: Callable[[], None]) -> None:
        if isValid(receiver):
            act()


@cache
def post() -> Post:
    """The one post of the program. Whoever starts threads asks for it beforehand, in the window's thread."""
    return Post()
