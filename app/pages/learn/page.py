"""Learn: lessons to do and methods to read about, a list at the left and the page at the right."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.i18n import N_, problem_text, tr
from app.joined import sentences
from app.pages.learn.lesson_view import LessonView
from app.pages.learn.make_pack import MakePackDialog
from app.pages.learn.methods_view import MethodPage, MethodTree
from app.pages.learn.open_pack import OpenPackDialog, ask_pack
from app.pages.learn.rows import ICON, lesson_list
from app.state.actions import fold
from app.state.experiment import Experiment
from app.state.lessons import STAGES, Lessons
from app.state.method_costs import MethodCosts
from app.state.names import method_label
from app.state.packs import Packs
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.search_field import SearchField
from app.widgets.segmented import SegmentedControl
from peft_engine.contract.lessons import Lesson

LIST_WIDTH = 224
KEY = Qt.ItemDataRole.UserRole + 1
MARKS = {"done": "success", "starting": "run", "waiting": "queue", "training": "run", "failed": "warning"}
SEARCHES = {"lessons": N_("Search the lessons"), "methods": N_("Search the pages")}


class LearnPage(QWidget):
    """Lessons, and the pages of the methods.

    Signals:
        head_changed(): the title is another one now.
        open_asked(str): show the run with this id.
        use_asked(str): take the method with this key to the Workbench.
        replay_asked(str): show the run with this id as it went.
        runs_asked(): show the table of all runs.
    """

    head_changed = Signal()
    open_asked = Signal(str)
    use_asked = Signal(str)
    replay_asked = Signal(str)
    runs_asked = Signal()

    def __init__(
        self,
        lessons: Lessons,
        experiment: Experiment,
        costs: MethodCosts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Learn")))
        self._lessons, self._experiment = lessons, experiment
        self._texts: dict[str, str] = {}
        """What each lesson is found by."""
        self._shown_part = "lessons"
        self._lists, self._pages = QStackedWidget(), QStackedWidget()
        self._read: tuple[object, object] = ((), ())
        """The lessons and problems that are listed."""
        self._written = ""
        """The lesson that was written a moment ago."""
        self._queries = {"lessons": "", "methods": ""}
        self.part = SegmentedControl(
            [("lessons", tr(N_("Lessons"))), ("methods", tr(N_("Methods")))],
            "lessons",
            tr(N_("Lessons or methods")),
        )
        self.part.value_edited.connect(lambda part: self.show_part(str(part)))
        self.search = SearchField(tr(SEARCHES["lessons"]), hint="/")
        self.search.text_edited.connect(self._search)
        self.search.entered.connect(self._to_list)
        self._model = QStandardItemModel(self)
        self.list = lesson_list(self._model, tr(N_("Lessons")))
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._choose(index))
        self.tree = MethodTree()
        self.tree.method_chosen.connect(self._show_method)
        self.lesson = LessonView(lessons)
        self.lesson.open_asked.connect(self.open_asked)
        self.lesson.lesson_asked.connect(self.show_lesson)
        self.lesson.replay_asked.connect(self.replay_asked)
        self.packs = Packs(lessons.runs, self)
        self.packs.opened.connect(lambda _: self.fill())
        self._make_actions()
        self.method = MethodPage(experiment, costs)
        self.method.use_asked.connect(self.use_asked)
        self.unread = Banner()
        self._lay_out()
        lessons.changed.connect(self._mark)
        theme().changed.connect(self._fit)
        self.fill()
        self._fit()

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        return tr(N_("Learn"))

    def sub(self) -> str:
        """What is read now."""
        if self.part.value() == "methods":
            return method_label(self.method.key) if self.method.key else tr(N_("Methods"))
        return self.lesson.lesson.title if self.lesson.lesson is not None else tr(N_("Lessons"))

    def method_key(self) -> str:
        """The method whose page is read; empty among lessons."""
        return self.method.key if self.part.value() == "methods" else ""

    def stop(self) -> None:
        """End what is done with a pack."""
        self.packs.stop()

    def focus_search(self) -> None:
        self.search.setFocus()

    # -- showing --------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Read the lessons anew; a teacher may have written one."""
        shown = self.lesson.lesson.key if self.lesson.lesson is not None else ""
        found = self._lessons.all()
        self._read = (found, self._lessons.problems())
        self._texts = {
            each.key: fold(f"{each.title} {each.question} {each.before} {each.after}") for each in found
        }
        self._fill_list()
        self._written = ""
        self._show_unread()
        if shown in self._texts:
            self.show_lesson(shown)  # as it is now
        elif found:
            undone = (each for each in found if self._lessons.standing(each).stage != "done")
            self.show_lesson(next(undone, found[0]).key)

    def show_part(self, part: str) -> None:
        """Show "lessons" or "methods"."""
        self._queries[str(self._shown_part)] = self.search.text()
        self._shown_part = part
        self.part.set_value(part)
        self._lists.setCurrentIndex(0 if part == "lessons" else 1)
        self._pages.setCurrentIndex(0 if part == "lessons" else 1)
        self.search.setPlaceholderText(tr(SEARCHES[part]))
        self.search.setAccessibleName(tr(SEARCHES[part]))
        self.search.setText(self._queries[part])
        self._search(self._queries[part])
        if part == "methods" and not self.method.key:
            self.tree.choose(str(self._experiment.value("method.key")))
        self.head_changed.emit()

    def show_lesson(self, key: str) -> None:
        """Show a lesson."""
        lesson = self._lessons.get(key)
        if lesson is None:
            return
        if self.part.value() != "lessons":
            self.show_part("lessons")
        if self._written not in ("", key):
            self._written = ""
            self._show_unread()
        keys = [each.key for each in self._lessons.all()]
        following = keys[keys.index(key) + 1 :]
        if self.lesson.lesson != lesson:
            self.lesson.show_lesson(lesson, following[0] if following else "")
        item = self._item(key)
        if item is not None and self.list.currentIndex() != item.index():
            self.list.setCurrentIndex(item.index())
        self.head_changed.emit()

    def show_written(self, key: str, path: Path) -> None:
        """Show a lesson that was written a moment ago, and where its file lies."""
        self.fill()
        self.show_lesson(key)
        self._written = key
        text = tr(N_("This lesson has its experiment; its words are for you to write."))
        more = tr(
            N_("Its file is {path}. What you change there is shown when you come back."), path=str(path)
        )
        opens = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self.unread.set("info", text, more, buttons=((tr(N_("Open the file")), opens),))

    def show_method(self, key: str) -> None:
        """Show the page of a method."""
        if self.part.value() != "methods":
            self.show_part("methods")
        self.tree.choose(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Somebody comes back from another program, perhaps the one in which a lesson is written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._read_anew()

    # -- packs ----------------------------------------------------------------------------------------------

    def make_pack(self) -> None:
        """Ask what belongs into a classroom pack, and make it."""
        MakePackDialog(self.packs, self.window()).open()

    def open_pack(self, pack: Path | None = None) -> None:
        """Open a classroom pack; which one is asked where it is not said."""
        found = pack or ask_pack(self)
        if found is not None and not self.packs.busy:
            dialog = OpenPackDialog(self.packs, found, self.window())
            dialog.lesson_asked.connect(self.show_lesson)
            dialog.runs_asked.connect(self.runs_asked)
            dialog.open()

    def _make_actions(self) -> None:
        self.to_pack = outline_button(tr(N_("Make a pack…")), "keep", on_click=self.make_pack)
        self.to_pack.setToolTip(tr(N_("Models, data, lessons and recorded runs in one file, for a class")))
        self.from_pack = outline_button(
            tr(N_("Open a pack…")), "choose-file", on_click=lambda: self.open_pack()
        )
        self.from_pack.setToolTip(tr(N_("A classroom pack; it can be dropped here as well")))
        self.action_bar = QWidget()
        row = Row(10)
        row.add(self.to_pack)
        row.add(self.from_pack)
        self.action_bar.setLayout(row)

    # -- inside ---------------------------------------------------------------------------------------------

    def _show_unread(self) -> None:
        """What is wrong with lessons that could not be read."""
        problems = self._lessons.problems()
        self.unread.clear()
        if problems:
            more = sentences(problem_text(problem) for problem in problems[1:])
            self.unread.set("warning", problem_text(problems[0]), more)

    def _read_anew(self) -> None:
        if (self._lessons.all(), self._lessons.problems()) != self._read:
            self.fill()

    def _lay_out(self) -> None:
        nothing = EmptyState("search", tr(N_("Nothing matches.")), tr(N_("Show all")), self._show_all)
        for part in (self.list, self.tree, Scroller(nothing)):
            self._lists.addWidget(part)
        inside = Column(8)
        inside.add(self.part)
        inside.add(self.search)
        inside.add(self._lists, 1)
        body = QWidget()
        body.setLayout(inside)
        self._left = Card(body=body, margin=(10, 12, 10, 10))
        self._left.setAccessibleName(tr(N_("What there is to read")))
        self._pages.addWidget(self.lesson)
        self._pages.addWidget(self.method)
        right = Column(10)
        right.add(self.unread)
        right.add(self._pages, 1)
        row = Row(12, (16, 12, 16, 12))
        row.add(self._left)
        row.addLayout(right, 1)
        self.setLayout(row)

    def _fit(self) -> None:
        self._left.setFixedWidth(px(LIST_WIDTH + 20))

    def _fill_list(self) -> None:
        shown = self.lesson.lesson.key if self.lesson.lesson is not None else ""
        words = fold(self._queries["lessons"]).split()
        self._model.clear()
        for number, lesson in enumerate(self._lessons.all(), 1):
            if not all(word in self._texts.get(lesson.key, "") for word in words):
                continue
            item = QStandardItem(f"{number}  {lesson.title}")
            item.setEditable(False)
            item.setData(lesson.key, KEY)
            self._show_mark(item, lesson)
            self._model.appendRow(item)
        item_ = self._item(shown)
        if item_ is not None:
            self.list.setCurrentIndex(item_.index())

    def _show_mark(self, item: QStandardItem, lesson: Lesson) -> None:
        stage = self._lessons.standing(lesson).stage
        item.setData(MARKS.get(stage, ""), ICON)
        state = tr(STAGES[stage]) if STAGES[stage] else tr(N_("{count} min"), count=lesson.minutes)
        item.setToolTip(f"{lesson.title}, {state}")
        item.setData(f"{item.text()}, {state}", Qt.ItemDataRole.AccessibleTextRole)

    def _mark(self, key: str) -> None:
        item, lesson = self._item(key), self._lessons.get(key)
        if item is not None and lesson is not None:
            self._show_mark(item, lesson)

    def _item(self, key: str) -> QStandardItem | None:
        rows = (self._model.item(row) for row in range(self._model.rowCount()))
        return next((item for item in rows if item.data(KEY) == key), None)

    def _choose(self, index: QModelIndex) -> None:
        if index.data(KEY):
            self.show_lesson(str(index.data(KEY)))

    def _show_method(self, key: str) -> None:
        if key != self.method.key:
            self.method.show_method(key, self.tree.reason(key))
            self.head_changed.emit()

    def _search(self, text: str) -> None:
        part = str(self.part.value())
        self._queries[part] = text
        if part == "lessons":
            self._fill_list()
            found = self._model.rowCount()
        else:
            found = self.tree.search(text)
        self._lists.setCurrentIndex((0 if part == "lessons" else 1) if found else 2)

    def _to_list(self) -> None:
        shown = self._lists.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        self.search.clear()
        self._search("")
        self.search.setFocus()
