"""The one style sheet. It owns boxes: background, border, radius, padding. Colours of texts belong to the
palette and fonts are set in code, because a rule here beats both and runs down into children.

Rules match our own properties (``part``, ``kind``, ``tone``, ``ring``, ``bad``): words such as "focus" and
"enabled" are Qt's own and never match. After changing a property call ``set_mark``.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.theme.tokens import tokens

_TONES = ("success", "warning", "danger", "info")


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again. It would put back the colours and the font of
    its first look, from before a change of theme or scale: those of now stay."""
    colours = widget.palette() if widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette) else None
    font = widget.font() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) else None
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    if colours is not None:
        widget.setPalette(colours)
    if font is not None:
        widget.setFont(font)
    widget.update()


def set_mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the sheet matches, and look again only if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        repolish(widget)


def style_sheet(hex_of: Callable[[str], str], px: Callable[[float], int]) -> str:
    """The sheet for a look-up from role to colour and from size to scaled pixels."""
    radius = tokens().radii
    return "\n".join(
        (
            _frames(hex_of, px, radius),
            _buttons(hex_of, px, radius),
            _fields(hex_of, px, radius),
            _lists(hex_of, px, radius),
            _rest(hex_of, px, radius),
        )
    )


def _frames(c: Callable[[str], str], px: Callable[[float], int], radius: dict[str, int]) -> str:
    tones = "\n".join(
        f'QFrame[part="banner"][tone="{tone}"] {{ background: {c(f"status.{tone}.tint")}; }}'
        for tone in _TONES
    )
    # Without tints to tell surfaces apart, high contrast needs every outline.
    return f"""
    QFrame[part="card"] {{ background: {c("surface.surface")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["card"])}px; }}
    QFrame[part="well"] {{ background: {c("surface.sunken")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["well"])}px; }}
    QFrame[part="banner"] {{ border: 0; border-radius: {px(radius["well"])}px; }}
    {tones}
    QFrame[part="toast"] {{ background: {c("surface.raised")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["well"])}px; }}
    QFrame[part="raised"] {{ background: {c("surface.raised")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["card"])}px; }}
    QFrame[part="hair"] {{ background: {c("line.border")}; border: 0; }}
    QFrame[part="segments"] {{ background: {c("line.track")}; border: 0;
        border-radius: {px(radius["control"])}px; }}
    QScrollArea[part="scroller"], QWidget[part="scrolled"] {{ background: transparent; border: 0; }}
    """


def _lifted(c: Callable[[str], str]) -> str:
    """What lies above the track: the raised surface, or where that is darker the track made lighter."""
    track, raised = QColor(c("line.track")), QColor(c("surface.raised"))
    if raised.lightness() > track.lightness():
        return raised.name()
    ink = QColor(c("text.text"))
    pairs = ((track.red(), ink.red()), (track.green(), ink.green()), (track.blue(), ink.blue()))
    return QColor(*(round(ground + (over - ground) * 0.12) for ground, over in pairs)).name()


def _buttons(c: Callable[[str], str], px: Callable[[float], int], radius: dict[str, int]) -> str:
    round_ = px(radius["control"])

    def padded(kind: str, side: int, ring: str) -> str:
        """Padding shrinks by what the ring's border takes more, so that nothing moves."""
        return f"""
    QPushButton[kind="{kind}"] {{ padding: 0 {px(side)}px; border-radius: {round_}px; }}
    QPushButton[kind="{kind}"][ring="1"] {{ border: 2px solid {c(ring)}; padding: 0 {px(side) - 1}px; }}"""

    # The ring says where the focus is; the style's own mark would stand inside it.
    return f"""
    QPushButton {{ outline: 0; }}
    {padded("primary", 14, "text.text")}
    QPushButton[kind="primary"] {{ background: {c("accent.fill")}; border: 1px solid {c("accent.fill")}; }}
    QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{
        background: {c("accent.fillHover")}; border-color: {c("accent.fillHover")}; }}
    QPushButton[kind="primary"]:disabled {{ background: {c("line.track")};
        border-color: {c("line.track")}; }}
    QPushButton[kind="primary"][ring="1"] {{ border-color: {c("text.text")}; }}
    QPushButton[kind="outline"] {{ background: {c("surface.surface")};
        border: 1px solid {c("line.control")}; }}
    QPushButton[kind="outline"]:hover {{ background: {c("surface.hover")}; }}
    QPushButton[kind="outline"]:pressed {{ background: {c("line.border")}; }}
    QPushButton[kind="outline"]:disabled {{ background: {c("surface.sunken")};
        border-color: {c("line.border")}; }}
    {padded("outline", 14, "accent.focus")}
    QPushButton[part="choices"] {{ text-align: left; }}
    QPushButton[part="choices"]::menu-indicator {{ image: none; width: 0; }}
    QPushButton[kind="plain"], QPushButton[kind="icon"], QPushButton[kind="link"] {{
        background: transparent; border: 1px solid transparent; }}
    QPushButton[kind="plain"]:hover, QPushButton[kind="icon"]:hover {{ background: {c("surface.hover")}; }}
    QPushButton[kind="plain"]:pressed, QPushButton[kind="icon"]:pressed {{ background: {c("line.border")}; }}
    {padded("plain", 6, "accent.focus")}
    {padded("icon", 0, "accent.focus")}
    {padded("link", 1, "accent.focus")}
    QPushButton[kind="segment"] {{ background: transparent; border: 1px solid transparent;
        border-radius: {px(radius["segment"])}px; padding: 0 {px(10)}px; }}
    QPushButton[kind="segment"]:checked {{ background: {_lifted(c)};
        border-color: {c("line.border")}; }}
    QPushButton[kind="segment"][ring="1"] {{ border: 2px solid {c("accent.focus")};
        padding: 0 {px(10) - 1}px; }}
    """


