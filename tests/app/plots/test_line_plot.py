"""The line plot: draws what it is given at its own rate, follows, reads, exports, and changes its colours."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.plots.export import table_dialog
from app.plots.line_plot import LinePlot
from app.plots.menu import make_menu
from app.plots.redraw import EACH_MS, Redraws
from app.theme.fonts import font
from app.theme.theme import color, theme

Show = Callable[[QWidget], QWidget]
Settle = Callable[[], None]


@pytest.fixture
def plot(show: Show) -> LinePlot:
    made = LinePlot("Loss")
    made.add_line("training", "training", smooth=True)
    made.add_line("validation", "validation", "plot.validation", kind="points")
    made.resize(420, 240)
    show(made)
    steps = np.arange(1, 201)
    made.set_line("training", steps, 2.0 * np.exp(-steps / 60) + 0.3)
    made.set_line("validation", steps[49::50], 2.1 * np.exp(-steps[49::50] / 60) + 0.3)
    made.set_x_end(400)
    made.redraw_now()
    return made


def has_colour(image: QImage, wanted: QColor) -> bool:
    """Whether a pixel has nearly this colour."""
    for y in range(image.height()):
        for x in range(image.width()):
            found = image.pixelColor(x, y)
            near = max(
                abs(found.red() - wanted.red()),
                abs(found.green() - wanted.green()),
                abs(found.blue() - wanted.blue()),
            )
            if near < 6:
                return True
    return False


def test_it_shows_the_newest_value_and_says_what_it_shows(plot: LinePlot) -> None:
    assert plot.head.value() == plot.write(float(plot.lines()[0][1].smoothed[-1]))
    said = plot.accessibleDescription()
    assert said.startswith("Loss: training fell from 2.27 to ")
    assert "validation fell from" in said
    plot.set_value("0.41")
    plot.append("training", 201, 9.0)
    plot.redraw_now()
    assert plot.head.value() == "0.41"


def test_a_plot_without_values_says_so(show: Show) -> None:
    empty = LinePlot("Speed")
    empty.add_line("speed")
    show(empty)
    empty.redraw_now()
    assert empty.describe() == "Speed: no values yet."
    assert empty.table() == (["step"], [])


def test_axes_say_nothing_before_there_is_something_to_read(show: Show) -> None:
    plot = show(LinePlot("Loss"))
    assert isinstance(plot, LinePlot)
    plot.add_line("training", "training")
    axes = plot.canvas.left_axis, plot.canvas.bottom_axis
    plot.redraw_now()
    assert [axis.tickStrings([0.0, 1.0], 1, 1) for axis in axes] == [["", ""], ["", ""]]
    plot.set_x_end(10)
    plot.redraw_now()
    assert [axis.silent for axis in axes] == [True, False]
    plot.append("training", 1, 2.0)
    plot.redraw_now()
    assert [axis.silent for axis in axes] == [False, False]
    assert axes[1].tickStrings([0.0, 10.0], 1, 1) == ["step 0", "10"]


def test_every_change_of_theme_recolours_it(plot: LinePlot, settle: Settle) -> None:
    plot.set_reference("head", 1.0, "head only")
    plot.set_best((150, 0.5), "best")
    for mode in ("light", "dark", "contrast"):
        theme().set_mode(mode)
        settle()
        image = plot.canvas.grab().toImage()
        assert image.pixelColor(image.width() - 3, 3).name() == color("surface.surface").name()
        for role in ("plot.training", "plot.validation", "accent.ink"):
            assert has_colour(image, color(role)), f"{role} in {mode}"


def test_it_follows_until_panned_and_again_on_demand(plot: LinePlot) -> None:
    view = plot.canvas.getPlotItem().getViewBox()
    assert 400 < plot.canvas.viewRange()[0][1] < 400 * 1.03, "a mark on the last step is not cut"
    told: list[bool] = []
    plot.following_changed.connect(told.append)
    view.scaleBy(x=0.5)
    view.sigRangeChangedManually.emit([True, False])
    assert not plot.following
    assert plot.head.follow_button.isVisibleTo(plot)
    seen = plot.canvas.viewRange()[0]
    plot.append("training", 1000, 0.3)
    plot.redraw_now()
    assert plot.canvas.viewRange()[0] == seen
    plot.head.follow_button.click()
    assert plot.following
    assert 1000 < plot.canvas.viewRange()[0][1] < 1000 * 1.03
    assert told == [False, True]
    assert not plot.head.follow_button.isVisibleTo(plot)


def test_the_keyboard_reads_zooms_fits_and_describes(plot: LinePlot) -> None:
    plot.activateWindow()
    plot.canvas.setFocus()
    QTest.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert plot.reading.text().startswith("step 200: training 0.371, validation 0.375")
    QTest.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert plot.reading.text().startswith("step 199: ")
    QTest.keyClick(plot.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plot.reading.text().startswith("step 189: ")
    QTest.keyClick(plot.canvas, Qt.Key.Key_D)
    assert plot.reading.text() == plot.describe()
    QTest.keyClick(plot.canvas, Qt.Key.Key_Escape)
    assert not plot.reading.isVisible()
    whole = np.ptp(plot.canvas.viewRange()[0])
    QTest.keyClick(plot.canvas, Qt.Key.Key_Plus)
    assert np.ptp(plot.canvas.viewRange()[0]) < whole
    assert not plot.following
    QTest.keyClick(plot.canvas, Qt.Key.Key_0)
    assert np.ptp(plot.canvas.viewRange()[0]) == pytest.approx(whole)


def test_the_pointer_reads(plot: LinePlot) -> None:
    view = plot.canvas.getPlotItem().getViewBox()
    where = view.mapViewToScene(view.viewRect().center()).toPoint()
    QTest.mouseMove(plot.canvas.viewport(), where)
    QApplication.processEvents()
    plot.canvas.read_at.emit(100.2)
    assert plot.reading.text().startswith("step 100: ")
    plot.canvas.read_at.emit(None)
    assert not plot.reading.isVisible()


def test_data_at_any_rate_is_drawn_at_ours(plot: LinePlot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    real = plot.redraw_now
    monkeypatch.setattr(plot, "redraw_now", lambda: (drawn.append(1), real()))
    QTest.qWait(EACH_MS + 50)
    drawn.clear()
    for step in range(300):
        plot.append("training", 201 + step, 0.3)
        if step % 20 == 0:
            QTest.qWait(20)
    QTest.qWait(EACH_MS + 100)
    assert 1 <= len(drawn) <= 5
    assert len(plot.lines()[0][1]) == 500


class Counted:
    """A stand-in for a plot that counts its drawings."""

    def __init__(self, shown: bool = True) -> None:
        self.shown, self.count = shown, 0

    def isVisible(self) -> bool:
        return self.shown

    def redraw_now(self) -> None:
        self.count += 1


def test_one_plot_a_tick_and_hidden_ones_not_at_all(
    qt_app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.plots.redraw.isValid", lambda _plot: True)
    queue = Redraws()
    plots = [Counted(), Counted(), Counted(shown=False)]
    for plot in plots:
        queue.ask(plot)
        queue.ask(plot)
    queue._draw_one()
    assert [plot.count for plot in plots] == [1, 0, 0]
    queue._draw_one()
    queue._draw_one()
    assert [plot.count for plot in plots] == [1, 1, 0]
    queue.ask(plots[0])
    queue._draw_one()
    assert plots[0].count == 1, "drawn again before its time"
    QTest.qWait(EACH_MS + 60)
    assert plots[0].count == 2
    assert not queue._tick.isActive()


def test_pictures_and_numbers_can_be_taken_elsewhere(plot: LinePlot, tmp_path: Path) -> None:
    plot.save_png(tmp_path / "loss.png")
    image = QImage(str(tmp_path / "loss.png"))
    assert image.size() == plot.size() * 2
    assert has_colour(image, color("plot.training"))
    plot.save_svg(tmp_path / "loss.svg")
    drawing = (tmp_path / "loss.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(str(tmp_path / "loss.svg")).isValid()
    assert "<title>Loss</title>" in drawing
    assert "polyline" in drawing or "path" in drawing
    plot.save_csv(tmp_path / "loss.csv")
    lines = (tmp_path / "loss.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "step,training,validation"
    assert len(lines) == 201
    assert lines[1].endswith(",")
    step, training, validation = lines[50].split(",")
    assert step == "50"
    assert float(training) == pytest.approx(2.0 * np.exp(-50 / 60) + 0.3, rel=1e-5)
    assert float(validation) == pytest.approx(2.1 * np.exp(-50 / 60) + 0.3, rel=1e-5)
    assert plot.head.menu_button.isVisible()


def test_a_place_that_cannot_be_written_is_an_error(plot: LinePlot, tmp_path: Path) -> None:
    for save in (plot.save_png, plot.save_svg, plot.save_csv):
        with pytest.raises(OSError, match="nowhere"):
            save(tmp_path / "nowhere" / "loss")


def test_the_menu_offers_everything_by_keyboard(plot: LinePlot, show: Show) -> None:
    words = [action.text() for action in make_menu(plot).actions() if action.text()]
    assert len(words) == 7
    dialog = table_dialog(plot, plot.title, *plot.table())
    assert isinstance(dialog, QDialog)
    assert dialog.windowTitle() == "Loss as a table"
    dialog.deleteLater()


def test_steep_and_empty_values_do_no_harm(plot: LinePlot) -> None:
    plot.clear()
    plot.redraw_now()
    assert plot.head.value() == ""
    plot.append("training", 1, float("nan"))
    plot.redraw_now()
    plot.append("training", 2, 1e30)
    plot.redraw_now()
    assert plot.head.value()
    plot.set_reference("r", 3.0, "three")
    plot.set_reference("r", None)
    plot.set_best((2, 1.0), "best")
    plot.set_best(None)
    plot.redraw_now()


def test_columns_of_plots_are_equally_wide(plot: LinePlot) -> None:
    long = LinePlot("A rather long title of a plot", unit="examples a second")
    assert long.sizePolicy().horizontalPolicy() == plot.sizePolicy().horizontalPolicy()
    assert long.head.minimumSizeHint().width() == plot.head.minimumSizeHint().width()
    long.deleteLater()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count from Python 3.12 on")
def test_repainting_takes_no_reference_to_none(show: Show, settle: Settle) -> None:
    """PySide6 6.12.0 dropped about twenty-five a plot and repaint, until the program died."""
    outer = QWidget()
    plots = []
    for n in range(3):
        one = LinePlot(f"Plot {n}")
        one.setParent(outer)
        one.setGeometry(10 + 300 * n, 10, 290, 200)
        one.add_line("a", "a", smooth=True)
        one.add_line("b", "b", "plot.validation", kind="points")
        one.set_line("b", [0, 50, 100], [1, 2, 1])
        plots.append(one)
    outer.resize(920, 220)
    show(outer)

    def repaint(times: int) -> None:
        for step in range(times):
            for one in plots:
                one.append("a", step, 1.0)
                one.redraw_now()
                one.canvas.viewport().repaint()
        settle()

    repaint(5)
    gc.collect()
    before = sys.getrefcount(None)
    repaint(40)
    gc.collect()
    # A leak or a loss would show as thousands: 40 frames of three plots.
    assert abs(sys.getrefcount(None) - before) < 150


@pytest.mark.parametrize("width", [300, 420])
def test_the_word_at_step_0_is_never_cut(show: Show, settle: Settle, width: int) -> None:
    """Before the first value no words stand at the upright axis, and nothing keeps it from the edge."""
    plot = LinePlot("Loss", x_name="Schritt")
    plot.add_line("training", "training")
    plot.resize(width, 200)
    show(plot)
    plot.set_x_end(57)
    plot.redraw_now()
    settle()
    plot.redraw_now()
    words = QFontMetricsF(font("caption")).horizontalAdvance("Schritt 0")
    at = plot.canvas.getPlotItem().getViewBox().mapViewToScene(QPointF(0, 0)).x()
    assert at - words / 2 >= 0


@pytest.mark.parametrize("at", [1, 200, 400])
def test_the_word_at_the_best_value_is_never_cut(plot: LinePlot, settle: Settle, at: int) -> None:
    plot.set_best((at, 1.0), "best so far")
    plot.redraw_now()
    settle()
    words = plot.marks.best_words()
    assert words is not None
    shown = words.mapRectToScene(words.boundingRect())
    room = plot.canvas.getPlotItem().getViewBox().sceneBoundingRect()
    assert room.left() - 1 <= shown.left()
    assert shown.right() <= room.right() + 1
    dot = plot.canvas.getPlotItem().getViewBox().mapViewToScene(words.pos()).x()
    assert shown.left() - 1 <= dot <= shown.right() + 1


@pytest.mark.parametrize(("at", "level", "moves"), [(400, 0.74, True), (60, 0.74, False), (400, 0.62, False)])
def test_words_of_a_level_make_room_for_the_best(show: Show, at: int, level: float, moves: bool) -> None:
    plot = LinePlot("Right answers", percent=True, from_zero=False)
    plot.add_line("score", "", "plot.validation", kind="points")
    plot.resize(500, 140)
    show(plot)
    plot.set_line("score", [20, at, 400], [0.61, 0.85, 0.85])
    plot.set_reference("head_only", level, "head only: 70.0 %")
    plot.set_best((at, 0.85), "best")
    plot.redraw_now()
    assert (plot.marks.level_ends()["head_only"] < 0.96) is moves
    words = plot.marks.best_words()
    assert words is not None
    told = plot.marks._levels["head_only"][1]
    boxes = [part.mapRectToScene(part.boundingRect()) for part in (words, told)]
    assert not boxes[0].intersects(boxes[1].adjusted(0, 4, 0, -4))


def test_many_long_lines_are_thin_and_follow_the_view(show: Show) -> None:
    plot = LinePlot("Loss")
    steps = np.arange(20_000)
    for n in range(40):
        plot.add_line(f"run {n}")
        plot.set_line(f"run {n}", steps, np.sin(steps / (50 + n)) + n)
    plot.resize(600, 300)
    show(plot)
    plot.redraw_now()
    items = [line.item for line in plot._lines.values()]
    assert all(item.opts["pen"].widthF() == 0 and not item.curve.opts["antialias"] for item in items)
    view = plot.canvas.getPlotItem().getViewBox()
    view.setXRange(8_000, 8_060, padding=0)
    plot.canvas.moved.emit()
    QTest.qWait(60)
    (low, high), _ = plot.canvas.viewRange()
    for n, item in enumerate(items):
        x, y = item.getData()
        assert x[0] <= low
        assert x[-1] >= high
        np.testing.assert_array_equal(y, np.sin(x / (50 + n)) + n)
        assert item.opts["pen"].widthF() > 1
        assert item.curve.opts["antialias"]
