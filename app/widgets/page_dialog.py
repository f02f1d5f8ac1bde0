"""A page to read, above the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.block_diagram import BlockDiagram
from app.widgets.block_picture import BlockPicture
from app.widgets.buttons import primary_button
from app.widgets.card import Card
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.page_text import PageText

WIDTH, HEIGHT = 720, 640
BESIDE = 380
"""What a drawing beside the text takes; where the window is too narrow for both, the text stands alone."""
EDGE = 48


class PageDialog(QDialog):
    """Markdown text under a title, and a drawing beside it; Esc or Close ends reading.

    The dialog deletes itself when it is closed; show it with `open`.

    Args:
        picture: where a method sits in the model.
    """

    def __init__(
        self, title: str, markdown: str, parent: QWidget | None = None, picture: BlockPicture | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = PageText(markdown)
        self.text.setAccessibleName(title)
        page = Card(body=self.text, margin=(2, 2, 2, 2))
        page.setAccessibleName(title)
        upper = Row(12)
        upper.add(page, 1)
        room = parent.window().size() if parent is not None else None
        width = px(WIDTH + (BESIDE if picture is not None else 0))
        if room is not None:
            width = min(width, room.width() - px(EDGE))
        if picture is not None and width >= px(WIDTH):
            upper.add(_drawing(picture))
        column = Column(12, 16)
        column.add(upper, 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(primary_button(tr(N_("Close")), on_click=self.accept))
        column.addLayout(buttons)
        self.setLayout(column)
        self.resize(width, min(px(HEIGHT), room.height() - px(EDGE)) if room is not None else px(HEIGHT))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def _drawing(picture: BlockPicture) -> Card:
    diagram = BlockDiagram(picture)
    inside = QWidget()
    column = Column(0, (0, 0, 8, 0))
    column.add(diagram)
    column.addStretch(1)
    inside.setLayout(column)
    card = Card(tr(N_("Where it sits")), tr(N_("with the settings of now")), body=Scroller(inside))
    card.setFixedWidth(px(BESIDE))
    return card
