"""The Workbench page: what is chosen is shown, problems stand beside fields, Launch gives the spec."""

import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.bench.data_card import _preview
from app.bench.method_model import KEY, LONG_REASON
from app.form.choices_field import ChoicesField
from app.pages.workbench import WorkbenchPage
from app.state.experiment import Experiment
from app.theme.theme import theme
from app.widgets.buttons import Button
from app.widgets.chip import Chip
from app.widgets.numbers import IntField
from app.widgets.text import Label
from app.widgets.tree_delegate import TreeRole
from peft_engine.contract import library, taxonomy
from peft_engine.contract.devices import Device
from peft_engine.contract.problems import Problem
from peft_engine.contract.settings import describe
from peft_engine.contract.spec import Training, from_mapping
from peft_engine.contract.store import RunStore

SMALL = "small-encoder"


@pytest.fixture
def experiment(qt_app):
    made = Experiment()
    made.set("model.key", library.models()[0].key)
    return made


@pytest.fixture
def page(experiment, tmp_path, show):
    made = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    made.resize(1352, 800)
    return show(made)


def row(page, name):
    forms = [page.settings_card._method_form, *page.settings_card._fixed_forms]
    return next(found for form in forms if (found := form.row_of(name)) is not None)


def test_whether_the_result_slows_the_model_follows_the_settings(page, experiment):
    told = page.method_card.view._after
    assert told.value() == "No slowdown"
    experiment.set("method.key", "adamix")
    assert told.value() == "Stays beside"
    experiment.set("method.settings", {"helper": "lora"})
    assert told.value() == "No slowdown"
    experiment.set("method.key", "sequential_adapter")
    assert told.value() == "Stays beside"


def test_a_new_user_finds_an_experiment_that_can_be_launched(page, experiment):
    assert experiment.problems == ()
    asked = []
    page.launch_asked.connect(asked.append)
    QTest.mouseClick(page.settings_card.launch, Qt.MouseButton.LeftButton)
    assert asked == [experiment.plan.pinned()]
    assert asked[0].data[0].content_hash == experiment.plan.data.content_hash()
    assert asked[0].method.key == "lora"
    assert asked[0].data[0].key == "topic"


def test_a_wrong_value_is_told_beside_its_field_and_its_cure_mends_it(page, experiment):
    rank = row(page, "method.settings.rank")
    assert isinstance(rank.editor, IntField)
    rank.editor.lineEdit().selectAll()
    QTest.keyClicks(rank.editor.lineEdit(), "0")
    assert rank.problem().startswith("Rank is 0; it must lie between 1 and 512.")
    assert not page.settings_card.launch.isEnabled()
    assert rank.editor.text() == "0"
    asked = []
    page.launch_asked.connect(asked.append)
    page.launch()
    assert asked == []
    button = next(b for b in rank.findChildren(Button) if b.text().strip() == "Use 8")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert rank.problem() == ""
    assert experiment.value("method.settings.rank") == 8
    assert page.settings_card.launch.isEnabled()


def test_settings_of_single_tasks_are_asked_for_beside_these_alone(page, experiment):
    card = page.settings_card
    card._pages.set_value("advanced")
    card._show_page()

    def shown():
        names = ("packed", "answers", "template", "shots")
        return {name for name in names if row(page, f"training.{name}").isVisibleTo(card)}

    assert shown() == set()
    experiment.set("model.key", "small-decoder")
    experiment.set("data.0.key", "stories")
    assert shown() == {"packed", "shots"}
    experiment.set("data.0.key", "instructions")
    assert shown() == {"template", "shots"}
    experiment.set("training.shots", 3)
    assert experiment.spec.training.shots == 3
    assert experiment.problems == ()
    experiment.set("method.key", "none")
    assert shown() == {"template", "shots"}


def test_counts_follow_the_settings(page, experiment):
    before = experiment.forecast().counts.method_parameters
    experiment.set("method.settings.rank", 16)
    after = experiment.forecast().counts
    assert after.method_parameters == 2 * before
    assert f"{after.trainable_parameters:,}" in page.settings_card.costs.learns.accessibleDescription()


