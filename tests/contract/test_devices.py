"""Which devices can be asked for on this machine, as far as it is known without torch."""

import sys
from types import SimpleNamespace

import pytest

from peft_engine.contract import devices
from peft_engine.training import setup


class FakeNvml:
    """As many of NVML's answers as are asked for; a card is (name, UUID, GiB, free GiB, capability)."""

    class NVMLError(Exception):
        pass

    def __init__(self, cards, cuda=13000):
        self.cards = cards
        self.nvmlInit = self.nvmlShutdown = lambda: None
        self.nvmlDeviceGetCount = lambda: len(cards)
        self.nvmlDeviceGetHandleByIndex = lambda number: number
        self.nvmlDeviceGetUUID = lambda card: cards[card][1]
        self.nvmlDeviceGetName = lambda card: cards[card][0]
        self.nvmlDeviceGetCudaComputeCapability = lambda card: cards[card][4]
        self.nvmlSystemGetDriverVersion = lambda: "535.183.01"
        self.nvmlSystemGetCudaDriverVersion = lambda: cuda

        self.nvmlDeviceGetMemoryInfo = self._memory
        self.nvmlDeviceGetHandleByUUID = self._named

    def _named(self, uuid):
        for number, card in enumerate(self.cards):
            if card[1] == uuid:
                return number
        raise self.NVMLError("not found")

    def _memory(self, card):
        if not self.cards[card][2]:
            raise self.NVMLError("no permission")
        return SimpleNamespace(total=self.cards[card][2] << 30, free=self.cards[card][3] << 30)


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch):
    """What was found on this machine is not remembered, and nothing here hides cards."""
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.delenv("CUDA_DEVICE_ORDER", raising=False)
    monkeypatch.setattr(devices, "_torch_cuda", lambda: "13.0")
    devices._reachable.cache_clear()
    yield
    devices._reachable.cache_clear()


@pytest.fixture
def nvml(monkeypatch):
    """nvml(card, ..., cuda=): this machine has these cards."""

    def make(*cards, cuda=13000):
        monkeypatch.setitem(sys.modules, "pynvml", FakeNvml(cards, cuda))

    return make


@pytest.fixture
def machine(monkeypatch, tmp_path, nvml):
    """machine(cards, system, other): so many cards; `other` is a driver that NVML does not know."""

    def make(cards=0, system="linux", other=False):
        nvml(*(("card", f"GPU-5{'ab'[n]}", 1, 1, (9, 0)) for n in range(cards)))
        if not cards:
            monkeypatch.setattr(devices, "_nvidia", devices._Nvidia)
        else:
            monkeypatch.setattr(devices, "_nvidia", REAL)
        monkeypatch.setattr(devices.sys, "platform", system)
        driver = tmp_path / "driver"
        if other:
            driver.touch()
        monkeypatch.setattr(devices, "OTHER_DRIVERS", (str(driver),))

    return make


REAL = devices._nvidia


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


OLD, BIG = ("GTX 1060", "GPU-11aa", 6, 5, (6, 1)), ("RTX 4090", "GPU-22bb", 24, 20, (8, 9))
FREE = ("RTX 4090", "GPU-33cc", 24, 23, (8, 9))


def keys():
    return [(device.key, device.name) for device in devices.devices()[:-1]]


def test_the_first_is_the_most_able_card_then_the_one_with_most_memory_free(nvml):
    nvml(OLD, BIG, FREE)
    assert keys() == [("cuda:2", "RTX 4090"), ("cuda:1", "RTX 4090"), ("cuda:0", "GTX 1060")]
    assert devices.chosen("auto").free == 23 << 30
    assert devices.chosen("cuda").name == "GTX 1060"  # torch's own meaning: number 0


