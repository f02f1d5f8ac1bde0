"""The parameter map in a dialog: one method, or two side by side with the difference lit."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.bench.map_table import MapTable
from app.i18n import N_, tr
from app.state.experiment import Experiment
from app.state.maps import Maps, key_of, spec_with
from app.theme.theme import px
from app.theme.tokens import family_key
from app.widgets.banner import Banner
from app.widgets.bars import Swatch
from app.widgets.buttons import primary_button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.family_mark import FamilyMark
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.parameter_map import MapView
from app.widgets.place_grid import ROW
from app.widgets.segmented import SegmentedControl
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import taxonomy
from peft_engine.contract.parameter_map import ParameterMap, differing, rows_of
from peft_engine.contract.plan import refuses
from peft_engine.contract.settings import read_settings
from peft_engine.contract.taxonomy import Method

WIDTH, HEIGHT, EDGE = 1180, 720, 48
ALONE = 760


class _Side(QWidget):
    """What stands above one of the two maps: the method, and what it does in words."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = FamilyMark("reference")
        self._name = ElidedLabel("", "strong")
        self.told = Label("", "small", "text.muted", wrap=True)
        head = Row(8)
        head.add(self._mark)
        head.add(self._name, 1)
        column = Column(4)
        column.add(head)
        column.add(self.told)
        column.addStretch(1)
        self.setLayout(column)

    def show_method(self, method: Method, said: str) -> None:
        self._mark.set_family(family_key(method.card.family))
        self._name.setText(tr(method.card.label))
        self.told.setText(said)


