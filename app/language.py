"""The language of the interface, and with it the way of numbers and dates; chosen before the first widget."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from peft_engine.contract import paths

SYSTEM = "system"
CATALOGUES = ("de", "zh_CN")
"""The languages beside English, in which the texts in the code are written."""

_spoken = ""


def spoken() -> str:
    """The catalogue in use: "de", "zh_CN", or "" for English."""
    return _spoken


def use_language(app: QCoreApplication, chosen: str = SYSTEM) -> list[QTranslator]:
    """Let the program speak a language, with the numbers and dates that go with it.

    As the system: the system's own numbers and dates, and its language where there is a catalogue. English
    chosen by hand writes days as 2026-11-21, which is read alike everywhere.

    Returns:
        what was installed; a test takes it away again with `forget_language`.
    """
    global _spoken  # the one language of the program, as Qt's translators and default locale are
    where = _locale(chosen)
    _spoken = catalogue(chosen)
    QLocale.setDefault(where)
    files = (
        (f"qtbase_{_spoken}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"peft_{_spoken}", str(paths.RESOURCES / "translations")),
    )
    installed = []
    for name, folder in files if _spoken else ():
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def forget_language(app: QCoreApplication, installed: list[QTranslator]) -> None:
    """Back to English and numbers as Python writes them."""
    global _spoken  # as above
    _spoken = ""
    QLocale.setDefault(QLocale.c())
    for translator in installed:
        app.removeTranslator(translator)


def catalogue(chosen: str) -> str:
    """The catalogue that goes with a choice; "" for English."""
    if chosen in CATALOGUES:
        return chosen
    if chosen != SYSTEM:
        return ""
    # The first wish of the system decides; a later one would mix languages with numbers of another country.
    first = QLocale(next(iter(QLocale.system().uiLanguages()), "C"))
    if first.language() == QLocale.Language.German:
        return "de"
    simplified = first.script() == QLocale.Script.SimplifiedChineseScript
    return "zh_CN" if first.language() == QLocale.Language.Chinese and simplified else ""


def _locale(chosen: str) -> QLocale:
    if chosen == SYSTEM:
        return QLocale.system()
    return QLocale(chosen) if chosen in CATALOGUES else QLocale.c()
