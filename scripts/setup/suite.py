"""test.py's work: make the environment, run the checks and the tests, and close with one plain line."""

import argparse
import subprocess
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peft_engine.contract.texts import N_
from scripts.setup import debian, encoder, environment
from scripts.setup.checks import run_checks
from scripts.setup.start import guarded
from scripts.setup.talk import say
from scripts.setup.tree import Tree

WORKERS = 2


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status: 0 when every check and every test passed."""
    return guarded(lambda: test(Tree(), arguments))


def test(tree: Tree, arguments: Sequence[str]) -> int:
    options, passed_on = parser().parse_known_args(arguments)
    started = time.monotonic()
    environment.ensure(tree, tests=True, torch=options.torch)
    debian.ensure_libraries(debian.ALWAYS)
    encoder.ensure(tree, patient=False)
    # Arguments for pytest ask for a few tests quickly; the checks are for the whole.
    failed_checks = None if passed_on else run_checks(tree)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        status = subprocess.call(pytest(tree, options, report, passed_on), cwd=tree.root)
        outcome = read_report(report) if report.exists() else Outcome()
    list_skipped(outcome)
    say(closing_line(outcome, failed_checks, time.monotonic() - started))
    return 1 if status or failed_checks else 0


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="test.py",
        description=N_("Make everything ready, then run all checks and tests."),
        epilog=N_(
            "Every other argument goes on to pytest, for example a file; then the checks are left out."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--all", action="store_true", help=N_("also what is long, up to an hour"))
    parser.add_argument("--workers", type=int, default=WORKERS, help=N_("how many tests run side by side"))
    parser.add_argument("--torch", choices=["cpu", "cuda"], help=N_("which PyTorch to install"))
    return parser


def pytest(tree: Tree, options: argparse.Namespace, report: Path, passed_on: Sequence[str]) -> list[str]:
    """The pytest command. Each worker begins with its half of the files: fixtures are mostly made once."""
    command = tree.module("pytest", "-q", "-n", str(options.workers), "--dist", "worksteal")
    chosen = ["-m", ""] if options.all else []
    return [*command, *chosen, f"--junitxml={report}", *passed_on]


@dataclass(frozen=True)
class Outcome:
    """What pytest's report says; `skipped` pairs each test's name with its reason."""

    passed: int = 0
    failed: int = 0
    skipped: tuple[tuple[str, str], ...] = ()


def read_report(report: Path) -> Outcome:
    """Read a JUnit report. A test whose clean-up failed as well stands in it twice and counts once."""
    passed: set[str] = set()
    failed: set[str] = set()
    skipped: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        skip = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            failed.add(name)
        elif skip is not None:
            skipped[name] = skip.get("message") or ""
        else:
            passed.add(name)
    return Outcome(len(passed - failed), len(failed), tuple(skipped.items()))


def list_skipped(outcome: Outcome) -> None:
    """Say by name and reason what could not run on this machine."""
    if not outcome.skipped:
        say(N_("Everything could run on this machine."))
        return
    say(N_("What could not run on this machine:"))
    for name, reason in outcome.skipped:
        say("  {name}: {reason}", name=name, reason=reason)


def closing_line(outcome: Outcome, failed_checks: Sequence[str] | None, seconds: float) -> str:
    """The last line: "412 passed, 0 failed, 3 skipped in 8 min 12 s; no check failed"."""
    if failed_checks is None:
        checks = "checks left out"
    else:
        checks = f"checks that failed: {', '.join(failed_checks)}" if failed_checks else "no check failed"
    time_taken = f"{int(seconds) // 60} min {int(seconds) % 60} s"
    counted = f"{outcome.passed} passed, {outcome.failed} failed, {len(outcome.skipped)} skipped"
    return f"{counted} in {time_taken}; {checks}"
