"""The rows of the taxonomy tree. One delegate owns indentation, caret and the three heights.

The model says through TreeRole what each row is; the words of a row are its display text.
"""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.family_mark import paint_mark

Index = QModelIndex | QPersistentModelIndex

_FOCUS = QStyle.StateFlag.State_HasFocus
_HOVER = QStyle.StateFlag.State_MouseOver
_CHOSEN = QStyle.StateFlag.State_Selected


class TreeRole(IntEnum):
    """What a model tells about a row beside its words.

    KIND: "family", "subfamily" or "method".
    FAMILY: token key of its family.
    RIGHT: words at the right: a family's count, a method's share.
    OFF: why a method cannot be chosen; empty when it can. Such a row stays enabled, to be focused.
    """

    KIND = Qt.ItemDataRole.UserRole + 1
    FAMILY = Qt.ItemDataRole.UserRole + 2
    RIGHT = Qt.ItemDataRole.UserRole + 3
    OFF = Qt.ItemDataRole.UserRole + 4


TICK = Qt.ItemDataRole.CheckStateRole
"""Whether a method is ticked; None while nothing is to be ticked."""
_TICK_ROOM = 18
_HEIGHTS = {"family": "treeFamily", "subfamily": "treeSubfamily", "method": "treeMethod"}
_INDENTS = {"family": 6, "subfamily": 30, "method": 42}
_CAPTION_RIGHT = 8
_CAPTION = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
"""A caption that is too long for one line has two."""


def _plain(index: Index) -> QModelIndex:
    return index.sibling(index.row(), index.column())


