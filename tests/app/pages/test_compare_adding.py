"""Adding to what is compared: methods and seeds go into the queue and come back to the same page."""

import os
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.i18n import install_pseudo_language
from app.pages.compare.adding import AddDialog
from app.pages.compare.page import ComparePage
from app.state.adding import Added, Conditions, Wish
from app.state.runs import Runs
from app.theme.theme import theme
from app.training_thread import TrainingThread
from peft_engine.contract.joining import joined
from peft_engine.contract.queue import RunQueue
from peft_engine.contract.race import Contender, Race, member_name
from peft_engine.contract.settled import Given, Settled
from peft_engine.contract.store import RunFolder
from scripts.synthetic_run import spec
from tests.compare.writing import drawn, finished, judged

MODEL = {"key": "small-encoder"}
SHARES = (("lora", 0.80), ("bitfit", 0.79))


class Asked(Runs):
    """Notes what is put into the queue instead of doing it."""

    def __init__(self, store):
        super().__init__(store, TrainingThread(store))
        self.put = []

    def enqueue(self, runs):
        self.put += runs


@pytest.fixture
def runs(store):
    return Asked(store)


@pytest.fixture
def page(runs, show):
    around = QWidget()
    made = ComparePage(runs)
    made.setParent(around)
    around.resize(1352, 760)
    made.resize(1352, 760)
    show(around)
    yield made
    made.stop()


def race_of_two(store, seeds=2):
    contenders = tuple(Contender(method=method) for method, _ in SHARES)
    race = Race(contenders=contenders, seeds=seeds, amount=40.0).model_dump(mode="json")
    parent = store.create(spec(race=race, model=MODEL))
    Settled(amount=40, contenders=[Given(), Given()]).keep(parent.path)
    for number, (method, share) in enumerate(SHARES, 1):
        for seed in range(1, seeds + 1):
            answers = judged(drawn(share, 100 * number + seed, luck=0.02))
            finished(
                store,
                answers,
                method,
                seed=seed,
                parent=parent.id,
                member=member_name(number, seed),
                model=MODEL,
            )
    return parent


def opened(page, until, runs):
    page.compare(runs)
    until(lambda: page.shown is not None)
    return page.shown.comparison


def test_a_method_that_is_ticked_goes_into_the_queue_under_the_same_conditions(
    page, runs, store, until, settle
):
    parent = race_of_two(store)
    opened(page, until, (parent.id,))
    assert page.add.isVisibleTo(page.action_bar)
    page.add.click()
    dialog = page.window().findChildren(AddDialog)[-1]
    assert dialog.costs.text() == "Tick one method or more."
    dialog.tick("lora")
    assert dialog.methods == ()
    assert dialog.why.accessibleDescription() == "This method is compared already."
    dialog.tick("ia3")
    assert dialog.methods == ("ia3",)
    assert dialog.costs.text() == "2 runs, about 2 min by what the others took."
    dialog.tick("krona")
    dialog.tick("krona")
    assert dialog.methods == ("ia3",), "a second press takes the tick away"
    dialog.add.click()
    until(lambda: runs.put)
    added = RunFolder(store.runs / runs.put[0]).spec()
    assert added.race.joins == parent.id
    assert (added.race.amount, added.race.seeds, added.seed) == (40, 2, 1)
    assert joined(store, parent.id) == runs.put
    assert page.ids == (parent.id,), "the race itself knows what was added to it"
    assert page.notice.text() == "2 runs are in the queue."
    until(lambda: page.shown.progress.planned == 6)
    assert (page.shown.progress.done, page.shown.progress.live) == (4, True)


def test_the_dialog_is_filled_with_the_keyboard(store, show, until, page):
    parent = race_of_two(store)
    comparison = opened(page, until, (parent.id,))
    dialog = AddDialog(Conditions(store, comparison, parent.id))
    show(dialog)
    heard = []
    dialog.chosen.connect(heard.append)
    QTest.keyClicks(dialog.search, "(ia)")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.tree.currentIndex().data() == "(IA)³", "not the family above it"
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.methods == ("ia3",)
    dialog.add.click()
    assert heard == [("ia3",)]


def test_seeds_that_would_tell_are_one_click_away(page, runs, store, until, settle):
    parent = race_of_two(store)
    comparison = opened(page, until, (parent.id,))
    asked = replace(comparison, verdict=replace(comparison.verdict, limit="seeds", more=5, who=(0, 1)))
    page.shown = replace(page.shown, comparison=asked, progress=replace(page.shown.progress, live=False))
    page._offer_seeds()
    assert page.verdict.seeds.isVisibleTo(page)
    assert page.verdict.seeds.text().strip() == "Train 5 more seeds"
    assert "LoRA" in page.verdict.seeds.toolTip()
    page.verdict.seeds.click()
    until(lambda: runs.put)
    added = RunFolder(store.runs / runs.put[0]).spec()
    assert (added.seed, added.race.seeds, added.race.joins) == (3, 5, parent.id)
    assert {one.method for one in added.race.contenders} == {"lora", "bitfit"}
    until(lambda: page.shown.progress.live)
    assert page.shown.progress.planned == 4 + 10
    page._offer_seeds()
    assert not page.verdict.seeds.isEnabled() or page.verdict.seeds.isHidden(), "not twice"


