"""What the system says of files, disks and connections that fail, marked so that it can be translated.

It stands in problems as their reason, word for word. What is not among these is told as the system says it.
"""

from peft_engine.contract.texts import N_

SYSTEM_WORDS = frozenset(
    {
        N_("No such file or directory"),
        N_("Permission denied"),
        N_("Operation not permitted"),
        N_("Is a directory"),
        N_("Not a directory"),
        N_("Directory not empty"),
        N_("File exists"),
        N_("File name too long"),
        N_("File too large"),
        N_("Stale file handle"),
        N_("No space left on device"),
        N_("Disk quota exceeded"),
        N_("Read-only file system"),
        N_("Input/output error"),
        N_("Device or resource busy"),
        N_("Too many open files"),
        N_("Cannot allocate memory"),
        N_("Invalid argument"),
        N_("Broken pipe"),
        N_("Connection refused"),
        N_("Connection reset by peer"),
        N_("Connection timed out"),
        N_("Network is unreachable"),
        N_("No route to host"),
    }
)
