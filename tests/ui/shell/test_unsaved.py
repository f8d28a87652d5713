"""A disk that refuses: what was typed stays on the screen, is told once, tried again, and never left behind unasked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Stage
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common import autosave
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.unsaved import UnsavedSheet
from tests.support.builders import put_interview
from tests.support.translations import spoken
from tests.support.window import click, is_seen, retype, settle

WORDS = "Dear Ada, thank you."
Typed = Callable[[Suite, MainWindow, Interview], Callable[[], str]]


@contextmanager
def refusing(suite: Suite) -> Iterator[None]:
    """The disk takes nothing."""
    suite.store.sql("PRAGMA query_only = 1")
    try:
        yield
    finally:
        suite.store.sql("PRAGMA query_only = 0")


def press_save(window: MainWindow) -> None:
    click(window.unsaved.banner, "banner_button")


@pytest.fixture
def interview(suite: Suite, window: MainWindow) -> Interview:
    found = put_interview(suite.store, "2026-11-20T10:00", people=("Ada Brown",))
    put_interview(suite.store, "2026-11-19T10:00", organisation="Contoso")
    return found


def a_letter(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    person = suite.interviews.get(interview.id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=person.id)
    window.open_letter(letter.id)
    retype(window, "letter_body", WORDS)
    return lambda: suite.letters.get(letter.id).body


def a_reflection(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    window.open_reflection(interview.id)
    retype(window, "recall", WORDS)
    return lambda: suite.reflections.get(interview.id).reflection.recall


def notes(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    window.open_interview(interview.id, "details")
    retype(window, "details_notes", WORDS)
    return lambda: suite.interviews.get(interview.id).interview.notes


def a_person(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    window.open_interview(interview.id, "people")
    retype(window, "person_moments", WORDS)
    return lambda: suite.interviews.get(interview.id).people[0].participant.moments


def facts(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    window.open_application(interview.application_id)
    retype(window, "application_notes", WORDS)
    return lambda: suite.applications.get(interview.application_id).application.notes


def feedback(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    suite.applications.set_stage(interview.application_id, Stage.REJECTED, suite.clock.today())
    window.open_application(interview.application_id)
    retype(window, "rejection_feedback", WORDS)
    return lambda: suite.applications.get(interview.application_id).application.feedback


def a_setting(suite: Suite, window: MainWindow, interview: Interview) -> Callable[[], str]:
    window.show_page("settings")
    retype(window, "setting_signature", WORDS)
    return lambda: suite.settings.get().signature


EVERYWHERE = (a_letter, a_reflection, notes, a_person, facts, feedback, a_setting)


@pytest.mark.parametrize("typed", EVERYWHERE)
def test_what_was_typed_stays_and_is_saved_as_soon_as_it_can_be(
    typed: Typed, suite: Suite, window: MainWindow, interview: Interview
) -> None:
    kept = typed(suite, window, interview)
    with refusing(suite):
        window.flush()
        window.refresh_soon()
        settle()
        assert kept() != WORDS
        assert WORDS in window.unsaved.words(), "it is on the screen"
        assert "not saved yet" in window.unsaved.banner.words.text()
        press_save(window)
        assert window.is_unsaved, "it is refused still"
    press_save(window)
    assert kept() == WORDS
    assert not is_seen(window, "unsaved_banner")
    assert not window.is_unsaved
    assert "Saved after all" in window.quiet_line.words.text()


@pytest.mark.parametrize("typed", EVERYWHERE)
def test_it_is_tried_again_by_itself_and_told_once(
    typed: Typed,
    suite: Suite,
    window: MainWindow,
    interview: Interview,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(autosave, "RETRY_MS", 20)
    told: list[str] = []
    say, banner = window.unsaved.banner.say, window.unsaved.banner
    monkeypatch.setattr(banner, "say", lambda *words: told.append(words[0]) or say(*words))
    kept = typed(suite, window, interview)
    tries: list[object] = []
    with refusing(suite):
        window.flush()
        monkeypatch.setattr(autosave.AutoSave, "_settle", counted(autosave.AutoSave._settle, tries))
        qtbot.waitUntil(lambda: len(tries) >= 3, timeout=3000)
        assert len(told) == 1, "no storm of messages"
        assert not is_seen(window, "quiet_line") or "not saved" not in window.quiet_line.words.text()
    qtbot.waitUntil(lambda: kept() == WORDS, timeout=3000)
    qtbot.waitUntil(lambda: not window.is_unsaved, timeout=1000)


def counted(function: Callable[..., None], calls: list[object]) -> Callable[..., None]:
    def run(*args: object) -> None:
        calls.append(args)
        function(*args)

    return run


@pytest.mark.parametrize("typed", (a_letter, a_reflection, notes, facts))
def test_nothing_else_takes_its_place_meanwhile(
    typed: Typed, suite: Suite, window: MainWindow, interview: Interview
) -> None:
    other = suite.interviews.list(text="Contoso")[0].interview
    another = suite.letters.start(LetterKind.NO_SHOW, interview_id=other.id)
    typed(suite, window, interview)
    with refusing(suite):
        match typed.__name__:
            case "a_letter":
                window.open_letter(another.id)
            case "a_reflection":
                window.open_reflection(other.id)
            case "notes":
                window.open_interview(other.id)
            case _:
                window.open_application(other.application_id)
        assert WORDS in window.unsaved.words()
        assert "stays in sight" in window.quiet_line.words.text()


# -- quitting -------------------------------------------------------------------------------------------------------


class Wish:
    """Counts how often PostView was to end."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def sheet(suite: Suite, window: MainWindow, interview: Interview) -> Iterator[tuple[UnsavedSheet, Wish]]:
    """Asked to quit while notes cannot be saved; the disk refuses for as long as the test goes on."""
    notes(suite, window, interview)
    wish = Wish()
    with refusing(suite):
        window.flush()
        window.unsaved.ask(wish)
        window.unsaved.ask(wish)  # a second wish asks nothing new
        found = [one for one in window.findChildren(UnsavedSheet) if one.isVisible()]
        assert len(found) == 1
        yield found[0], wish
    window.flush()


