"""All runs as the rows of a Qt model: facts and sort keys; how they look is the page's business."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from app.figures import clock_short, day_and_time, local
from app.i18n import N_, tr
from app.state import names
from app.state.runs import LiveRun
from peft_engine.contract.store import RunRecord
from peft_engine.contract.tasks import MAIN_METRIC
from peft_engine.report.words import percent_figures

Index = QModelIndex | QPersistentModelIndex


class RunColumn(IntEnum):
    STATE, RUN, MODEL, DATA, SEED, SCORE, LEARNS, MEMORY, TIME, WHEN = range(10)


HEADS = {
    RunColumn.STATE: N_("State"),
    RunColumn.RUN: N_("Run"),
    RunColumn.MODEL: N_("Model"),
    RunColumn.DATA: N_("Data"),
    RunColumn.SEED: N_("Seed"),
    RunColumn.SCORE: N_("Score"),
    RunColumn.LEARNS: N_("Learns"),
    RunColumn.MEMORY: N_("Memory"),
    RunColumn.TIME: N_("Time"),
    RunColumn.WHEN: N_("When"),
}
HELP = {
    RunColumn.SCORE: N_("The metric that decides, on the test part; on validation while there is no test."),
    RunColumn.LEARNS: N_("The share of the parameters that learns."),
    RunColumn.MEMORY: N_(
        "The most that was in use: of the graphics card, or of the worker without its libraries."
    ),
}
NUMBERS = frozenset(
    {RunColumn.SEED, RunColumn.SCORE, RunColumn.LEARNS, RunColumn.MEMORY, RunColumn.TIME, RunColumn.WHEN}
)
SLICE_S = 0.004
"""Rows are made ahead in slices of so many seconds, so that nobody waits."""
STATE_ORDER = ("running", "queued", "paused", "failed", "stopped", "finished")


@dataclass(frozen=True)
class RunRow:
    """A row: the run, its state and family, words and sort keys by column."""

    id: str
    status: str
    family: str
    texts: tuple[str, ...]
    keys: tuple[float | str, ...]
    parent: str = ""
    """The run that it is a member of."""
    race: bool = False
    recorded: str = ""
    """The classroom pack that it came in."""
    racers: str = ""
    """Which methods race in it; who looks for one of them finds the race."""

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every one of these lower-case words occurs in the row."""
        return all(word in self._whole for word in words)

    @cached_property
    def _whole(self) -> str:
        return " ".join((*self.texts, self.id, self.status, self.parent, self.recorded, self.racers)).lower()


class Titles:
    """What methods, models and data sets are called, each looked up once."""

    def __init__(self) -> None:
        self.method, self.family = cache(names.method_label), cache(names.family)
        self.model, self.data = cache(names.model_title), cache(names.data_title)


def make_row(record: RunRecord, live: LiveRun | None = None, titles: Titles | None = None) -> RunRow:
    """The row of a run. What a live run says is newer than its record."""
    titles = titles or Titles()
    status = live.status if live is not None and live.caught_up else record.status
    spec = record.spec
    method = str(spec.get("method", {}).get("key", ""))
    model = str(spec.get("model", {}).get("key", ""))
    data = [str(ref.get("key", "")) for ref in spec.get("data") or ()]
    contenders = (spec.get("race") or {}).get("contenders") or ()
    racing = len(contenders)
    racers = " ".join(titles.method(str(one.get("method", ""))) for one in contenders)
    name = titles.method(method) if method else record.id
    if spec.get("sweep"):
        name = tr(N_("Sweep of {method}"), method=name)
    seed = spec.get("seed")
    given = names.name_given(str(spec.get("name", "")), seed)
    name = given or (names.race_title(racing) if racing else name)
    score, score_key = _score(record, str(spec.get("task", "")))
    ratio, memory = record.trainable_ratio, record.peak_memory_bytes
    seconds = live.seconds if live is not None and live.alive else record.seconds
    texts = (
        status,
        name,
        titles.model(model) if model else "",
        " + ".join(titles.data(key) for key in data),
        "" if seed is None or racing else str(seed),  # a race has several
        score,
        "" if ratio is None else tr(N_("{value} %"), value=local(percent_figures(ratio))),
        "" if memory is None else memory_text(memory),
        names.duration(seconds) if seconds else "",
        when(record.created),
    )
    keys = (
        float(STATE_ORDER.index(status)),
        name.lower(),
        texts[2].lower(),
        texts[3].lower(),
        float(seed if seed is not None else -1),
        score_key,
        -1.0 if ratio is None else ratio,
        -1.0 if memory is None else float(memory),
        seconds,
        record.created,
    )
    family = "" if racing else titles.family(method)
    return RunRow(
        record.id, status, family, texts, keys, record.parent, bool(racing), record.recorded, racers
    )


