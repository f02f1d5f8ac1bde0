"""Both runs in one model: the card, its sliders, what is asked when they move, and the curve."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.i18n import install_pseudo_language
from app.shell.regions import tab_chain
from app.state.play_mix import Curve
from app.state.play_words import Named, curve_text
from app.theme.theme import theme
from peft_engine.contract import play as p
from peft_engine.contract.problems import Problem
from tests.app.pages.test_playground import LABELS, finish, opened

__all__ = ["opened"]


@pytest.fixture
def mixed(store, opened):
    """mixed() -> (page, answerer), with LoRA and (IA)^3 side by side, put together."""

    def run(left="ia3", right="lora", **more):
        other, own = finish(store, left, seed=2), finish(store, right, **more)
        page, answerer = opened()
        page.try_run(own)
        page.play.choose_left(p.Side(run=other))
        page.play.load()
        answerer.load()
        page.asking.set_row({"text": "call me"})
        page.ask()
        answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
        return page, answerer

    return run


def answer_both(answerer, chances):
    request = answerer.of("mix")[-1]
    answer = LABELS[chances.index(max(chances))]
    answerer.say(p.Judged(id=request.id, side="both", answer=answer, probabilities=chances))
    answerer.say(p.Done(id=request.id))


def test_a_slider_that_rests_asks_again_and_the_earlier_one_is_given_up(mixed, until):
    page, answerer = mixed()
    assert not page.mixed.isVisible()
    page.put_together.click()
    until(lambda: answerer.of("mix"))
    first = answerer.of("mix")[-1]
    assert (first.row, first.weights) == ({"text": "call me"}, p.Weights(left=0.5, right=0.5))
    QTest.keyClick(page.mixed.share.slider, Qt.Key.Key_Right)
    QTest.keyClick(page.mixed.share.slider, Qt.Key.Key_Right)
    until(lambda: len(answerer.of("mix")) > 1)
    assert len(answerer.of("mix")) == 2, "what it went across was not asked"
    assert answerer.of("mix")[-1].weights == p.Weights(left=0.4, right=0.6)
    assert answerer.of("cancel")[-1].of == first.id
    late = p.Judged(id=first.id, side="both", answer="Number", probabilities=(0, 0, 1))
    answerer.say(late)
    assert page.mixed.answer.shows_note(), "what was asked before is not shown any more"
    answer_both(answerer, (0.3, 0.6, 0.1))
    assert page.mixed.answer.answer() == "Entity"
    assert (page.left.answer(), page.right.answer()) == ("Description", "Entity")
    assert page.mixed.share.told.text() == "40 % of (IA)³, 60 % of LoRA"
    QTest.keyClick(page.mixed.share.slider, Qt.Key.Key_Home)
    until(lambda: len(answerer.of("mix")) > 2)
    assert answerer.of("mix")[-1].weights == p.Weights(left=1.0, right=0.0)


def test_adding_has_a_slider_for_each(mixed, until):
    page, answerer = mixed()
    page.mix.set_on(True)
    page.mixed.mode.value_edited.emit("add")
    assert (page.mixed.left.isVisible(), page.mixed.share.isVisible()) == (True, False)
    until(lambda: answerer.of("mix"))
    assert answerer.of("mix")[-1].weights == p.Weights(left=1.0, right=1.0)
    QTest.keyClick(page.mixed.right.slider, Qt.Key.Key_End)
    until(lambda: answerer.of("mix")[-1].weights.right == 1.5)
    assert page.mixed.right.told.text() == "1.50 times"
    assert page.mixed.left.name.text() == "(IA)³"


def test_the_next_question_is_asked_of_all_three(mixed):
    page, answerer = mixed()
    page.mix.set_on(True)
    page.asking.set_row({"text": "another"})
    page.ask()
    kinds = [request.kind for request in answerer.sent if request.kind != "cancel"]
    assert kinds[-3:] == ["ask", "look", "mix"]
    page.mix.set_on(False)
    page.ask()
    kinds = [request.kind for request in answerer.sent if request.kind != "cancel"]
    assert kinds[-3:] == ["mix", "ask", "look"]


def test_the_score_is_measured_along_the_slider_and_drawn_with_both_ends(mixed):
    page, answerer = mixed()
    page.mix.set_on(True)
    page.mixed.measure.click()
    request = answerer.of("measure")[-1]
    assert [point.right for point in request.points] == [n / 8 for n in range(9)]
    assert all(point.left + point.right == 1 for point in request.points)
    assert page.mixed.stop.isVisible()
    assert not page.mixed.share.slider.isEnabled()
    answerer.say(p.Progress(id=request.id, done=450, total=900))
    assert page.mixed.bar.share == 0.5
    scores = (0.80, 0.82, 0.85, 0.86, 0.88, 0.91, 0.90, 0.89, 0.88)
    for place, (weights, score) in enumerate(zip(request.points, scores, strict=True)):
        told = {"metric": "accuracy", "left": 0.8, "right": 0.88}
        answerer.say(p.Scored(id=request.id, place=place, weights=weights, score=score, **told))
    answerer.say(p.Done(id=request.id))
    assert not page.mixed.stop.isVisible()
    assert page.mixed.share.slider.isEnabled()
    assert page.mixed.told.text() == (
        "The best point that was measured is 62 % of LoRA, with 91.0 %. "
        "By itself (IA)³ has 80.0 %, and LoRA has 88.0 %."
    )
    plot = page.mixed.plot
    plot.redraw_now()
    head, rows = plot.table()
    assert head[0] == "share"
    assert len(rows) == 9
    assert page.mixed._care.isVisible()
    page.mixed.measure.click()
    assert page.mix.curve is None
    page.mixed.stop.click()
    assert answerer.of("cancel")[-1].of == answerer.of("measure")[-1].id
    answerer.say(p.Cancelled(id=answerer.of("measure")[-1].id))
    assert page.mixed.measure.isVisible()


def test_where_an_end_is_best_no_mixture_is_praised():
    curve = Curve("average", "accuracy", None, ((0.0, 0.958), (0.5, 0.954), (1.0, 0.946)), 0.958, 0.946)
    names = Named("KronA", "LoRA")
    alone = "By itself KronA has 95.8 %, and LoRA has 94.6 %."
    assert curve_text(names, curve) == (
        f"No mixture that was measured is better than KronA by itself. {alone}"
    )
    lower = Curve("average", "loss", None, ((0.0, 2.5), (0.5, 2.25), (1.0, 2.75)), None, None)
    assert curve_text(names, lower) == "The best point that was measured is 50 % of LoRA, with 2.25."
    added = Curve("add", "accuracy", 1.0, ((0.0, 0.9), (0.25, 0.92)), None, None)
    assert curve_text(names, added) == ("The best point that was measured is 0.25 times LoRA, with 92.0 %.")


def test_a_question_comes_before_measuring(mixed):
    page, answerer = mixed()
    page.mix.set_on(True)
    page.mix.measure()
    measured = answerer.of("measure")[-1].id
    page.ask()
    assert measured in [request.of for request in answerer.of("cancel")]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("lora", "pasta", "What PASTA learned cannot be added to what another run learned."),
        ("prompt_tuning", "prompt_tuning", "with seed 2 and seed 1"),
    ],
)
def test_what_cannot_be_put_together_is_off_with_its_reason(mixed, left, right, words):
    page, _ = mixed(left, right)
    assert not page.put_together.isEnabled()
    assert words in page.put_together.toolTip()
    assert page.put_together.accessibleDescription() == page.put_together.toolTip()
    page.play.choose_left(None)
    assert page.put_together.toolTip().startswith("Nobody stands at the left.")


def test_other_runs_end_it_and_a_refusal_is_told_where_all_is_told(mixed):
    page, answerer = mixed()
    page.mix.set_on(True)
    page.mix._send()
    problem = Problem(text="The memory does not suffice for the two models.")
    answerer.say(p.Refused(id=answerer.of("mix")[-1].id, problems=(problem,)))
    assert page.banner.text() == "The memory does not suffice for the two models."
    page.play.choose_left(None)
    assert not page.mixed.isVisible()
    assert page.mix.curve is None


def test_averages_alone_are_offered_where_a_sum_means_nothing(mixed):
    page, _ = mixed("sequential_adapter", "lora")
    assert not page.put_together.isEnabled()
    page, _ = mixed("sequential_adapter", "sequential_adapter", seed=2)
    assert page.put_together.isEnabled()
    page.mix.set_on(True)
    assert not page.mix.can_add()


@pytest.mark.parametrize("scale", [1.0, 1.35])
def test_it_fits_the_smallest_window_in_a_longer_language(mixed, qt_app, settle, scale):
    translator = install_pseudo_language(qt_app)
    try:
        page, answerer = mixed()
        page.mix.set_on(True)
        page.mix._send()
        answer_both(answerer, (0.3, 0.6, 0.1))
        theme().set_scale(scale)
        page.resize(1024 - round(88 * scale), 640 - round(112 * scale))
        settle()
        assert page.minimumSizeHint().width() <= page.width()
        reached = set(tab_chain(page))
        assert {page.mixed.share.slider, page.mixed.measure, page.mixed.close_button} <= reached
    finally:
        qt_app.removeTranslator(translator)


def test_asking_while_the_example_is_on_its_way_waits_for_it(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    page.asking.any.click()
    page.asking.ask.click()
    assert page.banner.text() == "The example is on its way. It is asked as soon as it is here."
    answerer.load()
    draw = answerer.of("draw")[-1]
    answerer.say(p.Drawn(id=draw.id, row={"text": "How tall?"}, truth="Number", place=0, number=1, total=9))
    answerer.say(p.Done(id=draw.id))
    assert not page.banner.isVisible()
    assert answerer.of("ask")[-1].row == {"text": "How tall?"}
    page.asking.set_row({"text": ""})
    page.ask()
    assert page.banner.text().startswith("There is nothing to answer.")


def test_both_sides_say_how_tokens_are_chosen(store, opened):
    run = finish(store, "lora", task="instructions", labels=())
    page, answerer = opened()
    page.try_run(run)
    answerer.load(task="instructions", labels=(), roles=("prompt", "context"))
    page.asking.set_row({"prompt": "Name a colour.", "context": ""})
    page.ask()
    greedy = "The likeliest token each time, 64 at most; the seed changes nothing."
    assert page.left.shown.how() == page.right.shown.how() == greedy
    page.asking.fold.click()
    field = page.asking.sampling.temperature
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "0.8")
    QTest.keyClick(field, Qt.Key.Key_Return)
    told = "Temperature 0.8, top p 1.0, seed 1, 64 tokens at most."
    assert page.left.shown.how() == page.right.shown.how() == told


def test_the_right_class_is_said_and_not_only_coloured(store, opened):
    finish(store, "head_only", best=0.7)
    lora = finish(store, "lora")
    page, answerer = opened()
    page.try_run(lora)
    answerer.load()
    page.asking.any.click()
    draw = answerer.of("draw")[-1]
    answerer.say(p.Drawn(id=draw.id, row={"text": "How tall?"}, truth="Number", place=0, number=1, total=9))
    answerer.judge((0.5, 0.2, 0.3), (0.2, 0.7, 0.1))
    assert "Number is the right answer." in page.right.bars.accessibleDescription()
    assert page.right.bars.accessibleDescription().count("is the right answer") == 1
