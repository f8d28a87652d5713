"""The report of what was taken: what changed, what others say, and the answers that can be given there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Answered, Interview
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.shell.files import Files
from postview_desktop.ui.shell.importing import ImportSheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from tests.support.builders import put
from tests.support.dump import dump
from tests.support.invitations import ORGANISER, attendee, calendar, event
from tests.support.window import click, is_seen, seen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SAM = attendee("Sam Doe", "sam@mail.example")
JOEL = "ATTENDEE;CN=Joel Katz;PARTSTAT=DECLINED:mailto:joel@northwind.example"


@pytest.fixture
def files(qapp: QApplication, window: MainWindow, materials: Materials) -> Iterator[Files]:
    files = Files(qapp, window, materials)
    yield files
    shiboken6.delete(files)


@pytest.fixture
def give(files: Files, qtbot: QtBot, tmp_path: Path):
    def take(*lines: str, method: str = "REQUEST", **values) -> None:
        values = {"start": ":20261130T100000Z", "end": ":20261130T110000Z"} | values
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.ics"
        path.write_bytes(calendar(event(ORGANISER, SAM, *lines, **values), method=method))
        with qtbot.waitSignal(files.importing.taken, timeout=10_000):
            files.take([path])

    return take


def sheet_of(window: MainWindow) -> ImportSheet:
    found = window.findChild(ImportSheet)
    assert found is not None
    return found


def told(sheet: ImportSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel, "import_told")]


def account(suite: Suite) -> None:
    put(suite.store, Account(name="Sam Doe", address="sam@mail.example", host="smtp.mail.example"))


def test_every_part_that_changed_is_told_with_what_it_was(give, window: MainWindow, suite: Suite) -> None:
    give("LOCATION:Room 1")
    give(
        "LOCATION:Room 2",
        "URL:https://zoom.us/j/7",
        attendee("Joel Katz", "joel@northwind.example"),
        sequence=1,
        start=":20261201T090000Z",
        end=":20261201T100000Z",
    )
    assert told(sheet_of(window)) == [
        "Time: Monday 30 November, 10:00 – 11:00 → Tuesday 1 December, 09:00 – 10:00",
        "Place: Room 1 → Room 2",
        "Link: none → https://zoom.us/j/7",
        "New on it: Joel Katz",
    ]


def test_a_stale_one_is_left_alone_and_says_so(give, window: MainWindow, suite: Suite) -> None:
    give(sequence=2)
    before = dump(suite.store)
    give(sequence=1, start=":20261201T090000Z", end=None)
    sheet = sheet_of(window)
    assert sheet.title.text() == "Nothing was changed"
    assert told(sheet) == ["It is older than what PostView knows, or this is over; nothing was changed."]
    assert dump(suite.store) == before


def test_what_was_answered_already_is_asked_again_after_a_move_and_answered_there(
    give, window: MainWindow, suite: Suite
) -> None:
    account(suite)
    give()
    give("LOCATION:Room 2", sequence=1)
    sheet = sheet_of(window)
    click(sheet, "answer_accepted")
    (letter,) = suite.store.find(Letter)
    assert letter.state is LetterState.SCHEDULED
    assert letter.to_address == "ana.ribeiro@northwind.example"
    assert "leaves in 10 seconds" in seen(sheet, QLabel, "import_answered").text()
    assert not is_seen(sheet, "answer_declined")


def test_without_an_account_the_answer_is_ready_among_the_letters(give, window: MainWindow, suite: Suite) -> None:
    give()
    give("LOCATION:Room 2", sequence=1)
    click(sheet_of(window), "answer_declined")
    (letter,) = suite.store.find(Letter)
    assert letter.state is LetterState.DRAFT
    assert "mail program" in seen(sheet_of(window), QLabel, "import_answered").text()


@pytest.mark.parametrize("method", ["PUBLISH", ""])
def test_where_nobody_asks_there_is_nothing_to_press(give, window: MainWindow, method: str) -> None:
    give(method=method)
    give("LOCATION:Room 2", sequence=1, method=method)
    assert sheet_of(window).findChild(Button, "answer_accepted") is None


def test_where_it_was_answered_it_is_not_asked_again(give, window: MainWindow, suite: Suite) -> None:
    give()
    (known,) = suite.store.find(Interview)
    with suite.store.change(suite.store.history()[0].verb) as change:
        change.save(replace(known, answered=Answered.ACCEPTED, answered_at=1))
    give("LOCATION:Room 2", sequence=1)
    assert sheet_of(window).findChild(Button, "answer_accepted") is None


def test_a_proposal_is_shown_and_moves_nothing_until_it_is_taken(
    give, window: MainWindow, suite: Suite, qtbot: QtBot
) -> None:
    give()
    give(JOEL, "COMMENT:I am away", method="COUNTER", start=":20261202T090000Z", end=":20261202T100000Z")
    sheet = sheet_of(window)
    assert sheet.title.text() == "Another time is proposed"
    assert "Wednesday 2 December, 09:00 – 10:00" in told(sheet)[0]
    assert told(sheet)[1] == "They write: “I am away”"
    assert suite.store.find(Interview)[0].start == datetime(2026, 11, 30, 10)
    click(sheet, "take_proposal")
    assert suite.store.find(Interview)[0].start == datetime(2026, 12, 2, 9)
    assert "Undo takes it back" in seen(sheet, QLabel, "import_answered").text()
    sheet.reject()
    assert window.quiet_line.words.text() == "The interview was moved to the proposed time"
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert suite.store.find(Interview)[0].start == datetime(2026, 11, 30, 10)


def test_a_proposal_that_was_not_taken_offers_no_undo(give, window: MainWindow) -> None:
    give()
    window.quiet_line.hide()
    give(JOEL, method="COUNTER", start=":20261202T090000Z", end=":20261202T100000Z")
    sheet_of(window).reject()
    assert not window.quiet_line.isVisible()


SERIES = "RRULE:FREQ=WEEKLY;COUNT=3"


def test_a_series_is_asked_about_once_and_answered_whole(give, window: MainWindow, suite: Suite) -> None:
    account(suite)
    give(SERIES)
    sheet = sheet_of(window)
    asked = [label.text() for label in sheet.findChildren(QLabel, "import_asks")]
    assert asked == ["They ask whether you come, on all 3 days of the series:"]
    click(sheet, "answer_accepted")
    (letter,) = suite.store.find(Letter)
    assert letter.state is LetterState.SCHEDULED and "RECURRENCE-ID" not in letter.calendar
    assert "leaves in 10 seconds" in seen(sheet, QLabel, "import_answered").text()


def test_two_invitations_in_one_file_are_asked_about_one_by_one(
    give, window: MainWindow, suite: Suite, files: Files, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "two.ics"
    both = [
        event(ORGANISER, SAM, uid=uid, start=f":2026120{day}T100000Z", end=None) for uid, day in (("a", 1), ("b", 2))
    ]
    path.write_bytes(calendar(*both))
    with qtbot.waitSignal(files.importing.taken, timeout=10_000):
        files.take([path])
    assert len(sheet_of(window).findChildren(Button, "answer_accepted")) == 2


def test_a_reply_says_who_comes(give, window: MainWindow, suite: Suite) -> None:
    give()
    before = dump(suite.store)
    path_lines = "ATTENDEE;CN=Joel Katz;PARTSTAT=DECLINED:mailto:joel@northwind.example"
    give(path_lines, method="REPLY")
    assert dump(suite.store) == before
    assert "Nothing was changed." in told(sheet_of(window))[0]


@pytest.mark.parametrize("lines", [(), (JOEL, "COMMENT:I am away"), (JOEL, "COMMENT:" + "I am away until then. " * 12)])
def test_the_report_is_as_high_as_what_it_says(give, window: MainWindow, qtbot: QtBot, lines: tuple[str, ...]) -> None:
    give("LOCATION:Room 1")
    give(*(lines or ("LOCATION:Room 2",)), method="COUNTER" if lines else "REQUEST", sequence=0 if lines else 1,
         start=":20261202T090000Z", end=":20261202T100000Z")  # fmt: skip
    sheet = sheet_of(window)
    area = seen(sheet, QScrollArea, "import_lines")
    inside = area.widget()
    last = max(
        (one for one in inside.findChildren(QWidget) if one.isVisible() and one.parentWidget() is inside),
        key=lambda one: one.geometry().bottom(),
    )
    assert area.verticalScrollBar().maximum() == 0, "all of it is seen"
    assert inside.height() - last.geometry().bottom() < 24, "and nothing is left empty below it"
