"""Classroom packs in the window: made with ticks, opened with everything checked, ended halfway, refused."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.i18n import install_pseudo_language
from app.pages.learn.make_pack import MakePackDialog
from app.pages.learn.open_pack import OpenPackDialog
from app.state.packs import Packs
from peft_engine.contract import paths
from peft_engine.contract.pack_checking import read_pack
from peft_engine.contract.pack_making import gather, make_pack
from peft_engine.contract.pack_opening import Opened
from peft_engine.contract.race import Contender, Race
from peft_engine.contract.store import RunStore
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.contract.test_packs import LESSON, make_model


def dialog_of(kind, window, until):
    found = []
    until(lambda: found.extend(each for each in window.findChildren(kind) if each.isVisible()) or found)
    return found[0]


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """A pack from another computer: a model, a lesson, its recorded run, and one that was stopped."""
    before = paths.home()
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "teacher"))
    store = RunStore(tmp_path / "teacher" / "store")
    make_model(paths.models() / "tiny")
    paths.own_lessons().mkdir()
    (paths.own_lessons() / "mine.md").write_text(LESSON.format(data='"topic"'))
    spec = synthetic.spec(name="lesson mine", model={"key": "tiny"})
    synthetic.make_run(store, spec, Script(steps=60, until=60))
    gone = synthetic.spec(name="stopped", model={"key": "gone"})
    synthetic.make_run(store, gone, Script(steps=60, until=30, end="stopped"))
    file = tmp_path / "class.peftpack"
    make_pack(file, "Class 8b", gather(store, models=["tiny"], lessons=["mine"], runs=store.ids()), store)
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(before))
    return file


def opened_in(window, pack, until):
    """A window in which the pack has been opened, and the dialog."""
    made = window()
    made.show_place("learn")
    made.pages.learn.open_pack(pack)
    dialog = dialog_of(OpenPackDialog, made, until)
    until(dialog.begin.isEnabled)
    dialog.begin.click()
    until(lambda: dialog.banner.text())
    return made, dialog


def test_a_pack_comes_in_and_its_lesson_is_learned_from_a_recorded_run(
    store, window, pack, until, monkeypatch
):
    made, dialog = opened_in(window, pack, until)
    assert dialog.banner.text() == "4 of 4 things are new here."
    assert {label.text() for label in dialog.outcomes.values()} == {"is here now"}
    until(lambda: len(made.runs.records) == 2)
    dialog._leave_for("mine")
    page = made.pages.learn
    view = page.lesson
    assert view.lesson.key == "mine"
    assert view.recorded.isVisible()
    assert not view.recorded.isEnabled()  # a guess first
    view.choices[1].click()
    monkeypatch.setattr(made.runs, "launch", lambda _: pytest.fail("nothing is trained"))
    view.recorded.click()
    live = made.live_page
    until(lambda: live is not None and live.replay is not None and live.replay.ready)
    assert made.place().page is live
    assert live.replay.pack == "Class 8b"
    assert live.replay_bar.origin.text() == "recorded in Class 8b"
    made.show_place("learn")
    until(lambda: page.lesson.verdict.text())
    assert page.lesson.verdict.text() == "You guessed: Many. It was 88.2 %."


def test_recorded_runs_are_marked_and_go_on_only_with_their_model(store, window, pack, until):
    made, _ = opened_in(window, pack, until)
    until(lambda: len(made.runs.records) == 2)
    made.show_place("runs")
    table = made.pages.runs.shown
    states = {table.row_at(table.index(n, 0)).texts[1]: table.index(n, 0) for n in range(2)}
    assert states["lesson mine"].data() == "Recorded"
    assert "came in the classroom pack Class 8b" in states["lesson mine"].data(Qt.ItemDataRole.ToolTipRole)
    assert states["stopped"].data() == "Stopped"
    made.pages.runs.search.text_edited.emit("8b")
    assert table.rowCount() == 2
    stopped = next(record.id for record in made.runs.records if record.status == "stopped")
    made.open_run(stopped)
    live = made.live_page
    until(lambda: live.resume.isVisible())
    before = (store.runs / stopped / "events.jsonl").read_bytes()
    live.resume.click()
    until(lambda: made.news.notice.text())
    assert "its model gone is not on this one" in made.news.notice.text()
    assert live.resume.isEnabled()
    assert (store.runs / stopped / "events.jsonl").read_bytes() == before


def test_a_damaged_pack_is_refused_in_the_dialog(store, window, pack, until):
    content = bytearray(pack.read_bytes())
    content[content.index(b"w" * 100) + 7] ^= 1
    pack.write_bytes(bytes(content))
    _, dialog = opened_in(window, pack, until)
    assert dialog.banner.text() == (
        "class.peftpack is damaged: models/tiny/model.safetensors is not what its table of contents says."
    )
    assert store.ids() == []
    assert dialog.begin.isEnabled()


def test_what_is_no_pack_cannot_be_opened(store, window, tmp_path, until):
    letter = tmp_path / "letter.peftpack"
    letter.write_text("Dear all")
    made = window()
    made.show_place("learn")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter))])
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    made.drop.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, no))
    dialog = dialog_of(OpenPackDialog, made, until)
    until(lambda: dialog.banner.text())
    assert dialog.banner.text() == "letter.peftpack is no classroom pack."
    assert not dialog.begin.isEnabled()
    dialog.reject()


def test_ended_halfway_nothing_has_changed(store, window, pack, until, monkeypatch):
    from app.state.packs import Packs

    really = Packs._heard

    def slowly(self, stage, done, total):
        if stage == "unpack" and done > total / 2:
            self.cancel()
        really(self, stage, done, total)

    monkeypatch.setattr(Packs, "_heard", slowly)
    _, dialog = opened_in(window, pack, until)
    assert dialog.banner.text() == "Ended. Nothing has been changed."
    assert store.ids() == []
    assert not (paths.models() / "tiny").exists()


def test_a_pack_is_made_of_what_is_ticked_and_what_that_asks_for(store, window, tmp_path, until):
    make_model(paths.models() / "tiny")
    run = synthetic.make_run(store, synthetic.spec(model={"key": "tiny"}), Script(steps=40, until=40))
    made = window()
    made.show_place("learn")
    made.pages.learn.to_pack.click()
    dialog = dialog_of(MakePackDialog, made, until)
    until(lambda: dialog.boxes)
    assert not dialog.begin.isEnabled()
    dialog.tick("run", run.id)
    assert dialog.boxes["model", "tiny"].value()
    assert dialog.total.text().startswith("2 chosen")
    dialog.name.set_value("Class 8b")
    dialog.save_to(tmp_path / "mine.peftpack")
    until(lambda: dialog.banner.text())
    assert dialog.banner.text().startswith("mine.peftpack is ready")
    manifest = read_pack(tmp_path / "mine.peftpack")
    assert manifest.title == "Class 8b"
    assert [item.name for item in manifest.items] == ["tiny", run.id]
    dialog.reject()


def test_a_race_is_offered_as_the_race_that_it_is(store, window, until):
    race = Race(contenders=(Contender(method="lora"), Contender(method="bitfit")), seeds=2).model_dump()
    run = synthetic.make_run(store, synthetic.spec(race=race), Script(steps=40, until=40))
    made = window()
    made.show_place("learn")
    made.pages.learn.to_pack.click()
    dialog = dialog_of(MakePackDialog, made, until)
    until(lambda: dialog.boxes)
    assert dialog.boxes["run", run.id].text() == "Race of 2 methods on Question topics"
    dialog.reject()


def test_dialogs_fit_the_smallest_window_in_longer_words(store, window, pack, qt_app, until):
    translator = install_pseudo_language(qt_app)
    try:
        made = window()
        made.show_place("learn")
        made.pages.learn.open_pack(pack)
        opening = dialog_of(OpenPackDialog, made, until)
        until(opening.begin.isEnabled)
        opening._opened(Opened(read_pack(pack), ()))
        MakePackDialog(Packs(made.runs, made), made).open()
        making = dialog_of(MakePackDialog, made, until)
        until(lambda: making._sources == () and not making.packs.busy)
        for dialog in (opening, making):
            least = dialog.minimumSizeHint()
            assert (least.width() <= 1024, least.height() <= 640) == (True, True)
            assert dialog.windowTitle().startswith("[")
            assert dialog.begin.accessibleName().startswith("[")
            dialog.reject()
    finally:
        qt_app.removeTranslator(translator)
