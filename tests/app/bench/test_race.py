"""A race is put together: ticks in the tree, contenders with their settings, costs, and one specification."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bench.fit_dialog import FitDialog
from app.bench.method_model import KEY
from app.bench.race_bill import RaceBill
from app.i18n import install_pseudo_language
from app.pages.workbench import WorkbenchPage
from app.state.experiment import Experiment
from app.state.race import Costs, costs_text
from app.theme.theme import theme
from app.widgets.buttons import Button
from app.widgets.text import Label
from app.widgets.tree_delegate import TICK
from peft_engine.contract.plan import forecast
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunRecord, RunStore

SMALL = "small-encoder"


@pytest.fixture
def experiment(qt_app):
    made = Experiment()
    made.set("model.key", SMALL)
    return made


@pytest.fixture
def page(experiment, tmp_path, show):
    made = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    made.resize(1352, 800)
    return show(made)


@pytest.fixture
def racing(page):
    page.race.switch(True)
    return page


def shown(page, key):
    return page.method_card._filter.mapFromSource(page.method_card._model.index_of(key))


def press_box(page, key):
    tree = page.method_card.tree
    tree.scrollTo(shown(page, key))
    rect = tree.visualRect(shown(page, key))
    place = rect.center()
    place.setX(48)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def launched(page):
    asked = []
    page.launch_asked.connect(asked.append)
    page.launch()
    return asked[0] if asked else None


def test_boxes_come_with_the_race_and_begin_with_the_method_at_hand(page):
    assert shown(page, "lora").data(TICK) is None
    page.method_card.how_many._choose("race")
    assert Qt.CheckState(shown(page, "lora").data(TICK)) == Qt.CheckState.Checked
    assert Qt.CheckState(shown(page, "bitfit").data(TICK)) == Qt.CheckState.Unchecked
    assert page.race.methods == ("lora",)
    assert not page.settings_card.launch.isEnabled()
    assert "A race needs two methods or more." in page.settings_card.launch.toolTip()
    page.method_card.how_many._choose("one")
    assert shown(page, "lora").data(TICK) is None
    assert launched(page).race is None


def test_a_box_and_space_tick_and_the_method_at_hand_stays(racing, experiment):
    press_box(racing, "bitfit")
    assert racing.race.methods == ("lora", "bitfit")
    assert experiment.value("method.key") == "lora"
    racing.method_card.tree.setCurrentIndex(shown(racing, "ia3"))
    QTest.keyClick(racing.method_card.tree, Qt.Key.Key_Space)
    assert racing.race.methods == ("lora", "bitfit", "ia3")
    assert racing.settings_card.launch.text().strip() == "Launch race of 3 methods, 9 runs"
    press_box(racing, "bitfit")
    assert racing.race.methods == ("lora", "ia3")


def test_a_race_is_launched_with_the_passes_of_its_data(racing, experiment):
    racing.race.tick("bitfit", True)
    assert launched(racing).training.epochs == 5.0
    experiment.set("training.epochs", 2.0)
    assert launched(racing).training.epochs == 2.0
    experiment.set("training.epochs", None)
    experiment.set("data.0.key", "pairs")
    assert launched(racing).training.epochs == 20.0


def test_every_tick_is_taken_back_by_itself(racing, experiment):
    for key in ("bitfit", "ia3", "krona"):
        racing.race.tick(key, True)
    experiment.undo()
    assert racing.race.methods == ("lora", "bitfit", "ia3")
    experiment.undo()
    experiment.undo()
    assert racing.race.methods == ("lora",)
    experiment.undo()
    assert not racing.race.on
    experiment.redo()
    experiment.redo()
    assert racing.race.methods == ("lora", "bitfit")


def test_a_race_that_was_switched_off_comes_back(racing, experiment):
    racing.race.tick("bitfit", True)
    experiment.set("race.seeds", 5)
    racing.race.switch(False)
    racing.race.switch(True)
    assert racing.race.methods == ("lora", "bitfit")
    assert experiment.value("race.seeds") == 5


def test_what_cannot_race_says_why(racing):
    for key, words in (
        ("none", "guesses at random"),
        ("lorahub", "is made of earlier runs, and a race gives its contenders none."),
        ("autopeft", "is a search of its own, and a race cannot hold a search."),
    ):
        racing.method_card.tree.setCurrentIndex(shown(racing, key))
        QTest.keyClick(racing.method_card.tree, Qt.Key.Key_Space)
        assert key not in racing.race.methods
        assert words in racing.method_card._why._more.text()


def test_launch_gives_the_whole_race(racing, experiment):
    experiment.set("method.settings.rank", 16)
    experiment.set("training.learning_rate", 2e-3)
    racing.race.tick("bitfit", True)
    racing.race.tick("full", True)
    experiment.set("method.key", "bitfit")
    experiment.set("training.learning_rate", 5e-3)
    experiment.set("method.key", "krona")  # looked at, not racing
    experiment.set("training.epochs", 2.0)
    experiment.set("race.seeds", 4)
    experiment.set("race.currency", "tokens")
    spec = launched(racing)
    assert [one.method for one in spec.race.contenders] == ["lora", "bitfit", "full"]
    assert [one.settings for one in spec.race.contenders] == [{"rank": 16}, {}, {}]
    assert [one.training for one in spec.race.contenders] == [
        {"learning_rate": 2e-3},
        {"learning_rate": 5e-3},
        {},
    ]
    assert (spec.race.seeds, spec.race.currency, spec.race.at_once) == (4, "tokens", 1)
    assert (spec.method.key, spec.method.settings) == ("lora", {"rank": 16})
    assert (spec.name, spec.member, spec.parent, spec.seed) == ("", "", None, 1)
    assert (spec.training.learning_rate, spec.training.epochs) == (None, 2.0)
    assert spec.data[0].content_hash
    assert from_mapping(spec.model_dump(mode="json", exclude_none=True)) == spec


def test_a_race_of_the_store_is_opened_as_it_was(racing, experiment):
    racing.race.tick("bitfit", True)
    experiment.set("method.settings.rank", 32)
    spec = launched(racing)
    twice = spec.race.contenders[0].model_copy(update={"settings": {"rank": 2}, "name": "LoRA, thin"})
    race = spec.race.model_copy(update={"contenders": (*spec.race.contenders, twice)})
    racing.race.switch(False)
    experiment.set("method.key", "full")
    experiment.load(spec.model_copy(update={"race": race}))
    assert racing.race.on
    assert [one.label for one in racing.race.standings] == ["LoRA", "BitFit", "LoRA, thin"]
    assert launched(racing).race == race


def test_what_is_wrong_with_a_contender_stands_beside_it_and_its_cure_mends_it(racing, experiment, settle):
    racing.race.tick("bitfit", True)
    experiment.set("method.settings.rank", 0)
    experiment.set("method.key", "bitfit")
    part = racing.settings_card.race_part
    first = part.rows[0]
    assert first.problem().startswith("Rank is 0; it must lie between 1 and 512.")
    assert part.rows[1].problem() == ""
    assert not racing.settings_card.launch.isEnabled()
    assert launched(racing) is None
    settle()
    QTest.mouseClick(first._cure, Qt.MouseButton.LeftButton)
    assert experiment.kept("lora").settings == {"rank": 8}
    assert first.problem() == ""
    assert racing.settings_card.launch.isEnabled()


def test_a_wrong_setting_of_the_race_stands_beside_its_field(racing, experiment):
    racing.race.tick("bitfit", True)
    experiment.set("race.seeds", 0)
    row = racing.settings_card.race_part.form.row("seeds")
    assert row.problem().startswith("Seeds is 0; it must lie between 1 and 100.")
    assert not racing.settings_card.launch.isEnabled()
    experiment.set("race.seeds", None)
    experiment.set("race.currency", "minutes")
    experiment.set("race.at_once", 2)
    form = racing.settings_card.race_part.form
    assert "It is not said how many minutes each run may train." in form.row("amount").problem()
    assert "must have the machine to itself" in form.row("at_once").problem()
    QTest.mouseClick(form.row("at_once")._cure_button, Qt.MouseButton.LeftButton)
    assert experiment.value("race.at_once") == 1
    experiment.set("race.amount", 2.0)
    assert (form.row("amount").problem(), form.row("at_once").problem()) == ("", "")
    assert racing.settings_card.launch.isEnabled()
    experiment.set("race.seeds", 0)
    experiment.set("training.epochs", 0.0)
    told = [problem.field for problem in racing.race.all_problems]
    assert told == ["race.seeds", "training.epochs"]


def test_presets(racing):
    racing.race.choose(racing.race.one_of_each_family())
    families = [one.family for one in racing.race.standings]
    assert sorted(families) == ["additive", "hybrid", "partial", "reparameterized", "unified"]
    assert "lora" in racing.race.methods
    part = racing.settings_card.race_part
    QTest.mouseClick(part.references, Qt.MouseButton.LeftButton)
    assert racing.race.methods[-2:] == ("head_only", "full")
    assert not part.references.isVisibleTo(part)
    every = racing.race.all_that_fit(0)
    assert len(every) > 20
    assert not {"lorahub", "none"} & set(every)
    racing.race.choose(every)
    bills = {one.contender.method: forecast(one.plan).bill.total for one in racing.race.standings}
    room = sorted(bills.values())[5]
    assert sorted(racing.race.all_that_fit(room)) == sorted(k for k, total in bills.items() if total <= room)


def test_the_memory_is_that_of_the_largest(racing):
    racing.race.tick("full", True)
    one, found = racing.race.largest()
    assert one.contender.method == "full"
    assert found.bill.total == max(forecast(each.plan).bill.total for each in racing.race.standings)
    assert racing.settings_card._note.text() == "The memory is that of Full fine-tuning, which needs most."


def test_what_such_runs_took_tells_how_long_a_race_takes(racing, experiment):
    racing.race.tick("bitfit", True)
    assert racing.race.costs().seconds is None
    plan = racing.race.standings[0].plan
    steps = forecast(plan).steps
    half = plan.spec.model_copy(update={"training": plan.spec.training.model_copy(update={"batch_size": 8})})
    record = RunRecord(
        id="one",
        status="finished",
        seconds=30.0,
        step=steps,
        spec=half.model_dump(mode="json", exclude_none=True),
    )
    other = record.model_copy(update={"spec": {**record.spec, "model": {"key": "another"}}})
    racing.race.set_records((other,))
    assert racing.race.costs().seconds is None
    racing.race.set_records((other, record))
    costs = racing.race.costs()
    # Half as many examples a step took 30 s; two methods, of which one was measured, with three seeds.
    assert (costs.runs, costs.measured) == (6, 1)
    assert costs.seconds == pytest.approx(2 * 30 * 2 * 3)
    assert costs_text(costs, 2) == "About 6 min by 1 of 2 methods that were measured here."
    experiment.set("race.tune", True)
    assert costs_text(racing.race.costs(), 2).endswith("Short tries of learning rates come before.")
    experiment.set("race.currency", "minutes")
    experiment.set("race.amount", 2.0)
    assert racing.race.costs().seconds == 6 * 2 * 60


def test_a_contender_leads_to_its_settings(racing, experiment):
    racing.race.tick("bitfit", True)
    card = racing.settings_card
    card.race_part.rows[1].settings.click()
    assert experiment.value("method.key") == "bitfit"
    assert racing.method_card.tree.currentIndex().data(KEY) == "bitfit"
    assert card.race_pages.value() == "basic"
    assert card._training.isVisible()
    assert not card.race_part.isVisible()
    card.race_part.rows[0].remove.click()
    assert racing.race.methods == ("bitfit",)


def test_an_empty_amount_shows_the_steps_that_it_stands_for(racing, experiment):
    editor = racing.settings_card.race_part.form.row("amount").editor
    experiment.set("training.epochs", 3)
    assert editor.lineEdit().placeholderText() == str(experiment.forecast().steps) != "0"
    experiment.set("race.currency", "minutes")
    assert editor.lineEdit().placeholderText() == ""


def test_the_form_ends_with_its_last_row(racing, settle):
    racing.race.choose(racing.race.one_of_each_family())
    settle()
    card = racing.settings_card
    inside, part = card._scroller.widget(), card.race_part
    end = part.mapTo(inside, part.form.pos()).y() + part.form.height()
    assert inside.height() == max(end, card._scroller.viewport().height())


def test_the_keyboard_stays_among_the_contenders_when_the_last_is_left_out(racing, settle):
    racing.race.tick("bitfit", True)
    settle()
    rows = racing.settings_card.race_part.rows
    rows[-1].remove.setFocus()
    rows[-1].remove.click()
    assert [row.name.text() for row in rows] == ["LoRA"]
    assert rows[-1].remove.hasFocus()


def test_what_does_not_fit_is_made_to_fit_in_one_step_of_undo(page, experiment):
    costs = page.settings_card.costs
    assert costs.make_fit.isHidden()
    experiment.set("training.batch_size", 8)
    experiment.set("training.accumulation", 8)
    free = costs._largest()[1].bill.total
    experiment.set("training.accumulation", None)
    costs.devices = (replace(costs.devices[0], free=free),)
    experiment.set("training.batch_size", 64)
    assert not costs.make_fit.isHidden()
    costs.show_ways()
    dialog = page.findChild(FitDialog)
    words = [choice.text() for choice in dialog.choices]
    assert words[0].endswith("examples at a time, gathered 8 times")
    assert any("Texts cut at" in each for each in words)
    assert "saved" in dialog.choices[0].accessibleDescription()
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert (experiment.value("training.batch_size"), experiment.value("training.accumulation")) == (8, 8)
    assert costs.make_fit.isHidden()
    experiment.undo()
    assert (experiment.value("training.batch_size"), experiment.value("training.accumulation")) == (64, 1)


def test_a_race_is_made_to_fit_by_what_all_share(racing, experiment):
    racing.race.tick("full", True)
    costs = racing.settings_card.costs
    costs.devices = (replace(costs.devices[0], free=1),)
    costs.refresh()
    costs.show_ways()
    dialog = racing.findChild(FitDialog)
    changed = {field for way in dialog._ways for field in way.changes}
    ways = {"training.batch_size", "training.accumulation", "hardware.recompute", "training.max_length"}
    assert changed == ways
    assert "Still" in dialog.choices[0].accessibleDescription()
    dialog.reject()


@pytest.mark.parametrize(("size", "scale"), [((1161, 568), 1.35), ((905, 488), 1.35), ((936, 528), 1.0)])
def test_nothing_of_a_race_is_cut(experiment, tmp_path, show, settle, size, scale):
    """At 1280x720 and 1024x640 with letters for a projector, and at 1024x640 without."""
    window = QWidget()
    window.resize(1440, 900)
    page = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    page.setParent(window)
    show(window)
    theme().set_scale(scale)
    page.resize(*size)
    page.race.switch(True)
    page.race.add(("bitfit", "sequential_adapter", "prefix_tuning"))
    experiment.set("race.currency", "minutes")
    settle()
    content, room = page._content.minimumSizeHint(), page._scroller.viewport().size()
    assert content.width() <= room.width()
    card = page.settings_card
    inside = card.race_part.parentWidget()
    assert inside.minimumSizeHint().width() <= inside.parentWidget().width()
    metrics = QFontMetrics(card.launch.font())
    assert (
        metrics.horizontalAdvance(card.launch.text()) + card.launch.iconSize().width() < card.launch.width()
    )
    assert page.method_card.how_many.isVisible()
    assert page._scroller.verticalScrollBar().maximum() == 0, "Launch does not scroll out"
    assert not card.costs.isVisible() or card.costs.height() >= card.costs.minimumSizeHint().height()


def test_every_text_of_a_race_passes_through_the_translation(qt_app, tmp_path, show, settle):
    translator = install_pseudo_language(qt_app)
    try:
        page = WorkbenchPage(Experiment(), RunStore(tmp_path / "store"))
        page.resize(1352, 800)
        show(page)
        page.race.switch(True)
        page.race.add(("bitfit", "ia3"))
        settle()
        part = page.settings_card.race_part
        for label in (one for one in part.findChildren(Label) if one.isVisible() and one.text()):
            assert label.text().startswith("["), label.text()
        for button in (one for one in part.findChildren(Button) if one.isVisible()):
            assert button.accessibleName().startswith("[")
        assert page.settings_card.launch.text().strip().startswith("[")
        assert "[" in page.settings_card.costs.race_bill.accessibleDescription()
    finally:
        qt_app.removeTranslator(translator)


def test_one_of_anything_is_said_in_the_singular(page):
    page.method_card.how_many._choose("race")
    assert page.title() == "Race of 1 method on Question topics"
    bill = RaceBill()
    bill.show_costs(Costs(3, None, 0, False), page.race.standings)
    assert bill.accessibleDescription().startswith("3 runs: 1 method, 3 seeds.")
    bill.show_costs(Costs(1, None, 0, False), page.race.standings)
    assert bill.accessibleDescription().startswith("1 run: 1 method, 1 seed.")
    bill.show_costs(Costs(2, None, 0, False), page.race.standings * 2)
    assert bill.accessibleDescription().startswith("2 runs: 2 methods, 1 seed each.")
