"""When plots are drawn: each at most five times a second, and one plot a tick, so that no tick is long.

Six plots redrawn together delay the mouse; one after the other they do not. Hidden plots wait to be seen.
"""

from collections import deque
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from shiboken6 import isValid

EACH_MS = 200
"""A plot is drawn at most this often."""

TICK_MS = 20
"""Between two plots the event loop gets its turn."""


class Drawable(Protocol):
    def isVisible(self) -> bool: ...

    def redraw_now(self) -> None: ...


class Redraws(QObject):
    """The queue of plots that have news."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Drawable] = deque()
        self._drawn_at: dict[int, int] = {}
        self._clock = QElapsedTimer()
        self._clock.start()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._draw_one)

    def ask(self, plot: Drawable) -> None:
        """Draw this plot soon."""
        if plot not in self._waiting:
            self._waiting.append(plot)
            if not self._tick.isActive():
                self._tick.start()

    def _draw_one(self) -> None:
        now = self._clock.elapsed()
        for _ in range(len(self._waiting)):
            plot = self._waiting.popleft()
            if not isValid(plot):
                self._drawn_at.pop(id(plot), None)
                continue
            if not plot.isVisible():
                # It asks again when it is shown.
                continue
            if now - self._drawn_at.get(id(plot), -EACH_MS) >= EACH_MS:
                self._drawn_at[id(plot)] = now
                plot.redraw_now()
                break
            self._waiting.append(plot)
        if not self._waiting:
            self._tick.stop()


_redraws: Redraws | None = None


def redraws() -> Redraws:
    """The one queue of this program."""
    global _redraws
    if _redraws is None:
        _redraws = Redraws()
    return _redraws
