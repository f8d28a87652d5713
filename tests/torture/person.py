"""A person at the real window who never rests: types, drops invitations, takes back, queues letters, until killed.

    python -m tests.torture.person DATA_FOLDER SEED [DEED]

With DEED (the name of one of hers) she does nothing else. Tells on standard output, a line each and unbuffered: `typed
NUMBER NANOSECONDS` after each word (a word that nobody typed before), `chose LETTER TIME NANOSECONDS` after each choice
in the sheet that asks when a letter should leave, `gives_up` before that sheet is cancelled, `saved ID` when the window
has shown a change as kept, and `ready`. Nanoseconds by the monotonic clock.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from postview_desktop import app
from postview_desktop.cli.arguments import parse
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.storage import Store
from postview_desktop.ui.finding.panel import FindingPanel
from postview_desktop.ui.letters.editor import LetterEditor
from postview_desktop.ui.letters.time_sheet import TimeSheet
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.window import type_keys

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20261101T090000Z
DTSTART:20270{month}1{day}T100000Z
DTEND:20270{month}1{day}T110000Z
SUMMARY:Interview at House {uid}
ORGANIZER;CN=Dana:mailto:dana@{uid}.example
END:VEVENT
END:VCALENDAR
"""


def tell(*words: object) -> None:
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


class Person:
    """Takes one small step each few milliseconds; which comes next is chance."""

    def __init__(self, window: MainWindow, suite: Any, data: Path, seed: int, only: str) -> None:
        self._window = window
        self._suite = suite
        self._store: Store = suite.store
        self._data = data
        self._seed = seed
        self._chance = random.Random(seed)
        self._words = 0
        self._doing: Iterator[None] = iter(())
        deeds = "write_letter write_letter queue_letter choose_time look_back look_for drop drop_and_undo"
        self._deeds = [getattr(self, name) for name in (only or deeds).split()]
        self._store.on_change.append(lambda touched: tell("saved", touched.change_id))
        self._timer = QTimer(window)
        self._timer.setInterval(12)
        self._timer.timeout.connect(self._step)
        self._timer.start()
        tell("ready")

    def _step(self) -> None:
        for _ in self._doing:
            return
        deed = self._chance.choice(self._deeds)
        self._doing = deed()

    def _type(self, field: QWidget, count: int) -> Iterator[None]:
        for _ in range(count):
            self._words += 1
            type_keys(field, f" w{self._seed}x{self._words}.")
            tell("typed", self._words, time.monotonic_ns())
            yield

    def _field(self, name: str) -> QPlainTextEdit | None:
        found = [one for one in self._window.findChildren(QPlainTextEdit, name) if one.isVisible()]
        if not found or found[0].isReadOnly():
            return None
        found[0].setFocus()
        found[0].moveCursor(QTextCursor.MoveOperation.End)
        return found[0]

    def _open_draft(self) -> bool:
        drafts = self._store.find(Letter, state=LetterState.DRAFT)
        if not drafts:
            return False
        self._window.open_letter(self._chance.choice(drafts).id)
        return True

    def write_letter(self) -> Iterator[None]:
        if self._open_draft():
            yield
            body = self._field("letter_body")
            if body is not None:
                yield from self._type(body, self._chance.randint(3, 40))

    def queue_letter(self) -> Iterator[None]:
        if self._open_draft():
            yield
            yield from self._press("letter_send")

    def choose_time(self, *, rest: bool = False) -> Iterator[None]:
        """Half of it only: the sheet is never answered."""
        if not self._open_draft():
            return
        yield
        for action in self._window.findChildren(QAction, "when_other"):
            action.trigger()
        yield
        for sheet in self._window.findChildren(TimeSheet):
            letter = self._window.findChild(LetterEditor).letter
            if not sheet.isVisible() or letter is None:
                continue
            for _ in range(self._chance.randint(1, 6)):
                QTest.keyClick(sheet.time, Qt.Key.Key_Down)
                tell("chose", letter.id, sheet.time.value().isoformat("minutes"), time.monotonic_ns())
                for _ in range(self._chance.randint(1, 30)):
                    yield
            for _ in range(self._chance.randint(1, 120)):
                yield
            while rest:
                yield
            tell("gives_up")
            sheet.reject()
            yield

    def choose_time_and_rest(self) -> Iterator[None]:
        yield from self.choose_time(rest=True)

    def look_back(self) -> Iterator[None]:
        interviews = self._store.find(Interview, limit=5)
        self._window.open_reflection(self._chance.choice(interviews).id)
        yield
        recall = self._field("went_well")
        if recall is not None:
            yield from self._type(recall, self._chance.randint(3, 30))

    def look_for(self) -> Iterator[None]:
        """Find a word that she typed: from then on, each change is noted for the index as well."""
        self._window.find_anything()
        yield
        panel = self._window.findChild(FindingPanel)
        if panel is None:
            raise AssertionError("there is nothing to look for it with")
        panel.field.setText(self._chance.choice((f"w{self._seed}x{self._words}", "thank you", "w", "")))
        for _ in range(self._chance.randint(0, 20)):
            yield
        QTest.keyClick(panel.field, self._chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down)))
        yield

    def drop(self) -> Iterator[None]:
        uid = f"u{self._seed}x{self._words}x{self._chance.randrange(10**9)}"
        path = self._data / f"{uid}.ics"
        text = INVITATION.format(uid=uid, month=self._chance.randint(1, 9), day=self._chance.randint(0, 9))
        path.write_text(text.replace("\n", "\r\n"))
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        self._window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), copy, files, left, none))
        yield
        self._window.dropEvent(QDropEvent(QPointF(300, 300), copy, files, left, none))
        for _ in range(self._chance.randint(1, 30)):
            yield

    def drop_and_undo(self) -> Iterator[None]:
        yield from self.drop()
        yield from self._press("quiet_undo")

    def _press(self, name: str) -> Iterator[None]:
        for button in self._window.findChildren(QAbstractButton, name):
            if button.isVisible() and button.isEnabled():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                yield
                return


def main(data: Path, seed: int, only: str = "") -> int:
    furnish = MainWindow.furnish
    there: list[Person] = []

    def furnish_and_sit_down(window: MainWindow, materials: Any) -> None:
        furnish(window, materials)
        QTimer.singleShot(0, window, lambda: there.append(Person(window, materials.suite, data, seed, only)))

    MainWindow.furnish = furnish_and_sit_down  # type: ignore[method-assign]
    return app.run(parse(["--data-dir", str(data)]))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]))
