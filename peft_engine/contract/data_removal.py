"""Taking an imported data set out of the library: not while a run learns from it or waits to, and whoever
does it hears which runs have learned from it."""

from collections.abc import Iterable, Sequence

from peft_engine.contract import imported
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunRecord
from peft_engine.contract.texts import N_

NAMED = 3
"""So many runs are named."""


def runs_with(key: str, records: Iterable[RunRecord]) -> list[RunRecord]:
    """The runs that have this data set in their specification; those that belong to another run count with
    it."""
    names = {key, str(imported.root() / key)}
    return [
        record
        for record in records
        if not record.parent and any(ref.get("key") in names for ref in record.spec.get("data") or ())
    ]


def require_unneeded(key: str, records: Iterable[RunRecord], queued: Iterable[str]) -> None:
    """Refuse to take a data set out that is needed now.

    Args:
        queued: the runs of the queue that need their data, see `RunQueue.needing`.

    Raises:
        EngineError: a run learns from it or waits to.
    """
    soon = set(queued)
    live = [run.id for run in runs_with(key, records) if run.status == "running" or run.id in soon]
    if live:
        one = N_("The run {runs} learns from {data}, or waits to.")
        many = N_("{count} runs learn from {data}, or wait to: {runs}.")
        raise EngineError(
            Problem(
                field="data",
                text=one if len(live) == 1 else many,
                advice=N_("Wait until they are over, or stop them or take them off the queue first."),
                values={"data": key, "count": len(live), "runs": named(live)},
            )
        )


def remove_data(key: str, records: Iterable[RunRecord], queued: Iterable[str]) -> None:
    """Take a data set out. The file that it was made of stays.

    Args:
        records: all runs.
        queued: the runs of the queue that need their data, see `RunQueue.needing`.

    Raises:
        EngineError: a run learns from it or waits to; or there is no imported data set of this name.
        OSError: it cannot be removed.
    """
    require_unneeded(key, records, queued)
    imported.remove(key)


def named(runs: Sequence[str]) -> str:
    """A few of them, and a sign that there are more."""
    return ", ".join(runs[:NAMED]) + (", …" if len(runs) > NAMED else "")
