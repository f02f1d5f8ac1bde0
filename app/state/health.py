"""The health of machine and installation: looked at in a thread, kept for page, rail and welcome."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.state.post import post
from peft_engine.contract.health import Check
from peft_engine.contract.health_machine import machine_checks, try_four_bit
from peft_engine.contract.health_program import program_checks
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_

Work: TypeAlias = Literal["", "look", "try_four_bit", "empty_trash"]
LEAST = (1024, 640)
"""Width and height that the window needs."""


@dataclass(frozen=True)
class Display:
    """The screen: what a window may take of it, in points, and how many pixels make a point."""

    width: int
    height: int
    ratio: float


class Health(QObject):
    """What is known, and how to know it anew; one thing at a time.

    Signals:
        changed(): `checks` or `work` is another one.
    """

    changed = Signal()

    def __init__(
        self, store: RunStore, screen: Callable[[], Display | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._screen = store, screen
        self.checks: tuple[Check, ...] = ()
        self.work: Work = ""
        """What is being done now."""
        self.looked_at = 0.0
        """Seconds since 1970 of the last look; 0 before the first."""
        self._tried: Check | None = None
        self._post = post()

    def look(self) -> None:
        """Look at everything anew."""
        self._begin("look", self._look)

    def try_four_bit(self) -> None:
        """Load the library for weights in 4 bit in a process of its own; it takes seconds."""
        self._begin("try_four_bit", self._try)

    def empty_trash(self) -> None:
        """Delete for good what lies in the trash, and look again."""
        self._begin("empty_trash", self._empty)

    def _begin(self, work: Work, act: Callable[[], tuple[Check, ...]]) -> None:
        if self.work:
            return
        self.work = work
        self.changed.emit()
        threading.Thread(target=self._run, args=(act,), name=f"health {work}", daemon=True).start()

    def _run(self, act: Callable[[], tuple[Check, ...]]) -> None:
        try:
            found: tuple[Check, ...] | None = act()
        except OSError:  # the store's folder has gone while it was looked at; the next look says so
            found = None
        self._post.give(self, lambda: self._take(found))

    def _look(self) -> tuple[Check, ...]:
        found = (*machine_checks(), *program_checks(self._store))
        tried = self._tried
        return found if tried is None else _with(found, tried)

    def _try(self) -> tuple[Check, ...]:
        self._tried = try_four_bit()
        return _with(self.checks, self._tried)

    def _empty(self) -> tuple[Check, ...]:
        self._store.empty_trash()
        return self._look()

    def _take(self, found: tuple[Check, ...] | None) -> None:
        if found is not None:
            kept = tuple(check for check in found if check.key != "display")
            screen = self._screen()
            self.checks = (*kept, check_display(screen)) if screen is not None else kept
            self.looked_at = time.time()
        self.work = ""
        self.changed.emit()


def _with(checks: tuple[Check, ...], fresh: Check) -> tuple[Check, ...]:
    return tuple(replace(fresh) if check.key == fresh.key else check for check in checks)


def check_display(screen: Display) -> Check:
    """Whether the window has room on the screen."""
    values = {"width": screen.width, "height": screen.height, "percent": round(100 * screen.ratio)}
    name, fact = N_("Display"), N_("{width} × {height} at {percent} %")
    if screen.width >= LEAST[0] and screen.height >= LEAST[1]:
        return Check("display", "program", name, "good", fact, values=dict(values))
    sentence = N_(
        "The window needs {least_width} × {least_height} points, so parts of it lie outside. Choose a smaller"
        " scale or a finer resolution in the system's settings of the display."
    )
    more = {"least_width": LEAST[0], "least_height": LEAST[1]}
    return Check("display", "program", name, "attention", fact, sentence, values={**values, **more})
