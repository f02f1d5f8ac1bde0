"""One block, enlarged: attention and feed-forward, and where a method's parts sit in them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.i18n import N_, tr
from app.theme.theme import color
from app.widgets import diagram_ink as ink
from app.widgets.block_picture import BlockPicture, SitePart
from app.widgets.diagram_ink import unit
from app.widgets.family_mark import fill_shape

_SIGN = 10
_BETWEEN = 3
_MAPS = (("query", N_("Query")), ("key", N_("Key")), ("value", N_("Value")), ("output", N_("Out")))
_LEFT_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def paint_inside(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    """Paint the enlarged block, bottom up in the direction in which values flow; of an encoder-decoder one of
    the decoder's, which has all that the encoder's have."""
    painter.setPen(QPen(color("line.border"), 1))
    painter.setBrush(color("surface.sunken"))
    painter.drawPath(ink.box_path(rect, 8))
    title = QRectF(rect.left() + unit(12), rect.top() + unit(5), rect.width() - unit(24), unit(18))
    ink.words(painter, title, inside_words(picture), flags=_LEFT_TOP)

    inner = rect.adjusted(unit(10), unit(40), -unit(10), -unit(24))
    side = picture.at("side")
    if side is not None:
        lane = QRectF(inner.right() - unit(30), inner.top(), unit(30), inner.height())
        inner.setRight(lane.left() - unit(18))
    x = inner.center().x()
    after_ff = unit(20) if picture.at("after_feed_forward") else 0.0
    if picture.decoder:
        _paint_two_attentions(painter, rect, inner.adjusted(0, after_ff, 0, 0), picture)
        _paint_behind(painter, inner, (("after_feed_forward", inner.top() + after_ff - unit(13)),), picture)
        if side is not None:
            _paint_side(painter, lane, side, x, inner.bottom() + unit(6))
        return
    after_attention = unit(24) if picture.at("after_attention") else 0.0
    forward = QRectF(inner.left(), inner.top() + after_ff, inner.width(), unit(56))
    between = unit(38) + after_attention
    attention = QRectF(
        inner.left(), forward.bottom() + between, inner.width(), inner.bottom() - forward.bottom() - between
    )

    ink.arrow_up(painter, x, rect.bottom() - unit(4), attention.bottom() + unit(3))
    ink.arrow_up(painter, x, attention.top() - unit(1), forward.bottom() + unit(3))
    ink.arrow_up(painter, x, forward.top() - unit(1), rect.top() + unit(23))
    _paint_attention(painter, attention, picture)
    beside = picture.at("beside_feed_forward")
    if beside is not None:
        forward.setRight(forward.right() - unit(50))
    _paint_feed_forward(painter, forward, picture)
    if beside is not None:
        _paint_beside(painter, forward, beside)
    norm = picture.at("norm") or picture.at("all_weights")
    pill_y = forward.bottom() + unit(20)
    ink.pill(painter, QPointF(x, pill_y), tr(N_("add and norm")), norm.family if norm else "")
    behind = (
        ("after_attention", attention.top() - unit(15)),
        ("after_feed_forward", forward.top() - unit(13)),
    )
    _paint_behind(painter, inner, behind, picture)
    if side is not None:
        _paint_side(painter, lane, side, x, attention.top() - unit(8))


def inside_words(picture: BlockPicture) -> str:
    """Which blocks look like the enlarged one."""
    if picture.touched is None:
        return tr(N_("Inside each decoder block")) if picture.decoder else tr(N_("Inside each block"))
    count, total = len(picture.touched), picture.blocks + picture.decoder
    return tr(N_("Inside {count} of {total} blocks"), count=count, total=total)


def _paint_behind(
    painter: QPainter, inner: QRectF, places: tuple[tuple[str, float], ...], picture: BlockPicture
) -> None:
    """Modules behind sublayers: the place of each and the height of its middle."""
    x = inner.center().x()
    for site, middle in places:
        part = picture.at(site)
        if part is not None:
            box = QRectF(x - unit(30), middle - unit(9), unit(60), unit(18))
            ink.adapter(painter, box, part.family, part.size)
            tag = QRectF(
                box.right() + unit(6), box.top(), inner.right() - box.right() - unit(6), box.height()
            )
            ink.words(painter, tag, part.label, role=f"family.{part.family}.text", flags=_LEFT_TOP)


def _paint_two_attentions(painter: QPainter, rect: QRectF, inner: QRectF, picture: BlockPicture) -> None:
    """A block of a decoder: attention, cross-attention to what the encoder said, feed-forward."""
    x = inner.center().x()
    apart = [unit(22 + (22 if picture.at(site) else 0)) for site in ("after_cross", "after_attention")]
    apart[0] += unit(8)  # the norm stands there
    frame = (inner.height() - sum(apart)) / 3
    forward = QRectF(inner.left(), inner.top(), inner.width(), frame)
    cross = QRectF(inner.left(), forward.bottom() + apart[0], inner.width(), frame)
    attention = QRectF(inner.left(), cross.bottom() + apart[1], inner.width(), frame)
    for below, above in (
        (rect.bottom() - unit(4), attention),
        (attention.top(), cross),
        (cross.top(), forward),
    ):
        ink.arrow_up(painter, x, below - unit(1), above.bottom() + unit(3))
    ink.arrow_up(painter, x, forward.top() - unit(1), rect.top() + unit(23))
    beside = picture.at("beside_feed_forward")
    if beside is not None:
        forward.setRight(forward.right() - unit(50))
    _paint_feed_forward(painter, forward, picture)
    if beside is not None:
        _paint_beside(painter, forward, beside)
    for frame_of, name, head in (
        (cross, "cross", tr(N_("Cross-attention"))),
        (attention, "attention", tr(N_("Attention"))),
    ):
        _paint_frame(painter, frame_of, head)
        row = frame_of.adjusted(unit(10), unit(22), -unit(10), -unit(6))
        sites = tuple((f"{name}.{part}", tr(words)) for part, words in _MAPS)
        _paint_matrices(painter, row, sites, picture)
    norm = picture.at("norm") or picture.at("all_weights")
    pill = QPointF(x, forward.bottom() + unit(14))
    ink.pill(painter, pill, tr(N_("add and norm")), norm.family if norm else "")
    behind = (("after_cross", cross.top() - unit(13)), ("after_attention", attention.top() - unit(13)))
    _paint_behind(painter, inner, behind, picture)


def _paint_frame(painter: QPainter, rect: QRectF, title: str) -> None:
    painter.setPen(QPen(color("line.border"), 1))
    painter.setBrush(color("surface.surface"))
    painter.drawPath(ink.box_path(rect, 6))
    head = QRectF(rect.left() + unit(10), rect.top() + unit(3), rect.width() - unit(20), unit(18))
    ink.words(painter, head, title, role="text.text", flags=_LEFT_TOP)


def _paint_feed_forward(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    _paint_frame(painter, rect, tr(N_("Feed-forward")))
    height = min(unit(25), rect.height() - unit(29))
    row = QRectF(rect.left() + unit(10), rect.top() + unit(23), rect.width() - unit(20), height)
    sites = (("feed_forward.up", tr(N_("Widen"))), ("feed_forward.down", tr(N_("Narrow"))))
    _paint_matrices(painter, row, sites, picture)


def _paint_attention(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    _paint_frame(painter, rect, tr(N_("Attention")))
    left, width = rect.left() + unit(10), rect.width() - unit(20)
    output = QRectF(left, rect.top() + unit(23), width, unit(23))
    _paint_matrices(painter, output, (("attention.output", tr(N_("Output"))),), picture)
    top = output.bottom() + unit(8)
    row = QRectF(left, top, width, rect.bottom() - unit(10) - top)
    sites = (
        ("attention.query", tr(N_("Query"))),
        ("attention.key", tr(N_("Key"))),
        ("attention.value", tr(N_("Value"))),
    )
    _paint_matrices(painter, row, sites, picture)


def _delta_width(part: SitePart | None) -> float:
    """Room a part takes at the right of its matrix: sign, bars, gaps."""
    if part is None or part.shape == "fill":
        return 0.0
    thick = _thickness(part)
    return unit(_SIGN) + (2 * thick + unit(_BETWEEN) if part.shape == "delta" else thick) + unit(1)


def _thickness(part: SitePart) -> float:
    return unit(4.5 + 6 * min(max(part.size, 0.0), 1.0))


def _prefix_width(site: str, picture: BlockPicture) -> float:
    """Room before keys and values for the vectors put there."""
    part = picture.at("before_keys_values")
    return unit(15) if part is not None and site.endswith((".key", ".value")) else 0.0


def _paint_matrices(
    painter: QPainter, row: QRectF, sites: tuple[tuple[str, str], ...], picture: BlockPicture
) -> None:
    """Matrices side by side, each with what the method puts to it; the rest of the width is shared."""
    gap = unit(7)
    taken = sum(_delta_width(picture.at(site)) + _prefix_width(site, picture) for site, _ in sites)
    width = (row.width() - taken - gap * (len(sites) - 1)) / len(sites)
    left = row.left()
    everything, bias = picture.at("all_weights"), picture.at("bias")
    turned = ink.must_turn(QRectF(0, 0, width, row.height()), [name for _, name in sites])
    if not turned and ink.are_cut(width, [name for _, name in sites]):
        sites = tuple((site, name[:1]) for site, name in sites)  # as in formulas: Q, K, V
    for site, name in sites:
        part = picture.at(site)
        before = _prefix_width(site, picture)
        if before:
            _paint_prefix(painter, QRectF(left, row.top(), before, row.height()), picture)
            left += before
        box = QRectF(left, row.top(), width, row.height())
        own = part if part is not None and part.shape == "fill" else everything
        if own is not None:
            ink.learning_box(painter, box, own.family, name, share=own.size)
        else:
            below = unit(6) if bias is not None else 0.0
            ink.frozen_box(painter, box, name, below=below, turned=turned)
        if bias is not None:
            strip = QRectF(box.left() + unit(2), box.bottom() - unit(6), box.width() - unit(4), unit(4.5))
            fill_shape(painter, ink.box_path(strip, 2), bias.family, outline=1.0)
        left += width
        if part is not None and part.shape != "fill":
            _paint_delta(painter, QRectF(left, row.top(), _delta_width(part), row.height()), part)
            left += _delta_width(part)
        left += gap


def _paint_delta(painter: QPainter, rect: QRectF, part: SitePart) -> None:
    """A plus and two thin matrices, or a times and one vector."""
    mark = QRectF(rect.left(), rect.top(), unit(_SIGN), rect.height())
    ink.sign(painter, mark, "+" if part.shape == "delta" else "×", part.family)
    height = min(rect.height() - unit(4), unit(70))
    body = QRectF(
        rect.left() + unit(_SIGN), rect.center().y() - height / 2, rect.width() - unit(_SIGN), height
    )
    ink.bars(painter, body, part.family, 2 if part.shape == "delta" else 1, _thickness(part), _BETWEEN)


def _paint_prefix(painter: QPainter, rect: QRectF, picture: BlockPicture) -> None:
    """Small squares one above the other: vectors of their own before the keys and the values."""
    part = picture.at("before_keys_values")
    if part is None:
        return
    side = unit(9)
    count = max(2, min(round(2 + 6 * part.size), int(rect.height() // (side + unit(3)))))
    step = side + unit(3)
    top = rect.center().y() - (count * step - unit(3)) / 2
    for n in range(count):
        square = QRectF(rect.left() + unit(1), top + n * step, side, side)
        fill_shape(painter, ink.box_path(square, 2), part.family, outline=1.2)


def _paint_beside(painter: QPainter, forward: QRectF, part: SitePart) -> None:
    """A small network in parallel to the feed-forward, added to what it says."""
    ink.sign(painter, QRectF(forward.right(), forward.top(), unit(14), forward.height()), "+", part.family)
    box = QRectF(forward.right() + unit(14), forward.center().y() - unit(20), unit(36), unit(40))
    ink.adapter(painter, box, part.family, part.size)


def _paint_side(painter: QPainter, lane: QRectF, part: SitePart, x: float, y: float) -> None:
    """A narrow network beside the block that reads its values; nothing flows back."""
    painter.setPen(QPen(color(f"family.{part.family}.mark"), unit(1.4), Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, y), QPointF(lane.left(), y))
    ink.arrow_up(painter, lane.center().x(), lane.bottom() + unit(24), lane.bottom() + unit(3))
    ink.arrow_up(painter, lane.center().x(), lane.top() - unit(1), lane.top() - unit(20))
    ink.learning_box(painter, lane, part.family, part.label)
