"""The window: rail, top bar, places and run bar. It wires pages to the runs and knows the keys."""

import importlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.i18n import N_, tr
from app.pages.workbench import WorkbenchPage
from app.shell.asking import Asked, about_closing, about_deleting, about_emptying, about_stopping
from app.shell.help import explain, show_help, show_keys
from app.shell.place import Place
from app.shell.question import Question
from app.shell.rail import Rail
from app.shell.regions import go_to_region
from app.shell.run_bar import RunBar
from app.shell.screen import first_screen
from app.shell.shortcuts import KEYS
from app.shell.top_bar import TopBar
from app.state.experiment import Experiment
from app.state.health import Health
from app.state.names import experiment_title
from app.state.queue import RunsQueue, queued_words
from app.state.run_words import problem_advice, problem_text
from app.state.runs import LiveRun, RunLaunched, RunQueued, Runs
from app.state.window_settings import WindowSettings, write_settings
from app.theme.theme import theme
from app.training_thread import Enqueue, Launch, ListRuns, Refused, TrainingThread, WarmUp
from app.widgets.banner import Banner
from app.widgets.buttons import Button, icon_button
from app.widgets.layouts import Column, Row
from peft_engine.contract.health import summary, worst
from peft_engine.contract.spec import ExperimentSpec
from peft_engine.contract.store import RunStore

