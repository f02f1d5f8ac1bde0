"""Sentences pass through translation with their values, and the pseudo-language shows those that do not."""

import pytest
from PySide6.QtWidgets import QApplication

from app.i18n import N_, install_pseudo_language, pseudo, tr


def test_values_are_put_in(qt_app: QApplication) -> None:
    assert tr(N_("Step {step} of {steps}"), step=3, steps=10) == "Step 3 of 10"
    assert tr(N_("100 {percent} sure"), percent="%") == "100 % sure"


def test_a_missing_value_is_an_error(qt_app: QApplication) -> None:
    with pytest.raises(KeyError):
        tr(N_("Step {step} of {steps}"), step=3)


def test_the_pseudo_language_is_longer_and_keeps_names(qt_app: QApplication) -> None:
    changed = pseudo("Saved {count} runs")
    assert changed.startswith("[")
    assert changed.endswith("]")
    assert "{count}" in changed
    assert len(changed) >= 1.3 * len("Saved {count} runs")
    assert "Saved" not in changed


def test_the_pseudo_language_can_be_switched_on_and_off(qt_app: QApplication) -> None:
    translator = install_pseudo_language(qt_app)
    try:
        assert tr(N_("Saved {count} runs"), count=3).startswith("[Š")
        assert "3" in tr(N_("Saved {count} runs"), count=3)
    finally:
        qt_app.removeTranslator(translator)
    assert tr(N_("Saved {count} runs"), count=3) == "Saved 3 runs"
