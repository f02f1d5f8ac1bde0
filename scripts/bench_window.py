"""How quickly the window can be used, and how late its event loop runs while a run's plots are drawn.

    python scripts/bench_window.py [--seconds 60] [--synthetic] [--json]

Start: seconds from the moment at which the process is asked for until a key and a click, sent when the window
was painted for the first time, have been answered and painted; median of several starts. Processor seconds of
the same, which do not depend on what else the machine does. Torch must not be imported. The longest wait is
the longest time, in the three seconds after that, in which nobody would have been answered.

Lateness: how much later than asked a 10 ms timer fires, over the given time, while a run trains (the demo;
with --synthetic a process that logs 50 steps a second), its page is shown and six plots are drawn. On a
machine without a display set QT_QPA_PLATFORM=offscreen.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.main_window import MainWindow

STARTS = 5
START_AIM_S = 1.0
LATE_AIM_MS = 16.0
TIMER_MS = 10
AFTER_MS = 3000
PER_SECOND = 50
READY_WITHIN_S = 300


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument(
        "--synthetic", action="store_true", help="a process that only logs, instead of training"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--child", choices=("start", "late"), help=argparse.SUPPRESS)
    parser.add_argument("--began", type=float, default=0.0, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child == "start":
        return measure_start(chosen.began)
    if chosen.child == "late":
        return measure_lateness(chosen.seconds, synthetic=chosen.synthetic)
    starts = [_child("start", chosen) for _ in range(STARTS + 1)][1:]  # the first one fills the file cache
    late = _child("late", chosen)
    usable = statistics.median(start["usable_seconds"] for start in starts)
    told = {
        "processor_seconds": round(statistics.median(start["processor_seconds"] for start in starts), 3),
        "longest_wait_ms": round(statistics.median(start["longest_wait_ms"] for start in starts), 1),
        "usable_seconds": round(usable, 3),
        "usable_seconds_all": [round(start["usable_seconds"], 3) for start in starts],
        "heavy_modules": sorted({name for start in starts for name in start["heavy_modules"]}),
        **late,
    }
    told["holds"] = usable < START_AIM_S and late["late_ms_p99"] < LATE_AIM_MS and not told["heavy_modules"]
    if chosen.json:
        print(json.dumps(told, indent=1))
    else:
        print(
            f"usable after   {usable:.2f} s (aim {START_AIM_S:.0f} s),"
            f" costly modules: {', '.join(told['heavy_modules']) or 'none'};"
            f" {told['processor_seconds']:.2f} processor seconds"
        )
        print(f"longest wait   {told['longest_wait_ms']:.0f} ms in the {AFTER_MS / 1000:.0f} s after that")
        print(
            f"loop lateness  p50 {late['late_ms_p50']:.1f}  p99 {late['late_ms_p99']:.1f}"
            f"  max {late['late_ms_max']:.1f} ms (aim: p99 below {LATE_AIM_MS:.0f} ms)"
        )
        print(
            f"own work       p99 {late['work_ms_p99']:.1f}  max {late['work_ms_max']:.1f} ms of computing"
            " a beat; lateness far above it means that the machine was busy with other things"
        )
        print(
            f"meanwhile      {late['steps']} steps in {late['seconds']:.0f} s,"
            f" {late['redraws']} drawings, a drawing p99 {late['redraw_ms_p99']:.1f} ms"
        )
    return 0 if told["holds"] else 1


def _child(kind: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """A measurement in a process of its own, with a data root of its own."""
    with tempfile.TemporaryDirectory() as home:
        from peft_engine.contract import paths

        surroundings = os.environ | {"PEFT_WORKBENCH_HOME": home}
        if paths.models().is_dir():
            (Path(home) / "models").symlink_to(paths.models(), target_is_directory=True)
        arguments = [sys.executable, __file__, "--child", kind, "--seconds", str(chosen.seconds)]
        arguments += ["--began", str(time.time())]
        arguments += ["--synthetic"] if chosen.synthetic else []
        done = subprocess.run(
            arguments,
            capture_output=True,
            text=True,
            env=surroundings,
            check=False,
            cwd=ROOT,
            timeout=READY_WITHIN_S + chosen.seconds + 60,
        )
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure_start(began: float) -> int:
    """Print how long this process, asked for at the time `began`, took until its window could be used."""
    from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QApplication

    app, window = _window()
    field, button = window.workbench.method_card.search, window.rail.buttons["workbench"]
    told: dict[str, Any] = {}
    clicked: list[str] = []
    waits: list[float] = []
    last = 0.0

    class Painted(QObject):
        """Hears when the typed letter is drawn."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and field.text() and clicked and not told:
                QTimer.singleShot(0, usable)
            return False

    def try_it() -> None:
        window.rail.chosen.connect(clicked.append)
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            at, left = QPointF(button.rect().center()), Qt.MouseButton.LeftButton
            held = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            none = Qt.KeyboardModifier.NoModifier
            QApplication.postEvent(button, QMouseEvent(kind, at, button.mapToGlobal(at), left, held, none))
        letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, "l")
        QApplication.postEvent(field, letter)

    def usable() -> None:
        nonlocal last
        if told:
            return
        told["usable_seconds"] = time.time() - began
        told["processor_seconds"] = time.process_time()
        told["heavy_modules"] = [
            name for name in ("torch", "transformers", "datasets", "numpy") if name in sys.modules
        ]
        last = time.perf_counter()
        beat.start(5)
        QTimer.singleShot(AFTER_MS, app.exit)  # quit would ask the window, which would ask about the run

    def measure_wait() -> None:
        nonlocal last
        now = time.perf_counter()
        waits.append((now - last) * 1000 - 5)
        last = now

    hearer = Painted()
    field.installEventFilter(hearer)
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(measure_wait)
    window.first_painted.connect(try_it)
    window.show()
    app.exec()
    field.removeEventFilter(hearer)
    window.close()
    print(json.dumps(told | {"longest_wait_ms": max(waits)}))
    return 0


