"""The page that compares: what it says is what the comparison says, and the difference that counts is the
person's."""

import tomllib
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.i18n import install_pseudo_language
from app.pages.compare.page import ComparePage
from app.pages.compare.questions import QuestionsDialog
from app.state.comparison import Asked, Progress
from app.state.runs import RunChange, Runs
from app.theme.theme import theme
from app.training_thread import TrainingThread
from app.widgets.buttons import Button
from app.widgets.numbers import NumberField
from app.widgets.page_dialog import PageDialog
from peft_engine.compare.facts import Sentence
from peft_engine.compare.groups import NO_RUN_YET
from peft_engine.compare.verdict import ALONE
from peft_engine.contract import events as e
from peft_engine.contract import paths
from peft_engine.contract.guessing import Guessing
from peft_engine.contract.race import Contender, Race, member_name
from scripts.synthetic_run import Script, make_run, spec
from tests.app.comparisons import COMPARED, compared, six_methods
from tests.compare.writing import drawn, finished, judged

LOOKS = ("light", "dark", "contrast")


@pytest.fixture
def page(store, show, until):
    around = QWidget()
    made = ComparePage(Runs(store, TrainingThread(store)))
    made.setParent(around)
    around.resize(1352, 760)
    made.resize(1352, 760)
    show(around)
    yield made
    made.stop()


def show_one(page, name, settle):
    found = COMPARED[name]()
    page._ids = found.asked.runs
    page._stack.setCurrentIndex(1)
    page.show_compared(found)
    settle()
    return found.comparison


def filled(store, shares=(("lora", 0.86), ("bitfit", 0.72)), seeds=3, luck=0.004):
    """Finished runs with answers."""
    return tuple(
        finished(store, judged(drawn(share, 100 * n + seed, luck=luck)), method, seed=seed)
        for n, (method, share) in enumerate(shares)
        for seed in range(1, seeds + 1)
    )


def test_nothing_compared_yet_leads_to_the_runs_and_to_a_race(page, settle):
    asked = []
    page.choose_asked.connect(lambda: asked.append("runs"))
    page.race_asked.connect(lambda: asked.append("race"))
    page.empty.button.click()
    page.race.click()
    assert asked == ["runs", "race"]
    assert page.title() == "Compare"
    assert not page.report.isVisibleTo(page.action_bar)


def test_it_says_what_the_comparison_says(page, settle):
    comparison = show_one(page, "six", settle)
    assert page.title() == "Race on Question topics"
    assert page.sub() == "3 seeds each, same steps"
    assert page.verdict.headline.text() == (
        "LoRA and the Sequential Adapter cannot be told apart on this test. Both beat BitFit and (IA)³."
    )
    assert "500 test questions are the limit" in page.verdict.detail.text()
    assert page.verdict.accessibleDescription().startswith("LoRA and the Sequential")
    assert page.table.accessibleName() == "6 methods and 2 references"
    told = [row.texts["score"] for row in page.table.table.model.rows()]
    assert told == [f"{100 * group.score.mean:.1f}" for group in comparison.groups]
    points = {point.look.label: point for point in page.pareto.plot.points()}
    assert points["LoRA"].x[0] == 74_000
    assert points["LoRA"].y == pytest.approx((0.881, 0.855, 0.907))
    lines = {line.look.label: line for line in page.curves.plot.lines()}
    assert lines["LoRA"].mean[-1] == pytest.approx(0.881, abs=0.003)
    assert (page.verdict.margin.text(), page.verdict.margin.unit()) == ("1", "point")
    assert page.report.isVisibleTo(page.action_bar)
    assert page.log.isVisibleTo(page.action_bar)


def test_what_has_to_be_known_of_a_method_is_said_below_the_table(page, settle):
    comparison = show_one(page, "six", settle)
    assert page.table.flags.isHidden()
    flagged = replace(
        comparison.groups[4], flags=(Sentence("Its loss never moved from {loss}.", {"loss": 1.5}),)
    )
    groups = (*comparison.groups[:4], flagged, *comparison.groups[5:])
    page.show_compared(compared(replace(comparison, groups=groups)))
    assert page.table.flags.isVisible()
    assert page.table.flags.text() == "BitFit: Its loss never moved from 1.5."
    assert page.table.table.model.rows()[4].flags == "Its loss never moved from 1.5."
    page.table.differs.click()
    assert page.table.flags.isHidden()


