"""A method's page with what belongs to it: the drawing and the count on the model at hand, costs, reasons,
paper. Drawing, count and costs follow the settings of the experiment."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.bench.drawing import picture_in, picture_of
from app.bench.method_facts import MethodFacts
from app.figures import local
from app.form.form import sentence
from app.i18n import N_, tr
from app.language import spoken
from app.state.experiment import Change, Experiment
from app.state.method_costs import MethodCosts
from app.state.names import model_title
from app.widgets.block_picture import BlockPicture
from app.widgets.layouts import Column
from app.widgets.learns_bill import share_text
from app.widgets.page_dialog import PageDialog
from app.widgets.page_view import PageView
from app.widgets.text import Label
from peft_engine.contract import taxonomy
from peft_engine.contract.plan import Counts, count, refuses
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.contract.taxonomy import Method


class MethodArticle(QWidget):
    """The page of one method. A method that is not the chosen one is shown with the settings that were set
    for it before, else with its usual ones."""

    def __init__(self, experiment: Experiment, costs: MethodCosts | None = None) -> None:
        super().__init__()
        self._experiment = experiment
        self.costs = costs or MethodCosts(experiment, parent=self)
        self.key = ""
        self.why = Label("", "small", "text.muted", wrap=True)
        self.count = Label("", "strong", wrap=True)
        self.facts = MethodFacts()
        self.view = PageView(self.count, below=(self.facts,))
        column = Column(10)
        column.add(self.why)
        column.add(self.view, 1)
        self.setLayout(column)
        experiment.changed.connect(self._changed)
        self.costs.changed.connect(self.refresh)

    def show_method(self, key: str, reason: str = "") -> None:
        """Show the page of a method; of a folder that could not be read, why."""
        self.key = key
        method = taxonomy.methods().get(key)
        self.facts.setVisible(method is not None)
        if method is None:
            self.why.hide()
            self.view.show_page(key, reason, None)
            return
        self.view.show_page(tr(method.card.label), method.page(spoken()), None)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _changed(self, _change: Change) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Drawing and count anew, and the costs where somebody looks; else when it is shown."""
        method = taxonomy.methods().get(self.key)
        if method is None:
            return
        picture, counts, why = self._drawn(method)
        self.view.show_picture(picture)
        self.why.setText(why)
        self.why.setVisible(bool(why))
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
        if self.isVisible():
            self.facts.show_method(method.card, self.costs.of(self.key))

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


def open_page(
    experiment: Experiment, method: str, costs: MethodCosts | None, parent: QWidget | None
) -> PageDialog:
    """Open a method's page beside the window, which can be worked in meanwhile."""
    article = MethodArticle(experiment, costs)
    article.show_method(method)
    known = taxonomy.methods().get(method)
    title = tr(known.card.label) if known is not None else method
    dialog = PageDialog(title, "", parent, shown=(article, article.view))
    dialog.show()
    return dialog
