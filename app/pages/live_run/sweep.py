"""What a sweep shows: the score of its trials against each setting that is varied."""

from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.plots.sweep_plot import Setting, SweepPlot, SweepPoint
from app.state import search_words as words
from app.state.names import SHARES, main_metric, metric_name
from app.state.runs import LiveRun
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Column, Row
from app.widgets.text import Label
from peft_engine.contract import taxonomy
from peft_engine.contract.search import Grid, Range, in_words
from peft_engine.contract.varied import search_of


class SweepView(QWidget):
    """The plot, and above it which setting the score is shown against."""

    def __init__(self, run: LiveRun) -> None:
        super().__init__()
        metric = main_metric(run.spec.task)[0]
        self.plot = SweepPlot(metric_name(metric), percent=metric in SHARES)
        self._settings = settings_of(run)
        self.box = ChoiceBox(
            [Choice(number, one.label) for number, one in enumerate(self._settings)], 0, width=220
        )
        self.box.setAccessibleName(tr(N_("The setting below the points")))
        self.box.value_edited.connect(lambda number: self.plot.turn_to(int(str(number))))
        above = Row(8)
        above.add(Label(tr(N_("Against")), "small", "text.muted"))
        above.add(self.box)
        above.addStretch(1)
        column = Column(4)
        column.addLayout(above)
        column.add(self.plot, 1)
        self.setLayout(column)

    def show_run(self, run: LiveRun, picked: str) -> None:
        """Show the trials as they stand, one of them picked."""
        fields = list(run.spec.sweep.vary) if run.spec.sweep is not None else []
        best = words.front_of(run)[-1:]
        points = [
            SweepPoint(
                trial.child,
                float(trial.parameters or 0),
                trial.score,
                trial in best,
                tr(N_("Trial {number}"), number=trial.number),
                values=tuple(trial.changes.get(field) for field in fields),
                cut=trial.state == "pruned",
            )
            for trial in run.state.trials.values()
            if trial.score is not None
        ]
        cut = any(point.cut for point in points)
        self.plot.head.set_sub(
            tr(N_("on validation; crosses: ended early")) if cut else tr(N_("on validation"))
        )
        self.plot.show_trials(self._settings, points, picked)


def settings_of(run: LiveRun) -> list[Setting]:
    """The settings that a sweep varies, as its plot needs them."""
    sweep, found = run.spec.sweep, taxonomy.methods().get(run.spec.method.key)
    if sweep is None:
        return []
    if found is None:  # the method is gone
        return [Setting(field.rpartition(".")[2]) for field in sweep.vary]
    labels = in_words(found.card, dict.fromkeys(sweep.vary, ""))
    spaces = {space.field: space for space in search_of(sweep, found.card).space}
    made = []
    for field, (label, _) in zip(sweep.vary, labels, strict=True):
        space = spaces.get(field)
        values = space.values if isinstance(space, Grid) else ()
        by_ratio = space.log if isinstance(space, Range) else _by_ratio(values)
        made.append(Setting(tr(label), values, by_ratio))
    return made


def _by_ratio(values: tuple[object, ...]) -> bool:
    """Whether numbers stand better by their ratios: where the largest is four times the smallest or more."""
    numbers = [each for each in values if isinstance(each, int | float) and not isinstance(each, bool)]
    return len(numbers) == len(values) > 1 and numbers[0] > 0 and max(numbers) >= 4 * min(numbers)