class TreeDelegate(QStyledItemDelegate):
    """Paints families, subfamilies and methods to the width of the view.

    Signals:
        tick_asked(QModelIndex): its box was pressed, or Space with the row at hand.
    """

    tick_asked = Signal(object)

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._boxes = _Boxes(self, view)

    def box_at(self, place: QPointF) -> QModelIndex | None:
        """The method whose box, or whose lock in place of it, is at this place of the view."""
        index = self._view.indexAt(place.toPoint())
        left = px(_INDENTS["method"])
        on_box = left - px(4) <= place.x() < left + px(_TICK_ROOM)
        return index if on_box and index.data(TICK) is not None else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = str(index.data(TreeRole.KIND))
        high = px(tokens().sizes[_HEIGHTS[kind]])
        if kind == "subfamily":
            metrics = QFontMetrics(font("caption"))
            room = self._view.viewport().width() - px(_INDENTS[kind]) - px(_CAPTION_RIGHT)
            if metrics.horizontalAdvance(str(index.data())) > room:
                high += metrics.lineSpacing()
        return QSize(px(120), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = str(index.data(TreeRole.KIND))
        rect = QRectF(option.rect)
        rect.setLeft(0)
        rect.setWidth(self._view.viewport().width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A flag set: `in` on flags asks for all bits, which is meant.
        chosen = _CHOSEN in option.state and kind == "method"
        self._paint_ground(painter, rect, option, kind, chosen)
        if kind == "family":
            self._paint_family(painter, rect, index)
        elif kind == "subfamily":
            painter.setFont(font("caption"))
            painter.setPen(color("text.muted"))
            words = rect.adjusted(px(_INDENTS[kind]), 0, -px(_CAPTION_RIGHT), 0)
            painter.drawText(words, _CAPTION, str(index.data()))
        else:
            self._paint_method(painter, rect, index, chosen, hover=_HOVER in option.state)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, kind: str, chosen: bool
    ) -> None:
        radius = px(tokens().radii["control"])
        box = rect.adjusted(px(3), 1, -px(3), -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(color("accent.tint"))
            painter.drawRoundedRect(box, radius, radius)
            painter.setBrush(color("accent.ink"))
            bar = QRectF(rect.left(), rect.top() + px(6), px(3), rect.height() - px(12))
            painter.drawRoundedRect(bar, px(1), px(1))
        elif _HOVER in option.state and kind != "subfamily":
            painter.setBrush(color("surface.hover"))
            painter.drawRoundedRect(box, radius, radius)
        if _FOCUS in option.state and self._view.hasFocus():
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), radius, radius)

    def _paint_family(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        middle = rect.center().y()
        caret, mark = px(11), px(tokens().sizes["familyGlyph"])
        left = px(_INDENTS["family"])
        name = "caret-down" if self._view.isExpanded(_plain(index)) else "caret-right"
        paint_icon(painter, QRectF(left + px(2), middle - caret / 2, caret, caret), name, "text.faint")
        left += px(18)
        box = QRectF(left, middle - mark / 2, mark, mark)
        paint_mark(painter, box, str(index.data(TreeRole.FAMILY)))
        right = self._right(painter, rect, str(index.data(TreeRole.RIGHT) or ""), "text.muted")
        painter.setFont(font("strong"))
        painter.setPen(color("text.text"))
        self._words(painter, rect, left + mark + px(9), str(index.data()), right)

    def _paint_method(
        self, painter: QPainter, rect: QRectF, index: Index, chosen: bool, *, hover: bool
    ) -> None:
        off = str(index.data(TreeRole.OFF) or "")
        # Faint words cannot be read on the tint under the pointer.
        quiet = "text.muted" if hover or chosen else "text.faint"
        left = px(_INDENTS["method"])
        if off:
            side = px(12)
            paint_icon(painter, QRectF(left, rect.center().y() - side / 2, side, side), "locked", quiet)
            left += px(_TICK_ROOM)
        elif (ticked := index.data(TICK)) is not None:
            side = px(13)
            box = QRectF(left, rect.center().y() - side / 2, side, side)
            _paint_box(painter, box, Qt.CheckState(ticked) == Qt.CheckState.Checked)
            left += px(_TICK_ROOM)
        ink = quiet if off else "accent.ink" if chosen else "text.text"
        right = self._right(
            painter,
            rect,
            off or str(index.data(TreeRole.RIGHT) or ""),
            quiet if off else "accent.ink" if chosen else "text.muted",
            room=0.55 if off else 0.4,
        )
        painter.setFont(font("strong" if chosen else "body"))
        painter.setPen(color(ink))
        self._words(painter, rect, left, str(index.data()), right)

    def _right(self, painter: QPainter, rect: QRectF, words: str, role: str, room: float = 0.4) -> int:
        """Paint words at the right and return how much room they took."""
        if not words:
            return px(8)
        painter.setFont(font("small"))
        painter.setPen(color(role))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(words) + 2, round(rect.width() * room))
        box = QRectF(rect.right() - px(12) - width, rect.top(), width, rect.height())
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), cut)
        return width + px(20)

    def _words(self, painter: QPainter, rect: QRectF, left: float, words: str, right: float) -> None:
        box = QRectF(rect.left() + left, rect.top(), rect.width() - left - right, rect.height())
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere on a family folds or unfolds it; there is no other branch handle. Space ticks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space and index.data(TICK) is not None:
                self.tick_asked.emit(_plain(index))
                return True
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            plain = _plain(index)
            if event.button() == Qt.MouseButton.LeftButton and index.data(TreeRole.KIND) == "family":
                self._view.setExpanded(plain, not self._view.isExpanded(plain))
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole reason why a method cannot be chosen, which the row may have to cut."""
        off = index.data(TreeRole.OFF)
        if event.type() == QEvent.Type.ToolTip and off:
            QToolTip.showText(event.globalPos(), f"{index.data()}: {off}", view)
            return True
        return super().helpEvent(event, view, option, index)


class _Boxes(QObject):
    """Hears of presses on boxes before the view does: to tick a method is not to turn to it. In a view of
    another width, captions may have other heights."""

    def __init__(self, delegate: TreeDelegate, view: QTreeView) -> None:
        super().__init__(delegate)
        self._delegate, self._view = delegate, view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._view.scheduleDelayedItemsLayout()
            return False
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        index = self._delegate.box_at(event.position())
        if index is None:
            return False
        if event.type() in presses:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._delegate.tick_asked.emit(index)
        return True


def _paint_box(painter: QPainter, box: QRectF, on: bool) -> None:
    radius = px(tokens().radii["mark"])
    painter.setPen(QPen(color("accent.fill" if on else "line.control"), 1))
    painter.setBrush(color("accent.fill" if on else "surface.surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if on:
        paint_icon(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), "check", "accent.onFill")


def style_tree(view: QTreeView) -> TreeDelegate:
    """Dress a tree view for the taxonomy; the delegate comes back."""
    view.setProperty("part", "list")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHeaderHidden(True)
    view.setIndentation(0)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(False)
    view.setItemsExpandable(True)
    view.setExpandsOnDoubleClick(False)
    view.setMouseTracking(True)
    view.setAnimated(theme().motion)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.viewport().setAutoFillBackground(False)
    delegate = TreeDelegate(view)
    view.setItemDelegate(delegate)
    theme().changed.connect(view.scheduleDelayedItemsLayout)
    return delegate
