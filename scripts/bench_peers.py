"""Step time and peak memory of this engine beside HF peft: same model, batch and method, steps taken in turn.

    python scripts/bench_peers.py [--cases bert:lora,llama:full] [--pairs 20] [--small] [--json FILE]
    [--adapters PYTHON] [--write]

For each case two processes with one thread each build the same model from the same seed and then take
turns, step by step, the first one changing from pair to pair; a pair gives one ratio (ours by theirs) of
processor seconds, which a busy machine disturbs least. Printed are the median ratio, its 95 % interval
(bootstrap over pairs) and the ratio of the peak memory that each process allocated from before the model
was built. Full fine-tuning is set beside plain transformers. Exit status 1 when the upper end of an
interval, or a memory ratio, is above 1.05.

With --adapters the peer is AdapterHub's library `adapters`, for what peft does not have. It wants an older
transformers, so PYTHON is the interpreter of an environment of its own, made as in
scripts/reference_adapters.py. Both sides must train as many numbers. --write replaces the part of the page
that is about this peer and keeps the other.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "resources" / "docs" / "speed.md"
MOST = 1.05
STEPS = ROOT / "scripts" / "peer_steps.py"
METHODS = ("lora", "ia3", "prompt_tuning", "prefix_tuning", "full")
MODELS = ("bert", "gpt2", "llama")
CASES = {
    "peft": [(model, method) for model in MODELS for method in METHODS],
    "adapters": [
        *(
            (model, method)
            for model in MODELS
            for method in ("sequential_adapter", "sequential_adapter_pfeiffer", "parallel_adapter")
        ),
        ("bert", "mam"),
    ],
}
"""By peer. MAM only on BERT: the masks of `adapters` hide a prefix of a decoder from PyTorch's attention."""
BESIDE_ADAPTERS = "\n## Beside adapters\n\n"
MIB = 1 << 20


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 within the limit everywhere, 1 not everywhere, 2 nothing could be compared."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", help="model:method, separated by commas; all if left out")
    parser.add_argument("--pairs", type=int, default=20, help="timed steps on each side")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--length", type=int, default=64)
    parser.add_argument("--small", action="store_true", help="tiny models, to try the script itself")
    parser.add_argument("--json", type=Path, help="write what was measured to this file")
    parser.add_argument("--write", action="store_true", help="write the table to resources/docs/speed.md")
    parser.add_argument("--adapters", metavar="PYTHON", help="beside adapters, run by this interpreter")
    chosen = parser.parse_args(arguments)
    peer = "adapters" if chosen.adapters else "peft"
    cases = [case.split(":") for case in chosen.cases.split(",")] if chosen.cases else CASES[peer]
    found = []
    for model, method in cases:
        asked = {
            "model": model,
            "method": method,
            "batch": chosen.batch,
            "length": chosen.length,
            "small": chosen.small,
            "peer": peer,
        }
        case = compare(asked, chosen.pairs, chosen.adapters or sys.executable)
        found.append(case)
        print(_line(case), flush=True)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    good = [case for case in found if "error" not in case]
    if chosen.write and good:
        DOCUMENT.parent.mkdir(parents=True, exist_ok=True)
        old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
        DOCUMENT.write_text(page(old, found, chosen), encoding="utf-8")
    if not good:
        return 2
    return 0 if len(good) == len(found) and all(within(case) for case in good) else 1


def within(case: dict[str, Any]) -> bool:
    """Whether time and memory are within the limit."""
    return bool(case["high"] <= MOST and case["memory_ratio"] <= MOST)


