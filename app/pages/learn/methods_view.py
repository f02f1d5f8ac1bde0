"""The pages of the methods: the taxonomy to search at the left, the page with its living drawing at the
right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QTreeView, QWidget

from app.bench.method_article import MethodArticle
from app.bench.method_model import KEY, LONG_REASON, SEARCH, MethodFilter, MethodModel
from app.i18n import N_, tr
from app.language import spoken
from app.state.actions import fold
from app.state.experiment import Experiment
from app.state.method_costs import MethodCosts
from app.theme.tokens import family_key
from app.widgets.buttons import primary_button
from app.widgets.chip import family_chip
from app.widgets.layouts import Column, Row
from app.widgets.text import ElidedLabel
from app.widgets.tree_delegate import style_tree
from peft_engine.contract import taxonomy
from peft_engine.contract.settings import describe
from peft_engine.contract.taxonomy import Method


class _PageFilter(MethodFilter):
    """Looks into names, families, settings and pages, whichever of them has a word."""

    def __init__(self, model: MethodModel) -> None:
        super().__init__(model)
        self._looked_for: list[str] = []
        self._texts: dict[str, str] = {}

    def search(self, text: str) -> None:
        self._looked_for = fold(text).split()
        if self._looked_for and not self._texts:
            self._texts = {key: fold(_words(found)) for key, found in taxonomy.methods().items()}
        super().search(text)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if super().filterAcceptsRow(row, parent):
            return True
        index = self.sourceModel().index(row, 0, parent)
        page = self._texts.get(str(index.data(KEY) or ""))
        if page is None or not self._looked_for:
            return False
        text = f"{fold(str(index.data(SEARCH)))} {page}"
        return all(word in text for word in self._looked_for)


def _words(method: Method) -> str:
    """The page of a method, and its settings by what they are called here and elsewhere."""
    settings = [f"{info.name} {tr(info.label)}" for info in describe(method.card.config)]
    return " ".join((method.page(spoken()), *settings))


class MethodTree(QTreeView):
    """Every method by family. Signals: method_chosen(str): the key of a method, or the path of a folder."""

    method_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = MethodModel()
        self._model.judge(lambda _: (None, "", ""))
        self._filter = _PageFilter(self._model)
        self.setAccessibleName(tr(N_("Methods by family")))
        self.setModel(self._filter)
        style_tree(self)
        self.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.clicked.connect(self._fold)
        self.activated.connect(self._fold)
        self.expandAll()

    def search(self, text: str) -> int:
        """Show the methods that match; how many families have some."""
        self._filter.search(text)
        self.expandAll()
        return self._filter.rowCount()

    def shown(self) -> list[str]:
        """The keys of all methods that are shown."""
        found: list[str] = []

        def walk(parent: QModelIndex) -> None:
            for row in range(self._filter.rowCount(parent)):
                index = self._filter.index(row, 0, parent)
                if index.data(KEY):
                    found.append(str(index.data(KEY)))
                walk(index)

        walk(QModelIndex())
        return found

    def choose(self, key: str) -> None:
        """Go to a method."""
        index = self._filter.mapFromSource(self._model.index_of(key))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def reason(self, key: str) -> str:
        """Why a folder could not be read; "" for methods."""
        return str(self.currentIndex().data(LONG_REASON) or "") if key not in taxonomy.methods() else ""

    def _choose(self, index: QModelIndex) -> None:
        if index.data(KEY):
            self.method_chosen.emit(str(index.data(KEY)))

    def _fold(self, index: QModelIndex) -> None:
        if not index.data(KEY):
            self.setExpanded(index, not self.isExpanded(index))


class MethodPage(QWidget):
    """The page of one method; drawing, count and costs follow the settings of the experiment at hand.

    Signals:
        use_asked(str): take this method to the Workbench.
    """

    use_asked = Signal(str)

    def __init__(self, experiment: Experiment, costs: MethodCosts | None = None) -> None:
        super().__init__()
        self._chip = family_chip("references")
        self._sub = ElidedLabel("", "small", "text.muted")
        self.use = primary_button(tr(N_("Use it")), "workbench", on_click=self._use)
        self.article = MethodArticle(experiment, costs)
        self.view, self.count = self.article.view, self.article.count
        head = Row(8)
        head.add(self._chip)
        head.add(self._sub, 1)
        head.add(self.use)
        column = Column(10)
        column.add(head)
        column.add(self.article, 1)
        self.setLayout(column)

    @property
    def key(self) -> str:
        """The method that is shown."""
        return self.article.key

    def show_method(self, key: str, reason: str = "") -> None:
        """Show the page of a method; of a folder that could not be read, why."""
        method = taxonomy.methods().get(key)
        self._chip.setVisible(method is not None)
        self.use.setVisible(method is not None)
        if method is None:
            self._sub.setText("")
        else:
            labels = _labels()
            self._chip.set(tr(labels.get(method.card.family, "")), family_key(method.card.family))
            self._sub.setText(tr(labels[method.card.subfamily]) if method.card.subfamily else "")
        self.article.show_method(key, reason)

    def _use(self) -> None:
        self.use_asked.emit(self.key)


def _labels() -> dict[str, str]:
    found: dict[str, str] = {}
    nodes = list(taxonomy.tree())
    while nodes:
        node = nodes.pop()
        found[node.key] = node.label
        nodes += node.nodes
    return found
