"""The palette: a field over the window in which a few letters find a place, an action, a method, a run."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import N_, tr
from app.joined import facts
from app.state.actions import KINDS, Entry, Finder
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.widgets.layouts import Column, HairLine, Row
from app.widgets.text import Label

Index = QModelIndex | QPersistentModelIndex
WIDTH, TOP, ROW, ROWS = 680, 60, 38, 10
ENTRY = Qt.ItemDataRole.UserRole + 1
OWN_KEYS = frozenset(
    (
        *(Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    )
)
"""Keys that mean something here, whatever they mean to the window."""


class Found(QAbstractListModel):
    """What was found, as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(entry)
        return entry if role == ENTRY else None


def said(entry: Entry) -> str:
    """All of an entry in a line, for who cannot see it."""
    parts = (entry.title, tr(KINDS[entry.kind]), entry.detail, entry.keys)
    return facts(parts)


class _Rows(QStyledItemDelegate):
    """Icon, title, detail in what is left, kind, keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(px(6), 1, -px(6), -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.tint"))
            painter.drawRoundedRect(box, px(6), px(6))
            painter.fillRect(
                QRectF(box.left(), box.top() + px(8), px(3), box.height() - px(16)), color("accent.ink")
            )
        side = px(16)
        sign = QRectF(box.left() + px(12), box.center().y() - side / 2, side, side)
        paint_icon(painter, sign, entry.icon or "forward", "accent.ink" if chosen else "text.muted")
        left, right = sign.right() + px(10), box.right() - px(10)
        right = self._write(painter, box, left, right, entry.keys, "smallm", "text.text", at_right=True)
        kind = tr(KINDS[entry.kind])
        right = self._write(painter, box, left, right, kind, "caption", "text.muted", at_right=True)
        left = self._write(painter, box, left, right, entry.title, "medium", "text.text")
        self._write(painter, box, left, right, entry.detail, "small", "text.muted")
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        left: float,
        right: float,
        text: str,
        style: str,
        role: str,
        *,
        at_right: bool = False,
    ) -> float:
        """Write between two edges; the edge that is left of it, or right of it, comes back."""
        room = right - left
        if not text or room < px(24):
            return right if at_right else left
        painter.setFont(font(style))
        painter.setPen(color(role))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(room, metrics.horizontalAdvance(words) + 1)
        start = right - width if at_right else left
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            QRectF(start, box.top(), width, box.height()), int(side | Qt.AlignmentFlag.AlignVCenter), words
        )
        return start - px(12) if at_right else start + width + px(12)


class _Field(QLineEdit):
    """The field; its own keys go past the window's shortcuts.

    Signals:
        key_pressed(int): one of OWN_KEYS.
        left(): the keyboard went elsewhere in the window.
    """

    key_pressed = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.key_pressed.emit(event.key())
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in away:
            self.left.emit()


class Palette(QWidget):
    """Covers the window while it is open; a click beside it, Esc or another place closes it.

    Args:
        finder: what can be found.

    Signals:
        chosen(Entry): it is closed, and this is to be done.
    """

    chosen = Signal(object)

    def __init__(self, finder: Finder, window: QWidget) -> None:
        super().__init__(window)
        self._finder = finder
        self._before: QWidget | None = None
        self.setAccessibleName(tr(N_("Find or do anything")))
        self.field = _Field()
        self.field.setProperty("part", "find")
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr(N_("Find or do anything")))
        self.field.setAccessibleName(tr(N_("Find or do anything")))
        self.model = Found(self)
        self.list = QListView()
        self.list.setProperty("part", "list")
        self.list.setAccessibleName(tr(N_("What was found")))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._nothing = Label("", "body", "text.muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._keys = Label(tr(N_("↑ ↓ choose · Enter does it · Esc closes")), "caption", "text.muted")
        self._card = QFrame(self)
        self._card.setProperty("part", "raised")
        head = Row(10, (16, 10, 16, 10))
        head.add(self.field, 1)
        foot = Row(8, (16, 6, 16, 8))
        foot.add(self._keys)
        foot.addStretch(1)
        column = Column(0)
        column.add(head)
        column.add(HairLine())
        lists = Column(0, (0, 6, 0, 6))
        lists.add(self.list, 1)
        lists.add(self._nothing)
        column.add(lists, 1)
        column.add(HairLine())
        column.add(foot)
        self._card.setLayout(column)
        self.hide()
        self.field.textChanged.connect(self._search)
        self.field.key_pressed.connect(self._pressed)
        self.field.left.connect(self.close_palette)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.entered.connect(lambda index: self._go_to(index.row()))
        window.installEventFilter(self)
        theme().changed.connect(self._apply)
        self._apply()

    def open_palette(self, query: str = "") -> None:
        """Show it with an empty field, or with these letters."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.field.setText(query)
        self._search(query)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_palette(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        inside = self.field.hasFocus()
        self.hide()
        before, self._before = self._before, None
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Entry | None:
        """What Enter would do."""
        return self.model.entry(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent() and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window behind steps back."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.canvas", 0.6))
        painter.end()

    def _search(self, text: str) -> None:
        found = self._finder.find(text)
        self.model.show_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self._go_to(0)
        else:
            words = tr(N_("Nothing is called {words}. Fewer letters find more."), words=text.strip())
            self._nothing.setText(words)
            self._tell(words)
        self._place()

    def _pressed(self, key: int) -> None:
        row = self.list.currentIndex().row()
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_PageUp: -ROWS,
            Qt.Key.Key_PageDown: ROWS,
        }
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
        else:
            self._go_to(row + steps[Qt.Key(key)])

    def _go_to(self, row: int) -> None:
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)), 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
            entry = self.current()
            self._tell(said(entry) if entry is not None else "")

    def _tell(self, words: str) -> None:
        """The keyboard stays in the field, so what is chosen in the list is told there."""
        self.field.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))

    def _take(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self._finder.used(entry)
            self.close_palette()
            self.chosen.emit(entry)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(px(WIDTH), self.width() - 2 * px(24))
        rows = max(1, min(ROWS, self.model.rowCount()))
        fixed = px(44) + px(12) + px(30)
        height = min(fixed + rows * px(ROW) + px(8), self.height() - px(TOP) - px(24))
        self._card.setGeometry((self.width() - width) // 2, px(TOP), width, height)

    def _apply(self) -> None:
        self.field.setFont(font("lead"))
        self.field.setFixedHeight(px(26))
        self._place()
