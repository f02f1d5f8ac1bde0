"""How quickly ten thousand runs are listed, filtered and compared, and how a hundred long curves pan.

    python scripts/bench_store.py [--runs 10000] [--store FOLDER] [--write] [--json]

The runs are synthetic and finished. Each part runs in a process of its own. A time is the median over some
tries, in milliseconds of the clock and of the processor; the processor's are held to the bounds, since the
clock also counts what else the machine does. With --write the table goes to resources/docs/store.md. On a
machine without a display set QT_QPA_PLATFORM=offscreen. Ends with 1 when a bound is broken.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from peft_engine.contract.spec import to_toml
from peft_engine.contract.store import RunFolder, RunStore
from scripts import synthetic_run

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "resources" / "docs" / "store.md"
ANSWER_MS = 100.0
FRAME_MS = 1000 / 30
METHODS = ("lora", "ia3", "prefix_tuning", "bitfit", "sequential_adapter", "prompt_tuning")
SEEDS = 3
STEPS = 20
"""Of each run: a log of some forty lines."""
BEGAN = 1_770_000_000.0
CURVES, POINTS = 100, 100_000
TRIES = 7
PARTS = ("first", "list", "window", "palette", "compare", "plots")


@dataclass(frozen=True)
class Measured:
    """A line of the table. Milliseconds; `most` is 0 where no bound is set."""

    what: str
    clock_ms: float
    processor_ms: float
    most: float = ANSWER_MS

    @property
    def holds(self) -> bool:
        return not self.most or self.processor_ms <= self.most


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--store", type=Path, help="made there if it is not there yet, and kept")
    parser.add_argument("--parts", default=",".join(PARTS), help="which to measure")
    parser.add_argument("--write", action="store_true", help="into resources/docs/store.md")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--child", choices=PARTS, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        print(json.dumps([asdict(each) for each in MEASURES[chosen.child](chosen.store)]))
        return 0
    with tempfile.TemporaryDirectory() as own:
        store = chosen.store or Path(own)
        if not (store / "runs").is_dir():
            make_store(store, chosen.runs)
        found = [each for part in chosen.parts.split(",") for each in _measure(part, store)]
        runs = len(os.listdir(store / "runs"))
    table = _table(found)
    if chosen.json:
        print(json.dumps({"runs": runs, "measured": [asdict(each) for each in found]}, indent=1))
    else:
        print(table)
    if chosen.write:
        PAGE.write_text(_page(runs, table), encoding="utf-8")
    return 0 if all(each.holds for each in found) else 1


def make_store(root: Path, runs: int) -> list[str]:
    """A store of finished runs, those that are compared first; the ids come back, oldest first.

    Of each method one log is told and copied under other names, so that ten thousand cost a minute at most.
    """
    store = RunStore(root)
    texts: dict[str, tuple[str, str, str]] = {}
    for method in METHODS:
        script = synthetic_run.Script(STEPS, STEPS, began=BEGAN)
        folder = synthetic_run.make_run(store, synthetic_run.spec(method), script)
        log = (folder.path / "events.jsonl").read_text(encoding="utf-8")
        texts[method] = (to_toml(folder.spec()), log, folder.id)
        shutil.rmtree(folder.path)
    made = []
    for number in range(runs):
        method = METHODS[number // SEEDS % len(METHODS)]
        spec, log, old = texts[method]
        when = time.strftime("%Y%m%d-%H%M%S", time.gmtime(BEGAN + 97 * number))
        name = f"{when}-{number % 65_536:04x}"
        folder = RunFolder(store.runs / name)
        folder.path.mkdir()
        seed = number % SEEDS if number < SEEDS * len(METHODS) else number
        spec = "".join(
            f"seed = {seed}\n" if line.startswith("seed = ") else line for line in spec.splitlines(True)
        )
        (folder.path / "spec.toml").write_text(spec, encoding="utf-8")
        (folder.path / "events.jsonl").write_text(log.replace(old, name), encoding="utf-8")
        if number < SEEDS * len(METHODS):
            synthetic_run.answer(folder, 0.80 + 0.01 * (number // SEEDS), seed=number)
        made.append(name)
    return made


def _measure(part: str, store: Path) -> list[Measured]:
    """A part, in a process and with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, __file__, "--child", part, "--store", str(store)],
            capture_output=True,
            text=True,
            env=os.environ | {"PEFT_WORKBENCH_HOME": home},
            check=False,
            cwd=ROOT,
        )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return [Measured(**each) for each in json.loads(done.stdout.splitlines()[-1])]


