"""Writing a letter of 2,000 words with every check on: what a keystroke costs, and what the pause after it costs."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import cast

from bench.figures import row

WORDS = 2000
KEYS = 400
PAUSES = 60
LIMIT_S = 10.0


def measure() -> list[dict[str, object]]:
    """Median and 95th percentile in milliseconds, among 10,000 interviews, in English and in German.

    A keystroke is from the event to the picture. A pause is what runs a quarter of a second after the last one: all
    checks and the spelling, on the window's thread, so that the next keystroke may have to wait for it.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_folder
    from postview_desktop.domain.letter import LetterKind
    from postview_desktop.domain.letter_form import LetterForm
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.letters.page import LettersPage
    from postview_desktop.ui.shell.pages import Materials, build
    from tests.support.look import make_look

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        suite = open_suite(store, clock)
        jobs = Jobs(app)
        page = cast(LettersPage, build("letters", Materials(make_look(app), suite, jobs, Path(folder))))
        store.on_change.append(lambda _touched: page.refresh())
        page.resize(1068, 832)
        page.show()
        letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=5000)
        for language, name in (("en", "English"), ("de", "German")):
            suite.letters.choose_form(letter.id, LetterForm(language))
            suite.letters.edit(letter.id, body=_long(suite.letters.get(letter.id).body))
            page.open(letter.id)
            app.processEvents()
            until = time.monotonic() + LIMIT_S
            while jobs.busy and time.monotonic() < until:
                app.processEvents()  # the dictionary
            text = page.editor.paper.text
            cursor = text.textCursor()
            cursor.setPosition(len(text.text()) // 2)
            cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
            text.setTextCursor(cursor)
            keys: list[float] = []
            for number in range(KEYS):
                letter_key = "abc defg hij. "[number % 14]
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter_key)
                started = time.perf_counter()
                QCoreApplication.sendEvent(text, event)
                text.viewport().repaint()
                keys.append((time.perf_counter() - started) * 1000)
            pauses: list[float] = []
            for _ in range(PAUSES):
                QCoreApplication.sendEvent(
                    text, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "x")
                )
                started = time.perf_counter()
                page.editor.check_now()
                text.viewport().repaint()
                pauses.append((time.perf_counter() - started) * 1000)
            rows.append(row(f"a keystroke in a letter of {WORDS:,} words, {name}, up to the picture", keys, "16"))
            rows.append(row(f"all checks and the spelling in the pause after it, {name}", pauses, "16"))
            page.flush()
        page.close()
        page.deleteLater()
        jobs.close()
        app.processEvents()
        store.close()
    return rows


def _long(body: str) -> str:
    """The text again and again, until it has the words."""
    greeting, _, rest = body.partition("\n\n")
    middle = rest.rpartition("\n\n")[0] or rest
    number = WORDS // max(1, len(middle.split())) + 1
    middle = middle.replace("{{moment}}", "the two clocks")
    return "\n\n".join([greeting, *(f"{middle} {place}." for place in ["Again"] * number), "Sam Field"]) + "\n"
