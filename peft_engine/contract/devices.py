"""The devices of this machine and their memory, without torch: psutil for the machine, NVML for the cards."""

from dataclasses import dataclass

import psutil

from peft_engine.contract.texts import N_


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
