"""The drawings of a comparison say the numbers that they draw, and are read with the keyboard."""

import csv
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.pages.compare import rows
from app.plots.band_plot import BandLine, BandPlot
from app.plots.chance_matrix import Chance, ChanceMatrix
from app.plots.interval_rows import INTERVAL, NAME
from app.plots.interval_style import DASHES, METHOD_INKS, SHAPES, Look, common_scale, crowded, looks_of
from app.plots.interval_table import IntervalTable
from app.plots.menu import make_menu
from app.plots.pareto_plot import ParetoPlot, ParetoPoint, Side, front_of
from app.plots.saved import SavedTable
from app.plots.seen import Seen
from app.plots.ticks import percent_text, plain
from app.theme.theme import theme
from tests.app.comparisons import half_done, losses, many_methods, six_methods
from tests.app.widgets.test_every_part import picture

Show = Callable[[QWidget], QWidget]


def table_of(show: Show, comparison, width: int = 740) -> IntervalTable:
    table = IntervalTable("", percent_text)
    down = Qt.SortOrder.DescendingOrder if comparison.more_is_better else Qt.SortOrder.AscendingOrder
    table.resize(width, 400)
    table.show_rows(
        rows.columns(comparison),
        rows.rows(comparison),
        title="Methods",
        interval_head="Right answers",
        sentence=rows.table_words(comparison),
        best_first=down,
    )
    show(table)
    return table


def names(table: IntervalTable) -> list[str]:
    return [row.title for row in table.model.rows()]


def test_the_second_of_a_family_has_another_ink_and_every_line_another_dash(show):
    found = looks_of(
        [(str(n), "x", "additive", False) for n in range(3)] + [("r", "Full", "references", False)]
    )
    inks = [look.ink for look in found]
    assert len({ink.name() for ink in inks[:3]}) == 3
    assert inks[1] == QColor(theme().color("family.additive.mark")).darker(150)
    assert [look.dash for look in found] == list(DASHES)
    assert [look.is_reference for look in found] == [False, False, False, True]


def test_a_scale_holds_all_contenders_and_no_reference_far_away():
    near = common_scale([(0.8, 0.9)], [(0.7, 0.72)])
    far = common_scale([(0.8, 0.9)], [(0.1, 0.2)])
    assert near is not None
    assert far is not None
    assert near.low < 0.7 < 0.9 < near.high
    assert far.low == pytest.approx(0.8 - 0.006)
    assert near.place(near.high, 10, 100) == pytest.approx(110)


def test_the_table_says_the_numbers_of_the_comparison(show):
    comparison = six_methods()
    table = table_of(show, comparison)
    lora = table.model.rows()[0]
    score = comparison.groups[0].score
    assert lora.ends == (score.low, score.mean, score.high)
    told = {column.head: table.model.text(lora, 2 + n) for n, column in enumerate(table.model.columns)}
    assert told == {
        "Score": "88.1",
        "Learns": "74 k",
        "Ratio": "0.33 %",
        "Peak": "0.97 GB",
        "Time": "2:06",
        "Stored": "297 kB",
    }
    assert lora.more == "± 2.6"
    assert lora.recommended
    assert names(table)[-2:] == ["Full fine-tuning", "Head only"], "references stand last, though one is best"
    assert table.model.first_reference() == 6


def test_sorting_keeps_references_last(show):
    table = table_of(show, six_methods())
    head = table.view.horizontalHeader()
    learns = next(n for n, column in enumerate(table.model.columns) if column.key == "learns") + 2
    head.setSortIndicator(learns, Qt.SortOrder.AscendingOrder)
    table._sort_by(learns)
    assert names(table) == [
        "(IA)³",
        "BitFit",
        "LoRA",
        "SparseAdapter",
        "MAM Adapter",
        "Sequential Adapter",
        "Head only",
        "Full fine-tuning",
    ]
    head.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
    table._sort_by(NAME)
    assert names(table)[0] == "(IA)³"
    assert names(table)[5] == "SparseAdapter"


