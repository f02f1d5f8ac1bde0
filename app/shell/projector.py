"""The projector view: large type, what is secondary hidden, and a ring around what was clicked. It lasts for
this session; the size in the settings stays what it was."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.i18n import N_, tr
from app.shell.shortcuts import keys_of
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.toast import show_toast

ECHO_MS = 900
LINE = 3
ROUND_POINTER = 26
"""Radius of the ring where what was clicked is a large area."""
LARGE = 0.25
"""A part of this share of the window or more is an area, of which only the place of the pointer is meant."""


class Echo(QWidget):
    """A ring that shows for a moment what was clicked; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._round = False
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(ECHO_MS)
        self._over.timeout.connect(self.hide)
        self.hide()

    def show_at(self, box: QRect, *, circle: bool) -> None:
        """Ring a part of the window.

        Args:
            circle: around a place, instead of along the edges of something.
        """
        self._round = circle
        margin = px(LINE + 2)
        self.setGeometry(box.adjusted(-margin, -margin, margin, margin))
        self.show()
        self.raise_()
        self.update()
        self._over.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent.focus"), px(LINE)))
        box = QRectF(self.rect()).adjusted(px(LINE), px(LINE), -px(LINE), -px(LINE))
        if self._round:
            painter.drawEllipse(box)
        else:
            radius = px(tokens().radii["control"] + LINE)
            painter.drawRoundedRect(box, radius, radius)
        painter.end()


class Projector(QObject):
    """Switches the view of a window, and echoes clicks while it is on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._echoes: dict[QWidget, Echo] = {}

    @property
    def on(self) -> bool:
        return theme().presenting

    def toggle(self) -> None:
        """Switch, and say how one comes back."""
        app = QApplication.instance()
        if app is None:
            return
        if self.on:
            app.removeEventFilter(self)
            theme().set_presenting(False)
            for echo in self._echoes.values():
                echo.hide()
            return
        app.installEventFilter(self)
        theme().set_presenting(True)
        words = N_("Projector view: large type, and a ring around what is clicked. {keys} leads back.")
        show_toast(self._window, tr(words, keys=keys_of("projector")))

    def stop(self) -> None:
        """The window closes; the next one begins as usual."""
        if self.on:
            self.toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if pressed and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            self._echo(watched, event.position().toPoint())
        return super().eventFilter(watched, event)

    def _echo(self, part: QWidget, place: QPoint) -> None:
        window = part.window()
        if not self._window.isAncestorOf(part) and window.parent() is None:
            return  # a menu, or a window that is not ours
        box, circle = _meant(part, place)
        echo = self._echoes.get(window)
        if echo is None:
            echo = self._echoes[window] = Echo(window)
            window.destroyed.connect(lambda _=None, gone=window: self._echoes.pop(gone, None))
        echo.show_at(box.translated(part.mapTo(window, QPoint(0, 0))), circle=circle)


def _meant(part: QWidget, place: QPoint) -> tuple[QRect, bool]:
    """What a click in a part is about, in the part's own coordinates, and whether it is a place alone."""
    view = part.parent()
    if isinstance(view, QAbstractItemView) and view.viewport() is part:
        row = view.visualRect(view.indexAt(place))
        if row.isValid():
            return row.intersected(part.rect()), False
    window = part.window()
    if part.width() * part.height() < LARGE * window.width() * window.height():
        return part.rect(), False
    size = QSize(2 * px(ROUND_POINTER), 2 * px(ROUND_POINTER))
    return QRect(place - QPoint(size.width() // 2, size.height() // 2), size), True