class MapDialog(QDialog):
    """Counts in a process of its own; the dialog deletes itself when it is closed, show it with `open`."""

    def __init__(self, experiment: Experiment, maps: Maps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Parameter map")))
        self._experiment, self._maps = experiment, maps
        self.methods = [str(experiment.value("method.key")), ""]
        self._problems: dict[str, str] = {}
        self.banner = Banner()
        self.beside = ChoiceBox(self._choices(), "", width=220)
        self.beside.setAccessibleName(tr(N_("Method beside it")))
        self.beside.value_edited.connect(lambda key: self._put_beside(str(key)))
        self.shown_as = SegmentedControl(
            [("picture", tr(N_("Picture"))), ("table", tr(N_("Table")))], "picture", tr(N_("Shown as"))
        )
        self.shown_as.value_edited.connect(self._turn)
        self.sides = (_Side(), _Side())
        self.views = (MapView(), MapView())
        self.table = MapTable()
        self._difference = Label("", "body", wrap=True)
        self._lay_out()
        for view in self.views:
            view.reached.connect(self._follow)
        maps.ready.connect(self._came)
        maps.failed.connect(self._missed)
        self._ask()
        self.refresh()
        self.views[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = Row(10)
        head.add(Label(tr(N_("Parameter map")), "title"))
        model = self._experiment.model
        head.add(ElidedLabel(tr(model.title) if model is not None else "", "body", "text.muted"), 1)
        head.add(Label(tr(N_("Beside it")), "small", "text.muted"))
        head.add(self.beside)
        head.add(self.shown_as)
        upper, drawn = Row(24), Row(24)
        for side, view in zip(self.sides, self.views, strict=True):
            upper.add(side, 1)
            drawn.addWidget(view, 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(drawn)
        self._scroller = Scroller(inside)
        bar = self._scroller.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        self._shown = QStackedWidget()
        self._shown.addWidget(self._scroller)
        self._shown.addWidget(self.table)
        self._card = Card(margin=(16, 12, 12, 12))
        self._card.body.addLayout(upper)
        self._card.add(self._difference)
        self._card.add(self._shown, 1)
        self._legend = Row(16)
        column = Column(12, 16)
        column.addLayout(head)
        column.add(self.banner)
        column.add(self._card, 1)
        column.addStretch(0)
        buttons = Row(8)
        buttons.addLayout(self._legend)
        buttons.addStretch(1)
        buttons.add(primary_button(tr(N_("Close")), on_click=self.accept))
        column.addLayout(buttons)
        for swatch, words in (
            (Swatch(role="frozen.line"), tr(N_("frozen"))),
            (Swatch(family=family_key(self._family())), tr(N_("learns by the method"))),
            (Swatch(role="accent.fill"), tr(N_("task head"))),
        ):
            entry = Row(6)
            entry.add(swatch)
            entry.add(Label(words, "caption", "text.muted"))
            self._legend.add(entry)
        self.setLayout(column)
        self._resize(ALONE)

    def _family(self) -> str:
        method = taxonomy.methods().get(self.methods[0])
        return method.card.family if method is not None else ""

    def _choices(self) -> list[Choice]:
        """No other method, or one that this model and this data can be used with."""
        found = [Choice("", tr(N_("No other method")))]
        plan = self._experiment.plan
        for key, method in taxonomy.methods().items():
            if plan is None or key == self.methods[0]:
                continue
            config, _ = read_settings(method.card.config, self._experiment.kept(key).settings)
            if config is None or refuses(method.card, config, plan.model, plan.spec.task) is not None:
                continue
            found.append(Choice(key, tr(method.card.label), tr(method.card.sentence)))
        return found

    # -- what is shown --------------------------------------------------------------------------------------

    def found(self) -> list[ParameterMap]:
        """The maps that are known, of one method or of two."""
        return [found for key in self.methods if key and (found := self._known(key)) is not None]

    def _known(self, method: str) -> ParameterMap | None:
        spec = spec_with(self._experiment, method)
        return self._maps.known(spec) if spec is not None else None

    def _put_beside(self, key: str) -> None:
        self.methods[1] = key
        self._problems.clear()
        self._ask()
        self._resize(WIDTH if key else ALONE)
        self.refresh()

    def _ask(self) -> None:
        for method in filter(None, self.methods):
            spec = spec_with(self._experiment, method)
            if spec is not None:
                self._maps.ask(spec)

    def _came(self, key: str, found: ParameterMap) -> None:
        self.refresh()

    def _missed(self, key: str, reason: str) -> None:
        specs = [spec_with(self._experiment, method) for method in self.methods if method]
        if any(spec is not None and key_of(spec) == key for spec in specs):
            self._problems[key] = reason
        self.refresh()

    def refresh(self) -> None:
        """Show what is known by now, and say what is not."""
        known = self.found()
        wanted = [method for method in self.methods if method]
        self._tell(len(known) < len(wanted))
        self._card.setVisible(bool(known))
        rows = rows_of(known) if known else []
        differs = differing(*known) if len(known) == 2 else frozenset()
        for number, (side, view) in enumerate(zip(self.sides, self.views, strict=True)):
            there = number < len(known)
            side.setVisible(there)
            view.setVisible(there)
            if there:
                view.set_map(known[number], rows, differs)
                side.show_method(taxonomy.method(known[number].method), view.accessibleDescription())
        self._difference.setVisible(len(known) == 2)
        text = N_("They differ in {count} of {all} places, which are framed.")
        places = len({place for one in known for place in one.cells})
        self._difference.setText(
            tr(text, count=len(differs), all=places)
            if differs
            else tr(N_("Both change the same places by the same numbers."))
        )
        self.table.show_maps(known)

    def _tell(self, waits: bool) -> None:
        if self._experiment.spec is None:
            self.banner.set("info", tr(N_("Something in the experiment is wrong; mend it first.")))
        elif self._problems:
            reason = next(iter(self._problems.values()))
            self.banner.set("danger", tr(N_("The parameters could not be counted.")), reason)
        elif waits:
            more = tr(N_("It is built with the method attached, which takes a few seconds."))
            self.banner.set("info", tr(N_("Counting in the model")), more, icon="time")
        else:
            self.banner.clear()

    # -- moving ---------------------------------------------------------------------------------------------

    def _turn(self, shown: object) -> None:
        self._shown.setCurrentIndex(1 if shown == "table" else 0)

    def _scrolled(self, top: int) -> None:
        for view in self.views:
            view.set_top(top)

    def _follow(self, box: QRect) -> None:
        self._scroller.ensureVisible(0, box.center().y(), 0, px(ROW * 2))

    def _resize(self, width: int) -> None:
        """Two methods take more room than one; never more than the window has."""
        wide, high = px(width), px(HEIGHT)
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            wide, high = min(wide, room.width() - px(EDGE)), min(high, room.height() - px(EDGE))
        self.resize(wide, high)
