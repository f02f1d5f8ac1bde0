"""Where the parts of the set-up lie: the project's folder, its environment, the list of versions."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tree:
    """The project at `root`; another root in tests."""

    root: Path = Path(__file__).resolve().parents[2]

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def constraints(self) -> Path:
        return self.root / "scripts" / "constraints.txt"

    @property
    def pyproject(self) -> Path:
        return self.root / "pyproject.toml"

    @property
    def stamp(self) -> Path:
        """Written last, so that an interrupted set-up is taken up again."""
        return self.venv / "peft-workbench.json"

    @property
    def log(self) -> Path:
        """What pip said in full."""
        return self.venv / "install.log"

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def module(self, name: str, *arguments: str) -> list[str]:
        """The command that runs an installed module, whatever folder it is started from.

        -P keeps the current folder off the import path: another `app` there must not be taken for ours.
        """
        return [str(self.python), "-P", "-m", name, *arguments]
