"""The imported data sets: another title for one, and taking it out."""

from collections.abc import Iterable

from app.state import names
from peft_engine.contract import imported
from peft_engine.contract.data_removal import remove_data
from peft_engine.contract.store import RunRecord


def is_imported(key: str) -> bool:
    """Whether a data set was brought in here, so that it can be renamed and removed."""
    return any(folder.name == key for folder in imported.folders())


def retitle(key: str, title: str) -> None:
    """Call a data set otherwise. Its key stays, so runs keep it.

    Raises:
        EngineError: it is gone.
        OSError: its card cannot be written.
    """
    imported.retitle(key, title)
    names.forget_titles()


def remove(key: str, records: Iterable[RunRecord], queued: Iterable[str]) -> None:
    """Take a data set out of the library.

    Args:
        records: all runs, as they are now.
        queued: those of the queue that need their data.

    Raises:
        EngineError: it is gone already, or a run learns from it or waits to.
        OSError: it cannot be removed.
    """
    remove_data(key, records, queued)
    names.forget_titles()