def memory_text(count: float) -> str:
    """412 MB or 0.99 GB."""
    if count >= 950e6:
        return tr(N_("{value} GB"), value=local(f"{count / 1e9:.3g}"))
    return tr(N_("{value} MB"), value=f"{count / 1e6:.0f}")


def when(created: float, now: float | None = None) -> str:
    """14:21 today, with the date on other days."""
    moment = time.localtime(created)
    today = time.localtime(time.time() if now is None else now)
    same = (moment.tm_year, moment.tm_yday) == (today.tm_year, today.tm_yday)
    return clock_short(created) if same else day_and_time(created)


def _score(record: RunRecord, task: str) -> tuple[str, float]:
    metric = MAIN_METRIC[task][0] if task in MAIN_METRIC else ""
    if metric in record.metrics:
        return names.metric_text(metric, record.metrics[metric]), record.metrics[metric]
    if metric in record.validation:
        value = record.validation[metric]
        return tr(N_("{value} on validation"), value=names.metric_text(metric, value)), value
    return "", -1.0


class RunTable(QAbstractTableModel):
    """The rows. `set_records` replaces them all; `show_live` renews the row of a run that has news.

    A row is made when it is asked for, and the others ahead while nothing else is to be done.

    Attributes:
        members: of each run whether it belongs to another one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[RunRecord, ...] = ()
        self._rows: list[RunRow | None] = []
        self._places: dict[str, int] = {}
        self.members: list[bool] = []
        self._titles = Titles()
        self._day = ""
        self._next = 0
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._make_ahead)

    def set_records(self, records: Sequence[RunRecord], live: dict[str, LiveRun] | None = None) -> None:
        self.beginResetModel()
        day = time.strftime("%Y-%m-%d")
        # A row names today's runs by the hour, so it is good for a day.
        old = zip(self._records, self._rows, strict=True) if day == self._day else ()
        kept = {record.id: (record, row) for record, row in old}
        self._day, self._titles = day, Titles()
        self._records = tuple(records)
        self._places = {record.id: n for n, record in enumerate(self._records)}
        self.members = [bool(record.parent) for record in self._records]
        self._rows = []
        for record in self._records:
            was, row = kept.get(record.id, (None, None))
            self._rows.append(row if was is record else None)
        for name, run in (live or {}).items():
            n = self._places.get(name)
            if n is not None:
                self._rows[n] = make_row(self._records[n], run, self._titles)
        self.endResetModel()
        self._next = 0
        self._ahead.start()

    def show_live(self, run: LiveRun) -> None:
        """Renew one row; a run that is not listed yet comes with the next list."""
        row = self._places.get(run.id)
        if row is not None:
            fresh = make_row(self._records[row], run, self._titles)
            if fresh != self._rows[row]:
                self._rows[row] = fresh
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(RunColumn) - 1))

    def row(self, number: int) -> RunRow:
        made = self._rows[number]
        if made is None:
            made = self._rows[number] = make_row(self._records[number], titles=self._titles)
        return made

    def record(self, number: int) -> RunRecord:
        return self._records[number]

    def status(self, number: int) -> str:
        """The state of a run, for which its row need not be made."""
        row = self._rows[number]
        return self._records[number].status if row is None else row.status

    def sort_key(self, number: int, column: int) -> float | str:
        """What rows are sorted by in a column; for the order in time no row need be made."""
        return self._records[number].created if column == RunColumn.WHEN else self.row(number).keys[column]

    def _make_ahead(self) -> None:
        end = time.perf_counter() + SLICE_S
        while self._next < len(self._rows) and time.perf_counter() < end:
            self.row(self._next)
            self._next += 1
        if self._next == len(self._rows):
            self._ahead.stop()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(RunColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        column = RunColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[column])
        if role == Qt.ItemDataRole.ToolTipRole and column in HELP:
            return tr(HELP[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
