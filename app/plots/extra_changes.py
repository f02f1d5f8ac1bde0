"""What became smaller: for each figure a bar before and one after, with the numbers beside them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.figures import local
from app.i18n import N_, tr
from app.plots.extra_plot import LEFT, RIGHT, ExtraPlot, Spot, caption_height, caption_width, write
from app.theme.theme import color, px
from app.widgets.bytes_text import bytes_text
from peft_engine.contract.findings import Change, Smaller

_ROW = 62
_BAR = 14


class ChangesPlot(ExtraPlot):
    """Pairs of bars, the longer of each pair as long as there is room.

    Args:
        role: colour role of what is after; what was before is grey.
    """

    grows = False

    def __init__(self, finding: Smaller, role: str) -> None:
        self.finding = finding
        self._role = role
        super().__init__(finding.title, finding.sentence, height=_ROW * len(finding.changes) + 4, width=300)

    def draw(self, painter: QPainter) -> None:
        when = (tr(N_("before")), tr(N_("afterwards")))
        for n, change in enumerate(self.finding.changes):
            top = float(n * px(_ROW))
            write(painter, QRectF(0, top, self.width(), caption_height()), change.name, LEFT, "text.text")
            for side, value in enumerate((change.before, change.after)):
                bar = self._bar(n, side)
                label = QRectF(0, bar.top(), bar.left() - px(8), bar.height())
                write(painter, label, when[side], RIGHT)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(self._role if side else "frozen.line"))
                painter.drawRect(bar)
                number = QRectF(bar.right() + px(8), bar.top(), self._number_width(), bar.height())
                write(painter, number, told(change, value), LEFT, "text.text")

    def spots(self) -> list[Spot]:
        when = (tr(N_("before")), tr(N_("afterwards")))
        return [
            Spot(
                self._bar(n, side),
                tr(
                    N_("{name}, {when}: {value}"),
                    name=change.name,
                    when=when[side],
                    value=told(change, value),
                ),
            )
            for n, change in enumerate(self.finding.changes)
            for side, value in enumerate((change.before, change.after))
        ]

    def table(self) -> tuple[list[str], list[list[str]]]:
        rows = [[c.name, told(c, c.before), told(c, c.after)] for c in self.finding.changes]
        return [tr(N_("Figure")), tr(N_("Before")), tr(N_("After"))], rows

    def _number_width(self) -> float:
        words = [told(c, value) for c in self.finding.changes for value in (c.before, c.after)]
        return caption_width(words) + px(4)

    def _bar(self, n: int, side: int) -> QRectF:
        change = self.finding.changes[n]
        left = caption_width([tr(N_("before")), tr(N_("afterwards"))]) + px(8)
        room = self.width() - left - self._number_width() - px(10)
        most = max(change.before, change.after) or 1.0
        value = change.after if side else change.before
        top = n * px(_ROW) + caption_height() + px(3) + side * (px(_BAR) + px(4))
        return QRectF(left, top, max(2.0, room * value / most), px(_BAR))


def told(change: Change, value: float) -> str:
    """The figure in its unit."""
    if change.style == "bytes":
        return bytes_text(value)
    if change.style == "seconds":
        if value < 1:
            return tr(N_("{count} ms"), count=local(f"{1000 * value:.3g}"))
        return tr(N_("{count} s"), count=local(f"{value:.3g}"))
    return local(f"{value:,.0f}")
