"""What a race will cost in runs and time, and what is said of it at Launch."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.state.race import Costs, RaceSetup, Standing, costs_text
from app.theme.fonts import font
from app.widgets.banner import Link
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel, Label


class RaceBill(QWidget):
    """18 runs, 6 methods with 3 seeds each, and about how long they take."""

    def __init__(self) -> None:
        super().__init__()
        self._runs = Label("", "strong")
        self._of = ElidedLabel("", "body", "text.muted")
        self._time = Label("", "small", "text.muted", wrap=True)
        head = Row(6)
        head.add(self._runs)
        head.add(self._of, 1)
        whole = Column(4)
        whole.addLayout(head)
        whole.add(self._time)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(N_("Runs and time")))

    def show_costs(self, costs: Costs, standings: Sequence[Standing]) -> None:
        count = len(standings)
        seeds = costs.runs // count if count else 0
        one_run = costs.runs == 1
        self.show_words(
            tr(N_("1 run")) if one_run else tr(N_("{count} runs"), count=costs.runs),
            tr(_of_words(count, seeds), count=count, seeds=seeds),
            costs_text(costs, count) if count else "",
        )

    def show_words(self, runs: str, of: str, time: str) -> None:
        """The same of any group of runs: how many, what they are, how long they take."""
        self._runs.setText(runs)
        self._of.setText(of)
        self._time.setText(time)
        self.setAccessibleDescription(f"{self._runs.text()}: {self._of.text()}. {self._time.text()}")


def _of_words(methods: int, seeds: int) -> str:
    """How many of each, singular where there is one."""
    if methods == 1:
        return N_("1 method, 1 seed") if seeds == 1 else N_("1 method, {seeds} seeds")
    return N_("{count} methods, 1 seed each") if seeds == 1 else N_("{count} methods, {seeds} seeds each")


def launch_words(race: RaceSetup, room: int) -> str:
    """What Launch says in so many pixels."""
    count, runs = len(race.standings), race.costs().runs
    short = tr(N_("Launch race"))
    if count < 2 or not runs:
        return short
    whole = (
        tr(N_("Launch race of {count} methods, {runs} runs"), count=count, runs=runs),
        tr(N_("Launch {runs} runs"), runs=runs),
    )
    metrics = QFontMetrics(font("section"))
    return next((words for words in whole if metrics.horizontalAdvance(words) <= room), short)


def links(race: RaceSetup, goer: Callable[[str], Callable[[], object]]) -> list[Link]:
    """What stands against launching: first what is wrong for all, then each contender with its reason."""
    show = tr(N_("Show"))
    found = [(show, sentence(problem), goer(problem.field)) for problem in race.problems]
    for one in race.standings:
        for problem in one.problems:
            told = problem.model_copy(update={"advice": ""})
            words = tr(N_("{method}: {problem}"), method=one.label, problem=sentence(told))
            found.append((show, words, goer("race.contenders")))
    return found
