"""Methods made of finished runs: the form lists them, says why others do not fit, and what to train first."""

import json

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from safetensors.torch import save_file

from app.pages.workbench import WorkbenchPage
from app.state.experiment import Experiment
from app.widgets.text import Label
from peft_engine.contract.spec import from_mapping
from peft_engine.contract.store import RunRecord, RunStore

LABELS = {"sentiment": ["negative", "positive"], "topic": ["food", "health", "money"]}


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "store")


def finished(store, method="lora", data="sentiment", status="finished", seed=1, **settings):
    """A run of the store as the window hears of it, with or without a result."""
    spec = from_mapping(
        {
            "model": {"key": "small-encoder"},
            "data": [{"key": data}],
            "task": "classification",
            "method": {"key": method, "settings": settings},
            "seed": seed,
        }
    )
    folder = store.create(spec)
    if status == "finished":
        folder.result.mkdir()
        for name in ("method", "head"):
            save_file({"one": torch.ones(2)}, folder.result / f"{name}.safetensors")
        (folder.result / "result.json").write_text(json.dumps({"labels": LABELS[data]}))
    told = spec.model_dump(mode="json", exclude_none=True)
    return RunRecord(id=folder.id, status=status, spec=told, metrics={"accuracy": 0.8})


@pytest.fixture
def page(qt_app, store, show):
    experiment = Experiment(store=store)
    experiment.set("model.key", "small-encoder")
    experiment.set("data.0.key", "sentiment")
    made = WorkbenchPage(experiment, store)
    made.resize(1352, 900)
    return show(made)


def words(part):
    return " | ".join(label.text() for label in part.findChildren(Label) if label.isVisibleTo(part))


def lines(page):
    return page.settings_card.ingredients.editor._lines


def test_without_a_run_that_fits_it_says_what_to_train_first(page, store):
    experiment = page._experiment
    assert page.settings_card.ingredients is None
    experiment.set("method.key", "lorahub")
    part = page.settings_card.ingredients
    assert "No finished run fits yet." in words(part)
    assert "Train LoRA on this model first, twice or more" in words(part)
    assert [problem.field for problem in experiment.problems] == ["inputs"]
    assert not page.settings_card.launch.isEnabled()
    page.earlier.set_records([finished(store, "bitfit"), finished(store, status="stopped")])
    assert "It was made with BitFit, which gives no LoRA." in words(part)
    assert "It has no result yet" in words(part)
    assert not any(line.box.isEnabled() for line in lines(page))
    experiment.set("method.key", "lora")
    assert page.settings_card.ingredients is None


def test_ticked_runs_become_the_ingredients_of_the_experiment(page, store):
    experiment = page._experiment
    records = [
        finished(store),
        finished(store, seed=2),
        finished(store, rank=4),
        finished(store, data="topic"),
        finished(store, "lora_fa"),
    ]
    page.earlier.set_records(records)
    experiment.set("method.key", "lorahub")
    part = page.settings_card.ingredients
    assert [line.run.off is None for line in lines(page)] == [True, True, True, False, False]
    assert "Its setting Rank is 4; here it is 8. Make them alike." in words(part)
    assert "It knows the classes food, health, money; the data here has negative, positive." in words(part)
    QTest.mouseClick(lines(page)[0].box, Qt.MouseButton.LeftButton)
    assert experiment.value("inputs") == [records[0].id]
    assert "made of at least 2 finished runs; 1 are chosen" in part.problem()
    QTest.mouseClick(lines(page)[2], Qt.MouseButton.LeftButton)  # beside the box
    assert experiment.value("inputs") == [records[0].id, records[4].id]
    assert experiment.problems == ()
    assert page.settings_card.launch.isEnabled()
    asked = []
    page.launch_asked.connect(asked.append)
    page.settings_card.ask_launch()
    assert [ref.run for ref in asked[0].inputs] == [records[0].id, records[4].id]
    assert all(len(ref.content_hash) == 64 for ref in asked[0].inputs)
    assert experiment.forecast().counts.method_parameters == 2

    # What no longer fits stays ticked, is told, and can be cleared.
    experiment.set("method.settings.rank", 4)
    assert not page.settings_card.launch.isEnabled()
    assert words(part).count("Its setting Rank is 8; here it is 4.") == 4
    ticked = [line for line in lines(page) if line.box.isChecked()]
    assert [line.run.run for line in ticked] == [records[0].id, records[4].id]
    assert all(line.box.isEnabled() for line in ticked)
    experiment.undo()
    assert experiment.problems == ()

    experiment.set("method.key", "lora")
    assert not experiment.value("inputs")
    assert experiment.problems == ()


def test_an_opened_experiment_keeps_its_runs_and_names_those_that_are_gone(page, store):
    experiment = page._experiment
    records = [finished(store), finished(store, seed=2)]
    page.earlier.set_records(records)
    experiment.set("method.key", "lorahub")
    experiment.set("inputs", [record.id for record in records])
    spec = experiment.plan.pinned()
    experiment.set("method.key", "lora")
    store.delete([records[1].id])
    page.earlier.set_records(records[:1])
    experiment.load(spec)
    assert experiment.value("inputs") == [record.id for record in records]
    assert [problem.field for problem in experiment.problems] == ["inputs.1"]
    assert records[1].id in page.settings_card.ingredients.problem()
    QTest.mouseClick(lines(page)[0].box, Qt.MouseButton.LeftButton)
    assert not experiment.value("inputs"), "with the next click the one that is gone goes too"
