"""Reading what pip prints: how far it is, and why it failed. Standard library only, for the set-up."""

import re
import subprocess
from pathlib import Path
from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["disk", "network", "hash", "permission", "no_package", "unknown"]

_RAW_PROGRESS_SINCE = (24, 1)

# In this order: a pip without a network also says that it found no matching distribution.
_SIGNS: tuple[tuple[Reason, tuple[str, ...]], ...] = (
    (
        "disk",
        ("No space left on device", "[Errno 28]", "[WinError 112]", "Disk quota exceeded", "[Errno 122]"),
    ),
    ("hash", ("DO NOT MATCH THE HASHES", "Hashes are required")),
    (
        "network",
        (
            "Failed to establish a new connection",
            "Temporary failure in name resolution",
            "Name or service not known",
            "getaddrinfo failed",
            "NewConnectionError",
            "NameResolutionError",
            "ConnectTimeoutError",
            "ReadTimeoutError",
            "Read timed out",
            "Connection refused",
            "Connection reset by peer",
            "Network is unreachable",
            "ProxyError",
            "SSLError",
            "CERTIFICATE_VERIFY_FAILED",
            "connection error",
        ),
    ),
    (
        "permission",
        ("[Errno 13]", "Permission denied", "[WinError 5]", "[WinError 32]", "Read-only file system"),
    ),
    ("no_package", ("No matching distribution found", "Could not find a version that satisfies")),
)


def pip_reason(output: str) -> Reason:
    """The kind of failure that pip's output tells of."""
    for reason, signs in _SIGNS:
        if any(sign.lower() in output.lower() for sign in signs):
            return reason
    return "unknown"


def last_error(output: str) -> str:
    """pip's own last word, for the case that we have none: its last ERROR line, else its last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    return (errors or lines or [""])[-1]


def progress_option(python: str | Path) -> list[str]:
    """The option that makes this Python's pip print its progress as numbers; none where it is too old."""
    shown = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, text=True)
    version = re.match(r"pip (\d+)\.(\d+)", shown.stdout)
    known = version is not None and (int(version[1]), int(version[2])) >= _RAW_PROGRESS_SINCE
    return ["--progress-bar", "raw"] if known else []


def read_progress(line: str) -> tuple[int, int] | None:
    """The bytes fetched and their number in all (0: unknown), where `line` is about that."""
    numbers = re.match(r"Progress (\d+) of (\d+)$", line.strip())
    return (int(numbers[1]), int(numbers[2])) if numbers else None