def test_guessing_is_a_line_where_the_scale_reaches_so_far(page, settle):
    comparison = show_one(page, "six", settle)
    card, said = page.table, "The dashed line is what guessing would give."
    low, high = card.table.scale().low, card.table.scale().high
    for share, there in (((low + high) / 2, True), (low - 0.1, False)):
        card.show_comparison(replace(comparison, guessing=Guessing(share, "")))
        assert card.table.guessing == (share if there else None)
        assert (said in card._legend.text()) == there
        assert (card.table.scale().low, card.table.scale().high) == (low, high), "it presses nothing together"
    ranges = "from the lowest to the highest run"
    assert ranges not in card._legend.text(), "there is no room for them side by side"
    card.wide.click()
    assert ranges in card._legend.text()
    card.wide.click()
    assert ranges not in card._legend.text()


def test_any_two_measures_stand_against_each_other(page, settle):
    show_one(page, "six", settle)
    card = page.pareto
    keys = [choice.value for choice in card.up._choices]
    assert keys == ["score", "learns", "memory", "time", "stored"], "nobody measured what was forgotten"
    card.up.set_value("memory")
    card.across.set_value("time")
    card._draw()
    lora = next(point for point in card.plot.points() if point.look.label == "LoRA")
    assert lora.x == (126, 124, 129), "the mean, the lowest and the highest"
    assert lora.y == pytest.approx((0.97e9, 0.9506e9, 0.9991e9))
    assert card.plot.title == "Peak memory against Time"
    assert card.plot.corner() == "down and left is better"
    again = COMPARED["six"]()
    page.show_compared(again)
    assert (card.up.value(), card.across.value()) == ("memory", "time"), "what was chosen stays"


def test_curves_go_by_steps_tokens_or_time(page, settle):
    show_one(page, "six", settle)
    ends = {}
    for by in ("steps", "tokens", "seconds"):
        page.curves.by.set_value(by)
        page.curves._draw()
        ends[by] = page.curves.plot.lines()[0].x[-1]
    assert ends == {"steps": 620, "tokens": 620 * 512, "seconds": pytest.approx(124)}


def test_the_table_turns_over_to_what_differs(page, settle):
    show_one(page, "six", settle)
    card = page.table
    card.differs.click()
    settings = card.settings
    assert card.table.isHidden()
    assert settings.table()[0] == ["Method", "Learning rate"]
    assert settings.table()[1][0] == ["LoRA", "5e-4"]
    settings.alike.click()
    assert settings.table()[0] == ["Method", "Learning rate", "Examples per step"]
    assert "Learning rate: LoRA 5e-4, Sequential Adapter 1e-3" in settings.describe()
    card.differs.click()
    assert settings.isHidden()


def test_why_bars_overlap_is_explained(page, settle):
    show_one(page, "six", settle)
    page.table.why.click()
    settle()
    dialog = next(one for one in page.window().findChildren(PageDialog) if one.isVisible())
    assert "paired" in dialog.text.toPlainText()
    dialog.close()


def test_two_single_runs_and_a_race_on_its_way(page, settle):
    show_one(page, "two", settle)
    assert page.sub() == "one run each"
    assert [row.more for row in page.table.table.model.rows()] == ["one sample", "one sample"]
    assert page.matrix.matrix.cells == (), "one seed each tells no chance"
    assert not page.verdict._bar.isVisible()
    show_one(page, "half", settle)
    assert page.verdict.done.text() == "4 of 18 runs are done."
    assert page.verdict.progress.share == pytest.approx(4 / 18)
    assert page._again.isActive()
    assert len(page.matrix.matrix.looks) == 4, "what has no score yet is not in the matrix"
    page.hide()
    assert not page._again.isActive()


def test_what_was_trained_once_beats_nothing_with_any_certainty(page, settle):
    """As the report says, and the headline."""
    pairs = tuple(replace(pair, outcome="alone") for pair in six_methods().pairs)
    found = compared(replace(six_methods(), pairs=pairs))
    page._ids = found.asked.runs
    page.show_compared(found)
    assert page.matrix.matrix.cells == ()
    assert page.matrix._none.text().startswith("No two methods were trained more than once.")
    assert not page.matrix.questions.isHidden(), "which questions the two runs answer is known"
    page.show_compared(compared(replace(six_methods(), pairs=(*pairs[1:], six_methods().pairs[0]))))
    assert len(page.matrix.matrix.cells) == 2, "the one pair that is known, from both sides"
    assert page.matrix._none.isHidden()


