"""The block diagram: the whole stack at the left, one block enlarged at the right, below a legend.

Frozen parts are grey, what the method learns takes its family's fill, the task head the accent.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.widgets import diagram_ink as ink
from app.widgets.block_inside import paint_inside
from app.widgets.block_picture import BlockPicture, SitePart, describe
from app.widgets.diagram_ink import unit
from app.widgets.family_mark import fill_shape

__all__ = ["BlockDiagram", "BlockPicture", "SitePart", "paint_block"]

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_STACK_WIDTH = 88
_MOST_ROWS = 7
_SHOWN_EACH_END = 3
_SWATCH = (17, 12)


def paint_block(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    """Paint stack and enlarged block into a rectangle, without the legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stack = QRectF(rect.left() + 1, rect.top() + 1, unit(_STACK_WIDTH), rect.height() - 2)
    inside = QRectF(
        stack.right() + unit(20), rect.top() + 1, rect.right() - stack.right() - unit(21), stack.height()
    )
    joint = _paint_stack(painter, stack, picture)
    painter.setPen(QPen(color("line.border"), 1))
    painter.drawLine(joint.topRight(), QPointF(inside.left(), inside.top() + unit(8)))
    painter.drawLine(joint.bottomRight(), QPointF(inside.left(), inside.bottom() - unit(8)))
    paint_inside(painter, inside, picture)
    painter.restore()


def _rows(blocks: int) -> list[int | None]:
    """Block numbers from top to bottom; None stands for those left out of a tall stack."""
    if blocks <= _MOST_ROWS:
        return list(range(blocks - 1, -1, -1))
    top = range(blocks - 1, blocks - 1 - _SHOWN_EACH_END, -1)
    return [*top, None, *range(_SHOWN_EACH_END - 1, -1, -1)]


def _paint_stack(painter: QPainter, rect: QRectF, picture: BlockPicture) -> QRectF:
    """Paint the stack; the rectangle of the block that is enlarged comes back."""
    rows = _rows(picture.blocks)
    gap, apart = unit(6), unit(14)
    lines = len(rows) + 1 + bool(picture.head)
    spare = rect.height() - gap * (len(rows) - 1) - apart * (1 + bool(picture.head))
    height = min(unit(27), spare / lines)
    top = rect.top()
    if picture.head:
        box = QRectF(rect.left(), top, rect.width(), height)
        painter.setPen(QPen(color("accent.ink"), unit(1.4)))
        painter.setBrush(color("accent.tint"))
        painter.drawPath(ink.box_path(box, 5))
        ink.words(painter, box.adjusted(unit(4), 0, -unit(4), 0), picture.head, role="accent.ink")
        top += height + apart
    joint = QRectF(rect.left(), top, rect.width(), height)
    for n, block in enumerate(rows):
        box = QRectF(rect.left(), top, rect.width(), height)
        if block is None:
            more = picture.blocks - 2 * _SHOWN_EACH_END
            ink.words(painter, box, tr(N_("and {count} more"), count=more), role="text.faint")
        else:
            _paint_row(painter, box, picture, block)
        if n == len(rows) // 2 - 1:
            joint = box
        top += height + gap
    _paint_embedding(painter, QRectF(rect.left(), top - gap + apart, rect.width(), height), picture)
    return joint


def _paint_row(painter: QPainter, box: QRectF, picture: BlockPicture, block: int) -> None:
    parts = picture.inside() if picture.carries(block) else ()
    everything = next((part for part in parts if part.site == "all_weights"), None)
    name = tr(N_("Block {number}"), number=block + 1)
    if everything is not None:
        ink.learning_box(painter, box, everything.family, name)
        return
    ink.frozen_box(painter, box)
    minis = parts[:3]
    wide, step = (8, 13) if len(minis) < 3 else (6, 9)
    text = box.adjusted(unit(8), 0, -unit(4 + step * len(minis)), 0)
    if QFontMetricsF(font("caption")).horizontalAdvance(name) > text.width():
        name = str(block + 1)
    ink.words(painter, text, name, flags=_LEFT)
    left = text.right()
    for part in minis:
        mini = QRectF(left, box.center().y() - unit(6), unit(wide), unit(12))
        fill_shape(painter, ink.box_path(mini, 2), part.family, outline=1.2)
        left += unit(step)


