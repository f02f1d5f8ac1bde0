"""A page's text among other parts: as high as it is long, so that the whole scrolls together."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.theme.theme import theme
from app.widgets.page_text import PageText


class FlowText(PageText):
    """Markdown that never scrolls by itself."""

    def __init__(self) -> None:
        super().__init__("")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self._fit)

    def set_markdown(self, markdown: str) -> None:
        super().set_markdown(markdown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        frame = self.contentsMargins()
        around = frame.top() + frame.bottom()
        self.setFixedHeight(math.ceil(self.document().size().height()) + around)
