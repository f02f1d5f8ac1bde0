"""One program for all tests of the window, in the light theme, nothing moving, Qt's complaints heard."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.theme.theme import theme

_HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)


@pytest.fixture(scope="session")
def qt_app() -> QApplication:
    """The one QApplication."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install(app, "light", motion=False)
    return app


@pytest.fixture(autouse=True)
def no_complaints(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test in which Qt warns has failed: a painter left open and a broken rule show only there."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and message not in _HARMLESS:
            heard.append(message)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not heard, heard


@pytest.fixture(autouse=True)
def _garbage_waits() -> Iterator[None]:
    """Until the threads of a test have ended: the collector would destroy widgets in whichever it runs.

    What is to be deleted later is deleted now, or the windows of all tests so far would follow every change
    of the theme.
    """
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


@pytest.fixture
def settle(qt_app: QApplication) -> Callable[[], None]:
    """Lets everything that is due happen, deletions too."""

    def run() -> None:
        for _ in range(3):
            qt_app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return run


@pytest.fixture(autouse=True)
def _usual_theme() -> Iterator[None]:
    """Whatever a test made of the theme, the next one finds the usual one."""
    yield
    if QApplication.instance() is not None and (theme().mode, theme().scale) != ("light", 1.0):
        theme().set_scale(1.0)
        theme().set_mode("light")


@pytest.fixture
def show(qt_app: QApplication, settle: Callable[[], None]) -> Iterator[Callable[[QWidget], QWidget]]:
    """Shows a widget until the test ends, then deletes it."""
    shown: list[QWidget] = []

    def run(widget: QWidget) -> QWidget:
        widget.ensurePolished()
        widget.show()
        shown.append(widget)
        settle()
        return widget

    yield run
    for widget in shown:
        widget.close()
        widget.deleteLater()
    settle()
