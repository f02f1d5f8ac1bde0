"""Editors for numbers: the unit stands inside, the wheel needs focus, and nothing typed is changed.

The editor never clamps what was typed; whether the number may be used is the business of the check behind
the form, which can say so in a sentence. Arrows, Page Up and Page Down, and the wheel stay in the range.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from app.figures import point
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import px, theme
from app.theme.tokens import tokens
from app.widgets.number_text import field_text, parse_number, parse_whole, round_step
from app.widgets.text import Label

Number = int | float


class NumberField(QAbstractSpinBox):
    """What the two number editors share; make an IntField or a FloatField.

    Signals:
        value_edited(object): the person changed the number; None when the text cannot be read.
    """

    value_edited = Signal(object)

    def __init__(
        self,
        value: Number,
        read: Callable[[str], Number | None],
        write: Callable[[Number], str],
        minimum: Number | None,
        maximum: Number | None,
        unit: str,
        width: int,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._minimum, self._maximum = minimum, maximum
        self._width = width
        self._unit = Label(unit, "body", "text.muted", parent=self)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("part", "field")
        self.setProperty("bad", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccelerated(True)
        self.set_value(value)
        self._apply_theme()
        self.lineEdit().textEdited.connect(self._edited)
        self.lineEdit().textChanged.connect(self._place_unit)
        theme().changed.connect(self._apply_theme)

    def value(self) -> Number | None:
        """The number in the editor, or None when it cannot be read."""
        return self._read(self.text())

    def set_value(self, value: Number) -> None:
        """Show a number without telling anybody. What already reads as this number stays as it was typed."""
        if self.value() != value:
            self.lineEdit().setText(self._write(value))

    def set_range(self, minimum: Number | None, maximum: Number | None) -> None:
        """The range of the arrows; what is typed is not held to it."""
        self._minimum, self._maximum = minimum, maximum
        self.update()

    def unit(self) -> str:
        return self._unit.text()

    def set_unit(self, unit: str) -> None:
        """Other words after the number."""
        self._unit.setText(unit)
        self._place_unit()

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Everything may stand here while it is being typed."""
        return QValidator.State.Acceptable, input, pos

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        value = self.value()
        may = QAbstractSpinBox.StepEnabledFlag.StepNone
        if value is None or not self.isEnabled():
            return may
        if self._maximum is None or value < self._maximum:
            may |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self._minimum is None or value > self._minimum:
            may |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return may

    def stepBy(self, steps: int) -> None:
        value = self.value()
        if value is None:
            return
        for _ in range(abs(steps)):
            value = self._next(value, 1 if steps > 0 else -1)
        if self._minimum is not None:
            value = max(value, self._minimum)
        if self._maximum is not None:
            value = min(value, self._maximum)
        if value != self.value():
            self.lineEdit().setText(self._write(value))
            self.lineEdit().selectAll()
            self.value_edited.emit(self.value())

    def _next(self, value: Number, direction: int) -> Number:
        raise NotImplementedError  # whole numbers and fractions step differently

    def _edited(self) -> None:
        self.value_edited.emit(self.value())
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A comma or a point writes the locale's decimal sign, in sight of the one who typed it."""
        if event.text() in (",", ".") and not self.isReadOnly():
            self.lineEdit().insert(point())
            self._edited()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(self._width), px(tokens().sizes["control"]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        may = self.stepEnabled()
        side = px(11)
        painter = QPainter(self)
        for name, flag, middle in (
            ("caret-up", QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, 0.29),
            ("caret-down", QAbstractSpinBox.StepEnabledFlag.StepDownEnabled, 0.71),
        ):
            role = "text.muted" if may & flag else "line.border"
            box = QRectF(self.width() - px(12) - side / 2, self.height() * middle - side / 2, side, side)
            paint_icon(painter, box, name, role)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_unit()

    def _place_unit(self) -> None:
        """The unit follows the digits, as far as there is room."""
        if not self._unit.text():
            self._unit.hide()
            return
        written = QFontMetrics(self.font()).horizontalAdvance(self.text())
        left = px(9) + written + px(6)
        width = self._unit.sizeHint().width()
        room = self.width() - px(22) - left
        self._unit.setVisible(room >= width)
        self._unit.setGeometry(left, 0, width, self.height())

    def _apply_theme(self) -> None:
        self.setFont(font("body"))
        self.lineEdit().setFont(font("body"))
        self.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.setFixedHeight(px(tokens().sizes["control"]))
        self.updateGeometry()
        self._place_unit()


class IntField(NumberField):
    """Editor for a whole number of any size.

    Args:
        minimum, maximum: range of the arrows; None is open.
        unit: words after the number, such as "steps".
        step: what an arrow adds.
        doubling: arrows go 1, 2, 4, 8 ... instead.
        width: pixels at interface scale 1.
    """

    def __init__(
        self,
        value: int = 0,
        *,
        minimum: int | None = None,
        maximum: int | None = None,
        unit: str = "",
        step: int = 1,
        doubling: bool = False,
        width: int = 118,
        parent: QWidget | None = None,
    ) -> None:
        self._step = step
        self._doubling = doubling
        super().__init__(
            value, parse_whole, lambda number: str(int(number)), minimum, maximum, unit, width, parent
        )
        self.setAccessibleDescription(tr(N_("A whole number.")))

    def _next(self, value: Number, direction: int) -> Number:
        whole = int(value)
        if not self._doubling or whole < 1:
            return whole + self._step * direction
        if direction > 0:
            return 1 << whole.bit_length()
        return 1 << ((whole - 1).bit_length() - 1) if whole > 1 else whole - 1


class FloatField(NumberField):
    """Editor for a number with decimals, or as 3e-4.

    Args:
        step: what an arrow adds; by default a tenth of the range, or 0.1.
        log: arrows go 1, 2, 5, 10 ... instead, for sizes such as a learning rate.
    """

    def __init__(
        self,
        value: float = 0.0,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        unit: str = "",
        step: float | None = None,
        log: bool = False,
        width: int = 118,
        parent: QWidget | None = None,
    ) -> None:
        if step is None:
            closed = minimum is not None and maximum is not None
            step = round_step((maximum - minimum) / 15, 1) if closed else 0.1  # type: ignore[operator]  # closed says both are there
        self._step = step
        self._log = log
        super().__init__(value, parse_number, field_text, minimum, maximum, unit, width, parent)
        self.setAccessibleDescription(tr(N_("A number with a decimal point, or as 3e-4.")))

    def set_step(self, step: float) -> None:
        """What an arrow adds from now on."""
        self._step = step

    def _next(self, value: Number, direction: int) -> Number:
        if self._log and value > 0:
            return round_step(float(value), direction)
        return round(value + self._step * direction, 12)
