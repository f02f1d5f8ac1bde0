"""Exporting and importing from the window: what is asked of the engine, its steps, and how it ends."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from app.exchange.export_dialog import ExportDialog
from app.exchange.import_dialog import ImportDialog
from app.pages.live_run.verdict import can_go_on, has_result
from app.state.run_words import result
from app.theme.theme import theme
from app.widgets.toast import Toast
from peft_engine.contract import events
from peft_engine.contract.eventlog import EventWriter
from peft_engine.contract.exports import EXPORT_STEPS, IMPORT_STEPS
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

ENGINE = """\
import json, sys, time
from pathlib import Path
home = Path({home!r})
(home / "asked.json").write_text(json.dumps(sys.argv[1:]))
for step in {steps!r}:
    print("weights: 0%\\rweights: 100%", file=sys.stderr, flush=True)
    print(step, file=sys.stderr, flush=True)
while not (home / "go").exists():
    time.sleep(0.01)
print({answer!r})
sys.exit({status})
"""


needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def engine(tmp_path, monkeypatch):
    """engine(steps, answer, status): stands for the engine's command; it waits for a file called go."""

    def make(steps, answer, status=0):
        script = tmp_path / "engine.py"
        told = {"home": str(tmp_path), "steps": steps, "answer": json.dumps(answer), "status": status}
        script.write_text(ENGINE.format(**told))
        launcher = tmp_path / "python"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n')
        launcher.chmod(0o755)
        monkeypatch.setattr("app.state.engine_command.sys.executable", str(launcher))
        return tmp_path

    return make


def asked(home):
    return json.loads((home / "asked.json").read_text())[2:]


@needs_shell
def test_a_run_is_exported(store, window, until, engine, tmp_path):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    answer = {"path": str(tmp_path / "out"), "form": "peft", "largest_difference": 2.5e-7, "files": []}
    home = engine(list(EXPORT_STEPS.values()), answer)
    dialog = ExportDialog(folder.id, synthetic.spec(), store.root, opened)
    dialog.open()
    assert dialog.form.value() == "peft"
    assert Path(dialog.folder.value()).name.startswith("lora-")
    dialog.folder.set_value(str(tmp_path / "out"))
    dialog.begin.click()
    until(lambda: dialog._at == "checking")
    assert not dialog.begin.isEnabled()
    assert asked(home)[:5] == ["export", folder.id, "--as", "peft", str(tmp_path / "out")]
    (home / "go").touch()
    until(lambda: dialog.banner.text())
    assert dialog.banner.text() == "Exported: in a fresh process the outputs differ by at most 2.5e-07."
    assert dialog.begin.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_all_fields_have_one_left_edge(store, window, settle, scale):
    opened = window()
    theme().set_scale(scale)
    try:
        dialog = ImportDialog(store.root, opened)
        dialog.open()
        settle()
        fields = (dialog.folder, dialog.model, dialog.data, dialog.labels)
        assert len({field.mapTo(dialog, QPoint(0, 0)).x() for field in fields}) == 1
        assert dialog.width() >= round(620 * scale)
        dialog.reject()
    finally:
        theme().set_scale(1.0)


@needs_shell
def test_a_refusal_is_shown_with_its_step(store, window, until, engine):
    opened = window()
    problem = {"problems": [{"sentence": "The folder is not empty. Name another."}]}
    home = engine([EXPORT_STEPS["loading"]], problem, 2)
    (home / "go").touch()
    dialog = ExportDialog("some-run", synthetic.spec(), store.root, opened)
    dialog.open()
    dialog.begin.click()
    until(lambda: dialog.banner.text())
    assert dialog.banner.text() == "The folder is not empty. Name another."
    assert dialog.begin.isEnabled()
    dialog.reject()


def test_forms_that_cannot_be_had_say_why(store, window):
    opened = window()
    dialog = ExportDialog("some-run", synthetic.spec("bitfit"), store.root, opened)
    assert dialog.form.value() == "merged"
    off = {choice.value: choice.off for choice in dialog.form._choices}
    assert "HF peft has no place for what BitFit has learned" in off["peft"]
    assert off["merged"] == off["sparse"] == ""
    none = ExportDialog("some-run", synthetic.spec("sequential_adapter"), store.root, opened)
    assert "No other library can hold it" in none.form_row.problem()
    assert not none.begin.isEnabled()
    adapters = synthetic.spec("adamix")
    stays = ExportDialog("some-run", adapters, store.root, opened)
    others = "With other settings it can be exported as: Adapter for HF peft, Merged into the model."
    assert others in stays.form_row.problem(), "called as in the list, not by their keys"
    low_rank = adapters.model_copy(
        update={"method": adapters.method.model_copy(update={"settings": {"helper": "lora"}})}
    )
    leaves = ExportDialog("some-run", low_rank, store.root, opened)
    assert [choice.value for choice in leaves.form._choices if not choice.off] == ["peft", "merged"]
    dialog.folder.set_value("")
    dialog.begin.click()
    assert dialog.folder_row.problem() == "Say where to write to."
    for one in (dialog, none, stays, leaves):
        one.reject()


