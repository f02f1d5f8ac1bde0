"""The lessons: each reads, its experiment resolves, no two are alike, and bad files are told line by line."""

from dataclasses import replace
from itertools import combinations

import pytest

from peft_engine.contract.lesson_writing import save_as_lesson
from peft_engine.contract.lessons import (
    STARTERS,
    Measure,
    fill_answer,
    lessons,
    read_lesson,
)
from peft_engine.contract.plan import resolve
from peft_engine.contract.problems import EngineError
from peft_engine.contract.spec import from_mapping

KEYS = [
    "fine-tuning",
    "why-freeze",
    "where-adapters-sit",
    "rank",
    "prompts",
    "memory",
    "learning-rate",
    "is-it-real",
]
GOOD = """+++
key = "mine"
title = "Mine"
minutes = 2
question = "How many?"
decides = "metrics.accuracy"
choices = [{ text = "Few", value = 0.1 }, { text = "Many", value = 0.9 }]

[preset]
data = [{ key = "topic", rows = 100 }]
method = { key = "lora" }
+++
Read this.

# Answer

It was {metrics.accuracy}.
"""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A data folder without models and lessons of its own."""
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "lessons").mkdir(parents=True)
    return tmp_path / "home"


def by_key():
    return {lesson.key: lesson for lesson in lessons()[0]}


def test_eight_lessons_in_their_order_and_nothing_wrong():
    found, problems = lessons()
    assert [lesson.key for lesson in found] == KEYS
    assert problems == ()
    for lesson in found:
        assert set(lesson.needs) <= set(KEYS[: KEYS.index(lesson.key)]), "it needs what stands before it"


@pytest.mark.parametrize("key", KEYS)
def test_the_experiment_of_a_lesson_resolves(key):
    lesson = by_key()[key]
    spec = lesson.experiment()
    assert spec.model.key == STARTERS[-1]  # no other model is there
    assert spec.name == f"lesson {key}"
    plan = resolve(spec)
    assert 0 < plan.steps <= 60, "a lesson takes a minute or two"
    assert lesson.race == (spec.race is not None)


@pytest.mark.parametrize("key", KEYS)
def test_a_lesson_can_be_read_in_a_few_minutes(key):
    lesson = by_key()[key]
    assert 150 <= len(lesson.before.split()) <= 320
    assert 80 <= len(lesson.after.split()) <= 320
    assert 2 <= len(lesson.choices) <= 4
    values = [choice.value for choice in lesson.choices]
    assert len(set(values)) == len(values)
    assert "{" not in lesson.before


def test_no_two_lessons_are_alike():
    found, _ = lessons()
    assert len({lesson.title for lesson in found}) == len({lesson.question for lesson in found}) == len(found)
    for one, other in combinations(found, 2):
        mine, theirs = (set(lesson.before.lower().split()) for lesson in (one, other))
        assert len(mine & theirs) / len(mine | theirs) < 0.35, (one.key, other.key)
        assert one.preset != other.preset


def test_what_an_answer_quotes_is_put_in():
    lesson = by_key()["rank"]
    assert Measure("metrics.accuracy", 2) in lesson.quoted
    told = fill_answer(lesson, {"metrics.accuracy.1": "61.0 %", "trainable_parameters.1": "3,000"})
    assert "Rank 1 learned 3,000 numbers and got 61.0 % right." in told
    assert "{" not in told
    assert "got – right" in told
    assert by_key()["is-it-real"].compares
    assert not lesson.compares


def test_a_teachers_own_lessons_lie_in_the_data_folder(home):
    file = home / "lessons" / "mine.md"
    file.write_text(GOOD)
    (home / "lessons" / "mine.de.md").write_text("in another language")
    found, problems = lessons()
    assert problems == ()
    assert [lesson.key for lesson in found] == [*KEYS, "mine"]
    assert found[-1].own
    assert found[-1].before == "Read this."
    assert not found[0].own
    file.write_text(GOOD.replace('title = "Mine"', 'title = "Changed"'))
    assert lessons()[0][-1].title == "Changed"
    file.write_text(GOOD.replace('"mine"', '"rank"'))
    found, problems = lessons()
    assert len(found) == 8
    assert "called rank already" in problems[0].sentence()


BAD = (
    ("no head", "Some text.\n", ["line 1: A lesson begins with a head between two lines +++."]),
    ("no toml", GOOD.replace("minutes = 2", "minutes = two"), ["line 4:"]),
    ("a word unknown", GOOD.replace("minutes = 2", "minutes = 2\nhours = 3"), ["line 5:", "hours"]),
    ("no title", GOOD.replace('title = "Mine"\n', ""), ["title is missing"]),
    ("one choice", GOOD.replace(', { text = "Many", value = 0.9 }', ""), ["line 7:"]),
    ("no such method", GOOD.replace('key = "lora"', "kez = 1"), ["line 11:", "kez"]),
    ("nothing decides", GOOD.replace('"metrics.accuracy"', '"beauty"'), ["line 6: beauty is no result"]),
    (
        "a contender of no race",
        GOOD.replace('"metrics.accuracy"', '"seconds.2"'),
        ["line 6: seconds.2 names no contender"],
    ),
    ("three measures", GOOD.replace('"metrics.accuracy"', '"a - b - c"'), ["line 6:"]),
    ("no answer", GOOD.partition("# Answer")[0], ["There is no answer"]),
    ("a misspelt quote", GOOD.replace("{metrics.accuracy}", "{accuracy}"), ["line 17: accuracy is no"]),
    ("told apart alone", GOOD.replace("{metrics.accuracy}", "{verdict}"), ["line 17: told_apart"]),
)


@pytest.mark.parametrize(("text", "said"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_a_bad_file_is_told_with_line_and_reason(home, text, said):
    file = home / "lessons" / "bad.md"
    file.write_text(text)
    with pytest.raises(EngineError) as refused:
        read_lesson(file)
    told = "\n".join(problem.sentence() for problem in refused.value.problems)
    assert str(file) in told
    for words in said:
        assert words in told
    assert len(lessons()[0]) == 8
    assert lessons()[1]


def test_all_that_is_wrong_with_a_file_is_told_at_once(home):
    file = home / "lessons" / "bad.md"
    text = GOOD.replace("minutes = 2", "minutes = 0").replace('"metrics.accuracy"', '"beauty"')
    file.write_text(text.replace("{metrics.accuracy}", "{grace}").replace("rows = 100", "rows = -1"))
    with pytest.raises(EngineError) as refused:
        read_lesson(file)
    told = [problem.sentence() for problem in refused.value.problems]
    assert len(told) == 4
    assert [any(f"line {line}:" in each for each in told) for line in (4, 6, 10, 17)] == [True] * 4


@pytest.mark.parametrize("key", ["why-freeze", "learning-rate"])
def test_what_is_saved_as_a_lesson_reads_and_keeps_its_experiment(home, key):
    spec = by_key()[key].experiment()
    name, path = save_as_lesson(spec, 'Mine, with "quotes"')
    assert (name, path) == ("own-mine-with-quotes", home / "lessons" / "own-mine-with-quotes.md")
    lesson = read_lesson(path, own=True)
    assert lesson.title == 'Mine, with "quotes"'
    again = lesson.experiment()
    assert again.model_copy(update={"name": ""}) == spec.model_copy(update={"name": ""})
    assert lesson.decides.first == Measure("metrics.accuracy", 1 if spec.race else 0)
    assert save_as_lesson(spec, 'Mine, with "quotes"')[0] == "own-mine-with-quotes-2"
    assert len(lessons()[0]) == 10
    assert lessons()[1] == ()


def test_a_task_whose_score_is_a_loss_can_be_saved_too(home):
    data = ({"key": "stories"},)
    given = {"model": {"key": "small-decoder"}, "data": data, "task": "language_modelling"}
    spec = from_mapping({**given, "method": {"key": "lora"}})
    assert read_lesson(save_as_lesson(spec, "Stories")[1]).decides.first == Measure("metrics.loss")


def test_a_preset_on_a_model_of_its_own_keeps_it():
    lesson = by_key()["rank"]
    preset = {**lesson.preset, "model": {"key": "small-decoder"}}
    assert replace(lesson, preset=preset).experiment().model.key == "small-decoder"
