"""A text to be read whole, or a conversation in which the turns that count in the loss are lit."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme

ANSWERS = ("assistant", "gpt", "model", "bot")
"""Who gives the answers; they are what is learned."""
WHO = {
    "system": N_("System"),
    "user": N_("User"),
    "human": N_("User"),
    **dict.fromkeys(ANSWERS, N_("Answer")),
}


class TalkView(QTextEdit):
    """Read only.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("part", "log")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(name)
        self.setMinimumHeight(px(64))
        self._talk: Sequence[tuple[str, str]] = ()
        self._pieces: Sequence[tuple[str, bool]] = ()
        theme().changed.connect(self._apply)
        self._apply()

    def show_text(self, text: str) -> None:
        """This text as it is."""
        self._talk, self._pieces = (), ()
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(text)

    def show_pieces(self, pieces: Sequence[tuple[str, bool]]) -> None:
        """Tokens in their order; those that count in the loss are bold, on a tint."""
        self._talk, self._pieces = (), pieces
        self.clear()
        cursor = QTextCursor(self.document())
        for text, counts in _runs(pieces):
            words = QTextCharFormat()
            words.setFont(font("strong" if counts else "body"))
            words.setForeground(color("text.text" if counts else "text.muted"))
            if counts:
                words.setBackground(color("accent.tint"))
            cursor.insertText(text, words)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_talk(self, messages: Sequence[tuple[str, str]]) -> None:
        """Who says what; answers stand on the tint of what is learned."""
        self._talk, self._pieces = messages, ()
        self.clear()
        cursor = QTextCursor(self.document())
        for number, (who, what) in enumerate(messages):
            block, words = QTextBlockFormat(), QTextCharFormat()
            answer = who in ANSWERS
            if answer:
                block.setBackground(color("accent.tint"))
            block.setTopMargin(px(2))
            block.setLeftMargin(px(4))
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            words.setFont(font("smallm"))
            words.setForeground(color("accent.ink" if answer else "text.muted"))
            cursor.insertText(tr(WHO[who]) if who in WHO else who, words)
            said = QTextCharFormat()
            said.setFont(font("body"))
            said.setForeground(color("text.text"))
            cursor.insertBlock(block)
            cursor.insertText(what, said)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _apply(self) -> None:
        self.setFont(font("body"))
        if self._talk:
            self.show_talk(self._talk)
        elif self._pieces:
            self.show_pieces(self._pieces)


def _runs(pieces: Sequence[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Neighbours that count alike, joined."""
    for counts, run in groupby(pieces, key=lambda piece: piece[1]):
        yield "".join(text for text, _ in run), counts
