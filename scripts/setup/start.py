"""run.py's work: make the environment, fetch the starter encoder, open the window or run the demo without."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from app.display import has_display
from peft_engine.contract.texts import N_
from scripts.setup import debian, encoder, environment
from scripts.setup.launcher import make_launcher
from scripts.setup.talk import SetupError, complain, say
from scripts.setup.tree import Tree

INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status: the workbench's own, 1 when it could not be started, 130 when interrupted."""
    return guarded(lambda: start(Tree(), arguments))


def guarded(work: Callable[[], int]) -> int:
    """Do the work; what goes wrong becomes a sentence and a status."""
    try:
        return work()
    except SetupError as refusal:
        complain(str(refusal))
        return 1
    except KeyboardInterrupt:
        complain(N_("Stopped. The next start goes on from here."))
        return INTERRUPTED


def start(tree: Tree, arguments: Sequence[str]) -> int:
    """Make everything ready and hand over to the workbench."""
    options = parser().parse_args(arguments)
    first_time = environment.ensure(tree, tests=False, torch=options.torch)
    encoder.ensure(tree)
    if options.launcher:
        say(N_("The launcher is made: {path}"), path=str(make_launcher(tree)))
        return 0
    if has_display():
        debian.ensure_libraries(debian.needed(os.environ))
        if first_time:
            say(
                N_("To start from the menu instead of the terminal, once: {command}"),
                command=launcher_command(tree),
            )
            say(N_("Opening the window."))
        demo = ["--demo"] if options.demo else []
        return hand_over(tree.module("app", *demo, *named(options, "store", "spec", "language")))
    if options.spec:
        say(N_("There is no display here, so no window can open. The run goes on in this terminal instead."))
        return hand_over(tree.module("peft_engine", "run", options.spec, *named(options, "store")))
    say(N_("There is no display here, so no window can open. The demo runs in this terminal instead."))
    return hand_over(tree.module("peft_engine", "demo", *named(options, "store")))


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="run.py",
        description=N_("Make everything ready, then open the workbench."),
        allow_abbrev=False,
    )
    parser.add_argument("--demo", action="store_true", help=N_("start the demo run at once"))
    parser.add_argument("--store", metavar="DIR", help=N_("the run store to use"))
    parser.add_argument("--language", metavar="LANGUAGE", help=N_("en, de or zh_CN: speak it this time"))
    parser.add_argument("--spec", metavar="FILE", help=N_("an experiment to start with"))
    parser.add_argument(
        "--torch",
        choices=["cpu", "cuda"],
        help=N_("which PyTorch to install; without it, the one that belongs on this machine"),
    )
    parser.add_argument(
        "--launcher",
        action="store_true",
        help=N_("make a menu entry or shortcut that needs no terminal, then end"),
    )
    return parser


def launcher_command(tree: Tree) -> str:
    python = "python" if sys.platform == "win32" else "python3"
    return f"{python} {tree.root / 'scripts' / 'run.py'} --launcher"


def named(options: argparse.Namespace, *names: str) -> list[str]:
    """Those of these options that were given, as arguments."""
    found = ((name, getattr(options, name)) for name in names)
    return [word for name, value in found if value for word in (f"--{name}", value)]


def hand_over(command: Sequence[str]) -> int:
    """Become the workbench where the system can do that; elsewhere start it and wait."""
    if sys.platform != "win32":
        sys.stdout.flush()
        os.execv(command[0], list(command))
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return INTERRUPTED
