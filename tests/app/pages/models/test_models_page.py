"""The page of models: what is on this computer, what the hub has, and what becomes of it."""

import dataclasses
import json
import re
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.main_window import MainWindow
from app.pages.models.finder import LIST, NOTHING, OFF, REFUSED
from app.pages.models.methods_words import methods_page
from app.pages.models.page import ModelsPage
from app.pages.models.rows import Rows
from app.state.downloads import DownloadRow
from app.state.model_facts import KINDS, carried, fitting_data
from app.state.runs import LiveRun
from app.widgets.bytes_text import bytes_text
from peft_engine.contract import library, recognised
from peft_engine.contract.downloads import Download, Progress, Wanted
from peft_engine.contract.downloads import home as downloads_home
from peft_engine.contract.hub_fit import fits
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.shapes import shape_of
from peft_engine.contract.spec import ModelRef
from peft_engine.contract.store import RunFolder, RunRecord
from tests.app.models_fixtures import DEVICE, Wait, put, starter_files
from tests.hub.standin import Fault, StandIn

SLOW = 40.0
"""Seconds that processes may take to start on a machine that is busy."""


def titles(page: ModelsPage) -> list[str]:
    return [row.title for row in page.finder.rows_now()]


# -- on this computer ----------------------------------------------------------------------------------------


def test_the_chosen_model_is_known_when_the_page_opens(page: ModelsPage, until: Wait) -> None:
    assert titles(page) == ["Small decoder", "Small encoder", "Small encoder-decoder"]
    until(lambda: page.view.row is not None)
    assert page.sub() == "Small encoder"
    tiles = {key: tile.value() for key, tile in page.view.tiles.tiles.items()}
    assert tiles == {
        "parameters": "3.62 million",
        "layers": "4",
        "heads": "7",
        "width": "224",
        "vocabulary": "6,144",
        "context": "512",
    }
    assert page.view.mosaic.texts[0] == ("word embeddings", "1.38 million", "38 %")
    assert not page.view.use.isVisible(), "the experiment uses it already"
    assert not page.view.remove.isVisible(), "it is built in"


def test_what_fits_is_worked_out_with_the_experiments_own_method(page: ModelsPage) -> None:
    row = page.finder.rows_now()[1]
    found = page.finder.rows.fits(row)
    assert found == fits(row.config, method="lora", task="classification", device=DEVICE)
    assert [fit.verdict for fit in found] == ["yes", "yes", "yes"]
    spoken = page.finder.rows.index_of(row.key).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Full fine-tuning fits: about" in spoken
    page._experiment.set("method.key", "bitfit")
    assert [fit.method for fit in page.finder.rows.fits(row)] == ["full", "bitfit", "qlora"]


def test_what_is_typed_is_cut_into_tokens(page: ModelsPage, until: Wait) -> None:
    card = page.view.tokenizer
    until(lambda: card.pieces.pieces(), SLOW)
    card.field.setFocus()
    card.field.selectAll()
    QTest.keyClicks(card.field, "hums ")
    card.field.insert("😀")  # QTest has keys for letters alone
    card.field.textEdited.emit(card.field.text())
    until(lambda: card.pieces.pieces() and card.pieces.pieces()[-2].text == "", SLOW)
    shown = [piece.text for piece in card.pieces.pieces() if piece.kind == "plain"]
    assert "".join(shown) == "hums 😀"
    assert [piece.name for piece in card.pieces.pieces() if piece.kind == "special"] == ["[CLS]", "[SEP]"]
    assert card.told.text().endswith("and 2 that the tokenizer adds.")
    card.pieces.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.pieces, Qt.Key.Key_Right)
    assert card.pieces.words(0) == "[CLS], number 2; the tokenizer puts it there"


def test_a_folder_is_looked_into_and_left_again(page: ModelsPage, tmp_path: Path, until: Wait) -> None:
    """What in it cannot be used is told with the reason; nothing of it is deleted."""
    mine = put(tmp_path / "mine" / "good")
    (tmp_path / "mine" / "bad").mkdir()
    (tmp_path / "mine" / "bad" / "config.json").write_text("{")
    page.models.add_folder(tmp_path / "mine")
    until(lambda: "good" in titles(page))
    assert page.finder.left_out.text() == "1 folder cannot be used"
    page.show_model(str(mine))
    assert page.view.row is not None
    assert page.view.row.title == "good"
    assert page.view.use.isVisible()
    assert not page.view.remove.isVisible(), "it lies in a folder of the person's own"
    page.models.remove_folder(tmp_path / "mine")
    until(lambda: "good" not in titles(page))
    assert (mine / "config.json").is_file()