def test_two_single_runs_ask_for_two_more_seeds_of_each(page, runs, store, until):
    ids = tuple(
        finished(store, judged(drawn(share, n)), method, model=MODEL)
        for n, (method, share) in enumerate(SHARES)
    )
    comparison = opened(page, until, ids)
    assert (comparison.verdict.limit, comparison.verdict.more) == ("seeds", 2)
    assert comparison.verdict.who == (0, 1)
    told = []
    page.runs_changed.connect(told.append)
    page.verdict.seeds.click()
    until(lambda: runs.put)
    added = RunFolder(store.runs / runs.put[0]).spec()
    assert (added.seed, added.race.seeds, added.race.joins) == (2, 2, "")
    assert told == [(*ids, runs.put[0])], "plain runs remember what was added to them"
    until(lambda: page.shown.progress is not None)
    assert page.shown.race == "", "it is no race that is compared"
    assert page.title() == "Comparison on Question topics"
    assert (page.shown.progress.done, page.shown.progress.planned, page.shown.progress.live) == (0, 4, True)
    page.notice.clear()
    page._show_problems(page.shown)
    assert page.notice.text() == "", "that what is on its way has no runs yet is no news"


def test_what_was_taken_out_of_the_queue_is_not_waited_for(page, runs, store, until):
    ids = tuple(
        finished(store, judged(drawn(share, n)), method, model=MODEL)
        for n, (method, share) in enumerate(SHARES)
    )
    opened(page, until, ids)
    page.verdict.seeds.click()
    until(lambda: page.shown.progress is not None and page.shown.progress.live)
    folder = store.get(runs.put[0])
    long_ago = time.time() - 3600
    os.utime(folder.path / "spec.toml", (long_ago, long_ago))
    page._ask()
    until(lambda: not page.shown.progress.live)
    assert page.verdict.seeds.isEnabled(), "so they can be asked for again"
    RunQueue(store).add([folder.id])
    page._ask()
    until(lambda: page.shown.progress.live)


def test_no_seeds_are_offered_where_they_would_not_tell(page, store, until):
    comparison = opened(page, until, (race_of_two(store).id,))
    page.shown = replace(
        page.shown, comparison=replace(comparison, verdict=replace(comparison.verdict, limit="questions"))
    )
    page._offer_seeds()
    assert page.verdict.seeds.isHidden()


def test_what_cannot_be_added_is_said_and_nothing_is_made(page, runs, store, until):
    parent = race_of_two(store)
    opened(page, until, (parent.id,))
    before = store.ids()
    page._add_methods(("no_such_method",))
    until(lambda: page.notice.text())
    assert page.notice.text() == "Nothing was added."
    assert store.ids() == before
    assert runs.put == []


def test_colours_are_those_of_families_or_of_methods_as_one_likes(page, store, until):
    opened(page, until, (race_of_two(store).id,))
    assert page.verdict.colours.value() == "family"
    chosen = []
    page.colours_changed.connect(chosen.append)
    page.verdict.colours_edited.emit("method")
    assert chosen == ["method"]
    assert all(row.look.by_method for row in page.table.table.model.rows())
    assert all(look.by_method for look in page.matrix.matrix.looks)
    assert all(point.look.by_method for point in page.pareto.plot.points())


def test_the_table_takes_the_whole_width_for_its_intervals(page, store, until, settle):
    opened(page, until, (race_of_two(store).id,))
    settle()
    before = page.table.width()
    page.table.wide.click()
    settle()
    assert page.table.width() > 1.4 * before
    assert page.matrix.y() > page.table.geometry().bottom()
    page.table.wide.click()
    settle()
    assert page.table.width() == before


def test_the_dialog_fits_the_smallest_window_and_passes_through_the_translation(
    qt_app, store, until, page, settle
):
    from tests.app.shell.test_window import unmarked

    parent = race_of_two(store)
    comparison = opened(page, until, (parent.id,))
    translator = install_pseudo_language(qt_app)
    theme().set_scale(1.35)
    try:
        dialog = AddDialog(Conditions(store, comparison, parent.id), page.window())
        dialog.show()
        settle()
        least = dialog.minimumSizeHint()
        assert least.width() <= 1024 - 48
        assert least.height() <= 640 - 48
        assert unmarked(dialog, set()) == []
        dialog.close()
    finally:
        theme().set_scale(1.0)
        qt_app.removeTranslator(translator)


def test_what_was_added_to_another_comparison_does_not_join_this_one(page, runs):
    page._ids = page._adding_to = ("run-1", "run-2")
    page._told_added = True
    page.compare(("run-3", "run-4"))
    assert not page._told_added
    page._added(Added(Wish(None, ""), ("race-1",), 4))
    assert page.ids == ("run-3", "run-4")
    assert runs.put == ["race-1"]
