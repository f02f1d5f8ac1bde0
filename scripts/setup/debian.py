"""What Qt needs of a bare Debian or Ubuntu that pip does not bring: found missing, installed when root."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from peft_engine.contract.texts import N_
from scripts.setup.talk import SetupError, say

# Read off PySide6-Essentials 6.11: what its libraries name as needed and do not bring themselves.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def needed(environment: Mapping[str, str]) -> dict[str, str]:
    """The libraries for the platform that Qt will choose: offscreen, Wayland or X11."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return ALWAYS
    if environment.get("WAYLAND_DISPLAY"):
        return ALWAYS | WAYLAND
    return ALWAYS | X11


def ensure_libraries(libraries: dict[str, str]) -> None:
    """Make sure that the named shared libraries can be loaded; on Linux only.

    Raises:
        SetupError: some are missing and cannot be installed from here; the sentence holds the exact command.
    """
    lacking = missing(libraries) if sys.platform == "linux" else []
    if not lacking:
        return
    packages = sorted(libraries[name] for name in lacking)
    if not is_debian():
        raise SetupError(
            N_("The window needs libraries that are missing: {libraries}. Install them and start again."),
            libraries=", ".join(lacking),
        )
    if is_root() and shutil.which("apt-get"):
        say(
            N_("Installing the system libraries that the window needs: {packages}"),
            packages=" ".join(packages),
        )
        if apt_install(packages) and not missing(libraries):
            return
    raise SetupError(
        N_("The window needs system libraries that are missing. Install them with: {command}"),
        command=install_command(packages),
    )


def missing(libraries: Iterable[str]) -> list[str]:
    """The libraries that the system's loader does not find."""
    lacking = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            lacking.append(name)
    return lacking


def apt_install(packages: Sequence[str]) -> bool:
    """Install as root; the lists of packages are fetched first, since a bare machine has none."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=quiet, capture_output=True)
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    return subprocess.run(install, env=quiet, capture_output=True).returncode == 0


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def install_command(packages: Sequence[str]) -> str:
    """The command for a person to type."""
    return f"{'' if is_root() else 'sudo '}apt-get install -y {' '.join(packages)}"


def is_debian(release: Path = Path("/etc/os-release")) -> bool:
    """Whether this is Debian, Ubuntu or one of their descendants."""
    if not release.exists():
        return False
    lines = release.read_text(encoding="utf-8").splitlines()
    said = " ".join(line.split("=", 1)[1] for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    return bool({"debian", "ubuntu"} & set(said.replace('"', "").split()))
