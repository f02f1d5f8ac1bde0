"""The theme: modes, one signal, fonts with figures of equal width, a sheet without loose ends, every icon."""

import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.theme.fonts import font, load_fonts
from app.theme.icons import ICONS, icon, resolve_icons
from app.theme.sheet import set_mark
from app.theme.theme import MODES, color, ms, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import outline_button
from app.widgets.text import Label

Show = Callable[[QWidget], QWidget]


def test_a_mode_changes_colours_and_tells_once(qt_app: QApplication, show: Show) -> None:
    show(QLabel("x"))
    told = []
    theme().changed.connect(lambda: told.append(theme().name))
    before = color("surface.canvas").name()
    theme().set_mode("dark")
    assert told == ["dark"]
    assert color("surface.canvas").name() != before
    assert qt_app.palette().color(QPalette.ColorRole.Window) == color("surface.canvas")
    theme().set_mode("contrast")
    assert told == ["dark", "contrast"]


def test_an_unknown_mode_is_refused(qt_app: QApplication) -> None:
    with pytest.raises(ValueError, match="light"):
        theme().set_mode("pink")
    assert theme().mode in MODES


def test_system_mode_follows_the_system(qt_app: QApplication, show: Show) -> None:
    show(QLabel("x"))
    theme().set_mode("system")
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme().name == ("dark" if dark else "light")


def test_a_label_follows_colour_and_scale(show: Show) -> None:
    label = show(Label("Rank", "body", "text.muted"))
    assert label.font().pixelSize() == 13
    theme().set_mode("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText) == color("text.muted")
    theme().set_scale(1.35)
    assert label.font().pixelSize() == 18
    assert px(30) == 40  # 40.5, rounded to even
    assert QApplication.font().pixelSize() == 18


def test_marks_and_moves_keep_the_colours_and_size_of_now(show: Show) -> None:
    """A sheet that looks at a widget again would put back what it had at its first look."""
    button, place = outline_button("Run again", "again"), QWidget()
    show(button)
    theme().set_mode("dark")
    theme().set_scale(1.35)

    def looks() -> tuple[str, int]:
        return button.palette().color(QPalette.ColorRole.ButtonText).name(), button.font().pixelSize()

    assert looks() == (color("text.text").name(), 18)
    for mark in ("1", "0"):
        set_mark(button, "ring", mark)
        assert looks() == (color("text.text").name(), 18)
    button.setParent(place)
    show(place)
    assert looks() == (color("text.text").name(), 18)


def test_what_is_off_has_the_colour_of_what_is_off(show: Show) -> None:
    label = show(Label("Rank"))
    label.setEnabled(False)
    shade = label.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert shade == color("text.disabled")


def test_motion_can_be_switched_off(qt_app: QApplication) -> None:
    assert ms(150) == 0
    theme().set_motion(True)
    assert ms(150) == 150
    theme().set_motion(False)


def test_shipped_fonts_are_the_ones_used(qt_app: QApplication) -> None:
    assert {"Inter", "Inter Display", "JetBrains Mono"} <= set(load_fonts())
    assert QFontInfo(font("body")).family() == "Inter"
    assert QFontInfo(font("display")).family() == "Inter Display"
    assert QFontInfo(font("mono")).family() == "JetBrains Mono"


@pytest.mark.parametrize("style", sorted(tokens().styles))
def test_figures_are_equally_wide(qt_app: QApplication, style: str) -> None:
    metrics = QFontMetricsF(font(style))
    widths = {metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}
    assert max(widths) - min(widths) < 0.5
    assert font(style).pixelSize() == tokens().styles[style].px >= 11


@pytest.mark.parametrize("style", sorted(set(tokens().styles) - {"mono"}))
def test_hyphens_do_not_tear_words_apart(qt_app: QApplication, style: str) -> None:
    metrics = QFontMetricsF(font(style))
    hyphen, figure = (metrics.horizontalAdvance(sign) for sign in "-0")
    assert hyphen < 0.8 * figure


def test_fonts_lie_beside_their_licences() -> None:
    from app.theme.files import FONTS_FOLDER

    licences = {path.name for path in FONTS_FOLDER.glob("OFL-*.txt")}
    assert licences == {"OFL-Inter.txt", "OFL-JetBrainsMono.txt"}
    assert sum(path.stat().st_size for path in FONTS_FOLDER.iterdir()) < 2_000_000


def test_the_sheet_is_complete(qt_app: QApplication) -> None:
    sheet = qt_app.styleSheet()
    assert sheet.count("{") == sheet.count("}") > 40
    # Qt's own property names never match.
    assert not re.search(r"\[(focus|font|enabled|visible)=", sheet)
    assert not re.search(r"(?<![-\w])(color|font[-\w]*)\s*:", sheet), (
        "text colours and fonts are not the sheet's"
    )


def test_every_icon_is_drawn(qt_app: QApplication) -> None:
    assert resolve_icons() == len(ICONS)
    for name in ICONS:
        image = icon(name, "text.text").pixmap(16, 16).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16))
        assert 4 <= drawn <= 250, name


def test_icons_follow_the_theme_and_show_what_is_off(qt_app: QApplication, show: Show) -> None:
    show(QLabel("x"))

    def middle(mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
        return icon("launch", "text.text").pixmap(32, 32, mode).toImage().pixelColor(16, 16).name()

    assert middle() == color("text.text").name()
    assert middle(QIcon.Mode.Disabled) == color("text.disabled").name()
    light = middle()
    theme().set_mode("dark")
    assert middle() == color("text.text").name() != light


def test_an_unknown_icon_is_refused_when_asked_for(qt_app: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("unicorn")


def test_theme_and_widgets_start_without_plots_and_numbers() -> None:
    code = (
        "import sys, pkgutil, importlib, app.widgets\n"
        "for m in pkgutil.iter_modules(app.widgets.__path__):\n"
        "    importlib.import_module('app.widgets.' + m.name)\n"
        "costly = {'numpy', 'pyqtgraph', 'torch', 'transformers', 'datasets', 'qtawesome', 'qtpy'}\n"
        "bad = costly & set(sys.modules)\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
