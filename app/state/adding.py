"""Adding to a comparison: methods and seeds, checked and written in a thread, then put into the queue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import sentences
from app.state.race import time_text
from peft_engine.contract import library
from peft_engine.contract.plan import count, refuses
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.race import seeds_of
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunFolder, RunStore

if TYPE_CHECKING:  # numpy and scipy come with it, and the thread alone shall wait for them
    from peft_engine.compare.facts import Comparison
    from peft_engine.contract.taxonomy import Method

EQUAL = {
    "steps": N_("They get the same data, the same seeds and the same number of steps as the others."),
    "tokens": N_("They get the same data, the same seeds and the same number of tokens as the others."),
    "minutes": N_("They get the same data, the same seeds and the same minutes as the others."),
    "parameters": N_(
        "They get the same data, the same seeds, the same steps and, as near as can be, the same number of"
        " parameters that learn as the others."
    ),
    "": N_("They get the same data, the same seeds and the same training as the best of the others."),
}
"""What is said of methods that are added, by what is equal for all."""


@dataclass(frozen=True)
class Wish:
    """What is to be added to a comparison: methods, or so many more seeds of some groups (`who`: places).

    Attributes:
        race: the race that is compared; empty for plain runs.
    """

    comparison: Comparison
    race: str = ""
    methods: tuple[str, ...] = ()
    who: tuple[int, ...] = ()
    seeds: int = 0


@dataclass(frozen=True)
class Added:
    """Races that were made for a wish, which wait to be put into the queue; how many runs they train."""

    wish: Wish
    races: tuple[str, ...]
    runs: int


class Adder(QThread):
    """Makes what is wished for, one wish at a time.

    Signals:
        made(Added): it is in the store.
        failed(tuple): the problems that stood in the way; nothing was made.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, store: RunStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._wish: Wish | None = None

    def add(self, wish: Wish) -> None:
        """Make this; while something is being made, nothing happens."""
        if not self.isRunning():
            self._wish = wish
            self.start()

    def stop(self) -> None:
        """Wait for what is being made."""
        self.wait()

    def run(self) -> None:
        from peft_engine.compare.adding import keep, more_seeds, with_methods

        wish = self._wish
        if wish is None:
            return
        try:
            if wish.methods:
                made = with_methods(self._store, wish.comparison, wish.methods, wish.race)
            else:
                made = more_seeds(self._store, wish.comparison, wish.who, wish.seeds, wish.race)
            races = keep(self._store, made)
        except EngineError as error:
            self.failed.emit(error.problems)
        except OSError as error:
            text = N_("The run store in {path} cannot be written: {reason}.")
            values = {"path": str(self._store.root), "reason": error.strerror or str(error)}
            self.failed.emit((Problem(text=text, advice=N_("Make room there."), values=values),))
        else:
            self.made.emit(Added(wish, tuple(races), sum(one.runs for one in made)))


Judge = Callable[["Method"], tuple[float | None, str, str]]


class Conditions:
    """What methods that are added to a comparison would share with it.

    Raises:
        EngineError: the runs that are compared cannot be read any more.
    """

    def __init__(self, store: RunStore, comparison: Comparison, race: str = "") -> None:
        self._comparison = comparison
        shared = RunFolder(store.runs / race).spec() if race else None
        self._spec = shared or _best(store, comparison)
        self.currency = shared.race.currency if shared is not None and shared.race is not None else ""
        self.tunes = shared is not None and shared.race is not None and shared.race.tune
        self.seeds = tuple(seeds_of(shared)) if shared is not None else _seeds(comparison)
        self._there = {group.method for group in comparison.groups}

    def judge(self) -> Judge:
        """For each method the share that learns, and why it cannot be added: in short, and in a sentence."""
        try:
            model = library.model(self._spec.model.key)
        except EngineError as error:
            words = _sentence(error.problems[0])
            return lambda _method: (None, tr(N_("not here")), words)
        task = self._spec.task

        def judge(method: Method) -> tuple[float | None, str, str]:
            config = method.card.config()
            problem = refuses(method.card, config, model, task)
            if problem is not None:
                return None, tr(N_("not here")), _sentence(problem)
            share = count(method.card, config, model, task, labels=2).trainable_ratio
            if method.key in self._there:
                return share, tr(N_("compared")), tr(N_("This method is compared already."))
            if method.card.search is not None and method.card.search(config, model.shape) is not None:
                words = tr(N_("This method is a search of its own, and a race cannot hold a search."))
                return share, tr(N_("a search")), words
            if method.card.ingredients is not None and method.card.ingredients.at_least:
                words = tr(N_("This method is made of earlier runs, and a race gives its contenders none."))
                return share, tr(N_("made of runs")), words
            return share, "", ""

        return judge

    def words(self) -> str:
        """What is equal for those that are added."""
        told = tr(EQUAL[self.currency])
        if self.tunes:
            told = sentences((told, tr(N_("Each tries a few learning rates first, as the others did."))))
        return told

    def costs(self, methods: int) -> str:
        """How many runs it comes to, and about how long they take."""
        runs = methods * len(self.seeds)
        if not runs:
            return tr(N_("Tick one method or more."))
        took = [run.seconds for group in self._comparison.groups for run in group.runs if run.seconds]
        values: dict[str, str | int] = {"count": runs}
        if not took:
            return tr(N_("1 run."), **values) if runs == 1 else tr(N_("{count} runs."), **values)
        values["time"] = time_text(runs * sum(took) / len(took))
        if runs == 1:
            return tr(N_("1 run, about {time} by what the others took."), **values)
        return tr(N_("{count} runs, about {time} by what the others took."), **values)


def _best(store: RunStore, comparison: Comparison) -> ExperimentSpec:
    finished = next(group for group in comparison.groups if group.finished)
    return RunFolder(store.runs / finished.finished[0]).spec()


def _seeds(comparison: Comparison) -> tuple[int, ...]:
    own = [group for group in comparison.groups if not group.reference] or comparison.groups
    return tuple(sorted({int(run.spec.get("seed", 0)) for group in own for run in group.runs}))


def _sentence(problem: Problem) -> str:
    return sentences((problem_text(problem), problem_advice(problem)))