def test_trying_again_quits_only_when_it_is_saved(
    sheet: tuple[UnsavedSheet, Wish], suite: Suite, window: MainWindow, interview: Interview
) -> None:
    found, wish = sheet
    click(found, "sheet_main")
    assert found.isVisible()
    assert "still refused" in found.trouble.text()
    assert wish.times == 0
    suite.store.sql("PRAGMA query_only = 0")
    click(found, "sheet_main")
    assert wish.times == 1
    assert suite.interviews.get(interview.id).interview.notes == WORDS


def test_staying_leaves_everything_as_it_is(sheet: tuple[UnsavedSheet, Wish], window: MainWindow) -> None:
    found, wish = sheet
    click(found, "sheet_cancel")
    assert wish.times == 0
    assert WORDS in window.unsaved.words()


def test_a_copy_of_the_text_can_be_saved_elsewhere(sheet: tuple[UnsavedSheet, Wish], tmp_path: Path) -> None:
    found, wish = sheet
    click(found, "unsaved_copy")
    dialog = found.findChild(QFileDialog, "unsaved_copy_dialog")
    target = tmp_path / "elsewhere" / "copy.txt"
    dialog.fileSelected.emit(str(target))
    assert "cannot be written" in found.trouble.text()
    target.parent.mkdir()
    dialog.fileSelected.emit(str(target))
    assert WORDS in target.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o777 == 0o600
    dialog.close()
    click(found, "unsaved_leave")
    assert wish.times == 1


def test_the_text_may_be_left_behind(sheet: tuple[UnsavedSheet, Wish]) -> None:
    found, wish = sheet
    click(found, "unsaved_leave")
    assert wish.times == 1


def test_saved_by_itself_meanwhile_it_quits(sheet: tuple[UnsavedSheet, Wish], suite: Suite, window: MainWindow) -> None:
    found, wish = sheet
    suite.store.sql("PRAGMA query_only = 0")
    window.flush()
    assert not found.isVisible()
    assert wish.times == 1


def test_the_end_of_the_session_keeps_a_copy_without_asking(
    suite: Suite, window: MainWindow, interview: Interview, tmp_path: Path
) -> None:
    notes(suite, window, interview)
    with refusing(suite):
        window.flush()
        assert window.unsaved.keep_copy(tmp_path / "missing") is None
        kept = window.unsaved.keep_copy(tmp_path)
        with spoken("de"):
            german = window.unsaved.keep_copy(tmp_path)
        assert german is not None and german.name.startswith("Nicht gespeicherter Text aus PostView 2")
        assert kept is not None
        assert WORDS in kept.read_text(encoding="utf-8")
