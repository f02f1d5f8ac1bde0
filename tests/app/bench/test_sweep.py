"""A sweep is put together: varied from the rows, counted, refused beside the field, launched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.i18n import install_pseudo_language
from app.language import forget_language, use_language
from app.pages.workbench import WorkbenchPage
from app.state.experiment import Experiment
from app.state.sweep import SweepCosts, SweepSetup, afterwards_text, plain_values, time_words
from app.theme.theme import theme
from app.widgets.buttons import Button
from app.widgets.text import Label
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunRecord, RunStore

RATE, RANK = "training.learning_rate", "method.settings.rank"


@pytest.fixture
def experiment(qt_app):
    made = Experiment()
    made.set("model.key", "small-encoder")
    return made


@pytest.fixture
def page(experiment, tmp_path, show):
    made = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    made.resize(1352, 800)
    return show(made)


@pytest.fixture
def sweeping(page):
    QTest.mouseClick(page.settings_card.begin_sweep, Qt.MouseButton.LeftButton)
    return page


def row(page, field):
    forms = [page.settings_card._method_form, *page.settings_card._fixed_forms]
    return next(found for form in forms if (found := form.row_of(field)) is not None)


def write(page, field, text):
    editor = page.settings_card.sweep_part.rows[field].editor
    editor.clear()
    QTest.keyClicks(editor, text)


def launched(page):
    asked = []
    page.launch_asked.connect(asked.append)
    page.launch()
    return asked[0] if asked else None


def test_a_sweep_begins_with_the_learning_rate_and_is_launched(sweeping, experiment):
    card = sweeping.settings_card
    assert list(card.sweep_part.rows) == [RATE]
    assert experiment.value("sweep.vary") == {RATE: "0.0002..0.02:log"}
    assert card.sweep_part.rows[RATE].words() == "5 values from 0.0002 to 0.02, by equal ratios"
    assert card.launch.text().strip() == "Launch sweep of 5 trials"
    assert sweeping.title() == "Sweep of LoRA on Question topics"
    write(sweeping, RATE, "1e-4, 1e-3, 1e-2")
    assert card.launch.text().strip() == "Launch sweep of 3 trials"
    spec = launched(sweeping)
    assert spec.sweep.vary == {RATE: "1e-4, 1e-3, 1e-2"}
    assert (spec.sweep.by, spec.race, spec.method.key) == ("grid", None, "lora")
    assert spec.data[0].content_hash == sweeping.sweep.plan.data.content_hash() != ""


def test_a_row_offers_to_vary_its_setting_and_to_stop(page, experiment):
    rank = row(page, RANK)
    vary = next(action for action in rank.menu().actions() if action.text() == "Vary this…")
    assert vary.isEnabled()
    vary.trigger()
    assert page.sweep.on
    assert experiment.value("sweep.vary") == {RANK: "2, 8, 32"}
    assert not rank.editor.isEnabled()
    assert rank._words.text() == "Varied: 2, 8, 32"
    assert not any(a.isEnabled() for a in rank.menu().actions() if a.text() == "Vary this…")
    rank._cure_button.click()  # do not vary
    assert not page.sweep.on
    assert rank.editor.isEnabled()
    assert launched(page).sweep is None
    experiment.undo()
    assert experiment.value("sweep.vary") == {RANK: "2, 8, 32"}


def test_a_comma_is_a_decimal_sign_where_people_write_one(qt_app, sweeping, experiment):
    installed = use_language(qt_app, "de")
    try:
        write(sweeping, RATE, "0,1, 0,5")
        assert experiment.value("sweep")["vary"][RATE] == "0.1, 0.5"
        editor = sweeping.settings_card.sweep_part.rows[RATE].editor
        assert (editor.text(), editor.cursorPosition()) == ("0,1, 0,5", 8)
        info = sweeping.settings_card.sweep_part._sweep.known()
        written = ["0,0001..0,01:log", "0.1,0.5", "1e-3,1e-4", "1,5e-3, 2"]
        plain = ["0.0001..0.01:log", "0.1,0.5", "1e-3,1e-4", "1.5e-3, 2"]
        assert [plain_values(text, info[RATE]) for text in written] == plain
        assert plain_values("2,4,8", info["training.batch_size"]) == "2,4,8"
    finally:
        forget_language(qt_app, installed)


def test_more_settings_and_how_they_are_tried(sweeping, experiment):
    part = sweeping.settings_card.sweep_part
    part._add(RANK)
    part._add("training.schedule")
    assert sweeping.settings_card.launch.text().strip() == "Launch sweep of 45 trials"
    assert not part.form.row("trials").isVisibleTo(part)
    assert part.form.row("points").isVisibleTo(part)
    experiment.set("sweep.by", "bayesian")
    experiment.set("sweep.trials", 20)
    assert part.form.row("trials").isVisibleTo(part)
    assert not part.form.row("points").isVisibleTo(part)
    assert part.rows[RATE].words() == "Any value from 0.0002 to 0.02, by equal ratios"
    assert launched(sweeping).sweep.trials == 20
    QTest.mouseClick(part.rows[RANK].remove, Qt.MouseButton.LeftButton)
    assert list(experiment.value("sweep.vary")) == [RATE, "training.schedule"]


def test_what_is_wrong_stands_below_its_values_and_above_launch(sweeping):
    card = sweeping.settings_card
    write(sweeping, RATE, "fast, slow")
    assert card.sweep_part.rows[RATE].words().startswith("fast is no value for Learning rate.")
    assert not card.launch.isEnabled()
    assert "fast is no value" in card.launch.toolTip()
    assert launched(sweeping) is None
    write(sweeping, RATE, "1e-4..1e-2")
    assert card.launch.isEnabled()
    card.sweep_part._add(RANK)
    card.sweep_part.rows[RANK].editor.setText("")
    write(sweeping, RANK, "1..128")
    sweeping._experiment.set("sweep.points", 40)
    assert "at most 200 of a grid" in card.sweep_part.form.row("by").problem()
    card.sweep_part.form.row("by")._cure_button.click()
    assert sweeping._experiment.value("sweep.by") == "random"
    assert card.launch.text().strip() == "Launch sweep of 12 trials"


def test_a_sweep_that_was_left_comes_back_and_a_race_comes_before_it(sweeping, experiment):
    write(sweeping, RATE, "0.001, 0.002")
    QTest.mouseClick(sweeping.settings_card.sweep_part.leave, Qt.MouseButton.LeftButton)
    assert not sweeping.sweep.on
    assert launched(sweeping).sweep is None
    sweeping.settings_card.begin_sweep.click()
    assert experiment.value("sweep.vary") == {RATE: "0.001, 0.002"}
    sweeping.race.switch(True)
    assert not sweeping.sweep.on
    assert sweeping.settings_card.race_part.isVisibleTo(sweeping)
    assert not sweeping.settings_card.sweep_part.isVisibleTo(sweeping)
    sweeping.race.switch(False)
    assert sweeping.sweep.on


def test_a_sweep_that_was_removed_comes_back_and_what_is_written_then_is_an_edit_of_its_own(experiment):
    sweep, written = SweepSetup(experiment), {RATE: "0.001, 0.002"}
    sweep.switch(True)
    sweep.write(RATE, written[RATE])
    sweep.remove(RATE)
    experiment.set("training.epochs", 7)
    assert not sweep.on
    experiment.undo()
    assert not sweep.on, "what came after it is taken back first"
    experiment.undo()
    assert experiment.value("sweep.vary") == written
    sweep.write(RATE, "0.003")
    sweep.write(RATE, "0.003, 0.004")
    experiment.undo()
    assert experiment.value("sweep.vary") == written


def test_a_sweep_is_opened_again_from_its_specification(page, experiment):
    given = {
        "model": {"key": "small-encoder"},
        "data": [{"key": "topic"}],
        "task": "classification",
        "method": {"key": "lora"},
        "sweep": {"vary": {RANK: [2, 4]}, "by": "random", "trials": 2},
    }
    experiment.load(from_mapping(given))
    assert page.sweep.on
    assert launched(page).sweep == from_mapping(given).sweep


def test_time_is_told_by_the_last_run_like_its_trials(sweeping, experiment):
    assert "after the first trial" in time_words(sweeping.sweep.costs())
    spec = experiment.plan.pinned().model_dump(mode="json", exclude_none=True)  # as a run keeps it
    sweeping.sweep.set_records([RunRecord(id="one", status="finished", seconds=60.0, spec=spec)])
    assert sweeping.sweep.costs() == SweepCosts(5, 1, 360.0)
    assert time_words(sweeping.sweep.costs()) == "About 6 min, by the last run like it."
    assert afterwards_text(SweepCosts(5, 3, None)) == "then the best, 3 seeds"


@pytest.mark.parametrize(("size", "scale"), [((936, 528), 1.0), ((905, 488), 1.35)])
def test_it_fits_the_smallest_window_in_a_longer_language(qt_app, tmp_path, show, settle, size, scale):
    translator = install_pseudo_language(qt_app)
    try:
        page = WorkbenchPage(Experiment(), RunStore(tmp_path / "store"))
        page.resize(1352, 800)
        show(page)
        theme().set_scale(scale)
        page.resize(*size)
        page.settings_card.begin_sweep.click()
        page.sweep.vary(RANK)
        settle()
        part = page.settings_card.sweep_part
        room = page.settings_card.contentsRect().width()
        assert part.minimumSizeHint().width() <= room
        assert page.minimumSizeHint().width() <= page.width()
        assert page.settings_card.launch.isVisible()
        for label in (one for one in part.findChildren(Label) if one.isVisible() and one.text()):
            assert label.text().startswith("["), label.text()
        for button in (one for one in part.findChildren(Button) if one.isVisible()):
            assert button.accessibleName().startswith("[")
        assert part.more.accessibleName().startswith("[")
        assert "[" in page.settings_card.costs.race_bill.accessibleDescription()
    finally:
        qt_app.removeTranslator(translator)
