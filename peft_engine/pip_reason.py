"""Why pip failed, read from what it printed. Standard library only: the set-up needs it first."""

from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["disk", "network", "hash", "permission", "no_package", "unknown"]

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
