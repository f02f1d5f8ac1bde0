"""The page that compares runs: verdict, table, matrix, cost picture and curves, in the order of trust."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.i18n import N_, problem_advice, problem_text, tr
from app.joined import facts, sentences
from app.pages.compare.adding import AddDialog
from app.pages.compare.cards import CurvesCard, MatrixCard, ParetoCard, TableCard
from app.pages.compare.questions import QuestionsDialog
from app.pages.compare.racers import RacersCard
from app.pages.compare.rows import usual_colours
from app.pages.compare.verdict import VerdictHead, progress_text
from app.state import race_words
from app.state.adding import Added, Adder, Conditions, Wish
from app.state.compare_words import equal_text, is_share, said, seeds_each
from app.state.comparison import Asked, Compared, CompareReader, Progress
from app.state.names import data_title
from app.state.report import ReportMaker
from app.state.run_words import left_words
from app.state.runs import RunChange, Runs
from app.theme.theme import px, theme
from app.widgets.banner import Banner
from app.widgets.buttons import link_button, outline_button, primary_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.report_banner import show_report
from app.widgets.text import Label
from peft_engine.contract.problems import EngineError, Problem

if TYPE_CHECKING:
    from peft_engine.compare.facts import Comparison

GAP, SIDE = 12, 16
LEAST_PAIR = 900
"""Below this width cards stand one below the other, even if two would fit."""
MANY = 8
"""From so many groups on the matrix takes the whole width."""
LOW_PAGE = 700
REFRESH_MS = 4000
"""A race that goes on is looked at this often."""
NOW_MS = 250
"""What a race does at this moment is said this long after it has changed."""
SHARES = ((29, 20), (1, 1))
"""Widths of the cards of each row, in parts of it."""


def _has_scores(found: Compared) -> bool:
    """Whether there is anything to say of the runs."""
    return found.comparison is not None and any(g.score is not None for g in found.comparison.groups)


def _told(comparison: Comparison, *, empty: bool) -> list[str]:
    """What has to be known of runs that were left out.

    Args:
        empty: that a race has no run yet is no news, or the head says it.
    """
    from peft_engine.compare.groups import NO_RUN_YET  # who shows a comparison has loaded it already

    return [said(each) for each in comparison.problems if not (empty and each.text == NO_RUN_YET)]


class _Evidence(QWidget):
    """The cards, in pairs or one below the other; it asks for no more width than the widest of them."""

    def __init__(self, pairs: tuple[tuple[QWidget, QWidget], tuple[QWidget, QWidget]]) -> None:
        super().__init__()
        self._pairs = pairs
        self._rows = Row(GAP), Row(GAP)
        whole = Column(GAP)
        for number, (row, pair) in enumerate(zip(self._rows, pairs, strict=True)):
            for card, share in zip(pair, SHARES[number], strict=True):
                row.add(card, share)
            whole.add(row, number)
        self.setLayout(whole)

    def lay_out(self, width: int, *, wide: bool) -> None:
        """Pairs where the width has room for two; not of table and matrix where these are wide."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = max(sum(card.minimumSizeHint().width() for card in pair) for pair in self._pairs) + px(GAP)
        two = width >= max(needed, px(LEAST_PAIR))
        self._rows[0].setDirection(beside if two and not wide else below)
        self._rows[1].setDirection(beside if two else below)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        widest = max(card.minimumSizeHint().width() for pair in self._pairs for card in pair)
        return QSize(widest, super().minimumSizeHint().height())


