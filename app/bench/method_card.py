"""The card of methods: the taxonomy with search at the left, what the chosen method is at the right."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QStackedWidget, QTreeView, QWidget

from app.bench.map_dialog import MapDialog
from app.bench.method_model import KEY, LONG_REASON, Judge, MethodFilter, MethodModel
from app.bench.method_view import MAP_TIP, MethodView
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.experiment import Change, Experiment
from app.state.maps import Maps
from app.state.race import RaceSetup
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import plain_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, HairLine, Row, Scroller
from app.widgets.search_field import SearchField
from app.widgets.segmented import SegmentedControl
from app.widgets.switch import Switch
from app.widgets.text import ElidedLabel, Label
from app.widgets.tree_delegate import style_tree
from peft_engine.contract import library, taxonomy
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.plan import count, refuses
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.contract.store import RunStore
from peft_engine.contract.taxonomy import Method

TREE_WIDTH = 236
UNLIMITED = 16_777_215
"""Qt's own number for no limit."""


class MethodCard(Card):
    """Choosing and understanding a method is one act, so both stand in one card. While a race is put
    together, methods are ticked here."""

    def __init__(self, experiment: Experiment, race: RaceSetup, store: RunStore) -> None:
        super().__init__(tr(N_("Method")))
        self.maps = Maps(store.root, self)
        self._experiment, self._race = experiment, race
        self._tree_width = TREE_WIDTH
        self._model = MethodModel()
        self._filter = MethodFilter(self._model)
        self.search = SearchField(tr(N_("Search {count} methods"), count=len(taxonomy.methods())), hint="/")
        self.search.setAccessibleName(tr(N_("Search methods")))
        self.search.text_edited.connect(self._search)
        self.search.entered.connect(self._to_tree)
        self.only = only = Switch(tr(N_("Only what fits")), False)
        only.value_edited.connect(self._only)
        self.tree = QTreeView()
        self.tree.setAccessibleName(tr(N_("Methods by family")))
        self.tree.setModel(self._filter)
        style_tree(self.tree).tick_asked.connect(self._tick)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.tree.activated.connect(self._entered)
        self.tree.clicked.connect(self._entered)
        self._why = Banner()
        self.view = MethodView(experiment)
        self.view.map_asked.connect(self.show_map)

        left = QWidget()
        self._column = column = Column(8)
        column.add(self.search)
        switches = Row(8)
        switches.add(only)
        switches.add(Label(tr(N_("Only what fits")), "small", "text.muted"))
        share = ElidedLabel(tr(N_("share that learns")), "caption", "text.faint")
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        switches.add(share, 1)
        column.addLayout(switches)
        self._nothing = EmptyState(
            "search", tr(N_("No method matches.")), tr(N_("Show all methods")), self._show_all
        )
        self._found = QStackedWidget()
        self._found.addWidget(self.tree)
        self._found.addWidget(Scroller(self._nothing))
        column.add(self._found, 1)
        column.add(self._why)
        left.setLayout(column)
        self._left = left
        self._line, self._right = HairLine(vertical=True), Scroller(self.view)
        whole = Row(14)
        whole.add(left)
        whole.add(self._line)
        whole.add(self._right, 1)
        self.add(whole, 1)
        self.how_many = SegmentedControl(
            [("one", tr(N_("One method"))), ("race", tr(N_("Race several")))],
            "one",
            tr(N_("How many methods")),
        )
        self.how_many.value_edited.connect(lambda chosen: race.switch(chosen == "race"))
        self.add_action(self.how_many)
        self.map = plain_button(tr(N_("Map")), on_click=self.show_map)
        self.map.setToolTip(tr(MAP_TIP))
        self.map.hide()
        self.add_action(self.map)
        self.explain = plain_button(tr(N_("Explain")), "explain", on_click=self.view.explain)
        self.explain.hide()
        self.add_action(self.explain)
        self._set_width()
        theme().changed.connect(self._set_width)
        experiment.changed.connect(self._changed)
        self.tree.expandAll()
        self.refresh()

    def refresh(self) -> None:
        """Shares and reasons anew, and the present method shown as chosen."""
        self.how_many.set_value("race" if self._race.on else "one")
        self.tree.setAccessibleDescription(
            tr(N_("Space ticks a method for the race.")) if self._race.on else ""
        )
        self._model.judge(self._judge(), self._race.methods if self._race.on else None)
        key = str(self._experiment.value("method.key"))
        index = self._filter.mapFromSource(self._model.index_of(key))
        if index.isValid() and self.tree.currentIndex() != index:
            self.tree.setCurrentIndex(index)
            if not self.tree.viewport().rect().contains(self.tree.visualRect(index)):
                self.tree.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def show_map(self) -> None:
        """Where the parameters of the model and of the chosen method sit."""
        MapDialog(self._experiment, self.maps, self.window()).open()

    def looked_at(self) -> str:
        """The method on which the tree stands, which may be one that cannot be chosen; "" on a family."""
        return str(self.tree.currentIndex().data(KEY) or "")

    def _judge(self) -> Judge:
        model, task, labels = self._present()

        def judge(method: Method) -> tuple[float | None, str, str]:
            if model is None:
                return None, "", ""
            given = self._experiment.kept(method.key).settings
            config, _ = read_settings(method.card.config, given)
            if config is None:
                return None, "", ""
            problem = refuses(method.card, config, model, task)
            if problem is not None:
                return None, tr(N_("not here")), sentence(problem)
            return count(method.card, config, model, task, labels).trainable_ratio, "", ""

        return judge

    def _present(self) -> tuple[ModelEntry | None, str, tuple[int, ...]]:
        try:
            model = library.model(str(self._experiment.value("model.key")))
            entry = self._experiment.data
        except EngineError:
            return None, "", ()
        return model, entry.task, self._experiment.heads()

    def _moved(self, index: QModelIndex, _: QModelIndex) -> None:
        """The arrows choose at once what can be chosen; what cannot is only looked at."""
        key = index.data(KEY)
        if key and not index.data(LONG_REASON):
            self._why.clear()
            self._experiment.set("method.key", key, by=self)

    def _entered(self, index: QModelIndex) -> None:
        if not index.data(KEY):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
            return
        reason = index.data(LONG_REASON)
        if reason:
            self._why.set("info", str(index.data(Qt.ItemDataRole.DisplayRole)), str(reason), icon="locked")
        else:
            self._moved(index, index)

    def _tick(self, index: QModelIndex) -> None:
        key = str(index.data(KEY))
        refusal = self._race.refusal(key) if key not in self._race.methods else None
        if refusal is not None:
            self._why.set("info", str(index.data()), sentence(refusal), icon="locked")
            return
        self._why.clear()
        self._race.tick(key, key not in self._race.methods)

    def _search(self, text: str) -> None:
        self._filter.search(text)
        self._show_found()

    def _to_tree(self) -> None:
        """From the search to the method that is called so, else to the first that was found."""
        wanted = self.search.text().strip()
        index = self._filter.best(wanted)
        if index.isValid():
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            if wanted:
                self.tree.setCurrentIndex(index)
                self._entered(index)

    def _only(self, only: object) -> None:
        self._filter.only_fitting(bool(only))
        self._show_found()

    def _show_found(self) -> None:
        self.tree.expandAll()
        self._found.setCurrentIndex(0 if self._filter.rowCount() else 1)

    def _show_all(self) -> None:
        """Take search and switch back."""
        self.search.clear()
        self.only.set_value(False)
        self._filter.search("")
        self._only(False)
        self.search.setFocus()

    def set_tree_width(self, width: int) -> None:
        """Give the tree so much room, at interface scale 1."""
        self._tree_width = width
        self._set_width()

    def set_alone(self, alone: bool) -> None:
        """Show the tree alone, and the way to the page of the method, where there is no room for both."""
        for part in (self._line, self._right):
            part.setVisible(not alone)
        self.explain.setVisible(alone)
        self.map.setVisible(alone)
        if alone:  # the head has no room for it
            self.head_row.removeWidget(self.how_many)
            self._column.insertWidget(0, self.how_many)
        else:
            self._column.removeWidget(self.how_many)
            self.head_row.insertWidget(2, self.how_many)
        self._set_width()

    def _set_width(self) -> None:
        if self._right.isHidden():
            self._left.setMinimumWidth(px(self._tree_width))
            self._left.setMaximumWidth(UNLIMITED)
        else:
            self._left.setFixedWidth(px(self._tree_width))

    def _changed(self, change: Change) -> None:
        if any(change.touches(field) for field in ("model", "data", "task", "method", "race")):
            self.refresh()