def test_a_race_without_results_says_so(page, settle):
    page._ids = ("race-1",)
    page._stack.setCurrentIndex(1)
    empty = replace(six_methods(), groups=(), pairs=(), recommended=None)
    page.show_compared(compared(empty, progress=Progress("race-1", 0, 18, live=True)))
    assert page.verdict.headline.text() == "0 of 18 runs are done."
    assert page.verdict.done.isHidden()  # nothing is said twice
    assert page.verdict.detail.text().startswith("Two steps of each method are tried first. ")
    assert page.report.isHidden()  # there is nothing to report
    assert page.notice.text() == ""
    none = replace(empty, problems=(Sentence(NO_RUN_YET, {"run": "race-1"}),))
    page.show_compared(compared(none, progress=Progress("race-1", 0, 18, live=False)))
    assert page.notice.text() == "", "the head says so"
    assert page.verdict.headline.text() == "The race has no results."
    assert page.scroller.isHidden()


def test_the_first_result_of_a_race_is_not_said_to_be_the_only_one(page, settle):
    values = {"name": "LoRA", "score": "88.0 %"}
    verdict = replace(six_methods().verdict, headline=(Sentence(ALONE, values),))
    found = compared(replace(six_methods(), verdict=verdict), progress=Progress("race-1", 1, 6, live=True))
    page._ids = found.asked.runs
    page.show_compared(found)
    assert page.verdict.headline.text().startswith("LoRA reaches 88.0 %; no other is done yet")
    page.show_compared(replace(found, progress=Progress("race-1", 1, 6, live=False)))
    assert page.verdict.headline.text().startswith("LoRA reaches 88.0 %; there is nothing else here")


def test_what_a_race_does_now_moves_between_its_results(store, page, until):
    runs, done = page._runs, compared(six_methods(), progress=Progress("", 0, 4, live=True))
    contenders = (Contender(method="lora"), Contender(method="bitfit"))
    race = make_run(store, spec(race=Race(contenders=contenders, seeds=2).model_dump()), Script(until=0)).id
    live = runs.open(race)
    live.alive = True
    member = SimpleNamespace(id="run-1", spec=SimpleNamespace(parent=race), share=0.5, alive=True)
    runs._live["run-1"] = member
    page._ids = (race,)
    page._stack.setCurrentIndex(1)
    page.show_compared(
        replace(done, asked=Asked((race,)), comparison=None, progress=Progress(race, 0, 4, True))
    )
    assert "tried first" in page.verdict.detail.text()
    told = {"method.key": "lora", "seed": 1}
    live.state.add_all(
        [
            e.PhaseStarted(phase="racing", text="Racing", total=4, part="train"),
            e.Trial(
                phase="racing", child="run-1", number=1, state="started", changes=told, metric="accuracy"
            ),
        ]
    )
    runs.changed.emit(RunChange(member, (), False))
    until(lambda: page.verdict.done.text() == "0 of 4 runs, LoRA, seed 1")
    assert page.verdict.progress.share == pytest.approx(0.5 / 4)
    assert page.verdict.detail.text() == "The first verdict comes with the first results."
    assert page.racers.isVisible()
    told = {name: (done.text(), state.text()) for name, done, state, _ in page.racers.lines}
    assert told == {"LoRA": ("0 of 2 runs", "Training"), "BitFit": ("0 of 2 runs", "Waiting")}
    words = "{method} cannot run here, and was left out: {reason}"
    values = {"method": "BitFit", "reason": "It does not fit."}
    live.state.add(e.Said(level="warning", text=words, values=values, left_out=2))
    runs.changed.emit(RunChange(member, (), False))
    until(lambda: page.racers.lines[1][2].text() == "Left out")
    _, over, _, why = page.racers.lines[1]
    assert (over.text(), why.text()) == ("", "BitFit cannot run here, and was left out: It does not fit.")
    assert why.isVisible()
    assert not page.racers.lines[0][3].isVisible()
    page.show_compared(replace(done, asked=Asked((race,)), progress=Progress(race, 1, 4, True)))
    assert not page.racers.isVisible(), "the table tells it from now on"


