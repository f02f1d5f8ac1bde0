"""Which test questions which method solves, and the questions themselves; read in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunFolder, RunStore

if TYPE_CHECKING:  # numpy comes with it, and the thread alone shall wait for it
    from peft_engine.compare.agreement import Agreement, Item
    from peft_engine.compare.answers import Answer
    from peft_engine.compare.facts import Comparison

MOST = 200
"""So many questions are listed at most."""
MOST_ANSWERS = 3
"""So many runs' answers stand side by side."""
EXTREMES = 10


@dataclass(frozen=True)
class Sharing:
    """How the groups share out the questions.

    Attributes:
        groups: places in the comparison.
        counts: by (row, column), numbers among `groups`: how many the row solves and the column does not; on
            the diagonal how many the row alone solves.
        failed, easy: how many none solves, and all.
    """

    groups: tuple[int, ...]
    counts: dict[tuple[int, int], int]
    items: int
    failed: int
    easy: int


@dataclass(frozen=True)
class Question:
    """A test question with what some runs answered.

    Attributes:
        name: its number in the data.
        text: empty where the data is gone or has changed.
        answers: of each group that was asked about, and whether it was right (None where nobody judged).
    """

    name: str
    text: str
    target: str
    answers: tuple[tuple[str, bool | None], ...]
    loss: float = 0.0


@dataclass(frozen=True)
class Picked:
    """The questions that were asked for: between two groups, or a run's best or worst.

    Attributes:
        groups: whose answers are told, places in the comparison.
        count: how many there are in all.
    """

    wanted: tuple[str, int, int]
    groups: tuple[int, ...]
    questions: tuple[Question, ...]
    count: int


class QuestionReader(QThread):
    """Reads for one comparison.

    Signals:
        shared(object): a Sharing, or None where answers are not right or wrong.
        picked(Picked): what was asked for last.
        failed(tuple): the problems that stood in the way.
    """

    shared = Signal(object)
    picked = Signal(object)
    failed = Signal(object)

    def __init__(self, store: RunStore, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._comparison = store, comparison
        self._agreement: Agreement | None = None
        self._told = False
        self._wanted: tuple[str, int, int] | None = None
        self.finished.connect(self._go_on)

    def begin(self) -> None:
        """Read how they share out the questions."""
        self.start()

    def between(self, first: int, second: int) -> None:
        """The questions that the first of `Sharing.groups` solves and the second does not; of one and the
        same group, those that it alone solves."""
        self._ask(("between", first, second))

    def failed_by_all(self) -> None:
        """The questions that nobody solves."""
        self._ask(("failed", 0, 0))

    def extremes(self, group: int, run: int = 0, *, worst: bool) -> None:
        """The questions that a run answered best, or worst.

        Args:
            group: its place in the comparison.
            run: its number among the finished ones of the group.
        """
        self._ask(("worst" if worst else "best", group, run))

    def stop(self) -> None:
        """Drop what was asked for, and wait for what is being read."""
        self._wanted = None
        self.wait()

    def run(self) -> None:
        try:
            if not self._told:
                self._share()
            while (wanted := self._wanted) is not None:
                self._wanted = None
                found = self._pick(wanted)
                if self._wanted is None:
                    self.picked.emit(found)
        except EngineError as error:
            self.failed.emit(error.problems)

    def _ask(self, wanted: tuple[str, int, int]) -> None:
        self._wanted = wanted
        self._go_on()

    def _go_on(self) -> None:
        if self._wanted is not None and not self.isRunning():
            self.start()

    def _share(self) -> None:
        from peft_engine.compare.agreement import agreement

        self._told = True
        found = self._agreement = agreement(self._store, self._comparison)
        if found is None:
            self.shared.emit(None)
            return
        counts = {}
        for row, first in enumerate(found.groups):
            for column, second in enumerate(found.groups):
                alone = len(found.alone(first)) if row == column else found.pair(first, second).first
                counts[row, column] = alone
        self.shared.emit(Sharing(found.groups, counts, len(found.items), len(found.failed), len(found.easy)))

    def _pick(self, wanted: tuple[str, int, int]) -> Picked:
        kind, first, second = wanted
        if kind in ("best", "worst"):
            return self._extremes(wanted)
        found = self._agreement
        if found is None:
            return Picked(wanted, (), (), 0)
        if kind == "failed":
            return self._read(wanted, found.failed, found.groups)
        items: tuple[Item, ...]
        if first == second:
            own = found.groups[first]
            items, groups = found.alone(own), (own, *(group for group in found.groups if group != own))
        else:
            places = (found.solved[first] & ~found.solved[second]).nonzero()[0]
            items, groups = tuple(found.items[n] for n in places), (found.groups[first], found.groups[second])
        return self._read(wanted, items, groups)

    def _read(self, wanted: tuple[str, int, int], items: tuple[Item, ...], groups: tuple[int, ...]) -> Picked:
        """The texts of some items, and what the groups answered: of several runs the first that is right or
        wrong as most of them are."""
        from peft_engine.compare.answers import answers_of, texts_of

        found = self._agreement
        assert found is not None
        columns = {(item.data, item.id): n for n, item in enumerate(found.items)}
        keys = [(item.data, item.id) for item in items[:MOST]]
        told: list[list[Answer | None]] = []
        for group in groups[:MOST_ANSWERS]:
            solved = found.solved[found.groups.index(group)]
            runs = [
                {(one.data, one.item): one for one in answers_of(RunFolder(self._store.runs / run))}
                for run in self._comparison.groups[group].finished
            ]
            told.append([_like_most(runs, key, right=bool(solved[columns[key]])) for key in keys])
        first = self._comparison.groups[groups[0]].finished[0]
        texts = texts_of(RunFolder(self._store.runs / first), keys)
        questions = []
        for n, key in enumerate(keys):
            given = [answers[n] for answers in told]
            questions.append(
                Question(
                    key[1],
                    texts.get(key, ""),
                    next((one.target for one in given if one is not None), ""),
                    tuple((one.prediction, one.right) if one is not None else ("", None) for one in given),
                )
            )
        return Picked(wanted, groups[:MOST_ANSWERS], tuple(questions), len(items))

    def _extremes(self, wanted: tuple[str, int, int]) -> Picked:
        from peft_engine.compare.answers import best_and_worst

        run = self._comparison.groups[wanted[1]].finished[wanted[2]]
        best, worst = best_and_worst(RunFolder(self._store.runs / run), EXTREMES)
        found = tuple(
            Question(one.item, one.text, one.target, ((one.prediction, one.right),), one.loss)
            for one in (worst if wanted[0] == "worst" else best)
        )
        return Picked(wanted, (wanted[1],), found, len(found))


def _like_most(
    runs: list[dict[tuple[str, str], Answer]], key: tuple[str, str], *, right: bool
) -> Answer | None:
    """The answer of the first run that is right, or wrong, as most runs are."""
    given = [answers[key] for answers in runs if key in answers]
    return next((one for one in given if bool(one.right) == right), given[0] if given else None)
