"""What importing a long file costs, and what sorting by length saves.

    python scripts/bench_import.py [--megabytes 1000] [--model small-encoder] [--folder DIR]

Writes a JSON-lines file of that size with texts of very different lengths, one text in fifty equal to an
earlier one, imports it in a process of its own, and tells rows a second, the process's peak of memory and how
soon progress came. Then it tells how many tokens a pass over the data takes in batches of texts of like
length, padding included, as a share of what random batches take: of the built-in data, and of the paragraphs
of the methods' pages, whose lengths are as natural as lengths are.

Exit status 1 when the peak reaches 1 GB, progress stays out for half a second, or the paragraphs need more
than 60 % of the tokens of random batches.
"""

import argparse
import itertools
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psutil

from peft_engine.contract import library
from peft_engine.contract.import_jobs import ImportJob
from peft_engine.contract.imports import PROGRESS, ImportPlan
from peft_engine.contract.rows import read_rows
from peft_engine.importing.tokens import Counter
from peft_engine.training.order import Order

MOST_BYTES = 1_000_000_000
LONGEST_SILENCE = 0.5
MOST_TOKENS = 0.6
LABELS = ("praise", "complaint", "question", "order", "other")
BATCHES = (8, 16, 32)


def write(file: Path, megabytes: int) -> int:
    """Rows of 5 to 400 words, short ones the most; returns how many."""
    draw = random.Random(1)
    words = [
        f"{a}{b}{c}"
        for a in ("ba", "do", "ki", "lu", "mer")
        for b in ("no", "ra", "ti")
        for c in ("", "s", "ly")
    ]
    rows, text = 0, ""
    with file.open("w", encoding="utf-8", buffering=1 << 20) as stream:
        while stream.tell() < megabytes * 1_000_000:
            for _ in range(2000):
                if rows % 50 or not text:
                    text = " ".join(draw.choices(words, k=min(400, 5 + int(draw.expovariate(1 / 60)))))
                    text = f"{rows} {text}"
                stream.write(json.dumps({"id": rows, "text": text, "label": draw.choice(LABELS)}) + "\n")
                rows += 1
    return rows


def bring_in(file: Path, model: str) -> bool:
    """Import the file, and tell what that took."""
    begun = time.monotonic()
    job = ImportJob(ImportPlan(source=str(file), model=model), "import")
    process = psutil.Process(job._process.pid)
    peak = 0
    while not (now := job.progress()).over:
        try:
            found = process.memory_info()
            peak = max(peak, getattr(found, "peak_wset", found.rss))
        except psutil.NoSuchProcess:
            pass
        time.sleep(0.02)
    seconds = time.monotonic() - begun
    told = [json.loads(line) for line in (job.folder / PROGRESS).read_text().splitlines()]
    times = [line.get("seconds", 0.0) for line in told]
    silence = max(later - earlier for earlier, later in itertools.pairwise(times))
    report = job.report()
    job.close()
    if now.phase != "done" or report is None:
        print(*(problem.sentence() for problem in now.problems))
        return False
    rows = sum(report.before.values())
    size = file.stat().st_size
    print(
        f"{size / 1e6:.0f} MB, {rows:,} rows: {seconds:.0f} s, {rows / seconds:,.0f} rows/s,"
        f" {size / seconds / 1e6:.1f} MB/s"
    )
    print(f"peak memory of the process: {peak / 1e6:.0f} MB (allowed: less than {MOST_BYTES / 1e6:.0f})")
    print(f"longest silence: {silence:.2f} s (allowed: {LONGEST_SILENCE})")
    print(f"parts: {report.after}")
    for finding in report.findings:
        print(f"{finding.grade}: {finding.sentence()}")
    if report.lengths is not None:
        counted = report.lengths
        print(
            f"tokens: median {counted.median}, longest {counted.longest}, counted in {counted.counted:,} rows"
        )
    return peak < MOST_BYTES and silence <= LONGEST_SILENCE


def padded_share(lengths: Sequence[int], batch: int) -> float:
    """Tokens of a pass in batches of like length, padding included, over those in random batches."""
    taken = []
    for bucketing in (True, False):
        order = Order(lengths, batch, 1, bucketing)
        batches = (order.batch(number) for number in range(order.batches_per_epoch))
        taken.append(sum(max(lengths[i] for i in found) * len(found) for found in batches))
    return taken[0] / taken[1]


def padding(model: str) -> bool:
    """Tell the shares for the built-in data, and for the paragraphs of the methods' pages."""
    counter = Counter(library.model(model, weights=False))
    print(f"tokens in batches of like length, as a share of random ones, for batches of {BATCHES}")
    for entry in library.data_sets():
        if not entry.built_in:
            continue
        rows = [
            {role: row.get(name) or "" for role, name in entry.columns.items()}
            for row in read_rows(entry.files["train"])
        ]
        _line(entry.key, counter.count(entry.task, rows))
    pages = sorted((Path(__file__).parents[1] / "peft_engine" / "methods").rglob("page.md"))
    texts = [
        text for page in pages for text in page.read_text(encoding="utf-8").split("\n\n") if text.strip()
    ]
    lengths = counter.count("language_modelling", [{"text": text} for text in texts])
    _line("paragraphs of the pages", lengths)
    return padded_share(lengths, 16) <= MOST_TOKENS


def _line(name: str, lengths: Sequence[int]) -> None:
    shares = "  ".join(f"{padded_share(lengths, batch):6.1%}" for batch in BATCHES)
    print(f"{name:26} {len(lengths):6,} rows  {shares}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--model", default="small-encoder")
    parser.add_argument(
        "--folder", type=Path, default=None, help="where the file is written (needs thrice its size)"
    )
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder, prefix="bench-import-") as folder:
        os.environ["PEFT_WORKBENCH_HOME"] = str(Path(folder) / "home")
        file = Path(folder) / "long.jsonl"
        write(file, chosen.megabytes)
        within = bring_in(file, chosen.model)
    return 0 if padding(chosen.model) and within else 1


if __name__ == "__main__":
    sys.exit(main())
