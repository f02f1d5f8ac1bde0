"""What the chosen method is: a sentence, where it sits in the model, what it costs, when it is good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bench.clear import clear
from app.bench.drawing import picture_in, picture_of
from app.form.form import sentence
from app.i18n import N_, tr
from app.joined import sentences
from app.state.experiment import Change, Experiment
from app.state.method_costs import MethodCosts
from app.theme.theme import px
from app.widgets.block_diagram import MORE_HIGH, BlockDiagram
from app.widgets.block_picture import BlockPicture
from app.widgets.buttons import plain_button
from app.widgets.bytes_text import bytes_text
from app.widgets.chip import family_chip
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.learns_bill import share_text
from app.widgets.stat_tile import StatTile
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import taxonomy
from peft_engine.contract.plan import refuses
from peft_engine.contract.problems import EngineError
from peft_engine.contract.settings import read_settings
from peft_engine.contract.tasks import TASK_LABELS
from peft_engine.contract.taxonomy import Method, Node

DIAGRAM_HEIGHT = 300
BYTES_PER_NUMBER = 4
MAP_TIP = N_("Where every parameter sits, counted in the model itself")


class MethodView(QWidget):
    """The right half of the method card."""

    map_asked = Signal()
    """The person wants to see where the parameters sit."""

    def __init__(self, experiment: Experiment) -> None:
        super().__init__()
        self._experiment = experiment
        self.costs: MethodCosts | None = None
        """What methods cost, for the page that explains one."""
        self._path = Row(8)
        self._name = Label("", "title")
        self._sentence = Label("", "body", wrap=True)
        self._explain = plain_button(tr(N_("Explain")), "explain", on_click=self.explain)
        self._map = plain_button(tr(N_("Map")), on_click=self.map_asked.emit)
        self._map.setToolTip(tr(MAP_TIP))
        self._diagram = BlockDiagram()
        self._diagram.setMinimumHeight(px(DIAGRAM_HEIGHT))
        self._learns = StatTile(tr(N_("Learns")), wrap=True)
        self._stored = StatTile(tr(N_("Adapter file")), wrap=True)
        self._after = StatTile(tr(N_("After training")), wrap=True)
        self._reasons = Column(4)
        head = Row(8)
        head.add(self._name)
        head.addStretch(1)
        head.add(self._map)
        head.add(self._explain)
        tiles = Row(12)
        for tile in (self._learns, self._stored, self._after):
            tiles.add(tile, 1)
        column = Column(10, (0, 0, 10, 0))
        for part in (self._path, head):
            column.addLayout(part)
        column.add(self._sentence)
        column.add(self._diagram, 1)
        column.add(HairLine())
        column.addLayout(tiles)
        column.add(HairLine())
        column.addLayout(self._reasons)
        column.addStretch(1)
        self.setLayout(column)
        experiment.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        key = str(self._experiment.value("method.key"))
        method = taxonomy.methods().get(key)
        clear(self._path)
        clear(self._reasons)
        self._explain.setVisible(method is not None)
        self._map.setVisible(method is not None)
        self._show_numbers(method)
        if method is None:
            self._name.setText(key)
            self._sentence.setText(sentences(sentence(p) for p in self._experiment.problems_at("method.key")))
            return
        card, families = method.card, _labels(taxonomy.tree())
        self._path.addWidget(family_chip(card.family, tr(families.get(card.family, ""))))
        if card.subfamily:
            self._path.addWidget(ElidedLabel(tr(families[card.subfamily]), "small", "text.muted"), 1)
        else:
            self._path.addStretch(1)
        self._name.setText(tr(card.label))
        self._sentence.setText(tr(card.sentence))
        for title, icon, reasons in (
            (N_("Good when"), "check", card.good_when),
            (N_("Look elsewhere when"), "minus", card.not_when),
        ):
            if reasons:
                head = Label(tr(title), "caption", "text.muted")
                head.setContentsMargins(0, px(6) if self._reasons.count() else 0, 0, 0)
                self._reasons.addWidget(head)
            for reason in reasons:
                line = Row(8)
                line.addWidget(SmallIcon(icon, "status.success.mark" if icon == "check" else "text.faint"))
                line.addWidget(Label(tr(reason), "body", wrap=True), 1)
                self._reasons.addLayout(line)

    def explain(self, key: str = "") -> None:
        """Open the page of a method, "" for the chosen one; drawing, count and costs follow the form while it
        is open."""
        from app.bench.method_article import open_page  # a page to read is not needed at the start

        method = key or str(self._experiment.value("method.key"))
        open_page(self._experiment, method, self.costs, self.window())

    def _show_numbers(self, method: Method | None) -> None:
        plan, found = self._experiment.plan, self._experiment.forecast()
        if plan is None or found is None or method is None or plan.card.key != method.key:
            self._learns.set("–", "")
            self._stored.set("–", "")
            self._after.set("–", "")
            self._show_picture(self._planless(method))
            return
        self._show_picture(picture_of(plan, found.counts))
        self._learns.set(share_text(found.counts.trainable_ratio), tr(N_("of all parameters")))
        stored = found.counts.stored_parameters + found.counts.head_parameters
        base = bytes_text(plan.model.bytes_on_disk)
        self._stored.set(bytes_text(stored * BYTES_PER_NUMBER), tr(N_("base: {size}"), size=base))
        if plan.card.merges(plan.config):
            self._after.set(tr(N_("No slowdown")), tr(N_("can be merged in")))
        else:
            self._after.set(tr(N_("Stays beside")), tr(N_("a little slower in use")))

    def _show_picture(self, picture: BlockPicture | None) -> None:
        self._diagram.setVisible(picture is not None)
        if picture is not None:
            self._diagram.set_picture(picture)
            self._diagram.setMinimumHeight(px(DIAGRAM_HEIGHT + (MORE_HIGH if picture.decoder else 0)))

    def _planless(self, method: Method | None) -> BlockPicture | None:
        """Where the method sits, while something else is wrong; None where it has no place here."""
        model = self._experiment.model
        if method is None or model is None:
            return None
        card = method.card
        config, _ = read_settings(card.config, self._experiment.value("method.settings") or {})
        config = config or card.config()
        task = str(self._experiment.value("task") or "")
        if refuses(card, config, model, task or _task_of(self._experiment)) is not None:
            return None
        return picture_in(card, config, model.shape)

    def _changed(self, change: Change) -> None:
        self.refresh()


def _task_of(experiment: Experiment) -> str:
    """What the data is for; sorting texts while it cannot be read."""
    try:
        return experiment.data.task
    except EngineError:
        return next(iter(TASK_LABELS))


def _labels(nodes: tuple[Node, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in nodes:
        found[node.key] = node.label
        found |= _labels(node.nodes)
    return found
