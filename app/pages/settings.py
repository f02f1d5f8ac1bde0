"""The window's settings: theme, size of everything, language, and where things lie."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.i18n import N_, tr
from app.state.window_settings import LANGUAGES, SCALES, THEMES, WindowSettings
from app.widgets.banner import Banner
from app.widgets.buttons import outline_button
from app.widgets.card import Card
from app.widgets.form_row import FormRow
from app.widgets.layouts import Column, HairLine, Row, Scroller
from app.widgets.segmented import SegmentedControl
from app.widgets.text import ElidedLabel, Label
from peft_engine.contract import paths
from peft_engine.contract.store import RunStore

THEME_WORDS = {
    "system": N_("As the system"),
    "light": N_("Light"),
    "dark": N_("Dark"),
    "contrast": N_("High contrast"),
}
LANGUAGE_WORDS = {"system": N_("As the system"), "en": "English", "de": "Deutsch", "zh_CN": "中文"}
"""Each language by its own name, for whoever cannot read the one at hand."""
WIDTH = 720


class SettingsPage(QWidget):
    """Shows and changes the settings.

    Signals:
        settings_edited(WindowSettings): the person chose something else.
    """

    settings_edited = Signal(object)

    def __init__(self, settings: WindowSettings, store: RunStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Settings")))
        self._settings = settings
        self.theme = SegmentedControl(
            [(key, tr(THEME_WORDS[key])) for key in THEMES], settings.theme, tr(N_("Theme"))
        )
        self.scale = SegmentedControl(
            [(scale, tr(N_("{percent} %"), percent=round(100 * scale))) for scale in SCALES],
            settings.scale,
            tr(N_("Size of everything")),
        )
        self.language = SegmentedControl(
            [(key, tr(LANGUAGE_WORDS[key])) for key in LANGUAGES], settings.language, tr(N_("Language"))
        )
        self.later = Banner()
        self._began_with = settings.language
        self.language.value_edited.connect(self._language_edited)
        self.theme.value_edited.connect(lambda value: self._edited(theme=value))
        self.scale.value_edited.connect(lambda value: self._edited(scale=value))
        look = Card(tr(N_("Look")))
        look.add(FormRow(tr(N_("Theme")), self.theme, tr(N_("Light and dark can follow the system"))))
        look.add(FormRow(tr(N_("Size")), self.scale, tr(N_("135 % is for a projector"))))
        speech = Card(tr(N_("Language")))
        help = tr(N_("Numbers and dates follow it"))
        speech.add(FormRow(tr(N_("Language")), self.language, help))
        speech.add(self.later)
        places = Card(tr(N_("Where things lie")))
        for n, (words, path) in enumerate(
            (
                (N_("Runs"), store.root),
                (N_("Models"), paths.models()),
                (N_("Everything else, and the window's own log"), paths.home()),
            )
        ):
            if n:
                places.add(HairLine())
            places.add(_place(tr(words), str(path)))
        content = QWidget()
        content.setMaximumWidth(WIDTH)
        column = Column(12, (16, 12, 16, 12))
        column.add(look)
        column.add(speech)
        column.add(places)
        column.addStretch(1)
        content.setLayout(column)
        whole = Column(0)
        whole.add(Scroller(content))
        self.setLayout(whole)

    def show_settings(self, settings: WindowSettings) -> None:
        """Show what was chosen elsewhere."""
        self._settings = settings
        self.theme.set_value(settings.theme)
        self.scale.set_value(settings.scale)
        self.language.set_value(settings.language)

    def title(self) -> str:
        return tr(N_("Settings"))

    def state_word(self) -> str:
        return ""

    def sub(self) -> str:
        return ""

    def _language_edited(self, value: object) -> None:
        self._edited(language=value)
        if value == self._began_with:
            self.later.clear()
            return
        self.later.set(
            "info",
            tr(N_("The window keeps its language until it is closed.")),
            tr(N_("Opened again, it speaks the one that is chosen here.")),
        )

    def _edited(self, **values: object) -> None:
        self._settings = self._settings.changed(**values)
        self.settings_edited.emit(self._settings)


def _place(words: str, path: str) -> QWidget:
    """A folder's name, its path, and a button that shows it."""
    names = Column(2)
    names.add(Label(words, "medium"))
    names.add(ElidedLabel(path, "small", "text.muted", middle=True))
    button = outline_button(
        tr(N_("Open")), "choose-file", on_click=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path))
    )
    button.setAccessibleName(tr(N_("Open the folder of: {what}"), what=words))
    whole = QWidget()
    row = Row(12)
    row.add(names, 1)
    row.add(button)
    whole.setLayout(row)
    return whole