def test_the_best_loss_stands_on_top_and_has_the_decimals_of_its_interval(show):
    comparison = losses()
    table = table_of(show, comparison)
    first = table.model.rows()[0]
    assert first.title == "LoRA"
    assert (first.texts["score"], first.more) == ("1.200", "± 0.020")
    assert table.ticks() == sorted(table.ticks())


def test_a_single_run_is_hollow_and_called_one_sample(show):
    table = table_of(show, half_done())
    lora = table.model.rows()[0]
    assert lora.look.single
    assert lora.more == "one sample"
    assert lora.note == "1 of 3 runs"
    assert names(table)[-1] == "(IA)³"
    assert table.model.rows()[-1].ends is None
    scale, (left, width) = table.scale(), table._cell()
    x = round(scale.place(lora.ends[1], left, width))
    y = table.view.rowViewportPosition(0) + table.view.rowHeight(0) // 2
    middle = table.view.viewport().grab().toImage().pixelColor(x, y)
    assert middle == theme().color("surface.surface"), "hollow"
    full = table_of(show, six_methods())
    scale, (left, width) = full.scale(), full._cell()
    x = round(scale.place(full.model.rows()[1].ends[1], left, width))
    y = full.view.rowViewportPosition(1) + full.view.rowHeight(1) // 2
    assert full.view.viewport().grab().toImage().pixelColor(x, y) == theme().color("family.additive.mark")


def test_a_row_unfolds_into_its_runs_and_a_run_opens(show):
    table = table_of(show, six_methods())
    asked = []
    table.open_asked.connect(asked.append)
    table.view.setFocus()
    table.view.setCurrentIndex(table.model.index(0, 0))
    before = table.view.height()
    QTest.keyClick(table.view, Qt.Key.Key_Right)
    assert names(table)[:5] == ["LoRA", "seed 1", "seed 2", "seed 3", "Sequential Adapter"]
    assert table.view.height() > before
    scores = [row.keys["score"] for row in table.model.rows()[1:4]]
    assert sum(scores) / 3 == pytest.approx(0.881)
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert asked == ["lora-1"]
    QTest.keyClick(table.view, Qt.Key.Key_Up)
    QTest.keyClick(table.view, Qt.Key.Key_Left)
    assert len(names(table)) == 8


def test_narrow_tables_leave_out_what_matters_least(show, settle):
    table = table_of(show, six_methods(), width=980)
    hidden = [table.view.isColumnHidden(n) for n in range(table.model.columnCount())]
    assert not any(hidden)
    table.resize(500, 400)
    settle()
    shown = [c.key for n, c in enumerate(table.model.columns) if not table.view.isColumnHidden(n + 2)]
    assert shown[:2] == ["score", "learns"]
    assert "stored" not in shown
    total = sum(table.view.columnWidth(n) for n in range(table.model.columnCount()))
    assert total <= 500


def test_ticks_stand_under_their_values_and_do_not_touch(show):
    table = table_of(show, six_methods())
    places = table.tick_places()
    assert [words for _, words in places] == ["70 %", "80 %", "90 %"]
    scale, (left, width) = table.scale(), table._cell()
    assert [x for x, _ in places] == pytest.approx([scale.place(v, left, width) for v in (0.7, 0.8, 0.9)])
    assert table.view.columnViewportPosition(INTERVAL) <= left