def test_a_dropped_folder_is_shown(page: ModelsPage, tmp_path: Path, until: Wait) -> None:
    dropped = put(tmp_path / "dropped")
    page.offer_folder(dropped)
    until(lambda: page.sub() == "dropped")
    assert page.view.row is not None
    assert page.view.row.entry is not None
    assert page.view.row.entry.folder == dropped


def test_what_is_of_an_unknown_type_is_looked_at_and_told(
    page: ModelsPage, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First that nobody knows it, then why it is too strange, then what it is and what can be done."""
    mine = put(tmp_path / "mine" / "odd")
    config = json.loads((mine / "config.json").read_text())
    shape = dataclasses.replace(shape_of(config), model_type="oddbert", by_shape=True)
    (mine / "config.json").write_text(json.dumps(config | {"model_type": "oddbert"}))
    answers: list[bool] = []

    def look_at(folder: Path) -> str:
        """What its process does: too strange the first time, understood the second."""
        answers.append(folder == mine)
        if len(answers) == 1:
            raise EngineError(Problem(text="Models of type oddbert read more than texts."))
        recognised.keep(library.read_config(folder), shape)
        return "oddbert"

    monkeypatch.setattr(recognised, "look_at", look_at)
    page.offer_folder(tmp_path / "mine")
    until(lambda: page.sub() == "odd")
    view = page.view
    assert view.mend.isVisible()
    assert not any(button.isVisible() for button in (view.get, view.use, view.ask, view.remove))
    assert "oddbert are not described here" in view.trouble.text()
    assert page.finder.count.text() == "3 models", "it is none yet"
    view.mend.click()
    until(lambda: "read more than texts" in view.trouble.text())
    assert not view.mend.isVisible()
    page.models.mend(mine)
    until(lambda: view.row is not None and view.row.entry is not None)
    assert answers == [True, True]
    assert view.use.isVisible()
    row = next(row for row in page.finder.rows_now() if row.title == "odd")
    assert len(page.finder.rows.fits(row)) == 3, "whether it fits is known now"
    assert view.trouble.text() == "It was recognised by its shape: type oddbert, 4 blocks of width 224."
    found = carried(library.model(str(mine)))
    usable, count = len(found.usable), len(found.usable) + len(found.refused)
    assert 0 < usable < count
    undone = dict(found.undone)
    assert "head for this task is not certain" in undone["token_classification"].text
    told = methods_page("Methods", found)
    assert "## Tasks that it cannot do" in told
    assert "| **Mark words in texts** |" in told
    assert "Mark words" not in view.tasks.text()
    assert f"{usable} of {count} methods can be used on it." in view.trouble._more.text()
    assert any("recognised by their shape alone" in problem.text for _, problem in found.refused), (
        "the page that the button opens says why"
    )


def test_of_a_model_that_reads_pictures_the_text_part_is_taken_out(
    page: ModelsPage, tmp_path: Path, until: Wait
) -> None:
    mine = put(tmp_path / "mine")
    text = {"hidden_size": 8, "vocab_size": 4, "num_hidden_layers": 1}
    config = {"model_type": "gemma3", "text_config": text, "vision_config": {"hidden_size": 16}}
    (mine / "config.json").write_text(json.dumps(config))
    told = {"dtype": "F32", "shape": [4, 8], "data_offsets": [0, 128]}
    head = json.dumps({"language_model.model.embed_tokens.weight": told}).encode()
    (mine / "model.safetensors").write_bytes(len(head).to_bytes(8, "little") + head + bytes(128))
    page.offer_folder(mine)
    until(lambda: page.sub() == "mine")
    view = page.view
    assert view.mend.isVisible()
    assert view.mend.text().strip() == "Take out its text part"
    assert "only its text part can be trained" in view.trouble.text()
    view.mend.setFocus()
    view.mend.click()
    assert page.window().focusWidget() is None, "it waits for what comes"
    until(lambda: page.sub() == "mine-text")
    assert view.use.hasFocus()
    assert view.row is not None
    assert view.row.config["model_type"] == "gemma3_text"
    assert (mine / "model.safetensors").is_file(), "the folder stays as it was"


def test_a_folder_that_is_dropped_while_the_others_are_looked_through_is_shown(
    page: ModelsPage, tmp_path: Path, until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As by a drop on another page: this one is opened first, and begins to look."""
    dropped, read, offered = put(tmp_path / "dropped"), threading.Event(), threading.Event()
    left_out = library.left_out

    def slowly() -> tuple[library.LeftOut, ...]:
        found = left_out()
        read.set()
        offered.wait()
        return found

    until(lambda: not page.models.scanning)
    monkeypatch.setattr(library, "left_out", slowly)
    page.models.scan()
    read.wait()
    page.offer_folder(dropped)
    offered.set()
    until(lambda: page.sub() == "dropped")
    assert not page.trouble.isVisible()


def test_why_a_folder_was_refused_stays_until_something_else_is_chosen(
    page: ModelsPage, tmp_path: Path, until: Wait
) -> None:
    until(lambda: page.view.row is not None and not page.models.scanning)
    page.models.add_folder(tmp_path / "nowhere")
    until(lambda: not page.models.scanning)
    assert page.trouble.text().endswith("nowhere is no folder. Choose the folder in which your models lie.")
    page.finder.choose("small-decoder")
    assert page.trouble.text() == ""


def test_a_chosen_folder_without_a_model_is_told(page: ModelsPage, tmp_path: Path, until: Wait) -> None:
    (tmp_path / "empty").mkdir()
    page.offer_folder(tmp_path / "empty")
    until(lambda: page.trouble.isVisible())
    assert "holds no model" in page.trouble.text()
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "config.json").write_bytes(starter_files()["config.json"])
    page.offer_folder(bare)
    until(lambda: page.sub() == "bare")
    assert not page.trouble.isVisible()
    assert "no weights in the safetensors format" in page.view.trouble.text()
    assert page.view.tiles.tiles["layers"].value() == "4", "what its config.json tells is shown"


