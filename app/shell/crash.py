"""What nobody foresaw: a small dialog with a report to copy. Runs go on, in processes of their own."""

import platform
import sys
import threading
import traceback
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.i18n import N_, tr
from app.shell.journal import LOG
from app.theme.theme import px
from app.widgets.buttons import outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.strip_log import StripLog
from app.widgets.text import Label

PACKAGES = ("peft-workbench", "PySide6-Essentials", "pyqtgraph", "torch", "transformers")


def report_text(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The traceback, and which versions of what were at work."""
    lines = [f"Python {platform.python_version()}, {platform.platform()}"]
    for name in PACKAGES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lines.append(f"{name}: not installed as a package")
    return "\n".join(lines) + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


class CrashDialog(QDialog):
    """Shows one report.

    Args:
        report: as `report_text` makes it.
    """

    def __init__(self, report: str, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setWindowTitle(tr(N_("Something unforeseen happened")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = Column(10, 20)
        column.add(Label(tr(N_("Something unforeseen happened in the window.")), "section", wrap=True))
        column.add(
            Label(
                tr(
                    N_(
                        "Runs are not touched by it: they work on by themselves. You can go on; if the window"
                        " behaves oddly, close it and start it again. The report below helps to mend it."
                    )
                ),
                "body",
                "text.muted",
                wrap=True,
            )
        )
        self.words = StripLog()
        self.words.setAccessibleName(tr(N_("Report")))
        self.words.extend(report.splitlines())
        self.words.moveCursor(QTextCursor.MoveOperation.Start)  # a log follows its end, this is read whole
        self.words.setMinimumHeight(px(180))
        column.add(self.words, 1)
        ways = Row(8)
        ways.add(primary_button(tr(N_("Copy the report")), "copy", on_click=self.words.copy_all))
        ways.add(outline_button(tr(N_("Go on")), on_click=self.close))
        ways.addStretch(1)
        column.add(ways)
        self.setLayout(column)
        self.resize(px(640), px(420))


class CrashKeeper(QObject):
    """Catches what reaches the top of any thread, logs it, and shows it in the window, one at a time."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = report_text(kind, error, trace)
        LOG.error("%s", report)
        self._happened.emit(report)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(report, QApplication.activeWindow())
            self._dialog.destroyed.connect(self._gone)
            self._dialog.show()

    def _gone(self) -> None:
        self._dialog = None
