"""Two measures against each other: contenders as marks, intervals as bars, the front as dashed steps."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.i18n import N_, tr
from app.joined import facts, sentences
from app.plots.extra_plot import CENTRE, RIGHT, ExtraPlot, Spot, caption_height, caption_width, write
from app.plots.front_plot import decades
from app.plots.interval_style import Look, common_scale, paint_sign
from app.plots.ticks import Write, tick_words, ticks_between
from app.theme.fonts import font
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens

Values = tuple[float, float, float]
"""Mean, low and high."""
MARK = 11
FAR_APART = 20.0
"""From this ratio of the largest to the smallest on, sizes stand on a log scale."""
MOST_LABELLED = 24
NAME_OVER_NAME = 6
"""A name is harder to read over another name than over a mark, by so much."""
FAR = 0.7
"""A reference that lies farther beyond the contenders is named instead of drawn, in what these take."""


@dataclass(frozen=True)
class Side:
    """What an axis measures.

    Attributes:
        better: 1 where more is better, -1 where less is.
        log: a size that may differ by powers of ten.
    """

    name: str
    better: int
    write: Write
    log: bool = False


@dataclass(frozen=True)
class ParetoPoint:
    """A contender with both of its measures."""

    look: Look
    x: Values
    y: Values


def front_of(points: Sequence[ParetoPoint], across: int, up: int) -> list[ParetoPoint]:
    """Those that no other one beats in both measures, from left to right.

    Args:
        across, up: 1 where more of the measure is better, -1 where less is.
    """
    from peft_engine.compare.pareto import front  # scipy comes with it; who draws has it already

    kept = front([(point.x[0], point.y[0]) for point in points], across > 0, up > 0)
    return sorted((points[n] for n in kept), key=lambda point: point.x[0])


class _Axis:
    """A measure as places between 0 and 1."""

    def __init__(self, side: Side, values: Sequence[tuple[Values, bool]]) -> None:
        own = [value for value, beside in values if not beside]
        every = [value for value, _ in values]
        # An interval that reaches below nothing does not take the log scale from sizes that do not.
        least = min((low if low > 0 else mean for mean, low, _ in every), default=0.0)
        most = max((high for _, _, high in every), default=1.0)
        self.write = side.write
        self.log = least > 0 and (side.log or most / least > FAR_APART) and most / least > 1.5
        if self.log:
            low, high = math.log10(least), math.log10(most)
            room = max(0.3, 0.06 * (high - low))
            self.low, self.high = low - room, high + room
        else:
            beside = [value for value, apart in values if apart]
            scale = common_scale([(v[1], v[2]) for v in own], [(v[1], v[2]) for v in beside], FAR)
            self.low, self.high = (scale.low, scale.high) if scale is not None else (0.0, 1.0)

    def at(self, value: float) -> float:
        told = math.log10(max(value, 1e-12)) if self.log else value
        return (told - self.low) / (self.high - self.low)

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Places and words of round values."""
        if self.log:
            exponents = decades(self.low, self.high)
            return [((e - self.low) / (self.high - self.low), self.write(10**e)) for e in exponents]
        values = ticks_between(self.low, self.high, most)
        return list(zip(map(self.at, values), tick_words(values, self.write), strict=True))


