"""A toast: what was done and can be undone, for eight seconds. Never for problems."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from app.i18n import N_, tr
from app.theme.theme import ms, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import icon_button, plain_button
from app.widgets.layouts import Row
from app.widgets.text import Label

SHOWN_MS = 8000
_ABOVE_RUN_BAR = 72


class Toast(QFrame):
    """Made by ``show_toast``. It stays while the pointer is on it or the keyboard in it.

    Signals:
        undone(): undo was chosen.
        gone(): it went, whichever way.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, window: QWidget, text: str, undo: Callable[[], object] | None, shown_ms: int) -> None:
        super().__init__(window)
        self.setProperty("part", "toast")
        self.setAccessibleName(text)
        self._undo = undo
        row = Row(8, (14, 6, 8, 6))
        row.addWidget(Label(text, "medium"))
        if undo is not None:
            row.addWidget(plain_button(tr(N_("Undo")), "undo", on_click=self._undone))
        row.addWidget(icon_button("close", tr(N_("Close this notice")), on_click=self.dismiss))
        self.setLayout(row)
        self._cast_shadow()
        theme().changed.connect(self._cast_shadow)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(shown_ms)
        self._left.timeout.connect(self.dismiss)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        window.installEventFilter(self)

    def appear(self) -> None:
        """Rise into place and start counting."""
        self.adjustSize()
        target = self._target()
        self.show()
        self.raise_()
        if ms(1):
            self._rise.setDuration(ms(int(tokens().motion["toastMs"])))
            self._rise.setStartValue(target + QPoint(0, px(16)))
            self._rise.setEndValue(target)
            self._rise.start()
        else:
            self.move(target)
        self._left.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Go away; nothing is undone."""
        self._left.stop()
        self.hide()
        self.gone.emit()
        self.setParent(None)
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._left.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.isHidden():
            self._left.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._rise.stop()
            self.move(self._target())
        return super().eventFilter(watched, event)

    def _undone(self) -> None:
        if self._undo is not None:
            self._undo()
        self.undone.emit()
        self.dismiss()

    def _target(self) -> QPoint:
        window = self.parentWidget()
        if window is None:
            return self.pos()
        return QPoint(
            (window.width() - self.width()) // 2, window.height() - self.height() - px(_ABOVE_RUN_BAR)
        )

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, px(8))
        shadow.setBlurRadius(px(24))
        shadow.setColor(QColor(0, 0, 0, 46 if theme().name == "light" else 102))
        self.setGraphicsEffect(shadow)


def show_toast(
    window: QWidget, text: str, undo: Callable[[], object] | None = None, *, shown_ms: int = SHOWN_MS
) -> Toast:
    """Say what was done, over the lower edge of a window; a toast already there goes.

    Args:
        undo: what takes it back.
    """
    for old in window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.dismiss()
    toast = Toast(window, text, undo, shown_ms)
    toast.appear()
    return toast
