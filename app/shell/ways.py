"""The ways through the window: where buttons, keys and the palette lead."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.i18n import N_, say, tr
from app.shell.kept import Kept
from app.shell.news import News
from app.shell.pages import Pages
from app.shell.places import Places
from app.shell.questions import Questions
from app.shell.run_bar import RunBar
from app.state.experiment import Experiment
from app.state.health import Health
from app.state.names import data_title, experiment_title
from app.state.queue import RunsQueue
from app.state.runs import RunLaunched, RunQueued, Runs
from app.training_messages import Enqueue, Launch, Refused
from app.widgets.toast import show_toast
from peft_engine.contract.spec import ExperimentSpec

if TYPE_CHECKING:
    from app.data_import.dialog import DataImportDialog
    from app.shell.tour import Tour
    from app.state.data_import import DataImport


class Ways(QObject):
    """Goes from one place to another, and takes along what is needed there."""

    def __init__(
        self,
        runs: Runs,
        queue: RunsQueue,
        experiment: Experiment,
        health: Health,
        places: Places,
        kept: Kept,
        news: News,
        questions: Questions,
        run_bar: RunBar,
        find_field: QWidget,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runs, self._queue, self._experiment = runs, queue, experiment
        self._places, self._kept, self._news = places, kept, news
        self._run_bar, self._find_field, self._window = run_bar, find_field, window
        self.pages = Pages(runs, experiment, health, places, kept, questions, self, window)
        self._bringing: DataImport | None = None
        """The data that is brought in, or was at last."""
        self.tour: Tour | None = None
        """The tour while it is on."""
        news.queue_asked.connect(self.show_queue)
        places.left.connect(lambda _page: news.move_on())
        runs.launched.connect(self._launched)
        runs.queued.connect(self._queued)
        runs.refused.connect(self._refused)

    # -- places ---------------------------------------------------------------------------------------------

    def show_place(self, key: str) -> None:
        """Show a place of the rail, see `Pages.get`."""
        self._places.show(self.pages.get(key))

    def at_bench(self, act: Callable[[], object]) -> None:
        """Go to the Workbench and do something there."""
        self.show_place("workbench")
        act()

    def begin_anew(self) -> None:
        """The experiment that a new user finds, in place of the one that is there."""
        self.show_place("workbench")
        if self._experiment.begin_anew():
            show_toast(self._window, tr(N_("This is a new experiment.")), self._experiment.undo)

    def choose_model(self) -> None:
        """Show the models there are, the chosen one first."""
        self.show_place("models")
        self.pages.models.show_model(str(self._experiment.value("model.key")))

    def search_hub(self) -> None:
        """Let the model hub be searched."""
        self.show_place("models")
        self.pages.models.search_hub()

    def show_token(self) -> None:
        """Show whether there is a token for the model hub."""
        self.show_place("models")
        self.pages.models.show_token()

    def choose_data(self) -> None:
        """Let data be chosen."""
        self.at_bench(self.pages.workbench.data_card.choose)

    def bring_data(self, paths: Sequence[Path] = (), number: int = 0) -> None:
        """Bring files in, or ask for some; what comes of them is the experiment's data.

        Args:
            number: which of several data sets it becomes; one more than there are adds it.
        """
        dialog = self._data_dialog()
        dialog.landed.connect(lambda key: self._use_data(key, number))
        dialog.open()
        if paths:
            dialog.open_paths(paths)

    def paste_data(self) -> None:
        """Bring the table in that was copied."""
        dialog = self._data_dialog()
        dialog.landed.connect(self._use_data)
        dialog.open()
        dialog.paste()

    def open_pack(self, pack: Path) -> None:
        """Open a classroom pack."""
        self.show_place("learn")
        self.pages.learn.open_pack(pack)

    def offer_model(self, folder: Path) -> None:
        """Show the model in a folder, to be looked into and used."""
        self.show_place("models")
        self.pages.models.offer_folder(folder)

    def _data_dialog(self) -> "DataImportDialog":
        from app.data_import.dialog import DataImportDialog
        from app.state.data_choice import model_for, model_words
        from app.state.data_import import DataImport

        state = DataImport(lambda task: model_for(self._experiment, task))
        dialog = DataImportDialog(state, lambda task: model_words(self._experiment, task), self._window)
        state.setParent(dialog)
        self._bringing = state
        return dialog

    def _use_data(self, key: str, number: int = 0) -> None:
        from app.state.data_choice import use_data

        taken = use_data(self._experiment, key, number)
        self.show_place("workbench")
        words = tr(N_("{data} is here, and chosen."), data=data_title(key))
        if taken is not None:
            words = tr(
                N_("{data} is here, and chosen. {model} can learn it, and was taken with it."),
                data=data_title(key),
                model=tr(taken.title),
            )
        show_toast(self._window, words, self._experiment.undo)

    def stop(self) -> None:
        """The window closes: what is being brought in is given up."""
        if self._bringing is not None and isValid(self._bringing):
            self._bringing.close()

    def use_method(self, key: str) -> None:
        """Take a method into the experiment, or among those of the race that is being set up."""
        race = self.pages.workbench.race
        if race.on:
            self.at_bench(lambda: race.tick(key, True))
        else:
            self.at_bench(lambda: self._experiment.set("method.key", key))

    def set_up_race(self) -> None:
        """A race that can be launched as it stands: one method of each family, to be changed at will."""
        race = self.pages.workbench.race
        race.switch(True)
        if len(race.methods) < 2:
            race.choose(race.one_of_each_family())
        self.show_place("workbench")

    def set_up_sweep(self) -> None:
        """The settings of a sweep, as they were left."""
        self.at_bench(lambda: self.pages.workbench.sweep.switch(True))

    def edit(self, spec: ExperimentSpec) -> None:
        """Take an experiment to the workbench."""
        self._experiment.load(spec)
        self.show_place("workbench")

    def show_welcome(self) -> None:
        """Show the three ways in, as at the first start."""
        self._places.show(self.pages.welcome)

    def start_tour(self) -> None:
        """Show what is where, in the Workbench."""
        if self.tour is None:
            from app.shell.tour import TEXTS, Step, Tour

            self.show_place("workbench")
            parts = (*self.pages.workbench.parts_for_tour(), lambda: self._find_field)
            steps = [Step(part, *texts) for part, texts in zip(parts, TEXTS, strict=True)]
            self.tour = Tour(steps, self._window)
            self.tour.ended.connect(self._tour_ended)

    def _tour_ended(self) -> None:
        self.tour = None

    # -- lessons --------------------------------------------------------------------------------------------

    def show_lesson(self, key: str) -> None:
        """Show a lesson."""
        self.pages.learn.show_lesson(key)
        self.show_place("learn")

    def save_as_lesson(self) -> None:
        """Make a lesson of the experiment at hand, and show it."""
        from peft_engine.contract.lesson_writing import save_as_lesson

        bench, plan = self.pages.workbench, self._experiment.plan
        group = bench.race if bench.race.on else bench.sweep if bench.sweep.on else None
        spec = group.spec if group is not None else plan.spec if plan is not None else None
        if spec is None:
            words = tr(N_("This experiment cannot run yet, so no lesson can be made of it."))
            self._news.trouble(words, tr(N_("What is missing stands above Launch.")))
            return
        try:
            key, path = save_as_lesson(spec, experiment_title(spec))
        except OSError as error:
            words = N_("The lesson could not be written: {reason}.")
            self._news.trouble(say(words, reason=error.strerror or str(error)))
            return
        self.pages.learn.show_written(key, path)
        self.show_place("learn")

    # -- runs -----------------------------------------------------------------------------------------------

    def launch(self, spec: ExperimentSpec) -> None:
        """Start a run of this experiment; its page opens as soon as it is there."""
        self.pages.workbench.set_idle(False)
        self._runs.launch(spec)

    def launch_demo(self) -> None:
        """Train LoRA on the question topics."""
        from app.state.demo import demo_spec

        self.launch(demo_spec())

    def open_run(self, run: str, *, log: bool = False) -> None:
        """Show a run, whether it lives or is long over; of a race how its members compare, unless its own log
        is asked for."""
        live = self._runs.open(run)
        if live is not None and live.spec.race is not None and not log:
            self._run_bar.looked_at(live.id)
            self.compare((live.id,))
        elif live is not None:
            page = self.pages.live
            page.show_run(live)
            self._places.show(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone or off
            self._run_bar.looked_at(live.id)

    def replay(self, run: str) -> None:
        """Show a run that is over as it went."""
        live = self._runs.open(run)
        if live is not None and not live.alive:
            page = self.pages.live
            page.show_again(live)
            self._places.show(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone or off

    def open_log(self, run: str) -> None:
        """Show a race's own log."""
        self.open_run(run, log=True)

    def compare(self, runs: tuple[str, ...]) -> None:
        """Compare runs, or the members of a race."""
        page = self.pages.compare
        if runs != page.ids:
            page.compare(runs)
        self._places.show(page)
        self._kept.keep(compared=runs)

    def try_run(self, run: str) -> None:
        """Let a finished run answer in the playground."""
        self.pages.playground.try_run(run)
        self.show_place("playground")

    def show_queue(self) -> None:
        """Show what waits, to change it."""
        from app.shell.queue_panel import QueuePanel

        panel = QueuePanel(self._queue, self._window)
        panel.open_asked.connect(self.open_run)
        panel.open()

    def _launched(self, news: RunLaunched) -> None:
        self.pages.workbench.set_idle(True)
        self._news.clear()
        in_lesson = self.pages.lessons is not None and self.pages.lessons.is_ours(news.run)
        if not news.resumed and not in_lesson:  # a lesson shows its run itself
            self.open_run(news.run.id)
        self._runs.list_runs()

    def _queued(self, news: RunQueued) -> None:
        self.pages.workbench.set_idle(True)
        self._news.waits(news)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal.request, Launch | Enqueue):
            self.pages.workbench.set_idle(True)
        self._news.refused(refusal)
