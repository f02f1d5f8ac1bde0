"""The menu of a plot: three dots or the context key; copy, save, show as a table, describe."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from app.i18n import N_, say, tr
from app.plots.export import picture, table_dialog
from app.theme.icons import icon

if TYPE_CHECKING:
    from app.plots.front_plot import FrontPlot
    from app.plots.line_plot import LinePlot


def attach_menu(plot: "LinePlot | FrontPlot") -> None:
    """Give a plot its menu, at its button and at the context key."""
    plot.head.menu_button.clicked.connect(lambda _on=False: _popup_at_button(plot))
    plot.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    plot.customContextMenuRequested.connect(lambda at: make_menu(plot).popup(plot.mapToGlobal(at)))


def make_menu(plot: "LinePlot | FrontPlot") -> QMenu:
    """The menu, fresh; it deletes itself when closed."""
    menu = QMenu(plot)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def entry(icon_name: str, words: str, act: Callable[[], object]) -> None:
        menu.addAction(icon(icon_name), words).triggered.connect(lambda _on=False: act())

    entry("copy", tr(N_("Copy as a picture")), lambda: QGuiApplication.clipboard().setPixmap(picture(plot)))
    entry("copy", tr(N_("Copy the numbers")), lambda: QGuiApplication.clipboard().setText(numbers(plot)))
    menu.addSeparator()
    entry("image", tr(N_("Save as PNG…")), lambda: _save(plot, "png", plot.save_png))
    entry("image", tr(N_("Save as SVG…")), lambda: _save(plot, "svg", plot.save_svg))
    entry("export", tr(N_("Save the numbers as CSV…")), lambda: _save(plot, "csv", plot.save_csv))
    menu.addSeparator()
    entry("table", tr(N_("Show as a table")), lambda: table_dialog(plot, plot.title, *plot.table()).show())
    entry("describe", tr(N_("Describe in words")), plot.reading.say_description)
    if not plot.following:
        menu.addSeparator()
        entry("follow", tr(N_("Follow the newest")), plot.follow)
    return menu


def numbers(plot: "LinePlot | FrontPlot") -> str:
    """The table of a plot as a spreadsheet takes it: cells between tabs."""
    head, rows = plot.table()
    return "\n".join("\t".join(row) for row in [head, *rows])


def _popup_at_button(plot: "LinePlot | FrontPlot") -> None:
    button = plot.head.menu_button
    make_menu(plot).popup(button.mapToGlobal(QPoint(0, button.height())))


def _save(plot: "LinePlot | FrontPlot", ending: str, write: Callable[[Path], None]) -> None:
    """Ask where to, and say in a sentence when that cannot be written."""
    name = f"{plot.title.lower().replace(' ', '-')}.{ending}"
    chosen, _ = QFileDialog.getSaveFileName(plot, tr(N_("Save the plot {title}"), title=plot.title), name)
    if not chosen:
        return
    try:
        write(Path(chosen))
    except OSError as reason:
        QMessageBox.warning(
            plot,
            tr(N_("Not saved")),
            say(
                N_("{file} cannot be written: {reason}. Choose another folder."),
                file=chosen,
                reason=reason.strerror or str(reason),
            ),
        )
