"""The page of one run: phases, plots, what happened and the verdict; the result when it is over."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.exchange.export_dialog import ExportDialog
from app.i18n import N_, problem_text, tr
from app.joined import facts
from app.pages.live_run.beyond import Beyond
from app.pages.live_run.front import SearchPanel
from app.pages.live_run.movement import MovementPanel
from app.pages.live_run.phases import PhaseStrip
from app.pages.live_run.plots import RunPlots
from app.pages.live_run.replay_bar import ReplayBar
from app.pages.live_run.story import Story
from app.pages.live_run.untrained import Untrained
from app.pages.live_run.verdict import can_go_on, has_result, is_imported, is_over, resume_words
from app.state.cures import cures
from app.state.engine_command import EngineCommand
from app.state.names import experiment_title, name_given, tells_seed
from app.state.replay import Replay, can_replay
from app.state.report import ReportMaker
from app.state.run_words import ORDERED, failure
from app.state.runs import LiveRun, RunChange, Runs
from app.state.search_words import is_search
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import danger_button, outline_button, small_button
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.report_banner import show_report
from app.widgets.segmented import SegmentedControl
from peft_engine.contract.commands import Order
from peft_engine.contract.problems import EngineError
from peft_engine.contract.recorded import recorded_in
from peft_engine.contract.search import finished, trained_out
from peft_engine.contract.spec import ExperimentSpec

KEEPS = N_("Ends training now, reads the test part and keeps the result")
KEEPS_OF_SEARCH = N_("Tries nothing more, and trains the chosen trial in full")
KEEPS_OF_RACE = N_("Ends the race with the runs that have finished")
REFRESH_MS = 200
"""Words and bars are renewed at most this often while a run lives."""
LOW_PAGE = 700


class LiveRunPage(QWidget):
    """Shows one run at a time.

    Signals:
        head_changed(): title, state or actions are others now.
        stop_asked(LiveRun): Stop was pressed; whoever hears it asks back first.
        again_asked(ExperimentSpec): take this experiment to the workbench.
        launch_asked(ExperimentSpec): start this experiment now.
        open_asked(str): show the run with this id.
        try_asked(str): let this run answer in the playground.
    """

    head_changed = Signal()
    stop_asked = Signal(object)
    again_asked = Signal(object)
    launch_asked = Signal(object)
    open_asked = Signal(str)
    try_asked = Signal(str)

    def __init__(self, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Run")))
        self._runs = runs
        self.run: LiveRun | None = None
        self.replay: Replay | None = None
        """Where the run is shown again."""
        self._shown = ("", False)
        self._opened = ""
        self._cutting = EngineCommand(runs.store.root, self)
        self._report = ReportMaker(runs.store.root, self)
        self._report.made.connect(self._report_made)
        self._report.failed.connect(self._report_failed)
        self._make_actions()
        self.replay_bar = ReplayBar()
        self.strip = PhaseStrip()
        self.banner = Banner()
        self.notice = Banner()
        self.views = SegmentedControl(
            [
                ("curves", tr(N_("Curves"))),
                ("model", tr(N_("In the model"))),
                ("beyond", tr(N_("Beyond the score"))),
            ],
            name=tr(N_("What is shown of the run")),
        )
        self.plots = RunPlots()
        self.untrained = Untrained()
        self.untrained.hide()
        self.movement = MovementPanel()
        self.movement.hide()
        self.beyond = Beyond()
        self.search = SearchPanel()
        self.search.hide()
        self.story = Story()
        content = QWidget()
        column = Column(12, (16, 12, 16, 12))
        for part in (self.replay_bar, self.strip, self.notice, self.banner):
            column.add(part)
        shown = Row(10)
        shown.add(self.views)
        shown.addStretch(1)
        shown.add(self.show_it)
        column.addLayout(shown)
        column.add(self.plots, 1)
        column.add(self.untrained, 1)
        column.add(self.movement, 1)
        column.add(self.beyond, 1)
        column.add(self.search, 1)
        column.add(self.story)
        content.setLayout(column)
        whole = Column(0)
        whole.add(Scroller(content))
        self.setLayout(whole)
        self._refresh_later = QTimer(self)
        self._refresh_later.setSingleShot(True)
        self._refresh_later.setInterval(REFRESH_MS)
        self._refresh_later.timeout.connect(self._refresh)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._wire()
        theme().changed.connect(self._fold)

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        return experiment_title(self.run.spec) if self.run is not None else ""

    def state_word(self) -> str:
        """The state of the run, for the chip beside the title."""
        if self.replay is not None:
            return "replay"
        if self.run is not None and self.run.status == "finished" and recorded_in(self.run.folder.path):
            return "recorded"
        return self.run.status if self.run is not None else ""

    def sub(self) -> str:
        if self.run is None:
            return ""
        race = self.run.spec.race
        if race is not None:
            return (
                tr(N_("1 seed each")) if race.seeds == 1 else tr(N_("{seeds} seeds each"), seeds=race.seeds)
            )
        spec = self.run.spec
        if tells_seed(spec.name, spec.seed):
            return name_given(spec.name, spec.seed)
        return facts((spec.name, tr(N_("seed {seed}"), seed=spec.seed)))

    def method(self) -> str:
        return self.run.spec.method.key if self.run is not None else ""

    # -- showing --------------------------------------------------------------------------------------------

    def show_run(self, run: LiveRun) -> None:
        """Show this run from now on."""
        if self.replay is not None and run is not self.replay.run:
            self.replay.end()
            self.replay.deleteLater()
            self.replay = None
            self.replay_bar.show_replay(None)
        self.run = run
        self._shown = ("", False)
        self.views.set_value("curves")
        self._opened = ""
        self.notice.clear()
        self.banner.clear()
        self._redo()

    def show_again(self, run: LiveRun) -> None:
        """Show a run that is over as it went, from its beginning."""
        replay = Replay(run, self)
        self.show_run(run)  # whatever was shown again is over
        self.replay = replay
        replay.changed.connect(self._changed)
        self.replay_bar.show_replay(replay)
        self.show_run(replay.run)
        replay.begin()

    def end_replay(self) -> None:
        """Show the run itself again, as it ended."""
        run = self._runs.open(self.run.id) if self.run is not None else None
        if run is not None:
            self.show_run(run)

    def _redo(self) -> None:
        """Draw everything from the run's state."""
        if self.run is not None:
            self.plots.show_run(self.run, self._runs.reference(self.run.spec))
            self.story.show_run(self.run)
            self._refresh()

    def _changed(self, change: RunChange) -> None:
        if self.run is None or change.run.id != self.run.id:
            return
        if change.run is not self.run:
            if not self.run.replayed:
                self.show_run(change.run)
            return
        if not self.isVisible():
            return  # Everything is drawn from the state when the page is shown again.
        if change.anew or any(event.kind == "started" for event in change.events):
            self._redo()
        else:
            self.plots.take(change.events)
            self.story.take(self.run, change.events)
        if not self._refresh_later.isActive():
            self._refresh_later.start()

    def _listed(self, _records: object) -> None:
        if self.run is not None and self.isVisible() and self.plots.plots:
            reference = self._runs.reference(self.run.spec)
            self.plots.set_reference(reference)
            self.story.refresh(self.run, reference)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redo()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.replay is not None:
            self.replay.pause()  # nobody looks

    def _tick(self) -> None:
        """Times go on between two events."""
        if not self.isVisible():
            self._clock.stop()
        elif self.run is not None and self.run.alive:
            self.strip.show_run(self.run)

    def _refresh(self) -> None:
        run = self.run
        if run is None:
            return
        self._show_views(run)
        self.strip.show_run(run)
        self.story.refresh(run, self._runs.reference(run.spec))
        if (run.status, run.caught_up) != self._shown:
            self._shown = (run.status, run.caught_up)
            QTimer.singleShot(0, self, self.story.show_newest)
            self._show_banner(run)
            self.head_changed.emit()
        self._show_actions(run)

    def _show_views(self, run: LiveRun) -> None:
        """The curves and what moves in the model, of a search its front; once a run gives more than its
        score, that as well."""
        searches = is_search(run)
        keeps = KEEPS_OF_SEARCH if searches else KEEPS
        self.keep.setToolTip(tr(KEEPS_OF_RACE if run.spec.race is not None else keeps))
        if searches:
            self.search.show_run(run)
        there = not searches and self.beyond.show_run(run)
        if there and self._opened != run.id:
            self._opened = run.id
            if not run.state.steps:  # a result that was cut has no curves
                self.views.set_value("beyond")
        bare = self.untrained.show_run(run)
        moves = not searches and not bare and bool(run.alive or run.state.steps)
        if self.views.value() not in {"curves", *(["model"] * moves), *(["beyond"] * there)}:
            self.views.set_value("curves")
        view = self.views.value()
        for name, shown in (("model", moves), ("beyond", there)):
            self.views.set_shown(name, shown)
        self.views.setVisible(there or moves)
        self.beyond.setVisible(view == "beyond")
        if view == "model":
            self.movement.show_run(run)
        self.movement.setVisible(view == "model")
        self.search.setVisible(searches)
        curves = not searches and view == "curves"
        self.plots.setVisible(curves and not bare)
        self.untrained.setVisible(curves and bare)
        self.strip.setVisible(run.reason != "imported")

    def _show_banner(self, run: LiveRun) -> None:
        """What ended a failed run, beside what would help."""
        if run.status != "failed" or not run.caught_up:
            self.banner.clear()
            return
        text, more = failure(run)
        ways = [
            (cure.text, lambda spec=cure.spec: self.launch_asked.emit(spec))
            for cure in cures(run.spec, run.reason, run.problems)[:2]
        ]
        self.banner.set("danger", text, more, buttons=ways)

    # -- actions --------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.pause = outline_button(tr(N_("Pause")), "pause", on_click=lambda: self.tell("pause"))
        self.keep = outline_button(
            tr(N_("Stop and keep")), "keep", on_click=lambda: self.tell("stop_and_keep")
        )
        self.keep.setToolTip(tr(KEEPS))
        self.stop = danger_button(tr(N_("Stop")), "stop", on_click=self._ask_stop)
        self.resume = outline_button(tr(N_("Continue")), "continue", on_click=self.go_on)
        self.try_it = outline_button(tr(N_("Try it")), "playground", on_click=self._try)
        self.try_it.setToolTip(tr(N_("Ask it something in the playground")))
        self.again = outline_button(tr(N_("Run again")), "again", on_click=self._again)
        self.folder = outline_button(tr(N_("Open folder")), "choose-file", on_click=self._open_folder)
        self.report = outline_button(tr(N_("Report")), "report", on_click=self._make_report)
        self.export = outline_button(tr(N_("Export…")), "export", on_click=self._export)
        self.export.setToolTip(tr(N_("Write the result for another library")))
        self.show_it = small_button(tr(N_("Replay")), "play", on_click=self._replay)
        self.show_it.setToolTip(tr(N_("Show it again as it went, at any speed")))
        self.action_bar = QWidget()
        row = Row(10)
        ways = (self.pause, self.keep, self.stop, self.resume, self.try_it, self.again, self.folder)
        for button in (*ways, self.report, self.export):
            row.add(button)
        self.action_bar.setLayout(row)

    def _show_actions(self, run: LiveRun) -> None:
        over = is_over(run) and not run.replayed
        tried = finished(run.state.trials.values())
        for button, shown in (
            (self.pause, run.obeys),
            (self.keep, run.obeys),
            (self.stop, run.obeys),
            (self.resume, can_go_on(run)),
            (self.show_it, can_replay(run)),
            (self.try_it, over and run.status == "finished" and self._has_answers(run)),
            (self.again, over and not is_imported(run)),
            (self.folder, over),
            (self.report, over and (has_result(run) or bool(run.state.steps or tried))),
            (self.export, over and ((run.folder.result / "result.json").is_file() or bool(tried))),
        ):
            button.setVisible(shown)
        if self.resume.isEnabled():
            self.resume.set_text(resume_words(run))
        if not run.alive:
            for button in (self.pause, self.keep, self.stop):
                if not button.isEnabled():
                    button.set_ready()
        if self.resume.isVisibleTo(self.action_bar) and not self.resume.isEnabled():
            self.resume.set_ready()

    def tell(self, order: Order) -> None:
        """Give the run an order."""
        if self.run is not None and self.run.obeys:
            self._runs.tell(self.run.id, order)

    def _told(self, run: str, order: str) -> None:
        """An order was given, here or elsewhere in the window; its button says so until it is obeyed."""
        if self.run is None or run != self.run.id:
            return
        buttons = {"pause": self.pause, "stop": self.stop, "stop_and_keep": self.keep}
        if order in buttons:
            buttons[order].set_busy(tr(ORDERED[order]))

    def go_on(self) -> None:
        """Start a worker on the run again."""
        if self.run is not None and not self.run.alive:
            self.resume.set_busy(tr(N_("Starting")))
            self._runs.resume(self.run.id)

    def _ask_stop(self) -> None:
        if self.run is not None:
            self.stop_asked.emit(self.run)

    def _replay(self) -> None:
        if self.run is not None and can_replay(self.run):
            self.show_again(self.run)

    def _again(self) -> None:
        if self.run is not None:
            self.again_asked.emit(self.run.spec)

    def _try(self) -> None:
        if self.run is not None:
            self.try_asked.emit(self.run.id)

    def _has_answers(self, run: LiveRun) -> bool:
        """Whether it, or the run that a search has trained out, has a result that can answer."""
        search = run.state.ended.extras.get("search", {}) if run.state.ended is not None else {}
        return (run.folder.result / "result.json").is_file() or bool(search.get("result"))

    def _train_out(self, trial: str) -> None:
        """Take what a trial tried to the workbench, with all that its search was given."""
        if self.run is None:
            return
        try:
            tried = self._runs.store.get(trial).spec()
        except EngineError as error:
            self._tell_problem(error)
            return
        self.again_asked.emit(trained_out(self.run.spec, tried))

    def _tell_problem(self, error: EngineError) -> None:
        words = problem_text(error.problems[0])
        self.notice.set("warning", words, buttons=((tr(N_("Close")), self.notice.clear),))

    def _another_seed(self) -> None:
        if self.run is not None:
            self.launch_asked.emit(next_seed(self.run.spec))

    def _open_folder(self) -> None:
        if self.run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.folder.path)))

    def _make_report(self) -> None:
        if self.run is not None and not self._report.busy:
            self.report.set_busy(tr(N_("Writing the report")))
            self._report.make(self.run.id)

    def _export(self) -> None:
        if self.run is None:
            return
        try:
            bearer = self._runs.store.bearer(self.run.folder)
            dialog = ExportDialog(bearer.id, bearer.spec(), self._runs.store.root, self.window())
        except EngineError as error:
            self._tell_problem(error)
            return
        dialog.open()

    def _report_made(self, page: Path) -> None:
        self.report.set_ready()
        show_report(self.notice, page)

    def _report_failed(self, reason: str) -> None:
        self.report.set_ready()
        self.notice.set("warning", reason, buttons=((tr(N_("Close")), self.notice.clear),))

    def _cut(self, rank: int) -> None:
        """Make a run of the result cut to a rank, and open it."""
        chooser = self.beyond.chooser()
        if self.run is not None and chooser is not None and not self._cutting.busy:
            chooser.button.set_busy(tr(N_("Cutting")))
            self._cutting.ask("cut", self.run.id, "--rank", str(rank), "--no-follow")

    def _was_cut(self, told: dict[str, Any]) -> None:
        self._cut_ended()
        self.open_asked.emit(str(told["id"]))

    def _was_not_cut(self, reason: str) -> None:
        self._cut_ended()
        text = tr(N_("The result was not cut. {reason}"), reason=reason)
        self.notice.set("warning", text, buttons=((tr(N_("Close")), self.notice.clear),))

    def _cut_ended(self) -> None:
        chooser = self.beyond.chooser()
        if chooser is not None:
            chooser.button.set_ready()

    def show_view(self, view: str) -> None:
        """Show the curves ("curves"), what moves in the model ("model"), or what the run gives beyond its
        score ("beyond")."""
        self.views.set_value(view)
        self._switch_view(view)

    def _switch_view(self, _view: object) -> None:
        if self.run is not None:
            self._show_views(self.run)

    def _wire(self) -> None:
        self.views.value_edited.connect(self._switch_view)
        self.replay_bar.closed.connect(self.end_replay)
        self.beyond.cut_asked.connect(self._cut)
        self._cutting.done.connect(self._was_cut)
        self._cutting.failed.connect(self._was_not_cut)
        self._runs.changed.connect(self._changed)
        self._runs.told.connect(self._told)
        self._runs.listed.connect(self._listed)
        self._runs.refused.connect(lambda _: self.resume.set_ready())
        for verdict in (self.story.verdict, self.story.line):
            verdict.evaluate_asked.connect(lambda: self.tell("evaluate"))
            verdict.resume_asked.connect(self.go_on)
            verdict.try_asked.connect(self._try)
            verdict.seed_asked.connect(self._another_seed)
        self.story.verdict.checkpoint_asked.connect(lambda: self.tell("checkpoint"))
        self.story.verdict.again_asked.connect(self._again)
        self.search.open_asked.connect(self.open_asked)
        self.search.train_out_asked.connect(self._train_out)

    # -- room -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.story.set_compact(self.height() < px(LOW_PAGE))


def next_seed(spec: ExperimentSpec) -> ExperimentSpec:
    """The same experiment with the next seed."""
    return spec.model_copy(update={"seed": (spec.seed + 1) % 2**31})
