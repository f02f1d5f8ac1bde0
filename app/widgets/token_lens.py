"""A text piece by piece, each in the colour of what changed there: more in one colour and underlined, less in
the other and with a dotted line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.buttons import KEYBOARD_REASONS
from app.widgets.chance_bars import points

HEIGHT, NUMBER, SIDE, LEAST, GAP = 32, 18, 9, 30, 6
FULL = 0.5
"""A change of so much has the full colour."""
LEAST_CHANGE = 0.005
"""Less is drawn as no change."""


@dataclass(frozen=True)
class LensToken:
    """A piece and its change, −1 to 1; None where nothing can be said of it."""

    text: str
    change: float | None


class TokenLens(QWidget):
    """Pieces of text in lines. Arrows go from one to the next; a click, Enter or an arrow chooses.

    Signals:
        token_chosen(int): the number of a piece.
    """

    token_chosen = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: list[LensToken] = []
        self._chosen = -1
        self._ring = False
        self._places: list[QRectF] = []
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._apply_theme)

    def set_tokens(self, pieces: Sequence[LensToken], chosen: int = -1) -> None:
        """Show these, one of them chosen, without telling anybody."""
        self._tokens = list(pieces)
        self._chosen = chosen if 0 <= chosen < len(self._tokens) else -1
        self._lay_out()
        self._describe()
        self.updateGeometry()
        self.update()

    def tokens(self) -> list[LensToken]:
        """What is shown."""
        return list(self._tokens)

    @property
    def chosen(self) -> int:
        """The number of the chosen piece; -1 for none."""
        return self._chosen

    def choose(self, number: int) -> None:
        """Choose a piece and tell."""
        if 0 <= number < len(self._tokens) and number != self._chosen:
            self._chosen = number
            self._describe()
            self.update()
            self.token_chosen.emit(number)

    # -- room -----------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._flow(width)[1])

    def sizeHint(self) -> QSize:
        return QSize(px(360), self.heightForWidth(max(self.width(), px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(HEIGHT + NUMBER))

    def resizeEvent(self, event: object) -> None:
        self._lay_out()
        self.updateGeometry()

    def _lay_out(self) -> None:
        self._places = self._flow(self.width())[0]

    def _flow(self, width: int) -> tuple[list[QRectF], float]:
        """Where each piece goes, and the height of all."""
        metrics, numbers = QFontMetricsF(font("lead")), QFontMetricsF(font("smallm"))
        places, x, y = [], 2.0, 2.0
        line = px(HEIGHT + NUMBER) + px(GAP)
        for token in self._tokens:
            wide = max(
                metrics.horizontalAdvance(shown(token.text)) + 2 * px(SIDE),
                numbers.horizontalAdvance("+100"),
                float(px(LEAST)),
            )
            if x + wide > width - 2 and x > 2:
                x, y = 2.0, y + line
            places.append(QRectF(x, y, min(wide, width - 4), px(HEIGHT)))
            x += wide + px(GAP)
        return places, y + line

    # -- keys and mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        found = next((n for n, place in enumerate(self._places) if _whole(place).contains(at)), -1)
        self.choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        last = len(self._tokens) - 1
        if key == Qt.Key.Key_Right:
            self.choose(min(last, self._chosen + 1))
        elif key == Qt.Key.Key_Left:
            self.choose(max(0, self._chosen - 1))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(last)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._chosen >= 0:
            self.choose(self._beyond(1 if key == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def _beyond(self, step: int) -> int:
        """The piece in the line below (1) or above (-1) that stands nearest."""
        here = self._places[self._chosen].center()
        wanted = here.y() + step * (px(HEIGHT + NUMBER) + px(GAP))
        near = [
            (abs(place.center().x() - here.x()), n)
            for n, place in enumerate(self._places)
            if abs(place.center().y() - wanted) < 1
        ]
        return min(near)[1] if near else self._chosen

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in KEYBOARD_REASONS
        if self._ring and self._chosen < 0:
            self.choose(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    # -- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["control"])
        for n, (token, place) in enumerate(zip(self._tokens, self._places, strict=True)):
            self._paint_ground(painter, place, token, radius)
            if n == self._chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(color("accent.focus" if self._ring else "accent.ink"), px(2)))
                painter.drawRoundedRect(place, radius, radius)
            painter.setFont(font("lead"))
            painter.setPen(color("text.text"))
            metrics = QFontMetricsF(painter.font())
            words = metrics.elidedText(shown(token.text), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place.adjusted(0, 0, 0, -px(2)), int(Qt.AlignmentFlag.AlignCenter), words)
            self._paint_number(painter, place, token)
        painter.end()

    def _paint_ground(self, painter: QPainter, place: QRectF, token: LensToken, radius: int) -> None:
        change = token.change or 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface.sunken"))
        painter.drawRoundedRect(place, radius, radius)
        if abs(change) < LEAST_CHANGE:
            return
        role = "diverging.more" if change > 0 else "diverging.less"
        least = theme().number("diverging.alphaMin")
        most = theme().number("diverging.alphaMaxMore" if change > 0 else "diverging.alphaMaxLess")
        strength = min(1.0, abs(change) / FULL)
        painter.setBrush(color(role, least + (most - least) * strength))
        painter.drawRoundedRect(place, radius, radius)
        style = Qt.PenStyle.SolidLine if change > 0 else Qt.PenStyle.DotLine
        pen = QPen(color(role), px(2) + strength * px(2), style, Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = place.bottom() - px(5)
        painter.drawLine(QPointF(place.left() + px(7), y), QPointF(place.right() - px(7), y))

    def _paint_number(self, painter: QPainter, place: QRectF, token: LensToken) -> None:
        if token.change is None:
            return
        still = abs(token.change) < LEAST_CHANGE
        role = "text.muted" if still else "diverging.more" if token.change > 0 else "diverging.less"
        painter.setFont(font("smallm"))
        painter.setPen(color(role))
        under = QRectF(place.left(), place.bottom() + 1, place.width(), px(NUMBER))
        painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), points(token.change))

    def _describe(self) -> None:
        """What hearing it would be like: the chosen piece, and which changed most."""
        changed = [token for token in self._tokens if token.change is not None]
        if not changed:
            self.setAccessibleDescription("")
            return
        most = max(changed, key=lambda token: abs(token.change or 0.0))
        told = tr(
            N_("{count} pieces; “{text}” changed most, by {points} points."),
            count=len(self._tokens),
            text=shown(most.text),
            points=points(most.change or 0.0),
        )
        if self._chosen >= 0:
            token = self._tokens[self._chosen]
            told = tr(
                N_("“{text}”, {points} points. {whole}"),
                text=shown(token.text),
                points=points(token.change or 0.0),
                whole=told,
            )
        self.setAccessibleDescription(told)

    def _apply_theme(self) -> None:
        self._lay_out()
        self.updateGeometry()
        self.update()


def shown(text: str) -> str:
    """A piece as it is drawn: white space can be seen, and so can the end of a text."""
    if not text:
        return tr(N_("end"))
    return text.strip(" ").replace("\n", "↵").replace("\t", "⇥") or "␣"


def _whole(place: QRectF) -> QRectF:
    """A piece together with its number."""
    return place.adjusted(0, 0, 0, px(NUMBER))
