"""check.py's work: format, lint, types and import contracts, each in one line when it is in order."""

import argparse
import subprocess
from collections.abc import Sequence

from peft_engine.contract.texts import N_
from scripts.setup import environment
from scripts.setup.start import guarded
from scripts.setup.talk import say
from scripts.setup.tree import Tree

FOLDERS = ("app", "peft_engine", "scripts", "tests")
LINT_IMPORTS = (
    "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
)

# What Python is told, so that nothing depends on scripts in .venv/bin.
CHECKS: dict[str, tuple[str, ...]] = {
    "format": ("-m", "ruff", "format", "--check", "--quiet", "--diff", *FOLDERS),
    "lint": ("-m", "ruff", "check", "--quiet", *FOLDERS),
    "types": ("-m", "mypy"),
    "imports": ("-c", LINT_IMPORTS, "--no-logo"),
}
FIXES = (("-m", "ruff", "format", *FOLDERS), ("-m", "ruff", "check", "--fix", *FOLDERS))
RESOLVE = ("-m", "scripts.setup.resolve")


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status: 0 when all is in order."""
    return guarded(lambda: check(Tree(), arguments))


def check(tree: Tree, arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    environment.ensure(tree, tests=True, torch=None)
    if options.resolve:
        return subprocess.call([tree.python, *RESOLVE], cwd=tree.root)
    if options.fix:
        for fix in FIXES:
            subprocess.call([tree.python, *fix], cwd=tree.root)
    failed = run_checks(tree)
    if failed:
        say(N_("Checks that found something: {names}"), names=", ".join(failed))
    return 1 if failed else 0


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="check.py", description=N_("Check format, lint, types and imports.")
    )
    parser.add_argument("--fix", action="store_true", help=N_("first mend what can be mended by itself"))
    parser.add_argument(
        "--resolve",
        action="store_true",
        help=N_(
            "instead, ask the package index whether the locked versions exist for Linux, macOS and Windows"
        ),
    )
    return parser


def run_checks(tree: Tree) -> list[str]:
    """Run all checks; returns the names of those that found something, after printing what they found."""
    failed = []
    for name, told in CHECKS.items():
        done = subprocess.run([tree.python, *told], cwd=tree.root, capture_output=True, text=True)
        if done.returncode:
            failed.append(name)
            say("{name}:\n{found}", name=name, found=(done.stdout + done.stderr).strip())
        else:
            say(N_("{name}: in order"), name=name)
    return failed
