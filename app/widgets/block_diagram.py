"""The block diagram: the whole stack at the left, one block enlarged at the right, below a legend.

Frozen parts are grey, what the method learns takes its family's fill, the task head the accent.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.figures import local
from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.widgets import diagram_ink as ink
from app.widgets.block_inside import paint_inside
from app.widgets.block_picture import BlockPicture, SitePart, describe
from app.widgets.diagram_ink import unit
from app.widgets.family_mark import fill_shape

__all__ = ["MORE_HIGH", "BlockDiagram", "BlockPicture", "SitePart", "paint_block"]

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_STACK_WIDTH, _TWO_STACKS = 88, 112
_MOST_ROWS = 7
_SHOWN_EACH_END = 3
_SWATCH = (17, 12)
MORE_HIGH = 50
"""A block of a decoder has one sublayer more."""


def paint_block(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    """Paint stack and enlarged block into a rectangle, without the legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = _TWO_STACKS if picture.decoder else _STACK_WIDTH
    stack = QRectF(rect.left() + 1, rect.top() + 1, unit(wide), rect.height() - 2)
    inside = QRectF(
        stack.right() + unit(20), rect.top() + 1, rect.right() - stack.right() - unit(21), stack.height()
    )
    joint = (_paint_two_stacks if picture.decoder else _paint_stack)(painter, stack, picture)
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
        _paint_head(painter, QRectF(rect.left(), top, rect.width(), height), picture)
        top += height + apart
    joint = QRectF(rect.left(), top, rect.width(), height)
    enlarged = _enlarged(rows, 0, picture, len(rows) // 2 - 1)
    for n, block in enumerate(rows):
        box = QRectF(rect.left(), top, rect.width(), height)
        if block is None:
            more = picture.blocks - 2 * _SHOWN_EACH_END
            marked = _paint_hidden(painter, box, picture, 0, picture.blocks)
            words = f"+{more}" if marked else tr(N_("and {count} more"), count=more)
            ink.words(painter, box, words, role="text.faint")
        else:
            _paint_row(painter, box, picture, block, tr(N_("Block {number}"), number=block + 1))
        if n == enlarged:
            joint = box
        top += height + gap
    _paint_embedding(painter, QRectF(rect.left(), top - gap + apart, rect.width(), height), picture)
    return joint


def _enlarged(rows: list[int | None], first: int, picture: BlockPicture, usual: int) -> int:
    """The row that is enlarged: of those that carry the method's parts the one nearest to the usual one.

    Args:
        first: number of the stack's lowest block.
    """
    carrying = [n for n, block in enumerate(rows) if block is not None and picture.carries(first + block)]
    if not carrying and None in rows and picture.touched:
        return rows.index(None)
    return min(carrying, key=lambda n: abs(n - usual), default=usual)


def _paint_hidden(painter: QPainter, box: QRectF, picture: BlockPicture, first: int, count: int) -> bool:
    """A mark for what blocks carry that are left out of a tall stack, where others carry nothing; whether it
    was wanted."""
    hidden = range(first + _SHOWN_EACH_END, first + count - _SHOWN_EACH_END)
    parts = next((picture.inside_of(block) for block in hidden if picture.carries(block)), ())
    if picture.touched is None or not parts:
        return False
    _paint_minis(painter, box, parts[:1], 8, 13)
    return True


def _paint_two_stacks(painter: QPainter, rect: QRectF, picture: BlockPicture) -> QRectF:
    """Paint encoder and decoder side by side, and the way from one to the other; the decoder's block that is
    enlarged comes back."""
    between, gap, apart = unit(14), unit(5), unit(12)
    width = (rect.width() - between) / 2
    stacks = ((tr(N_("Encoder")), 0, picture.blocks), (tr(N_("Decoder")), picture.blocks, picture.decoder))
    most = max(len(_rows(count)) for _, _, count in stacks)
    lines = most + 2 + bool(picture.head)
    spare = rect.height() - gap * (most - 1) - apart * (2 + bool(picture.head))
    height = min(unit(25), spare / lines)
    if picture.head:
        _paint_head(painter, QRectF(rect.left(), rect.top(), rect.width(), height), picture)
    bottom = rect.top() + (height + apart) * bool(picture.head) + height + most * (height + gap)
    joint = QRectF()
    for side, (name, first, count) in enumerate(stacks):
        left = rect.left() + side * (width + between)
        rows = _rows(count)
        enlarged = _enlarged(rows, first, picture, len(rows) // 2 - (len(rows) > 1))
        top = bottom - len(rows) * (height + gap)
        ink.words(painter, QRectF(left, top - height, width, height), name, role="text.text")
        for n, block in enumerate(rows):
            box = QRectF(left, top + n * (height + gap), width, height)
            if block is None:
                ink.words(painter, box, f"+{count - 2 * _SHOWN_EACH_END}", role="text.faint")
                _paint_hidden(painter, box, picture, first, count)
            else:
                _paint_row(painter, box, picture, first + block, str(block + 1))
            if side and n == enlarged:
                joint = box
    top = bottom - len(_rows(picture.blocks)) * (height + gap)
    _paint_way(painter, QPointF(rect.left() + width, top + height / 2), joint)
    _paint_embedding(painter, QRectF(rect.left(), bottom - gap + apart, rect.width(), height), picture)
    return joint


def _paint_way(painter: QPainter, start: QPointF, joint: QRectF) -> None:
    """What the encoder says goes to every block of the decoder; an arrow to one stands for all."""
    x, y = (start.x() + joint.left()) / 2, joint.center().y()
    painter.setPen(QPen(color("line.control"), unit(1.4)))
    painter.drawPolyline([start, QPointF(x, start.y()), QPointF(x, y), QPointF(joint.left() - unit(3), y)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("line.control"))
    tip, half = QPointF(joint.left(), y), unit(3.5)
    painter.drawPolygon([tip, tip + QPointF(-unit(6), -half), tip + QPointF(-unit(6), half)])


def _paint_head(painter: QPainter, box: QRectF, picture: BlockPicture) -> None:
    painter.setPen(QPen(color("accent.ink"), unit(1.4)))
    painter.setBrush(color("accent.tint"))
    painter.drawPath(ink.box_path(box, 5))
    ink.words(painter, box.adjusted(unit(4), 0, -unit(4), 0), picture.head, role="accent.ink")


def _paint_row(painter: QPainter, box: QRectF, picture: BlockPicture, block: int, name: str) -> None:
    parts = picture.inside_of(block)
    everything = next((part for part in parts if part.site == "all_weights"), None)
    if everything is not None:
        ink.learning_box(painter, box, everything.family, name, share=everything.size)
        return
    ink.frozen_box(painter, box)
    minis = parts[: 2 if picture.decoder else 3]
    wide, step = (8, 13) if len(minis) < 3 else (6, 9)
    text = box.adjusted(unit(4 if picture.decoder else 8), 0, -unit(4 + step * len(minis)), 0)
    if QFontMetricsF(font("caption")).horizontalAdvance(name) > text.width():
        name = str(block + 1)
    ink.words(painter, text, name, flags=_LEFT)
    _paint_minis(painter, box, minis, wide, step)


def _paint_minis(
    painter: QPainter, box: QRectF, parts: tuple[SitePart, ...], wide: float, step: float
) -> None:
    """A small mark for each part at the right end of a block."""
    left = box.right() - unit(4 + step * len(parts))
    for part in parts:
        mini = QRectF(left, box.center().y() - unit(6), unit(wide), unit(12))
        fill_shape(painter, ink.box_path(mini, 2), part.family, outline=1.2)
        left += unit(step)


def _paint_embedding(painter: QPainter, box: QRectF, picture: BlockPicture) -> None:
    name = tr(N_("Word vectors"))
    part = picture.at("embedding")
    everything = picture.at("all_weights")
    if everything is not None:
        ink.learning_box(painter, box, everything.family, name, share=everything.size)
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
        more = px(MORE_HIGH) if self._picture.decoder else 0
        return QSize(px(344), px(306) + more + self._legend_height(px(344)))

    def minimumSizeHint(self) -> QSize:
        more = px(MORE_HIGH) if self._picture.decoder else 0
        return QSize(px(310), px(290) + more + self._legend_height(px(310)))

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
        everything = picture.at("all_weights")
        if everything is not None and everything == picture.parts[0] and everything.size >= 1:
            entries = []
        if picture.parts and picture.method_label:
            words = picture.method_label
            if picture.method_count is not None:
                words = tr(
                    N_("{method}, learns: {count}"),
                    method=picture.method_label,
                    count=local(f"{picture.method_count:,}"),
                )
            entries.append(("method", words))
        if picture.head:
            words = tr(N_("Head"))
            if picture.head_count is not None:
                words = tr(N_("Head: {count}"), count=local(f"{picture.head_count:,}"))
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
