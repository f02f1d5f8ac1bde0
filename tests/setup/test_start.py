"""What run.py passes on, and how it starts."""

import subprocess
import sys

import pytest

from app.__main__ import make_parser
from scripts.setup import start
from scripts.setup.talk import SetupError
from scripts.setup.tree import Tree


@pytest.fixture
def handed_over(monkeypatch):
    """What is started in the end, on a machine that is ready; nothing is installed or opened."""
    seen = []
    monkeypatch.setattr(start.environment, "ensure", lambda *_, **__: False)
    monkeypatch.setattr(start.encoder, "ensure", lambda _: None)
    monkeypatch.setattr(start.debian, "ensure_libraries", lambda _: None)
    monkeypatch.setattr(start, "hand_over", lambda command: seen.append([str(w) for w in command]) or 0)
    return seen


@pytest.mark.parametrize(
    ("display", "given", "wanted"),
    [
        (True, ["--demo", "--store", "here"], ["app", "--demo", "--store", "here"]),
        (True, ["--torch", "cpu", "--spec", "a.toml"], ["app", "--spec", "a.toml"]),
        (False, ["--store", "here"], ["peft_engine", "demo", "--store", "here"]),
        (False, ["--store", "s", "--spec", "a.toml"], ["peft_engine", "run", "a.toml", "--store", "s"]),
    ],
)
def test_what_was_named_goes_on_to_window_or_terminal(handed_over, monkeypatch, display, given, wanted):
    monkeypatch.setattr(start, "has_display", lambda: display)
    assert start.start(Tree(), given) == 0
    (command,) = handed_over
    assert command[command.index("-m") + 1 :] == wanted


def test_an_unknown_option_is_refused_before_anything_is_made(handed_over, capsys):
    with pytest.raises(SystemExit) as caught:
        start.start(Tree(), ["--dmeo"])
    assert caught.value.code == 2
    assert "unrecognized arguments: --dmeo" in capsys.readouterr().err
    assert handed_over == []


def test_it_takes_what_the_window_takes():
    own = {action.dest for action in start.parser()._actions}
    assert {action.dest for action in make_parser()._actions} <= own


def test_what_goes_wrong_is_a_sentence_and_a_status(capsys):
    def refuse():
        raise SetupError("The disk of {root} is full.", root="/home")

    def interrupt():
        raise KeyboardInterrupt

    assert start.guarded(refuse) == 1
    assert capsys.readouterr().err == "The disk of /home is full.\n"
    assert start.guarded(interrupt) == 130
    assert "goes on from here" in capsys.readouterr().err


@pytest.mark.parametrize("script", ["run.py", "test.py", "check.py"])
def test_help_comes_at_once_from_any_folder(script, tmp_path):
    command = [sys.executable, Tree().root / "scripts" / script, "--help"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    assert "usage" in shown.stdout
    assert list(tmp_path.iterdir()) == []
