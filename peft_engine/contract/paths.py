"""Where runs, models, data, settings and logs lie: one root, movable by PEFT_WORKBENCH_HOME."""

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def home() -> Path:
    """The folder that holds everything the workbench keeps; made when first written to."""
    moved = os.environ.get("PEFT_WORKBENCH_HOME")
    return Path(moved) if moved else Path(platformdirs.user_data_dir("peft-workbench", appauthor=False))


def store() -> Path:
    """The run store used when none is named."""
    return home() / "store"


def models() -> Path:
    """Models that were fetched, one folder each."""
    return home() / "models"


def own_methods() -> Path:
    """The user's own methods, in the same layout as peft_engine/methods."""
    return home() / "methods"


def lessons() -> Path:
    """The lessons that come with the workbench."""
    return RESOURCES / "lessons"


def own_lessons() -> Path:
    """A teacher's own lessons."""
    return home() / "lessons"


def settings_file() -> Path:
    """The window's own settings: theme, scale, last experiment."""
    return home() / "settings.toml"


def method_folders() -> tuple[Path, ...]:
    """The roots under which methods are found, the built-in one first."""
    built_in = Path(__file__).resolve().parents[1] / "methods"
    return (built_in, own_methods()) if own_methods().is_dir() else (built_in,)


def in_language(path: Path, language: str) -> Path:
    """The same text in a language, page.de.md for page.md, where it lies beside it; else the path itself.

    Args:
        language: such as "de" or "zh_CN", for which zh will do; empty for the text as it was written.
    """
    for name in dict.fromkeys((language, language.partition("_")[0])) if language else ():
        found = path.with_suffix(f".{name}{path.suffix}")
        if found.is_file():
            return found
    return path
