"""What is proposed: repeatable, never twice, allowed, and on a known surface better than chance."""

import math

import pytest

from peft_engine.contract import events as e
from peft_engine.contract.search import Grid, Search, Subset, front, read_subset
from peft_engine.proposing import Seen, propose

SIZES = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256)
SPACE = (Subset("layers", 6), Grid("one", SIZES), Grid("two", SIZES))


def measured(changes):
    """A surface that is known: `two` is of no use, `one` pays until 16, and the upper layers pay."""
    layers = read_subset(changes["layers"], 6)
    gain = sum({6: 0.2, 5: 0.1, 4: 0.05}.get(layer, 0.0) for layer in layers)
    size = math.log2(1 + min(changes["one"], 16)) / 4
    return 0.5 + gain * min(1.0, size), len(layers) * (changes["one"] + changes["two"])


def searched(search, seed=1):
    seen = []
    for number in range(1, search.trials + 1):
        changes = propose(
            search, seen, number, seed, more_is_better=True, useful=lambda found: measured(found)[1] > 0
        )
        if changes is None:
            break
        seen.append(Seen(changes, *measured(changes)))
    return seen


def volume(seen):
    """The area that the found points dominate, sizes on a log scale between 1 and 4,000 numbers."""
    best, area, points = 0.5, 0.0, sorted((math.log10(s.parameters), s.score) for s in seen)
    for size, score in points:
        if score > best:
            area += (score - best) * (math.log10(4_000) - size)
            best = score
    return area


def make(**more):
    return Search(space=SPACE, **{"trials": 20, "first": 6, **more})


def test_it_is_repeatable_and_depends_on_what_was_seen_alone():
    search = make(trials=9)
    seen = searched(search)
    assert [s.changes for s in searched(search)] == [s.changes for s in seen]
    again = propose(
        search, list(seen[:7]), 8, 1, more_is_better=True, useful=lambda found: measured(found)[1] > 0
    )
    assert again == seen[7].changes
    assert [s.changes for s in searched(search, seed=2)] != [s.changes for s in seen]


def test_nothing_is_tried_twice_and_nothing_useless():
    for sampler in ("gp", "tpe", "random"):
        seen = searched(make(trials=14, sampler=sampler))
        assert len({tuple(s.changes.items()) for s in seen}) == 14
        assert all(s.parameters > 0 for s in seen)


def test_a_small_space_is_used_up():
    search = Search(space=(Grid("one", (1, 2, 3)), Subset("layers", 1)), trials=50, first=2)
    seen = []
    while (found := propose(search, seen, len(seen) + 1, 1, more_is_better=True)) is not None:
        seen.append(Seen(found, 0.5, 10))
    assert len(seen) == 6


@pytest.mark.parametrize("sampler", ["random", "tpe"])
def test_what_chance_misses_is_tried_all_the_same(sampler, monkeypatch):
    monkeypatch.setattr("peft_engine.proposing.DRAWS", 1)
    search = Search(space=(Grid("one", (1, 2, 3)), Grid("two", (1, 2))), trials=50, first=2, sampler=sampler)
    seen = []
    while (found := propose(search, seen, len(seen) + 1, 1, more_is_better=True)) is not None:
        seen.append(Seen(found, 0.5, 10))
    assert len(seen) == 6


def test_failures_are_not_tried_again():
    search = Search(space=(Grid("one", (1, 2)),), trials=5, first=1)
    first = propose(search, [], 1, 1, more_is_better=True)
    other = propose(search, [Seen(first)], 2, 1, more_is_better=True)
    assert other != first
    assert propose(search, [Seen(first), Seen(other)], 3, 1, more_is_better=True) is None


@pytest.mark.parametrize("sampler", ["gp", "tpe"])
def test_a_known_surface_is_searched_better_than_by_chance(sampler):
    """The dominated area over two seeds; the front is what brute force over the trials finds."""
    guided = [searched(make(sampler=sampler), seed) for seed in (1, 2)]
    chance = [searched(make(sampler="random"), seed) for seed in (1, 2)]
    assert sum(map(volume, guided)) > 1.1 * sum(map(volume, chance))
    for seen in guided:
        trials = [
            e.Trial(child=str(n), number=n, state="finished", changes=dict(s.changes), score=s.score,
                    parameters=s.parameters)
            for n, s in enumerate(seen)
        ]  # fmt: skip
        for kept in front(trials, True):
            beaten = [s for s in seen if s.score >= kept.score and s.parameters <= kept.parameters]
            assert {(s.score, s.parameters) for s in beaten} == {(kept.score, kept.parameters)}


def test_a_loss_is_searched_downwards():
    search = Search(space=(Grid("one", tuple(range(1, 60))),), trials=16, first=5)
    seen = []
    for number in range(1, 17):
        found = propose(search, seen, number, 3, more_is_better=False)
        seen.append(Seen(found, 3.0 + abs(found["one"] - 40) / 10, 100))
    assert min(s.score for s in seen) <= 3.2
