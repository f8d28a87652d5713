"""The window's language, in processes of their own: a translator that is installed stays for all tests otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from postview_desktop.system.language import SPOKEN, choose_language

SAY = """
import json, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from postview_desktop.ui.common import languages
from postview_desktop.ui.common.country_field import country_name
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.languages import language_name, speak, take_locale
from postview_desktop.wording.translate import translate

for folder in sys.argv[2:]:
    languages.resources = lambda: Path(folder)
app = QApplication([])
language = speak(app, Path(sys.argv[1]))
take_locale(language)
print(json.dumps([
    language,
    translate("Actions", "New interview"),
    QCoreApplication.translate("QPlatformTheme", "Cancel"),
    Dates().day(date(2026, 12, 1)),
    country_name("DE"),
    language_name("de"),
    QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText),
]))
"""


def said(folder: Path, system: str, *resources: Path) -> list[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANGUAGE"}
    done = subprocess.run(
        [sys.executable, "-c", SAY, str(folder), *map(str, resources)],
        env={**env, "LANG": f"{system}.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("system", "told"),
    [
        ("en_GB", ["en", "New interview", "Cancel", "Tuesday 1 December", "Germany", "German", "Ctrl+Shift+Z"]),
        (
            "de_AT",
            ["de", "Neues Gespräch", "Abbrechen", "Dienstag, 1. Dezember", "Deutschland", "Deutsch", "Strg+Umschalt+Z"],
        ),
        ("fr_FR", ["fr", "Nouvel entretien", "Annuler", "mardi 1er décembre", "Allemagne", "Allemand", "Ctrl+Maj+Z"]),
        (
            "es_MX",
            ["es", "Nueva entrevista", "Cancelar", "martes 1 de diciembre", "Alemania", "Alemán", "Ctrl+Mayús+Z"],
        ),
        ("pt_BR", ["en", "New interview", "Cancel", "Tuesday 1 December", "Germany", "German", "Ctrl+Shift+Z"]),
    ],
)
def test_the_window_speaks_the_systems_language_with_its_days_and_buttons(
    system: str, told: list[str], tmp_path: Path
) -> None:
    assert said(tmp_path, system) == told


def test_who_chose_a_language_has_it_whatever_the_system_speaks(tmp_path: Path) -> None:
    choose_language(tmp_path, "es")
    assert said(tmp_path, "de_DE")[:3] == ["es", "Nueva entrevista", "Cancelar"]
    choose_language(tmp_path, SPOKEN[0])
    assert said(tmp_path, "de_DE")[:3] == ["en", "New interview", "Cancel"]


@pytest.mark.parametrize("words", [None, b"", b"\x3c\xb8 and no more"])
def test_where_our_words_are_missing_all_of_it_is_english(tmp_path: Path, words: bytes | None) -> None:
    """Not "Montag, 23. November · 5 things to do", with Qt's own buttons in German beside ours in English."""
    (tmp_path / "i18n").mkdir()
    if words is not None:
        (tmp_path / "i18n" / "postview_de.qm").write_bytes(words)
    choose_language(tmp_path, "de")
    assert said(tmp_path, "de_DE.UTF-8", tmp_path) == said(tmp_path / "nobody", "en_GB.UTF-8")