def timed(what: str, work: Callable[[], object], *, tries: int = TRIES, most: float = ANSWER_MS) -> Measured:
    """The median of some tries."""
    clock, processor = [], []
    for _ in range(tries):
        began, worked = time.perf_counter(), time.process_time()
        work()
        processor.append((time.process_time() - worked) * 1000)
        clock.append((time.perf_counter() - began) * 1000)
    return Measured(what, statistics.median(clock), statistics.median(processor), most)


def measure_first(place: Path) -> Iterator[Measured]:
    """The whole store read from its folders, once in its life."""
    (place / "index.sqlite").unlink(missing_ok=True)
    yield timed("list, the index being empty (once)", RunStore(place).records, tries=1, most=0)


def measure_list(place: Path) -> Iterator[Measured]:
    store = RunStore(place)
    yield timed("list, a program's first (once)", store.records, tries=1, most=0)
    yield timed("list again", store.records)
    run = store.ids()[-1]
    yield timed("find a run by its whole id", lambda: store.get(run))


def measure_window(place: Path) -> Iterator[Measured]:
    """The page of runs, and what is typed into it."""
    import shiboken6
    from PySide6.QtCore import Qt

    from app.__main__ import make_application
    from app.pages.runs import RunsPage
    from app.state.runs import Runs
    from app.theme.theme import theme
    from app.training_messages import Listed
    from app.training_thread import TrainingThread

    app = make_application()
    theme().install(app, mode="light")
    store = RunStore(place)
    records = tuple(store.records())
    runs = Runs(store, TrainingThread(store))
    pages: list[RunsPage] = []

    def open_page() -> None:
        pages.append(page := RunsPage(runs))
        page.resize(1280, 720)
        page.show()
        page.grab()

    def painted(work: Callable[[], None]) -> Callable[[], object]:
        def whole() -> None:
            work()
            pages[0].grab()

        return whole

    runs._hear(Listed(records[:40]))
    open_page()  # icons and the like are made once, however many runs there are
    shiboken6.delete(pages.pop())
    yield timed("open the page of runs with 40 runs", open_page, tries=1, most=0)
    shiboken6.delete(pages.pop())
    runs._hear(Listed(records))
    yield timed("open the page of runs", open_page, tries=1)
    page = pages[0]
    words = iter(["l", "lo", "lor", "lora", "lora 9", "lora 99", "nothing of this"])
    at_once = "filter by a word before rows were made ahead (once)"
    yield timed(at_once, painted(lambda: page._searched("lora 5")), tries=1, most=0)
    yield timed("filter by a word", painted(lambda: page._searched(next(words))))
    page._searched("")
    states = iter(["finished", "failed", "all", "running", "all", "members", "all"])
    yield timed("filter by state", painted(lambda: page._filtered(next(states))))
    up, columns = Qt.SortOrder.AscendingOrder, iter(range(1, 1 + TRIES))
    yield timed("sort by a column", painted(lambda: page.view.sortByColumn(next(columns), up)))
    lists = iter([tuple(store.records()) for _ in range(TRIES)])  # read beside the window, by its thread
    yield timed("a new list on the page of runs", painted(lambda: runs._hear(Listed(next(lists)))))


def measure_palette(place: Path) -> Iterator[Measured]:
    from app.state.actions import Finder, explain_entries, method_entries

    finder = Finder()
    finder.put("method", method_entries())
    finder.put("explain", explain_entries())
    records = RunStore(place).records()
    yield timed(
        "open the palette, a program's first (once)", lambda: finder.put_runs(records), tries=1, most=0
    )
    yield timed("open the palette after a new list", lambda: finder.put_runs(records))
    words = iter(["l", "lo", "lor", "lora", "lora s", "lora seed 77", "xq"])
    yield timed("a key in the palette", lambda: finder.find(next(words)))