def test_the_difference_that_counts_is_asked_for_anew(store, page, until):
    runs = filled(store, (("lora", 0.86), ("bitfit", 0.86)), luck=0.04)
    kept = []
    page.margins_changed.connect(lambda *both: kept.append(both))
    page.compare(runs)
    until(lambda: page.shown is not None)
    first = page.shown.comparison
    assert first.margin == 0.01
    assert first.pairs[0].outcome == "untold"
    assert page.verdict.headline.text().endswith("cannot be told apart on this test.")
    page.verdict.margin.setFocus()
    page.verdict.margin.lineEdit().selectAll()
    QTest.keyClicks(page.verdict.margin.lineEdit(), "40")
    until(lambda: page.shown.comparison.margin == pytest.approx(0.4))
    assert page.shown.comparison.pairs[0].outcome == "alike"
    assert page.verdict.headline.text().endswith(
        "do equally well on this test: they differ by less than 40 points."
    )
    assert kept[-1] == (pytest.approx(0.4), None)
    assert (page.verdict.margin.text(), page.verdict.margin.unit()) == ("40", "points")


def test_runs_that_are_gone_are_said(store, page, until):
    page.compare(("20260101-000000-aaaa", "20260101-000000-bbbb"))
    until(lambda: page.shown is not None)
    assert page.shown.comparison is None
    assert "20260101-000000-aaaa" in page.notice.text()
    assert page.verdict.headline.text() == "There is nothing to compare yet."


def race_of(store, done):
    """A race of two methods and two seeds, of which so many members are done."""
    contenders = (Contender(method="lora"), Contender(method="bitfit"))
    parent = make_run(store, spec(race=Race(contenders=contenders, seeds=2).model_dump()), Script(until=0))
    places = [(1, "lora", 1), (2, "bitfit", 1), (1, "lora", 2), (2, "bitfit", 2)]
    for contender, method, seed in places[:done]:
        add_member(store, parent, contender, method, seed)
    return parent


def add_member(store, parent, contender, method, seed):
    answers = judged(drawn(0.86 if method == "lora" else 0.7, 10 * contender + seed))
    finished(store, answers, method, seed=seed, parent=parent.id, member=member_name(contender, seed))


def test_a_race_fills_up_while_it_goes_on(store, page, until):
    parent = race_of(store, 2)
    lock = parent.lock()
    lock.acquire()
    page.compare((parent.id,))
    until(lambda: page.shown is not None)
    assert (page.shown.progress.done, page.shown.progress.planned) == (2, 4)
    assert page.shown.progress.live
    assert page.title() == "Race on Question topics"
    before = page.shown
    page._ask(again=True)
    until(lambda: not page.reader.isRunning())
    assert page.shown is before, "nothing has ended since"
    add_member(store, parent, 1, "lora", 2)
    page._ask(again=True)
    until(lambda: page.shown is not before)
    assert page.shown.progress.done == 3
    lora = next(group for group in page.shown.comparison.groups if group.method == "lora")
    assert len(lora.finished) == 2
    lock.release()
    page._ask(again=True)
    until(lambda: not page.shown.progress.live)
    assert not page._again.isActive()


def test_a_race_that_was_launched_a_moment_ago_is_watched(store, page, until):
    contenders = (Contender(method="lora"), Contender(method="bitfit"))
    parent = store.create(spec(race=Race(contenders=contenders, seeds=2).model_dump()))
    page.compare((parent.id,))
    until(lambda: page.shown is not None)
    assert page.shown.progress.live
    assert page._again.isActive()
    assert page.verdict.headline.text() == "0 of 4 runs are done."


@pytest.mark.parametrize("name", list(COMPARED))
@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_it_fits_the_smallest_window(page, settle, name, scale):
    show_one(page, name, settle)
    theme().set_scale(scale)
    try:
        inside(page, 1024 - round(88 * scale), 640 - round(112 * scale))
        settle()
        least = page.minimumSizeHint()
        assert least.width() <= page.width()
        assert least.height() <= page.height()
        content = page.scroller.widget()
        assert content.minimumSizeHint().width() <= page.scroller.viewport().width()
    finally:
        theme().set_scale(1.0)


def inside(page, width, height):
    """A page is never the window itself, whose size its layout would bound."""
    page.parentWidget().resize(width, height)
    page.resize(width, height)


def test_cards_stand_in_pairs_where_there_is_room(page, settle):
    show_one(page, "six", settle)
    assert page.matrix.y() == page.table.y()
    inside(page, 900, 760)
    settle()
    assert page.matrix.y() > page.table.geometry().bottom()
    inside(page, 1352, 760)
    show_one(page, "many", settle)
    assert page.matrix.y() > page.table.geometry().bottom(), "fourteen columns need the whole width"
    assert page.curves.y() == page.pareto.y()


