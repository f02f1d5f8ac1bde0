"""From a finding to its drawing, chosen by kind: what another method gives of that kind is drawn at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QStyle, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.joined import clauses, sentences, things
from app.plots.extra_bars import BarsPlot
from app.plots.extra_changes import ChangesPlot
from app.plots.extra_grid import gates_grid, ranks_grid
from app.plots.extra_plot import ExtraPlot
from app.plots.extra_ranks import RanksPlot
from app.plots.extra_reliability import ReliabilityPlot
from app.plots.extra_uncertainty import UncertaintyPlot
from app.plots.saved import Saved, SavedTable
from app.state.names import metric_inside, metric_text
from app.theme.theme import px, theme
from app.widgets.buttons import outline_button
from app.widgets.layouts import Column, Row
from app.widgets.table_style import TableRole, style_table
from app.widgets.text import Label
from peft_engine.contract import findings as f

_ROWS = 6
Index = QModelIndex | QPersistentModelIndex


class RankChooser(QWidget):
    """The curve of the score, a slider over the ranks, what the chosen one scores, and the way to make it.

    Signals:
        cut_asked(int): make a run of the result cut to this rank.
    """

    cut_asked = Signal(int)

    def __init__(self, finding: f.ByRank, role: str) -> None:
        super().__init__()
        self.finding = finding
        self.plot = RanksPlot(finding, role)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(finding.points) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr(N_("Rank to cut to")))
        self.told = Label("", "strong", wrap=True)
        self.button = outline_button("", "cut", on_click=lambda: self.cut_asked.emit(self.rank()))
        self.slider.valueChanged.connect(self._moved)
        self.plot.rank_clicked.connect(self.choose)
        self._under = Row(0)
        self._under.add(self.slider)
        row = Row(12)
        row.add(self.told, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = Column(8)
        column.add(self.plot, 1)
        column.add(self._under)
        column.add(row)
        self.setLayout(column)
        self.slider.setValue(len(finding.points) - 1)
        self._moved(self.slider.value())
        self._align()
        theme().changed.connect(self._align)

    def _align(self) -> None:
        """Set the ends of the slider under the first and the last point."""
        handle = self.slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self.slider)
        left, right = (max(0, end - handle // 2) for end in self.plot.ends())
        self._under.setContentsMargins(left, 0, right, 0)

    def rank(self) -> int:
        """The rank that is chosen."""
        return self.finding.points[self.slider.value()][0]

    def choose(self, rank: int) -> None:
        self.slider.setValue([known for known, _ in self.finding.points].index(rank))

    def _moved(self, number: int) -> None:
        rank, value = self.finding.points[number]
        whole = self.finding.points[-1][0]
        self.plot.choose(rank)
        words = tr(
            N_("Rank {rank}: {metric} {value} on validation, with {share} % of the numbers."),
            rank=rank,
            metric=metric_inside(self.finding.metric),
            value=metric_text(self.finding.metric, value),
            share=local(f"{100 * rank / whole:.3g}"),
        )
        own = self.plot.each(number)
        if own:
            words = sentences((words, tr(N_("That is the mean of {each}."), each=things(own))))
        self.button.set_text(tr(N_("Make a run of rank {rank}"), rank=rank))
        if rank == whole:
            why = tr(N_("The result has this rank already."))
            words = sentences((words, why))
            self.button.set_off(why)
        else:
            self.button.set_on()
        self.told.setText(words)
        self.slider.setAccessibleDescription(words)


class _Answers(QAbstractTableModel):
    """The answers that the model is least sure of."""

    def __init__(self, answers: Sequence[f.Doubtful], parent: QWidget) -> None:
        super().__init__(parent)
        self._answers = answers
        self._head = [tr(N_("Text")), tr(N_("Answer")), tr(N_("Truth")), tr(N_("Uncertain"))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._answers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one, column = self._answers[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            share = tr(N_("{percent} %"), percent=f"{100 * one.uncertainty:.0f}")
            return (one.text, one.prediction, one.target, share)[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return one.text
        if column == 1 and role == TableRole.ICON:
            return "checked" if one.right else "failed"
        if column == 1 and role == TableRole.TONE:
            return "success" if one.right else "danger"
        if role == Qt.ItemDataRole.TextAlignmentRole and column == len(self._head) - 1:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(self._head) - 1:
            return int(Qt.AlignmentFlag.AlignRight)
        return None


class UncertainAnswers(QWidget):
    """How uncertain all answers are, and below it those that are most uncertain."""

    def __init__(self, finding: f.Uncertainty) -> None:
        super().__init__()
        self.plot = UncertaintyPlot(finding)
        column = Column(8)
        column.add(self.plot, 1)
        if finding.least_sure:
            column.add(Label(tr(N_("The least certain answers")), "smallm", "text.muted"))
            self.table = SavedTable(tr(N_("The least certain answers")))
            style_table(self.table)
            self.table.setModel(_Answers(finding.least_sure, self))
            column.add(self.table)
            self._lay_out()
            theme().changed.connect(self._lay_out)
        self.setLayout(column)

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for n, width in ((1, 120), (2, 100), (3, 84)):
            self.table.setColumnWidth(n, px(width))
        self.table.setFixedHeight(px(28 + 30 * _ROWS))


class Rows(Saved, QWidget):
    """Names and values one below the other."""

    def __init__(self, finding: f.Rest) -> None:
        super().__init__()
        self.title = finding.title
        self.rows = finding.rows
        self.give_menu()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)  # a value stands near its name, also in a wide card
        for n, (name, value) in enumerate(finding.rows):
            self._grid.addWidget(Label(name, "body", "text.muted", wrap=True), n, 0)
            self._grid.addWidget(Label(value, "strong", wrap=True, selectable=True), n, 1)
        self.setLayout(self._grid)
        self._apply()
        theme().changed.connect(self._apply)
        self.setAccessibleName(finding.title)
        self.setAccessibleDescription(clauses(f"{name}: {value}" for name, value in finding.rows))

    def table(self) -> tuple[list[str], list[list[str]]]:
        return [tr(N_("Name")), tr(N_("Value"))], [[str(name), str(value)] for name, value in self.rows]

    def _apply(self) -> None:
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))


_MAKERS: tuple[tuple[type[f.Finding], Callable[[Any, str], QWidget]], ...] = (
    (f.Grid, ranks_grid),
    (f.ByPlace, BarsPlot),
    (f.ByRank, RankChooser),
    (f.Reliability, lambda finding, _: ReliabilityPlot(finding)),
    (f.Uncertainty, lambda finding, _: UncertainAnswers(finding)),
    (f.Smaller, ChangesPlot),
    (f.Gates, gates_grid),
    (f.Rest, lambda finding, _: Rows(finding)),
)


def drawing_of(finding: f.Finding, role: str) -> QWidget:
    """The widget that shows a finding.

    Args:
        role: colour role of what is the method's, such as "family.reparam.mark".
    """
    return next(make for kind, make in _MAKERS if isinstance(finding, kind))(finding, role)


def savable_in(drawing: QWidget) -> ExtraPlot | Saved | None:
    """What of a drawing has a menu: the still drawing that it is or holds, or its rows."""
    return drawing if isinstance(drawing, Saved) else plot_in(drawing)


def plot_in(drawing: QWidget) -> ExtraPlot | None:
    """The still drawing that a widget is or holds; None for plain rows."""
    return drawing if isinstance(drawing, ExtraPlot) else drawing.findChild(ExtraPlot)


def is_wide(finding: f.Finding) -> bool:
    """Whether a drawing wants the whole width of the page."""
    return isinstance(finding, f.Rest) or (
        isinstance(finding, f.ByPlace | f.Gates)
        and len(finding.values if isinstance(finding, f.ByPlace) else finding.places) > 12
    )
