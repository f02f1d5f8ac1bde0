"""The playground page, with real messages and somebody who answers in place of the process."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.i18n import install_pseudo_language
from app.pages.playground.page import PlaygroundPage
from app.shell.regions import tab_chain
from app.state.playground import Playground
from app.state.runs import RunChange
from app.theme.theme import theme
from peft_engine.contract import play as p
from peft_engine.contract.events import Started
from peft_engine.contract.problems import Problem
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

LABELS = ("Description", "Entity", "Number")


class Answerer(QObject):
    """Keeps what is asked; the test says the answers."""

    heard = Signal(object)
    died = Signal(str)

    def __init__(self):
        super().__init__()
        self.running = False
        self.sent = []

    def send(self, request):
        self.running = True
        self.sent.append(p.read_request(p.to_line(request)))

    def stop(self):
        self.running = False

    def of(self, kind):
        return [request for request in self.sent if request.kind == kind]

    def say(self, reply):
        self.heard.emit(p.read_reply(p.to_line(reply)))

    def load(self, agreement=None, task="classification", labels=LABELS, roles=("text",)):
        request = self.of("load")[-1]
        self.say(p.Loaded(id=request.id, task=task, labels=labels, roles=roles, agreement=agreement))

    def judge(self, left, right):
        request = self.of("ask")[-1]
        for side, chances in (("left", left), ("right", right)):
            if chances is not None:
                answer = LABELS[chances.index(max(chances))]
                self.say(p.Judged(id=request.id, side=side, answer=answer, probabilities=chances))
        self.say(p.Done(id=request.id))


def finish(store, method, *, seed=1, task="classification", labels=LABELS, best=0.88):
    """A finished run with a result that says what it learned."""
    spec = synthetic.spec(method, seed=seed)
    if task != "classification":
        spec = synthetic.spec(
            method, seed=seed, model={"key": "small-decoder"}, data=[{"key": "instructions"}], task=task
        )
    folder = synthetic.make_run(store, spec, Script(best=best))
    folder.result.mkdir(exist_ok=True)
    (folder.result / "result.json").write_text(json.dumps({"task": task, "labels": list(labels)}))
    return folder.id


@pytest.fixture
def opened(store, window, show):
    """opened() -> (page, answerer) over the runs that the test has made."""

    def run():
        answerer = Answerer()
        runs = window().runs
        page = PlaygroundPage(runs, Playground(store, answerer))
        # They go with the page: objects that the collector takes down beside a running thread may hang.
        page.play.setParent(page)
        answerer.setParent(page)
        page.resize(1352, 788)
        show(page)
        return page, answerer

    return run


def choices(box):
    return [box.itemText(n) for n in range(box.count())]


def test_without_a_finished_run_the_page_says_what_would_be_here(opened):
    page, answerer = opened()
    assert page.empty.isVisible()
    asked = []
    page.demo_asked.connect(lambda: asked.append(True))
    page.empty.button.click()
    assert asked == [True]
    assert answerer.sent == []


def test_the_head_only_run_is_the_base_and_says_so(store, opened):
    base, lora = finish(store, "head_only", seed=2, best=0.7), finish(store, "lora")
    finish(store, "bitfit", best=0.8)
    page, answerer = opened()
    page.try_run(lora)
    assert page.right.who.currentText() == "LoRA, seed 1"
    assert choices(page.left.who) == ["Base, head only, seed 2", "BitFit, seed 1", "Nobody"]
    load = answerer.of("load")[-1]
    assert (load.left, load.right) == (p.Side(run=base), p.Side(run=lora))
    assert "nothing in the model was changed" in page.left._facts.text()


def test_a_run_that_is_in_memory_already_can_be_tried_again(store, opened):
    other, lora = finish(store, "bitfit", best=0.8), finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    loads = len(answerer.of("load"))
    page.try_run(lora)
    page.asking.set_row({"text": "call me"})
    page.ask()
    answerer.judge(None, (0.2, 0.7, 0.1))
    assert page.right.answer() == "Entity"
    assert len(answerer.of("load")) == loads
    page.try_run(other)
    assert page.play.ready is None
    assert len(answerer.of("load")) == loads + 1


def test_without_a_head_only_run_it_says_what_would_give_a_base(store, opened):
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    assert answerer.of("load")[-1].left is None
    assert page.left.note().startswith("There is no base: without training")
    wanted = []
    page.edit_asked.connect(wanted.append)
    page.left.cure.click()
    assert (wanted[0].method.key, wanted[0].data[0].key) == ("head_only", "topic")
    assert page.asking.ask.text().strip() == "Ask"
    answerer.load()
    assert not page.asking.differ.isVisible()
    page.asking.set_row({"text": "call me"})
    page.ask()
    answerer.judge(None, (0.2, 0.7, 0.1))
    seen = p.Token(text="call", role="text", start=0, end=4, left=None, right=0.3)
    seen = seen.model_copy(update={"right_top": (p.Guess(text="Entity", probability=0.4),)})
    answerer.say(p.Seen(id=answerer.of("look")[-1].id, towards="Entity", tokens=(seen,)))
    assert page.lens._title.text() == "What each word does for the answer"
    assert page.lens.lens.tokens()[0].change == 0.3
    assert page.lens.detail.text() == "“call” speaks for Entity: +30 points with LoRA."
    assert not page.lens.sentence.isVisibleTo(page)


def test_runs_for_other_classes_do_not_stand_beside_it(store, opened):
    finish(store, "bitfit", labels=("yes", "no"))
    lora = finish(store, "lora")
    page, _ = opened()
    page.try_run(lora)
    assert choices(page.left.who) == ["Nobody"]


def test_one_text_two_answers_and_the_change(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load(p.Agreement(both=344, left=12, right=97, neither=47))
    QTest.keyClicks(page.asking._fields["text"], "What is the fear of thunder?")
    QTest.keyClick(page.asking._fields["text"], Qt.Key.Key_Return)
    assert answerer.of("ask")[-1].row == {"text": "What is the fear of thunder?"}
    answerer.judge((0.54, 0.23, 0.23), (0.12, 0.83, 0.05))
    assert (page.left.answer(), page.right.answer()) == ("Description", "Entity")
    assert [chance.base for chance in page.right.bars.chances()] == [0.54, 0.23, 0.23]
    assert all(chance.base is None for chance in page.left.bars.chances())
    assert page.lens.sentence.text() == (
        "LoRA answers Entity, the base answers Description. That is 60 points more for Entity."
    )
    assert page.right.bars.accessibleDescription().startswith("Description 12 %, 54 % at the left.")
    assert page.agreement.sentence() == (
        "LoRA gets 97 right that the base gets wrong, and misses 12 that the base gets right."
    )
    assert page.agreement._title.text() == "On all 500 test items"
    answerer.judge((0.1, 0.6, 0.3), (0.05, 0.9, 0.05))
    assert page.lens.sentence.text() == "Both answer Entity; LoRA is surer of it by 30 points."


def test_an_example_is_asked_at_once_and_its_answer_told_after(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    page.asking.wrong.click()
    draw = answerer.of("draw")[-1]
    assert (draw.wish, draw.after) == ("wrong", -1)
    assert page.asking.wrong.text().strip() == "Where LoRA is wrong"
    answerer.say(p.Drawn(id=draw.id, row={"text": "How tall?"}, truth="Number", place=7, number=2, total=9))
    assert answerer.of("ask")[-1].row == {"text": "How tall?"}
    assert not page.asking._truth.isVisibleTo(page)
    answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
    assert page.asking._truth.text() == "The right answer is Number."
    assert page.right.shown.above.right.text() == "wrong"
    page.asking.any.click()
    assert answerer.of("draw")[-1].after == 7
    page.asking._fields["text"].setText("Something of my own")
    page.ask()
    answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
    assert not page.asking._truth.isVisibleTo(page)
    assert not page.right.shown.above.right.isVisibleTo(page)


def seen_words(answerer):
    answerer.say(
        p.Seen(
            id=answerer.of("look")[-1].id,
            towards="Entity",
            tokens=(
                p.Token(text="call", role="text", start=0, end=4, left=0.03, right=0.37,
                        right_top=(p.Guess(text="Description", probability=0.49),)),
                p.Token(text="me", role="text", start=5, end=7, left=0.1, right=-0.01,
                        right_top=(p.Guess(text="Entity", probability=0.8),)),
            ),
        )
    )  # fmt: skip


def test_a_word_is_chosen_by_key_and_left_out_by_a_button(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    page.asking.set_row({"text": "call me"})
    page.ask()
    answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
    seen_words(answerer)
    assert page.lens.lens.chosen == 0
    assert page.lens.detail.text() == (
        "“call” speaks for Entity: +37 points with LoRA. With the base it is +3."
    )
    assert page.lens.more.text() == "Leave it out, and LoRA answers Description with 49 %."
    QTest.keyClick(page.lens.lens, Qt.Key.Key_Right)
    assert page.lens.detail.text().startswith("“me” speaks against Entity: −1 points")
    assert [token.change for token in page.lens.lens.tokens()] == pytest.approx([0.34, -0.11])
    page.lens.without.click()
    assert answerer.of("ask")[-1].row == {"text": "call"}
    QTest.mouseClick(
        page.lens.lens, Qt.MouseButton.LeftButton, pos=page.lens.lens._places[0].center().toPoint()
    )
    assert page.lens.lens.chosen == 0


def writer(store, opened):
    run = finish(store, "lora", task="instructions", labels=())
    page, answerer = opened()
    page.try_run(run)
    answerer.load(task="instructions", labels=(), roles=("prompt", "context"))
    page.asking.set_row({"prompt": "Name a colour.", "context": ""})
    return page, answerer


def test_two_texts_are_written_from_the_same_settings(store, opened):
    page, answerer = writer(store, opened)
    assert answerer.of("load")[-1].left == p.Side()
    assert page.left.who.currentText() == "Base, untouched model"
    page.asking.fold.click()
    page.asking.sampling.temperature.set_value(0.8)
    page.asking.sampling.seed.set_value(5)
    page.asking.ask.click()
    request = answerer.of("write")[-1]
    assert request.sampling == p.Sampling(temperature=0.8, top_p=1.0, seed=5, most_tokens=64)
    assert not page.asking.stop.isVisible(), "what comes at once needs no stopping"
    page.talk.soon.timeout.emit()
    assert page.asking.stop.isVisible()
    assert not page.asking.ask.isVisible()
    for side, text in (("left", "Once"), ("left", "Once upon"), ("right", "Red")):
        answerer.say(p.Written(id=request.id, side=side, text=text, tokens=len(text.split())))
    assert (page.left.text.text(), page.right.text.text()) == ("Once upon", "Red")
    answerer.say(p.Written(id=request.id, side="right", text="Red.", tokens=2, ended=True))
    answerer.say(p.Done(id=request.id))
    assert page.asking.ask.isVisible()
    assert answerer.of("look")[-1].row == {"prompt": "Name a colour.", "context": "", "answer": "Red."}
    answerer.say(
        p.Seen(
            id=answerer.of("look")[-1].id,
            tokens=(
                p.Token(text="Red", left=0.04, right=0.62,
                        left_top=(p.Guess(text="Once", probability=0.3),),
                        right_top=(p.Guess(text="Red", probability=0.62),)),
                p.Token(text="", left=0.9, right=0.95),
            ),
        )
    )  # fmt: skip
    assert page.lens.detail.text() == "“Red” has 62 % with LoRA, 4.0 % with the base."
    assert page.lens._right_list.accessibleDescription() == "Red 62 %"
    QTest.keyClick(page.lens.lens, Qt.Key.Key_End)
    assert page.lens.detail.text().startswith("“end” has 95 %")


def test_writing_is_stopped_by_the_same_place_that_began_it(store, opened):
    page, answerer = writer(store, opened)
    page.asking.ask.click()
    request = answerer.of("write")[-1]
    page.talk.soon.timeout.emit()
    page.asking.stop.click()
    assert answerer.sent[-1] == p.Cancel(id=answerer.sent[-1].id, of=request.id)
    answerer.say(p.Cancelled(id=request.id))
    assert page.asking.ask.isVisible()


def test_answers_stay_when_another_run_finishes_and_go_with_their_run(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    page.asking.set_row({"text": "one"})
    page.ask()
    answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
    finish(store, "bitfit")
    page._runs.records = tuple(store.records())
    page._listed(None)
    assert "BitFit, seed 1" in choices(page.left.who)
    assert page.right.answer() == "Entity"
    assert len(answerer.of("load")) == 1
    page._runs.records = tuple(record for record in store.records() if record.id != lora)
    page._listed(None)
    assert page.right.who.currentText() == "BitFit, seed 1"
    assert page.right.answer() == ""


def test_what_was_asked_before_is_not_shown_any_more(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    page.asking.set_row({"text": "one"})
    page.ask()
    first = answerer.of("ask")[-1]
    page.asking.set_row({"text": "two"})
    page.ask()
    assert answerer.of("cancel")[0].of == first.id
    answerer.say(p.Judged(id=first.id, side="right", answer="Entity", probabilities=(0.1, 0.8, 0.1)))
    assert page.right.answer() == ""


def test_why_it_cannot_answer_is_said_once_and_in_place(store, opened):
    page, answerer = writer(store, opened)
    page.play.choose_left(None)
    page.play.load()
    page.ask()
    refused = p.Refused(
        id=answerer.of("load")[-1].id, problems=(Problem(text="The model is gone.", advice="Get it again."),)
    )
    answerer.say(refused)
    assert page.banner.text() == "The model is gone."
    answerer.say(p.Refused(id=answerer.of("write")[-1].id, problems=(Problem(text="No run is chosen."),)))
    assert page.banner.text() == "The model is gone."
    answerer.running = False
    answerer.died.emit("It has ended.")
    assert page.banner.text() == "It has ended."
    page.ask()
    assert [request.kind for request in answerer.sent[-2:]] == ["load", "write"]


def test_the_memory_is_given_back_when_a_run_starts_or_the_page_was_left(store, opened, until):
    page, answerer = writer(store, opened)
    page.play._away.setInterval(1)
    page.hide()
    until(lambda: not answerer.running)
    page.show()
    assert answerer.of("load")[-1].id > 1
    assert answerer.running
    other = page._runs.open(synthetic.make_run(store, synthetic.spec(), Script(until=5, end="")).id)
    until(lambda: other.caught_up)
    assert answerer.running, "a run that is long over"
    other.alive = True
    page._changed(RunChange(other, (Started.model_construct(kind="started"),), False))
    assert not answerer.running
    assert page.right.note() == "The answer comes here once something is asked."


def test_a_file_is_answered_with_its_progress(store, opened, tmp_path):
    page, answerer = writer(store, opened)
    dialog = page.open_file()
    dialog.begin.click()
    assert dialog.banner.text() == "Choose a file first."
    dialog.choose(str(tmp_path / "new.csv"))
    assert dialog.to.value() == str(tmp_path / "new-answers.csv")
    dialog.begin.click()
    request = answerer.of("file")[-1]
    answerer.say(p.Progress(id=request.id, done=30, total=120))
    assert dialog.bar.share == 0.25
    assert dialog._count.text() == "30 of 120 rows"
    dialog.stop.click()
    assert answerer.of("cancel")[-1].of == request.id
    answerer.say(p.Cancelled(id=request.id))
    assert dialog.begin.isVisible()
    dialog.begin.click()
    request = answerer.of("file")[-1]
    answerer.say(p.Saved(id=request.id, path=request.to, rows=120))
    assert dialog.banner.text() == "120 rows are answered."
    dialog.begin.click()
    problem = Problem(text="{path} is empty.", values={"path": "new.csv"})
    answerer.say(p.Refused(id=answerer.of("file")[-1].id, problems=(problem,)))
    assert dialog.banner.text() == "new.csv is empty."
    assert not page.banner.isVisible()
    dialog.reject()


def test_try_it_on_a_finished_run_leads_here(store, window, until):
    run = finish(store, "lora")
    shown = window()
    answerer = Answerer()
    answerer.setParent(shown)
    shown.pages.playground.play._link = answerer
    shown.open_run(run)
    until(lambda: shown.live_page.run.caught_up and shown.live_page.try_it.isVisible())
    shown.live_page.try_it.click()
    assert shown.place().key == "playground"
    assert shown.pages.playground.play.right.side.run == run


@pytest.mark.parametrize("scale", [1.0, 1.35])
@pytest.mark.parametrize("writes", [False, True])
def test_it_fits_the_smallest_window_and_can_be_walked_by_keys(store, opened, settle, scale, writes):
    if writes:
        page, answerer = writer(store, opened)
        page.asking.fold.click()
    else:
        finish(store, "head_only", best=0.7)
        run = finish(store, "lora")
        page, answerer = opened()
        page.try_run(run)
        answerer.load(p.Agreement(both=344, left=12, right=97, neither=47))
        page.asking.set_row({"text": "call me"})
        page.ask()
        answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
        seen_words(answerer)
    theme().set_scale(scale)
    page.resize(1024 - round(88 * scale), 640 - round(112 * scale))
    settle()
    assert page.minimumSizeHint().width() <= page.width()
    assert page.minimumSizeHint().height() <= page.height()
    reached = set(tab_chain(page))
    assert {page.asking.ask, page.asking.any, page.left.who, page.right.who} <= reached
    if not writes:
        assert {page.lens.lens, page.lens.without} <= reached
    nameless = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert not nameless


def test_every_text_passes_through_the_translation_and_longer_ones_fit(store, opened, qt_app, settle):
    translator = install_pseudo_language(qt_app)
    try:
        finish(store, "head_only", best=0.7)
        run = finish(store, "lora")
        page, answerer = opened()
        page.try_run(run)
        answerer.load(p.Agreement(both=344, left=12, right=97, neither=47))
        page.asking.set_row({"text": "call me"})
        page.ask()
        answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
        seen_words(answerer)
        left = [
            told
            for part in page.findChildren(QWidget)
            if part.isVisible()
            for told in (
                part.text() if isinstance(part, QLabel | QAbstractButton) else "",
                part.accessibleName(),
                part.toolTip(),
            )
            if any(c.isalpha() for c in told) and "[" not in told and told not in LABELS
        ]
        assert left == []
        theme().set_scale(1.35)
        for size in ((1192, 608), (905, 489)):
            page.resize(*size)
            settle()
        assert page.minimumSizeHint().width() <= 905
        assert page.asking.differ.text() == ""
        assert page.asking.differ.toolTip() == page.asking.differ.accessibleName()
    finally:
        qt_app.removeTranslator(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
