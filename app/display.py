"""Whether a window can be shown here, asked without Qt, and on a Python that has nothing installed yet."""

import os
import re
import socket
import sys
from collections.abc import Mapping

CONNECT_S = 2.0


def has_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether there is a screen to open a window on.

    A platform that was asked for (QT_QPA_PLATFORM) is believed. On Linux the display is tried: the variable
    alone may be left over from a session that has ended.
    """
    if environment.get("QT_QPA_PLATFORM"):
        return True
    if system == "win32":
        return True
    if system == "darwin":
        return "SSH_CONNECTION" not in environment
    return wayland_answers(environment) or x11_answers(environment.get("DISPLAY", ""))


def wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and answers(os.path.join(environment.get("XDG_RUNTIME_DIR", "/"), name))


def x11_answers(display: str) -> bool:
    """Try the X server that DISPLAY names: ":0" on this machine, "host:10.0" over TCP."""
    found = re.fullmatch(r"(?:unix)?([^:]*):(\d+)(?:\.\d+)?", display)
    if found is None:
        return False
    host, number = found[1], int(found[2])
    if not host:
        path = f"/tmp/.X11-unix/X{number}"
        return answers(path) or answers("\0" + path)
    try:
        socket.create_connection((host, 6000 + number), CONNECT_S).close()
    except OSError:
        return False
    return True


def answers(address: str) -> bool:
    """Whether somebody listens on this Unix socket."""
    if sys.platform == "win32":  # has no such displays
        return False
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(CONNECT_S)
        try:
            client.connect(address)
        except OSError:
            return False
    return True
