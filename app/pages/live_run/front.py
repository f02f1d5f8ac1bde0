"""What a search shows in place of curves: its trials as points, and the one that is picked in words."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.bench.facts import Facts
from app.figures import local
from app.i18n import N_, tr
from app.pages.live_run.sweep import SweepView
from app.plots.front_plot import FrontPlot, FrontPoint
from app.state import race_words
from app.state import search_words as words
from app.state.names import SHARES, main_metric, metric_name
from app.state.runs import LiveRun
from app.widgets.buttons import outline_button, primary_button
from app.widgets.card import Card
from app.widgets.layouts import Row
from app.widgets.stat_tile import StatTile
from app.widgets.text import Label
from peft_engine.contract import events as e
from peft_engine.contract.search import finished


class SearchPanel(QWidget):
    """The front of a search, and the trial that is picked.

    Signals:
        train_out_asked(str), open_asked(str): what is to be done with the run of the picked trial.
    """

    train_out_asked = Signal(str)
    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Trials of the search")))
        self._run: LiveRun | None = None
        self._made_for = ""
        self._by_hand = False
        self.plot: FrontPlot | None = None
        self.sweep: SweepView | None = None
        self._plot_card: Card | None = None
        self._places = Row(12)
        self._places.add(self._make_side(), 2)
        self.setLayout(self._places)

    def show_run(self, run: LiveRun) -> None:
        """Show this search as it stands."""
        if self._run is None or run.id != self._run.id:
            self._by_hand = False
        self._run = run
        plot = self._plot_for(run)
        trials = finished(run.state.trials.values())
        if run.spec.sweep is not None:  # those that ended early have a score, too
            trials = [trial for trial in run.state.trials.values() if trial.score is not None]
        best = {trial.child for trial in words.front_of(run)}
        points = [
            FrontPoint(
                trial.child,
                float(trial.parameters or 0),
                trial.score or 0.0,
                trial.child in best,
                words.one_line(run, trial),
            )
            for trial in trials
        ]
        picked = plot.key if self._by_hand else self._proposed(run)
        if self.sweep is not None:
            self.sweep.show_run(run, picked)
        else:
            plot.show_points(points, picked)
        one, many = N_("1 trial"), N_("{count} trials")
        if race_words.is_race(run):
            one, many = N_("1 run"), N_("{count} runs")
        plot.head.set_value(tr(one) if len(trials) == 1 else tr(many, count=len(trials)))
        self._show_picked()

    def hasHeightForWidth(self) -> bool:
        """It takes what is left; the page must not be as tall as a plot would like to be."""
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    # -- making ---------------------------------------------------------------------------------------------

    def _make_side(self) -> Card:
        self.card = Card(tr(N_("Trial")))
        self._sentence = Label("", "body", "text.muted", wrap=True)
        self._score, self._count = StatTile("", big=True), StatTile("", big=True)
        self._facts = Facts()
        self.train_out = primary_button(tr(N_("Train this one out")), "workbench", on_click=self._train_out)
        self.train_out.setToolTip(tr(N_("Takes it to the workbench with all that the search was given")))
        self.open = outline_button(tr(N_("Open its run")), "open", on_click=self._open)
        tiles = Row(28)
        for tile in (self._score, self._count):
            tiles.add(tile)
        tiles.addStretch()
        ways = Row(8)
        ways.add(self.train_out)
        ways.add(self.open)
        ways.addStretch()
        self.card.add(self._sentence)
        self.card.add(tiles)
        self.card.add(self._facts)
        self.card.body.addStretch()
        self.card.add(ways)
        return self.card

    def _plot_for(self, run: LiveRun) -> FrontPlot:
        metric = main_metric(run.spec.task)[0]
        made_for = f"{metric} of {run.id}" if run.spec.sweep is not None else metric
        if self.plot is not None and self._made_for == made_for:
            return self.plot
        if self._plot_card is not None:
            self._places.removeWidget(self._plot_card)
            self._plot_card.deleteLater()
        self._made_for = made_for
        self.sweep = SweepView(run) if run.spec.sweep is not None else None
        self.plot = self.sweep.plot if self.sweep is not None else self._front_plot(metric)
        self.plot.picked.connect(self._picked)
        self._plot_card = Card(body=self.sweep or self.plot, margin=(14, 6, 8, 8))
        self._places.insertWidget(0, self._plot_card, 3)
        return self.plot

    def _front_plot(self, metric: str) -> FrontPlot:
        plot = FrontPlot(
            tr(N_("{metric} against size"), metric=metric_name(metric)),
            percent=metric in SHARES,
            x_name=tr(N_("numbers")),
        )
        plot.head.set_sub(tr(N_("on validation; hollow: another one is smaller and no worse")))
        return plot

    # -- picking --------------------------------------------------------------------------------------------

    def _proposed(self, run: LiveRun) -> str:
        """What is picked while nobody has: what the search has chosen, else the best so far."""
        ended = run.state.ended
        told = ended.extras.get("search", {}).get("chosen") if ended is not None else None
        best = words.front_of(run)
        return str(told) if told else (best[-1].child if best else "")

    def _picked(self, _key: str) -> None:
        self._by_hand = True
        self._show_picked()

    def trial(self) -> e.Trial | None:
        """The trial that is picked."""
        if self._run is None or self.plot is None:
            return None
        return self._run.state.trials.get(self.plot.key)

    def _show_picked(self) -> None:
        run, trial = self._run, self.trial()
        races = run is not None and race_words.is_race(run)
        for part in (self._score, self._count, self.open):
            part.setVisible(trial is not None)
        self.train_out.setVisible(trial is not None and not races)
        if races and run is not None:
            self._show_raced(run, trial)
            return
        if run is None or trial is None:
            self.card.set_title(tr(N_("Trial")))
            self._sentence.setText(tr(N_("The first trial is on its way.")))
            self._facts.show_facts(())
            return
        self.card.set_title(tr(N_("Trial {number}"), number=trial.number))
        self._sentence.setText(words.standing(run, trial))
        self._score.set(words.score_text(trial))
        self._score.set_label(tr(N_("{metric}, validation"), metric=metric_name(trial.metric)))
        self._count.set(local(f"{trial.parameters or 0:,}"))
        self._count.set_label(tr(N_("numbers are kept")))
        self._facts.show_facts(words.changes_in_words(run, trial))

    def _show_raced(self, run: LiveRun, trial: e.Trial | None) -> None:
        """A run of a race: what it is, and that other pages compare."""
        self._facts.show_facts(words.changes_in_words(run, trial) if trial is not None else ())
        if trial is None:
            self.card.set_title(tr(N_("Run of the race")))
            self._sentence.setText(tr(N_("The first run is on its way.")))
            return
        self.card.set_title(race_words.called(trial))
        self._sentence.setText(tr(N_("One run alone tells little; the comparison looks at all of them.")))
        self._score.set(words.score_text(trial))
        self._score.set_label(tr(N_("{metric}, validation"), metric=metric_name(trial.metric)))
        self._count.set(local(f"{trial.parameters or 0:,}"))
        self._count.set_label(tr(N_("numbers learn")))

    def _train_out(self) -> None:
        trial = self.trial()
        if trial is not None:
            self.train_out_asked.emit(trial.child)

    def _open(self) -> None:
        trial = self.trial()
        if trial is not None:
            self.open_asked.emit(trial.child)
