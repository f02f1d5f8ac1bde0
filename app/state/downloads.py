"""Downloads as the window shows them: what lies in their folders is read from time to time, and whoever
works in them is a process that outlives the window."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import N_
from peft_engine.contract import downloads as d
from peft_engine.contract.hub_facts import Step
from peft_engine.contract.problems import EngineError, Problem

MOVING_MS, RESTING_MS = 400, 3000
MOVING = ("starting", "running")


@dataclass(frozen=True)
class DownloadRow:
    """A download of a model, as far as it is now.

    Attributes:
        steps: what a person has to do first, where the owners ask for that.
    """

    id: str
    repo: str
    progress: d.Progress
    steps: tuple[Step, ...] = ()

    @property
    def moving(self) -> bool:
        return self.progress.state in MOVING


class Downloads(QObject):
    """All downloads of models, the newest first.

    Signals:
        changed(): `rows` is another one.
        landed(str, str): the model of this repository can be used from now on, by this key.
        refused(object): what was wanted cannot be begun; Problems.
    """

    changed = Signal()
    landed = Signal(str, str)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DownloadRow, ...] = ()
        self._off: set[str] = set()
        """Taken off the list; their folders go as soon as their process has ended."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Look now, and from now on."""
        self.look()
        self._pace()

    def stop(self) -> None:
        """Look no more; the downloads go on."""
        self._timer.stop()

    def look(self) -> None:
        """Read how far each is."""
        before = {row.id: row.progress.state for row in self.rows}
        there = d.downloads()
        self._off &= {download.id for download in there}
        for download in there:
            if download.id in self._off:
                download.forget()
        rows = tuple(filter(None, (_row(one) for one in there if one.id not in self._off)))
        if rows == self.rows:
            return
        self.rows = rows
        self._pace()
        self.changed.emit()
        for row in rows:
            if row.progress.state == "done" and before.get(row.id, "done") != "done":
                self.landed.emit(row.repo, row.progress.key)

    def of(self, repo: str) -> DownloadRow | None:
        """The download of a model, where there is one."""
        return next((row for row in self.rows if row.repo.lower() == repo.lower()), None)

    # -- orders ---------------------------------------------------------------------------------------------

    def begin(self, repo: str) -> None:
        """Fetch a model."""
        self._off.clear()
        self._do(partial(d.begin, repo))

    def pause(self, download: str) -> None:
        self._do(lambda: d.named(download).pause())

    def go_on(self, download: str) -> None:
        self._do(lambda: d.named(download).resume())

    def cancel(self, download: str) -> None:
        """Give it up, with all that has arrived."""
        self._do(lambda: d.named(download).cancel())

    def forget(self, download: str) -> None:
        """Take a finished one off the list; the model stays."""
        self._off.add(download)
        self.look()

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except EngineError as error:
            self.refused.emit(error.problems)
        except OSError as error:
            words = N_("The folder of downloads cannot be used: {reason}.")
            self.refused.emit((Problem(text=words, values={"reason": error.strerror or str(error)}),))
        self.look()
        self._pace()

    def _pace(self) -> None:
        self._timer.start(MOVING_MS if any(row.moving for row in self.rows) else RESTING_MS)


def _row(download: d.Download) -> DownloadRow | None:
    """None for what is no model, or has gone a moment ago."""
    try:
        wanted = download.wanted()
        if wanted.kind != "model":
            return None
        progress = download.progress()
        return DownloadRow(download.id, wanted.repo, progress, download.steps() if progress.gated else ())
    except (EngineError, OSError):
        return None
