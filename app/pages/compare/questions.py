"""Which questions: what one method solves and another does not, to be read; and a run's best and worst
answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.i18n import N_, problem_text, tr
from app.joined import sentences
from app.pages.compare import rows
from app.pages.compare.cards import menu_button
from app.plots.chance_matrix import Chance, ChanceMatrix
from app.plots.saved import SavedTable
from app.state.questions import MOST, Picked, QuestionReader, Sharing
from app.theme.theme import px
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.table_style import TableRole, style_table
from app.widgets.text import Label

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison
    from peft_engine.contract.store import RunStore

Index = QModelIndex | QPersistentModelIndex
WIDTH, HEIGHT, EDGE = 1180, 720, 48
TARGET, ANSWER = 130, 130
RUN_WIDTH = 260


class _Questions(QAbstractTableModel):
    """Question, right answer, and what each group answered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: Picked | None = None
        self.names: tuple[str, ...] = ()

    def show_questions(self, found: Picked, names: tuple[str, ...]) -> None:
        """Show these; `names` are those of the groups that answered."""
        self.beginResetModel()
        self.found, self.names = found, names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.found is None else len(self.found.questions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 2 + len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.found is None:
            return None
        question, column = self.found.questions[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column == 0:
                return question.text or question.name
            return question.target if column == 1 else question.answers[column - 2][0]
        if column > 1 and role in (TableRole.ICON, TableRole.TONE):
            right = question.answers[column - 2][1]
            if right is None:
                return None
            if role == TableRole.ICON:
                return "check" if right else "wrong"
            return "success" if right else "danger"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < 2:
            return tr(N_("Question")) if section == 0 else tr(N_("Right answer"))
        return self.names[section - 2] if section - 2 < len(self.names) else None


class QuestionsDialog(QDialog):
    """The questions behind a comparison. It deletes itself when it is closed; show it with `open`.

    Args:
        pair: places in the comparison: the questions between these two are shown at once.
        colours: what colours tell apart, as everywhere on the page.
    """

    def __init__(
        self,
        store: RunStore,
        comparison: Comparison,
        parent: QWidget | None = None,
        pair: tuple[int, int] | None = None,
        colours: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Which questions")))
        self._comparison, self._pair = comparison, pair
        self._sharing: Sharing | None = None
        self._looks = rows.looks(comparison, colours)
        self.reader = QuestionReader(store, comparison, self)
        self.reader.shared.connect(self._show_sharing)
        self.reader.picked.connect(self._show_picked)
        self.reader.failed.connect(self._show_problems)
        self.notice = Banner()
        upper = Row(12)
        upper.add(self._make_left(), 5)
        upper.add(self._make_list(), 7)
        whole = Column(12, 16)
        whole.add(self.notice)
        whole.add(upper, 1)
        foot = Row(8)
        foot.addStretch(1)
        foot.add(primary_button(tr(N_("Close")), on_click=self.accept))
        whole.add(foot)
        self.setLayout(whole)
        room = parent.window().size() if parent is not None else None
        width, height = px(WIDTH), px(HEIGHT)
        if room is not None:
            width, height = min(width, room.width() - px(EDGE)), min(height, room.height() - px(EDGE))
        self.resize(width, height)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reader.begin()

    # -- making ---------------------------------------------------------------------------------------------

    def _make_left(self) -> QWidget:
        self.matrix = ChanceMatrix(
            tr(N_("Solved by the row, not by the column")), tr(N_("Solved by the row, not by the column"))
        )
        self.matrix.picked.connect(lambda row, column: self.reader.between(row, column))
        self._said = Label(tr(N_("Reading the answers.")), "body", "text.muted", wrap=True)
        self.nobody = plain_button("", on_click=self.reader.failed_by_all)
        self.nobody.hide()
        name = tr(N_("Menu of the matrix of questions"))
        card = Card(
            tr(N_("Solved by the row, not by the column")),
            tr(N_("click to read")),
            actions=(menu_button(name, self.matrix.popup_menu),),
        )
        card.add(self._said)
        card.add(self.matrix)
        line = Row(8)
        line.add(self.nobody)
        line.addStretch(1)
        card.add(line)
        self.matrix.hide()
        self._places = [
            (n, number)
            for n, group in enumerate(self._comparison.groups)
            for number in range(len(group.finished))
        ]
        self.run = ChoiceBox(
            [Choice(at, self._run_name(*place)) for at, place in enumerate(self._places)],
            0 if self._places else None,
            width=RUN_WIDTH,
        )
        self.run.setAccessibleName(tr(N_("Whose answers")))
        self.best = outline_button(tr(N_("Best")), on_click=lambda: self._extremes(worst=False))
        self.worst = outline_button(tr(N_("Worst")), on_click=lambda: self._extremes(worst=True))
        own = Card(tr(N_("Best and worst answers")), tr(N_("of one run")))
        whose = Row(8)
        whose.add(self.run)
        whose.addStretch(1)
        own.add(whose)
        ways = Row(8)
        ways.add(self.best)
        ways.add(self.worst)
        ways.addStretch(1)
        own.add(ways)
        inside = QWidget()
        column = Column(12)
        column.add(card)
        column.add(own)
        column.addStretch(1)
        inside.setLayout(column)
        return Scroller(inside)

    def _make_list(self) -> Card:
        self.model = _Questions(self)
        self.view = SavedTable(tr(N_("Questions")))
        self.view.setModel(self.model)
        style_table(self.view)
        self.view.horizontalHeader().setSectionsClickable(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_whole(now.row()))
        self.whole = Label("", "body", wrap=True, selectable=True)
        self.whole.setAccessibleName(tr(N_("The whole question")))
        menu = menu_button(tr(N_("Menu of the questions")), self.view.popup_menu)
        self.list_card = Card(tr(N_("Questions")), actions=(menu,))
        self.list_card.add(self.view, 1)
        self.list_card.add(self.whole)
        return self.list_card

    # -- showing --------------------------------------------------------------------------------------------

    def _show_sharing(self, sharing: Sharing | None) -> None:
        self._sharing = sharing
        if sharing is None:
            self._said.setText(
                tr(
                    N_(
                        "These answers are not right or wrong: there is no question that one solves"
                        " and another does not."
                    )
                )
            )
            self._extremes(worst=True)
            return
        self._said.setText(
            tr(
                N_(
                    "Of {count} questions {easy} are solved by all. On the diagonal: solved by that one"
                    " alone. Of several runs more than half must be right."
                ),
                count=sharing.items,
                easy=sharing.easy,
            )
        )
        self.nobody.set_text(
            tr(N_("{count} questions that none of them solves"), count=sharing.failed)
            if sharing.failed != 1
            else tr(N_("1 question that none of them solves"))
        )
        self.nobody.setVisible(sharing.failed > 0)
        labels = [self._comparison.groups[place].label for place in sharing.groups]
        most = max(sharing.counts.values()) or 1
        cells = [
            Chance(
                row,
                column,
                0,
                str(count),
                partial(self._cell_words, labels[row], labels[column], count),
                count / most,
            )
            for (row, column), count in sharing.counts.items()
        ]
        self.matrix.show_chances(
            [self._looks[place] for place in sharing.groups],
            cells,
            sentences(cell.words for cell in cells[: len(labels)]),
        )
        self.matrix.show()
        first, second = self._first_pair(sharing)
        self.reader.between(first, second)

    def _first_pair(self, sharing: Sharing) -> tuple[int, int]:
        """What is shown at once: the pair that was clicked, else the two best."""
        known = list(sharing.groups)
        if self._pair is not None and set(self._pair) <= set(known):
            return known.index(self._pair[0]), known.index(self._pair[1])
        return 0, 1

    def _cell_words(self, first: str, second: str, count: int) -> str:
        if first == second:
            return tr(N_("{count} questions that {first} alone solves."), count=count, first=first)
        return tr(
            N_("{count} questions that {first} solves and {second} does not."),
            count=count,
            first=first,
            second=second,
        )

    def _show_picked(self, found: Picked) -> None:
        names = tuple(self._comparison.groups[group].label for group in found.groups)
        self.model.show_questions(found, names)
        self.view.title = self._title(found)
        self.list_card.set_title(self.view.title)
        self.list_card.set_sub(
            tr(N_("the first {most} of {count}"), most=MOST, count=found.count)
            if found.count > len(found.questions)
            else ""
        )
        self._fit()
        self.whole.setText("" if found.questions else tr(N_("There are none.")))
        if found.questions:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _title(self, found: Picked) -> str:
        kind, first, second = found.wanted
        if kind == "failed":
            return tr(N_("Solved by none"))
        if kind in ("best", "worst"):
            text = N_("Worst answers of {method}") if kind == "worst" else N_("Best answers of {method}")
            return tr(text, method=self._run_name(first, second))
        places = self._sharing.groups if self._sharing is not None else ()
        one, other = (self._comparison.groups[places[n]].label for n in (first, second))
        if first == second:
            return tr(N_("Solved by {first} alone"), first=one)
        return tr(N_("Solved by {first}, not by {second}"), first=one, second=other)

    def _show_whole(self, row: int) -> None:
        found = self.model.found
        if found is not None and 0 <= row < len(found.questions):
            self.whole.setText(found.questions[row].text or tr(N_("The data of this question is gone.")))

    def _show_problems(self, problems: tuple[object, ...]) -> None:
        self.notice.set("warning", problem_text(problems[0]))  # type: ignore[arg-type] # a Problem

    def _extremes(self, *, worst: bool) -> None:
        at = self.run.value()
        if isinstance(at, int):
            self.reader.extremes(*self._places[at], worst=worst)

    def _run_name(self, place: int, number: int) -> str:
        """ "LoRA, seed 2"; the group alone where it has one run."""
        group = self._comparison.groups[place]
        if len(group.finished) < 2:
            return group.label
        seeds = {run.id: run.spec.get("seed", "") for run in group.runs}
        seed = str(seeds.get(group.finished[number], ""))
        return tr(N_("{method}, seed {seed}"), method=group.label, seed=seed)

    # -- room -----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        count = self.model.columnCount()
        width = self.view.viewport().width()
        for column in range(1, count):
            self.view.setColumnWidth(column, px(TARGET if column == 1 else ANSWER))
        rest = px(TARGET) + max(0, count - 2) * px(ANSWER)
        if width - rest < px(ANSWER):
            each = width // max(1, count + 1)
            for column in range(1, count):
                self.view.setColumnWidth(column, each)
            rest = each * (count - 1)
        self.view.setColumnWidth(0, max(px(60), width - rest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        self.reader.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reader.stop()
        super().closeEvent(event)
