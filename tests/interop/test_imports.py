"""HF peft is imported by the certifying process alone."""

import ast
from pathlib import Path

import app
import peft_engine

CERTIFYING = Path("interop", "certify.py")


def _imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return {name.partition(".")[0] for name in found}


def test_nothing_else_imports_hf_peft() -> None:
    importing = [
        file.relative_to(root)
        for root in (Path(peft_engine.__path__[0]), Path(app.__path__[0]))
        for file in root.rglob("*.py")
        if "peft" in _imports(file)
    ]
    assert importing == [CERTIFYING]


def test_it_is_not_imported_when_the_module_is() -> None:
    """Whoever reads a constant of it must not pay for HF peft."""
    tree = ast.parse((Path(peft_engine.__path__[0]) / CERTIFYING).read_text(encoding="utf-8"))
    top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in top for alias in node.names}
    assert "PeftModel" not in names
    assert "torch" not in names