def test_search_and_filters_leave_what_was_meant(page: ModelsPage, until: Wait) -> None:
    page.finder.search.setText("decod")
    until(lambda: titles(page) == ["Small decoder", "Small encoder-decoder"])
    page.finder.task_box.set_value("text_to_text")
    page.finder.task_box.value_edited.emit("text_to_text")
    assert titles(page) == ["Small encoder-decoder"]
    page.finder.size_box.set_value("huge")
    page.finder.size_box.value_edited.emit("huge")
    assert titles(page) == []
    assert page.finder.pages.currentIndex() == NOTHING


def test_starting_points_are_there_without_a_network(page: ModelsPage) -> None:
    """At least 30 from 4 million to 8 billion, each judged by its size alone until more is known."""
    page.finder.show_part("starting")
    rows = page.finder.rows_now()
    assert len(rows) >= 30
    assert min(row.parameters for row in rows) < 5_000_000
    assert max(row.parameters for row in rows) > 8_000_000_000
    assert [row.kind for row in rows] == sorted((row.kind for row in rows), key=list(KINDS).index)
    verdicts = {row.repo: [fit.verdict for fit in page.finder.rows.fits(row)] for row in rows}
    assert verdicts["distilbert/distilbert-base-uncased"] == ["yes"] * 3
    assert verdicts["Qwen/Qwen3-8B"][0] == "no"
    assert all(len(found) == 3 for found in verdicts.values())
    page.finder.choose("start:Qwen/Qwen3-8B")
    assert page.view.get.isVisible()
    assert page.view.ask.isVisible(), "asking the hub is left to the person"
    page.finder.choose("start:small-encoder")
    assert page.view.row is not None
    assert page.view.row.entry is not None, "it is built in"


# -- the hub -------------------------------------------------------------------------------------------------


