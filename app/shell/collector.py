"""Garbage is looked for in the thread of the window alone.

Python looks for unreachable objects in whichever thread happens to make the next one. In the training thread
it would then destroy widgets and timers that belong to the window's, which Qt does not bear: it warns, hangs
or ends the program.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
WHOLE_SECONDS = 30.0
"""Going through all objects takes a tenth of a second, so it is done at most so often."""
LATEST_SECONDS = 120.0
"""After so long it is done whatever the counts say; whoever freezes objects sets them back."""


class Collector(QObject):
    """Turns Python's own collector off, and looks from time to time, as often as that would have."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._whole = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> int:
        """Look through as many objects as is due; how many were unreachable."""
        since = time.monotonic() - self._whole
        if since >= LATEST_SECONDS:
            return self._look_at_all()
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[0] <= limits[0]:
            return 0
        if counts[1] <= limits[1]:
            return gc.collect(0)
        if counts[2] <= limits[2] or since < WHOLE_SECONDS:
            return gc.collect(1)
        return self._look_at_all()

    def _look_at_all(self) -> int:
        found = gc.collect()
        self._whole = time.monotonic()
        return found