class ParetoPlot(ExtraPlot):
    """The picture. What lies far away from all contenders is named below the title instead of drawn."""

    def __init__(self, title: str, *, height: int = 190) -> None:
        self._points: tuple[ParetoPoint, ...] = ()
        self._across = self._up = Side("", 1, str)
        self._axes: tuple[_Axis, _Axis] | None = None
        self._front: list[ParetoPoint] = []
        self._outside: list[ParetoPoint] = []
        super().__init__(title, "", height=height, width=300)

    def show_points(self, points: Sequence[ParetoPoint], across: Side, up: Side, title: str) -> None:
        """Show these contenders; `across` is the level axis."""
        self._points, self._across, self._up, self.title = tuple(points), across, up, title
        self._axes = (
            _Axis(across, [(p.x, p.look.is_reference) for p in points]),
            _Axis(up, [(p.y, p.look.is_reference) for p in points]),
        )
        self._front = front_of(self._points, across.better, up.better)
        self._outside = self._find_outside(*self._axes)
        self.sentence = self._words()
        self._at = -1
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.sentence)
        self.update()

    def points(self) -> tuple[ParetoPoint, ...]:
        return self._points

    def front(self) -> list[ParetoPoint]:
        """The contenders that nothing beats in both, from left to right."""
        return self._front

    def outside(self) -> list[ParetoPoint]:
        """What is not drawn because it would press the others together."""
        return self._outside

    def _find_outside(self, x: _Axis, y: _Axis) -> list[ParetoPoint]:
        return [p for p in self._points if not (0 <= x.at(p.x[0]) <= 1 and 0 <= y.at(p.y[0]) <= 1)]

    def corner(self) -> str:
        """Where the best would be, in words."""
        return tr(
            {
                (-1, 1): N_("up and left is better"),
                (1, 1): N_("up and right is better"),
                (-1, -1): N_("down and left is better"),
                (1, -1): N_("down and right is better"),
            }[self._across.better, self._up.better]
        )

    # As any drawing

    def draw(self, painter: QPainter) -> None:
        if self._axes is None:
            return
        field = self._field()
        self._draw_axes(painter, field)
        shown = [point for point in self._points if point not in self.outside()]
        painter.save()
        painter.setClipRect(field.adjusted(-px(8), -px(8), px(8), px(8)))
        self._draw_front(painter, field)
        for point in shown:
            self._draw_bars(painter, field, point)
        painter.restore()
        for point in shown:
            paint_sign(painter, self._place(field, point), point.look, px(MARK))
        for point, box in self._labels(field, shown):
            write(
                painter,
                box,
                point.look.label,
                CENTRE,
                "text.muted" if point.look.is_reference else "text.text",
            )

    def spots(self) -> list[Spot]:
        if self._axes is None:
            return []
        field, side = self._field(), px(MARK + 4)
        found = []
        for point in sorted(self._points, key=lambda p: p.x[0]):
            if point in self.outside():
                continue
            at = self._place(field, point)
            box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
            found.append(Spot(box, self._point_words(point)))
        return found

    def table(self) -> tuple[list[str], list[list[str]]]:
        front = self.front()
        head = [tr(N_("Method"))]
        for side in (self._across, self._up):
            head += [side.name, tr(N_("Low")), tr(N_("High"))]
        rows = [
            [p.look.label, *(f"{v:.6g}" for v in (*p.x, *p.y)), tr(N_("yes")) if p in front else tr(N_("no"))]
            for p in self._points
        ]
        return [*head, tr(N_("on the front"))], rows

    # Words

    def _point_words(self, point: ParetoPoint) -> str:
        parts = []
        for side, value in ((self._across, point.x), (self._up, point.y)):
            parts.append(tr(N_("{name} {value}"), name=side.name, value=side.write(value[0])))
        told = tr(N_("{method}: {values}."), method=point.look.label, values=facts(parts))
        if point in self.front():
            told = sentences((told, tr(N_("On the front: nothing is better in both."))))
        return told

    def _words(self) -> str:
        if not self._points:
            return tr(N_("{title}: nothing yet."), title=self.title)
        first = tr(
            N_("{title}: {count} methods, {front} of them on the front."),
            title=self.title,
            count=len(self._points),
            front=len(self.front()),
        )
        return "\n".join([first, *(self._point_words(point) for point in self._points)])

    # Painting

    def _field(self) -> QRectF:
        assert self._axes is not None
        words = [word for _, word in self._axes[1].ticks(5)]
        left, bottom = caption_width(words) + px(8), caption_height() + px(6)
        return QRectF(left, px(8), self.width() - left - px(18), self.height() - bottom - px(10))

    def _place(self, field: QRectF, point: ParetoPoint) -> QPointF:
        assert self._axes is not None
        x, y = self._axes
        return QPointF(
            field.left() + x.at(point.x[0]) * field.width(),
            field.bottom() - y.at(point.y[0]) * field.height(),
        )

    def _draw_axes(self, painter: QPainter, field: QRectF) -> None:
        assert self._axes is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for place, words in self._axes[1].ticks(5):
            y = round(field.bottom() - place * field.height())
            painter.setPen(QPen(color("plot.grid"), 1))
            painter.drawLine(round(field.left()), y, round(field.right()), y)
            high = caption_height()
            write(painter, QRectF(0, y - high / 2, field.left() - px(6), high), words, RIGHT)
        painter.setPen(QPen(color("frozen.line"), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())
        painter.restore()
        taken = 0.0
        for place, words in self._axes[0].ticks(5):
            wide = caption_width([words])
            left = min(max(0.0, field.left() + place * field.width() - wide / 2), self.width() - wide)
            if left >= taken:
                write(painter, QRectF(left, field.bottom() + px(5), wide, caption_height()), words, CENTRE)
                taken = left + wide + px(6)

    def _steps(self, field: QRectF) -> list[QLineF]:
        """The front: less of the level measure is better, so one holds its level until the next begins."""
        outside = self.outside()
        front = [self._place(field, point) for point in self.front() if point not in outside]
        found = []
        for one, other in pairwise(front):
            corner = QPointF(other.x(), one.y()) if self._across.better < 0 else QPointF(one.x(), other.y())
            found += [QLineF(one, corner), QLineF(corner, other)]
        return found

    def _draw_front(self, painter: QPainter, field: QRectF) -> None:
        pen = QPen(color("plot.front"), 1.3 * theme().scale)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLines(self._steps(field))

    def _draw_bars(self, painter: QPainter, field: QRectF, point: ParetoPoint) -> None:
        assert self._axes is not None
        x, y = self._axes
        at = self._place(field, point)
        pen = QPen(point.look.ink, tokens().strokes["interval"] * theme().scale)
        if point.look.single:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        if point.y[1] < point.y[2]:
            low, high = (field.bottom() - y.at(end) * field.height() for end in point.y[1:])
            painter.drawLine(QLineF(at.x(), low, at.x(), high))
        if point.x[1] < point.x[2]:
            low, high = (field.left() + x.at(end) * field.width() for end in point.x[1:])
            painter.drawLine(QLineF(low, at.y(), high, at.y()))

    def _labels(self, field: QRectF, shown: Sequence[ParetoPoint]) -> list[tuple[ParetoPoint, QRectF]]:
        """Where each name stands: beside its mark, where it covers as little as can be."""
        if len(shown) > MOST_LABELLED:
            return []
        metrics, high = QFontMetricsF(font("caption")), caption_height()
        marks = []
        for point in shown:
            at, half = self._place(field, point), px(MARK) / 2 + 1
            marks.append(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
            marks.append(self._bar(field, point))
        for step in self._steps(field):
            marks.append(QRectF(step.p1(), step.p2()).normalized().adjusted(-1, -1, 1, 1))
        found: list[tuple[ParetoPoint, QRectF]] = []
        for point in shown:
            at = self._place(field, point)
            wide = min(metrics.horizontalAdvance(point.look.label) + px(3), 0.6 * field.width())
            bar = self._bar(field, point)
            aside = px(MARK) / 2 + px(4)
            tries = [
                QRectF(at.x() + aside, at.y() - high - px(2), wide, high),
                QRectF(at.x() + aside, at.y() + px(2), wide, high),
                QRectF(at.x() - aside - wide, at.y() - high - px(2), wide, high),
                QRectF(at.x() - aside - wide, at.y() + px(2), wide, high),
                QRectF(at.x() - wide / 2, bar.top() - high - px(1), wide, high),
                QRectF(at.x() - wide / 2, bar.bottom() + px(1), wide, high),
                QRectF(at.x() + aside, at.y() - 2 * high, wide, high),
                QRectF(at.x() - aside - wide, at.y() + high, wide, high),
                QRectF(at.x() + aside, at.y() + high, wide, high),
                QRectF(at.x() - aside - wide, at.y() - 2 * high, wide, high),
            ]
            taken = [*marks, *(box for _, box in found)]
            taken += [self._near(field, other) for other in shown if other is not point]
            room = QRectF(0, 0, self.width(), field.bottom())

            def cost(box: QRectF, taken: list[QRectF] = taken, room: QRectF = room) -> int:
                covered = sum(_area(box.intersected(other)) for other in taken)
                covered += NAME_OVER_NAME * sum(_area(box.intersected(other)) for _, other in found)
                return round(covered + 4 * (_area(box) - _area(box.intersected(room))))

            found.append((point, min(tries, key=cost)))
        return found

    def _near(self, field: QRectF, point: ParetoPoint) -> QRectF:
        """Around a mark, where another one's name would be taken for its own."""
        at, reach = self._place(field, point), px(MARK) + px(8)
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)

    def _bar(self, field: QRectF, point: ParetoPoint) -> QRectF:
        """The upright bar of a contender, as a thin box."""
        assert self._axes is not None
        y, at = self._axes[1], self._place(field, point)
        low, high = (field.bottom() - y.at(end) * field.height() for end in point.y[1:])
        top = max(field.top(), min(high, at.y() - px(MARK) / 2))
        return QRectF(at.x() - px(2), top, px(4), min(field.bottom(), max(low, at.y() + px(MARK) / 2)) - top)


def _area(box: QRectF) -> float:
    return max(0.0, box.width()) * max(0.0, box.height())