def test_nothing_is_sent_before_somebody_types(page: ModelsPage, hub: StandIn, until: Wait) -> None:
    page.finder.show_part("starting")
    page.finder.show_part("hub")
    assert page.finder.pages.currentIndex() == OFF
    page.show_repo("owner/starter")
    QTest.qWait(50)
    assert hub.seen == []
    assert not page.hub._process.running


def test_offline_is_a_calm_state(page: ModelsPage, monkeypatch: pytest.MonkeyPatch, until: Wait) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    page.finder.show_part("hub")
    page.finder.search.setText("starter")
    until(lambda: page.finder.pages.currentIndex() == REFUSED, SLOW)
    assert page.finder.refused.text()
    assert page.finder.again is not None
    page.finder.again.click()
    until(lambda: page.hub.results.stage == "refused", SLOW)
    page.finder.show_part("here")
    assert page.finder.pages.currentIndex() == LIST, "what is on this computer needs no network"


def test_from_the_search_to_the_model(page: ModelsPage, hub: StandIn, until: Wait) -> None:
    """Found, looked at, fetched over a connection that breaks at 60 %, then used; and what cannot be used."""
    page.finder.show_part("hub")
    for letters in ("o", "ow", "owner"):
        page.finder.search.setText(letters)
    until(lambda: len(titles(page)) == 3, SLOW)
    searches = [seen for seen in hub.seen if seen.path == "/api/models"]
    assert len(searches) == 1, "what was typed in between was never sent"
    assert titles(page) == ["owner/starter", "owner/gated", "owner/pickled"]
    rows: Rows = page.finder.rows
    until(lambda: len(rows.fits(rows.shown()[0])) == 3, SLOW)

    page.finder.choose("hub:owner/pickled")
    until(lambda: page.view.trouble.isVisible(), SLOW)
    assert "pickle" in page.view.trouble.text()
    assert not page.view.get.isVisible()

    page.finder.choose("hub:owner/gated")
    until(lambda: page.view.gate.isVisible(), SLOW)

    hub.faults.append(Fault("model.safetensors", break_at=0.6))
    page.finder.choose("hub:owner/starter")
    size = bytes_text(sum(map(len, starter_files().values())))
    until(lambda: page.view.get.text().strip() == f"Get {size}", SLOW)
    assert page.view.tiles.tiles["layers"].value() == "4", "its configuration is known before it is here"
    page.view.get.click()
    until(lambda: page.downloads.of("owner/starter") is not None, SLOW)
    assert not page.view.get.isVisible()
    until(lambda: page.view.use.isVisible(), SLOW)
    assert page.models.of_repo("owner/starter") is not None

    used: list[object] = []
    page.use_asked.connect(used.append)
    page.view.use.click()
    assert used == [library.model("starter")]
    line = next(iter(page.fetched.lines.values()))
    line.cancel.click()
    assert page.fetched.isHidden()
    assert library.model("starter").folder.is_dir(), "taken off the list, the model stays"


def folded(repo: str, **told: object) -> Download:
    """A download whose process has gone."""
    made = Download(downloads_home() / repo.replace("/", "--"))
    made.folder.mkdir(parents=True)
    made.write(Wanted(repo=repo))
    made.write(Progress.model_validate(told))
    return made


def test_downloads_outlive_the_window(page: ModelsPage) -> None:
    """What lies in their folders is told, and each can be seen to."""
    folded("owner/half", state="paused", done=60_000_000, total=100_000_000)
    folded("owner/whole", state="done", done=10, total=10, key="gone")
    broken = {"text": "The disk is full.", "advice": "Make room."}
    folded("owner/none", state="failed", problems=[broken])
    folded("owner/cut", state="running", done=1_000_000, total=2_000_000)
    file = downloads_home() / "owner--cut" / "progress.json"
    file.write_text(re.sub(r'"updated": [0-9.]+', '"updated": 1', file.read_text()))
    page.downloads.look()
    lines = {line.row.repo: line for line in page.fetched.lines.values()}
    assert {repo: line.words.text() for repo, line in lines.items()} == {
        "owner/half": "Paused at 60 MB of 100 MB",
        "owner/whole": "Here, 10 B",
        "owner/none": "The disk is full. Make room.",
        "owner/cut": "Paused at 1 MB of 2 MB. The download of owner/cut was cut off;"
        " what has arrived is kept. Go on with it when it suits you.",
    }
    page.downloads.cancel(lines["owner/cut"].row.id)
    assert [lines["owner/half"].go_on.isVisible(), lines["owner/whole"].go_on.isVisible()] == [True, False]
    assert lines["owner/half"].bar.share == pytest.approx(0.6)
    asked: list[DownloadRow] = []
    page.give_up_asked.connect(asked.append)
    lines["owner/half"].cancel.click()
    assert [row.repo for row in asked] == ["owner/half"]
    page.downloads.cancel(asked[0].id)
    page.downloads.cancel(lines["owner/none"].row.id)
    assert list(downloads_home().iterdir()) == [downloads_home() / "owner--whole"]
    assert [line.row.repo for line in page.fetched.lines.values()] == ["owner/whole"]


