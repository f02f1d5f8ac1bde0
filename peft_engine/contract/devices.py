"""The devices of this machine and their memory, without torch: psutil for the machine, NVML for the cards."""

import importlib.util
import os
import re
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from peft_engine.contract.problems import Problem
from peft_engine.contract.texts import N_

OTHER_DRIVERS = ("/dev/kfd", "/dev/dxg", "/dev/nvidiactl", "/dev/nvmap")
"""Where one of these is, torch may reach a card that NVML does not count: ROCm, Linux within Windows, a
container without NVML, Jetson."""
ORDER = {"CUDA_DEVICE_ORDER": "PCI_BUS_ID"}
"""Set where torch looks for cards, unless somebody has set it: torch then counts them as NVML does."""
DRIVER_FOR = {11: 450, 12: 525, 13: 580}
"""CUDA's major version -> the first driver that serves it."""


@dataclass(frozen=True)
class Device:
    """A device that can be chosen. Memory in bytes; `key` is torch's name of it.

    Attributes:
        unused: of the processor, why a card that this machine has is not used.
    """

    key: str
    name: str
    total: int
    free: int
    unused: Problem | None = None


def devices() -> tuple[Device, ...]:
    """The graphics cards, if there are any, the one of an automatic run first; then the processor."""
    found = _nvidia()
    unused = _unused(found)
    return (*(found.cards if unused is None else ()), replace(processor(), unused=unused))


def processor() -> Device:
    """The processor with the machine's memory; known at once."""
    memory = psutil.virtual_memory()
    return Device("cpu", N_("Processor"), memory.total, memory.available)


def chosen(key: str) -> Device:
    """The device of this machine that a setting means."""
    return choose(devices(), key)


def choose(found: tuple[Device, ...], key: str) -> Device:
    """The one of these devices that a setting means; automatic means the first of them."""
    if key.startswith("cuda"):
        number = key.partition(":")[2] or "0"
        key = f"cuda:{number}"
    return next((device for device in found if device.key == key), found[0] if key == "auto" else found[-1])


@dataclass(frozen=True)
class Graphics:
    """The cards that NVIDIA's driver knows, whether they are used or not.

    Attributes:
        driver: its version; empty where there is none.
        built: the version of CUDA that the installed torch is made for; empty for none, None where it does
            not say or is not there.
        unused: why the cards are not used, as far as that is known without torch.
    """

    cards: tuple[Device, ...]
    driver: str
    built: str | None
    unused: Problem | None


def graphics() -> Graphics:
    """What there is of NVIDIA in this machine, for looking at what is wrong with it."""
    found = _nvidia()
    return Graphics(found.cards, found.driver, _torch_cuda(), _unused(found))


# -- what a specification asks for ---------------------------------------------------------------------------


def refusal(device: str, precision: str) -> Problem | None:
    """Why nothing can be trained on this device of this machine with this precision, as far as that is known
    without torch; the worker asks torch itself."""
    kind, colon, number = device.partition(":")
    known = kind in ("cpu", "mps", "cuda") and (number.isdecimal() and len(number) < 4 if colon else True)
    if device != "auto" and not (known and _may_be_there(kind, int(number or 0))):
        unused = _unused(_nvidia()) if known and kind == "cuda" else None
        missing = no_device(device)
        return unused.model_copy(update={"field": missing.field, "cure": missing.cure}) if unused else missing
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
    found = _nvidia()
    if found.driver == "" and any(Path(file).exists() for file in OTHER_DRIVERS):
        return None
    return found.count if _unused(found) is None else 0


# -- cards that torch cannot use -----------------------------------------------------------------------------


def unused_card() -> Problem | None:
    """Why a card that NVML knows is not used; to be asked where torch has said that it has none."""
    found = _nvidia()
    known = _unused(found)
    if known is not None or not found.cards:
        return known
    return Problem(
        text=N_("torch cannot use {card}, though its driver knows it; the processor trains instead."),
        advice=N_("Start the machine anew, or install NVIDIA's newest driver."),
        values={"card": found.cards[0].name},
    )


def _unused(found: "_Nvidia") -> Problem | None:
    """The same without asking torch: what its build and the driver tell."""
    built = _torch_cuda()
    if not found.cards or built is None:
        return None
    values = {"card": found.cards[0].name, "driver": found.driver}
    if not built:
        return Problem(
            text=N_("The installed torch has no NVIDIA support, so {card} is not used."),
            advice=N_("To train on it, start again with: python3 scripts/run.py --torch cuda"),
            values=values,
        )
    major = int(built.partition(".")[0])
    if found.cuda == 0 or found.cuda // 1000 >= major:  # within a major version an older driver serves too
        return None
    return Problem(
        text=N_("NVIDIA's driver {driver} is too old for the installed torch, so {card} is not used."),
        advice=N_("Install NVIDIA's driver {needed} or a newer one."),
        values=values | {"needed": DRIVER_FOR.get(major, DRIVER_FOR[max(DRIVER_FOR)])},
    )