def test_undo_takes_typing_back_in_one_step(page, experiment):
    for value in (1, 12, 128):
        experiment.set("method.settings.rank", value)
    experiment.undo()
    assert experiment.value("method.settings.rank") == 8
    experiment.redo()
    assert experiment.value("method.settings.rank") == 128
    assert row(page, "method.settings.rank").editor.value() == 128


def test_a_number_that_was_taken_out_shows_what_counts_instead(page, experiment):
    passes, most = row(page, "training.epochs").editor, row(page, "training.max_steps").editor
    experiment.set("training.epochs", 2.0)
    for editor, usual in ((passes, "5"), (most, "")):
        QTest.keyClicks(editor, "7")
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
        assert editor.text() == "", "while it is being typed"
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == usual
    assert (experiment.value("training.epochs"), experiment.value("training.max_steps")) == (5.0, None)


def test_what_cannot_be_used_says_why_and_cannot_be_chosen(page, experiment):
    tree = page.method_card.tree
    model = page.method_card._model
    index = model.index_of("none")
    assert index.data(TreeRole.OFF)
    assert "guesses at random" in index.data(LONG_REASON)
    shown = page.method_card._filter.mapFromSource(index)
    tree.setCurrentIndex(shown)
    page.method_card._entered(shown)
    assert experiment.value("method.key") == "lora"
    assert "guesses at random" in page.method_card._why.accessibleName() + "".join(
        label.text() for label in page.method_card._why.findChildren(type(page.method_card.view._sentence))
    )


def test_choosing_in_the_tree_changes_form_and_explanation(page, experiment):
    index = page.method_card._filter.mapFromSource(page.method_card._model.index_of("full"))
    page.method_card.tree.setCurrentIndex(index)
    assert experiment.value("method.key") == "full"
    assert "Full fine-tuning" in page.method_card.view._name.text()
    experiment.undo()
    assert experiment.value("method.key") == "lora"
    assert page.method_card.tree.currentIndex().data(KEY) == "lora"


def test_search_finds_by_paper_and_family(page):
    card = page.method_card
    card._filter.search("hu shen wallis")
    shown = [
        key for key in taxonomy.methods() if card._filter.mapFromSource(card._model.index_of(key)).isValid()
    ]
    assert shown == ["lora"]
    card._filter.search("")
    assert card._filter.mapFromSource(card._model.index_of("full")).isValid()


@pytest.mark.parametrize(
    ("typed", "chosen"), [("adamix", "adamix"), ("lora", "lora"), ("zaken", "bitfit"), ("qqq", "full")]
)
def test_enter_in_the_search_chooses_what_was_found(page, experiment, typed, chosen):
    experiment.set("method.key", "full")
    card = page.method_card
    page.activateWindow()
    card.search.setFocus()
    QTest.keyClicks(card.search, typed)
    QTest.keyClick(card.search, Qt.Key.Key_Return)  # sooner than the search begins by itself
    assert experiment.value("method.key") == chosen
    assert card.tree.hasFocus() == (chosen != "full")


def test_enter_says_why_what_was_found_cannot_be_chosen(page, experiment):
    card = page.method_card
    QTest.keyClicks(card.search, "warp")
    QTest.keyClick(card.search, Qt.Key.Key_Return)
    assert experiment.value("method.key") == "lora"
    assert "WARP" in card._why.text()


def test_a_search_without_a_find_says_so_and_leads_back(page):
    card = page.method_card
    card.search.setText("nothing is called so")
    card._search("nothing is called so")
    assert not card.tree.isVisible()
    assert card._nothing.isVisible()
    QTest.mouseClick(card._nothing.button, Qt.MouseButton.LeftButton)
    assert card.tree.isVisible()
    assert card.search.text() == ""
    assert card._filter.rowCount() > 5