def compare(asked: dict[str, Any], pairs: int, peer_python: str, warm: int = 3) -> dict[str, Any]:
    """One case: two processes that take their steps in turn."""
    case = {key: asked[key] for key in ("model", "method", "batch", "length")}
    interpreters = {"ours": sys.executable, "theirs": peer_python}
    sides = {side: _Side(side, asked, interpreter) for side, interpreter in interpreters.items()}
    try:
        for side in sides.values():
            side.hear()  # built
        for _ in range(warm):
            for side in sides.values():
                side.step()
        seconds: dict[str, list[float]] = {"ours": [], "theirs": []}
        for pair in range(pairs):
            turn = ("ours", "theirs") if pair % 2 == 0 else ("theirs", "ours")
            for name in turn:
                seconds[name].append(sides[name].step())
        peaks = {name: side.ask("peak") for name, side in sides.items()}
    except _GoneError as gone:
        return {**case, "error": str(gone)}
    finally:
        for side in sides.values():
            side.close()
    trained = [peak["trained"] for peak in peaks.values()]
    if asked["peer"] == "adapters" and trained[0] != trained[1]:
        return {**case, "error": f"{trained[0]:,} numbers learn here, {trained[1]:,} there"}
    return (
        case
        | interval(seconds["ours"], seconds["theirs"])
        | {
            "seconds": median(seconds["ours"]),
            "peer_seconds": median(seconds["theirs"]),
            "memory": peaks["ours"]["peak"],
            "peer_memory": peaks["theirs"]["peak"],
            "memory_ratio": peaks["ours"]["peak"] / peaks["theirs"]["peak"],
            "trained": peaks["ours"]["trained"],
            "peer_trained": peaks["theirs"]["trained"],
            "versions": peaks["ours"]["versions"],
            "peer_versions": peaks["theirs"]["versions"],
            "pairs": pairs,
        }
    )


def interval(ours: list[float], theirs: list[float], draws: int = 4000) -> dict[str, float]:
    """The median of the paired ratios and its 95 % interval by bootstrap over pairs, from a fixed seed."""
    import numpy as np

    ratios = np.array(ours) / np.array(theirs)
    drawn = np.random.default_rng(0).integers(0, len(ratios), (draws, len(ratios)))
    medians = np.median(ratios[drawn], axis=1)
    low, high = np.quantile(medians, [0.025, 0.975])
    return {"ratio": float(np.median(ratios)), "low": float(low), "high": float(high)}


