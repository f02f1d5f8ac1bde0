"""What run.py passes on, and how it starts."""

import subprocess
import sys

import pytest

from scripts.setup import start
from scripts.setup.talk import SetupError
from scripts.setup.tree import Tree


def test_known_options_are_taken_and_the_rest_goes_on():
    options, rest = start.parser().parse_known_args(
        ["--demo", "--store", "here", "--torch", "cpu", "--spec", "a.toml"]
    )
    assert (options.demo, options.torch, options.launcher) == (True, "cpu", False)
    assert rest == ["--store", "here", "--spec", "a.toml"]
    assert start.store_of(rest) == ["--store", "here"]
    assert start.store_of(["--spec", "a.toml"]) == []


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
