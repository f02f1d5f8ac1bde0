"""A text in which pieces are marked: each on a tint, underlined, and followed by what it is called."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from app.i18n import N_, tr
from app.joined import sentences
from app.theme.fonts import font
from app.theme.theme import color, px, theme

COLOURS = 8
TINT = 0.2
HIGH, LOW = 220, 96
"""It is as high as its text, up to here; in low windows up to the second."""


@dataclass(frozen=True)
class Piece:
    """A marked piece of a text, in characters; "" as a name where it needs none."""

    start: int
    end: int
    name: str = ""


class MarkedText(QTextEdit):
    """Read only; what is marked is told in the description as well.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "log")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(name)
        self._text, self._low = "", False
        self._pieces: tuple[Piece, ...] = ()
        self._kinds: tuple[str, ...] = ()
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def show_marks(self, text: str, pieces: Sequence[Piece], kinds: Sequence[str] = ()) -> None:
        """Show a text.

        Args:
            kinds: all names that there are, so that each keeps its colour from text to text.
        """
        self._text, self._pieces, self._kinds = text, tuple(pieces), tuple(kinds)
        self._show()
        self._fit()
        told = []
        for piece in self._pieces:
            values = {"text": text[piece.start : piece.end], "name": piece.name}
            told.append(tr(N_("{name}: {text}."), **values) if piece.name else values["text"])
        self.setAccessibleDescription(sentences(told))
        self._look_at_first()

    def text(self) -> str:
        """The text without the names of its marks."""
        return self._text

    def pieces(self) -> tuple[Piece, ...]:
        return self._pieces

    def set_low(self, on: bool) -> None:
        """Take no more room than a few lines need."""
        self._low = on
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(px(360), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = max(0, self.height() - self.viewport().height())  # a hidden text is laid out later
        needed, most = ceil(self.document().size().height()) + frame + 2, px(LOW if self._low else HIGH)
        # The bar would make lines shorter, and so the text longer: where all of it has room there is none.
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if needed > most else bar.ScrollBarAlwaysOff)
        self.setFixedHeight(min(needed, most))

    def _show(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        plain = QTextCharFormat()
        plain.setFont(font("body"))
        plain.setForeground(color("text.text"))
        at = 0
        for piece in self._pieces:
            cursor.insertText(self._text[at : piece.start], plain)
            role = self._role(piece.name)
            marked = QTextCharFormat()
            marked.setFont(font("strong"))
            marked.setForeground(color("text.text"))
            marked.setBackground(color(role, TINT))
            marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            marked.setUnderlineColor(color(role))
            cursor.insertText(self._text[piece.start : piece.end], marked)
            if piece.name:
                named = QTextCharFormat()
                named.setFont(font("caption"))
                named.setForeground(color("text.muted"))
                named.setBackground(color(role, TINT))
                cursor.insertText(f" {piece.name}", named)
            at = piece.end
        cursor.insertText(self._text[at:], plain)

    def _look_at_first(self) -> None:
        """A long passage is shown where its first mark is."""
        cursor = self.textCursor()
        cursor.setPosition(self._pieces[0].end if self._pieces else 0)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _role(self, name: str) -> str:
        if not name:
            return "accent.ink"
        place = self._kinds.index(name) if name in self._kinds else 0
        return f"method.{place % COLOURS + 1}"

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self._show()
        self._fit()
