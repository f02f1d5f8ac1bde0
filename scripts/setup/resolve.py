"""Whether the locked versions can be installed on the three systems: a dry run of pip for each, from here.

Runs in the environment (it reads the installed packages' metadata). For every system the list of packages is
worked out here, since pip evaluates markers such as sys_platform for the machine it runs on; then pip is
asked, without installing anything, for exactly these versions as wheels of that system.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from peft_engine.contract.texts import N_
from peft_engine.pip_output import last_error, pip_reason
from scripts.setup.environment import pinned
from scripts.setup.talk import complain, say
from scripts.setup.torch_build import INDEX, NEW_CUDA, OLD_CUDA
from scripts.setup.tree import Tree

PYTHONS = ("3.11", "3.13")
SOURCES = frozenset({"rouge-score", "seqeval"})
"""Packages of plain Python that are handed out as sources alone; each system makes its own wheel of them. A
dry run for another system looks at wheels only, so these are built here."""


@dataclass(frozen=True)
class System:
    """A system as markers (PEP 508) and wheels (their platform tags) name it."""

    title: str
    sys_platform: str
    platform_system: str
    os_name: str
    platform_machine: str
    tags: tuple[str, ...]

    def environment(self, python: str) -> dict[str, str]:
        return {
            "sys_platform": self.sys_platform,
            "platform_system": self.platform_system,
            "os_name": self.os_name,
            "platform_machine": self.platform_machine,
            "python_version": python,
            "python_full_version": f"{python}.0",
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }


MANYLINUX = tuple(f"manylinux_2_{minor}_x86_64" for minor in (34, 28, 27, 26, 24, 17, 12, 5))
SYSTEMS = (
    System(
        "Linux", "linux", "Linux", "posix", "x86_64", (*MANYLINUX, "manylinux2014_x86_64", "linux_x86_64")
    ),
    System("macOS", "darwin", "Darwin", "posix", "arm64", ("macosx_14_0_arm64", "macosx_14_0_universal2")),
    System("Windows", "win32", "Windows", "nt", "AMD64", ("win_amd64",)),
)


def main() -> int:
    """Print one line a system and Python; status 1 when a version is missing, 3 when there is no index."""
    tree = Tree()
    pins: dict[str, str] = {canonicalize_name(name): version for name, version in pinned(tree).items()}
    worst = 0
    for system in SYSTEMS:
        for python in PYTHONS:
            wanted = closure(roots(tree), system.environment(python))
            worst = max(worst, check(system, python, wanted, pins))
    worst = max(worst, check_sources(tree, pins))
    for cuda in (NEW_CUDA, OLD_CUDA):
        worst = max(worst, check_cuda(SYSTEMS[-1], cuda, pins["torch"]))
    say(
        N_(
            "Not checked from here: that the packages work on a machine of each system, and which CUDA"
            " packages torch brings along on Linux."
        )
    )
    return worst


def roots(tree: Tree) -> list[Requirement]:
    """What pyproject.toml asks for, tests included."""
    project = tomllib.loads(tree.pyproject.read_text(encoding="utf-8"))["project"]
    return [
        Requirement(line) for line in (*project["dependencies"], *project["optional-dependencies"]["test"])
    ]


def closure(requirements: Iterable[Requirement], environment: dict[str, str]) -> set[str]:
    """All packages that these requirements bring along in `environment`, by the installed packages' metadata.

    A package that is not installed here (one for another system) is named, without what it needs in turn.
    """
    extras: dict[str, set[str]] = {}
    waiting = list(requirements)
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in extras and requirement.extras <= extras[name]:
            continue
        known = extras.setdefault(name, set())
        known |= requirement.extras
        try:
            needed = distribution(name).requires or []
        except PackageNotFoundError:
            continue
        for line in map(Requirement, needed):
            asked = ({**environment, "extra": extra} for extra in ("", *known))
            if line.marker is None or any(line.marker.evaluate(case) for case in asked):
                waiting.append(line)
    return set(extras)


def check(system: System, python: str, wanted: set[str], pins: dict[str, str]) -> int:
    """Every wanted package is locked, and its version exists for this system."""
    values = {"system": system.title, "machine": system.platform_machine, "python": python}
    unlocked = sorted(wanted - set(pins))
    if unlocked:
        complain(f"{system.title}, Python {python}: not in constraints.txt: {', '.join(unlocked)}")
        return 1
    exact = [f"{name}=={pins[name]}" for name in sorted(wanted - SOURCES)]
    output = dry_run(system, python, exact, [])
    if output is None:
        say(N_("{system} {machine}, Python {python}: all {n} packages are there"), n=len(exact), **values)
        return 0
    complain(f"{system.title}, Python {python}: {last_error(output)}")
    return 3 if pip_reason(output) == "network" else 1


def check_sources(tree: Tree, pins: dict[str, str]) -> int:
    """Sources alone can be made into wheels with locked tools, and without what lies in pip's cache."""
    exact = [f"{name}=={pins[name]}" for name in sorted(SOURCES)]
    with tempfile.TemporaryDirectory() as nowhere:
        command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-cache-dir", "--quiet"]
        options = ["--wheel-dir", nowhere, "--build-constraint", str(tree.constraints)]
        done = subprocess.run([*command, *options, *exact], capture_output=True, text=True)
    if done.returncode == 0:
        say(N_("From sources alone: {names} built"), names=", ".join(exact))
        return 0
    output = done.stdout + done.stderr
    complain(f"{', '.join(exact)}: {last_error(output)}")
    return 3 if pip_reason(output) == "network" else 1


def check_cuda(system: System, cuda: str, version: str) -> int:
    """PyTorch's own index has this torch for this CUDA. That it cannot be seen from here is no fault."""
    output = dry_run(system, PYTHONS[0], [f"torch=={version}"], ["--index-url", INDEX + cuda])
    if output is None:
        say(
            N_("{system}, torch {version} for {cuda}: there"), system=system.title, version=version, cuda=cuda
        )
    else:
        say(
            N_("{system}, torch {version} for {cuda}: could not be checked from here. {last}"),
            system=system.title,
            version=version,
            cuda=cuda,
            last=last_error(output),
        )
    return 0


def dry_run(system: System, python: str, exact: list[str], options: list[str]) -> str | None:
    """Let pip look for these packages for that system; None when it found all, else what it said."""
    with tempfile.TemporaryDirectory() as nowhere:
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--dry-run",
            "--no-deps",
            "--only-binary=:all:",
            "--quiet",
        ]
        target = ["--target", nowhere, "--python-version", python, "--implementation", "cp"]
        tags = [part for tag in (*system.tags, "any") for part in ("--platform", tag)]
        done = subprocess.run([*command, *target, *tags, *options, *exact], capture_output=True, text=True)
    return None if done.returncode == 0 else done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
