"""Talking to the person at the terminal: sentences, a progress line, refusals that say what to do."""

import shutil
import sys
import time

from peft_engine.contract.texts import Value, fill

REDRAW_S = 0.1
WRITE_S = 10.0


class SetupError(Exception):
    """The set-up cannot go on; the sentence says why and what to do next."""

    def __init__(self, text: str, **values: Value) -> None:
        super().__init__(fill(text, values))


def say(text: str, **values: Value) -> None:
    """Print one sentence at once. Started without a terminal (pythonw) there is nobody to tell."""
    if sys.stdout is not None:
        print(fill(text, values), flush=True)


def complain(sentence: str) -> None:
    """Print a sentence about what went wrong, on standard error."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)


class ProgressLine:
    """One line that is drawn over again and again; in a file or a pipe it is written now and then."""

    def __init__(self) -> None:
        self._open = sys.stdout is not None
        self._live = self._open and sys.stdout.isatty()
        self._drawn_at = time.monotonic()
        self._width = 0

    def show(self, text: str) -> None:
        """Draw `text`, at most ten times a second (every ten seconds where the output is no terminal)."""
        waited_s = time.monotonic() - self._drawn_at
        if not self._open or waited_s < (REDRAW_S if self._live else WRITE_S):
            return
        self._drawn_at = time.monotonic()
        if not self._live:
            print(text, flush=True)
            return
        text = text[: shutil.get_terminal_size().columns - 1]
        print("\r" + text.ljust(self._width), end="", flush=True)
        self._width = len(text)

    def clear(self) -> None:
        """Wipe the line, so that the next sentence stands on its own."""
        if self._width:
            print("\r" + " " * self._width + "\r", end="", flush=True)
            self._width = 0


def megabytes(size: int) -> str:
    """A size in bytes as a person reads it, three figures at most: "83.5 MB", "122 MB", "1.53 GB"."""
    unit, value = ("GB", size / 1e9) if size >= 999.5e6 else ("MB", size / 1e6)
    digits = 0 if value >= 99.95 else 1 if value >= 9.995 else 2
    return f"{value:.{digits}f} {unit}"
