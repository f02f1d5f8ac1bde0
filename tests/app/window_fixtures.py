"""A window over a store of its own, with its thread going; conftest files take these in."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QApplication

from app.main_window import MainWindow
from app.state.window_settings import WindowSettings
from app.training_messages import ListRuns
from peft_engine.contract.store import RunStore

Until = Callable[[Callable[[], object]], None]


@pytest.fixture(autouse=True)
def nothing_unforeseen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An exception inside a slot reaches nobody but the hook; a test in which one happened has failed."""
    caught: list[BaseException] = []

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        caught.append(error)
        sys.__excepthook__(kind, error, trace)

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    assert not caught, caught


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunStore:
    monkeypatch.setenv("PEFT_WORKBENCH_HOME", str(tmp_path / "home"))
    return RunStore(tmp_path / "store")


@pytest.fixture
def until(qt_app: QApplication) -> Until:
    """Lets the event loop turn until something holds; half a minute at most, the machine may be busy."""

    def wait(holds: Callable[[], object], seconds: float = 30.0) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "it never came true"
            qt_app.processEvents()
            time.sleep(0.005)

    return wait


@pytest.fixture
def window(store: RunStore, qt_app: QApplication, until: Until) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window over whatever the test has put into the store."""
    opened: list[MainWindow] = []

    def run() -> MainWindow:
        made = MainWindow(store, WindowSettings(x=0, y=0))  # without a place it would fill the small screen
        opened.append(made)
        made.show()
        made.thread_.start()
        listed: list[object] = []
        made.runs.listed.connect(listed.append)
        made.thread_.ask(ListRuns())
        until(lambda: listed)
        return made

    yield run
    for made in opened:
        made._may_close = True
        made.close()
        made.deleteLater()
    qt_app.processEvents()
