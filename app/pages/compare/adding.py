"""The dialog that adds methods to a comparison: the tree with boxes, what they will share, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeView, QWidget

from app.bench.method_model import KEY, LONG_REASON, MethodFilter, MethodModel
from app.i18n import N_, tr
from app.state.adding import Conditions
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.search_field import SearchField
from app.widgets.text import Label
from app.widgets.tree_delegate import style_tree
from peft_engine.contract import taxonomy
from peft_engine.contract.taxonomy import Method

WIDTH, HEIGHT, EDGE = 560, 640, 48


class AddDialog(QDialog):
    """Tick methods, then put them into the queue. It deletes itself when it is closed; show it with `open`.

    Signals:
        chosen(tuple): keys of the methods that are to be added.
    """

    chosen = Signal(object)

    def __init__(self, conditions: Conditions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Add a method")))
        self._conditions, self._ask = conditions, conditions.judge()
        self._judged: dict[str, tuple[float | None, str, str]] = {}
        self.methods: tuple[str, ...] = ()
        lead = Label(conditions.words(), "body", wrap=True)
        after = tr(N_("They train in the queue and join this comparison when they are done."))
        self.search = SearchField(tr(N_("Search methods")))
        self.search.text_edited.connect(self._search)
        self._model = MethodModel()
        self._filter = MethodFilter(self._model)
        self.tree = QTreeView()
        self.tree.setAccessibleName(tr(N_("Methods by family")))
        self.tree.setAccessibleDescription(tr(N_("Space ticks a method.")))
        self.tree.setModel(self._filter)
        style_tree(self.tree).tick_asked.connect(self._tick)
        self.tree.activated.connect(self._tick)
        self.why = Banner()
        self.costs = Label("", "body", "text.muted", wrap=True)
        self.add = primary_button(tr(N_("Add to the queue")), "add", on_click=self._add)
        self.cancel = outline_button(tr(N_("Cancel")), on_click=self.reject)
        column = Column(12, 16)
        column.add(lead)
        column.add(Label(after, "body", "text.muted", wrap=True))
        column.add(self.search)
        column.add(self.tree, 1)
        column.add(self.why)
        foot = Row(8)
        foot.add(self.costs, 1)
        foot.add(self.cancel)
        foot.add(self.add)
        column.add(foot)
        self.setLayout(column)
        room = parent.window().size() if parent is not None else None
        width, height = px(WIDTH), px(HEIGHT)
        if room is not None:
            width, height = min(width, room.width() - px(EDGE)), min(height, room.height() - px(EDGE))
        self.resize(width, height)
        self._show()
        self.tree.expandAll()
        self.search.entered.connect(self._to_tree)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, key: str) -> None:
        """Tick a method, or take its tick away; one that cannot be added says why."""
        reason = self._judge(taxonomy.method(key))[2]
        if reason:
            self.why.set("info", tr(taxonomy.method(key).card.label), reason, icon="locked")
            return
        self.why.clear()
        kept = tuple(method for method in self.methods if method != key)
        self.methods = (*self.methods, key) if len(kept) == len(self.methods) else kept
        self._show()

    def _judge(self, method: Method) -> tuple[float | None, str, str]:
        """What is said of a method; it stays the same while the dialog is open."""
        if method.key not in self._judged:
            self._judged[method.key] = self._ask(method)
        return self._judged[method.key]

    def _tick(self, index: QModelIndex) -> None:
        key = str(index.data(KEY) or "")
        if key in taxonomy.methods():
            self.tick(key)
        elif index.data(LONG_REASON):
            self.why.set("info", str(index.data()), str(index.data(LONG_REASON)), icon="locked")

    def _show(self) -> None:
        self._model.judge(self._judge, self.methods)
        told = self._conditions.costs(len(self.methods))
        self.costs.setText(told)
        if self.methods:
            self.add.set_on()
        else:
            self.add.set_off(told)

    def _search(self, text: str) -> None:
        self._filter.search(text)
        self.tree.expandAll()

    def _to_tree(self) -> None:
        """From the search to the method that is called so, else to the first that was found."""
        index = self._filter.best(self.search.text().strip())
        if index.isValid():
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            self.tree.setCurrentIndex(index)

    def _add(self) -> None:
        self.chosen.emit(self.methods)
        self.accept()
