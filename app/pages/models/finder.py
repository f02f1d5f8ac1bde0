"""The list of models: on this computer, good starting points, and the hub; with a search and filters."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStackedWidget, QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.pages.models.rows import COLUMN, RowPainter, Rows
from app.state.hub import Hub
from app.state.model_fits import ModelFits
from app.state.models import (
    SIZES,
    Filter,
    ModelRow,
    Models,
    Part,
    chosen,
    row_of_facts,
    start_rows,
)
from app.state.names import method_label
from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import link_button, outline_button, plain_button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.empty_state import EmptyState
from app.widgets.form_row import SmallIcon
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.search_field import SearchField
from app.widgets.segmented import SegmentedControl
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.hub_facts import TASKS_OF_HUB, Query
from peft_engine.contract.model_places import folders
from peft_engine.contract.tasks import TASK_LABELS

SEARCHES: dict[Part, str] = {
    "here": N_("Search on this computer"),
    "starting": N_("Search the starting points"),
    "hub": N_("Search the model hub"),
}
LEAST = 82
"""Of a filter, where there is little room."""
LIST, NOTHING, OFF, ASKING, REFUSED = range(5)


class Finder(Card):
    """Signals:
    row_chosen(object): this ModelRow is to be shown.
    folder_asked(): the person wants to name a folder.
    folders_asked(): what cannot be used, and which folders are looked into.
    token_asked(): see to the token.
    """

    row_chosen = Signal(object)
    folder_asked = Signal()
    folders_asked = Signal()
    token_asked = Signal()

    def __init__(self, models: Models, hub: Hub, fits: ModelFits) -> None:
        super().__init__(margin=(10, 12, 10, 10))
        self.setAccessibleName(tr(N_("Find a model")))
        self._models, self._hub, self._fits = models, hub, fits
        self._texts: dict[Part, str] = {"here": "", "starting": "", "hub": ""}
        self._tasks: dict[Part, str] = {"here": "", "starting": "", "hub": ""}
        self._wanted = ""
        """The key of the row that is to be chosen as soon as it is there."""
        self.rows = Rows(fits.of)
        self._make_controls()
        self._make_list()
        self._make_pages()
        self._lay_out()
        models.changed.connect(self._models_changed)
        hub.searched.connect(self._hub_changed)
        hub.told.connect(self._told)
        fits.changed.connect(self._fits_changed)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_part("here")

    # -- making ---------------------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        parts = [
            ("here", tr(N_("Here"))),
            ("starting", tr(N_("To begin"))),
            ("hub", tr(N_("Hub"))),
        ]
        self.part = SegmentedControl(parts, "here", tr(N_("Where to look")))
        self.part.value_edited.connect(lambda part: self.show_part(part))
        self.search = SearchField(tr(SEARCHES["here"]), hint="/")
        self.search.text_edited.connect(self._typed)
        self.search.entered.connect(self._to_list)
        self.task_box, self.size_box, self.sort_box = (
            ChoiceBox(width=150),
            ChoiceBox(width=128),
            ChoiceBox(width=112),
        )
        self.task_box.setAccessibleName(tr(N_("Task")))
        self.size_box.setAccessibleName(tr(N_("Size")))
        self.sort_box.setAccessibleName(tr(N_("Order")))
        self.size_box.set_choices([Choice(key, tr(words)) for key, (_, _, words) in SIZES.items()], "any")
        sorts = [
            Choice("downloads", tr(N_("Popular"))),
            Choice("likes", tr(N_("Liked"))),
            Choice("updated", tr(N_("New"))),
        ]
        self.sort_box.set_choices(sorts, "downloads")
        for box in (self.task_box, self.size_box, self.sort_box):
            box.value_edited.connect(self._filtered)

    def _make_list(self) -> None:
        self.list = QListView()
        self.list.setProperty("part", "list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr(N_("Models")))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setModel(self.rows)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.heads = [Label("", "caption", "text.muted") for _ in range(3)]

    def _make_pages(self) -> None:
        self.pages = QStackedWidget()
        nothing = EmptyState("search", tr(N_("Nothing matches.")), tr(N_("Show all")), self._show_all)
        off = EmptyState(
            "search",
            tr(N_("Type to search the model hub.")),
            more=tr(N_("Nothing is sent before you type. Models on this computer need no network.")),
        )
        asking = EmptyState("time", tr(N_("The hub is being asked.")))
        for page in (self.list, Scroller(nothing), Scroller(off), Scroller(asking), self._make_refused()):
            self.pages.addWidget(page)

    def _make_refused(self) -> QWidget:
        """Offline is a usual state: one sentence, and a way to try again."""
        centre = Qt.AlignmentFlag.AlignHCenter
        lead = Label(tr(N_("The hub was not reached.")), "lead", wrap=True)
        self.refused = Label("", "body", "text.muted", wrap=True)
        for label in (lead, self.refused):
            label.setAlignment(centre)
        self.again = outline_button(tr(N_("Try again")), "again", on_click=self._hub.again)
        column = Column(10, 24)
        column.addStretch(1)
        column.addWidget(SmallIcon("offline", "text.faint", 32), 0, centre)
        column.add(lead)
        column.add(self.refused)
        column.addWidget(self.again, 0, centre)
        column.addStretch(1)
        page = QWidget()
        page.setLayout(column)
        return Scroller(page)

    def _lay_out(self) -> None:
        filters = Row(6)
        for box, room in ((self.task_box, 9), (self.size_box, 8), (self.sort_box, 7)):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            filters.add(box, room)
        heads = Row(0, (12, 2, 0, 0))
        self.count = ElidedLabel("", "caption", "text.muted")
        heads.add(self.count, 1)
        for head in self.heads:
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            heads.add(head)
        self._beside_heads = heads.add(QWidget())
        self.list.verticalScrollBar().rangeChanged.connect(self._align_heads)
        self._heads = QWidget()
        self._heads.setLayout(heads)
        self.more = link_button(tr(N_("More results")), on_click=self._hub.more)
        self.folder = plain_button(tr(N_("Add a folder…")), "choose-file", on_click=self.folder_asked.emit)
        self.left_out = link_button("", on_click=self.folders_asked.emit)
        self.token = plain_button(tr(N_("Token…")), "locked", on_click=self.token_asked.emit)
        foot = Row(8)
        foot.add(self.more)
        foot.add(self.folder)
        foot.addStretch(1)
        foot.add(self.left_out)
        foot.add(self.token)
        for part in (self.part, self.search):
            self.add(part)
        self.body.addLayout(filters)
        self.add(self._heads)
        self.add(self.pages, 1)
        self.body.addLayout(foot)

    def _align_heads(self, _least: int, most: int) -> None:
        """They stand above their marks, whether a scroll bar is beside these or not."""
        self._beside_heads.setFixedWidth(px(tokens().sizes["scroll"]) if most else 0)

    def _fit(self) -> None:
        for head in self.heads:
            head.setFixedWidth(px(COLUMN))
        for box in (self.task_box, self.size_box, self.sort_box):
            box.setMinimumWidth(px(LEAST))

    # -- what is shown --------------------------------------------------------------------------------------

    @property
    def at(self) -> Part:
        """Which part is shown."""
        part: Part = self.part.value()  # type: ignore[assignment] # one of the three that it was given
        return part

    def show_part(self, part: object) -> None:
        """Show a part: "here", "starting" or "hub"."""
        key: Part = part  # type: ignore[assignment] # one of the three
        self.part.set_value(key)
        self.search.setPlaceholderText(tr(SEARCHES[key]))
        self.search.setAccessibleName(tr(SEARCHES[key]))
        self.search.setText(self._texts[key])
        titles = TASKS_OF_HUB if key == "hub" else TASK_LABELS
        choices = [Choice("", tr(N_("Any task"))), *(Choice(k, tr(words)) for k, words in titles.items())]
        self.task_box.set_choices(choices, self._tasks[key])
        self.sort_box.setVisible(key == "hub")
        self.folder.setVisible(key == "here")
        self.token.setVisible(key == "hub")
        self.fill()

    def fill(self) -> None:
        """Show the rows of the part anew; the chosen one stays chosen."""
        key = self._wanted or self.chosen_key()
        rows = self._rows()
        before = self.list.selectionModel().blockSignals(True)
        self.rows.show_rows(rows)
        self.list.selectionModel().blockSignals(before)
        self._show_state(rows)
        self._show_heads()
        index = self.rows.index_of(key)
        if index.isValid():
            self._wanted = ""
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def chosen_key(self) -> str:
        """The key of the row that is chosen; empty for none."""
        row = self.rows.row_at(self.list.currentIndex())
        return row.key if row is not None else ""

    def choose(self, key: str) -> None:
        """Choose a row of the part that is shown, now or as soon as it is there."""
        self._wanted = key
        index = self.rows.index_of(key)
        if index.isValid():
            self._wanted = ""
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def rows_now(self) -> Sequence[ModelRow]:
        """The models that are shown."""
        return self.rows.shown()

    def _rows(self) -> list[ModelRow]:
        wanted = Filter(self._texts[self.at], str(self.task_box.value() or ""), str(self.size_box.value()))
        if self.at == "here":
            return chosen(self._models.rows(), wanted)
        if self.at == "starting":
            return chosen(start_rows(self._models), wanted)
        return [row_of_facts(facts, self._models.of_repo(facts.repo)) for facts in self._hub.results.rows]

    def _show_state(self, rows: Sequence[ModelRow]) -> None:
        results = self._hub.results
        page = LIST if rows else NOTHING
        if self.at == "hub":
            if results.stage == "off":
                page = OFF
            elif results.stage == "asking" and not rows:
                page = ASKING
            elif results.stage == "refused":
                page = REFUSED
                self.refused.setText(sentence(results.problems[0]) if results.problems else results.reason)
        elif self.at == "here" and not self._models.scanned:
            page = LIST  # it is being looked through
        self.pages.setCurrentIndex(page)
        self._heads.setVisible(page == LIST)
        self.more.setVisible(self.at == "hub" and page == LIST and bool(results.more))
        wrong = len(self._models.problems)
        self.left_out.setVisible(self.at == "here" and bool(wrong or folders()))
        words = N_("1 folder cannot be used") if wrong == 1 else N_("{count} folders cannot be used")
        if not wrong:
            words = N_("Your folders")
        self.left_out.set_text(tr(words, count=wrong))
        number = sum(row.folder is None for row in rows)
        count = N_("1 model") if number == 1 else N_("{count} models")
        if self.at == "here" and not self._models.scanned:
            count = N_("The folders are being looked through.")
        self.count.setText(tr(count, count=number))

    def _show_heads(self) -> None:
        words = (tr(N_("Full")), method_label(self._fits.method), tr(N_("4 bit")))
        for head, text in zip(self.heads, words, strict=True):
            told = head.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, px(COLUMN) - 2)
            head.setText(told)
            head.setToolTip(tr(N_("Whether it fits this machine: {way}"), way=text))

    # -- what happens ---------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text == self._texts[self.at]:  # another part is shown, with what was looked for there
            return
        self._texts[self.at] = text
        if self.at == "hub":
            self._ask_hub()
        else:
            self.fill()

    def _filtered(self, _value: object) -> None:
        self._tasks[self.at] = str(self.task_box.value() or "")
        if self.at == "hub" and self._hub.results.stage != "off":
            self._ask_hub()
        elif self.at != "hub":
            self.fill()

    def _ask_hub(self) -> None:
        least, most, _ = SIZES[str(self.size_box.value())]
        text, task = self._texts["hub"].strip(), str(self.task_box.value() or "")
        if not text and not task and least == most == 0:
            self._hub.leave()
            return
        sort = self.sort_box.value()
        self._hub.search(Query(text=text, task=task, least=least, most=most, sort=sort))

    def _hub_changed(self) -> None:
        if self.at == "hub":
            self.fill()

    def _models_changed(self) -> None:
        self.fill()

    def _told(self, repo: str) -> None:
        """More is known of a model of the hub."""
        facts = self._hub.facts(repo)
        if facts is not None:
            self.rows.exchange(row_of_facts(facts, self._models.of_repo(repo)))

    def _fits_changed(self) -> None:
        self._show_heads()
        self.rows.refresh()

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.row_chosen.emit(row)

    def _to_list(self) -> None:
        if self.pages.currentIndex() == LIST:
            if not self.list.currentIndex().isValid() and self.rows.shown():
                self.list.setCurrentIndex(self.rows.index_of(self.rows.shown()[0].key))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        self.size_box.set_value("any")
        self.task_box.set_value("")
        self._tasks[self.at] = ""
        self._texts[self.at] = ""
        self.search.clear()
        if self.at == "hub":
            self._ask_hub()
        self.fill()
        self.search.setFocus()
