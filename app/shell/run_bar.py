"""The bar at the bottom that never goes away: the running run, or that nothing runs and what ran last, and
the queue."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.i18n import N_, tr
from app.shell.ground import Ground
from app.state import race_words
from app.state.names import experiment_title, family, main_metric, method_label, metric_inside, metric_text
from app.state.queue import RunsQueue
from app.state.run_table import when
from app.state.run_words import ORDERED, left_words, phase_words, short_failure
from app.state.runs import LiveRun, RunChange, Runs
from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import Button, icon_button, plain_button
from app.widgets.family_mark import FamilyMark
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Row
from app.widgets.progress import ProgressBar
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.problems import EngineError
from peft_engine.contract.store import RunRecord

REFRESH_MS = 250


class RunBar(Ground):
    """Shows the newest running run; failures until somebody looked at them.

    Signals:
        open_asked(str): show the run with this id.
        queue_asked(): show the queue.
        pause_asked(LiveRun), resume_asked(LiveRun), stop_asked(LiveRun): the button was pressed.
    """

    open_asked = Signal(str)
    queue_asked = Signal()
    pause_asked = Signal(object)
    resume_asked = Signal(object)
    stop_asked = Signal(object)

    def __init__(self, runs: Runs, queue: RunsQueue, parent: QWidget | None = None) -> None:
        super().__init__("surface.surface", Qt.Edge.TopEdge, parent)
        self.setAccessibleName(tr(N_("Running run")))
        self._runs, self._queue = runs, queue
        self.run: LiveRun | None = None
        """The run in the bar: a running or paused one, or one that failed and was not looked at."""
        self._seen: set[str] = set()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_idle())
        self._stack.addWidget(self._make_running())
        self._stack.addWidget(self._make_failed())
        row = Row(12, (20, 0, 16, 0))
        row.add(self._stack, 1)
        self.queue = row.add(plain_button("", "caret-up", on_click=self.queue_asked.emit))
        self.queue.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret stands after the words
        self.queue.setToolTip(tr(N_("What waits for its turn")))
        self.setLayout(row)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_MS)
        self._later.timeout.connect(self.refresh)
        runs.changed.connect(self._changed)
        runs.told.connect(lambda *_: self.refresh())
        runs.launched.connect(lambda _: self.refresh())
        runs.listed.connect(lambda _: self.refresh())
        runs.deleted.connect(lambda _: self.refresh())
        queue.changed.connect(self._show_queue)
        self._apply()
        theme().changed.connect(self._apply)
        self._show_queue()
        self.refresh()

    def looked_at(self, run: str) -> None:
        """The run was opened: its failure need not be shown any more."""
        self._seen.add(run)
        self.refresh()

    def text(self) -> str:
        """What the bar says, as one text."""
        page = self._stack.currentWidget()
        labels = page.findChildren(Label) if page is not None else []
        parts = [label.text() for label in labels if label.text() and not label.isHidden()]
        return "  ".join(parts)

    def refresh(self) -> None:
        """Show what is worth showing now."""
        running = self._runs.running()
        if running:
            self._show_running(running[0], len(running) - 1)
            return
        shown = self.run
        if shown is not None and self._runs.known(shown.id) is shown:
            if shown.status == "paused":
                self._show_running(shown, 0)
                return
            if shown.status == "failed" and shown.id not in self._seen and shown.caught_up:
                self._stack.setCurrentIndex(2)
                self._failed.setText(short_failure(shown, experiment_title(shown.spec)))
                return
        self.run = None
        self._show_idle()

    # -- the three faces ------------------------------------------------------------------------------------

    def _make_idle(self) -> QWidget:
        self._idle = Label(tr(N_("Nothing is running.")), "strong")
        self._last = ElidedLabel("", "body", "text.muted")
        self.open_last = plain_button(tr(N_("Open last run")), on_click=self._open_last)
        return _row(SmallIcon("idle", "text.muted", 18), self._idle, (self._last, 1), self.open_last)

    def _make_running(self) -> QWidget:
        self._mark = FamilyMark("reference", 15)
        self._race = SmallIcon("compare", "text.muted", 18)
        self.name = Button("link", "", role="text.text", style="strong")
        self.name.clicked.connect(lambda _on=False: self._open())
        self._phase = ElidedLabel("", "body", "text.muted")
        self._bar = ProgressBar(tr(N_("Progress of the running run")))
        self._percent = Label("", "strong")
        self._left = Label("", "body", "text.muted")
        self._others = Label("", "body", "text.muted")
        self.pause = icon_button(
            "pause", tr(N_("Pause  (Ctrl P)")), on_click=lambda: self._ask(self.pause_asked)
        )
        self.resume = icon_button(
            "continue", tr(N_("Continue  (Ctrl P)")), on_click=lambda: self._ask(self.resume_asked)
        )
        self.stop = icon_button(
            "stop",
            tr(N_("Stop  (Ctrl Shift P)")),
            role="status.danger.text",
            on_click=lambda: self._ask(self.stop_asked),
        )
        return _row(
            self._mark,
            self._race,
            self.name,
            self._phase,
            (self._bar, 2),
            self._percent,
            self._left,
            (QWidget(), 3),
            self._others,
            self.pause,
            self.resume,
            self.stop,
        )

    def _make_failed(self) -> QWidget:
        self._failed = ElidedLabel("", "strong")
        self.show_failed = plain_button(tr(N_("Show")), on_click=self._open)
        return _row(SmallIcon("failed", "status.danger.mark", 18), (self._failed, 1), self.show_failed)

    def _show_running(self, run: LiveRun, others: int) -> None:
        self.run = run
        self._stack.setCurrentIndex(1)
        self.name.setToolTip(tr(N_("Open {run}"), run=experiment_title(run.spec)))
        paused = not run.alive
        share = self._name_race(run) if race_words.is_race(run) else self._name_run(run)
        self._bar.set_tone("paused" if paused else "accent")
        self._bar.set_share(share)
        self._percent.setText(self._bar.percent_text() if share is not None else "")
        self._left.setText(left_words(run))
        if others == 1:
            self._others.setText(tr(N_("and 1 other run")))
        else:
            self._others.setText(tr(N_("and {count} other runs"), count=others) if others else "")
        if run.ordered:
            self._phase.setText(tr(ORDERED[run.ordered]))
        self._show_ways(paused)
        self._now(1)

    def _show_ways(self, paused: bool) -> None:
        """What can be done with the run. Who pressed Pause or Continue is then at the other one, not at
        Stop."""
        pressed, other = (self.pause, self.resume) if paused else (self.resume, self.pause)
        other.show()
        if pressed.hasFocus():
            ringed = pressed.property("ring") == "1"
            other.setFocus(Qt.FocusReason.OtherFocusReason if ringed else Qt.FocusReason.MouseFocusReason)
        pressed.hide()
        self.stop.setVisible(not paused)

    def _name_run(self, run: LiveRun) -> float | None:
        """What a training is called and does; how far it is, 0 to 1, or None."""
        self._show_mark(family(run.spec.method.key) or "reference")
        self.name.set_text(
            tr(N_("{method}, seed {seed}"), method=method_label(run.spec.method.key), seed=run.spec.seed)
        )
        paused = tr(N_("Paused at step {step}"), step=run.state.step)
        self._phase.setText(phase_words(run) if run.alive else paused)
        # After the last step the run's own share is 1; how far what comes then has come is worth more.
        after = run.alive and run.state.part in ("finish", "evaluate")
        return run.state.phase_share if after else run.share

    def _name_race(self, run: LiveRun) -> float | None:
        """The same for a race: which of its runs is on."""
        now = race_words.under_way(run)
        method = str(now[-1].changes.get("method.key", "")) if now else ""
        self._show_mark(family(method))
        self.name.set_text(tr(N_("Race")))
        paused = tr(N_("Paused after {where}"), where=race_words.where(run))
        self._phase.setText(race_words.where(run) if run.alive else paused)
        return race_words.share(run, self._runs.followed())

    def _show_mark(self, of: str) -> None:
        """The mark of a family, or while none of the race's methods trains the race's own."""
        self._mark.set_family(of or "reference")
        self._mark.setVisible(bool(of))
        self._race.setVisible(not of)

    def _now(self, face: int) -> None:
        """Give new words their room at once; else they are cut until the next turn of the event loop."""
        shown = self._stack.widget(face)
        layout = shown.layout() if shown is not None else None
        if layout is not None:
            layout.activate()

    def _show_idle(self) -> None:
        self._stack.setCurrentIndex(0)
        last = self._runs.newest()
        self._last.setText(_last_words(last) if last is not None else "")
        self.open_last.setVisible(last is not None)
        self._now(0)

    def _show_queue(self) -> None:
        self.queue.set_text(self._queue.short())

    # -- pressed --------------------------------------------------------------------------------------------

    def _open(self) -> None:
        if self.run is not None:
            self.open_asked.emit(self.run.id)

    def _open_last(self) -> None:
        last = self._runs.newest()
        if last is not None:
            self.open_asked.emit(last.id)

    def _ask(self, signal: object) -> None:
        if self.run is not None:
            signal.emit(self.run)  # type: ignore[attr-defined] # a bound Qt signal

    def _changed(self, change: RunChange) -> None:
        if not change.run.alive and (self.run is None or self.run is not change.run):
            return
        if not self._later.isActive():
            self._later.start()

    def _apply(self) -> None:
        self.setFixedHeight(px(tokens().sizes["runBar"]))
        self._bar.setMinimumWidth(px(60))


def _row(*parts: QWidget | tuple[QWidget, int]) -> QWidget:
    face = QWidget()
    row = Row(12)
    for part in parts:
        widget, stretch = part if isinstance(part, tuple) else (part, 0)
        row.addWidget(widget, stretch)
    face.setLayout(row)
    return face


def _last_words(record: RunRecord) -> str:
    """What ran last, when, and with what result."""
    try:
        spec = record.experiment()
    except EngineError:
        return tr(N_("Last: {run}"), run=record.id)
    metric, _ = main_metric(spec.task)
    title = experiment_title(spec)
    at = when(record.created)
    if record.status == "finished" and metric in record.metrics:
        return tr(
            N_("Last: {run}, {time}, {metric} {value}."),
            run=title,
            time=at,
            metric=metric_inside(metric),
            value=metric_text(metric, record.metrics[metric]),
        )
    words = {
        "finished": N_("Last: {run}, {time}, finished."),
        "paused": N_("Last: {run}, {time}, paused."),
        "stopped": N_("Last: {run}, {time}, stopped."),
        "failed": N_("Last: {run}, {time}, ended early."),
    }
    return tr(words.get(record.status, N_("Last: {run}, {time}.")), run=title, time=at)
