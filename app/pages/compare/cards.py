"""The four cards of evidence: table, matrix, cost picture, curves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.i18n import N_, tr
from app.joined import clauses, sentences
from app.pages.compare import rows
from app.pages.compare.differs import SettingsTable
from app.plots.band_plot import BandLine, BandPlot
from app.plots.chance_matrix import ChanceMatrix
from app.plots.interval_table import IntervalTable
from app.plots.pareto_plot import ParetoPlot, ParetoPoint, Side
from app.state import compare_words as words
from app.state.comparison import Curve
from app.state.names import duration, metric_name, metric_text
from app.state.run_table import memory_text
from app.theme.theme import px
from app.widgets.buttons import Button, icon_button, plain_button
from app.widgets.card import Card
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.layouts import Row
from app.widgets.page_dialog import PageDialog
from app.widgets.segmented import SegmentedControl
from app.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison

MARGINS = (14, 8, 14, 12)
MANY = 8
"""Of more than so many not every pair is described."""
SHORT_TITLE = 500
"""Below this width the matrix has a shorter title."""
WHY = N_(
    "The bar of a method says where its **true** score lies: between its ends in 95 of 100 cases."
    " Two kinds of luck are in it: the seeds, with which it might have learned a little more or less,"
    " and the test questions, of which other ones might have been asked.\n\n"
    "Two methods answer **the same** questions with **the same** seeds. A hard question is hard for both."
    " Where they are compared question by question and seed by seed, that luck drops out, and what is left"
    " is the difference between them. It is often clear although their bars overlap.\n\n"
    "So read a single method off its bar, and two methods off the matrix. It says **paired** for that reason."
    " Since many pairs are looked at, the verdict asks more of each of them (Holm's correction): without it,"
    " some pair of six equal methods would look different in more than a third of all races.\n\n"
    "A hollow point is a single run. Its bar knows the luck of the questions alone; another seed may land"
    " outside of it."
)


def menu_button(name: str, popup: Callable[[QPoint], None]) -> Button:
    """Three dots at the head of a card."""
    button = icon_button("more", name)
    button.clicked.connect(lambda _on=False: popup(button.mapToGlobal(QPoint(0, button.height()))))
    return button


class TableCard(Card):
    """Every group in a row; or, turned over, the settings in which they differ.

    Signals:
        open_asked(str): show the run with this id.
        wide_asked(bool): take the whole width, so that every interval has room, or half of it again.
    """

    open_asked = Signal(str)
    wide_asked = Signal(bool)

    def __init__(self) -> None:
        self.wide = plain_button(tr(N_("All intervals")), on_click=self._widen)
        self.wide.setToolTip(tr(N_("The table over the whole width, with the interval of every mean")))
        self.is_wide = False
        self.why = plain_button(tr(N_("Why bars overlap")), "help")
        self.differs = plain_button(tr(N_("Only what differs")))
        self._menu = menu_button(tr(N_("Menu of the table")), self._popup)
        super().__init__(" ", actions=(self.wide, self.why, self.differs, self._menu), margin=MARGINS)
        self.table = IntervalTable("", lambda value: words.tick_text(self._metric, value))
        self.settings = SettingsTable()
        self._metric = ""
        self.flags = Label("", "small", "status.warning.text", wrap=True)
        self._legend = Label("", "small", "text.muted", wrap=True)
        self._costs = ""
        self._seeds = ""
        self._below = Label("", "small", "text.muted", wrap=True)
        self._below.hide()
        self.add(self._below)
        self.add(self.table)
        self.add(self._legend)
        self.add(self.flags)
        self.add(self.settings)
        self.settings.hide()
        self.body.addStretch(1)
        self.table.open_asked.connect(self.open_asked)
        self.why.clicked.connect(lambda _on=False: self.explain())
        self.differs.clicked.connect(lambda _on=False: self.turn())

    def show_comparison(self, comparison: Comparison, colours: str = "") -> None:
        self._metric = comparison.metric
        title = words.whole_title(comparison)
        self.set_title(title)
        self._seeds = words.seeds_text(comparison)
        self._below.setText(self._seeds)
        self._fit_head()
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.table.show_rows(
            rows.columns(comparison),
            rows.rows(comparison, colours),
            title=title,
            interval_head=rows.interval_head(comparison),
            sentence=rows.table_words(comparison),
            best_first=down if comparison.more_is_better else up,
            limits=words.limits(comparison.metric),
            guessing=comparison.guessing.share if comparison.guessing is not None else None,
        )
        self.settings.show_comparison(comparison)
        self._costs = words.costs_text(comparison)
        self._fit_legend()
        told = [
            tr(N_("{method}: {flags}"), method=group.label, flags=words.one_text(group.flags))
            for group in comparison.groups
            if group.flags
        ]
        self.flags.setText("\n".join(told))
        self.flags.setVisible(bool(told) and not self.table.isHidden())

    def turn(self) -> None:
        """Show the settings instead of the scores, or the other way round."""
        settings = self.settings.isHidden()
        self.settings.setVisible(settings)
        self.table.setVisible(not settings)
        self._fit_legend()
        self.flags.setVisible(bool(self.flags.text()) and not settings)
        self.differs.set_text(tr(N_("Scores")) if settings else tr(N_("Only what differs")))
        self.why.setVisible(not settings)
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """How many seeds there are stands beside the title where there is room, else below it."""
        self.set_sub(self._seeds)
        fits = self.head_row.sizeHint().width() <= self.width() - px(MARGINS[0] + MARGINS[2])
        self._below.setVisible(bool(self._seeds) and not fits)
        if not fits:
            self.set_sub("")

    def _fit_legend(self) -> None:
        """What ranges are is told where there is room for them."""
        dashed = self.table.guessing is not None
        line = tr(N_("The dashed line is what guessing would give.")) if dashed else ""
        self._legend.setText(sentences((self._costs if self.is_wide else "", line)))
        self._legend.setVisible(bool(self._legend.text()) and not self.table.isHidden())

    def _widen(self) -> None:
        self.is_wide = not self.is_wide
        self.wide.set_text(tr(N_("Side by side")) if self.is_wide else tr(N_("All intervals")))
        self._fit_legend()
        self.wide_asked.emit(self.is_wide)

    def explain(self) -> None:
        """Say why bars overlap although a difference is told."""
        PageDialog(tr(N_("Why bars overlap")), tr(WHY), self.window()).open()

    def _popup(self, at: QPoint) -> None:
        (self.settings if self.table.isHidden() else self.table).popup_menu(at)


class MatrixCard(Card):
    """How likely the row beats the column.

    Signals:
        questions_asked(object): show which questions they solve; a pair of places in the comparison, or None.
    """

    questions_asked = Signal(object)

    def __init__(self) -> None:
        name = tr(N_("How likely the row beats the column"))
        self.matrix = ChanceMatrix(name, tr(N_("The row beats the column")))
        self.matrix.picked.connect(self._picked)
        self.questions = plain_button(tr(N_("Which questions")))
        self.questions.clicked.connect(lambda _on=False: self.questions_asked.emit(None))
        self._places: list[int] = []
        menu = menu_button(tr(N_("Menu of the matrix")), self.matrix.popup_menu)
        super().__init__(
            name,
            tr(N_("paired; outlined if told apart")),
            actions=(menu,),
            margin=MARGINS,
        )
        self._none = Label("", "body", "text.muted", wrap=True)
        self.add(self.matrix)
        self.add(self._none)
        foot = Row(0)
        foot.add(self.questions)
        foot.addStretch(1)
        self.add(foot)
        self.body.addStretch(1)

    def show_comparison(self, comparison: Comparison, colours: str = "") -> None:
        places = self._places = rows.matrix_places(comparison)
        cells = rows.chances(comparison, places)
        every = rows.looks(comparison, colours)
        # Of many, what the best one does against each of the others.
        least = 1 if len(places) > MANY else len(places)
        said = sentences(cell.words for cell in cells if cell.row < min(cell.column, least))
        self.matrix.show_chances([every[n] for n in places], cells, said)
        self.matrix.setVisible(bool(cells))
        self.questions.setVisible(bool(comparison.pairs))
        self._none.setVisible(not cells)
        once = N_(
            "No two methods were trained more than once. Without a second seed nobody can say how likely one"
            " beats the other."
        )
        fewer = N_("It takes two methods with a finished run each to fill the matrix.")
        self._none.setText(tr(once if comparison.pairs else fewer))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A shorter title leaves room for what has to be known of the numbers."""
        super().resizeEvent(event)
        name = tr(N_("How likely the row beats the column"))
        self.set_title(name if self.width() >= px(SHORT_TITLE) else tr(N_("The row beats the column")))
        self.setAccessibleName(name)

    def _picked(self, row: int, column: int) -> None:
        self.questions_asked.emit((self._places[row], self._places[column]))


