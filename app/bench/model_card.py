"""The card of the chosen model: what it is, how large, where from; and the way to another."""

from PySide6.QtCore import Qt, Signal

from app.bench.facts import Facts
from app.form.form import sentence
from app.i18n import N_, tr
from app.state.downloads import Downloads
from app.state.experiment import Change, Experiment
from app.state.model_facts import KINDS
from app.widgets.banner import Banner
from app.widgets.buttons import link_button, plain_button
from app.widgets.bytes_text import bytes_text
from app.widgets.card import Card
from app.widgets.count_text import parameters_text
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import library
from peft_engine.contract.library import ModelEntry
from peft_engine.contract.plan import task_problem
from peft_engine.contract.problems import EngineError
from peft_engine.contract.tasks import TASK_LABELS


class ModelCard(Card):
    """What is chosen, and Change.

    Signals:
        choose_asked(): the person wants to see models.
    """

    choose_asked = Signal()

    def __init__(self, experiment: Experiment) -> None:
        self._change = plain_button(tr(N_("Change")), on_click=self.choose)
        self._change.setAccessibleName(tr(N_("Change the model")))
        super().__init__(tr(N_("Model")), actions=[self._change])
        self._experiment = experiment
        self._title = ElidedLabel("", "strong")
        self._about = Label("", "small", "text.muted", wrap=True)
        self._facts = Facts()
        self._banner = Banner()
        words = Column(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head = Row(12)
        head.addWidget(SmallIcon("model", "accent.ink", 22))
        head.addLayout(words, 1)
        self.add(head)
        self.add(HairLine())
        self.add(self._facts)
        self.fetched = link_button("", on_click=self.choose)
        self.fetched.hide()
        self.body.addWidget(self.fetched, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._banner)
        experiment.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        key = str(self._experiment.value("model.key"))
        try:
            entry = library.model(key)
        except EngineError as error:
            self._title.setText(key)
            self._about.setText("")
            self._facts.show_facts([])
            self._banner.set("danger", sentence(error.problems[0]))
            return
        self._title.setText(tr(entry.title))
        self._about.setText(tr(entry.sentence) if entry.sentence else tr(KINDS[entry.shape.kind]))
        self._facts.show_facts(self._facts_of(entry))
        wrong = [p for p in self._experiment.problems_at("task") if p == task_problem(self._task(), entry)]
        if wrong:
            self._banner.set("danger", sentence(wrong[0]))
        else:
            self._banner.clear()

    def choose(self) -> None:
        """Go where models are found."""
        self.choose_asked.emit()

    def watch(self, downloads: Downloads) -> None:
        """Say what is being fetched."""
        downloads.changed.connect(lambda: self._show_fetched(downloads))
        self._show_fetched(downloads)

    def _show_fetched(self, downloads: Downloads) -> None:
        moving = [row for row in downloads.rows if row.moving]
        self.fetched.setVisible(bool(moving))
        if len(moving) == 1:
            name, share = moving[0].repo.rpartition("/")[2], round(100 * moving[0].progress.share)
            self.fetched.set_text(tr(N_("{model} is being fetched: {percent} %"), model=name, percent=share))
        elif moving:
            self.fetched.set_text(tr(N_("{count} models are being fetched"), count=len(moving)))

    def _task(self) -> str:
        spec = self._experiment.spec
        return spec.task if spec is not None else next(iter(TASK_LABELS))

    def _facts_of(self, entry: ModelEntry) -> list[tuple[str, str]]:
        shape = entry.shape
        facts = [
            (tr(N_("Parameters")), parameters_text(entry.parameters)),
            (tr(N_("Blocks")), tr(N_("{count}, each {width} wide"), count=shape.layers, width=shape.width)),
            (tr(N_("On disk")), bytes_text(entry.bytes_on_disk)),
        ]
        if entry.licence:
            facts.append((tr(N_("Licence")), entry.licence))
        return facts

    def _changed(self, change: Change) -> None:
        if change.touches("model") or change.touches("task") or change.touches("data"):
            self.refresh()