def test_the_table_is_saved_as_numbers(show, tmp_path):
    table = table_of(show, six_methods())
    table.save_csv(tmp_path / "table.csv")
    told = list(csv.reader((tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()))
    assert told[0][:2] == ["Method", "Score"]
    assert told[1][0] == "LoRA"
    assert told[1][-2:] == ["0.855", "0.907"]
    table.save_png(tmp_path / "table.png")
    table.save_svg(tmp_path / "table.svg")
    assert "Copy the numbers" in [action.text() for action in make_menu(table).actions()]
    assert "88.1 %, between 85.5 % and 90.7 %, 95 % sure" in table.describe()


@pytest.fixture
def matrix(show):
    comparison = six_methods()
    places = rows.matrix_places(comparison)
    made = ChanceMatrix("How likely the row beats the column", "The row beats the column")
    made.resize(500, 300)
    every = rows.looks(comparison)
    made.show_chances([every[n] for n in places], rows.chances(comparison, places), "")
    show(made)
    return made, comparison


def test_the_matrix_says_the_chances_of_the_pairs(matrix):
    made, comparison = matrix
    assert [look.label for look in made.looks] == [g.label for g in comparison.groups[:6]], "no references"
    head, lines = made.table()
    assert head[1:] == [look.label for look in made.looks]
    for row, line in enumerate(lines):
        assert line[1 + row] == ""
        for column, text in enumerate(line[1:]):
            if row == column:
                continue
            chance = comparison.pair(row, column).chance
            if 0.005 < chance < 0.995:
                assert text == f"{100 * chance:.0f} %"
            else:
                assert text in ("<1 %", ">99 %")
    both = {(cell.row, cell.column): cell.percent for cell in made.cells}
    assert all(abs(both[a, b] + both[b, a] - 100) <= 1 for a, b in both)


def test_only_what_the_verdict_tells_apart_is_outlined():
    """However probable a pair is by itself, what counts is what is left of it among all pairs."""
    comparison = six_methods()
    pairs = [replace(pair, chance=0.97, outcome="untold") for pair in comparison.pairs]
    pairs[0] = replace(pairs[0], outcome="first")
    comparison = replace(comparison, pairs=tuple(pairs))
    cells = rows.chances(comparison, rows.matrix_places(comparison))
    told = {(cell.row, cell.column) for cell in cells if cell.told}
    first = pairs[0]
    assert told == {(first.first, first.second), (first.second, first.first)}
    assert all(cell.percent in (3, 97) for cell in cells)


def test_the_matrix_is_read_with_the_arrow_keys_as_sentences(matrix):
    made, _ = matrix
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Home)
    assert (made.reads().row, made.reads().column) == (0, 1)
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert (made.reads().row, made.reads().column) == (2, 1), "over the empty cell"
    QTest.keyClick(made, Qt.Key.Key_Right)
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert (made.reads().row, made.reads().column) == (1, 3)
    QTest.keyClick(made, Qt.Key.Key_Left)
    QTest.keyClick(made, Qt.Key.Key_Left)
    assert (made.reads().row, made.reads().column) == (1, 0)
    QTest.keyClick(made, Qt.Key.Key_Left)
    assert (made.reads().row, made.reads().column) == (1, 0), "nothing is beyond the edge"
    words = made.reads().words
    percent = made.reads().text
    assert words.startswith(f"Sequential Adapter beats LoRA with a probability of {percent}.")
    assert "It is worse by 0.3 points." in words
    assert words.endswith("Corrected for all pairs, they cannot be told apart.")


def test_many_and_long_names_find_room(show):
    comparison = many_methods()
    places = rows.matrix_places(comparison)
    made = ChanceMatrix("x", "y")
    made.resize(900, 700)
    every = rows.looks(comparison)
    made.show_chances([every[n] for n in places], rows.chances(comparison, places), "")
    show(made)
    assert len(made.spots()) == 14 * 13
    assert max(spot.rect.right() for spot in made.spots()) <= 900
    picture(made)


POINTS = [
    ParetoPoint(Look("a", "A", "additive"), (100, 100, 100), (0.8, 0.7, 0.9)),
    ParetoPoint(Look("b", "B", "partial"), (10_000, 9_000, 11_000), (0.9, 0.85, 0.95)),
    ParetoPoint(Look("c", "C", "hybrid"), (20_000, 20_000, 20_000), (0.85, 0.8, 0.9)),
    ParetoPoint(Look("r", "Head only", "references"), (50, 50, 50), (0.2, 0.1, 0.3)),
]


