"""The tree of methods, read from folders: every folder with a card.py is a method, every other one a node."""

import importlib.util
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from peft_engine.contract import paths
from peft_engine.contract.card import MethodCard
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_


@dataclass(frozen=True)
class Node:
    """A family or subfamily: label, place among its siblings, one plain sentence, and what lies below."""

    key: str
    label: str
    order: int
    sentence: str
    nodes: tuple["Node", ...]
    methods: tuple["Method", ...]


@dataclass(frozen=True)
class Method:
    """A method found in the tree: its card, and the folder with tuner.py and page.md."""

    card: MethodCard
    folder: Path
    order: int

    @property
    def key(self) -> str:
        return self.card.key


@lru_cache(maxsize=4)
def tree(folders: tuple[Path, ...] | None = None) -> tuple[Node, ...]:
    """The families in their order. Methods of the user's own folder join the families of the same name.

    Raises:
        EngineError: two methods share a key, a family.toml is missing, or a card cannot be read.
    """
    found: dict[str, Node] = {}
    for root in folders or paths.method_folders():
        for node in _nodes(root, root, ()):
            found[node.key] = _join(found[node.key], node) if node.key in found else node
    families = tuple(sorted(found.values(), key=lambda node: (node.order, node.key)))
    _refuse_doubles(families)
    return families


def methods(folders: tuple[Path, ...] | None = None) -> dict[str, Method]:
    """Every method by its key, in the order of the tree."""
    return {method.key: method for node in tree(folders) for method in _below(node)}


def method(key: str) -> Method:
    """The method with this key.

    Raises:
        EngineError: there is none; near names are proposed.
    """
    known = methods()
    if key not in known:
        import difflib

        near = difflib.get_close_matches(key, known, n=3) or list(known)
        raise EngineError(
            Problem(
                field="method.key",
                text=N_("There is no method called {key}."),
                advice=N_("Near names: {near}."),
                values={"key": key, "near": ", ".join(near)},
                cure=near[0],
            )
        )
    return known[key]


def load_module(path: Path, name: str) -> object:
    """A Python file of a method's folder as a module, loaded once under a name of its own."""
    if name in sys.modules:
        return sys.modules[name]
    source = importlib.util.spec_from_file_location(name, path)
    if source is None or source.loader is None:
        raise EngineError(Problem(text=N_("{path} cannot be loaded."), values={"path": str(path)}))
    module = importlib.util.module_from_spec(source)
    sys.modules[name] = module
    try:
        source.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def module_name(folder: Path, file: str) -> str:
    """The import name of a file in a method's folder: the package's own for built-in methods."""
    built_in = paths.method_folders()[0]
    if folder.is_relative_to(built_in):
        return ".".join(("peft_engine.methods", *folder.relative_to(built_in).parts, file))
    return f"peft_own_methods.{'.'.join(folder.parts[-3:])}.{file}"


def _nodes(root: Path, folder: Path, above: tuple[str, ...]) -> Iterator[Node]:
    for below in sorted(
        path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))
    ):
        if (below / "card.py").is_file():
            continue
        about = below / "family.toml"
        if not about.is_file():
            raise EngineError(Problem(text=N_("{path} is missing."), values={"path": str(about)}))
        told = tomllib.loads(about.read_text(encoding="utf-8"))
        here = (*above, below.name)
        yield Node(
            key=below.name,
            label=told["label"],
            order=told["order"],
            sentence=told["sentence"],
            nodes=tuple(sorted(_nodes(root, below, here), key=lambda node: (node.order, node.key))),
            methods=tuple(sorted(_methods(below, here), key=lambda m: (m.order, m.key))),
        )


def _methods(folder: Path, above: tuple[str, ...]) -> Iterator[Method]:
    for below in sorted(path for path in folder.iterdir() if (path / "card.py").is_file()):
        module = load_module(below / "card.py", module_name(below, "card"))
        card = getattr(module, "CARD", None)
        if not isinstance(card, MethodCard) or card.key != below.name:
            raise EngineError(
                Problem(
                    text=N_("{path} must hold a MethodCard named CARD whose key is {key}."),
                    values={"path": str(below / "card.py"), "key": below.name},
                )
            )
        card = replace(card, family=above[0], subfamily=above[-1] if len(above) > 1 else "")
        yield Method(card=card, folder=below, order=getattr(module, "ORDER", 100))


def _join(one: Node, other: Node) -> Node:
    nodes = {node.key: node for node in one.nodes}
    for node in other.nodes:
        nodes[node.key] = _join(nodes[node.key], node) if node.key in nodes else node
    return replace(one, nodes=tuple(nodes.values()), methods=one.methods + other.methods)


def _below(node: Node) -> Iterator[Method]:
    yield from node.methods
    for inner in node.nodes:
        yield from _below(inner)


def _refuse_doubles(families: tuple[Node, ...]) -> None:
    seen: dict[str, Path] = {}
    for node in families:
        for found in _below(node):
            if found.key in seen:
                raise EngineError(
                    Problem(
                        text=N_("Two methods are called {key}: in {one} and in {other}."),
                        advice=N_("Rename one of the folders and its key."),
                        values={"key": found.key, "one": str(seen[found.key]), "other": str(found.folder)},
                    )
                )
            seen[found.key] = found.folder
