"""The note in .venv that says what was installed there, so that the second start asks nobody."""

import hashlib
import json
import tomllib
from dataclasses import asdict, dataclass, fields
from typing import Self

from scripts.setup.torch_build import Choice
from scripts.setup.tree import Tree


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from.

    `locked` is the hash of versions and needs, `torch` the build that was asked for (None: the one
    that belongs on this machine), `tests` whether pytest and the checkers are there too.
    """

    root: str
    locked: str
    torch: Choice | None
    tests: bool

    def serves(self, wanted: "Stamp") -> bool:
        """Whether an environment with this stamp can do all that `wanted` asks."""
        same = (self.root, self.locked, self.torch) == (wanted.root, wanted.locked, wanted.torch)
        return same and (self.tests or not wanted.tests)

    def write(self, tree: Tree) -> None:
        tree.stamp.write_text(json.dumps(asdict(self), indent=2), encoding="utf-8")

    @classmethod
    def read(cls, tree: Tree) -> Self | None:
        """The stamp, or None where there is none that can be read: then the set-up is done again."""
        try:
            said = json.loads(tree.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        named = {field.name for field in fields(cls)}
        return cls(**said) if isinstance(said, dict) and set(said) == named else None


def locked(tree: Tree) -> str:
    """The hash of what decides about the installed packages: the versions, and what the project needs."""
    settings = tomllib.loads(tree.pyproject.read_text(encoding="utf-8"))
    needs = json.dumps([settings.get("build-system"), settings.get("project")], sort_keys=True)
    return hashlib.sha256(tree.constraints.read_bytes() + needs.encode()).hexdigest()
