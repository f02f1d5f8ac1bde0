"""The devices of this machine and their memory, without torch: psutil for the machine, NVML for the cards."""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil

from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_

OTHER_DRIVERS = ("/dev/kfd", "/dev/dxg", "/dev/nvidiactl", "/dev/nvmap")
"""Where one of these is, torch may reach a card that NVML does not count: ROCm, Linux within Windows, a
container without NVML, Jetson."""


@dataclass(frozen=True)
class Device:
    """A device that can be chosen. Memory in bytes; `key` is torch's name of it."""

    key: str
    name: str
    total: int
    free: int


def devices() -> tuple[Device, ...]:
    """The graphics cards, if there are any, then the processor."""
    return (*_cards(), processor())


def processor() -> Device:
    """The processor with the machine's memory; known at once."""
    memory = psutil.virtual_memory()
    return Device("cpu", N_("Processor"), memory.total, memory.available)


def chosen(key: str) -> Device:
    """The device of this machine that a setting means."""
    return choose(devices(), key)


def choose(found: tuple[Device, ...], key: str) -> Device:
    """The one of these devices that a setting means; automatic means the first card, else the processor."""
    if key.startswith("cuda"):
        number = key.partition(":")[2] or "0"
        key = f"cuda:{number}"
    return next((device for device in found if device.key == key), found[0] if key == "auto" else found[-1])


# -- what a specification asks for ---------------------------------------------------------------------------


def refusal(device: str, precision: str) -> Problem | None:
    """Why nothing can be trained on this device of this machine with this precision, as far as that is known
    without torch; the worker asks torch itself."""
    kind, colon, number = device.partition(":")
    known = kind in ("cpu", "mps", "cuda") and (number.isdecimal() and len(number) < 4 if colon else True)
    if device != "auto" and not (known and _may_be_there(kind, int(number or 0))):
        return no_device(device)
    alone = kind == "cpu" or (device == "auto" and not _may_be_there("cuda", 0) and sys.platform != "darwin")
    return no_half_precision() if alone and precision == "float16" else None


def no_device(device: str) -> Problem:
    """The device is not there."""
    return Problem(
        field="hardware.device",
        text=N_("There is no device {device} on this machine."),
        advice=N_("Choose automatic, or cpu."),
        values={"device": device},
        cure="auto",
    )


def no_half_precision() -> Problem:
    """The processor has no mixed float16."""
    return Problem(
        field="hardware.precision",
        text=N_("The processor cannot train in mixed float16."),
        advice=N_("Choose automatic, or bfloat16."),
        cure="auto",
    )


def _may_be_there(kind: str, number: int) -> bool:
    """Whether torch may find the device of this kind and number here."""
    if kind == "cuda":
        count = _reachable()
        return count is None or number < count
    return kind == "cpu" or sys.platform == "darwin"


@cache
def _reachable() -> int | None:
    """How many cards torch can reach at most; None where NVML is not there, but something else that serves
    cards. Cards do not come and go while a program runs."""
    count = len(_cards())
    if not count and any(Path(file).exists() for file in OTHER_DRIVERS):
        return None
    shown = os.environ.get("CUDA_VISIBLE_DEVICES")
    if shown is None:
        return count
    names = [name.strip() for name in shown.split(",")]
    ends = [n for n, name in enumerate(names) if name in ("", "-1")]  # the first such name hides what follows
    return min(count, ends[0] if ends else len(names))


def _cards() -> tuple[Device, ...]:
    """NVIDIA cards in the order in which NVML counts them; none where there is no driver."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return ()
    try:
        cards = []
        for number in range(pynvml.nvmlDeviceGetCount()):
            handle = pynvml.nvmlDeviceGetHandleByIndex(number)
            memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
            name = pynvml.nvmlDeviceGetName(handle)
            cards.append(Device(f"cuda:{number}", str(name), int(memory.total), int(memory.free)))
        return tuple(cards)
    except pynvml.NVMLError:
        return ()
    finally:
        pynvml.nvmlShutdown()
