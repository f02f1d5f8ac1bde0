"""F1: the page of the method at hand, what a setting is called elsewhere, or the keys."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import N_, tr
from app.language import spoken
from app.shell.shortcuts import keys_page
from app.widgets.block_picture import BlockPicture
from app.widgets.form_row import FormRow
from app.widgets.page_dialog import PageDialog
from peft_engine.contract import taxonomy


def show_help(window: QWidget, method: str, picture: BlockPicture | None = None) -> bool:
    """Help on what is in focus, in a window whose place is about this method ("" where about none); whether
    there was any.

    Args:
        picture: where that method sits in the model.
    """
    row = _row_of(QApplication.focusWidget())
    if row is not None and row.show_expert():
        return True
    return explain(window, method, picture)


def explain(window: QWidget, method: str, picture: BlockPicture | None = None) -> bool:
    """Open the page of a method; False where there is none such."""
    known = taxonomy.methods().get(method)
    if known is None:
        return False
    PageDialog(tr(known.card.label), known.page(spoken()), window, picture).open()
    return True


def show_keys(window: QWidget, places: Sequence[str]) -> None:
    """Open the list of all keys; `places` are named in the order of their numbers."""
    PageDialog(tr(N_("Keys")), keys_page(places), window).open()


def _row_of(widget: QWidget | None) -> FormRow | None:
    """The setting that a widget edits."""
    while widget is not None and not isinstance(widget, FormRow):
        widget = widget.parentWidget()
    return widget
