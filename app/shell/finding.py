"""What the palette offers in this window: filled anew each time it opens, and passed on when chosen."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.i18n import N_, tr
from app.shell.palette import Palette
from app.shell.shortcuts import KEYS, shown
from app.state import actions
from app.state.actions import Entry, Finder
from app.state.experiment import Experiment
from app.state.runs import Runs
from app.state.window_settings import SCALES
from app.widgets.buttons import Button
from peft_engine.contract import taxonomy
from peft_engine.contract.settings import SettingInfo, describe
from peft_engine.contract.spec import Hardware, Training
from peft_engine.contract.store import RunRecord

FURTHER = (
    ("welcome", N_("Welcome"), "launched", N_("Show me, try with my data, compare methods")),
    ("tour", N_("A tour of the window"), "explain", N_("What is where, in a minute")),
    ("demo", N_("Start the demo"), "play", N_("LoRA learns to sort questions into topics")),
    ("choose_model", N_("Choose a model"), "model", N_("What is here, and good starting points")),
    ("search_hub", N_("Search the model hub"), "search", N_("By name, task and size")),
    ("hub_token", N_("Token for the model hub"), "locked", N_("For models that ask for access")),
    ("choose_data", N_("Choose data"), "data", N_("Built-in, or a file of your own")),
    ("add_data", N_("Add another data set"), "add", N_("A run may learn several at once")),
    ("race", N_("Race several methods"), "compare", N_("On an equal budget, with several seeds")),
    ("sweep", N_("Sweep over settings"), "sweep", N_("Several values of each, and the best is trained out")),
    ("replay", N_("Replay a run"), "play", N_("The one that is shown, else the newest that is over")),
    ("make_pack", N_("Make a classroom pack"), "keep", N_("Models, data, lessons and runs in one file")),
    ("open_pack", N_("Open a classroom pack"), "choose-file", N_("It needs no network")),
    ("pause_queue", N_("Pause the queue after this run"), "pause", N_("Nothing new begins")),
    ("go_queue", N_("Let the queue go on"), "continue", N_("Paused or held, it goes on now")),
    ("theme:system", N_("Theme: as the system"), "settings", ""),
    ("theme:light", N_("Theme: light"), "theme-light", ""),
    ("theme:dark", N_("Theme: dark"), "theme-dark", ""),
    ("theme:contrast", N_("Theme: high contrast"), "show", ""),
    ("copy_health", N_("Copy the health report"), "copy", N_("For whoever is asked for help")),
    ("open_store", N_("Open the folder of the runs"), "choose-file", ""),
)
"""Actions without a key: our word, what it does, icon, more words."""


class Finding(QObject):
    """Fills the finder and opens the palette.

    Args:
        places: key, name and icon of each place, in the order of their numbers.
        buttons: the buttons of the page that is shown, those of the top bar first.

    Signals:
        chosen(Entry): this is to be done; never one of the page's buttons, which are pressed here.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        experiment: Experiment,
        runs: Runs,
        places: Sequence[tuple[str, str, str]],
        buttons: Callable[[], Sequence[Button]],
    ) -> None:
        super().__init__(window)
        self._experiment, self._runs, self._places, self._buttons = experiment, runs, places, buttons
        self._shown: list[Button] = []
        self._records: tuple[RunRecord, ...] = ()
        self.finder = Finder()
        self.palette = Palette(self.finder, window)
        self.palette.chosen.connect(self._chosen)

    def open(self, query: str = "") -> None:
        """Look at what there is now, and open the palette; once more closes it."""
        if not self.palette.isHidden():
            self.palette.close_palette()
            return
        self._fill()
        self.palette.open_palette(query)

    def _fill(self) -> None:
        self._shown = list(_by_name(self._buttons()).values())
        put = self.finder.put
        put(
            "place",
            [
                Entry("place", key, name, tr(N_("Go there")), shown(f"Ctrl+{number}"), icon)
                for number, (key, name, icon) in enumerate(self._places, 1)
            ],
        )
        put("action", [*self._own_actions(), *_of_keys(), *_further()])
        put("method", actions.method_entries())
        put("setting", actions.setting_entries(self._settings()))
        put("model", actions.model_entries())
        put("data", actions.data_entries())
        put("explain", actions.explain_entries())
        put("lesson", actions.lesson_entries())
        if self._records is not self._runs.records:
            self._records = self._runs.records
            self.finder.put_runs(self._records)

    def _own_actions(self) -> list[Entry]:
        """What the page that is shown offers to press."""
        return [
            Entry("action", f"button:{n}", button.accessibleName(), tr(N_("On this page")), icon="forward")
            for n, button in enumerate(self._shown)
        ]

    def _settings(self) -> dict[str, tuple[SettingInfo, ...]]:
        method = taxonomy.methods().get(str(self._experiment.value("method.key")))
        mine = {} if method is None else {"method.settings": describe(method.card.config)}
        return {**mine, "training": describe(Training), "hardware": describe(Hardware)}

    def _chosen(self, entry: Entry) -> None:
        if not entry.key.startswith("button:"):
            self.chosen.emit(entry)
            return
        button = self._shown[int(entry.key.partition(":")[2])]
        if isValid(button):  # the page may have made others meanwhile
            button.click()


def _by_name(buttons: Iterable[Button]) -> dict[str, Button]:
    """Those that can be pressed, one of a name; what has a key stands among the keys."""
    found: dict[str, Button] = {}
    keyed = {tr(key.words) for key in KEYS if key.offered}
    for button in buttons:
        name = button.accessibleName().strip()
        offered = button.isVisible() and button.isEnabled() and name
        if offered and "  (" not in name and name not in keyed:
            found.setdefault(name, button)
    return found


def _of_keys() -> list[Entry]:
    return [
        Entry("action", key.action, tr(key.words), keys=shown(key.keys[0]), icon=key.icon)
        for key in KEYS
        if key.offered
    ]


def _further() -> list[Entry]:
    told = [
        Entry("action", action, tr(words), tr(more) if more else "", icon=icon)
        for action, words, icon, more in FURTHER
    ]
    for scale in SCALES:
        words = tr(N_("Size of everything: {percent} %"), percent=round(100 * scale))
        told.append(Entry("action", f"scale:{scale}", words, icon="settings"))
    return told
