"""Gives the window its language: PostView's own words, and those that come with Qt."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from postview_desktop.system.language import SPOKEN, chosen_language, first_spoken
from postview_desktop.system.paths import resources
from postview_desktop.wording import translate
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Each in its own: who took the wrong one must find the way back."""

KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
"""In menus as in our sentences, where Qt's own Spanish has Control+Mayúsculas+Z."""

OWN = "postview"
QTS = "qtbase"

_log = logging.getLogger(__name__)


def speak(app: QCoreApplication, data_dir: Path) -> str:
    """From now on the window speaks the language that was chosen, else the system's; which one that is. English where
    its words are missing: days in one language amid words of another would be no language at all.

    Call it before the first widget is made: what has its words already keeps them.
    """
    language = chosen_language(data_dir) or system_language()
    return language if speak_in(language, app) else SPOKEN[0]


def speak_in(language: str, app: QCoreApplication) -> list[QTranslator]:
    """The window speaks one of `SPOKEN` from now on; what was installed for it."""
    found = translators(language, app)
    for translator in found:
        app.installTranslator(translator)
    translate.install(QCoreApplication.translate)
    return found


def system_language() -> str:
    """The first of the system's languages that PostView speaks."""
    return first_spoken(QLocale.system().uiLanguages())


def translators(language: str, parent: QCoreApplication | None = None) -> list[QTranslator]:
    """What translates into a language of `SPOKEN`, Qt's words first, so that ours go before them.

    Without our words there are none of Qt's either, and without Qt's there are ours: the log tells what is missing.
    """
    found: list[QTranslator] = []
    if language == SPOKEN[0]:
        return found
    places = (
        (QTS, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (OWN, str(resources() / "i18n")),
    )
    for name, folder in places:
        translator = QTranslator(parent)
        if translator.load(f"{name}_{language}", folder):
            found.append(translator)
        else:
            _log.warning("There is no %s_%s.qm in %s", name, language, folder)
            if name == OWN:
                return []
    return found


def take_locale(language: str) -> None:
    """From now on `QLocale()` writes in a language of `SPOKEN`, days and hours as the system does."""
    from postview_desktop.ui.common.locales import locale_of

    QLocale.setDefault(locale_of(QLocale.system(), language_of(language)))


def language_of(code: str) -> QLocale.Language:
    return QLocale(code).language()


def language_name(code: str) -> str:
    """What a language is called in the window's; the code itself where Qt knows none (it would call it "C")."""
    if code in _CALLED:
        return translate.translate("Language", _CALLED[code])
    language = language_of(code)
    return code if language is QLocale.Language.C else QLocale.languageToString(language)


_CALLED = {
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
}
