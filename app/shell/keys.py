"""What keys and the palette do: every action that has a word, its shortcuts, what is chosen by its name."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.shell.help import show_expert, show_keys
from app.shell.kept import Kept
from app.shell.places import Places
from app.shell.projector import Projector
from app.shell.questions import Questions
from app.shell.rail import Rail
from app.shell.regions import go_to_region
from app.shell.run_bar import RunBar
from app.shell.shortcuts import KEYS
from app.shell.top_bar import TopBar
from app.shell.ways import Ways
from app.state.experiment import Experiment
from app.state.queue import RunsQueue
from app.state.runs import LiveRun, Runs
from app.widgets.buttons import Button
from peft_engine.contract import taxonomy

if TYPE_CHECKING:
    from app.pages.learn.page import LearnPage
    from app.shell.finding import Finding
    from app.state.actions import Entry
    from app.state.replay import Replay


class Keys(QObject):
    """Makes the shortcuts of `window`. `acts` has what each action does, by our word for it."""

    def __init__(
        self,
        runs: Runs,
        queue: RunsQueue,
        experiment: Experiment,
        places: Places,
        ways: Ways,
        kept: Kept,
        questions: Questions,
        rail: Rail,
        top_bar: TopBar,
        run_bar: RunBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._runs, self._experiment, self._window = runs, experiment, window
        self._places, self._ways, self._kept, self._questions = places, ways, kept, questions
        self._rail, self._top_bar, self._run_bar = rail, top_bar, run_bar
        self._finding: Finding | None = None
        self.projector = Projector(window)
        bench = ways.pages.workbench
        self.acts: dict[str, Callable[[], object]] = {
            "find": lambda: self.finding.open(),
            "keys": self.show_keys,
            "help": self._help,
            "next_region": lambda: self._next_region(1),
            "previous_region": lambda: self._next_region(-1),
            "search": self._search,
            "back": self._back,
            "full_screen": lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen(),
            "projector": self.projector.toggle,
            "launch": self._launch,
            "undo": self._undo,
            "redo": self._redo,
            "save_lesson": ways.save_as_lesson,
            "pause": self._pause_or_resume,
            "stop": self._stop,
            "welcome": ways.show_welcome,
            "tour": ways.start_tour,
            "demo": ways.launch_demo,
            "begin_anew": ways.begin_anew,
            "choose_model": ways.choose_model,
            "search_hub": ways.search_hub,
            "hub_token": ways.show_token,
            "choose_data": ways.choose_data,
            "bring_data": ways.bring_data,
            "paste_data": ways.paste_data,
            "add_data": lambda: ways.at_bench(bench.data_card.choose_another),
            "race": ways.set_up_race,
            "sweep": ways.set_up_sweep,
            "queue": ways.show_queue,
            "replay": self._replay,
            "make_pack": lambda: self._at_learn().make_pack(),
            "open_pack": lambda: self._at_learn().open_pack(),
            "pause_queue": queue.pause,
            "go_queue": queue.go,
            "copy_health": lambda: ways.pages.health.copy_when_known(),
            "open_store": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(runs.store.root))),
        }
        for number, key in enumerate(rail.buttons, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), window, partial(ways.show_place, key))
        for each in KEYS:
            for sequence in each.keys:
                QShortcut(QKeySequence(sequence), window, self.acts[each.action])

    # -- the palette ----------------------------------------------------------------------------------------

    @property
    def finding(self) -> "Finding":
        """What is behind the palette; made when it is first asked for."""
        if self._finding is None:
            from app.shell.finding import Finding

            self._finding = Finding(
                self._window, self._experiment, self._runs, self._rail.places(), self._buttons_of_page
            )
            self._finding.chosen.connect(self.do)
        return self._finding

    def _buttons_of_page(self) -> list[Button]:
        place = self._places.now()
        inside = place.page.findChildren(Button)
        return [*place.actions.findChildren(Button), *inside] if place.actions is not None else inside

    def do(self, entry: "Entry") -> None:
        """What was chosen in the palette."""
        ways, bench = self._ways, self._ways.pages.workbench
        match entry.kind, entry.key.partition(":")[::2]:
            case "place", _:
                ways.show_place(entry.key)
            case "run", _:
                ways.open_run(entry.key)
            case "lesson", _:
                ways.show_lesson(entry.key)
            case "explain", _:
                bench.method_card.view.explain(entry.key)
            case "method", _:
                ways.use_method(entry.key)
            case "model", _:
                ways.at_bench(lambda: self._experiment.set("model.key", entry.key))
            case "data", _:
                ways.at_bench(lambda: bench.data_card.use(entry.key))
            case "setting", _:
                ways.at_bench(lambda: bench.settings_card.show_field(entry.key))
            case "action", ("theme", name):
                self._change_settings(theme=name)
            case "action", ("scale", number):
                self._change_settings(scale=float(number))
            case _:
                self.acts[entry.key]()

    def _change_settings(self, **values: object) -> None:
        """As the settings page does, which shows the change."""
        self._kept.take(self._kept.now.changed(**values))
        self._ways.pages.show_settings()

    # -- help and moving about ------------------------------------------------------------------------------

    def show_keys(self) -> None:
        """Show the list of all keys."""
        show_keys(self._window, [button.text() for button in self._rail.buttons.values()])

    def _help(self) -> None:
        if show_expert():
            return
        method = self._places.now().method()
        if method in taxonomy.methods():
            self._ways.pages.workbench.method_card.view.explain(method)
        else:
            self.show_keys()

    def _next_region(self, step: int) -> None:
        go_to_region(
            (
                lambda: self._rail,
                lambda: self._top_bar,
                lambda: self._places.now().page,
                lambda: self._run_bar,
            ),
            step,
        )

    def _search(self) -> None:
        search = self._places.now().focus_search
        if search is not None:
            search()

    def _undo(self) -> None:
        undo = self._places.now().undo
        if undo is not None:
            undo()

    def _redo(self) -> None:
        redo = self._places.now().redo
        if redo is not None:
            redo()

    def _back(self) -> None:
        if self._places.now().back:
            self._ways.show_place("runs")

    # -- runs -----------------------------------------------------------------------------------------------

    def _launch(self) -> None:
        bench = self._ways.pages.workbench
        if self._places.now().page is bench:
            bench.launch()

    def _run_at_hand(self) -> LiveRun | None:
        """The run that is shown, else the one in the run bar."""
        page = self._ways.pages.live_page
        if page is not None and self._places.now().page is page:
            return page.run
        return self._run_bar.run

    def _replay_at_hand(self) -> "Replay | None":
        page = self._ways.pages.live_page
        return page.replay if page is not None and self._places.now().page is page else None

    def _pause_or_resume(self) -> None:
        run = self._run_at_hand()
        replay = self._replay_at_hand()
        if replay is not None:
            replay.toggle()
        elif run is None:
            return
        elif run.alive:
            self._runs.tell(run.id, "pause")
        elif run.status in ("paused", "stopped", "failed", "queued"):
            self._runs.resume(run.id)

    def _at_learn(self) -> "LearnPage":
        self._ways.show_place("learn")
        return self._ways.pages.learn

    def _replay(self) -> None:
        """Show the run at hand again, else the newest that is over."""
        run = self._run_at_hand()
        known = run.id if run is not None and not run.obeys else None
        over = (record.id for record in self._runs.records if record.status in ("finished", "stopped"))
        found = known or next(over, None)
        if found is not None:
            self._ways.replay(found)

    def _stop(self) -> None:
        run = self._run_at_hand()
        if run is not None and run.obeys:
            self._questions.stop(run)