def measure_compare(place: Path) -> Iterator[Measured]:
    from peft_engine.compare.comparison import compare

    store = RunStore(place)
    runs = store.ids()[: SEEDS * len(METHODS)]
    what = f"compare {len(runs)} runs"
    yield timed(f"{what}, a program's first (once)", lambda: compare(store, runs), tries=1, most=0)
    yield timed(what, lambda: compare(store, runs))


def measure_plots(place: Path) -> Iterator[Measured]:
    """A frame: the curves are given to the drawing anew, and everything is painted."""
    import numpy as np

    from app.__main__ import make_application
    from app.plots.line_plot import LinePlot
    from app.theme.theme import theme

    app = make_application()
    theme().install(app, mode="light")
    plot = LinePlot("Loss")
    plot.resize(1000, 560)
    plot.show()
    rng = np.random.default_rng(1)
    steps = np.arange(1, POINTS + 1)

    def fill() -> None:
        for number in range(CURVES):
            values = 2 * np.exp(-steps / (5_000 + 300 * number)) + 0.3 + rng.normal(0, 0.05, POINTS)
            plot.set_line(f"run {number}", steps, values)
        plot.redraw_now()
        plot.grab()

    for number in range(CURVES):
        plot.add_line(f"run {number}", role="plot.training" if number % 2 else "plot.validation")
    what = f"{CURVES} curves of {POINTS:,} points"
    yield timed(f"give {what} to a plot", fill, tries=1, most=0)
    view = plot.canvas.getPlotItem().getViewBox()
    view.setXRange(20_000, 70_000, padding=0)
    plot.canvas.moved.emit()

    def pan() -> None:
        view.translateBy(x=400)
        plot.draw_lines()
        plot.grab()

    def zoom() -> None:
        view.scaleBy(x=0.8)  # from half of the steps to some hundred
        plot.draw_lines()
        plot.grab()

    yield timed(f"a frame while {what} pan", pan, tries=3 * TRIES, most=FRAME_MS)
    yield timed(f"a frame while {what} zoom", zoom, tries=3 * TRIES, most=FRAME_MS)


MEASURES: dict[str, Callable[[Path], Iterator[Measured]]] = {
    "first": measure_first,
    "list": measure_list,
    "window": measure_window,
    "palette": measure_palette,
    "compare": measure_compare,
    "plots": measure_plots,
}


def _table(found: list[Measured]) -> str:
    lines = ["| what | clock, ms | processor, ms | at most | within |", "|---|--:|--:|--:|---|"]
    for each in found:
        most = f"{each.most:.0f}" if each.most else ""
        within = ("yes" if each.holds else "no") if each.most else ""
        lines.append(f"| {each.what} | {each.clock_ms:.1f} | {each.processor_ms:.1f} | {most} | {within} |")
    return "\n".join(lines)


def _page(runs: int, table: str) -> str:
    day = time.strftime("%d %B %Y").lstrip("0")
    where = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
    return f"""# Ten thousand runs, a hundred long curves

Made by `python scripts/bench_store.py --write` on {day}: CPU, {where}, Python {platform.python_version()}, \
Qt drawing without a display; {runs:,} synthetic finished runs in the store.

Lists, filters and comparisons are to answer within {ANSWER_MS:.0f} ms; {CURVES} curves of {POINTS:,} points \
are to pan and zoom at 30 frames a second, {FRAME_MS:.0f} ms a frame. A time is the median over some tries. \
The processor's is held to the bound: the clock also counts what else the machine was doing. Answers of \
pages hold their painting, and a frame holds thinning and painting of all curves at 1000 x 560 pixels. What \
happens once in the life of a store or of a program has no bound; the window reads its first list and makes \
rows ahead while it can be used.

{table}
"""


if __name__ == "__main__":
    sys.exit(main())