@cache
def _torch_cuda() -> str | None:
    """The version of CUDA that the installed torch is made for, empty for none; None where it does not say.
    Read from its text: importing torch takes seconds."""
    spec = importlib.util.find_spec("torch")
    file = Path(spec.origin).with_name("version.py") if spec is not None and spec.origin else None
    if file is None or not file.exists():
        return None
    told = re.search(
        r"^cuda\b[^=\n]*=\s*(?:None|[\"']([\d.]+)[\"'])", file.read_text(encoding="utf-8"), re.MULTILINE
    )
    return (told[1] or "") if told is not None else None


# -- NVML ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Nvidia:
    """What NVML knows of the cards that torch may see.

    Attributes:
        cards: those that tell of themselves, the most able first; each with torch's number in its key.
        count: how many there are, with those that do not.
        driver: its version; empty where there is none.
        cuda: the newest CUDA that it serves, 12040 for 12.4; 0 where it does not say.
    """

    cards: tuple[Device, ...] = ()
    count: int = 0
    driver: str = ""
    cuda: int = 0


def _nvidia() -> _Nvidia:
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return _Nvidia()
    try:
        handles = _visible(pynvml)
        able = []
        for number, handle in enumerate(handles):
            card = _card(pynvml, f"cuda:{number}", handle)
            if card is not None:
                # Of equal cards the one with more GiB free; smaller differences come and go.
                able.append((*_ability(pynvml, handle), card.free >> 30, -number, card))
        cards = tuple(found[-1] for found in sorted(able, key=lambda found: found[:-1], reverse=True))
        driver = _asked(pynvml, pynvml.nvmlSystemGetDriverVersion, "?")
        cuda = _asked(pynvml, pynvml.nvmlSystemGetCudaDriverVersion, 0)
        return _Nvidia(cards, len(handles), str(driver), int(cuda))
    finally:
        pynvml.nvmlShutdown()


def _asked(nvml: Any, question: Any, otherwise: Any) -> Any:
    """What NVML answers, or something else where it may not tell."""
    try:
        return question()
    except nvml.NVMLError:
        return otherwise


def _visible(nvml: Any) -> list[Any]:
    """The handles of the cards that torch may see, in its order.

    NVML counts cards by their place on the bus, and so does CUDA where `ORDER` holds. CUDA_VISIBLE_DEVICES
    names numbers or beginnings of UUIDs; the first name that is none hides what follows, and a card that is
    named twice hides all.
    """
    count = _asked(nvml, nvml.nvmlDeviceGetCount, 0)
    found = [_asked(nvml, lambda n=n: nvml.nvmlDeviceGetHandleByIndex(n), None) for n in range(count)]
    handles = [handle for handle in found if handle is not None]
    if os.environ.get("CUDA_DEVICE_ORDER") == "FASTEST_FIRST":  # somebody's own wish
        handles.sort(key=lambda handle: _ability(nvml, handle), reverse=True)
    shown = os.environ.get("CUDA_VISIBLE_DEVICES")
    if shown is None:
        return handles
    names = [name.strip() for name in shown.split(",")]
    if names[0].startswith("MIG-"):  # a part of a card; CUDA uses one at a time
        part = _asked(nvml, lambda: nvml.nvmlDeviceGetHandleByUUID(names[0]), None)
        return [part] if part is not None else []
    uuids = [str(_asked(nvml, lambda h=h: nvml.nvmlDeviceGetUUID(h), "")) for h in handles]
    chosen: list[int] = []
    for name in names:
        meant = [n for n, uuid in enumerate(uuids) if name.startswith("GPU-") and uuid.startswith(name)]
        if name.isdecimal() and int(name) < len(handles):
            meant = [int(name)]
        if len(meant) != 1:
            break
        chosen += meant
    return [handles[n] for n in chosen] if len(set(chosen)) == len(chosen) else []


def _ability(nvml: Any, handle: Any) -> tuple[tuple[int, int], int]:
    """By which cards are compared: compute capability, then memory in bytes."""
    major, minor = _asked(nvml, lambda: nvml.nvmlDeviceGetCudaComputeCapability(handle), (0, 0))
    memory = _asked(nvml, lambda: nvml.nvmlDeviceGetMemoryInfo(handle), None)
    return (int(major), int(minor)), int(memory.total) if memory is not None else 0


def _card(nvml: Any, key: str, handle: Any) -> Device | None:
    """The card, or None where NVML may not read it; it keeps its number."""
    try:
        name = str(nvml.nvmlDeviceGetName(handle))
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
    except nvml.NVMLError:
        return None
    return Device(key, name, int(memory.total), int(memory.free))
