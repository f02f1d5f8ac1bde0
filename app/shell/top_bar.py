"""The top bar: what is shown, what can be done with it, and what this computer trains on."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.form.form import sentence
from app.i18n import N_, tr
from app.shell.find_button import FindButton
from app.shell.ground import Ground
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import Button, icon_button, outline_button
from app.widgets.bytes_text import bytes_text
from app.widgets.chip import Chip
from app.widgets.layouts import HairLine, Row
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract.devices import Device


class Dot(QWidget):
    """A round mark in a status colour; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._role = "text.faint"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(8), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._role))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


TITLE, LEAST_TITLE = 280, 120
"""So much of a title is kept; before less of it is, the machine's free memory and words of buttons go."""
GAP, SIDE = 10, 16
_WIDEST = 88.8e9
"""Bytes whose words are as wide as those of free memory get."""


class TopBar(Ground):
    """Title, chip and muted words at the left; the actions of the page and the machine at the right.

    Where there is no room for all of it, buttons become icons, from the right.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.canvas", Qt.Edge.BottomEdge, parent)
        self.setAccessibleName(tr(N_("Title and actions")))
        self.back = icon_button("back", tr(N_("Back to all runs  (Esc)")))
        self.title = ElidedLabel("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.chip = Chip()
        self.sub = ElidedLabel("", "body", "text.muted", beside=True)
        self._line = HairLine(vertical=True)
        self._dot = Dot()
        self._machine = Label("", "smallm")
        self._free = Label("", "small", "text.muted")
        self._widest = ""
        self._actions: list[QWidget] = []
        self._fitted: tuple[object, ...] = ()
        self._row = Row(GAP, (SIDE, 0, SIDE, 0))
        self._row.add(self.back)
        self._row.add(self.title)
        self._row.add(self.chip)
        self._row.add(self.sub, 1)
        self._at = self._row.count()
        self.find_field = self._row.add(FindButton())
        self._row.add(self._line)
        self._row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.add(self._machine)
        self._row.add(self._free)
        self.projector = self._row.add(icon_button("projector", tr(N_("Projector view  (F5)"))))
        self.leave = self._row.add(outline_button(tr(N_("End projector view")), "close"))
        self.leave.setToolTip(tr(N_("F5 does the same")))
        self.help = self._row.add(icon_button("help", tr(N_("All keys  (?)"))))
        for part in (self._line, self._dot, self._machine, self._free):
            part.hide()
        self.setLayout(self._row)
        self._apply()
        theme().changed.connect(self._apply)

    def add_actions(self, bar: QWidget) -> None:
        """Give a page's row of actions its place; it is hidden until `show_head` names it."""
        self._row.insertWidget(self._at, bar)
        self._at += 1
        self._actions.append(bar)
        bar.installEventFilter(self)
        bar.hide()

    def show_head(
        self,
        title: str,
        *,
        state: str = "",
        sub: str = "",
        actions: QWidget | None = None,
        back: bool = False,
    ) -> None:
        """Say what is shown now."""
        if title != self.title.text():
            self.title.setMinimumWidth(0)  # before its words: the width that it asks for is never less
            self.title.setText(title)
        self.sub.setText(sub)
        self.chip.setVisible(bool(state))
        if state:
            self.chip.show_state(state)
        self.back.setVisible(back)
        for bar in self._actions:
            bar.setVisible(bar is actions)
        self._fit()

    def show_machine(self, device: Device) -> None:
        """Say what a run would train on."""
        for part in (self._line, self._dot, self._machine):
            part.setVisible(not theme().presenting)
        graphics = device.key != "cpu"
        self._dot.set_role("status.success.mark" if graphics else "status.warning.mark")
        self._machine.setToolTip(sentence(device.unused) if device.unused is not None else "")
        self._machine.setText(device.name.removeprefix("NVIDIA ") if graphics else tr(N_("Processor only")))
        words = N_("{free} of {total} free") if graphics else N_("{free} free")
        total = bytes_text(device.total)
        self._free.setText(tr(words, free=bytes_text(device.free), total=total))
        self._widest = tr(words, free=bytes_text(_WIDEST), total=total)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other buttons are shown, or they say something else
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Leave out what matters least until the rest has room."""
        bar = next((bar for bar in self._actions if not bar.isHidden()), None)
        buttons = [] if bar is None else [b for b in bar.findChildren(Button) if not b.isHidden()]
        told = [part.text() for part in (self.title, self.chip, self.sub, self._machine, self._free)]
        told += [button.accessibleName() for button in buttons]
        looks = (theme().scale, theme().presenting)
        fitted = (self.width(), looks, self.chip.isHidden(), self.back.isHidden(), *buttons, *told)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        # Its figures change every few seconds, and nothing beside them may move for that.
        self._free.setMinimumWidth(self._free.fontMetrics().horizontalAdvance(self._widest) + px(2))
        self.find_field.set_short(False)
        self.help.show()
        presenting = theme().presenting  # which machine computes is then nobody's question
        self.projector.setVisible(not presenting)
        self.leave.setVisible(presenting)
        self.leave.set_short(False)
        for part in (self._line, self._dot, self._machine):
            part.setVisible(bool(self._machine.text()) and not presenting)
        self._free.setVisible(bool(self._free.text()) and not presenting)
        for button in buttons:
            button.set_short(False)
        if self._needed(bar) > self.width():
            self.find_field.set_short(True)
        if self._needed(bar) > self.width():
            self._free.hide()
        if self._needed(bar) > self.width():
            self.projector.hide()
            self.leave.set_short(True)
        self.help.setVisible(self._needed(bar) <= self.width())
        for button in reversed(buttons):
            if self._needed(bar) <= self.width():
                break
            button.set_short(True)
        kept = min(self.title.sizeHint().width(), px(TITLE))
        self.title.setMinimumWidth(kept if self._needed(bar) <= self.width() else px(LEAST_TITLE))

    def _needed(self, bar: QWidget | None) -> int:
        """Width that all which is shown needs."""
        parts = [
            self.back,
            self.chip,
            self.find_field,
            self._line,
            self._dot,
            self._machine,
            self._free,
            self.projector,
            self.leave,
            self.help,
        ]
        shown = [part for part in parts if not part.isHidden()]
        widths = [max(part.sizeHint().width(), part.minimumWidth()) for part in shown]
        widths.append(min(self.title.sizeHint().width(), px(TITLE)))
        widths.append(self.sub.minimumSizeHint().width())
        layout = bar.layout() if bar is not None else None
        if layout is not None:
            widths.append(layout.minimumSize().width())
        return sum(widths) + px(GAP) * (len(widths) - 1) + 2 * px(SIDE)

    def _apply(self) -> None:
        self.setFixedHeight(px(tokens().sizes["topBar"]))
        self._line.setMaximumHeight(px(22))
        QTimer.singleShot(0, self, self._fit_anew)  # when all parts have taken the theme's sizes

    def _fit_anew(self) -> None:
        self._fitted = ()
        self._fit()
