"""A page to read with its drawing beside it, in a dialog or in a place of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.theme.theme import px, theme
from app.widgets.block_diagram import BlockDiagram
from app.widgets.block_picture import BlockPicture
from app.widgets.card import Card
from app.widgets.layouts import Column, Row, Scroller
from app.widgets.page_text import PageText

BESIDE = 388
"""What a drawing beside the text takes; where it is too narrow for both, the text stands alone."""
TEXT = 290
"""The text is never made narrower than this for a drawing."""


class PageView(QWidget):
    """Markdown text, and beside it where a method sits in the model.

    Args:
        beside: further parts above the drawing, in its card.
        below: cards below that one; all of them scroll together.
    """

    def __init__(
        self, *beside: QWidget, below: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text = PageText("")
        self._page = Card(body=self.text, margin=(2, 2, 2, 2))
        self.diagram = BlockDiagram()
        inside = QWidget()
        column = Column(12)
        for part in (*beside, self.diagram):
            column.add(part)
        self._has_picture, self._has_more = False, bool(below)
        self.drawing = Card(tr(N_("Where it sits")), tr(N_("with the settings of now")))
        self.drawing.body.addLayout(column)
        cards = Column(12, (0, 0, 4, 0))
        for card in (self.drawing, *below):
            cards.add(card)
        cards.addStretch(1)
        inside.setLayout(cards)
        self._side = Scroller(inside)
        self._side.hide()
        row = Row(12)
        row.add(self._page, 1)
        row.add(self._side)
        self.setLayout(row)
        self._fit()
        theme().changed.connect(self._fit)

    def show_page(self, title: str, markdown: str, picture: BlockPicture | None) -> None:
        """Show another page, from its beginning."""
        self.text.set_markdown(markdown)
        self.text.setAccessibleName(title)
        self._page.setAccessibleName(title)
        self.show_picture(picture)

    def show_picture(self, picture: BlockPicture | None) -> None:
        """Show another drawing beside the same page; None for none."""
        self._has_picture = picture is not None
        if picture is not None:
            self.diagram.set_picture(picture)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._side.setFixedWidth(px(BESIDE))
        self.drawing.setVisible(self._has_picture)
        self._side.setVisible((self._has_picture or self._has_more) and self.width() >= px(BESIDE + TEXT))
