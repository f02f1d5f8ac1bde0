"""Intervals over seeds and test items: against other formulas, and against simulated runs of known truth."""

import numpy as np
import pytest
from scipy.stats import f_oneway, t

from peft_engine.compare.intervals import (
    EXTRA,
    Parts,
    borrow,
    chance,
    estimate,
    half_width,
    holm,
    items_that_tell,
    p_value,
    parts,
    seeds_that_tell,
    tail,
)
from scripts.simulate_intervals import LUCK, holds, race, simulate


@pytest.mark.parametrize("freedom", [2.0, 2.35, 4.0, 9.0, 40.0])
def test_with_seeds_alone_it_is_students_t(freedom: float) -> None:
    """A variance from chi-square makes a normal number Student's t."""
    for size in (0.5, 2.0, 4.3, 30.0):
        assert tail(size, Parts(freedom, freedom, 0.0)) == pytest.approx(2 * t.sf(size, freedom), rel=1e-9)
    assert half_width(Parts(freedom, freedom, 0.0)) == pytest.approx(t.ppf(0.975, freedom), rel=1e-5)


def test_with_items_alone_it_is_the_normal_interval() -> None:
    assert half_width(Parts(0.0, 0.0, 4.0)) == pytest.approx(2 * 1.959964, rel=1e-5)
    assert half_width(Parts(0.0, 0.0, 0.0)) == 0.0
    assert tail(0.1, Parts(0.0, 0.0, 0.0)) == 0.0


def test_the_parts_are_the_mean_squares_of_the_table() -> None:
    draw = np.random.default_rng(3)
    table = draw.normal(size=(4, 30)) + draw.normal(size=(4, 1)) + draw.normal(size=(1, 30))
    mean_squares_of_seeds = 30 * table.mean(1).var(ddof=1)
    mean_squares_of_items = 4 * table.mean(0).var(ddof=1)
    rest = table - table.mean(1)[:, None] - table.mean(0) + table.mean()
    of_rest = (rest**2).sum() / (3 * 29)
    found = parts(table)
    assert found.squares / found.freedom == pytest.approx(mean_squares_of_seeds / 120)
    assert found.item == pytest.approx((mean_squares_of_items - of_rest) / 120)
    # The same mean square between seeds that one-way analysis of variance finds.
    within = ((table - table.mean(1)[:, None]) ** 2).sum() / (4 * 29)
    assert mean_squares_of_seeds == pytest.approx(f_oneway(*table).statistic * within)


def test_one_seed_knows_the_luck_of_the_items_alone() -> None:
    right = np.array([[1.0] * 90 + [0.0] * 10])
    found = estimate(right)
    assert found.seed_part is None
    assert found.half == pytest.approx(1.96 * np.sqrt(0.9 * 0.1 / 99), rel=1e-3)


def test_fewer_seeds_or_items_make_it_wider() -> None:
    found = race(np.random.default_rng(0), 10, 0.02)[0]
    assert estimate(found[:3]).half > estimate(found).half
    assert estimate(found[:, :50]).half > estimate(found).half


def test_others_of_the_race_make_it_narrower_by_what_they_know() -> None:
    found = race(np.random.default_rng(1), 3, 0.02)
    alone = estimate(found[0] - found[1])
    lent = borrow([found[2], found[3], found[4], found[5]], pair=True)
    assert alone.freedom == 2 + EXTRA
    assert lent is not None
    assert lent.freedom == 3.0
    assert estimate(found[0] - found[1], lent).freedom == 5.0
    assert borrow([found[2]], pair=True) is None


def test_chance_and_p_tell_the_same() -> None:
    found = race(np.random.default_rng(2), 3, 0.01)
    told = estimate(found[0] - found[1])
    assert chance(told) == pytest.approx(1 - p_value(told) / 2 if told.mean > 0 else p_value(told) / 2)
    assert chance(told) + chance(told.turned()) == pytest.approx(1)
    assert chance(told, margin=told.mean) == pytest.approx(0.5)
    # At the edge of the 95 % interval the probability is 97.5 %.
    assert chance(told, margin=told.low) == pytest.approx(0.975, abs=1e-4)


def test_holms_correction() -> None:
    """The example of Holm (1979) in his notation: sorted p times 4, 3, 2, 1, never falling."""
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.5, 0.9]) == pytest.approx([1.0, 1.0])
    assert holm([]) == []


def test_more_seeds_tell_where_seeds_are_the_limit() -> None:
    draw = np.random.default_rng(4)
    table = 0.02 + 0.02 * draw.normal(size=(3, 1)) + 0.1 * draw.normal(size=(3, 500))
    found = estimate(table)
    needed = seeds_that_tell(found)
    assert needed is not None
    assert needed > 3
    assert seeds_that_tell(estimate(table - table.mean() + 1e-5)) is None  # more than a hundred


def test_more_items_tell_where_items_are_the_limit() -> None:
    draw = np.random.default_rng(5)
    table = 0.01 + 0.3 * draw.normal(size=(1, 500)) + 0.01 * draw.normal(size=(3, 500))
    table += 0.01 - table.mean()
    found = estimate(table)
    needed = items_that_tell(found)
    assert seeds_that_tell(found) is None
    # (1.96 + 0.84)² x variance of one item / difference²
    assert needed == pytest.approx(2.8016**2 * 0.3**2 / 0.01**2, rel=0.15)


@pytest.mark.parametrize("luck", list(LUCK))
def test_the_intervals_hold_their_word_in_simulated_races(luck: str) -> None:
    """The quick form of scripts/simulate_intervals.py: 200 races, so that shares are known to 1.7 points."""
    assert holds(simulate(3, luck, 200), slack=0.035)


def test_a_bootstrap_of_three_seeds_would_not_hold() -> None:
    assert simulate(3, "middle", 200).bootstrap < 0.85
