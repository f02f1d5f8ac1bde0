"""Tables: sunken head, rows of thirty, numbers right, hover and chosen tints, no grid, no stripes."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.family_mark import paint_mark

Index = QModelIndex | QPersistentModelIndex
_ALIGN_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableRole(IntEnum):
    """What a model tells about a cell beside its words and Qt.TextAlignmentRole.

    FAMILY: token key of a family, whose mark stands before the words.
    ICON: our word for an icon before the words.
    TONE: "success", "warning", "danger" or "info": words and icon in its colours.
    MUTED: True for what is only a reference.
    STRONG: True for semibold.
    """

    FAMILY = Qt.ItemDataRole.UserRole + 11
    ICON = Qt.ItemDataRole.UserRole + 12
    TONE = Qt.ItemDataRole.UserRole + 13
    MUTED = Qt.ItemDataRole.UserRole + 14
    STRONG = Qt.ItemDataRole.UserRole + 15


class TableDelegate(QStyledItemDelegate):
    """Paints cells; ground and ring run through the whole row."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(font("strong" if index.data(TableRole.STRONG) else "body"))
        sign = px(22) if index.data(TableRole.FAMILY) or index.data(TableRole.ICON) else 0
        width = metrics.horizontalAdvance(str(index.data() or ""))
        return QSize(width + sign + px(18), px(tokens().sizes["tableRow"]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, index)
        tone, muted = index.data(TableRole.TONE), index.data(TableRole.MUTED)
        left = rect.left() + px(8)
        side = px(tokens().sizes["familyGlyph"])
        family, name = index.data(TableRole.FAMILY), index.data(TableRole.ICON)
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        if family:
            paint_mark(painter, box, str(family))
            left += px(22)
        elif name:
            paint_icon(painter, box, str(name), f"status.{tone}.mark" if tone else "text.muted")
            left += px(22)
        painter.setFont(font("strong" if index.data(TableRole.STRONG) else "body"))
        painter.setPen(color(f"status.{tone}.text" if tone else "text.muted" if muted else "text.text"))
        words = QRectF(left, rect.top(), rect.right() - px(8) - left, rect.height())
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        flags = _ALIGN_LEFT if align is None else int(align) | int(Qt.AlignmentFlag.AlignVCenter)
        cut = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, flags, cut)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        chosen = QStyle.StateFlag.State_Selected in option.state
        hover = index.row() == self._hovered_row()
        row = QRectF(0, rect.top(), self._view.viewport().width(), rect.height()).adjusted(0, 1, 0, -1)
        radius = px(tokens().radii["control"])
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hover:
            painter.setBrush(color("accent.tint" if chosen else "surface.hover"))
            painter.drawRoundedRect(row, radius, radius)
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 0, -1, 0), radius, radius)
        painter.restore()

    def _hovered_row(self) -> int:
        if not self._view.underMouse():
            return -1
        where = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        return self._view.rowAt(where.y()) if self._view.viewport().rect().contains(where) else -1


class TableHead(QHeaderView):
    """The sunken head: caption words, and a caret at the sorted column."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setProperty("part", "head")
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(px(tokens().sizes["tableHead"]))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        flags = _ALIGN_LEFT if align is None else int(align) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.fillRect(rect, color("surface.sunken"))
        box = QRectF(rect).adjusted(px(8), 0, -px(8), 0)
        painter.setFont(font("caption"))
        painter.setPen(color("text.muted"))
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        if sorted_here:
            side = px(10)
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            width = min(painter.fontMetrics().horizontalAdvance(words), round(box.width()) - side)
            right_aligned = bool(flags & int(Qt.AlignmentFlag.AlignRight))
            x = box.right() - side if right_aligned else box.left() + width + px(4)
            place = QRectF(x, box.center().y() - side / 2, side, side)
            paint_icon(painter, place, "sort-up" if up else "sort-down", "text.muted")
            if right_aligned:
                box.adjust(0, 0, -side - px(3), 0)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, flags, cut)
        painter.restore()


class _Follower(QObject):
    """Keeps the heights of one table at the interface scale."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        theme().changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(px(tokens().sizes["tableRow"]))
        self._view.horizontalHeader().setFixedHeight(px(tokens().sizes["tableHead"]))
        self._view.viewport().update()


def style_table(view: QTableView) -> TableDelegate:
    """Dress a table view; the delegate comes back. Call it with its model, before setting column widths."""
    view.setProperty("part", "list")
    view.setHorizontalHeader(TableHead(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setMouseTracking(True)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.viewport().setAutoFillBackground(False)
    view.entered.connect(view.viewport().update)
    choice = view.selectionModel()
    if choice is not None:  # the ring runs through the whole row, Qt repaints one cell of the row it leaves
        choice.currentRowChanged.connect(lambda *_: view.viewport().update())
    delegate = TableDelegate(view)
    view.setItemDelegate(delegate)
    _Follower(view)
    return delegate
