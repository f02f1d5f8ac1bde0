"""What happened, line by line: time, icon, sentence; the newest at the end, bounded in number."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme

Index = QModelIndex | QPersistentModelIndex

BOUND = 500
_ROW = 20
_PROBLEM_TONES = ("warning", "danger")


@dataclass(frozen=True)
class Happening:
    """One line.

    Attributes:
        time: in words, such as "14:21:04".
        icon: our word for its icon.
        text: the sentence.
        tone: "", "success", "warning" or "danger"; the last two count as problems.
    """

    time: str
    icon: str
    text: str
    tone: str = ""


class _Happenings(QAbstractListModel):
    def __init__(self, bound: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: deque[Happening] = deque(maxlen=bound)
        self._shown: list[Happening] = []
        self.only_problems = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        happening = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return happening.text
        if role == Qt.ItemDataRole.UserRole:
            return happening
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{happening.time} {happening.text}"
        return None

    def add(self, happening: Happening) -> None:
        full = len(self._all) == self._all.maxlen
        gone = self._all[0] if full else None
        self._all.append(happening)
        if gone is not None and self._shown and self._shown[0] is gone:
            self.beginRemoveRows(QModelIndex(), 0, 0)
            del self._shown[0]
            self.endRemoveRows()
        if self._passes(happening):
            row = len(self._shown)
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.append(happening)
            self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._all.clear()
        self._shown.clear()
        self.endResetModel()

    def filter(self, only_problems: bool) -> None:
        self.beginResetModel()
        self.only_problems = only_problems
        self._shown = [one for one in self._all if self._passes(one)]
        self.endResetModel()

    def all(self) -> list[Happening]:
        return list(self._all)

    def _passes(self, happening: Happening) -> bool:
        return not self.only_problems or happening.tone in _PROBLEM_TONES


class _Line(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QFontMetrics(font("small")).horizontalAdvance(str(index.data()))
        return QSize(px(92) + words, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        happening: Happening = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setFont(font("small"))
        painter.setPen(color("text.faint"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(rect.left(), rect.top(), px(58), rect.height()), middle, happening.time)
        side = px(13)
        role = f"status.{happening.tone}.mark" if happening.tone else "text.muted"
        box = QRectF(rect.left() + px(62), rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, happening.icon, role)
        painter.setPen(
            color(f"status.{happening.tone}.text" if happening.tone in _PROBLEM_TONES else "text.text")
        )
        words = QRectF(rect.left() + px(84), rect.top(), rect.width() - px(84), rect.height())
        cut = painter.fontMetrics().elidedText(
            happening.text, Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, middle, cut)
        painter.restore()


class EventList(QListView):
    """The list; it follows the end until scrolled up.

    Args:
        lines: how many are kept.
    """

    def __init__(self, lines: int = BOUND, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr(N_("What happened")))
        self._happenings = _Happenings(lines, self)
        self.setModel(self._happenings)
        self.setItemDelegate(_Line(self))
        theme().changed.connect(self._apply_theme)

    def add(self, time: str, icon: str, text: str, tone: str = "") -> None:
        """Append one line; see Happening."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        self._happenings.add(Happening(time, icon, text, tone))
        if follows:
            self.scrollToBottom()

    def only_problems(self, only: bool) -> None:
        """Show warnings and failures alone, or everything."""
        self._happenings.filter(only)
        self.scrollToBottom()

    def clear(self) -> None:
        self._happenings.clear()

    def text(self) -> str:
        """Every line kept, as text."""
        return "\n".join(f"{one.time}  {one.text}" for one in self._happenings.all())

    def copy_all(self) -> None:
        """Put every line on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def _apply_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
