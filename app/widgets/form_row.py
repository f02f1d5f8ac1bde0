"""One setting in a form: label, editor, a line of help, and the problem with its cure when there is one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from app.i18n import N_, tr
from app.theme.icons import icon, paint_icon
from app.theme.sheet import set_mark
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import Button, small_button
from app.widgets.choice_box import ChoiceBox
from app.widgets.layouts import Column, Row
from app.widgets.text import Label

_TONES = {
    "danger": ("failed-fill", "status.danger.mark", "status.danger.text"),
    "warning": ("warning-fill", "status.warning.mark", "status.warning.text"),
    "off": ("locked", "text.faint", "text.muted"),
}


class SmallIcon(QWidget):
    """An icon of a text line's height; decorative, the words beside it say the same.

    Args:
        size: pixels at interface scale 1.
    """

    def __init__(
        self, name: str, role: str = "text.muted", size: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size or tokens().sizes["icon"]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, self._role)
        painter.end()


class ChangedDot(QWidget):
    """The accent dot after a label: this is not the usual value."""

    def sizeHint(self) -> QSize:
        return QSize(px(8), px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent.ink"))
        side = px(6)
        painter.drawEllipse(QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side))
        painter.end()


class FormRow(QWidget):
    """A setting.

    Args:
        label: its name in plain words.
        editor: the widget that edits it; it gets the label and help as accessible name and description. It
            stands beside the label; choices whose words would be shortened there stand below it.
        help: one line, at most 48 characters.
        expert: the expert's word for it; shown as the label's tooltip.

    Signals:
        reset_asked(): back to the usual value was chosen in the menu.
        vary_asked(): to try several values was chosen in the menu; it is offered where `can_vary` says so.
    """

    reset_asked = Signal()
    vary_asked = Signal()

    def __init__(
        self, label: str, editor: QWidget, help: str = "", *, expert: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help = help
        self._usual = ""
        self._changed = False
        self._cure: Callable[[], object] | None = None
        self.can_vary: Callable[[], bool] | None = None
        self._label = Label(label, "medium", wrap=True)
        self._label.setBuddy(editor)
        self._label.setToolTip(expert)
        self._dot = ChangedDot()
        self._dot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dot.hide()
        self._sign = SmallIcon("failed-fill", "status.danger.mark", 14)
        self._sign.hide()
        self._words = Label(help, "small", "text.muted", wrap=True)
        self._cure_button: Button = small_button("", on_click=self._do_cure)
        self._cure_button.hide()

        head = Row(8)
        head.addWidget(self._label, 0)
        head.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        below = isinstance(editor, ChoiceBox) and editor.is_short
        if isinstance(editor, ChoiceBox) and below:
            editor.grow()
        else:
            head.addWidget(editor, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = Row(6)
        words.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._words, 1)
        cure = Row(0, (20, 2, 0, 2))
        cure.addWidget(self._cure_button)
        cure.addStretch(1)
        whole = Column(4)
        whole.addLayout(head)
        if below:
            whole.addWidget(editor)
        whole.addLayout(words)
        whole.addLayout(cure)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._words.setVisible(bool(help))

    @property
    def label(self) -> str:
        return self._label.text()

    @property
    def is_changed(self) -> bool:
        return self._changed

    def problem(self) -> str:
        """The problem shown, or nothing."""
        return self._words.text() if self._sign.isVisibleTo(self) else ""

    def show_expert(self) -> bool:
        """Show the expert's word as its tooltip does, for the keyboard; False where there is none."""
        if not self._label.toolTip():
            return False
        at = self._label.mapToGlobal(self._label.rect().bottomLeft())
        QToolTip.showText(at, self._label.toolTip(), self._label)
        return True

    def set_help(self, text: str) -> None:
        self._help = text
        if not self._sign.isVisibleTo(self):
            self._say(text, "text.muted")

    def set_changed(self, changed: bool, usual_text: str = "") -> None:
        """Show or hide the dot.

        Args:
            usual_text: the usual value in words, for the menu.
        """
        self._changed = changed
        self._usual = usual_text
        self._dot.setVisible(changed)
        tip = tr(N_("Not the usual value. The menu of this row takes it back."))
        self._dot.setToolTip(tip)
        self._dot.setAccessibleName(tip)

    def set_problem(
        self, text: str, *, tone: str = "danger", cure: str = "", on_cure: Callable[[], object] | None = None
    ) -> None:
        """Show a problem in place of the help.

        Args:
            tone: "danger" stops Launch, "warning" does not.
            cure: words of a small button that applies the cure, such as "Use 8".
        """
        sign, mark, words = _TONES[tone]
        self._sign.show_icon(sign, mark)
        self._sign.show()
        self._say(text, words)
        set_mark(self.editor, "bad", tone)
        self._offer(cure, on_cure)

    def clear_problem(self) -> None:
        """Back to the help."""
        self._sign.hide()
        self._say(self._help, "text.muted")
        set_mark(self.editor, "bad", "")
        self._offer("", None)

    def set_off(self, reason: str, cure: str = "", on_cure: Callable[[], object] | None = None) -> None:
        """Turn the setting off and say why in its place."""
        sign, mark, words = _TONES["off"]
        self._label.set_role("text.disabled")
        self.editor.setEnabled(False)
        self._sign.show_icon(sign, mark)
        self._sign.show()
        self._say(reason, words)
        set_mark(self.editor, "bad", "")
        self._offer(cure, on_cure)

    def set_on(self) -> None:
        """Turn it on again."""
        self._label.set_role("text.text")
        self.editor.setEnabled(True)
        self.clear_problem()

    def menu(self) -> QMenu:
        """The menu of the row: back to the usual value."""
        menu = QMenu(self)
        words = (
            tr(N_("Back to the usual: {value}"), value=self._usual)
            if self._usual
            else tr(N_("Back to the usual"))
        )
        action = menu.addAction(icon("undo"), words)
        action.setEnabled(self._changed)
        action.triggered.connect(self.reset_asked)
        if self.can_vary is not None:
            vary = menu.addAction(icon("sweep"), tr(N_("Vary this…")))
            vary.setEnabled(self.can_vary())
            vary.triggered.connect(self.vary_asked)
        return menu

    def _say(self, text: str, role: str) -> None:
        self._words.setText(text)
        self._words.set_role(role)
        self._words.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def _offer(self, cure: str, on_cure: Callable[[], object] | None) -> None:
        self._cure = on_cure
        self._cure_button.set_text(cure)
        self._cure_button.setVisible(bool(cure))

    def _do_cure(self) -> None:
        if self._cure is not None:
            self._cure()

    def _show_menu(self, where: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(where))
