"""The runs of the store as ingredients of the experiment that is being edited: which can be chosen, and why
others cannot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, tr
from app.joined import facts
from app.state import names
from app.state.experiment import Change, Experiment
from app.state.run_table import RunColumn, Titles, make_row
from peft_engine.contract.ingredients import Source, misfit
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.store import RunRecord, RunStore


@dataclass(frozen=True)
class EarlierRun:
    """A run that can be chosen, or `off`: the reason why it cannot."""

    run: str
    title: str
    facts: str
    off: Problem | None


class EarlierRuns(QObject):
    """Knows the records of the store, and judges them by what the experiment wants."""

    changed = Signal()
    """Other runs are there, or they fit otherwise."""

    def __init__(self, experiment: Experiment, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._experiment, self._store = experiment, store
        self._records: tuple[RunRecord, ...] = ()
        self._titles = Titles()
        self._known: dict[tuple[str, str], tuple[Source, EarlierRun] | None] = {}
        experiment.changed.connect(self._experiment_changed)

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """These are the runs of the store now, newest first."""
        self._records = tuple(records)
        self._titles = Titles()
        self.changed.emit()

    def runs(self) -> list[EarlierRun]:
        """All runs that a person may think of, those that fit first; none where the method takes none."""
        wanted = self._experiment.wanted()
        if wanted is None:
            return []
        found = []
        for known in map(self._read, self._records):
            if known is not None:
                source, run = known
                off = misfit(wanted, source)
                found.append(run if off is None else replace(run, off=off))
        return sorted(found, key=lambda each: each.off is not None)

    def _read(self, record: RunRecord) -> tuple[Source, EarlierRun] | None:
        """A run and what is said of it; None where its experiment cannot be read."""
        key = (record.id, record.status)  # while it runs, its experiment is made more precise
        if key not in self._known:
            try:
                source = Source(record.id, record.experiment(), self._store.runs / record.id / "result")
                self._known[key] = source, _told(record, source, self._titles)
            except EngineError:
                self._known[key] = None
        return self._known[key]

    def _experiment_changed(self, change: Change) -> None:
        self.changed.emit()


def _told(record: RunRecord, source: Source, titles: Titles) -> EarlierRun:
    cells = make_row(record, titles=titles).texts
    seed = tr(N_("seed {seed}"), seed=source.spec.seed)
    told = facts((seed, cells[RunColumn.SCORE], cells[RunColumn.WHEN]))
    return EarlierRun(record.id, names.experiment_title(source.spec), told, None)
