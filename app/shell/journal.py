"""The window's own log: what Qt says, and what was not foreseen; a file under the data root."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from peft_engine.contract import paths

LOG = logging.getLogger("app")
MOST_BYTES = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_file() -> Path:
    return paths.home() / "logs" / "window.log"


def open_journal() -> None:
    """Write the log to its file, Qt's messages too; where no file can be made, to standard error."""
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    handler: logging.Handler
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    qInstallMessageHandler(_take_from_qt)


def close_journal() -> None:
    """Give Qt its own handler back and close the file."""
    qInstallMessageHandler(None)
    for handler in tuple(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()


def _take_from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
