"""The tree of methods, read from folders: every folder with a card.py is a method, every other one a node.

A folder that cannot be read (a half-written method, a family without a name) is set aside with its reason;
the rest of the tree stands.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from peft_engine.contract import paths
from peft_engine.contract.card import MethodCard
from peft_engine.contract.method_files import load_module, module_name, reason_of
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.settings import Settings, describe
from peft_engine.contract.texts import N_

CARD, TUNER, PAGE, FAMILY = "card.py", "tuner.py", "page.md", "family.toml"
FAMILY_FIELDS = {"label": str, "order": int, "sentence": str}


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

    def page(self, language: str = "") -> str:
        """The page that explains it, in the language where it is written in it (page.de.md), else in English;
        only its sentence while nobody has written one."""
        page = paths.in_language(self.folder / PAGE, language)
        if page.is_file():
            return page.read_text(encoding="utf-8")
        return f"# {self.card.label}\n\n{self.card.sentence}\n"


@dataclass(frozen=True)
class Broken:
    """A folder that could not be read, and why."""

    folder: Path
    problem: Problem


def tree(folders: tuple[Path, ...] | None = None) -> tuple[Node, ...]:
    """The families in their order. Methods of the user's own folder join the families of the same name."""
    return _read(folders or paths.method_folders())[0]


def broken(folders: tuple[Path, ...] | None = None) -> tuple[Broken, ...]:
    """The folders that were set aside, in the order in which they were met."""
    return _read(folders or paths.method_folders())[1]


def methods(folders: tuple[Path, ...] | None = None) -> dict[str, Method]:
    """Every method by its key, in the order of the tree."""
    return {method.key: method for node in tree(folders) for method in _below(node)}


def method(key: str) -> Method:
    """The method with this key.

    Raises:
        EngineError: there is none, and near names are proposed; or its folder could not be read.
    """
    known = methods()
    if key not in known:
        import difflib

        for found in broken():
            if found.folder.name == key:
                raise EngineError(found.problem.model_copy(update={"field": "method.key"}))
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


@lru_cache(maxsize=4)
def _read(roots: tuple[Path, ...]) -> tuple[tuple[Node, ...], tuple[Broken, ...]]:
    reader, found = _Reader(), dict[str, Node]()
    for root in roots:
        for node in reader.nodes(root):
            found[node.key] = _join(found[node.key], node) if node.key in found else node
    families = tuple(sorted(found.values(), key=lambda node: (node.order, node.key)))
    return families, tuple(reader.broken)


class _Reader:
    """Walks one root after the other and sets aside what cannot be read."""

    def __init__(self) -> None:
        self.broken: list[Broken] = []
        self._families: dict[tuple[str, ...], dict[str, Any]] = {}
        self._folders: dict[str, Path] = {}

    def nodes(self, folder: Path, above: tuple[str, ...] = ()) -> Iterator[Node]:
        for below in _folders(folder):
            here = (*above, below.name)
            if _is_method(below):
                if not above:
                    self.broken.append(Broken(below, _homeless(below)))
                continue
            try:
                told = self._family(below, here)
            except EngineError as error:
                self.broken.append(Broken(below, error.problems[0]))
                continue
            methods = sorted(self._methods(below, here), key=lambda m: (m.order, m.key))
            nodes = sorted(self.nodes(below, here), key=lambda node: (node.order, node.key))
            yield Node(key=below.name, nodes=tuple(nodes), methods=tuple(methods), **told)

    def _family(self, folder: Path, here: tuple[str, ...]) -> dict[str, Any]:
        """What family.toml says; in a folder that joins a family known already it may be left out."""
        about = folder / FAMILY
        if not about.is_file():
            if here in self._families:
                return self._families[here]
            raise _refusal(
                N_("{path} is missing. A family needs it for its label, its order and its sentence."),
                N_("Write it, then start again."),
                about,
            )
        try:
            told = tomllib.loads(about.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise _refusal(
                N_("{path} cannot be read: {reason}."), N_("Mend it, then start again."), about, error
            ) from error
        for name, kind in FAMILY_FIELDS.items():
            if not isinstance(told.get(name), kind):
                raise _refusal(
                    N_("{path} must hold a label and a sentence as texts, and an order as a whole number."),
                    N_("Mend it, then start again."),
                    about,
                )
        return self._families.setdefault(here, {name: told[name] for name in FAMILY_FIELDS})

    def _methods(self, folder: Path, above: tuple[str, ...]) -> Iterator[Method]:
        for below in filter(_is_method, _folders(folder)):
            try:
                found = _method(below, above)
                if found.key in self._folders:
                    raise EngineError(_double(found, self._folders[found.key]))
            except EngineError as error:
                self.broken.append(Broken(below, error.problems[0]))
            else:
                self._folders[found.key] = below
                yield found


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_dir() and path.name[0] not in "_.")


def _is_method(folder: Path) -> bool:
    """Whether a folder is meant to be a method, whole or half-written."""
    return any((folder / name).is_file() for name in (CARD, TUNER, PAGE))


def _method(folder: Path, above: tuple[str, ...]) -> Method:
    for name in (CARD, TUNER):
        if not (folder / name).is_file():
            raise _refusal(
                N_("{path} is missing. A method needs card.py and tuner.py."),
                N_("Write it, then start again."),
                folder / name,
            )
    path = folder / CARD
    module = load_module(path, module_name(folder, "card"))
    card = getattr(module, "CARD", None)
    if not isinstance(card, MethodCard) or card.key != folder.name:
        raise EngineError(
            Problem(
                text=N_("{path} must hold a MethodCard named CARD whose key is {key}."),
                advice=N_("Mend it, then start again."),
                values={"path": str(path), "key": folder.name},
            )
        )
    try:
        describe(card.config)
        made = card.config()
    except Exception as error:
        raise _refusal(
            N_("The settings in {path} cannot be used: {reason}."),
            N_("Each needs a default that is allowed; mend it, then start again."),
            path,
            error,
        ) from error
    if not isinstance(made, Settings):
        raise _refusal(N_("The settings in {path} must be a subclass of Settings."), "", path)
    card = replace(card, family=above[0], subfamily=above[-1] if len(above) > 1 else "")
    return Method(card=card, folder=folder, order=getattr(module, "ORDER", 100))


def _refusal(text: str, advice: str, path: Path, error: Exception | None = None) -> EngineError:
    values = {"path": str(path)} | ({} if error is None else {"reason": reason_of(error)})
    return EngineError(Problem(text=text, advice=advice, values=dict(values)))


def _homeless(folder: Path) -> Problem:
    return Problem(
        text=N_("{path} lies in no family, so the tree has no place for it."),
        advice=N_("Move it into the folder of a family, say {family}, then start again."),
        values={"path": str(folder), "family": "additive/others"},
    )


def _double(found: Method, other: Path) -> Problem:
    return Problem(
        text=N_("Two methods are called {key}: in {one} and in {other}."),
        advice=N_("Rename one of the folders and its key."),
        values={"key": found.key, "one": str(other), "other": str(found.folder)},
    )


def _join(one: Node, other: Node) -> Node:
    nodes = {node.key: node for node in one.nodes}
    for node in other.nodes:
        nodes[node.key] = _join(nodes[node.key], node) if node.key in nodes else node
    return replace(one, nodes=tuple(nodes.values()), methods=one.methods + other.methods)


def _below(node: Node) -> Iterator[Method]:
    yield from node.methods
    for inner in node.nodes:
        yield from _below(inner)
