"""Ticks, series and thinning: the numbers behind a plot."""

import math

import numpy as np
import pytest

from app.plots.series import Series
from app.plots.thin import thin
from app.plots.ticks import parts_of, percent_text, plain, round_range, tick_words, ticks_between


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0.0, 2.1, [0.0, 0.5, 1.0, 1.5, 2.0]),
        (0.0, 0.0005, [0.0, 0.0001, 0.0002, 0.0003, 0.0004, 0.0005]),
        (0.2, 1.0, [0.2, 0.4, 0.6, 0.8, 1.0]),
    ],
)
def test_ticks_are_few_and_round(low: float, high: float, ticks: list[float]) -> None:
    assert ticks_between(low, high) == pytest.approx(ticks)


@pytest.mark.parametrize(("low", "high"), [(0.0, 2.07), (0.31, 0.87), (-3.0, 5.0), (1e-9, 2e-9), (0.0, 1e12)])
def test_a_range_ends_on_ticks_and_holds_everything(low: float, high: float) -> None:
    bottom, top = round_range(low, high)
    assert bottom <= low < high <= top * (1 + 1e-9)
    ticks = ticks_between(bottom, top)
    assert 2 <= len(ticks) <= 8
    assert ticks[0] == pytest.approx(bottom)
    assert ticks[-1] == pytest.approx(top)


def test_a_flat_line_still_has_a_range() -> None:
    bottom, top = round_range(0.3, 0.3)
    assert bottom < 0.3 < top


def test_the_last_step_is_named_where_it_divides() -> None:
    assert parts_of(625) == [0, 125, 250, 375, 500, 625]
    assert parts_of(64) == [0, 16, 32, 48, 64]
    assert parts_of(613)[-1] == 600


def test_words_of_ticks() -> None:
    assert tick_words([0.0, 0.5, 1.0], plain) == ["0.0", "0.5", "1.0"]
    assert tick_words([0.0, 0.0025, 0.005], percent_text) == ["0.00 %", "0.25 %", "0.50 %"]
    assert tick_words([0.0, 0.00025, 0.0005], plain) == ["0", "0.00025", "0.0005"]
    assert tick_words([0.0, 0.5], lambda share: f"[% {share:g}···]") == ["[% 0.0···]", "[% 0.5···]"]
    assert [plain(x) for x in (0.0, 0.4137, 158.4, 1234.0, 12345.0, 2.5e6, 0.000183)] == [
        "0",
        "0.414",
        "158",
        "1234",
        "12.3 k",
        "2.5 M",
        "0.000183",
    ]
    assert [percent_text(x) for x in (0.864, 0.0033, 1.0, 0.0)] == ["86.4 %", "0.33 %", "100 %", "0 %"]


def test_a_series_keeps_every_value_and_smooths_without_a_pull_to_zero() -> None:
    series = Series()
    for step in range(1000):
        series.append(step, 2.0)
    assert len(series) == 1000
    np.testing.assert_allclose(series.smoothed, 2.0)
    series.append(1000, 3.0)
    assert 2.0 < series.smoothed[-1] < 2.2


def test_what_is_no_number_leaves_a_gap() -> None:
    series = Series()
    series.replace([0, 1, 2], [1.0, math.nan, 3.0])
    assert math.isnan(series.y[1])
    assert math.isnan(series.smoothed[1])
    assert series.first() == (0.0, 1.0)
    assert series.last() == (2.0, 3.0)
    assert series.span(smooth=False) == (1.0, 3.0)
    series.append(3, math.inf)
    assert series.span(smooth=False) == (1.0, 3.0)
    assert series.last() == (2.0, 3.0)
    series.clear()
    assert series.last() is None
    assert series.span(smooth=True) is None


@pytest.mark.parametrize(("x", "index"), [(-5, 0), (0.4, 0), (0.6, 1), (9, 2)])
def test_the_nearest_value(x: float, index: int) -> None:
    series = Series()
    series.replace([0, 1, 2], [5, 6, 7])
    assert series.nearest(x) == index


def test_thinning_keeps_peaks_ends_and_order() -> None:
    rng = np.random.default_rng(1)
    x = np.arange(100_000, dtype=float)
    y = rng.normal(0, 1, len(x))
    y[43_210] = 99.0
    y[77_777] = -99.0
    few_x, few_y = thin(x, y, 0, len(x), 200)
    assert len(few_x) <= 400
    assert {99.0, -99.0} <= set(few_y.tolist())
    assert few_x[-1] == x[-1]
    assert (np.diff(few_x) > 0).all() or (np.diff(few_x) >= 0).all()
    np.testing.assert_array_equal(few_y, y[few_x.astype(int)])


def test_thinning_does_not_shimmer() -> None:
    rng = np.random.default_rng(2)
    y = rng.normal(0, 1, 50_000)
    x = np.arange(len(y), dtype=float)
    before = set(thin(x[:-1], y[:-1], 0, 5e4, 200)[0].tolist())
    after = set(thin(x, y, 0, 5e4, 200)[0].tolist())
    assert len(before - after) <= 4


def test_thinning_looks_at_what_is_seen() -> None:
    x = np.arange(10_000, dtype=float)
    few_x, _ = thin(x, x, 5000, 5100, 200)
    assert few_x[0] == 4999
    assert few_x[-1] == 5101


def test_short_lines_come_through_unchanged() -> None:
    x = np.arange(300, dtype=float)
    np.testing.assert_array_equal(thin(x, x, 0, 300, 200)[1], x)
    empty = np.empty(0)
    assert len(thin(empty, empty, 0, 1, 200)[0]) == 0


def test_a_group_without_numbers_is_a_gap() -> None:
    x = np.arange(4096, dtype=float)
    y = np.where((x >= 1024) & (x < 2048), np.nan, 1.0)
    few_x, few_y = thin(x, y, 0, 4096, 200)
    inside = (few_x > 1040) & (few_x < 2030)
    assert inside.any()
    assert np.isnan(few_y[inside]).all()


@pytest.mark.parametrize("low", [0.61, 0.643, 0.151, 0.31, 0.7])
@pytest.mark.parametrize("high", [0.872, 0.88, 0.9, 1.2])
def test_the_ends_of_a_range_are_not_outside_it_by_a_bit(low, high):
    """0.6 is no 12 x 0.05 to the last bit, and its label was lost."""
    bottom, top = round_range(low, high)
    ticks = ticks_between(bottom, top)
    assert len(ticks) >= 2
    assert bottom <= min(ticks) <= max(ticks) <= top
