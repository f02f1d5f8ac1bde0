"""The pages of the methods in other languages say what the English ones say: the same parts, formulas and
numbers, and the words of the window."""

from pathlib import Path

import pytest

from peft_engine.contract import taxonomy
from peft_engine.contract.settings import describe
from scripts.translations import read
from tests import translated

METHODS = taxonomy.methods()
ROOT = Path(taxonomy.__file__).parents[1] / "methods"
KEYS = {method.folder: key for key, method in METHODS.items()}
PAGES = [
    pytest.param(KEYS[path.parent], language, id=f"{KEYS[path.parent]}-{language}")
    for path, language in translated.translations(ROOT, "page")
]


def test_every_page_is_there_in_every_complete_language() -> None:
    assert translated.missing([method.folder / taxonomy.PAGE for method in METHODS.values()]) == []


@pytest.mark.parametrize(("key", "language"), PAGES)
def test_a_page_says_what_the_english_one_says(key: str, language: str) -> None:
    english, page = METHODS[key].page(), METHODS[key].page(language)
    assert page == (METHODS[key].folder / f"page.{language}.md").read_text(encoding="utf-8")
    assert translated.likeness(page, language) == translated.likeness(english)
    assert translated.unlike_numbers(english, page, language) == ([], [])
    assert translated.untranslated(english, page) == []


@pytest.mark.parametrize(("key", "language"), PAGES)
def test_a_page_calls_method_and_settings_as_the_window_does(key: str, language: str) -> None:
    page, card, words = METHODS[key].page(language), METHODS[key].card, read(language)
    assert page.startswith(f"# {words.get(card.label, card.label)}")
    labels = [words.get(info.label, "") for info in describe(card.config) if not info.advanced]
    assert [label for label in labels if label.lower() not in page.lower()] == []
