"""What is drawn of a long line has the same lowest and highest values as all of it, column by column."""

from itertools import pairwise

import numpy as np
import pytest

from app.plots.extremes import LEAST, Extremes
from app.plots.series import SMOOTHING, Series
from app.plots.thin import thin


def ragged(count: int, seed: int = 1) -> np.ndarray:
    """A walk with gaps, flat parts and spikes."""
    rng = np.random.default_rng(seed)
    y = np.cumsum(rng.normal(0, 1, count))
    y[rng.random(count) < 0.02] = np.nan
    y[count // 3 : count // 3 + 700] = np.nan
    y[count // 2 : count // 2 + 900] = 4.0
    y[rng.integers(0, count, 20)] = 1e4
    return y


def asked_anew(x, y, low, high, most):
    """The same thinning from the values themselves, group by group."""
    first = max(0, int(np.searchsorted(x, low)) - 1)
    last = min(len(x), int(np.searchsorted(x, high, side="right")) + 1)
    size = 1 << int(np.ceil(np.log2(2 * (last - first) / most)))
    cuts = [first, *range(-(-first // size) * size, last, size), last]
    keep = []
    for start, end in pairwise(cuts):
        if end > start:
            part = y[start:end]
            ends = {
                start + int(np.where(np.isnan(part), np.inf, part).argmin()),
                start + int(np.where(np.isnan(part), -np.inf, part).argmax()),
            }
            keep += sorted(ends)
    return sorted({*keep, last - 1})


@pytest.mark.parametrize("count", [2_001, 40_000, 100_000])
@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 1.0), (0.2, 0.7), (0.331, 0.334), (0.9, 5.0), (0.123, 0.877)]
)
@pytest.mark.parametrize("most", [7, 100, 400])
def test_thinning_by_kept_extremes_is_thinning_by_all_values(count, low, high, most):
    x, y = np.arange(count, dtype=float), ragged(count)
    kept = Extremes()
    found = thin(x, y, low * count, high * count, most, kept)
    plain = thin(x, y, low * count, high * count, most)
    np.testing.assert_array_equal(found[0], plain[0])
    np.testing.assert_array_equal(found[1], plain[1])
    if len(found[0]) < np.count_nonzero((x >= low * count) & (x <= high * count)):
        wanted = asked_anew(x, y, low * count, high * count, most)
        assert sorted({int(step) for step in found[0]}) == wanted
        np.testing.assert_array_equal(found[1], y[found[0].astype(int)])


def test_every_column_has_its_lowest_and_highest_value():
    count, columns, seen = 100_000, 625, (16_000, 96_000)  # columns of 128 points
    x, y = np.arange(count, dtype=float), ragged(count)
    few_x, few_y = thin(x, y, seen[0], seen[1] - 1, 4 * columns, Extremes())
    assert len(few_x) < 8 * columns
    edges = np.linspace(*seen, columns + 1)
    for left, right in pairwise(edges):
        whole = y[(x >= left) & (x < right)]
        drawn = few_y[(few_x >= left) & (few_x < right)]
        if np.isfinite(whole).any():
            assert np.nanmin(drawn) == np.nanmin(whole)
            assert np.nanmax(drawn) == np.nanmax(whole)
        else:
            assert np.isnan(drawn).all()


def test_a_line_that_grows_has_the_extremes_of_one_that_was_given_whole():
    y, growing = ragged(5_000), Extremes()
    for count in (9, 100, 101, 1_023, 1_024, 3_000, 5_000):
        size = LEAST
        while size <= count:
            end = count // size * size
            grown, fresh = growing.of(y[:count], size, 0, end), Extremes().of(y[:count], size, 0, end)
            for one, two in zip(grown, fresh, strict=True):
                np.testing.assert_array_equal(one, two)
            size *= 2


def test_values_given_at_once_are_those_appended_one_by_one():
    xs, ys = np.arange(3_000.0), ragged(3_000)
    at_once, one_by_one = Series(), Series()
    for series in (at_once, one_by_one):
        series.break_after([500.0, 2_000.0])
    at_once.replace(xs, ys)
    for n, (x, y) in enumerate(zip(xs, ys, strict=True)):
        one_by_one.append(x, y)
        if n % 700 == 0:
            assert len(one_by_one.smoothed) == n + 1
            assert one_by_one.span(smooth=True) is not None or np.isnan(ys[: n + 1]).all()
    for smooth in (False, True):
        assert at_once.span(smooth=smooth) == one_by_one.span(smooth=smooth)
    np.testing.assert_array_equal(at_once.smoothed, one_by_one.smoothed)
    np.testing.assert_array_equal(at_once.y, ys)
    finite = ys[501:2_001][np.isfinite(ys[501:2_001])]
    weights = (1 - SMOOTHING) ** np.arange(len(finite))[::-1]
    last = 501 + int(np.flatnonzero(np.isfinite(ys[501:2_001]))[-1])
    assert at_once.smoothed[last] == pytest.approx((weights * finite).sum() / weights.sum())
    with pytest.raises(ValueError, match="as many"):
        at_once.replace([1.0], [1.0, 2.0])
