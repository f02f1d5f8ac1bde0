"""Which devices can be asked for on this machine, as far as it is known without torch."""

import pytest

from peft_engine.contract import devices


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch):
    """What was found on this machine is not remembered, and nothing here hides cards."""
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    devices._reachable.cache_clear()
    yield
    devices._reachable.cache_clear()


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """machine(cards, system, other): so many cards; `other` is a driver that NVML does not know."""

    def make(cards=0, system="linux", other=False):
        found = tuple(devices.Device(f"cuda:{n}", "card", 1, 1) for n in range(cards))
        monkeypatch.setattr(devices, "_cards", lambda: found)
        monkeypatch.setattr(devices.sys, "platform", system)
        driver = tmp_path / "driver"
        if other:
            driver.touch()
        monkeypatch.setattr(devices, "OTHER_DRIVERS", (str(driver),))

    return make


def refused(device, precision="auto"):
    problem = devices.refusal(device, precision)
    return problem.field.removeprefix("hardware.") if problem is not None else ""


@pytest.mark.parametrize("device", ["auto", "cpu", "cpu:0"])
def test_the_processor_is_always_there(machine, device):
    machine()
    assert not refused(device)


@pytest.mark.parametrize(
    "device", ["cuda", "cuda:0", "cuda:1", "mps", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:²", ""]
)
def test_what_is_not_there_is_refused(machine, device):
    machine()
    assert refused(device) == "device"
    problem = devices.refusal(device, "auto")
    assert problem.sentence() == f"There is no device {device} on this machine. Choose automatic, or cpu."
    assert problem.cure == "auto"


def test_cards_are_counted(machine):
    machine(cards=2)
    assert [refused(f"cuda:{n}") for n in range(3)] == ["", "", "device"]
    assert not refused("cuda")


@pytest.mark.parametrize(
    ("shown", "there"),
    [("", 0), ("-1", 0), ("0", 1), ("1,0", 2), ("0,-1,1", 1), ("0,1,2,3", 2), ("GPU-5a", 1)],
)
def test_hidden_cards_are_not_there(machine, monkeypatch, shown, there):
    machine(cards=2)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", shown)
    assert [refused(f"cuda:{n}") for n in range(2)] == [""] * there + ["device"] * (2 - there)


def test_what_is_not_known_is_left_to_the_worker(machine):
    """A driver that NVML does not know of: torch alone can tell."""
    machine(other=True)
    assert not refused("cuda:5")
    assert refused("mps") == "device"
    assert not refused("auto", "float16")


def test_an_apple_machine_has_its_own(machine):
    machine(system="darwin")
    assert not refused("mps")
    assert refused("cuda") == "device"
    assert not refused("auto", "float16")


def test_the_processor_has_no_mixed_float16(machine):
    machine()
    assert refused("cpu", "float16") == refused("auto", "float16") == "precision"
    assert not refused("cpu", "bfloat16")
    machine(cards=1)
    devices._reachable.cache_clear()
    assert refused("cpu", "float16") == "precision"
    assert not refused("auto", "float16")
    assert not refused("cuda", "float16")