# -- in the window -------------------------------------------------------------------------------------------


def test_the_window_leads_there_and_a_model_is_used_in_one_step(
    window: Callable[[], MainWindow], tmp_path: Path, until: Wait
) -> None:
    opened: MainWindow = window()
    opened.workbench.model_card.choose()
    page = opened.pages.models
    assert opened.place().key == "models"
    until(lambda: page.sub() == "Small encoder")
    before, data = opened.experiment.undo_stack.count(), opened.experiment.value("data")
    page.show_model("small-seq2seq")
    words = "It cannot do the task of your data (Sort texts into classes); the data {} is taken with it."
    taken = fitting_data(library.model("small-seq2seq"))
    assert taken is not None
    assert page.view.effect.text() == words.format(taken.title)
    page.view.use.click()
    assert opened.place().key == "workbench"
    plan = opened.experiment.plan
    assert plan is not None, "what stands there can be trained"
    assert (plan.model.key, plan.spec.data[0].key) == ("small-seq2seq", taken.key)
    assert plan.spec.task == "text_to_text"
    assert opened.experiment.undo_stack.count() == before + 1
    opened.experiment.undo()
    assert opened.experiment.value("model.key") == "small-encoder"
    assert opened.experiment.value("data") == data


def test_removing_asks_and_names_the_runs(
    window: Callable[[], MainWindow], until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    from peft_engine.contract import paths

    opened: MainWindow = window()
    put(paths.models() / "fetched")
    opened.show_place("models")
    page = opened.pages.models
    until(lambda: "fetched" in titles(page))
    page.show_model("fetched")
    page.view.remove.click()
    question = opened.questions.open
    assert question is not None
    assert "No run of this store was made with it." in question.accessibleDescription()
    question.buttons["keep"].click()
    assert (paths.models() / "fetched").is_dir()
    record = RunRecord(id="one-run", status="running", spec={"model": {"key": "fetched"}})
    with monkeypatch.context() as patch:
        patch.setattr(opened.runs, "records", (record,))
        page.view.remove.click()
        assert opened.questions.open is None
        assert "fetched is in use" in page.trouble.text()
        assert "one-run" in page.trouble.text()
        waiting = record.model_copy(update={"status": "queued"})  # as long as its worker is loading
        patch.setattr(opened.runs, "records", (waiting,))
        spec = opened.experiment.spec
        assert spec is not None
        launched = LiveRun(RunFolder(opened.runs.store.runs / waiting.id), spec)
        launched.alive = True
        patch.setitem(opened.runs._live, waiting.id, launched)
        page.trouble.clear()
        page.view.remove.click()
        assert opened.questions.open is None
        assert "one-run" in page.trouble.text()
        patch.delitem(opened.runs._live, waiting.id)
        patch.setattr(opened.runs, "records", ())
        other = opened.runs.store.create(spec.model_copy(update={"model": ModelRef(key="fetched")}))
        other.log_file.touch()  # another program has just started its worker, and it is not listed yet
        page.view.remove.click()
        assert opened.questions.open is None
        assert other.id in page.trouble.text()
        shutil.rmtree(other.path)
    page.view.remove.click()
    question = opened.questions.open
    assert question is not None
    question.buttons["remove"].click()
    until(lambda: "fetched" not in titles(page))
    assert not (paths.models() / "fetched").exists()
    assert page._pages.currentIndex() == 0
