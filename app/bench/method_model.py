"""The taxonomy as a Qt model: families, subfamilies, methods with the share that learns, and why some are
off."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import facts
from app.theme.tokens import family_key
from app.widgets.learns_bill import share_text
from app.widgets.tree_delegate import TICK, TreeRole
from peft_engine.contract import taxonomy
from peft_engine.contract.taxonomy import Broken, Method, Node

KEY = Qt.ItemDataRole.UserRole + 20
"""The key of a method, the path of a folder that could not be read; empty on families."""
SEARCH = Qt.ItemDataRole.UserRole + 21
"""Words in which a search looks: names of method, families, paper and sentence."""
LONG_REASON = Qt.ItemDataRole.UserRole + 22
"""Why a method cannot be chosen, in a whole sentence."""

NOWHERE = QModelIndex()
"""Above the families there is nothing."""
Judge = Callable[[Method], tuple[float | None, str, str]]
"""Method to (share that learns or None, short reason why it is off or "", the same as a sentence)."""
TICKED = {True: N_("ticked"), False: N_("not ticked")}


class MethodModel(QStandardItemModel):
    """Every method of the tree; `judge` fills in shares and reasons for the present model and task."""

    def __init__(self) -> None:
        super().__init__()
        self._items: dict[str, tuple[Method, QStandardItem]] = {}
        for node in taxonomy.tree():
            self.appendRow(self._node(node, node.key, "family", (tr(node.label),)))
        if taxonomy.broken():
            self.appendRow(_set_aside(taxonomy.broken()))

    def judge(self, judge: Judge, ticked: Collection[str] | None = None) -> None:
        """Ask anew for every method what share learns and whether it can be chosen.

        Args:
            ticked: the methods that are ticked; None while nothing is to be ticked.
        """
        for method, item in self._items.values():
            share, reason, sentence = judge(method)
            item.setCheckable(ticked is not None)
            item.setData("" if share is None else share_text(share), TreeRole.RIGHT)
            item.setData(reason, TreeRole.OFF)
            item.setData(sentence, LONG_REASON)
            item.setToolTip(sentence or tr(method.card.sentence))
            said = facts((item.text(), item.data(TreeRole.RIGHT), sentence))
            if ticked is None:
                item.setData(None, TICK)
            else:
                on = method.key in ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                said = facts((said, tr(TICKED[on])))
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)

    def index_of(self, key: str) -> QModelIndex:
        found = self._items.get(key)
        return found[1].index() if found else QModelIndex()

    def _node(self, node: Node, family: str, kind: str, above: tuple[str, ...]) -> QStandardItem:
        item = QStandardItem(tr(node.label))
        item.setEditable(False)
        item.setToolTip(tr(node.sentence))
        item.setData(kind, TreeRole.KIND)
        item.setData(family_key(family), TreeRole.FAMILY)
        item.setData(" ".join(above), SEARCH)
        for method in node.methods:
            item.appendRow(self._method(method, family, above))
        for inner in node.nodes:
            item.appendRow(self._node(inner, family, "subfamily", (*above, tr(inner.label))))
        if kind == "family":
            item.setData(str(_count(node)), TreeRole.RIGHT)
        return item

    def _method(self, method: Method, family: str, above: tuple[str, ...]) -> QStandardItem:
        card = method.card
        item = QStandardItem(tr(card.label))
        item.setEditable(False)
        item.setData("method", TreeRole.KIND)
        item.setData(family_key(family), TreeRole.FAMILY)
        item.setData(card.key, KEY)
        words = (tr(card.label), card.key, *above, card.paper.authors, card.paper.title, tr(card.sentence))
        item.setData(" ".join(words), SEARCH)
        self._items[card.key] = (method, item)
        return item


class MethodFilter(QSortFilterProxyModel):
    """The methods that match a search, and, if wished, only those that can be chosen."""

    def __init__(self, model: MethodModel) -> None:
        super().__init__()
        self.setSourceModel(model)
        self.setRecursiveFilteringEnabled(True)
        self._words: list[str] = []
        self._only_fitting = False

    def search(self, text: str) -> None:
        self._words = text.lower().split()
        self.invalidate()

    def only_fitting(self, only: bool) -> None:
        self._only_fitting = only
        self.invalidate()

    def found(self, above: QModelIndex = NOWHERE) -> Iterator[QModelIndex]:
        """The methods that are shown, from the top down."""
        for row in range(self.rowCount(above)):
            index = self.index(row, 0, above)
            if index.data(KEY):
                yield index
            else:
                yield from self.found(index)

    def best(self, wanted: str) -> QModelIndex:
        """The method that is called so, else the first that is shown; no index where none is."""
        found = list(self.found())
        named = (index for index in found if str(index.data()).casefold() == wanted.casefold())
        return next(named, found[0] if found else NOWHERE)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        if not index.data(KEY):
            return False  # a family is shown when something below it is
        if self._only_fitting and index.data(TreeRole.OFF):
            return False
        words = str(index.data(SEARCH)).lower()
        return all(word in words for word in self._words)


def _set_aside(broken: tuple[Broken, ...]) -> QStandardItem:
    """The folders that could not be read, below the families, each with its reason; none can be chosen."""
    top = QStandardItem(tr(N_("Not readable")))
    top.setEditable(False)
    top.setToolTip(tr(N_("Folders of methods and families that could not be read.")))
    top.setData("family", TreeRole.KIND)
    top.setData(family_key("references"), TreeRole.FAMILY)
    top.setData(str(len(broken)), TreeRole.RIGHT)
    for found in broken:
        item, reason = QStandardItem(found.folder.name), sentence(found.problem)
        item.setEditable(False)
        item.setData("method", TreeRole.KIND)
        item.setData(family_key("references"), TreeRole.FAMILY)
        item.setData(str(found.folder), KEY)
        item.setData(found.folder.name, SEARCH)
        item.setData(tr(N_("not whole")), TreeRole.OFF)
        item.setData(reason, LONG_REASON)
        item.setToolTip(reason)
        item.setData(f"{found.folder.name}, {reason}", Qt.ItemDataRole.AccessibleTextRole)
        top.appendRow(item)
    return top


def _count(node: Node) -> int:
    return len(node.methods) + sum(_count(inner) for inner in node.nodes)
