"""A page to read, above the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.buttons import primary_button
from app.widgets.layouts import Column, Row
from app.widgets.page_view import BESIDE, PageView

WIDTH, HEIGHT = 720, 640
EDGE = 48


class PageDialog(QDialog):
    """Markdown text under a title; Esc or Close ends reading.

    The dialog deletes itself when it is closed; show it with `open`.

    Args:
        shown: a page that shows itself, in place of the text.
    """

    def __init__(
        self,
        title: str,
        markdown: str,
        parent: QWidget | None = None,
        *,
        shown: tuple[QWidget, PageView] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        page: QWidget
        if shown is not None:
            page, view = shown
        else:
            page = view = PageView()
            view.show_page(title, markdown, None)
        self.text = view.text
        room = parent.window().size() if parent is not None else None
        width = px(WIDTH + (BESIDE if shown is not None else 0))
        if room is not None:
            width = min(width, room.width() - px(EDGE))
        column = Column(12, 16)
        column.add(page, 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(primary_button(tr(N_("Close")), on_click=self.accept))
        column.addLayout(buttons)
        self.setLayout(column)
        self.resize(width, min(px(HEIGHT), room.height() - px(EDGE)) if room is not None else px(HEIGHT))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
