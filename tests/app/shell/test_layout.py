"""The window is found again as it was left: place, size, maximised, and the table of runs."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from app.main_window import MainWindow
from app.shell.geometry import FRAME, bounded, mended
from app.state.run_table import RunColumn
from app.state.window_settings import WindowSettings, read_settings, write_settings
from app.theme.theme import px, theme
from app.widgets.buttons import Button
from scripts import synthetic_run as synthetic
from scripts.synthetic_run import Script

SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)]


def test_a_place_that_some_screen_shows_is_kept():
    for wanted in (QRect(100, 50, 1200, 800), QRect(2000, 10, 1100, 700), QRect(-1000, 0, 1100, 700)):
        assert mended(wanted, SCREENS) == wanted


def test_a_place_that_no_screen_shows_is_mended():
    """A second screen has gone; or only the lower part of the window, which nobody can move, is on one."""
    for lost in (QRect(5000, 50, 1200, 800), QRect(-1190, 0, 1200, 800), QRect(100, -300, 1200, 800)):
        found = mended(lost, SCREENS)
        assert SCREENS[0].contains(found)
        assert found.size() == lost.size()
    small = [QRect(0, 0, 1100, 700)]
    assert mended(QRect(5000, 0, 1600, 900), small) == small[0]
    assert mended(QRect(5000, 0, 1600, 900), []) == QRect(5000, 0, 1600, 900)


def test_a_window_larger_than_the_screen_fills_it_when_it_is_first_opened(store, qt_app):
    """A laptop's screen, and one at 200 %, have fewer pixels than the window would like."""
    usual = QSize(WindowSettings().width, WindowSettings().height)
    assert bounded(usual, SCREENS) == usual
    assert bounded(usual, [QRect(0, 0, 1366, 728)]) == QSize(1366, 728 - FRAME)
    assert bounded(usual, [QRect(0, 0, 1440, 900)]) == QSize(1440, 900 - FRAME), "its frame needs room too"
    assert bounded(usual, []) == usual
    opened = MainWindow(store, WindowSettings())  # the screen without a display is small
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.height() < usual.height()
    assert opened.windowState() & Qt.WindowState.WindowMaximized
    assert opened.height() <= room.height()
    opened.deleteLater()


def test_size_and_place_are_remembered(store, window, qt_app):
    first = window()
    first.setGeometry(37, 41, 1111, 700)
    first.close()
    kept = read_settings()[0]
    assert (kept.x, kept.y, kept.width, kept.height, kept.maximised) == (37, 41, 1111, 700, False)
    later = MainWindow(store, kept)
    assert later.geometry() == QRect(37, 41, 1111, 700)
    later.deleteLater()


def test_a_window_that_was_maximised_opens_so_and_goes_back_to_its_size(store, window, qt_app, until):
    first = window()
    first.setGeometry(37, 41, 1111, 700)
    first.showMaximized()
    until(first.isMaximized)
    first.close()
    kept = read_settings()[0]
    assert kept.maximised
    assert (kept.width, kept.height) == (1111, 700), "not those of the screen"
    later = MainWindow(store, kept)
    assert later.windowState() & Qt.WindowState.WindowMaximized
    later.deleteLater()


def test_theme_size_and_language_that_were_chosen_are_there_at_the_next_start(store, window):
    first = window()
    first.ways.show_place("settings")
    for words in ("Deutsch", "115 %", "Dark"):
        next(button for button in first.pages.settings.findChildren(Button) if button.text() == words).click()
    first.close()
    kept = read_settings()[0]
    assert (kept.theme, kept.scale, kept.language) == ("dark", 1.15, "de")


def test_nonsense_is_not_believed(store):
    write_settings(WindowSettings().changed(x=7, y=9))
    file = read_settings.__globals__["paths"].settings_file()
    file.write_text(file.read_text().replace("x = 7", "x = 1e30").replace("y = 9", 'y = "left"'))
    kept = read_settings()[0]
    assert (kept.x, kept.y) == (None, None)


def test_the_table_of_runs_is_laid_out_as_it_was(store, window, until):
    for _ in range(2):
        synthetic.make_run(store, synthetic.spec(), Script(steps=5, until=5))
    first = window()
    first.show_place("runs")
    page = first.pages.runs
    page.view.sortByColumn(RunColumn.SCORE, Qt.SortOrder.AscendingOrder)
    page.view.horizontalHeader().resizeSection(RunColumn.DATA, px(190))
    assert page.laid_out() == {"sorted_by": "score", "falling": False, "widths": {"data": 190}}
    first.close()
    kept = read_settings()[0]
    assert kept.runs_table == page.laid_out()

    later = MainWindow(store, kept)
    later.resize(1440, 900)
    later.show_place("runs")
    later.show()
    again = later.pages.runs
    until(lambda: not again.view.isColumnHidden(RunColumn.DATA))
    header = again.view.horizontalHeader()
    assert header.sortIndicatorSection() == RunColumn.SCORE
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    assert again.view.columnWidth(RunColumn.DATA) == px(190)
    again.lay_out({"sorted_by": "gone", "widths": {"data": 9999, "elsewhere": 80, "seed": "wide"}})
    assert again.laid_out() == page.laid_out(), "what makes no sense is left as it is"
    later.close()
    later.deleteLater()


def test_the_rail_has_room_for_every_place_in_the_lowest_window(window, settle):
    opened = window()
    theme().set_scale(1.35)
    opened.resize(1024, 640)
    settle()
    buttons = list(opened.rail.buttons.values())
    tops = [button.mapTo(opened.rail, button.rect().topLeft()).y() for button in buttons]
    for button, top, following in zip(buttons, tops, [*tops[1:], opened.rail.height()], strict=True):
        assert button.height() >= button.minimumSizeHint().height()
        assert top + button.height() <= following, button.text()
