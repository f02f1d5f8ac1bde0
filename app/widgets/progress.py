"""How far something is: a bar that glides, and the phases of a run in words."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, ms, px, theme
from app.theme.tokens import tokens

_TONES = {
    "accent": "accent.fill",
    "success": "status.success.mark",
    "danger": "status.danger.mark",
    "paused": "status.warning.mark",
}
MOST_APART = 5
"""So many phases have long lines between them."""


class ProgressBar(QWidget):
    """A share of the whole. It says its percent to screen readers at every tenth.

    Args:
        name: accessible name, such as "Training".
        height: pixels at interface scale 1.
        tone: "accent", "success", "danger" or "paused".
        divisions: equal parts marked by gaps, such as passes over the data; 0 for none.
    """

    def __init__(
        self,
        name: str = "",
        *,
        height: int = 0,
        tone: str = "accent",
        divisions: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height or tokens().sizes["progress"]
        self._tone = tone
        self._divisions = divisions
        self._marks: tuple[float, ...] = ()
        self._share: float | None = 0.0
        self._shown = 0.0
        self._told = -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glide = QPropertyAnimation(self, b"shown", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        theme().changed.connect(self._apply_theme)

    @property
    def share(self) -> float | None:
        """From 0 to 1; None when it is not known."""
        return self._share

    def percent_text(self) -> str:
        """The share in words; say it beside the bar."""
        if self._share is None:
            return tr(N_("not known yet"))
        return tr(N_("{percent} %"), percent=int(self._share * 100))

    def set_share(self, share: float | None) -> None:
        """Glide to a share; None empties the bar, for work of unknown length, which words must name."""
        share = None if share is None else min(max(share, 0.0), 1.0)
        if share == self._share:
            return
        self._share = share
        target = share or 0.0
        self._glide.stop()
        if self.isVisible() and ms(1) and target > self._shown:
            self._glide.setDuration(ms(int(tokens().motion["progressMs"])))
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            self._set_shown(target)
        self.setAccessibleDescription(self.percent_text())
        tenth = int(target * 10)
        if tenth != self._told:
            self._told = tenth
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def set_divisions(self, divisions: int) -> None:
        """Mark equal parts by gaps."""
        self._divisions, self._marks = divisions, ()
        self.update()

    def set_marks(self, shares: Sequence[float]) -> None:
        """Mark parts of unequal length by gaps at these shares, such as the phases of a run."""
        self._divisions, self._marks = 0, tuple(shares)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.height() / 2
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(whole)
        painter.fillPath(whole, color("line.track"))
        done = QRectF(0, 0, self.width() * self._shown, self.height())
        if self._shown > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(_TONES[self._tone]))
            painter.drawRoundedRect(done, radius, radius)
        gap = max(1.0, px(2))
        equal = (part / self._divisions for part in range(1, self._divisions))
        for share in self._marks or equal:
            x = self.width() * share
            painter.fillRect(QRectF(x - gap / 2, 0, gap, self.height()), color("surface.surface"))
        painter.end()

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, shown: float) -> None:
        self._shown = shown
        self.update()

    shown = Property(float, _get_shown, _set_shown)

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()


class PhaseSteps(QWidget):
    """The phases of a run in a row: done, at hand, to come.

    Args:
        phases: key and words of each phase, in order.
    """

    def __init__(self, phases: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases = list(phases)
        self._at = 0
        self._end = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._describe()
        theme().changed.connect(self._apply_theme)

    def set_phases(self, phases: Sequence[tuple[str, str]]) -> None:
        """Show other phases, where a run turns out to have one more; the one at hand stays at hand."""
        if list(phases) == self._phases:
            return
        whole = self._at >= len(self._phases)
        key = "" if whole else self._phases[self._at][0]
        self._phases = list(phases)
        known = [name for name, _ in self._phases]
        self._at = len(known) if whole else known.index(key) if key in known else 0
        self.updateGeometry()
        self._describe()

    def set_phase(self, key: str) -> None:
        """The phase at hand; those before it are done.

        Raises:
            ValueError: there is no such phase.
        """
        self._at = [known for known, _ in self._phases].index(key)
        self._end = ""
        self._describe()

    def set_done(self) -> None:
        """All phases are done."""
        self._at = len(self._phases)
        self._end = ""
        self._describe()

    def set_failed(self, key: str) -> None:
        """The run ended in this phase."""
        self.set_phase(key)
        self._end = "failed"
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths()) + self._line() * (len(self._phases) - 1)), px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(sum(self._widths()) + px(10) * (len(self._phases) - 1)), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = self._widths()
        spare = self.width() - sum(widths)
        line = min(self._line(), spare / max(1, len(widths) - 1))
        left = 0.0
        side = px(16)
        middle = self.height() / 2
        for n, (width, (_, words)) in enumerate(zip(widths, self._phases, strict=True)):
            name, mark, ink = self._look(n)
            paint_icon(painter, QRectF(left, middle - side / 2, side, side), name, mark)
            painter.setFont(font("smallm"))
            painter.setPen(color(ink))
            box = QRectF(left + side + px(5), 0, width, self.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)
            left += width
            if n + 1 < len(widths):
                painter.setPen(QPen(color("status.success.mark" if n < self._at else "line.border"), 1.5))
                painter.drawLine(
                    round(left + px(8)), round(middle), round(left + line - px(8)), round(middle)
                )
            left += line
        painter.end()

    def _look(self, n: int) -> tuple[str, str, str]:
        """Icon, its role, and the role of the words."""
        if n < self._at:
            return "done", "status.success.mark", "text.text"
        if n > self._at:
            return "phase-next", "line.control", "text.muted"
        if self._end == "failed":
            return "failed-fill", "status.danger.mark", "status.danger.text"
        return "phase-at", "accent.ink", "accent.ink"

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(font("smallm"))
        return [px(21) + metrics.horizontalAdvance(words) for _, words in self._phases]

    def _line(self) -> float:
        """Six phases stand closer than five, so that what is told beside them has room."""
        return float(px(44 if len(self._phases) <= MOST_APART else 26))

    def _describe(self) -> None:
        if self._at >= len(self._phases):
            self.setAccessibleName(tr(N_("All phases are done")))
        else:
            words = self._phases[self._at][1]
            self.setAccessibleName(
                tr(
                    N_("Phase {number} of {count}: {name}"),
                    number=self._at + 1,
                    count=len(self._phases),
                    name=words,
                )
            )
        self.update()

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self.update()
