"""F1: what a setting is called elsewhere, and the list of keys."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import N_, tr
from app.shell.shortcuts import keys_page
from app.widgets.form_row import FormRow
from app.widgets.page_dialog import PageDialog


def show_expert() -> bool:
    """Say what the setting in focus is called elsewhere; whether there is any."""
    row = _row_of(QApplication.focusWidget())
    return row is not None and row.show_expert()


def show_keys(window: QWidget, places: Sequence[str]) -> None:
    """Open the list of all keys; `places` are named in the order of their numbers."""
    PageDialog(tr(N_("Keys")), keys_page(places), window).open()


def _row_of(widget: QWidget | None) -> FormRow | None:
    """The setting that a widget edits."""
    while widget is not None and not isinstance(widget, FormRow):
        widget = widget.parentWidget()
    return widget
