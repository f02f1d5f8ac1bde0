"""Method pages and lessons in another language, and in English where nobody has written one."""

from pathlib import Path

import pytest

from peft_engine.contract import paths, taxonomy
from peft_engine.contract.lessons import lessons


def test_a_page_beside_the_english_one_is_taken(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    for name in ("page.md", "page.de.md", "page.zh.md"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    found = [paths.in_language(page, language).name for language in ("", "de", "zh_CN", "fr")]
    assert found == ["page.md", "page.de.md", "page.zh.md", "page.md"]


def test_the_page_of_a_method_falls_back_to_english() -> None:
    lora = taxonomy.method("lora")
    assert lora.page("fr") == lora.page()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path))
    folder = tmp_path / "lessons"
    folder.mkdir()
    english = (paths.lessons() / "rank.md").read_text(encoding="utf-8")
    english = english.replace('key = "rank"', 'key = "mine"')
    (folder / "mine.md").write_text(english, encoding="utf-8")
    german = english.replace('title = "Rank and its limits"', 'title = "Der Rang"')
    assert german != english
    (folder / "mine.de.md").write_text(german, encoding="utf-8")
    return folder


def _title(language: str) -> tuple[str, int]:
    found, problems = lessons(language)
    return next(lesson.title for lesson in found if lesson.key == "mine"), len(problems)


@pytest.mark.usefixtures("own")
def test_a_lesson_is_read_in_the_language_of_the_window() -> None:
    assert _title("de") == ("Der Rang", 0)
    assert _title("") == ("Rank and its limits", 0)
    assert _title("zh_CN") == ("Rank and its limits", 0)


def test_where_the_translation_is_damaged_the_english_lesson_stays_and_it_is_said(own: Path) -> None:
    (own / "mine.de.md").write_text("no head", encoding="utf-8")
    assert _title("de") == ("Rank and its limits", 1)
    assert "mine.de.md" in str(lessons("de")[1][0].values)
