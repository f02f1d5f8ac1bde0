"""A page to read, above the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from app.i18n import N_, tr
from app.theme.theme import px
from app.widgets.buttons import plain_button
from app.widgets.layouts import Column, Row


class PageDialog(QDialog):
    """Markdown text under a title; Esc or Close ends reading.

    The dialog deletes itself when it is closed; show it with `open`.
    """

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setOpenExternalLinks(True)
        self.text.setMarkdown(markdown)
        column = Column(12, 16)
        column.add(self.text, 1)
        buttons = Row(8)
        buttons.addStretch(1)
        buttons.add(plain_button(tr(N_("Close")), on_click=self.accept))
        column.addLayout(buttons)
        self.setLayout(column)
        self.resize(px(720), px(640))
