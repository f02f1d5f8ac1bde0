"""What is asked in the playground, of whom, and what is known of the answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.i18n import problem_advice, problem_text
from app.state.play_process import PlayProcess
from app.state.play_runs import BASE_METHOD, Candidate, PlayRuns
from peft_engine.contract import play as p
from peft_engine.contract.problems import Problem
from peft_engine.contract.spec import ExperimentSpec, MethodRef
from peft_engine.contract.store import RunRecord, RunStore

AWAY_MS = 5 * 60 * 1000
"""After so long without the page the models leave the memory."""

Wanted: TypeAlias = Literal["load", "ask", "write", "look", "draw", "file", "mix", "measure"]
BASE = p.Side()
"""The untouched model of the right side."""


class Link(Protocol):
    """Who takes requests and answers them; see `PlayProcess`."""

    heard: SignalInstance
    died: SignalInstance

    @property
    def running(self) -> bool: ...

    def send(self, request: p.Request) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True)
class Refusal:
    """Why something that was asked for did not come."""

    wanted: Wanted
    text: str
    more: str = ""


class Playground(QObject):
    """Two sides and a process that lets them answer.

    A new request of a kind takes the place of the last one of that kind; replies to that are dropped.
    """

    listed = Signal()
    """Other runs can be chosen; who is chosen has not changed."""
    chosen = Signal()
    """Others are chosen now."""
    loaded = Signal(object)
    """Loaded: who was chosen can be asked."""
    answered = Signal(object)
    """A reply to what was asked last."""
    refused = Signal(object)
    """A Refusal."""
    busy_changed = Signal()
    """Something is being waited for, or no longer."""

    def __init__(self, store: RunStore, link: Link | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs = PlayRuns(store)
        self._link: Link = link or PlayProcess(store.root, self)
        self._link.heard.connect(self._hear)
        self._link.died.connect(self._died)
        self._next = 0
        self._newest: dict[Wanted, int] = {}
        self._open: set[int] = set()
        self._sent: tuple[p.Side | None, p.Side] | None = None
        self.right: Candidate | None = None
        self.left: p.Side | None = None
        self._loaded: p.Loaded | None = None
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(self.free)

    @property
    def ready(self) -> p.Loaded | None:
        """What is known of the chosen sides, once both are in memory."""
        chosen = (self.left, self.right.side) if self.right is not None else None
        return self._loaded if self._sent is not None and self._sent == chosen else None

    # -- choosing -------------------------------------------------------------------------------------------

    def set_records(self, records: Sequence[RunRecord]) -> None:
        """These are the runs of the store now, newest first."""
        self.runs.set_records(records)
        there = self.runs.candidates()
        if self.right is not None and not self.runs.has(self.right.side):
            self.right = self.left = None
        if self.right is None and there:
            self.choose_right(next((each for each in there if each.method != BASE_METHOD), there[0]))
        elif self.left is not None and self.left != BASE and not self.runs.has(self.left):
            self.choose_left(None)
        else:
            self.listed.emit()

    def choose_right(self, right: Candidate) -> None:
        """Let this run answer; the base stands beside it, where there is one."""
        self.right = right
        bases = self.runs.bases(right)
        self.left = BASE if not right.reads else bases[0].side if bases else None
        self.chosen.emit()

    def choose_left(self, left: p.Side | None) -> None:
        """Let this run (or the base, or nobody) stand beside it."""
        self.left = left
        self.chosen.emit()

    def try_run(self, run: str) -> bool:
        """Choose a run by its id; False where it has no result."""
        found = self.runs.find(run)
        if found is not None:
            self.choose_right(found)
        return found is not None

    def left_candidate(self) -> Candidate | None:
        """The run at the left; None where it is the base, or nobody."""
        if self.right is None or self.left is None or not self.left.run:
            return None
        near = (*self.runs.bases(self.right), *self.runs.others(self.right))
        return next((each for each in near if each.side == self.left), None)

    def is_base(self, side: p.Side | None) -> bool:
        """Whether this side stands for the base of the right one."""
        if side is None or self.right is None:
            return False
        return side == BASE or any(each.side == side for each in self.runs.bases(self.right))

    def base_experiment(self) -> ExperimentSpec | None:
        """What would give a run with a head of its own a base."""
        if self.right is None or not self.right.reads:
            return None
        method = MethodRef(key=BASE_METHOD)
        return self.right.spec.model_copy(update={"method": method, "inputs": (), "name": "", "parent": None})

    # -- asking ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Take the chosen runs into memory; nothing happens where they are there or on their way."""
        if self.right is None:
            return
        pair = (self.left, self.right.side)
        if not self._link.running:
            self._sent = None
        if self._sent != pair:
            self._sent, self._loaded = pair, None
            self._send("load", p.Load(id=self._number("load"), left=pair[0], right=pair[1]))

    def ask(self, row: dict[str, str], place: int = -1) -> None:
        """Let both judge a row; `place` is its number where it is a test item."""
        self.load()
        self._send("ask", p.Ask(id=self._number("ask"), row=row, place=place))

    def write(self, row: dict[str, str], sampling: p.Sampling) -> None:
        """Let both write an answer."""
        self.load()
        self._send("write", p.Write(id=self._number("write"), row=row, sampling=sampling))

    def look(self, row: dict[str, str]) -> None:
        """Look at a row through the lens."""
        self.load()
        self._send("look", p.Look(id=self._number("look"), row=row))

    def draw(self, wish: p.Wish, after: int) -> None:
        """Bring the next test item."""
        self.load()
        self._send("draw", p.Draw(id=self._number("draw"), wish=wish, after=after))

    def answer_file(self, file: str, to: str) -> None:
        """Answer every row of a file."""
        self.load()
        self._send("file", p.AnswerFile(id=self._number("file"), file=file, to=to))

    def mix(
        self, row: dict[str, str], weights: p.Weights, sampling: p.Sampling | None, place: int = -1
    ) -> None:
        """Let one model that holds what both learned answer."""
        self.load()
        number = self._number("mix")
        request = p.Mix(id=number, row=row, weights=weights, sampling=sampling, place=place)
        self._send("mix", request)

    def measure(self, points: tuple[p.Weights, ...]) -> None:
        """Score the test part with each of these weights."""
        self.load()
        self._send("measure", p.Measure(id=self._number("measure"), points=points))

    def cancel(self, *wanted: Wanted) -> None:
        """Give up what was asked for."""
        for kind in wanted:
            number = self._newest.get(kind)
            if number in self._open and self._link.running:
                assert number is not None
                self._link.send(p.Cancel(id=self._fresh(), of=number))

    def waits_for(self, *wanted: Wanted) -> bool:
        """Whether one of these has been asked for and is not there yet."""
        return any(self._newest.get(kind) in self._open for kind in wanted)

    def is_newest(self, kind: Wanted, number: int) -> bool:
        """Whether a reply is to what was asked for last of this kind."""
        return self._newest.get(kind) == number

    # -- memory ---------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """The page is shown."""
        self._away.stop()

    def leave(self) -> None:
        """The page is not shown any more."""
        self._away.start()

    def free(self) -> None:
        """Give the memory back; the next question brings all of it again."""
        self._link.stop()
        self._sent, self._loaded = None, None
        self._drop_open()

    # -- hearing --------------------------------------------------------------------------------------------

    def _hear(self, reply: p.Reply) -> None:
        kind = next((kind for kind, number in self._newest.items() if number == reply.id), None)
        if isinstance(reply, (*p.ENDS, p.Loaded, p.Saved)):
            self._open.discard(reply.id)
        if kind is None:
            return  # something newer was asked for meanwhile
        if isinstance(reply, p.Refused):
            self._refuse(kind, reply.problems)
        elif isinstance(reply, p.Loaded):
            self._loaded = reply
            self.loaded.emit(reply)
        else:
            self.answered.emit(reply)
        if reply.id not in self._open:
            self.busy_changed.emit()

    def _refuse(self, kind: Wanted, problems: Sequence[Problem]) -> None:
        if kind == "load":
            self._sent = None
        elif self._sent is None:
            return  # why these cannot answer was said already
        first = problems[0]
        self.refused.emit(Refusal(kind, problem_text(first), problem_advice(first)))

    def _died(self, reason: str) -> None:
        self._sent, self._loaded = None, None
        self._drop_open()
        self.refused.emit(Refusal("load", reason))

    def _drop_open(self) -> None:
        self._open.clear()
        self._newest.clear()
        self.busy_changed.emit()

    def _send(self, kind: Wanted, request: p.Request) -> None:
        self._open.add(request.id)
        self._link.send(request)
        self.busy_changed.emit()

    def _number(self, kind: Wanted) -> int:
        """A number for a request, which takes the place of the last one of its kind."""
        self.cancel(kind)
        self._newest[kind] = self._fresh()
        return self._newest[kind]

    def _fresh(self) -> int:
        self._next += 1
        return self._next
