"""Where models lie on this machine: fetched ones, built-in ones, the cache of the hub's own client, and
folders that the person has named. Looked at lightly, nothing is read but names."""

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import tomli_w

from peft_engine.contract import paths
from peft_engine.contract.placing import put_in_place
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.texts import N_

Origin: TypeAlias = Literal["fetched", "built_in", "cache", "folder"]
ORIGINS: dict[Origin, str] = {
    "fetched": N_("Fetched"),
    "built_in": N_("Built in"),
    "cache": N_("In the cache of transformers"),
    "folder": N_("In a folder of yours"),
}
DEPTH = 2
"""So deep models are looked for in a person's own folder: owner/name/config.json."""
MOST_FOLDERS = 2000
"""So many folders of a person's own folder are looked at."""


@dataclass(frozen=True)
class Place:
    """A folder with a config.json, and by which key it is known."""

    folder: Path
    key: str
    origin: Origin


def places() -> Iterator[Place]:
    """All of them; of two with one key the first counts."""
    for root, origin in ((paths.models(), "fetched"), (paths.RESOURCES / "models", "built_in")):
        for folder in sorted(_folders(root)):
            if os.path.isfile(folder / "config.json"):
                yield Place(folder, folder.name, "fetched" if origin == "fetched" else "built_in")
    yield from _cached(cache_folder())
    for root in folders():
        yield from _own(root)


def cache_folder() -> Path:
    """The folder in which the hub's own client keeps what it has fetched."""
    told = os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE")
    if told:
        return Path(os.path.expandvars(os.path.expanduser(told)))
    general = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("HF_HOME") or os.path.join(general, "huggingface")
    return Path(os.path.expandvars(os.path.expanduser(home))) / "hub"


def _cached(root: Path) -> Iterator[Place]:
    """The snapshot of each model there that its main branch means, else the newest one."""
    for repo in sorted(_folders(root)):
        if not repo.name.startswith("models--"):
            continue
        snapshots = [
            folder for folder in _folders(repo / "snapshots") if os.path.isfile(folder / "config.json")
        ]
        main = _line(repo / "refs" / "main")
        snapshots.sort(key=lambda folder: (folder.name == main, os.stat(folder).st_mtime))
        if snapshots:
            yield Place(snapshots[-1], repo.name.removeprefix("models--").replace("--", "/"), "cache")


def _own(root: Path) -> Iterator[Place]:
    """The models in a person's folder, and in those below it; it may be a model itself."""
    looked, waiting = 0, [(root, 0)]
    while waiting and looked < MOST_FOLDERS:
        folder, depth = waiting.pop(0)
        looked += 1
        if os.path.isfile(folder / "config.json"):
            yield Place(folder, str(folder), "folder")
        elif depth < DEPTH:
            waiting += [(below, depth + 1) for below in sorted(_folders(folder))]


def _folders(root: Path) -> list[Path]:
    """What lies in a folder and is one; nothing where it is not there or may not be looked at."""
    try:
        return [Path(one.path) for one in os.scandir(root) if one.is_dir() and not one.name.startswith(".")]
    except OSError:
        return []


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


# -- folders of the person's own -----------------------------------------------------------------------------


def folders() -> tuple[Path, ...]:
    """The folders that the person has named; some may not be there now."""
    try:
        told = tomllib.loads(_file().read_text(encoding="utf-8")).get("folders", [])
    except (OSError, ValueError):
        return ()
    listed = told if isinstance(told, list) else []
    return tuple(Path(one) for one in listed if isinstance(one, str) and os.path.isabs(one))


def add_folder(folder: Path) -> None:
    """Look for models in this folder from now on.

    Raises:
        EngineError: it is none.
    """
    place = Path(os.path.abspath(os.path.expanduser(folder)))
    if not os.path.isdir(place):
        raise EngineError(
            Problem(
                text=N_("{path} is no folder."),
                advice=N_("Choose the folder in which your models lie."),
                values={"path": str(place)},
            )
        )
    _keep((*(one for one in folders() if one != place), place))


def remove_folder(folder: Path) -> None:
    """Do not look into this folder any more; what lies in it stays.

    Raises:
        EngineError: it was never named.
    """
    place = Path(os.path.abspath(os.path.expanduser(folder)))
    if place not in folders():
        raise EngineError(
            Problem(
                text=N_("Models are not looked for in {path}."),
                advice=N_("The folders are: {known}."),
                values={"path": str(place), "known": ", ".join(map(str, folders())) or "-"},
            )
        )
    _keep(tuple(one for one in folders() if one != place))


def _keep(chosen: tuple[Path, ...]) -> None:
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    made = file.with_suffix(".new")
    made.write_text(tomli_w.dumps({"folders": [str(one) for one in chosen]}), encoding="utf-8")
    put_in_place(made, file)


def _file() -> Path:
    return paths.home() / "model-folders.toml"