def test_the_front_is_what_nothing_beats_in_both():
    assert [p.look.key for p in front_of(POINTS, -1, 1)] == ["r", "a", "b"]
    assert [p.look.key for p in front_of(POINTS, 1, 1)] == ["b", "c"]
    assert [p.look.key for p in front_of(POINTS, -1, -1)] == ["r"]


def test_the_cost_picture_puts_sizes_on_a_log_scale_and_names_what_is_outside(show, tmp_path):
    plot = ParetoPlot("x")
    plot.resize(600, 300)
    across, up = Side("Parameters", -1, plain, log=True), Side("Score", 1, percent_text)
    plot.show_points(POINTS, across, up, "Score against parameters")
    show(plot)
    assert plot.corner() == "up and left is better"
    assert [point.look.label for point in plot.outside()] == ["Head only"]
    field = plot._field()
    xs = [plot._place(field, point).x() for point in POINTS[:3]]
    assert (xs[1] - xs[0]) / (xs[2] - xs[1]) == pytest.approx(2 / 0.30103, rel=1e-3)
    assert [spot.words for spot in plot.spots()] == [
        "A: Parameters 100, Score 80 %. On the front: nothing is better in both.",
        "B: Parameters 10 k, Score 90 %. On the front: nothing is better in both.",
        "C: Parameters 20 k, Score 85 %.",
    ]
    boxes = [box for _, box in plot._labels(field, POINTS[:3])]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    plot.save_csv(tmp_path / "pareto.csv")
    told = list(csv.reader((tmp_path / "pareto.csv").read_text(encoding="utf-8").splitlines()))
    assert told[2] == ["B", "10000", "9000", "11000", "0.9", "0.85", "0.95", "yes"]
    picture(plot)


def test_names_of_contenders_that_lie_close_do_not_cover_each_other(show):
    told = (
        ("AttentionFusion", 2_690, 0.970, 0.018),
        ("Sequential Adapter", 598_000, 0.954, 0.020),
        ("LoRA", 76_000, 0.954, 0.050),
        ("(IA)³", 16_100, 0.953, 0.021),
        ("Residual Adapter", 305_000, 0.951, 0.021),
        ("MAM adapter", 374_000, 0.946, 0.020),
        ("LST", 969_000, 0.945, 0.019),
        ("BitFit", 28_400, 0.933, 0.025),
        ("Prompt-tuning", 9_990, 0.923, 0.023),
        ("Head only", 2_310, 0.876, 0.030),
    )
    points = [
        ParetoPoint(Look(name, name, "additive"), (count,) * 3, (score, score - half, score + half))
        for name, count, score, half in told
    ]
    for width in (560, 620, 680):
        plot = ParetoPlot("Cost", height=200)
        plot.resize(width, 200)
        across, up = Side("Parameters", -1, plain, log=True), Side("Score", 1, percent_text)
        plot.show_points(points, across, up, "Score against parameters")
        show(plot)
        boxes = [box for _, box in plot._labels(plot._field(), points)]
        met = [a.intersected(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :]]
        assert max(box.width() * box.height() for box in met) < 12


def line(key: str, values: tuple[float, ...], runs: int = 3, family: str = "additive") -> BandLine:
    x = tuple(float(10 * (n + 1)) for n in range(len(values)))
    spread = 0.02 if runs > 1 else 0.0
    low, high = tuple(v - spread for v in values), tuple(v + spread for v in values)
    return BandLine(Look(key, key.title(), family), x, values, low, high, runs)


def test_curves_end_with_names_that_do_not_cover_each_other(show):
    plot = BandPlot("Right answers", percent_text)
    plot.resize(600, 260)
    lines = [line(key, (0.2, 0.7, 0.75, 0.8, 0.85 + 0.001 * n)) for n, key in enumerate("abcdefgh")]
    plot.show_lines(lines, "step", plain)
    show(plot)
    heights = [height for _, _, height in plot.names()]
    assert len(heights) == 8
    assert all(b - a >= 12 for a, b in pairwise(heights))
    assert heights[-1] <= plot.height()
    low, high = plot.value_range()
    assert low > 0.3, "the worst of the first steps does not widen the axis"
    assert high >= 0.877
    words = [spot.words for spot in plot.spots()]
    assert "A, step 50: 85 %, from 83 % to 87 % over 3 runs." in words
    picture(plot)


