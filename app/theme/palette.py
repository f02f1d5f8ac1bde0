"""The Qt palette made from the colours by role. It owns the text colours; boxes belong to the sheet."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

_ROLES = {
    QPalette.ColorRole.Window: "surface.canvas",
    QPalette.ColorRole.WindowText: "text.text",
    QPalette.ColorRole.Base: "surface.surface",
    QPalette.ColorRole.AlternateBase: "surface.sunken",
    QPalette.ColorRole.Text: "text.text",
    QPalette.ColorRole.PlaceholderText: "text.faint",
    QPalette.ColorRole.Button: "surface.surface",
    QPalette.ColorRole.ButtonText: "text.text",
    QPalette.ColorRole.BrightText: "status.danger.text",
    QPalette.ColorRole.ToolTipBase: "surface.raised",
    QPalette.ColorRole.ToolTipText: "text.text",
    QPalette.ColorRole.Highlight: "accent.fill",
    QPalette.ColorRole.HighlightedText: "accent.onFill",
    QPalette.ColorRole.Accent: "accent.fill",
    QPalette.ColorRole.Link: "accent.ink",
    QPalette.ColorRole.LinkVisited: "accent.ink",
    QPalette.ColorRole.Light: "surface.raised",
    QPalette.ColorRole.Midlight: "surface.hover",
    QPalette.ColorRole.Mid: "line.border",
    QPalette.ColorRole.Dark: "line.control",
    QPalette.ColorRole.Shadow: "line.control",
}

_OFF = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def make_palette(color: Callable[[str], QColor]) -> QPalette:
    """The palette for a look-up from role to colour."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, color(name))
    for role in _OFF:
        made.setColor(QPalette.ColorGroup.Disabled, role, color("text.disabled"))
    return made


def text_palette(color: QColor, disabled: QColor) -> QPalette:
    """A palette that changes the colour of texts and leaves the rest to the program's palette."""
    made = QPalette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(role, color)
        made.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return made
