"""The six plots of a run: loss, score, memory, what learns, learning rate, speed."""

import math

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.plots.line_plot import LinePlot
from app.plots.segments import Segment
from app.state.names import SHARES, family, main_metric, metric_name, metric_text
from app.state.runs import LiveRun
from app.theme.theme import px, theme
from app.theme.tokens import family_key
from app.widgets.card import Card
from peft_engine.contract import events as e
from peft_engine.contract.schedule import rate_factor
from peft_engine.contract.store import RunRecord
from peft_engine.contract.tasks import OF_DATA, parted

GB = 1e9
THREE_COLUMNS, TWO_COLUMNS = 1060, 780
"""From this width on; it is the window's less rail and margins, 120."""
GAP = 12
LEAST = 96
"""Height of a drawing; below it the page scrolls."""
ROW_SHARES = (12, 9)
"""Score and loss stand taller than the others."""
PLANNED_POINTS = 200
"""Of the learning rate that is to come; it has no finer shape."""
SET_ROLES = ("plot.training", "diverging.less", "plot.reference")
"""The data sets of one run, under the mean of them."""
ORDER = ("loss", "score", "memory", "learns", "rate", "speed")


class RunPlots(QWidget):
    """Plots of one run at a time. `show_run` draws it anew, `take` adds what it has logged since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Plots of the run")))
        self._run: LiveRun | None = None
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        self._cards: list[Card] = []
        self.plots: dict[str, LinePlot] = {}
        self._made_for: tuple[object, ...] = ()
        self._metric = ""
        self._reference: RunRecord | None = None
        self._planned: list[tuple[int, float]] = []
        theme().changed.connect(self._lay_out)

    def show_run(self, run: LiveRun, reference: RunRecord | None = None) -> None:
        """Show another run, or the same one with other steps."""
        if self._looks(run) != self._made_for:
            self._make(run)
        self._run = run
        for plot in self.plots.values():
            plot.clear()
        self._planned = []
        state = run.state
        self._show_phases()
        for name, key, column, scale in (
            ("loss", "training", "loss", 1.0),
            ("rate", "rate", "learning_rate", 1.0),
            ("learns", "learns", "trainable_ratio", 1.0),
            ("speed", "speed", "samples_per_second", 1.0),
        ):
            self.plots[name].set_line(key, state.steps, [y * scale for y in state.columns[column]])
        for key, column in self._memory_lines(run):
            self.plots["memory"].set_line(key, state.steps, [y / GB for y in state.columns[column]])
        for found in state.evaluations:
            self._add_evaluation(found)
        self.set_reference(reference)
        self._after()

    def take(self, events: tuple[e.AnyEvent, ...]) -> None:
        """Add what the run has logged."""
        if self._run is None:
            return
        memory = self._memory_lines(self._run)
        for event in events:
            if isinstance(event, e.PhaseStarted):
                self._show_phases()
            elif isinstance(event, e.Step):
                step = event.step
                self.plots["loss"].append("training", step, event.loss)
                self.plots["rate"].append("rate", step, event.learning_rate)
                self.plots["learns"].append("learns", step, event.trainable_ratio)
                self.plots["speed"].append("speed", step, event.samples_per_second)
                for key, column in memory:
                    value = getattr(event, column)
                    self.plots["memory"].append(key, step, math.nan if value is None else value / GB)
            elif isinstance(event, e.Evaluated):
                self._add_evaluation(event)
                self.set_reference(self._reference)
        self._after()

    def set_reference(self, record: RunRecord | None) -> None:
        """Draw what the head alone reaches on validation, where such a run is known."""
        self._reference = record
        checked = self._run is not None and self._run.state.latest("validation") is not None
        value = record.validation.get(self._metric) if record is not None and checked else None
        words = (
            tr(N_("head only: {value}"), value=metric_text(self._metric, value)) if value is not None else ""
        )
        self.plots["score"].set_reference("head_only", value, words)

    def _show_phases(self) -> None:
        """Mark where the run passed from one training phase to the next."""
        if self._run is not None:
            phases = self._run.state.training_phases()
            self.plots["loss"].set_segments([Segment(p.first, p.last, tr(p.text)) for p in phases])

    # -- making ---------------------------------------------------------------------------------------------

    def _looks(self, run: LiveRun) -> tuple[object, ...]:
        """What the plots' lines and titles depend on."""
        return (run.spec.task, run.spec.method.key, self._on_graphics(run), self._sets(run))

    def _sets(self, run: LiveRun) -> tuple[str, ...]:
        """The ids of its data sets where there are several."""
        return tuple(ref.id for ref in run.spec.data) if len(run.spec.data) > 1 else ()

    def _on_graphics(self, run: LiveRun) -> bool:
        return run.state.started is not None and run.state.started.device.startswith("cuda")

    def _memory_lines(self, run: LiveRun) -> tuple[tuple[str, str], ...]:
        if self._on_graphics(run):
            return (("reserved", "cuda_reserved"), ("allocated", "cuda_allocated"))
        return (("process", "process_bytes"),)

    def _make(self, run: LiveRun) -> None:
        self._made_for = self._looks(run)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        loss = LinePlot(tr(N_("Loss")), height=LEAST)
        loss.add_line("training", tr(N_("training")), "plot.training", smooth=True)
        loss.add_line("validation", tr(N_("validation")), "plot.validation", kind="points")
        self._metric = self._second_metric(run.spec.task)
        score = LinePlot(
            tr(N_("{metric}, validation"), metric=metric_name(self._metric)),
            percent=self._metric in SHARES,
            from_zero=False,
            height=LEAST,
        )
        sets = self._sets(run)
        score.add_line("score", tr(N_("mean")) if sets else "", "plot.validation", kind="points")
        for number, name in enumerate(sets):
            key = f"{self._metric}{OF_DATA}{name}"
            score.add_line(key, name, SET_ROLES[number % len(SET_ROLES)], kind="dashed")
        learns = LinePlot(tr(N_("Parameters that learn")), percent=True, height=LEAST)
        mark = f"family.{family_key(family(run.spec.method.key))}.mark"
        learns.add_line("learns", "", mark, kind="area")
        rate = LinePlot(tr(N_("Learning rate")), height=LEAST)
        rate.add_line("rate")
        rate.add_line("planned", tr(N_("planned")), "plot.predicted", kind="dashed")
        speed = LinePlot(tr(N_("Speed")), unit=tr(N_("examples a second")), height=LEAST)
        speed.add_line("speed")
        self.plots = {
            "loss": loss,
            "score": score,
            "memory": self._memory_plot(run),
            "learns": learns,
            "rate": rate,
            "speed": speed,
        }
        self._cards = [Card(body=self.plots[name], margin=(14, 6, 8, 8)) for name in ORDER]
        for name, card in zip(ORDER, self._cards, strict=True):
            card.setAccessibleName(self.plots[name].title)
        self._columns = 0
        self._lay_out()

    def _memory_plot(self, run: LiveRun) -> LinePlot:
        if self._on_graphics(run):
            plot = LinePlot(tr(N_("GPU memory")), unit=tr(N_("GB")), height=LEAST)
            plot.add_line("allocated", tr(N_("in use")), "plot.training", kind="area")
            plot.add_line("reserved", tr(N_("reserved")), "plot.validation")
            return plot
        plot = LinePlot(tr(N_("Memory")), unit=tr(N_("GB")), height=LEAST)
        plot.add_line("process", "", "plot.training", kind="area")
        plot.set_sub(tr(N_("of the whole worker process")))
        return plot

    def _second_metric(self, task: str) -> str:
        """The metric that decides; the loss has a plot of its own, so there perplexity stands."""
        metric = main_metric(task)[0]
        return "perplexity" if metric == "loss" else metric

    # -- filling --------------------------------------------------------------------------------------------

    def _add_evaluation(self, found: e.Evaluated) -> None:
        if found.part != "validation":
            return
        if "loss" in found.metrics:
            self.plots["loss"].append("validation", found.step, found.metrics["loss"])
        if self._metric in found.metrics:
            value = found.metrics[self._metric]
            self.plots["score"].append("score", found.step, value)
            if found.best:
                self.plots["score"].set_best((found.step, value), tr(N_("best")))
        for name, value in found.metrics.items():
            own, data = parted(name)
            if own == self._metric and data:
                self.plots["score"].append(name, found.step, value)

    def _after(self) -> None:
        run = self._run
        if run is None:
            return
        for plot in self.plots.values():
            plot.set_x_end(float(run.state.steps_planned))
        self._plan_rate(run)
        trainable = run.state.columns["trainable_parameters"]
        if trainable:
            same = trainable[0] == trainable[-1]
            count = local(f"{int(trainable[-1]):,}")
            self.plots["learns"].set_sub(
                tr(N_("{count} throughout"), count=count) if same else tr(N_("{count} now"), count=count)
            )
        predicted = run.state.predicted
        if self._on_graphics(run) and predicted is not None:
            self.plots["memory"].set_reference("predicted", predicted.total / GB, tr(N_("predicted")))

    def _plan_rate(self, run: LiveRun) -> None:
        """Draw what the learning rate will be, while there are steps to come."""
        planned = planned_rates(run)
        if planned != self._planned:
            self._planned = planned
            self.plots["rate"].set_line("planned", [x for x, _ in planned], [y for _, y in planned])

    # -- laying out -----------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Plots take what is left; the page must not be as tall as they would like to be."""
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        wide = self.width()
        columns = 3 if wide >= px(THREE_COLUMNS) else 2 if wide >= px(TWO_COLUMNS) else 1
        self._grid.setSpacing(px(GAP))
        if columns == self._columns or not self._cards:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for n, card in enumerate(self._cards):
            self._grid.addWidget(card, n // columns, n % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(6):
            used = row < math.ceil(len(self._cards) / columns)
            self._grid.setRowStretch(row, ROW_SHARES[min(row, 1)] if used else 0)


def planned_rates(run: LiveRun) -> list[tuple[int, float]]:
    """Steps and learning rates of the phase at hand, as schedule and newest rate tell.

    Empty where nothing is to come. Each phase has a schedule of its own, and what its method makes of the
    rate in a later one is not known before.
    """
    state, training = run.state, run.spec.training
    phases = state.training_phases()
    if not state.steps or not phases or not (run.alive or state.ended is None):
        return []
    first, last = phases[-1].first, phases[-1].last
    if not first < state.step < last:
        return []
    length = last - first

    def factor(step: int) -> float:
        return rate_factor(step - 1, length, training.warmup, training.schedule)

    highest = float(f"{state.columns['learning_rate'][-1] / factor(state.step - first):.6g}")
    steps = {round(1 + n * (length - 1) / PLANNED_POINTS) for n in range(PLANNED_POINTS + 1)}
    steps.add(max(1, round(training.warmup * length)))  # the peak
    return [(first + step, highest * factor(step)) for step in sorted(steps)]
