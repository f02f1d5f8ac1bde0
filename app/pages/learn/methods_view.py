"""The pages of the methods: the taxonomy to search at the left, the page with its living drawing at the
right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QTreeView, QWidget

from app.bench.drawing import picture_in, picture_of
from app.bench.method_model import KEY, LONG_REASON, MethodFilter, MethodModel
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.language import spoken
from app.state.experiment import Experiment
from app.state.names import model_title
from app.theme.tokens import family_key
from app.widgets.block_picture import BlockPicture
from app.widgets.buttons import primary_button
from app.widgets.chip import family_chip
from app.widgets.layouts import Column, Row
from app.widgets.learns_bill import share_text
from app.widgets.page_view import PageView
from app.widgets.text import ElidedLabel, Label
from app.widgets.tree_delegate import style_tree
from peft_engine.contract import taxonomy
from peft_engine.contract.plan import Counts, count, refuses
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.contract.taxonomy import Method


class _PageFilter(MethodFilter):
    """Looks into the pages too, once something is looked for."""

    def __init__(self, model: MethodModel) -> None:
        super().__init__(model)
        self._looked_for: list[str] = []
        self._pages: dict[str, str] = {}

    def search(self, text: str) -> None:
        self._looked_for = text.lower().split()
        if self._looked_for and not self._pages:
            self._pages = {key: found.page(spoken()).lower() for key, found in taxonomy.methods().items()}
        super().search(text)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if super().filterAcceptsRow(row, parent):
            return True
        key = self.sourceModel().index(row, 0, parent).data(KEY)
        page = self._pages.get(str(key), "")
        return bool(page) and bool(self._looked_for) and all(word in page for word in self._looked_for)


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
    """The page of one method; drawing and count follow the settings of the experiment at hand.

    Signals:
        use_asked(str): take this method to the Workbench.
    """

    use_asked = Signal(str)

    def __init__(self, experiment: Experiment) -> None:
        super().__init__()
        self._experiment = experiment
        self.key = ""
        self._chip = family_chip("references")
        self._sub = ElidedLabel("", "small", "text.muted")
        self.use = primary_button(tr(N_("Use it")), "workbench", on_click=self._use)
        self._why = Label("", "small", "text.muted", wrap=True)
        self.count = Label("", "strong", wrap=True)
        self.view = PageView(self.count)
        head = Row(8)
        head.add(self._chip)
        head.add(self._sub, 1)
        head.add(self.use)
        column = Column(10)
        column.add(head)
        column.add(self._why)
        column.add(self.view, 1)
        self.setLayout(column)
        experiment.changed.connect(lambda _: self.refresh())

    def show_method(self, key: str, reason: str = "") -> None:
        """Show the page of a method; of a folder that could not be read, why."""
        self.key = key
        method = taxonomy.methods().get(key)
        self._chip.setVisible(method is not None)
        self.use.setVisible(method is not None)
        if method is None:
            self._sub.setText("")
            self._why.hide()
            self.view.show_page(key, reason, None)
            return
        labels = _labels()
        self._chip.set(tr(labels.get(method.card.family, "")), family_key(method.card.family))
        self._sub.setText(tr(labels[method.card.subfamily]) if method.card.subfamily else "")
        self.view.show_page(tr(method.card.label), method.page(spoken()), None)
        self.refresh()

    def refresh(self) -> None:
        """Drawing and count anew."""
        method = taxonomy.methods().get(self.key)
        if method is None:
            return
        picture, counts, why = self._drawn(method)
        self.view.show_picture(picture)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.count.setVisible(counts is not None)
        if counts is not None:
            words = N_("{count} of {total} parameters learn on {model}: {share}.")
            self.count.setText(
                tr(
                    words,
                    count=local(f"{counts.trainable_parameters:,}"),
                    total=local(f"{counts.total_parameters:,}"),
                    model=model_title(str(self._experiment.value("model.key"))),
                    share=share_text(counts.trainable_ratio),
                )
            )

    def _drawn(self, method: Method) -> tuple[BlockPicture | None, Counts | None, str]:
        """Drawing and counts on the model at hand, or why there are none."""
        plan, found = self._experiment.plan, self._experiment.forecast()
        if plan is not None and found is not None and plan.card.key == method.key:
            return picture_of(plan, found.counts), found.counts, ""
        model, card = self._experiment.model, method.card
        config, _ = read_settings(card.config, self._experiment.kept(card.key).settings)
        if model is None:
            return None, None, ""
        config = config or card.config()
        try:
            task, heads = self._experiment.data.task, self._experiment.heads()
        except EngineError:
            task, heads = "classification", (2,)
        problem = refuses(card, config, model, task)
        if problem is not None:
            return None, None, sentence(problem)
        counts = count(card, config, model, task, heads)
        return picture_in(card, config, model.shape, counts), counts, ""

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
