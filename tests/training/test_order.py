"""The order of the data: every example once an epoch, a function of the seed alone, little padding."""

import random

import pytest

from peft_engine.contract.schedule import rate_factor
from peft_engine.training.order import Order
from peft_engine.training.streams import generator, stream_seed


@pytest.mark.parametrize("bucketing", [True, False])
def test_each_epoch_sees_every_example_once(bucketing):
    order = Order([random.Random(1).randint(3, 60) for _ in range(103)], 8, seed=3, bucketing=bucketing)
    assert order.batches_per_epoch == 13
    for epoch in range(3):
        seen = [i for b in range(13) for i in order.batch(epoch * 13 + b)]
        assert sorted(seen) == list(range(103))
    assert order.batch(0) != order.batch(13)


def test_the_same_seed_gives_the_same_order_from_any_place():
    lengths = list(range(5, 70))
    one, other = Order(lengths, 4, 1, True), Order(lengths, 4, 1, True)
    later = other.batch(40)
    assert one.batch(3) == other.batch(3)
    assert one.batch(40) == later
    assert Order(lengths, 4, 2, True).batch(3) != one.batch(3)


def test_sorting_by_length_saves_padding():
    draw = random.Random(5)
    lengths = [min(128, int(draw.lognormvariate(3.2, 0.7)) + 3) for _ in range(2000)]

    def padded(bucketing: bool) -> int:
        order = Order(lengths, 16, 1, bucketing)
        batches = [order.batch(i) for i in range(order.batches_per_epoch)]
        return sum(max(lengths[i] for i in b) * len(b) for b in batches)

    assert padded(True) < 0.62 * padded(False)


def test_the_longest_batch_is_found():
    assert sorted(Order([5, 9, 1, 8, 7], 2, 1, True).longest()) == [1, 3]


def test_streams_do_not_touch_each_other():
    seeds = {stream_seed(1, s, p) for s in ("order", "head", "method", "dropout") for p in range(50)}
    assert len(seeds) == 200
    assert generator(1, "method").initial_seed() == generator(1, "method").initial_seed()


def test_warm_up_then_fall():
    rates = [rate_factor(s, 100, 0.1, "linear") for s in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[9] == pytest.approx(1.0)
    assert rates[10] == pytest.approx(1.0)
    assert rates[99] == pytest.approx(1 / 90)
    assert rate_factor(55, 100, 0.1, "cosine") == pytest.approx(0.5)
    assert rate_factor(99, 100, 0.0, "constant") == 1.0
