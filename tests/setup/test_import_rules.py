"""The rules about imports that the contracts in pyproject.toml cannot say: parts of outside packages."""

import ast
from collections.abc import Iterator
from pathlib import Path

from scripts.setup.tree import Tree

ROOT = Tree().root


def sources(*patterns: str) -> Iterator[Path]:
    for pattern in patterns:
        found = list(ROOT.glob(pattern))
        assert found, f"{pattern}: the folder has another name, and nothing would be looked at"
        yield from found


def imported(path: Path) -> set[str]:
    """Everything that the file imports, at any depth, as dotted names."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def offenders(paths: Iterator[Path], *forbidden: str) -> dict[str, list[str]]:
    found = {}
    for path in paths:
        hits = sorted(
            name for name in imported(path) if any(f"{name}.".startswith(f"{f}.") for f in forbidden)
        )
        if hits:
            found[str(path.relative_to(ROOT))] = hits
    return found


def test_state_is_qtcore_only():
    undo = {
        "PySide6.QtGui.QUndoCommand",
        "PySide6.QtGui.QUndoGroup",
        "PySide6.QtGui.QUndoStack",
    }  # of no widget
    for path in sources("app/state/**/*.py"):
        qt = {name for name in imported(path) if name.startswith("PySide6.")} - undo
        assert not [name for name in qt if not name.startswith("PySide6.QtCore")], path


def test_model_modules_are_imported_by_anatomy_alone():
    models = ("transformers.models",)
    elsewhere = (path for path in sources("peft_engine/**/*.py") if "anatomy" not in path.parts)
    assert not offenders(elsewhere, *models)


def test_cards_import_the_contract_alone():
    standard = {
        "__future__",
        "collections",
        "dataclasses",
        "enum",
        "fractions",
        "functools",
        "itertools",
        "math",
        "typing",
    }
    for path in sources("peft_engine/methods/**/card.py"):
        for name in imported(path):
            allowed = name.split(".")[0] in standard | {"pydantic"} or name.startswith(
                "peft_engine.contract."
            )
            assert allowed, f"{path} imports {name}"


def test_packages_on_the_way_to_a_card_are_empty():
    for path in sources("peft_engine/methods/**/__init__.py"):
        if path.parent != ROOT / "peft_engine/methods":
            assert path.read_text(encoding="utf-8").strip() == "", path


def test_nothing_is_loaded_by_pickle():
    assert not offenders(
        sources("app/**/*.py", "peft_engine/**/*.py", "scripts/**/*.py"), "pickle", "dill", "joblib"
    )
    for path in sources("app/**/*.py", "peft_engine/**/*.py", "scripts/**/*.py"):
        assert "torch.load(" not in path.read_text(encoding="utf-8"), f"{path}: weights are safetensors"
