"""The meter sees what a run allocates, also between its looks, and not what others allocated before."""

import time

import torch

from peft_engine.measure import meter as meters
from peft_engine.measure.meter import Meter
from peft_engine.measure.own_memory import OwnMemory

MIB = 1 << 20


def test_the_peak_is_at_least_what_was_taken_and_stays_when_it_is_given_back():
    meter = Meter(torch.device("cpu"))
    meter.baseline()
    held = torch.ones(64 * MIB // 4)
    sample = meter.sample()
    assert sample["process_bytes"] >= 64 * MIB
    assert meter.peak() >= 60 * MIB
    del held
    assert meter.peak() >= 60 * MIB
    assert meter.peak() < 200 * MIB


def test_a_peak_between_two_looks_is_seen():
    memory = OwnMemory()
    memory.start()
    held = torch.ones(64 * MIB // 4)
    time.sleep(0.3)
    del held
    assert memory._highest - memory._baseline >= 60 * MIB  # nobody looked but the thread
    memory.stop()


def test_what_was_taken_before_is_not_counted():
    before = torch.ones(64 * MIB // 4)
    meter = Meter(torch.device("cpu"))
    meter.baseline()
    assert meter.peak() < 32 * MIB
    assert before.sum() == before.numel()


def test_the_newest_meter_tells_the_last_peak():
    meter = Meter(torch.device("cpu"))
    meter.baseline()
    held = torch.ones(32 * MIB // 4)
    assert meters.last_peak() >= 30 * MIB
    assert held.numel() == 32 * MIB // 4
    assert meter._own._stop.is_set() is False
    Meter(torch.device("cpu"))
    assert meter._own._stop.is_set() is True
