"""Drawings of what lies beyond the score say the numbers that they draw."""

import csv
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from app.i18n import tr
from app.plots.extra_bars import BarsPlot
from app.plots.extra_changes import ChangesPlot
from app.plots.extra_grid import GridPlot
from app.plots.extra_plot import ExtraPlot, caption_width
from app.plots.extra_reliability import ReliabilityPlot
from app.plots.extras import RankChooser, Rows, UncertainAnswers, drawing_of, plot_in
from app.plots.menu import make_menu
from app.theme.theme import theme
from peft_engine.contract.extras import findings
from scripts.synthetic_extras import EXAMPLES
from tests.app.widgets.test_every_part import picture

Show = Callable[[QWidget], QWidget]
ROLE = "family.partial.mark"


def drawn(show: Show, name: str, number: int = 0, width: int = 700) -> QWidget:
    found = findings(EXAMPLES[name][1], tr)
    widget = drawing_of(found[number], ROLE)
    widget.resize(width, max(widget.sizeHint().height(), 60))
    return show(widget)


@pytest.mark.parametrize("name", ["kept", "moved", "apart"])
def test_bars_are_as_high_as_their_numbers(show: Show, name: str) -> None:
    plot = drawn(show, name)
    assert isinstance(plot, BarsPlot)
    extras = EXAMPLES[name][1]
    given = next(value for value in extras.values() if isinstance(value, dict))
    assert len(plot.spots()) == len(given) == 36
    # Field by field, in each the blocks from the input up.
    order = [f"encoder.{b}.{field}" for field in _fields() for b in range(6)]
    assert plot.bar_heights() == pytest.approx([given[key] / plot.top for key in order])
    assert plot.top >= max(given.values())
    room = plot._room()
    heights = [
        plot._bar(room, 0, 10, n, bar).height() / room.height()
        for field in plot.fields
        for n, bar in enumerate(field.bars)
    ]
    assert heights == pytest.approx(plot.bar_heights(), abs=1 / room.height() + 1e-9)


def _fields() -> list[str]:
    from scripts.synthetic_extras import PLACES

    return list(PLACES)


def test_kept_heads_say_of_how_many(show: Show) -> None:
    plot = drawn(show, "slim", 1)
    assert isinstance(plot, BarsPlot)
    assert plot.top == 1.0
    assert plot.spots()[0].words == "attention of block 1: 6 of 12 (50 %)"
    assert plot.bar_heights()[:2] == pytest.approx([6 / 12, 7 / 12])


def test_what_is_taken_away_hangs_below_zero(show: Show) -> None:
    plot = drawn(show, "mixed")
    assert isinstance(plot, BarsPlot)
    room, (_, below, above) = plot._room(), plot.fields[0].bars
    assert plot.low < -0.24 < 0 < 0.71 < plot.top
    zero = plot._bar(room, 0, 10, 2, above).bottom()
    assert plot._bar(room, 0, 10, 1, below).top() == pytest.approx(zero)
    span = plot.top - plot.low
    assert plot.bar_heights() == pytest.approx([0.71 / span, -0.24 / span, 0.38 / span])


def test_cells_are_tinted_by_their_numbers(show: Show) -> None:
    plot = drawn(show, "ranks")
    assert isinstance(plot, GridPlot)
    ranks = EXAMPLES["ranks"][1]["ranks"]
    top = max(ranks.values())
    by_words = dict(zip((spot.words for spot in plot.spots()), plot.tints(), strict=True))
    assert by_words["query of block 1: 1"] == pytest.approx(ranks["encoder.0.attention.query"] / top)
    assert len(by_words) == len(ranks)
    head, rows = plot.table()
    assert head == ["Place", "1", "2", "3", "4", "5", "6"]
    assert rows[0][1:] == [str(ranks[f"encoder.{n}.attention.query"]) for n in range(6)]


def test_gates_have_a_field_for_each_task(show: Show) -> None:
    plot = drawn(show, "gates", width=1000)
    assert isinstance(plot, GridPlot)
    given = EXAMPLES["gates"][1]["gates"]
    assert [panel.name for panel in plot.panels] == list(given)
    first = [cell.value for cell in plot.panels[1].cells if cell.row == 1]
    assert first == pytest.approx(given["sentiment"]["encoder.0.attention.query"])
    mean = [cell.value for cell in plot.panels[0].cells if cell.row == 0]
    columns = zip(*given["topic"].values(), strict=True)
    assert mean == pytest.approx([sum(column) / 12 for column in columns])
    assert sum(mean) == pytest.approx(1.0)


