"""Icons by our own words: Phosphor glyphs painted as outlines in the colour of a role.

The font file comes with qtawesome; it is read as a file, because importing that package costs a fifth of
a second at start. An icon asks the theme for its colour when it paints, so a change of theme needs no new
icons, and it is drawn from the glyph's outline, so every screen gets its own sharpness.
"""

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

from app.theme.theme import color

_EM = 1024.0

ICONS = {
    "about": "info",
    "add": "plus",
    "advice": "lightbulb",
    "again": "arrow-clockwise",
    "attach": "plus-circle",
    "back": "arrow-left",
    "caret-down": "caret-down-bold",
    "caret-left": "caret-left-bold",
    "caret-right": "caret-right-bold",
    "caret-up": "caret-up-bold",
    "chart": "chart-line",
    "check": "check",
    "checked": "check-circle",
    "checked-fill": "check-circle-fill",
    "choose-file": "folder-open",
    "clear": "x",
    "clock": "clock",
    "close": "x",
    "compare": "scales",
    "continue": "play",
    "copy": "copy",
    "cpu": "cpu",
    "cut": "scissors",
    "data": "database",
    "delete": "trash",
    "describe": "text-align-left",
    "device": "cpu",
    "done": "check-circle-fill",
    "down": "arrow-down",
    "edit": "pencil-simple",
    "evaluate": "target",
    "expand": "arrows-out-simple",
    "explain": "book-open",
    "export": "export",
    "failed": "warning-circle",
    "failed-fill": "warning-circle-fill",
    "filter": "funnel",
    "follow": "skip-forward",
    "forward": "arrow-right",
    "frozen": "snowflake",
    "gone": "prohibit",
    "health": "heartbeat",
    "help": "question",
    "idle": "moon-stars",
    "image": "image",
    "info": "info",
    "keep": "floppy-disk",
    "keyboard": "keyboard",
    "launch": "play-fill",
    "launched": "flag",
    "learn": "graduation-cap",
    "link": "link",
    "locked": "lock-simple",
    "mend": "wrench",
    "minus": "minus",
    "model": "cube",
    "more": "dots-three",
    "neutral": "minus-circle",
    "next": "arrow-right",
    "offline": "wifi-slash",
    "open": "arrow-square-out",
    "pause": "pause",
    "phase-at": "record-fill",
    "phase-next": "circle",
    "play": "play-fill",
    "playground": "chat-teardrop-text",
    "projector": "projector-screen",
    "queue": "queue",
    "redo": "arrow-clockwise",
    "report": "file-text",
    "run": "play-circle",
    "runs": "list-bullets",
    "safe": "shield-check",
    "search": "magnifying-glass",
    "seeds": "repeat",
    "send": "paper-plane-tilt",
    "settings": "gear-six",
    "show": "eye",
    "shuffle": "shuffle",
    "sort-down": "caret-down-bold",
    "sort-up": "caret-up-bold",
    "split": "git-branch",
    "step": "chart-line-up",
    "stop": "stop",
    "success": "check-circle",
    "sweep": "sliders-horizontal",
    "table": "table",
    "text": "article",
    "theme-dark": "moon",
    "theme-light": "sun",
    "time": "timer",
    "undo": "arrow-counter-clockwise",
    "up": "arrow-up",
    "warning": "warning",
    "warning-fill": "warning-fill",
    "workbench": "sliders-horizontal",
    "wrong": "x",
}
"""Our word to Phosphor's. One icon, one meaning: the word says what is meant, not what is drawn."""


@cache
def _font_folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("The icon package qtawesome is missing. Run scripts/run.py again; it fetches it.")
    return Path(found.submodule_search_locations[0]) / "fonts"


@cache
def _outlines() -> dict[str, QPainterPath]:
    """Every icon's outline in the square from 0 to 1."""
    folder = _font_folder()
    codes = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text(encoding="utf-8"))
    face = QRawFont(str(next(folder.glob("phosphor-*.ttf"))), _EM)
    shrink = QTransform.fromScale(1 / _EM, 1 / _EM).translate(0.0, _EM)
    return {
        word: shrink.map(face.pathForGlyph(face.glyphIndexesForString(chr(int(codes[glyph], 16)))[0]))
        for word, glyph in ICONS.items()
    }


def resolve_icons() -> int:
    """Resolve every icon now, so that a missing one shows at start and not inside a paint event.

    Returns:
        how many there are.

    Raises:
        KeyError: the installed icon font lacks a glyph.
    """
    return len(_outlines())


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: str) -> None:
    """Paint an icon into the square that fits the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side, side)
    painter.fillPath(_outlines()[name], color(role))
    painter.restore()


class PaintedIcon(QIconEngine):
    """An icon drawn by us at the moment it is shown. Qt's own pixmaps start with whatever lay in memory, so
    this one begins with a clear one."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


class _GlyphIcon(PaintedIcon):
    """Paints one outline; what is off takes the colour of disabled text."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "text.disabled" if mode == QIcon.Mode.Disabled else self._role
        paint_icon(painter, QRectF(rect), self._name, role)


@cache
def icon(name: str, role: str = "text.muted") -> QIcon:
    """The icon of a word in the colour of a role.

    Raises:
        KeyError: no icon of that name.
    """
    _outlines()[name]
    return QIcon(_GlyphIcon(name, role))
