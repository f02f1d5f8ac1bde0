"""Ends in a sentence when this Python is too old. Parses and runs on every Python, 2.7 included."""

import os
import sys

OLDEST = (3, 11)
NEWEST_KNOWN = (3, 14)


def require(script):
    # type: (str) -> None
    """Return when this Python will do; otherwise say what to do and end with status 1."""
    if sys.version_info[:2] < OLDEST:
        sys.exit(refusal(script, sys.version_info[:2], newer_python(os.environ.get("PATH", ""))))


def refusal(script, version, newer):
    # type: (str, tuple[int, int], str) -> str
    """The sentence; `newer` is the name of a Python on this machine that would do, or empty."""
    found = "This is Python {}.{}; the workbench needs 3.11 or newer.".format(*version)
    if newer:
        return "{} This machine has one: {} {}".format(found, newer, script)
    if os.path.exists("/etc/debian_version"):
        cure = "Install one with: sudo apt-get install -y python3.11 python3.11-venv"
    elif sys.platform == "darwin":
        cure = "Install one from https://www.python.org/downloads/ or with: brew install python@3.13"
    else:
        cure = "Install one from https://www.python.org/downloads/"
    return "{} {} and start {} with it.".format(found, cure, script)


def newer_python(path):
    # type: (str) -> str
    """The newest python3.x on the search path that is new enough, as a command; empty when there is none."""
    for minor in range(NEWEST_KNOWN[1], OLDEST[1] - 1, -1):
        for folder in path.split(os.pathsep):
            if os.path.exists(os.path.join(folder, "python3.{}".format(minor))):
                return "python3.{}".format(minor)
    return ""