def test_all_that_is_wrong_is_told_at_once(page, experiment):
    experiment.set("training.learning_rate", -1.0)
    experiment.set("method.settings.rank", 0)
    assert {problem.field for problem in experiment.problems} == {
        "training.learning_rate",
        "method.settings.rank",
    }
    assert row(page, "method.settings.rank").problem()
    assert row(page, "training.learning_rate").problem()
    assert page.title() == "Question topics with LoRA"


def test_the_strip_tells_what_is_chosen(page, experiment):
    strip = page._strip
    experiment.set("model.key", SMALL)
    assert strip._model_facts.text() == "3.62 million parameters"
    assert strip._data_facts.text() == "912 to learn from, 200 to validate, 500 to test"
    experiment.add_data("sentiment")
    assert strip._data.text() == "Question topics and 1 more"
    assert strip._data_facts.text() == ""


def test_settings_of_a_method_are_remembered(experiment):
    experiment.set("method.settings.rank", 32)
    experiment.set("method.key", "full")
    assert experiment.spec.method.settings == {}
    experiment.set("method.key", "lora")
    assert experiment.value("method.settings.rank") == 32


def test_the_usual_learning_rate_follows_the_task(page, experiment):
    experiment.set("method.key", "lst")
    rate = row(page, "training.learning_rate")
    usual = taxonomy.method("lst").card.usual
    assert experiment.value("training.learning_rate") == usual.learning_rate
    experiment.set("model.key", "small-decoder")
    experiment.set("data.0.key", "stories")
    assert experiment.value("training.learning_rate") == usual.by_task["language_modelling"]
    assert rate.editor.value() == usual.by_task["language_modelling"]


def test_settings_of_training_that_mean_nothing_to_a_method_are_left_out(page, experiment):
    settings = page.settings_card
    shown = {info.name: row(page, f"training.{info.name}") for info in describe(Training)}

    def visible():
        return {name for name, one in shown.items() if one.isVisibleTo(settings)}

    basic = {"epochs", "learning_rate", "batch_size", "max_length", "early_stopping"}
    assert visible() == basic
    assert "steps on the processor" in settings._note.text()
    experiment.set("method.key", "lorahub")
    assert visible() == {"batch_size", "max_length"}
    note = settings._training._note
    assert note.isVisibleTo(settings)
    assert note.text() == "LoRAHub searches without gradients: there are no passes and no learning rate."
    settings._pages.set_value("advanced")
    settings._show_page()
    assert visible() == {"batch_size", "max_length", "max_steps", "evaluate_every", "bucketing"}
    experiment.set("training.warmup", 7.0)  # a wrong value from a file is not hidden
    assert "warmup" in visible()
    experiment.set("training.warmup", None)
    experiment.set("method.key", "lora")
    assert visible() == set(shown) - {"packed", "answers", "template", "shots"}, "those are for other tasks"
    assert not note.isVisibleTo(settings)
    experiment.set("model.key", "small-decoder")
    experiment.set("data.0.key", "stories")
    experiment.set("method.key", "none")
    assert visible() == {"batch_size", "max_length"}
    assert settings._note.text().startswith("Nothing is trained; the test part is read on the processor.")
    assert experiment.spec.training == Training()


def test_a_loaded_spec_comes_back_whole(experiment):
    spec = from_mapping(
        {
            "name": "mine",
            "model": {"key": library.models()[0].key},
            "data": [{"key": "sentiment", "rows": 50}],
            "task": "classification",
            "method": {"key": "lora", "settings": {"rank": 4, "targets": ["key"]}},
            "training": {"epochs": 7.0, "learning_rate": 0.01},
            "hardware": {"device": "cpu"},
            "seed": 9,
        }
    )
    experiment.load(spec)
    assert experiment.spec == spec


