"""A log as the program wrote it: fixed-width lines, as many as fit the bound, following the end."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.palette import text_palette
from app.theme.theme import color, theme

BOUND = 2000


class StripLog(QPlainTextEdit):
    """Shows the newest lines; scrolled up it stays where it is, scrolled to the end it follows again.

    Args:
        lines: how many lines are kept.
    """

    def __init__(self, lines: int = BOUND, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "log")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(lines)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr(N_("Log")))
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def append(self, line: str) -> None:
        self.extend((line,))

    def extend(self, lines: Iterable[str]) -> None:
        """Add lines; many at once cost one layout."""
        text = "\n".join(line.rstrip("\n") for line in lines)
        if not text:
            return
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 1
        self.appendPlainText(text)
        if follows:
            bar.setValue(bar.maximum())

    def text(self) -> str:
        return self.toPlainText()

    def copy_all(self) -> None:
        """Put the whole log on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def _apply_theme(self) -> None:
        self.setFont(font("mono"))
        self.setPalette(text_palette(color("text.muted"), color("text.disabled")))
