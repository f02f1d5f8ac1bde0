"""Making .venv: created, filled with the locked versions, stamped; nothing to do when it is there already."""

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec

from peft_engine.contract.texts import N_, Value
from peft_engine.pip_output import last_error, progress_option
from scripts.setup import debian, pip_calls
from scripts.setup.lock import held
from scripts.setup.stamp import Stamp, locked
from scripts.setup.talk import SetupError, say
from scripts.setup.torch_build import Choice, TorchBuild, this_machine
from scripts.setup.tree import Tree

REST_GB = 1.8  # everything besides torch, the starter encoder, and some room for runs


def ensure(tree: Tree, tests: bool, torch: Choice | None) -> bool:
    """Make the environment if it is missing, old or incomplete. True when there was something to do.

    Raises:
        SetupError: it cannot be made here; the sentence says what to do.
    """
    if serves(tree, wanted(tree, tests, torch)):
        return False
    with held(tree):
        before, want = Stamp.read(tree), wanted(tree, tests, torch)
        if serves(tree, want):
            return False  # another set-up has just done it
        build = this_machine(want.torch)
        check_disk(tree, build)
        if before is None:
            say(
                N_("Setting up PEFT Workbench in {venv}. This takes a few minutes, once."),
                venv=str(tree.venv),
            )
        else:
            say(N_("Bringing {venv} up to date."), venv=str(tree.venv))
        tree.stamp.unlink(missing_ok=True)
        make(tree, want, build, another_torch=before is not None and before.torch != want.torch)
        want.write(tree)
    return True


def wanted(tree: Tree, tests: bool, torch: Choice | None) -> Stamp:
    """What the environment should be: what is asked for now, and what was asked for before."""
    before = Stamp.read(tree)
    return Stamp(
        root=str(tree.root),
        locked=locked(tree),
        torch=torch or (before.torch if before else None),
        tests=tests or (before is not None and before.tests),
    )


def serves(tree: Tree, want: Stamp) -> bool:
    stamp = Stamp.read(tree)
    return stamp is not None and stamp.serves(want) and tree.python.exists()


def make(tree: Tree, want: Stamp, build: TorchBuild, another_torch: bool) -> None:
    """Create the environment if need be and install everything that `want` names."""
    if not works(tree):
        say(N_("Making the environment"))
        create(tree)
    pins = ["-c", str(tree.constraints)]
    pip_calls.install(tree, ["--upgrade", "pip", "setuptools", *pins])
    shown = progress_option(tree.python)
    torch = f"torch=={pinned(tree)['torch']}"
    if build.index or another_torch:
        say(
            N_("Fetching PyTorch ({kind})"),
            kind=build.index.rsplit("/", 1)[-1] or N_("as pip offers it"),
        )
        source = ["--index-url", build.index] if build.index else []
        again = ["--force-reinstall"] if another_torch else []
        # Alone and without its dependencies, so that nothing else ever comes from that index.
        pip_calls.install(tree, ["--no-deps", *again, *source, torch, *shown])
    say(N_("Fetching and unpacking the packages"))
    project = ".[test]" if want.tests else "."
    # Some packages come as sources alone; what makes wheels of them is locked too, and stays out of .venv.
    building = ["--build-constraint", str(tree.constraints)]
    pip_calls.install(tree, [*building, *shown, *pins, "-e", project], package_count(tree, want.tests))


def works(tree: Tree) -> bool:
    """Whether the environment's Python starts, is new enough and has pip."""
    if not tree.python.exists():
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([tree.python, "-c", question], capture_output=True).returncode == 0
    except OSError:
        return False


def create(tree: Tree) -> None:
    """Make an empty environment with pip.

    Raises:
        SetupError: this Python lacks venv or ensurepip, or the folder cannot be written.
    """
    lacking = [name for name in ("venv", "ensurepip") if find_spec(name) is None]
    if lacking:
        raise SetupError(venv_refusal(), lacking=lacking[0], command=venv_command())
    # Started from inside an environment, the new one is made by the Python below it.
    python = getattr(sys, "_base_executable", None) or sys.executable
    made = subprocess.run([python, "-m", "venv", "--clear", tree.venv], capture_output=True, text=True)
    said = made.stdout + made.stderr
    if made.returncode and "ensurepip is not" in said:
        raise SetupError(venv_refusal(), lacking="ensurepip", command=venv_command())
    if made.returncode:
        raise SetupError(
            N_("The environment {venv} could not be made: {last}. Check that its folder may be written."),
            venv=str(tree.venv),
            last=last_error(said),
        )


def venv_refusal() -> str:
    if debian.is_debian():
        return N_(
            "This Python has no {lacking}, with which the environment is made. Install it with: {command}"
        )
    return N_(
        "This Python has no {lacking}, with which the environment is made. Install Python from"
        " https://www.python.org/downloads/ or, from your system's packages, its venv and pip."
    )


def venv_command() -> str:
    """The command for Debian and Ubuntu, whose Python comes without ensurepip."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return debian.install_command([f"python{version}-venv"])


def check_disk(tree: Tree, build: TorchBuild) -> None:
    """Say before a long download when the disk has no room for it.

    Raises:
        SetupError: not even the smallest build would fit.
    """
    free = shutil.disk_usage(tree.root).free / 1e9
    needed = REST_GB + build.gigabytes
    values: dict[str, Value] = {"free": round(free, 1), "needed": round(needed, 1), "root": str(tree.root)}
    if free < REST_GB:
        raise SetupError(
            N_("The disk of {root} has {free} GB free; {needed} GB are needed. Free some and start again."),
            **values,
        )
    if free < needed:
        say(
            N_(
                "The disk of {root} has {free} GB free; PyTorch for NVIDIA cards and the rest take about"
                " {needed} GB. With --torch cpu it is about 3 GB. Going on."
            ),
            **values,
        )


def pinned(tree: Tree) -> dict[str, str]:
    """The locked versions by package name, in lower case."""
    pins = re.findall(r"^([\w.-]+)==(\S+)", tree.constraints.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name.lower(): version for name, version in pins}


def package_count(tree: Tree, tests: bool) -> int:
    """About how many packages will be installed, for the progress line."""
    count = len(pinned(tree))
    if tests:
        return count
    project = tomllib.loads(tree.pyproject.read_text(encoding="utf-8"))["project"]
    return count - 2 * len(project["optional-dependencies"]["test"])  # each brings about one of its own
