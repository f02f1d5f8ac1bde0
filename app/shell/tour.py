"""The tour: five bubbles beside the real parts of the window; each can be skipped, and all be found again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.i18n import N_, tr
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import outline_button, plain_button, primary_button
from app.widgets.layouts import Column, Row
from app.widgets.text import Label

WIDTH, GAP, EDGE, RING, MARGIN = 340, 14, 12, 4, 16
OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True)
class Step:
    """One bubble.

    Attributes:
        part: asked when the step begins for the part of the window that it is about.
        title, sentence: marked texts.
    """

    part: Callable[[], QWidget]
    title: str
    sentence: str


TEXTS = (
    (
        N_("What learns, and from what"),
        N_(
            "A small language model and a data set are chosen already. Change brings others, among them files"
            " of your own."
        ),
    ),
    (
        N_("How it learns"),
        N_(
            "Each line is a method that trains a small part of the model; the number beside it is that part."
            " What a method does stands beside the list."
        ),
    ),
    (
        N_("What can be set"),
        N_(
            "Everything has a usual value, so nothing needs to be touched. F1 in a field says what experts"
            " call it."
        ),
    ),
    (
        N_("What it will cost, and Launch"),
        N_(
            "What learns and the memory it takes are known before. Launch starts the run; the bar at the foot"
            " of the window follows it wherever you are."
        ),
    ),
    (
        N_("Find or do anything"),
        N_(
            "Ctrl K and a few letters lead to every method, setting, run and action, and to this tour. A"
            " question mark lists all keys."
        ),
    ),
)


class Tour(QWidget):
    """Covers the window, leaves the part at hand uncovered, and says what it is for.

    Args:
        steps: in order; parts that cannot be seen are pointed at by their window.

    Signals:
        ended(): it is over, at its end or before; the tour deletes itself.
    """

    ended = Signal()

    def __init__(self, steps: Sequence[Step], window: QWidget) -> None:
        super().__init__(window)
        self._steps = steps
        self._before = QApplication.focusWidget()
        self._over = False
        self.number = 0
        """Of the step that is shown, from 0."""
        self.setAccessibleName(tr(N_("Tour of the window")))
        self.bubble = QFrame(self)
        self.bubble.setProperty("part", "raised")
        self._count = Label("", "caption", "text.muted")
        self._title = Label("", "section", wrap=True)
        self._sentence = Label("", "body", wrap=True)
        self.skip = plain_button(tr(N_("Skip the tour")), on_click=self.end)
        self.back = outline_button(tr(N_("Back")), on_click=lambda: self.go(self.number - 1))
        self.next = primary_button(tr(N_("Next")), on_click=lambda: self.go(self.number + 1))
        ways = self._ways = Row(8)
        ways.add(self.skip)
        ways.addStretch(1)
        ways.add(self.back)
        ways.add(self.next)
        column = self._column = Column(6, MARGIN)
        column.add(self._count)
        column.add(self._title)
        column.add(self._sentence)
        column.addSpacing(6)
        column.add(ways)
        self.bubble.setLayout(column)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        window.installEventFilter(self)
        theme().changed.connect(self._place)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, number: int) -> None:
        """Show a step; past the last one the tour is over."""
        if number >= len(self._steps):
            self.end()
            return
        self.number = max(0, number)
        step, last = self._steps[self.number], self.number == len(self._steps) - 1
        values = {"number": self.number + 1, "count": len(self._steps)}
        self._count.setText(tr(N_("{number} of {count}"), **values))
        self._title.setText(tr(step.title))
        self._sentence.setText(tr(step.sentence))
        self.bubble.setAccessibleName(tr(step.title))
        self.bubble.setAccessibleDescription(tr(step.sentence))
        self.back.setVisible(self.number > 0)
        self.skip.setVisible(not last)
        self.next.set_text(tr(N_("Done")) if last else tr(N_("Next")))
        self.next.setAccessibleDescription(f"{tr(step.title)}. {tr(step.sentence)}")
        self._place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self.bubble, QAccessible.Event.Alert))

    def end(self) -> None:
        """Leave the window as it was."""
        if self._over:
            return
        self._over = True
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def lit(self) -> QRect:
        """The part of the window that the step is about, in the window's own points."""
        part, window = self._steps[self.number].part(), self.parentWidget()
        if not part.isVisible() or window is None:
            return self.rect()
        return QRect(part.mapTo(window, QPoint(0, 0)), part.size()).intersected(self.rect())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes round among the buttons."""
        shown = [button for button in (self.skip, self.back, self.next) if button.isVisible()]
        if self._over or not shown:
            return super().focusNextPrevChild(forward)
        at = next((n for n, button in enumerate(shown) if button.hasFocus()), 0)
        shown[(at + (1 if forward else -1)) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's size; and its own keys, which go past the window's shortcuts and the buttons' ways."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            window = self.parentWidget()
            if window is not None:
                self.setGeometry(window.rect())
            self._place()
        elif watched is not self.parent() and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._pressed(event.key())
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the bubble does nothing: a tour is left on purpose."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["card"])
        box = QRectF(self.lit()).adjusted(-RING, -RING, RING, RING)
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole.addRoundedRect(box, radius, radius)
        painter.fillPath(around.subtracted(hole), color("surface.canvas", 0.7))
        painter.setPen(QPen(color("accent.focus"), 2))
        painter.drawPath(hole)
        painter.end()

    def _pressed(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.end()
        else:
            self.go(self.number + (1 if key == Qt.Key.Key_Right else -1))

    def _place(self) -> None:
        """Beside the part where there is room, right before left before below before above; else over it."""
        wanted = max(px(WIDTH), self._ways.sizeHint().width() + 2 * px(MARGIN) + 2)  # with the frame
        width = min(wanted, self.width() - 2 * px(EDGE))
        height = self._column.totalHeightForWidth(width)  # with the frame
        part, gap, edge = self.lit(), px(GAP), px(EDGE)
        x = max(edge, min(part.center().x() - width // 2, self.width() - width - edge))
        y = max(edge, min(part.top(), self.height() - height - edge))
        ways = (
            (part.right() + gap, y),
            (part.left() - gap - width, y),
            (x, part.bottom() + gap),
            (x, part.top() - gap - height),
        )
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        fits = (QRect(*way, width, height) for way in ways if room.contains(QRect(*way, width, height)))
        over = QRect(x, max(edge, part.center().y() - height // 2), width, height)
        self.bubble.setGeometry(next(fits, over))
        self.update()
