"""Things dropped on the window: one sentence says what will happen to them, then they go their way."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.theme.fonts import font
from app.theme.icons import paint_icon
from app.theme.theme import color, px
from app.theme.tokens import tokens
from peft_engine.contract.pack import SUFFIX

WORDS = {
    "data": N_("Let go to bring this data in."),
    "pack": N_("Let go to open this classroom pack."),
    "model": N_("Let go to look at this model."),
}


def dropped_paths(dropped: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer among what is dropped."""
    found = (Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile())
    return tuple(path for path in found if path.exists())


def kind_of(paths: Sequence[Path]) -> str:
    """What is dropped: a "pack", a "model" (a folder as transformers saves one), or else "data"."""
    first = paths[0]
    if len(paths) == 1 and first.suffix.lower() == SUFFIX and first.is_file():
        return "pack"
    if len(paths) == 1 and first.is_dir() and (first / "config.json").is_file():
        return "model"
    return "data"


class DropTarget(QWidget):
    """Lies over the whole window while something is dragged over it.

    Args:
        window: takes drops from now on.
        kinds: what may be dropped here, of the words of `kind_of`.

    Signals:
        data_dropped(tuple), pack_dropped(Path), model_dropped(Path): it was let go of; of paths.
    """

    data_dropped = Signal(object)
    pack_dropped = Signal(object)
    model_dropped = Signal(object)

    def __init__(self, window: QWidget, kinds: Sequence[str] = tuple(WORDS)) -> None:
        super().__init__(window)
        self._kinds = kinds
        self._words = ""
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def words(self) -> str:
        """What is said while something is dragged; empty while nothing is."""
        return self._words if not self.isHidden() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.dropEvent(event)
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        paths = dropped_paths(event.mimeData())
        if not paths or kind_of(paths) not in self._kinds:
            return
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self._tell(paths))  # the drop has to end before a dialog begins

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("surface.canvas", 0.86))
        frame = QRectF(self.rect()).adjusted(px(16), px(16), -px(16), -px(16))
        painter.setPen(QPen(color("accent.ink"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = px(tokens().radii["card"])
        painter.drawRoundedRect(frame, radius, radius)
        side, middle = px(40), frame.center()
        sign = QRectF(middle.x() - side / 2, middle.y() - side - px(6), side, side)
        paint_icon(painter, sign, "data", "accent.ink")
        painter.setFont(font("title"))
        painter.setPen(color("text.text"))
        below = QRectF(frame.left() + px(16), middle.y() + px(8), frame.width() - px(32), px(80))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self._words)
        painter.end()

    def _enter(self, event: QDragEnterEvent) -> None:
        paths = dropped_paths(event.mimeData())
        if not paths or kind_of(paths) not in self._kinds:
            event.ignore()
            return
        event.acceptProposedAction()
        self._words = tr(WORDS[kind_of(paths)])
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def _tell(self, paths: tuple[Path, ...]) -> None:
        kind = kind_of(paths)
        if kind == "data":
            self.data_dropped.emit(paths)
        else:
            (self.pack_dropped if kind == "pack" else self.model_dropped).emit(paths[0])
