"""Numbers, dates and times as the reader writes them.

Code writes numbers as Python does, with a point and commas (``f"{count:,}"``); `local` turns the finished
text into the reader's way. What machines read (specifications, CSV, logs, commands) stays as Python writes
it. The locale is Qt's default one, which `app.language` sets at the start; C's where nobody has chosen.
"""

import re
import time

from PySide6.QtCore import QDateTime, QLocale

from app.language import spoken
from peft_engine.contract.language import LANGUAGES, number_with, percent_with


def local(text: str) -> str:
    """A number that Python wrote, as the reader writes it: "1,234.5 %" becomes "1.234,5 %" in German.

    What is no number is returned as it is.
    """
    where = QLocale()
    told = number_with(text, where.decimalPoint(), where.groupSeparator())
    return percent_with(told, LANGUAGES[spoken() or "en"].percent)


def point() -> str:
    """The sign between a whole number and its decimals."""
    return QLocale().decimalPoint()


def day_and_time(seconds: float) -> str:
    """2026-11-21 14:21; as the locale writes day and time where there is one."""
    where, moment = QLocale(), QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    if where.language() == QLocale.Language.C:
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
    return f"{where.toString(moment.date(), _day_format(where))} {clock_short(seconds)}"


def clock(seconds: float) -> str:
    """14:21:04, in this place's time."""
    where, moment = QLocale(), QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    if where.language() == QLocale.Language.C:
        return time.strftime("%H:%M:%S", time.localtime(seconds))
    form = where.timeFormat(QLocale.FormatType.ShortFormat)
    return where.toString(moment.time(), form if "s" in form else form.replace("mm", "mm:ss"))


def clock_short(seconds: float) -> str:
    """14:21."""
    where, moment = QLocale(), QDateTime.fromMSecsSinceEpoch(round(1000 * seconds))
    if where.language() == QLocale.Language.C:
        return time.strftime("%H:%M", time.localtime(seconds))
    return where.toString(moment.time(), QLocale.FormatType.ShortFormat)


def _day_format(where: QLocale) -> str:
    """The locale's short form, with all four digits of the year."""
    return re.sub(r"y+", "yyyy", where.dateFormat(QLocale.FormatType.ShortFormat))