def test_a_curve_far_below_is_named_instead(show):
    plot = BandPlot("Right answers", percent_text)
    plot.resize(600, 260)
    plot.show_lines(
        [line("a", (0.8, 0.85, 0.9)), line("low", (0.2, 0.2, 0.2), 1, "references")], "step", plain
    )
    show(plot)
    assert [found.look.key for found in plot.outside()] == ["low"]
    assert [found.look.key for found, _, _ in plot.names()] == ["a"]
    assert plot.table()[1][3] == ["Low", "10", "0.2", "0.2", "0.2"]
    assert "Low went from 20 % to 20 %." in plot.describe()


def test_without_values_nothing_is_drawn_and_it_says_so(show):
    plot = BandPlot("Right answers", percent_text)
    show(plot)
    plot.show_lines([], "step", plain)
    assert plot.spots() == []
    assert plot.describe() == "Right answers: no values yet."
    picture(plot)


def test_the_numbers_are_copied_as_a_spreadsheet_takes_them(show, qt_app):
    plot = BandPlot("Right answers", percent_text)
    plot.show_lines([line("a", (0.5, 0.75))], "step", plain)
    show(plot)
    entry = next(one for one in make_menu(plot).actions() if one.text() == "Copy the numbers")
    entry.trigger()
    told = [row.split("\t") for row in qt_app.clipboard().text().splitlines()]
    assert told == [
        ["Method", "step", "Mean", "Low", "High"],
        ["A", "10", "0.5", "0.48", "0.52"],
        ["A", "20", "0.75", "0.73", "0.77"],
    ]


def test_a_hundred_methods_are_drawn_in_a_moment(show):
    made = ChanceMatrix("x", "y")
    made.resize(1300, 3700)
    found = looks_of([(str(n), f"Method {n}", "additive", False) for n in range(100)])
    told = []

    def tell() -> str:
        told.append(1)
        return "words"

    cells = [Chance(a, b, 60, "60 %", tell) for a in range(100) for b in range(100) if a != b]
    made.show_chances(found, cells, "")
    show(made)
    picture(made)
    assert told == [], "nobody has read a cell"
    assert made.cell_at(made._box(7, 3).center()) == 7 * 99 + 3
    made._read(700, announce=False)
    assert made.reads() is made.cells[700]
    assert told


def test_by_method_no_two_of_thirty_two_look_alike():
    found = looks_of([(str(n), "x", "additive", False) for n in range(32)], by_method=True)
    assert len({(look.ink.name(), look.dash) for look in found}) == 32, "lines"
    assert len({(look.ink.name(), look.shape) for look in found}) == 32, "marks"
    assert [look.shape for look in found[:8]] == list(SHAPES)
    assert len({look.ink.name() for look in found[:METHOD_INKS]}) == METHOD_INKS
    beside = looks_of([("r", "Full", "references", False)], by_method=True)[0]
    assert beside.shape == "", "a reference keeps its cross and its grey"
    assert beside.ink == theme().color("family.reference.mark")


