"""Pictures of every page, in both themes and two sizes, and at 200 %; drawn without a screen.

    python scripts/screenshots.py FOLDER [--store DIR] [--language de] [--pages NAME ...] [--readme]

Runs come from the store that is named, or are synthetic ones. --readme also writes the picture of the README.
The language pseudo shows what is not translated: it stands without brackets.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
README_PICTURE = ROOT / "resources" / "docs" / "workbench.png"
SIZES = ((1440, 900), (1280, 720))
THEMES = ("light", "dark")
PAGES = (
    *("welcome", "workbench", "runs", "live", "run", "beyond"),
    *("compare", "playground", "health", "learn", "methods", "settings", "data"),
    *("models", "starting", "hub", "folders", "token", "answers"),
)
LANGUAGES = ("en", "de", "zh_CN", "pseudo")
ANSWER_MS = 60_000
MOST_COMPARED = 24
TOKENS_MS = 1500
"""Until the process that cuts texts has answered."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--store", type=Path, default=None)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--pages", choices=PAGES, nargs="+", default=PAGES)
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--one", nargs=3, metavar=("THEME", "WIDTH", "HEIGHT"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.one:
        theme, width, height = chosen.one
        pages = [page for page in PAGES if page in chosen.pages]
        take(chosen.folder, chosen.store, theme, int(width), int(height), chosen.language, pages)
        return 0
    told = ["--language", chosen.language, "--pages", *chosen.pages]
    with tempfile.TemporaryDirectory() as made:
        store = chosen.store or synthetic_store(Path(made))
        for theme in THEMES:
            for width, height in SIZES:
                one(chosen.folder, store, theme, width, height, told, scale=1)
            one(chosen.folder / "200-percent", store, theme, *SIZES[1], told, scale=2)
    if chosen.readme:
        README_PICTURE.write_bytes((chosen.folder / "workbench-light-1440x900.png").read_bytes())
    return 0


