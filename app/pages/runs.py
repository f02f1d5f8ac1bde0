"""All runs in a table: sort, filter, open, run again, go on, delete with undo."""

from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget

from app.exchange.import_dialog import ImportDialog
from app.i18n import N_, tr
from app.state.deletions import Deletions
from app.state.run_order import RunOrder
from app.state.run_table import RunColumn, RunRow, RunTable
from app.state.runs import LiveRun, RunChange, Runs
from app.theme.theme import px, theme
from app.theme.tokens import family_key
from app.widgets.buttons import danger_button, outline_button
from app.widgets.card import Card
from app.widgets.chip import STATES
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row
from app.widgets.search_field import SearchField
from app.widgets.table_layout import TableLayout
from app.widgets.table_style import TableRole, style_table
from app.widgets.text import Label
from app.widgets.toast import show_toast
from peft_engine.contract.problems import EngineError

Index = QModelIndex | QPersistentModelIndex

LIVE_MS = 1000
"""Rows of runs that live are renewed at most this often."""
TICK_MS = 1000
"""So often their time goes on while nothing is told of them."""
WIDTHS: dict[int, int] = {
    RunColumn.STATE: 116,
    RunColumn.MODEL: 116,
    RunColumn.DATA: 140,
    RunColumn.SEED: 52,
    RunColumn.SCORE: 144,
    RunColumn.LEARNS: 80,
    RunColumn.MEMORY: 76,
    RunColumn.TIME: 66,
    RunColumn.WHEN: 148,
}
GIVE_WAY = (
    *(RunColumn.MEMORY, RunColumn.LEARNS, RunColumn.TIME, RunColumn.SEED, RunColumn.MODEL),
    *(RunColumn.WHEN, RunColumn.DATA),
)
"""Columns that are left out of narrow windows, in this order."""
LEAST_NAME = 150
SIDES = 30
"""Margins of page and card."""
FILTERS = (
    ("all", N_("All runs"), ()),
    ("running", N_("Running and waiting"), ("running", "queued")),
    ("paused", N_("Paused and stopped"), ("paused", "stopped")),
    ("finished", N_("Finished"), ("finished",)),
    ("failed", N_("Failed"), ("failed",)),
    ("members", N_("In races and searches"), ()),
)


BEGINS = ("queued", "paused", "stopped", "failed")
"""In these states a run can be started, or go on."""


