"""The window's settings while it is open: changed here alone, and written when they change."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.i18n import N_, say
from app.state.window_settings import WindowSettings, write_settings
from app.theme.theme import theme


class Kept(QObject):
    """What is remembered between two starts.

    Signals:
        failed(str): the settings could not be written, and why.
    """

    failed = Signal(str)

    def __init__(self, settings: WindowSettings, parent: QObject) -> None:
        super().__init__(parent)
        self.now = settings

    def change(self, **values: Any) -> None:
        """Change settings that are written with the next ones."""
        self.now = self.now.changed(**values)

    def keep(self, **values: Any) -> None:
        """Change settings and write all."""
        self.change(**values)
        try:
            write_settings(self.now)
        except OSError as error:
            words = N_("The settings could not be kept: {reason}.")
            self.failed.emit(say(words, reason=error.strerror or str(error)))

    def take(self, settings: WindowSettings) -> None:
        """Use and keep what the settings page shows: the rest may have changed since it was made."""
        if settings.theme != theme().mode:
            theme().set_mode(settings.theme)
        if settings.scale != theme().chosen_scale:
            theme().set_scale(settings.scale)
        self.keep(theme=settings.theme, scale=settings.scale, language=settings.language)

    def take_margins(self, share: float | None, loss: float | None) -> None:
        """The differences that count, as they are wanted from now on."""
        self.keep(counts_share=share, counts_loss=loss)

    def take_lessons(self, told: dict[str, dict[str, Any]]) -> None:
        """What is remembered of each lesson."""
        self.keep(lessons=told)
