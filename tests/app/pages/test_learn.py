"""The place to learn: lessons with guess, run and answer, the pages of the methods, search, and sizes."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel

from app import training_messages as tm
from app.i18n import install_pseudo_language
from app.language import forget_language, use_language
from app.state.lessons import Kept, measure_text, read_kept
from app.state.window_settings import read_settings
from app.theme.theme import theme
from app.widgets.layouts import Scroller
from peft_engine.contract.lessons import Measure, lessons
from peft_engine.contract.problems import Problem
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script


@pytest.fixture
def opened(window, settle):
    made = window()
    made.show_place("learn")
    settle()
    return made


@pytest.fixture
def asked(opened, monkeypatch):
    """What is launched, without launching it."""
    specs = []
    monkeypatch.setattr(opened.runs, "launch", specs.append)
    return specs


def titles(page):
    return [page.list.model().index(row, 0).data() for row in range(page.list.model().rowCount())]


def finish(opened, spec, until, **script):
    """A run of this experiment that has just finished, as the window would hear of it."""
    store = opened.runs.store
    folder = synthetic.make_run(store, spec, Script(steps=30, until=30, **script))
    opened.runs.list_runs()
    until(lambda: any(r.id == folder.id and r.status == "finished" for r in opened.runs.records))
    return folder


def begin(opened, folder_id):
    """The window hears that the run was launched."""
    folder = opened.runs.store.get(folder_id)
    opened.runs._hear(tm.Launched(folder.id, folder.spec(), resumed=False))


def test_eight_lessons_are_listed_and_the_first_is_open(opened):
    page = opened.pages.learn
    assert len(titles(page)) == 8
    assert titles(page)[0] == "1  What fine-tuning is"
    assert opened.place().title() == "Learn"
    assert opened.place().sub() == "What fine-tuning is"
    assert opened.rail.buttons["learn"].isChecked()
    assert page.lesson.text.toPlainText().startswith("What fine-tuning is\nA language model is")
    assert [button.text().strip() for button in page.lesson.choices][-1] == "Nearly all"


def test_nothing_runs_before_a_guess(opened, asked, settle):
    lesson = opened.pages.learn.lesson
    assert not lesson.do.isEnabled()
    assert lesson._first.isVisible()
    lesson.choices[2].click()
    settle()
    assert lesson.do.isEnabled()
    assert not lesson._first.isVisible()
    assert lesson.choices[2].accessibleDescription() == "your guess"
    lesson.choices[1].click()  # a guess can be changed until the run begins
    assert [bool(button.accessibleDescription()) for button in lesson.choices] == [False, True, False, False]
    assert asked == []
    assert read_settings()[0].lessons["fine-tuning"] == {"run": "", "guess": 0.4}


def test_guess_run_and_answer(opened, asked, until, settle):
    page, lesson = opened.pages.learn, opened.pages.learn.lesson
    page.show_lesson("why-freeze")
    lesson.choices[1].click()
    lesson.do.click()
    assert [spec.name for spec in asked] == ["lesson why-freeze"]
    assert asked[0].method.key == "lora"
    assert asked[0].model.key == "small-encoder"  # no other one is there
    assert lesson._on.isVisible()
    assert not lesson.watch.isVisible()
    assert not lesson.choices[0].isEnabled()

    folder = synthetic.make_run(
        opened.runs.store, asked[0], Script(steps=30, until=12, end="", began=time.time() - 5)
    )
    lock = folder.lock()
    lock.acquire()  # as its worker would
    begin(opened, folder.id)
    settle()
    assert opened.place().page is page, "the lesson shows its run itself"
    assert lesson.watch.isVisible()
    assert page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("is on")
    lock.release()

    whole = finish(opened, asked[0], until, best=0.62)
    opened.pages.lessons._keep("why-freeze", Kept(0.12, whole.id))
    settle()
    record = next(r for r in opened.runs.records if r.id == whole.id)
    share = measure_text(Measure("trainable_ratio"), record.trainable_ratio)
    assert lesson.verdict.text() == f"You guessed: 12 %. It was {share}."
    told = lesson.answer.toPlainText()
    assert f"{record.trainable_parameters:,} of {record.total_parameters:,} numbers learned" in told
    assert "{" not in told
    assert "–" not in told
    assert lesson.bars.isVisible()
    assert not lesson._started.isVisible()
    assert not lesson._on.isVisible()
    assert page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("done")
    lesson.further.click()
    settle()
    assert opened.place().sub() == "Where adapters sit"


def test_what_was_done_is_there_again(store, window, settle, until, monkeypatch):
    first = window()
    lesson = next(each for each in lessons()[0] if each.key == "why-freeze")
    folder = synthetic.make_run(store, lesson.experiment(), Script(steps=30, until=30))
    _ = first.pages.learn
    first.pages.lessons._keep("why-freeze", Kept(0.5, folder.id))
    kept = read_settings()[0].lessons
    assert kept == {"why-freeze": {"guess": 0.5, "run": folder.id}}
    first.kept.change(lessons={})

    from app.state.lessons import Lessons

    first.runs.list_runs()
    until(lambda: any(record.id == folder.id for record in first.runs.records))
    again = Lessons(first.runs, kept)
    found = again.standing(lesson)
    assert found.stage == "done"
    assert found.answer.verdict.startswith("You guessed: About half. It was ")
    assert again.done() == 1
    first.runs.delete([folder.id])
    until(lambda: not any(record.id == folder.id for record in first.runs.records))
    assert again.standing(lesson).stage == "reading"
    assert again.standing(lesson).guess == 0.5


def test_a_race_is_answered_by_its_members(opened, asked, until, settle):
    page = opened.pages.learn
    page.show_lesson("rank")
    page.lesson.choices[0].click()
    page.lesson.do.click()
    spec = asked[0]
    assert [one.name for one in spec.race.contenders] == ["Rank 1", "Rank 64"]
    race = finish(opened, spec, until)
    for number, best in ((1, 0.5), (2, 0.7)):
        member = spec.model_copy(
            update={"parent": race.id, "member": f"contender-{number:02d}.seed-1", "race": None}
        )
        finish(opened, member, until, best=best)
    opened.pages.lessons._starting.clear()
    opened.pages.lessons._keep("rank", Kept(-0.1, race.id))
    settle()
    scores = {
        record.spec["member"]: record.metrics["accuracy"]
        for record in opened.runs.records
        if record.parent == race.id
    }
    gap = 100 * (scores["contender-02.seed-1"] - scores["contender-01.seed-1"])
    told = page.lesson.verdict.text()
    assert told == f"You guessed: Fewer, it has too much to learn. It was {gap:+.1f} of 100."
    assert [row[0] for row in opened.pages.lessons.standing(page.lesson.lesson).answer.bars] == [
        "Rank 1",
        "Rank 64",
    ]
    assert page.lesson.look.text() == "See the comparison"
    page.lesson.look.click()
    settle()
    assert opened.place().page is opened.pages.compare


def test_whether_a_difference_is_real_is_told_by_the_comparison(opened, until, settle):
    page, store = opened.pages.learn, opened.runs.store
    lesson = next(each for each in lessons()[0] if each.key == "is-it-real")
    spec = lesson.experiment()
    race = synthetic.make_run(store, spec, Script(steps=30, until=30))
    for number, share in ((1, 0.9), (2, 0.5)):
        one = spec.race.contenders[number - 1]
        for seed in (1, 2, 3):
            told = {"parent": race.id, "member": f"contender-{number:02d}.seed-{seed}", "race": None}
            method = spec.method.model_copy(update={"key": one.method})
            member = spec.model_copy(update={**told, "seed": seed, "method": method})
            folder = synthetic.make_run(store, member, Script(steps=30, until=30, best=share, seed=seed))
            synthetic.answer(folder, share, 10 * number + seed)
    opened.runs.list_runs()
    until(lambda: len(opened.runs.records) == 7)
    page.show_lesson("is-it-real")
    opened.pages.lessons._keep("is-it-real", Kept(0.0, race.id))
    until(lambda: page.lesson.verdict.text(), 30)
    settle()
    words = "You guessed: No, they cannot be told apart. They can be told apart."
    assert page.lesson.verdict.text() == words
    assert "LoRA" in page.lesson.answer.toPlainText().splitlines()[0]
    assert [text for _, _, text in opened.pages.lessons.standing(lesson).answer.bars] == ["90.0 %", "50.0 %"]


def test_a_run_that_fails_says_why_and_can_be_done_again(opened, asked, until, settle):
    lesson = opened.pages.learn.lesson
    lesson.choices[0].click()
    lesson.do.click()
    folder = synthetic.make_run(
        opened.runs.store, asked[0], Script(steps=30, until=9, end="failed", reason="out_of_memory")
    )
    opened.runs.list_runs()
    until(lambda: any(record.id == folder.id for record in opened.runs.records))
    opened.pages.lessons._starting.clear()
    opened.pages.lessons._keep("fine-tuning", Kept(0.17, folder.id))
    settle()
    assert lesson.notice.isVisible()
    assert lesson.notice.text()
    assert lesson.do.isEnabled()
    lesson.do.click()
    assert len(asked) == 2
    assert not lesson.notice.isVisible()


def test_a_launch_that_is_refused_leaves_the_lesson_as_it_was(opened, asked, settle):
    lesson = opened.pages.learn.lesson
    lesson.choices[0].click()
    lesson.do.click()
    assert lesson._on.isVisible()
    opened.runs.refused.emit(tm.Refused(tm.Launch(asked[0]), (Problem(text="The disk is full."),)))
    settle()
    assert not lesson._on.isVisible()
    assert lesson.do.isEnabled()


def test_while_another_run_is_on_a_lesson_waits_its_turn(opened, asked, until, settle):
    lesson = opened.pages.learn.lesson
    lesson.choices[0].click()
    lesson.do.click()
    folder = opened.runs.store.create(asked[0])
    opened.runs._hear(tm.Enqueued(folder.id, asked[0]))
    opened.runs.list_runs()
    until(lambda: any(record.id == folder.id for record in opened.runs.records))
    settle()
    standing = opened.pages.lessons.standing(lesson.lesson)
    assert (standing.stage, standing.run) == ("waiting", folder.id)
    assert lesson._doing.text() == "It waits in the queue for its turn."
    assert not lesson.do.isVisible()


def test_lessons_are_found_by_title_and_text(opened, settle):
    page = opened.pages.learn
    page._search("ladder rungs")
    assert titles(page) == ["6  Fewer parameters is not less memory"]
    page._search("Zebra")
    assert page._lists.currentIndex() == 2
    page._show_all()
    assert len(titles(page)) == 8
    assert page._lists.currentIndex() == 0
    page.search.setText("seed")
    page.show_part("methods")
    page.show_part("lessons")
    assert page.search.text() == "seed", "each part keeps what was looked for"


def test_methods_are_found_by_their_pages_and_can_be_used(opened, settle):
    page = opened.pages.learn
    page.show_part("methods")
    settle()
    assert page.method.key == "lora"
    assert len(page.tree.shown()) >= 30
    assert "LoRA" in page.method.view.text.toPlainText()
    page._search("LLaMA with 7 billion")
    assert "lora" in page.tree.shown()
    assert len(page.tree.shown()) < 10
    page._show_all()
    page.show_method("bitfit")
    settle()
    assert opened.place().sub() == "BitFit"
    page.method.use.click()
    settle()
    assert opened.experiment.value("method.key") == "bitfit"
    assert opened.place().key == "workbench"


@pytest.mark.parametrize(
    ("looked_for", "found", "not_found"),
    [
        ("krona", "krona", "bitfit"),  # a name
        ("soft prompt-based", "prompt_tuning", "lora"),  # a family
        ("bottleneck", "sequential_adapter", "bitfit"),  # what a setting is called
        ("thin matrix lora rank", "lora", "bitfit"),  # words of page, name and setting together
        ("bías", "bitfit", None),  # accents and small letters do not matter
    ],
)
def test_methods_are_found_by_name_family_setting_and_page(opened, settle, looked_for, found, not_found):
    page = opened.pages.learn
    page.show_part("methods")
    page._search(looked_for)
    settle()
    assert found in page.tree.shown()
    assert not_found not in page.tree.shown()


def test_lessons_and_pages_are_read_and_found_in_the_language_of_the_window(qt_app, window, settle):
    installed = use_language(qt_app, "de")
    try:
        made = window()
        made.show_place("learn")
        settle()
        page = made.pages.learn
        assert titles(page)[0] == "1  Was Fine-Tuning ist"
        page._search("Sprossen Leiter")
        assert titles(page) == ["6  Weniger Parameter heißt nicht weniger Speicher"]
        page.show_part("methods")
        page._search("Bildhauerart")
        assert page.tree.shown() == ["threshold_mask"]
        page.show_method("bitfit")
        settle()
        assert "Wo sie sitzt" in page.method.view.text.toPlainText()
    finally:
        forget_language(qt_app, installed)


def test_drawing_and_count_follow_the_form(opened, settle):
    page = opened.pages.learn
    page.show_method("lora")
    settle()
    before = page.method.count.text()
    widths = [part.size for part in page.method.view.diagram.picture.parts]
    opened.experiment.set("method.settings.rank", 64)
    settle()
    after = page.method.count.text()
    number = [int(text.split()[0].replace(",", "")) for text in (before, after)]
    assert number[1] > 6 * number[0]
    assert [part.size for part in page.method.view.diagram.picture.parts] > widths
    opened.experiment.set("model.key", "small-decoder")
    settle()
    assert page.method.count.text() != after


def test_the_palette_leads_to_a_lesson(opened, settle):
    opened.show_place("workbench")
    finding = opened.keys.finding
    finding._fill()
    entry = finding.finder.find("one learning rate does not fit all")[0]
    assert (entry.kind, entry.key) == ("lesson", "learning-rate")
    opened.keys.do(entry)
    settle()
    assert opened.place().sub() == "One learning rate does not fit all"


def test_the_welcome_leads_to_the_first_lesson(window, settle):
    made = window()
    made.ways.show_welcome()
    settle()
    made.pages.welcome.lesson.click()
    settle()
    assert made.place().key == "learn"
    assert made.place().sub() == "What fine-tuning is"


def test_by_keyboard_alone(opened, asked, settle, until):
    opened.activateWindow()
    page = opened.pages.learn
    page.focus_search()
    QTest.keyClicks(page.search, "rank of")
    until(lambda: len(titles(page)) < 8)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    page.lesson.choices[0].setFocus()
    QTest.keyClick(page.lesson.choices[0], Qt.Key.Key_Space)
    page.lesson.do.setFocus()
    QTest.keyClick(page.lesson.do, Qt.Key.Key_Space)
    assert len(asked) == 1
    assert page.lesson._scroller.hasFocus(), "the button is gone; the focus stays with the lesson"


def test_a_lesson_that_cannot_be_read_is_told_and_the_others_open(opened, tmp_path, settle):
    folder = tmp_path / "home" / "lessons"
    folder.mkdir(parents=True)
    (folder / "mine.md").write_text("nothing")
    opened.pages.learn.fill()
    settle()
    assert "mine.md, line 1" in opened.pages.learn.unread.text()
    assert len(titles(opened.pages.learn)) == 8


def test_an_experiment_becomes_a_lesson_to_write(opened, settle, tmp_path):
    opened.show_place("workbench")
    opened.experiment.set("method.key", "bitfit")
    opened.experiment.set("training.epochs", 2.0)
    opened.pages.to_lesson.click()
    settle()
    page = opened.pages.learn
    assert opened.place().page is page
    assert titles(page)[-1] == "9  BitFit on Question topics"
    lesson = page.lesson.lesson
    file = tmp_path / "home" / "lessons" / "own-bitfit-on-question-topics.md"
    assert (lesson.own, lesson.path) == (True, file)
    spec = lesson.experiment()
    assert (spec.method.key, spec.training.epochs, spec.data[0].key) == ("bitfit", 2.0, "topic")
    assert str(file) in page.unread.findChildren(QLabel)[1].text() + page.unread.text()
    file.write_text(file.read_text().replace("BitFit on Question topics", "Biases alone"))
    opened.show_place("runs")
    opened.show_place("learn")
    assert titles(page)[-1] == "9  Biases alone"
    assert page.lesson.text.toPlainText().startswith("Biases alone")
    opened.show_place("workbench")
    opened.pages.to_lesson.click()
    assert page.unread.text().startswith("This lesson has its experiment")
    page.show_lesson("rank")
    assert not page.unread.isVisible()
    assert len(list(file.parent.iterdir())) == 2, "an earlier one is never written over"


def test_no_lesson_is_made_of_what_cannot_run(opened, settle, tmp_path):
    opened.experiment.set("training.batch_size", 0)
    opened.pages.to_lesson.click()
    settle()
    assert opened.news.notice.text() == "This experiment cannot run yet, so no lesson can be made of it."
    assert not (tmp_path / "home" / "lessons").exists()


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_it_fits_the_smallest_window(opened, settle, scale):
    theme().set_scale(scale)
    opened.resize(1024, 640)
    seen = []
    for part in ("lessons", "methods"):
        opened.pages.learn.show_part(part)
        settle()
        assert opened.pages.learn.minimumSizeHint().width() <= 1024 - 88 * scale
        for scroller in opened.pages.learn.findChildren(QAbstractScrollArea):
            if not scroller.isVisible():
                continue
            seen.append(part)
            assert scroller.horizontalScrollBar().maximum() == 0, type(scroller).__name__
            if isinstance(scroller, Scroller):
                assert scroller.widget().minimumSizeHint().width() <= scroller.viewport().width()
    assert set(seen) == {"lessons", "methods"}


def test_the_text_of_a_lesson_is_whole(opened, settle):
    for width in (1440, 1024):
        opened.resize(width, 800)
        settle()
        text = opened.pages.learn.lesson.text
        assert text.verticalScrollBar().maximum() == 0
        assert text.height() >= text.document().size().height() - 1
        assert text.height() > 200


def test_every_word_of_the_page_is_translated(opened, qt_app, settle):
    translator = install_pseudo_language(qt_app)
    try:
        from app.pages.learn.page import LearnPage

        page = LearnPage(opened.pages.lessons, opened.experiment)
        page.resize(1200, 800)
        page.show()
        page.lesson.choices[0].click()
        settle()
        lesson = page.lesson.lesson
        own = {lesson.title, lesson.question, *(choice.text for choice in lesson.choices), "/"}
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text() and label.text() not in own:
                assert label.text().startswith("["), label.text()
        for button in (page.lesson.do, page.lesson.watch, page.lesson.again, page.method.use):
            assert button.accessibleName().startswith("[")
        page.close()
        page.deleteLater()
    finally:
        qt_app.removeTranslator(translator)


def test_every_control_has_a_name(opened, settle):
    for part in ("lessons", "methods"):
        opened.pages.learn.show_part(part)
        settle()
        for view in opened.pages.learn.findChildren(QAbstractScrollArea):
            if view.isVisible() and view.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert view.accessibleName(), type(view)
    assert QApplication.focusWidget() is None or opened.isVisible()


def test_nonsense_that_is_remembered_is_nothing():
    assert read_kept({"guess": "much", "run": 3}) == Kept()
    assert read_kept("x") == Kept()
    assert read_kept({"guess": 1, "run": "a"}) == Kept(1.0, "a")