if TYPE_CHECKING:
    from app.pages.compare.page import ComparePage
    from app.pages.health.page import HealthPage
    from app.pages.learn.page import LearnPage
    from app.pages.live_run.page import LiveRunPage
    from app.pages.playground.page import PlaygroundPage
    from app.pages.runs import RunsPage
    from app.pages.settings import SettingsPage
    from app.pages.welcome.page import WelcomePage
    from app.shell.finding import Finding
    from app.shell.tour import Tour
    from app.state.actions import Entry
    from app.state.lessons import Lessons

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
        self._settings = settings or WindowSettings()
        self._painted = False
        self._may_close = False
        self._question: Question | None = None
        self.setWindowTitle(tr(N_("PEFT Workbench")))
        self.thread_ = TrainingThread(store, self)
        self.runs = Runs(store, self.thread_, self)
        self.queue = RunsQueue(self.runs, self)
        self._said_to_wait = ""
        """The run of which the notice says that it waits."""
        self.health = Health(store, first_screen, self)
        self.experiment = Experiment(self, store)
        self.workbench = WorkbenchPage(self.experiment, store)
        self.runs.listed.connect(self.workbench.earlier.set_records)
        self.runs.listed.connect(self.workbench.race.set_records)
        self._runs_page: RunsPage | None = None
        self._settings_page: SettingsPage | None = None
        self._playground_page: PlaygroundPage | None = None
        self._health_page: HealthPage | None = None
        self._compare_page: ComparePage | None = None
        self._welcome_page: WelcomePage | None = None
        self._learn_page: LearnPage | None = None
        self._lessons: Lessons | None = None
        self._finding: Finding | None = None
        self.tour: Tour | None = None
        """The tour while it is on."""
        self.live_page: LiveRunPage | None = None
        self.rail = Rail(
            [
                ("workbench", "workbench", tr(N_("Workbench"))),
                ("runs", "runs", tr(N_("Runs"))),
                ("compare", "compare", tr(N_("Compare"))),
                ("playground", "playground", tr(N_("Playground"))),
                ("learn", "learn", tr(N_("Learn"))),
            ],
            [("health", "health", tr(N_("Health"))), ("settings", "settings", tr(N_("Settings")))],
        )
        self.top_bar = TopBar()
        self.run_bar = RunBar(self.runs, self.queue)
        self.notice = Banner()
        self._stack = QStackedWidget()
        self._places: dict[QWidget, Place] = {}
        self._lay_out()
        self._add_places()
        self._wire()
        self._make_keys()
        self.resize(self._settings.width, self._settings.height)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.show_place("workbench")

    # -- starting -------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start the thread: it lists the runs, follows those that are running, and warms a worker up."""
        self.thread_.start()
        self.thread_.ask(ListRuns(), WarmUp())

    def _make_pages(self) -> None:
        """Make the other pages, so that going there need not wait for them; one in a turn of the loop."""
        steps = (
            lambda: self.runs_page,
            self._load_live,
            self._live,
            lambda: self.compare_page,
            self.pages_made.emit,
            self.health.look,
        )
        for number, step in enumerate(steps):
            QTimer.singleShot(number * BETWEEN_PAGES_MS, self, step)

    def _load_live(self) -> None:
        importlib.import_module("app.pages.live_run.page")

    def launch(self, spec: ExperimentSpec) -> None:
        """Start a run of this experiment; its page opens as soon as it is there."""
        self.workbench.set_idle(False)
        self.runs.launch(spec)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    # -- places ---------------------------------------------------------------------------------------------

    def show_place(self, key: str) -> None:
        """Show a place of the rail: "workbench", "runs" (the table), "playground", "learn", "health" or
        "settings"."""
        pages: dict[str, Callable[[], QWidget]] = {
            "workbench": lambda: self.workbench,
            "runs": lambda: self.runs_page,
            "compare": lambda: self.compare_page,
            "playground": lambda: self.playground_page,
            "learn": lambda: self.learn_page,
            "health": lambda: self.health_page,
            "settings": lambda: self.settings_page,
        }
        self._show_page(pages[key]())

    def open_run(self, run: str, *, log: bool = False) -> None:
        """Show a run, whether it lives or is long over; of a race how its members compare, unless its own log
        is asked for."""
        live = self.runs.open(run)
        if live is not None and live.spec.race is not None and not log:
            self.run_bar.looked_at(live.id)
            self.compare((live.id,))
        elif live is not None:
            page = self._live()
            page.show_run(live)
            self._show_page(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone or off
            self.run_bar.looked_at(live.id)

    def compare(self, runs: tuple[str, ...]) -> None:
        """Compare runs, or the members of a race."""
        if runs != self.compare_page.ids:
            self.compare_page.compare(runs)
        self._show_page(self.compare_page)
        self._settings = self._settings.changed(compared=runs)
        self._keep_settings()

    def _set_up_race(self) -> None:
        """A race that can be launched as it stands: one method of each family, to be changed at will."""
        race = self.workbench.race
        race.switch(True)
        if len(race.methods) < 2:
            race.choose(race.one_of_each_family())
        self.show_place("workbench")

    def edit(self, spec: ExperimentSpec) -> None:
        """Take an experiment to the workbench."""
        self.experiment.load(spec)
        self.show_place("workbench")

    def place(self) -> Place:
        """The page that is shown."""
        return next(place for page, place in self._places.items() if page is self._stack.currentWidget())

    @property
    def runs_page(self) -> "RunsPage":
        """The table of all runs."""
        if self._runs_page is None:
            from app.pages.runs import RunsPage

            page = self._runs_page = RunsPage(self.runs)
            page.open_asked.connect(self.open_run)
            page.again_asked.connect(self.edit)
            page.demo_asked.connect(self.launch_demo)
            page.delete_asked.connect(self._ask_delete)
            page.compare_asked.connect(self.compare)
            page.head_changed.connect(self._head_changed)
            self._add(
                Place("runs", page, page.title, actions=page.action_bar, focus_search=page.focus_search)
            )
        return self._runs_page

    @property
    def playground_page(self) -> "PlaygroundPage":
        """Where finished runs answer."""
        if self._playground_page is None:
            from app.pages.playground.page import PlaygroundPage

            page = self._playground_page = PlaygroundPage(self.runs)
            page.head_changed.connect(self._head_changed)
            page.edit_asked.connect(self.edit)
            page.demo_asked.connect(self.launch_demo)
            self._add(
                Place(
                    "playground",
                    page,
                    page.title,
                    method=page.method,
                    actions=page.action_bar,
                    focus_search=page.focus_search,
                )
            )
        return self._playground_page

    def try_run(self, run: str) -> None:
        """Let a finished run answer in the playground."""
        self.playground_page.try_run(run)
        self.show_place("playground")

    @property
    def compare_page(self) -> "ComparePage":
        """Runs side by side; what was compared last, or the way to it."""
        if self._compare_page is None:
            from app.pages.compare.page import ComparePage

            margins = (self._settings.counts_share, self._settings.counts_loss)
            page = self._compare_page = ComparePage(self.runs, margins)
            page.head_changed.connect(self._head_changed)
            page.choose_asked.connect(lambda: self.show_place("runs"))
            page.race_asked.connect(self._set_up_race)
            page.open_asked.connect(self.open_run)
            page.log_asked.connect(lambda run: self.open_run(run, log=True))
            page.margins_changed.connect(self._take_margins)
            self._add(Place("compare", page, page.title, sub=page.sub, actions=page.action_bar))
            page.remember(self._settings.compared)
        return self._compare_page

    @property
    def learn_page(self) -> "LearnPage":
        """Lessons, and the pages of the methods."""
        if self._learn_page is None:
            from app.pages.learn.page import LearnPage
            from app.state.actions import Entry
            from app.state.lessons import Lessons

            state = self._lessons = Lessons(self.runs, self._settings.lessons, self)
            state.launch_asked.connect(self.launch)
            state.kept_changed.connect(self._keep_lessons)
            page = self._learn_page = LearnPage(state, self.experiment)
            page.head_changed.connect(self._head_changed)
            page.open_asked.connect(self.open_run)
            page.use_asked.connect(lambda key: self._do(Entry("method", key, key)))
            self._add(
                Place(
                    "learn",
                    page,
                    page.title,
                    sub=page.sub,
                    method=page.method_key,
                    focus_search=page.focus_search,
                )
            )
        return self._learn_page

    def show_lesson(self, key: str) -> None:
        """Show a lesson."""
        self.learn_page.show_lesson(key)
        self.show_place("learn")

    def _save_as_lesson(self) -> None:
        """Make a lesson of the experiment at hand, and show it."""
        from peft_engine.contract.lesson_writing import save_as_lesson

        race, plan = self.workbench.race, self.experiment.plan
        spec = race.spec if race.on else plan.spec if plan is not None else None
        if spec is None:
            words = tr(N_("This experiment cannot run yet, so no lesson can be made of it."))
            self.show_notice(words, tr(N_("What is missing stands above Launch.")))
            return
        try:
            key, path = save_as_lesson(spec, experiment_title(spec))
        except OSError as error:
            words = N_("The lesson could not be written: {reason}.")
            self.show_notice(tr(words, reason=error.strerror or str(error)))
            return
        self.learn_page.show_written(key, path)
        self.show_place("learn")

    def _keep_lessons(self, told: dict[str, dict[str, Any]]) -> None:
        self._settings = self._settings.changed(lessons=told)
        self._keep_settings()

    @property
    def health_page(self) -> "HealthPage":
        """Whether machine and installation are in order."""
        if self._health_page is None:
            from app.pages.health.page import HealthPage

            page = self._health_page = HealthPage(self.health)
            page.empty_asked.connect(self._ask_empty)
            self._add(Place("health", page, page.title))
        return self._health_page

    @property
    def settings_page(self) -> "SettingsPage":
        """The window's settings."""
        if self._settings_page is None:
            from app.pages.settings import SettingsPage

            page = self._settings_page = SettingsPage(self._settings, self.runs.store)
            page.settings_edited.connect(self._take_settings)
            self._add(Place("settings", page, page.title))
        return self._settings_page

    @property
    def welcome_page(self) -> "WelcomePage":
        """The three ways in."""
        if self._welcome_page is None:
            from app.pages.welcome.page import WelcomePage

            page = self._welcome_page = WelcomePage(self.health)
            page.demo_asked.connect(self.launch_demo)
            page.data_asked.connect(self._act_of("choose_data"))
            page.race_asked.connect(self._act_of("race"))
            page.lesson_asked.connect(partial(self.show_lesson, "fine-tuning"))
            page.runs_asked.connect(partial(self.show_place, "runs"))
            page.tour_asked.connect(self.start_tour)
            page.health_asked.connect(partial(self.show_place, "health"))
            self.runs.listed.connect(lambda records: page.show_runs(len(records)))
            page.show_runs(len(self.runs.records))
            self._add(Place("workbench", page, page.title))
        return self._welcome_page

    def show_welcome(self) -> None:
        """Show the three ways in, as at the first start."""
        self._show_page(self.welcome_page)

    def start_tour(self) -> None:
        """Show what is where, in the Workbench."""
        if self.tour is None:
            from app.shell.tour import TEXTS, Step, Tour

            self.show_place("workbench")
            parts = (*self.workbench.parts_for_tour(), lambda: self.top_bar.find_field)
            steps = [Step(part, *texts) for part, texts in zip(parts, TEXTS, strict=True)]
            self.tour = Tour(steps, self)
            self.tour.ended.connect(self._tour_ended)

    def _tour_ended(self) -> None:
        self.tour = None

    def _live(self) -> "LiveRunPage":
        """The page of one run. It brings pyqtgraph, so it is made after the window can be used."""
        if self.live_page is None:
            from app.pages.live_run.page import LiveRunPage

            page = LiveRunPage(self.runs)
            page.head_changed.connect(self._head_changed)
            page.stop_asked.connect(self._ask_stop)
            page.again_asked.connect(self.edit)
            page.launch_asked.connect(self.launch)
            page.open_asked.connect(self.open_run)
            page.try_asked.connect(self.try_run)
            self.live_page = page
            self._add(
                Place(
                    "runs",
                    page,
                    page.title,
                    page.state_word,
                    page.sub,
                    method=page.method,
                    actions=page.action_bar,
                    back=True,
                )
            )
        return self.live_page

    def _show_page(self, page: QWidget) -> None:
        focused = QApplication.focusWidget()
        remembered = cast("QWidget | None", page.focusWidget())  # the stubs forget that there may be none
        left = (self._stack, self.top_bar, self.rail)  # the button that leads elsewhere hides or is off
        inside = focused is not None and any(part.isAncestorOf(focused) for part in left)
        if self._stack.currentWidget() is self._welcome_page is not None and page is not self._welcome_page:
            self._settings = self._settings.changed(welcomed=True)
        self._stack.setCurrentWidget(page)
        place = self.rail.buttons[self.place().key]
        if inside and focused is not place:  # not the first button, with a ring
            (remembered or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.rail.show_place(self.place().key)
        self._show_head()

    def _show_head(self) -> None:
        place = self.place()
        self.top_bar.show_head(
            place.title(),
            state=place.state(),
            sub=place.sub(),
            actions=place.actions,
            back=place.back,
        )

    def _head_changed(self, *_: object) -> None:
        if self.sender() is self._stack.currentWidget() or self.sender() is None:
            self._show_head()

    def _show_health(self) -> None:
        """A dot in the rail while something needs attention."""
        wants = worst(self.health.checks) in ("attention", "problem")
        told = summary(self.health.checks)
        self.rail.set_wants("health", tr(told.text, **told.values) if wants else "")

    # -- making ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        right = Column(0)
        right.add(self.top_bar)
        notice = Column(0, (16, 12, 16, 0))
        notice.add(self.notice)
        self._notice_room = QWidget()
        self._notice_room.setLayout(notice)
        self._notice_room.hide()
        right.add(self._notice_room)
        right.add(self._stack, 1)
        upper = Row(0)
        upper.add(self.rail)
        upper.add(right, 1)
        whole = Column(0)
        whole.add(upper, 1)
        whole.add(self.run_bar)
        self.setLayout(whole)

    def _add_places(self) -> None:
        self.undo = icon_button("undo", tr(N_("Undo  (Ctrl Z)")), on_click=self.experiment.undo)
        self.redo = icon_button("redo", tr(N_("Redo  (Ctrl Shift Z)")), on_click=self.experiment.redo)
        words = tr(N_("Save as a lesson: a file to write in, and to do under Learn"))
        self.to_lesson = icon_button("learn", words, on_click=self._save_as_lesson)
        edits = QWidget()
        row = Row(6)
        row.add(self.to_lesson)
        row.add(self.undo)
        row.add(self.redo)
        edits.setLayout(row)
        stack = self.experiment.undo_stack
        for button, changed, can in (
            (self.undo, stack.canUndoChanged, stack.canUndo),
            (self.redo, stack.canRedoChanged, stack.canRedo),
        ):
            button.setEnabled(can())
            changed.connect(button.setEnabled)
        self._add(
            Place(
                "workbench",
                self.workbench,
                self.workbench.title,
                method=self.workbench.method,
                actions=edits,
                focus_search=self.workbench.focus_search,
            )
        )

    def _add(self, place: Place) -> None:
        self._places[place.page] = place
        self._stack.addWidget(place.page)
        if place.actions is not None:
            self.top_bar.add_actions(place.actions)

    def _wire(self) -> None:
        self.rail.chosen.connect(self.show_place)
        self.top_bar.back.clicked.connect(lambda _on=False: self.show_place("runs"))
        self.top_bar.find_field.clicked.connect(lambda _on=False: self.finding.open())
        self.top_bar.help.clicked.connect(lambda _on=False: self._show_keys())
        self.workbench.launch_asked.connect(self.launch)
        self.workbench.title_changed.connect(self._head_changed)
        self.run_bar.open_asked.connect(self.open_run)
        self.run_bar.queue_asked.connect(self.show_queue)
        self.run_bar.pause_asked.connect(lambda run: self.runs.tell(run.id, "pause"))
        self.run_bar.resume_asked.connect(lambda run: self.runs.resume(run.id))
        self.run_bar.stop_asked.connect(self._ask_stop)
        self.runs.launched.connect(self._launched)
        self.runs.queued.connect(self._queued)
        self.queue.changed.connect(self._queue_changed)
        self.runs.refused.connect(self._refused)
        self.runs.machine_seen.connect(lambda devices: self.top_bar.show_machine(devices[0]))
        self.runs.machine_seen.connect(self.workbench.show_devices)
        self.runs.warmed_up.connect(self._make_pages)
        self.health.changed.connect(self._show_health)

    def _make_keys(self) -> None:
        """Every action that has a word; those with keys get them."""
        bench = self.workbench
        self._acts: dict[str, Callable[[], object]] = {
            "find": lambda: self.finding.open(),
            "keys": self._show_keys,
            "help": self._help,
            "next_region": lambda: self._next_region(1),
            "previous_region": lambda: self._next_region(-1),
            "search": self._search,
            "back": self._back,
            "full_screen": lambda: self.showNormal() if self.isFullScreen() else self.showFullScreen(),
            "launch": self._launch_by_key,
            "undo": self.experiment.undo,
            "redo": self.experiment.redo,
            "pause": self._pause_or_resume,
            "stop": self._stop_by_key,
            "welcome": self.show_welcome,
            "tour": self.start_tour,
            "demo": self.launch_demo,
            "choose_model": lambda: self._at_bench(bench.model_card.choose),
            "choose_data": lambda: self._at_bench(bench.data_card.choose),
            "add_data": lambda: self._at_bench(bench.data_card.choose_another),
            "race": self._set_up_race,
            "queue": self.show_queue,
            "pause_queue": self.queue.pause,
            "go_queue": self.queue.go,
            "copy_health": lambda: self.health_page.copy_when_known(),
            "open_store": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.runs.store.root))),
        }
        for number, key in enumerate(self.rail.buttons, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.show_place, key))
        for each in KEYS:
            for sequence in each.keys:
                QShortcut(QKeySequence(sequence), self, self._acts[each.action])

    @property
    def finding(self) -> "Finding":
        """What is behind the palette; made when it is first asked for."""
        if self._finding is None:
            from app.shell.finding import Finding

            self._finding = Finding(
                self, self.experiment, self.runs, self.rail.places(), self._buttons_of_page
            )
            self._finding.chosen.connect(self._do)
        return self._finding

    def _buttons_of_page(self) -> list[Button]:
        place = self.place()
        inside = place.page.findChildren(Button)
        return [*place.actions.findChildren(Button), *inside] if place.actions is not None else inside

    def _do(self, entry: "Entry") -> None:
        """What was chosen in the palette."""
        bench = self.workbench
        match entry.kind, entry.key.partition(":")[::2]:
            case "place", _:
                self.show_place(entry.key)
            case "run", _:
                self.open_run(entry.key)
            case "lesson", _:
                self.show_lesson(entry.key)
            case "explain", _:
                explain(self, entry.key, bench.method_card.view.picture(entry.key))
            case "method", _ if bench.race.on:
                self._at_bench(lambda: bench.race.tick(entry.key, True))
            case "method", _:
                self._at_bench(lambda: self.experiment.set("method.key", entry.key))
            case "model", _:
                self._at_bench(lambda: self.experiment.set("model.key", entry.key))
            case "data", _:
                self._at_bench(lambda: bench.data_card.use(entry.key))
            case "setting", _:
                self._at_bench(lambda: bench.settings_card.show_field(entry.key))
            case "action", ("theme", name):
                self._change_settings(theme=name)
            case "action", ("scale", number):
                self._change_settings(scale=float(number))
            case _:
                self._acts[entry.key]()

    def _act_of(self, action: str) -> Callable[[], object]:
        """What an action does, once the window has painted where it is done."""
        return lambda: QTimer.singleShot(0, self, lambda: self._acts[action]())

    def _at_bench(self, act: Callable[[], object]) -> None:
        """Go to the Workbench and do something there."""
        self.show_place("workbench")
        act()

    def _change_settings(self, **values: object) -> None:
        """As the settings page does; it shows the change, where it is there."""
        changed = self._settings.changed(**values)
        if self._settings_page is not None:
            self._settings_page.show_settings(changed)
        self._take_settings(changed)

    # -- keys -----------------------------------------------------------------------------------------------

    def _help(self) -> None:
        method = self.place().method()
        here = self.place().page is self.workbench
        if not show_help(self, method, self.workbench.method_card.view.picture(method) if here else None):
            self._show_keys()

    def _show_keys(self) -> None:
        show_keys(self, [button.text() for button in self.rail.buttons.values()])

    def _launch_by_key(self) -> None:
        if self.place().page is self.workbench:
            self.workbench.launch()

    def _run_at_hand(self) -> LiveRun | None:
        """The run that is shown, else the one in the run bar."""
        if self.live_page is not None and self._stack.currentWidget() is self.live_page:
            return self.live_page.run
        return self.run_bar.run

    def _pause_or_resume(self) -> None:
        run = self._run_at_hand()
        if run is None:
            return
        if run.alive:
            self.runs.tell(run.id, "pause")
        elif run.status in ("paused", "stopped", "failed", "queued"):
            self.runs.resume(run.id)

    def _stop_by_key(self) -> None:
        run = self._run_at_hand()
        if run is not None and run.alive:
            self._ask_stop(run)

    def _next_region(self, step: int) -> None:
        go_to_region(
            (lambda: self.rail, lambda: self.top_bar, lambda: self.place().page, lambda: self.run_bar), step
        )

    def _search(self) -> None:
        search = self.place().focus_search
        if search is not None:
            search()

    def _back(self) -> None:
        if self.place().back:
            self.show_place("runs")

    # -- runs -----------------------------------------------------------------------------------------------

    def launch_demo(self) -> None:
        """Train LoRA on the question topics."""
        from app.state.demo import demo_spec

        self.launch(demo_spec())

    def _launched(self, news: RunLaunched) -> None:
        self.workbench.set_idle(True)
        self.clear_notice()
        in_lesson = self._lessons is not None and self._lessons.is_ours(news.run)
        if not news.resumed and not in_lesson:  # a lesson shows its run itself
            self.open_run(news.run.id)
        self.runs.list_runs()

    def show_queue(self) -> None:
        """Show what waits, to change it."""
        from app.shell.queue_panel import QueuePanel

        panel = QueuePanel(self.queue, self)
        panel.open_asked.connect(self.open_run)
        panel.open()

    def _queued(self, news: RunQueued) -> None:
        self.workbench.set_idle(True)
        text, more = queued_words(news)
        buttons = ((tr(N_("Show the queue")), self.show_queue), (tr(N_("Close")), self.clear_notice))
        self.notice.set("info", text, more, icon="queue", buttons=buttons)
        self._said_to_wait = news.run
        self._notice_room.show()

    def _queue_changed(self) -> None:
        """What was said of a run's waiting goes when it waits no longer."""
        if self._said_to_wait and self._said_to_wait not in self.queue.queue.waiting:
            self.clear_notice()

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal.request, Launch | Enqueue):
            self.workbench.set_idle(True)
        first = refusal.problems[0]
        more = [problem_advice(first), *(problem_text(problem) for problem in refusal.problems[1:])]
        self.show_notice(problem_text(first), " ".join(part for part in more if part))

    def show_notice(self, text: str, more: str = "") -> None:
        """Say above the page that something did not work."""
        self._said_to_wait = ""
        self.notice.set("danger", text, more, buttons=((tr(N_("Close")), self.clear_notice),))
        self._notice_room.show()

    def clear_notice(self) -> None:
        self.notice.clear()
        self._said_to_wait = ""
        self._notice_room.hide()

    def _ask_stop(self, run: LiveRun) -> None:
        question = self._ask(about_stopping(run))
        if question is not None:
            question.answered.connect(lambda answer: self._stop(run, answer))

    def _stop(self, run: LiveRun, answer: str) -> None:
        if answer == "stop":
            self.runs.tell(run.id, "stop")
        elif answer == "stop_and_keep":
            self.runs.tell(run.id, "stop_and_keep")

    def _ask_delete(self, runs: tuple[str, ...]) -> None:
        question = self._ask(about_deleting(self.runs.store.users(runs)))
        if question is not None:
            question.answered.connect(
                lambda answer: self.runs.delete(runs, used=True) if answer == "delete" else None
            )

    def _ask_empty(self) -> None:
        question = self._ask(about_emptying())
        if question is not None:
            question.answered.connect(lambda answer: self.health.empty_trash() if answer == "empty" else None)

    def _ask(self, asked: Asked) -> Question | None:
        """Ask; one question at a time."""
        if self._question is not None:
            return None
        question = Question(self, asked.text, asked.more, asked.answers)
        self._question = question
        question.answered.connect(self._question_gone)
        question.open()
        return question

    def _question_gone(self, _answer: str) -> None:
        self._question = None

    # -- settings and closing -------------------------------------------------------------------------------

    def _take_settings(self, settings: WindowSettings) -> None:
        # Only what that page shows: the rest may have changed since it was made.
        self._settings = self._settings.changed(theme=settings.theme, scale=settings.scale)
        if settings.theme != theme().mode:
            theme().set_mode(settings.theme)
        if settings.scale != theme().scale:
            theme().set_scale(settings.scale)
        self._keep_settings()

    def _take_margins(self, share: float | None, loss: float | None) -> None:
        """The differences that count, as they are wanted from now on."""
        self._settings = self._settings.changed(counts_share=share, counts_loss=loss)
        self._keep_settings()

    def _keep_settings(self) -> None:
        try:
            write_settings(self._settings)
        except OSError as error:
            self.show_notice(
                tr(N_("The settings could not be kept: {reason}."), reason=error.strerror or str(error))
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Runs and the queue outlive the window; while one is on, ask what is wanted."""
        running = self.runs.running()
        if (running or self.queue.goes_on) and not self._may_close:
            event.ignore()
            self._ask_close(running)
            return
        self.thread_.stop()
        if self._compare_page is not None:
            self._compare_page.stop()
        if self._lessons is not None:
            self._lessons.stop()
        if self._playground_page is not None:
            self._playground_page.play.free()
        if not self.isMaximized() and not self.isFullScreen():
            self._settings = self._settings.changed(width=self.width(), height=self.height())
        self._keep_settings()
        super().closeEvent(event)

    def _ask_close(self, running: list[LiveRun]) -> None:
        question = self._ask(about_closing(running, self.queue.count if self.queue.goes_on else 0))
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
