"""What was set up is found again at the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.main_window import MainWindow
from app.shell.draft_keeper import REST_MS
from app.state.draft_file import draft_file, read_draft
from app.state.experiment import first_draft
from app.theme.theme import theme
from app.widgets.buttons import Button
from app.widgets.toast import Toast
from peft_engine.contract.store import RunStore


def test_the_experiment_is_found_as_it_was_left(store, window, tmp_path):
    first = window()
    first.experiment.set("method.key", "ia3")
    first.experiment.set("training.epochs", 2.5)
    first.workbench.race.switch(True)
    wanted = first.experiment.draft
    first.close()
    later = MainWindow(store)
    assert later.experiment.draft == wanted
    assert later.workbench.race.on
    assert later.news.isHidden()
    assert not later.experiment.undo_stack.canUndo()
    elsewhere = MainWindow(RunStore(tmp_path / "other"))
    assert elsewhere.experiment.draft == first_draft(), "another store has one of its own"
    for made in (later, elsewhere):
        made.deleteLater()


def test_it_is_kept_soon_after_a_change_and_not_before_one(store, window, until):
    opened = window()
    file = draft_file(store)
    opened.draft.keep()
    assert not file.exists(), "nothing was set up"
    opened.experiment.set("seed", 7)
    assert REST_MS <= 1000
    until(file.exists)
    assert (read_draft(file).draft or {})["seed"] == 7
    file.unlink()
    opened.close()
    assert not file.exists(), "a window in which nothing changed since leaves what another one has written"


def test_what_is_missing_is_said_once(store, qt_app):
    file = draft_file(store)
    file.write_text(
        'format = 1\n[model]\nkey = "gone-model"\n[[data]]\nkey = "topic"\n[method]\nkey = "lora"\n'
    )
    opened = MainWindow(store)
    assert not opened.news.isHidden()
    assert "gone-model" in opened.news.notice.text()
    opened.close()
    opened.deleteLater()
    later = MainWindow(store)
    assert later.news.isHidden()
    later.deleteLater()


def test_a_window_whose_data_and_model_lie_on_a_disk_that_is_away_leaves_them_named(store, tmp_path):
    file, away = draft_file(store), (tmp_path / "disk").as_posix()
    file.write_text(
        f'format = 1\n[model]\nkey = "{away}/model"\n[method]\nkey = "lora"\n'
        f'[[data]]\nkey = "{away}/rows.csv"\n[data.columns]\ntext = "what"\n'
    )
    opened = MainWindow(store)
    assert opened.news.isHidden(), "it stands at the cards"
    assert opened.experiment.model is None
    assert [problem.field for problem in opened.experiment.problems] == ["data.0.key"]
    opened.experiment.set("seed", 7)
    opened.close()
    opened.deleteLater()
    kept = read_draft(file).draft or {}
    assert (kept["seed"], kept["model"]["key"]) == (7, f"{away}/model")
    assert kept["data"] == [{"key": f"{away}/rows.csv", "columns": {"text": "what"}}]


def test_a_store_that_cannot_be_written_is_told_once(store, window):
    opened = window()
    told: list[str] = []
    opened.draft.failed.connect(told.append)
    draft_file(store).mkdir()  # no file can take its place
    for seed in (5, 6):
        opened.experiment.set("seed", seed)
        opened.draft.keep()
    assert len(told) == 1
    draft_file(store).rmdir()
    opened.draft.keep()
    assert (read_draft(draft_file(store)).draft or {})["seed"] == 6


def test_a_new_experiment_is_clean_and_can_be_taken_back(store, window):
    opened = window()
    experiment = opened.experiment
    experiment.set("method.settings.rank", 4)
    experiment.set("method.key", "ia3")
    opened.workbench.race.switch(True)
    before = experiment.draft
    opened.show_place("runs")
    QTest.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert opened.place().key == "workbench"
    assert experiment.draft == first_draft()
    assert not opened.workbench.race.on
    experiment.set("method.key", "ia3")
    experiment.set("method.key", "lora")
    assert experiment.value("method.settings.rank") == experiment.usual("method.settings.rank")
    for _ in range(3):
        experiment.undo()
    assert experiment.draft == before
    opened.draft.keep()
    assert read_draft(draft_file(store)).draft == before


def test_the_button_of_a_new_experiment_offers_the_one_before(store, window, settle):
    opened = window()
    opened.show_place("workbench")
    anew = opened.pages.anew
    anew.click()
    assert not opened.findChildren(Toast), "it is one already"
    opened.experiment.set("training.epochs", 3.0)
    before = opened.experiment.draft
    anew.click()
    assert opened.experiment.draft == first_draft()
    (undo, _) = opened.findChild(Toast).findChildren(Button)
    undo.click()
    assert opened.experiment.draft == before
    assert anew.toolTip().endswith("(Ctrl N)")


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1280, 720), 1.35), ((1024, 640), 1.35)])
def test_a_new_experiment_is_offered_beside_the_title_and_is_not_cut(window, settle, size, scale):
    """Where there is no room for its words it is an icon that says what it is."""
    opened = window()
    opened.show_place("workbench")
    opened.resize(*size)
    theme().set_scale(scale)
    try:
        settle()
        anew = opened.pages.anew
        assert anew.isVisible()
        assert anew.width() >= anew.sizeHint().width()
        assert anew.accessibleName() == "New experiment"
        if size == (1280, 720):
            assert anew.text().strip() == "New experiment"
            assert not opened.top_bar.title.is_cut()
        elif not anew.text():
            assert anew.toolTip().startswith("New experiment\n")
    finally:
        theme().set_scale(1.0)
