"""Finding anything among 10,000 interviews and some 80,000 texts: what a keystroke, the index and its memory cost."""

from __future__ import annotations

import gc
import os
import random
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from postview_desktop.services.finding import Finding
    from postview_desktop.storage import Store

TEXTS = 10_000
"""Of letters, reviews, moments, instructions and contacts each; twice as many questions."""
WORDS_KNOWN = 6_000
PIECE_SECONDS = 0.003
RARE = "Ångström"
PHRASE = "two clocks"
TYPED = {
    "a common word": "organisation 123",
    "a word in every letter": "thank you",
    "a rare word with accents": "angstrom",
    "two words": "round industry",
    "a phrase in quotes": '"two clocks"',
    "a word that is nowhere": "xylophone",
}


def measure() -> list[dict[str, object]]:
    """Milliseconds: each keystroke of each text, from the key to the picture and, of it, the search alone."""
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_folder
    from postview_desktop.services.finding import Finding
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        fill_texts(store)
        finding = Finding(store, clock)
        gc.collect()
        before = _memory()
        pieces: list[float] = []
        started = time.perf_counter()
        while True:
            begun = time.perf_counter()
            whole = finding.read_on(PIECE_SECONDS)
            pieces.append((time.perf_counter() - begun) * 1000)
            if whole:
                break
        total = (time.perf_counter() - started) * 1000
        gc.collect()
        rows += [
            row("finding: all pieces of the index together", [total]),
            row("finding: a piece of the index, in the window's idle time", pieces),
            row("finding: the longest piece", [max(pieces)], "8"),
            row("finding: memory that the index takes", [_memory() - before], unit="MB"),
        ]
        for name, text in TYPED.items():
            rows.append(row(f"finding: a keystroke of {name}, the search alone", _keys(finding, text), "16"))
        rows.append(row("finding: a keystroke in the panel, up to the picture", _typed(app, finding), "16"))
        finding.close()
        store.close()
    return rows


def _typed(app: QApplication, finding: Finding, rounds: int = 5) -> list[float]:
    """Each key of each text typed into the panel over a window, found, laid out and drawn."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from postview_desktop.ui.finding.panel import FindingPanel
    from tests.support.look import make_look

    window = QWidget()
    window.resize(1280, 832)
    panel = FindingPanel(make_look(app), finding, window)
    window.show()
    panel.come()
    figures: list[float] = []
    for _ in range(rounds):
        for text in TYPED.values():
            panel.field.clear()
            app.processEvents()
            for letter in text:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                started = time.perf_counter()
                QCoreApplication.sendEvent(panel.field, event)
                panel.list.doItemsLayout()
                panel.list.viewport().repaint()
                panel.field.repaint()
                figures.append((time.perf_counter() - started) * 1000)
    panel.leave()
    window.close()
    window.deleteLater()
    app.processEvents()
    return figures


def _keys(finding: Finding, text: str, rounds: int = 10) -> list[float]:
    figures: list[float] = []
    for _ in range(rounds):
        for end in range(1, len(text) + 1):
            started = time.perf_counter()
            finding.find(text[:end])
            figures.append((time.perf_counter() - started) * 1000)
    return figures


def fill_texts(store: Store) -> None:
    """Texts for the interviews of `bench.data`, written past the history: a weight to measure with."""
    chance = random.Random(11)
    letters = "aeiourstlnmdgkbpfhvwäöüéñ"
    known = ["".join(chance.choices(letters, k=chance.randint(2, 11))) for _ in range(WORDS_KNOWN)]
    weights = [1 / (place + 5) for place in range(WORDS_KNOWN)]

    def prose(words: int) -> str:
        return " ".join(chance.choices(known, weights, k=words)).capitalize() + "."

    interviews = store.sql("SELECT i.id, i.application_id, a.organisation_id, i.start_utc, substr(i.start, 1, 10)"
                           " FROM interview i JOIN application a ON a.id = i.application_id")  # fmt: skip
    with store.derived() as execute:
        execute("UPDATE participant SET moments = 'The story of ' || id || '. ' || ?", (prose(15),))
        for number, (id, application, organisation, at, day) in enumerate(interviews[:TEXTS]):
            extra = f" {PHRASE.capitalize()} in the hall. {RARE}." if number % 500 == 0 else ""
            execute("UPDATE interview SET notes = ?, place = ? WHERE id = ?", (prose(30) + extra, prose(4), id))
            execute(
                "INSERT INTO letter (application_id, interview_id, kind, subject, body, state, updated_at)"
                " VALUES (?, ?, 'thank_you', ?, ?, 'sent', ?)",
                (application, id, f"Thank you for {day}", f"Dear you, thank you. {prose(120)}", at),
            )
            execute(
                "INSERT INTO reflection (interview_id, state, recall, went_well, to_improve)"
                " VALUES (?, 'done', ?, ?, ?)",
                (id, prose(40), prose(15), prose(15)),
            )
            execute(
                "INSERT INTO instruction (interview_id, kind, words, said_on) VALUES (?, 'decide_by', ?, ?)",
                (id, prose(10), day),
            )
            execute(
                'INSERT INTO contact (organisation_id, interview_id, ours, channel, purpose, "on", words)'
                " VALUES (?, ?, 0, 'email', 'other', ?, ?)",
                (organisation, id, day, prose(12)),
            )
            for place in range(2):
                execute(
                    "INSERT INTO question (interview_id, position, text, said, better) VALUES (?, ?, ?, ?, ?)",
                    (id, place, prose(9), prose(25), prose(20)),
                )


def _memory() -> float:
    """Megabytes of this process that are its own."""
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