def _fields(c: Callable[[str], str], px: Callable[[float], int], radius: dict[str, int]) -> str:
    kinds = ("QAbstractSpinBox", "QComboBox", "QLineEdit", "QPlainTextEdit")

    def each(suffix: str) -> str:
        return ", ".join(f'{kind}[part="field"]{suffix}' for kind in kinds)

    return f"""
    {each("")} {{ background: {c("surface.surface")}; border: 1px solid {c("line.control")};
        border-radius: {px(radius["control"])}px; padding: 1px; }}
    {each(":disabled")} {{ background: {c("surface.sunken")}; border-color: {c("line.border")}; }}
    {each(":focus")} {{ border: 2px solid {c("accent.focus")}; padding: 0; }}
    {each('[bad="danger"]')} {{ border: 2px solid {c("status.danger.mark")}; padding: 0; }}
    {each('[bad="warning"]')} {{ border: 2px solid {c("status.warning.mark")}; padding: 0; }}
    QLineEdit[part="find"] {{ background: transparent; border: 0; padding: 0; }}
    QAbstractSpinBox QLineEdit {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
    QAbstractSpinBox[part="field"]::up-button, QAbstractSpinBox[part="field"]::down-button {{
        subcontrol-origin: border; width: {px(22)}px; background: transparent; border: 0; }}
    QAbstractSpinBox[part="field"]::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox[part="field"]::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox[part="field"]::up-arrow, QAbstractSpinBox[part="field"]::down-arrow {{
        image: none; width: 0; height: 0; }}
    QComboBox[part="field"] {{ combobox-popup: 0; padding-left: {px(8)}px; }}
    QComboBox[part="field"]:focus {{ padding-left: {px(8) - 1}px; }}
    QComboBox[part="field"]::drop-down {{ width: {px(24)}px; border: 0; background: transparent; }}
    QComboBox[part="field"]::down-arrow {{ image: none; width: 0; height: 0; }}
    """


def _lists(c: Callable[[str], str], px: Callable[[float], int], radius: dict[str, int]) -> str:
    return f"""
    QAbstractItemView[part="list"] {{ background: transparent; border: 0; outline: 0;
        selection-background-color: transparent; }}
    QAbstractItemView[part="popup"] {{ background: {c("surface.raised")}; outline: 0;
        border: 1px solid {c("line.border")}; border-radius: {px(radius["control"])}px; padding: {px(4)}px; }}
    QAbstractItemView[part="popup"]::item {{ min-height: {px(28)}px; padding: 0 {px(6)}px;
        border-radius: {px(radius["chip"])}px; }}
    QAbstractItemView[part="popup"]::item:selected {{ background: {c("accent.tint")}; }}
    QHeaderView[part="head"] {{ background: {c("surface.sunken")}; border: 0; }}
    QHeaderView[part="head"]::section {{ background: transparent; border: 0; padding: 0 {px(8)}px; }}
    QHeaderView[part="head"]::down-arrow, QHeaderView[part="head"]::up-arrow {{
        image: none; width: 0; height: 0; }}
    QTableView[part="list"] QTableCornerButton::section {{ background: {c("surface.sunken")}; border: 0; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QPlainTextEdit[part="log"], QTextEdit[part="log"] {{
        background: {c("surface.sunken")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["well"])}px; padding: {px(4)}px; }}
    QTextBrowser[part="page"] {{ border: 2px solid transparent;
        border-radius: {px(radius["card"]) - 2}px; }}
    QTextBrowser[part="page"]:focus {{ border: 2px solid {c("accent.focus")}; }}
    QPlainTextEdit[part="log"]:focus, QTextEdit[part="log"]:focus {{ border: 2px solid {c("accent.focus")};
        padding: {px(4) - 1}px; }}
    """


def _rest(c: Callable[[str], str], px: Callable[[float], int], radius: dict[str, int]) -> str:
    thin = px(tokens().sizes["scroll"])
    return f"""
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: {thin}px; }}
    QScrollBar:horizontal {{ height: {thin}px; }}
    QScrollBar::handle {{ background: {c("frozen.line")}; border-radius: {thin // 2}px; }}
    QScrollBar::handle:hover {{ background: {c("line.control")}; }}
    QScrollBar::handle:vertical {{ min-height: {px(28)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(28)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: 0; background: transparent; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ background: {c("surface.raised")}; border: 1px solid {c("line.border")};
        border-radius: {px(radius["control"])}px; padding: {px(4)}px; }}
    QMenu::item {{ background: transparent; padding: {px(6)}px {px(24)}px {px(6)}px {px(10)}px;
        border-radius: {px(radius["chip"])}px; }}
    QMenu::item:selected {{ background: {c("accent.tint")}; }}
    QMenu::icon {{ padding-left: {px(8)}px; }}
    QMenu::separator {{ height: 1px; background: {c("line.border")}; margin: {px(4)}px {px(8)}px; }}
    QToolTip {{ background: {c("surface.raised")}; border: 1px solid {c("line.border")};
        padding: {px(4)}px {px(6)}px; }}
    """