def median(values: list[float]) -> float:
    """The middle value (the upper of two)."""
    return sorted(values)[len(values) // 2]


def page(old: str, cases: list[dict[str, Any]], chosen: argparse.Namespace) -> str:
    """The page for resources/docs, its other part as it was."""
    beside_peft, _, beside_adapters = old.partition(BESIDE_ADAPTERS)
    if chosen.adapters:
        beside_adapters = "\n".join([*_about_adapters(cases, chosen), *_table("adapters", cases)]) + "\n"
    else:
        beside_peft = "\n".join([*_about_peft(cases, chosen), *_table("peft", cases)]) + "\n"
    return beside_peft + (BESIDE_ADAPTERS + beside_adapters if beside_adapters else "")


def _made(option: str, cases: list[dict[str, Any]], chosen: argparse.Namespace) -> str:
    """When, where and with which versions."""
    ours, theirs = next(
        (
            [f"{name} {version}" for name, version in case[key].items()]
            for key in ("versions", "peer_versions")
        )
        for case in cases
        if "error" not in case
    )
    added = f"peer {', '.join(theirs)}" if chosen.adapters else theirs[-1]
    return (
        f"Made by `python scripts/bench_peers.py {option}--write` on {time.strftime('%d %B %Y')}: CPU,"
        f" {platform.machine()}, {os.cpu_count()} cores, one thread each, {platform.system()}, Python"
        f" {platform.python_version()}, {', '.join([*ours, added])};"
        f" batch {chosen.batch} x {chosen.length} tokens, float32,"
        f" {chosen.pairs} pairs of steps taken in turn."
    )


def _about_adapters(cases: list[dict[str, Any]], chosen: argparse.Namespace) -> list[str]:
    return [
        _made("--adapters PYTHON ", cases, chosen),
        "",
        "The library needs an older transformers than the engine, so its process runs in an environment of"
        " its own, and what the two versions of transformers differ in is part of the ratios. All else is as"
        " above: the same models, batch, optimizer, settings and numbers that learn, and PyTorch's attention"
        " on both sides. Bottlenecks are an eighth of the width; branches read the signal before the norm, as"
        " in the library. MAM has a flat prefix and is compared on BERT alone, because the library's masks"
        " hide a prefix of a decoder from PyTorch's attention.",
        "",
    ]


def _about_peft(cases: list[dict[str, Any]], chosen: argparse.Namespace) -> list[str]:
    return [
        "# Speed and memory beside HF peft",
        "",
        _made("", cases, chosen),
        "",
        "A step is forward, backward, gradient limit and fused AdamW on both sides. The ratio is ours by"
        " theirs in processor seconds, median over pairs with its 95 % interval. Memory"
        " is the peak of what each"
        " process allocated from before its model was built. Models are made from a configuration with drawn"
        " weights. Full fine-tuning stands beside plain transformers. On GPT-2, whose projections are fused,"
        " peft changes the whole fused matrix (LoRA) or queries, keys and values ((IA)³); here only what the"
        " method names.",
        "",
        f"At most {MOST} is asked for: upper end of the interval, and memory.",
        "",
    ]


def _table(peer: str, cases: list[dict[str, Any]]) -> list[str]:
    lines = [
        f"| model | method | s a step | {peer} | ratio | 95 % interval | MiB | {peer} | ratio | trained"
        f" | {peer} | within |",
        "|---|---|--:|--:|--:|---|--:|--:|--:|--:|--:|---|",
    ]
    for case in cases:
        if "error" in case:
            lines.append(f"| {case['model']} | {case['method']} | not compared: {case['error']} |")
            continue
        lines.append(
            f"| {case['model']} | {case['method']} | {case['seconds']:.3f} | {case['peer_seconds']:.3f}"
            f" | {case['ratio']:.3f} | {case['low']:.3f} to {case['high']:.3f} | {case['memory'] / MIB:.0f}"
            f" | {case['peer_memory'] / MIB:.0f} | {case['memory_ratio']:.2f} | {case['trained']:,}"
            f" | {case['peer_trained']:,} | {'yes' if within(case) else 'no'} |"
        )
    return lines


def _line(case: dict[str, Any]) -> str:
    name = f"{case['model']:6} {case['method']:27}"
    if "error" in case:
        return f"{name} not compared: {case['error']}"
    return (
        f"{name} time {case['ratio']:.3f} [{case['low']:.3f}, {case['high']:.3f}]"
        f" ({case['seconds']:.3f} s / {case['peer_seconds']:.3f} s)  memory {case['memory_ratio']:.3f}"
        f" ({case['memory'] / MIB:.0f} / {case['peer_memory'] / MIB:.0f} MiB)"
        f"  trained {case['trained']:,} / {case['peer_trained']:,}  {'within' if within(case) else 'ABOVE'}"
    )


class _GoneError(Exception):
    """A side ended before it was asked to."""


class _Side:
    """One of the two processes."""

    def __init__(self, side: str, asked: dict[str, Any], interpreter: str) -> None:
        self._side = side
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
        self._process = subprocess.Popen(
            [interpreter, str(STEPS), json.dumps({**asked, "side": side})],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def hear(self) -> dict[str, Any]:
        """Its next answer."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        line = self._process.stdout.readline()
        if not line:
            said = self._process.stderr.read().strip().splitlines()
            raise _GoneError(f"{self._side}: {said[-1] if said else 'no word'}")
        return dict(json.loads(line))

    def ask(self, word: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        return self.hear()

    def step(self) -> float:
        """Processor seconds of one step."""
        return float(self.ask("step")["seconds"])

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


if __name__ == "__main__":
    sys.exit(main())
