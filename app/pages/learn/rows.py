"""The rows of the lessons: their titles on as many lines as they need, and a mark on those that are done."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

Index = QModelIndex | QPersistentModelIndex
ICON = Qt.ItemDataRole.UserRole + 2
"""Our word for the icon at the right; empty for none."""
SIDE, ROOM, ABOVE = 12, 34, 8
"""Before the words, after them, and above and below."""
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = QRect(0, 0, max(1, width - px(SIDE + ROOM)), 10_000)
        words = QFontMetrics(font("medium")).boundingRect(room, WRAPPED, str(index.data()))
        return QSize(width, max(px(34), words.height() + px(2 * ABOVE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "accent.tint" if chosen else ""
        if not chosen and option.state & QStyle.StateFlag.State_MouseOver:
            ground = "surface.hover"
        radius = px(tokens().radii["control"])
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(color(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), radius, radius)
        if chosen:
            painter.setBrush(color("accent.fill"))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 4, px(3), box.height() - 8), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color("accent.focus"))
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), radius, radius)
        painter.setFont(font("strong" if chosen else "medium"))
        painter.setPen(color("accent.ink" if chosen else "text.text"))
        painter.drawText(box.adjusted(px(SIDE), 0, -px(ROOM), 0), WRAPPED, str(index.data()))
        name = str(index.data(ICON) or "")
        if name:
            side = px(16)
            at = QRectF(box.right() - px(26), box.center().y() - side / 2, side, side)
            paint_icon(painter, at, name, "status.success.mark" if name == "success" else "text.muted")
        painter.restore()


def lesson_list(model: QAbstractItemModel, name: str) -> QListView:
    """A list of lessons over a model; `name` is its accessible name."""
    view = QListView()
    view.setProperty("part", "list")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.viewport().setAutoFillBackground(False)
    view.setItemDelegate(_Rows(view))
    view.setModel(model)
    theme().changed.connect(view.scheduleDelayedItemsLayout)
    return view
