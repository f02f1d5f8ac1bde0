"""Reads the files that it is given in a process of little memory, and tells what became of each.

    python -m tests.broken.large MEGABYTES FILE...

Run by test_memory.py. One JSON line a file: rows, sentence, seconds, and the most memory so far in megabytes.
"""

import json
import resource
import sys
import time
from pathlib import Path


def peak() -> int:
    """Megabytes; of this program alone (ru_maxrss also tells of the one that started it)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) >> 10


def main(most: str, *files: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (int(most) << 20, int(most) << 20))
    from peft_engine.contract.problems import EngineError
    from peft_engine.contract.reading import read

    for file in files:
        begun, rows, sentence = time.monotonic(), 0, ""
        try:
            for _ in read(Path(file)):
                rows += 1
        except EngineError as error:
            sentence = str(error)
        seconds = time.monotonic() - begun
        print(
            json.dumps({"rows": rows, "sentence": sentence, "seconds": seconds, "peak": peak()}), flush=True
        )
    assert not {"torch", "transformers", "datasets"} & set(sys.modules)


if __name__ == "__main__":
    main(*sys.argv[1:])
