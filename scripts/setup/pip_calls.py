"""Calling pip in the environment: progress as one line, failures as sentences, all it says in a log."""

import os
import re
import subprocess
from collections import deque
from collections.abc import Sequence

from peft_engine.contract.texts import N_
from peft_engine.pip_output import Reason, last_error, pip_reason, read_progress
from scripts.setup.talk import ProgressLine, SetupError, megabytes
from scripts.setup.tree import Tree

REFUSALS: dict[Reason, str] = {
    "disk": N_(
        "The disk is full. Free some space on the disk of {venv} and start again; what was fetched is kept."
    ),
    "network": N_(
        "The packages could not be fetched: there is no way to the package index. Check the network (behind a"
        " proxy, set HTTPS_PROXY) and start again; what was fetched is kept."
    ),
    "permission": N_(
        "A file could not be written: {last}. Check that {venv} belongs to you and that no workbench is"
        " running, then start again."
    ),
    "no_package": N_(
        "One package has no ready-made build for this Python ({python}) and this system: {last}. Python 3.11"
        " to 3.14 on 64 bit have all of them; start scripts/run.py with one of these."
    ),
    "hash": N_("A package is not the one that was expected, so it was not installed: {last}"),
    "unknown": N_("pip failed: {last}. All it said stands in {log}."),
}


def install(tree: Tree, arguments: Sequence[str], expected: int = 0) -> None:
    """`pip install arguments` in the environment, with a line of progress.

    `expected` is the number of packages in all, 0 when unknown.

    Raises:
        SetupError: pip failed; the sentence says why and what to do.
    """
    command = [str(tree.python), "-m", "pip", "install", "--no-input", *arguments]
    progress = Progress(expected)
    with tree.log.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(command)}\n")
        said: deque[str] = deque(maxlen=400)
        with subprocess.Popen(
            command,
            cwd=tree.root,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        ) as pip:
            assert pip.stdout is not None
            for line in pip.stdout:
                if not progress.read(line):
                    log.write(line)
                    said.append(line)
        progress.close()
    if pip.returncode:
        output = "".join(said)
        raise SetupError(
            REFUSALS[pip_reason(output)],
            venv=str(tree.venv),
            log=str(tree.log),
            last=last_error(output),
            python=python_version(tree),
        )


def environment() -> dict[str, str]:
    """The variables for pip: the user's own, without those that would lead the packages elsewhere."""
    dropped = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_CONSTRAINT", "PIP_REQUIREMENT"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONUTF8": "1"}


def python_version(tree: Tree) -> str:
    """The version of the environment's Python, "3.11.7"."""
    code = "import platform; print(platform.python_version())"
    return subprocess.run(
        [tree.python, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


class Progress:
    """Reads pip's output line by line and shows what it is at: "12 of 74: torch-2.13.0 (93.1 of 190 MB)"."""

    def __init__(self, expected: int) -> None:
        self._expected = expected
        self._line = ProgressLine()
        self._packages: set[str] = set()
        self._file = ""

    def read(self, line: str) -> bool:
        """Take in one line; True when it was mere progress and belongs into no log."""
        if (numbers := read_progress(line)) is not None:
            done, size = numbers
            of_whole = f" ({megabytes(done)} of {megabytes(size)})" if size else f" ({megabytes(done)})"
            self._line.show(f"  {self._count()}{self._file}{of_whole}")
            return True
        words = line.split()
        if words[:1] == ["Collecting"]:
            self._packages.add(re.split(r"[=<>!~\[; (]", words[1])[0].lower())
            self._show(words[1])
        elif words[:1] in (["Downloading"], ["Using"]) and words[-1].startswith(("MB", "GB", "kB")):
            self._show("-".join(words[-3].rsplit("/", 1)[-1].split("-")[:2]))
        elif line.startswith("Installing collected packages"):
            self._file = ""
            self._line.show(f"  unpacking {line.count(',') + 1} packages, a minute or two")
        return False

    def close(self) -> None:
        self._line.clear()

    def _show(self, name: str) -> None:
        self._file = name
        self._line.show(f"  {self._count()}{name}")

    def _count(self) -> str:
        if not self._expected:
            return ""
        return f"{len(self._packages)} of about {max(self._expected, len(self._packages))}: "