class ParetoCard(Card):
    """Any two measures against each other."""

    def __init__(self) -> None:
        self.up, self.across = ChoiceBox(width=166), ChoiceBox(width=178)
        self.up.setAccessibleName(tr(N_("Measure from bottom to top")))
        self.across.setAccessibleName(tr(N_("Measure from left to right")))
        self.plot = ParetoPlot(tr(N_("Score against cost")))
        super().__init__(margin=MARGINS)
        self._sub = ElidedLabel("", "small", "text.muted", beside=True)
        head = Row(8)
        head.add(self.up)
        head.add(Label(tr(N_("against")), "small", "text.muted"))
        head.add(self.across)
        head.add(self._sub, 1)
        head.add(menu_button(tr(N_("Menu of the cost picture")), self.plot.popup_menu))
        self.add(head)
        self.add(self.plot, 1)
        self.setAccessibleName(tr(N_("Score against cost")))
        self._comparison: Comparison | None = None
        self._colours = ""
        self._measures: dict[str, words.Measure] = {}
        for box in (self.up, self.across):
            box.value_edited.connect(lambda _value: self._draw())

    def show_comparison(self, comparison: Comparison, colours: str = "") -> None:
        self._comparison, self._colours = comparison, colours
        found = words.measures(comparison)
        self._measures = {one.key: one for one in found}
        choices = [Choice(one.key, one.name) for one in found]
        for box, usual in ((self.up, "score"), (self.across, "learns")):
            before = box.value()
            box.set_choices(choices, before if before in self._measures else usual)
        self._draw()

    def _draw(self) -> None:
        comparison = self._comparison
        up, across = (self._measures.get(str(box.value())) for box in (self.up, self.across))
        if comparison is None or up is None or across is None:
            return
        points = []
        for group, look in zip(comparison.groups, rows.looks(comparison, self._colours), strict=True):
            x, y = across.value(group), up.value(group)
            if x is not None and y is not None:
                points.append(ParetoPoint(look, x, y))
        title = tr(N_("{up} against {across}"), up=up.name, across=across.name)
        self.plot.show_points(points, _side(across), _side(up), title)
        told = [self.plot.corner()]
        told += [
            tr(N_("{method}: {value}, outside"), method=point.look.label, value=up.write(point.y[0]))
            for point in self.plot.outside()
        ]
        self._sub.setText(clauses(told))


