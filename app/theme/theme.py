"""The theme at hand: which colours hold now, how large the interface is, and the one signal of a change.

``theme()`` is the only one of its kind. Parts ask for a colour or a size when they paint, or follow
``theme().changed`` where Qt keeps a copy (fonts, palettes of labels, plot pens).
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QToolTip

from app.theme import fonts, palette, sheet
from app.theme.tokens import tokens

MODES = ("system", "light", "dark", "contrast")
SCALES = (1.0, 1.15, 1.35)
"""Interface scales offered in the settings; the last is for projectors."""


class Theme(QObject):
    """Colours by role, sizes by interface scale; ``changed`` is emitted after everything has been set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._app: QApplication | None = None
        self._mode = "light"
        self._name = "light"
        self._scale = 1.0
        self._presenting = False
        self._motion = True
        self._colours: dict[tuple[str, float], QColor] = {}

    @property
    def mode(self) -> str:
        """What was asked for: "system", "light", "dark" or "contrast"."""
        return self._mode

    @property
    def name(self) -> str:
        """What holds: "light", "dark" or "contrast"."""
        return self._name

    @property
    def scale(self) -> float:
        """What sizes are multiplied with now."""
        return max(self._scale, SCALES[-1]) if self._presenting else self._scale

    @property
    def chosen_scale(self) -> float:
        """What was chosen in the settings."""
        return self._scale

    @property
    def presenting(self) -> bool:
        """Whether people look at a projected picture: what is secondary is not shown."""
        return self._presenting

    @property
    def motion(self) -> bool:
        """False when nothing may move: folding, gliding and toasts happen at once."""
        return self._motion

    def install(
        self, app: QApplication, mode: str = "system", scale: float = 1.0, motion: bool | None = None
    ) -> None:
        """Dress a program: fonts, style, palette and sheet. Once, before the first widget.

        Args:
            motion: None asks the system whether it wants animations.
        """
        self._app = app
        app.setStyle("Fusion")
        fonts.load_fonts()
        if motion is None:
            motion = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        self._motion = motion
        self._mode, self._scale = _known(mode), scale
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._tell_system()
        self._apply()

    def set_mode(self, mode: str) -> None:
        """Follow the system, or hold one theme.

        Raises:
            ValueError: the mode is none of MODES.
        """
        self._mode = _known(mode)
        self._tell_system()
        self._apply()

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self._apply()

    def set_presenting(self, presenting: bool) -> None:
        """Show everything large and the most important alone, or as usual again."""
        self._presenting = presenting
        self._apply()

    def set_motion(self, motion: bool) -> None:
        self._motion = motion

    def hex(self, role: str) -> str:
        """The colour of a role as "#RRGGBB", for the style sheet and for documents."""
        return str(tokens().themes[self._name][role])

    def number(self, role: str) -> float:
        """An alpha kept among the colours, such as "plot.areaAlpha"."""
        return float(tokens().themes[self._name][role])

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role. The object is shared: copy it before changing it."""
        found = self._colours.get((role, alpha))
        if found is None:
            found = QColor(self.hex(role))
            found.setAlphaF(alpha)
            self._colours[role, alpha] = found
        return found

    def px(self, size: float) -> int:
        """A size at the interface scale, in whole pixels."""
        return round(size * self.scale)

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _tell_system(self) -> None:
        """Window frames and native dialogs are drawn by the system: let them be dark with us."""
        hints = QGuiApplication.styleHints()
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Light if self._mode == "light" else Qt.ColorScheme.Dark)

    def _apply(self) -> None:
        self._name = _system_theme() if self._mode == "system" else self._mode
        self._colours.clear()
        if self._app is None:
            return
        fonts.set_scale(self.scale)
        self._app.setFont(fonts.font("body"))
        QToolTip.setFont(fonts.font("small"))
        self._app.setPalette(palette.make_palette(self.color))
        self._app.setStyleSheet(sheet.style_sheet(self.hex, self.px))
        self.changed.emit()


def _known(mode: str) -> str:
    if mode not in MODES:
        raise ValueError(f"The theme {mode!r} is not known; it is one of {', '.join(MODES)}.")
    return mode


def _system_theme() -> str:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


_theme: Theme | None = None


def theme() -> Theme:
    """The theme of this program."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


def color(role: str, alpha: float = 1.0) -> QColor:
    """The colour of a role in the theme at hand."""
    return theme().color(role, alpha)


def px(size: float) -> int:
    """A size at the interface scale, in whole pixels."""
    return theme().px(size)


def ms(duration: int) -> int:
    """A duration in milliseconds, or 0 when nothing may move."""
    return duration if theme().motion else 0