class ComparePage(QWidget):
    """Shows one comparison at a time.

    Signals:
        head_changed(): title or actions are others now.
        choose_asked(): show the table of runs, so that some can be chosen.
        race_asked(): set up a race.
        open_asked(str): show the run with this id.
        log_asked(str): show the race's own page, with its log.
        margins_changed(object, object): the differences that count, for shares and for other metrics.
        colours_changed(str): what colours tell apart from now on: "family" or "method".
        runs_changed(tuple): more is compared now: what was added to plain runs is among it.
    """

    head_changed = Signal()
    choose_asked = Signal()
    race_asked = Signal()
    open_asked = Signal(str)
    log_asked = Signal(str)
    margins_changed = Signal(object, object)
    colours_changed = Signal(str)
    runs_changed = Signal(object)

    def __init__(
        self,
        runs: Runs,
        margins: tuple[float | None, float | None] = (None, None),
        parent: QWidget | None = None,
        *,
        colours: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Compare")))
        self._runs = runs
        self._margins, self._colours = margins, colours
        self._adder = Adder(runs.store, self)
        self._adder.made.connect(self._added)
        self._adder.failed.connect(self._not_added)
        self._ids: tuple[str, ...] = ()
        self._told_added = False
        self._adding_to: tuple[str, ...] = ()
        self._remembered: tuple[str, ...] = ()
        self.shown: Compared | None = None
        self.reader = CompareReader(runs.store, self)
        self.reader.read.connect(self.show_compared)
        self._report = ReportMaker(runs.store.root, self)
        self._report.made.connect(self._report_made)
        self._report.failed.connect(self._report_failed)
        self._again = QTimer(self)
        self._again.setInterval(REFRESH_MS)
        self._again.timeout.connect(lambda: self._ask(again=True))
        self._now = QTimer(self)
        self._now.setSingleShot(True)
        self._now.setInterval(NOW_MS)
        self._now.timeout.connect(self._show_now)
        runs.changed.connect(self._run_changed)
        self._make_actions()
        self._make()
        self._stack.setCurrentIndex(0)
        theme().changed.connect(self._lay_out)

    # -- what the shell asks --------------------------------------------------------------------------------

    def title(self) -> str:
        found = self.shown.comparison if self.shown is not None else None
        if found is None or not found.data:
            return tr(N_("Compare"))
        data = " + ".join(data_title(key) for key in found.data.split(" + "))
        if self.shown is not None and self.shown.race:
            return tr(N_("Race on {data}"), data=data)
        return tr(N_("Comparison on {data}"), data=data)

    def sub(self) -> str:
        found = self.shown.comparison if self.shown is not None else None
        if self.shown is None or found is None:
            return ""
        told = [seeds_each(found)]
        if self.shown.progress is not None and self.shown.race:
            told.append(equal_text(self.shown.progress.currency))
        return facts(told)

    # -- showing --------------------------------------------------------------------------------------------

    def compare(self, runs: tuple[str, ...]) -> None:
        """Compare these runs, or the members of the one race among them, from now on."""
        self._ids = runs
        self._told_added = False
        self.shown = None
        self.notice.clear()
        self.verdict.show_words(tr(N_("Reading the runs.")))
        self.verdict.show_progress(None)
        self._show_evidence(False)
        self._stack.setCurrentIndex(1)
        self.head_changed.emit()
        self._show_actions()
        self._ask()

    def remember(self, runs: tuple[str, ...]) -> None:
        """What was compared last is read when somebody comes here, if its runs are still there."""
        self._remembered = runs

    @property
    def ids(self) -> tuple[str, ...]:
        """What is compared: ids of runs, or of a race."""
        return self._ids

    def show_compared(self, found: Compared) -> None:
        """Show what came out."""
        if found.asked.runs != self._ids:
            return
        if self.shown is None or self.shown.comparison is None or found.comparison is not None:
            self.shown = found
        self._show_problems(found)
        self.verdict.show_progress(found.progress)
        comparison = found.comparison
        if comparison is not None and _has_scores(found):
            self.verdict.show_verdict(comparison, live=found.progress is not None and found.progress.live)
            self._offer_seeds()
            self._draw()
            self._show_evidence(True)
            self._lay_out()
        elif found.progress is not None and found.progress.live:
            self._say_it_goes_on(found.progress)
        elif found.progress is not None and self.scroller.isHidden():
            self.verdict.show_words(
                tr(N_("The race has no results.")), tr(N_("Its own page says what happened: Open the race."))
            )
        elif self.scroller.isHidden():
            self.verdict.show_words(tr(N_("There is nothing to compare yet.")))
        self._show_now()
        self._watch()
        self._show_actions()
        self.head_changed.emit()

    def _run_changed(self, change: RunChange) -> None:
        race = self.shown.race if self.shown is not None else ""
        if race and race in (change.run.id, change.run.spec.parent) and not self._now.isActive():
            self._now.start()

    def _say_it_goes_on(self, progress: Progress) -> None:
        """That there are no results yet, and what comes before them."""
        race = self._runs.known(progress.race)
        later = [tr(N_("The first verdict comes with the first results."))]
        if not progress.done and (race is None or race.state.phase != "racing"):
            later.insert(0, tr(N_("Two steps of each method are tried first.")))
        self.verdict.show_words(progress_text(progress), sentences(later))

    def _show_now(self) -> None:
        """What the race does at this moment; between its results nothing else would move here."""
        found = self.shown
        race = self._runs.known(found.race) if found is not None else None
        on = race is not None and race.alive and race_words.is_race(race)
        waits = on and found is not None and found.progress is not None and not _has_scores(found)
        self.racers.setVisible(waits)
        self._blank.setVisible(not waits and self.scroller.isHidden())
        if found is None or race is None or not on:
            return
        if waits and found.progress is not None:
            self._say_it_goes_on(found.progress)
            self.racers.show_racers(race_words.racers(race))
        words = facts((race_words.where(race), left_words(race)))
        self.verdict.show_now(race_words.share(race, self._runs.followed()), words)

    def _draw(self) -> None:
        """The cards of what is shown."""
        found = self.shown
        if found is None or found.comparison is None:
            return
        comparison, colours = found.comparison, self._colours
        self.verdict.colours.set_value(colours or usual_colours(comparison))
        self.table.show_comparison(comparison, colours)
        self.matrix.show_comparison(comparison, colours)
        self.pareto.show_comparison(comparison, colours)
        self.curves.show_comparison(comparison, found.curves, colours)

    def _colours_edited(self, colours: str) -> None:
        self._colours = colours
        self.colours_changed.emit(colours)
        self._draw()

    def _show_evidence(self, shown: bool) -> None:
        """Without evidence the verdict stands at the top alone."""
        self.scroller.setVisible(shown)
        self.racers.hide()
        self._blank.setVisible(not shown)

    def stop(self) -> None:
        """End reading; the window closes."""
        self._again.stop()
        self.reader.stop()
        self._adder.stop()
        for dialog in self.window().findChildren(QuestionsDialog):
            dialog.reader.stop()

    def _show_problems(self, found: Compared) -> None:
        if self._told_added:
            self._told_added = False  # what was said of the queue stays until it is closed, or read anew
            return
        live = found.progress is not None and found.progress.live
        if live and not _has_scores(found):
            self.notice.clear()  # results are on their way
        elif found.problems:
            first = found.problems[0]
            self.notice.set("danger", problem_text(first), problem_advice(first))
        elif found.comparison is not None and (
            told := _told(found.comparison, empty=live or not _has_scores(found))
        ):
            self.notice.set("warning", told[0], sentences(told[1:]))
        else:
            self.notice.clear()

    def _ask(self, *, again: bool = False) -> None:
        if self._ids:
            self.reader.ask(Asked(self._ids, *self._margins), again=again)

    def _watch(self) -> None:
        """Look again from time to time while a race goes on and somebody sees it."""
        progress = self.shown.progress if self.shown is not None else None
        if progress is not None and progress.live and self.isVisible():
            self._again.start()
        else:
            self._again.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        known = self._runs.store.runs
        if not self._ids and self._remembered and all((known / run).is_dir() for run in self._remembered):
            self.compare(self._remembered)
        else:
            self._ask(again=True)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _margin_edited(self, margin: float) -> None:
        if self.shown is None or self.shown.comparison is None:
            return
        share, loss = self._margins
        self._margins = (margin, loss) if is_share(self.shown.comparison.metric) else (share, margin)
        self.margins_changed.emit(*self._margins)
        self._ask()

    # -- making ---------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.verdict = VerdictHead()
        self.notice = Banner()
        self.table, self.matrix = TableCard(), MatrixCard()
        self.pareto, self.curves = ParetoCard(), CurvesCard()
        self._evidence = _Evidence(((self.table, self.matrix), (self.pareto, self.curves)))
        self.scroller = Scroller(self._evidence)
        self.racers = RacersCard()
        self.racers.hide()
        self._blank = QWidget()
        self.verdict.margin_edited.connect(self._margin_edited)
        self.verdict.colours_edited.connect(self._colours_edited)
        self.verdict.seeds_asked.connect(self._add_seeds)
        self.table.open_asked.connect(self.open_asked)
        self.table.wide_asked.connect(lambda _wide: self._lay_out())
        self.matrix.questions_asked.connect(self._show_questions)
        found = Column(GAP, (SIDE, 12, SIDE, 12))
        found.add(self.verdict)
        found.add(self.notice)
        found.add(self.scroller, 1)
        found.add(self.racers, 1)
        found.add(self._blank, 1)
        page = QWidget()
        page.setLayout(found)
        self.empty = EmptyState(
            "compare",
            tr(N_("Methods side by side: which is better, how sure that is, and what each one costs.")),
            tr(N_("Choose runs to compare")),
            self.choose_asked.emit,
            more=tr(
                N_("Choose two or more finished runs on the same data; several seeds of each tell most.")
            ),
            button_icon="runs",
            primary=True,
        )
        self.race = link_button(tr(N_("Set up a race")), on_click=self.race_asked.emit)
        self.race.setToolTip(tr(N_("Trains several methods on the same data with the same seeds")))
        below = Row(8)
        below.addStretch(1)
        below.add(Label(tr(N_("Or train them side by side.")), "body", "text.muted"))
        below.add(self.race)
        below.addStretch(1)
        card = Card(body=self.empty)
        card.add(below)
        card.setAccessibleName(tr(N_("Nothing compared yet")))
        around = Column(0, (SIDE, 12, SIDE, 12))
        around.add(card)
        nothing = QWidget()
        nothing.setLayout(around)
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(page)
        self._show_evidence(False)
        whole = Column(0)
        whole.add(self._stack)
        self.setLayout(whole)
        self._lay_out()

    def _make_actions(self) -> None:
        self.choose = outline_button(tr(N_("Other runs")), "runs", on_click=self.choose_asked.emit)
        self.log = outline_button(tr(N_("Open the race")), "open", on_click=self._open_log)
        self.log.setToolTip(tr(N_("What happened in the race, and its log")))
        self.add = outline_button(tr(N_("Add a method")), "add", on_click=self._ask_methods)
        self.add.setToolTip(tr(N_("Trains another method under the same conditions")))
        self.report = primary_button(tr(N_("Report")), "report", on_click=self._make_report)
        self.action_bar = QWidget()
        row = Row(10)
        for button in (self.choose, self.log, self.add, self.report):
            row.add(button)
        self.action_bar.setLayout(row)
        self._show_actions()

    def _show_actions(self) -> None:
        there = self.shown is not None and _has_scores(self.shown)
        self.choose.setVisible(bool(self._ids))
        self.log.setVisible(self.shown is not None and bool(self.shown.race))
        self.add.setVisible(there)
        self.report.setVisible(there)

    # -- room -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Two cards in a row where there is room for two."""
        self.verdict.set_low(self.height() < px(LOW_PAGE))
        bar = self.scroller.verticalScrollBar().sizeHint().width()
        many = len(self.matrix.matrix.looks) > MANY
        wide = many or self.table.is_wide
        self.table.wide.setVisible(not many and self.width() >= px(LEAST_PAIR))
        self._evidence.lay_out(self.width() - px(2 * SIDE) - bar, wide=wide)

    # -- actions --------------------------------------------------------------------------------------------

    def _show_questions(self, pair: tuple[int, int] | None) -> None:
        if self.shown is not None and self.shown.comparison is not None:
            comparison = self.shown.comparison
            QuestionsDialog(self._runs.store, comparison, self.window(), pair, self._colours).open()

    def _open_log(self) -> None:
        if self.shown is not None and self.shown.progress is not None:
            self.log_asked.emit(self.shown.race)

    def _ask_methods(self) -> None:
        """Let methods be ticked that are to be compared too."""
        found = self.shown
        if found is None or found.comparison is None:
            return
        try:
            conditions = Conditions(self._runs.store, found.comparison, found.race)
        except EngineError as error:
            self._not_added(error.problems)
            return
        dialog = AddDialog(conditions, self.window())
        dialog.chosen.connect(self._add_methods)
        dialog.open()

    def _add_methods(self, methods: tuple[str, ...]) -> None:
        if self.shown is not None and self.shown.comparison is not None and methods:
            self._begin_adding(Wish(self.shown.comparison, self.shown.race, methods=methods))

    def _add_seeds(self) -> None:
        """Train the seeds that the verdict asks for."""
        found = self.shown
        if found is not None and found.comparison is not None and found.comparison.verdict.more:
            verdict = found.comparison.verdict
            self.verdict.offer_seeds(found.comparison, off=tr(N_("They are being put into the queue.")))
            self._begin_adding(Wish(found.comparison, found.race, who=verdict.who, seeds=verdict.more or 0))

    def _begin_adding(self, wish: Wish) -> None:
        if not self._adder.isRunning():
            self._adding_to = self._ids
        self._adder.add(wish)

    def _offer_seeds(self) -> None:
        """Seeds are offered while nothing else is on its way that would tell more."""
        found = self.shown
        if found is None:
            return
        going = found.progress is not None and found.progress.live
        off = tr(N_("More runs are on their way; they will tell first."))
        self.verdict.offer_seeds(found.comparison, off=off if going else "")

    def _added(self, added: Added) -> None:
        """Put what was made into the queue, and wait for it here."""
        self._runs.enqueue(added.races)
        self._runs.list_runs()
        here = self._ids == self._adding_to
        if here and not added.wish.race:
            self._ids = (*self._ids, *added.races)
            self.runs_changed.emit(self._ids)
        text = N_("{count} runs are in the queue.") if added.runs != 1 else N_("1 run is in the queue.")
        joins = tr(N_("They join this comparison as they are done.")) if here else ""
        close = ((tr(N_("Close")), self.notice.clear),)
        self.notice.set("success", tr(text, count=added.runs), joins, buttons=close)
        self._told_added = True
        self._ask()

    def _not_added(self, problems: tuple[Problem, ...]) -> None:
        told = [sentences((problem_text(p), problem_advice(p))) for p in problems]
        close = ((tr(N_("Close")), self.notice.clear),)
        self.notice.set("warning", tr(N_("Nothing was added.")), sentences(told), buttons=close)
        self._offer_seeds()

    def _make_report(self) -> None:
        if self._ids and not self._report.busy:
            self.report.set_busy(tr(N_("Writing the report")))
            found = self.shown.comparison if self.shown is not None else None
            self._report.make(*self._ids, margin=found.margin if found is not None else None)

    def _report_made(self, page: Path) -> None:
        self.report.set_ready()
        show_report(self.notice, page)

    def _report_failed(self, reason: str) -> None:
        self.report.set_ready()
        self.notice.set("warning", reason, buttons=((tr(N_("Close")), self.notice.clear),))
