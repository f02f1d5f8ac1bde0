"""The head of the rows: each column's name, and below it what the column is, to be changed by a click or
with the keyboard."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from app.data_import.rows_model import ROLE_WORDS
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import KEYBOARD_REASONS
from app.widgets.table_style import TableHead

HEIGHT, ROLE_HEIGHT = 52, 22
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RoleHead(TableHead):
    """Name over role. The arrows go from column to column, Enter asks for another role.

    Signals:
        role_asked(int): the column in this section is to be something else.
    """

    role_asked = Signal(int)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._at = 0
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(N_("What each column is")))
        self.sectionClicked.connect(self._clicked)
        theme().changed.connect(self._fit)
        self._fit()

    @property
    def at(self) -> int:
        """The section that the keyboard is on."""
        return self._at

    def _fit(self) -> None:
        self.setFixedHeight(px(HEIGHT))

    def least_width(self, section: int) -> int:
        """Of a column, so that what it is, and that it is not used, can be read."""
        role = str(self.model().headerData(section, Qt.Orientation.Horizontal, ROLE_WORDS) or "")
        metrics = QFontMetrics(font("caption"))
        words = max(metrics.horizontalAdvance(each) for each in (role, tr(N_("Not used"))))
        return words + px(46)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def _clicked(self, section: int) -> None:
        self._at = section
        self.role_asked.emit(section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        move = moves.get(Qt.Key(event.key()))
        if move is not None and self.count():
            self._go_to(self._at + move)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.count():
            self._go_to(0 if event.key() == Qt.Key.Key_Home else self.count() - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.count():
            self.role_asked.emit(min(self._at, self.count() - 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in KEYBOARD_REASONS
        if self.count():
            self._go_to(min(self._at, self.count() - 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.viewport().update()

    def _go_to(self, section: int) -> None:
        self._at = max(0, min(section, self.count() - 1))
        self._ring = True
        view = self.parent()
        if isinstance(view, QTableView) and view.model().rowCount():
            view.scrollTo(view.model().index(max(0, view.rowAt(0)), self._at))
        said = self.model().headerData(
            self._at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        self.setAccessibleDescription(str(said or ""))
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        name = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        role = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal, ROLE_WORDS) or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, color("surface.sunken"))
        box = QRectF(rect).adjusted(px(8), 0, -px(6), 0)
        painter.setFont(font("medium"))
        painter.setPen(color("text.text" if role else "text.muted"))
        upper = QRectF(box.left(), box.top() + px(4), box.width(), px(20))
        words = " ".join(name.split()) or tr(N_("(no name)"))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(upper.width()))
        painter.drawText(upper, _LEFT, cut)
        self._paint_role(
            painter, QRectF(box.left(), upper.bottom() + px(1), box.width(), px(ROLE_HEIGHT)), role
        )
        if self._ring and self.hasFocus() and logicalIndex == self._at:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = px(tokens().radii["control"])
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), radius, radius)
        painter.restore()

    def _paint_role(self, painter: QPainter, box: QRectF, role: str) -> None:
        """What the column is as something that can be pressed: words and a caret."""
        painter.setFont(font("caption"))
        words = role or tr(N_("Not used"))
        metrics, side, gap = painter.fontMetrics(), px(10), px(7)
        room = box.width() - 2 * gap - side - px(4)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(max(0.0, room)))
        width = min(box.width(), metrics.horizontalAdvance(cut) + 2 * gap + side + px(4))
        pill = QRectF(box.left(), box.top(), width, box.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = px(tokens().radii["chip"])
        painter.setPen(QPen(color("accent.ink" if role else "line.control"), 1))
        painter.setBrush(color("accent.tint" if role else "surface.surface"))
        painter.drawRoundedRect(pill, radius, radius)
        ink = "accent.ink" if role else "text.muted"
        painter.setPen(color(ink))
        painter.drawText(pill.adjusted(gap, 0, -gap - side, 0), _LEFT, cut)
        place = QRectF(pill.right() - gap - side + px(2), pill.center().y() - side / 2, side, side)
        paint_icon(painter, place, "caret-down", ink)


class NumberHead(QHeaderView):
    """The rows' numbers in the file, at the left, which stay while the table is moved sideways."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setProperty("part", "head")
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setDefaultSectionSize(px(tokens().sizes["tableRow"]))

    def sizeHint(self) -> QSize:
        digits = (
            len(str(self.model().headerData(self.count() - 1, Qt.Orientation.Vertical) or ""))
            if (self.model() is not None and self.count())
            else 2
        )
        return QSize(px(18) + px(8) * max(2, digits), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.setFont(font("caption"))
        painter.setPen(color("text.faint"))
        number = str(self.model().headerData(logicalIndex, Qt.Orientation.Vertical) or "")
        align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(rect).adjusted(0, 0, -px(8), 0), align, number)
        painter.restore()
