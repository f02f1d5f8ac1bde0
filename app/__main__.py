"""peft-workbench: the window. Exit status 0 when it was closed, 2 when it could not be opened."""

import argparse
import gc
import locale
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.display import has_display
from app.state.window_settings import LANGUAGES
from peft_engine.contract import paths
from peft_engine.contract.problems import EngineError, Problem
from peft_engine.contract.spec import ExperimentSpec, read_toml
from peft_engine.contract.store import RunStore
from peft_engine.contract.texts import N_, fill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.main_window import MainWindow
    from app.state.window_settings import WindowSettings

CLOSED, WRONG = 0, 2


def main(arguments: list[str] | None = None) -> int:
    """Open the window and stay until it is closed."""
    gc.disable()  # `make_window` has another look for garbage
    chosen = make_parser().parse_args(arguments)
    if not has_display():
        print(
            N_(
                "There is no display here, so no window can open. The same without a window:"
                " python -m peft_engine demo"
            ),
            file=sys.stderr,
        )
        return WRONG
    try:
        store, spec = open_store(chosen.store or paths.store()), read_spec(chosen.spec)
        return run(store, spec, demo=chosen.demo, language=chosen.language)
    except EngineError as error:
        for problem in error.problems:
            print(problem.sentence(), file=sys.stderr)
        return WRONG


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="peft-workbench",
        description="Fine-tune language models with few parameters, and watch it live.",
    )
    parser.add_argument("--store", type=Path, default=None, metavar="DIR", help="the run store to use")
    parser.add_argument("--spec", type=Path, default=None, metavar="FILE", help="an experiment to start with")
    parser.add_argument("--demo", action="store_true", help="train LoRA on the question topics at once")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="speak it this time")
    return parser


def open_store(root: Path) -> RunStore:
    """The run store in this folder.

    Raises:
        EngineError: it cannot be made or read.
    """
    try:
        return RunStore(root)
    except OSError as error:
        raise EngineError(
            Problem(
                field="store",
                text=N_("The run store {path} cannot be used: {reason}."),
                advice=N_("Choose another folder with --store."),
                values={"path": str(root), "reason": error.strerror or str(error)},
            )
        ) from None


def read_spec(file: Path | None) -> ExperimentSpec | None:
    return read_toml(file) if file is not None else None


def run(store: RunStore, spec: ExperimentSpec | None, *, demo: bool, language: str = "") -> int:
    """Make the program and its window, and stay until it is closed. A language named here is not kept."""
    from PySide6.QtCore import QTimer

    from app.language import use_language
    from app.shell.crash import CrashKeeper
    from app.shell.journal import LOG, close_journal, open_journal
    from app.state.window_settings import read_settings
    from app.theme.theme import theme

    app = make_application()
    open_journal()
    keeper = CrashKeeper()
    keeper.install()
    settings, trouble = read_settings()
    if trouble:
        LOG.warning("%s", fill("Settings not read: {why}", {"why": trouble}))
    use_language(app, language or settings.language)
    theme().install(app, mode=settings.theme, scale=settings.scale)
    window = make_window(store, settings)
    if spec is not None:
        window.experiment.load(spec)
    if demo:
        window.first_painted.connect(window.ways.launch_demo)
    elif spec is None and not settings.welcomed and not store.ids():
        window.ways.show_welcome()
    # Python looks for Ctrl C between two bytecodes only; the timer gives it some while Qt waits.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    awake = QTimer(window)
    awake.start(500)
    awake.timeout.connect(lambda: None)
    window.show()
    status = app.exec() or CLOSED
    keeper.remove()
    close_journal()
    return status


def make_window(store: RunStore, settings: "WindowSettings | None" = None) -> "MainWindow":
    """The window, which begins its work once it is painted.

    Looking through all objects for unreachable ones takes 70 ms once the window is made, and it would not
    answer meanwhile. So the collector rests while the window is made, and leaves alone what is there then.
    """
    from app.main_window import MainWindow

    window = MainWindow(store, settings)
    window.first_painted.connect(window.begin)
    window.pages_made.connect(lambda: _watch_new_objects_only(window))
    return window


def _watch_new_objects_only(window: "MainWindow") -> None:
    from app.shell.collector import Collector

    gc.freeze()
    Collector(window)


def make_application() -> "QApplication":
    """Qt's application, in English until a language is chosen.

    Qt takes C's way of numbers from the system, by which other libraries would then read 0,5 for 0.5: it is
    set back.
    """
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("peft-workbench")
    app.setApplicationDisplayName(N_("PEFT Workbench"))
    app.setDesktopFileName("peft-workbench")
    QLocale.setDefault(QLocale.c())
    locale.setlocale(locale.LC_NUMERIC, "C")
    return app


if __name__ == "__main__":
    sys.exit(main())
