"""Who types without a pause: it is kept meanwhile, and what is kept never takes the place of what is newer (S7)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Application, Person
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.domain.reflection import Reflection
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.builders import put_interview
from tests.support.window import seen, type_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TYPED = "".join(f"word{number} " for number in range(40)).strip()
"""At nine milliseconds a key more than two seconds: long enough to be kept twice on the way."""


def open_letter(window: MainWindow, suite: Suite, interview: Interview) -> None:
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    suite.letters.edit(letter.id, body="")
    window.open_letter(letter.id)


def open_application(window: MainWindow, suite: Suite, interview: Interview) -> None:
    window.open_application(interview.application_id)


def open_reflection(window: MainWindow, suite: Suite, interview: Interview) -> None:
    window.open_reflection(interview.id)


def open_people(window: MainWindow, suite: Suite, interview: Interview) -> None:
    window.open_interview(interview.id, "people")


CASES: dict[str, tuple[Callable[[MainWindow, Suite, Interview], None], type[QWidget], type, str]] = {
    "letter_body": (open_letter, QPlainTextEdit, Letter, "body"),
    "went_well": (open_reflection, QPlainTextEdit, Reflection, ""),
    "application_notes": (open_application, QPlainTextEdit, Application, "notes"),
    "next_time_short": (
        lambda window, _, interview: window.open_reflection(interview.id),
        QLineEdit,
        Reflection,
        "next_time",
    ),
    "letter_subject": (open_letter, QLineEdit, Letter, "subject"),
    "person_job": (open_people, QLineEdit, Person, "job"),
    "person_moments": (open_people, QPlainTextEdit, Participant, "moments"),
    "application_role": (open_application, QLineEdit, Application, "role"),
}


@pytest.mark.parametrize("name", CASES)
def test_S7_typed_without_a_pause(name: str, window: MainWindow, suite: Suite, changes: Changes, qtbot: QtBot) -> None:
    opened, kind, item, attribute = CASES[name]
    changes.changed.connect(window.refresh_soon)
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Ana Souza",))
    opened(window, suite, held)
    field = seen(window, kind, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    kept: set[str] = set()
    for letter in TYPED:
        type_keys(field, letter)
        qtbot.wait(9)
        kept |= {getattr(one, attribute or name) for one in suite.store.find(item)}
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    assert text == TYPED, "nothing older came back while it was typed"
    assert len({one for one in kept if one and TYPED.startswith(one)}) >= 2, "it was kept on the way"
    window.flush()
    assert TYPED in {getattr(one, attribute or name) for one in suite.store.find(item)}