def _side(measure: words.Measure) -> Side:
    return Side(measure.name, measure.better, measure.write, measure.wide)


class CurvesCard(Card):
    """The metric on validation while training, a line for each group."""

    def __init__(self) -> None:
        self.plot = BandPlot("", lambda value: words.tick_text(self._metric, value))
        self.by = SegmentedControl(
            [
                ("steps", tr(N_("Steps"))),
                ("tokens", tr(N_("Tokens"))),
                ("seconds", tr(N_("Time"))),
                ("memory", tr(N_("Memory"))),
            ],
            name=tr(N_("What goes from left to right")),
        )
        self.all = plain_button(tr(N_("Show all")), on_click=self.plot.show_all)
        self.all.hide()
        self.plot.zoomed.connect(self.all.setVisible)
        super().__init__(
            " ",
            actions=(self.all, self.by, menu_button(tr(N_("Menu of the curves")), self.plot.popup_menu)),
            margin=MARGINS,
        )
        self._metric = ""
        self._none = Label(
            tr(N_("None of these runs read its validation part.")), "body", "text.muted", wrap=True
        )
        self._said = Label("", "small", "text.muted", wrap=True)
        self.add(self._said)
        self.add(self.plot, 1)
        self.add(self._none)
        self._comparison: Comparison | None = None
        self._colours = ""
        self._curves: dict[str, Curve] = {}
        self.by.value_edited.connect(lambda _value: self._draw())

    def show_comparison(self, comparison: Comparison, curves: dict[str, Curve], colours: str = "") -> None:
        self._comparison, self._curves, self._metric = comparison, curves, comparison.metric
        self._colours = colours
        title = tr(N_("{metric} while training"), metric=metric_name(comparison.metric))
        self.set_title(title)
        self.plot.title = title
        self.plot.setAccessibleName(title)
        self._draw()

    def _say(self) -> None:
        """What has to be known of the lines, beside the title."""
        most = max((curve.runs for curve in self._curves.values()), default=0)
        told = [tr(N_("on validation"))]
        if str(self.by.value()) == "memory":
            told.append(tr(N_("memory is the most in use until then")))
        if most > 1:
            told.append(tr(N_("band: lowest to highest of {count} seeds"), count=most))
        for line in self.plot.outside():
            value = metric_text(self._metric, line.mean[-1])
            told.append(tr(N_("{method}: {value}, outside"), method=line.look.label, value=value))
        self._said.setText(clauses(told))
        self._said.setVisible(not self.plot.isHidden())

    def _draw(self) -> None:
        if self._comparison is None:
            return
        by = str(self.by.value())
        lines = []
        for group, look in zip(
            self._comparison.groups, rows.looks(self._comparison, self._colours), strict=True
        ):
            curve = self._curves.get(group.key)
            if curve is not None:
                x = {
                    "steps": curve.steps,
                    "tokens": curve.tokens,
                    "seconds": curve.seconds,
                    "memory": curve.memory,
                }[by]
                lines.append(BandLine(look, x, curve.mean, curve.low, curve.high, curve.runs))
        name, write = {
            "steps": (tr(N_("step")), words.count_text),
            "tokens": (tr(N_("tokens")), words.count_text),
            "seconds": (tr(N_("after")), duration),
            "memory": (tr(N_("memory")), memory_text),
        }[by]
        self.plot.show_lines(lines, name, write)
        self.plot.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self._say()
