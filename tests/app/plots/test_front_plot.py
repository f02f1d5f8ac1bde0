"""The front of a search as a plot: where points lie, which are joined, round sizes on a log axis."""

import math

import numpy as np
import pytest

from app.plots.front_plot import FrontPlot, FrontPoint, decades

POINTS = [
    FrontPoint("b", 10_000, 0.8, True, "serial adapter 6"),
    FrontPoint("a", 100, 0.6, True, "prefix length 3"),
    FrontPoint("c", 20_000, 0.7, False, "parallel adapter 24"),
]


@pytest.fixture
def plot(qt_app):
    made = FrontPlot("Score against size", percent=True, x_name="numbers")
    made.resize(600, 400)
    yield made
    made.deleteLater()


def test_sizes_lie_on_a_log_scale_and_the_front_is_joined(plot):
    plot.show_points(POINTS, "b")
    xs, ys = plot._line.getData()
    np.testing.assert_allclose(xs, [2, 4])
    np.testing.assert_allclose(ys, [0.6, 0.8])
    assert [spot.data() for spot in plot._others.points()] == ["c"]
    (low, high), (bottom, top) = plot.canvas.viewRange()
    assert low < 2 < math.log10(20_000) < high
    assert bottom <= 0.6 < 0.8 <= top
    assert plot.key == "b"
    np.testing.assert_allclose(plot._ring.getData(), [[4], [0.8]])


def test_what_is_picked_is_told_and_stays_until_it_is_gone(plot):
    told = []
    plot.picked.connect(told.append)
    plot.show_points(POINTS)
    assert plot.key == ""
    plot._step(1)
    plot._step(1)
    assert told == ["a", "b"]
    plot.show_points(POINTS[1:], "b")
    assert plot.key == ""


def test_it_is_told_in_words_and_as_a_table(plot, tmp_path):
    assert "nothing yet" in plot.describe()
    plot.show_points(POINTS)
    assert plot.describe().splitlines() == [
        "Score against size: 3 trials, 2 of them on the front.",
        "60 % with 100 numbers: prefix length 3.",
        "80 % with 10,000 numbers: serial adapter 6.",
    ]
    plot.save_csv(tmp_path / "front.csv")
    lines = (tmp_path / "front.csv").read_text().splitlines()
    assert lines[0] == "numbers,Score against size,on the front,trial"
    assert lines[3] == "20000,0.7,no,parallel adapter 24"
    plot.save_png(tmp_path / "front.png")
    plot.save_svg(tmp_path / "front.svg")
    assert (tmp_path / "front.png").stat().st_size > 1000
    assert "80 % with 10,000 numbers" in (tmp_path / "front.svg").read_text()


def test_ticks_are_round_sizes():
    assert [round(10**x) for x in decades(1.9, 6.1)] == [100, 1_000, 10_000, 100_000, 1_000_000]
    assert [round(10**x) for x in decades(2.5, 3.6)] == [500, 1_000, 2_000]
    assert len(decades(0, 14)) <= 8
