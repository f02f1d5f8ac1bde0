"""What the machine tells while a run works: process memory, CPU, and the graphics card's own figures."""

import sys
from pathlib import Path
from typing import Any

import psutil
import torch

MIB = 1 << 20


_latest: "list[Meter]" = []


def last_peak() -> int:
    """The peak that the newest meter of this process saw; 0 before there is one."""
    return _latest[-1].peak() if _latest else 0


class Meter:
    """Measures one process on one device.

    Memory is, on CUDA, the allocator's peak of reserved bytes; elsewhere the peak of resident bytes of the
    process minus those just before the model was loaded.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self._process = psutil.Process()
        self._process.cpu_percent()
        self._baseline = 0
        self._highest = 0
        self._card = _card_handle(device)
        _latest.append(self)

    def baseline(self) -> None:
        """Call just before the model is loaded."""
        _reset_peak()
        self._baseline = self._process.memory_info().rss
        self._highest = self._baseline
        if self.device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self.device)

    def resident(self) -> int:
        """Resident bytes of the process now."""
        now = int(self._process.memory_info().rss)
        self._highest = max(self._highest, now)
        return now

    def peak(self) -> int:
        """The run's peak so far, in bytes."""
        if self.device.type == "cuda":
            return int(torch.cuda.max_memory_reserved(self.device))
        self.resident()
        self._highest = max(self._highest, _peak_resident())
        return max(0, self._highest - self._baseline)

    def sample(self) -> dict[str, Any]:
        """Fields of a Step event that the machine fills."""
        found: dict[str, Any] = {
            "process_bytes": self.resident(),
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
        if self._card is None:
            return {}
        import pynvml

        try:
            return {
                "device_bytes": int(pynvml.nvmlDeviceGetMemoryInfo(self._card).used),
                "device_percent": float(pynvml.nvmlDeviceGetUtilizationRates(self._card).gpu),
                "device_celsius": float(
                    pynvml.nvmlDeviceGetTemperature(self._card, pynvml.NVML_TEMPERATURE_GPU)
                ),
                "device_watts": pynvml.nvmlDeviceGetPowerUsage(self._card) / 1000,
            }
        except pynvml.NVMLError:
            self._card = None  # some cards and drivers tell none of this; the rest goes on without
            return {}


def _card_handle(device: torch.device) -> Any:
    """NVML's handle of the torch device, matched by UUID (the two count cards differently)."""
    if device.type != "cuda":
        return None
    import pynvml

    try:
        pynvml.nvmlInit()
        uuid = f"GPU-{torch.cuda.get_device_properties(device).uuid}"
        return pynvml.nvmlDeviceGetHandleByUUID(uuid)
    except (pynvml.NVMLError, AttributeError):
        return None


def _reset_peak() -> None:
    """Linux keeps a high-water mark for a process that can be set back; elsewhere samples must do."""
    if sys.platform == "linux":
        try:
            Path("/proc/self/clear_refs").write_text("5")
        except OSError:
            return


def _peak_resident() -> int:
    """Linux's high-water mark in bytes, 0 elsewhere."""
    if sys.platform != "linux":
        return 0
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0
