"""Several data sets in the window: added and taken out, with their shares, and refused in a sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bench.sets_dialog import SetsDialog
from app.pages.workbench import WorkbenchPage
from app.state.experiment import Experiment
from app.state.names import experiment_title, metric_name, metric_text
from app.widgets.banner import Banner
from app.widgets.buttons import Button
from app.widgets.numbers import FloatField
from app.widgets.text import Label
from peft_engine.contract.store import RunStore


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


def shares(page):
    return page.data_card.further.findChildren(FloatField)


def test_another_data_set_is_added_shared_and_taken_out(page, experiment, settle):
    alone = experiment.forecast()
    assert shares(page) == []
    experiment.add_data("sentiment")
    settle()
    assert experiment.problems == ()
    assert [ref.id for ref in experiment.spec.data] == ["topic", "sentiment"]
    assert experiment.heads() == (6, 2)
    both = experiment.forecast()
    assert both.counts.head_parameters - alone.counts.head_parameters == (224 + 1) * 2
    assert both.steps - alone.steps == 5 * -(-1122 // 16)
    _, second = shares(page)
    second.set_value(0.5)
    second.value_edited.emit(0.5)
    settle()
    assert experiment.spec.data[1].share == 0.5
    assert experiment.forecast().steps - alone.steps == 5 * round(71 * 0.5)
    told = [label.text() for label in page.data_card.further.findChildren(Label)]
    parts = experiment.plan.parts_of_steps
    assert f"1,122 examples, {100 * parts[1]:.0f} % of the steps" in told
    assert sum(parts) == pytest.approx(1.0)
    remove = next(
        b for b in page.data_card.further.findChildren(Button) if b.accessibleName() == "Remove Glad or not"
    )
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    settle()
    assert shares(page) == []
    assert experiment.forecast().steps == alone.steps
    experiment.undo()
    settle()
    assert [ref.share for ref in experiment.spec.data] == [1.0, 0.5]
    assert shares(page)[1].value() == 0.5


def test_what_does_not_go_together_is_refused_in_a_sentence(page, experiment, settle):
    assert experiment.misfit("sentiment") is None
    assert experiment.misfit("pairs") is None
    assert "cannot be learned together" in experiment.misfit("stories").sentence()
    assert "are called topic" in experiment.misfit("topic").sentence()
    experiment.add_data("stories")
    settle()
    assert experiment.plan is None
    banner = page.data_card.further.findChild(Banner)
    assert "cannot be learned together" in banner.text()
    assert not page.settings_card.launch.isEnabled()
    experiment.remove_data(1)
    settle()
    assert page.data_card.further.findChild(Banner) is None
    assert page.settings_card.launch.isEnabled()


def test_an_experiment_with_several_is_opened_again_and_has_a_name(page, experiment):
    experiment.add_data("pairs")
    experiment.set("data.1.share", 2.0)
    spec = experiment.plan.pinned()
    other = Experiment()
    other.load(spec)
    assert [(ref.key, ref.id, ref.share) for ref in other.spec.data] == [
        ("topic", "topic", 1.0),
        ("pairs", "pairs", 2.0),
    ]
    assert experiment_title(spec) == "LoRA on Question topics + Sentence pairs"
    assert metric_name("accuracy@pairs") == "Right answers, pairs"
    assert metric_text("accuracy@pairs", 0.5) == "50.0 %"


def test_a_small_window_has_them_in_a_dialog(experiment, tmp_path, show, settle, monkeypatch):
    seen = []

    def look(dialog):
        dialog.show()
        experiment.add_data("pairs")
        settle()
        seen.append(len(dialog.further.findChildren(FloatField)))
        dialog.hide()
        return 1

    monkeypatch.setattr(SetsDialog, "exec", look)
    page = WorkbenchPage(experiment, RunStore(tmp_path / "store"))
    page.resize(1000, 600)
    show(page)
    several = next(b for b in page._strip.findChildren(Button) if b.text().strip() == "Several")
    assert several.isVisibleTo(page)
    QTest.mouseClick(several, Qt.MouseButton.LeftButton)
    assert seen == [2]
    assert page._strip._data.text() == "Question topics and 1 more"
    assert page.title() == "Question topics + Sentence pairs with LoRA"


def test_other_data_in_the_first_place_keeps_the_rest(page, experiment):
    experiment.add_data("pairs")
    page.data_card.use("sentiment")
    assert [ref.key for ref in experiment.spec.data] == ["sentiment", "pairs"]
    assert experiment.problems == ()
