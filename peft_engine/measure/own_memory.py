"""The memory that this process has to itself, and its highest value."""

import ctypes
import gc
import sys
import threading
import time
import weakref
from pathlib import Path

LOOK_SECONDS = 0.02
"""How often the memory is looked at; a step of the smallest model takes about as long."""

WEIGHTS = b".safetensors\n"
"""How the line of a mapping of weights ends, in which the system names its file."""


class OwnMemory:
    """Follows the bytes that the process has to itself from `start` on.

    On Linux and Windows these are the bytes that come from no file: what a run allocates. Program code is
    left out, which is read from its file when it is first used (a hundred megabytes of torch) and is the same
    for every run. Weights that are mapped from a model's file count as far as they lie in memory. On macOS,
    where the system does not tell these apart quickly, it is all that is resident.
    """

    def __init__(self) -> None:
        if sys.platform != "linux":  # Linux tells by itself, where there is no psutil too
            import psutil

            self._process = psutil.Process()
        self._page = _page_bytes()
        self._lock = threading.Lock()
        self._baseline = 0
        self._highest = 0
        self._files = 0
        self._kernel = False
        self._stop = threading.Event()

    def start(self) -> None:
        """Take what the process has now as nothing, and look every few milliseconds from now on."""
        gc.collect()
        give_free_heap_back()  # what a run takes over from earlier work is not counted
        self._kernel = _forget_highest()
        self._files = _told_by_kernel()[1] if self._kernel else 0
        self._baseline = self._highest = self.now()
        threading.Thread(
            target=_follow, args=(weakref.ref(self), self._stop), daemon=True, name="own-memory"
        ).start()

    def stop(self) -> None:
        """Look no more."""
        self._stop.set()

    def now(self) -> int:
        """Bytes that the process has to itself at this moment."""
        if sys.platform == "linux":
            pages = Path("/proc/self/statm").read_bytes().split()
            return (int(pages[1]) - int(pages[2])) * self._page
        told = self._process.memory_info()
        return int(getattr(told, "private", told.rss))

    def look(self) -> None:
        """Note how many bytes there are now."""
        now = self.now()
        with self._lock:
            self._highest = max(self._highest, now)
            if self._kernel:
                highest, files = _told_by_kernel()
                self._files = max(self._files, files)
                self._highest = max(self._highest, highest - self._files)

    def growth(self) -> int:
        """The highest value so far above the one at the start, and the weights mapped from their file."""
        self.look()
        return max(0, self._highest - self._baseline) + _mapped_weights()


def _follow(memory_of: "weakref.ref[OwnMemory]", stop: threading.Event) -> None:
    """Look until told to stop, or until the object is gone; steps alone would miss the peaks inside them."""
    while not stop.is_set():
        memory = memory_of()
        if memory is None:
            return
        memory.look()
        del memory
        time.sleep(LOOK_SECONDS)


def give_free_heap_back() -> None:
    """Hand free pages of the heap to the system, those between living tensors too."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, other C libraries may not
        if trim is not None:
            trim(0)


def _forget_highest() -> bool:
    """Let the kernel, which sees every peak between two looks, begin anew; whether it does."""
    if sys.platform != "linux":
        return False
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:  # some containers forbid it; the looks alone must do then
        return False
    return True


def _told_by_kernel() -> tuple[int, int]:
    """(the highest resident bytes that the kernel saw, those that now come from files).

    The one less the most that ever came from files is at least a lower bound of the process's own peak.
    """
    told = {}
    for line in Path("/proc/self/status").read_text(encoding="utf-8", errors="replace").splitlines():
        name, _, rest = line.partition(":")
        if name in ("VmHWM", "RssFile", "RssShmem"):
            told[name] = int(rest.split()[0]) * 1024
    return told["VmHWM"], told["RssFile"] + told["RssShmem"]


def _mapped_weights() -> int:
    """Bytes in memory of files of weights that are mapped rather than read, where the system tells.

    Line by line: what the system tells of thousands of mappings takes megabytes, and would be measured too.
    """
    if sys.platform != "linux":
        return 0
    with open("/proc/self/maps", "rb") as told:
        if not any(line.endswith(WEIGHTS) for line in told):
            return 0  # which of thousands of pages lie in memory takes the system ten times as long to tell
    kilobytes, weights = 0, False
    with open("/proc/self/smaps", "rb") as told:
        for line in told:
            if not line[:1].isupper():  # a mapping's own line; then come lines of a name and a value
                weights = line.endswith(WEIGHTS)
            elif weights and line.startswith((b"Shared_Clean:", b"Private_Clean:")):
                kilobytes += int(line.split()[1])
    return 1024 * kilobytes


def _page_bytes() -> int:
    if sys.platform == "win32":
        return 4096
    import resource

    return resource.getpagesize()
