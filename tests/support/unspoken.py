"""Goes through the window's pages in a language of brackets and prints what a person reads there without any.

`python -m tests.support.unspoken`: every word of ours passes the translator, which puts it into ⟦brackets⟧; what has
none is the user's own, a day, a number, or a word that could never be translated.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

NOW = "2026-11-23T15:05"
_WORD = re.compile(r"[^\W\d_]{3,}")
_OURS = re.compile(r"⟦.*⟧", re.S)

NAMES = {
    "PostView", "English", "Deutsch", "Français", "Español", "Ctrl", "Shift", "Alt", "Enter", "Gmail", "SMTP", "IMAP",
}  # fmt: skip
"""The same in every language."""


class Brackets(QTranslator):
    """Translates everything into itself, between brackets."""

    def translate(self, context: str, source: str, disambiguation: object = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


def main() -> int:
    from postview_desktop.services.demo import fill
    from postview_desktop.services.suite import open_suite
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.pages import BESIDE, KEYS, Materials
    from postview_desktop.wording import translate
    from tests.support.builders import fresh_store
    from tests.support.clock import FixedClock
    from tests.support.look import make_look

    app = QApplication(sys.argv[:1])
    translator = Brackets(app)
    app.installTranslator(translator)
    translate.install(QCoreApplication.translate)
    locale = QLocale("is")  # whose days and months are like nobody's words
    found: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(NOW)
        store = fresh_store(Path(folder), clock)
        suite = open_suite(store, clock)
        fill(suite)
        theirs = _texts_of(store)
        theirs |= {locale.standaloneDayName(n, f) for n in range(1, 8) for f in QLocale.FormatType}
        theirs |= {locale.dayName(n, f) for n in range(1, 8) for f in QLocale.FormatType}
        theirs |= {locale.standaloneMonthName(n, f) for n in range(1, 13) for f in QLocale.FormatType}
        theirs |= {locale.monthName(n, f) for n in range(1, 13) for f in QLocale.FormatType}
        known = {word.casefold() for text in theirs for word in _WORD.findall(text)}
        known |= {name.casefold() for name in NAMES}
        zones = available_timezones()
        jobs, look = Jobs(), make_look(app, "light", "is")
        window = MainWindow(look)
        window.furnish(Materials(look, suite, jobs, Path(folder)))
        window.resize(1280, 832)
        window.show()

        def look_at(where: str) -> None:
            for _ in range(6):
                app.processEvents()
            for text in _read(window):
                bare = _OURS.sub(" ", text)
                odd = [word for word in _WORD.findall(bare) if word.casefold() not in known]
                if odd and text not in zones and not text.endswith(".example") and folder not in text:
                    found.setdefault(text, where)

        for key in (*KEYS, *BESIDE):
            window.show_page(key)
            look_at(key)
        window.new_interview(None)
        look_at("new interview")
        for line in suite.interviews.list():
            for tab in ("aftercare", "details", "people", "preparation", "letters", "history"):
                window.open_interview(line.interview.id, tab)
                look_at(f"interview, {tab}")
            window.open_application(line.interview.application_id)
            look_at("application")
            window.open_reflection(line.interview.id)
            look_at("reflection")
        for letter in suite.letters.list():
            window.open_letter(letter.letter.id)
            look_at("letter")
        window.close()
        window.deleteLater()
        jobs.close()
        app.processEvents()
        store.close()
    for text, where in found.items():
        print(f"{where}: {text!r}")
    return 1 if found else 0


def _texts_of(store) -> set[str]:
    """What the user wrote; what the program keeps for itself (states, history) is in its own English."""
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'change%'"
    kept = (value for (name,) in store.sql(listed) for row in store.sql(f"SELECT * FROM {name}") for value in row)
    return {value for value in kept if isinstance(value, str) and not re.fullmatch(r"[a-z_]+", value)}


def _read(window: QWidget) -> Iterator[str]:
    """What can be read, or heard, in the widgets that are shown."""
    yield from (action.text() for action in window.findChildren(QAction))
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield re.sub(r"<[^>]+>", " ", widget.text())
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))


if __name__ == "__main__":
    sys.exit(main())