def test_reliability_counts_all_answers(show: Show) -> None:
    plot = drawn(show, "calibration")
    assert isinstance(plot, ReliabilityPlot)
    told = EXAMPLES["calibration"][1]["calibration"]
    for side, (_, bins, error) in zip(("before", "after"), plot.sides, strict=True):
        assert sum(one.count for one in bins) == 500
        assert error == told[side]["expected_error"]
    accuracies = [b["accuracy"] for side in ("before", "after") for b in told[side]["bins"]]
    assert plot.bar_heights() == pytest.approx(accuracies)
    assert plot.spots()[0].words == "before, 4 answers that were 30 % sure: 23 % right"


def test_uncertainty_stacks_right_and_wrong(show: Show) -> None:
    widget = drawn(show, "calibration", 1)
    assert isinstance(widget, UncertainAnswers)
    bins = EXAMPLES["calibration"][1]["uncertainty"]["bins"]
    most = max(b["right"] + b["wrong"] for b in bins)
    expected = [(b["right"] / most, b["wrong"] / most) for b in bins]
    heights = widget.plot.bar_heights()
    assert [low for low, _ in heights] == pytest.approx([low for low, _ in expected])
    assert [high for _, high in heights] == pytest.approx([high for _, high in expected])
    model = widget.table.model()
    assert model.rowCount() == 7
    assert model.index(0, 3).data() == "97 %"


def test_sizes_before_and_after(show: Show) -> None:
    plot = drawn(show, "slim")
    assert isinstance(plot, ChangesPlot)
    before, after = plot._bar(0, 0), plot._bar(0, 1)
    assert after.width() / before.width() == pytest.approx(17_400_000 / 22_713_216)
    assert plot.table()[1][2] == ["Time for 32 examples", "182 ms", "121 ms"]


def test_the_slider_says_what_was_measured_at_each_rank(show: Show) -> None:
    chooser = drawn(show, "cut")
    assert isinstance(chooser, RankChooser)
    measured = EXAMPLES["cut"][1]["score_by_rank"]["ranks"]
    assert not chooser.button.isEnabled()
    for number, each in enumerate(measured):
        chooser.slider.setValue(number)
        assert chooser.rank() == each["rank"] == chooser.plot.rank
        assert f"{100 * each['metrics']['accuracy']:.1f} %" in chooser.told.text()
    chooser.slider.setValue(3)
    assert chooser.told.text() == "Rank 4: right answers 82.2 % on validation, with 50 % of the numbers."
    asked: list[int] = []
    chooser.cut_asked.connect(asked.append)
    chooser.button.click()
    assert asked == [4]
    # The curve rises with the score, and a click on a point chooses it.
    heights = [chooser.plot.point(n).y() for n in range(len(measured))]
    assert heights == sorted(heights, reverse=True)
    room, value = chooser.plot._room(), measured[0]["metrics"]["accuracy"]
    share = (value - chooser.plot.low) / (chooser.plot.high - chooser.plot.low)
    assert (room.bottom() - heights[0]) / room.height() == pytest.approx(share)


def test_the_slider_stands_under_its_points(show: Show) -> None:
    chooser = drawn(show, "cut")
    assert isinstance(chooser, RankChooser)
    half = chooser.slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, chooser.slider) / 2
    left = chooser.slider.mapTo(chooser, chooser.slider.rect().topLeft()).x()
    for number in (0, 7):
        end = left + half if number == 0 else left + chooser.slider.width() - half
        assert end == pytest.approx(chooser.plot.point(number).x(), abs=2)
    assert chooser.told.text().endswith("The result has this rank already.")


def test_drawings_use_the_height_beside_a_higher_card(show: Show) -> None:
    for name, grows in (("calibration", True), ("kept", True), ("slim", False)):
        plot = drawn(show, name)
        assert isinstance(plot, ExtraPlot)
        card = QWidget()
        column = QVBoxLayout(card)
        column.addWidget(plot, 1)
        card.resize(700, 500)
        show(card)
        assert (plot.height() > 450) is grows
        plot.setParent(None)


def test_one_gate_for_all_places_is_shown_once(show: Show) -> None:
    found = findings({"gates": {"topic": {"everywhere": [0.25, 0.75]}}}, tr)
    plot = drawing_of(found[0], ROLE)
    assert isinstance(plot, GridPlot)
    show(plot)
    assert [cell.value for cell in plot.panels[0].cells] == [0.25, 0.75]


