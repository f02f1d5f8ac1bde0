"""What the machine tells while a run works: process memory, CPU, and the graphics card's own figures."""

from collections.abc import Callable
from typing import Any

import psutil
import torch

from peft_engine.measure.libraries import load_libraries
from peft_engine.measure.own_memory import OwnMemory

FIGURES: dict[str, Callable[[Any, Any], int | float]] = {
    "device_bytes": lambda nvml, card: int(nvml.nvmlDeviceGetMemoryInfo(card).used),
    "device_percent": lambda nvml, card: float(nvml.nvmlDeviceGetUtilizationRates(card).gpu),
    "device_celsius": lambda nvml, card: float(
        nvml.nvmlDeviceGetTemperature(card, nvml.NVML_TEMPERATURE_GPU)
    ),
    "device_watts": lambda nvml, card: nvml.nvmlDeviceGetPowerUsage(card) / 1000,
}
"""What NVML tells of a card, each by itself: many laptops tell no watts, a part of a card (MIG) no load."""

_newest: "list[Meter]" = []


def last_peak() -> int:
    """The peak that the newest meter of this process saw; 0 before there is one."""
    return _newest[0].peak() if _newest else 0


class Meter:
    """Measures one process on one device.

    Memory is, on CUDA, the peak of the bytes that the allocator has reserved; elsewhere the peak of the bytes
    that the process has to itself above those just before the model was loaded.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._process = psutil.Process()
        self._process.cpu_percent()
        self._own = OwnMemory()
        self._card = card_handle(device)
        self._figures = dict(FIGURES) if self._card is not None else {}
        for older in _newest:
            older._own.stop()
        _newest[:] = [self]

    def baseline(self) -> None:
        """Call just before the model is loaded."""
        load_libraries()
        if self.device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self.device)
        else:
            self._own.start()

    def peak(self) -> int:
        """The run's peak so far, in bytes."""
        if self.device.type == "cuda":
            return int(torch.cuda.max_memory_reserved(self.device))
        return self._own.growth()

    def sample(self) -> dict[str, Any]:
        """Fields of a Step event that the machine fills."""
        found: dict[str, Any] = {
            "process_bytes": int(self._process.memory_info().rss),
            "cpu_percent": self._process.cpu_percent(),
        }
        if self.device.type == "cuda":
            found["cuda_allocated"] = torch.cuda.memory_allocated(self.device)
            found["cuda_reserved"] = torch.cuda.memory_reserved(self.device)
            found["cuda_peak"] = torch.cuda.max_memory_reserved(self.device)
            found |= self._card_sample()
        elif self.device.type == "mps":
            found["device_bytes"] = torch.mps.driver_allocated_memory()
        return found

    def _card_sample(self) -> dict[str, Any]:
        if not self._figures:
            return {}
        import pynvml

        found = {}
        for name, read in tuple(self._figures.items()):
            try:
                found[name] = read(pynvml, self._card)
            except pynvml.NVMLError:
                del self._figures[name]  # this card or driver does not tell it; the rest goes on without
        return found


def card_handle(device: torch.device) -> Any:
    """NVML's handle of the torch device, matched by UUID (the two count cards differently); None where NVML
    is not there or does not know it."""
    if device.type != "cuda":
        return None
    import pynvml

    try:
        pynvml.nvmlInit()
        uuid = torch.cuda.get_device_properties(device).uuid
    except (pynvml.NVMLError, AttributeError):
        return None
    for kind in ("GPU", "MIG"):  # a whole card, or a part of one
        try:
            return pynvml.nvmlDeviceGetHandleByUUID(f"{kind}-{uuid}")
        except pynvml.NVMLError:
            continue
    return None
