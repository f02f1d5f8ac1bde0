"""F1: the page of the method at hand, what a setting is called elsewhere, or the keys."""

from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import N_, tr
from app.widgets.block_picture import BlockPicture
from app.widgets.form_row import FormRow
from app.widgets.page_dialog import PageDialog
from peft_engine.contract import taxonomy

KEYS = (
    ("Ctrl 1, Ctrl 2, Ctrl 3", N_("Go to a place")),
    ("Ctrl Enter", N_("Launch")),
    ("Ctrl P", N_("Pause the run, or continue it")),
    ("Ctrl Shift P", N_("Stop the run, after a question")),
    ("Ctrl Z, Ctrl Shift Z", N_("Undo and redo")),
    ("F6, Shift F6", N_("Next and previous region of the window")),
    ("/", N_("Search")),
    ("Esc", N_("Back, or empty the search")),
    ("F1", N_("Help on what is in focus")),
    ("← →", N_("In a plot: read values; with Shift ten at a time")),
    ("+ − 0", N_("In a plot: zoom in, zoom out, show everything")),
    ("D", N_("In a plot: describe it in words")),
)


def show_help(window: QWidget, method: str, picture: BlockPicture | None = None) -> None:
    """Help on what is in focus, in a window whose place is about this method ("" where about none).

    Args:
        picture: where that method sits in the model.
    """
    row = _row_of(QApplication.focusWidget())
    if row is not None and row.show_expert():
        return
    known = taxonomy.methods().get(method)
    if known is not None:
        title, text = tr(known.card.label), known.page()
    else:
        title = tr(N_("Keys"))
        lines = [f"| **{keys}** | {tr(words)} |" for keys, words in KEYS]
        text = "\n".join([f"# {title}", "", "| | |", "|---|---|", *lines])
        picture = None
    PageDialog(title, text, window, picture).open()


def _row_of(widget: QWidget | None) -> FormRow | None:
    """The setting that a widget edits."""
    while widget is not None and not isinstance(widget, FormRow):
        widget = widget.parentWidget()
    return widget