def test_own_file_becomes_the_data(page, experiment, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("text,label\n" + "".join(f"words {i},{'ab'[i % 2]}\n" for i in range(40)))
    page.data_card.use(str(path))
    assert experiment.problems == ()
    assert experiment.plan.data.labels == ("a", "b")
    assert experiment.spec.task == "classification"


def test_a_broken_file_is_told_in_the_card(page, experiment, tmp_path):
    path = tmp_path / "broken.csv"
    path.write_text("text,label\none,x\ntwo\n")
    page.data_card.use(str(path))
    assert any("Row 2" in problem.sentence() for problem in experiment.problems)
    assert "Row 2" in page.data_card._banner._text.text()
    assert not page.settings_card.launch.isEnabled()


def test_several_choices_in_one_field(qt_app, page, experiment):
    field = row(page, "method.settings.targets").editor
    assert isinstance(field, ChoicesField)
    field._actions["key"].trigger()
    assert experiment.value("method.settings.targets") == ["query", "key", "value"]
    for name in ("query", "key", "value"):
        field._actions[name].trigger()
    assert experiment.value("method.settings.targets") == []
    field.setMenu(None)  # Qt warns of a menu that opens where there is no screen
    pressed: list[bool] = []
    field.clicked.connect(lambda _on=False: pressed.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(pressed) == 1


def test_the_page_fits_its_window(experiment, tmp_path, show, settle):
    """In the smallest window with every method, at 1280x720 and at 1440x900 with every sixth."""
    window = QWidget()
    window.resize(1440, 900)
    page = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    page.setParent(window)
    show(window)
    every = list(taxonomy.methods())
    for size, methods in (((936, 520), every), ((1192, 608), every[::6]), ((1352, 790), every[::6])):
        page.resize(*size)
        for method in methods:
            experiment.set("method.key", method)
            settle()
            assert page.minimumSizeHint().width() <= size[0], (method, size)
            assert page.minimumSizeHint().height() <= size[1], (method, size)


@pytest.mark.parametrize(("size", "scale"), [((1161, 568), 1.35), ((905, 488), 1.35), ((936, 528), 1.0)])
def test_nothing_is_cut_where_letters_are_large(experiment, tmp_path, show, settle, size, scale):
    """At 1280x720 and 1024x640 with letters for a projector, and at 1024x640 without."""
    window = QWidget()
    window.resize(1440, 900)
    page = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    page.setParent(window)
    show(window)
    theme().set_scale(scale)
    page.resize(*size)
    for method in ("lora", "sequential_adapter", "moelora", "autopeft", "ia3"):
        experiment.set("method.key", method)
        settle()
        content, room = page._content.minimumSizeHint(), page._scroller.viewport().size()
        assert content.width() <= room.width(), method
        assert page.settings_card.launch.isVisible()
        alone = page.method_card._right.isHidden()
        assert alone is (scale > 1)
        assert page.method_card.explain.isVisible() is alone
        if not alone:
            view = page.method_card.view
            assert view.minimumSizeHint().width() <= page.method_card._right.viewport().width(), method
        assert page._scroller.verticalScrollBar().maximum() == 0, "Launch does not scroll out"
        costs = page.settings_card.costs
        assert costs.isVisible() is (size[1] > 500)
        assert not costs.isVisible() or costs.height() >= costs.minimumSizeHint().height(), method
    experiment.set("training.learning_rate", -1.0)
    settle()
    assert page.settings_card.costs.isVisible() is False
    assert page.settings_card._reasons.isVisible()


def test_every_control_has_a_name(page):
    for button in (b for b in page.findChildren(Button) if b.isVisible()):
        assert button.accessibleName() or button.text().strip()
    for name in ("method.settings.rank", "training.epochs", "hardware.device", "seed"):
        assert row(page, name).editor.accessibleName()


def test_the_bill_takes_the_longest_text_of_the_data(page, experiment, qt_app):
    """Until the rows are read it takes the limit, so it never promises too much room."""
    card = page.settings_card
    limit = experiment.spec.training.max_length
    end = time.monotonic() + 20
    while page.reader.facts_of(experiment.plan.data, experiment.plan.model) is None:
        assert card.costs._longest(experiment.plan) == limit
        assert time.monotonic() < end
        qt_app.processEvents()
    longest = page.reader.facts_of(experiment.plan.data, experiment.plan.model).longest_tokens
    assert card.costs._longest(experiment.plan) == longest < limit
    experiment.set("training.max_length", 8)
    assert card.costs._longest(experiment.plan) == 8


def test_devices_are_offered_when_they_are_seen(page, experiment):
    box = page.settings_card._device_box
    assert box.itemText(0) == "Automatic"
    processor = page.settings_card._devices[0]
    card = Device("cuda:0", "Big Card", 80_000_000_000, 78_000_000_000)
    experiment.set("hardware.device", "cuda:0")
    page.show_devices((card, processor))
    assert box.value() == "cuda:0"
    assert "Big Card" in box.currentText()
    assert "78" in box.currentText()


def test_blocks_are_computed_again_where_that_saves_memory(page, experiment, settle):
    card = page.settings_card
    card._pages.set_value("advanced")
    card._show_page()
    settle()
    switch = row(page, "hardware.recompute")
    assert switch.isVisible()
    assert card._device._note.isHidden()
    before = card.costs._largest()[1].bill
    QTest.mouseClick(switch.editor, Qt.MouseButton.LeftButton)
    assert experiment.spec.hardware.recompute
    after = card.costs._largest()[1].bill
    assert after.total < before.total
    assert after.activations < before.activations
    experiment.set("method.key", "lst")  # learns beside the blocks
    settle()
    assert switch.isHidden()
    assert card._device._note.isVisible()
    assert "LST" in card._device._note.text()
    card._pages.set_value("basic")
    card._show_page()
    assert card._device._note.isHidden(), "it is about a setting that is not shown here"


def test_a_card_that_torch_cannot_use_is_told_where_the_device_is_named(page):
    unused = Problem(text="{card} is not used.", advice="Do this.", values={"card": "Big Card"})
    page.show_devices((replace(page.settings_card._devices[0], unused=unused),))
    assert page.settings_card._note.text().endswith("Big Card is not used. Do this.")


def test_a_device_that_is_not_there_is_told_beside_its_field(page, experiment):
    """As in an experiment that was made on another machine."""
    assert experiment.plan is not None
    experiment.set("hardware.device", "cuda:77")
    assert experiment.plan is None
    (problem,) = experiment.problems_at("hardware.device")
    assert problem.sentence() == "There is no device cuda:77 on this machine. Choose automatic, or cpu."
    hardware = page.settings_card._fixed_forms[1]
    assert "There is no device cuda:77" in hardware.row_of("hardware.device").problem()
    experiment.set("hardware.device", "auto")
    assert experiment.plan is not None


def test_the_drawing_is_that_of_the_chosen_method(page, experiment):
    view = page.method_card.view
    experiment.set("method.key", "moelora")
    assert view._diagram.picture.method_label == "MOELoRA"
    experiment.set("method.key", "lorahub")  # which still lacks the runs that it is made of
    assert experiment.plan is None
    assert view._diagram.picture.method_label == "LoRAHub"
    assert view._diagram.picture.method_count is None
    experiment.set("method.key", "lora")
    before = view._diagram.picture
    experiment.set("method.settings.rank", 0)
    assert view._diagram.picture.parts == before.parts, "the usual rank stands in for one that cannot be"


def test_above_launch_stands_what_is_wrong_and_beside_the_field_what_to_do(page, experiment):
    experiment.set("method.settings.rank", 0)
    card = page.settings_card
    told = [label.text() for label in card._reasons.findChildren(Label)]
    assert "Rank is 0; it must lie between 1 and 512." in told
    assert row(page, "method.settings.rank").problem().endswith("The usual value is 8.")


def test_a_long_answer_in_the_look_inside_stands_below_its_text(show, settle):
    entry = SimpleNamespace(task="classification", columns={"text": "text", "label": "label"})
    for answer, chips in (("travel", 1), ("She wrapped herself in a towel.", 0)):
        row = _preview(
            entry, {"text": "The woman shivered as she got out of the pool. " * 3, "label": answer}
        )
        row.setFixedWidth(230)
        show(row)
        settle()
        assert len(row.findChildren(Chip)) == chips
        assert any(answer == part.text() for part in row.findChildren(Label if not chips else Chip))
        assert row.minimumSizeHint().width() <= 230
