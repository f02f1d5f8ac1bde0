"""Buttons. One primary on a page; what is off says why beside it; a button without a word has a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.theme.fonts import font
from app.theme.icons import icon
from app.theme.palette import text_palette
from app.theme.sheet import set_mark
from app.theme.theme import color, px, theme
from app.theme.tokens import tokens
from app.widgets.enter_key import presses

_TEXT_ROLES = {
    "primary": "accent.onFill",
    "outline": "text.text",
    "plain": "accent.ink",
    "link": "accent.ink",
    "icon": "text.muted",
    "segment": "text.muted",
}
_ICON_ROLES = {**_TEXT_ROLES, "outline": "text.muted"}

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
"""Focus that came by keyboard or by the program shows its ring; a click does not need one."""


class Button(QPushButton):
    """A button of one of our kinds: primary, outline, plain, icon, link or segment.

    Args:
        icon_name: our word for the icon; empty for none.
        role: overrides the colour of text and icon ("status.danger.text" for Stop).
        height, style: pixels at interface scale 1, and the type style.
    """

    def __init__(
        self,
        kind: str,
        text: str = "",
        icon_name: str = "",
        *,
        role: str = "",
        height: int = 0,
        style: str = "medium",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon_name = icon_name
        self._role = role
        self._height = height or tokens().sizes["control"]
        self._style = style
        self._text = ""
        self._tip = ""
        self._short = False
        self._focus_again: Qt.FocusReason | None = None
        self.setProperty("kind", kind)
        self.setProperty("ring", "0")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._apply_theme()
        self.set_text(text)
        theme().changed.connect(self._apply_theme)

    def set_text(self, text: str) -> None:
        """Change the words. One space keeps them off the icon; Qt alone leaves four pixels."""
        self._text = text
        shown = "" if self._short else text
        self.setText(f" {shown}" if shown and self._icon_name else shown)
        if text:
            self.setAccessibleName(text)

    def set_short(self, short: bool) -> None:
        """Show the icon alone, for tool bars without room; the words go into the tooltip."""
        short = short and bool(self._icon_name)
        if short == self._short:
            return
        own = self.toolTip()
        if short:
            self.setToolTip(f"{self._text}\n{own}" if own else self._text)
        else:
            self.setToolTip(own.removeprefix(self._text).removeprefix("\n"))
        self._short = short
        if self.isEnabled():
            self.set_text(self._text)

    def set_icon(self, name: str) -> None:
        """Change the icon; empty takes it away."""
        self._icon_name = name
        self._show_icon()
        self.set_text(self._text)

    def set_busy(self, text: str) -> None:
        """Say what the button is doing; it gets no narrower and cannot be pressed meanwhile. The focus, which
        a button that is off cannot have, waits for it and goes nowhere else."""
        kept = self.width() if self.isVisible() else 0
        self.setText("" if self._short else f" {text}")
        self.setIcon(icon("time", "text.disabled"))
        self.setMinimumWidth(max(kept, self.sizeHint().width()))
        if self.hasFocus():
            ringed = self.property("ring") == "1"
            self._focus_again = Qt.FocusReason.OtherFocusReason if ringed else Qt.FocusReason.MouseFocusReason
            self.clearFocus()
        self.setEnabled(False)
        self.setAccessibleName(text)

    def set_ready(self) -> None:
        """Back from busy."""
        self.setMinimumWidth(0)
        self._show_icon()
        self.set_text(self._text)
        self.setEnabled(True)
        if self._focus_again is not None and self.window().focusWidget() is None:
            self.setFocus(self._focus_again)
        self._focus_again = None

    def set_off(self, reason: str) -> None:
        """Turn it off. The page says the reason in the same line of sight; the tooltip repeats it."""
        if self.isEnabled():
            self._tip = self.toolTip()
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def set_on(self) -> None:
        """Turn it on again."""
        if not self.isEnabled():
            self.setEnabled(True)
            self.setToolTip(self._tip)
            self.setAccessibleDescription("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        set_mark(self, "ring", "1" if event.reason() in KEYBOARD_REASONS else "0")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_mark(self, "ring", "0")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Moved elsewhere, the sheet puts its first font and the colours of the first theme back.
        if event.type() is QEvent.Type.StyleChange:
            self._show_words()

    def _show_icon(self) -> None:
        role = self._role or _ICON_ROLES[self._kind]
        self.setIcon(icon(self._icon_name, role) if self._icon_name else QIcon())

    def _show_words(self) -> None:
        self.setFont(font(self._style))
        role = self._role or _TEXT_ROLES[self._kind]
        self.setPalette(text_palette(color(role), color("text.disabled")))

    def _apply_theme(self) -> None:
        self._show_words()
        side = px(tokens().sizes["iconTool" if self._kind == "icon" else "icon"])
        self.setIconSize(QSize(side, side))
        self.setFixedHeight(px(self._height))
        if self._kind == "icon":
            self.setFixedWidth(px(self._height))
        self._show_icon()


def _made(button: Button, on_click: Callable[[], object] | None) -> Button:
    if on_click is not None:
        button.clicked.connect(lambda _checked=False: on_click())
    return button


def primary_button(text: str, icon_name: str = "", *, on_click: Callable[[], object] | None = None) -> Button:
    """What most people want next; one on a page."""
    return _made(Button("primary", text, icon_name, style="strong"), on_click)


def launch_button(
    text: str, icon_name: str = "launch", *, on_click: Callable[[], object] | None = None
) -> Button:
    """The primary button of the workbench, taller and larger."""
    return _made(
        Button("primary", text, icon_name, height=tokens().sizes["launch"], style="section"), on_click
    )


def outline_button(text: str, icon_name: str = "", *, on_click: Callable[[], object] | None = None) -> Button:
    """Another way on."""
    return _made(Button("outline", text, icon_name), on_click)


def danger_button(text: str, icon_name: str = "", *, on_click: Callable[[], object] | None = None) -> Button:
    """An outlined button in danger words, for what cannot be taken back."""
    return _made(Button("outline", text, icon_name, role="status.danger.text"), on_click)


def small_button(text: str, icon_name: str = "", *, on_click: Callable[[], object] | None = None) -> Button:
    """A low outlined button, for cures beside a field."""
    return _made(
        Button("outline", text, icon_name, height=tokens().sizes["touchMin"], style="smallm"), on_click
    )


def plain_button(text: str, icon_name: str = "", *, on_click: Callable[[], object] | None = None) -> Button:
    """Accent words without a frame, for heads of cards."""
    return _made(Button("plain", text, icon_name, height=tokens().sizes["touchMin"]), on_click)


def link_button(text: str, *, on_click: Callable[[], object] | None = None) -> Button:
    """A word inside a sentence that leads somewhere."""
    return _made(Button("link", text, height=tokens().sizes["controlSmall"]), on_click)


def icon_button(
    icon_name: str, name: str, *, role: str = "", on_click: Callable[[], object] | None = None
) -> Button:
    """An icon alone, for tool bars and the run bar; ``name`` is its tooltip and its accessible name."""
    button = Button("icon", "", icon_name, role=role)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return _made(button, on_click)
