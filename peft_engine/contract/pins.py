"""The versions that this program was tested with, those that are installed, and the commands that set them
right."""

import re
import shlex
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, version

from peft_engine.contract import paths

ROOT = paths.RESOURCES.parent


def pinned() -> dict[str, str]:
    """The locked versions by package; empty where this is no checkout with their list."""
    try:
        text = (ROOT / "scripts" / "constraints.txt").read_text(encoding="utf-8")
    except OSError:
        return {}
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE))


def needed() -> frozenset[str]:
    """The packages without which parts of the program do not work; lower case, with hyphens."""
    try:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    except (OSError, KeyError, tomllib.TOMLDecodeError):
        return frozenset()
    found = (re.match(r"[\w.-]+", each) for each in project["dependencies"])
    return frozenset(each[0].lower().replace("_", "-") for each in found if each)


def version_of(package: str) -> str:
    """The installed version; empty where the package is not there."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def run_script(*options: str) -> str:
    """The command that makes the installation whole; empty where this is no checkout with that script."""
    script = ROOT / "scripts" / "run.py"
    if not script.is_file():
        return ""
    return _line("python" if sys.platform == "win32" else "python3", str(script), *options)


def pip_install(*words: str) -> str:
    """The command that installs packages into the Python at work, in their tested versions where these are
    known; words that begin with "-" are options."""
    pins = pinned()
    packages = [f"{word}=={pins[word]}" if word in pins else word for word in words]
    return _line(sys.executable, "-m", "pip", "install", *packages)


def _line(*words: str) -> str:
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)
