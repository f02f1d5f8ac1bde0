"""The Workbench: model and data at the left, the method in the middle, settings and Launch at the right."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.bench.data_card import DataCard
from app.bench.method_card import MethodCard
from app.bench.model_card import ModelCard
from app.bench.settings_card import SettingsCard
from app.bench.strip import Strip
from app.i18n import N_, tr
from app.state.data_reader import DataReader
from app.state.earlier_runs import EarlierRuns
from app.state.experiment import Experiment
from app.state.names import data_title, method_label, race_title
from app.state.race import RaceSetup
from app.state.sweep import SweepSetup
from app.theme.theme import px, theme
from app.widgets.layouts import Column, Content, Row, Scroller
from peft_engine.contract.devices import Device
from peft_engine.contract.store import RunStore

LEFT = 288
NARROW_BELOW = 1300
ALONE_BELOW = 900
"""Below this width the tree stands alone; what a method is stands on its page."""
WIDTHS = ((ALONE_BELOW, 320, 236), (1100, 280, 208), (NARROW_BELOW, 320, 236), (10**6, 340, 236))
"""Below which width of the page settings and tree are how wide."""
LOW_BELOW, VERY_LOW_BELOW, LEAST_BELOW = 640, 560, 420
"""Below these heights of the page, the bill shows its bar alone; and what may be left out is left out."""


class WorkbenchPage(QWidget):
    """Where an experiment is put together."""

    launch_asked = Signal(object)
    """An ExperimentSpec."""
    title_changed = Signal(str)

    def __init__(self, experiment: Experiment, store: RunStore) -> None:
        super().__init__()
        self._experiment, self._store = experiment, store
        self._seen = False
        self.model_card = ModelCard(experiment)
        self.reader = DataReader(self)
        self.data_card = DataCard(experiment, self.reader)
        self.race = RaceSetup(experiment, self)
        self.sweep = SweepSetup(experiment, self)
        self.method_card = MethodCard(experiment, self.race, store)
        self.earlier = EarlierRuns(experiment, store, self)
        self.settings_card = SettingsCard(experiment, self.reader, self.earlier, self.race, self.sweep)
        self.settings_card.launch_asked.connect(self.launch_asked)
        left = Column(12)
        left.add(self.model_card)
        left.add(self.data_card, 1)
        self._left = QWidget()
        self._left.setLayout(left)
        columns = Row(12)
        columns.add(self._left)
        columns.add(self.method_card, 1)
        columns.add(self.settings_card)
        self._strip = Strip(
            experiment, self.model_card.choose, self.data_card.choose, self.data_card.show_sets
        )
        self._content = Content()
        inside = Column(10, (16, 12, 16, 12))
        inside.add(self._strip)
        inside.add(columns, 1)
        self._content.setLayout(inside)
        self._scroller = Scroller(self._content)  # scrolls where even the smallest cards are too high
        whole = Column(0)
        whole.add(self._scroller)
        self.setLayout(whole)
        theme().changed.connect(self._fit)
        experiment.changed.connect(lambda _: self.title_changed.emit(self.title()))
        self._fit()

    def title(self) -> str:
        """What the page is about: the method on the data."""
        keys = [str(each.get("key", "")) for each in self._experiment.value("data") or ()]
        data = " + ".join(data_title(key) for key in keys)
        if self.race.on:
            return tr(N_("{race} on {data}"), race=race_title(len(self.race.standings)), data=data)
        if self.sweep.on:
            method = method_label(str(self._experiment.value("method.key")))
            return tr(N_("Sweep of {method} on {data}"), method=method, data=data)
        method = str(self._experiment.value("method.key"))
        return tr(N_("{data} with {method}"), data=data, method=method_label(method))

    def method(self) -> str:
        """The method that is looked at in the tree, else the chosen one."""
        looked_at = self.method_card.looked_at() if self.method_card.tree.hasFocus() else ""
        return looked_at or str(self._experiment.value("method.key"))

    def parts_for_tour(self) -> tuple[Callable[[], QWidget], ...]:
        """What is chosen, the methods, the settings, and Launch, as they lie when they are asked for."""
        card = self.settings_card
        return (
            lambda: self._strip if self._strip.isVisible() else self._left,
            lambda: self.method_card,
            lambda: card,
            lambda: card.launch,
        )

    def set_idle(self, idle: bool) -> None:
        """Whether a run may be launched now; several may run at once, so this only changes words."""
        self.settings_card.set_busy("" if idle else tr(N_("The run is being started.")))

    def launch(self) -> None:
        """As the button does."""
        self.settings_card.ask_launch()

    def focus_search(self) -> None:
        self.method_card.search.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What takes long waits until the page is seen for the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.reader.begin)

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """Say what there is to train on, and what of its memory is free."""
        self.settings_card.show_devices(devices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little width, model and data become one strip above the rest."""
        narrow = self.width() < px(NARROW_BELOW)
        self._strip.setVisible(narrow)
        self._left.setVisible(not narrow)
        self._left.setFixedWidth(px(LEFT))
        right, tree = next((r, t) for below, r, t in WIDTHS if self.width() < px(below))
        self.settings_card.setFixedWidth(px(right))
        self.method_card.set_tree_width(tree)
        self.method_card.set_alone(self.width() < px(ALONE_BELOW))
        self.settings_card.set_compact(self.height() < px(LOW_BELOW))
        self.settings_card.set_low(self.height() < px(VERY_LOW_BELOW))
        self.settings_card.set_least(self.height() < px(LEAST_BELOW))
