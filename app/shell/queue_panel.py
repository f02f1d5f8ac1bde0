"""The queue above the window: what waits, in which order, and when the next may begin."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.i18n import N_, tr
from app.state.queue import QueueLine, RunsQueue
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px, theme
from app.theme.tokens import family_key
from app.widgets.buttons import danger_button, outline_button, primary_button
from app.widgets.card import Card
from app.widgets.family_mark import paint_mark
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, Row
from app.widgets.numbers import IntField
from app.widgets.switch import CheckBox
from app.widgets.text import Label
from app.widgets.text_field import TextField
from peft_engine.contract.queue import MOST_AT_ONCE

WIDTH, HEIGHT, LINE_HEIGHT = 560, 640, 48
LEAST_LIST = 104
EDGE, ROOM = 12, 48
LINE_ROLE = Qt.ItemDataRole.UserRole


class QueuePanel(QDialog):
    """Every change counts at once. Alt with the arrows moves a run, as dragging does; Delete takes it out.

    Signals:
        open_asked(str): show the run with this id.
    """

    open_asked = Signal(str)

    def __init__(self, queue: RunsQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(N_("Queue")))
        self._queue = queue
        self._standing = Label("", "small", "text.muted", wrap=True)
        self.list = _Lines()
        self.list.moved.connect(queue.move)
        self.list.delete_pressed.connect(self._take_out)
        self.list.itemActivated.connect(lambda item: self._open(item.data(LINE_ROLE)))
        self.list.itemSelectionChanged.connect(self._show_actions)
        column = Column(12, 16)
        column.addStrut(px(WIDTH - 32))
        column.add(Label(tr(N_("Queue")), "title"))
        column.add(self._standing)
        self._lines = Card(margin=(8, 8, 8, 12))
        self._lines.setAccessibleName(tr(N_("Runs of the queue")))
        self._lines.add(self.list, 1)
        self._lines.add(self._make_actions())
        column.add(self._lines, 1)
        column.add(self._make_ways())
        self._room = column.add(QWidget(), 1)
        buttons = Row(8)
        self.go = buttons.add(outline_button(tr(N_("Go on now")), "continue", on_click=queue.go))
        buttons.addStretch(1)
        self.ready = buttons.add(primary_button(tr(N_("Close")), on_click=self.accept))
        column.add(buttons)
        self.setLayout(column)
        room = parent.window().height() - px(ROOM) if parent is not None else px(HEIGHT)
        self.resize(px(WIDTH), min(px(HEIGHT), room))
        queue.changed.connect(self.refresh)
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the queue as it stands now; what is chosen stays chosen."""
        lines = self._queue.lines()
        self._standing.setText(self._queue.standing())
        self.list.show_lines(lines)
        self._lines.setVisible(bool(lines))
        self._room.setVisible(not lines)
        self.pause.set_value(self._queue.queue.paused)
        if not self.at_once.hasFocus():
            self.at_once.set_value(self._queue.queue.at_once)
        self.go.setVisible(self._queue.queue.paused or bool(self._queue.held_until))
        self._show_actions()

    # -- making ---------------------------------------------------------------------------------------------

    def _make_actions(self) -> QWidget:
        self.up = outline_button(tr(N_("Up")), on_click=lambda: self._move(-1))
        self.down = outline_button(tr(N_("Down")), on_click=lambda: self._move(1))
        self.first = outline_button(tr(N_("To the top")), on_click=self._to_top)
        self.now = outline_button(tr(N_("Run now")), on_click=self._run_now)
        self.out = outline_button(tr(N_("Take out")), on_click=self._take_out)
        self.delete = danger_button(tr(N_("Delete")), on_click=self._delete)
        self.up.setToolTip(tr(N_("Alt Up")))
        self.down.setToolTip(tr(N_("Alt Down")))
        self.now.setToolTip(tr(N_("Start it beside what runs, whatever memory there is")))
        self.out.setToolTip(tr(N_("The run is kept, and waits outside the queue")))
        actions = QWidget()
        row = Row(6)
        for button in (self.up, self.down, self.first, self.now, self.out, self.delete):
            row.add(button)
        row.addStretch(1)
        actions.setLayout(row)
        return actions

    def _make_ways(self) -> QWidget:
        self.pause = CheckBox(tr(N_("Pause after this run")))
        self.pause.value_edited.connect(lambda on: self._queue.pause() if on else self._queue.go())
        self.time = TextField(placeholder="22:30", width=90)
        self.time.setAccessibleName(tr(N_("Hold until")))
        self.time.returnPressed.connect(self._hold)
        self.hold = outline_button(tr(N_("Hold")), "clock", on_click=self._hold)
        until = QWidget()
        row = Row(6)
        row.add(self.time)
        row.add(self.hold)
        until.setLayout(row)
        self._until = FormRow(tr(N_("Hold until")), until, tr(N_("Nothing new begins before; local time")))
        self.at_once = IntField(1, minimum=1, maximum=MOST_AT_ONCE)
        self.at_once.value_edited.connect(self._set_at_once)
        ways = QWidget()
        column = Column(8)
        column.add(self.pause)
        column.add(self._until)
        column.add(
            FormRow(tr(N_("At once")), self.at_once, tr(N_("Where memory allows; they share the cores")))
        )
        ways.setLayout(column)
        return ways

    # -- pressed --------------------------------------------------------------------------------------------

    def _show_actions(self) -> None:
        line = self.list.chosen()
        waits = line is not None and line.place > 0
        for button in (self.now, self.out, self.delete):
            button.setEnabled(waits)
        above = line is not None and line.place > 1
        self.up.setEnabled(above)
        self.first.setEnabled(above)
        self.down.setEnabled(waits and line is not None and line.place < self._queue.count)

    def _move(self, step: int) -> None:
        self.list.move_chosen(step)

    def _to_top(self) -> None:
        line = self.list.chosen()
        if line is not None and line.place > 1:
            self._queue.move(line.run, 0)

    def _run_now(self) -> None:
        line = self.list.chosen()
        if line is not None and line.place:
            self._queue.run_now(line.run)

    def _take_out(self) -> None:
        line = self.list.chosen()
        if line is not None and line.place:
            self._queue.take_out(line.run)

    def _delete(self) -> None:
        line = self.list.chosen()
        if line is not None and line.place:
            self._queue.delete(line.run)

    def _open(self, line: QueueLine) -> None:
        self.accept()
        self.open_asked.emit(line.run)

    def _hold(self) -> None:
        problem = self._queue.hold(self.time.text())
        if problem:
            self._until.set_problem(problem)
        else:
            self._until.clear_problem()

    def _set_at_once(self, count: object) -> None:
        if isinstance(count, int) and 1 <= count <= MOST_AT_ONCE:
            self._queue.set_at_once(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is not Close."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class _Lines(QListWidget):
    """The runs of the queue; those that wait can be dragged.

    Signals:
        moved(str, int): the run is to come to this place among those that wait, counted from 0.
        delete_pressed(): the Delete key.
    """

    moved = Signal(str, int)
    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr(N_("Runs of the queue, in their order")))
        self.setProperty("part", "list")
        self.setMouseTracking(True)
        self.setItemDelegate(_Line(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._filling = False
        self.model().rowsMoved.connect(self._dropped)
        theme().changed.connect(self._apply)
        self._apply()

    def chosen(self) -> QueueLine | None:
        items = self.selectedItems()
        return items[0].data(LINE_ROLE) if items else None

    def show_lines(self, lines: list[QueueLine]) -> None:
        if self.state() == QAbstractItemView.State.DraggingState or lines == self._shown():
            return
        chosen, row = self.chosen(), self.currentRow()
        self._filling = True
        self.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(LINE_ROLE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_place(line)} {line.title}, {line.facts}")
            item.setSizeHint(QSize(0, px(LINE_HEIGHT)))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if line.place else flags)
            self.addItem(item)
        known = [line.run for line in lines]
        if chosen is not None and chosen.run in known:
            self.setCurrentRow(known.index(chosen.run))
        elif lines:
            self.setCurrentRow(min(max(row, 0), len(lines) - 1))
        self._filling = False
        self.itemSelectionChanged.emit()

    def move_chosen(self, step: int) -> None:
        """One place up (-1) or down (1)."""
        line = self.chosen()
        if line is None or not line.place:
            return
        waiting = sum(1 for one in self._shown() if one.place)
        if 0 <= line.place - 1 + step < waiting:
            self.moved.emit(line.run, line.place - 1 + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_chosen(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list[QueueLine]:
        return [self.item(row).data(LINE_ROLE) for row in range(self.count())]

    def _dropped(self, _parent: object, start: int, _end: int, _to: object, row: int) -> None:
        """A row was dragged: its place is the number of waiting ones that now stand before it."""
        if self._filling:
            return
        now = row - 1 if row > start else row
        line: QueueLine = self.item(now).data(LINE_ROLE)
        self.moved.emit(line.run, sum(1 for one in self._shown()[:now] if one.place))

    def _apply(self) -> None:
        self.setMinimumHeight(px(LEAST_LIST))
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, px(LINE_HEIGHT)))


class _Line(QStyledItemDelegate):
    """A run: its place, its mark, what it is, and beneath what is known of it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: QueueLine = index.data(LINE_ROLE)
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(rect, px(6), px(6))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(shape, color("accent.tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(shape, color("surface.hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawPath(shape)
        left, middle = rect.left() + px(EDGE), rect.center().y()
        painter.setFont(font("strong"))
        painter.setPen(color("text.muted"))
        place = QRectF(left, rect.top(), px(26), rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), str(line.place or ""))
        mark = QRectF(left + px(30), middle - px(7), px(14), px(14))
        if line.race:
            paint_icon(painter, mark, "compare", "text.muted")
        else:
            paint_mark(painter, mark, family_key(line.family))
        words = rect.adjusted(px(EDGE + 56), px(5), -px(EDGE), -px(5))
        for style, role, flag, text in (
            ("strong", "text.text", Qt.AlignmentFlag.AlignTop, line.title),
            ("small", "text.muted", Qt.AlignmentFlag.AlignBottom, line.facts),
        ):
            painter.setFont(font(style))
            painter.setPen(color(role))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, int(flag | Qt.AlignmentFlag.AlignLeft), cut)
        painter.restore()


def _place(line: QueueLine) -> str:
    return tr(N_("Place {place}:"), place=line.place) if line.place else tr(N_("Running:"))