@pytest.mark.parametrize("look", LOOKS)
def test_every_theme_draws_everything(page, settle, look):
    theme().set_mode(look)
    try:
        show_one(page, "six", settle)
        assert not page.grab().isNull()
    finally:
        theme().set_mode("light")


def test_every_control_that_the_tab_key_reaches_has_a_name(page, settle):
    show_one(page, "six", settle)
    controls = 0
    for part in page.findChildren(QWidget):
        own = not isinstance(part.parent(), NumberField)  # which stands for the line inside of it
        if part.isVisible() and own and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
            assert named, type(part).__name__
            controls += 1
    assert controls >= 5


def test_every_text_passes_through_the_translation(qt_app, store, show, settle):
    from tests.app.shell.test_window import unmarked

    translator = install_pseudo_language(qt_app)
    try:
        made = ComparePage(Runs(store, TrainingThread(store)))
        made.resize(1352, 760)
        show(made)
        assert unmarked(made, set()) == []
        show_one(made, "half", settle)
        named = {group.label for group in COMPARED["half"]().comparison.groups}
        assert unmarked(made, named) == []
        model = made.table.table.model
        heads = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]
        assert all(head.startswith("[") for head in heads)
        for plot in (made.table.table, made.matrix.matrix, made.pareto.plot, made.curves.plot):
            assert "[" in plot.describe()
            assert all("[" in spot.words for spot in getattr(plot, "spots", list)())
        made.stop()
    finally:
        qt_app.removeTranslator(translator)


def test_chosen_runs_are_compared_and_remembered(store, window, until):
    runs = filled(store, seeds=1)
    opened = window()
    opened.show_place("runs")
    page = opened.pages.runs
    page._choose({runs[0]})
    assert not page.compare.isVisibleTo(page.action_bar)
    page._choose(set(runs))
    assert page.compare.isVisibleTo(page.action_bar)
    page.compare.click()
    assert opened.place().key == "compare"
    until(lambda: opened.pages.compare.shown is not None)
    assert opened.top_bar.title.text() == "Comparison on Question topics"
    opened.pages.compare.verdict.margin_edited.emit(0.03)
    until(lambda: opened.pages.compare.shown.comparison.margin == 0.03)
    kept = tomllib.loads(paths.settings_file().read_text(encoding="utf-8"))
    assert kept["compared"] == sorted(runs)
    assert kept["counts_share"] == 0.03
    from app.main_window import MainWindow
    from app.state.window_settings import read_settings

    later = MainWindow(store, read_settings()[0])
    later.show()
    later.show_place("compare")
    until(lambda: later.pages.compare.shown is not None)
    assert later.pages.compare.shown.comparison.margin == 0.03
    later._may_close = True
    later.close()
    later.deleteLater()


def test_a_race_opens_here_and_its_log_on_its_own_page(store, window, until):
    parent = race_of(store, 4)
    opened = window()
    opened.open_run(parent.id)
    assert opened.place().key == "compare"
    until(lambda: opened.pages.compare.shown is not None)
    assert len(opened.pages.compare.shown.comparison.groups) == 2
    opened.pages.compare.log.click()
    assert opened.place().page is opened.live_page
    opened.show_place("compare")
    asked = []
    opened.pages.compare.open_asked.connect(asked.append)
    table = opened.pages.compare.table.table
    table.fold(0, unfold=True)
    table.activate(1)
    assert len(asked) == 1
    assert opened.place().page is opened.live_page


def apart(store):
    """Two methods: the second one misses what is divisible by ten, and alone solves the first question."""
    first = [n != 0 for n in range(200)]
    second = [n == 0 or n % 10 != 0 for n in range(200)]
    return (
        finished(store, judged(first), "lora", seed=1),
        finished(store, judged(second), "bitfit", seed=1),
    )


def asked(page, until, runs, pair=None):
    page.compare(runs)
    until(lambda: page.shown is not None)
    if pair is None:
        page.matrix.questions.click()
    else:
        page.matrix.matrix.picked.emit(*pair)
    dialog = page.window().findChildren(QuestionsDialog)[-1]
    until(lambda: dialog.model.found is not None)
    return dialog


