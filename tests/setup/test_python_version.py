"""An old Python is told so in a sentence, by files that it can read."""

import ast
from pathlib import Path

import pytest

from scripts.setup import python_version
from scripts.setup.tree import Tree

READ_BY_OLD_PYTHONS = ("run.py", "test.py", "check.py", "setup/python_version.py")


@pytest.mark.parametrize("name", READ_BY_OLD_PYTHONS)
def test_old_pythons_can_read_the_file(name):
    source = (Tree().root / "scripts" / name).read_text(encoding="ascii")
    tree = ast.parse(source, feature_version=(3, 7))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.AsyncFunctionDef, ast.NamedExpr)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        assert function.returns is None
        assert not [argument for argument in function.args.args if argument.annotation]


def test_the_package_that_they_import_first_is_empty():
    for folder in ("scripts", "scripts/setup"):
        assert (Tree().root / folder / "__init__.py").read_bytes() == b""


def test_the_newest_python_on_the_path_is_found(tmp_path: Path):
    for name in ("python3.10", "python3.11", "python3.13"):
        (tmp_path / name).touch()
    assert python_version.newer_python(str(tmp_path)) == "python3.13"
    (tmp_path / "python3.13").unlink()
    assert python_version.newer_python(f"/nowhere:{tmp_path}") == "python3.11"
    (tmp_path / "python3.11").unlink()
    assert python_version.newer_python(str(tmp_path)) == ""


def test_the_sentence_names_version_and_cure():
    with_other = python_version.refusal("scripts/run.py", (3, 8), "python3.12")
    assert "Python 3.8" in with_other
    assert with_other.endswith("python3.12 scripts/run.py")
    alone = python_version.refusal("scripts/run.py", (2, 7), "")
    assert "Python 2.7" in alone
    assert "start scripts/run.py with it" in alone
