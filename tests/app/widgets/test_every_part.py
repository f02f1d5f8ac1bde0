"""Every part of the parts sheet: drawn in each theme and on each screen, named, and large enough."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.i18n import install_pseudo_language
from app.theme.theme import theme
from scripts import parts_sheet

Show = Callable[[QWidget], QWidget]

CARDS = {
    make.__name__: make
    for name, sheet in parts_sheet.SHEETS.items()
    if name != "4-diagrams"
    for column in sheet
    for make in column
}


def picture(widget: QWidget, ratio: float = 1.0) -> QImage:
    """The widget on transparent ground at a device pixel ratio."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def colours(image: QImage) -> int:
    """How many different colours a sample of pixels has."""
    return len(
        {
            image.pixel(x, y)
            for y in range(0, image.height(), max(1, image.height() // 150))
            for x in range(0, image.width(), max(1, image.width() // 300))
        }
    )


@pytest.mark.parametrize("name", CARDS)
def test_it_is_drawn_in_each_theme_and_on_each_screen(show: Show, name: str) -> None:
    card = show(CARDS[name]())
    drawn = {}
    for mode in ("light", "dark", "contrast"):
        theme().set_mode(mode)
        drawn[mode] = picture(card)
        assert colours(drawn[mode]) > 8, mode
    assert drawn["light"] != drawn["dark"] != drawn["contrast"]
    fine = picture(card, 2.0)
    assert fine.width() == 2 * card.width()
    # A blurred enlargement would have every second pixel like its neighbour.
    plain = fine.scaled(card.size()).scaled(fine.size())
    assert fine != plain


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("scale", [1.15, 1.35])
def test_it_grows_with_the_interface_scale(
    show: Show, settle: Callable[[], None], name: str, scale: float
) -> None:
    card = show(CARDS[name]())
    before = card.sizeHint()
    theme().set_scale(scale)
    settle()
    assert card.sizeHint().height() > before.height()


@pytest.mark.parametrize("name", CARDS)
def test_what_takes_the_keyboard_has_a_name_and_size(show: Show, name: str) -> None:
    card = show(CARDS[name]())
    for widget in card.findChildren(QWidget):
        inner = (
            isinstance(widget, QLineEdit)
            and widget.parent() is not card
            and widget.objectName() == "qt_spinbox_lineedit"
        )
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner and widget.isVisible():
            told = widget.accessibleName() or getattr(widget, "text", str)()
            assert told, f"{widget} has no name"
            assert widget.height() >= 26, f"{widget} is {widget.height()} high"


def test_words_of_the_parts_themselves_are_translated(qt_app, show: Show) -> None:  # type: ignore[no-untyped-def]  # a fixture
    translator = install_pseudo_language(qt_app)
    try:
        card = show(parts_sheet.bills_card())
        texts = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
        assert any(text.startswith("[Léárñš") for text in texts), texts
        assert any("fréé" in text for text in texts), texts
    finally:
        qt_app.removeTranslator(translator)