def measure_lateness(seconds: float, *, synthetic: bool) -> int:
    """Print how late a 10 ms timer fired while a run was followed and drawn."""
    from PySide6.QtCore import Qt, QTimer

    app, window = _window()
    window.show()
    writer = None
    if synthetic:
        from scripts import synthetic_run

        folder = window.runs.store.create(synthetic_run.spec())
        steps = round((seconds + 30) * PER_SECOND)
        writer = subprocess.Popen(
            [
                sys.executable,
                str(ROOT / "scripts" / "synthetic_run.py"),
                str(folder.path),
                *("--steps", str(steps), "--per-second", str(PER_SECOND)),
            ]
        )
        while not folder.alive():
            time.sleep(0.05)
        QTimer.singleShot(1500, lambda: window.open_run(folder.id))
    else:
        from app.state.demo import demo_spec

        training = demo_spec().training.model_copy(update={"epochs": 1000.0, "early_stopping": False})
        window.launch(demo_spec().model_copy(update={"training": training}))
    late: list[float] = []
    work: list[float] = []
    worked = 0.0
    drawn = _count_redraws()
    asked = time.perf_counter()
    began = asked
    first_step = 0
    end = time.perf_counter() + READY_WITHIN_S
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    measuring = False

    def beat() -> None:
        nonlocal asked, measuring, began, end, first_step, worked
        now = time.perf_counter()
        run = window.live_page.run if window.live_page is not None else None
        if measuring:
            late.append(max(0.0, (now - asked) * 1000 - TIMER_MS))
            work.append((time.thread_time() - worked) * 1000)
        elif run is not None and len(run.state.steps) > 10:
            measuring, began, end, first_step = True, now, now + seconds, len(run.state.steps)
            drawn.clear()
        if now > end:
            app.exit()  # quit would ask the window, which would ask about the run
            return
        worked = time.thread_time()
        asked = time.perf_counter()
        timer.start(TIMER_MS)

    timer.timeout.connect(beat)
    timer.start(TIMER_MS)
    app.exec()
    page = window.live_page
    steps = len(page.run.state.steps) - first_step if page is not None and page.run is not None else 0
    if page is not None and page.run is not None:
        window.runs.tell(page.run.id, "stop")
    if not late:
        why = page.run.problems if page is not None and page.run is not None else "no run began"
        print(f"The run logged no steps within {READY_WITHIN_S} s: {why}", file=sys.stderr)
    window._may_close = True
    window.close()
    if writer is not None:
        writer.terminate()
        writer.wait()
    if not late:
        return 1
    told = {
        "late_ms_p50": round(_percentile(late, 0.5), 2),
        "late_ms_p99": round(_percentile(late, 0.99), 2),
        "late_ms_max": round(max(late), 2),
        "beats": len(late),
        "work_ms_p99": round(_percentile(work, 0.99), 2),
        "work_ms_max": round(max(work), 2),
        "seconds": round(time.perf_counter() - began, 1),
        "steps": steps,
        "redraws": len(drawn),
        "redraw_ms_p99": round(_percentile(drawn, 0.99), 2) if drawn else 0.0,
        "run": "synthetic" if synthetic else "trained",
    }
    print(json.dumps(told))
    return 0


def _window() -> "tuple[QApplication, MainWindow]":
    """The program and its window, as app.__main__ makes them."""
    gc.disable()
    from app.__main__ import make_application, make_window, open_store
    from app.theme.theme import theme
    from peft_engine.contract import paths

    app = make_application()
    theme().install(app, mode="light")
    return app, make_window(open_store(paths.store()))


def _count_redraws() -> list[float]:
    """Milliseconds of each drawing of a plot from now on."""
    from app.plots.line_plot import LinePlot

    plain, took = LinePlot.redraw_now, []

    def timed(self: LinePlot) -> None:
        began = time.perf_counter()
        plain(self)
        took.append((time.perf_counter() - began) * 1000)

    LinePlot.redraw_now = timed  # type: ignore[method-assign] # measured from outside
    return took


def _percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


if __name__ == "__main__":
    sys.exit(main())
