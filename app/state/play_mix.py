"""What two runs learned in one model: how much of each, when it is asked, how it scores along the slider."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import sentences
from app.state.playground import BASE, Playground, Refusal
from peft_engine.contract import play as p
from peft_engine.contract.blending import way_of, why_not

Mode: TypeAlias = Literal["average", "add"]
MOST = 1.5
"""When adding, at most so much of each."""
STEP = 0.05
WAIT_MS = 150
"""A slider that moves asks once it has rested so long."""
AVERAGE_POINTS, ADD_POINTS = 9, 7


@dataclass(frozen=True)
class Curve:
    """Scores along the slider: in an average over the share of the right run, else over its weight, that of
    the left one staying as it is.

    Attributes:
        fixed: the weight of the left run; None in an average.
        left, right: what each run has by itself, where that is known.
    """

    mode: Mode
    metric: str
    fixed: float | None
    points: tuple[tuple[float, float], ...]
    left: float | None
    right: float | None


class PlayMix(QObject):
    """Two sliders over the two runs of the playground."""

    changed = Signal()
    """What can be done, or how much of each there is, has changed."""
    answered = Signal(object)
    """A Judged, Found or Written of both in one."""
    measured = Signal()
    """There is another point of the curve, or none any more."""
    refused = Signal(object)
    """A Refusal."""

    def __init__(self, play: Playground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._play = play
        self.on = False
        self.mode: Mode = "average"
        self.share = 0.5
        """Of the right run, in an average."""
        self.left, self.right = 1.0, 1.0
        """How much of each, when adding."""
        self.curve: Curve | None = None
        self.done = 0.0
        """How far measuring is, 0 to 1."""
        self._asked: tuple[dict[str, str], p.Sampling | None, int] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._send)
        play.chosen.connect(self._others_chosen)
        play.answered.connect(self._hear)
        play.refused.connect(self._refused)
        play.busy_changed.connect(self.measured)

    # -- what is possible -----------------------------------------------------------------------------------

    def why_not(self) -> str:
        """Why the two cannot be put together, and what would make it possible; empty where they can."""
        right, left = self._play.right, self._play.left_candidate()
        if right is None:
            return tr(N_("No run is chosen."))
        if self._play.left is None or (left is None and self._play.left != BASE):
            return tr(N_("Nobody stands at the left. Choose a second run there, and the two can be added."))
        problem = why_not(left.spec if left is not None else None, right.spec)
        if problem is None:
            return ""
        return sentences((problem_text(problem), problem_advice(problem)))

    def can_add(self) -> bool:
        """Whether more is possible than an average."""
        right, left = self._play.right, self._play.left_candidate()
        if right is None or self.why_not():
            return False
        return way_of(left.spec if left is not None else None, right.spec) == "differences"

    def has_left_weight(self) -> bool:
        """Whether the left side has learned anything that could be added more or less of."""
        return self._play.left != BASE

    def weights(self) -> p.Weights:
        """How much of each there is now."""
        if self.mode == "average":
            return p.Weights(left=round(1 - self.share, 9), right=self.share)
        return p.Weights(left=self.left, right=self.right)

    def waits(self) -> bool:
        """Whether an answer is on its way."""
        return self._soon.isActive() or self._play.waits_for("mix")

    def measuring(self) -> bool:
        return self._play.waits_for("measure")

    # -- choosing -------------------------------------------------------------------------------------------

    def set_on(self, on: bool) -> None:
        """Show both in one, or no longer."""
        on = on and not self.why_not()
        if on == self.on:
            return
        self.on = on
        if not on:
            self._soon.stop()
            self._play.cancel("mix", "measure")
        self.changed.emit()
        self._ask_soon()

    def set_mode(self, mode: Mode) -> None:
        """Average or add."""
        self.mode = mode
        self._moved(forget=True)

    def set_share(self, share: float) -> None:
        """So much of the right run, the rest of the left one."""
        self.share = share
        self._moved()

    def set_left(self, weight: float) -> None:
        """So much of the left run; a curve that was measured with another one goes."""
        self.left = weight
        self._moved(forget=True)

    def set_right(self, weight: float) -> None:
        """So much of the right run."""
        self.right = weight
        self._moved()

    def _moved(self, *, forget: bool = False) -> None:
        if forget:
            self._forget_curve()
        self.changed.emit()
        self._ask_soon()

    # -- asking ---------------------------------------------------------------------------------------------

    def ask(self, row: dict[str, str], sampling: p.Sampling | None = None, place: int = -1) -> None:
        """Let both in one answer, now and whenever a slider moves."""
        self._asked = (row, sampling, place)
        if self.on:
            self._soon.stop()
            self._send()

    def measure(self) -> None:
        """Score the test part along the slider."""
        self._forget_curve()
        if self.mode == "average":
            shares = [n / (AVERAGE_POINTS - 1) for n in range(AVERAGE_POINTS)]
            points = [p.Weights(left=1 - share, right=share) for share in shares]
        else:
            steps = [MOST * n / (ADD_POINTS - 1) for n in range(ADD_POINTS)]
            points = [p.Weights(left=self.left, right=weight) for weight in steps]
        self._play.measure(tuple(points))

    def stop(self) -> None:
        """Measure no further."""
        self._play.cancel("measure")

    def _ask_soon(self) -> None:
        if self.on and self._asked is not None:
            self._soon.start()

    def _send(self) -> None:
        if self.on and self._asked is not None:
            row, sampling, place = self._asked
            self._play.mix(row, self.weights(), sampling, place)

    # -- hearing --------------------------------------------------------------------------------------------

    def _others_chosen(self) -> None:
        self._asked = None
        self._soon.stop()
        self._play.cancel("mix", "measure")
        if self.on and self.why_not():
            self.on = False
        if self.mode == "add" and not self.can_add():
            self.mode = "average"
        self._forget_curve()
        self.changed.emit()

    def _hear(self, reply: p.Reply) -> None:
        if isinstance(reply, p.Judged | p.Found | p.Written) and reply.side == "both":
            self.answered.emit(reply)
        elif isinstance(reply, p.Scored):
            before = self.curve.points if self.curve is not None else ()
            fixed = None if self.mode == "average" else reply.weights.left
            points = (*before, (reply.weights.right, reply.score))
            self.curve = Curve(self.mode, reply.metric, fixed, points, reply.left, reply.right)
            self.measured.emit()
        elif isinstance(reply, p.Progress) and self._play.is_newest("measure", reply.id):
            self.done = reply.done / max(1, reply.total)
            self.measured.emit()

    def _refused(self, refusal: Refusal) -> None:
        if refusal.wanted in ("mix", "measure"):
            self.refused.emit(refusal)

    def _forget_curve(self) -> None:
        self._play.cancel("measure")
        self.curve, self.done = None, 0.0
        self.measured.emit()
