"""The environment is made once, and again only when something that matters has changed."""

import subprocess
from pathlib import Path

import pytest

from scripts.setup import environment
from scripts.setup.stamp import Stamp, locked
from scripts.setup.talk import SetupError
from scripts.setup.torch_build import TorchBuild
from scripts.setup.tree import Tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A project whose environment looks finished."""
    tree = Tree(tmp_path)
    for file in (tree.constraints, tree.pyproject, tree.python):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("", encoding="utf-8")
    tree.constraints.write_text("# a comment\ntorch==2.13.0\nPyYAML==6.0.3\n", encoding="utf-8")
    Stamp(root=str(tmp_path), locked=locked(tree), torch="cpu", tests=False).write(tree)
    return tree


def test_nothing_is_done_or_said_the_second_time(tree, capsys):
    before = tree.stamp.stat().st_mtime_ns
    assert not environment.ensure(tree, tests=False, torch=None)
    assert not environment.ensure(tree, tests=False, torch="cpu")
    assert tree.stamp.stat().st_mtime_ns == before
    assert capsys.readouterr() == ("", "")


def test_what_matters_makes_it_old(tree):
    def serves(**asked):
        return environment.serves(tree, environment.wanted(tree, **{"tests": False, "torch": None, **asked}))

    assert serves()
    assert not serves(tests=True)
    assert not serves(torch="cuda")
    tree.pyproject.write_text("[tool.ruff]\nline-length = 110\n", encoding="utf-8")
    assert serves(), "how we lint does not matter to what is installed"
    tree.pyproject.write_text('[project]\nname = "another"\n', encoding="utf-8")
    assert not serves()
    tree.pyproject.write_text("", encoding="utf-8")
    tree.constraints.write_text("torch==2.13.1\n", encoding="utf-8")
    assert not serves()
    assert environment.wanted(tree, tests=False, torch=None).torch == "cpu", (
        "the choice of torch is remembered"
    )


def test_a_moved_project_is_set_up_again(tree, tmp_path):
    moved = Tree(tmp_path.parent / f"{tmp_path.name}-moved")
    tmp_path.rename(moved.root)
    assert not environment.serves(moved, environment.wanted(moved, tests=False, torch=None))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"root": "x"}'])
def test_a_broken_stamp_is_no_stamp(tree, text):
    tree.stamp.write_text(text, encoding="utf-8")
    assert Stamp.read(tree) is None


def test_versions_are_read_from_the_list(tree):
    assert environment.pinned(tree) == {"torch": "2.13.0", "pyyaml": "6.0.3"}


def test_a_full_disk_is_said_before_the_download(tree, monkeypatch, capsys):
    def with_free(gigabytes):
        monkeypatch.setattr(environment.shutil, "disk_usage", lambda _path: Usage(gigabytes * 1e9))

    with_free(0.5)
    with pytest.raises(SetupError, match=r"has 0\.5 GB free"):
        environment.check_disk(tree, TorchBuild("", 0.8))
    with_free(5)
    environment.check_disk(tree, TorchBuild("", 0.8))
    assert capsys.readouterr().out == ""
    environment.check_disk(tree, TorchBuild("", 7.0))
    assert "--torch cpu" in capsys.readouterr().out


class Usage:
    def __init__(self, free: float) -> None:
        self.free = free


def test_a_python_without_ensurepip_is_told_the_command(tree, monkeypatch):
    monkeypatch.setattr(environment, "find_spec", lambda name: None if name == "ensurepip" else name)
    monkeypatch.setattr(environment.debian, "is_debian", lambda: True)
    with pytest.raises(SetupError, match=r"no ensurepip.* apt-get install -y python3\.\d+-venv$"):
        environment.create(tree)


@pytest.mark.long
def test_a_new_environment_works(tmp_path):
    tree = Tree(tmp_path)
    assert not environment.works(tree)
    environment.create(tree)
    assert environment.works(tree)
    shown = subprocess.run([tree.python, "-m", "pip", "--version"], capture_output=True, text=True)
    assert str(tmp_path) in shown.stdout
