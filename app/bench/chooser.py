"""A dialog to choose one of several things, each with a title, a sentence and facts; or a file or folder of
one's own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import N_, tr
from app.theme.theme import color, px
from app.widgets.buttons import outline_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import Label


@dataclass(frozen=True)
class Offer:
    """One thing that can be chosen. `off` says why it cannot, where it cannot."""

    key: str
    title: str
    sentence: str
    facts: str
    off: str = ""


class _Ground(QStyledItemDelegate):
    """What lies under an offer: a tint and a bar at the chosen one, and a ring for the keyboard."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shape = QPainterPath()
        shape.addRoundedRect(rect, px(6), px(6))
        if chosen or over:
            painter.fillPath(shape, color("accent.tint" if chosen else "surface.hover"))
        if chosen:
            painter.setClipPath(shape)
            painter.fillRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), color("accent.ink"))
            painter.setClipping(False)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawPath(shape)
        painter.restore()


class Chooser(QDialog):
    """Choose with the arrows and Enter, or with the mouse.

    Args:
        own: words of the button for something of one's own, and what asks for it (a path, or "" if none was
        chosen).
    """

    def __init__(
        self,
        title: str,
        offers: Sequence[Offer],
        present: str,
        own: tuple[str, Callable[[QWidget], str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.chosen = ""
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._list.setProperty("part", "list")
        self._list.setMouseTracking(True)
        self._list.setItemDelegate(_Ground(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_offers(offers, present)
        self._list.itemActivated.connect(lambda _: self._take())
        self._ask_own = own[1]
        self.ways = Row(8)
        column = Column(12, 16)
        column.add(Label(title, "title"))
        column.add(self._list, 1)
        self.ways.add(outline_button(own[0], "choose-file", on_click=self._own))
        self.ways.addStretch(1)
        self.ways.add(outline_button(tr(N_("Cancel")), on_click=self.reject))
        self._use = self.ways.add(primary_button(tr(N_("Use this")), on_click=self._take))
        column.add(self.ways)
        self.setLayout(column)
        self._list.itemSelectionChanged.connect(self._show_use)
        self._show_use()
        self.resize(px(560), px(480))

    def show_offers(self, offers: Sequence[Offer], present: str) -> None:
        """Offer these in place of what was offered."""
        self._list.clear()
        for offer in offers:
            self._add(offer, offer.key == present)

    def at(self) -> str:
        """The key of what is chosen in the list; empty where nothing is."""
        chosen = self._list.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _add(self, offer: Offer, present: bool) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, offer.key)
        item.setData(Qt.ItemDataRole.UserRole + 1, offer.off)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{offer.title}. {offer.sentence} {offer.facts} {offer.off}"
        )
        shown = QWidget()
        column = Column(2, (14, 8, 12, 8))
        head = Row(8)
        head.addWidget(Label(offer.title, "strong", "text.disabled" if offer.off else "text.text"))
        head.addStretch(1)
        head.addWidget(Label(offer.facts, "small", "text.muted"))
        column.addLayout(head)
        column.addWidget(Label(offer.off or offer.sentence, "small", "text.muted", wrap=True))
        shown.setLayout(column)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._list.addItem(item)
        self._list.setItemWidget(item, shown)
        shown.setFixedWidth(px(510))
        item.setSizeHint(QSize(px(510), column.heightForWidth(px(510))))
        if present:
            self._list.setCurrentItem(item)

    def _show_use(self) -> None:
        chosen = self._list.selectedItems()
        off = chosen[0].data(Qt.ItemDataRole.UserRole + 1) if chosen else tr(N_("Choose one first."))
        self._use.set_off(off) if off else self._use.set_on()

    def _take(self) -> None:
        chosen = self._list.selectedItems()
        if chosen and not chosen[0].data(Qt.ItemDataRole.UserRole + 1):
            self.chosen = chosen[0].data(Qt.ItemDataRole.UserRole)
            self.accept()

    def _own(self) -> None:
        path = self._ask_own(self)
        if path:
            self.chosen = path
            self.accept()