def _paint_embedding(painter: QPainter, box: QRectF, picture: BlockPicture) -> None:
    name = tr(N_("Word vectors"))
    part = picture.at("embedding")
    everything = picture.at("all_weights")
    if everything is not None:
        ink.learning_box(painter, box, everything.family, name)
    elif part is None:
        ink.frozen_box(painter, box, name)
    else:
        # Vectors of the method's own stand before those of the words.
        count = max(1, min(3, round(1 + 2 * part.size)))
        side = unit(8)
        for n in range(count):
            square = QRectF(box.left() + n * (side + unit(3)), box.center().y() - unit(7), side, unit(14))
            fill_shape(painter, ink.box_path(square, 2), part.family, outline=1.2)
        rest = box.adjusted(count * (side + unit(3)) + unit(2), 0, 0, 0)
        ink.frozen_box(painter, rest, name if count == 1 else tr(N_("Words")))


class BlockDiagram(QWidget):
    """The diagram as a widget, with its legend; its description follows the picture."""

    def __init__(self, picture: BlockPicture | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture or BlockPicture(blocks=6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(tr(N_("Where the method sits in the model")))
        self.set_picture(self._picture)
        theme().changed.connect(self._apply_theme)

    @property
    def picture(self) -> BlockPicture:
        return self._picture

    def set_picture(self, picture: BlockPicture) -> None:
        self._picture = picture
        self.setAccessibleDescription(describe(picture))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(344), px(306) + self._legend_height(px(344)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(310), px(290) + self._legend_height(px(310)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        below = self._legend_height(self.width())
        paint_block(painter, QRectF(0, 0, self.width(), self.height() - below), self._picture)
        top = self.height() - below + unit(14)
        for x, line, (kind, text) in self._placed_legend(self.width()):
            self._paint_entry(painter, QPointF(x, top + line * unit(20)), kind, text)
        painter.end()

    def _entries(self) -> list[tuple[str, str]]:
        """Kind and words of each legend entry."""
        picture = self._picture
        entries = [("frozen", tr(N_("Frozen")))]
        if picture.at("all_weights") is not None and picture.at("all_weights") == picture.parts[0]:
            entries = []
        if picture.parts and picture.method_label:
            words = picture.method_label
            if picture.method_count is not None:
                words = tr(
                    N_("{method}, learns: {count}"),
                    method=picture.method_label,
                    count=f"{picture.method_count:,}",
                )
            entries.append(("method", words))
        if picture.head:
            words = tr(N_("Head"))
            if picture.head_count is not None:
                words = tr(N_("Head: {count}"), count=f"{picture.head_count:,}")
            entries.append(("head", words))
        return entries

    def _placed_legend(self, width: float) -> list[tuple[float, int, tuple[str, str]]]:
        """Left edge, line and entry; what does not fit goes to the next line."""
        metrics = QFontMetricsF(font("small"))
        placed = []
        left, line = 0.0, 0
        for entry in self._entries():
            needed = unit(_SWATCH[0] + 7) + metrics.horizontalAdvance(entry[1])
            if left and left + needed > width:
                left, line = 0.0, line + 1
            placed.append((left, line, entry))
            left += needed + unit(18)
        return placed

    def _legend_height(self, width: float) -> int:
        lines = 1 + max((line for _, line, _ in self._placed_legend(width)), default=-1)
        return px(14 + 20 * lines) if lines else 0

    def _paint_entry(self, painter: QPainter, at: QPointF, kind: str, text: str) -> None:
        swatch = QRectF(at.x() + 1, at.y() + unit(4), unit(_SWATCH[0]), unit(_SWATCH[1]))
        path: QPainterPath = ink.box_path(swatch, 3)
        if kind == "method":
            fill_shape(painter, path, self._picture.family())
        elif kind == "head":
            painter.setPen(QPen(color("accent.ink"), unit(1.4)))
            painter.setBrush(color("accent.tint"))
            painter.drawPath(path)
        else:
            ink.frozen_box(painter, swatch)
        box = QRectF(swatch.right() + unit(7), at.y(), self.width() - swatch.right(), unit(20))
        role = "text.muted" if kind == "frozen" else "text.text"
        ink.words(painter, box, text, role=role, style="small", flags=_LEFT)

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()