def test_from_the_third_of_a_family_on_colours_tell_methods_apart():
    assert not crowded(["additive", "additive", "partial", "references", "references", "references"])
    assert crowded(["additive", "partial", "additive", "additive"])
    assert not rows.looks(six_methods())[0].by_method
    assert rows.looks(six_methods(), "method")[0].by_method
    assert rows.looks(many_methods())[0].by_method, "three and more of a family"
    assert not rows.looks(many_methods(), "family")[0].by_method


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_drawn(show, shape):
    from PySide6.QtGui import QPainter, QPixmap

    from app.plots.interval_style import paint_sign

    look = looks_of([(str(n), "x", "additive", False) for n in range(8)], by_method=True)[SHAPES.index(shape)]
    painted = QPixmap(24, 24)
    painted.fill(QColor("#FFFFFF"))
    painter = QPainter(painted)
    paint_sign(painter, QPointF(12, 12), look, 16)
    painter.end()
    inked = sum(
        painted.toImage().pixelColor(x, y).name() == look.ink.name() for x in range(24) for y in range(24)
    )
    assert 40 < inked < 300


def zoomable(show) -> BandPlot:
    plot = BandPlot("Right answers", percent_text)
    plot.resize(600, 260)
    plot.show_lines([line("a", (0.5, 0.6, 0.7, 0.8)), line("b", (0.52, 0.62, 0.72, 0.78))], "step", plain)
    show(plot)
    return plot


def wheel(plot: BandPlot, at: QPointF, up: int, *, held: bool = True) -> bool:
    held_keys = Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, plot.mapToGlobal(at), QPoint(), QPoint(0, up), Qt.MouseButton.NoButton, held_keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    plot.wheelEvent(event)
    return event.isAccepted()


def test_the_wheel_zooms_around_the_pointer_and_without_ctrl_scrolls_the_page(show):
    plot, told = zoomable(show), []
    plot.zoomed.connect(told.append)
    whole, field = plot.seen, plot._field()
    assert not wheel(plot, field.center(), 120, held=False)
    assert plot.seen == whole
    at = QPointF(field.left() + 0.25 * field.width(), field.center().y())
    assert wheel(plot, at, 120)
    seen = plot.seen
    assert seen.right - seen.left == pytest.approx(0.8 * (whole.right - whole.left))
    assert seen.high - seen.low == pytest.approx(0.8 * (whole.high - whole.low))
    assert seen.left + 0.25 * (seen.right - seen.left) == pytest.approx(
        whole.left + 0.25 * (whole.right - whole.left)
    ), "what is under the pointer stays there"
    wheel(plot, at, -240)
    assert plot.seen == whole, "there is nothing beyond the whole"
    assert told == [True, False]


def test_dragging_pans_and_a_double_click_shows_all(show):
    plot = zoomable(show)
    whole = plot.seen
    plot.zoom(0.5)
    before, field = plot.seen, plot._field()
    start = field.center().toPoint()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plot, start + QPoint(round(field.width() / 10), 0))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start + QPoint(round(field.width() / 10), 0))
    after = plot.seen
    assert after.left == pytest.approx(before.left - 0.1 * (before.right - before.left), abs=0.2)
    assert (after.low, after.high) == pytest.approx((before.low, before.high))
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=start)
    assert plot.seen == whole
    assert not plot.is_zoomed


def test_the_keyboard_zooms_pans_and_shows_all(show):
    plot = zoomable(show)
    whole = plot.seen
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    closer = plot.seen
    assert closer.right - closer.left == pytest.approx(0.8 * (whole.right - whole.left))
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert plot.seen.left == pytest.approx(closer.left + 0.1 * (closer.right - closer.left))
    QTest.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert plot.seen.low > closer.low
    QTest.keyClick(plot, Qt.Key.Key_Minus)
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert plot.seen == whole
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot._at == 0, "the arrows still read"


def test_zoomed_lines_are_named_where_they_leave_what_is_seen(show):
    plot = zoomable(show)
    plot._see(replace(plot.seen, right=25.0))
    ends = {found.look.key: plot._end_of(found) for found in plot.lines()}
    assert ends["a"] == pytest.approx((25.0, 0.65)), "halfway between its values at 20 and 30"
    assert all(0 <= spot.rect.center().x() <= plot.width() for spot in plot.spots())
    assert {found.look.key for found, _, _ in plot.names()} == {"a", "b"}


