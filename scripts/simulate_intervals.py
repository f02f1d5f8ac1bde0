"""Do intervals and corrections hold what they say? Simulated runs, of which the truth is known.

    python scripts/simulate_intervals.py [--repeats 2000] [--write]

A simulated method answers a test item right when what it is good for, the luck of its seed, the ease of the
item, what it makes of this item, and chance add up to more than nought. Each repeat draws new seeds and new
items, and asks whether the interval holds what all seeds and all items would give: of one group's score, of
the difference of two, and of pairs in a race of six. In races of six equal methods it counts how often any
pair is called different. Exit status 0 when 93 to 97 % are covered everywhere and at most 5 % of such races
call a pair different, else 1.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy.special import ndtri, stdtrit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from peft_engine.compare.intervals import (
    LEVEL,
    Estimate,
    Scores,
    borrow,
    estimate,
    holm,
    p_value,
    parts,
)

DOCUMENT = ROOT / "resources" / "docs" / "intervals.md"
SEEDS = (3, 5, 10)
LUCK = {"small": 0.003, "middle": 0.01, "large": 0.03}
"""Standard deviation of a method's score from seed to seed."""
METHODS, ITEMS, SCORE = 6, 500, 0.88
EASE, TASTE = 1.2, 0.5
"""Standard deviations of how easy items are for all, and of what one method makes of an item, in those of
chance."""


@dataclass(frozen=True)
class Held:
    """Shares of repeats: intervals that cover, by kind, and races of equal methods that call a pair
    different, corrected and not."""

    seeds: int
    luck: str
    alone: float
    pair: float
    race: float
    different: float
    uncorrected: float
    satterthwaite: float
    bootstrap: float


def race(
    draw: np.random.Generator, seeds: int, luck: float, methods: int = METHODS, items: int = ITEMS
) -> Scores:
    """Right (1) or wrong (0) of equal methods: [methods, seeds, items]; each answers SCORE right in truth."""
    # One standard deviation of the sum of all but the seed's luck, and the luck in the same unit.
    spread = np.sqrt(1 + EASE**2 + TASTE**2)
    height = np.exp(-(ndtri(SCORE) ** 2) / 2) / np.sqrt(2 * np.pi)
    lucky = luck / height * spread
    skill = ndtri(SCORE) * np.sqrt(spread**2 + lucky**2)
    total = (
        skill
        + lucky * draw.standard_normal((methods, seeds, 1))
        + EASE * draw.standard_normal((1, 1, items))
        + TASTE * draw.standard_normal((methods, 1, items))
        + draw.standard_normal((methods, seeds, items))
    )
    return np.asarray(total > 0, dtype=np.float64)


def simulate(seeds: int, luck: str, repeats: int, start: int = 0) -> Held:
    """What intervals hold over so many repeats."""
    draw = np.random.default_rng([start, seeds, list(LUCK).index(luck)])
    alone = pair = inside = pairs = different = uncorrected = usual = strapped = 0
    for _ in range(repeats):
        found = race(draw, seeds, LUCK[luck])
        alone += _covers(estimate(found[0]), SCORE)
        lone = found[0] - found[1]
        pair += _covers(estimate(lone), 0.0)
        usual += _satterthwaite(lone)
        strapped += _bootstrap(draw, lone)
        values = []
        for first, second in combinations(range(METHODS), 2):
            others = [found[k] for k in range(METHODS) if k not in (first, second)]
            told = estimate(found[first] - found[second], borrow(others, pair=True))
            inside += _covers(told, 0.0)
            pairs += 1
            values.append(p_value(told))
        different += min(holm(values)) < 1 - LEVEL
        uncorrected += min(values) < 1 - LEVEL
    of = [alone, pair, inside / pairs * repeats, different, uncorrected, usual, strapped]
    return Held(seeds, luck, *(count / repeats for count in of))


def _covers(found: Estimate, truth: float) -> bool:
    return found.low <= truth <= found.high


def _satterthwaite(table: Scores) -> bool:
    """Whether the usual t, with Satterthwaite's degrees of freedom, covers nought."""
    seen = parts(table)
    seed = seen.squares / seen.freedom
    freedom = (seed + seen.item) ** 2 / max(seed**2 / seen.freedom, 1e-30)
    return bool(abs(table.mean()) <= stdtrit(freedom, (1 + LEVEL) / 2) * np.sqrt(seed + seen.item))


def _bootstrap(draw: np.random.Generator, table: Scores) -> bool:
    """Whether the percentile bootstrap over the seeds' means covers nought."""
    means = table.mean(1)
    again = means[draw.integers(0, len(means), (1000, len(means)))].mean(1)
    low, high = np.quantile(again, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return bool(low <= 0 <= high)


def holds(found: Held, slack: float = 0.0) -> bool:
    """Whether this is what is promised."""
    covered = (found.alone, found.pair, found.race)
    return all(0.93 - slack <= share <= 0.97 + slack for share in covered) and found.different <= 0.05 + slack


def page(found: list[Held], repeats: int, seconds: float) -> str:
    """The table as a page of its own."""
    lines = [
        "# Intervals, held to their word",
        "",
        f"Made by `python scripts/simulate_intervals.py --write`: {repeats:,} simulated races of {METHODS}"
        f" equal methods a row, {ITEMS} test items, {SCORE:.0%} right in truth, {seconds:.0f} s. Luck is the"
        " standard deviation of a method's score from seed to seed, in points. *Covered*: the share of 95 %"
        " intervals that hold the truth over all seeds and items: of one method's score, of the difference"
        " of two methods by themselves, of pairs within the race. *Different*: races in which some pair was"
        " called different although all six were equal, with Holm's correction and without. The last two"
        " columns are other procedures for the difference of two: t with Satterthwaite's degrees of freedom,"
        " and a percentile bootstrap over the seeds, which knows nothing of the items.",
        "",
        "| seeds | luck | one score | two methods | pairs of a race | different | uncorrected | Satterthwaite"
        " | bootstrap |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {row.seeds} | {100 * LUCK[row.luck]:.1f} | {100 * row.alone:.1f} % | {100 * row.pair:.1f} %"
        f" | {100 * row.race:.1f} % | {100 * row.different:.1f} % | {100 * row.uncorrected:.0f} %"
        f" | {100 * row.satterthwaite:.1f} % | {100 * row.bootstrap:.1f} % |"
        for row in found
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--repeats", type=int, default=2000)
    parser.add_argument("--write", action="store_true", help=f"write {DOCUMENT.relative_to(ROOT)}")
    chosen = parser.parse_args()
    began, found = time.monotonic(), []
    for seeds in SEEDS:
        for luck in LUCK:
            found.append(simulate(seeds, luck, chosen.repeats))
            print(found[-1], "" if holds(found[-1]) else "  <- not held", flush=True)
    if chosen.write:
        DOCUMENT.write_text(page(found, chosen.repeats, time.monotonic() - began), encoding="utf-8")
    return 0 if all(map(holds, found)) else 1


if __name__ == "__main__":
    sys.exit(main())
