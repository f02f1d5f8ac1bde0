"""The imported data sets: which runs learned from one, another title for it, and taking it out."""

from collections.abc import Iterable

from app.state import names
from peft_engine.contract import imported
from peft_engine.contract.store import RunRecord


def is_imported(key: str) -> bool:
    """Whether a data set was brought in here, so that it can be renamed and removed."""
    return any(folder.name == key for folder in imported.folders())


def runs_with(records: Iterable[RunRecord], key: str) -> int:
    """How many runs have this data set in their specification; those that belong to another run count with
    it."""
    return sum(
        any(str(ref.get("key", "")) == key for ref in record.spec.get("data") or ())
        for record in records
        if not record.parent
    )


def retitle(key: str, title: str) -> None:
    """Call a data set otherwise. Its key stays, so runs keep it.

    Raises:
        EngineError: it is gone.
        OSError: its card cannot be written.
    """
    imported.retitle(key, title)
    names.forget_titles()


def remove(key: str) -> None:
    """Take a data set out of the library.

    Raises:
        EngineError: it is gone already.
        OSError: it cannot be removed.
    """
    imported.remove(key)
    names.forget_titles()