def test_what_is_seen_is_never_more_than_the_whole_nor_nothing():
    whole = Seen(0.0, 100.0, 0.0, 1.0)
    assert Seen(-10, 200, -1, 2).within(whole) == whole
    assert Seen(95, 115, 0.5, 0.6).within(whole) == Seen(80, 100, 0.5, 0.6)
    tiny = Seen(50, 50.0001, 0.5, 0.500001).within(whole)
    assert tiny.right - tiny.left == pytest.approx(0.1)


def test_other_values_keep_what_is_seen_and_another_measure_shows_all(show):
    plot = zoomable(show)
    plot.zoom(0.5)
    seen = plot.seen
    plot.show_lines([line("a", (0.5, 0.6, 0.7, 0.8)), line("b", (0.52, 0.62, 0.72, 0.79))], "step", plain)
    assert plot.seen == seen
    plot.show_lines(list(plot.lines()), "tokens", plain)
    assert not plot.is_zoomed


def test_an_axis_far_from_nothing_begins_before_its_values(show):
    plot = BandPlot("Right answers", percent_text)
    plot.resize(600, 260)
    far = replace(line("a", (0.5, 0.6, 0.7)), x=(800.0, 820.0, 900.0))
    plot.show_lines([far], "memory", plain)
    assert plot.seen.left == pytest.approx(790.0)
    same = replace(far, x=(800.0, 800.0, 800.0))
    plot.show_lines([same], "memory", plain)
    assert plot.seen.left < 800.0 == plot.seen.right
    picture(plot)


def test_intervals_end_where_the_measure_does(show):
    comparison = six_methods()
    high = replace(comparison.groups[0].score, mean=0.991, low=0.965, high=1.017)
    groups = (replace(comparison.groups[0], score=high), *comparison.groups[1:])
    table = table_of(show, replace(comparison, groups=groups))
    first = table.model.rows()[0]
    assert first.ends == (0.965, 0.991, 1.0)
    assert first.cut == (False, True)
    assert first.more == "≥ 96.5"
    assert "± " in table.model.rows()[1].more
    head, lines = table.table()
    assert lines[0][head.index("High")] == "1"
    picture(table)


def test_every_mean_has_its_interval_where_there_is_room(show):
    comparison = six_methods()
    wide = table_of(show, comparison, 1200)
    narrow = table_of(show, comparison, 740)
    keys = [column.key for column in wide.model.columns]
    peak, time = keys.index("memory") + 2, keys.index("time") + 2
    row = wide.model.rows()[0]
    assert wide.model.sure(row, peak) == "0.951 GB to 0.999 GB"
    assert wide.model.sure(row, time) == "2:04 to 2:09"
    assert wide.model.sure(row, keys.index("stored") + 2) == "", "the same in every run"
    assert wide.more_width(peak) > 0
    assert narrow.more_width(peak) == 0, "a cost goes before how sure it is"
    assert not narrow.view.isColumnHidden(peak)
    tip = narrow.model.index(0, peak).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "0.97 GB is the mean of 3 runs, which lie between 0.951 GB and 0.999 GB."
    head, lines = wide.table()
    assert lines[0][head.index("Peak, how sure")] == "0.951 GB to 0.999 GB"
    assert "Stored, how sure" not in head


def test_a_table_of_questions_is_taken_along_like_a_plot(show, tmp_path):
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    table = SavedTable("Questions")
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Question", "Answer"])
    model.appendRow([QStandardItem("Who, then?"), QStandardItem("human")])
    table.setModel(model)
    show(table)
    for kind in ("csv", "png", "svg"):
        getattr(table, f"save_{kind}")(tmp_path / f"a.{kind}")
        assert (tmp_path / f"a.{kind}").stat().st_size > 20
    with (tmp_path / "a.csv").open(newline="") as file:
        assert list(csv.reader(file)) == [["Question", "Answer"], ["Who, then?", "human"]]
    assert len([action for action in make_menu(table).actions() if action.text()]) == 7
    assert "Who, then?" in table.describe()
