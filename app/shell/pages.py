"""The window's pages, each made when it is first asked for and wired to the ways that lead on from it."""

import importlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.pages.workbench import WorkbenchPage
from app.shell.kept import Kept
from app.shell.place import Place
from app.shell.places import Places
from app.shell.questions import Questions
from app.shell.shortcuts import keys_of
from app.state.downloads import Downloads
from app.state.experiment import Experiment
from app.state.health import Health
from app.state.method_costs import MethodCosts
from app.state.runs import Runs
from app.widgets.buttons import icon_button, outline_button
from app.widgets.layouts import Row

if TYPE_CHECKING:
    from app.pages.compare.page import ComparePage
    from app.pages.health.page import HealthPage
    from app.pages.learn.page import LearnPage
    from app.pages.live_run.page import LiveRunPage
    from app.pages.models.page import ModelsPage
    from app.pages.playground.page import PlaygroundPage
    from app.pages.runs import RunsPage
    from app.pages.settings import SettingsPage
    from app.pages.welcome.page import WelcomePage
    from app.shell.models_place import ModelsPlace
    from app.shell.ways import Ways
    from app.state.lessons import Lessons


class Pages(QObject):
    """Makes pages. What is slow to import is imported here, when its page is made.

    Args:
        ways: where buttons of pages lead to.
    """

    def __init__(
        self,
        runs: Runs,
        experiment: Experiment,
        health: Health,
        places: Places,
        kept: Kept,
        questions: Questions,
        ways: "Ways",
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runs, self._experiment, self._health = runs, experiment, health
        self._places, self._kept, self._questions, self._ways = places, kept, questions, ways
        self._window = parent
        self._runs_page: RunsPage | None = None
        self._settings: SettingsPage | None = None
        self._playground: PlaygroundPage | None = None
        self._health_page: HealthPage | None = None
        self._compare: ComparePage | None = None
        self._welcome: WelcomePage | None = None
        self._learn: LearnPage | None = None
        self._models: ModelsPlace | None = None
        self.downloads = Downloads(self)
        """Models that are being fetched; looked at from the time on when the window is there."""
        self.lessons: Lessons | None = None
        self.live_page: LiveRunPage | None = None
        """The page of one run, where it has been made."""
        self.workbench = self._make_workbench()
        places.left.connect(self._left)

    def get(self, key: str) -> QWidget:
        """The page of a place of the rail: "workbench", "runs" (the table), "compare", "playground", "learn",
        "models", "health" or "settings"."""
        page: QWidget = getattr(self, key)
        return page

    def load_live(self) -> None:
        """Import what the page of a run needs; making it is then quick."""
        importlib.import_module("app.pages.live_run.page")

    def stop(self) -> None:
        """The window closes: end what pages have going."""
        if self._compare is not None:
            self._compare.stop()
        if self.lessons is not None:
            self.lessons.stop()
        if self._learn is not None:
            self._learn.stop()
        if self._playground is not None:
            self._playground.play.free()
        self.downloads.stop()
        if self._models is not None:
            self._models.page.stop()

    def show_settings(self) -> None:
        """Let the settings page show what is kept, where it has been made."""
        if self._settings is not None:
            self._settings.show_settings(self._kept.now)

    def _left(self, page: QWidget) -> None:
        if page is self._welcome:
            self._kept.change(welcomed=True)

    # -- making ---------------------------------------------------------------------------------------------

    def _make_workbench(self) -> WorkbenchPage:
        page = WorkbenchPage(self._experiment, self._runs.store)
        costs = MethodCosts(
            self._experiment,
            self._runs.store,
            lambda: self._runs.records,
            page.settings_card.costs.room,
            page,
        )
        page.reader.read.connect(costs.changed)
        page.method_card.view.costs = costs
        page.launch_asked.connect(self._ways.launch)
        page.model_card.choose_asked.connect(self._ways.choose_model)
        page.model_card.watch(self.downloads)
        page.data_card.records = self._runs.records_now
        page.data_card.queued = self._runs.needing
        page.data_card.bring_asked.connect(self._ways.bring_data)
        page.title_changed.connect(self._places.head_changed)
        self._runs.listed.connect(page.earlier.set_records)
        self._runs.listed.connect(page.race.set_records)
        self._runs.listed.connect(page.sweep.set_records)
        self._runs.machine_seen.connect(page.show_devices)
        self._places.add(
            Place(
                "workbench",
                page,
                page.title,
                method=page.method,
                actions=self._edits(),
                focus_search=page.focus_search,
                undo=self._experiment.undo,
                redo=self._experiment.redo,
            )
        )
        return page

    def _edits(self) -> QWidget:
        """The Workbench's own buttons in the top bar."""
        stack = self._experiment.undo_stack
        undo = icon_button("undo", tr(N_("Undo  (Ctrl Z)")), on_click=self._experiment.undo)
        redo = icon_button("redo", tr(N_("Redo  (Ctrl Shift Z)")), on_click=self._experiment.redo)
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        stack.canUndoChanged.connect(undo.setEnabled)
        stack.canRedoChanged.connect(redo.setEnabled)
        self.anew = outline_button(tr(N_("New experiment")), "add", on_click=self._ways.begin_anew)
        words = tr(N_("As at the first start; undo brings this one back"))
        self.anew.setToolTip(f"{words}  ({keys_of('begin_anew')})")
        words = tr(N_("Save as a lesson  (Ctrl Shift L)"))
        self.to_lesson = icon_button("learn", words, on_click=self._ways.save_as_lesson)
        self.to_lesson.setAccessibleDescription(tr(N_("A file to write in, and to do under Learn")))
        edits = QWidget()
        row = Row(6)
        for button in (self.anew, self.to_lesson, undo, redo):
            row.add(button)
        edits.setLayout(row)
        return edits

    @property
    def runs(self) -> "RunsPage":
        """The table of all runs."""
        if self._runs_page is None:
            from app.pages.runs import RunsPage

            page = self._runs_page = RunsPage(self._runs)
            page.open_asked.connect(self._ways.open_run)
            page.again_asked.connect(self._ways.edit)
            page.demo_asked.connect(self._ways.launch_demo)
            page.delete_asked.connect(self._questions.delete)
            page.compare_asked.connect(self._ways.compare)
            page.replay_asked.connect(self._ways.replay)
            page.head_changed.connect(self._places.head_changed)
            page.lay_out(self._kept.now.runs_table)
            page.layout_changed.connect(lambda: self._kept.change(runs_table=page.laid_out()))
            self._places.add(
                Place(
                    "runs",
                    page,
                    page.title,
                    actions=page.action_bar,
                    focus_search=page.focus_search,
                    undo=page.undo,
                    redo=page.redo,
                )
            )
        return self._runs_page

    @property
    def live(self) -> "LiveRunPage":
        """The page of one run. It brings pyqtgraph, so it is made after the window can be used."""
        if self.live_page is None:
            from app.pages.live_run.page import LiveRunPage

            page = self.live_page = LiveRunPage(self._runs)
            page.head_changed.connect(self._places.head_changed)
            page.stop_asked.connect(self._questions.stop)
            page.again_asked.connect(self._ways.edit)
            page.launch_asked.connect(self._ways.launch)
            page.open_asked.connect(self._ways.open_run)
            page.try_asked.connect(self._ways.try_run)
            self._places.add(
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

    @property
    def compare(self) -> "ComparePage":
        """Runs side by side; what was compared last, or the way to it."""
        if self._compare is None:
            from app.pages.compare.page import ComparePage

            kept = self._kept.now
            page = self._compare = ComparePage(
                self._runs, (kept.counts_share, kept.counts_loss), colours=kept.colours
            )
            page.head_changed.connect(self._places.head_changed)
            page.choose_asked.connect(partial(self._ways.show_place, "runs"))
            page.race_asked.connect(self._ways.set_up_race)
            page.open_asked.connect(self._ways.open_run)
            page.log_asked.connect(self._ways.open_log)
            page.margins_changed.connect(self._kept.take_margins)
            page.colours_changed.connect(lambda colours: self._kept.keep(colours=colours))
            page.runs_changed.connect(lambda runs: self._kept.keep(compared=runs))
            self._places.add(Place("compare", page, page.title, sub=page.sub, actions=page.action_bar))
            page.remember(kept.compared)
        return self._compare

    @property
    def playground(self) -> "PlaygroundPage":
        """Where finished runs answer."""
        if self._playground is None:
            from app.pages.playground.page import PlaygroundPage

            page = self._playground = PlaygroundPage(self._runs)
            page.head_changed.connect(self._places.head_changed)
            page.edit_asked.connect(self._ways.edit)
            page.demo_asked.connect(self._ways.launch_demo)
            self._places.add(
                Place(
                    "playground",
                    page,
                    page.title,
                    method=page.method,
                    actions=page.action_bar,
                    focus_search=page.focus_search,
                )
            )
        return self._playground

    @property
    def learn(self) -> "LearnPage":
        """Lessons, and the pages of the methods."""
        if self._learn is None:
            from app.pages.learn.page import LearnPage
            from app.state.lessons import Lessons

            state = self.lessons = Lessons(self._runs, self._kept.now.lessons, self)
            state.launch_asked.connect(self._ways.launch)
            state.kept_changed.connect(self._kept.take_lessons)
            page = self._learn = LearnPage(state, self._experiment, self.workbench.method_card.view.costs)
            page.head_changed.connect(self._places.head_changed)
            page.open_asked.connect(self._ways.open_run)
            page.use_asked.connect(self._ways.use_method)
            page.replay_asked.connect(self._ways.replay)
            page.runs_asked.connect(partial(self._ways.show_place, "runs"))
            self._places.add(
                Place(
                    "learn",
                    page,
                    page.title,
                    sub=page.sub,
                    actions=page.action_bar,
                    method=page.method_key,
                    focus_search=page.focus_search,
                )
            )
        return self._learn

    @property
    def models(self) -> "ModelsPage":
        """Models: to be found, fetched and looked into."""
        return self.models_place.page

    @property
    def models_place(self) -> "ModelsPlace":
        """The same with what its buttons lead to."""
        if self._models is None:
            from app.shell.models_place import ModelsPlace

            costs = self.workbench.settings_card.costs
            made = self._models = ModelsPlace(
                self._experiment, self._runs, self.downloads, self._questions, costs.device, self._window
            )
            made.used.connect(partial(self._ways.show_place, "workbench"))
            page = made.page
            page.head_changed.connect(self._places.head_changed)
            self._places.add(Place("models", page, page.title, sub=page.sub, focus_search=page.focus_search))
        return self._models

    @property
    def health(self) -> "HealthPage":
        """Whether machine and installation are in order."""
        if self._health_page is None:
            from app.pages.health.page import HealthPage

            page = self._health_page = HealthPage(self._health)
            page.empty_asked.connect(self._questions.empty)
            self._places.add(Place("health", page, page.title))
        return self._health_page

    @property
    def settings(self) -> "SettingsPage":
        """The window's settings."""
        if self._settings is None:
            from app.pages.settings import SettingsPage

            page = self._settings = SettingsPage(self._kept.now, self._runs.store)
            page.settings_edited.connect(self._kept.take)
            self._places.add(Place("settings", page, page.title))
        return self._settings

    @property
    def welcome(self) -> "WelcomePage":
        """The three ways in."""
        if self._welcome is None:
            from app.pages.welcome.page import WelcomePage

            ways = self._ways
            page = self._welcome = WelcomePage(self._health)
            page.demo_asked.connect(ways.launch_demo)
            # What a door opens waits until the window has painted where it stands.
            page.data_asked.connect(lambda: QTimer.singleShot(0, self, ways.bring_data))
            page.race_asked.connect(lambda: QTimer.singleShot(0, self, ways.set_up_race))
            page.lesson_asked.connect(partial(ways.show_lesson, "fine-tuning"))
            page.runs_asked.connect(partial(ways.show_place, "runs"))
            page.tour_asked.connect(ways.start_tour)
            page.health_asked.connect(partial(ways.show_place, "health"))
            self._runs.listed.connect(lambda records: page.show_runs(len(records)))
            page.show_runs(len(self._runs.records))
            self._places.add(Place("workbench", page, page.title))
        return self._welcome
