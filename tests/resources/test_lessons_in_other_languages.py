"""The lessons in other languages are the same lessons: the same experiment, choices, parts and numbers."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from peft_engine.contract import paths
from peft_engine.contract.lessons import Lesson, lessons, read_lesson
from tests import translated

LESSONS = translated.translations(paths.lessons(), "*")
CASES = [pytest.param(path, language, id=path.stem) for path, language in LESSONS]
SHOWN = {"title": "", "question": "", "before": "", "after": "", "path": Path()}
"""What is read by people, or says where it lies."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder without lessons of its own."""
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))


def test_every_lesson_is_there_in_every_complete_language() -> None:
    originals = [path for path in paths.lessons().glob("*.md") if "." not in path.stem]
    assert translated.missing(originals) == []


@pytest.mark.parametrize(("path", "language"), CASES)
def test_a_lesson_says_what_the_english_one_says(path: Path, language: str) -> None:
    english, lesson = read_lesson(translated.original(path)), read_lesson(path)
    texts = [
        "\n\n".join(
            (one.title, one.question, *(choice.text for choice in one.choices), one.before, one.after)
        )
        for one in (english, lesson)
    ]
    assert translated.likeness(texts[1], language) == translated.likeness(texts[0])
    assert translated.unlike_numbers(*texts, language) == ([], [])
    assert translated.untranslated(*texts) == []


@pytest.mark.parametrize(("path", "language"), CASES)
def test_a_lesson_is_the_same_but_for_what_is_shown(path: Path, language: str) -> None:
    english, lesson = read_lesson(translated.original(path)), read_lesson(path)
    assert _unspoken(lesson) == _unspoken(english)
    found, problems = lessons(language)
    assert problems == ()
    assert lesson in found, "what the window shows in this language"


def _unspoken(lesson: Lesson) -> Lesson:
    """Without the words of title, question, choices, contenders and text."""
    choices = tuple(choice.model_copy(update={"text": "-"}) for choice in lesson.choices)
    return replace(lesson, **SHOWN, choices=choices, preset=_without_names(lesson.preset))


def _without_names(preset: dict[str, Any]) -> dict[str, Any]:
    """The experiment; what contenders are called is only shown, but some have a name and some have none."""
    if "race" not in preset:
        return preset
    contenders = [{**one, "name": bool(one.get("name"))} for one in preset["race"]["contenders"]]
    return {**preset, "race": {**preset["race"], "contenders": contenders}}