class RunsView(RunOrder):
    """The rows that are shown, dressed for the table."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = index.column()
        if column == RunColumn.STATE:
            if role == Qt.ItemDataRole.DisplayRole:
                row = self.row_at(index)
                return tr(STATES["recorded" if _is_recording(row) else row.status][0])
            if role == Qt.ItemDataRole.ToolTipRole and self.row_at(index).recorded:
                row = self.row_at(index)
                words = N_("{state}. It was recorded elsewhere, and came in the classroom pack {pack}.")
                return tr(words, state=tr(STATES[row.status][0]), pack=row.recorded)
            if role == TableRole.ICON:
                row = self.row_at(index)
                return STATES["recorded" if _is_recording(row) else row.status][2] or "clock"
            if role == TableRole.TONE:
                tone = STATES[self.row_at(index).status][1]
                return None if tone == "neutral" else tone
        if column == RunColumn.RUN:
            if role == TableRole.FAMILY:
                row = self.row_at(index)
                return None if row.race else family_key(row.family)
            if role == TableRole.ICON:
                return "compare" if self.row_at(index).race else None
            if role == TableRole.STRONG:
                return True
        return super().data(index, role)


class RunsPage(QWidget):
    """The place of all runs.

    Signals:
        head_changed(): what can be done has changed with the selection.
        open_asked(str): show the run with this id.
        again_asked(ExperimentSpec): take this experiment to the workbench.
        demo_asked(): start the demo.
        delete_asked(tuple): delete these runs, of which some are used by other runs.
        compare_asked(tuple): compare these runs.
        replay_asked(str): show this run again as it went.
        layout_changed(): the table is laid out otherwise.
    """

    head_changed = Signal()
    open_asked = Signal(str)
    again_asked = Signal(object)
    demo_asked = Signal()
    delete_asked = Signal(object)
    compare_asked = Signal(object)
    replay_asked = Signal(str)
    layout_changed = Signal()

    def __init__(self, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Runs")))
        self._runs = runs
        self._deletions = Deletions(runs, self)
        self.table = RunTable(self)
        self.shown = RunsView(self.table)
        self._news: dict[str, LiveRun] = {}
        self._kept: set[str] = set()
        self.search = SearchField(tr(N_("Search the runs")), hint="/")
        self.states = ChoiceBox([Choice(key, tr(words)) for key, words, _ in FILTERS], "all", width=190)
        self.states.setAccessibleName(tr(N_("Which runs")))
        self._count = Label("", "small", "text.muted")
        self._make_view()
        self._make_actions()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_list())
        self.empty = EmptyState(
            "runs",
            tr(N_("No runs yet. The first takes about two minutes.")),
            tr(N_("Start the demo")),
            self.demo_asked.emit,
            more=tr(N_("It trains LoRA to tell the topics of questions apart, on this computer.")),
            button_icon="launch",
            primary=True,
        )
        card = Card(body=self.empty)
        self._stack.addWidget(card)
        whole = Column(0, (16, 12, 16, 12))
        whole.add(self._stack)
        self.setLayout(whole)
        self._live = QTimer(self)
        self._live.setSingleShot(True)
        self._live.setInterval(LIVE_MS)
        self._live.timeout.connect(self._show_news)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        runs.listed.connect(self._listed)
        runs.changed.connect(self._changed)
        runs.deleted.connect(self._deleted)
        runs.queue_seen.connect(lambda _: self._show_actions())
        self._listed(runs.records)
        theme().changed.connect(self._apply)
        self._apply()

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        return tr(N_("Runs"))

    def state_word(self) -> str:
        return ""

    def sub(self) -> str:
        return ""

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def undo(self) -> None:
        """Bring back what was deleted last."""
        self._deletions.undo()

    def redo(self) -> None:
        """Delete again what was brought back last."""
        self._deletions.redo()

    def laid_out(self) -> dict[str, Any]:
        """How the table is laid out, to be kept."""
        return self._laid_out.told()

    def lay_out(self, told: dict[str, Any]) -> None:
        """Lay the table out as it was."""
        self._laid_out.put(told)
        self._fit()

    def chosen(self) -> list[RunRow]:
        """The rows that are chosen, in the order shown."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self.shown.row_at(index) for index in rows]

    # -- making ---------------------------------------------------------------------------------------------

    def _make_view(self) -> None:
        self.view = QTableView()
        self.view.setModel(self.shown)
        style_table(self.view)
        self.view.setAccessibleName(tr(N_("Table of runs")))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(RunColumn.WHEN, Qt.SortOrder.DescendingOrder)
        self.view.horizontalHeader().setSectionResizeMode(RunColumn.RUN, QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().setMinimumSectionSize(40)
        names: dict[int, str] = {column: column.name.lower() for column in RunColumn}
        self._laid_out = TableLayout(self.view, names, WIDTHS)
        self._laid_out.changed.connect(self._resized)
        self.view.doubleClicked.connect(lambda index: self.open_asked.emit(self.shown.row_at(index).id))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        self.shown.modelAboutToBeReset.connect(self._keep_chosen)
        self.shown.modelReset.connect(self._choose_again)

    def _make_list(self) -> QWidget:
        card = Card(margin=(12, 12, 12, 12))
        card.setAccessibleName(tr(N_("All runs")))
        top = Row(10)
        top.add(self.search, 1)
        top.add(self.states)
        top.add(self._count)
        card.add(top)
        self._nothing = EmptyState(
            "search", tr(N_("No run matches.")), tr(N_("Show all runs")), self._show_all
        )
        self._found = QStackedWidget()
        self._found.addWidget(self.view)
        self._found.addWidget(self._nothing)
        card.add(self._found, 1)
        self.search.text_edited.connect(self._searched)
        self.search.entered.connect(self._to_table)
        self.states.value_edited.connect(self._filtered)
        return card

    def _make_actions(self) -> None:
        self.take_in = outline_button(tr(N_("Import…")), "choose-file", on_click=self._import)
        self.take_in.setToolTip(tr(N_("Take an adapter that the library PEFT has saved as a finished run")))
        self.compare = outline_button(tr(N_("Compare")), "compare", on_click=self._compare)
        self.compare.setToolTip(tr(N_("Which is better, how sure that is, and what each one costs")))
        self.open = outline_button(tr(N_("Open")), "open", on_click=self._open)
        self.replay = outline_button(tr(N_("Replay")), "play", on_click=self._replay)
        self.replay.setToolTip(tr(N_("Show it again as it went, at any speed")))
        self.again = outline_button(tr(N_("Run again")), "again", on_click=self._again)
        self.resume = outline_button(tr(N_("Continue")), "continue", on_click=self._resume)
        self.queue = outline_button(tr(N_("Queue up")), "queue", on_click=self._queue_up)
        self.queue.setToolTip(
            tr(N_("Put it at the end of the queue; it starts by itself when its turn comes"))
        )
        self.delete = danger_button(tr(N_("Delete")), "delete", on_click=self._delete)
        self.action_bar = QWidget()
        row = Row(10)
        ways = (self.compare, self.open, self.replay, self.again, self.resume, self.queue, self.delete)
        for button in (self.take_in, *ways):
            row.add(button)
        self.action_bar.setLayout(row)
        self._show_actions()

    # -- showing --------------------------------------------------------------------------------------------

    def _listed(self, records: object) -> None:
        self.table.set_records(self._runs.records, self._runs.followed())
        self._stack.setCurrentIndex(0 if self._runs.records else 1)
        self._show_count()
        self._show_actions()

    def _choose(self, ids: set[str]) -> None:
        """Choose the rows of these runs too."""
        rows = self.shown.rows_of(ids) if ids else []
        found = QItemSelection()
        for row in rows:
            found.select(self.shown.index(row, 0), self.shown.index(row, 0))
        if rows:
            selection = self.view.selectionModel()
            selection.select(found, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
            last = self.shown.index(rows[-1], 0)
            selection.setCurrentIndex(last, selection.SelectionFlag.NoUpdate)

    def _keep_chosen(self) -> None:
        self._kept = {row.id for row in self.chosen()}

    def _choose_again(self) -> None:
        """All rows were replaced: those that were chosen and are still shown are chosen again."""
        self._choose(self._kept)
        self._show_actions()

    def _changed(self, change: RunChange) -> None:
        self._news[change.run.id] = change.run
        if self.isVisible() and not self._live.isActive():
            self._live.start()

    def _tick(self) -> None:
        """The time of what goes on goes on, also while nothing is told of it."""
        if self.isVisible():
            for run in self._runs.running():
                self.table.show_live(run)

    def _show_news(self) -> None:
        for run in self._news.values():
            self.table.show_live(run)
        self._news.clear()
        self._show_actions()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type] # Qt's own event passes through
        self._show_news()

    def _show_count(self) -> None:
        whole, shown = self.shown.possible(), self.shown.rowCount()
        self._found.setCurrentIndex(0 if shown or not whole else 1)
        if whole == shown:
            self._count.setText(tr(N_("{count} runs"), count=whole) if whole != 1 else tr(N_("1 run")))
        else:
            self._count.setText(tr(N_("{shown} of {count} runs"), shown=shown, count=whole))

    def _show_actions(self) -> None:
        rows = self.chosen()
        one = len(rows) == 1
        self.compare.setVisible(sum(row.status == "finished" for row in rows) > 1)
        self.open.setVisible(one)
        self.replay.setVisible(one and rows[0].status in ("finished", "stopped", "paused", "failed"))
        self.again.setVisible(one)
        self.resume.setVisible(one and rows[0].status in BEGINS)
        outside = all(row.status in BEGINS and row.id not in self._runs.queue.waiting for row in rows)
        self.queue.setVisible(bool(rows) and outside)
        self.delete.setVisible(bool(rows) and all(row.status != "running" for row in rows))
        self.head_changed.emit()

    def _searched(self, text: str) -> None:
        self.shown.search(text)
        self._show_count()

    def _filtered(self, key: object) -> None:
        states = next(states for name, _, states in FILTERS if name == key)
        self.shown.keep_states(states, members=key == "members")
        self._show_count()

    def _show_all(self) -> None:
        """Take search and filter back."""
        self.search.clear()
        self.states.set_value("all")
        self._searched("")
        self._filtered("all")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.chosen() and self.shown.rowCount():
            self.view.selectRow(0)
            self.view.scrollToTop()

    # -- doing ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, while the table has the focus."""
        if self.view.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif self.view.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            self.open_asked.emit(rows[0].id)

    def _replay(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            self.replay_asked.emit(rows[0].id)

    def _again(self) -> None:
        rows = self.chosen()
        record = next((one for one in self._runs.records if rows and one.id == rows[0].id), None)
        if record is None:
            return
        try:
            self.again_asked.emit(record.experiment())
        except EngineError:
            # Its spec cannot be read; opening the run says why.
            self._runs.open(record.id)

    def _resume(self) -> None:
        rows = self.chosen()
        if len(rows) == 1:
            self._runs.resume(rows[0].id)
            self.open_asked.emit(rows[0].id)

    def _compare(self) -> None:
        rows = self.chosen()
        if self.compare.isVisibleTo(self.action_bar):
            self.compare_asked.emit(tuple(sorted(row.id for row in rows)))

    def _queue_up(self) -> None:
        # The table may be sorted in any way; the oldest is asked for first.
        self._runs.enqueue(sorted(row.id for row in self.chosen()))

    def _import(self) -> None:
        dialog = ImportDialog(self._runs.store.root, self.window())
        dialog.imported.connect(lambda _: self._runs.list_runs())
        dialog.open_asked.connect(self.open_asked)
        dialog.open()

    def _delete(self) -> None:
        rows = self.chosen()
        if rows and self.delete.isVisibleTo(self.action_bar):
            ids = tuple(row.id for row in rows)
            self.delete_asked.emit(ids) if self._runs.store.users(ids) else self._runs.delete(ids)

    def _deleted(self, runs: object) -> None:
        ids = tuple(str(run) for run in runs) if isinstance(runs, tuple) else ()
        words = tr(N_("{count} runs deleted."), count=len(ids)) if len(ids) != 1 else tr(N_("1 run deleted."))
        show_toast(self.window(), words, lambda: self._deletions.undo(ids))

    def _apply(self) -> None:
        self._laid_out.apply()
        self._fit()

    def _resized(self) -> None:
        self._fit()
        self.layout_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what a run's own page tells, until names have room."""
        widths = self._laid_out.widths
        spare = self.width() - px(2 * SIDES) - px(sum(widths.values()) + LEAST_NAME)
        for column in GIVE_WAY:
            if self.view.isColumnHidden(column) != (spare < 0):
                self.view.setColumnHidden(column, spare < 0)
            spare += px(widths[column]) if spare < 0 else 0


def _is_recording(row: RunRow) -> bool:
    """Whether the table says that it was recorded, instead of that it has finished."""
    return bool(row.recorded) and row.status == "finished"
