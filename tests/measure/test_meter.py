"""The meter sees what a run allocates, also between its looks, and not what others allocated before."""

import mmap
import os
import sys
import time
from types import SimpleNamespace

import pytest
import torch

from peft_engine.measure import meter as meters
from peft_engine.measure.libraries import load_libraries
from peft_engine.measure.meter import Meter
from peft_engine.measure.own_memory import OwnMemory

MIB = 1 << 20


def test_the_peak_is_at_least_what_was_taken_and_stays_when_it_is_given_back():
    meter = Meter(torch.device("cpu"))
    meter.baseline()
    held = torch.ones(256 * MIB // 4)
    sample = meter.sample()
    assert sample["process_bytes"] >= 256 * MIB
    assert meter.peak() >= 200 * MIB
    del held
    assert meter.peak() >= 200 * MIB
    assert meter.peak() < 400 * MIB


def test_a_peak_between_two_looks_is_seen():
    memory = OwnMemory()
    memory.start()
    held = torch.ones(256 * MIB // 4)
    time.sleep(0.3)
    del held
    assert memory._highest - memory._baseline >= 200 * MIB  # nobody looked but the thread
    assert memory.growth() >= 200 * MIB
    memory.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux notes the highest value itself")
def test_a_peak_that_nobody_looked_at_is_told_by_the_kernel():
    memory = OwnMemory()
    memory.start()
    memory.stop()
    time.sleep(0.1)
    held = torch.ones(256 * MIB // 4)
    assert held[0] == 1
    del held
    # What this process gives back in between, a garbage collection's worth, is missing from the growth.
    assert 200 * MIB <= memory.growth() < 320 * MIB


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells mapped weights apart")
@pytest.mark.parametrize(("name", "counted"), [("model.safetensors", 16), ("model.arrow", 0)])
def test_mapped_weights_count_as_far_as_they_were_read(tmp_path, name, counted):
    memory = OwnMemory()
    memory.start()
    memory.stop()
    with (tmp_path / name).open("wb+") as file:
        file.write(bytes(32 * MIB))
        file.flush()
        os.fsync(file.fileno())
        before = memory.growth()
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as weights:
            assert sum(weights[: 16 * MIB : mmap.PAGESIZE]) == 0
            assert memory.growth() - before == pytest.approx(counted * MIB, abs=6 * MIB)
        assert memory.growth() - before < 6 * MIB


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells mapped weights apart")
def test_what_the_system_tells_of_many_mappings_is_not_measured(tmp_path):
    with (tmp_path / "model.safetensors").open("wb+") as file:
        file.write(bytes(mmap.PAGESIZE))
        file.flush()
        weights = [mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) for _ in range(10_000)]
        memory = OwnMemory()
        memory.start()
        memory.stop()
        before = memory.growth()
        assert memory.growth() - before < 2 * MIB
        for one in weights:
            one.close()


def test_libraries_take_nothing_more_for_a_second_network():
    """What the first step of a process costs beyond its tensors is there before anything is measured."""
    state = torch.get_rng_state()
    load_libraries()
    assert torch.equal(state, torch.get_rng_state())
    memory = OwnMemory()
    memory.start()
    torch.nn.Linear(8, 8)(torch.ones(4, 8)).sum().backward()
    assert memory.growth() < 8 * MIB
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


class _Nvml(SimpleNamespace):
    """NVML on a machine whose card tells no watts; `known` is the name by which it knows the card."""

    class NVMLError(Exception):
        pass

    NVML_TEMPERATURE_GPU = 0

    def nvmlInit(self):  # noqa: N802 - NVML's own name
        pass

    def nvmlDeviceGetHandleByUUID(self, name):  # noqa: N802 - NVML's own name
        if name != self.known:
            raise self.NVMLError
        return name

    def nvmlDeviceGetMemoryInfo(self, card):  # noqa: N802 - NVML's own name
        return SimpleNamespace(used=5 * MIB)

    def nvmlDeviceGetUtilizationRates(self, card):  # noqa: N802 - NVML's own name
        return SimpleNamespace(gpu=70)

    def nvmlDeviceGetTemperature(self, card, which):  # noqa: N802 - NVML's own name
        return 61

    def nvmlDeviceGetPowerUsage(self, card):  # noqa: N802 - NVML's own name
        raise self.NVMLError


@pytest.mark.parametrize("known", ["GPU-1234", "MIG-1234"])
def test_what_a_card_does_not_tell_hides_nothing_else(monkeypatch, known):
    card = torch.device("cuda", 0)
    monkeypatch.setitem(sys.modules, "pynvml", _Nvml(known=known))
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: SimpleNamespace(uuid="1234"))
    meter = Meter(card)
    told = {"device_bytes": 5 * MIB, "device_percent": 70.0, "device_celsius": 61.0}
    assert meter._card_sample() == told
    assert meter._card_sample() == told


def test_a_card_that_nvml_does_not_know_is_measured_without_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", _Nvml(known="another"))
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: SimpleNamespace(uuid="1234"))
    assert Meter(torch.device("cuda", 0))._card_sample() == {}