def one(
    folder: Path, store: Path, theme: str, width: int, height: int, told: Sequence[str], *, scale: int
) -> None:
    """Each setting gets a process of its own: Qt reads its scale at the start."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    arguments = [str(folder), "--store", str(store), "--one", theme, str(width), str(height), *told]
    subprocess.run([sys.executable, __file__, *arguments], env=environment, check=True)


def synthetic_store(root: Path) -> Path:
    """A store with runs of several methods and ends."""
    from peft_engine.contract.store import RunStore
    from scripts.synthetic_extras import EXAMPLES
    from scripts.synthetic_run import Script, answer, make_run, spec

    store = RunStore(root / "store")
    now = time.time()
    for name in ("slim", "calibration"):
        method, extras = EXAMPLES[name]
        make_run(store, spec(method), Script(best=0.85, began=now - 7200, extras=extras))
    for ago, method, best in ((5400, "head_only", 0.71), (3600, "bitfit", 0.79), (1800, "lora", 0.86)):
        make_run(store, spec(method), Script(best=best, began=now - ago))
    compared = (
        ("sequential_adapter", 0.878, 597_510),
        ("mam", 0.874, 374_000),
        ("bitfit", 0.83, 28_422),
        ("lora", 0.881, 76_038),
        ("full", 0.89, 22_715_526),
    )
    for number, (method, share, learns) in enumerate(compared):
        for seed in (1, 2, 3):
            began = now - 9000 + 60 * number
            script = Script(best=share, began=began, steps=125, until=125, seed=seed, learns=learns)
            answer(make_run(store, spec(method, seed=seed), script), share, 10 * number + seed)
    make_run(store, spec("lora", seed=4), Script(until=412, end="", began=now - 92))
    return store.root


def gives_more(run: Any) -> bool:
    """Whether a run that has ended gives more than its score."""
    ended = run.state().ended
    return ended is not None and bool(ended.extras)


def comparable(root: Path, runs: list[str]) -> tuple[str, ...]:
    """The newest race; else the newest runs with answers on the data that most of them have."""
    from peft_engine.contract.store import RunFolder

    specs = {run: RunFolder(root / "runs" / run).spec() for run in runs}
    races = [run for run, found in specs.items() if found.race is not None]
    if races:
        return (races[-1],)
    answered = [run for run in runs if (root / "runs" / run / "result" / "predictions.jsonl").is_file()]
    data = [specs[run].data[0].key for run in answered]
    alike = [run for run, key in zip(answered, data, strict=True) if key == max(data, key=data.count)]
    return tuple(alike[-MOST_COMPARED:])


def ask_example(page: Any, settle: Callable[[int], None]) -> None:
    """Let the newest run answer a test item, where one has a result."""
    if page.play.right is None:
        return
    page.asking.any.click()
    for _ in range(ANSWER_MS // 200):
        settle(200)
        if page.lens.lens.tokens() or page.right.shown.shows_found():
            return


def of_models(window: Any, page: str, settle: Callable[[int], None]) -> Any:
    """A dialog of the page of models. The keyring is asked for a token, the network is not."""
    from PySide6.QtWidgets import QDialog

    if page == "token":
        window.pages.models.show_token()
        settle(4000)
    else:
        window.pages.models.finder.folders_asked.emit()
        settle(500)
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def show_hub(window: Any) -> None:
    """Show what a search of the hub would find, as its process would tell it."""
    from scripts.synthetic_hub import CHOSEN, found, whole

    page = window.pages.models
    page.finder.show_part("hub")
    for told in (found(), whole()):
        page.hub._hear(told)
    page.finder.choose(f"hub:{CHOSEN}")


def show_answers(
    size: tuple[int, int], settle: Callable[[int], None], keep: Callable[[Any, str], None]
) -> None:
    """Keep a picture of every kind of answer that the playground shows."""
    from scripts.synthetic_answers import ASKED, answered

    for name, asked in ASKED.items():
        with tempfile.TemporaryDirectory() as made:
            page = answered(Path(made), asked, settle, *size)
            keep(page, f"playground-{name}")
            page.hide()
            page.deleteLater()


def speak(app: Any, language: str) -> None:
    """Let the program speak a language before its window is made."""
    from app.i18n import install_pseudo_language
    from app.language import use_language

    if language == "pseudo":
        install_pseudo_language(app)
    else:
        use_language(app, language)


def messy_table(folder: Path) -> Path:
    """A table with what checks find: rows that stand twice, one without a text, labels of unlike number."""
    file = folder / "Questions of my customers.csv"
    asked = ("Where is my parcel", "How do I change my address", "Why was I charged twice")
    rows = [
        f"{asked[n % 3]}, order {n % 168}?;{('delivery', 'account', 'payment')[n % 3]};{n}"
        for n in range(220)
    ]
    rows[40] = ";delivery;40"
    file.write_text("question;topic;order_id\n" + "\n".join(rows) + "\n", encoding="cp1252")
    return file


def bring_in(window: Any, settle: Callable[[int], None]) -> Any:
    """Open the dialog that brings data in, with a table that has been checked."""
    from app.data_import.dialog import DataImportDialog

    with tempfile.TemporaryDirectory() as made:
        window.ways.bring_data((messy_table(Path(made)),))
        dialog = window.findChild(DataImportDialog)
        for _ in range(ANSWER_MS // 200):
            settle(200)
            if dialog.state.report is not None:
                break
    return dialog


def take(
    folder: Path,
    root: Path,
    theme_name: str,
    width: int,
    height: int,
    language: str = "en",
    pages: Sequence[str] = PAGES,
) -> None:
    """Grab every page of the window."""
    from PySide6.QtCore import QElapsedTimer

    from app.__main__ import make_application
    from app.main_window import MainWindow
    from app.state.window_settings import WindowSettings
    from app.theme.theme import theme
    from peft_engine.contract.store import RunFolder, RunStore

    ids = RunStore(root).ids()
    unfinished = [run for run in ids if RunFolder(root / "runs" / run).state().ended is None]
    held = [RunFolder(root / "runs" / run).lock() for run in unfinished]
    for lock in held:
        lock.acquire()  # as its worker would
    app = make_application()
    speak(app, language)
    theme().install(app, mode=theme_name, motion=False)
    window = MainWindow(RunStore(root), WindowSettings(x=0, y=0, width=width, height=height))
    window.show()
    window.begin()

    def settle(milliseconds: int) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            app.processEvents()

    def keep(shown: Any, name: str) -> None:
        shown.grab().save(str(folder / f"{name}-{theme_name}-{width}x{height}.png"))

    settle(1500)
    over = [run for run in ids if run not in unfinished]
    alone = [run for run in over if RunFolder(root / "runs" / run).spec().race is None] or over
    shown = {"run": max(alone, key=lambda run: RunFolder(root / "runs" / run).state().last_time)}
    shown |= {"live": unfinished[0]} if unfinished else {}
    telling = [run for run in over if gives_more(RunFolder(root / "runs" / run))]
    shown |= {"beyond": telling[-1]} if telling else {}
    compared = comparable(root, over)
    for page in pages:
        if page == "answers":
            shown_now = window.pages.workbench.size()
            show_answers((shown_now.width(), shown_now.height()), settle, keep)
            continue
        if page == "data":
            dialog = bring_in(window, settle)
            settle(800)  # what was found is laid out
            keep(dialog, page)
            dialog.reject()
            continue
        if page in ("folders", "token"):
            dialog = of_models(window, page, settle)
            keep(dialog, page)
            dialog.reject()
            continue
        if page == "compare" and len(compared):
            window.ways.compare(compared)
            for _ in range(ANSWER_MS // 200):
                settle(200)
                if window.pages.compare.shown is not None:
                    break
            settle(1000)
        if page in ("live", "beyond") and page not in shown:
            continue
        if page in shown:
            window.open_run(shown[page])
            if page == "beyond" and window.live_page is not None:
                settle(800)
                window.live_page.show_view("beyond")
        elif page == "welcome":
            window.ways.show_welcome()
        elif page == "methods":
            window.pages.learn.show_method("lora")
            window.show_place("learn")
        elif page == "hub":
            window.show_place("models")
            show_hub(window)
        elif page == "starting":
            window.show_place("models")
            window.pages.models.finder.show_part("starting")
            window.pages.models.finder.choose("start:Qwen/Qwen3-8B")
        else:
            window.show_place(page)
        if page == "models":
            settle(TOKENS_MS)
        if page == "playground":
            ask_example(window.pages.playground, settle)
        settle(1800 if page in shown or page == "workbench" else 500)
        if window.live_page is not None:
            for plot in window.live_page.plots.plots.values():
                plot.redraw_now()
            settle(300)  # what was drawn just now is laid out
        keep(window, page)
    window.thread_.stop()
    window.pages.stop()
    for lock in held:
        lock.release()


if __name__ == "__main__":
    sys.exit(main())
