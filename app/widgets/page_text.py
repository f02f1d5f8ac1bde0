"""Markdown as a page to read: our type, room between its parts, formulas on a ground of their own."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.theme.fonts import font
from app.theme.theme import color, px, theme

_HEADS = {1: ("hero", 0, 8), 2: ("section", 18, 4), 3: ("strong", 10, 2)}
"""Type style, room above and room below of a heading."""
_LINE, _FORMULA = 116, 100
"""Height of a line in percent of the usual; more than that leaves stripes in the ground of formulas."""


_HANG = 24
"""How far the rest of a formula stands in, where it finds no room on one line."""
_GAP = re.compile(r"( {3,})")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_WHOLE = 40
"""Parts of a formula, parted by wide gaps, that are no longer than so many letters are not torn apart."""
_UNBROKEN = "\u00a0"


class PageText(QTextBrowser):
    """Shows a page; links lead out into the browser."""

    def __init__(self, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = markdown
        self.setOpenExternalLinks(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # All of it breaks; a slanted letter at the end of a line may lean a pixel or two into the margin.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("part", "page")  # the sheet draws its ring
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def set_markdown(self, markdown: str) -> None:
        """Show another page, from its beginning."""
        self._markdown = markdown
        self._apply_theme()

    def _apply_theme(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, color("surface.surface"))
        palette.setColor(QPalette.ColorRole.Text, color("text.text"))
        palette.setColor(QPalette.ColorRole.Link, color("accent.ink"))
        self.setPalette(palette)
        document = self.document()
        document.setDefaultFont(font("body"))
        document.setMarkdown(_FENCED.sub(_hold_together, self._markdown))
        document.setDocumentMargin(px(20))
        document.setIndentWidth(px(20))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _style_table(frame)
        before = 0
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                _style_heading(block, level)
            elif _is_code(block):
                _style_formula(block)
            else:
                _style_paragraph(block, lead=before == 1 and QTextCursor(block).currentTable() is None)
            before = level
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _hold_together(formula: re.Match[str]) -> str:
    """A formula that is too long for the page breaks at its gaps first."""
    parts = _GAP.split(formula[0])
    return "".join(part if n % 2 else _whole(part) for n, part in enumerate(parts))


def _whole(part: str) -> str:
    return "\n".join(
        line.replace(" ", _UNBROKEN) if len(line) <= _WHOLE else line for line in part.split("\n")
    )


def _style_table(table: QTextTable) -> None:
    """Without lines, and without a head that says nothing."""
    room = table.format()
    room.setBorder(0)
    room.setCellSpacing(0)
    room.setCellPadding(px(4))
    table.setFormat(room)
    head = (table.cellAt(0, column) for column in range(table.columns()))
    if not any(cell.firstCursorPosition().block().text() for cell in head):
        table.removeRows(0, 1)


def _style_heading(block: QTextBlock, level: int) -> None:
    style, above, below = _HEADS[min(level, 3)]
    letters = QTextCharFormat()
    letters.setFont(font(style))
    _give(block, above, below, letters)


def _style_formula(block: QTextBlock) -> None:
    letters = QTextCharFormat()
    letters.setFont(font("mono"))
    above, below = (0 if _is_code(other) else 8 for other in (block.previous(), block.next()))
    room = QTextBlockFormat()
    room.setBackground(color("surface.sunken"))
    room.setLeftMargin(px(10 + _HANG))
    room.setTextIndent(-px(_HANG))
    room.setNonBreakableLines(False)
    _give(block, above, below, letters, room, _FORMULA)


def _style_paragraph(block: QTextBlock, *, lead: bool) -> None:
    """Its letters stay what they are; bold is the bold that we have."""
    _give(block, 0, 4 if block.textList() is not None else 8)
    cursor = QTextCursor(block)
    for start, end, weight in _parts(block):
        letters = QTextCharFormat()
        if weight > QFont.Weight.DemiBold:
            letters.setFontWeight(QFont.Weight.DemiBold)
        if lead:
            letters.setProperty(QTextFormat.Property.FontPixelSize, font("lead").pixelSize())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)


def _parts(block: QTextBlock) -> list[tuple[int, int, int]]:
    """Start, end and weight of each stretch of like letters."""
    found = []
    at = block.begin()
    while not at.atEnd():
        part = at.fragment()
        start = part.position()
        found.append((start, start + part.length(), part.charFormat().fontWeight()))
        at += 1
    return found


def _give(
    block: QTextBlock,
    above: int,
    below: int,
    letters: QTextCharFormat | None = None,
    room: QTextBlockFormat | None = None,
    line: int = _LINE,
) -> None:
    """Give a paragraph its room, and letters in place of those that it has."""
    room = room or QTextBlockFormat()
    room.setTopMargin(px(above))
    room.setBottomMargin(px(below))
    room.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeBlockFormat(room)
    if letters is not None:
        cursor.setCharFormat(letters)


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
