"""A data set of the model hub: what there is of it, then its files in a folder that importing reads.

Nothing is asked before somebody has named one.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import N_
from app.state.hub_process import HubProcess
from peft_engine.contract import downloads as d
from peft_engine.contract import hub_asks as h
from peft_engine.contract.hub_facts import Step, gate_steps
from peft_engine.contract.problems import EngineError, Problem

ASKED_MS = 200


class HubData(QObject):
    """One data set at a time.

    Signals:
        told(DataFacts): what there is.
        refused(tuple, tuple): it came to nothing: Problems, and the Steps that have to be taken first.
        died(str): the process that asks has ended; why.
        progressed(Progress): so far the files are.
        arrived(Path): they are in this folder.
    """

    told = Signal(object)
    refused = Signal(object, object)
    died = Signal(str)
    progressed = Signal(object)
    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = HubProcess(self)
        self._process.heard.connect(self._hear)
        self._process.died.connect(self._died)
        self._number = 0
        self._download: d.Download | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(ASKED_MS)
        self._looking.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return bool(self._number) or self._download is not None

    def ask(self, repo: str) -> None:
        """What configurations and parts a data set has."""
        self._number = self._process.number()
        self._process.send(h.AskData(id=self._number, repo=repo))

    def fetch(self, repo: str, configuration: str, parts: Sequence[str] = ()) -> None:
        """Fetch its files; no parts means all."""
        try:
            self._download = d.begin(repo, kind="data", configuration=configuration, parts=parts)
        except EngineError as error:
            self.refused.emit(error.problems, ())
            return
        except OSError as error:
            words = N_("The folder of downloads cannot be used: {reason}.")
            problem = Problem(text=words, values={"reason": error.strerror or str(error)})
            self.refused.emit((problem,), ())
            return
        self._looking.start()

    def stop(self) -> None:
        """Give up what goes on; what has arrived of it goes too."""
        self._looking.stop()
        self._process.stop()
        self._number = 0
        download, self._download = self._download, None
        if download is not None:
            download.cancel()

    # -- inside ---------------------------------------------------------------------------------------------

    def _hear(self, reply: h.Reply) -> None:
        if reply.id != self._number:
            return
        match reply:
            case h.DataTold():
                self._number = 0
                self.told.emit(reply.facts)
            case h.Refused():
                self._number = 0
                self.refused.emit(reply.problems, _steps(reply.gated))
            case _:
                pass

    def _died(self, reason: str) -> None:
        self._number = 0
        self.died.emit(reason)

    def _look(self) -> None:
        download = self._download
        if download is None:
            return
        now = download.progress()
        self.progressed.emit(now)
        if now.state in ("starting", "running") or (now.state == "paused" and not now.problems):
            return
        self._looking.stop()
        self._download = None
        if now.state == "done":
            self.arrived.emit(Path(now.result))
        else:
            self.refused.emit(now.problems, download.steps() if now.gated else ())


def _steps(gated: str) -> tuple[Step, ...]:
    return gate_steps(gated, "data") if gated else ()
