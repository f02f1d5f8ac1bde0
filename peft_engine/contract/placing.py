"""Putting a file or folder that was written aside into its place."""

import os
import time
from pathlib import Path

WAIT_SECONDS = 5.0
"""Readers, indexers and virus scanners hold a file for an instant."""


def put_in_place(made: Path, place: Path) -> None:
    """Give what was made its name; a file that has the name gives way.

    Windows refuses as long as anybody reads either of them, so that is waited for.

    Raises:
        OSError: it cannot be done, or somebody goes on reading.
    """
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            made.replace(place)
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > until:
                raise
        time.sleep(0.02)
