"""A launcher without a terminal: a menu entry on Linux, an application on macOS, a shortcut on Windows."""

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from peft_engine.contract.texts import N_
from scripts.setup.talk import SetupError
from scripts.setup.tree import Tree

NAME = "PEFT Workbench"
SENTENCE = "Fine-tune language models with few parameters"
ICONS = "resources/icons"


def make_launcher(tree: Tree, system: str = sys.platform, home: Path | None = None) -> Path:
    """Write the launcher for this user; an older one is replaced. Returns where it lies.

    Raises:
        SetupError: the system did not let us write it.
    """
    home = home or Path.home()
    try:
        if system == "win32":
            return windows_shortcut(tree, os.environ)
        if system == "darwin":
            return mac_application(tree, home)
        return linux_menu_entry(tree, home, os.environ)
    except OSError as error:
        raise SetupError(N_("The launcher could not be written: {error}"), error=str(error)) from error


def linux_menu_entry(tree: Tree, home: Path, environment: Mapping[str, str]) -> Path:
    """A .desktop file in the user's own menu (freedesktop.org, Desktop Entry Specification 1.5)."""
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    path = data / "applications" / "peft-workbench.desktop"
    icon = tree.root / ICONS / "peft-workbench.svg"
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Comment={SENTENCE}",
        f"Exec={' '.join(desktop_quoted(part) for part in tree.module('app'))}",
        *([f"Icon={desktop_escaped(str(icon))}"] if icon.exists() else []),
        "Terminal=false",
        "Categories=Science;Education;",
        "StartupWMClass=peft-workbench",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def desktop_quoted(argument: str) -> str:
    """One argument of Exec: quoted, then escaped once more as every string there is; % is a field code."""
    for character in ("\\", '"', "`", "$"):
        argument = argument.replace(character, "\\" + character)
    return desktop_escaped(f'"{argument}"'.replace("%", "%%"))


def desktop_escaped(text: str) -> str:
    return text.replace("\\", "\\\\")


def mac_application(tree: Tree, home: Path) -> Path:
    """The smallest application bundle: a property list and a script that starts the environment's Python."""
    bundle = home / "Applications" / f"{NAME}.app"
    script = bundle / "Contents" / "MacOS" / "peft-workbench"
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(f"#!/bin/sh\nexec {shlex.join(tree.module('app'))}\n", encoding="utf-8")
    script.chmod(0o755)
    about = {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": "org.peft-workbench.launcher",
        "CFBundleExecutable": script.name,
        "CFBundlePackageType": "APPL",
        "NSHighResolutionCapable": True,
    }
    icon = tree.root / ICONS / "peft-workbench.icns"
    if icon.exists():
        (bundle / "Contents" / "Resources").mkdir(exist_ok=True)
        (bundle / "Contents" / "Resources" / icon.name).write_bytes(icon.read_bytes())
        about["CFBundleIconFile"] = icon.name
    with (bundle / "Contents" / "Info.plist").open("wb") as file:
        plistlib.dump(about, file)
    return bundle


def windows_shortcut(tree: Tree, environment: Mapping[str, str]) -> Path:
    """A .lnk in the start menu, written by the shell itself through PowerShell.

    Raises:
        SetupError: PowerShell is missing or refused.
    """
    menu = Path(environment["APPDATA"]) / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    path = menu / f"{NAME}.lnk"
    powershell = ["powershell", "-NoProfile", "-NonInteractive", "-Command", shortcut_script(tree, path)]
    made = subprocess.run(powershell, capture_output=True, text=True, errors="replace")
    if made.returncode or not path.exists():
        raise SetupError(N_("The launcher could not be written: {error}"), error=made.stderr.strip())
    return path


def shortcut_script(tree: Tree, path: Path) -> str:
    """What PowerShell is told; pythonw opens no console beside the window."""
    pythonw = tree.python.with_name("pythonw.exe")
    icon = tree.root / ICONS / "peft-workbench.ico"
    lines = [
        "$ErrorActionPreference = 'Stop'",
        f"$link = (New-Object -ComObject WScript.Shell).CreateShortcut({powershell_quoted(str(path))})",
        f"$link.TargetPath = {powershell_quoted(str(pythonw))}",
        f"$link.Arguments = {powershell_quoted(' '.join(tree.module('app')[1:]))}",
        f"$link.WorkingDirectory = {powershell_quoted(str(tree.root))}",
        f"$link.Description = {powershell_quoted(SENTENCE)}",
        *([f"$link.IconLocation = {powershell_quoted(str(icon))}"] if icon.exists() else []),
        "$link.Save()",
    ]
    return "; ".join(lines)


def powershell_quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
