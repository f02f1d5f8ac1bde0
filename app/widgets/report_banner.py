"""What is said when a report is written: where it lies, whether or not a browser opened it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.i18n import N_, tr
from app.widgets.banner import Banner


def show_report(notice: Banner, page: Path) -> None:
    """Open the page of a report in the browser, and say in the banner where it lies."""
    opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
    words = N_("The report is written.") if opened else N_("The report is written; open it in a browser.")
    folder = QUrl.fromLocalFile(str(page.parent))
    notice.set(
        "success",
        tr(words),
        str(page),
        buttons=(
            (tr(N_("Open folder")), lambda: QDesktopServices.openUrl(folder)),
            (tr(N_("Close")), notice.clear),
        ),
    )
