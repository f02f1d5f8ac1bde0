"""The window: rail, top bar, places, news and run bar, put together; what each does is in `app/shell/`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.shell import geometry
from app.shell.asking import about_closing
from app.shell.draft_keeper import DraftKeeper
from app.shell.drop import DropTarget
from app.shell.kept import Kept
from app.shell.keys import Keys
from app.shell.news import News
from app.shell.place import Place
from app.shell.places import Places
from app.shell.questions import Questions
from app.shell.rail import Rail
from app.shell.run_bar import RunBar
from app.shell.screen import first_screen
from app.shell.top_bar import TopBar
from app.shell.ways import Ways
from app.state.draft_file import draft_file, read_draft
from app.state.experiment import Experiment
from app.state.health import Health
from app.state.queue import RunsQueue
from app.state.runs import LiveRun, Runs
from app.state.window_settings import WindowSettings
from app.training_messages import ListRuns, WarmUp
from app.training_thread import TrainingThread
from app.widgets.layouts import Column, Row
from peft_engine.contract.health import summary, worst
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunStore

if TYPE_CHECKING:
    from app.pages.live_run.page import LiveRunPage

LEAST_WIDTH, LEAST_HEIGHT = 1024, 640
BETWEEN_PAGES_MS = 30


class MainWindow(QWidget):
    """The whole window over one run store.

    Signals:
        first_painted(): it can be seen for the first time.
        pages_made(): all that is made after that is there.
    """

    first_painted = Signal()
    pages_made = Signal()

    def __init__(self, store: RunStore, settings: WindowSettings | None = None) -> None:
        super().__init__()
        self._painted = False
        self._may_close = False
        self.setWindowTitle(tr(N_("PEFT Workbench")))
        self.thread_ = TrainingThread(store, self)
        self.runs = Runs(store, self.thread_, self)
        self.queue = RunsQueue(self.runs, self)
        self.health = Health(store, first_screen, self)
        left = read_draft(draft_file(store))
        self.experiment = Experiment(self, store, left.draft)
        self.draft = DraftKeeper(self.experiment, store, left, self)
        self.rail = Rail(
            [
                ("workbench", "workbench", tr(N_("Workbench"))),
                ("runs", "runs", tr(N_("Runs"))),
                ("compare", "compare", tr(N_("Compare"))),
                ("playground", "playground", tr(N_("Playground"))),
                ("learn", "learn", tr(N_("Learn"))),
                ("models", "model", tr(N_("Models"))),
            ],
            [("health", "health", tr(N_("Health"))), ("settings", "settings", tr(N_("Settings")))],
        )
        self.top_bar = TopBar()
        self.run_bar = RunBar(self.runs, self.queue)
        self.news = News(self.queue)
        self.kept = Kept(settings or WindowSettings(), self)
        self.places = Places(self.rail, self.top_bar, self)
        self.questions = Questions(self, self.runs, self.health)
        self.ways = Ways(
            self.runs,
            self.queue,
            self.experiment,
            self.health,
            self.places,
            self.kept,
            self.news,
            self.questions,
            self.run_bar,
            self.top_bar.find_field,
            self,
        )
        self.pages = self.ways.pages
        self.workbench = self.pages.workbench
        self.keys = Keys(
            self.runs,
            self.queue,
            self.experiment,
            self.places,
            self.ways,
            self.kept,
            self.questions,
            self.rail,
            self.top_bar,
            self.run_bar,
            self,
        )
        self.drop = DropTarget(self)
        self._lay_out()
        self._wire()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        geometry.put_back(self, self.kept.now)
        self.ways.show_place("workbench")
        if left.told:
            self.news.differs(left.told)

    def _lay_out(self) -> None:
        right = Column(0)
        right.add(self.top_bar)
        right.add(self.news)
        right.add(self.places.stack, 1)
        upper = Row(0)
        upper.add(self.rail)
        upper.add(right, 1)
        whole = Column(0)
        whole.add(upper, 1)
        whole.add(self.run_bar)
        self.setLayout(whole)

    def _wire(self) -> None:
        ways, bar = self.ways, self.run_bar
        self.rail.chosen.connect(ways.show_place)
        self.top_bar.back.clicked.connect(lambda _on=False: ways.show_place("runs"))
        self.top_bar.find_field.clicked.connect(lambda _on=False: self.keys.finding.open())
        self.top_bar.help.clicked.connect(lambda _on=False: self.keys.show_keys())
        for button in (self.top_bar.projector, self.top_bar.leave):
            button.clicked.connect(lambda _on=False: self.keys.projector.toggle())
        bar.open_asked.connect(ways.open_run)
        bar.queue_asked.connect(ways.show_queue)
        bar.pause_asked.connect(lambda run: self.runs.tell(run.id, "pause"))
        bar.resume_asked.connect(lambda run: self.runs.resume(run.id))
        bar.stop_asked.connect(self.questions.stop)
        self.drop.data_dropped.connect(ways.bring_data)
        self.drop.pack_dropped.connect(ways.open_pack)
        self.drop.model_dropped.connect(ways.offer_model)
        self.runs.machine_seen.connect(lambda devices: self.top_bar.show_machine(devices[0]))
        self.runs.warmed_up.connect(self._make_pages)
        self.health.changed.connect(self._show_health)
        self.kept.failed.connect(self.news.trouble)
        self.draft.failed.connect(self.news.trouble)

    def _show_health(self) -> None:
        """A dot in the rail while something needs attention."""
        wants = worst(self.health.checks) in ("attention", "problem")
        told = summary(self.health.checks)
        self.rail.set_wants("health", tr(told.text, **told.values) if wants else "")

    # -- starting -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start the thread: it lists the runs, follows those that are running, and warms a worker up."""
        self.thread_.start()
        self.thread_.ask(ListRuns(), WarmUp())

    def _make_pages(self) -> None:
        """Make the other pages, so that going there need not wait for them; one in a turn of the loop."""
        steps = (
            lambda: self.pages.runs,
            self.pages.load_live,
            lambda: self.pages.live,
            lambda: self.pages.compare,
            self.pages.downloads.watch,
            self.pages_made.emit,
            self.health.look,
        )
        for number, step in enumerate(steps):
            QTimer.singleShot(number * BETWEEN_PAGES_MS, self, step)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    # -- what is most often asked of a window ---------------------------------------------------------------

    @property
    def live_page(self) -> "LiveRunPage | None":
        """The page of one run, where it has been made."""
        return self.pages.live_page

    def place(self) -> Place:
        """The page that is shown."""
        return self.places.now()

    def show_place(self, key: str) -> None:
        """Show a place of the rail, see `Pages.get`."""
        self.ways.show_place(key)

    def open_run(self, run: str) -> None:
        """Show a run, whether it lives or is long over."""
        self.ways.open_run(run)

    def launch(self, spec: ExperimentSpec) -> None:
        """Start a run of this experiment; its page opens as soon as it is there."""
        self.ways.launch(spec)

    # -- closing --------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Runs and the queue outlive the window; while one is on, ask what is wanted."""
        running = self.runs.running()
        if (running or self.queue.goes_on) and not self._may_close:
            event.ignore()
            self._ask_close(running)
            return
        self.thread_.stop()
        self.pages.stop()
        self.ways.stop()
        self.keys.projector.stop()
        self.kept.keep(**geometry.told(self))
        self.draft.keep()
        super().closeEvent(event)

    def _ask_close(self, running: list[LiveRun]) -> None:
        question = self.questions.ask(about_closing(running, self.queue.count if self.queue.goes_on else 0))
        if question is not None:
            question.answered.connect(self._close_as)

    def _close_as(self, answer: str) -> None:
        if answer == "stay":
            return
        if answer != "keep_queue" and self.queue.goes_on:
            self.queue.pause()  # else the next run would begin as soon as this one has ended
        for run in self.runs.running():
            if answer == "pause":
                self.runs.tell(run.id, "pause")
            elif answer == "stop":
                self.runs.tell(run.id, "stop")
        self._may_close = True
        # The question is still closing; the window follows it.
        QTimer.singleShot(0, self, self.close)