def test_blocks_of_gates_are_named_once_and_no_label_is_cut(show: Show) -> None:
    plot = drawn(show, "gates", width=840)
    assert isinstance(plot, GridPlot)
    assert plot.labels[:4] == (
        ("", "all places"),
        ("block 1", "query"),
        ("", "value"),
        ("block 2", "query"),
    )
    assert plot.table()[1][1][0] == "query of block 1"
    own = max(caption_width([name]) for _, name in plot.labels)
    assert plot._label_width() >= own + plot._group_width()


def test_each_of_several_data_sets_has_its_line(show: Show) -> None:
    chooser = drawn(show, "cut of two")
    assert isinstance(chooser, RankChooser)
    plot, measured = chooser.plot, EXAMPLES["cut of two"][1]["score_by_rank"]["ranks"]
    room = plot._room()
    for data in ("topic", "pairs"):
        shares = [
            (each["metrics"][f"accuracy@{data}"] - plot.low) / (plot.high - plot.low) for each in measured
        ]
        assert [(room.bottom() - at.y()) / room.height() for at in plot.own_line(data)] == pytest.approx(
            shares
        )
        assert max(shares) <= 1
    last = measured[-1]["metrics"]
    own = f"topic {100 * last['accuracy@topic']:.1f} %, pairs {100 * last['accuracy@pairs']:.1f} %"
    assert f"That is the mean of {own}." in chooser.told.text()
    assert plot.spots()[-1].words.endswith("; " + own.replace(",", ";"))
    assert plot.table()[0] == ["Rank", "accuracy", "accuracy@pairs", "accuracy@topic"]
    assert plot.width() - room.right() > 40  # their names stand at the ends


def test_what_is_of_no_kind_is_rows(show: Show) -> None:
    rows = drawn(show, "layers", 1)
    assert isinstance(rows, Rows)
    assert rows.rows == (("temperature", "1.3"),)
    assert plot_in(rows) is None


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_every_kind_is_drawn_named_and_said(show: Show, name: str, mode: str) -> None:
    theme().set_mode(mode)
    for finding in findings(EXAMPLES[name][1], tr):
        widget = drawing_of(finding, ROLE)
        widget.resize(620, max(widget.sizeHint().height(), 60))
        show(widget)
        seen = picture(widget)
        points = [(x, y) for x in range(0, 620, 5) for y in range(5, seen.height(), 7)]
        assert len({seen.pixelColor(*point).name() for point in points}) > 1
        plot = plot_in(widget)
        if plot is not None:
            assert plot.accessibleName() == finding.title
            assert plot.accessibleDescription() == finding.sentence
            whole = plot.rect().adjusted(-1, -1, 1, 1)
            assert all(whole.contains(spot.rect.center().toPoint()) for spot in plot.spots())
            head, rows = plot.table()
            assert rows
            assert {len(row) for row in rows} == {len(head)}


def test_arrows_read_value_by_value(show: Show) -> None:
    plot = drawn(show, "kept")
    assert isinstance(plot, ExtraPlot)

    def press(key: Qt.Key) -> None:
        plot.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    press(Qt.Key.Key_Right)
    assert plot._at == 0
    press(Qt.Key.Key_End)
    assert plot._at == len(plot.spots()) - 1
    press(Qt.Key.Key_Left)
    assert plot._at == len(plot.spots()) - 2
    press(Qt.Key.Key_Escape)
    assert plot._at == -1


def test_it_is_saved_as_any_plot(show: Show, tmp_path) -> None:  # type: ignore[no-untyped-def] # pytest's path
    plot = drawn(show, "kept")
    assert isinstance(plot, ExtraPlot)
    plot.save_png(tmp_path / "a.png")
    plot.save_svg(tmp_path / "a.svg")
    plot.save_csv(tmp_path / "a.csv")
    assert (tmp_path / "a.png").stat().st_size > 1000
    assert "Share that is kept" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Block", "Place", "Share that is kept of each part"]
    assert len(rows) == 37
    menu = make_menu(plot)  # type: ignore[arg-type] # it asks of a plot what this one has
    assert len([action for action in menu.actions() if action.text()]) == 7
    menu.deleteLater()


def test_a_point_on_the_curve_is_where_it_is_clicked(show: Show) -> None:
    chooser = drawn(show, "cut")
    assert isinstance(chooser, RankChooser)
    spot = chooser.plot.spots()[2]
    assert spot.rect.contains(QPointF(chooser.plot.point(2)))
    assert spot.words == "rank 3: 80.7 %"
