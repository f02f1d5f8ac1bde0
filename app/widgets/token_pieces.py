"""A text cut into its tokens: each piece on a tint, its number in the vocabulary below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.token_lens import shown

HEIGHT, NUMBER, SIDE, LEAST, GAP = 28, 16, 7, 24, 5


@dataclass(frozen=True)
class Piece:
    """A token as it is drawn.

    Attributes:
        text: what of the text it stands for; nothing where it is a further byte of the letter before.
        name, number: as the vocabulary has it.
        kind: "plain", "special" (put there by the tokenizer) or "unknown".
    """

    text: str
    name: str
    number: int
    kind: str = "plain"


class TokenPieces(QWidget):
    """Pieces in lines; the arrows go from one to the next and tell it.

    Args:
        name: accessible name.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[Piece] = []
        self._places: list[QRectF] = []
        self._at = -1
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._apply_theme)

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these."""
        self._pieces, self._at = list(pieces), -1
        self._apply_theme()

    def pieces(self) -> list[Piece]:
        """What is shown."""
        return list(self._pieces)

    def words(self, number: int) -> str:
        """What is told of a piece."""
        piece = self._pieces[number]
        text = {
            "plain": N_("“{text}” is {name}, number {number}"),
            "special": N_("{name}, number {number}; the tokenizer puts it there"),
            "unknown": N_("“{text}” is not in the vocabulary; the model sees {name}, number {number}"),
        }[piece.kind]
        if not piece.text:
            text = N_("{name}, number {number}; a further part of the letter before")
        return tr(text, text=piece.text, name=piece.name, number=piece.number)

    # -- room -----------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._flow(width)[1])

    def sizeHint(self) -> QSize:
        return QSize(px(360), self.heightForWidth(max(self.width(), px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.heightForWidth(max(self.width(), px(160))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._places = self._flow(self.width())[0]
        self.updateGeometry()

    def _flow(self, width: int) -> tuple[list[QRectF], float]:
        words, numbers = QFontMetricsF(font("body")), QFontMetricsF(font("caption"))
        places: list[QRectF] = []
        x, y, line = 2.0, 2.0, px(HEIGHT + NUMBER + GAP)
        for piece in self._pieces:
            wide = max(
                words.horizontalAdvance(_drawn(piece)) + 2 * px(SIDE),
                numbers.horizontalAdvance(str(piece.number)) + px(4),
                float(px(LEAST)),
            )
            if x + wide > width - 2 and x > 2:
                x, y = 2.0, y + line
            places.append(QRectF(x, y, min(wide, width - 4), px(HEIGHT)))
            x += wide + px(GAP)
        return places, y + line

    # -- reading --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read(self._found(event.position()), announce=False)

    def leaveEvent(self, event: QEvent) -> None:
        self._read(-1, announce=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read(-1, announce=False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._pieces) - 1
        to = {
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._read(to, announce=True)

    def _found(self, where: QPointF) -> int:
        areas = (place.adjusted(0, 0, 0, px(NUMBER)) for place in self._places)
        return next((n for n, area in enumerate(areas) if area.contains(where)), -1)

    def _read(self, number: int, *, announce: bool) -> None:
        if number == self._at:
            return
        self._at = number
        self.update()
        if number < 0:
            QToolTip.hideText()
            return
        words = self.words(number)
        below = self._places[number].bottomLeft().toPoint() + QPoint(0, px(NUMBER))
        QToolTip.showText(self.mapToGlobal(below), words, self)
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = px(tokens().radii["chip"])
        for n, (piece, place) in enumerate(zip(self._pieces, self._places, strict=True)):
            ground, ink = {
                "plain": ("frozen.fill", "text.text"),
                "special": ("surface.surface", "text.muted"),
                "unknown": ("status.warning.tint", "status.warning.text"),
            }[piece.kind]
            painter.setBrush(color(ground))
            painter.setPen(Qt.PenStyle.NoPen)
            if piece.kind == "special":
                painter.setPen(QPen(color("line.control"), 1, Qt.PenStyle.DashLine))
            elif piece.kind == "unknown":
                painter.setPen(QPen(color("status.warning.mark"), px(2)))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            if n == self._at or (self.hasFocus() and self._at < 0 and n == 0):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(color("accent.focus"), px(2)))
                painter.drawRoundedRect(place, radius, radius)
            painter.setFont(font("body"))
            painter.setPen(color(ink))
            metrics = QFontMetricsF(painter.font())
            words = metrics.elidedText(_drawn(piece), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
            painter.setFont(font("caption"))
            painter.setPen(color("text.muted"))
            under = QRectF(place.left(), place.bottom(), place.width(), px(NUMBER))
            painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), str(piece.number))
        painter.end()

    def _apply_theme(self) -> None:
        self._places = self._flow(self.width())[0]
        self.updateGeometry()
        self.update()


def _drawn(piece: Piece) -> str:
    """A piece as it is drawn: a space before a word can be seen, and what goes on is two dots."""
    if not piece.text:
        return "··"
    if piece.kind != "plain":
        return piece.text
    begins = "·" if piece.text[0] == " " and piece.text.strip() else ""
    return begins + shown(piece.text)
