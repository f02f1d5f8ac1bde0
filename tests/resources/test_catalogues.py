"""The window's other languages are complete: every text, with the same {names}, in the files Qt reads."""

import pytest
from PySide6.QtCore import QTranslator

from scripts.translations import CONTEXT, FOLDER, LANGUAGES, collect, problems


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_with_its_names(language: str) -> None:
    """Where this fails, `python scripts/translations.py check` lists what is to be done."""
    assert problems(language, collect()) == []


@pytest.mark.parametrize(("language", "words"), [("de", "Abbrechen"), ("zh_CN", "取消")])
def test_the_window_finds_the_catalogue(language: str, words: str) -> None:
    translator = QTranslator()
    assert translator.load(f"peft_{language}", str(FOLDER))
    assert translator.translate(CONTEXT, "Cancel") == words
