"""Where a model's parameters are, as a mosaic: every area is in proportion to its numbers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
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
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolTip, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.count_text import parameters_text, percent_text
from app.widgets.layouts import Column
from app.widgets.text import Label
from peft_engine.contract.model_parts import PARTS, Segment

HEIGHT, BELOW, EDGE = 132, 22, 4
INK = {
    "words": 0.16,
    "other": 0.06,
    "attention": 0.85,
    "cross": 0.46,
    "feed_forward": 0.30,
    "norms": 1.0,
    "output": 0.22,
}
"""How strong each part is drawn in the colour of text; every one is named beside it as well."""
LIGHT = 0.7
"""What is stronger has words in the colour of the ground."""

Spot = tuple[int, int]
"""The number of a segment, and of a part in it."""


class _Picture(QWidget):
    """Segments from the input at the left to the output at the right, each as wide as its share; in each its
    parts, as high as theirs."""

    def __init__(self) -> None:
        super().__init__()
        self._segments: tuple[Segment, ...] = ()
        self._at: Spot | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(N_("Where the parameters are")))
        theme().changed.connect(self._apply_theme)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        self._segments, self._at = tuple(segments), None
        self.update()

    @property
    def segments(self) -> tuple[Segment, ...]:
        return self._segments

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(HEIGHT + BELOW + 2 * EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(HEIGHT + BELOW + 2 * EDGE))

    # -- where things are -----------------------------------------------------------------------------------

    def boxes(self) -> dict[Spot, QRectF]:
        """Every part with its area."""
        total = sum(segment.count for segment in self._segments)
        found: dict[Spot, QRectF] = {}
        if not total:
            return found
        edge = px(EDGE)
        room = float(self.width() - 2 * edge)
        gap = 2.0 if room > 8 * len(self._segments) else 0.5
        left, room = float(edge), room - gap * (len(self._segments) - 1)
        for n, segment in enumerate(self._segments):
            width, top = room * segment.count / total, float(edge)
            for m, (_, count) in enumerate(segment.parts):
                height = px(HEIGHT) * count / segment.count
                found[n, m] = QRectF(left, top, width, height)
                top += height
            left += width + gap
        return found

    def words(self, spot: Spot) -> str:
        """What is told of a part."""
        segment = self._segments[spot[0]]
        part, count = segment.parts[spot[1]]
        total = sum(each.count for each in self._segments)
        values = {"part": tr(PARTS[part]), "count": local(f"{count:,}"), "share": percent_text(count, total)}
        if not segment.stack:
            return tr(N_("{part}: {count} parameters, {share}"), **values)
        if segment.stack == "encoder":
            text = N_("Encoder block {number}, {part}: {count} parameters, {share}")
        else:
            text = N_("Decoder block {number}, {part}: {count} parameters, {share}")
        return tr(text, number=segment.number, **values)

    # -- reading --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read(self._found(event.position()), announce=False)

    def leaveEvent(self, event: QEvent) -> None:
        self._read(None, announce=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read(None, announce=False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the segment beside and the part above or below; Esc ends it."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._at is not None:
            self._read(None, announce=False)
            return
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key not in steps or not self._segments:
            super().keyPressEvent(event)
            return
        if self._at is None:
            self._read((0, 0), announce=True)
            return
        right, down = steps[key]
        n = min(max(self._at[0] + right, 0), len(self._segments) - 1)
        m = min(max(self._at[1] + down, 0), len(self._segments[n].parts) - 1)
        self._read((n, m), announce=True)

    def _found(self, where: QPointF) -> Spot | None:
        return next((spot for spot, box in self.boxes().items() if box.contains(where)), None)

    def _read(self, spot: Spot | None, *, announce: bool) -> None:
        if spot == self._at:
            return
        self._at = spot
        self.update()
        if spot is None:
            QToolTip.hideText()
            return
        words = self.words(spot)
        QToolTip.showText(self.mapToGlobal(self.boxes()[spot].bottomLeft().toPoint()), words, self)
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self.boxes()
        painter.setFont(font("caption"))
        metrics = QFontMetricsF(font("caption"))
        for (n, m), box in boxes.items():
            part = self._segments[n].parts[m][0]
            paint_part(painter, box, part)
            name = tr(PARTS[part])
            if metrics.horizontalAdvance(name) + px(8) < box.width() and metrics.height() < box.height():
                painter.setPen(color(ink_on(part)))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)
        self._paint_names(painter, boxes, metrics)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._at in boxes:
            painter.setPen(QPen(color("accent.focus"), px(2)))
            painter.drawRect(boxes[self._at])
        elif self.hasFocus():
            painter.setPen(QPen(color("accent.focus"), px(2)))
            radius = px(tokens().radii["control"])
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _paint_names(self, painter: QPainter, boxes: dict[Spot, QRectF], metrics: QFontMetricsF) -> None:
        """Under each stack how many blocks it has, under what stands outside what it is."""
        runs: list[tuple[str, QRectF, int]] = []
        for n, segment in enumerate(self._segments):
            if not segment.parts:
                continue
            box, stack = boxes[n, 0], segment.stack or str(n)
            if runs and runs[-1][0] == stack:
                before = runs[-1][1]
                box = QRectF(before.left(), box.top(), box.right() - before.left(), box.height())
                runs[-1] = (stack, box, runs[-1][2] + 1)
            else:
                runs.append((stack, box, 1))
        painter.setPen(color("text.muted"))
        for stack, box, count in runs:
            if stack == "encoder":
                name = tr(N_("{count} encoder blocks"), count=count)
            elif stack == "decoder":
                name = tr(N_("{count} decoder blocks"), count=count)
            else:
                name = tr(N_("before the blocks")) if stack == "0" else tr(N_("behind the blocks"))
            line = QRectF(box.left(), px(EDGE + HEIGHT), box.width(), px(BELOW))
            if metrics.horizontalAdvance(name) <= line.width():
                painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), name)

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


def ink_on(part: str) -> str:
    """The role of words on a part."""
    return "surface.surface" if INK[part] > LIGHT else "text.text"


def paint_part(painter: QPainter, box: QRectF, part: str) -> None:
    """The ground of a part, light enough to part it from its neighbours and outlined where it is faint."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("text.muted", INK[part]))
    painter.drawRect(box)
    if box.width() > 6 and box.height() > 3:
        painter.setPen(QPen(color("line.control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


class _Sample(QWidget):
    """A small square as a part is drawn; decorative."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(10), px(10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_part(painter, QRectF(self.rect()), self._part)
        painter.end()


class ModelMosaic(QWidget):
    """The picture, and below it every part with its numbers and its share."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = _Picture()
        self._legend = QGridLayout()
        self._legend.setContentsMargins(0, 0, 0, 0)
        self._legend.setColumnStretch(1, 2)
        self._legend.setColumnStretch(4, 1)
        column = Column(8)
        column.add(self.picture)
        column.addLayout(self._legend)
        self.setLayout(column)
        self.texts: list[tuple[str, str, str]] = []
        """The legend: name, count and share of each part."""
        self._apply_theme()
        theme().changed.connect(self._apply_theme)

    def show_segments(self, segments: Sequence[Segment], parts: Mapping[str, int]) -> None:
        """Show a model: its segments, and the numbers of its parts, largest first."""
        self.picture.show_segments(segments)
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        total = sum(parts.values())
        self.texts = [
            (tr(PARTS[part]), parameters_text(count), percent_text(count, total))
            for part, count in parts.items()
        ]
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for n, (part, (name, count, percent)) in enumerate(zip(parts, self.texts, strict=True)):
            self._legend.addWidget(_Sample(part), n, 0)
            self._legend.addWidget(Label(name, "small", "text.muted", wrap=True), n, 1)
            for column, text in ((2, count), (3, percent)):
                self._legend.addWidget(Label(text, "smallm"), n, column, right)
        if parts:
            most = self.texts[0]
            self.picture.setAccessibleDescription(
                tr(
                    N_("{count} parameters; most are in {part}, {share}."),
                    count=parameters_text(total),
                    part=most[0],
                    share=most[2],
                )
            )

    def _apply_theme(self) -> None:
        self._legend.setHorizontalSpacing(px(12))
        self._legend.setVerticalSpacing(px(3))