@pytest.mark.parametrize(
    ("shown", "there"),
    [
        ("1", [("cuda:0", "RTX 4090")]),
        ("1,0", [("cuda:0", "RTX 4090"), ("cuda:1", "GTX 1060")]),
        ("GPU-11", [("cuda:0", "GTX 1060")]),
        ("GPU-33cc, GPU-11aa", [("cuda:0", "RTX 4090"), ("cuda:1", "GTX 1060")]),
        ("0,7,1", [("cuda:0", "GTX 1060")]),
        ("1,1", []),
        ("MIG-44dd,GPU-11aa", [("cuda:0", "a part")]),
        ("MIG-55", []),
        ("GPU-", []),
        ("", []),
    ],
)
def test_a_number_means_the_card_that_torch_means(nvml, monkeypatch, shown, there):
    nvml(OLD, BIG, FREE, ("a part", "MIG-44dd", 10, 9, (9, 0)))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", shown)
    assert keys() == there
    assert devices._reachable() == len(there)


def test_whoever_wants_the_fastest_first_finds_it_first(nvml, monkeypatch):
    nvml(OLD, BIG)
    monkeypatch.setenv("CUDA_DEVICE_ORDER", "FASTEST_FIRST")
    assert keys() == [("cuda:0", "RTX 4090"), ("cuda:1", "GTX 1060")]


def test_a_card_that_cannot_be_read_hides_no_other(nvml):
    nvml(("?", "GPU-0", 0, 0, (9, 0)), BIG)
    assert keys() == [("cuda:1", "RTX 4090")]
    assert not refused("cuda:0")
    assert refused("cuda:2") == "device"


def test_a_driver_too_old_for_torch_is_told(nvml):
    nvml(BIG, cuda=12040)
    (only,) = devices.devices()
    assert only.key == "cpu"
    assert only.unused.sentence() == (
        "NVIDIA's driver 535.183.01 is too old for the installed torch, so RTX 4090 is not used."
        " Install NVIDIA's driver 580 or a newer one."
    )
    assert devices.refusal("cuda:0", "auto").text == only.unused.text
    assert not refused("auto")
    nvml(BIG, cuda=13020)
    assert keys() == [("cuda:0", "RTX 4090")]


def test_a_torch_without_nvidia_support_is_told(nvml, monkeypatch):
    nvml(BIG)
    monkeypatch.setattr(devices, "_torch_cuda", lambda: "")
    assert devices.devices()[-1].unused.sentence().endswith("scripts/run.py --torch cuda")
    monkeypatch.setattr(devices, "_torch_cuda", lambda: "13.0")
    assert devices.devices()[-1].unused is None
    assert "RTX 4090" in devices.unused_card().sentence()  # asked where torch itself has found none


def test_the_build_of_torch_is_read_from_its_text(monkeypatch, tmp_path):
    def told(line):
        (tmp_path / "version.py").write_text(f"__version__ = '2.13.0'\n{line}\nhip: Optional[str] = None\n")
        spec = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
        monkeypatch.setattr(devices.importlib.util, "find_spec", lambda name: spec)
        return BUILD()

    assert told("cuda: Optional[str] = '12.6'") == "12.6"
    assert told("cuda = None") == ""
    assert told("") is None


BUILD = devices._torch_cuda.__wrapped__


@pytest.fixture
def torch_cards(monkeypatch, nvml):
    """torch finds three cards, of which the first alone has no bfloat16."""
    nvml(OLD, BIG, FREE)
    cuda, now = setup.torch.cuda, [0]
    monkeypatch.setattr(cuda, "is_available", lambda: True)
    monkeypatch.setattr(cuda, "device_count", lambda: 3)
    monkeypatch.setattr(cuda, "set_device", lambda device: now.__setitem__(0, device.index))
    monkeypatch.setattr(cuda, "is_bf16_supported", lambda including_emulation: now[0] > 0)


@pytest.mark.parametrize(("wanted", "number"), [("auto", 2), ("cuda", 0), ("cuda:1", 1)])
def test_the_worker_trains_on_the_card_that_was_shown(torch_cards, wanted, number):
    device = setup.choose_device(wanted)
    assert (device.type, device.index) == ("cuda", number)
    assert devices.chosen(wanted).key == f"cuda:{number}"
    assert setup.choose_precision("auto", device) == ("bfloat16" if number else "float16")
