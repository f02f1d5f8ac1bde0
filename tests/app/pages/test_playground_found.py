"""What the playground shows for tasks whose answers are marks, labels, choices, numbers, gaps and turns."""

import json

import pytest

from peft_engine.contract import play as p
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script
from tests.app.pages.test_playground import opened as opened

PASSAGE = "Grace Hopper was born in New York City in 1906."


def guesses(*pairs):
    return tuple(p.Guess(text=text, probability=chance) for text, chance in pairs)


@pytest.fixture
def asking(store, opened):
    """asking(task, roles, labels, base) -> the page with a run of this task loaded, and who answers."""

    def run(task, roles, labels=(), *, base=True):
        kind = "small-decoder" if task == "chat" else "small-encoder"
        made = {}
        for method in ("head_only", "lora") if base else ("lora",):
            spec = synthetic.spec(method, model={"key": kind}, data=[{"key": "topics"}], task=task)
            folder = synthetic.make_run(store, spec, Script(best=0.8))
            folder.result.mkdir(exist_ok=True)
            told = {"task": task, "labels": list(labels)}
            (folder.result / "result.json").write_text(json.dumps(told))
            made[method] = folder.id
        page, answerer = opened()
        page.try_run(made["lora"])
        answerer.load(task=task, labels=labels, roles=roles)
        return page, answerer

    return run


def answer(answerer, kind="ask", **sides):
    request = answerer.of(kind)[-1]
    for side, told in sides.items():
        answerer.say(p.Found(id=request.id, side=side, **told))
    answerer.say(p.Done(id=request.id))


def test_marks_are_coloured_named_and_told_and_no_lens_is_there(asking):
    labels = ("O", "B-city", "I-city", "B-person")
    page, answerer = asking("token_classification", ("tokens",), labels)
    assert not page.lens.isVisible()
    page.asking.set_row({"tokens": "Ada left New York."})
    page.ask()
    assert answerer.of("ask")[-1] == p.Ask(id=answerer.of("ask")[-1].id, row={"tokens": "Ada left New York."})
    assert not answerer.of("look")
    marks = (p.Mark(start=0, end=3, name="person"), p.Mark(start=9, end=17, name="city"))
    told = {"text": "Ada left New York.", "marks": marks}
    answer(answerer, left={"answer": "", "text": told["text"]}, right={"answer": "person: Ada", **told})
    assert (page.left.answer(), page.right.answer()) == ("Nothing found", "2 pieces marked")
    marked = page.right.shown.found.marked
    assert marked.isVisible()
    assert marked.toPlainText() == "Ada person left New York city."
    assert marked.accessibleDescription() == "person: Ada. city: New York."
    colours = {marked._role("person"), marked._role("city")}
    assert len(colours) == 2
    assert not page.right.shown.found.bars.isVisible()


def test_a_test_item_is_asked_by_its_place_and_judged_by_the_engine(asking):
    page, answerer = asking("question_answering", ("question", "passage"))
    page.asking.any.click()
    row = {"question": "Where was she\nborn?", "passage": PASSAGE}
    drawn = answerer.of("draw")[-1]
    answerer.say(p.Drawn(id=drawn.id, row=row, truth="New York City", place=7, number=8, total=20))
    assert (answerer.of("ask")[-1].place, answerer.of("ask")[-1].row["passage"]) == (7, PASSAGE)
    found = {"answer": "New York City", "text": PASSAGE, "marks": (p.Mark(start=25, end=38),), "right": True}
    answer(answerer, right=found)
    assert page.right.shown.found_above.right.text() == "right"
    assert page.asking._truth.text() == "In the data: New York City"
    page.asking._fields["passage"].set_value("Another passage.")
    page.ask()
    assert answerer.of("ask")[-1].place == -1


def test_labels_stand_with_the_threshold_and_choices_with_their_sentences(asking):
    page, answerer = asking("multi_label", ("text",), ("food", "price"))
    page.asking.set_row({"text": "cold soup"})
    page.ask()
    chances = guesses(("food", 0.93), ("price", 0.2))
    answer(answerer, left={"answer": "", "chances": chances[::-1], "threshold": 0.5},
           right={"answer": "food", "chances": chances, "threshold": 0.5})  # fmt: skip
    assert (page.left.answer(), page.right.answer()) == ("No label", "food")
    found = page.right.shown.found
    assert [chance.share for chance in found.bars.chances()] == [0.93, 0.2]
    assert "50 %" in found.more.text()


def test_two_choices_that_are_alike_are_two(asking):
    page, answerer = asking("multiple_choice", ("prompt", "choices"), base=False)
    page.asking.set_row({"prompt": "The glass fell.", "choices": "It broke.\nIt broke.\nIt flew."})
    assert page.asking.row()["choices"] == "It broke.\nIt broke.\nIt flew."
    page.ask()
    chances = guesses(("It broke.", 0.4), ("It broke.", 0.4), ("It flew.", 0.2))
    answer(answerer, right={"answer": "It broke.", "chances": chances})
    assert len(page.right.shown.found.bars.chances()) == 3
    assert page.left.cure.isVisible(), "a head of its own has no base until the head alone was trained"


def test_a_number_stands_on_its_range(asking):
    page, answerer = asking("regression", ("text", "text_b"))
    assert page.asking.wrong.text().strip() == "Where LoRA is farthest off"
    assert not page.asking.differ.isVisible()
    page.asking.set_row({"text": "very good"})
    page.ask()
    told = {"least": 0.5, "most": 5.0}
    answer(
        answerer, left={"answer": "2", "value": 2.0, **told}, right={"answer": "4.25", "value": 4.25, **told}
    )
    assert page.right.answer() == "4.25"
    assert page.right.shown.found.range.isVisible()
    assert page.right.shown.found.more.text() == "The training part goes from 0.5 to 5."


def test_gaps_are_filled_with_the_untouched_model_beside(asking):
    page, answerer = asking("masked_language_modelling", ("text",), base=False)
    assert answerer.of("load")[-1].left == p.Side()
    assert not page.asking.wrong.isVisible()
    assert not page.asking.fold.isVisible()
    page.asking.set_row({"text": "she moved to ___"})
    page.ask()
    gap = guesses(("Oslo", 0.6), ("Paris", 0.3))
    found = {
        "answer": "Oslo",
        "text": "she moved to Oslo",
        "marks": (p.Mark(start=13, end=17),),
        "gaps": (gap,),
    }
    answer(answerer, left=found, right=found)
    assert [chance.label for chance in page.right.shown.found.bars.chances()] == ["Oslo", "Paris"]


def test_a_conversation_keeps_its_turns_and_can_begin_anew(asking):
    page, answerer = asking("chat", ("messages",), base=False)
    talk = page.asking.conversation()
    for said, reply in (("Where is Ada?", "In London."), ("Since when?", "Since May.")):
        talk.field.set_value(said)
        page.ask()
        request = answerer.of("write")[-1]
        for side in ("left", "right"):
            text = reply if side == "right" else "No idea."
            answerer.say(p.Written(id=request.id, side=side, text=text, tokens=3, ended=True))
        answerer.say(p.Done(id=request.id))
        assert talk.field.value() == ""
    asked = "User: Where is Ada?\nAssistant: In London.\nUser: Since when?"
    assert answerer.of("write")[-1].row == {"messages": asked}
    assert [turn["content"] for turn in talk.turns()] == [
        *("Where is Ada?", "In London.", "Since when?", "Since May."),
    ]
    look = answerer.of("look")[-1].row
    assert look == {"messages": asked, "answer": "Since May."}
    talk.anew.click()
    assert (talk.turns(), page.asking.is_empty()) == ((), True)
