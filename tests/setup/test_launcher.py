"""The launchers start the environment's Python, whatever the project's folder is called."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.setup.launcher import linux_menu_entry, make_launcher, shortcut_script
from scripts.setup.tree import Tree

NASTY = 'a folder, 100% $HOME `here` "quoted" and \\ back'


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A project whose Python prints what it is told."""
    tree = Tree(tmp_path / (NASTY if sys.platform != "win32" else "a folder, 100% $HOME"))
    tree.python.parent.mkdir(parents=True)
    tree.python.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    tree.python.chmod(0o755)
    return tree


def exec_arguments(line: str) -> list[str]:
    """Read Exec as the Desktop Entry Specification says: string escapes, then quotes, then field codes."""
    text, arguments, i = line.replace("\\\\", "\\"), [], 0
    while i < len(text):
        assert text[i] == '"'
        word, i = "", i + 1
        while text[i] != '"':
            i += text[i] == "\\"
            word, i = word + text[i], i + 1
        arguments.append(word.replace("%%", "%"))
        i += 2
    return arguments


def test_linux_menu_entry(tree, tmp_path):
    path = linux_menu_entry(tree, tmp_path / "home", {})
    assert path == tmp_path / "home/.local/share/applications/peft-workbench.desktop"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    entry = dict(line.split("=", 1) for line in lines[1:])
    assert entry["Name"] == "PEFT Workbench"
    assert entry["Terminal"] == "false"
    assert "Icon" not in entry, "there is none in this tree"
    assert exec_arguments(entry["Exec"]) == tree.module("app")


def test_linux_menu_entry_keeps_to_xdg_and_is_replaced(tree, tmp_path):
    icon = tree.root / "resources/icons/peft-workbench.svg"
    icon.parent.mkdir(parents=True)
    icon.touch()
    for _ in range(2):
        path = linux_menu_entry(tree, tmp_path / "home", {"XDG_DATA_HOME": str(tmp_path / "data")})
    assert path.parent == tmp_path / "data/applications"
    assert path.read_text(encoding="utf-8").count("Icon=") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="the application's script is for sh")
def test_mac_application(tree, tmp_path):
    bundle = make_launcher(tree, "darwin", tmp_path)
    assert bundle == tmp_path / "Applications/PEFT Workbench.app"
    about = plistlib.loads((bundle / "Contents/Info.plist").read_bytes())
    started = bundle / "Contents/MacOS" / about["CFBundleExecutable"]
    assert subprocess.run([started], capture_output=True, text=True).stdout == "-P -m app\n"


def test_windows_shortcut_quotes_for_powershell():
    tree = Tree(Path("/O'Brien's files"))
    script = shortcut_script(tree, Path("/menu/PEFT Workbench.lnk"))
    assert "pythonw.exe'" in script
    assert "$link.Arguments = '-P -m app'" in script
    assert "'/O''Brien''s files'" in script.replace("\\", "/")