def test_which_questions_one_solves_and_the_other_does_not(store, page, until):
    dialog = asked(page, until, apart(store))
    assert dialog._said.text().startswith("Of 200 questions 180 are solved by all.")
    counts = {(cell.row, cell.column): int(cell.text) for cell in dialog.matrix.cells}
    assert counts == {(0, 1): 19, (1, 0): 1, (0, 0): 19, (1, 1): 1}
    assert dialog.list_card.accessibleName() == "Solved by LoRA, not by BitFit"
    names = [question.name for question in dialog.model.found.questions]
    assert names == [f"test-{n}" for n in range(10, 200, 10)]
    assert [right for _, right in dialog.model.found.questions[0].answers] == [True, False]
    before = dialog.model.found
    dialog.matrix.picked.emit(1, 0)
    until(lambda: dialog.model.found is not before)
    assert [question.name for question in dialog.model.found.questions] == ["test-0"]
    assert dialog.nobody.isHidden()
    before = dialog.model.found
    dialog.run.set_value(1)
    dialog.worst.click()
    until(lambda: dialog.model.found is not before)
    assert dialog.list_card.accessibleName() == "Worst answers of BitFit"
    assert {right for question in dialog.model.found.questions for _, right in question.answers} == {False}
    dialog.close()


def test_of_several_runs_the_answer_is_one_like_most(store, page, until):
    other = finished(store, judged([True] * 200), "bitfit", seed=1)
    right = [n != 5 for n in range(200)]
    lora = [
        finished(store, judged(values), "lora", seed=seed)
        for seed, values in enumerate(([True] * 200, right, right), 1)
    ]
    dialog = asked(page, until, (other, *lora), pair=(0, 1))
    assert dialog.list_card.accessibleName() == "Solved by BitFit, not by LoRA"
    (question,) = dialog.model.found.questions
    assert question.name == "test-5"
    assert [given for _, given in question.answers] == [True, False], "not its first run's, which is right"
    dialog.close()


def test_the_questions_fit_the_smallest_window(store, page, until, settle):
    inside(page, 1024, 640)
    dialog = asked(page, until, apart(store))
    theme().set_scale(1.35)
    try:
        settle()
        least = dialog.minimumSizeHint()
        assert least.width() <= 1024 - 48
        assert least.height() <= 640 - 48
        assert dialog.width() <= 1024 - 48
    finally:
        theme().set_scale(1.0)
        dialog.close()


@pytest.mark.parametrize("browser", [True, False])
def test_where_the_report_lies_is_said_with_and_without_a_browser(page, settle, monkeypatch, browser):
    opened = []

    class Desktop:
        @staticmethod
        def openUrl(url):
            opened.append(url.toLocalFile())
            return browser

    monkeypatch.setattr("app.widgets.report_banner.QDesktopServices", Desktop)
    show_one(page, "six", settle)
    made = Path("/store/reports/six/index.html")
    page._report_made(made)
    assert opened == [str(made)]
    assert page.notice.isVisible()
    assert page.notice.text() == (
        "The report is written." if browser else "The report is written; open it in a browser."
    )
    assert page.notice.accessibleDescription() == str(made)
    page.notice.findChildren(Button)[0].click()
    assert opened[-1] == str(made.parent)


def test_each_run_has_its_best_and_worst_answers(store, page, until):
    other = finished(store, judged([True] * 200), "bitfit", seed=1)
    lora = [
        finished(store, judged([n != wrong for n in range(200)]), "lora", seed=seed)
        for seed, wrong in ((1, 3), (2, 7))
    ]
    dialog = asked(page, until, (other, *lora))
    names = [choice.label for choice in dialog.run._choices]
    assert names == ["BitFit", "LoRA, seed 1", "LoRA, seed 2"]
    for at, wrong in ((1, 3), (2, 7)):
        before = dialog.model.found
        dialog.run.set_value(at)
        dialog.worst.click()
        until(lambda before=before: dialog.model.found is not before)
        assert dialog.model.found.questions[0].name == f"test-{wrong}"
        assert dialog.list_card.accessibleName() == f"Worst answers of {names[at]}"
    assert dialog.view.title == "Worst answers of LoRA, seed 2", "saved under this name"
    head, lines = dialog.view.table()
    assert head[:2] == ["Question", "Right answer"]
    assert lines[0][0] == dialog.model.found.questions[0].text
    assert len(lines) == len(dialog.model.found.questions)
    dialog.close()


def test_curves_by_memory_say_what_that_means_and_show_all_again(page, settle):
    show_one(page, "six", settle)
    card = page.curves
    assert card.all.isHidden()
    card.by.set_value("memory")
    card._draw()
    assert "memory is the most in use until then" in card._said.text()
    assert card.plot.lines()[0].x[0] == 9e8
    card.plot.zoom(0.5)
    assert not card.all.isHidden()
    card.all.click()
    assert not card.plot.is_zoomed
    assert card.all.isHidden()