@needs_shell
def test_an_import_goes_on_when_its_dialog_is_closed(store, window, until, engine):
    opened = window()
    opened.show_place("runs")
    answer = {"id": "some-run", "path": "", "method": "lora", "largest_difference": None}
    home = engine([IMPORT_STEPS["loading"]], answer)
    opened.pages.runs.take_in.click()
    dialog = opened.findChild(ImportDialog)
    dialog.begin.click()
    assert dialog.folder_row.problem() == "Say which folder the adapter is in."
    told = []
    dialog.imported.connect(told.append)
    dialog.folder.set_value("adapter")
    dialog.labels.set_value("bad, good")
    dialog.begin.click()
    until((home / "asked.json").exists)
    assert asked(home)[:4] == ["import", "adapter", "--labels", "bad, good"]
    dialog.reject()
    assert dialog.isHidden()
    (home / "go").touch()
    until(lambda: told == ["some-run"])
    until(lambda: opened.findChild(Toast))
    assert opened.findChild(Toast).accessibleName() == "Imported as a run of LoRA."


def test_an_imported_run_without_data_says_so(store, window, until):
    folder = store.create(synthetic.spec())
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(events.Started(device="cpu", device_name="x", precision="float32", threads=1, versions={}))
    journal.write(events.Ended(status="finished", reason="imported"))
    journal.close()
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.run is not None and page.run.caught_up)
    assert result(page.run).startswith("An adapter that can answer.")
    assert not can_go_on(page.run)
    until(lambda: page.untrained.isVisibleTo(page))
    assert page.untrained.sentence.text() == (
        "It comes from a checkpoint of HF peft; there was no training here, so there are no curves."
    )


def test_an_imported_run_says_where_it_came_from_in_place_of_curves(store, window, until):
    folder = store.create(synthetic.spec())
    journal = EventWriter(folder.path, folder.id, 1)
    journal.write(events.Started(device="cpu", device_name="x", precision="float32", threads=1, versions={}))
    journal.write(events.Said(text="Read from a checkpoint of HF peft: {folder}", values={"folder": "/a/b"}))
    journal.write(events.Evaluated(part="test", metrics={"accuracy": 0.5}, main_metric="accuracy", items=4))
    journal.write(events.Ended(status="finished", reason="imported"))
    journal.close()
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.untrained.isVisibleTo(page))
    assert page.untrained.sentence.text() == (
        "It comes from a checkpoint of HF peft, /a/b; there was no training here, so there are no curves."
    )
    assert not page.plots.isVisibleTo(page)
    assert not page.strip.isVisibleTo(page)  # it has no training to have gone through
    assert "2 of 4" in page.story.verdict.sentence.text()

    # Another seed would be another training: what an adapter that came from elsewhere is for is to be tried.
    asked = []
    page.try_asked.disconnect()
    page.try_asked.connect(asked.append)
    for told in (page.story.verdict, page.story.line):
        assert not told.seed.isVisibleTo(told)
        assert told.try_it.isVisibleTo(told)
        told.try_it.click()
    assert asked == [folder.id, folder.id]
    assert not page.again.isVisibleTo(page.action_bar)

    trained = synthetic.make_run(store, synthetic.spec(), Script(steps=5, until=5))
    opened.open_run(trained.id)
    until(lambda: page.run.id == trained.id and page.run.caught_up)
    until(lambda: not page._refresh_later.isActive())
    assert page.plots.isVisibleTo(page)
    assert page.strip.isVisibleTo(page)
    assert page.story.verdict.seed.isVisibleTo(page.story.verdict) == has_result(page.run)
    assert not page.story.verdict.try_it.isVisibleTo(page.story.verdict)
    assert not page.untrained.isVisibleTo(page)


def test_a_finished_run_without_steps_says_that_nothing_was_trained(store, window, until):
    """Of a result that was cut, or of the base model as it is."""
    folder = synthetic.make_run(store, synthetic.spec("none"), Script(steps=5, until=0))
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.untrained.isVisibleTo(page))
    assert page.untrained.sentence.text() == "Nothing was trained in this run, so there are no curves."
    assert page.strip.isVisibleTo(page)


def test_a_finished_run_can_be_exported_from_its_page(store, window, until):
    folder = synthetic.make_run(store, synthetic.spec(), Script())
    opened = window()
    opened.open_run(folder.id)
    page = opened.live_page
    until(lambda: page.run is not None and page.run.caught_up)
    page._refresh()
    assert page.export.isVisibleTo(page.action_bar) == (folder.result / "result.json").is_file()
    page._export()
    dialog = opened.findChild(ExportDialog)
    assert [button.text() for button in dialog.findChildren(QPushButton) if "Export" in button.text()]
    dialog.reject()
